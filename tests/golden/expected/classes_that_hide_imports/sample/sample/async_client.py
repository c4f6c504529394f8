"""The asynchronous client of Sample Service."""

from __future__ import annotations

from ..runtime.client.aio import AsyncClient
from . import operations as ops
from . import types as t
from .service import SERVICE


class AsyncSampleClient(AsyncClient):
    """Calls Sample Service."""

    _service = SERVICE

    async def serialize(
        self, *, body: t.body_ | None = None, types: t.types_ | None = None
    ) -> ops.parse_:
        """Calls serialize.

        Args:
            body
            types

        Raises:
            SampleError
        """
        return await self.send(ops.wire_(body=body, types=types))
