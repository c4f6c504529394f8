"""Event streams: what makes a member of a union of the event that a message of the stream is.

An event's type says which member. What the member holds comes from the headers of the message (``eventHeader``), from
its payload as a whole (``eventPayload``), or else from the body that the payload is, which the service's codec reads
(smithy.io/2.0/spec/streaming.html). Exceptions among the members are no events: a stream raises them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from ...errors import ModelError
from ...model import AGGREGATES, Kind, Member, Operation, Service, Shape, traits
from ..python.code import (
    Assign,
    Expression,
    If,
    Import,
    Return,
    Statement,
    call,
    construct,
    keyword,
    text,
)
from ..python.fields import field_names
from ..python.names import operation_constant
from ..python.placement import is_enum
from ..python.types import Types
from .codecs import BodyCodec

EVENT = Import(".protocols.eventstream", "Event", "Event", for_checkers=True)
EVENT_UNION = Import(".protocols.eventstream", "EventUnion", "EventUnion")
_EVENTS = Import(".protocols", "eventstream", "events")
_EVENT, _BODY = Expression("event"), Expression("body")

_CLIENT = Import(".client", "event_stream", "event_stream")
AFTER_INITIAL_RESPONSE = Expression("event_stream.AFTER_INITIAL_RESPONSE", frozenset({_CLIENT}))
_STEP = Expression("event_stream.receive_events", frozenset({_CLIENT}))
_RPC = frozenset({"json", "smithy-rpc-v2-cbor"})

# What makes an object of a body, by the protocol.
_OBJECTS = {
    "json": "json_object",
    "rest-json": "json_object",
    "rest-xml": "xml_object",
    "smithy-rpc-v2-cbor": "cbor_object",
}
_HEADERS = {
    Kind.BLOB: "blob",
    Kind.BOOLEAN: "boolean",
    Kind.INTEGER: "integer",
    Kind.LONG: "integer",
    Kind.STRING: "string",
    Kind.TIMESTAMP: "timestamp",
}


def is_event_stream(shape: Shape) -> bool:
    """Whether the shape is a union whose members come one after the other."""
    return traits.EventStream in shape.traits


def event_stream(service: Service, shape: Shape) -> Member | None:
    """The member of a result that is a stream of events."""
    for member in shape.members:
        if is_event_stream(service.target(member)):
            return member
    return None


def events_only(service: Service, union: Shape) -> Shape:
    """``union`` without the exceptions among its members. ModelError for one that has nothing else."""
    members = tuple(member for member in union.members if not _is_error(service, member))
    if not members:
        raise ModelError(f"{union.at}: an event stream without events")
    return replace(union, members=members)


def stream_errors(service: Service, union: Shape) -> dict[str, Shape]:
    """What the messages of ``union`` call its exceptions, and these."""
    return {
        member.name: service.target(member)
        for member in union.members
        if _is_error(service, member)
    }


def error_names(service: Service, operation: Operation) -> tuple[str, ...]:
    """The errors that a call of ``operation`` can raise: those that it names, then those of the stream that it answers
    with.
    """
    output = operation.output
    stream = event_stream(service, service.shapes[output]) if output is not None else None
    if stream is None:
        return operation.errors
    raised = stream_errors(service, service.target(stream)).values()
    return tuple(dict.fromkeys([*operation.errors, *(error.name for error in raised)]))


def without_stream_errors(service: Service) -> Service:
    """``service`` with unions of events that have no exceptions among their members, for whoever shows what there is to
    read.
    """
    unions = {
        name: events_only(service, shape)
        for name, shape in service.shapes.items()
        if is_event_stream(shape)
    }
    return replace(service, shapes={**service.shapes, **unions}) if unions else service


def is_read_from_messages(service: Service, shape: Shape) -> bool:
    """Whether ``shape`` is an event whose members come from headers and payloads, so that no body ever holds it."""
    users = [
        owner
        for owner in service.shapes.values()
        if any(member.target == shape.name for member in owner.members)
    ]
    return _has_parts(shape) and all(map(is_event_stream, users))


def _is_error(service: Service, member: Member) -> bool:
    return traits.Error in service.target(member).traits


def _has_parts(shape: Shape) -> bool:
    return any(
        traits.EventHeader in member.traits or traits.EventPayload in member.traits
        for member in shape.members
    )


def read_stream(types: Types, operation: Operation, member: Member) -> Expression:
    """The expression of the stream of events that ``member`` of the result of ``operation`` is."""
    response, constant = Expression("response"), Expression(operation_constant(operation.name))
    return call(types.names.name("EventStream"), response, types.reference(member.target), constant)


def answers_with_events(service: Service, operation: Operation) -> bool:
    """Whether the result of ``operation`` has a stream of events."""
    output = operation.output
    return output is not None and event_stream(service, service.shapes[output]) is not None


def waits_for_initial_response(service: Service, operation: Operation) -> bool:
    """Whether the result of ``operation`` has members that are the first message of its stream, as they are where a
    protocol sends every member in the body.
    """
    return (
        service.protocol in _RPC
        and answers_with_events(service, operation)
        and len(service.shapes[operation.output or ""].members) > 1
    )


def event_steps(service: Service, operation: Operation) -> tuple[Expression, ...]:
    """The step that an answer of ``operation`` goes through where it is events."""
    return (_STEP,) if answers_with_events(service, operation) else ()


@dataclass(frozen=True, slots=True)
class EventReader:
    """Prints how the events of one service are read, with its body codec."""

    codec: BodyCodec

    def from_event(self, union: Shape, fields: Mapping[str, str]) -> tuple[Statement, ...]:
        """The statements that return the member of ``union`` that ``event`` is."""
        unknown = call("cls", keyword("unknown", call(_events("unknown_event"), _EVENT)))
        return (*self._members(union, fields), Return(unknown))

    def _members(self, union: Shape, fields: Mapping[str, str]) -> Iterator[Statement]:
        for member in union.members:
            shape = self.codec.types.service.target(member)
            if shape.kind not in AGGREGATES:
                raise ModelError(f"{member.at}: an event has to be a structure")
            is_it = _EVENT + ".type == " + text(member.name)
            found = Return(call("cls", keyword(fields[member.name], self._event(shape))))
            yield If(is_it, (*self._body(shape), found))

    def _body(self, shape: Shape) -> Iterator[Statement]:
        """What reads the body for the members that are in it, where others are not."""
        if _has_parts(shape) and any(self._is_in_body(shape, member) for member in shape.members):
            yield Assign(_BODY, self._object(shape))

    def _event(self, shape: Shape) -> Expression:
        reference = self.codec.types.reference(shape.name)
        if not shape.members:
            return call(reference)
        if not _has_parts(shape):
            return call(reference + ".from_wire", self._object(shape))
        names = field_names(shape, "union" if shape.kind is Kind.UNION else "structure")
        reads = [(names[member.name], self._read(shape, member)) for member in shape.members]
        return construct(reference, reads) if reads[1:] else call(reference, keyword(*reads[0]))

    def _is_in_body(self, shape: Shape, member: Member) -> bool:
        """A payload is the whole body: what is no header is nowhere then."""
        has_payload = any(traits.EventPayload in each.traits for each in shape.members)
        return not has_payload and traits.EventHeader not in member.traits

    def _read(self, shape: Shape, member: Member) -> Expression:
        if traits.EventHeader in member.traits:
            return self._header(member)
        if traits.EventPayload in member.traits:
            return self._payload(member)
        if self._is_in_body(shape, member):
            return self.codec.read(member, _BODY)
        return Expression("None")

    def _header(self, member: Member) -> Expression:
        shape = self.codec.types.service.target(member)
        if is_enum(shape):
            known = self.codec.types.reference(shape.name)
            return call(_events("enum"), _EVENT, text(member.name), known)
        if shape.kind not in _HEADERS:
            raise ModelError(f"{member.at}: a {shape.kind} cannot be the header of an event")
        return call(_events(_HEADERS[shape.kind]), _EVENT, text(member.name))

    def _payload(self, member: Member) -> Expression:
        shape = self.codec.types.service.target(member)
        if shape.kind is Kind.BLOB:
            return _EVENT + ".body"
        if is_enum(shape):
            known = self.codec.types.reference(shape.name)
            return call(_events("payload_enum"), _EVENT, known)
        if shape.kind is Kind.STRING:
            return call(_events("payload_text"), _EVENT)
        if shape.kind not in AGGREGATES:
            raise ModelError(f"{member.at}: a {shape.kind} cannot be the payload of an event")
        return call(self.codec.types.reference(shape.name) + ".from_wire", self._object(shape))

    def _object(self, shape: Shape) -> Expression:
        """The object that the payload is as a body."""
        service = self.codec.types.service
        if service.protocol not in _OBJECTS:
            raise ModelError(f"{shape.at}: {service.protocol} has no event streams")
        return call(self.codec.wire(_OBJECTS[service.protocol]), _EVENT)


def _events(name: str) -> Expression:
    return Expression(f"events.{name}", frozenset({_EVENTS}))
