"""The asynchronous client of Evil \"\"\" Service."""

from __future__ import annotations

from ..runtime.client.aio import AsyncClient
from . import operations as ops
from . import types as t
from .service import SERVICE


class AsyncSampleClient(AsyncClient):
    """Calls Evil \"\"\" Service."""

    _service = SERVICE

    async def attack(
        self,
        *,
        x: str | None = None,
        na_me: str | None = None,
        etc_passwd: t.Kind | str | None = None,
        header: str | None = None,
    ) -> None:
        """\"\"\" import os; os.abort() \"\"\" \\ \\N{BULLET} \\x41 {{ view }} {% raw %} \u202e reversed �

        Args:
            x: \"\"\" import os; os.abort() \"\"\"
            na_me
            etc_passwd
            header

        Raises:
            Evil: ends with a quote "
        """
        return await self.send(
            ops.AttackInput(x=x, na_me=na_me, etc_passwd=etc_passwd, header=header)
        )
