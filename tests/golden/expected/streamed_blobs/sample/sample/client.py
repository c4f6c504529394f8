"""The client of Sample Service."""

from __future__ import annotations

from .. import runtime
from ..runtime.client.sync import Client
from . import operations as ops
from .service import SERVICE


class SampleClient(Client):
    """Calls Sample Service."""

    _service = SERVICE

    def get(self, *, key: str) -> ops.GetOutput:
        """Calls Get.

        Args:
            key

        Raises:
            NoSuchKey
        """
        return self.send(ops.GetInput(key=key))

    def put(
        self, *, key: str, body: runtime.Upload | None = None, content_length: int | None = None
    ) -> ops.PutOutput:
        """Calls Put.

        Args:
            key
            body
            content_length
        """
        request = ops.PutInput(key=key, body=body, content_length=content_length)
        del body
        return self.send(request)

    def send_(self, *, part: runtime.Upload) -> None:
        """Calls Send.

        Args:
            part
        """
        request = ops.SendInput(part=part)
        del part
        return self.send(request)

    def talk(self, *, input: runtime.Upload) -> ops.TalkOutput:
        """Calls Talk.

        Args:
            input
        """
        request = ops.TalkInput(input=input)
        del input
        return self.send(request)
