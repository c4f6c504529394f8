"""The endpoints of the three services that give credentials: STS, SSO (the access portal) and SSO OIDC.

The generated package holds the endpoint rules of its own services, not of these; they all follow one pattern, which the
tests hold against botocore's rules, region by region.
"""

from __future__ import annotations

from ...exceptions import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .lookup import Lookup

# Region prefix -> DNS suffix, and that of endpoints with IPv6; the longest prefix comes first.
_PARTITIONS = (
    ("cn-", "amazonaws.com.cn", "api.amazonwebservices.com.cn"),
    ("us-gov-", "amazonaws.com", "api.aws"),
    ("us-isob-", "sc2s.sgov.gov", "api.aws.scloud"),
    ("us-isof-", "csp.hci.ic.gov", "api.aws.hci.ic.gov"),
    ("us-iso-", "c2s.ic.gov", "api.aws.ic.gov"),
    ("eu-isoe-", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"),
    ("eusc-", "amazonaws.eu", "api.amazonwebservices.eu"),
    ("", "amazonaws.com", "api.aws"),
)

_GLOBAL_STS = frozenset(
    {
        "ap-northeast-1", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "ca-central-1", "eu-central-1",
        "eu-north-1", "eu-west-1", "eu-west-2", "eu-west-3", "sa-east-1", "us-east-1", "us-east-2", "us-west-1",
        "us-west-2",
    }
)  # fmt: skip
"""The regions whose calls went to the one endpoint in Virginia before each had its own."""


def sts(lookup: Lookup, where: str) -> tuple[str, str]:
    """The URL of STS and the region that requests to it are signed for."""
    settings = lookup.settings
    region = lookup.region or settings.region()
    if not region:
        raise ConfigurationError(
            f"{where} needs a region for its call to STS; set AWS_REGION, or region in the profile"
        )
    url = settings.endpoint_url("STS")
    if url:
        return url, region
    kind, kind_where = settings.look_up("AWS_STS_REGIONAL_ENDPOINTS", "sts_regional_endpoints")
    if kind not in ("", "regional", "legacy"):
        raise ConfigurationError(f"{kind_where} is {kind!r}; it must be regional or legacy")
    plain = not settings.use_fips() and not settings.use_dualstack()
    if kind == "legacy" and plain and region in _GLOBAL_STS:
        return "https://sts.amazonaws.com", "us-east-1"
    return _regional("sts", lookup, region, where), region


def sso(lookup: Lookup, region: str, where: str) -> str:
    """The URL of the access portal in ``region``, the portal's own."""
    return lookup.settings.endpoint_url("SSO") or _regional("portal.sso", lookup, region, where)


def sso_oidc(lookup: Lookup, region: str, where: str) -> str:
    """The URL of the portal's token service in ``region``."""
    return lookup.settings.endpoint_url("SSO OIDC") or _regional("oidc", lookup, region, where)


def _regional(name: str, lookup: Lookup, region: str, where: str) -> str:
    # The region becomes part of the host that a token goes to.
    if not (region.isascii() and region.replace("-", "").isalnum()):
        raise ConfigurationError(
            f"{where}: the region {region!r} is no name of a region, such as eu-central-1"
        )
    fips, dual_stack = lookup.settings.use_fips(), lookup.settings.use_dualstack()
    suffixes = next(found for found in _PARTITIONS if region.startswith(found[0]))
    # GovCloud's usual endpoints are FIPS ones.
    if fips and (dual_stack or not region.startswith("us-gov-")):
        name += "-fips"
    return f"https://{name}.{region}.{suffixes[2 if dual_stack else 1]}"
