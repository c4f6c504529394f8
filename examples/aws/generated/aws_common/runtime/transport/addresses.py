"""In which order the addresses of a name are tried, how long one is waited for (happy eyeballs, RFC 8305), and what it
means when none can be reached.
"""

from __future__ import annotations

import socket
import sys

from . import failures

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..exceptions import ConnectError

    Address = tuple[int, int, int, str, Any]

ATTEMPT_DELAY = 0.25
"""Seconds until the next address is tried while the ones before it have not answered (RFC 8305, 5)."""


def numeric(host: str, port: int) -> Sequence[Address] | None:
    """The address that ``host`` is; None when it is a name, which has to be looked up."""
    # Hosts are ASCII; a str would be encoded as IDNA, which costs 2 ms to import.
    try:
        return socket.getaddrinfo(
            host.encode(), port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST
        )
    except socket.gaierror:
        return None


def interleaved(addresses: Sequence[Address]) -> list[Address]:
    """The resolver's order, with the two families in turns, so that a broken one costs one delay only."""
    if not addresses:
        raise OSError("the name has no address")
    first = [address for address in addresses if address[0] == addresses[0][0]]
    others = [address for address in addresses if address[0] != addresses[0][0]]
    ordered: list[Address] = []
    for index in range(max(len(first), len(others))):
        ordered += first[index : index + 1] + others[index : index + 1]
    return ordered


def no_connection(peer: str, error: Exception) -> ConnectError:
    """What ``error`` says of a connection that was to be opened."""
    tls = sys.modules.get("ssl")  # Not loaded for plain HTTP: it takes 12 ms.
    if tls is not None and isinstance(error, tls.SSLError):
        # An end within the handshake says nothing of trust: a peer that restarts does that.
        ended = isinstance(error, (tls.SSLEOFError, tls.SSLZeroReturnError))
        return (failures.unreachable if ended else failures.untrusted)(peer, error)
    if isinstance(error, (socket.gaierror, ValueError)):  # ssl's for a name that begins with a dot.
        return failures.unresolved(peer, error)
    return failures.unreachable(peer, error)
