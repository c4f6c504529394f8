"""The client of Sample Service."""

from __future__ import annotations

from collections.abc import Mapping

from .. import runtime
from ..runtime.client.sync import Client
from . import operations as ops
from . import types as t
from .service import SERVICE


class SampleClient(Client):
    """Calls Sample Service."""

    _service = SERVICE

    def list(
        self, *, token: str | None = None, part: int | None = None, limit: int | None = None
    ) -> ops.ListOutput:
        """Calls List.

        Args:
            token
            part
            limit
        """
        return self.send(ops.ListInput(token=token, part=part, limit=limit))

    def find(self, *, after: Mapping[str, t.Thing] | None = None) -> ops.FindOutput:
        """Calls Find.

        Args:
            after
        """
        return self.send(ops.FindInput(after=after))

    def read(self, *, token: str | None = None) -> ops.ReadOutput:
        """Calls Read.

        Args:
            token
        """
        return self.send(ops.ReadInput(token=token))

    def watch(self, *, token: str | None = None) -> ops.WatchOutput:
        """Calls Watch.

        Args:
            token
        """
        return self.send(ops.WatchInput(token=token))

    def get(self, *, polling: str | None = None) -> ops.GetOutput:
        """Calls Get.

        Args:
            polling
        """
        return self.send(ops.GetInput(polling=polling))

    def delete(self) -> None:
        """Calls Delete."""
        return self.send(ops.DeleteRequest())

    def paginate_list(
        self, *, token: str | None = None, part: int | None = None, limit: int | None = None
    ) -> runtime.Pages[ops.ListOutput, t.Thing]:
        """Goes through all pages of ``list``, which has the arguments; ``items()`` gives what is
        on them.
        """
        from .paginators import LIST

        return runtime.Pages(self, LIST, ops.ListInput(token=token, part=part, limit=limit))

    def paginate_find(
        self, *, after: Mapping[str, t.Thing] | None = None
    ) -> runtime.Pages[ops.FindOutput, tuple[str, t.Thing]]:
        """Goes through all pages of ``find``, which has the arguments; ``items()`` gives what is
        on them.
        """
        from .paginators import FIND

        return runtime.Pages(self, FIND, ops.FindInput(after=after))

    def paginate_read(self, *, token: str | None = None) -> runtime.Pages[ops.ReadOutput, str]:
        """Goes through all pages of ``read``, which has the arguments; ``items()`` gives what is
        on them.
        """
        from .paginators import READ

        return runtime.Pages(self, READ, ops.ReadInput(token=token))

    def paginate_watch(self, *, token: str | None = None) -> runtime.Pages[ops.WatchOutput, None]:
        """Goes through all pages of ``watch``, which has the arguments; ``items()`` gives what
        is on them.
        """
        from .paginators import WATCH

        return runtime.Pages(self, WATCH, ops.WatchInput(token=token))

    def wait_until_thing_up(
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

        return THING_UP.wait(self, ops.GetInput(polling=polling), polling_)

    def wait_until_parts_up(
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

        return PARTS_UP.wait(self, ops.GetInput(polling=polling), polling_)

    def wait_until_thing_gone(
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

        return THING_GONE.wait(self, ops.DeleteRequest(), polling)
