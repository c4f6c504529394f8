"""Structures to and from the dictionaries that boto3 speaks. Annotations and member tables are the schema.

Reading collects every problem and raises once; its paths are in the model's names, since that is what the
caller wrote. It is as generous as boto3 with the types of blobs and timestamps and no more: what it cannot
understand without guessing is a problem.
"""

from __future__ import annotations

import sys
from enum import StrEnum
from types import GenericAlias, NoneType, UnionType

from ..exceptions import Problem, ValidationError, safe_repr
from .problems import is_dict, is_mapping, is_sequence
from .structure import Structure, Union

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, TypeVar

    S = TypeVar("S", bound=Structure)
    Convert = Callable[[Any, str, list[Problem]], Any]

# What boto3 calls a union's member that its model does not know.
_UNKNOWN_MEMBER = "SDK_UNKNOWN_MEMBER"
# What boto3 adds to every result, which no model has.
_RESPONSE_METADATA = "ResponseMetadata"


def write_structure(value: Structure) -> dict[str, Any]:
    """The dictionary form of ``value``."""
    if isinstance(value, Union) and value.unknown is not None:
        return {_UNKNOWN_MEMBER: {"name": value.unknown[0]}}
    members = value.member_names().items()
    return {
        wire: write_value(found)
        for name, wire in members
        if (found := getattr(value, name)) is not None
    }


def write_value(value: Any) -> Any:
    """One value in the dictionary form: structures as dictionaries, enums as plain strings."""
    if isinstance(value, Structure):
        return write_structure(value)
    if isinstance(value, str):
        return str(value)
    if is_sequence(value):
        return [write_value(item) for item in value]
    if is_mapping(value):
        return {str(key): write_value(item) for key, item in value.items()}
    return value


def read_structure(cls: type[S], members: Mapping[str, Any]) -> S:
    """The structure that ``members`` describe; ``ValidationError`` with every problem."""
    problems: list[Problem] = []
    found = _structure(cls, members, "", problems)
    if problems or found is None:
        raise ValidationError(cls.__name__, problems)
    return found


def _structure(cls: type[S], members: Any, at: str, problems: list[Problem]) -> S | None:
    if isinstance(members, cls):
        return members
    found = members if is_dict(members) else _as_dict(members)
    if found is None:
        problems.append(Problem(at, "type", "must be a dict", members))
        return None
    before = len(problems)
    read = _union_members if issubclass(cls, Union) else _members
    values = read(cls, found, f"{at}." if at else "", problems)
    if len(problems) > before:
        return None
    return cls(**values)


def _as_dict(members: object) -> dict[Any, Any] | None:
    """Any other mapping than a dict as one."""
    from collections.abc import Mapping

    return {**members} if isinstance(members, Mapping) else None


def _members(
    cls: type[Structure], members: dict[Any, Any], prefix: str, problems: list[Problem]
) -> dict[str, Any]:
    schema = _schema(cls)
    values: dict[str, Any] = {}
    for wire, value in members.items():
        if wire not in schema:
            if not _is_metadata(cls, wire, prefix):
                problems.append(_unknown(cls, _key(wire), prefix))
        elif value is not None:
            name, convert = schema[wire]
            start = len(problems)
            values[name] = convert(value, f"{prefix}{wire}", problems)
            if name in cls.sensitive_members():
                _redact(problems, start, f"{prefix}{wire}")
    optional = cls.defaults()
    for name, wire in cls.member_names().items():
        if name not in optional and name not in values:
            problems.append(Problem(f"{prefix}{wire}", "required", "is required"))
    return values


def _is_metadata(cls: type[Structure], wire: object, prefix: str) -> bool:
    """Whether the key is what boto3 says of the answer, beside the members of the result."""
    is_request = hasattr(cls, "__operation__")
    return wire == _RESPONSE_METADATA and not prefix and not is_request


