"""JSON bodies: the small functions that generated ``serialize``, ``parse``, ``to_wire`` and ``from_wire`` are made of.

Readers take a JSON object (or list) and a key. They give None for what is absent or null, and ignore what the model
does not know. A scalar in another form is read as what the model says where its meaning is clear (a number in a string,
``"true"``, any form of a timestamp), since services and emulators do not keep to one. Anything else is a ``Mismatch``,
or a scalar kept as it came (``is_keeping``). Writers take a value that ``check`` has accepted.
"""

from __future__ import annotations

from ..exceptions import MalformedResponseError, Mismatch, Problem, ValidationError
from ..http import HttpRequest, HttpResponse
from ..shapes.problems import MEMBERS, is_dict, is_list
from . import codecs
from .protocol import base64 as base64
from .protocol import is_keeping
from .protocol import number as number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from enum import StrEnum
    from typing import Any, TypeAlias, TypeVar

    T = TypeVar("T")
    E = TypeVar("E", bound=StrEnum)
    Json: TypeAlias = Any
    Object: TypeAlias = dict[str, Any]
    Body: TypeAlias = dict[Any, Any]
    Key: TypeAlias = str | int
    Reader: TypeAlias = Callable[[Body, Any], T | None]

    from datetime import datetime

_KINDS: dict[type[object], str] = {
    dict: "object",
    list: "array",
    str: "string",
    int: "number",
    float: "number",
    bool: "boolean",
    type(None): "null",
}


_BYTE_ORDER_MARK = b"\xef\xbb\xbf"  # RFC 8259, 8.1: a reader may ignore it


# --- writing ---------------------------------------------------------------------------------------------------------


def json_request(
    method: str,
    path: str,
    body: Json,
    *,
    query: Iterable[tuple[str, str]] = (),
    headers: Mapping[str, str] | None = None,
) -> HttpRequest:
    """A request with the JSON value ``body``; its content type is the protocol's unless ``headers`` say otherwise.

    Raises ``ValidationError`` for what JSON cannot hold, which only a request that was not validated can have.
    """
    try:
        data = codecs.dumps(body)
    except (TypeError, ValueError, RecursionError) as error:
        raise ValidationError(
            "request", [Problem("body", "type", f"cannot be JSON: {error}")]
        ) from error
    return HttpRequest(method, path, query=query, headers=headers, body=data)


def json_payload_request(
    method: str,
    path: str,
    body: Json,
    *,
    query: Iterable[tuple[str, str]] = (),
    headers: Mapping[str, str] | None = None,
) -> HttpRequest:
    """A request whose body is one member as JSON; without a value there is no body."""
    if body is None:
        return HttpRequest(method, path, query=query, headers=headers)
    return json_request(method, path, body, query=query, headers=headers)


# --- reading ---------------------------------------------------------------------------------------------------------


def json_value(response: HttpResponse) -> Json:
    """The JSON value of the body, None for an empty body. Raises ``MalformedResponseError`` for what is not JSON."""
    if not response.body:
        return None
    try:
        return codecs.loads(response.body.removeprefix(_BYTE_ORDER_MARK))
    except (ValueError, RecursionError) as error:
        raise MalformedResponseError(
            f"the body of the response ({response.status}, {len(response.body)} bytes) is not JSON: "
            f"{error}{_beginning(response.body)}"
        ) from None


def _beginning(body: bytes) -> str:
    """How a body begins that is no JSON at all, such as a proxy's page; broken JSON may hold secrets."""
    broken = body.lstrip()[:1] in (b"{", b"[", b'"')
    return "" if broken else f"; it begins with {body[:60]!r}"


def json_object(response: HttpResponse) -> Object:
    """The JSON object of the body; an empty body or ``null`` is an empty one."""
    found = json_value(response)
    if found is None:
        return {}
    if not is_dict(found):
        raise _mismatch("object", found)
    return found


def _mismatch(expected: str, found: object) -> Mismatch:
    return Mismatch(expected, _KINDS.get(type(found), type(found).__name__))


def _unread(expected: str, found: object, key: Key) -> Any:
    """What a reader does with a value that it cannot read: raises ``Mismatch``, or keeps a scalar."""
    if isinstance(found, (str, int, float)) and is_keeping():
        return found
    raise _mismatch(expected, found).within(key)


def _is_number(text: str) -> bool:
    # What float() takes besides (underscores, blanks, "nan", other digits) is no number of any protocol.
    return bool(text) and text[-1].isdigit() and not text.strip("0123456789+-.eE")


def string(body: Body, key: Key) -> str | None:
    """A string; of a number or a boolean its JSON."""
    found = body.get(key)
    if found is None or isinstance(found, str):
        return found
    if isinstance(found, (int, float)):
        return repr(found).lower()
    raise _mismatch("string", found).within(key)


def boolean(body: Body, key: Key) -> bool | None:
    """A boolean, or its name as a string."""
    found = body.get(key)
    if found is None or isinstance(found, bool):
        return found
    if isinstance(found, str) and found.lower() in ("true", "false"):
        return found.lower() == "true"
    kept: bool = _unread("boolean", found, key)
    return kept


def integer(body: Body, key: Key) -> int | None:
    """An integer, in a string too; a float without a fraction is one."""
    found = body.get(key)
    if found is None or (isinstance(found, int) and not isinstance(found, bool)):
        return found
    if isinstance(found, float) and found.is_integer():
        return int(found)
    if isinstance(found, str) and _is_number(found):
        try:
            return int(found)
        except ValueError:
            pass  # a fraction, or more digits than Python reads
    kept: int = _unread("integer", found, key)
    return kept


