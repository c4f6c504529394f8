"""What every client of this package shares: requests and responses, errors, credentials, retries, transports.

A public name is loaded when it is first used.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .auth.botocore import from_botocore
    from .auth.credentials import Credentials
    from .auth.source import CredentialsSource
    from .client.errors import ServiceError
    from .client.operation import Operation, Request
    from .client.retries import RetryPolicy
    from .endpoints import EndpointError
    from .exceptions import (
        ConfigurationError,
        ConnectError,
        ConnectionLostError,
        ConnectTimeoutError,
        MalformedResponseError,
        Problem,
        ReadTimeoutError,
        ResponseTooLargeError,
        TlsError,
        TransportError,
        TruncatedResponseError,
        ValidationError,
        ValidationWarning,
    )
    from .http import HttpRequest, HttpResponse, Timeouts
    from .shapes.structure import Structure, Union
    from .transport.aio.pool import AsyncHttpTransport
    from .transport.interface import AsyncTransport, Transport
    from .transport.plugins.aiohttp import AioHttpTransport
    from .transport.proxies import Proxies
    from .transport.sync.pool import HttpTransport
else:
    from .lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AioHttpTransport": "transport.plugins.aiohttp",
            "AsyncHttpTransport": "transport.aio.pool",
            "AsyncTransport": "transport.interface",
            "ConfigurationError": "exceptions",
            "ConnectError": "exceptions",
            "ConnectTimeoutError": "exceptions",
            "ConnectionLostError": "exceptions",
            "Credentials": "auth.credentials",
            "CredentialsSource": "auth.source",
            "EndpointError": "endpoints",
            "HttpRequest": "http",
            "HttpResponse": "http",
            "HttpTransport": "transport.sync.pool",
            "MalformedResponseError": "exceptions",
            "Operation": "client.operation",
            "Problem": "exceptions",
            "Proxies": "transport.proxies",
            "ReadTimeoutError": "exceptions",
            "Request": "client.operation",
            "ResponseTooLargeError": "exceptions",
            "RetryPolicy": "client.retries",
            "ServiceError": "client.errors",
            "Structure": "shapes.structure",
            "Timeouts": "http",
            "TlsError": "exceptions",
            "Transport": "transport.interface",
            "TransportError": "exceptions",
            "TruncatedResponseError": "exceptions",
            "Union": "shapes.structure",
            "ValidationError": "exceptions",
            "ValidationWarning": "exceptions",
            "from_botocore": "auth.botocore",
        },
    )

__all__ = [
    "AioHttpTransport",
    "AsyncHttpTransport",
    "AsyncTransport",
    "ConfigurationError",
    "ConnectError",
    "ConnectTimeoutError",
    "ConnectionLostError",
    "Credentials",
    "CredentialsSource",
    "EndpointError",
    "HttpRequest",
    "HttpResponse",
    "HttpTransport",
    "MalformedResponseError",
    "Operation",
    "Problem",
    "Proxies",
    "ReadTimeoutError",
    "Request",
    "ResponseTooLargeError",
    "RetryPolicy",
    "ServiceError",
    "Structure",
    "Timeouts",
    "TlsError",
    "Transport",
    "TransportError",
    "TruncatedResponseError",
    "Union",
    "ValidationError",
    "ValidationWarning",
    "from_botocore",
]
