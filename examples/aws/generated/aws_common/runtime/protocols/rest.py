"""HTTP bindings: members that travel in the URI, the query string, a header or as the whole body.

Text forms are those of Smithy's HTTP binding traits (smithy.io/2.0/spec/http-bindings.html). Writers take
values that ``check`` has accepted; ``label`` looks for itself, since a wrong one would name another resource.
"""

from __future__ import annotations

from ..exceptions import Mismatch, Problem, ValidationError
from ..http import HttpRequest, quote
from ..shapes.problems import DOT_SEGMENTS, MEMBERS
from .protocol import base64, is_keeping
from .protocol import boolean_text as boolean_text
from .protocol import number_text as number_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from enum import StrEnum
    from typing import Any, TypeAlias, TypeVar

    from ..http import HttpResponse

    T = TypeVar("T")
    E = TypeVar("E", bound=StrEnum)
    Query: TypeAlias = list[tuple[str, str]]
    Headers: TypeAlias = dict[str, str]


# --- writing ---------------------------------------------------------------------------------------------------------


def request(
    method: str,
    path: str,
    *,
    query: Iterable[tuple[str, str]] = (),
    headers: Mapping[str, str] | None = None,
) -> HttpRequest:
    """A request without a body."""
    return HttpRequest(method, path, query=query, headers=headers)


def payload_request(
    method: str,
    path: str,
    body: bytes | str | None,
    content_type: str,
    *,
    query: Iterable[tuple[str, str]] = (),
    headers: Mapping[str, str] | None = None,
) -> HttpRequest:
    """A request whose body is one member as it is; ``content_type`` counts unless ``headers`` have one or
    nothing is sent.
    """
    data = body.encode() if isinstance(body, str) else bytes(body or b"")
    fields = {"content-type": content_type} if body is not None else {}
    if headers:
        fields |= headers
    return HttpRequest(method, path, query=query, headers=fields, body=data)


def present(value: T | None, write: Callable[[T], str]) -> str | None:
    """The text of ``value``; None stays None, for ``label`` to refuse."""
    return None if value is None else write(value)


def label(name: str, text: str | None) -> str:
    """A label of the URI, percent-encoded; ``name`` is the member's.

    Raises ``ValidationError`` for an empty or absent one, and for a dot segment: what stands between would take it
    out of the path (RFC 3986, 5.2.4), and another resource would be meant.
    """
    if isinstance(text, str) and text and text not in DOT_SEGMENTS:
        return quote(text)
    raise ValidationError("request", [_unusable(name, text)])


def greedy_label(name: str, text: str | None) -> str:
    """A label whose slashes divide segments, none of which may be a dot segment."""
    if isinstance(text, str) and text and DOT_SEGMENTS.isdisjoint(text.split("/")):
        return "/".join([quote(segment) for segment in text.split("/")])
    raise ValidationError("request", [_unusable(name, text)])


def host_label(name: str, text: str | None) -> str:
    """A label of the host: letters, digits and hyphens, 1 to 63 of them (RFC 1123, 2.1)."""
    short = isinstance(text, str) and 0 < len(text) <= 63 and text.isascii()
    if text and short and text.replace("-", "").isalnum() and not text.startswith("-"):
        return str.__str__(text)
    message = "must be 1 to 63 letters, digits and hyphens: it is part of the host"
    raise ValidationError("request", [Problem(name, "label", message)])


def _unusable(name: str, text: object) -> Problem:
    """What is wrong with a label, without its value: which members are secret is not known here."""
    if text is None:
        return Problem(name, "required", "is required: it is part of the URI")
    if text == "":
        return Problem(name, "length", "must not be empty: it is part of the URI")
    if isinstance(text, str):
        return Problem(name, "label", "must not be or have a segment '.' or '..' of the URI")
    return Problem(name, "type", "must be str")


def json_text(value: Any) -> str:
    """A JSON value for a header: base64 of its JSON."""
    from .json import dumps

    return base64(dumps(value))


def header_list(values: Iterable[str]) -> str:
    """Strings joined for one header; those with a comma or a quotation mark are quoted."""
    return ", ".join(
        [_quoted(value) if "," in value or '"' in value else value for value in values]
    )


