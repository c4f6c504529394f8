"""A service and its operations, closed over the shapes that they use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from .endpoint_rules import Partition, RuleSet
from .shape import Member, Shape
from .traits import Auth, SignatureVersion, Traits


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation: one method and URI, at most one input and one output structure, and the errors that it names."""

    name: str
    method: str
    uri: str
    status: int
    input: str | None
    output: str | None
    errors: tuple[str, ...] = ()
    traits: Traits = field(default_factory=Traits)
    at: str = ""


@dataclass(frozen=True, slots=True)
class Paginator:
    """How the pages of an operation hang together. The tokens and the limit of the input are members; what is of the
    output is a JMESPath expression, mostly a path of names. The first of ``result_keys`` are the items.
    """

    operation: str
    input_tokens: tuple[str, ...]
    output_tokens: tuple[str, ...]
    result_keys: tuple[str, ...]
    limit_key: str | None = None
    more_results: str | None = None
    pointer: str = ""


@dataclass(frozen=True, slots=True)
class Acceptor:
    """What an answer has to be for a waiter to be in ``state``. ``matcher`` says what is held against ``expected``:
    what the JMESPath ``argument`` gives, each or any of the values that it gives, the HTTP status, or the error's code;
    an expected error of True is any error, and one of False none.
    """

    state: Literal["success", "failure", "retry"]
    matcher: Literal["path", "pathAll", "pathAny", "status", "error"]
    expected: str | bool | int | float
    argument: str = ""
    pointer: str = ""


@dataclass(frozen=True, slots=True)
class Waiter:
    """How to wait for something: the operation that is called again and again, every ``delay`` seconds and
    ``max_attempts`` times at most, until the first of ``acceptors`` that takes the answer says success or failure.
    """

    name: str
    operation: str
    delay: float
    max_attempts: int
    acceptors: tuple[Acceptor, ...]
    documentation: str = ""
    pointer: str = ""


@dataclass(frozen=True, slots=True)
class UnknownKey:
    """A key of the model that nobody knows: its JSON path, the steps to the shape or the operation that has it (or to
    whatever else), and what is wrong with it.
    """

    pointer: str
    owner: tuple[str | int, ...]
    problem: str


@dataclass(frozen=True, slots=True)
class Service:
    """A service as its model describes it, or the slice of it that was selected.

    ``id`` is the SDK id (``ApiGatewayV2``), ``signing_name`` the name in SigV4's credential scope.
    ``endpoint_rules`` is None, and ``partitions`` are empty, where nothing of the kind lies beside the model. The first
    partition is the one for regions that none knows. ``notes`` are a sentence on each thing that was left out or is not
    there, and that whoever generates may leave as it is.
    """

    id: str
    full_name: str
    api_version: str
    protocol: str
    signing_name: str
    operations: Mapping[str, Operation]
    shapes: Mapping[str, Shape]
    traits: Traits = field(default_factory=Traits)
    paginators: Mapping[str, Paginator] = field(default_factory=dict[str, Paginator])
    waiters: Mapping[str, Waiter] = field(default_factory=dict[str, Waiter])
    endpoint_rules: RuleSet | None = None
    partitions: tuple[Partition, ...] = ()
    source: str = ""
    unknown_keys: tuple[UnknownKey, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def is_aws(self) -> bool:
        """Whether it is one of AWS's: it is signed for with SigV4 or its like, or rules say where it is."""
        if self.endpoint_rules is not None or SignatureVersion in self.traits:
            return True
        holders = (self.traits, *(operation.traits for operation in self.operations.values()))
        return any(
            scheme.startswith("aws.auth#")
            for found in holders
            if (auth := found.get(Auth)) is not None
            for scheme in auth.schemes
        )

    def target(self, member: Member) -> Shape:
        """The shape that ``member`` targets."""
        return self.shapes[member.target]

    def reachable(self, *roots: str) -> Iterator[Shape]:
        """Every shape that can be reached from the shapes named, themselves included; each once."""
        seen: set[str] = set()
        waiting = list(reversed(roots))
        while waiting:
            name = waiting.pop()
            if name in seen:
                continue
            seen.add(name)
            shape = self.shapes[name]
            yield shape
            waiting.extend(member.target for member in reversed(shape.members))
