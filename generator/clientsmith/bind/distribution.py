"""The distribution round the package: what makes it installable, and its README."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .literals import toml_string
from .names import class_name, module_name, service_name
from .package import File, Slice, bind_package


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """A service as the README shows it."""

    full_name: str
    module: str
    client: str
    operations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DistributionView:
    """``pyproject.toml`` and ``README.md``."""

    package: str
    distribution: str
    version: str
    summary: str
    services: tuple[ServiceRow, ...]

    @property
    def first(self) -> ServiceRow:
        """The service that the examples show."""
        return self.services[0]


def _shown(name: str) -> str:
    """A name of the model for Markdown: its words, without what could be markup."""
    return " ".join(re.sub(r"[^\w.,()&/-]+", " ", name).split())


def bind_distribution(
    package: str, distribution: str, version: str, slices: Sequence[Slice]
) -> list[File]:
    """Every file of the distribution but the runtime."""
    rows = tuple(
        ServiceRow(
            _shown(found.whole.full_name),
            module_name(found.whole.id),
            f"{service_name(found.whole.id)}Client",
            tuple(class_name(name) for name in found.service.operations),
        )
        for found in slices
    )
    names = ", ".join(row.full_name for row in rows)
    view = DistributionView(
        package, distribution, version, toml_string(f"Typed Python clients for {names}"), rows
    )
    return [
        File("pyproject.toml", "pyproject.toml.j2", view),
        File("README.md", "README.md.j2", view),
        File(f"{package}/py.typed", "py.typed.j2", view),
        *bind_package(package, slices),
    ]