def floating(body: Body, key: Key) -> float | None:
    """A number, in a string too, or one of the strings for what JSON cannot hold."""
    found = body.get(key)
    if found is None or isinstance(found, float):
        return found
    if found in ("NaN", "Infinity", "-Infinity"):
        return float(found)
    expected = "number"
    is_text = isinstance(found, str) and _is_number(found)
    if is_text or (isinstance(found, int) and not isinstance(found, bool)):
        try:
            return float(found)
        except ValueError:
            pass
        except OverflowError:
            expected = "number that a double can hold"
    kept: float = _unread(expected, found, key)
    return kept


def blob(body: Body, key: Key) -> bytes | None:
    """The bytes of a base64 string."""
    found = body.get(key)
    if found is None:
        return None
    if isinstance(found, str):
        from binascii import a2b_base64

        try:
            return a2b_base64(found, strict_mode=True)
        except ValueError:
            pass  # the error's own text would say something of the value
    kept: bytes = _unread("base64" if isinstance(found, str) else "string", found, key)
    return kept


def timestamp(body: Body, key: Key) -> datetime | None:
    """A timestamp in any of the three formats."""
    found = body.get(key)
    if found is None:
        return None
    # Only who has a timestamp loads datetime, which costs more to import than this module.
    from ..timestamps import from_epoch, from_text

    try:
        if isinstance(found, str):
            return from_text(found)
        if isinstance(found, (int, float)) and not isinstance(found, bool):
            return from_epoch(found)
    except (ValueError, OverflowError):
        pass  # the error's own text would hold the value, which may be secret
    kept: datetime = _unread("timestamp", found, key)
    return kept


def known(values: type[E], text: str) -> E | str:
    """The member of ``values`` that ``text`` is, or ``text`` itself."""
    found: E | str = MEMBERS[values].get(text, text)
    return found


def enum(body: Body, key: Key, values: type[E]) -> E | str | None:
    """A member of ``values``, or the plain string that the service added later."""
    found = body.get(key)
    if found is None:
        return None
    if isinstance(found, str):
        member: E | str = MEMBERS[values].get(found, found)
        return member
    return string(body, key)


def document(body: Body, key: Key) -> Json:
    """Any JSON value as it is."""
    return body.get(key)


def structure(body: Body, key: Key, read: Callable[[Object], T]) -> T | None:
    found = body.get(key)
    if found is None:
        return None
    if not is_dict(found):
        raise _mismatch("object", found).within(key)
    try:
        return read(found)
    except Mismatch as mismatch:
        raise mismatch.within(key) from None


def list_of(body: Body, key: Key, read: Reader[T]) -> list[T] | None:
    """A list without its nulls, each item read by ``read``; null is a document as any other."""
    found = _list(body, key)
    if found is None:
        return None
    if read is document:
        return list(found.values())
    try:
        return [item for index in found if (item := read(found, index)) is not None]
    except Mismatch as mismatch:
        raise mismatch.within(key) from None


def sparse_list_of(body: Body, key: Key, read: Reader[T]) -> list[T | None] | None:
    """A list in which null is a value."""
    found = _list(body, key)
    if found is None:
        return None
    try:
        return [read(found, index) for index in found]
    except Mismatch as mismatch:
        raise mismatch.within(key) from None


def map_of(
    body: Body, key: Key, read: Reader[T], known_key: Callable[[str], str] = str
) -> dict[str, T] | None:
    """A map without its nulls, each value read by ``read``; ``known_key`` makes keys members of their enum."""
    found = _map(body, key)
    if found is None:
        return None
    if read is document:
        return {known_key(name): item for name, item in found.items()}
    try:
        return {known_key(name): item for name in found if (item := read(found, name)) is not None}
    except Mismatch as mismatch:
        raise mismatch.in_map().within(key) from None


def sparse_map_of(
    body: Body, key: Key, read: Reader[T], known_key: Callable[[str], str] = str
) -> dict[str, T | None] | None:
    """A map in which null is a value."""
    found = _map(body, key)
    if found is None:
        return None
    try:
        return {known_key(name): read(found, name) for name in found}
    except Mismatch as mismatch:
        raise mismatch.in_map().within(key) from None


def strings(body: Body, key: Key) -> list[str] | None:
    return list_of(body, key, string)


def string_map(body: Body, key: Key) -> dict[str, str] | None:
    found = body.get(key)
    if found is None:
        return None
    if is_dict(found):
        for item in found.values():
            if not isinstance(item, str):
                break
        else:
            return found
    return map_of(body, key, string)


def structures(body: Body, key: Key, read: Callable[[Object], T]) -> list[T] | None:
    return list_of(body, key, lambda items, index: structure(items, index, read))


def unknown_member(body: Object, known: Iterable[str]) -> tuple[str, Json] | None:
    """The member of a union that the model does not know, where none that it knows is set; ``__type`` is none."""
    if any([body.get(name) is not None for name in known]):
        return None
    for name, value in body.items():
        if value is not None and name != "__type":
            return name, value
    return None


def _list(body: Body, key: Key) -> Body | None:
    """A list as a mapping from index to item, so that one kind of reader serves lists and objects."""
    found = body.get(key)
    if found is None:
        return None
    if is_list(found):
        return dict(enumerate(found))
    raise _mismatch("array", found).within(key)


def _map(body: Body, key: Key) -> Body | None:
    found = body.get(key)
    if found is None or is_dict(found):
        return found
    raise _mismatch("object", found).within(key)
