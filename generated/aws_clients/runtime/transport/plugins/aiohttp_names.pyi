import asyncio
import ssl
from collections.abc import Awaitable, Callable, Iterable, Mapping
from io import BytesIO

EMPTY_PAYLOAD: object

class URL:
    def __init__(self, val: str, *, encoded: bool = ...) -> None: ...

class Trace: ...
class DummyCookieJar: ...

class ClientRequest:
    GET_METHODS: set[str]

class ClientResponse:
    content: object
    status: int
    @property
    def raw_headers(self) -> tuple[tuple[bytes, bytes], ...]: ...
    async def read(self) -> bytes: ...
    def close(self) -> None: ...

class ClientTimeout:
    def __init__(
        self,
        total: float | None = ...,
        connect: float | None = ...,
        *,
        sock_read: float | None = ...,
        ceil_threshold: float = ...,
    ) -> None: ...

class ResponseHandler:
    def __init__(self, loop: asyncio.AbstractEventLoop) -> None: ...
    @property
    def should_close(self) -> bool: ...
    def data_received(self, data: bytes) -> None: ...

class Connection:
    @property
    def protocol(self) -> ResponseHandler | None: ...
    @property
    def transport(self) -> asyncio.Transport | None: ...
    def close(self) -> None: ...

class TCPConnector:
    _factory: Callable[[], ResponseHandler]
    def __init__(self, *, limit: int) -> None: ...
    async def connect(
        self, req: ClientRequest, traces: list[Trace], timeout: ClientTimeout
    ) -> Connection: ...
    async def _create_connection(
        self, req: ClientRequest, traces: list[Trace], timeout: ClientTimeout
    ) -> ResponseHandler: ...

class ClientSession:
    def __init__(
        self,
        *,
        connector: TCPConnector,
        request_class: type[ClientRequest],
        cookie_jar: DummyCookieJar,
        skip_auto_headers: Iterable[str],
        auto_decompress: bool,
        trust_env: bool,
        max_line_size: int,
        max_field_size: int,
    ) -> None: ...
    def request(
        self,
        method: str,
        url: URL,
        *,
        data: BytesIO | memoryview | None,
        headers: Mapping[str, str],
        timeout: ClientTimeout,
        ssl: ssl.SSLContext | bool,
        proxy: URL | None,
        proxy_headers: Mapping[str, str],
        allow_redirects: bool,
        read_until_eof: bool,
    ) -> Awaitable[ClientResponse]: ...
    async def close(self) -> None: ...

class ClientError(Exception): ...

class ClientResponseError(ClientError):
    status: int
    message: str

class ClientHttpProxyError(ClientResponseError): ...
class ClientConnectionError(ClientError): ...
class SocketTimeoutError(ClientConnectionError, TimeoutError): ...

class ClientConnectorError(ClientConnectionError, OSError):
    @property
    def os_error(self) -> OSError: ...

class ClientConnectorDNSError(ClientConnectorError): ...
class ClientSSLError(ClientConnectorError): ...

class ClientConnectorCertificateError(ClientConnectionError, ssl.CertificateError):
    @property
    def certificate_error(self) -> Exception: ...
