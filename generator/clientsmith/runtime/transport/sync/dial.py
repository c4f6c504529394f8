"""Opens connections for the synchronous transport: name lookup, TCP, proxy tunnel and TLS, all within one deadline.

Whatever goes wrong here is a ``ConnectError``: nothing of the request was sent yet. Routes come from the transport.
"""

from __future__ import annotations

import socket
import ssl

from ...exceptions import TransportError
from .. import failures
from .connection import Connection, Deadline

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from ...http import Timeouts
    from ..proxies import Proxy

    Address = tuple[int, int, int, str, Any]


class Route:
    """Where a request goes: an origin, and the proxy on the way there. Equal routes can share connections."""

    __slots__ = ("host", "key", "port", "proxy", "scheme")

    def __init__(self, scheme: str, host: str, port: int, proxy: Proxy | None) -> None:
        self.scheme = scheme
        self.host = host
        self.port = port
        self.proxy = proxy
        self.key = (scheme, host, port, proxy and proxy.at)

    @property
    def authority(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    @property
    def at(self) -> str:
        """The route in words, for messages."""
        return f"{self.authority} by way of proxy {self.proxy.at}" if self.proxy else self.authority


def open_connection(
    route: Route, context: ssl.SSLContext | None, timeout: Timeouts, deadline: Deadline
) -> Connection:
    """A new connection for ``route``, over TLS with ``context``. Raises ``ConnectError`` or a subclass of it."""
    try:
        within = Deadline(deadline.left(timeout.connect))
        return Connection(_connect_route(route, context, within), route.at)
    except TimeoutError as error:
        raise failures.not_connected_in_time(route.at, timeout) from error
    except ssl.SSLError as error:
        raise failures.untrusted(route.at, error) from error
    except (socket.gaierror, ValueError) as error:  # ssl's for a name that begins with a dot.
        raise failures.unresolved(route.at, error) from error
    except OSError as error:
        raise failures.unreachable(route.at, error) from error


def _connect_route(route: Route, context: ssl.SSLContext | None, within: Deadline) -> socket.socket:
    first = route.proxy or route
    # Hosts are ASCII; a str would be encoded as IDNA, which costs 2 ms to import.
    sock = _connect(_resolve(first.host.encode(), first.port, within), within)
    try:
        if context is None:
            return sock
        if route.proxy:
            _open_tunnel(sock, route, route.proxy, within)
        sock = context.wrap_socket(
            sock, server_hostname=route.host.encode(), do_handshake_on_connect=False
        )
        sock.settimeout(within.left())
        sock.do_handshake()
    except BaseException:
        sock.close()
        raise
    return sock


def _resolve(host: bytes, port: int, within: Deadline) -> Sequence[Address]:
    """The addresses of ``host``. Looking up a name can't be given a time limit, so a thread of its own does it."""
    try:
        return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    except socket.gaierror:
        return _look_up(host, port, within.left())


def _look_up(host: bytes, port: int, wait: float | None) -> Sequence[Address]:
    found: list[Sequence[Address] | Exception] = []

    def look_up() -> None:
        try:
            found.append(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except Exception as error:
            found.append(error)

    _run_within(look_up, wait)
    if not found:
        raise TimeoutError("the name lookup did not end in time")
    answer = found[0]
    if isinstance(answer, Exception):
        raise answer
    return answer


def _run_within(work: Callable[[], None], wait: float | None) -> None:
    if wait is None:
        work()
        return
    from threading import Thread

    thread = Thread(target=work, daemon=True)
    try:
        thread.start()
    except RuntimeError:  # No thread starts any more while the interpreter shuts down.
        work()
    else:
        thread.join(wait)


def _connect(addresses: Sequence[Address], within: Deadline) -> socket.socket:
    """The first address that answers; each gets its share of the time, so that one that is silent can't use it all."""
    failure = OSError("the name has no address")
    for index, (family, kind, protocol, _, address) in enumerate(addresses):
        left = within.left()
        sock = socket.socket(family, kind, protocol)
        try:
            sock.settimeout(None if left is None else left / (len(addresses) - index))
            sock.connect(address)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except OSError as error:
            sock.close()
            failure = error
        except BaseException:
            sock.close()
            raise
        else:
            return sock
    raise failure


def _open_tunnel(sock: socket.socket, route: Route, proxy: Proxy, within: Deadline) -> None:
    try:
        status = Connection(sock, route.at).tunnel(route.authority, proxy.authorization, within)
    except TransportError as error:
        raise failures.no_tunnel(route.at) from error
    if status // 100 != 2:
        raise failures.tunnel_refused(route.at, status)
