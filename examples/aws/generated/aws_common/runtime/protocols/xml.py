"""XML bodies: what generated ``serialize``, ``parse``, ``to_wire`` and ``from_wire`` are made of in rest-xml, and the
answers of query and ec2.

An element becomes the smallest value that says what is in it: its text where it has neither children nor attributes,
else a dict from the name of a child to what it became; a name that comes more than once has a list. An attribute's key
begins with ``@``, and the text of an element with attributes stands at ``#text``. Prefixes are dropped, as AWS's
services declare one namespace a document. A document type is refused, and with it every entity but XML's five, so that
no entity expands and none is fetched.

Readers take such a dict and a key, as those of ``json.py`` do: None for what is absent, ``Mismatch`` for what is not
what the model says, or a scalar kept as it came (``is_keeping``). A number, a boolean or a timestamp of no text is
absent, too. Writers append to a list of strings.
"""

from __future__ import annotations

from ..exceptions import MalformedResponseError, Mismatch, Problem, ValidationError
from ..http import HttpRequest, HttpResponse
from ..shapes.problems import MEMBERS, is_dict, is_list
from .protocol import base64 as base64
from .protocol import boolean_text as boolean_text
from .protocol import is_keeping
from .protocol import number_text as number_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime
    from enum import StrEnum
    from typing import Any, TypeAlias, TypeVar

    T = TypeVar("T")
    E = TypeVar("E", bound=StrEnum)
    Node: TypeAlias = Any  # str | dict[str, Node | list[Node]]
    Object: TypeAlias = dict[str, Any]
    Body: TypeAlias = dict[Any, Any]
    Key: TypeAlias = str | int
    Reader: TypeAlias = Callable[[Body, Any], T | None]
    Out: TypeAlias = list[str]

TEXT = "#text"
_BLANKS = " \t\r\n"  # XML's white space (XML 1.0, 2.3); Python's has more
# What must not stand as it is in a text or an attribute (XML 1.0, 2.4). A carriage return and a line feed would be
# changed by whoever reads them (2.11, 3.3.3).
_ESCAPED = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#xD;", "\n": "&#xA;"}
)
# No reference stands for these (XML 1.0, 2.2): a document that has one is not well-formed.
_FORBIDDEN = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF])


# --- writing ---------------------------------------------------------------------------------------------------------


def xml_request(
    method: str,
    path: str,
    out: Out | None,
    *,
    query: Iterable[tuple[str, str]] = (),
    headers: Mapping[str, str] | None = None,
) -> HttpRequest:
    """A request with the document that the pieces in ``out`` make, or without a body; its content type is XML unless
    ``headers`` say otherwise.

    Raises ``ValidationError`` for a character that XML has no way to write.
    """
    if out is None:
        return HttpRequest(method, path, query=query, headers=headers)
    text = "".join(out)
    if text.translate(_FORBIDDEN) != text:
        message = "holds a control character, which XML cannot"
        raise ValidationError("request", [Problem("body", "type", message)])
    fields = {"content-type": "application/xml"}
    if headers:
        fields |= headers
    return HttpRequest(method, path, query=query, headers=fields, body=text.encode())


def escape(text: str) -> str:
    """``text`` as it stands between tags or quotation marks."""
    return str.__str__(text).translate(_ESCAPED)


# --- reading: the document -------------------------------------------------------------------------------------------


def xml_object(response: HttpResponse) -> Object:
    """The root element of the body; an empty body is one without members. Raises ``MalformedResponseError`` for what is
    not XML.
    """
    return _children(_root(response))


def unwrapped_object(response: HttpResponse, name: str) -> Object:
    """The root element of the body as the member ``name`` of an object; without a text it is absent."""
    root = _root(response)
    return {name: root} if root else {}


def _root(response: HttpResponse) -> Node:
    if not response.body.strip():
        return ""
    try:
        return read_document(response.body)[1]
    except ValueError as error:
        raise MalformedResponseError(
            f"the body of the response ({response.status}, {len(response.body)} bytes) is not XML: "
            f"{error}{_beginning(response.body)}"
        ) from None


def _beginning(body: bytes) -> str:
    """How a body begins that is no XML at all, such as a proxy's JSON; broken XML may hold secrets."""
    return "" if body.lstrip()[:1] == b"<" else f"; it begins with {body[:60]!r}"