def _union_members(
    cls: type[Structure], members: dict[Any, Any], prefix: str, problems: list[Problem]
) -> dict[str, Any]:
    """At most one member, which may be one that only the service knows."""
    known = {wire: value for wire, value in members.items() if wire != _UNKNOWN_MEMBER}
    values = _members(cls, known, prefix, problems)
    if (unknown := members.get(_UNKNOWN_MEMBER)) is not None:
        name = unknown.get("name") if is_dict(unknown) else None
        if not isinstance(name, str):
            wanted = "must be {'name': the member's name}"
            problems.append(Problem(f"{prefix}{_UNKNOWN_MEMBER}", "type", wanted, unknown))
        values["unknown"] = (name, None)
    if len(values) > 1:
        found = ", ".join([_key(wire) for wire, value in members.items() if value is not None])
        message = f"must have exactly one member set, has {found}"
        problems.append(Problem(prefix.removesuffix("."), "union", message))
    return values


def _redact(problems: list[Problem], start: int, at: str) -> None:
    """Takes the values out of the problems of the sensitive member ``at``, and the keys of its maps out of
    their paths.
    """
    for problem in problems[start:]:
        problem.redact(at)


def _key(key: object) -> str:
    return key if isinstance(key, str) else safe_repr(key)


def _unknown(cls: type[Structure], wire: str, prefix: str) -> Problem:
    from difflib import get_close_matches

    names = cls.member_names()
    near = get_close_matches(wire, names.values(), n=3)
    hint = f"; near it: {', '.join(near)}" if near else ""
    if wire in names:
        hint = f"; the member is called {names[wire]}"
    return Problem(f"{prefix}{wire}", "member", f"is no member of {cls.__name__}{hint}")


# --- the schema of a class: wire name -> (field, converter)
# -------------------------------------------------------------

_schemas: dict[type[Structure], dict[str, tuple[str, Convert]]] = {}


def _schema(cls: type[Structure]) -> dict[str, tuple[str, Convert]]:
    found = _schemas.get(cls)
    if found is None:
        names = cls.member_names().items()
        found = _schemas[cls] = {
            wire: (name, _converter(_annotation(cls, name))) for name, wire in names
        }
    return found


def _annotation(cls: type[Structure], name: str) -> Any:
    """The type of the field ``name``, evaluated where it was written."""
    for base in cls.__mro__:
        annotations: dict[str, Any] = getattr(base, "__annotations__", {})
        if name in annotations:
            text = annotations[name]
            return eval(text, vars(sys.modules[base.__module__])) if isinstance(text, str) else text
    raise TypeError(f"{cls.__name__} has no annotation for {name}")


def _converter(annotation: Any) -> Convert:
    if isinstance(annotation, UnionType):
        options = [option for option in annotation.__args__ if option is not NoneType]
        return _union_converter(options, len(options) < len(annotation.__args__))
    if isinstance(annotation, GenericAlias):
        read = _list_converter if len(annotation.__args__) == 1 else _dict_converter
        return read(*annotation.__args__)
    if isinstance(annotation, type):
        return _class_converter(annotation)
    return _as_it_is


def _class_converter(cls: type[object]) -> Convert:
    if issubclass(cls, Structure):
        return _structure_converter(cls)
    return _SCALARS.get(cls.__name__, _as_it_is)


def _union_converter(options: list[Any], optional: bool) -> Convert:
    """``Enum | str`` is what an enum is typed as, ``bytes | object`` what is sent by pieces; anything else that is a
    union is ``X | None``.
    """
    if object in options and bytes in options:
        return _upload
    for option in options:
        if isinstance(option, type) and issubclass(option, StrEnum):
            return _enum_converter(option)
    return _converter(options[0])


def _structure_converter(cls: type[Structure]) -> Convert:
    return lambda value, at, problems: _structure(cls, value, at, problems)


def _enum_converter(known: type[StrEnum]) -> Convert:
    def convert(value: Any, at: str, problems: list[Problem]) -> Any:
        if not isinstance(value, str):
            problems.append(Problem(at, "type", "must be str", value))
            return None
        try:
            return known(value)
        except ValueError:
            return value

    return convert


