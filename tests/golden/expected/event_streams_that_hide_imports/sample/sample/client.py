"""The client of Sample Service."""

from __future__ import annotations

from ..runtime.client.sync import Client
from . import operations as ops
from .service import SERVICE


class SampleClient(Client):
    """Calls Sample Service."""

    _service = SERVICE

    def listen(self, *, name: str | None = None) -> ops.ListenResult:
        """Calls Listen.

        Args:
            name

        Raises:
            Busy
        """
        return self.send(ops.ListenRequest(name=name))
