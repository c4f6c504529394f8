"""The traits of Smithy 2.0 that a model can put on a service, an operation, a shape or a member, one frozen class each.

Names and meaning are the specification's (smithy.io/2.0/spec, aws.protocols and aws.auth included); where
botocore's JSON has a thing that Smithy has not, its class says so. Reading them is ``reader``'s business,
acting on them ``bind``'s.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeVar

TimestampFormatName = Literal["date-time", "http-date", "epoch-seconds"]


@dataclass(frozen=True, slots=True)
class Trait:
    """Base of every trait."""


@dataclass(frozen=True, slots=True)
class Documentation(Trait):
    """``documentation``: HTML, as the model has it."""

    html: str


@dataclass(frozen=True, slots=True)
class Deprecated(Trait):
    """``deprecated``: why, and since when; either may be empty."""

    message: str = ""
    since: str = ""


@dataclass(frozen=True, slots=True)
class Sensitive(Trait):
    """``sensitive``: never shown in a repr, a log or an error."""


@dataclass(frozen=True, slots=True)
class Required(Trait):
    """``required``: the member must be present."""


@dataclass(frozen=True, slots=True)
class Length(Trait):
    """``length``: code points of a string, bytes of a blob, items of a list, entries of a map; both ends inclusive."""

    min: int | None
    max: int | None


@dataclass(frozen=True, slots=True)
class Range(Trait):
    """``range`` of a number, both ends inclusive."""

    min: int | float | None
    max: int | float | None


@dataclass(frozen=True, slots=True)
class Pattern(Trait):
    """``pattern``: a regular expression in ECMA 262's language, not anchored."""

    regex: str


@dataclass(frozen=True, slots=True)
class EnumValues(Trait):
    """The known values of a string, in model order (Smithy: the members of an ``enum`` shape)."""

    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sparse(Trait):
    """``sparse``: the list or map may hold nulls."""


@dataclass(frozen=True, slots=True)
class IdempotencyToken(Trait):
    """``idempotencyToken``: a client fills the member in when the caller left it out."""


@dataclass(frozen=True, slots=True)
class JsonName(Trait):
    """``jsonName``: the member's name in JSON where it is not the member's own."""

    name: str


@dataclass(frozen=True, slots=True)
class TimestampFormat(Trait):
    """``timestampFormat``: how a timestamp is written."""

    format: TimestampFormatName


@dataclass(frozen=True, slots=True)
class HttpLabel(Trait):
    """``httpLabel``: the member stands in the URI under ``name``."""

    name: str


@dataclass(frozen=True, slots=True)
class HttpQuery(Trait):
    """``httpQuery``: the member is a parameter of the query string."""

    name: str


@dataclass(frozen=True, slots=True)
class HttpQueryParams(Trait):
    """``httpQueryParams``: a map of further parameters of the query string."""


@dataclass(frozen=True, slots=True)
class HttpHeader(Trait):
    """``httpHeader``: the member is a header."""

    name: str


@dataclass(frozen=True, slots=True)
class HttpPrefixHeaders(Trait):
    """``httpPrefixHeaders``: a map of headers that begin with ``prefix``."""

    prefix: str


@dataclass(frozen=True, slots=True)
class HttpResponseCode(Trait):
    """``httpResponseCode``: the member is the status code of the response."""


@dataclass(frozen=True, slots=True)
class HttpPayload(Trait):
    """``httpPayload``: the member is the whole body."""


@dataclass(frozen=True, slots=True)
class MediaTypeJson(Trait):
    """``mediaType: application/json`` on a string (botocore: ``jsonvalue``): in a header it travels as base64."""


@dataclass(frozen=True, slots=True)
class HostLabel(Trait):
    """``hostLabel``: the member stands in the operation's host prefix, too."""


@dataclass(frozen=True, slots=True)
class Error(Trait):
    """``error`` with ``httpError``: the structure is what an operation fails with; ``code`` is the wire's name
    for it.
    """

    code: str
    status: int | None
    fault: Literal["client", "server"]


@dataclass(frozen=True, slots=True)
class Retryable(Trait):
    """``retryable``: the error is worth another attempt; ``throttling``: because of too many calls."""

    throttling: bool


@dataclass(frozen=True, slots=True)
class Idempotent(Trait):
    """``idempotent`` (or ``readonly``): calling twice is as good as calling once."""


@dataclass(frozen=True, slots=True)
class NoAuth(Trait):
    """``optionalAuth``/``auth: []``: requests are not signed."""


@dataclass(frozen=True, slots=True)
class UnsignedPayload(Trait):
    """``aws.auth#unsignedPayload``: the body is left out of the signature."""


@dataclass(frozen=True, slots=True)
class EndpointHostPrefix(Trait):
    """``endpoint``: goes before the endpoint's host; ``{name}`` stands for a ``hostLabel`` member."""

    prefix: str


@dataclass(frozen=True, slots=True)
class HttpChecksumRequired(Trait):
    """``httpChecksumRequired``: the request carries ``Content-MD5``."""


@dataclass(frozen=True, slots=True)
class RequestCompression(Trait):
    """``requestCompression``: a large body may be sent compressed."""

    encodings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unsupported(Trait):
    """A feature that is known and not supported: ``feature`` is the model's word for it, ``at`` its JSON path.

    Whoever selects what carries it gets an error; nothing is dropped in silence.
    """

    feature: str
    at: str


T = TypeVar("T", bound=Trait)


class Traits:
    """The traits of one shape, member, operation or service; at most one of a class, ``Unsupported`` excepted."""

    __slots__ = ("_all",)

    def __init__(self, traits: Iterable[Trait] = ()) -> None:
        self._all = tuple(sorted(traits, key=lambda trait: type(trait).__name__))

    def get(self, kind: type[T]) -> T | None:
        """The trait of class ``kind``, or None."""
        for trait in self._all:
            if isinstance(trait, kind):
                return trait
        return None

    def __contains__(self, kind: type[Trait]) -> bool:
        return any(isinstance(trait, kind) for trait in self._all)

    def __iter__(self) -> Iterator[Trait]:
        return iter(self._all)

    def __eq__(self, other: object) -> bool:
        return self._all == other._all if isinstance(other, Traits) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._all)

    def __repr__(self) -> str:
        return f"Traits({', '.join(map(repr, self._all))})"
