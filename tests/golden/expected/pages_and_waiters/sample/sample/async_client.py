"""The asynchronous client of Sample Service."""

from __future__ import annotations

from collections.abc import Mapping

from .. import runtime
from ..runtime.client.aio import AsyncClient
from . import operations as ops
from . import types as t
from .service import SERVICE


class AsyncSampleClient(AsyncClient):
    """Calls Sample Service."""

    _service = SERVICE

    async def list(
        self, *, token: str | None = None, part: int | None = None, limit: int | None = None
    ) -> ops.ListOutput:
        """Calls List.

        Args:
            token
            part
            limit
        """
        return await self.send(ops.ListInput(token=token, part=part, limit=limit))

    async def find(self, *, after: Mapping[str, t.Thing] | None = None) -> ops.FindOutput:
        """Calls Find.

        Args:
            after
        """
        return await self.send(ops.FindInput(after=after))

    async def read(self, *, token: str | None = None) -> ops.ReadOutput:
        """Calls Read.

        Args:
            token
        """
        return await self.send(ops.ReadInput(token=token))

    async def watch(self, *, token: str | None = None) -> ops.WatchOutput:
        """Calls Watch.

        Args:
            token
        """
        return await self.send(ops.WatchInput(token=token))

    async def get(self, *, polling: str | None = None) -> ops.GetOutput:
        """Calls Get.

        Args:
            polling
        """
        return await self.send(ops.GetInput(polling=polling))

    async def delete(self) -> None:
        """Calls Delete."""
        return await self.send(ops.DeleteRequest())

    def paginate_list(
        self, *, token: str | None = None, part: int | None = None, limit: int | None = None
    ) -> runtime.AsyncPages[ops.ListOutput, t.Thing]:
        """Goes through all pages of ``list``, which has the arguments; ``items()`` gives what is
        on them.
        """
        from .paginators import LIST

        return runtime.AsyncPages(self, LIST, ops.ListInput(token=token, part=part, limit=limit))

    def paginate_find(
        self, *, after: Mapping[str, t.Thing] | None = None
    ) -> runtime.AsyncPages[ops.FindOutput, tuple[str, t.Thing]]:
        """Goes through all pages of ``find``, which has the arguments; ``items()`` gives what is
        on them.
        """
        from .paginators import FIND

        return runtime.AsyncPages(self, FIND, ops.FindInput(after=after))

    def paginate_read(self, *, token: str | None = None) -> runtime.AsyncPages[ops.ReadOutput, str]:
        """Goes through all pages of ``read``, which has the arguments; ``items()`` gives what is
        on them.
        """
        from .paginators import READ

        return runtime.AsyncPages(self, READ, ops.ReadInput(token=token))

    def paginate_watch(
        self, *, token: str | None = None
    ) -> runtime.AsyncPages[ops.WatchOutput, None]:
        """Goes through all pages of ``watch``, which has the arguments; ``items()`` gives what
        is on them.
        """
        from .paginators import WATCH

        return runtime.AsyncPages(self, WATCH, ops.WatchInput(token=token))

    async def wait_until_thing_up(
        self, polling_: runtime.Polling | None = None, /, *, polling: str | None = None
    ) -> runtime.WaiterOutcome[ops.GetOutput]:
        """Waits for ThingUp.

        Calls ``get``, which has the arguments, every 5 s and 40 times at most; a ``Polling``
        before them says otherwise. Gives what it saw last.

        Raises:
            WaiterFailedError: It will not happen, or the service answered with another error.
            WaiterTimeoutError: It did not happen in time.
        """
        from .waiters import THING_UP

        return await THING_UP.wait_async(self, ops.GetInput(polling=polling), polling_)

    async def wait_until_parts_up(
        self, polling_: runtime.Polling | None = None, /, *, polling: str | None = None
    ) -> runtime.WaiterOutcome[ops.GetOutput]:
        """Waits for PartsUp.

        Calls ``get``, which has the arguments, every 5 s and 40 times at most; a ``Polling``
        before them says otherwise. Gives what it saw last.

        Raises:
            WaiterFailedError: It will not happen, or the service answered with another error.
            WaiterTimeoutError: It did not happen in time.
        """
        from .waiters import PARTS_UP

        return await PARTS_UP.wait_async(self, ops.GetInput(polling=polling), polling_)

    async def wait_until_thing_gone(
        self, polling: runtime.Polling | None = None, /
    ) -> runtime.WaiterOutcome[None]:
        """Waits for ThingGone.

        Calls ``delete``, which has the arguments, every 5 s and 40 times at most; a
        ``Polling`` before them says otherwise. Gives what it saw last.

        Raises:
            WaiterFailedError: It will not happen, or the service answered with another error.
            WaiterTimeoutError: It did not happen in time.
        """
        from .waiters import THING_GONE

        return await THING_GONE.wait_async(self, ops.DeleteRequest(), polling)
