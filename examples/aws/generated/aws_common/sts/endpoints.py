"""Where the service is: its endpoint rule set, compiled."""

from __future__ import annotations

from ..partitions import PARTITIONS
from ..runtime import endpoints as rules


def resolve(
    *,
    region: str | None = None,
    use_dual_stack: bool = False,
    use_fips: bool = False,
    endpoint: str | None = None,
    use_global_endpoint: bool = False,
) -> rules.Endpoint:
    """The endpoint for these parameters.

    ``region``: The AWS region used to dispatch the request.
    ``use_dual_stack``: When true, use the dual-stack endpoint.
    ``use_fips``: When true, send this request to the FIPS-compliant regional endpoint.
    ``endpoint``: Override the endpoint used to send this request
    ``use_global_endpoint``: Whether the global endpoint should be used, rather then the
        regional endpoint for us-east-1.

    EndpointError where the service has none for them.
    """
    if use_global_endpoint and endpoint is None and region is not None:
        resolved = _when_region(region, use_dual_stack, use_fips)
        if resolved is not None:
            return resolved
    if endpoint is not None:
        if use_fips:
            raise rules.EndpointError(
                "Invalid Configuration: FIPS and custom endpoint are not supported"
            )
        if use_dual_stack:
            raise rules.EndpointError(
                "Invalid Configuration: Dualstack and custom endpoint are not supported"
            )
        return rules.Endpoint(endpoint)
    if region is not None:
        return _when_region_2(region, use_dual_stack, use_fips)
    raise rules.EndpointError("Invalid Configuration: Missing Region")


def _when_region(region: str, use_dual_stack: bool, use_fips: bool) -> rules.Endpoint | None:
    partition_result = rules.partition(PARTITIONS, region)
    if not use_fips and not use_dual_stack:
        if region == "ap-northeast-1":
            return _when_region_is_ap_northeast_1()
        if region == "ap-south-1":
            return _when_region_is_ap_northeast_1()
        if region == "ap-southeast-1":
            return _when_region_is_ap_northeast_1()
        if region == "ap-southeast-2":
            return _when_region_is_ap_northeast_1()
        if region == "aws-global":
            return _when_region_is_ap_northeast_1()
        if region == "ca-central-1":
            return _when_region_is_ap_northeast_1()
        if region == "eu-central-1":
            return _when_region_is_ap_northeast_1()
        if region == "eu-north-1":
            return _when_region_is_ap_northeast_1()
        if region == "eu-west-1":
            return _when_region_is_ap_northeast_1()
        if region == "eu-west-2":
            return _when_region_is_ap_northeast_1()
        if region == "eu-west-3":
            return _when_region_is_ap_northeast_1()
        if region == "sa-east-1":
            return _when_region_is_ap_northeast_1()
        if region == "us-east-1":
            return _when_region_is_ap_northeast_1()
        if region == "us-east-2":
            return _when_region_is_ap_northeast_1()
        if region == "us-west-1":
            return _when_region_is_ap_northeast_1()
        if region == "us-west-2":
            return _when_region_is_ap_northeast_1()
        return rules.Endpoint(
            f"https://sts.{region}.{partition_result.dns_suffix}",
            auth_schemes=[{"name": "sigv4", "signingName": "sts", "signingRegion": region}],
        )
    return None


def _when_region_is_ap_northeast_1() -> rules.Endpoint:
    return rules.Endpoint(
        "https://sts.amazonaws.com",
        auth_schemes=[{"name": "sigv4", "signingName": "sts", "signingRegion": "us-east-1"}],
    )


def _when_region_2(region: str, use_dual_stack: bool, use_fips: bool) -> rules.Endpoint:
    partition_result = rules.partition(PARTITIONS, region)
    if use_fips and use_dual_stack:
        if partition_result.supports_fips and partition_result.supports_dual_stack:
            return rules.Endpoint(
                f"https://sts-fips.{region}.{partition_result.dual_stack_dns_suffix}"
            )
        raise rules.EndpointError(
            "FIPS and DualStack are enabled, but this partition does not support one or both"
        )
    if use_fips:
        if partition_result.supports_fips:
            if partition_result.name == "aws-us-gov":
                return rules.Endpoint(f"https://sts.{region}.amazonaws.com")
            return rules.Endpoint(f"https://sts-fips.{region}.{partition_result.dns_suffix}")
        raise rules.EndpointError("FIPS is enabled but this partition does not support FIPS")
    if use_dual_stack:
        if partition_result.supports_dual_stack:
            return rules.Endpoint(f"https://sts.{region}.{partition_result.dual_stack_dns_suffix}")
        raise rules.EndpointError(
            "DualStack is enabled but this partition does not support DualStack"
        )
    if region == "aws-global":
        return rules.Endpoint(
            "https://sts.amazonaws.com",
            auth_schemes=[{"name": "sigv4", "signingName": "sts", "signingRegion": "us-east-1"}],
        )
    return rules.Endpoint(f"https://sts.{region}.{partition_result.dns_suffix}")
