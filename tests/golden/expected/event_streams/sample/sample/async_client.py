"""The asynchronous client of Sample Service."""

from __future__ import annotations

from ..runtime.client.aio import AsyncClient
from . import operations as ops
from .service import SERVICE


class AsyncSampleClient(AsyncClient):
    """Calls Sample Service."""

    _service = SERVICE

    async def listen(self, *, name: str | None = None) -> ops.ListenResult:
        """Calls Listen.

        Args:
            name

        Raises:
            Busy
            Gone
        """
        return await self.send(ops.ListenRequest(name=name))