def read_document(data: bytes) -> tuple[str, Node]:
    """The name of the root element, and what it became. ``ValueError`` for what is not well-formed, and for a document
    type.
    """
    # 0.3 ms to import against 7 ms of ElementTree: docs/decisions has the numbers.
    from pyexpat import ExpatError, ParserCreate

    document: dict[str, Any] = {}
    node: dict[str, Any] | None = document  # what children go into, None until the first one
    above: list[dict[str, Any] | None] = []
    text = ""

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal node, text
        above.append(node)
        node = None
        if attributes:
            node = _attributes(attributes) or None
        text = ""

    def end(name: str) -> None:
        nonlocal node, text
        value: Node = text
        if node is not None:
            value = node
            if text and (text.strip(_BLANKS) or all([key[0] == "@" for key in node])):
                node[TEXT] = text
        node = above.pop()
        if node is None:
            node = {}
        name = name.rpartition(":")[2]
        earlier = node.get(name)
        if earlier is None:
            node[name] = value
        elif is_list(earlier):
            earlier.append(value)
        else:
            node[name] = [earlier, value]
        text = ""

    def characters(more: str) -> None:
        nonlocal text
        text += more

    parser = ParserCreate()
    # One call for all of a text: adding up pieces of 8 kB would take quadratic time.
    parser.buffer_text = True
    parser.buffer_size = max(len(data), 1)
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    parser.StartDoctypeDeclHandler = _refuse_document_type
    try:
        parser.Parse(data, True)
    except ExpatError as error:
        raise ValueError(str(error)) from None
    ((name, root),) = document.items()
    return name, root


def _attributes(found: dict[str, str]) -> dict[str, str]:
    """The attributes that are no declarations of namespaces, by their keys."""
    return {
        f"@{name.rpartition(':')[2]}": value
        for name, value in found.items()
        if name != "xmlns" and not name.startswith("xmlns:")
    }


def _refuse_document_type(*_: object) -> None:
    raise ValueError("it declares a document type, which no service needs")


# --- reading: members ------------------------------------------------------------------------------------------------


def _children(found: Node) -> Object:
    """An element with children; one without any has none of the members."""
    if is_dict(found):
        return found
    if isinstance(found, str) and not found.strip(_BLANKS):
        return {}
    raise _mismatch("an element with elements in it", found)


def _mismatch(expected: str, found: object) -> Mismatch:
    kind = "a text" if isinstance(found, str) else "elements" if is_list(found) else "an element"
    return Mismatch(expected, kind if found is not None else "nothing")


def _unread(expected: str, found: str, key: Key) -> Any:
    """What a reader does with a text that it cannot read: raises ``Mismatch``, or keeps it."""
    if is_keeping():
        return found
    raise _mismatch(expected, found).within(key)


def _text(body: Body, key: Key) -> str | None:
    """The text of an element; that of the first, where there are more than the model says."""
    found = body.get(key)
    if found is None or isinstance(found, str):
        return found
    if is_list(found):
        return _text({key: found[0]}, key)
    if all([name[0] in "@#" for name in found]):
        return str(found.get(TEXT, ""))
    raise _mismatch("a text", found).within(key)


def _word(body: Body, key: Key) -> str | None:
    """The text of an element without the blanks around it; None without any."""
    found = _text(body, key)
    return found.strip(_BLANKS) or None if found is not None else None


string = _text


def _is_number(text: str) -> bool:
    """Whether ``float`` takes the text, and other readers, too: neither underscores nor the digits of other scripts."""
    if not text.isascii() or text.strip("0123456789+-.eE"):
        return False
    try:
        float(text)
    except ValueError:
        return False
    return True


def boolean(body: Body, key: Key) -> bool | None:
    found = _word(body, key)
    if found is None:
        return None
    # XML Schema has 1 and 0, too (XML Schema 2, 3.2.2.1); some services answer with True.
    lower = found.lower()
    if lower in ("true", "1"):
        return True
    if lower in ("false", "0"):
        return False
    kept: bool = _unread("true or false", found, key)
    return kept


def integer(body: Body, key: Key) -> int | None:
    found = _word(body, key)
    if found is None:
        return None
    if found.lstrip("+-").isdigit() and _is_number(found):
        return int(found)
    if _is_number(found) and float(found).is_integer():
        return int(float(found))
    kept: int = _unread("an integer", found, key)
    return kept


def floating(body: Body, key: Key) -> float | None:
    found = _word(body, key)
    if found is None:
        return None
    if found in ("NaN", "Infinity", "-Infinity") or _is_number(found):
        return float(found)
    kept: float = _unread("a number", found, key)
    return kept


