"""The client of Sample Service."""

from __future__ import annotations

from ..runtime.client.sync import Client
from . import operations as ops
from . import types as t
from .service import SERVICE


class SampleClient(Client):
    """Calls Sample Service."""

    _service = SERVICE

    def first(self, *, id: str) -> t.Common:
        """Calls First.

        Args:
            id
        """
        return self.send(ops.FirstRequest(id=id))

    def second(self, *, id: str) -> ops.SecondOutput:
        """Calls Second.

        Args:
            id
        """
        return self.send(ops.SecondRequest(id=id))

    def echo(self, *, text: str | None = None) -> t.Echoed:
        """Calls Echo.

        Args:
            text
        """
        return self.send(ops.EchoRequest(text=text))

    def ping(self) -> None:
        """Calls Ping."""
        return self.send(ops.PingRequest())
