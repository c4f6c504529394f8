"""The asynchronous client of Sample Service."""

from __future__ import annotations

from ..runtime.client.aio import AsyncClient
from . import operations as ops
from . import types as t
from .service import SERVICE


class AsyncSampleClient(AsyncClient):
    """Calls Sample Service."""

    _service = SERVICE

    async def grow(self, *, root: t.Node) -> ops.GrowOutput:
        """Calls Grow.

        Args:
            root
        """
        return await self.send(ops.Tree(root=root))
