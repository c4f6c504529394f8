"""The form of a ``service-2`` model. Written by write_metamodel.py from service-2.schema.json."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, ConfigDict, Field
from typing_extensions import TypeAliasType

from clientsmith.readers.service2.strict_model import StrictModel


class Empty(StrictModel):
    """Present or absent; it has no content."""

    model_config = ConfigDict(
        extra="forbid",
    )


Protocol = TypeAliasType(
    "Protocol", Literal["ec2", "json", "query", "rest-json", "rest-xml", "smithy-rpc-v2-cbor"]
)


class ProtocolSettings(StrictModel):
    """Whether the service wants HTTP/2."""

    model_config = ConfigDict(
        extra="forbid",
    )
    h2: Literal["eventstream", "optional"] | MISSING = MISSING


AuthScheme = TypeAliasType(
    "AuthScheme",
    Literal["aws.auth#sigv4", "aws.auth#sigv4a", "smithy.api#httpBearerAuth", "smithy.api#noAuth"],
)


class ClientContextParam(StrictModel):
    """A parameter of the endpoint rule set that the client's constructor takes."""

    model_config = ConfigDict(
        extra="forbid",
    )
    type: Literal["boolean", "string"]
    documentation: str | MISSING = MISSING


class Http(StrictModel):
    """The request line; requestUri holds {labels} and may hold a literal query."""

    model_config = ConfigDict(
        extra="forbid",
    )
    method: Literal["DELETE", "GET", "HEAD", "PATCH", "POST", "PUT"]
    requestUri: str
    responseCode: int | MISSING = MISSING


class OutputReference(StrictModel):
    """The shape of an operation's output; resultWrapper is the element round it in the query protocol."""

    model_config = ConfigDict(
        extra="forbid",
    )
    shape: str
    documentation: str | MISSING = MISSING
    locationName: str | MISSING = MISSING
    resultWrapper: str | MISSING = MISSING
    wrapper: bool | MISSING = MISSING


class EndpointPrefix(StrictModel):
    """What comes before the endpoint's host; may hold {labels}."""

    model_config = ConfigDict(
        extra="forbid",
    )
    hostPrefix: str


class EndpointDiscovery(StrictModel):
    """The operation's endpoint may, or must, be asked for first."""

    model_config = ConfigDict(
        extra="forbid",
    )
    required: bool | MISSING = MISSING


ChecksumAlgorithm = TypeAliasType(
    "ChecksumAlgorithm",
    Literal[
        "CRC32",
        "CRC32C",
        "CRC64NVME",
        "MD5",
        "SHA1",
        "SHA256",
        "SHA512",
        "XXHASH128",
        "XXHASH3",
        "XXHASH64",
    ],
)


class OperationContextParam(StrictModel):
    """A parameter of the endpoint rule set, found in the input by JMESPath."""

    model_config = ConfigDict(
        extra="forbid",
    )
    path: str


class StaticContextParam(StrictModel):
    """A parameter of the endpoint rule set that is fixed for the operation."""

    model_config = ConfigDict(
        extra="forbid",
    )
    value: bool | str


class RequestCompression(StrictModel):
    """Smithy's requestCompression trait."""

    model_config = ConfigDict(
        extra="forbid",
    )
    encodings: list[Literal["gzip"]]


class BlobShape(StrictModel):
    """Bytes; min and max count bytes."""

    model_config = ConfigDict(
        extra="forbid",
    )
    type: Literal["blob"]
    documentation: str | MISSING = MISSING
    max: int | MISSING = MISSING
    min: int | MISSING = MISSING
    requiresLength: bool | MISSING = MISSING
    sensitive: bool | MISSING = MISSING
    streaming: bool | MISSING = MISSING


class BooleanShape(StrictModel):
    """True or false; box says that absent is not false."""

    model_config = ConfigDict(
        extra="forbid",
    )
    type: Literal["boolean"]
    box: bool | MISSING = MISSING
    documentation: str | MISSING = MISSING
    sensitive: bool | MISSING = MISSING


