"""AWS's partitions as the view of ``partitions.py.j2``."""

from __future__ import annotations

from dataclasses import dataclass

from ...model import Partition
from ..python.docs import sentence
from ..python.literals import Doc


@dataclass(frozen=True, slots=True)
class PartitionsView:
    """What ``partitions.py.j2`` prints: a partition's fields are the arguments of the runtime's ``Partition``."""

    about: Doc
    partitions: tuple[Partition, ...]


def bind_partitions(partitions: tuple[Partition, ...]) -> PartitionsView:
    """``partitions`` in their order: the first is the one for regions that none knows."""
    about = sentence("AWS's partitions: which regions there are, and the domains that they are in.")
    return PartitionsView(about, partitions)
