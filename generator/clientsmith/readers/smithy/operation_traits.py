"""What the traits of operations and of their service mean, as the model has it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ...model import Operation, Paginator, Trait, Traits, traits
from .ast import AstShape
from .holders import API, Holder
from .prelude import UNIT
from .shape_traits import XML, common, xml_namespace

PROTOCOLS: Mapping[str, str] = {
    "aws.protocols#restJson1": "rest-json",
    "aws.protocols#restXml": "rest-xml",
    "aws.protocols#awsJson1_0": "json",
    "aws.protocols#awsJson1_1": "json",
    "smithy.protocols#rpcv2Cbor": "smithy-rpc-v2-cbor",
    "aws.protocols#awsQuery": "query",
    "aws.protocols#ec2Query": "ec2",
}
"""The protocol of each protocol trait."""

SIGV4 = "aws.auth#sigv4"
_ANONYMOUS = f"{API}noAuth"
SCHEMES = (
    "aws.auth#cognitoUserPools",
    SIGV4,
    "aws.auth#sigv4a",
    f"{API}httpApiKeyAuth",
    f"{API}httpBasicAuth",
    f"{API}httpBearerAuth",
    f"{API}httpDigestAuth",
)
"""Every way to say who calls that Smithy and AWS have."""
_JSON_VERSIONS = {"aws.protocols#awsJson1_0": "1.0", "aws.protocols#awsJson1_1": "1.1"}
_REST = frozenset({"rest-json", "rest-xml"})
_RULES = "smithy.rules#"
_METHODS = ("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT")


# --- the service -----------------------------------------------------------------------------------------------------


def service_traits(service: AstShape, protocol: str) -> Traits:
    """The traits of the service, which speaks ``protocol``."""
    return Traits(_service_traits(service, Holder.of(service), protocol))


def _service_traits(service: AstShape, found: Holder, protocol: str) -> Iterator[Trait]:
    yield from common(found)
    yield from _auth(schemes(found))
    if protocol in XML:
        yield from xml_namespace(found)
    yield traits.Protocols(
        tuple(dict.fromkeys(name for trait, name in PROTOCOLS.items() if trait in found))
    )
    yield from _http2(found)
    if SIGV4 in found:
        yield traits.SignatureVersion("v4")
    if protocol == "json":
        version = next(version for trait, version in _JSON_VERSIONS.items() if trait in found)
        yield traits.JsonVersion(version)
    if protocol in ("json", "smithy-rpc-v2-cbor"):
        yield traits.TargetPrefix(service.name)
    if "aws.protocols#awsQueryCompatible" in found:
        yield traits.AwsQueryCompatible()
    if "httpApiKeyAuth" in found:
        yield _api_key(found)
    if parameters := [*found.objects(f"{_RULES}clientContextParams")]:
        yield traits.ClientContextParams(
            tuple(_client_parameter(found, *each) for each in parameters)
        )


def schemes(found: Holder) -> tuple[str, ...]:
    """The schemes of a service: those that ``auth`` lists, else all it has, by name
    (smithy.io/2.0/spec/authentication-traits.html#auth-trait).
    """
    listed = (
        found.texts("auth")
        if "auth" in found
        else sorted(each for each in SCHEMES if each in found)
    )
    return tuple(listed) or (_ANONYMOUS,)


def _auth(found: tuple[str, ...]) -> Iterator[Trait]:
    yield traits.Auth(found)
    if _ANONYMOUS in found and SIGV4 not in found:
        yield traits.NoAuth()


def _api_key(found: Holder) -> traits.HttpApiKeyAuth:
    name, place = (found.text_in("httpApiKeyAuth", key, None) for key in ("name", "in"))
    if place not in ("header", "query"):
        raise found.problem("httpApiKeyAuth", f"in: expected header or query, found {place!r}")
    where: traits.ApiKeyPlace = "header" if place == "header" else "query"
    return traits.HttpApiKeyAuth(name, where, found.text_in("httpApiKeyAuth", "scheme"))


def _http2(found: Holder) -> Iterator[Trait]:
    for trait in PROTOCOLS:
        if trait not in found:
            continue
        http, events = (found.texts_in(trait, key) for key in ("http", "eventStreamHttp"))
        if "h2" in http and http[0] != "h2":
            yield traits.Http2("optional")
        elif "h2" in (*http, *events):
            yield traits.Http2("eventstream")
        return


def _client_parameter(
    found: Holder, name: str, value: dict[str, object]
) -> tuple[str, traits.ParameterType, str]:
    kind, text = value.get("type"), value.get("documentation", "")
    if kind not in ("boolean", "string"):
        trait = f"{_RULES}clientContextParams"
        raise found.problem(trait, f"{name}: a parameter of the type {kind!r} is not supported")
    return name, "boolean" if kind == "boolean" else "string", text if isinstance(text, str) else ""


# --- operations ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OperationReader:
    """What the operations of ``service`` are; ``names`` are what it calls the shapes."""

    service: AstShape
    protocol: str
    names: Mapping[str, str]
    shapes: Mapping[str, AstShape]

    def read(self, operation: AstShape, pointer: str) -> Operation:
        """The operation as the model has it."""
        found = Holder.of(operation)
        method, uri, status = "POST", "/", 200
        if self.protocol in _REST:
            if "http" not in found:
                raise found.problem(
                    "http", f"{self.protocol} needs it to know where a request goes"
                )
            method, uri = (found.text_in("http", key, None) for key in ("method", "uri"))
            status = found.whole_in("http", "code") or 200
            if method not in _METHODS:
                allowed = ", ".join(_METHODS)
                raise found.problem("http", f"method: expected one of {allowed}, found {method!r}")
        ends = [operation.one.get(role, UNIT) for role in ("input", "output")]
        start, end = (None if target == UNIT else self.names[target] for target in ends)
        errors = dict.fromkeys(
            (*operation.many.get("errors", ()), *self.service.many.get("errors", ()))
        )
        return Operation(
            name=operation.name,
            method=method,
            uri=uri,
            status=status,
            input=start,
            output=end,
            errors=tuple(self.names[error] for error in errors),
            traits=Traits(self._traits(operation, found, ends)),
            at=pointer,
        )

    def _traits(self, operation: AstShape, found: Holder, ends: list[str]) -> Iterator[Trait]:
        yield from common(found)
        if "auth" in found or "optionalAuth" in found:
            yield from self._auth(found)
        if "aws.auth#unsignedPayload" in found:
            yield traits.UnsignedPayload()
        if "idempotent" in found or "readonly" in found:
            yield traits.Idempotent()
        yield from _body(found)
        yield from self._xml(operation, ends)
        yield from _endpoint(found)
        discovery = Holder.of(self.service).values("aws.api#clientEndpointDiscovery")
        if discovery.get("operation") == operation.id:
            yield traits.EndpointOperation()

    def _auth(self, found: Holder) -> Iterator[Trait]:
        listed = found.texts("auth") if "auth" in found else schemes(Holder.of(self.service))
        if "optionalAuth" in found:
            listed = (*listed, _ANONYMOUS)
        yield from _auth(listed or (_ANONYMOUS,))

    def _xml(self, operation: AstShape, ends: list[str]) -> Iterator[Trait]:
        """What stands round an input and an output; a payload is its own root."""
        if self.protocol == "query" and ends[1] != UNIT:
            yield traits.ResultWrapper(f"{operation.name}Result")
        start = self.shapes.get(ends[0])
        if self.protocol != "rest-xml" or start is None or ends[0] == UNIT:
            return
        if any(f"{API}httpPayload" in member.traits for member in start.members.values()):
            return
        own = Holder.of(start)
        namespaces = [*xml_namespace(own), *xml_namespace(Holder.of(self.service))]
        namespace = namespaces[0] if namespaces else traits.XmlNamespace("")
        name = own.text("xmlName") if "xmlName" in own else start.name
        yield traits.XmlRequestRoot(name, namespace.uri, namespace.prefix)


def _body(found: Holder) -> Iterator[Trait]:
    if "httpChecksumRequired" in found:
        yield traits.HttpChecksumRequired()
    checksum = "aws.protocols#httpChecksum"
    if checksum in found:
        yield traits.HttpChecksum(
            found.text_in(checksum, "requestAlgorithmMember"),
            found.flag_in(checksum, "requestChecksumRequired"),
            found.text_in(checksum, "requestValidationModeMember"),
            found.texts_in(checksum, "responseAlgorithms"),
        )
    if "requestCompression" in found:
        yield traits.RequestCompression(found.texts_in("requestCompression", "encodings"))
    if "aws.customizations#s3UnwrappedXmlOutput" in found:
        yield traits.UnwrappedXmlOutput()


def _endpoint(found: Holder) -> Iterator[Trait]:
    if "endpoint" in found:
        yield traits.EndpointHostPrefix(found.text_in("endpoint", "hostPrefix", None))
    discovered = "aws.api#clientDiscoveredEndpoint"
    if discovered in found:
        yield traits.ClientDiscoveredEndpoint(found.flag_in(discovered, "required"))
    static = f"{_RULES}staticContextParams"
    if static in found:
        yield traits.StaticContextParams(tuple(_static(found, static)))
    paths = f"{_RULES}operationContextParams"
    if paths in found:
        yield traits.OperationContextParams(tuple(_paths(found, paths)))


def _static(found: Holder, trait: str) -> Iterator[tuple[str, str | bool]]:
    for name, each in found.objects(trait):
        value = each.get("value")
        if not isinstance(value, str | bool):
            raise found.problem(
                trait, f"{name}: a value other than a string or a boolean is not supported"
            )
        yield name, value


def _paths(found: Holder, trait: str) -> Iterator[tuple[str, str]]:
    for name, each in found.objects(trait):
        path = each.get("path")
        if not isinstance(path, str):
            raise found.problem(trait, f"{name}.path: expected a string")
        yield name, path


# --- paginators ------------------------------------------------------------------------------------------------------


def paginator(service: AstShape, operation: AstShape) -> Paginator | None:
    """How the pages of ``operation`` hang together. What it does not say itself, its service says for all
    (smithy.io/2.0/spec/behavior-traits.html#paginated-trait).
    """
    found = Holder.of(operation)
    if "paginated" not in found:
        return None
    both = {**Holder.of(service).values("paginated"), **found.values("paginated")}
    merged = Holder(found.at, {f"{API}paginated": both})
    given = [merged.text_in("paginated", key) for key in ("inputToken", "outputToken")]
    if not all(given):
        raise found.problem(
            "paginated", "neither it nor the service's names an inputToken and an outputToken"
        )
    items = merged.text_in("paginated", "items")
    return Paginator(
        operation.name,
        (given[0],),
        (given[1],),
        (items,) if items else (),
        merged.text_in("paginated", "pageSize") or None,
        pointer=f"{found.at}: {API}paginated",
    )
