"""Which traits generation does nothing with yet, though a call goes wrong without it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from . import Traits, traits

AWS_SCHEMES = frozenset({"aws.auth#sigv4", "smithy.api#httpBearerAuth", "smithy.api#noAuth"})
"""The ways to say who calls that AWS's services can be called with."""

OWN_SCHEMES: Mapping[str, str] = {
    "smithy.api#httpApiKeyAuth": "api_key",
    "smithy.api#httpBasicAuth": "basic",
    "smithy.api#httpBearerAuth": "bearer",
    "smithy.api#httpDigestAuth": "digest",
    "smithy.api#noAuth": "none",
}
"""Those of other services, with the names that their clients have for them."""

_ALL_SCHEMES = AWS_SCHEMES | OWN_SCHEMES.keys()


def unsupported_features(found: Traits, schemes: Collection[str] = _ALL_SCHEMES) -> Iterator[str]:
    """The features among ``found`` that are not supported; ``schemes`` are the ways to say who calls that are."""
    auth = found.get(traits.Auth)
    if auth is not None and not any(scheme in schemes for scheme in auth.schemes):
        yield f"auth {', '.join(auth.schemes)}"
