"""What every client of this package shares: requests and responses, errors, credentials, retries, transports.

A public name is loaded when it is first used.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
<<<<<<< HEAD
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
=======
    from .auth.credentials import Credentials as Credentials
    from .auth.credentials import CredentialsSource as CredentialsSource
    from .client.errors import ServiceError as ServiceError
    from .client.operation import Operation as Operation
    from .client.operation import Request as Request
    from .client.retries import RetryPolicy as RetryPolicy
    from .endpoints import EndpointError as EndpointError
    from .exceptions import ConfigurationError as ConfigurationError
    from .exceptions import ConnectError as ConnectError
    from .exceptions import ConnectionLostError as ConnectionLostError
    from .exceptions import ConnectTimeoutError as ConnectTimeoutError
    from .exceptions import MalformedResponseError as MalformedResponseError
    from .exceptions import Problem as Problem
    from .exceptions import ReadTimeoutError as ReadTimeoutError
    from .exceptions import TlsError as TlsError
    from .exceptions import TransportError as TransportError
    from .exceptions import TruncatedResponseError as TruncatedResponseError
    from .exceptions import ValidationError as ValidationError
    from .exceptions import ValidationWarning as ValidationWarning
    from .http import HttpRequest as HttpRequest
    from .http import HttpResponse as HttpResponse
    from .http import Timeouts as Timeouts
    from .shapes.structure import Structure as Structure
    from .shapes.structure import Union as Union
    from .transport.interface import AsyncTransport as AsyncTransport
    from .transport.interface import Transport as Transport
    from .transport.plugins.aiohttp import AioHttpTransport as AioHttpTransport
    from .transport.proxies import Proxies as Proxies
    from .transport.sync.pool import HttpTransport as HttpTransport
>>>>>>> c2
else:
    from .lazy import exports

    __getattr__, __dir__, __all__ = exports(
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
<<<<<<< HEAD

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
=======
>>>>>>> c2
