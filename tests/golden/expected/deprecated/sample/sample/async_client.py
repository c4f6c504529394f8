"""The asynchronous client of Sample Service."""

from __future__ import annotations

from ..runtime.client.aio import AsyncClient
from . import operations as ops
from . import types as t
from .service import SERVICE


class AsyncSampleClient(AsyncClient):
    """Calls Sample Service."""

    _service = SERVICE

    async def old(self, *, a: str | None = None, b: t.Legacy | None = None) -> None:
        """Deprecated since 2024-05-01: Use New.

        Does it the old way.

        Args:
            a
            b: B.
        """
        return await self.send(ops.OldInput(a=a, b=b))