def _quoted(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def query_map(query: Query, values: Mapping[str, str | Iterable[str]]) -> None:
    """Adds what a map of parameters holds; a name that a member of its own has set keeps that value."""
    taken = {name for name, _ in query}
    for name, value in values.items():
        if name not in taken:
            query.extend((name, item) for item in ((value,) if isinstance(value, str) else value))


def prefix_headers(headers: Headers, prefix: str, values: Mapping[str, str]) -> None:
    """Adds a map of headers, each name after ``prefix``."""
    for name, value in values.items():
        headers.setdefault((prefix + name).lower(), value)  # an f-string takes an enum's name


def with_host_prefix(request: HttpRequest, prefix: str) -> HttpRequest:
    """``request`` with what goes before the endpoint's host."""
    request.host_prefix = prefix
    return request


def content_md5(request: HttpRequest) -> HttpRequest:
    """``request`` with the checksum of its body (RFC 1864)."""
    from hashlib import md5

    digest = md5(request.body, usedforsecurity=False).digest()
    request.headers["content-md5"] = base64(digest)
    return request


# --- reading ---------------------------------------------------------------------------------------------------------


def header(headers: Mapping[str, str], name: str, read: Callable[[str], T]) -> T | None:
    """The header ``name`` (in lower case) read by ``read``; None where it is absent."""
    text: Any = headers.get(name)
    if text is None:
        return None
    try:
        return read(text)
    except (ValueError, OverflowError):
        pass  # the error's own text would hold the value, which may be secret
    expected = _READERS.get(read.__name__)
    if is_keeping():
        items: Any = header_items(text)
        kept: T = items if expected is None else text
        return kept
    raise Mismatch(expected or "another text", "string").within(f"headers.{name}")


# What a header of one value has to be, by the name of the function that reads it; lists have functions of their own.
_READERS = {
    "float": "number",
    "from_text": "timestamp",
    "int": "integer",
    "read_json": "JSON in base64",
    "read_boolean": "true or false",
}


def text(value: str) -> str:
    return value


def read_boolean(value: str) -> bool:
    if value.lower() in ("true", "false"):
        return value.lower() == "true"
    raise ValueError("true or false")


def read_json(value: str) -> Any:
    """The JSON value of a header."""
    from binascii import a2b_base64

    from .json import loads

    return loads(a2b_base64(value, strict_mode=True))


def header_items(value: str) -> list[str]:
    """The items of a header that is a list (RFC 9110, 5.6.1); quoted ones are unquoted."""
    items: list[str] = []
    rest = value.strip()
    while rest:
        if rest.startswith('"'):
            item, rest = _read_quoted(rest)
            rest = rest.lstrip().removeprefix(",").lstrip()
        else:
            item, _, rest = rest.partition(",")
            item, rest = item.strip(), rest.lstrip()
        items.append(item)
    return items


def _read_quoted(rest: str) -> tuple[str, str]:
    found: list[str] = []
    index = 1
    while index < len(rest) and rest[index] != '"':
        index += rest[index] == "\\"
        found.append(rest[index : index + 1])
        index += 1
    return "".join(found), rest[index + 1 :]


def date_items(value: str) -> list[str]:
    """The items of a list of HTTP dates, each of which has a comma of its own."""
    parts = [part.strip() for part in value.split(",")]
    if "," in value and not parts[0][:1].isdigit():
        return [f"{day}, {date}" for day, date in zip(parts[::2], parts[1::2], strict=False)]
    return parts


def text_payload(response: HttpResponse) -> str | None:
    """The body as text; None for an empty one."""
    try:
        return response.body.decode() or None
    except UnicodeDecodeError:
        pass
    if is_keeping():
        body: Any = response.body
        kept: str = body
        return kept
    raise Mismatch("UTF-8 text", "bytes").within("body")


def known_payload(response: HttpResponse, known: type[E]) -> E | str | None:
    """The body as a member of ``known``, or as the text that it is."""
    found = text_payload(response)
    return None if found is None else MEMBERS[known].get(found, found)


def prefixed(response: HttpResponse, prefix: str) -> dict[str, str]:
    """The headers whose names begin with ``prefix`` (in lower case), without it, and otherwise as they were sent."""
    return {
        response.names.get(name, name)[len(prefix) :]: value
        for name, value in response.headers.items()
        if name.startswith(prefix)
    }
