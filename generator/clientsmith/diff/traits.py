"""What the traits of a thing say on both sides: constraints by how they moved, all others by their row of the table.

No trait is passed over: one that no table here names is a change under the row ``trait``.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping

from ..codegen.python.docs import plain_text
from ..codegen.python.spelling import interval
from ..model import Kind, Shape, Trait, Traits, traits
from ..model.features import unsupported_features
from ..model.patterns import compiles
from .change import Change
from .side import Location

_Bounds = traits.Length | traits.Range

_WIRE = "member-wire"
MEMBER: Mapping[type[Trait], str] = {
    traits.HostLabel: _WIRE,
    traits.HttpHeader: _WIRE,
    traits.HttpLabel: _WIRE,
    traits.HttpPayload: _WIRE,
    traits.HttpPrefixHeaders: _WIRE,
    traits.HttpQuery: _WIRE,
    traits.HttpQueryParams: _WIRE,
    traits.HttpResponseCode: _WIRE,
    traits.IdempotencyToken: "member-token",
    traits.JsonName: _WIRE,
    traits.MediaTypeJson: _WIRE,
    traits.ContextParam: _WIRE,
    traits.Ec2QueryName: _WIRE,
    traits.EventHeader: _WIRE,
    traits.EventPayload: _WIRE,
    traits.RequiresLength: _WIRE,
    traits.Streaming: "member-type",
    traits.Sensitive: "member-sensitive",
    traits.TimestampFormat: _WIRE,
    traits.XmlAttribute: _WIRE,
    traits.XmlFlattened: _WIRE,
    traits.XmlName: _WIRE,
    traits.XmlNamespace: _WIRE,
}
OPERATION: Mapping[type[Trait], str] = {
    traits.ClientDiscoveredEndpoint: "operation-http",
    traits.ConstantHeaders: "operation-http",
    traits.UnwrappedXmlOutput: "operation-http",
    traits.EndpointHostPrefix: "operation-http",
    traits.HttpChecksumRequired: "operation-http",
    traits.Idempotent: "operation-idempotent",
    traits.HttpChecksum: "operation-http",
    traits.JsonVersion: "operation-http",
    traits.NoAuth: "operation-http",
    traits.OperationContextParams: "operation-http",
    traits.RequestCompression: "operation-http",
    traits.ResultWrapper: "operation-http",
    traits.StaticContextParams: "operation-http",
    traits.TargetPrefix: "operation-http",
    traits.UnsignedPayload: "operation-http",
    traits.XmlNamespace: "operation-http",
    traits.XmlRequestRoot: "operation-http",
}
# Whoever compares the thing that carries them compares these by themselves, or they follow from its members.
_ELSEWHERE = (
    traits.Companion,
    traits.Hooks,
    traits.Signers,
    traits.EnumValues,
    traits.Error,
    traits.Length,
    traits.Pattern,
    traits.Range,
    traits.Required,
    traits.Retryable,
    traits.Sparse,
)


def trait_changes(
    old: Traits, new: Traits, place: Location, table: Mapping[type[Trait], str]
) -> Iterator[Change]:
    """The changes between ``old`` and ``new``, each under the row that ``table`` has for it."""
    yield from _documentation(old, new, place)
    yield from _deprecation(old, new, place)
    yield from _unsupported(old, new, place)
    kinds = {type(trait) for trait in (*old, *new)}
    for kind in sorted(kinds, key=lambda kind: kind.__name__):
        if kind in (*_ELSEWHERE, traits.Documentation, traits.Deprecated):
            continue
        before, after = old.get(kind), new.get(kind)
        if before != after and not _is_told(before, after):
            yield place.change(table.get(kind, "trait"), _text(before), _text(after))


def _is_told(before: Trait | None, after: Trait | None) -> bool:
    """Whether the change is that a feature came or went which is not supported."""
    features = [
        set(unsupported_features(Traits([found] if found else []))) for found in (before, after)
    ]
    return features[0] != features[1]


def _text(trait: Trait | None) -> str:
    """``jsonName connectionId``; empty for none."""
    if trait is None:
        return ""
    name = type(trait).__name__
    values = [str(getattr(trait, field.name)) for field in dataclasses.fields(trait)]
    return " ".join([name[:1].lower() + name[1:], *filter(None, values)])


def documentation(found: Traits) -> str:
    """The documentation as plain text, paragraphs apart."""
    documented = found.get(traits.Documentation)
    return "\n\n".join(plain_text(documented.html)) if documented else ""


def _documentation(old: Traits, new: Traits, place: Location) -> Iterator[Change]:
    before, after = documentation(old), documentation(new)
    if before != after:
        yield place.change("documentation", before, after)
    elif old.get(traits.Documentation) != new.get(traits.Documentation):
        yield place.change("documentation", "other markup of the same text", "")


def _deprecation(old: Traits, new: Traits, place: Location) -> Iterator[Change]:
    before, after = old.get(traits.Deprecated), new.get(traits.Deprecated)
    if before is None and after is not None:
        yield place.change("deprecated", "", after.message)
    elif before is not None and after is None:
        yield place.change("deprecated-no-longer", before.message, "")
    elif before != after:
        yield place.change("documentation", _text(before), _text(after))


def _unsupported(old: Traits, new: Traits, place: Location) -> Iterator[Change]:
    before, after = set(unsupported_features(old)), set(unsupported_features(new))
    for feature in sorted(after - before):
        yield place.change("unsupported", "", feature)
    for feature in sorted(before - after):
        yield place.change("unsupported-no-longer", feature, "")


# --- constraints ---


def constraint_changes(old: Shape, new: Shape, place: Location) -> Iterator[Change]:
    """How the constraints on values of ``old`` moved, to those on values of ``new``, which is of the same kind."""
    found: tuple[tuple[str, _Bounds | None, _Bounds | None], ...] = (
        ("length", old.traits.get(traits.Length), new.traits.get(traits.Length)),
        ("range", old.traits.get(traits.Range), new.traits.get(traits.Range)),
    )
    for rule, before, after in found:
        (low, high), (new_low, new_high) = _bounds(before), _bounds(after)
        if (low, high) == (new_low, new_high):
            continue
        tightened = _above(new_low, low) or _above(_negative(new_high), _negative(high))
        yield place.change(
            f"{rule}-{'tightened' if tightened else 'loosened'}",
            _interval(low, high),
            _interval(new_low, new_high),
        )
    yield from _pattern(old, new, place)


def _bounds(found: _Bounds | None) -> tuple[float | None, float | None]:
    """No lower bound of a length is a bound of 0."""
    if isinstance(found, traits.Length):
        return found.min or None, found.max
    return (found.min, found.max) if found else (None, None)


def _above(bound: float | None, other: float | None) -> bool:
    """Whether the lower bound ``bound`` allows less than ``other``."""
    return bound is not None and (other is None or bound > other)


def _interval(low: float | None, high: float | None) -> str:
    return "" if low is None and high is None else interval(low, high)


def _negative(bound: float | None) -> float | None:
    return None if bound is None else -bound


def _pattern(old: Shape, new: Shape, place: Location) -> Iterator[Change]:
    before, after = (_regex(shape.traits) for shape in (old, new))
    if before != after:
        checked = new.kind is Kind.STRING and any(
            regex and compiles(regex) for regex in (before, after)
        )
        yield place.change("pattern" if checked else "pattern-unchecked", before, after)


def _regex(found: Traits) -> str:
    pattern = found.get(traits.Pattern)
    return pattern.regex if pattern else ""
