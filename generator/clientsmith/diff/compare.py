"""Slice x slice -> changes: the service, its operations, and through them every class that a caller can name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..codegen.protocols.eventstream import error_names
from ..codegen.python.names import class_name
from ..codegen.slice import Slice
from ..model import Operation, Paginator, Service, Shape, Waiter, traits
from .change import Change
from .endpoints import endpoint_changes, partition_changes
from .report import sort_changes
from .shapes import Classes
from .side import Location, Side, make_side
from .traits import OPERATION, trait_changes


def compare_slices(old: Slice, new: Slice, service: str) -> tuple[Change, ...]:
    """Every change from ``old`` to ``new``, the worst first; ``service`` is what the configuration calls it."""
    return sort_changes(_compare(make_side(old), make_side(new), service))


def compare_partitions(old: Sequence[Slice], new: Sequence[Slice]) -> tuple[Change, ...]:
    """The changes of the partitions, which all services of a package share."""
    before, after = (
        next((found.whole.partitions for found in slices if found.whole.partitions), ())
        for slices in (old, new)
    )
    place = Location("", "partitions", "partitions.json: $.partitions")
    return tuple(partition_changes(before, after, place))


def compare_services(old: Iterable[str], new: Iterable[str]) -> Iterator[Change]:
    """The services, by the names that the configuration has for them, of which only one side has anything."""
    before, after = list(old), list(new)
    for name in dict.fromkeys((*before, *after)):
        place = Location(name, name, "$")
        if name not in after:
            yield place.change("service-removed", name)
        elif name not in before:
            yield place.change("service-added", "", name)


def _compare(old: Side, new: Side, service: str) -> Iterator[Change]:
    classes = Classes(old, new, service)
    yield from _service(old, new, Location(service, new.whole.id, "$.metadata"))
    before, after = old.service.operations, new.service.operations
    for name, operation in before.items():
        if name not in after:
            place = Location(service, str(class_name(name)), operation.at, (name,))
            yield place.change("operation-removed", _http(operation))
    for name, operation in after.items():
        place = Location(service, str(class_name(name)), operation.at, (name,))
        if name in before:
            yield from _operation(before[name], operation, classes, place)
        else:
            yield place.change("operation-added", "", _http(operation))
    yield from _waiters(old.service, new.service, service)
    yield from _exceptions(classes)
    yield from classes.nested()


def _service(old: Side, new: Side, place: Location) -> Iterator[Change]:
    for rule, before, after in (
        ("service-renamed", old.whole.id, new.whole.id),
        ("service-protocol", old.whole.protocol, new.whole.protocol),
        ("service-signing-name", old.whole.signing_name, new.whole.signing_name),
        ("service-api-version", old.whole.api_version, new.whole.api_version),
        ("documentation", old.whole.full_name, new.whole.full_name),
    ):
        if before != after:
            yield place.change(rule, before, after)
    yield from trait_changes(old.whole.traits, new.whole.traits, place, OPERATION)
    at = "endpoint-rule-set-1.json: $"
    yield from endpoint_changes(old.whole, new.whole, Location(place.service, "endpoints", at))


def _operation(
    old: Operation, new: Operation, classes: Classes, place: Location
) -> Iterator[Change]:
    if _http(old) != _http(new):
        yield place.change("operation-http", _http(old), _http(new))
    yield from trait_changes(old.traits, new.traits, place, OPERATION)
    yield from _errors(old, new, classes, place)
    yield from _request(old, new, classes, place)
    yield from _result(old, new, classes, place)
    before = classes.old.service.paginators.get(old.name)
    after = classes.new.service.paginators.get(new.name)
    yield from _paginator(before, after, place)


def _http(operation: Operation) -> str:
    return f"{operation.method} {operation.uri} {operation.status}"


def _errors(old: Operation, new: Operation, classes: Classes, place: Location) -> Iterator[Change]:
    before, after = ([class_name(name) for name in found.errors] for found in (old, new))
    for name in after:
        if name not in before:
            yield place.change("error-added", "", name)
    for name in before:
        if name not in after:
            yield place.change("error-removed", name)


def _request(old: Operation, new: Operation, classes: Classes, place: Location) -> Iterator[Change]:
    before, after = classes.old.request(old), classes.new.request(new)
    shapes = _shapes(classes, old.input, new.input)
    at = shapes[1].at if shapes[1] else place.at
    inside = Location(place.service, after, at, place.operations, read=False)
    if before != after:
        yield inside.change("request-renamed", before, after)
    yield from classes.top(*shapes, "request", inside)


def _result(old: Operation, new: Operation, classes: Classes, place: Location) -> Iterator[Change]:
    before, after = classes.old.result(old), classes.new.result(new)
    shapes = _shapes(classes, old.output, new.output)
    at = shapes[1].at if shapes[1] else place.at
    inside = Location(place.service, after or before, at, place.operations, sent=False)
    if not before and not after:
        return
    if not before or not after:
        yield inside.change("result-removed" if before else "result-added", before, after)
        return
    own = old.name in classes.old.placement.results, new.name in classes.new.placement.results
    if before != after:
        yield inside.change("result-renamed", before, after)
    if all(own) or not shapes[0] or not shapes[1]:
        yield from classes.top(*shapes, "structure", inside)
    elif any(own):
        modules = ["operations" if found else "types" for found in own]
        yield inside.change("result-moved", modules[0], modules[1])
        yield from classes.top(*shapes, "structure", inside)
        classes.paired[shapes[0].name] = shapes[1].name
    else:
        classes.meet(shapes[0], shapes[1])


def _shapes(
    classes: Classes, before: str | None, after: str | None
) -> tuple[Shape | None, Shape | None]:
    return (
        classes.old.shape(before) if before else None,
        classes.new.shape(after) if after else None,
    )


def _paginator(old: Paginator | None, new: Paginator | None, place: Location) -> Iterator[Change]:
    if old == new:
        return
    if old is None or new is None:
        rule = "paginator-added" if new else "paginator-removed"
        yield place.change(rule, _pages(old), _pages(new))
    elif old.result_keys[:1] != new.result_keys[:1]:
        yield place.change("paginator-items", _pages(old), _pages(new))
    elif _pages(old) != _pages(new):
        yield place.change("paginator-tokens", _pages(old), _pages(new))


def _pages(found: Paginator | None) -> str:
    """``Items, by NextToken from NextToken``."""
    if found is None:
        return ""
    parts = [
        ", ".join(found.result_keys),
        f"by {', '.join(found.input_tokens)} from {', '.join(found.output_tokens)}",
        f"at most {found.limit_key}" if found.limit_key else "",
        f"while {found.more_results}" if found.more_results else "",
    ]
    return ", ".join(filter(None, parts))


def _waiters(old: Service, new: Service, service: str) -> Iterator[Change]:
    for name in dict.fromkeys((*old.waiters, *new.waiters)):
        before, after = old.waiters.get(name), new.waiters.get(name)
        operations = {each.operation for each in (before, after) if each is not None}
        pointer = f"waiters-2.json: $.waiters.{name}"
        place = Location(service, name, pointer, tuple(sorted(operations)))
        if before is None or after is None:
            rule = "waiter-added" if after else "waiter-removed"
            yield place.change(rule, _calls(before), _calls(after))
            continue
        for rule, was, now in (
            ("waiter-operation", before.operation, after.operation),
            ("waiter-acceptors", _accepted(before), _accepted(after)),
            ("waiter-timing", _timing(before), _timing(after)),
            ("documentation", before.documentation, after.documentation),
        ):
            if was != now:
                yield place.change(rule, was, now)


def _calls(waiter: Waiter | None) -> str:
    return f"{waiter.operation}, {_timing(waiter)}" if waiter else ""


def _timing(waiter: Waiter) -> str:
    return f"every {waiter.delay:g} s, {waiter.max_attempts} times"


def _accepted(waiter: Waiter) -> str:
    """``success: path State is 'Active'; retry: error is 'NotFound'``."""
    return "; ".join(
        [
            f"{each.state}: {' '.join(filter(None, (each.matcher, each.argument)))} is {each.expected!r}"
            for each in waiter.acceptors
        ]
    )


def _exceptions(classes: Classes) -> Iterator[Change]:
    before, after = _error_shapes(classes.old), _error_shapes(classes.new)
    for name, shape in before.items():
        users = classes.old.users[shape.name]
        place = Location(classes.service, name, shape.at, users, sent=False)
        if name not in after:
            yield place.change("exception-removed", name)
            continue
        new = after[name]
        place = Location(classes.service, name, new.at, classes.new.users[new.name], sent=False)
        yield from _exception(shape, new, place)
        yield from classes.top(shape, new, "error", place)


def _error_shapes(side: Side) -> dict[str, Shape]:
    """The errors that the slice's operations can raise, by their classes."""
    operations = side.service.operations.values()
    named = [name for found in operations for name in error_names(side.whole, found)]
    return {str(class_name(name)): side.shape(name) for name in named}


def _exception(old: Shape, new: Shape, place: Location) -> Iterator[Change]:
    before, after = old.traits.get(traits.Error), new.traits.get(traits.Error)
    codes = [found.code if found else "" for found in (before, after)]
    statuses = [str(found.status or "") if found else "" for found in (before, after)]
    retry = [_retry(shape) for shape in (old, new)]
    for rule, (was, now) in (
        ("exception-code", codes),
        ("exception-status", statuses),
        ("exception-retry", retry),
    ):
        if was != now:
            yield place.change(rule, was, now)


def _retry(shape: Shape) -> str:
    found = shape.traits.get(traits.Retryable)
    if found is None:
        return ""
    return "throttling" if found.throttling else "retryable"
