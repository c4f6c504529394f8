"""The binding of the rest protocols: what of an operation's request goes into the URI, the query, headers and the body,
and what of its answer comes from where (smithy.io/2.0/spec/http-bindings.html).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl

from ....errors import ModelError
from ....model import Kind, Member, Operation, Shape, traits
from ...defaults import with_default
from ...python.code import (
    Assign,
    Code,
    Expression,
    If,
    Return,
    Run,
    Statement,
    call,
    construct,
    expression,
    formatted,
    joined,
    keyword,
    text,
    when_there,
)
from ...python.fields import is_optional, is_streamed
from ...python.imports import function_of
from ...python.names import PyName
from ...python.placement import is_enum
from ..codecs import Field, RestCodec
from ..codecs.text import TextCodec
from ..eventstream import event_stream, read_stream
from .requests import LABEL, finished

_EITHER: tuple[type[traits.Trait], ...] = (
    traits.HttpHeader,
    traits.HttpPrefixHeaders,
    traits.HttpPayload,
)
# A binding that means nothing in that direction is none: the member is part of the body.
_REQUEST = (*_EITHER, traits.HttpLabel, traits.HttpQuery, traits.HttpQueryParams)
_ELSEWHERE = (
    traits.HttpHeader,
    traits.HttpPrefixHeaders,
    traits.HttpLabel,
    traits.HttpQuery,
    traits.HttpQueryParams,
)
_RESPONSE = (*_EITHER, traits.HttpResponseCode)
# RFC 3986's characters of a path; labels stand in braces.
_PATH = re.compile(r"/(?:[\w.~!$&'()*+,;=:@/%-]|\{[^{}]+\})*", re.ASCII)
_TOKEN = re.compile(r"[\w!#$%&'*+.^`|~-]+", re.ASCII)  # RFC 9110, 5.6.2
_RESPONSE_NAME = Expression("response")


@dataclass(frozen=True, slots=True)
class RestBinding:
    """Binds operations to HTTP; ``codec`` is that of the bodies."""

    codec: RestCodec

    def serialize(
        self, operation: Operation, shape: Shape, fields: Mapping[str, PyName]
    ) -> tuple[Statement, ...]:
        return _RequestBinder(self.codec, operation, shape, fields).statements()

    def parse(
        self, operation: Operation, shape: Shape, fields: Mapping[str, PyName], type: Expression
    ) -> tuple[Statement, ...]:
        payload = _payload(shape)
        types = self.codec.types
        stream = event_stream(types.service, shape)
        reads = [
            (
                fields[member.name],
                (
                    with_default(types, member, self._read(member, payload))
                    if member is not stream
                    else read_stream(types, operation, member)
                ),
            )
            for member in shape.members
        ]
        found = Return(construct(type, reads))
        if payload is None and any(_in_body(member, _RESPONSE) for member in shape.members):
            found_body = self.codec.response_body(operation, _RESPONSE_NAME)
            body = Assign(Expression("body"), found_body)
            return (body, found)
        return (found,)

    def _read(self, member: Member, payload: Member | None) -> Expression:
        if traits.HttpResponseCode in member.traits:
            return _RESPONSE_NAME + ".status"
        if traits.HttpPayload in member.traits:
            return self._read_payload(member)
        if (prefix := member.traits.get(traits.HttpPrefixHeaders)) is not None:
            return call(_rest("prefixed"), _RESPONSE_NAME, text(prefix.prefix.lower()))
        if (header := member.traits.get(traits.HttpHeader)) is not None:
            headers = _RESPONSE_NAME + ".headers"
            return TextCodec(self.codec).read_header(member, header, headers)
        if payload is not None:
            return Expression("None")
        return self.codec.read(member, Expression("body"))

    def _read_payload(self, payload: Member) -> Expression:
        shape = self.codec.types.service.target(payload)
        if is_streamed(self.codec.types.service, payload):
            return call(function_of("streaming", "body"), _RESPONSE_NAME)
        if shape.kind is Kind.BLOB:
            return _RESPONSE_NAME + ".body or None"
        if is_enum(shape):
            known = self.codec.types.reference(shape.name)
            return call(_rest("known_payload"), _RESPONSE_NAME, known)
        if shape.kind is Kind.STRING:
            return call(_rest("text_payload"), _RESPONSE_NAME)
        return self.codec.read_payload(payload, _RESPONSE_NAME)

    def read_error(self, member: Member) -> Expression:
        header = member.traits.get(traits.HttpHeader)
        if header is None:
            found = self.codec.read(member, Expression("response.body"))
        else:
            headers = Expression("response.headers")
            found = TextCodec(self.codec).read_header(member, header, headers)
        return with_default(self.codec.types, member, found)


@dataclass(frozen=True, slots=True)
class _RequestBinder:
    """One operation's request: the shape of its input, and the field of each member."""

    codec: RestCodec
    operation: Operation
    shape: Shape
    fields: Mapping[str, PyName]

    def statements(self) -> tuple[Statement, ...]:
        """The body of ``serialize``: query, headers, body, then the request."""
        self._refuse_unbound()
        self._refuse_unsendable()
        query, headers = (*self._query(),), (*self._headers(),)
        body = self._body()
        payload = _payload(self.shape)
        start = [text(self.operation.method), self._path()]
        more = [
            *([keyword("query", "query")] if query else []),
            *([keyword("headers", "headers")] if headers else []),
        ]
        if payload is not None:
            made = self._payload_request(start, payload, more)
        elif body:
            made = self.codec.request(self.operation, self.shape, start, more)
        else:
            made = call(_rest("request"), *start, *more)
        return (
            *query,
            *headers,
            *body,
            Return(finished(self.operation, self.shape, self.fields, made)),
        )

    # --- where members go ---

    def _field(self, member: Member) -> Field:
        value = expression(f"request.{self.fields[member.name]}")
        optional = is_optional(self.codec.types.placement, self.shape, member)
        return Field(member, value, optional)

    def _body(self) -> tuple[Statement, ...]:
        members = [member for member in self.shape.members if _in_body(member, _REQUEST)]
        if not members or _payload(self.shape) is not None:
            return ()
        return self.codec.write(map(self._field, members))

    def _query(self) -> Iterator[Statement]:
        constant = parse_qsl(self.operation.uri.partition("?")[2], keep_blank_values=True)
        written = (*self._query_parameters(), *self._maps(traits.HttpQueryParams))
        if constant or written:
            pairs = [
                joined("", ("(", text(name), ", ", text(value), ")")) for name, value in constant
            ]
            value = "[" + joined(", ", pairs) + "]"
            yield Assign(Expression("query"), value, _rest("Query"))
            yield from written

    def _query_parameters(self) -> Iterator[Statement]:
        for member in self.shape.members:
            trait = member.traits.get(traits.HttpQuery)
            if trait is not None:
                field = self._field(member)
                added = Run(TextCodec(self.codec).query(member, trait.name, field.value))
                yield when_there(field.value, added, always=not field.optional)

    def _headers(self) -> Iterator[Statement]:
        constant = self.operation.traits.get(traits.ConstantHeaders)
        written = (*self._single_headers(), *self._maps(traits.HttpPrefixHeaders))
        if constant or written:
            pairs = [
                joined(": ", (text(name.lower()), text(value)))
                for name, value in (constant.headers if constant else ())
            ]
            value = "{" + joined(", ", pairs) + "}"
            yield Assign(Expression("headers"), value, _rest("Headers"))
            yield from written

    def _single_headers(self) -> Iterator[Statement]:
        for member in self.shape.members:
            trait = member.traits.get(traits.HttpHeader)
            if trait is not None:
                field = self._field(member)
                target = "headers[" + text(trait.name.lower()) + "]"
                written = Assign(target, TextCodec(self.codec).header(member, field.value))
                if self.codec.types.service.target(member).kind is Kind.LIST:
                    yield If(field.value, (written,))  # an empty list is no header, as in botocore
                else:
                    yield when_there(field.value, written, always=not field.optional)

    def _maps(
        self, kind: type[traits.HttpQueryParams] | type[traits.HttpPrefixHeaders]
    ) -> Iterator[Statement]:
        """Maps whose entries are parameters of the query, or headers with a prefix."""
        for member in self.shape.members:
            trait = member.traits.get(kind)
            if trait is not None:
                field = self._field(member)
                added = call(_rest("query_map"), "query", field.value)
                if isinstance(trait, traits.HttpPrefixHeaders):
                    prefix = text(trait.prefix)
                    added = call(_rest("prefix_headers"), "headers", prefix, field.value)
                yield when_there(field.value, Run(added), always=not field.optional)

    def _payload_request(
        self, start: list[Expression], payload: Member, more: list[Expression]
    ) -> Expression:
        """One member is the body: text and bytes as they are, anything else as the codec writes it."""
        shape, field = self.codec.types.service.target(payload), self._field(payload)
        if is_streamed(self.codec.types.service, payload):
            _refuse_whole_bodies(self.operation)
            more = [keyword("member", text(self.fields[payload.name])), *more]
            # A model says so of the shape, a customization of the operation.
            if (
                traits.RequiresLength in shape.traits
                or traits.RequiresLength in self.operation.traits
            ):
                more.append(keyword("requires_length", "True"))
            binary = text("application/octet-stream")
            return call(
                function_of("streaming", "streamed_request"), *start, field.value, binary, *more
            )
        if shape.kind in (Kind.BLOB, Kind.STRING):
            media_type = shape.traits.get(traits.MediaType)
            kind = "application/octet-stream" if shape.kind is Kind.BLOB else "text/plain"
            if media_type is not None:
                kind = media_type.type
            return call(_rest("payload_request"), *start, field.value, text(kind), *more)
        return self.codec.payload_request(start, field, more)

    # --- the URI and the host ---

    def _path(self) -> Expression:
        """The path: a literal, or an f-string with the labels."""
        labels = self._labels()
        parts: list[Code] = []
        uri = self.operation.uri.partition("?")[0]
        position = 0
        for found in LABEL.finditer(uri):
            member = labels.get(found[1])
            if member is None:
                raise ModelError(
                    f"{self.operation.at}.http.requestUri: no member of {self.shape.name} is bound to {found[0]}"
                )
            parts.append(uri[position : found.start()])
            parts.append(self._label("greedy_label" if found[2] else "label", member))
            position = found.end()
        return formatted([*parts, uri[position:]])

    def _label(self, function: str, member: Member) -> Expression:
        shape = self.codec.types.service.target(member)
        writer = TextCodec(self.codec).scalar_writer(member, shape, header=False)
        value = self._field(member).value
        if writer:
            value = call(_rest("present"), value, writer)
        return call(_rest(function), text(self.fields[member.name]), value)

    def _labels(self) -> dict[str, Member]:
        found: dict[str, Member] = {}
        for member in self.shape.members:
            label = member.traits.get(traits.HttpLabel)
            if label is not None:
                found[label.name] = member
        return found

    # --- what cannot be sent ---

    def _refuse_unbound(self) -> None:
        """A member that is bound to a label which the URI does not have would be dropped in silence."""
        present = {found[1] for found in LABEL.finditer(self.operation.uri.partition("?")[0])}
        for name, member in self._labels().items():
            if name not in present:
                raise ModelError(
                    f"{member.at}: {self.operation.name}'s URI has no label {{{name}}}"
                )

    def _refuse_unsendable(self) -> None:
        """What could not be sent as HTTP, or would lose a member: better found here than on the first call."""
        pointer = f"{self.operation.at}.http.requestUri"
        path, _, query = self.operation.uri.partition("?")
        if not _PATH.fullmatch(path):
            raise ModelError(
                f"{pointer}: {self.operation.uri!r} must be a path: a slash, then URI characters and labels"
            )
        if "{" in query:
            raise ModelError(f"{pointer}: labels in the query string are not supported")
        taken: dict[str, Member] = {}
        for member in self.shape.members:
            _refuse_header_name(member)
            if traits.HttpPayload in member.traits and any(
                kind in member.traits for kind in _ELSEWHERE
            ):
                raise ModelError(f"{member.at}: it is the payload, and bound to another place, too")
            place = self._place(member)
            before = taken.setdefault(place, member)
            if before is not member:
                raise ModelError(f"{member.at}: {before.name} is sent as {place}, too")

    def _place(self, member: Member) -> str:
        """Where in a request the member goes, as text that no other member of the request may have."""
        if (label := member.traits.get(traits.HttpLabel)) is not None:
            return f"label {label.name}"
        if (query := member.traits.get(traits.HttpQuery)) is not None:
            return f"query parameter {query.name}"
        if (header := member.traits.get(traits.HttpHeader)) is not None:
            return f"header {header.name.lower()}"
        if (prefix := member.traits.get(traits.HttpPrefixHeaders)) is not None:
            return f"headers with prefix {prefix.prefix.lower()!r}"
        if traits.HttpQueryParams in member.traits:
            return "map of query parameters"
        if traits.HttpPayload in member.traits:
            return "payload"
        return f"member {self.codec.name(member)} of the body"


def _refuse_whole_bodies(operation: Operation) -> None:
    """Content-MD5 stands before the body, and cannot be made of one that is sent by pieces."""
    found = operation.traits
    if traits.HttpChecksumRequired in found and traits.HttpChecksum not in found:
        raise ModelError(
            f"{operation.at}.httpChecksumRequired: is not supported for a request that streams"
        )


def _rest(name: str) -> Expression:
    return function_of("rest", name)


def _in_body(member: Member, bound: tuple[type[traits.Trait], ...]) -> bool:
    return not any(kind in member.traits for kind in bound)


def _refuse_header_name(member: Member) -> None:
    header = member.traits.get(traits.HttpHeader)
    prefix = member.traits.get(traits.HttpPrefixHeaders)
    name = header.name if header else prefix.prefix if prefix and prefix.prefix else "any"
    if not _TOKEN.fullmatch(name):
        raise ModelError(f"{member.at}.locationName: {name!r} cannot be the name of a header")


def _payload(shape: Shape) -> Member | None:
    for member in shape.members:
        if traits.HttpPayload in member.traits:
            return member
    return None
