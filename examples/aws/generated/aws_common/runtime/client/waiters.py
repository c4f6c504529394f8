"""Waiting for something: an operation is called until its answer says that it is done, or never will be.

What the answers mean are the acceptors of the service's model: the first that takes an answer decides. An error that
none takes ends the waiting, an answer that none takes does not. Trouble with the network is none of the service's
answers; it is raised as it is, after the client's own retries.
"""

from __future__ import annotations

from random import random
from time import monotonic, sleep

from .errors import ServiceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Any, Generic, Literal, TypeAlias, TypeGuard, TypeVar

    from .aio import AsyncClient
    from .operation import Request
    from .sync import Client
    from .with_response import WithResponse

    Result = TypeVar("Result")
    State: TypeAlias = Literal["success", "failure", "retry"]

    class _Base(Generic[Result]):
        """Generic for checkers only."""

else:
    Result = None

    class _Base:
        __slots__ = ()

        def __class_getitem__(cls, parameter):
            return cls


# Of a list, a message shows so many different values.
_SHOWN = 5


class Polling:
    """How often and how long to wait; what is None is as the service's model has it.

    ``delay`` are the seconds between two calls, and ``max_attempts`` how many calls are made. ``max_wait`` are the
    seconds in all; it stands in for the model's number of attempts. With a ``max_delay``, delays grow: from ``delay``
    to twice, four times as long and so on, up to ``max_delay``, each a random one between ``delay`` and that.

    A call that is under way is not cut off by ``max_wait``: that is the client's ``timeout``.
    """

    __slots__ = ("delay", "max_attempts", "max_delay", "max_wait")

    def __init__(
        self,
        *,
        delay: float | None = None,
        max_attempts: int | None = None,
        max_wait: float | None = None,
        max_delay: float | None = None,
    ) -> None:
        if max_attempts is not None and max_attempts < 1:
            raise ValueError(f"max_attempts must be at least 1, not {max_attempts!r}")
        # In this form a NaN is refused, too.
        for name, value in (("delay", delay), ("max_wait", max_wait), ("max_delay", max_delay)):
            if value is not None and not value >= 0:
                raise ValueError(f"{name} must be a number of seconds of at least 0, not {value!r}")
        self.delay = delay
        self.max_attempts = max_attempts
        self.max_wait = max_wait
        self.max_delay = max_delay

    def __repr__(self) -> str:
        given = [
            (name, getattr(self, name))
            for name in ("delay", "max_attempts", "max_wait", "max_delay")
        ]
        return f"Polling({', '.join([f'{name}={value!r}' for name, value in given if value is not None])})"


class Acceptor(_Base[Result]):
    """Takes an answer, and says which ``state`` the waiter is in then.

    It looks at one thing: at what ``value`` gives for a result (``expression`` is JMESPath for it), at the HTTP
    ``status``, or at the code of an ``error``, where True is any error and False none. ``items`` says that all of the
    values, or any of them, have to be ``expected``. A ``secret`` value stands in no message.
    """

    __slots__ = ("error", "expected", "expression", "items", "secret", "state", "status", "value")

    def __init__(
        self,
        state: State,
        expression: str = "",
        value: Callable[[Result], object] | None = None,
        expected: object = None,
        *,
        items: Literal["all", "any"] | None = None,
        status: int | None = None,
        error: str | bool | None = None,
        secret: bool = False,
    ) -> None:
        self.state: State = state
        self.expression = expression
        self.value = value
        self.expected = expected
        self.items = items
        self.status = status
        self.error = error
        self.secret = secret

    def takes(self, seen: WithResponse[Result] | ServiceError) -> bool:
        """Whether ``seen``, an answer or an error, is what this one looks for."""
        if isinstance(seen, ServiceError):
            if self.status is not None:
                return self.status == seen.status_code
            # None is not True either: whoever looks at results does not take an error.
            return self.error is True or self.error == seen.code
        if self.value is None:
            return self.error is False or self.status == seen.status
        found = self.value(seen.result)
        if self.items is None:
            return found == self.expected
        # A list without items says neither that all are so, nor that any is.
        values: Any = found or ()
        matching = [value == self.expected for value in values]
        return any(matching) if self.items == "any" else bool(matching) and all(matching)

    def shown(self, result: Result) -> str:
        """What a message says of ``result``; empty where it looks at something else."""
        if self.value is None:
            return ""
        return f"{self.expression} was {'not shown' if self.secret else _shown(self.value(result))}"


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def _shown(value: object) -> str:
    if _is_list(value):
        different = list(dict.fromkeys([_shown(each) for each in value]))
        more = ", ..." if len(different) > _SHOWN else ""
        return f"[{', '.join(different[:_SHOWN])}{more}]"
    # An enum is a str, and its own repr is of no use here.
    return repr(str(value)) if isinstance(value, str) else repr(value)


