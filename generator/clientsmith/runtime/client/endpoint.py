"""Where a client's requests go and in whose name they are signed: the endpoint's URL in parts, checked and normalised.

It refuses, before anything is sent, a URL that no request could go to. No message repeats the URL: it may hold a
password or a token. URLs come from the caller, from the environment or the profile, or from the endpoint rules.
"""

from __future__ import annotations

from ..exceptions import ConfigurationError
from ..transport.http11.framing import is_visible, split_host

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .service import Service

NO_REGION = "no region: pass region=, set AWS_REGION, or set region in the profile; requests are signed for one"


class ResolvedEndpoint:
    """Made of what the endpoint rules say. ``host`` is in lower case, without the scheme's default port: what is
    signed is what is sent. ``region`` is None where nothing says one.
    """

    __slots__ = ("headers", "host", "path", "region", "scheme", "signing_name")

    def __init__(
        self, url: str, region: str | None, signing_name: str, headers: Mapping[str, Sequence[str]]
    ) -> None:
        self.scheme, self.host, self.path = split_url(url)
        self.headers = {name.lower(): ", ".join(values) for name, values in headers.items()}
        self.region = region
        self.signing_name = signing_name


def resolve(
    service: Service, region: str | None, url: str | None, *, fips: bool, dual_stack: bool
) -> ResolvedEndpoint:
    """The endpoint of ``service``; ``url`` stands in for it. Raises ``ConfigurationError`` when there is none."""
    if url:
        split_url(url)  # before the rules look at it, whose messages would repeat it
    elif not region:
        raise ConfigurationError(NO_REGION)
    found = service.resolve_endpoint(
        region=region, use_fips=fips, use_dual_stack=dual_stack, endpoint=url
    )
    signing_name, signing_region = service.signing_name, region
    for scheme in found.auth_schemes:
        if scheme.get("name") == "sigv4":
            signing_name = str(scheme.get("signingName", signing_name))
            signing_region = str(scheme.get("signingRegion", signing_region or "")) or None
            break
    return ResolvedEndpoint(found.url, signing_region, signing_name, found.headers)


def split_url(url: str) -> tuple[str, str, str]:
    """``url`` as scheme, host and path, the host normalised and the path without a slash at its end.

    Raises ``ConfigurationError`` for anything but http or https, a host, and perhaps a port and a path.
    """
    scheme, separator, rest = url.partition("://")
    scheme = scheme.lower()
    authority, slash, path = rest.partition("/")
    if not separator or scheme not in ("http", "https"):
        raise _unusable("must begin with http:// or https://")
    if "@" in authority:
        raise _unusable("must not have a user or a password; requests are signed with credentials")
    if "?" in rest or "#" in rest:
        raise _unusable("must have neither a query nor a fragment; leave out what follows the path")
    if not is_visible(rest):
        raise _unusable("must be ASCII without blanks and controls; percent-encode the path")
    return scheme, _normal_host(authority, scheme), (slash + path).rstrip("/")


def _normal_host(authority: str, scheme: str) -> str:
    try:
        name, port = split_host(authority.lower(), scheme)
    except ValueError:
        raise _unusable(
            "must have a host name or an address ([...] for IPv6), and perhaps a port from 0 to 65535"
        ) from None
    host = f"[{name}]" if ":" in name else name
    return host if port == (443 if scheme == "https" else 80) else f"{host}:{port}"


def _unusable(wanted: str) -> ConfigurationError:
    return ConfigurationError(f"the endpoint URL {wanted}, as in https://example.com:8443/path")
