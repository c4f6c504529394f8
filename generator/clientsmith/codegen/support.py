"""What of a model generation does not support yet. Nothing of it is dropped in silence: whoever selects an operation
that has it gets an error that names the feature and where it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..errors import ModelError
from ..model import Operation, Service, Trait, Traits, traits
from ..model.select import roots

# Operations that an error message names before it only counts.
_NAMED = 5

_UNSUPPORTED: Mapping[type[Trait], str] = {
    traits.ChecksumFormat: "checksumFormat",
    traits.ClientContextParams: "clientContextParams",
    traits.ContextParam: "contextParam",
    traits.Event: "event",
    traits.EventHeader: "eventHeader",
    traits.EventPayload: "eventPayload",
    traits.EventStream: "eventStream",
    traits.HttpChecksum: "httpChecksum",
    traits.OperationContextParams: "operationContextParams",
    traits.StaticContextParams: "staticContextParams",
    traits.Streaming: "streaming",
}
_SCHEMES = frozenset({"aws.auth#sigv4", "smithy.api#noAuth"})
Feature = tuple[str, str]
"""A feature by its JSON path and its name."""


def unsupported_features(found: Traits) -> Iterator[str]:
    """The features among ``found`` that are not supported."""
    yield from (_UNSUPPORTED[type(trait)] for trait in found if type(trait) in _UNSUPPORTED)
    discovery = found.get(traits.ClientDiscoveredEndpoint)
    if discovery is not None and discovery.required:
        yield "clientDiscoveredEndpoint"
    auth = found.get(traits.Auth)
    if auth is not None and _SCHEMES.isdisjoint(auth.schemes):
        yield f"auth {', '.join(auth.schemes)}"


def refuse_unsupported(service: Service) -> None:
    """Raises ModelError with every unsupported feature in ``service``: its JSON path and who reaches it."""
    problems = [
        f"$.metadata: {feature!r} is not supported; it concerns every operation"
        for feature in unsupported_features(service.traits)
    ]
    reached: dict[Feature, list[str]] = {}
    for name, features in unsupported_by_operation(service).items():
        for feature in features:
            reached.setdefault(feature, []).append(name)
    problems += [_refusal(feature, names) for feature, names in reached.items()]
    if problems:
        raise ModelError("\n".join(f"{service.source}: {problem}" for problem in sorted(problems)))


def unsupported_by_operation(service: Service) -> dict[str, tuple[Feature, ...]]:
    """What each operation reaches that is not supported; nothing for one that can be generated."""
    marked = _marked_shapes(service)
    return {
        operation.name: tuple(dict.fromkeys(_reached(service, operation, marked)))
        for operation in service.operations.values()
    }


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
