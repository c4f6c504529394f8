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
    account_id: str | None = None,
    account_id_endpoint_mode: str | None = None,
    resource_arn: str | None = None,
    resource_arn_list: tuple[str, ...] | None = None,
    is_search_operation: bool | None = None,
) -> rules.Endpoint:
    """The endpoint for these parameters.

    ``region``: The AWS region used to dispatch the request.
    ``use_dual_stack``: When true, use the dual-stack endpoint.
    ``use_fips``: When true, send this request to the FIPS-compliant regional endpoint.
    ``endpoint``: Override the endpoint used to send this request
    ``account_id``: The AWS AccountId used for the request.
    ``account_id_endpoint_mode``: The AccountId Endpoint Mode.
    ``resource_arn``: ResourceArn containing arn of resource
    ``resource_arn_list``: ResourceArnList containing list of resource arns
    ``is_search_operation``: Set to true for SearchVectors to route to the Search FQDN

    EndpointError where the service has none for them.
    """
    if endpoint is not None:
        return _when_endpoint(endpoint, region, use_dual_stack, use_fips)
    if region is not None:
        return _when_region(
            account_id,
            account_id_endpoint_mode,
            is_search_operation,
            region,
            resource_arn,
            resource_arn_list,
            use_dual_stack,
            use_fips,
        )
    raise rules.EndpointError("Invalid Configuration: Missing Region")


def _when_endpoint(
    endpoint: str, region: str | None, use_dual_stack: bool, use_fips: bool
) -> rules.Endpoint:
    if region is not None:
        partition_result = rules.partition(PARTITIONS, region)
        parsed_endpoint = rules.parse_url(endpoint)
        if parsed_endpoint is not None:
            if use_fips:
                raise rules.EndpointError(
                    "Invalid Configuration: FIPS and custom endpoint are not supported"
                )
            if use_dual_stack:
                raise rules.EndpointError(
                    "Invalid Configuration: Dualstack and custom endpoint are not supported"
                )
            if (
                parsed_endpoint.authority
                == f"dynamodb.{region}.{partition_result.dual_stack_dns_suffix}"
            ):
                raise rules.EndpointError(
                    "Endpoint override is not supported for dual-stack endpoints. Please enable dual-stack functionality by enabling the configuration. For more details, see: https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html"
                )
            if (
                parsed_endpoint.authority
                == f"search-dynamodb.{region}.{partition_result.dual_stack_dns_suffix}"
            ):
                raise rules.EndpointError(
                    "Endpoint override is not supported for dual-stack endpoints. Please enable dual-stack functionality by enabling the configuration. For more details, see: https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html"
                )
            return rules.Endpoint(endpoint)
    if use_fips:
        raise rules.EndpointError(
            "Invalid Configuration: FIPS and custom endpoint are not supported"
        )
    if use_dual_stack:
        raise rules.EndpointError(
            "Invalid Configuration: Dualstack and custom endpoint are not supported"
        )
    return rules.Endpoint(endpoint)


