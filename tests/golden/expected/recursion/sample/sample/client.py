"""The client of Sample Service."""

from __future__ import annotations

from ..runtime.client.sync import Client
from . import operations as ops
from . import types as t
from .service import SERVICE


class SampleClient(Client):
    """Calls Sample Service."""

    _service = SERVICE

    def grow(self, *, root: t.Node) -> ops.GrowOutput:
        """Calls Grow.

        Args:
            root
        """
        return self.send(ops.Tree(root=root))
