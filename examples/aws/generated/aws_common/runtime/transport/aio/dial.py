"""Opens connections for the asynchronous transport: name lookup, TCP, proxy tunnel and TLS, all within one deadline.

Whatever goes wrong here is a ``ConnectError``: nothing of the request was sent yet. Routes come from the transport.
"""

from __future__ import annotations

import asyncio
import socket
import ssl

from ...exceptions import TransportError
from .. import failures
from ..addresses import ATTEMPT_DELAY, interleaved, no_connection, numeric
from ..http11.framing import compose_connect
from ..waiting import time_left
from .protocol import Connection

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...http import Timeouts
    from ..addresses import Address
    from ..proxies import Proxy
    from ..routes import Route
    from .tls import Session


async def open_connection(
    route: Route,
    context: ssl.SSLContext | None,
    session: Session | None,
    timeout: Timeouts,
    deadline: float | None,
) -> Connection:
    """A new connection for ``route``, over TLS with ``context``. Raises ``ConnectError`` or a subclass of it."""
    try:
        async with asyncio.timeout(time_left(deadline, timeout.connect)):
            return await _open(route, context, session)
    except TimeoutError as error:
        raise failures.not_connected_in_time(route.peer, timeout) from error
    except (OSError, ValueError) as error:
        raise no_connection(route.peer, error) from error


async def _open(
    route: Route, context: ssl.SSLContext | None, session: Session | None
) -> Connection:
    loop = asyncio.get_running_loop()
    first = route.proxy or route
    addresses = numeric(first.host, first.port) or await loop.getaddrinfo(
        first.host.encode(), first.port, type=socket.SOCK_STREAM
    )
    sock = await _connect(interleaved(addresses))
    try:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        _, connection = await loop.create_connection(
            lambda: Connection(loop, sock, route), sock=sock
        )
    except BaseException:
        sock.close()
        raise
    try:
        if route.tunnel:
            await _open_tunnel(connection, route.tunnel)
        if context is not None:
            await connection.start_tls(context, session)
    except BaseException:
        connection.abort()
        raise
    return connection


async def _connect(addresses: Sequence[Address]) -> socket.socket:
    if len(addresses) == 1:
        return await _knock(addresses[0])
    return await _race(addresses)


async def _race(addresses: Sequence[Address]) -> socket.socket:
    """The first of ``addresses`` that answers. Each has a head start; none is given up for being slow."""
    left = list(addresses)
    failure: BaseException = OSError("no address answered")
    knocking: set[asyncio.Task[socket.socket]] = set()
    try:
        while left or knocking:
            if left:
                knocking.add(asyncio.create_task(_knock(left.pop(0))))
            done, knocking = await asyncio.wait(
                knocking,
                timeout=ATTEMPT_DELAY if left else None,
                return_when=asyncio.FIRST_COMPLETED,
            )
            answers = [task for task in done if task.exception() is None]
            if answers:
                knocking.update(answers[1:])
                return answers[0].result()
            failure = next((task.exception() for task in done), None) or failure
        raise failure
    finally:
        for task in knocking:
            task.add_done_callback(_hang_up)
            task.cancel()


def _hang_up(task: asyncio.Task[socket.socket]) -> None:
    if not task.cancelled() and task.exception() is None:
        task.result().close()


async def _knock(address: Address) -> socket.socket:
    family, kind, protocol, _, place = address
    sock = socket.socket(family, kind, protocol)
    try:
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, place)
    except BaseException:
        sock.close()
        raise
    return sock


async def _open_tunnel(connection: Connection, proxy: Proxy) -> None:
    try:
        status = await connection.open_tunnel(
            compose_connect(connection.route.authority, proxy.authorization)
        )
    except TransportError as error:
        raise failures.no_tunnel(connection.route.peer) from error
    if status // 100 != 2:
        raise failures.tunnel_refused(connection.route.peer, status)
