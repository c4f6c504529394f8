"""AWS's partitions, from the document of a ``partitions.json``.

Refuses, with the JSON path, what is not of its form, and regions with outputs of their own: the format allows
them, AWS has none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..errors import ModelError
from ..model import Partition
from .json_values import as_array, as_boolean, as_object, as_text

_AT = "partitions.json: $.partitions"
_GLOBAL = "implicitGlobalRegion"


def read_partitions(document: Mapping[str, object]) -> tuple[Partition, ...]:
    """The partitions in ``document``, in its order; at least one. ModelError, with the JSON path, for what is not of
    its form or not supported.
    """
    found = as_array(document.get("partitions"), _AT)
    if not found:
        raise ModelError(f"{_AT}: expected at least one partition")
    return tuple(_partition(item, f"{_AT}[{index}]") for index, item in enumerate(found))


def refuse_partial(partitions: Iterable[Partition], endpoint_rules: Mapping[str, object]) -> None:
    """ModelError where ``endpoint_rules`` ask for what one of ``partitions``, from before botocore 1.31.48, lacks."""
    for partition in partitions:
        if not partition.implicit_global_region and _GLOBAL in str(endpoint_rules):
            raise ModelError(
                f"{_AT}: the partition {partition.name!r} has no {_GLOBAL}, which the endpoint rules name: take a "
                "partitions.json of the same release"
            )


def _partition(value: object, at: str) -> Partition:
    partition = as_object(value, at)
    outputs = as_object(partition.get("outputs"), f"{at}.outputs")

    def text(key: str) -> str:
        return as_text(outputs.get(key), f"{at}.outputs.{key}")

    def flag(key: str) -> bool:
        return as_boolean(outputs.get(key), f"{at}.outputs.{key}")

    return Partition(
        name=text("name"),
        dns_suffix=text("dnsSuffix"),
        dual_stack_dns_suffix=text("dualStackDnsSuffix"),
        # botocore's file has it since 1.31.48.
        implicit_global_region=text(_GLOBAL) if _GLOBAL in outputs else "",
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
