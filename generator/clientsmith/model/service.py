"""A service and its operations, closed over the shapes that they use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from .endpoint_rules import Partition, RuleSet
from .shape import Member, Shape
from .traits import Traits


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
    """How the pages of an operation hang together. Each entry is a member's name, or a path of names joined by
    ``.``.
    """

    operation: str
    input_tokens: tuple[str, ...]
    output_tokens: tuple[str, ...]
    result_keys: tuple[str, ...]
    limit_key: str | None = None
    more_results: str | None = None


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
    partition is the one for regions that none knows.
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
    endpoint_rules: RuleSet | None = None
    partitions: tuple[Partition, ...] = ()
    source: str = ""
    unknown_keys: tuple[UnknownKey, ...] = ()

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
