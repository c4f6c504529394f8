"""A request as a command for curl, in a POSIX shell.

A body goes into the command line where that can hold it: text, neither long nor with controls. Another comes from
``printf``, a builtin, with octal escapes, which is what every shell has.
"""

from __future__ import annotations

from ..auth.sigv4 import host_header
from ..exceptions import REDACTED
from ..shapes.secrets import Secrets

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..http import HttpRequest

# Bytes; Linux takes 128 KiB as one argument.
_LONGEST_ARGUMENT = 100_000
_SECRET_HEADERS = frozenset({"authorization", "x-amz-security-token", "x-amz-s3session-token"})
_SECRET_PARAMETERS = frozenset({"x-amz-security-token", "x-amz-signature"})
_WITH_BODY = frozenset({"PATCH", "POST", "PUT"})
# What printf takes as it is.
_PRINTED = frozenset(range(0x20, 0x7F)) - frozenset(b"%\\'")


def curl_command(request: HttpRequest, *, is_streamed: bool, show_secrets: bool) -> str:
    """The command that sends ``request``; a streamed body comes from its standard input."""
    body = request.body
    if not show_secrets:
        secrets = Secrets.of_call(request.source, body)
        request, body = _redacted(request, secrets), secrets.redact_body(body)
    words = ["curl", *_method(request, is_streamed or bool(body))]
    if any(mark in request.url for mark in "[]{}"):
        words.append("--globoff")
    if "/." in request.path:
        words.append("--path-as-is")
    words.append(_quoted(request.url))
    words += [f"-H {_quoted(header)}" for header in _headers(request)]
    if is_streamed:
        words.append("--data-binary @-")
    elif body and not _fits_argument(body):
        words.append("--data-binary @-")
        return f"printf {_printf_format(body)} | {_lines(words)}"
    elif body or request.method in _WITH_BODY:
        words.append(f"--data-binary {_quoted(body.decode())}")
    return _lines(words)


def _lines(words: list[str]) -> str:
    return " \\\n  ".join(words)


def _method(request: HttpRequest, has_body: bool) -> Iterator[str]:
    if request.method == "HEAD":
        yield "--head"
    elif request.method != "GET" or has_body:
        yield f"-X {_quoted(request.method)}"


def _headers(request: HttpRequest) -> Iterator[str]:
    headers = request.headers
    if "host" not in headers and host_header(request) != request.host:
        yield f"host: {host_header(request)}"
    for name, value in headers.items():
        if name != "content-length":  # curl counts for itself
            # A semicolon is how curl sends a header without a value.
            yield f"{name}: {value}" if value else f"{name};"
    for name in ("accept", "content-type"):
        # What curl adds of its own: it takes every body for a form.
        if name not in headers:
            yield f"{name}:"


def _fits_argument(body: bytes) -> bool:
    if len(body) > _LONGEST_ARGUMENT or body.startswith(b"@"):  # "@" names a file
        return False
    try:
        text = body.decode()
    except UnicodeDecodeError:
        return False
    return all([mark in "\n\t" or mark.isprintable() for mark in text])


def _quoted(text: str) -> str:
    from shlex import quote

    return quote(text)


def _printf_format(body: bytes) -> str:
    marks = [chr(byte) if byte in _PRINTED else f"\\{byte:03o}" for byte in body]
    text = "".join(marks)
    # A format must not begin as an option does.
    return f"'{text}'" if not text.startswith("-") else f"'\\055{text[1:]}'"


def _redacted(request: HttpRequest, secrets: Secrets) -> HttpRequest:
    found = request.copy()
    found.headers = {
        name: REDACTED if name in _SECRET_HEADERS else secrets.redact(value)
        for name, value in request.headers.items()
    }
    found.query = [
        (name, REDACTED if name.lower() in _SECRET_PARAMETERS else secrets.redact(value))
        for name, value in request.query
    ]
    found.path = secrets.redact_path(request.path)
    return found
