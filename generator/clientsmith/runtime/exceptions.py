"""The exceptions that a call can raise, apart from ``ValidationError`` (``problems.py``).

::

    ServiceError               the service answered with an error; every service has its own base class below it
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
