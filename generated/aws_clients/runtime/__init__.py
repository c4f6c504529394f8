"""What every client of this package shares: requests and responses, errors, credentials, retries, transports.

A public name is loaded when it is first used.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .auth.botocore import from_botocore as from_botocore
    from .auth.credentials import BearerToken as BearerToken
    from .auth.credentials import Credentials as Credentials
    from .auth.source import CredentialsSource as CredentialsSource
    from .client.errors import ServiceError as ServiceError
    from .client.interceptors import CallContext as CallContext
    from .client.interceptors import Interceptor as Interceptor
    from .client.operation import Operation as Operation
    from .client.operation import Request as Request
    from .client.preview import PresignedUrl as PresignedUrl
    from .client.preview import SignedRequest as SignedRequest
    from .client.retries import RetryPolicy as RetryPolicy
    from .client.telemetry import OpenTelemetry as OpenTelemetry
    from .client.waiters import Polling as Polling
    from .client.waiters import WaiterError as WaiterError
    from .client.waiters import WaiterFailedError as WaiterFailedError
    from .client.waiters import WaiterOutcome as WaiterOutcome
    from .client.waiters import WaiterTimeoutError as WaiterTimeoutError
    from .client.with_response import WithResponse as WithResponse
    from .endpoints import EndpointError as EndpointError
    from .exceptions import Attempt as Attempt
    from .exceptions import AttemptsMade as AttemptsMade
    from .exceptions import ChecksumMismatchError as ChecksumMismatchError
    from .exceptions import ConfigurationError as ConfigurationError
    from .exceptions import ConnectError as ConnectError
    from .exceptions import ConnectionLostError as ConnectionLostError
    from .exceptions import ConnectTimeoutError as ConnectTimeoutError
    from .exceptions import MalformedResponseError as MalformedResponseError
    from .exceptions import Problem as Problem
    from .exceptions import ReadTimeoutError as ReadTimeoutError
    from .exceptions import ResponseTooLargeError as ResponseTooLargeError
    from .exceptions import TlsError as TlsError
    from .exceptions import TransportError as TransportError
    from .exceptions import TruncatedResponseError as TruncatedResponseError
    from .exceptions import ValidationError as ValidationError
    from .exceptions import ValidationWarning as ValidationWarning
    from .http import HttpRequest as HttpRequest
    from .http import HttpResponse as HttpResponse
    from .http import Timeouts as Timeouts
    from .protocols.bodies import AsyncStreamingBody as AsyncStreamingBody
    from .protocols.bodies import AsyncUpload as AsyncUpload
    from .protocols.bodies import StreamingBody as StreamingBody
    from .protocols.bodies import Upload as Upload
    from .shapes.structure import Structure as Structure
    from .shapes.structure import Union as Union
    from .transport.aio.pool import AsyncHttpTransport as AsyncHttpTransport
    from .transport.interface import AsyncTransport as AsyncTransport
    from .transport.interface import Transport as Transport
    from .transport.plugins.aiohttp import AioHttpTransport as AioHttpTransport
    from .transport.proxies import Proxies as Proxies
    from .transport.sync.pool import HttpTransport as HttpTransport
else:
    from .lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AioHttpTransport": "transport.plugins.aiohttp",
            "AsyncHttpTransport": "transport.aio.pool",
            "AsyncStreamingBody": "protocols.bodies",
            "AsyncTransport": "transport.interface",
            "AsyncUpload": "protocols.bodies",
            "Attempt": "exceptions",
            "AttemptsMade": "exceptions",
            "BearerToken": "auth.credentials",
            "CallContext": "client.interceptors",
            "ChecksumMismatchError": "exceptions",
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
            "Interceptor": "client.interceptors",
            "MalformedResponseError": "exceptions",
            "OpenTelemetry": "client.telemetry",
            "Operation": "client.operation",
            "Polling": "client.waiters",
            "PresignedUrl": "client.preview",
            "Problem": "exceptions",
            "Proxies": "transport.proxies",
            "ReadTimeoutError": "exceptions",
            "Request": "client.operation",
            "ResponseTooLargeError": "exceptions",
            "RetryPolicy": "client.retries",
            "ServiceError": "client.errors",
            "SignedRequest": "client.preview",
            "StreamingBody": "protocols.bodies",
            "Structure": "shapes.structure",
            "Timeouts": "http",
            "TlsError": "exceptions",
            "Transport": "transport.interface",
            "TransportError": "exceptions",
            "TruncatedResponseError": "exceptions",
            "Union": "shapes.structure",
            "Upload": "protocols.bodies",
            "ValidationError": "exceptions",
            "ValidationWarning": "exceptions",
            "WaiterError": "client.waiters",
            "WaiterFailedError": "client.waiters",
            "WaiterOutcome": "client.waiters",
            "WaiterTimeoutError": "client.waiters",
            "WithResponse": "client.with_response",
            "from_botocore": "auth.botocore",
        },
    )