class DoubleShape(StrictModel):
    """A 64-bit floating-point number."""

    model_config = ConfigDict(
        extra="forbid",
    )
    type: Literal["double"]
    box: bool | MISSING = MISSING
    documentation: str | MISSING = MISSING
    max: float | MISSING = MISSING
    min: float | MISSING = MISSING
    sensitive: bool | MISSING = MISSING


class FloatShape(StrictModel):
    """A 32-bit floating-point number."""

    model_config = ConfigDict(
        extra="forbid",
    )
    type: Literal["float"]
    box: bool | MISSING = MISSING
    max: float | MISSING = MISSING
    min: float | MISSING = MISSING
    sensitive: bool | MISSING = MISSING


class IntegerShape(StrictModel):
    """A 32-bit integer."""

    model_config = ConfigDict(
        extra="forbid",
    )
    type: Literal["integer"]
    box: bool | MISSING = MISSING
    deprecated: bool | MISSING = MISSING
    documentation: str | MISSING = MISSING
    max: int | MISSING = MISSING
    min: int | MISSING = MISSING
    sensitive: bool | MISSING = MISSING


class LongShape(StrictModel):
    """A 64-bit integer."""

    model_config = ConfigDict(
        extra="forbid",
    )
    type: Literal["long"]
    box: bool | MISSING = MISSING
    documentation: str | MISSING = MISSING
    max: int | MISSING = MISSING
    min: int | MISSING = MISSING
    sensitive: bool | MISSING = MISSING


class StringShape(StrictModel):
    """A string, or an enum when it has enum; min and max count characters."""

    model_config = ConfigDict(
        extra="forbid",
    )
    type: Literal["string"]
    box: bool | MISSING = MISSING
    deprecated: bool | MISSING = MISSING
    deprecatedMessage: str | MISSING = MISSING
    deprecatedSince: str | MISSING = MISSING
    documentation: str | MISSING = MISSING
    enum: list[str] | MISSING = MISSING
    max: int | MISSING = MISSING
    min: int | MISSING = MISSING
    pattern: str | MISSING = MISSING
    sensitive: bool | MISSING = MISSING


class TimestampShape(StrictModel):
    """A point in time; without a format it has the protocol's for where it stands."""

    model_config = ConfigDict(
        extra="forbid",
    )
    type: Literal["timestamp"]
    documentation: str | MISSING = MISSING
    sensitive: bool | MISSING = MISSING
    timestampFormat: Literal["iso8601", "rfc822", "unixTimestamp"] | MISSING = MISSING


class ItemReference(StrictModel):
    """The shape of a list's members, or of a map's keys or values."""

    model_config = ConfigDict(
        extra="forbid",
    )
    shape: str
    documentation: str | MISSING = MISSING
    jsonvalue: bool | MISSING = MISSING
    locationName: str | MISSING = MISSING
    xmlNamespace: str | MISSING = MISSING


class ContextParam(StrictModel):
    """The member is a parameter of the endpoint rule set."""

    model_config = ConfigDict(
        extra="forbid",
    )
    name: str


class Error(StrictModel):
    """How an error looks over HTTP; code is its name on the wire where that is not the shape's."""

    model_config = ConfigDict(
        extra="forbid",
    )
    httpStatusCode: int
    code: str | MISSING = MISSING
    fault: bool | MISSING = MISSING
    senderFault: bool | MISSING = MISSING


class Retryable(StrictModel):
    """The call may be tried again; throttling says that it should be slower."""

    model_config = ConfigDict(
        extra="forbid",
    )
    throttling: bool


class XmlNamespace(StrictModel):
    """The XML namespace of an element; protocol tests also write just the URI."""

    model_config = ConfigDict(
        extra="forbid",
    )
    prefix: str | MISSING = MISSING
    uri: str


