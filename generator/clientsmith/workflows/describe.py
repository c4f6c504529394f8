"""What `list` and `show` print: rows about operations and their members, made from the model. Pure, and no layout.

Types are told as the generated package spells them, in Python; names on the wire as the protocol does. An operation
that is not in the model is a ModelError with the nearest names.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..codegen.documented_rules.functions import RuleChecks
from ..codegen.protocols import PROTOCOLS
from ..codegen.protocols.eventstream import error_names, is_event_stream, without_stream_errors
from ..codegen.python.fields import is_given
from ..codegen.python.names import class_name, field_name
from ..codegen.python.placement import place_shapes
from ..codegen.python.spelling import interval, type_text
from ..errors import ModelError, near
from ..model import AGGREGATES, Acceptor, Kind, Member, Operation, Service, Shape, traits
from ..model.unsupported import reasons_against, words_for

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from ..model.documented_rules import Evidence, LengthRule, Rule, Rules

_UNITS = {Kind.STRING: "characters", Kind.BLOB: "bytes", Kind.LIST: "items", Kind.MAP: "entries"}


@dataclass(frozen=True, slots=True)
class OperationRow:
    """One line of a list: the operation, its HTTP method and its URI as the model writes it; whether it has pages, and
    the waiters that call it. ``unsupported`` has the reasons why it cannot be generated, and is empty where it can.
    """

    name: str
    method: str
    uri: str
    selected: bool
    paginated: bool = False
    waiters: tuple[str, ...] = ()
    unsupported: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member of a request or a result: its Python name and type, where it travels, and what is allowed in it."""

    name: str
    type: str
    required: bool
    location: str
    wire_name: str
    constraints: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TypeRow:
    """A structure or union that the request or the result holds, at whatever depth."""

    name: str
    members: tuple[MemberRow, ...]


@dataclass(frozen=True, slots=True)
class ErrorRow:
    """An error that an operation declares; ``status`` is None where the model has none."""

    name: str
    code: str
    status: int | None


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule that only the documentation states: its id, the members that it looks at, what is allowed, and the
    sentence that says so. One that the operation cannot decide is not ``asked``.
    """

    id: str
    certain: bool
    members: tuple[str, ...]
    message: str
    at: str
    sentence: str
    asked: bool


@dataclass(frozen=True, slots=True)
class WaiterRow:
    """A waiter that calls the operation: the client's method, how often it calls, and what it takes for what."""

    name: str
    method: str
    delay: float
    max_attempts: int
    acceptors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OperationDetails:
    """Everything that `show` tells about one operation."""

    service: str
    name: str
    method: str
    uri: str
    status: int
    request: tuple[MemberRow, ...]
    result: tuple[MemberRow, ...]
    types: tuple[TypeRow, ...]
    errors: tuple[ErrorRow, ...]
    rules: tuple[RuleRow, ...] = ()
    paginator: str = ""
    waiters: tuple[WaiterRow, ...] = ()
    unsupported: tuple[str, ...] = ()


def operation_rows(service: Service, selected: Iterable[str]) -> tuple[OperationRow, ...]:
    """Every operation of ``service``, in model order; those in ``selected`` are marked."""
    marked, reasons = frozenset(selected), _reasons(service)
    waiters: dict[str, list[str]] = {}
    for waiter in service.waiters.values():
        waiters.setdefault(waiter.operation, []).append(waiter.name)
    return tuple(
        OperationRow(
            name=each.name,
            method=each.method,
            uri=each.uri,
            selected=each.name in marked,
            paginated=each.name in service.paginators,
            waiters=tuple(waiters.get(each.name, ())),
            unsupported=reasons.get(each.name, ()),
        )
        for each in service.operations.values()
    )


def _reasons(service: Service) -> dict[str, tuple[str, ...]]:
    """As `reasons_against`, and the protocol."""
    reasons = reasons_against(service)
    if service.protocol in PROTOCOLS:
        return reasons
    protocol = words_for(f"protocol {service.protocol}")
    return {name: (protocol, *reasons.get(name, ())) for name in service.operations}


def find_operation(service: Service, name: str) -> Operation:
    """The operation of ``service`` that is called ``name``."""
    if name in service.operations:
        return service.operations[name]
    hint = near(name, service.operations) or "`clientsmith list --all` shows what it has"
    raise ModelError(f"{service.source}: {service.id} has no operation {name!r}; {hint}")


def describe_operation(service: Service, name: str, rules: Rules | None = None) -> OperationDetails:
    """What there is to know about calling the operation ``name``; ``rules`` are those of the service's rules file."""
    operation = find_operation(service, name)
    received = place_shapes(service).received
    errors = error_names(service, operation)
    service = without_stream_errors(service)
    return OperationDetails(
        service=service.id,
        name=operation.name,
        method=operation.method,
        uri=operation.uri,
        status=operation.status,
        request=_members(service, operation.input, "request", received),
        result=_members(service, operation.output, "structure", received),
        types=tuple(_nested(service, operation, received)),
        errors=tuple(_error(service.shapes[found]) for found in errors),
        rules=() if rules is None else tuple(_rules(service, rules, operation)),
        paginator=_paginator(service, operation),
        waiters=tuple(_waiters(service, operation)),
        unsupported=_reasons(service).get(operation.name, ()),
    )


