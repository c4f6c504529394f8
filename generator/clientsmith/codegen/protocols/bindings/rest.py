"""HTTP bindings of the rest-json protocol: what of an operation's request goes into the URI, the query, headers
and the body, and what of its answer comes from where (smithy.io/2.0/spec/http-bindings.html,
aws-restjson1-protocol.html).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl

from ....errors import ModelError
from ....model import AGGREGATES, Kind, Member, Operation, Shape, traits
from ...python.literals import fstring, pystr
from ...python.names import PyName
from ...python.placement import is_enum
from ...views import ParseView, ReadView, SerializeView, StatementView, WriteView
from ..codecs.json import JsonCodec, json_name
from ..codecs.text import TextCodec

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
_LABEL = re.compile(r"\{([^{}+]+)(\+?)\}")


def _in_body(member: Member, bound: tuple[type[traits.Trait], ...]) -> bool:
    """Whether the member is part of the JSON body."""
    return not any(kind in member.traits for kind in bound)


@dataclass(frozen=True, slots=True)
class RestBinding:
    """Binds one operation; ``codec`` is that of its file."""

    operation: Operation
    codec: JsonCodec

    @property
    def text(self) -> TextCodec:
        """The text forms, for this file."""
        return TextCodec(self.codec)

    # --- the request ---

    def serialize(self, shape: Shape, names: Mapping[str, PyName]) -> SerializeView:
        """How a request of ``shape`` becomes HTTP; ``names`` are the fields."""
        self._refuse_unbound(shape)
        self._refuse_unsendable(shape)
        payload = _payload(shape)
        body = [member for member in shape.members if _in_body(member, _REQUEST)]
        uri = self.operation.uri.partition("?")[0]
        path = self._path(uri, shape, names)
        return SerializeView(
            body=self.body(shape, names, "request") if body and payload is None else None,
            query=(*self._query(shape, names), *self._maps(shape, names, traits.HttpQueryParams)),
            constant_query=tuple(
                (pystr(name), pystr(value)) for name, value in self._constant_query()
            ),
            headers=tuple(self._headers(shape, names)),
            prefix_headers=tuple(self._maps(shape, names, traits.HttpPrefixHeaders)),
            result=self._finished(
                self._call(shape, names, path, bool(body), payload), shape, names
            ),
        )

    def body(self, shape: Shape, names: Mapping[str, PyName], owner: str) -> tuple[WriteView, ...]:
        """The members of the JSON body of ``shape``; a field that cannot be None is written without asking."""
        found: list[WriteView] = []
        for member in shape.members:
            if _in_body(member, _REQUEST):
                value = f"{owner}.{names[member.name]}"
                always = traits.Required in member.traits
                guard = "" if always and self._never_none(shape) else value
                found.append(
                    WriteView(pystr(json_name(member)), self.codec.write(member, value), guard)
                )
        return tuple(found)

    def _never_none(self, shape: Shape) -> bool:
        return shape.name not in self.codec.types.placement.received

    def _guard(self, shape: Shape, member: Member, value: str) -> str:
        """What must not be None; nothing for a field that cannot be."""
        return "" if traits.Required in member.traits and self._never_none(shape) else value

    def _query(self, shape: Shape, names: Mapping[str, PyName]) -> Iterator[StatementView]:
        for member in shape.members:
            trait = member.traits.get(traits.HttpQuery)
            if trait is not None:
                value = f"request.{names[member.name]}"
                text = self.text.query(member, pystr(trait.name), value)
                yield StatementView(text, self._guard(shape, member, value))

    def _headers(self, shape: Shape, names: Mapping[str, PyName]) -> Iterator[WriteView]:
        for member in shape.members:
            trait = member.traits.get(traits.HttpHeader)
            if trait is not None:
                value = f"request.{names[member.name]}"
                text = self.text.header(member, value)
                yield WriteView(pystr(trait.name.lower()), text, self._guard(shape, member, value))

    def _maps(
        self,
        shape: Shape,
        names: Mapping[str, PyName],
        kind: type[traits.HttpQueryParams] | type[traits.HttpPrefixHeaders],
    ) -> Iterator[StatementView]:
        """Maps whose entries are parameters of the query, or headers with a prefix."""
        for member in shape.members:
            trait = member.traits.get(kind)
            if trait is not None:
                value = f"request.{names[member.name]}"
                call = f"{self._rest()}.query_map(query, {value})"
                if isinstance(trait, traits.HttpPrefixHeaders):
                    call = f"{self._rest()}.prefix_headers(headers, {pystr(trait.prefix)}, {value})"
                yield StatementView(call, self._guard(shape, member, value))

    # --- the URI ---

    def _path(self, uri: str, shape: Shape, names: Mapping[str, PyName]) -> str:
        """The path as an expression: a literal, or an f-string with the labels."""
        labels = self._labels(shape)
        parts: list[tuple[str, str]] = []
        position = 0
        for found in _LABEL.finditer(uri):
            member = labels.get(found[1])
            if member is None:
                raise ModelError(
                    f"{self.operation.at}.http.requestUri: no member of {shape.name} is bound to {found[0]}"
                )
            function = "greedy_label" if found[2] else "label"
            text = uri[position : found.start()]
            parts.append((text, self._label(function, member, names)))
            position = found.end()
        return fstring([*parts, (uri[position:], "")])

    def _label(self, function: str, member: Member, names: Mapping[str, PyName]) -> str:
        name = names[member.name]
        shape = self.codec.service.target(member)
        writer = self.text.scalar_writer(member, shape, header=False)
        value = f"request.{name}"
        if writer:
            value = f"{self._rest()}.present({value}, {writer})"
        return f"{self._rest()}.{function}({pystr(name)}, {value})"

    def _labels(self, shape: Shape) -> dict[str, Member]:
        found: dict[str, Member] = {}
        for member in shape.members:
            label = member.traits.get(traits.HttpLabel)
            if label is not None:
                found[label.name] = member
        return found

    def _refuse_unbound(self, shape: Shape) -> None:
        """A member that is bound to a label which the URI does not have would be dropped in silence."""
        present = {found[1] for found in _LABEL.finditer(self.operation.uri.partition("?")[0])}
        for name, member in self._labels(shape).items():
            if name not in present:
                raise ModelError(
                    f"{member.at}: {self.operation.name}'s URI has no label {{{name}}}"
                )

    def _constant_query(self) -> list[tuple[str, str]]:
        """The parameters that stand in the URI itself."""
        return parse_qsl(self.operation.uri.partition("?")[2], keep_blank_values=True)

    def _refuse_unsendable(self, shape: Shape) -> None:
        """What could not be sent as HTTP, or would lose a member: better found here than on the first call."""
        at = f"{self.operation.at}.http.requestUri"
        path, _, query = self.operation.uri.partition("?")
        if not _PATH.fullmatch(path):
            raise ModelError(
                f"{at}: {self.operation.uri!r} must be a path: a slash, then URI characters and labels"
            )
        if "{" in query:
            raise ModelError(f"{at}: labels in the query string are not supported")
        taken: dict[str, Member] = {}
        for member in shape.members:
            _refuse_header_name(member)
            if traits.HttpPayload in member.traits and any(
                kind in member.traits for kind in _ELSEWHERE
            ):
                raise ModelError(f"{member.at}: it is the payload, and bound to another place, too")
            wire_name = _wire_name(member)
            before = taken.setdefault(wire_name, member)
            if before is not member:
                raise ModelError(f"{member.at}: {before.name} is sent as {wire_name}, too")

    # --- the call ---

    def _call(
        self,
        shape: Shape,
        names: Mapping[str, PyName],
        path: str,
        has_body: bool,
        payload: Member | None,
    ) -> str:
        """The call that makes the request."""
        method = pystr(self.operation.method)
        more = [
            *(["query=query"] if self._has_query(shape) else []),
            *(["headers=headers"] if self._has_headers(shape) else []),
        ]
        if payload is not None:
            return self._payload_call(
                [method, path], payload, f"request.{names[payload.name]}", more
            )
        if has_body:
            self.codec.scope.used.add("wire")
            return f"wire.json_request({', '.join([method, path, 'body', *more])})"
        return f"{self._rest()}.request({', '.join([method, path, *more])})"

    def _has_query(self, shape: Shape) -> bool:
        bound = (traits.HttpQuery, traits.HttpQueryParams)
        return bool(self._constant_query()) or _any_bound(shape, bound)

    def _has_headers(self, shape: Shape) -> bool:
        return _any_bound(shape, (traits.HttpHeader, traits.HttpPrefixHeaders))

    def _payload_call(self, start: list[str], payload: Member, value: str, more: list[str]) -> str:
        """One member is the body: as JSON where it is a structure or a document, else as it is."""
        shape = self.codec.service.target(payload)
        if shape.kind in (Kind.BLOB, Kind.STRING):
            kind = "application/octet-stream" if shape.kind is Kind.BLOB else "text/plain"
            arguments = [*start, value, pystr(kind), *more]
            return f"{self._rest()}.payload_request({', '.join(arguments)})"
        empty = "{}" if shape.kind is Kind.STRUCTURE else "None"
        body = self.codec.write(payload, value)
        function = f"{self._rest()}.json_payload_request"
        return f"{function}({', '.join([*start, f'{body} if {value} is not None else {empty}', *more])})"

    def _finished(self, call: str, shape: Shape, names: Mapping[str, PyName]) -> str:
        """The call within what else the operation wants of its requests."""
        compression = self.operation.traits.get(traits.RequestCompression)
        if compression is not None:
            if "gzip" not in compression.encodings:
                raise ModelError(f"{self.operation.at}.requestcompression: only gzip is supported")
            call = f"{self._rest()}.compressed({call})"
        if traits.HttpChecksumRequired in self.operation.traits:
            call = f"{self._rest()}.content_md5({call})"
        prefix = self.operation.traits.get(traits.EndpointHostPrefix)
        if prefix is not None:
            call = f"{self._rest()}.with_host_prefix({call}, {self._host_prefix(prefix, shape, names)})"
        return call

    def _host_prefix(
        self, found: traits.EndpointHostPrefix, shape: Shape, names: Mapping[str, PyName]
    ) -> str:
        labels = {
            member.name: names[member.name]
            for member in shape.members
            if traits.HostLabel in member.traits
        }
        parts: list[tuple[str, str]] = []
        position = 0
        for label in _LABEL.finditer(found.prefix):
            if label[1] not in labels:
                raise ModelError(
                    f"{self.operation.at}.endpoint.hostPrefix: no hostLabel member {label[1]!r}"
                )
            name = labels[label[1]]
            call = f"{self._rest()}.host_label({pystr(name)}, request.{name})"
            parts.append((found.prefix[position : label.start()], call))
            position = label.end()
        return fstring([*parts, (found.prefix[position:], "")])

    def _rest(self) -> str:
        self.codec.scope.used.add("rest")
        return "rest"

    # --- the answer ---

    def parse(self, shape: Shape, names: Mapping[str, PyName], type: str) -> ParseView:
        """How an answer becomes an object of ``type``, the class of ``shape``."""
        payload = _payload(shape)
        reads = tuple(
            ReadView(names[member.name], self._read(member, payload)) for member in shape.members
        )
        body = any(_in_body(member, _RESPONSE) for member in shape.members) and payload is None
        if body:
            self.codec.scope.used.add("wire")
        return ParseView(type, "wire.json_object(response)" if body else None, reads)

    def _read(self, member: Member, payload: Member | None) -> str:
        if traits.HttpResponseCode in member.traits:
            return "response.status"
        if traits.HttpPayload in member.traits:
            return self._read_payload(member)
        if (prefix := member.traits.get(traits.HttpPrefixHeaders)) is not None:
            return f"{self._rest()}.prefixed(response, {pystr(prefix.prefix.lower())})"
        if (header := member.traits.get(traits.HttpHeader)) is not None:
            return self.text.read_header(member, header, "response.headers")
        return "None" if payload is not None else self.codec.read(member, "body")

    def _read_payload(self, member: Member) -> str:
        shape = self.codec.service.target(member)
        if shape.kind is Kind.BLOB:
            return "response.body or None"
        self.codec.scope.used.add("wire")
        if is_enum(shape):
            reference = self.codec.types.reference(shape.name, self.codec.scope)
            return f"{self._rest()}.known_payload(response, {reference})"
        if shape.kind is Kind.STRING:
            return f"{self._rest()}.text_payload(response)"
        if shape.kind in AGGREGATES:
            reference = self.codec.types.reference(shape.name, self.codec.scope)
            return f"{reference}.from_wire(wire.json_object(response)) if response.body else None"
        if shape.kind in (Kind.LIST, Kind.MAP):
            body = '{"payload": wire.json_value(response)}'
            return self.codec.read_value(shape, body, '"payload"')
        if shape.kind is not Kind.DOCUMENT:
            raise ModelError(f"{member.at}: a {shape.kind} cannot be the payload")
        return "wire.json_value(response)"


def _refuse_header_name(member: Member) -> None:
    header = member.traits.get(traits.HttpHeader)
    prefix = member.traits.get(traits.HttpPrefixHeaders)
    name = header.name if header else prefix.prefix if prefix and prefix.prefix else "any"
    if not _TOKEN.fullmatch(name):
        raise ModelError(f"{member.at}.locationName: {name!r} cannot be the name of a header")


def _wire_name(member: Member) -> str:
    """Where in a request the member goes, as text that no other member of the request may have."""
    if (label := member.traits.get(traits.HttpLabel)) is not None:
        return f"label {label.name}"
    if (query := member.traits.get(traits.HttpQuery)) is not None:
        return f"query parameter {query.name}"
    if (header := member.traits.get(traits.HttpHeader)) is not None:
        return f"header {header.name.lower()}"
    if (prefix := member.traits.get(traits.HttpPrefixHeaders)) is not None:
        return f"headers with prefix {prefix.prefix.lower()!r}"
    for kind, name in (
        (traits.HttpQueryParams, "map of query parameters"),
        (traits.HttpPayload, "payload"),
    ):
        if kind in member.traits:
            return name
    return f"member {json_name(member)} of the body"


def _payload(shape: Shape) -> Member | None:
    for member in shape.members:
        if traits.HttpPayload in member.traits:
            return member
    return None


def _any_bound(shape: Shape, kinds: tuple[type[traits.Trait], ...]) -> bool:
    return any(kind in member.traits for member in shape.members for kind in kinds)
