"""``Service -> Service``: the operations that were asked for, and only the shapes that they reach.

Operations are asked for by name, by glob (``*Integration*``) or by a JMESPath expression over the operations; ``!``
before any of these leaves them out. Whether what is selected can be generated is told in ``unsupported.py``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase

from ..errors import ModelError, near
from . import Operation, Service, UnknownKey, traits

Search = Callable[[str, list[dict[str, object]]], list[str]]

EXCLUDED = "!"
"""Begins a pattern whose operations are left out."""

_NAME = re.compile(r"\w+")
_GLOB = re.compile(r"[\w*?]+")


def select_operations(
    service: Service, patterns: Iterable[str], search: Search, origin: str = ""
) -> Service:
    """The slice of ``service`` that ``patterns`` ask for, operations in model order.

    What a pattern that begins with ``!`` selects is left out, wherever it stands. ``search`` answers a JMESPath
    expression with names. Raises ModelError with every pattern that selects nothing, each with the nearest names;
    ``origin`` says where the patterns stand, and is the model where nobody says.
    """
    wanted, unwanted, problems = set[str](), set[str](), list[str]()
    origin = origin or service.source
    for pattern in patterns:
        excluded = pattern.startswith(EXCLUDED)
        names = unwanted if excluded else wanted
        found = _found(service, pattern.removeprefix(EXCLUDED), search)
        names.update(found)
        if not found:
            problem = _nothing(service, pattern.removeprefix(EXCLUDED), to_leave_out=excluded)
            problems.append(f"{origin}: {problem}")
    if problems:
        raise ModelError("\n".join(problems))
    if not wanted:
        raise ModelError(f"{origin}: no operation was asked for, but for those to leave out")
    if not wanted - unwanted:
        raise ModelError(
            f"{origin}: every selected operation is left out again; select another one, or leave out fewer"
        )
    return slice_service(
        service, [name for name in service.operations if name in wanted - unwanted]
    )


def select_pair(
    old: Service, new: Service, patterns: tuple[Sequence[str], Sequence[str]], search: Search
) -> tuple[Service, Service]:
    """The slices of two versions of a service that the ``patterns`` of each ask for. A pattern may select nothing in
    one of them: then what it selects in the other has come or gone. ModelError for one that selects nothing in both.
    """
    wanted: tuple[set[str], set[str]] = (set(), set())
    # What is left out comes last, so that it holds against every pattern.
    every = dict.fromkeys((*patterns[0], *patterns[1]))
    for pattern in sorted(every, key=lambda pattern: pattern.startswith(EXCLUDED)):
        name = pattern.removeprefix(EXCLUDED)
        found = [_found(service, name, search) for service in (old, new)]
        if not any(found):
            raise ModelError(f"{new.source}: {_nothing(new, name)}")
        for names, more, asked in zip(wanted, found, patterns, strict=True):
            if pattern in asked:
                names.difference_update(more) if name != pattern else names.update(more)
    before, after = (
        slice_service(service, [name for name in service.operations if name in names])
        for service, names in zip((old, new), wanted, strict=True)
    )
    return before, after


def slice_service(service: Service, names: Iterable[str]) -> Service:
    """``service`` with the operations ``names``, those that their calls make first, and the shapes that these reach."""
    wanted = set[str]()
    for name in names:
        companion = service.operations[name].traits.get(traits.Companion)
        wanted |= {name, companion.operation} if companion is not None else {name}
    operations = {name: found for name, found in service.operations.items() if name in wanted}
    shapes = {shape.name for shape in service.reachable(*roots(operations.values()))}
    return replace(
        service,
        operations=operations,
        shapes={name: shape for name, shape in service.shapes.items() if name in shapes},
        paginators={
            name: found for name, found in service.paginators.items() if name in operations
        },
        waiters={
            name: found for name, found in service.waiters.items() if found.operation in operations
        },
        unknown_keys=tuple(
            key for key in service.unknown_keys if _concerns(key, operations, shapes)
        ),
    )


def _concerns(key: UnknownKey, operations: Container[str], shapes: Container[str]) -> bool:
    """Whether what has ``key`` is selected. What stands on the service concerns every operation."""
    match key.owner:
        case ("operations", str(name)):
            return name in operations
        case ("shapes", str(name)):
            return name in shapes
        case _:
            return True


def refuse_unknown_keys(service: Service) -> None:
    """Raises ModelError for the keys that nobody knows in the slice ``service``: they may say how a call is made."""
    if service.unknown_keys:
        lines = [f"{service.source}: {key.pointer}: {key.problem}" for key in service.unknown_keys]
        lines.append("leave out the operations that reach them, or take them out in an overlay")
        raise ModelError("\n".join(lines))


def unknown_key_notes(whole: Service, service: Service) -> list[str]:
    """A sentence on the unknown keys of ``whole`` that its slice ``service`` does not reach."""
    spare = [key.pointer for key in whole.unknown_keys if key not in service.unknown_keys]
    if not spare:
        return []
    more = f" and {len(spare) - 3} more" if len(spare) > 3 else ""
    keys = ", ".join(spare[:3]) + more
    return [f"{whole.source} has keys that clientsmith does not know, on nothing selected: {keys}"]


def roots(operations: Iterable[Operation]) -> list[str]:
    """The shapes that ``operations`` name themselves: inputs, outputs and errors."""
    found: list[str] = []
    for operation in operations:
        found += [name for name in (operation.input, operation.output) if name is not None]
        found += operation.errors
    return found


def _found(service: Service, pattern: str, search: Search) -> list[str]:
    """What ``pattern`` selects, which may be nothing."""
    if _NAME.fullmatch(pattern):
        return [pattern] if pattern in service.operations else []
    if _GLOB.fullmatch(pattern):
        return [name for name in service.operations if fnmatchcase(name, pattern)]
    found = search(pattern, [_document(operation) for operation in service.operations.values()])
    for name in found:
        if name not in service.operations:
            raise ModelError(f"{service.source}: {_unknown(service, name)}")
    return found


def _nothing(service: Service, pattern: str, *, to_leave_out: bool = False) -> str:
    leave_out = " to leave out" if to_leave_out else ""
    if _NAME.fullmatch(pattern):
        return _unknown(service, pattern, leave_out)
    problem = f"{pattern!r} selects no operation of {service.id}{leave_out}"
    hint = (
        near(re.sub(r"[*?]", "", pattern), service.operations) if _GLOB.fullmatch(pattern) else ""
    )
    return f"{problem}; {hint}" if hint else problem


def _unknown(service: Service, name: str, leave_out: str = "") -> str:
    hint = near(name, service.operations) or f"it has {len(service.operations)} others"
    return f"{service.id} has no operation {name!r}{leave_out}; {hint}"


def _document(operation: Operation) -> dict[str, object]:
    """``operation`` in the model's own spelling, for JMESPath."""
    documentation = operation.traits.get(traits.Documentation)
    tags = operation.traits.get(traits.Tags)
    return {
        "name": operation.name,
        "http": {
            "method": operation.method,
            "requestUri": operation.uri,
            "responseCode": operation.status,
        },
        "input": operation.input,
        "output": operation.output,
        "errors": list(operation.errors),
        "idempotent": traits.Idempotent in operation.traits,
        "deprecated": traits.Deprecated in operation.traits,
        "internal": traits.Internal in operation.traits,
        "tags": list(tags.tags) if tags else [],
        "documentation": documentation.html if documentation else "",
    }
