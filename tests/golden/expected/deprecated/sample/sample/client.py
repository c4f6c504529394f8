"""The client of Sample Service."""

from __future__ import annotations

from ..runtime.client.sync import Client
from . import operations as ops
from . import types as t
from .service import SERVICE


class SampleClient(Client):
    """Calls Sample Service."""

    _service = SERVICE

    def old(self, *, a: str | None = None, b: t.Legacy | None = None) -> None:
        """Deprecated since 2024-05-01: Use New.

        Does it the old way.

        Args:
            a
            b: B.
        """
        return self.send(ops.OldInput(a=a, b=b))
