"""The asynchronous client of Sample Service."""

from __future__ import annotations

from ..runtime.client.aio import AsyncClient
from . import operations as ops
from . import types as t
from .service import SERVICE


class AsyncSampleClient(AsyncClient):
    """Calls Sample Service."""

    _service = SERVICE

    async def first(self, *, id: str) -> t.Common:
        """Calls First.

        Args:
            id
        """
        return await self.send(ops.FirstRequest(id=id))

    async def second(self, *, id: str) -> ops.SecondOutput:
        """Calls Second.

        Args:
            id
        """
        return await self.send(ops.SecondRequest(id=id))

    async def echo(self, *, text: str | None = None) -> t.Echoed:
        """Calls Echo.

        Args:
            text
        """
        return await self.send(ops.EchoRequest(text=text))

    async def ping(self) -> None:
        """Calls Ping."""
        return await self.send(ops.PingRequest())
