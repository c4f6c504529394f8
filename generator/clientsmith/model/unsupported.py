"""What of a service cannot be generated yet, told by operation in the words of those who call it.

The one table of these words. A feature is asked for by the model's word for it or by the name of a trait's class; case
makes no difference, and one that has no words yet is told by its name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Literal

from ..errors import ModelError
from . import Operation, Service, Shape, Traits, traits
from .features import AWS_SCHEMES, OWN_SCHEMES, unsupported_features

Side = Literal["request", "answer", "error", ""]

# ``{side}`` is where the operation reaches it; of what stands on the operation itself it is empty, and a feature whose
# words need one has it.
_WORDS: Mapping[str, str] = {
    "streaming": "streams a part of its {side}",
    "eventstream": "sends its {side} as a stream of events, which needs HTTP/2",
    "nestedeventstream": "has a stream of events deep inside of its {side}",
    "signature": "is signed otherwise than with Signature Version 4 ({detail})",
    "protocol": "speaks the protocol {detail}",
}
# Operations that a message names before it only counts.
_NAMED = 20


def words_for(feature: str, side: Side = "") -> str:
    """What an operation that needs ``feature`` does, as a part of a sentence: ``streams its answer``.

    What follows the first blank is a detail, such as the protocols of ``protocol json``.
    """
    name, _, detail = feature.partition(" ")
    words = _WORDS.get({"auth": "signature"}.get(name, name).casefold())
    if words is None:
        return f"needs {feature}, which is not supported yet"
    return words.format(side=side or "request or answer", detail=detail)


def unsupported(service: Service) -> dict[str, tuple[str, ...]]:
    """Each operation of ``service`` that reaches something that cannot be generated, with what that is in words."""
    marked = {
        shape.name: features
        for shape in service.shapes.values()
        if (
            features := [
                *_features(shape.traits, *(each.traits for each in shape.members)),
                *_partial_streams(service, shape),
            ]
        )
    }
    found: dict[str, tuple[str, ...]] = {}
    for operation in service.operations.values():
        own = map(words_for, unsupported_features(operation.traits, _schemes(service)))
        reached = _reached(service, operation, marked) if marked else ()
        streams = _event_streams(service, operation)
        if reasons := tuple(dict.fromkeys((*own, *reached, *streams))):
            found[operation.name] = reasons
    return found


def unsupported_everywhere(service: Service) -> tuple[str, ...]:
    """What stands on ``service`` itself and concerns every operation, in words."""
    return tuple(map(words_for, unsupported_features(service.traits, _schemes(service))))


def _schemes(service: Service) -> Collection[str]:
    return AWS_SCHEMES if service.is_aws else OWN_SCHEMES


def reasons_against(service: Service) -> dict[str, tuple[str, ...]]:
    """Why operations of ``service`` cannot be generated; those that can be are not among them."""
    everywhere, reached = unsupported_everywhere(service), unsupported(service)
    reasons = {name: (*everywhere, *reached.get(name, ())) for name in service.operations}
    return {name: found for name, found in reasons.items() if found}


def refuse_unsupported(service: Service) -> None:
    """Raises ModelError with every operation of ``service``, a slice, that cannot be generated, and why."""
    found = reasons_against(service)
    if not found:
        return
    lines = [f"  {name}: {'; '.join(reasons)}" for name, reasons in found.items()]
    more = f"\n  and {len(lines) - _NAMED} more" if len(lines) > _NAMED else ""
    listed = "\n".join(lines[:_NAMED]) + more
    leave = ", ".join(f'"{name}"' for name in [*found][:_NAMED]) + (", ..." if more else "")
    count = f"{len(found)} of the {len(service.operations)} selected operations"
    raise ModelError(
        f"{service.source}: {count} of {service.id} cannot be generated yet:\n{listed}\n"
        f"Leave them out: exclude = [{leave}]. `clientsmith list --all` shows which can be generated"
    )


def _reached(
    service: Service, operation: Operation, marked: Mapping[str, list[str]]
) -> Iterator[str]:
    sides: tuple[tuple[Side, tuple[str, ...]], ...] = (
        ("request", (operation.input,) if operation.input else ()),
        ("answer", (operation.output,) if operation.output else ()),
        ("error", operation.errors),
    )
    for side, roots in sides:
        for shape in service.reachable(*roots):
            yield from (words_for(feature, side) for feature in marked.get(shape.name, ()))


def _event_streams(service: Service, operation: Operation) -> Iterator[str]:
    """Streams of events that cannot be: every service that takes one answers with one at the same time, over HTTP/2.
    An answer may have one as a member of its own.
    """
    sides: tuple[tuple[str, Side, str | None], ...] = (
        ("eventStream", "request", operation.input),
        ("nestedEventStream", "answer", operation.output),
    )
    for feature, side, name in sides:
        root = service.shapes.get(name or "")
        members = root.members if root is not None and side == "answer" else ()
        allowed = {member.target for member in members}
        for shape in service.reachable(name) if name else ():
            if traits.EventStream in shape.traits and shape.name not in allowed:
                yield words_for(feature, side)


def _partial_streams(service: Service, shape: Shape) -> Iterator[str]:
    for member in shape.members:
        target = service.shapes.get(member.target)
        marked = traits.Streaming in member.traits or (target and traits.Streaming in target.traits)
        if marked and traits.HttpPayload not in member.traits:
            yield "streaming"


def _features(*holders: Traits) -> Iterator[str]:
    for holder in holders:
        yield from unsupported_features(holder)
