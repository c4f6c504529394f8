"""The client of Sample Service."""

from __future__ import annotations

from ..runtime.client.sync import Client
from . import operations as ops
from . import types as t
from .service import SERVICE


class SampleClient(Client):
    """Calls Sample Service."""

    _service = SERVICE

    def ping(self) -> ops.PingOutput:
        """Calls Ping."""
        return self.send(ops.Nothing())

    def wrap(self, *, inner: t.Inner | None = None) -> None:
        """Calls Wrap.

        Args:
            inner
        """
        return self.send(ops.Wrapper(inner=inner))
