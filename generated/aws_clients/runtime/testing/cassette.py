"""Records what a service answers into a file, and answers from that file later, without a network.

A call of the client is recorded where it was sent: each attempt, with the error answers among them. What a transport
raises is not: there is no answer to keep.
"""

from __future__ import annotations

import os

from ..client.aio import AsyncClient
from ..exceptions import ConfigurationError
from .recordings import Exchange, Scrubber, read_exchanges, request_differences, write_exchanges
from .stub import stubbed_client

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Literal, ParamSpec, Self, TypeAlias, TypeVar

    from ..http import HttpRequest, HttpResponse, Timeouts
    from ..transport.interface import AsyncTransport, Transport

    P = ParamSpec("P")
    ClientT = TypeVar("ClientT")
    Mode: TypeAlias = Literal["none", "once", "all"]


class Cassette:
    """The recording at ``path``, a JSON file that is meant to be read and committed::

        with Cassette("tests/recordings/create.json") as cassette:
            client = cassette.client(ThingsClient, region="eu-central-1")

    Mode ``once`` (the default) records where there is no file, and answers from the file where there is one; ``none``
    only answers; ``all`` records anew, over what is there. The file is written when ``with`` ends without an error.

    Secrets are not recorded: signatures and tokens are left out, and the values of sensitive members of requests and
    answers are ``<redacted>``. With ``account_ids=False`` neither are ids of accounts, which become ``000000000000``.

    A call is answered by the first recorded one that is equal and was not used yet; another is an ``AssertionError``
    that says what differs, and so is, at the end, a recorded one that no call has used. An operation that streams
    events cannot be recorded: secrets cannot be found in its answer before it is read.
    """

    def __init__(
        self, path: str | os.PathLike[str], mode: Mode = "once", *, account_ids: bool = True
    ) -> None:
        if mode not in ("none", "once", "all"):
            raise ValueError(f"mode {mode!r} is none of none, once, all")
        self.path = os.fspath(path)
        exists = os.path.exists(self.path)
        if mode == "none" and not exists:
            raise FileNotFoundError(
                f"there is no recording at {self.path}; make one with mode 'once' or 'all'"
            )
        self.is_recording = mode == "all" or (mode == "once" and not exists)
        self._scrubber = Scrubber(account_ids=account_ids)
        self._left = [] if self.is_recording else read_exchanges(self.path)
        self._recorded: list[Exchange] = []
        self._unexpected: list[str] = []

    def client(
        self, client_class: Callable[P, ClientT], *args: P.args, **settings: P.kwargs
    ) -> ClientT:
        """A client of ``client_class`` that is recorded, or answered; ``settings`` are its own.

        One that is answered needs no credentials and does not wait between attempts.
        """
        make: Callable[..., ClientT] = client_class
        is_async = _is_async(client_class)
        inner: Any = settings.get("transport")
        transport = self.async_transport(inner) if is_async else self.transport(inner)
        if self.is_recording:
            return make(**{**settings, "transport": transport})
        from ..client.retries import RetryPolicy

        known = {"retries": RetryPolicy(base_delay=0.0, throttling_base_delay=0.0), **settings}
        return stubbed_client(make, transport, {**known, "transport": transport})

    def transport(self, inner: Transport | None = None) -> Transport:
        """A transport for sync clients; a recorded call is sent through ``inner``, by default an ``HttpTransport``."""
        if inner is None and self.is_recording:
            from ..transport.sync.pool import HttpTransport

            inner = HttpTransport()
        return _CassetteTransport(self, inner)

    def async_transport(self, inner: AsyncTransport | None = None) -> AsyncTransport:
        """The same for async clients; by default through an ``AsyncHttpTransport``."""
        if inner is None and self.is_recording:
            from ..transport.aio.pool import AsyncHttpTransport

            inner = AsyncHttpTransport()
        return _AsyncCassetteTransport(self, inner)

    def record(self, request: HttpRequest, response: HttpResponse) -> None:
        """Keeps an answer."""
        self._recorded.append(self._scrubber.exchange(request, response))

    def replay(self, request: HttpRequest) -> HttpResponse:
        """The recorded answer to ``request``."""
        asked = self._scrubber.request(request)
        for index, exchange in enumerate(self._left):
            if exchange.request == asked:
                return self._left.pop(index).http_response()
        text = self._not_recorded(asked)
        self._unexpected.append(text)
        raise AssertionError(text)

    def refuse_events(self, request: HttpRequest) -> None:
        """Raises ``ConfigurationError`` where the answer is a stream of events."""
        if request.source is None:
            return
        operation = request.source.__operation__
        if any(step.__module__.rpartition(".")[2] == "event_stream" for step in operation.receive):
            raise ConfigurationError(
                f"{operation.name} streams events, which cannot be recorded without secrets; "
                "answer it with a stub"
            )

    def save(self) -> None:
        """Writes what was recorded."""
        if self.is_recording:
            write_exchanges(self.path, self._recorded)

    def assert_done(self) -> None:
        """Raises ``AssertionError`` when a call was not recorded, or a recorded one has not been made."""
        if self._unexpected:
            raise AssertionError("\n".join(self._unexpected))
        if self._left:
            left = ", ".join([exchange.title for exchange in self._left])
            raise AssertionError(f"{self.path}: no call has used {left}; record anew with 'all'")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, error: object, *_: object) -> None:
        if error is None:
            self.save()
            self.assert_done()

    def _not_recorded(self, asked: dict[str, Any]) -> str:
        text = f"{self.path} has no answer left for {asked['operation']}: {asked['method']} {asked['url']}"
        alike = [
            request_differences(exchange.request, asked)
            for exchange in self._left
            if exchange.request["operation"] == asked["operation"]
        ]
        lines = [text]
        if alike:
            lines += ["the nearest recorded call differs:", *min(alike, key=len)]
        elif self._left:
            lines.append(f"left are: {', '.join([exchange.title for exchange in self._left])}")
        else:
            lines.append("every recorded call has been used")
        return "\n  ".join([*lines, "record anew with mode 'all' if the new call is right"])

    def __repr__(self) -> str:
        doing = "records" if self.is_recording else f"{len(self._left)} calls left"
        return f"<Cassette {self.path}, {doing}>"


def _is_async(client_class: object) -> bool:
    return isinstance(client_class, type) and issubclass(client_class, AsyncClient)


class _CassetteTransport:
    def __init__(self, cassette: Cassette, inner: Transport | None) -> None:
        self._cassette = cassette
        self._inner = inner

    def send(self, request: HttpRequest, *, timeout: Timeouts) -> HttpResponse:
        cassette = self._cassette
        if self._inner is None or not cassette.is_recording:
            return cassette.replay(request)
        cassette.refuse_events(request)
        response = self._inner.send(request, timeout=timeout)
        cassette.record(request, response)
        return response

    def close(self) -> None:
        if self._inner is not None:
            self._inner.close()


class _AsyncCassetteTransport:
    def __init__(self, cassette: Cassette, inner: AsyncTransport | None) -> None:
        self._cassette = cassette
        self._inner = inner

    async def send(self, request: HttpRequest, *, timeout: Timeouts) -> HttpResponse:
        cassette = self._cassette
        if self._inner is None or not cassette.is_recording:
            return cassette.replay(request)
        cassette.refuse_events(request)
        response = await self._inner.send(request, timeout=timeout)
        cassette.record(request, response)
        return response

    async def close(self) -> None:
        if self._inner is not None:
            await self._inner.close()
