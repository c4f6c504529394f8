"""The client of Sample Service."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from ..runtime.client.sync import Client
from . import operations as ops
from .service import SERVICE


class SampleClient(Client):
    """Calls Sample Service."""

    _service = SERVICE

    def bind(
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
        return self.send(
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
