"""AWS's partitions as the view of ``partitions.py.j2``.

Given the document of a ``partitions.json``. Refuses, with the JSON path, what is not of its form, and regions
with outputs of their own: the format allows them, AWS has none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..errors import ModelError
from .docs import sentence
from .json_values import as_array, as_boolean, as_object, as_text
from .literals import Doc

_AT = "partitions.json: $.partitions"


@dataclass(frozen=True, slots=True)
class PartitionView:
    """The arguments of the runtime's ``Partition``."""

    name: str
    dns_suffix: str
    dual_stack_dns_suffix: str
    implicit_global_region: str
    supports_fips: bool
    supports_dual_stack: bool
    region_regex: str
    regions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PartitionsView:
    """What ``partitions.py.j2`` prints."""

    about: Doc
    partitions: tuple[PartitionView, ...]


def bind_partitions(document: Mapping[str, object]) -> PartitionsView:
    """The partitions in ``document``, in its order: the first is the one for regions that none knows."""
    found = as_array(document.get("partitions"), _AT)
    if not found:
        raise ModelError(f"{_AT}: expected at least one partition")
    about = sentence("AWS's partitions: which regions there are, and the domains that they are in.")
    return PartitionsView(
        about, tuple(_partition(item, f"{_AT}[{index}]") for index, item in enumerate(found))
    )


def _partition(value: object, at: str) -> PartitionView:
    partition = as_object(value, at)
    outputs = as_object(partition.get("outputs"), f"{at}.outputs")

    def text(key: str) -> str:
        return as_text(outputs.get(key), f"{at}.outputs.{key}")

    def flag(key: str) -> bool:
        return as_boolean(outputs.get(key), f"{at}.outputs.{key}")

    return PartitionView(
        name=text("name"),
        dns_suffix=text("dnsSuffix"),
        dual_stack_dns_suffix=text("dualStackDnsSuffix"),
        implicit_global_region=text("implicitGlobalRegion"),
        supports_fips=flag("supportsFIPS"),
        supports_dual_stack=flag("supportsDualStack"),
        region_regex=as_text(partition.get("regionRegex"), f"{at}.regionRegex"),
        regions=_regions(partition.get("regions"), f"{at}.regions"),
    )


def _regions(value: object, at: str) -> tuple[str, ...]:
    regions = as_object(value, at)
    for name, region in regions.items():
        for key in as_object(region, f"{at}[{name!r}]"):
            if key != "description":
                raise ModelError(
                    f"{at}[{name!r}].{key}: a region with outputs of its own is not supported"
                )
    return tuple(regions)
