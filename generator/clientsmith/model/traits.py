"""The traits of Smithy 2.0 that a model can put on a service, an operation, a shape or a member, one frozen class each.

Names and meaning are the specification's (smithy.io/2.0/spec, aws.protocols and aws.auth included); where
botocore's JSON has a thing that Smithy has not, its class says so. Reading them is ``reader``'s business,
acting on them ``bind``'s.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Literal, TypeVar

TimestampFormatName = Literal["date-time", "http-date", "epoch-seconds"]
ApiKeyPlace = Literal["header", "query"]
ParameterType = Literal["boolean", "string"]


@dataclass(frozen=True, slots=True)
class Trait:
    """Base of every trait."""


@dataclass(frozen=True, slots=True)
class Documentation(Trait):
    """``documentation``: HTML, as the model has it."""

    html: str


@dataclass(frozen=True, slots=True)
class ExternalDocumentation(Trait):
    """``externalDocumentation``: a page on the thing."""

    url: str


@dataclass(frozen=True, slots=True)
class Deprecated(Trait):
    """``deprecated``: why, and since when; either may be empty."""

    message: str = ""
    since: str = ""


@dataclass(frozen=True, slots=True)
class Since(Trait):
    """``since``: the version that it came with."""

    version: str


@dataclass(frozen=True, slots=True)
class Tags(Trait):
    """``tags``: words by which people select parts of a model."""

    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Internal(Trait):
    """``internal``: not meant for everybody."""


@dataclass(frozen=True, slots=True)
class Sensitive(Trait):
    """``sensitive``: never shown in a repr, a log or an error."""


@dataclass(frozen=True, slots=True)
class Required(Trait):
    """``required``: the member must be present."""


class Empty(Enum):
    """What a list, a map or a document may have as its default, but for scalars."""

    LIST = "[]"
    MAP = "{}"


DefaultValue = str | bytes | bool | int | float | Empty


@dataclass(frozen=True, slots=True)
class Default(Trait):
    """``default``, where a client goes by it: it fills the member of an answer that has none. Neither an ``input`` nor
    a ``clientOptional`` member has one. A timestamp is text or seconds; lists and maps are empty.
    """

    value: DefaultValue


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
    """``jsonName``: the member's name in JSON, or in CBOR, where it is not the member's own."""

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
class MediaType(Trait):
    """``mediaType`` of a blob or a string: what its content is."""

    type: str


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
class UnwrappedXmlOutput(Trait):
    """``aws.customizations#s3UnwrappedXmlOutput``: the root element of the answer is the only member, not round it."""


@dataclass(frozen=True, slots=True)
class ConstantHeaders(Trait):
    """Headers that every request of the operation carries unless a member sets them. Smithy has no trait for it: its
    generators have a customisation for each service that wants one.
    """

    headers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Hook:
    """A function of the runtime that stands in an operation's calls at ``stage``. ``members`` are of its request, or of
    its result where the stage is ``finish``, and go to it as fields; ``arguments`` go as they are.
    """

    stage: Literal["adapt", "ask", "finish", "prepare", "receive", "recover"]
    module: str
    function: str
    arguments: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    is_called: bool = False


@dataclass(frozen=True, slots=True)
class Hooks(Trait):
    """What calls of the operation do besides. Smithy has no trait for it: its generators have a customisation for each
    service that wants one.
    """

    hooks: tuple[Hook, ...]


@dataclass(frozen=True, slots=True)
class ClientDefault(Trait):
    """What a client sends for the member where the caller has left it out; the service requires it."""

    value: str


@dataclass(frozen=True, slots=True)
class Companion(Trait):
    """Another operation of the service that calls of this one may make first."""

    operation: str


@dataclass(frozen=True, slots=True)
class Signers(Trait):
    """Schemes of the endpoint rules that a module of the runtime signs with: names and functions, dotted."""

    signers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class EndpointSettings(Trait):
    """The functions that say what settings of AWS's tools mean to the endpoint rules, and what a single call does."""

    settings: str
    call: str = ""


@dataclass(frozen=True, slots=True)
class HttpChecksumRequired(Trait):
    """``httpChecksumRequired``: the request carries ``Content-MD5``."""


@dataclass(frozen=True, slots=True)
class RequestCompression(Trait):
    """``requestCompression``: a large body may be sent compressed."""

    encodings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HttpChecksum(Trait):
    """``aws.protocols#httpChecksum``: checksums of the request's and of the answer's body, and the members that choose
    them; a name is empty where there is no such member.
    """

    request_algorithm_member: str = ""
    request_checksum_required: bool = False
    request_validation_mode_member: str = ""
    response_algorithms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChecksumFormat(Trait):
    """The hash that a service had for bodies before ``httpChecksum`` (botocore: ``checksumFormat``): ``md5`` is S3's
    ``Content-MD5``, which ``httpChecksum`` has replaced; ``sha256`` is Glacier's tree hash.
    """

    algorithm: str


