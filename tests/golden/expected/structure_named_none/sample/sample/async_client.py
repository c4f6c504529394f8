"""The asynchronous client of Sample Service."""

from __future__ import annotations

from ..runtime.client.aio import AsyncClient
from . import operations as ops
from . import types as t
from .service import SERVICE


class AsyncSampleClient(AsyncClient):
    """Calls Sample Service."""

    _service = SERVICE

    async def make(
        self,
        *,
        none: t.None_ | None = None,
        union: t.Union | None = None,
        request: t.Request | None = None,
        text: t.StrEnum | str | None = None,
    ) -> ops.Structure:
        """Calls Make.

        Args:
            none: Not the constant.
            union
            request
            text
        """
        return await self.send(ops.MakeInput(none=none, union=union, request=request, text=text))
