"""The asynchronous client of Sample Service."""

from __future__ import annotations

from .. import runtime
from ..runtime.client.aio import AsyncClient
from . import operations as ops
from .service import SERVICE


class AsyncSampleClient(AsyncClient):
    """Calls Sample Service."""

    _service = SERVICE

    async def get(self, *, key: str) -> ops.GetOutput[runtime.AsyncStreamingBody]:
        """Calls Get.

        Args:
            key

        Raises:
            NoSuchKey
        """
        return await self.send(ops.GetInput(key=key))

    async def put(
        self,
        *,
        key: str,
        body: runtime.AsyncUpload | None = None,
        content_length: int | None = None,
    ) -> ops.PutOutput:
        """Calls Put.

        Args:
            key
            body
            content_length
        """
        request = ops.PutInput(key=key, body=body, content_length=content_length)
        del body
        return await self.send(request)

    async def send_(self, *, part: runtime.AsyncUpload) -> None:
        """Calls Send.

        Args:
            part
        """
        request = ops.SendInput(part=part)
        del part
        return await self.send(request)

    async def talk(
        self, *, input: runtime.AsyncUpload
    ) -> ops.TalkOutput[runtime.AsyncStreamingBody]:
        """Calls Talk.

        Args:
            input
        """
        request = ops.TalkInput(input=input)
        del input
        return await self.send(request)