class Metadata(StrictModel):
    """How the service is called and signed for. Protocol tests have no more than version and protocol."""

    model_config = ConfigDict(
        extra="forbid",
    )
    apiVersion: str
    auth: list[AuthScheme] | MISSING = MISSING
    awsQueryCompatible: Empty | MISSING = MISSING
    checksumFormat: Literal["md5", "sha256"] | MISSING = MISSING
    endpointPrefix: str | MISSING = MISSING
    globalEndpoint: str | MISSING = MISSING
    jsonVersion: Literal["1.0", "1.1"] | MISSING = MISSING
    protocol: Protocol
    protocolSettings: ProtocolSettings | MISSING = MISSING
    protocols: list[Protocol] | MISSING = MISSING
    ripServiceName: str | MISSING = MISSING
    serviceAbbreviation: str | MISSING = MISSING
    serviceFullName: str | MISSING = MISSING
    serviceId: str | MISSING = MISSING
    signatureVersion: Literal["bearer", "s3", "s3v4", "v2", "v4"] | MISSING = MISSING
    signingName: str | MISSING = MISSING
    targetPrefix: str | MISSING = MISSING
    uid: str | MISSING = MISSING
    xmlNamespace: str | MISSING = MISSING


class InputReference(StrictModel):
    """The shape of an operation's input; locationName and xmlNamespace are those of its XML root."""

    model_config = ConfigDict(
        extra="forbid",
    )
    shape: str
    documentation: str | MISSING = MISSING
    locationName: str | MISSING = MISSING
    xmlNamespace: XmlNamespace | MISSING = MISSING


class ErrorReference(StrictModel):
    """An error shape of an operation; older models repeat the shape's own traits here."""

    model_config = ConfigDict(
        extra="forbid",
    )
    shape: str
    documentation: str | MISSING = MISSING
    error: Error | MISSING = MISSING
    exception: bool | MISSING = MISSING
    fault: bool | MISSING = MISSING


class HttpChecksum(StrictModel):
    """Smithy's httpChecksum trait."""

    model_config = ConfigDict(
        extra="forbid",
    )
    requestAlgorithmMember: str | MISSING = MISSING
    requestChecksumRequired: bool | MISSING = MISSING
    requestValidationModeMember: str | MISSING = MISSING
    responseAlgorithms: list[ChecksumAlgorithm] | MISSING = MISSING


class ListShape(StrictModel):
    """A list; sparse says that null may stand in it, min and max count members."""

    model_config = ConfigDict(
        extra="forbid",
    )
    type: Literal["list"]
    member: ItemReference
    deprecated: bool | MISSING = MISSING
    deprecatedMessage: str | MISSING = MISSING
    deprecatedSince: str | MISSING = MISSING
    documentation: str | MISSING = MISSING
    flattened: bool | MISSING = MISSING
    locationName: str | MISSING = MISSING
    max: int | MISSING = MISSING
    min: int | MISSING = MISSING
    sensitive: bool | MISSING = MISSING
    sparse: bool | MISSING = MISSING
    xmlNamespace: str | MISSING = MISSING


class MapShape(StrictModel):
    """A map with string keys; sparse says that null may be a value, min and max count entries."""

    model_config = ConfigDict(
        extra="forbid",
    )
    type: Literal["map"]
    key: ItemReference
    value: ItemReference
    documentation: str | MISSING = MISSING
    locationName: Annotated[str | MISSING, Field(description="In models of 2023 and before.")] = (
        MISSING
    )
    flattened: bool | MISSING = MISSING
    max: int | MISSING = MISSING
    min: int | MISSING = MISSING
    sensitive: bool | MISSING = MISSING
    sparse: bool | MISSING = MISSING


class Member(StrictModel):
    """A member of a structure: its shape, and where and how it goes over the wire."""

    model_config = ConfigDict(
        extra="forbid",
    )
    shape: str
    box: bool | MISSING = MISSING
    contextParam: ContextParam | MISSING = MISSING
    deprecated: bool | MISSING = MISSING
    deprecatedMessage: str | MISSING = MISSING
    deprecatedSince: str | MISSING = MISSING
    documentation: str | MISSING = MISSING
    enum: list[str] | MISSING = MISSING
    eventheader: bool | MISSING = MISSING
    eventpayload: bool | MISSING = MISSING
    flattened: bool | MISSING = MISSING
    hostLabel: bool | MISSING = MISSING
    idempotencyToken: bool | MISSING = MISSING
    jsonvalue: bool | MISSING = MISSING
    location: Literal["header", "headers", "querystring", "statusCode", "uri"] | MISSING = MISSING
    locationName: str | MISSING = MISSING
    queryName: str | MISSING = MISSING
    streaming: bool | MISSING = MISSING
    xmlAttribute: bool | MISSING = MISSING
    xmlNamespace: XmlNamespace | str | MISSING = MISSING


