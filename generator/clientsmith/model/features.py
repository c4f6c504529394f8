"""Which traits generation does nothing with yet, though a call goes wrong without it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from . import Trait, Traits, traits

_UNSUPPORTED: Mapping[type[Trait], str] = {
    traits.Event: "event",
    traits.EventHeader: "eventHeader",
    traits.EventPayload: "eventPayload",
    traits.EventStream: "eventStream",
}
_SCHEMES = frozenset({"aws.auth#sigv4", "smithy.api#httpBearerAuth", "smithy.api#noAuth"})


def unsupported_features(found: Traits) -> Iterator[str]:
    """The features among ``found`` that are not supported."""
    yield from (_UNSUPPORTED[type(trait)] for trait in found if type(trait) in _UNSUPPORTED)
    auth = found.get(traits.Auth)
    if auth is not None and _SCHEMES.isdisjoint(auth.schemes):
        yield f"auth {', '.join(auth.schemes)}"
