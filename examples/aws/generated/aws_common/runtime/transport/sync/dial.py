"""Opens connections for the synchronous transport: name lookup, TCP, proxy tunnel and TLS, all within one deadline.

Whatever goes wrong here is a ``ConnectError``: nothing of the request was sent yet. Routes come from the transport.
"""

from __future__ import annotations

import errno
import os
import socket
from _thread import (
    allocate_lock,
    start_new_thread,
)  # what threading is made of, without 3 ms of import
from selectors import EVENT_WRITE, DefaultSelector
from time import monotonic

from ...exceptions import ReadTimeoutError, TransportError
from .. import failures
from ..addresses import ATTEMPT_DELAY, interleaved, no_connection, numeric
from ..http11.framing import compose_connect
from ..waiting import time_left
from .connection import Connection

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl
    from collections.abc import Sequence

    from ...http import Timeouts
    from ..addresses import Address
    from ..proxies import Proxy
    from ..routes import Route
    from .connection import Session


def open_connection(
    route: Route,
    context: ssl.SSLContext | None,
    session: Session | None,
    timeout: Timeouts,
    deadline: float | None,
) -> Connection:
    """A new connection for ``route``, over TLS with ``context``. Raises ``ConnectError`` or a subclass of it."""
    try:
        wait = time_left(deadline, timeout.connect)
        within = None if wait is None else monotonic() + wait
        return _open(route, context, session, within)
    except TimeoutError as error:
        raise failures.not_connected_in_time(route.peer, timeout) from error
    except (OSError, ValueError) as error:
        raise no_connection(route.peer, error) from error


def _open(
    route: Route,
    context: ssl.SSLContext | None,
    session: Session | None,
    within: float | None,
) -> Connection:
    first = route.proxy or route
    addresses = numeric(first.host, first.port) or _look_up(first.host, first.port, within)
    sock = _connect(interleaved(addresses), within)
    connection = Connection(sock, route, os.getpid())
    try:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if route.tunnel:
            _open_tunnel(connection, route.tunnel, within)
        if context is not None:
            connection.start_tls(context, session, within)
    except BaseException:
        connection.close()
        raise
    return connection


def _look_up(host: str, port: int, within: float | None) -> Sequence[Address]:
    """The addresses of a name. Looking it up can't be given a time limit, so a thread of its own does it."""
    answers: list[Sequence[Address] | Exception] = []
    over = allocate_lock()

    def look_up() -> None:
        try:
            answers.append(socket.getaddrinfo(host.encode(), port, type=socket.SOCK_STREAM))
        except Exception as error:
            answers.append(error)
        over.release()

    wait = time_left(within)
    over.acquire()
    try:
        start_new_thread(look_up, ())
    except RuntimeError:  # No thread starts any more while the interpreter shuts down.
        look_up()
    if not over.acquire(timeout=-1 if wait is None else wait):
        raise TimeoutError("the name lookup did not end in time")
    answer = answers[0]
    if isinstance(answer, Exception):
        raise answer
    return answer


def _connect(addresses: Sequence[Address], within: float | None) -> socket.socket:
    if len(addresses) > 1:
        return _race(addresses, within)
    family, kind, protocol, _, address = addresses[0]
    sock = socket.socket(family, kind, protocol)
    try:
        sock.settimeout(time_left(within))
        sock.connect(address)
    except BaseException:
        sock.close()
        raise
    return sock


def _race(addresses: Sequence[Address], within: float | None) -> socket.socket:
    """The first of ``addresses`` that answers. Each has a head start; none is given up for being slow."""
    left = list(addresses)
    failure: OSError = OSError("no address answered")
    knocking = DefaultSelector()
    try:
        while left or knocking.get_map():
            if left:
                try:
                    one = _knock(left.pop(0))
                    knocking.register(one, EVENT_WRITE, one)
                except OSError as error:
                    failure = error
                    continue
            for key, _ in knocking.select(time_left(within, ATTEMPT_DELAY if left else None)):
                knocking.unregister(key.fileobj)
                sock: socket.socket = key.data
                code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                if not code:
                    return sock
                sock.close()
                failure = OSError(code, os.strerror(code))
        raise failure
    finally:
        for key in list(knocking.get_map().values()):
            key.data.close()
        knocking.close()


def _knock(address: Address) -> socket.socket:
    """A socket that is connecting."""
    family, kind, protocol, _, place = address
    sock = socket.socket(family, kind, protocol)
    try:
        sock.setblocking(False)
        code = sock.connect_ex(place)
        if code not in (0, errno.EINPROGRESS, errno.EWOULDBLOCK):
            raise OSError(code, os.strerror(code))
    except BaseException:
        sock.close()
        raise
    return sock


def _open_tunnel(connection: Connection, proxy: Proxy, within: float | None) -> None:
    request = compose_connect(connection.route.authority, proxy.authorization)
    try:
        status = connection.open_tunnel(request, within)
    except ReadTimeoutError as error:
        raise TimeoutError("the proxy did not answer in time") from error
    except TransportError as error:
        raise failures.no_tunnel(connection.route.peer) from error
    if status // 100 != 2:
        raise failures.tunnel_refused(connection.route.peer, status)
