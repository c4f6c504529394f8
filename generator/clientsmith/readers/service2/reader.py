"""Turns AWS's ``service-2.json`` and what lies beside it into the model. botocore's spellings end here and become
Smithy's traits.

It is given documents whose form the metamodel has accepted, and refuses what does not hang together: a
reference to a shape that is not there, a required member that is none. All such problems are collected and
raised as one ``ModelError``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from ...errors import ModelError, near
from ...model import (
    Kind,
    Member,
    Operation,
    Service,
    Shape,
    Trait,
    Traits,
    UnknownKey,
    traits,
)
from .. import queries
from ..consistency import nested_too_deeply
from ..endpoint_rules import read_rule_set
from ..overlay.customizations import customize
from ..paginators import read_paginators
from ..partitions import read_partitions, refuse_partial
from ..protocols import preferred
from ..waiters import read_waiters

Json = Mapping[str, Any]

NOT_READ = {
    # Keys that mean nothing for a client, each with the reason.
    "box": "every optional member of a generated structure can be None, boxed or not",
    "synthetic": "marks shapes that AWS's own tools made; they are shapes like others",
    "examples": "empty in all models",
    "version": "of the format, not of the service",
    "uid": "names the model, not the service",
    "ripServiceName": "botocore's own bookkeeping",
    "globalEndpoint": "superseded by the endpoint rules",
    "xmlOrder": "no service minds the order of elements; they are written in that of the model",
    "wrapper": "an element that botocore neither writes nor looks for",
    "alias": "another name that only older models have and botocore never read",
    "error.fault": "`error.senderFault` and the status say the same",
    "member.enum": "botocore reads it nowhere; the values stand in the member's documentation",
    "item.documentation": "on the items of a list or map: their shape has its own",
    "reference.documentation": "on an input, output or error reference: the shape has its own",
    "reference.error": "on an error reference in older models: the shape has its own",
    "reference.exception": "on an error reference in older models: the shape has its own",
    "reference.fault": "on an error reference in older models: the shape has its own",
    "output.locationName": "an answer is read whatever its root is called",
}

_TIMESTAMPS: Mapping[str, traits.TimestampFormatName] = {
    "iso8601": "date-time",
    "rfc822": "http-date",
    "unixTimestamp": "epoch-seconds",
}
# The protocols in which `locationName` is a key of JSON or CBOR; in the others it is the name of an element.
_KEYED = frozenset({"json", "rest-json", "smithy-rpc-v2-cbor"})
_NUMBERS = {Kind.INTEGER, Kind.LONG, Kind.FLOAT, Kind.DOUBLE}
_BEARER = "smithy.api#httpBearerAuth"
_SIGNED = "aws.auth#sigv4"
_NO_RULES = "no endpoint-rule-set-1.json beside it: clients will need endpoint_url"
_ANONYMOUS = "smithy.api#noAuth"


def read_service(
    document: Json,
    *,
    paginators: Json | None = None,
    waiters: Json | None = None,
    endpoint_rules: Json | None = None,
    partitions: Json | None = None,
    unknown_keys: tuple[UnknownKey, ...] = (),
    source: str = "service-2.json",
) -> Service:
    """The service that ``document`` and the documents beside it describe; ``source`` names it in messages, and
    ``unknown_keys`` are what the metamodel does not know in ``document``.

    Raises ModelError with every reference that leads nowhere, each with its JSON path; or, with the first such path,
    for endpoint rules or partitions that are not of their form or not supported.
    """
    metadata: Json = queries.METADATA.one(document)
    found_shapes: Mapping[str, Json] = queries.SHAPES.one(document)
    kinds = {name: _kind(found) for name, found in found_shapes.items()}
    protocol = _protocol(metadata)
    name_trait = traits.JsonName if protocol in _KEYED else traits.XmlName
    context = _Context(kinds, name_trait)
    shapes = {name: _shape(name, found, context) for name, found in found_shapes.items()}
    operations = {
        name: _operation(name, found) for name, found in queries.OPERATIONS.one(document).items()
    }
    problems = [*_dangling(shapes, operations), *_contradictions(found_shapes)]
    problems += nested_too_deeply(shapes)
    if problems:
        raise ModelError("\n".join(f"{source}: {problem}" for problem in problems))
    found_partitions = () if partitions is None else read_partitions(partitions)
    refuse_partial(found_partitions, endpoint_rules or {})
    service = Service(
        id=_service_id(metadata, source),
        full_name=queries.FULL_NAME.optional(metadata) or _service_id(metadata, source),
        api_version=str(metadata.get("apiVersion", "")),
        protocol=protocol,
        signing_name=queries.SIGNING_NAME.optional(metadata)
        or _service_id(metadata, source).lower(),
        operations=operations,
        shapes=shapes,
        traits=Traits(_service_traits(document, metadata)),
        paginators=read_paginators(paginators or {}),
        waiters={} if waiters is None else read_waiters(waiters),
        endpoint_rules=None if endpoint_rules is None else read_rule_set(endpoint_rules),
        partitions=found_partitions,
        source=source,
        unknown_keys=unknown_keys,
        notes=() if endpoint_rules is not None else (_NO_RULES,),
    )
    return customize(service)


def _protocol(metadata: Json) -> str:
    """The protocol that the service is spoken to in, of those that it lists; old models name just one."""
    return preferred(metadata.get("protocols", [])) or str(metadata["protocol"])


def _service_id(metadata: Json, source: str) -> str:
    """The SDK id, or the next best name; a model of the protocol tests has none, so its file's name serves."""
    found = queries.SERVICE_NAMES.optional(metadata)
    if found:
        return re.sub(r"^(Amazon|AWS)\s*", "", str(found)) or str(found)
    path = PurePath(source)
    stem = path.name.partition(".")[0]
    parents = [part for part in path.parent.parts if not re.fullmatch(r"[\d-]+|\W*", part)]
    return parents[-1] if stem == "service-2" and parents else stem


