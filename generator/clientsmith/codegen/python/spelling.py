"""Spells types and bounds for people: in lists, in comparisons, in messages."""

from __future__ import annotations

from ...model import Kind, Service, Shape, traits
from .names import class_name

_SCALARS = {
    Kind.BLOB: "bytes",
    Kind.BOOLEAN: "bool",
    Kind.DOCUMENT: "JSON value",
    Kind.DOUBLE: "float",
    Kind.FLOAT: "float",
    Kind.INTEGER: "int",
    Kind.LONG: "int",
    Kind.STRING: "str",
    Kind.TIMESTAMP: "datetime",
}


def type_text(
    service: Service, shape: Shape, above: frozenset[str] = frozenset(), *, received: bool = True
) -> str:
    """What a value of ``shape`` is in Python; a list or map that holds itself is cut short with an ellipsis. What is
    not ``received``, but only sent, may be any sequence and any mapping.
    """
    if shape.name in above:
        return "..."
    inside = above | {shape.name}
    absent = " | None" if traits.Sparse in shape.traits else ""
    if shape.kind is Kind.LIST:
        item = type_text(service, service.target(shape.member("member")), inside, received=received)
        return f"{'list' if received else 'Sequence'}[{item}{absent}]"
    if shape.kind is Kind.MAP:
        key, value = (
            type_text(service, service.target(shape.member(role)), inside, received=received)
            for role in ("key", "value")
        )
        return f"{'dict' if received else 'Mapping'}[{key}, {value}{absent}]"
    if traits.EnumValues in shape.traits:
        return f"{class_name(shape.name)} | str"
    return _SCALARS.get(shape.kind) or class_name(shape.name)


def interval(low: float | None, high: float | None) -> str:
    """What a length or a range allows, in words."""
    if low is None:
        return f"at most {high}"
    if high is None:
        return f"at least {low}"
    return f"{low} to {high}"
