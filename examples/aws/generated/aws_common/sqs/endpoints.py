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
) -> rules.Endpoint:
    """The endpoint for these parameters.

    ``region``: The AWS region used to dispatch the request.
    ``use_dual_stack``: When true, use the dual-stack endpoint.
    ``use_fips``: When true, send this request to the FIPS-compliant regional endpoint.
    ``endpoint``: Override the endpoint used to send this request

    EndpointError where the service has none for them.
    """
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
        partition_result = rules.partition(PARTITIONS, region)
        if use_fips and use_dual_stack:
            if partition_result.supports_fips and partition_result.supports_dual_stack:
                return rules.Endpoint(
                    f"https://sqs-fips.{region}.{partition_result.dual_stack_dns_suffix}"
                )
            raise rules.EndpointError(
                "FIPS and DualStack are enabled, but this partition does not support one or both"
            )
        if use_fips:
            if partition_result.supports_fips:
                if partition_result.name == "aws-us-gov":
                    return rules.Endpoint(f"https://sqs.{region}.amazonaws.com")
                return rules.Endpoint(f"https://sqs-fips.{region}.{partition_result.dns_suffix}")
            raise rules.EndpointError("FIPS is enabled but this partition does not support FIPS")
        if use_dual_stack:
            if partition_result.supports_dual_stack:
                return rules.Endpoint(
                    f"https://sqs.{region}.{partition_result.dual_stack_dns_suffix}"
                )
            raise rules.EndpointError(
                "DualStack is enabled but this partition does not support DualStack"
            )
        return rules.Endpoint(f"https://sqs.{region}.{partition_result.dns_suffix}")
    raise rules.EndpointError("Invalid Configuration: Missing Region")
