"""The asynchronous client of Sample Service."""

from __future__ import annotations

from ..runtime.client.aio import AsyncClient
from . import operations as ops
from . import types as t
from .service import SERVICE


class AsyncSampleClient(AsyncClient):
    """Calls Sample Service."""

    _service = SERVICE

    async def login(
        self, *, user: str, password: str, keys: t.Keys | None = None
    ) -> ops.LoginOutput:
        """Calls Login.

        Args:
            user
            password
            keys
        """
        request = ops.LoginInput(user=user, password=password, keys=keys)
        del password, keys
        return await self.send(request)
