"""The client of Sample Service."""

from __future__ import annotations

from collections.abc import Sequence

from ..runtime.client.sync import Client
from . import operations as ops
from . import types as t
from .service import SERVICE


class SampleClient(Client):
    """Calls Sample Service."""

    _service = SERVICE

    def paint(
        self, *, color: t.Color | str, colors: Sequence[t.Color | str] | None = None
    ) -> ops.PaintOutput:
        """Calls Paint.

        Args:
            color
            colors
        """
        return self.send(ops.PaintInput(color=color, colors=colors))