class Operation(StrictModel):
    """One operation: its HTTP binding, its input, output and errors."""

    model_config = ConfigDict(
        extra="forbid",
    )
    name: str
    http: Http
    alias: Annotated[str | MISSING, Field(description="In models of 2025 and before.")] = MISSING
    input: InputReference | MISSING = MISSING
    output: OutputReference | MISSING = MISSING
    errors: list[ErrorReference] | MISSING = MISSING
    auth: list[AuthScheme] | MISSING = MISSING
    authtype: Literal["none", "v4-unsigned-body"] | MISSING = MISSING
    documentation: str | MISSING = MISSING
    deprecated: bool | MISSING = MISSING
    deprecatedMessage: str | MISSING = MISSING
    deprecatedSince: str | MISSING = MISSING
    documentationUrl: Annotated[
        str | MISSING, Field(description="In models of 2025 and before.")
    ] = MISSING
    endpoint: EndpointPrefix | MISSING = MISSING
    endpointdiscovery: EndpointDiscovery | MISSING = MISSING
    endpointoperation: bool | MISSING = MISSING
    httpChecksum: HttpChecksum | MISSING = MISSING
    httpChecksumRequired: bool | MISSING = MISSING
    idempotent: bool | MISSING = MISSING
    operationContextParams: dict[str, OperationContextParam] | MISSING = MISSING
    readonly: bool | MISSING = MISSING
    requestcompression: RequestCompression | MISSING = MISSING
    staticContextParams: dict[str, StaticContextParam] | MISSING = MISSING
    unsignedPayload: bool | MISSING = MISSING


class StructureShape(StrictModel):
    """A structure, a union, an error, an event stream or a document, by its flags."""

    model_config = ConfigDict(
        extra="forbid",
    )
    type: Literal["structure"]
    members: dict[str, Member]
    required: list[str] | MISSING = MISSING
    box: bool | MISSING = MISSING
    deprecated: bool | MISSING = MISSING
    deprecatedMessage: str | MISSING = MISSING
    deprecatedSince: str | MISSING = MISSING
    document: bool | MISSING = MISSING
    documentation: str | MISSING = MISSING
    error: Error | MISSING = MISSING
    event: bool | MISSING = MISSING
    eventstream: bool | MISSING = MISSING
    exception: bool | MISSING = MISSING
    fault: bool | MISSING = MISSING
    locationName: str | MISSING = MISSING
    payload: str | MISSING = MISSING
    retryable: Retryable | MISSING = MISSING
    sensitive: bool | MISSING = MISSING
    synthetic: bool | MISSING = MISSING
    union: bool | MISSING = MISSING
    wrapper: bool | MISSING = MISSING
    xmlNamespace: XmlNamespace | str | MISSING = MISSING
    xmlOrder: list[str] | MISSING = MISSING


Shape = TypeAliasType(
    "Shape",
    Annotated[
        BlobShape
        | BooleanShape
        | DoubleShape
        | FloatShape
        | IntegerShape
        | ListShape
        | LongShape
        | MapShape
        | StringShape
        | StructureShape
        | TimestampShape,
        Field(discriminator="type"),
    ],
)


class ServiceModel(StrictModel):
    """A service-2 model as botocore carries it. Strict: a key or a value that no known model has is an error."""

    model_config = ConfigDict(
        extra="forbid",
    )
    version: Literal["2.0"] | MISSING = MISSING
    metadata: Metadata
    operations: dict[str, Operation]
    shapes: dict[str, Shape]
    clientContextParams: dict[str, ClientContextParam] | MISSING = MISSING
    documentation: str | MISSING = MISSING
    examples: Empty | MISSING = MISSING
    deprecated: bool | MISSING = MISSING
    deprecatedMessage: str | MISSING = MISSING
