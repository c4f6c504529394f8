"""The asynchronous client of Sample Service."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from ..runtime.client.aio import AsyncClient
from . import operations as ops
from .service import SERVICE


class AsyncSampleClient(AsyncClient):
    """Calls Sample Service."""

    _service = SERVICE

    async def bind(
        self,
        *,
        id: int,
        when: datetime.datetime,
        path: str,
        zone: str,
        tags: Sequence[str] | None = None,
        more: Mapping[str, str] | None = None,
        flags: Sequence[bool] | None = None,
        meta: Mapping[str, str] | None = None,
        token: str | None = None,
        data: bytes | None = None,
    ) -> ops.BindOutput:
        """Calls Bind.

        Args:
            id
            when
            path
            zone
            tags
            more
            flags
            meta
            token
            data
        """
        return await self.send(
            ops.BindInput(
                id=id,
                when=when,
                path=path,
                zone=zone,
                tags=tags,
                more=more,
                flags=flags,
                meta=meta,
                token=token,
                data=data,
            )
        )