# --- the XML, query and ec2 protocols --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class XmlName(Trait):
    """``xmlName``: the element, or the parameter of the query protocol, where its name is not the member's own."""

    name: str


@dataclass(frozen=True, slots=True)
class XmlNamespace(Trait):
    """``xmlNamespace`` of an element and, on a service, of all of them."""

    uri: str
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class XmlAttribute(Trait):
    """``xmlAttribute``: the member is an attribute of its structure's element."""


@dataclass(frozen=True, slots=True)
class XmlFlattened(Trait):
    """``xmlFlattened``: the items stand side by side, without an element round them."""


@dataclass(frozen=True, slots=True)
class XmlRequestRoot(Trait):
    """The root element of an operation's request. In Smithy it is the ``xmlName`` and the ``xmlNamespace`` of the input
    shape; botocore has it where the operation names that shape.
    """

    name: str
    uri: str = ""
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class Ec2QueryName(Trait):
    """``aws.protocols#ec2QueryName``: the parameter of the ec2 protocol."""

    name: str


@dataclass(frozen=True, slots=True)
class ResultWrapper(Trait):
    """The element round an operation's result in the query protocol. Smithy has no trait for it: it is the operation's
    name with ``Result`` behind it.
    """

    name: str


# --- services --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Protocols(Trait):
    """Every protocol that the service speaks, in its order of preference (Smithy: its protocol traits)."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class JsonVersion(Trait):
    """Which of ``aws.protocols#awsJson1_0`` and ``awsJson1_1``: it stands in the content type."""

    version: str


@dataclass(frozen=True, slots=True)
class TargetPrefix(Trait):
    """What stands before the operation's name in ``x-amz-target``. Smithy has no trait for it: it is the name of the
    service's shape.
    """

    prefix: str


@dataclass(frozen=True, slots=True)
class AwsQueryCompatible(Trait):
    """``aws.protocols#awsQueryCompatible``: errors also carry the code that the query protocol had for them."""


@dataclass(frozen=True, slots=True)
class Http2(Trait):
    """Where the service speaks HTTP/2: for event streams, or for whoever wants (Smithy: ``http`` and
    ``eventStreamHttp`` of a protocol trait).
    """

    use: Literal["eventstream", "optional"]


@dataclass(frozen=True, slots=True)
class Auth(Trait):
    """``auth``: the schemes by which a call can be signed, as Smithy names them, in order of preference."""

    schemes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HttpApiKeyAuth(Trait):
    """``httpApiKeyAuth``: the header or the parameter of the query string that carries the key, and what stands before
    it in a header.
    """

    name: str
    place: ApiKeyPlace
    scheme: str = ""


@dataclass(frozen=True, slots=True)
class SignatureVersion(Trait):
    """botocore's name for the way of signing; ``v2`` and ``s3`` are no schemes of Smithy's."""

    version: str


# --- endpoints -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ContextParam(Trait):
    """``smithy.rules#contextParam``: the member is this parameter of the endpoint rules."""

    name: str


@dataclass(frozen=True, slots=True)
class StaticContextParams(Trait):
    """``smithy.rules#staticContextParams``: parameters of the endpoint rules and their values in this operation."""

    values: tuple[tuple[str, str | bool], ...]


@dataclass(frozen=True, slots=True)
class OperationContextParams(Trait):
    """``smithy.rules#operationContextParams``: parameters of the endpoint rules, each with the JMESPath expression that
    finds its value in the input.
    """

    paths: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ClientContextParams(Trait):
    """``smithy.rules#clientContextParams``: parameters of the endpoint rules that the client is made with: name, type
    and documentation.
    """

    parameters: tuple[tuple[str, ParameterType, str], ...]


@dataclass(frozen=True, slots=True)
class ClientDiscoveredEndpoint(Trait):
    """``aws.api#clientDiscoveredEndpoint``: the endpoint may, or must, be asked for before the call."""

    required: bool


@dataclass(frozen=True, slots=True)
class EndpointOperation(Trait):
    """The operation that is asked for endpoints (Smithy: ``operation`` of ``aws.api#clientEndpointDiscovery``)."""


# --- streams ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Streaming(Trait):
    """``streaming`` on a blob: it is too large for memory, or has no end."""


@dataclass(frozen=True, slots=True)
class RequiresLength(Trait):
    """``requiresLength``: a stream whose length has to be known before it is sent."""


@dataclass(frozen=True, slots=True)
class EventStream(Trait):
    """``streaming`` on a union: one event after another, each of which is a member."""


@dataclass(frozen=True, slots=True)
class Event(Trait):
    """The structure is an event (Smithy: the target of a member of a streaming union)."""


@dataclass(frozen=True, slots=True)
class EventPayload(Trait):
    """``eventPayload``: the member is the body of its event."""


@dataclass(frozen=True, slots=True)
class EventHeader(Trait):
    """``eventHeader``: the member is a header of its event."""


T = TypeVar("T", bound=Trait)


class Traits:
    """The traits of one shape, member, operation or service; at most one of a class."""

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
