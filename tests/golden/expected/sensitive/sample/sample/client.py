"""The client of Sample Service."""

from __future__ import annotations

from ..runtime.client.sync import Client
from . import operations as ops
from . import types as t
from .service import SERVICE


class SampleClient(Client):
    """Calls Sample Service."""

    _service = SERVICE

    def login(self, *, user: str, password: str, keys: t.Keys | None = None) -> ops.LoginOutput:
        """Calls Login.

        Args:
            user
            password
            keys
        """
        request = ops.LoginInput(user=user, password=password, keys=keys)
        del password, keys
        return self.send(request)
