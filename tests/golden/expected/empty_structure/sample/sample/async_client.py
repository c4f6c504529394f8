"""The asynchronous client of Sample Service."""

from __future__ import annotations

from ..runtime.client.aio import AsyncClient
from . import operations as ops
from . import types as t
from .service import SERVICE


class AsyncSampleClient(AsyncClient):
    """Calls Sample Service."""

    _service = SERVICE

    async def ping(self) -> ops.PingOutput:
        """Calls Ping."""
        return await self.send(ops.Nothing())

    async def wrap(self, *, inner: t.Inner | None = None) -> None:
        """Calls Wrap.

        Args:
            inner
        """
        return await self.send(ops.Wrapper(inner=inner))
