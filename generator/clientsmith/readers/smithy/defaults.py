"""The default of a structure's member, where a client goes by it.

smithy.io/2.0/spec/aggregate-types.html#structure-member-optionality: none of an input, and none that ``clientOptional``
leaves to the service.
"""

from __future__ import annotations

import base64
import binascii
import math
import re
from collections.abc import Callable, Iterator, Mapping

from ...model import Trait, traits
from ..json import is_array, is_object
from .ast import AstShape
from .holders import Holder

_ZEROS = frozenset({"boolean", "byte", "short", "integer", "long", "float", "double"})
_DATE_TIME = re.compile(
    r"\d{4}-(0\d|1[0-2])-([0-2]\d|30)T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,9})?Z", re.ASCII
)
# What datetime takes: the years 1 to 9999.
_EPOCH = (-62_135_596_800, 253_402_300_799)


def default(shape: AstShape, found: Holder, target: AstShape) -> Iterator[Trait]:
    """The default of the member of ``shape`` that ``found`` are the traits of, and ``target`` the target. ModelError
    for one that is no value of the target.
    """
    value = _value(shape, found, target)
    if value is None or "clientOptional" in found or "smithy.api#input" in shape.traits:
        return
    check = _CHECKS.get(target.type)
    if check is None or not check(value):
        raise found.problem("default", f"{value!r:.60} cannot be the default of a {target.type}")
    if is_object(value) or is_array(value):
        yield traits.Default(traits.Empty.MAP if is_object(value) else traits.Empty.LIST)
    elif isinstance(value, str) and target.type == "blob":
        yield traits.Default(base64.b64decode(value))
    elif isinstance(value, str | int | float):
        yield traits.Default(value)


def _value(shape: AstShape, found: Holder, target: AstShape) -> object:
    """The value of ``default``. In Smithy 1.0 a number or a boolean that is not boxed is zero where it is absent
    (smithy.io/2.0/guides/migrating-idl-1-to-2.html).
    """
    if "default" in found:
        return found.value("default")
    if shape.version == 2 or "box" in found:
        return None
    own = Holder.of(target)
    if "default" in own:
        return own.value("default")
    if target.version == 2 or target.type not in _ZEROS or "box" in own:
        return None
    return False if target.type == "boolean" else 0


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_blob(value: object) -> bool:
    try:
        base64.b64decode(value if isinstance(value, str) else "?", validate=True)
    except binascii.Error:
        return False
    return True


def _is_timestamp(value: object) -> bool:
    if isinstance(value, str):
        return _DATE_TIME.fullmatch(value) is not None
    return isinstance(value, int | float) and _is_number(value) and _EPOCH[0] <= value <= _EPOCH[1]


def _is_document(value: object) -> bool:
    """Lists and maps have to be empty, here and in the shapes of these kinds."""
    if is_object(value) or is_array(value):
        return not value
    return isinstance(value, str | bool) or _is_number(value)


_CHECKS: Mapping[str, Callable[[object], bool]] = {
    **dict.fromkeys(("byte", "short", "integer", "long", "bigInteger", "intEnum"), _is_whole),
    **dict.fromkeys(("float", "double"), _is_number),
    **dict.fromkeys(("string", "enum"), _is_text),
    "blob": _is_blob,
    "boolean": lambda value: isinstance(value, bool),
    "document": _is_document,
    "list": lambda value: is_array(value) and not value,
    "map": lambda value: is_object(value) and not value,
    "timestamp": _is_timestamp,
}