def _paginator(service: Service, operation: Operation) -> str:
    """``paginate_list_things, items of Items``; empty where there are no pages."""
    found = service.paginators.get(operation.name)
    if found is None:
        return ""
    items = f", items of {found.result_keys[0]}" if found.result_keys else ""
    return f"paginate_{field_name(operation.name, 'client')}{items}"


def _waiters(service: Service, operation: Operation) -> Iterator[WaiterRow]:
    for waiter in service.waiters.values():
        if waiter.operation == operation.name:
            method = f"wait_until_{field_name(waiter.name, 'client')}"
            acceptors = tuple(
                f"{each.state}: {each.argument or each.matcher} is {_expected(each)}"
                for each in waiter.acceptors
            )
            yield WaiterRow(waiter.name, method, waiter.delay, waiter.max_attempts, acceptors)


def _expected(acceptor: Acceptor) -> str:
    number = {"pathAll": ", all of them", "pathAny": ", any of them"}.get(acceptor.matcher, "")
    return f"{acceptor.expected!r}{number}"


def _members(
    service: Service, shape: str | None, kind: str, received: Container[str]
) -> tuple[MemberRow, ...]:
    if shape is None:
        return ()
    return tuple(
        _member(service, member, kind, received=shape in received)
        for member in service.shapes[shape].members
    )


def _nested(service: Service, operation: Operation, received: Container[str]) -> Iterator[TypeRow]:
    roots = [name for name in (operation.input, operation.output) if name]
    for shape in service.reachable(*roots):
        if shape.kind in AGGREGATES and shape.name not in roots:
            kind = "union" if shape.kind is Kind.UNION else "structure"
            yield TypeRow(class_name(shape.name), _members(service, shape.name, kind, received))


def _member(service: Service, member: Member, kind: str, *, received: bool) -> MemberRow:
    location, wire_name = _place(member)
    text = type_text(service, service.target(member), received=received)
    return MemberRow(
        name=field_name(member.name, kind),
        type=f"EventStream[{text}]" if is_event_stream(service.target(member)) else text,
        required=is_given(member),
        location=location,
        wire_name=wire_name,
        constraints=tuple(_constraints(service.target(member), member)),
    )


def _error(shape: Shape) -> ErrorRow:
    error = shape.traits.get(traits.Error)
    return ErrorRow(
        shape.name, error.code if error else shape.name, error.status if error else None
    )


def _rules(service: Service, rules: Rules, operation: Operation) -> Iterator[RuleRow]:
    """Lengths, what tells a fact, then the rules proper."""
    checks = RuleChecks(service, place_shapes(service), rules, operation)
    for length in rules.lengths:
        members = checks.members_of_shape(length.shape)
        if members:
            words = f"{checks.lowest(length)} to {length.max} characters"
            yield _rule(length, members, words, asked=True)
    for evidence in rules.evidence:
        if checks.applies(evidence):
            words = f"says that {evidence.fact} is {evidence.value}"
            yield _rule(evidence, checks.paths(evidence), words, asked=True)
    for rule in rules.rules:
        if checks.applies(rule):
            yield _rule(rule, checks.paths(rule), rule.message, asked=checks.asks(rule))


def _rule(
    rule: LengthRule | Evidence | Rule, members: tuple[str, ...], message: str, *, asked: bool
) -> RuleRow:
    source = rule.source
    return RuleRow(rule.id, rule.certain, members, message, source.place, source.text, asked)


def _place(member: Member) -> tuple[str, str]:
    for trait in member.traits:
        match trait:
            case traits.HttpLabel(name):
                return "path", name
            case traits.HttpQuery(name):
                return "query", name
            case traits.HttpHeader(name):
                return "header", name
            case traits.HttpPrefixHeaders(prefix):
                return "headers", f"{prefix}*"
            case traits.HttpQueryParams():
                return "query", "*"
            case traits.HttpResponseCode():
                return "status", member.name
            case traits.HttpPayload():
                return "payload", member.name
            case _:
                continue
    spelt = member.traits.get(traits.JsonName)
    return "body", spelt.name if spelt else member.name


def _constraints(shape: Shape, member: Member) -> Iterator[str]:
    for trait in (*shape.traits, *member.traits):
        match trait:
            case traits.Length(low, high):
                yield f"{interval(low, high)} {_UNITS.get(shape.kind, '')}".rstrip()
            case traits.Range(low, high):
                yield interval(low, high)
            case traits.Pattern(regex):
                yield f"pattern {regex}"
            case traits.EnumValues(values):
                yield f"one of {', '.join(values)}"
            case traits.Default(value):
                shown = (
                    value.value
                    if isinstance(value, traits.Empty)
                    else json.dumps(value, default=str)
                )
                yield f"default {shown}"
            case traits.IdempotencyToken():
                yield "made by the client when left out"
            case traits.Sensitive():
                yield "sensitive"
            case traits.Deprecated(message):
                yield f"deprecated: {message}" if message else "deprecated"
            case _:
                continue
