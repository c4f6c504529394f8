"""What a client asks of a transport, for users who write their own. No client loads it: ``typing`` costs 4 to 10 ms."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Protocol

from ..http import HttpRequest, HttpResponse, Timeouts


class Transport(Protocol):
    """Sends one request and gives the whole answer, whatever its status; raises ``TransportError``.

    ``send`` may be called from many threads at once. ``timeout`` holds what this attempt may take.
    """

    def send(self, request: HttpRequest, *, timeout: Timeouts) -> HttpResponse: ...

    def close(self) -> object: ...


class AsyncTransport(Protocol):
    """``Transport`` for an async client: both methods are awaited, ``send`` by many tasks of one event loop."""

    def send(self, request: HttpRequest, *, timeout: Timeouts) -> Awaitable[HttpResponse]: ...

    def close(self) -> Awaitable[object]: ...
