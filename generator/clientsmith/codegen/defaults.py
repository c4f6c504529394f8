"""What fills the member of an answer that has none: the default of its model, as Python.

A request is sent without it: the service has the default itself, and may change it. A structure in a request is sent
with it: that is what Smithy's protocol tests say (``AwsJson10ClientPopulatesDefaultValuesInInput`` and
``AwsJson10ClientSkipsTopLevelDefaultValuesInInput``).
"""

from __future__ import annotations

from ..model import Kind, Member, Shape, traits
from .python.code import Expression, call, text
from .python.imports import function_of
from .python.names import enum_names
from .python.placement import is_enum
from .python.types import Types


def with_default(types: Types, member: Member, value: Expression) -> Expression:
    """``value``, what was read of ``member`` or is to be written, or its default where that is None."""
    found = member.traits.get(traits.Default)
    if found is None or traits.HttpResponseCode in member.traits:
        return value
    default = _literal(types, types.service.target(member), found.value)
    return call(function_of("defaults", "filled"), value, default)


def _literal(types: Types, shape: Shape, value: traits.DefaultValue) -> Expression:
    if isinstance(value, traits.Empty):
        return Expression(value.value)
    if isinstance(value, str) and is_enum(shape):
        values = shape.traits.get(traits.EnumValues)
        names = enum_names(values.values if values else ())
        return types.reference(shape.name) + f".{names[value]}" if value in names else text(value)
    if shape.kind is Kind.TIMESTAMP:
        if isinstance(value, str):
            return call(function_of("timestamps", "from_text"), text(value))
        return call(function_of("timestamps", "from_epoch"), repr(value))
    if shape.kind in (Kind.FLOAT, Kind.DOUBLE) and isinstance(value, int):
        return Expression(repr(float(value)))
    return text(value) if isinstance(value, str) else Expression(repr(value))
