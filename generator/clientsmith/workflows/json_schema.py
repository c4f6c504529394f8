"""The JSON Schema (draft 2020-12) of what an operation is given or gives, in its dictionary form.

It says what the model says and nothing else: an unknown member and an unknown enum value are refused, as at level
``strict``, and ``null`` is not written for what is absent. A pattern that Python cannot compile is left out here, as it
is from our own checks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from ..codegen.protocols.eventstream import is_event_stream, without_stream_errors
from ..codegen.python.docs import plain_text
from ..codegen.python.fields import is_given
from ..model import AGGREGATES, Kind, Member, Service, Shape, Traits, traits
from ..model.patterns import compiles

Direction: TypeAlias = Literal["input", "output"]
# What JSON Schema's own type for a schema would be: JSON.
JsonSchema: TypeAlias = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TYPES: dict[Kind, JsonSchema] = {
    Kind.BLOB: {"type": "string", "contentEncoding": "base64"},
    Kind.BOOLEAN: {"type": "boolean"},
    Kind.DOCUMENT: {},
    Kind.DOUBLE: {"type": "number"},
    Kind.FLOAT: {"type": "number"},
    Kind.INTEGER: {"type": "integer"},
    Kind.LONG: {"type": "integer"},
    Kind.STRING: {"type": "string"},
    Kind.TIMESTAMP: {"type": "string", "format": "date-time"},
}
_SIZES = {
    Kind.BLOB: ("minLength", "maxLength"),
    Kind.LIST: ("minItems", "maxItems"),
    Kind.MAP: ("minProperties", "maxProperties"),
    Kind.STRING: ("minLength", "maxLength"),
}
_NOT_FINITE = ("NaN", "Infinity", "-Infinity")


def json_schema(
    service: Service, operation: str, *, direction: Direction = "input"
) -> dict[str, Any]:
    """The schema of the request of ``operation`` (its model name), or of its result.

    Nested structures, unions and enums stand under ``$defs`` by their names in the model. The schema of a result is
    what the model promises, which a client does not check; a stream of events is an array of them there. KeyError for
    an operation that ``service`` has not.
    """
    service = without_stream_errors(service)
    found = service.operations[operation]
    target = found.input if direction == "input" else found.output
    title = target or f"{operation}{'Request' if direction == 'input' else 'Result'}"
    root = service.shapes[target] if target else Shape(title, Kind.STRUCTURE)
    writer = _Writer(service, root.name)
    reached = service.reachable(root.name) if target else ()
    definitions = {
        shape.name: writer.definition(shape)
        for shape in sorted(reached, key=lambda shape: shape.name)
        if shape.name != root.name and _is_named(shape)
    }
    schema = {"$schema": _DIALECT, "title": title, **writer.definition(root)}
    return schema | ({"$defs": definitions} if definitions else {})


def _is_named(shape: Shape) -> bool:
    return shape.kind in AGGREGATES or traits.EnumValues in shape.traits


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the shapes of one service; ``root`` is the shape that the whole schema is of."""

    service: Service
    root: str

    def definition(self, shape: Shape) -> JsonSchema:
        """A structure, a union or an enum in full."""
        known = shape.traits.get(traits.EnumValues)
        about = _annotations(shape.traits)
        if known is not None:
            return about | {"type": "string", "enum": list(dict.fromkeys(known.values))}
        if shape.kind is Kind.UNION:
            return about | {
                "oneOf": [self._object([member], {member.name}) for member in shape.members]
            }
        required = {member.name for member in shape.members if _is_required(member)}
        return about | self._object(shape.members, required)

    def _object(self, members: tuple[Member, ...] | list[Member], required: set[str]) -> JsonSchema:
        found: JsonSchema = {
            "type": "object",
            "properties": {member.name: self._member(member) for member in members},
        }
        if required:
            found["required"] = [member.name for member in members if member.name in required]
        return found | {"additionalProperties": False}

    def _member(self, member: Member) -> JsonSchema:
        found = _annotations(member.traits) | self._target(member)
        if is_event_stream(self.service.target(member)):
            return _annotations(member.traits) | {"type": "array", "items": self._target(member)}
        if traits.HttpLabel in member.traits and found.get("type") == "string":
            # An empty label would name another resource, so no request is sent with one.
            found["minLength"] = max(1, found.get("minLength", 0))
        return found

    def _target(self, member: Member) -> JsonSchema:
        shape = self.service.target(member)
        if shape.name == self.root:
            return {"$ref": "#"}
        if _is_named(shape):
            return {"$ref": f"#/$defs/{_escaped(shape.name)}"}
        match shape.kind:
            case Kind.LIST:
                items = {"type": "array", "items": self._item(shape, "member")}
                return items | _size(shape)
            case Kind.MAP:
                values = {"type": "object", "additionalProperties": self._item(shape, "value")}
                return values | self._keys(shape) | _size(shape)
            case _:
                return _scalar(shape)

    def _item(self, shape: Shape, role: str) -> JsonSchema:
        found = self._target(shape.member(role))
        return {"anyOf": [found, {"type": "null"}]} if traits.Sparse in shape.traits else found

    def _keys(self, shape: Shape) -> JsonSchema:
        """Nothing for keys that may be any string."""
        key = self._target(shape.member("key"))
        return {"propertyNames": key} if key != _TYPES[Kind.STRING] else {}


def _is_required(member: Member) -> bool:
    """A label is: without it there is no URI."""
    return is_given(member) or traits.HttpLabel in member.traits


def _scalar(shape: Shape) -> JsonSchema:
    found = _TYPES[shape.kind] | _size(shape) | _range(shape)
    pattern = shape.traits.get(traits.Pattern)
    if pattern is not None and shape.kind is Kind.STRING and compiles(pattern.regex):
        found["pattern"] = pattern.regex
    if shape.kind in (Kind.DOUBLE, Kind.FLOAT):
        return _or_not_finite(found, shape.traits.get(traits.Range))
    return found


def _size(shape: Shape) -> JsonSchema:
    """The length in the keywords of the shape's type; that of a blob counts the characters of its base64 form."""
    length = shape.traits.get(traits.Length)
    if length is None:
        return {}
    low, high = _SIZES[shape.kind]
    found = {low: length.min, high: length.max}
    if shape.kind is Kind.BLOB:
        found = {key: 4 * -(-count // 3) for key, count in found.items() if count is not None}
    return {key: count for key, count in found.items() if count is not None}


def _range(shape: Shape) -> JsonSchema:
    found = shape.traits.get(traits.Range)
    if found is None:
        return {}
    limits = {"minimum": found.min, "maximum": found.max}
    return {key: limit for key, limit in limits.items() if limit is not None}


def _or_not_finite(number: JsonSchema, limits: traits.Range | None) -> JsonSchema:
    """``number``, or the strings that AWS uses for what JSON has no number for; those that the range allows."""
    low, high = (limits.min, limits.max) if limits is not None else (None, None)
    allowed = [
        text
        for text in _NOT_FINITE
        if (low is None or float(text) >= low) and (high is None or float(text) <= high)
    ]
    return {"anyOf": [number, {"enum": allowed}]} if allowed else number


def _annotations(found: Traits) -> JsonSchema:
    """What the schema says about a thing without checking it."""
    documentation = found.get(traits.Documentation)
    text = "\n\n".join(plain_text(documentation.html)) if documentation else ""
    about: JsonSchema = {"description": text} if text else {}
    return about | ({"deprecated": True} if traits.Deprecated in found else {})


def _escaped(name: str) -> str:
    """A name in a JSON pointer (RFC 6901)."""
    return name.replace("~", "~0").replace("/", "~1")
