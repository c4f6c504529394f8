"""The client of Sample Service."""

from __future__ import annotations

from ..runtime.client.sync import Client
from . import operations as ops
from . import types as t
from .service import SERVICE


class SampleClient(Client):
    """Calls Sample Service."""

    _service = SERVICE

    def serialize(
        self, *, body: t.body_ | None = None, types: t.types_ | None = None
    ) -> ops.parse_:
        """Calls serialize.

        Args:
            body
            types

        Raises:
            SampleError
        """
        return self.send(ops.wire_(body=body, types=types))
