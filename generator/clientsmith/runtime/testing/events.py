"""For tests of code that reads event streams: answers made of events, for ``StubTransport``.

::

    StubTransport(
        events_response(
            event("contentBlockDelta", {"contentBlockIndex": 0, "delta": {"text": "Hello"}}),
            exception("throttlingException", {"message": "too many tokens"}),
        )
    )
"""

from __future__ import annotations

from ..protocols.eventstream import CONTENT_TYPE, INITIAL_RESPONSE, encode_message
from .answers import StreamedAnswer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..protocols.eventstream import Header


def events_response(
    *messages: bytes | Exception, headers: Mapping[str, str] | None = None
) -> StreamedAnswer:
    """A response whose body is ``messages``, as the functions below make them. An exception among them is raised where
    it stands, such as ``ReadTimeoutError("nothing came")``.
    """
    return StreamedAnswer(*messages, headers={"content-type": CONTENT_TYPE, **(headers or {})})


def event(
    type: str, payload: object = b"", *, headers: Mapping[str, Header] | None = None
) -> bytes:
    """An event: the member of the union by the model's name, and what it holds, by the names that go over the wire, as
    JSON. Bytes and text are the payload as they are. ``headers`` are the members that travel so.
    """
    return _message({":message-type": "event", ":event-type": type, **(headers or {})}, payload)


def initial_response(payload: object) -> bytes:
    """What begins a stream of the json and cbor protocols: the members of the result beside the stream."""
    return event(INITIAL_RESPONSE, payload)


def exception(type: str, payload: object = b"") -> bytes:
    """An exception that the model has among the members of the union, by its name there."""
    return _message({":message-type": "exception", ":exception-type": type}, payload)


def unmodeled_error(code: str, message: str = "") -> bytes:
    """An error that the model does not have."""
    return _message({":message-type": "error", ":error-code": code, ":error-message": message}, b"")


def _message(headers: Mapping[str, Header], payload: object) -> bytes:
    if isinstance(payload, bytes):
        kind, data = "application/octet-stream", payload
    elif isinstance(payload, str):
        kind, data = "text/plain", payload.encode()
    else:
        from ..protocols.json import dumps

        kind, data = "application/json", dumps(payload)
    return encode_message({**headers, ":content-type": kind}, data)
