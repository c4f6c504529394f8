"""What the traits of shapes and of members mean, as the model has it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import get_args

from ...model import AGGREGATES, Kind, Trait, Traits, traits
from ...model.traits import TimestampFormatName
from ..json import is_array, is_object
from .ast import AstMember, AstShape
from .defaults import default
from .holders import Holder

KINDS: Mapping[str, Kind] = {
    "bigInteger": Kind.LONG,  # Python's integers have no end
    "byte": Kind.INTEGER,
    "enum": Kind.STRING,
    "intEnum": Kind.INTEGER,
    "short": Kind.INTEGER,
    **{kind.value: kind for kind in Kind},
}
"""What each type is to a client; bigDecimal has none, since a float would lose digits."""


_MEDIA_TYPE = re.compile(r"[\w!#$&^.+-]{1,127}/[\w!#$&^.+-]{1,127}( *;[ -~]{0,200})?", re.ASCII)
_NUMBERS = frozenset({Kind.INTEGER, Kind.LONG, Kind.FLOAT, Kind.DOUBLE})
XML = frozenset({"query", "ec2", "rest-xml"})
"""The protocols that speak XML in one direction at least."""

_REST = frozenset({"rest-json", "rest-xml"})


def common(found: Holder) -> Iterator[Trait]:
    """The traits that stand on everything."""
    if "documentation" in found and (text := found.text("documentation")):
        yield traits.Documentation(text)
    if "deprecated" in found:
        message, since = found.text_in("deprecated", "message"), found.text_in(
            "deprecated", "since"
        )
        yield traits.Deprecated(message, since)
    if "internal" in found:
        yield traits.Internal()
    if "since" in found:
        yield traits.Since(found.text("since"))
    if "tags" in found:
        yield traits.Tags(found.texts("tags"))


def xml_namespace(found: Holder) -> Iterator[traits.XmlNamespace]:
    """Of a service, a shape or a member."""
    if "xmlNamespace" in found:
        uri = found.text_in("xmlNamespace", "uri", None)
        yield traits.XmlNamespace(uri, found.text_in("xmlNamespace", "prefix"))


def _timestamp(found: Holder) -> Iterator[Trait]:
    if "timestampFormat" not in found:
        return
    for name in get_args(TimestampFormatName):
        if name == found.text("timestampFormat"):
            yield traits.TimestampFormat(name)
            return
    allowed = ", ".join(get_args(TimestampFormatName))
    raise found.problem("timestampFormat", f"expected one of {allowed}")


# --- shapes ----------------------------------------------------------------------------------------------------------

_MARKS: Mapping[str, Trait] = {
    "requiresLength": traits.RequiresLength(),
    "sensitive": traits.Sensitive(),
    "sparse": traits.Sparse(),
}


def shape_traits(shape: AstShape, protocol: str, *, is_event: bool) -> Traits:
    """The traits of ``shape`` itself; what stands on members is not among them."""
    return Traits(_shape_traits(shape, Holder.of(shape), protocol, is_event=is_event))


def _shape_traits(
    shape: AstShape, found: Holder, protocol: str, *, is_event: bool
) -> Iterator[Trait]:
    kind = KINDS[shape.type]
    yield from common(found)
    yield from _constraints(found, kind)
    yield from _enum(shape, found)
    yield from (trait for name, trait in _MARKS.items() if name in found)
    yield from _timestamp(found)
    if "streaming" in found:
        yield traits.EventStream() if shape.type == "union" else traits.Streaming()
    if "mediaType" in found:
        yield traits.MediaType(_media_type(found))
    if is_event:
        yield traits.Event()
    if protocol in XML:
        # A structure's own is that of a body's root; where it has a prefix, it is that of the structure's attributes.
        if kind not in AGGREGATES or found.text_in("xmlNamespace", "prefix"):
            yield from xml_namespace(found)
        if "xmlName" in found:
            yield traits.XmlName(found.text("xmlName"))
    if "error" in found:
        yield _error(shape, found, protocol)
    if "retryable" in found:
        yield traits.Retryable(found.flag_in("retryable", "throttling"))


def _media_type(found: Holder) -> str:
    """What goes into a header."""
    media_type = found.text("mediaType")
    if not _MEDIA_TYPE.fullmatch(media_type):
        raise found.problem("mediaType", f"expected one such as image/png, found {media_type!r}")
    return media_type


def _constraints(found: Holder, kind: Kind) -> Iterator[Trait]:
    if "length" in found:
        yield traits.Length(found.whole_in("length", "min"), found.whole_in("length", "max"))
    if "range" in found and kind in _NUMBERS:
        yield traits.Range(found.number_in("range", "min"), found.number_in("range", "max"))
    if "pattern" in found:
        yield traits.Pattern(found.text("pattern"))


def _enum(shape: AstShape, found: Holder) -> Iterator[Trait]:
    """The values of an enum shape, or of a string with Smithy 1.0's trait."""
    if shape.type == "enum":
        members = shape.members.values()
        yield traits.EnumValues(tuple([_enum_value(shape, member) for member in members]))
    elif "enum" in found:
        entries = found.value("enum")
        if not is_array(entries):
            raise found.problem("enum", "expected an array")
        values = [entry.get("value") if is_object(entry) else None for entry in entries]
        texts = tuple(value for value in values if isinstance(value, str))
        if len(texts) != len(values):
            raise found.problem("enum", "expected objects with a value each, which is a string")
        yield traits.EnumValues(texts)


