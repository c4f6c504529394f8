"""The exceptions that a call can raise, apart from ``ServiceError`` (``client/errors.py``), and what they are made of.

::

    TransportError             there is no usable answer
    |- ConnectError            no connection: nothing was sent
    |  |- ConnectTimeoutError
    |  `- TlsError
    |- ReadTimeoutError        the answer did not come in time
    |- ConnectionLostError     the connection ended before an answer
    |- TruncatedResponseError  the answer ended before its end
    |- MalformedResponseError  the answer is not what HTTP or the service's model allows
    |  `- ChecksumMismatchError
    `- ResponseTooLargeError   the answer is larger than the transport allows
    ValidationError            the request breaks the model: nothing was sent
    ConfigurationError         the client cannot make a call: no region, no credentials, a broken setting
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from .http import HttpResponse


class Attempt:
    """One request of a call, and what came of it.

    ``number`` counts from 1. ``outcome`` is the status and the code of an error answer (``"503 SlowDown"``), else the
    name of the exception; ``status`` and ``request_id`` are the answer's, None without one. The attempt took
    ``seconds``, from its signature to the end of its answer, by the clock of the ``RetryPolicy``; ``pause`` is how long
    the client then waited, None where it did not go on.
    """

    __slots__ = ("number", "outcome", "pause", "request_id", "seconds", "status")

    def __init__(
        self,
        number: int,
        outcome: str,
        *,
        status: int | None = None,
        request_id: str | None = None,
        seconds: float = 0.0,
        pause: float | None = None,
    ) -> None:
        self.number = number
        self.outcome = outcome
        self.status = status
        self.request_id = request_id
        self.seconds = seconds
        self.pause = pause

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Attempt):
            return NotImplemented
        return all([getattr(self, name) == getattr(other, name) for name in self.__slots__])

    def __hash__(self) -> int:
        return hash((self.number, self.outcome, self.request_id))

    def __repr__(self) -> str:
        then = "" if self.pause is None else f", then a pause of {self.pause:.3g} s"
        return f"<Attempt {self.number}: {self.outcome} after {self.seconds:.3g} s{then}>"


class AttemptsMade(int):
    """How many requests a call has sent: a number that shows each of them, as an ``Attempt``, by its index, in a
    ``for``, and in its repr.
    """

    if TYPE_CHECKING:
        _each: tuple[Attempt, ...]

    def __new__(cls, each: tuple[Attempt, ...] = ()) -> AttemptsMade:
        found = super().__new__(cls, len(each))
        found._each = each
        return found

    def __iter__(self) -> Iterator[Attempt]:
        return iter(self._each)

    def __len__(self) -> int:
        return len(self._each)

    def __getitem__(self, index: int) -> Attempt:
        return self._each[index]

    def __reduce__(self) -> tuple[Any, ...]:
        return AttemptsMade, (self._each,)

    def __repr__(self) -> str:
        return f"<AttemptsMade {int(self)}: {list(self._each)}>"

    def __str__(self) -> str:
        return str(int(self))


NO_ATTEMPTS = AttemptsMade()


class TransportError(Exception):
    """There is no usable answer. Subclasses say how far the call came.

    ``safe_to_repeat`` says that sending the call again does no harm, whatever the call does: nothing of it was sent, or
    the connection had been in use before and was closed before a byte of the answer came. ``attempts`` is how many
    requests a client has sent, and shows each; ``response`` is the answer that is not usable, where one came whole.
    """

    safe_to_repeat = False
    if TYPE_CHECKING:
        attempts: AttemptsMade
        response: HttpResponse | None
    else:
        # Without annotations, which typing.get_type_hints could not evaluate.
        attempts = NO_ATTEMPTS
        response = None


class ConnectError(TransportError):
    """No connection could be opened: name lookup, refusal, an unreachable network or proxy. Nothing was sent."""

    safe_to_repeat = True


class ConnectTimeoutError(ConnectError):
    """The connection was not open within ``Timeouts.connect`` seconds. Nothing was sent."""


class TlsError(ConnectError):
    """The TLS handshake failed, an untrusted certificate included. Nothing was sent."""


class ReadTimeoutError(TransportError):
    """The answer did not come in time. The service may have acted on the request."""


class ConnectionLostError(TransportError):
    """The connection ended before any answer. The service may have acted on the request."""


class TruncatedResponseError(TransportError):
    """The answer had begun, and ended before its end. The service has acted on the request."""


class MalformedResponseError(TransportError):
    """The answer breaks HTTP, or its body is not what the service's model says. The service has acted."""


class ChecksumMismatchError(MalformedResponseError):
    """The answer's body is not what its checksum says: it was damaged on its way. The service has acted."""


