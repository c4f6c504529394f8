"""What of a model generation does not support yet. Nothing of it is dropped in silence: whoever selects an operation
that has it gets an error that names the feature and where it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..errors import ModelError
from . import Operation, Service
from .features import unsupported_features
from .select import roots

# Operations that an error message names before it only counts.
_NAMED = 5

Feature = tuple[str, str]
"""A feature by its JSON path and its name."""


def refuse_unsupported(service: Service) -> None:
    """Raises ModelError with every unsupported feature in ``service``: its JSON path and who reaches it."""
    problems = [
        f"$.metadata: {feature!r} is not supported; it concerns every operation"
        for feature in unsupported_features(service.traits)
    ]
    reached: dict[Feature, list[str]] = {}
    for name, features in unsupported(service).items():
        for feature in features:
            reached.setdefault(feature, []).append(name)
    problems += [_refusal(feature, names) for feature, names in reached.items()]
    if problems:
        raise ModelError("\n".join(f"{service.source}: {problem}" for problem in sorted(problems)))


def unsupported(service: Service) -> dict[str, tuple[Feature, ...]]:
    """Each operation of ``service`` that reaches something that is not supported, with what that is."""
    marked = _marked_shapes(service)
    found = {
        operation.name: tuple(dict.fromkeys(_reached(service, operation, marked)))
        for operation in service.operations.values()
    }
    return {name: features for name, features in found.items() if features}


def _marked_shapes(service: Service) -> dict[str, list[Feature]]:
    """The shapes with something unsupported on them or on a member."""
    found: dict[str, list[Feature]] = {}
    for shape in service.shapes.values():
        holders = [(shape.at, shape.traits)]
        holders += [(member.at, member.traits) for member in shape.members]
        for pointer, held in holders:
            for feature in unsupported_features(held):
                found.setdefault(shape.name, []).append((pointer, feature))
    return found


def _reached(
    service: Service, operation: Operation, marked: Mapping[str, list[Feature]]
) -> Iterator[Feature]:
    yield from ((operation.at, feature) for feature in unsupported_features(operation.traits))
    if marked:
        for shape in service.reachable(*roots([operation])):
            yield from marked.get(shape.name, ())


def _refusal(found: Feature, operations: list[str]) -> str:
    pointer, feature = found
    named, more = operations[:_NAMED], len(operations) - _NAMED
    listed = ", ".join(named) + (f" and {more} more" if more > 0 else "")
    them = "it" if len(operations) == 1 else "them"
    return f"{pointer}: {feature!r} is not supported; reached by {listed} (leave {them} out)"