@dataclass(frozen=True, slots=True)
class _Context:
    """What a member means depends on: the kind of each shape, and the trait that names members in the protocol."""

    kinds: Mapping[str, Kind]
    name: Callable[[str], Trait]


# --- traits ----------------------------------------------------------------------------------------------------------


def _common(found: Json) -> Iterator[Trait]:
    """The traits that stand on everything."""
    if text := found.get("documentation"):
        yield traits.Documentation(text)
    if found.get("deprecated"):
        yield traits.Deprecated(
            found.get("deprecatedMessage", ""), found.get("deprecatedSince", "")
        )


def _service_traits(document: Json, metadata: Json) -> Iterator[Trait]:
    yield from _common(document)
    # Older models have no list, and CodeCatalyst's says so in its own way.
    is_bearer = metadata.get("signatureVersion") == "bearer"
    yield from _auth(metadata.get("auth", [_BEARER if is_bearer else _SIGNED]))
    yield from _xml_namespace(metadata)
    if "protocols" in metadata:
        yield traits.Protocols(tuple(metadata["protocols"]))
    if "h2" in metadata.get("protocolSettings", {}):
        yield traits.Http2(metadata["protocolSettings"]["h2"])
    if "awsQueryCompatible" in metadata:
        yield traits.AwsQueryCompatible()
    named: Mapping[str, Callable[[str], Trait]] = {
        "checksumFormat": traits.ChecksumFormat,
        "jsonVersion": traits.JsonVersion,
        "signatureVersion": traits.SignatureVersion,
        "targetPrefix": traits.TargetPrefix,
    }
    yield from (trait(metadata[key]) for key, trait in named.items() if key in metadata)
    if "clientContextParams" in document:
        parameters = document["clientContextParams"].items()
        yield traits.ClientContextParams(
            tuple((name, each["type"], each.get("documentation", "")) for name, each in parameters)
        )


def _auth(schemes: list[str]) -> Iterator[Trait]:
    """AWS lists schemes in order of preference; a call for which SigV4 is none of them may go unsigned."""
    yield traits.Auth(tuple(schemes))
    if _ANONYMOUS in schemes and _SIGNED not in schemes:
        yield traits.NoAuth()


def _xml_namespace(found: Json) -> Iterator[Trait]:
    """An object, or just the URI in models of the protocol tests and on services."""
    namespace: Json | str | None = found.get("xmlNamespace")
    if isinstance(namespace, str):
        yield traits.XmlNamespace(namespace)
    elif namespace is not None:
        yield traits.XmlNamespace(namespace["uri"], namespace.get("prefix", ""))


def _operation_traits(found: Json) -> Iterator[Trait]:
    yield from _common(found)
    if "auth" in found:
        yield from _auth(found["auth"])
    elif found.get("authtype") == "none":
        yield traits.NoAuth()
    if found.get("unsignedPayload") or found.get("authtype") == "v4-unsigned-body":
        yield traits.UnsignedPayload()
    if found.get("idempotent") or found.get("readonly"):
        yield traits.Idempotent()
    if "documentationUrl" in found:
        yield traits.ExternalDocumentation(found["documentationUrl"])
    yield from _body_traits(found)
    yield from _endpoint_traits(found)


