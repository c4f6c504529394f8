"""The asynchronous client of Sample Service."""

from __future__ import annotations

from ..runtime.client.aio import AsyncClient
from . import operations as ops
from . import types as t
from .service import SERVICE


class AsyncLambdaClient(AsyncClient):
    """Calls Sample Service."""

    _service = SERVICE

    async def import_(
        self,
        *,
        from_: str | None = None,
        class_: t.class_ | None = None,
        validate_: str | None = None,
        to_dict_: str | None = None,
    ) -> None:
        """Calls Import.

        Args:
            from_
            class_
            validate_
            to_dict_
        """
        return await self.send(
            ops.ImportInput(from_=from_, class_=class_, validate_=validate_, to_dict_=to_dict_)
        )

    async def send_(self, *, lambda_: str, check_: str | None = None) -> t.class_:
        """Calls Send.

        Args:
            lambda_
            check_
        """
        return await self.send(ops.SendInput(lambda_=lambda_, check_=check_))