def _enum_value(shape: AstShape, member: AstMember) -> str:
    holder = Holder.of(shape, member)
    return holder.text("enumValue") if "enumValue" in holder else member.name


def _error(shape: AstShape, found: Holder, protocol: str) -> traits.Error:
    """The code is the shape's own name, even where the service gives it another; the query protocol has codes of its
    own, which a service that spoke it once sends in a header (``awsQueryCompatible``).
    """
    fault = found.text("error")
    if fault not in ("client", "server"):
        raise found.problem("error", f"expected client or server, found {fault!r}")
    code, status = shape.name, found.value("httpError")
    if status is not None and (isinstance(status, bool) or not isinstance(status, int)):
        raise found.problem("httpError", f"expected a status, found {status!r}")
    query = "aws.protocols#awsQueryError"
    if protocol == "query" and query in found:
        code = found.text_in(query, "code", shape.name)
        status = found.whole_in(query, "httpResponseCode")
    return traits.Error(code, status, "client" if fault == "client" else "server")


# --- members ---------------------------------------------------------------------------------------------------------

_MEMBER_MARKS: Mapping[str, Trait] = {
    "eventHeader": traits.EventHeader(),
    "eventPayload": traits.EventPayload(),
    "hostLabel": traits.HostLabel(),
    "idempotencyToken": traits.IdempotencyToken(),
    "required": traits.Required(),
    "sensitive": traits.Sensitive(),
}


@dataclass(frozen=True, slots=True)
class MemberContext:
    """What a member's meaning depends on: the shapes, the protocol, and the namespace of its documents."""

    shapes: Mapping[str, AstShape]
    protocol: str
    namespace: traits.XmlNamespace | None

    def traits(self, shape: AstShape, member: AstMember) -> Traits:
        """The traits of ``member`` of ``shape``."""
        return Traits(self._traits(shape, member, Holder.of(shape, member)))

    def _traits(self, shape: AstShape, member: AstMember, found: Holder) -> Iterator[Trait]:
        target = self.shapes[member.target]
        yield from common(found)
        yield from (trait for name, trait in _MEMBER_MARKS.items() if name in found)
        yield from _timestamp(found)
        if shape.type == "structure":
            yield from default(shape, found, target)
        if "smithy.rules#contextParam" in found:
            yield traits.ContextParam(found.text_in("smithy.rules#contextParam", "name", None))
        if self.protocol in _REST:
            yield from self._binding(member, found, target)
        if self.protocol in XML:
            yield from self._xml(member, found, target)
        elif self.protocol == "rest-json" and "jsonName" in found:
            yield traits.JsonName(found.text("jsonName"))

    def _binding(self, member: AstMember, found: Holder, target: AstShape) -> Iterator[Trait]:
        """Where the member goes; the protocols that are not REST have everything in the body."""
        if "httpLabel" in found:
            yield traits.HttpLabel(member.name)
        if "httpQuery" in found:
            yield traits.HttpQuery(found.text("httpQuery"))
        if "httpQueryParams" in found:
            yield traits.HttpQueryParams()
        if "httpHeader" in found:
            yield traits.HttpHeader(found.text("httpHeader"))
            yield from _json_in_header(found, target)
        if "httpPrefixHeaders" in found:
            yield traits.HttpPrefixHeaders(found.text("httpPrefixHeaders"))
        if "httpResponseCode" in found:
            yield traits.HttpResponseCode()
        if "httpPayload" in found:
            yield traits.HttpPayload()

    def _xml(self, member: AstMember, found: Holder, target: AstShape) -> Iterator[Trait]:
        is_payload = "httpPayload" in found and target.type in ("structure", "union")
        own, namespace = Holder.of(target), next(xml_namespace(found), None)
        if "xmlName" in found:
            yield traits.XmlName(found.text("xmlName"))
        elif is_payload and "xmlName" not in own:
            # The root element of a payload is called as its shape is, whatever the service calls the shape.
            yield traits.XmlName(target.name)
        if namespace is None and is_payload:
            namespace = next(xml_namespace(own), self.namespace)
        if namespace is not None:
            yield namespace
        if "xmlFlattened" in found:
            yield traits.XmlFlattened()
        if "xmlAttribute" in found:
            yield traits.XmlAttribute()
        if "aws.protocols#ec2QueryName" in found:
            yield traits.Ec2QueryName(found.text("aws.protocols#ec2QueryName"))


def _json_in_header(found: Holder, target: AstShape) -> Iterator[Trait]:
    """A string with a media type travels in a header as base64 (smithy.io/2.0/spec/http-bindings.html)."""
    holder = Holder.of(target)
    if target.type in ("string", "enum") and "mediaType" in holder:
        media_type = holder.text("mediaType")
        if media_type != "application/json":
            raise found.problem(
                "httpHeader", f"a string of {media_type} in a header is not supported"
            )
        yield traits.MediaTypeJson()
