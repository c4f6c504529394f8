"""What an operation has to know of its service's protocol: a value that ``Service`` names, so that calls know none.

::

    json.py        REST_JSON     what else differs between protocols stands in the functions that generated
    ...                          ``serialize`` and ``parse`` are made of (``json.py``, ``rest.py``)

A protocol reads what is alike in all its error answers, and only that: the operation picks the exception.
"""

from __future__ import annotations

from _thread import get_ident

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, TypedDict, TypeVar

    from ..http import HttpResponse

    A = TypeVar("A")
    R = TypeVar("R")

    class ErrorDetails(TypedDict, total=False):
        """What every ``ServiceError`` takes beside its message."""

        code: str
        status_code: int
        request_id: str | None
        host_id: str | None
        operation: str
        retryable: bool


_keeping: set[int] = set()


def is_keeping() -> bool:
    """Whether this thread reads an answer for the second time, when scalars that cannot be read are kept as they came.

    Readers ask when they are about to raise ``Mismatch``, and at no other time.
    """
    return get_ident() in _keeping


class Protocol:
    """``content_type`` is that of a body with members; ``read_error`` reads an error answer, whatever it holds;
    ``read_request_id`` finds the id of any answer, by default in the headers.
    """

    __slots__ = ("content_type", "name", "read_error", "read_request_id")

    def __init__(
        self,
        name: str,
        *,
        content_type: str,
        read_error: Callable[[HttpResponse], ErrorResponse],
        read_request_id: Callable[[HttpResponse], str | None] | None = None,
    ) -> None:
        self.name = name
        self.content_type = content_type
        self.read_error = read_error
        self.read_request_id = read_request_id or request_id

    def read_keeping(self, read: Callable[[A], R], answer: A) -> R:
        """What ``read`` makes of ``answer`` when it keeps scalars that are not what the model says; a container that
        is none is a ``Mismatch`` still.
        """
        thread = get_ident()
        _keeping.add(thread)
        try:
            return read(answer)
        finally:
            _keeping.discard(thread)

    def __repr__(self) -> str:
        return f"<Protocol {self.name}>"


class ErrorResponse:
    """An error answer, read as far as all errors are alike.

    ``body`` holds the members as the codec has them, nothing where it cannot be read; ``name`` is what the model calls
    the error, where the answer says it beside the code; ``details`` are the arguments of every error. An answer without
    a code, such as a load balancer's page, has its status as the code.
    """

    __slots__ = ("body", "code", "details", "headers", "message", "name")

    def __init__(
        self,
        response: HttpResponse,
        *,
        code: str,
        message: str,
        body: dict[str, Any],
        name: str = "",
    ) -> None:
        self.body = body
        self.code = code or name or str(response.status)
        self.name = name or self.code
        self.headers: Mapping[str, str] = response.headers
        self.message = message
        self.details: ErrorDetails = {
            "code": self.code,
            "status_code": response.status,
            "request_id": request_id(response),
            "host_id": response.headers.get("x-amz-id-2"),
        }

    def without_members(self) -> ErrorResponse:
        """The same answer without what a class of its own would read: its members are not what the model says."""
        self.body, self.headers = {}, {}
        return self


def request_id(response: HttpResponse) -> str | None:
    """The id under which AWS knows the call, by its header; most protocols have it there."""
    found = response.headers
    return found.get("x-amzn-requestid") or found.get("x-amz-request-id") or found.get("x-amz-id-2")


# --- forms that several protocols write ------------------------------------------------------------------------------


def number(value: float) -> float | str:
    """A float; what is not finite is the word that AWS uses for it."""
    if value - value == 0:
        return value
    return "NaN" if value != value else "Infinity" if value > 0 else "-Infinity"


def number_text(value: float) -> str:
    return str(number(value))


def boolean_text(value: bool) -> str:
    return "true" if value else "false"


def base64(value: bytes) -> str:
    """The text of a blob."""
    from binascii import b2a_base64

    return b2a_base64(value, newline=False).decode()
