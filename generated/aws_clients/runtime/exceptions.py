"""The exceptions that a call can raise, apart from ``ValidationError`` (``shapes/problems.py``) and ``ServiceError``
(``client/errors.py``), and ``Mismatch``, by which a protocol's readers speak to an operation.

::

    TransportError             there is no usable answer
    |- ConnectError            no connection: nothing was sent
    |  |- ConnectTimeoutError
    |  `- TlsError
    |- ReadTimeoutError        the answer did not come in time
    |- ConnectionLostError     the connection ended before an answer
    |- TruncatedResponseError  the answer ended before its end
    |- MalformedResponseError  the answer is not what HTTP or the service's model allows
    `- ResponseTooLargeError   the answer is larger than the transport allows
    ConfigurationError         the client cannot make a call: no region, no credentials, a broken setting
"""

from __future__ import annotations


class TransportError(Exception):
    """There is no usable answer. Subclasses say how far the call came.

    ``safe_to_repeat`` says that sending the call again does no harm, whatever the call does: nothing of it was sent, or
    the connection had been in use before and was closed before a byte of the answer came.
    """

    safe_to_repeat = False


class ConnectError(TransportError):
    """No connection could be opened: name lookup, refusal, an unreachable network or proxy. Nothing was sent."""

    safe_to_repeat = True


class ConnectTimeoutError(ConnectError):
    """The connection was not open within ``Timeouts.connect`` seconds. Nothing was sent."""


class TlsError(ConnectError):
    """The TLS handshake failed, an untrusted certificate included. Nothing was sent."""


class ReadTimeoutError(TransportError):
    """The answer did not come in time. The service may have acted on the request."""


class ConnectionLostError(TransportError):
    """The connection ended before any answer. The service may have acted on the request."""


class TruncatedResponseError(TransportError):
    """The answer ended before its announced end. The service has acted on the request."""


class MalformedResponseError(TransportError):
    """The answer breaks HTTP, or its body is not what the service's model says. The service has acted."""


class ResponseTooLargeError(TransportError):
    """The answer is larger than the transport's ``max_response_size``. The service has acted on the request."""


class ConfigurationError(Exception):
    """The client cannot make a call as it is set up: no region, no credentials, a setting that cannot be read."""


class Mismatch(Exception):
    """A value of an answer is not what the model says; ``steps`` lead to it, outermost first.

    It never leaves the runtime: an operation makes a ``MalformedResponseError`` or a warning of it. ``found`` is the
    kind of what was found, never its value.
    """

    def __init__(self, expected: str, found: str) -> None:
        super().__init__(expected)
        self.expected = expected
        self.found = found
        self.steps: list[str | int] = []

    def within(self, step: str | int) -> Mismatch:
        """The same mismatch seen from one level further out."""
        self.steps.insert(0, step)
        return self

    def in_map(self) -> Mismatch:
        """The same mismatch with ``*`` for the key of the map that it is in: keys may be secret, and are the
        service's words, not the model's.
        """
        self.steps[0] = "*"
        return self

    def __str__(self) -> str:
        path = "".join(
            [f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.steps]
        )
        return f"${path}: expected {self.expected}, found {self.found}"