def _body_traits(found: Json) -> Iterator[Trait]:
    """What an operation wants of the bodies of its messages."""
    if found.get("httpChecksumRequired"):
        yield traits.HttpChecksumRequired()
    if (checksum := found.get("httpChecksum")) is not None:
        yield traits.HttpChecksum(
            checksum.get("requestAlgorithmMember", ""),
            checksum.get("requestChecksumRequired", False),
            checksum.get("requestValidationModeMember", ""),
            tuple(checksum.get("responseAlgorithms", ())),
        )
    if "requestcompression" in found:
        yield traits.RequestCompression(tuple(found["requestcompression"]["encodings"]))
    root: Json = found.get("input", {})
    if "locationName" in root or "xmlNamespace" in root:
        namespace = next(_xml_namespace(root), traits.XmlNamespace(""))
        assert isinstance(namespace, traits.XmlNamespace)
        name = root.get("locationName", "")
        yield traits.XmlRequestRoot(name, namespace.uri, namespace.prefix)
    if "resultWrapper" in found.get("output", {}):
        yield traits.ResultWrapper(found["output"]["resultWrapper"])


def _endpoint_traits(found: Json) -> Iterator[Trait]:
    """What an operation has to say about its endpoint."""
    if "endpoint" in found:
        yield traits.EndpointHostPrefix(found["endpoint"]["hostPrefix"])
    if "endpointdiscovery" in found:
        required = found["endpointdiscovery"].get("required", False)
        yield traits.ClientDiscoveredEndpoint(required)
    if found.get("endpointoperation"):
        yield traits.EndpointOperation()
    if (static := found.get("staticContextParams")) is not None:
        values = ((name, each["value"]) for name, each in static.items())
        yield traits.StaticContextParams(tuple(values))
    if (paths := found.get("operationContextParams")) is not None:
        yield traits.OperationContextParams(
            tuple((name, each["path"]) for name, each in paths.items())
        )


_SHAPE_MARKS: Mapping[str, Trait] = {
    "event": traits.Event(),
    "eventstream": traits.EventStream(),
    "flattened": traits.XmlFlattened(),
    "requiresLength": traits.RequiresLength(),
    "sensitive": traits.Sensitive(),
    "sparse": traits.Sparse(),
    "streaming": traits.Streaming(),
}


def _shape_traits(name: str, found: Json, kind: Kind) -> Iterator[Trait]:
    yield from _common(found)
    yield from _constraints(found, kind)
    yield from (trait for key, trait in _SHAPE_MARKS.items() if found.get(key))
    yield from _xml_namespace(found)
    if "locationName" in found:
        yield traits.XmlName(found["locationName"])
    if "timestampFormat" in found:
        yield traits.TimestampFormat(_TIMESTAMPS[found["timestampFormat"]])
    if found.get("exception") or "error" in found:
        yield _error(name, found)
    if "retryable" in found:
        yield traits.Retryable(bool(queries.THROTTLING.one(found)))


def _constraints(found: Json, kind: Kind) -> Iterator[Trait]:
    low, high = found.get("min"), found.get("max")
    if low is not None or high is not None:
        yield traits.Range(low, high) if kind in _NUMBERS else traits.Length(low, high)
    if "pattern" in found:
        yield traits.Pattern(found["pattern"])
    if "enum" in found:
        yield traits.EnumValues(tuple(found["enum"]))


def _error(name: str, found: Json) -> traits.Error:
    status = queries.ERROR_STATUS.optional(found)
    sender = queries.ERROR_SENDER.optional(found)
    client = (
        sender
        if sender is not None
        else not found.get("fault") and (status is None or status < 500)
    )
    return traits.Error(
        queries.ERROR_CODE.optional(found) or name, status, "client" if client else "server"
    )


_MEMBER_MARKS: Mapping[str, Trait] = {
    "eventheader": traits.EventHeader(),
    "eventpayload": traits.EventPayload(),
    "flattened": traits.XmlFlattened(),
    "hostLabel": traits.HostLabel(),
    "idempotencyToken": traits.IdempotencyToken(),
    "jsonvalue": traits.MediaTypeJson(),
    "streaming": traits.Streaming(),
    "xmlAttribute": traits.XmlAttribute(),
}


def _member_traits(name: str, found: Json, context: _Context) -> Iterator[Trait]:
    yield from _common(found)
    yield from _binding(name, found, context)
    yield from (trait for key, trait in _MEMBER_MARKS.items() if found.get(key))
    yield from _xml_namespace(found)
    if "queryName" in found:
        yield traits.Ec2QueryName(found["queryName"])
    if "timestampFormat" in found:
        yield traits.TimestampFormat(_TIMESTAMPS[found["timestampFormat"]])
    if "contextParam" in found:
        yield traits.ContextParam(found["contextParam"]["name"])


