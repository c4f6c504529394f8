"""The asynchronous client of Sample Service."""

from __future__ import annotations

from collections.abc import Sequence

from ..runtime.client.aio import AsyncClient
from . import operations as ops
from . import types as t
from .service import SERVICE


class AsyncSampleClient(AsyncClient):
    """Calls Sample Service."""

    _service = SERVICE

    async def paint(
        self, *, color: t.Color | str, colors: Sequence[t.Color | str] | None = None
    ) -> ops.PaintOutput:
        """Calls Paint.

        Args:
            color
            colors
        """
        return await self.send(ops.PaintInput(color=color, colors=colors))
