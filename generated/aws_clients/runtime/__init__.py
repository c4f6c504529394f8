"""What every client of this package shares: requests and responses, errors, credentials, retries, transports.

A public name is loaded when it is first used.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .aio import AioHttpTransport
    from .credentials import Credentials, CredentialsSource
    from .errors import (
        ConfigurationError,
        ConnectError,
        ConnectionLostError,
        ConnectTimeoutError,
        MalformedResponseError,
        ReadTimeoutError,
        ServiceError,
        TlsError,
        TransportError,
        TruncatedResponseError,
    )
    from .http import HttpRequest, HttpResponse, Timeouts
    from .operation import Operation
    from .problems import Problem, ValidationError, ValidationWarning
    from .retries import RetryPolicy
    from .structure import Request, Structure, Union
    from .transport import HttpTransport
else:
    from .lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AioHttpTransport": "aio",
            "ConfigurationError": "errors",
            "ConnectError": "errors",
            "ConnectTimeoutError": "errors",
            "ConnectionLostError": "errors",
            "Credentials": "credentials",
            "CredentialsSource": "credentials",
            "HttpRequest": "http",
            "HttpResponse": "http",
            "HttpTransport": "transport",
            "MalformedResponseError": "errors",
            "Operation": "operation",
            "Problem": "problems",
            "ReadTimeoutError": "errors",
            "Request": "structure",
            "RetryPolicy": "retries",
            "ServiceError": "errors",
            "Structure": "structure",
            "Timeouts": "http",
            "TlsError": "errors",
            "TransportError": "errors",
            "TruncatedResponseError": "errors",
            "Union": "structure",
            "ValidationError": "problems",
            "ValidationWarning": "problems",
        },
    )

__all__ = [
    "AioHttpTransport",
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
