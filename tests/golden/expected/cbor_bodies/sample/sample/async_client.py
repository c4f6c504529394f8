"""The asynchronous client of Sample Service."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from ..runtime.client.aio import AsyncClient
from . import operations as ops
from . import types as t
from .service import SERVICE


class AsyncSampleClient(AsyncClient):
    """Calls Sample Service."""

    _service = SERVICE

    async def ping(self) -> None:
        """Calls Ping."""
        return await self.send(ops.PingRequest())

    async def put(
        self,
        *,
        names: Sequence[str],
        blob: bytes | None = None,
        count: int | None = None,
        flag: bool | None = None,
        nested: t.Nested | None = None,
        notes: Sequence[t.Nested] | None = None,
        ratio: float | None = None,
        table: Mapping[str, Sequence[str]] | None = None,
        when: datetime.datetime | None = None,
    ) -> ops.PutOutput:
        """Calls Put.

        Args:
            names
            blob
            count
            flag
            nested
            notes
            ratio
            table
            when

        Raises:
            Gone
        """
        return await self.send(
            ops.PutInput(
                names=names,
                blob=blob,
                count=count,
                flag=flag,
                nested=nested,
                notes=notes,
                ratio=ratio,
                table=table,
                when=when,
            )
        )