def blob(body: Body, key: Key) -> bytes | None:
    """The bytes of a base64 text, which may have blanks and line feeds in it (XML Schema 2, 3.2.16)."""
    found = _text(body, key)
    if found is None:
        return None
    from binascii import a2b_base64

    try:
        return a2b_base64("".join(found.split()), strict_mode=True)
    except ValueError:
        kept: bytes = _unread("base64", found, key)
        return kept


def timestamp(body: Body, key: Key) -> datetime | None:
    """A timestamp in any of the three formats."""
    found = _word(body, key)
    if found is None:
        return None
    # Only who has a timestamp loads datetime.
    from ..timestamps import from_text

    try:
        return from_text(found)
    except (ValueError, OverflowError):
        kept: datetime = _unread("a timestamp", found, key)
        return kept


def known(values: type[E], text: str) -> E | str:
    """The member of ``values`` that ``text`` is, or ``text`` itself."""
    found: E | str = MEMBERS[values].get(text, text)
    return found


def enum(body: Body, key: Key, values: type[E]) -> E | str | None:
    """A member of ``values``, or the plain string that the service added later."""
    found = _text(body, key)
    return found if found is None else known(values, found)


def structure(body: Body, key: Key, read: Callable[[Object], T]) -> T | None:
    found = body.get(key)
    if found is None:
        return None
    if is_list(found):
        found = found[0]
    try:
        return read(_children(found))
    except Mismatch as mismatch:
        raise mismatch.within(key) from None


def flat_list_of(body: Body, key: Key, read: Reader[T]) -> list[T] | None:
    """A list whose items stand beside each other, each an element called ``key``."""
    found = body.get(key)
    if found is None:
        return None
    items = dict(enumerate(found if is_list(found) else [found]))
    try:
        return [item for index in items if (item := read(items, index)) is not None]
    except Mismatch as mismatch:
        raise mismatch.within(key) from None


def flat_structures(body: Body, key: Key, read: Callable[[Object], T]) -> list[T] | None:
    """The same of structures, without a call between each and its reader."""
    found = body.get(key)
    if found is None:
        return None
    items: list[T] = []
    try:
        for item in found if is_list(found) else [found]:
            items.append(read(item if is_dict(item) else _children(item)))
    except Mismatch as mismatch:
        raise mismatch.within(len(items)).within(key) from None
    return items


def structures(
    body: Body, key: Key, read: Callable[[Object], T], item: str = "member"
) -> list[T] | None:
    """A list of structures in an element of its own."""
    if body.get(key) is None:
        return None
    return structure(body, key, lambda items: flat_structures(items, item, read) or [])


def list_of(body: Body, key: Key, read: Reader[T], item: str = "member") -> list[T] | None:
    """A list in an element of its own, each item an element called ``item``."""
    if body.get(key) is None:
        return None
    return structure(body, key, lambda items: flat_list_of(items, item, read) or [])


def flat_map_of(
    body: Body,
    key: Key,
    read: Reader[T],
    known_key: Callable[[str], str] = str,
    *,
    key_name: str = "key",
    value_name: str = "value",
) -> dict[str, T] | None:
    """A map whose entries stand beside each other, each an element called ``key`` that has key and value in it."""
    entries = flat_list_of(body, key, lambda items, index: structure(items, index, dict))
    if entries is None:
        return None
    found: dict[str, T] = {}
    try:
        for entry in entries:
            value = read(entry, value_name)
            if value is not None:
                found[known_key(_text(entry, key_name) or "")] = value
    except Mismatch as mismatch:
        raise mismatch.in_map().within(key) from None
    return found


def map_of(
    body: Body,
    key: Key,
    read: Reader[T],
    known_key: Callable[[str], str] = str,
    *,
    key_name: str = "key",
    value_name: str = "value",
) -> dict[str, T] | None:
    """A map in an element of its own, each entry an element called ``entry``."""

    def entries(body: Object) -> dict[str, T]:
        found = flat_map_of(
            body, "entry", read, known_key, key_name=key_name, value_name=value_name
        )
        return found or {}

    return structure(body, key, entries)


def unknown_member(body: Object, known: Iterable[str]) -> tuple[str, Node] | None:
    """The member of a union that the model does not know, where none that it knows is set."""
    if any([name in body for name in known]):
        return None
    for name, value in body.items():
        if name[0] not in "@#":
            return name, value
    return None
