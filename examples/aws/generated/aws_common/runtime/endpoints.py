"""What the ``endpoints.py`` of a generated package is made of: the functions of AWS's endpoint rule sets, and
what comes out.

The rules themselves were compiled to Python; the partitions come from the package's ``partitions.py``. The
functions are those of Smithy's rules engine (smithy.io/2.0/additional-specs/rules-engine/standard-library.html
and its AWS part). None is "not set".
"""

from __future__ import annotations

from .exceptions import ConfigurationError
from .http import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    AuthScheme = Mapping[str, object]


class EndpointError(ConfigurationError):
    """There is no endpoint for this region and these options; the message is the service's own."""


class Endpoint:
    """Where a service is called: ``url`` without a query, and what else its rules say about calling it.

    ``auth_schemes`` in order of preference (``{"name": "sigv4", "signingRegion": ...}``), ``properties`` other
    than those, ``headers`` to send, each with its values.
    """

    __slots__ = ("auth_schemes", "headers", "properties", "url")

    def __init__(
        self,
        url: str,
        *,
        auth_schemes: Sequence[AuthScheme] = (),
        properties: Mapping[str, object] | None = None,
        headers: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        self.url = url
        self.auth_schemes = auth_schemes
        self.properties: Mapping[str, object] = properties or {}
        self.headers: Mapping[str, Sequence[str]] = headers or {}

    def __repr__(self) -> str:
        return f"<Endpoint {self.url}>"


class Partition:
    """A group of AWS regions with its own domains: ``aws``, ``aws-cn``, ``aws-us-gov``, ...

    ``region_regex`` matches regions that are too new to stand in ``regions``.
    """

    __slots__ = (
        "dns_suffix",
        "dual_stack_dns_suffix",
        "implicit_global_region",
        "name",
        "region_regex",
        "regions",
        "supports_dual_stack",
        "supports_fips",
    )

    def __init__(
        self,
        name: str,
        *,
        dns_suffix: str,
        dual_stack_dns_suffix: str,
        implicit_global_region: str,
        supports_fips: bool,
        supports_dual_stack: bool,
        region_regex: str,
        regions: tuple[str, ...],
    ) -> None:
        self.name = name
        self.dns_suffix = dns_suffix
        self.dual_stack_dns_suffix = dual_stack_dns_suffix
        self.implicit_global_region = implicit_global_region
        self.supports_fips = supports_fips
        self.supports_dual_stack = supports_dual_stack
        self.region_regex = region_regex
        self.regions = regions

    def __repr__(self) -> str:
        return f"<Partition {self.name}>"


class Url:
    """A URL in parts. ``authority`` has the port; ``normalized_path`` begins and ends with ``/``; ``is_ip``: no
    host name.
    """

    __slots__ = ("authority", "is_ip", "normalized_path", "path", "scheme")

    def __init__(
        self, scheme: str, authority: str, path: str, *, normalized_path: str, is_ip: bool
    ) -> None:
        self.scheme = scheme
        self.authority = authority
        self.path = path
        self.normalized_path = normalized_path
        self.is_ip = is_ip


class Arn:
    """An Amazon Resource Name in parts; ``resource_id`` is the last part, split at ``:`` and ``/``."""

    __slots__ = ("account_id", "partition", "region", "resource_id", "service")

    def __init__(
        self, partition: str, service: str, region: str, account_id: str, resource_id: Sequence[str]
    ) -> None:
        self.partition = partition
        self.service = service
        self.region = region
        self.account_id = account_id
        self.resource_id = resource_id


def custom_endpoint(url: str | None) -> Endpoint:
    """The endpoint of a service whose model has no rules: only what the caller gives. EndpointError when that
    is nothing.
    """
    if url is None:
        raise EndpointError("no rules say where this service is: pass endpoint_url=")
    return Endpoint(url)


def partition(partitions: Sequence[Partition], region: str) -> Partition:
    """The partition that lists ``region``, else the first whose pattern matches it, else the first of all (``aws``)."""
    for found in partitions:
        if region in found.regions:
            return found
    import re

    for found in partitions:
        if re.fullmatch(found.region_regex, region, re.ASCII):
            return found
    return partitions[0]


def parse_url(text: str) -> Url | None:
    """``text`` in parts; None when it is no http or https URL, or has a query."""
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(text)
        host = parts.hostname
        # Reading the port checks it.
        _ = parts.port
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host or parts.query:
        return None
    path = parts.path
    inner = path.strip("/")
    normalized = f"/{inner}/" if inner else "/"
    return Url(parts.scheme, parts.netloc, path, normalized_path=normalized, is_ip=_is_ip(host))


def parse_arn(text: str) -> Arn | None:
    """``text`` in parts; None when it is no ARN."""
    parts = text.split(":", 5)
    if len(parts) != 6 or parts[0] != "arn":
        return None
    _, name, service, region, account_id, resource = parts
    if not (name and service and resource):
        return None
    return Arn(name, service, region, account_id, resource.replace(":", "/").split("/"))


def item(found: Sequence[str], index: int) -> str | None:
    """The item at ``index``; None when there are not so many."""
    return found[index] if index < len(found) else None


def is_valid_host_label(text: str, *, allow_subdomains: bool) -> bool:
    """Whether ``text`` is a label of a host name (RFC 1123, 2.1), or with ``allow_subdomains`` labels joined by
    dots.
    """
    labels = text.split(".") if allow_subdomains else [text]
    return all([_is_label(label) for label in labels])


def is_virtual_hostable_s3_bucket(name: str, *, allow_subdomains: bool) -> bool:
    """Whether S3's bucket ``name`` can stand in the host name; with ``allow_subdomains`` it may have dots."""
    if not 3 <= len(name) <= 63 or name != name.lower() or _is_ip(name):
        return False
    return is_valid_host_label(name, allow_subdomains=allow_subdomains)


def substring(text: str, start: int, stop: int, *, reverse: bool) -> str | None:
    """Characters ``start`` to ``stop``, with ``reverse`` counted from the end; None when ``text`` has fewer or
    is not ASCII.
    """
    if start >= stop or len(text) < stop or not text.isascii():
        return None
    return text[len(text) - stop : len(text) - start] if reverse else text[start:stop]


def uri_encode(text: str) -> str:
    """``text`` percent-encoded, but for RFC 3986's unreserved characters."""
    return quote(text)


def _is_label(text: str) -> bool:
    if not 1 <= len(text) <= 63 or text.startswith("-") or text.endswith("-"):
        return False
    return text.isascii() and text.replace("-", "0").isalnum()


def _is_ip(host: str) -> bool:
    import ipaddress

    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