class WaiterOutcome(_Base[Result]):
    """What a waiter saw last: ``result``, or the ``error`` in its place, after how many ``attempts`` and how many
    seconds (``elapsed``). ``response`` is the result with what came with it. A waiter for something to be gone has an
    ``error``, and no ``result``.
    """

    __slots__ = ("acceptor", "attempts", "elapsed", "error", "response")

    def __init__(
        self,
        response: WithResponse[Result] | None,
        error: ServiceError | None,
        acceptor: Acceptor[Result] | None,
        attempts: int,
        elapsed: float,
    ) -> None:
        self.response = response
        self.error = error
        self.acceptor = acceptor
        self.attempts = attempts
        self.elapsed = elapsed

    @property
    def result(self) -> Result | None:
        """What the last call gave, or None where it failed."""
        return None if self.response is None else self.response.result

    def __reduce__(self) -> tuple[Any, ...]:
        # Without the acceptor: its function is none that another process could find.
        return type(self), (self.response, self.error, None, self.attempts, self.elapsed)

    def __repr__(self) -> str:
        seen = type(self.error or self.result).__name__
        return f"<WaiterOutcome {seen}, attempts {self.attempts}, {self.elapsed:.1f} s>"


class WaiterError(Exception):
    """What was waited for did not happen. ``waiter`` is the name of the waiter, and ``outcome`` what it saw last.

    Where that was an error of the service, it is the ``__cause__``, too.
    """

    def __init__(self, message: str, waiter: str, outcome: WaiterOutcome[Any]) -> None:
        super().__init__(message, waiter, outcome)
        self.waiter = waiter
        self.outcome = outcome

    def __str__(self) -> str:
        return str(self.args[0])


class WaiterFailedError(WaiterError):
    """The service said that it never will happen, or answered with an error that the waiter does not expect."""


class WaiterTimeoutError(WaiterError):
    """It did not happen in time: in as many attempts, or seconds, as there were to be."""


class Waiter(_Base[Result]):
    """What is waited for: ``name`` is the model's, ``delay`` the seconds between calls, ``max_attempts`` how many."""

    __slots__ = ("acceptors", "delay", "max_attempts", "name")

    def __init__(
        self, name: str, *, delay: float, max_attempts: int, acceptors: tuple[Acceptor[Result], ...]
    ) -> None:
        self.name = name
        self.delay = delay
        self.max_attempts = max_attempts
        self.acceptors = acceptors

    def wait(
        self,
        client: Client,
        request: Request[Result],
        polling: Polling | None = None,
        *,
        clock: Callable[[], float] = monotonic,
        sleep: Callable[[float], object] = sleep,
    ) -> WaiterOutcome[Result]:
        """Sends ``request`` until it has happened. A client's ``wait_until_...`` calls this.

        Raises ``WaiterFailedError``, ``WaiterTimeoutError``, and what ``send`` raises where there was no answer.
        """
        wait = _Wait(self, polling, clock)
        while True:
            try:
                seen: WithResponse[Result] | ServiceError = client.send_with_response(request)
            except ServiceError as error:
                seen = error
            if (outcome := wait.after(seen)) is not None:
                return outcome
            sleep(wait.pause)

    async def wait_async(
        self,
        client: AsyncClient,
        request: Request[Result],
        polling: Polling | None = None,
        *,
        clock: Callable[[], float] = monotonic,
        sleep: Callable[[float], Awaitable[object]] | None = None,
    ) -> WaiterOutcome[Result]:
        """``wait`` for an async client."""
        if sleep is None:
            from asyncio import sleep as sleep_async

            sleep = sleep_async
        wait = _Wait(self, polling, clock)
        while True:
            try:
                seen: WithResponse[Result] | ServiceError = await client.send_with_response(request)
            except ServiceError as error:
                seen = error
            if (outcome := wait.after(seen)) is not None:
                return outcome
            await sleep(wait.pause)

    def __repr__(self) -> str:
        return f"<Waiter {self.name}, every {self.delay} s, at most {self.max_attempts} times>"


