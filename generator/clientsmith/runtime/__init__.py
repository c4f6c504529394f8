"""What every client of this package shares: requests and responses, errors, credentials, retries, transports.

A public name is loaded when it is first used.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .auth.credentials import Credentials, CredentialsSource
    from .client.errors import ServiceError
    from .client.operation import Operation
    from .client.retries import RetryPolicy
    from .exceptions import (
        ConfigurationError,
        ConnectError,
        ConnectionLostError,
        ConnectTimeoutError,
        MalformedResponseError,
        ReadTimeoutError,
        ResponseTooLargeError,
        TlsError,
        TransportError,
        TruncatedResponseError,
    )
    from .http import HttpRequest, HttpResponse, Timeouts
    from .shapes.problems import Problem, ValidationError, ValidationWarning
    from .shapes.structure import Request, Structure, Union
    from .transport.aio.pool import AsyncHttpTransport
    from .transport.plugins.aiohttp import AioHttpTransport
    from .transport.sync.pool import HttpTransport
else:
    from .lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AioHttpTransport": "transport.plugins.aiohttp",
            "AsyncHttpTransport": "transport.aio.pool",
            "ConfigurationError": "exceptions",
            "ConnectError": "exceptions",
            "ConnectTimeoutError": "exceptions",
            "ConnectionLostError": "exceptions",
            "Credentials": "auth.credentials",
            "CredentialsSource": "auth.credentials",
            "HttpRequest": "http",
            "HttpResponse": "http",
            "HttpTransport": "transport.sync.pool",
            "MalformedResponseError": "exceptions",
            "Operation": "client.operation",
            "Problem": "shapes.problems",
            "ReadTimeoutError": "exceptions",
            "Request": "shapes.structure",
            "ResponseTooLargeError": "exceptions",
            "RetryPolicy": "client.retries",
            "ServiceError": "client.errors",
            "Structure": "shapes.structure",
            "Timeouts": "http",
            "TlsError": "exceptions",
            "TransportError": "exceptions",
            "TruncatedResponseError": "exceptions",
            "Union": "shapes.structure",
            "ValidationError": "shapes.problems",
            "ValidationWarning": "shapes.problems",
        },
    )

__all__ = [
    "AioHttpTransport",
    "AsyncHttpTransport",
    "ConfigurationError",
    "ConnectError",
    "ConnectTimeoutError",
    "ConnectionLostError",
    "Credentials",
    "CredentialsSource",
    "HttpRequest",
    "HttpResponse",
    "HttpTransport",
    "MalformedResponseError",
    "Operation",
    "Problem",
    "ReadTimeoutError",
    "Request",
    "ResponseTooLargeError",
    "RetryPolicy",
    "ServiceError",
    "Structure",
    "Timeouts",
    "TlsError",
    "TransportError",
    "TruncatedResponseError",
    "Union",
    "ValidationError",
    "ValidationWarning",
]