_LOCATIONS: Mapping[str, Callable[[str], Trait]] = {
    "uri": traits.HttpLabel,
    "header": traits.HttpHeader,
    "querystring": traits.HttpQuery,
    "headers": traits.HttpPrefixHeaders,
    "statusCode": lambda _name: traits.HttpResponseCode(),
}


def _binding(name: str, found: Json, context: _Context) -> Iterator[Trait]:
    """Where the member goes: ``location`` and ``locationName``."""
    location, wire_name = found.get("location"), found.get("locationName", name)
    if location == "querystring" and context.kinds.get(found["shape"]) is Kind.MAP:
        yield traits.HttpQueryParams()
    elif location == "headers":
        yield traits.HttpPrefixHeaders(found.get("locationName", ""))
    elif location is not None:
        yield _LOCATIONS[location](wire_name)
    elif wire_name != name:
        yield context.name(wire_name)


# --- shapes and operations
# ---------------------------------------------------------------------------------------------


def _kind(found: Json) -> Kind:
    if found.get("union") or found.get("eventstream"):
        return Kind.UNION
    if found.get("document"):
        return Kind.DOCUMENT
    return Kind(found["type"])


def _shape(name: str, found: Json, context: _Context) -> Shape:
    at, kind = f"$.shapes.{name}", context.kinds[name]
    members = tuple(_members(found, at, context))
    return Shape(name, kind, members, Traits(_shape_traits(name, found, kind)), at)


def _members(found: Json, at: str, context: _Context) -> Iterator[Member]:
    required, payload = found.get("required", ()), found.get("payload")
    for name, member in found.get("members", {}).items():
        more: list[Trait] = [traits.Required()] if name in required else []
        if name == payload:
            more.append(traits.HttpPayload())
        more += _member_traits(name, member, context)
        yield Member(name, member["shape"], Traits(more), f"{at}.members.{name}")
    for name in ("member", "key", "value"):
        if name in found:
            item: Json = found[name]
            yield Member(name, item["shape"], Traits(_item_traits(item)), f"{at}.{name}")


def _item_traits(found: Json) -> Iterator[Trait]:
    """Of the items of a list, or of the keys or the values of a map."""
    if "locationName" in found:
        yield traits.XmlName(found["locationName"])
    yield from _xml_namespace(found)
    if found.get("jsonvalue"):
        yield traits.MediaTypeJson()


def _operation(name: str, found: Json) -> Operation:
    at = f"$.operations.{name}"
    http: Json = queries.OPERATION_HTTP.one(found)
    return Operation(
        name=name,
        method=http["method"],
        uri=http["requestUri"],
        status=http.get("responseCode", 200),
        input=queries.REFERENCED_INPUT.optional(found),
        output=queries.REFERENCED_OUTPUT.optional(found),
        errors=tuple(queries.OPERATION_ERRORS.one(found)),
        traits=Traits(_operation_traits(found)),
        at=at,
    )


# --- what does not hang together
# ---------------------------------------------------------------------------------------


def _dangling(shapes: Mapping[str, Shape], operations: Mapping[str, Operation]) -> Iterator[str]:
    """References to shapes that are not there, or that are no structures where one is needed."""
    for shape in shapes.values():
        for member in shape.members:
            if member.target not in shapes:
                yield f"{member.at}.shape: {_missing(member.target, shapes)}"
    for operation in operations.values():
        for role, target in (("input", operation.input), ("output", operation.output)):
            if target is not None:
                yield from _not_a_structure(target, f"{operation.at}.{role}.shape", shapes)
        for index, target in enumerate(operation.errors):
            yield from _not_a_structure(target, f"{operation.at}.errors[{index}].shape", shapes)


def _not_a_structure(target: str, at: str, shapes: Mapping[str, Shape]) -> Iterator[str]:
    if target not in shapes:
        yield f"{at}: {_missing(target, shapes)}"
    elif shapes[target].kind is not Kind.STRUCTURE:
        yield f"{at}: {target!r} is a {shapes[target].kind}, and must be a structure"


def _missing(name: str, shapes: Mapping[str, Shape]) -> str:
    hint = near(name, shapes)
    return f"there is no shape {name!r}" + (f"; {hint}" if hint else "")


def _contradictions(shapes: Mapping[str, Json]) -> Iterator[str]:
    """``required`` and ``payload`` name members."""
    for name, found in shapes.items():
        members: Json = found.get("members", {})
        for index, required in enumerate(found.get("required", ())):
            if required not in members:
                yield f"$.shapes.{name}.required[{index}]: there is no member {required!r}"
        if "payload" in found and found["payload"] not in members:
            yield f"$.shapes.{name}.payload: there is no member {found['payload']!r}"