def _when_region(
    account_id: str | None,
    account_id_endpoint_mode: str | None,
    is_search_operation: bool | None,
    region: str,
    resource_arn: str | None,
    resource_arn_list: tuple[str, ...] | None,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint:
    partition_result = rules.partition(PARTITIONS, region)
    if region == "local":
        return _when_region_is_local(use_dual_stack, use_fips)
    if use_fips:
        return _when_use_fips(
            account_id_endpoint_mode, is_search_operation, partition_result, region, use_dual_stack
        )
    if use_dual_stack:
        return _when_use_dual_stack(
            account_id,
            account_id_endpoint_mode,
            is_search_operation,
            partition_result,
            region,
            resource_arn,
            resource_arn_list,
            use_fips,
        )
    if (
        partition_result.name != "aws"
        and region != "us-gov-east-1"
        and region != "us-gov-west-1"
        and region != "cn-north-1"
        and region != "cn-northwest-1"
    ):
        return _when_region_is_not_cn_northwest_1(
            account_id_endpoint_mode, is_search_operation, partition_result, region
        )
    if account_id_endpoint_mode is not None:
        resolved = _when_account_id_endpoint_mode(
            account_id,
            account_id_endpoint_mode,
            is_search_operation,
            partition_result,
            region,
            resource_arn,
            resource_arn_list,
            use_fips,
        )
        if resolved is not None:
            return resolved
    if is_search_operation is not None and is_search_operation:
        return rules.Endpoint(f"https://search-dynamodb.{region}.{partition_result.dns_suffix}")
    return rules.Endpoint(f"https://dynamodb.{region}.{partition_result.dns_suffix}")


def _when_region_is_local(use_dual_stack: bool, use_fips: bool) -> rules.Endpoint:
    if use_fips:
        raise rules.EndpointError(
            "Invalid Configuration: FIPS and local endpoint are not supported"
        )
    if use_dual_stack:
        raise rules.EndpointError(
            "Invalid Configuration: Dualstack and local endpoint are not supported"
        )
    return rules.Endpoint(
        "http://localhost:8000",
        auth_schemes=[{"name": "sigv4", "signingName": "dynamodb", "signingRegion": "us-east-1"}],
    )


def _when_use_fips(
    account_id_endpoint_mode: str | None,
    is_search_operation: bool | None,
    partition_result: rules.Partition,
    region: str,
    use_dual_stack: bool,
) -> rules.Endpoint:
    if use_dual_stack:
        if partition_result.supports_fips and partition_result.supports_dual_stack:
            if account_id_endpoint_mode is not None and account_id_endpoint_mode == "required":
                raise rules.EndpointError(
                    "Invalid Configuration: AccountIdEndpointMode is required and FIPS is enabled, but FIPS account endpoints are not supported"
                )
            if (
                partition_result.name != "aws"
                and region != "us-gov-east-1"
                and region != "us-gov-west-1"
                and region != "cn-north-1"
                and region != "cn-northwest-1"
            ):
                if is_search_operation is not None and is_search_operation:
                    return rules.Endpoint(
                        f"https://search-dynamodb-fips.{region}.{partition_result.dual_stack_dns_suffix}"
                    )
                return rules.Endpoint(
                    f"https://dynamodb-fips.{region}.{partition_result.dual_stack_dns_suffix}"
                )
            if is_search_operation is not None and is_search_operation:
                return rules.Endpoint(
                    f"https://search-dynamodb-fips.{region}.{partition_result.dual_stack_dns_suffix}"
                )
            return rules.Endpoint(
                f"https://dynamodb-fips.{region}.{partition_result.dual_stack_dns_suffix}"
            )
        raise rules.EndpointError(
            "FIPS and DualStack are enabled, but this partition does not support one or both"
        )
    if partition_result.supports_fips:
        return _when_partition_result_supports_fips(
            account_id_endpoint_mode, is_search_operation, partition_result, region
        )
    raise rules.EndpointError("FIPS is enabled but this partition does not support FIPS")


def _when_partition_result_supports_fips(
    account_id_endpoint_mode: str | None,
    is_search_operation: bool | None,
    partition_result: rules.Partition,
    region: str,
) -> rules.Endpoint:
    if account_id_endpoint_mode is not None and account_id_endpoint_mode == "required":
        raise rules.EndpointError(
            "Invalid Configuration: AccountIdEndpointMode is required and FIPS is enabled, but FIPS account endpoints are not supported"
        )
    if partition_result.name == "aws-us-gov":
        if (
            region != "us-gov-east-1"
            and region != "us-gov-west-1"
            and region != "cn-north-1"
            and region != "cn-northwest-1"
        ):
            if is_search_operation is not None and is_search_operation:
                return rules.Endpoint(
                    f"https://search-dynamodb.{region}.{partition_result.dns_suffix}"
                )
            return rules.Endpoint(f"https://dynamodb.{region}.{partition_result.dns_suffix}")
        if is_search_operation is not None and is_search_operation:
            return rules.Endpoint(f"https://search-dynamodb.{region}.{partition_result.dns_suffix}")
        return rules.Endpoint(f"https://dynamodb.{region}.{partition_result.dns_suffix}")
    if (
        partition_result.name != "aws"
        and region != "us-gov-east-1"
        and region != "us-gov-west-1"
        and region != "cn-north-1"
        and region != "cn-northwest-1"
    ):
        if is_search_operation is not None and is_search_operation:
            return rules.Endpoint(
                f"https://search-dynamodb-fips.{region}.{partition_result.dns_suffix}"
            )
        return rules.Endpoint(f"https://dynamodb-fips.{region}.{partition_result.dns_suffix}")
    if is_search_operation is not None and is_search_operation:
        return rules.Endpoint(
            f"https://search-dynamodb-fips.{region}.{partition_result.dns_suffix}"
        )
    return rules.Endpoint(f"https://dynamodb-fips.{region}.{partition_result.dns_suffix}")


def _when_use_dual_stack(
    account_id: str | None,
    account_id_endpoint_mode: str | None,
    is_search_operation: bool | None,
    partition_result: rules.Partition,
    region: str,
    resource_arn: str | None,
    resource_arn_list: tuple[str, ...] | None,
    use_fips: bool,
) -> rules.Endpoint:
    if partition_result.supports_dual_stack:
        if (
            partition_result.name != "aws"
            and region != "us-gov-east-1"
            and region != "us-gov-west-1"
            and region != "cn-north-1"
            and region != "cn-northwest-1"
        ):
            if account_id_endpoint_mode is not None and account_id_endpoint_mode == "required":
                raise rules.EndpointError(
                    "Invalid Configuration: AccountIdEndpointMode is required but account endpoints are not supported in this region"
                )
            if is_search_operation is not None and is_search_operation:
                return rules.Endpoint(
                    f"https://search-dynamodb.{region}.{partition_result.dual_stack_dns_suffix}"
                )
            return rules.Endpoint(
                f"https://dynamodb.{region}.{partition_result.dual_stack_dns_suffix}"
            )
        if account_id_endpoint_mode is not None:
            if account_id_endpoint_mode != "disabled" and not use_fips:
                resolved = _when_not_use_fips(
                    account_id,
                    is_search_operation,
                    partition_result,
                    region,
                    resource_arn,
                    resource_arn_list,
                )
                if resolved is not None:
                    return resolved
            if account_id_endpoint_mode == "required":
                raise rules.EndpointError(
                    "AccountIdEndpointMode is required but no AccountID was provided or able to be loaded"
                )
        if is_search_operation is not None and is_search_operation:
            return rules.Endpoint(
                f"https://search-dynamodb.{region}.{partition_result.dual_stack_dns_suffix}"
            )
        return rules.Endpoint(f"https://dynamodb.{region}.{partition_result.dual_stack_dns_suffix}")
    raise rules.EndpointError("DualStack is enabled but this partition does not support DualStack")


def _when_not_use_fips(
    account_id: str | None,
    is_search_operation: bool | None,
    partition_result: rules.Partition,
    region: str,
    resource_arn: str | None,
    resource_arn_list: tuple[str, ...] | None,
) -> rules.Endpoint | None:
    if resource_arn is not None:
        parsed_arn = rules.parse_arn(resource_arn)
        if (
            parsed_arn is not None
            and parsed_arn.service == "dynamodb"
            and rules.is_valid_host_label(parsed_arn.region, allow_subdomains=False)
            and parsed_arn.region == region
            and rules.is_valid_host_label(parsed_arn.account_id, allow_subdomains=False)
        ):
            if is_search_operation is not None and is_search_operation:
                return rules.Endpoint(
                    f"https://{parsed_arn.account_id}"
                    f".search-ddb.{region}"
                    f".{partition_result.dual_stack_dns_suffix}",
                    properties={"metricValues": ["O"]},
                )
            return rules.Endpoint(
                f"https://{parsed_arn.account_id}"
                f".ddb.{region}"
                f".{partition_result.dual_stack_dns_suffix}",
                properties={"metricValues": ["O"]},
            )
    if resource_arn_list is not None:
        resolved = _when_resource_arn_list(
            is_search_operation, partition_result, region, resource_arn_list
        )
        if resolved is not None:
            return resolved
    if account_id is not None:
        if rules.is_valid_host_label(account_id, allow_subdomains=False):
            if is_search_operation is not None and is_search_operation:
                return rules.Endpoint(
                    f"https://{account_id}.search-ddb.{region}.{partition_result.dual_stack_dns_suffix}",
                    properties={"metricValues": ["O"]},
                )
            return rules.Endpoint(
                f"https://{account_id}.ddb.{region}.{partition_result.dual_stack_dns_suffix}",
                properties={"metricValues": ["O"]},
            )
        raise rules.EndpointError("Credentials-sourced account ID parameter is invalid")
    return None


def _when_resource_arn_list(
    is_search_operation: bool | None,
    partition_result: rules.Partition,
    region: str,
    resource_arn_list: tuple[str, ...],
) -> rules.Endpoint | None:
    first_arn = rules.item(resource_arn_list, 0)
    if first_arn is not None:
        parsed_arn = rules.parse_arn(first_arn)
        if (
            parsed_arn is not None
            and parsed_arn.service == "dynamodb"
            and rules.is_valid_host_label(parsed_arn.region, allow_subdomains=False)
            and parsed_arn.region == region
            and rules.is_valid_host_label(parsed_arn.account_id, allow_subdomains=False)
        ):
            if is_search_operation is not None and is_search_operation:
                return rules.Endpoint(
                    f"https://{parsed_arn.account_id}"
                    f".search-ddb.{region}"
                    f".{partition_result.dual_stack_dns_suffix}",
                    properties={"metricValues": ["O"]},
                )
            return rules.Endpoint(
                f"https://{parsed_arn.account_id}"
                f".ddb.{region}"
                f".{partition_result.dual_stack_dns_suffix}",
                properties={"metricValues": ["O"]},
            )
    return None


def _when_region_is_not_cn_northwest_1(
    account_id_endpoint_mode: str | None,
    is_search_operation: bool | None,
    partition_result: rules.Partition,
    region: str,
) -> rules.Endpoint:
    if account_id_endpoint_mode is not None and account_id_endpoint_mode == "required":
        raise rules.EndpointError(
            "Invalid Configuration: AccountIdEndpointMode is required but account endpoints are not supported in this region"
        )
    if is_search_operation is not None and is_search_operation:
        return rules.Endpoint(f"https://search-dynamodb.{region}.{partition_result.dns_suffix}")
    return rules.Endpoint(f"https://dynamodb.{region}.{partition_result.dns_suffix}")


def _when_account_id_endpoint_mode(
    account_id: str | None,
    account_id_endpoint_mode: str,
    is_search_operation: bool | None,
    partition_result: rules.Partition,
    region: str,
    resource_arn: str | None,
    resource_arn_list: tuple[str, ...] | None,
    use_fips: bool,
) -> rules.Endpoint | None:
    if account_id_endpoint_mode != "disabled" and not use_fips:
        resolved = _when_not_use_fips_2(
            account_id,
            is_search_operation,
            partition_result,
            region,
            resource_arn,
            resource_arn_list,
        )
        if resolved is not None:
            return resolved
    if account_id_endpoint_mode == "required":
        raise rules.EndpointError(
            "AccountIdEndpointMode is required but no AccountID was provided or able to be loaded"
        )
    return None


def _when_not_use_fips_2(
    account_id: str | None,
    is_search_operation: bool | None,
    partition_result: rules.Partition,
    region: str,
    resource_arn: str | None,
    resource_arn_list: tuple[str, ...] | None,
) -> rules.Endpoint | None:
    if resource_arn is not None:
        parsed_arn = rules.parse_arn(resource_arn)
        if (
            parsed_arn is not None
            and parsed_arn.service == "dynamodb"
            and rules.is_valid_host_label(parsed_arn.region, allow_subdomains=False)
            and parsed_arn.region == region
            and rules.is_valid_host_label(parsed_arn.account_id, allow_subdomains=False)
        ):
            if is_search_operation is not None and is_search_operation:
                return rules.Endpoint(
                    f"https://{parsed_arn.account_id}.search-ddb.{region}.{partition_result.dns_suffix}",
                    properties={"metricValues": ["O"]},
                )
            return rules.Endpoint(
                f"https://{parsed_arn.account_id}.ddb.{region}.{partition_result.dns_suffix}",
                properties={"metricValues": ["O"]},
            )
    if resource_arn_list is not None:
        resolved = _when_resource_arn_list_2(
            is_search_operation, partition_result, region, resource_arn_list
        )
        if resolved is not None:
            return resolved
    if account_id is not None:
        if rules.is_valid_host_label(account_id, allow_subdomains=False):
            if is_search_operation is not None and is_search_operation:
                return rules.Endpoint(
                    f"https://{account_id}.search-ddb.{region}.{partition_result.dns_suffix}",
                    properties={"metricValues": ["O"]},
                )
            return rules.Endpoint(
                f"https://{account_id}.ddb.{region}.{partition_result.dns_suffix}",
                properties={"metricValues": ["O"]},
            )
        raise rules.EndpointError("Credentials-sourced account ID parameter is invalid")
    return None


def _when_resource_arn_list_2(
    is_search_operation: bool | None,
    partition_result: rules.Partition,
    region: str,
    resource_arn_list: tuple[str, ...],
) -> rules.Endpoint | None:
    first_arn = rules.item(resource_arn_list, 0)
    if first_arn is not None:
        parsed_arn = rules.parse_arn(first_arn)
        if (
            parsed_arn is not None
            and parsed_arn.service == "dynamodb"
            and rules.is_valid_host_label(parsed_arn.region, allow_subdomains=False)
            and parsed_arn.region == region
            and rules.is_valid_host_label(parsed_arn.account_id, allow_subdomains=False)
        ):
            if is_search_operation is not None and is_search_operation:
                return rules.Endpoint(
                    f"https://{parsed_arn.account_id}.search-ddb.{region}.{partition_result.dns_suffix}",
                    properties={"metricValues": ["O"]},
                )
            return rules.Endpoint(
                f"https://{parsed_arn.account_id}.ddb.{region}.{partition_result.dns_suffix}",
                properties={"metricValues": ["O"]},
            )
    return None
