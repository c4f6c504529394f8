"""Which traits generation does nothing with yet, though a call goes wrong without it."""

from __future__ import annotations

from collections.abc import Iterator

from . import Traits, traits

_SCHEMES = frozenset({"aws.auth#sigv4", "smithy.api#httpBearerAuth", "smithy.api#noAuth"})


def unsupported_features(found: Traits) -> Iterator[str]:
    """The features among ``found`` that are not supported."""
    auth = found.get(traits.Auth)
    if auth is not None and _SCHEMES.isdisjoint(auth.schemes):
        yield f"auth {', '.join(auth.schemes)}"
