"""The client of Sample Service."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from ..runtime.client.sync import Client
from . import operations as ops
from . import types as t
from .service import SERVICE


class SampleClient(Client):
    """Calls Sample Service."""

    _service = SERVICE

    def list(
        self,
        *,
        list: Sequence[str] | None = None,
        str: str | None = None,
        int: int | None = None,
        t: t.Thing | None = None,
        datetime: datetime.datetime | None = None,
        dict: Mapping[str, str] | None = None,
    ) -> ops.ListOutput:
        """Calls List.

        Args:
            list
            str
            int
            t
            datetime
            dict
        """
        return self.send(
            ops.ListInput(list=list, str=str, int=int, t=t, datetime=datetime, dict=dict)
        )