class ResponseTooLargeError(TransportError):
    """The answer is larger than the transport's ``max_response_size``. The service has acted on the request."""


class ConfigurationError(Exception):
    """The client cannot make a call as it is set up: no region, no credentials, a setting that cannot be read."""


def forget_frames(error: BaseException) -> None:
    """Takes out of the traceback of ``error`` what is below the frame that catches it, and all of its causes' frames:
    reporters of errors send the locals of each frame away, and those hold what must not leave.
    """
    if error.__traceback__ is not None:
        error.__traceback__.tb_next = None
    cause = error.__cause__
    while cause is not None:
        cause.__traceback__ = None
        cause = cause.__cause__


# --- what is wrong with a request ---

REDACTED = "<redacted>"
NO_VALUE = object()
"""The value where there is none to show: something is missing, or the problem is its name."""


class Problem:
    """One thing that is wrong.

    ``path`` says where (``response_parameters['200']['x']``; empty for the whole), ``rule`` which rule is broken
    (``required``, ``type``, ``length``, ``range``, ``pattern``, ``enum``, ``union``, ``member``, ``label``, or
    the id of a rule that only the documentation states), ``message`` what is allowed, ``value`` what was found; a
    sensitive value is ``"<redacted>"``, and where there is none to show it is None.
    """

    __slots__ = ("_has_value", "message", "path", "rule", "value")

    def __init__(self, path: str, rule: str, message: str, value: object = NO_VALUE) -> None:
        self.path = path
        self.rule = rule
        self.message = message
        self._has_value = value is not NO_VALUE
        self.value = value if self._has_value else None

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Problem):
            return NotImplemented
        return (self.path, self.rule, self.message, self.value) == (
            other.path,
            other.rule,
            other.message,
            other.value,
        )

    def __hash__(self) -> int:
        return hash((self.path, self.rule, self.message))

    def __str__(self) -> str:
        where = f"{self.path}: " if self.path else ""
        found = f", found {short_repr(self.value)}" if self._has_value else ""
        return f"{where}{self.message}{found}"

    def redact(self, path: str) -> None:
        """Takes the value out, and whatever ``path`` does not say of where it stands."""
        self.path = path
        if self._has_value:
            self.value = REDACTED

    def __repr__(self) -> str:
        return f"Problem({self.path!r}, {self.rule!r}, {self.message!r}, {safe_repr(self.value)})"


class ValidationError(ValueError):
    """A request, or what should become one, breaks the model. ``problems`` holds everything that is wrong, at
    least one.
    """

    def __init__(self, subject: str, problems: Sequence[Problem]) -> None:
        super().__init__(subject, problems)
        self.subject = subject
        self.problems = tuple(problems)

    def __str__(self) -> str:
        if len(self.problems) == 1:
            return f"{self.subject}: {self.problems[0]}"
        lines = [f"{self.subject} has {len(self.problems)} problems:", *map(str, self.problems)]
        return "\n  ".join(lines)


class ValidationWarning(UserWarning):
    """A request breaks a rule that the service may not insist on. The text names rule and member, never a value."""


def short_repr(value: object) -> str:
    """``value`` for a message: its repr, cut to a length that fits a line."""
    if isinstance(value, str) and value == REDACTED:  # not "is": an unpickled one is another object
        return REDACTED
    text = safe_repr(value)
    return text if len(text) <= 80 else f"{text[:60]}... ({len(text)} characters)"


def safe_repr(value: object) -> str:
    """The repr of ``value``, or that it has none: integers over 4,300 digits, what holds itself, and whatever else a
    ``__repr__`` may raise must not hide the error that shows them.
    """
    try:
        return repr(value)
    except Exception as error:
        return f"<{type(value).__name__} without a repr: {type(error).__name__}>"


# --- what is wrong with an answer ---


class Mismatch(Exception):
    """A value of an answer is not what the model says; ``steps`` lead to it, outermost first.

    It never leaves the runtime: an operation makes a ``MalformedResponseError`` or a warning of it. ``found`` is the
    kind of what was found, never its value.
    """

    def __init__(self, expected: str, found: str) -> None:
        super().__init__(expected)
        self.expected = expected
        self.found = found
        self.steps: list[str | int] = []

    def within(self, step: str | int) -> Mismatch:
        """The same mismatch seen from one level further out."""
        self.steps.insert(0, step)
        return self

    def in_map(self) -> Mismatch:
        """The same mismatch with ``*`` for the key of the map that it is in: keys may be secret, and are the
        service's words, not the model's.
        """
        self.steps[0] = "*"
        return self

    def __str__(self) -> str:
        path = "".join(
            [f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.steps]
        )
        return f"${path}: expected {self.expected}, found {self.found}"