def _list_converter(item: Any) -> Convert:
    read = _converter(item)
    sparse = isinstance(item, UnionType) and NoneType in item.__args__

    def convert(value: Any, at: str, problems: list[Problem]) -> Any:
        if not is_sequence(value):
            problems.append(Problem(at, "type", "must be a list", value))
            return None
        return [
            _item(found, read, sparse, f"{at}[{index}]", problems)
            for index, found in enumerate(value)
        ]

    return convert


def _dict_converter(key: Any, item: Any) -> Convert:
    read_key, read = _converter(key), _converter(item)
    sparse = isinstance(item, UnionType) and NoneType in item.__args__

    def convert(value: Any, at: str, problems: list[Problem]) -> Any:
        found = value if is_dict(value) else _as_dict(value)
        if found is None:
            problems.append(Problem(at, "type", "must be a dict", value))
            return None
        return {
            read_key(name, f"{at} (key)", problems): _item(
                entry, read, sparse, f"{at}[{safe_repr(name)}]", problems
            )
            for name, entry in found.items()
        }

    return convert


def _item(value: Any, read: Convert, sparse: bool, at: str, problems: list[Problem]) -> Any:
    if value is not None:
        return read(value, at, problems)
    if not sparse and read is not _as_it_is:  # a document may be None
        problems.append(Problem(at, "type", "must be a value, not None", None))
    return None


# --- scalars
# -------------------------------------------------------------------------------------------------------------


def _as_it_is(value: Any, at: str, problems: list[Problem]) -> Any:
    return value


def _text(value: Any, at: str, problems: list[Problem]) -> Any:
    if not isinstance(value, str):
        problems.append(Problem(at, "type", "must be str", value))
    return value


def _boolean(value: Any, at: str, problems: list[Problem]) -> Any:
    if not isinstance(value, bool):
        problems.append(Problem(at, "type", "must be bool", value))
    return value


def _integer(value: Any, at: str, problems: list[Problem]) -> Any:
    if not isinstance(value, int) or isinstance(value, bool):
        problems.append(Problem(at, "type", "must be int", value))
    return value


def _floating(value: Any, at: str, problems: list[Problem]) -> Any:
    if value in ("NaN", "Infinity", "-Infinity"):
        return float(value)
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        problems.append(Problem(at, "type", "must be float", value))
    return value


def _blob(value: Any, at: str, problems: list[Problem]) -> Any:
    """boto3 takes text for a blob, too, and sends it as UTF-8."""
    if isinstance(value, str):
        try:
            return value.encode()
        except UnicodeEncodeError:
            problems.append(
                Problem(at, "type", "must be bytes, or text that UTF-8 can write", value)
            )
            return None
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    problems.append(Problem(at, "type", "must be bytes", value))
    return None


def _upload(value: Any, at: str, problems: list[Problem]) -> Any:
    """What is sent by pieces. boto3 takes text there, too."""
    return _blob(value, at, problems) if isinstance(value, (str, bytearray)) else value


def _timestamp(value: Any, at: str, problems: list[Problem]) -> Any:
    from datetime import datetime

    from ..timestamps import from_epoch, from_text

    try:
        if isinstance(value, str):
            return from_text(value, needs_offset=True)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return from_epoch(value)
        if isinstance(value, datetime) and value.utcoffset() is not None:
            return value
    except (ValueError, OverflowError):
        pass  # the error's own text would hold the value, which may be secret
    wanted = "must be an aware datetime, an ISO 8601 string with an offset, or epoch seconds"
    problems.append(Problem(at, "type", wanted, value))
    return None


_SCALARS: dict[str, Convert] = {
    "str": _text,
    "bool": _boolean,
    "int": _integer,
    "float": _floating,
    "bytes": _blob,
    "datetime": _timestamp,
}