class _Wait(_Base[Result]):
    """One waiting: what was seen so far, and how long to pause now."""

    __slots__ = ("_attempts", "_clock", "_polling", "_start", "_waiter", "pause")

    def __init__(
        self, waiter: Waiter[Result], polling: Polling | None, clock: Callable[[], float]
    ) -> None:
        self._waiter = waiter
        self._polling = polling or Polling()
        self._clock = clock
        self._start = clock()
        self._attempts = 0
        self.pause = 0.0

    def after(self, seen: WithResponse[Result] | ServiceError) -> WaiterOutcome[Result] | None:
        """The outcome, where ``seen`` is what was waited for; None where it is to be called again after ``pause``.

        Raises WaiterError where there is nothing to wait for any more.
        """
        self._attempts += 1
        taken = next((each for each in self._waiter.acceptors if each.takes(seen)), None)
        error = seen if isinstance(seen, ServiceError) else None
        response = None if isinstance(seen, ServiceError) else seen
        elapsed = self._clock() - self._start
        outcome = WaiterOutcome(response, error, taken, self._attempts, elapsed)
        if taken is not None and taken.state == "success":
            return outcome
        if taken.state == "failure" if taken is not None else error is not None:
            raise WaiterFailedError(
                self._message("failed", outcome), self._waiter.name, outcome
            ) from error
        pause = self._next_pause(elapsed)
        if pause is None:
            message = self._message("did not happen", outcome)
            raise WaiterTimeoutError(message, self._waiter.name, outcome) from error
        self.pause = pause
        return None

    def _next_pause(self, elapsed: float) -> float | None:
        """The seconds until the next call, or None where there is to be none."""
        polling, waiter = self._polling, self._waiter
        most = polling.max_attempts
        if most is None and polling.max_wait is None:
            most = waiter.max_attempts
        if most is not None and self._attempts >= most:
            return None
        delay = waiter.delay if polling.delay is None else polling.delay
        if polling.max_delay is not None:
            # As smithy.io/2.0/additional-specs/waiters.html#waiter-retries has it; past 2**62 nobody waits, and a
            # float has an end.
            longest = min(polling.max_delay, delay * 2.0 ** min(self._attempts - 1, 62))
            delay += random() * max(longest - delay, 0.0)
        if polling.max_wait is None:
            return delay
        # The last call is made when the time is up, and not before.
        remaining = polling.max_wait - elapsed
        return min(delay, remaining) if remaining > 0 else None

    def _message(self, what: str, outcome: WaiterOutcome[Result]) -> str:
        times = f"{outcome.attempts} attempt{'s' if outcome.attempts > 1 else ''}"
        head = f"{self._waiter.name} {what} after {times} in {outcome.elapsed:.1f} s"
        if outcome.error is not None:
            return f"{head}; the last answer was an error: {outcome.error}"
        if outcome.response is None:
            return head
        taken = (
            [outcome.acceptor]
            if outcome.acceptor and outcome.acceptor.value
            else self._waiter.acceptors
        )
        result = outcome.response.result
        shown = dict.fromkeys([each.shown(result) for each in taken])
        values = [each for each in shown if each] or [f"HTTP {outcome.response.status}"]
        return f"{head}; in the last answer, {' and '.join(values)}"
