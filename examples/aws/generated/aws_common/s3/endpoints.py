"""Where the service is: its endpoint rule set, compiled."""

from __future__ import annotations

from ..partitions import PARTITIONS
from ..runtime import endpoints as rules


def resolve(
    *,
    bucket: str | None = None,
    region: str | None = None,
    use_fips: bool = False,
    use_dual_stack: bool = False,
    endpoint: str | None = None,
    force_path_style: bool = False,
    accelerate: bool = False,
    use_global_endpoint: bool = False,
    use_object_lambda_endpoint: bool | None = None,
    key: str | None = None,
    prefix: str | None = None,
    copy_source: str | None = None,
    disable_access_points: bool | None = None,
    disable_multi_region_access_points: bool = False,
    use_arn_region: bool | None = None,
    use_s3_express_control_endpoint: bool | None = None,
    disable_s3_express_session_auth: bool | None = None,
) -> rules.Endpoint:
    """The endpoint for these parameters.

    ``bucket``: The S3 bucket used to send the request.
    ``region``: The AWS region used to dispatch the request.
    ``use_fips``: When true, send this request to the FIPS-compliant regional endpoint.
    ``use_dual_stack``: When true, use the dual-stack endpoint.
    ``endpoint``: Override the endpoint used to send this request
    ``force_path_style``: When true, force a path-style endpoint to be used where the bucket
        name is part of the path.
    ``accelerate``: When true, use S3 Accelerate.
    ``use_global_endpoint``: Whether the global endpoint should be used, rather then the
        regional endpoint for us-east-1.
    ``use_object_lambda_endpoint``: Internal parameter to use object lambda endpoint for an
        operation (eg: WriteGetObjectResponse)
    ``key``: The S3 Key used to send the request.
    ``prefix``: The S3 Prefix used to send the request.
    ``copy_source``: The Copy Source used for Copy Object request.
    ``disable_access_points``: Internal parameter to disable Access Point Buckets
    ``disable_multi_region_access_points``: Whether multi-region access points (MRAP) should
        be disabled.
    ``use_arn_region``: When an Access Point ARN is provided and this flag is enabled, the SDK
        MUST use the ARN's region when constructing the endpoint instead of the client's
        configured region.
    ``use_s3_express_control_endpoint``: Internal parameter to indicate whether S3Express
        operation should use control plane, (ex.
    ``disable_s3_express_session_auth``: Parameter to indicate whether S3Express session auth
        should be disabled

    EndpointError where the service has none for them.
    """
    if region is not None:
        resolved = _when_region(
            accelerate,
            bucket,
            disable_access_points,
            disable_multi_region_access_points,
            disable_s3_express_session_auth,
            endpoint,
            force_path_style,
            region,
            use_arn_region,
            use_dual_stack,
            use_fips,
            use_global_endpoint,
            use_object_lambda_endpoint,
            use_s3_express_control_endpoint,
        )
        if resolved is not None:
            return resolved
    raise rules.EndpointError("A region must be set when sending requests to S3.")


def _when_region(
    accelerate: bool,
    bucket: str | None,
    disable_access_points: bool | None,
    disable_multi_region_access_points: bool,
    disable_s3_express_session_auth: bool | None,
    endpoint: str | None,
    force_path_style: bool,
    region: str,
    use_arn_region: bool | None,
    use_dual_stack: bool,
    use_fips: bool,
    use_global_endpoint: bool,
    use_object_lambda_endpoint: bool | None,
    use_s3_express_control_endpoint: bool | None,
) -> rules.Endpoint | None:
    if accelerate and use_fips:
        raise rules.EndpointError("Accelerate cannot be used with FIPS")
    if use_dual_stack and endpoint is not None:
        raise rules.EndpointError("Cannot set dual-stack in combination with a custom endpoint.")
    if endpoint is not None:
        if use_fips:
            raise rules.EndpointError("A custom endpoint cannot be combined with FIPS")
        if accelerate:
            raise rules.EndpointError("A custom endpoint cannot be combined with S3 Accelerate")
    if use_fips:
        partition_result = rules.partition(PARTITIONS, region)
        if partition_result.name == "aws-cn":
            raise rules.EndpointError("Partition does not support FIPS")
    if bucket is not None:
        resolved = _when_bucket_2(
            accelerate,
            bucket,
            disable_s3_express_session_auth,
            endpoint,
            region,
            use_dual_stack,
            use_fips,
            use_s3_express_control_endpoint,
        )
        if resolved is not None:
            return resolved
    if (
        bucket is None
        and use_s3_express_control_endpoint is not None
        and use_s3_express_control_endpoint
    ):
        resolved = _when_use_s3_express_control_endpoint_2(
            endpoint, region, use_dual_stack, use_fips
        )
        if resolved is not None:
            return resolved
    if bucket is not None:
        return _when_bucket(
            accelerate,
            bucket,
            disable_access_points,
            disable_multi_region_access_points,
            endpoint,
            force_path_style,
            region,
            use_arn_region,
            use_dual_stack,
            use_fips,
            use_global_endpoint,
        )
    if use_object_lambda_endpoint is not None and use_object_lambda_endpoint:
        return _when_use_object_lambda_endpoint(
            accelerate, endpoint, region, use_dual_stack, use_fips
        )
    if bucket is None:
        return _when_no_bucket(endpoint, region, use_dual_stack, use_fips, use_global_endpoint)
    return None


def _when_bucket_2(
    accelerate: bool,
    bucket: str,
    disable_s3_express_session_auth: bool | None,
    endpoint: str | None,
    region: str,
    use_dual_stack: bool,
    use_fips: bool,
    use_s3_express_control_endpoint: bool | None,
) -> rules.Endpoint | None:
    bucket_suffix = rules.substring(bucket, 0, 6, reverse=True)
    if bucket_suffix is not None and bucket_suffix == "--x-s3":
        if accelerate:
            raise rules.EndpointError("S3Express does not support S3 Accelerate.")
        if endpoint is not None:
            resolved = _when_endpoint(bucket, disable_s3_express_session_auth, endpoint, region)
            if resolved is not None:
                return resolved
        if use_s3_express_control_endpoint is not None and use_s3_express_control_endpoint:
            resolved = _when_use_s3_express_control_endpoint(
                bucket, endpoint, region, use_dual_stack, use_fips
            )
            if resolved is not None:
                return resolved
        if rules.is_virtual_hostable_s3_bucket(bucket, allow_subdomains=False):
            return _when_is_virtual_hostable_s3_bucket(
                bucket, disable_s3_express_session_auth, region, use_dual_stack, use_fips
            )
        raise rules.EndpointError("S3Express bucket name is not a valid virtual hostable name.")
    access_point_suffix = rules.substring(bucket, 0, 7, reverse=True)
    if access_point_suffix is not None and access_point_suffix == "--xa-s3":
        return _when_access_point_suffix_is_xa_s3(
            accelerate,
            bucket,
            disable_s3_express_session_auth,
            endpoint,
            region,
            use_dual_stack,
            use_fips,
        )
    return None


def _when_endpoint(
    bucket: str, disable_s3_express_session_auth: bool | None, endpoint: str, region: str
) -> rules.Endpoint | None:
    url = rules.parse_url(endpoint)
    if url is not None:
        if disable_s3_express_session_auth is not None and disable_s3_express_session_auth:
            return _when_disable_s3_express_session_auth(bucket, region, url)
        if url.is_ip:
            uri_encoded_bucket = rules.uri_encode(bucket)
            return rules.Endpoint(
                f"{url.scheme}://{url.authority}/{uri_encoded_bucket}{url.path}",
                auth_schemes=[
                    {
                        "disableDoubleEncoding": True,
                        "name": "sigv4-s3express",
                        "signingName": "s3express",
                        "signingRegion": region,
                    }
                ],
                properties={"backend": "S3Express"},
            )
        if rules.is_virtual_hostable_s3_bucket(bucket, allow_subdomains=False):
            return rules.Endpoint(
                f"{url.scheme}://{bucket}.{url.authority}{url.path}",
                auth_schemes=[
                    {
                        "disableDoubleEncoding": True,
                        "name": "sigv4-s3express",
                        "signingName": "s3express",
                        "signingRegion": region,
                    }
                ],
                properties={"backend": "S3Express"},
            )
        raise rules.EndpointError("S3Express bucket name is not a valid virtual hostable name.")
    return None


def _when_disable_s3_express_session_auth(
    bucket: str, region: str, url: rules.Url
) -> rules.Endpoint:
    if url.is_ip:
        uri_encoded_bucket = rules.uri_encode(bucket)
        return rules.Endpoint(
            f"{url.scheme}://{url.authority}/{uri_encoded_bucket}{url.path}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3express",
                    "signingRegion": region,
                }
            ],
            properties={"backend": "S3Express"},
        )
    if rules.is_virtual_hostable_s3_bucket(bucket, allow_subdomains=False):
        return rules.Endpoint(
            f"{url.scheme}://{bucket}.{url.authority}{url.path}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3express",
                    "signingRegion": region,
                }
            ],
            properties={"backend": "S3Express"},
        )
    raise rules.EndpointError("S3Express bucket name is not a valid virtual hostable name.")


def _when_use_s3_express_control_endpoint(
    bucket: str, endpoint: str | None, region: str, use_dual_stack: bool, use_fips: bool
) -> rules.Endpoint | None:
    partition_result = rules.partition(PARTITIONS, region)
    uri_encoded_bucket = rules.uri_encode(bucket)
    if endpoint is None:
        if use_fips:
            resolved = _when_use_fips(partition_result, region, uri_encoded_bucket, use_dual_stack)
            if resolved is not None:
                return resolved
        if not use_fips:
            if use_dual_stack:
                return rules.Endpoint(
                    f"https://s3express-control.dualstack.{region}"
                    f".{partition_result.dns_suffix}"
                    f"/{uri_encoded_bucket}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
            if not use_dual_stack:
                return rules.Endpoint(
                    f"https://s3express-control.{region}"
                    f".{partition_result.dns_suffix}"
                    f"/{uri_encoded_bucket}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
    return None


def _when_use_fips(
    partition_result: rules.Partition, region: str, uri_encoded_bucket: str, use_dual_stack: bool
) -> rules.Endpoint | None:
    if use_dual_stack:
        return rules.Endpoint(
            f"https://s3express-control-fips.dualstack.{region}"
            f".{partition_result.dns_suffix}"
            f"/{uri_encoded_bucket}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3express",
                    "signingRegion": region,
                }
            ],
            properties={"backend": "S3Express"},
        )
    if not use_dual_stack:
        return rules.Endpoint(
            f"https://s3express-control-fips.{region}"
            f".{partition_result.dns_suffix}"
            f"/{uri_encoded_bucket}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3express",
                    "signingRegion": region,
                }
            ],
            properties={"backend": "S3Express"},
        )
    return None


def _when_is_virtual_hostable_s3_bucket(
    bucket: str,
    disable_s3_express_session_auth: bool | None,
    region: str,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint:
    partition_result = rules.partition(PARTITIONS, region)
    if disable_s3_express_session_auth is not None and disable_s3_express_session_auth:
        return _when_disable_s3_express_session_auth_2(
            bucket, partition_result, region, use_dual_stack, use_fips
        )
    s3express_availability_zone_id = rules.substring(bucket, 6, 14, reverse=True)
    if s3express_availability_zone_id is not None:
        resolved = _when_s3express_availability_zone_id_6(
            bucket,
            partition_result,
            region,
            s3express_availability_zone_id,
            use_dual_stack,
            use_fips,
        )
        if resolved is not None:
            return resolved
    s3express_availability_zone_id = rules.substring(bucket, 6, 15, reverse=True)
    if s3express_availability_zone_id is not None:
        resolved = _when_s3express_availability_zone_id_7(
            bucket,
            partition_result,
            region,
            s3express_availability_zone_id,
            use_dual_stack,
            use_fips,
        )
        if resolved is not None:
            return resolved
    s3express_availability_zone_id = rules.substring(bucket, 6, 19, reverse=True)
    if s3express_availability_zone_id is not None:
        resolved = _when_s3express_availability_zone_id_8(
            bucket,
            partition_result,
            region,
            s3express_availability_zone_id,
            use_dual_stack,
            use_fips,
        )
        if resolved is not None:
            return resolved
    s3express_availability_zone_id = rules.substring(bucket, 6, 20, reverse=True)
    if s3express_availability_zone_id is not None:
        resolved = _when_s3express_availability_zone_id_9(
            bucket,
            partition_result,
            region,
            s3express_availability_zone_id,
            use_dual_stack,
            use_fips,
        )
        if resolved is not None:
            return resolved
    s3express_availability_zone_id = rules.substring(bucket, 6, 26, reverse=True)
    if s3express_availability_zone_id is not None:
        resolved = _when_s3express_availability_zone_id_10(
            bucket,
            partition_result,
            region,
            s3express_availability_zone_id,
            use_dual_stack,
            use_fips,
        )
        if resolved is not None:
            return resolved
    raise rules.EndpointError("Unrecognized S3Express bucket name format.")


def _when_disable_s3_express_session_auth_2(
    bucket: str,
    partition_result: rules.Partition,
    region: str,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint:
    s3express_availability_zone_id = rules.substring(bucket, 6, 14, reverse=True)
    if s3express_availability_zone_id is not None:
        resolved = _when_s3express_availability_zone_id(
            bucket,
            partition_result,
            region,
            s3express_availability_zone_id,
            use_dual_stack,
            use_fips,
        )
        if resolved is not None:
            return resolved
    s3express_availability_zone_id = rules.substring(bucket, 6, 15, reverse=True)
    if s3express_availability_zone_id is not None:
        resolved = _when_s3express_availability_zone_id_2(
            bucket,
            partition_result,
            region,
            s3express_availability_zone_id,
            use_dual_stack,
            use_fips,
        )
        if resolved is not None:
            return resolved
    s3express_availability_zone_id = rules.substring(bucket, 6, 19, reverse=True)
    if s3express_availability_zone_id is not None:
        resolved = _when_s3express_availability_zone_id_3(
            bucket,
            partition_result,
            region,
            s3express_availability_zone_id,
            use_dual_stack,
            use_fips,
        )
        if resolved is not None:
            return resolved
    s3express_availability_zone_id = rules.substring(bucket, 6, 20, reverse=True)
    if s3express_availability_zone_id is not None:
        resolved = _when_s3express_availability_zone_id_4(
            bucket,
            partition_result,
            region,
            s3express_availability_zone_id,
            use_dual_stack,
            use_fips,
        )
        if resolved is not None:
            return resolved
    s3express_availability_zone_id = rules.substring(bucket, 6, 26, reverse=True)
    if s3express_availability_zone_id is not None:
        resolved = _when_s3express_availability_zone_id_5(
            bucket,
            partition_result,
            region,
            s3express_availability_zone_id,
            use_dual_stack,
            use_fips,
        )
        if resolved is not None:
            return resolved
    raise rules.EndpointError("Unrecognized S3Express bucket name format.")


def _when_s3express_availability_zone_id(
    bucket: str,
    partition_result: rules.Partition,
    region: str,
    s3express_availability_zone_id: str,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint | None:
    s3express_availability_zone_delim = rules.substring(bucket, 14, 16, reverse=True)
    if s3express_availability_zone_delim is not None and s3express_availability_zone_delim == "--":
        if use_fips:
            resolved = _when_use_fips_2(
                bucket, partition_result, region, s3express_availability_zone_id, use_dual_stack
            )
            if resolved is not None:
                return resolved
        if not use_fips:
            if use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".dualstack.{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
            if not use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
    return None


def _when_use_fips_2(
    bucket: str,
    partition_result: rules.Partition,
    region: str,
    s3express_availability_zone_id: str,
    use_dual_stack: bool,
) -> rules.Endpoint | None:
    if use_dual_stack:
        return rules.Endpoint(
            f"https://{bucket}"
            f".s3express-fips-{s3express_availability_zone_id}"
            f".dualstack.{region}"
            f".{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3express",
                    "signingRegion": region,
                }
            ],
            properties={"backend": "S3Express"},
        )
    if not use_dual_stack:
        return rules.Endpoint(
            f"https://{bucket}"
            f".s3express-fips-{s3express_availability_zone_id}"
            f".{region}"
            f".{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3express",
                    "signingRegion": region,
                }
            ],
            properties={"backend": "S3Express"},
        )
    return None


def _when_s3express_availability_zone_id_2(
    bucket: str,
    partition_result: rules.Partition,
    region: str,
    s3express_availability_zone_id: str,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint | None:
    s3express_availability_zone_delim = rules.substring(bucket, 15, 17, reverse=True)
    if s3express_availability_zone_delim is not None and s3express_availability_zone_delim == "--":
        if use_fips:
            resolved = _when_use_fips_2(
                bucket, partition_result, region, s3express_availability_zone_id, use_dual_stack
            )
            if resolved is not None:
                return resolved
        if not use_fips:
            if use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".dualstack.{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
            if not use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
    return None


def _when_s3express_availability_zone_id_3(
    bucket: str,
    partition_result: rules.Partition,
    region: str,
    s3express_availability_zone_id: str,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint | None:
    s3express_availability_zone_delim = rules.substring(bucket, 19, 21, reverse=True)
    if s3express_availability_zone_delim is not None and s3express_availability_zone_delim == "--":
        if use_fips:
            resolved = _when_use_fips_2(
                bucket, partition_result, region, s3express_availability_zone_id, use_dual_stack
            )
            if resolved is not None:
                return resolved
        if not use_fips:
            if use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".dualstack.{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
            if not use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
    return None


def _when_s3express_availability_zone_id_4(
    bucket: str,
    partition_result: rules.Partition,
    region: str,
    s3express_availability_zone_id: str,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint | None:
    s3express_availability_zone_delim = rules.substring(bucket, 20, 22, reverse=True)
    if s3express_availability_zone_delim is not None and s3express_availability_zone_delim == "--":
        if use_fips:
            resolved = _when_use_fips_2(
                bucket, partition_result, region, s3express_availability_zone_id, use_dual_stack
            )
            if resolved is not None:
                return resolved
        if not use_fips:
            if use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".dualstack.{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
            if not use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
    return None


def _when_s3express_availability_zone_id_5(
    bucket: str,
    partition_result: rules.Partition,
    region: str,
    s3express_availability_zone_id: str,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint | None:
    s3express_availability_zone_delim = rules.substring(bucket, 26, 28, reverse=True)
    if s3express_availability_zone_delim is not None and s3express_availability_zone_delim == "--":
        if use_fips:
            resolved = _when_use_fips_2(
                bucket, partition_result, region, s3express_availability_zone_id, use_dual_stack
            )
            if resolved is not None:
                return resolved
        if not use_fips:
            if use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".dualstack.{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
            if not use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
    return None


def _when_s3express_availability_zone_id_6(
    bucket: str,
    partition_result: rules.Partition,
    region: str,
    s3express_availability_zone_id: str,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint | None:
    s3express_availability_zone_delim = rules.substring(bucket, 14, 16, reverse=True)
    if s3express_availability_zone_delim is not None and s3express_availability_zone_delim == "--":
        if use_fips:
            resolved = _when_use_fips_3(
                bucket, partition_result, region, s3express_availability_zone_id, use_dual_stack
            )
            if resolved is not None:
                return resolved
        if not use_fips:
            if use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".dualstack.{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4-s3express",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
            if not use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4-s3express",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
    return None


def _when_use_fips_3(
    bucket: str,
    partition_result: rules.Partition,
    region: str,
    s3express_availability_zone_id: str,
    use_dual_stack: bool,
) -> rules.Endpoint | None:
    if use_dual_stack:
        return rules.Endpoint(
            f"https://{bucket}"
            f".s3express-fips-{s3express_availability_zone_id}"
            f".dualstack.{region}"
            f".{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4-s3express",
                    "signingName": "s3express",
                    "signingRegion": region,
                }
            ],
            properties={"backend": "S3Express"},
        )
    if not use_dual_stack:
        return rules.Endpoint(
            f"https://{bucket}"
            f".s3express-fips-{s3express_availability_zone_id}"
            f".{region}"
            f".{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4-s3express",
                    "signingName": "s3express",
                    "signingRegion": region,
                }
            ],
            properties={"backend": "S3Express"},
        )
    return None


def _when_s3express_availability_zone_id_7(
    bucket: str,
    partition_result: rules.Partition,
    region: str,
    s3express_availability_zone_id: str,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint | None:
    s3express_availability_zone_delim = rules.substring(bucket, 15, 17, reverse=True)
    if s3express_availability_zone_delim is not None and s3express_availability_zone_delim == "--":
        if use_fips:
            resolved = _when_use_fips_3(
                bucket, partition_result, region, s3express_availability_zone_id, use_dual_stack
            )
            if resolved is not None:
                return resolved
        if not use_fips:
            if use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".dualstack.{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4-s3express",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
            if not use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4-s3express",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
    return None


def _when_s3express_availability_zone_id_8(
    bucket: str,
    partition_result: rules.Partition,
    region: str,
    s3express_availability_zone_id: str,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint | None:
    s3express_availability_zone_delim = rules.substring(bucket, 19, 21, reverse=True)
    if s3express_availability_zone_delim is not None and s3express_availability_zone_delim == "--":
        if use_fips:
            resolved = _when_use_fips_3(
                bucket, partition_result, region, s3express_availability_zone_id, use_dual_stack
            )
            if resolved is not None:
                return resolved
        if not use_fips:
            if use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".dualstack.{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4-s3express",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
            if not use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4-s3express",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
    return None


def _when_s3express_availability_zone_id_9(
    bucket: str,
    partition_result: rules.Partition,
    region: str,
    s3express_availability_zone_id: str,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint | None:
    s3express_availability_zone_delim = rules.substring(bucket, 20, 22, reverse=True)
    if s3express_availability_zone_delim is not None and s3express_availability_zone_delim == "--":
        if use_fips:
            resolved = _when_use_fips_3(
                bucket, partition_result, region, s3express_availability_zone_id, use_dual_stack
            )
            if resolved is not None:
                return resolved
        if not use_fips:
            if use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".dualstack.{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4-s3express",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
            if not use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4-s3express",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
    return None


def _when_s3express_availability_zone_id_10(
    bucket: str,
    partition_result: rules.Partition,
    region: str,
    s3express_availability_zone_id: str,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint | None:
    s3express_availability_zone_delim = rules.substring(bucket, 26, 28, reverse=True)
    if s3express_availability_zone_delim is not None and s3express_availability_zone_delim == "--":
        if use_fips:
            resolved = _when_use_fips_3(
                bucket, partition_result, region, s3express_availability_zone_id, use_dual_stack
            )
            if resolved is not None:
                return resolved
        if not use_fips:
            if use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".dualstack.{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4-s3express",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
            if not use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4-s3express",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
    return None


def _when_access_point_suffix_is_xa_s3(
    accelerate: bool,
    bucket: str,
    disable_s3_express_session_auth: bool | None,
    endpoint: str | None,
    region: str,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint:
    if accelerate:
        raise rules.EndpointError("S3Express does not support S3 Accelerate.")
    if endpoint is not None:
        url = rules.parse_url(endpoint)
        if url is not None:
            if disable_s3_express_session_auth is not None and disable_s3_express_session_auth:
                return _when_disable_s3_express_session_auth(bucket, region, url)
            if url.is_ip:
                uri_encoded_bucket = rules.uri_encode(bucket)
                return rules.Endpoint(
                    f"{url.scheme}://{url.authority}/{uri_encoded_bucket}{url.path}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4-s3express",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
            if rules.is_virtual_hostable_s3_bucket(bucket, allow_subdomains=False):
                return rules.Endpoint(
                    f"{url.scheme}://{bucket}.{url.authority}{url.path}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4-s3express",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
            raise rules.EndpointError("S3Express bucket name is not a valid virtual hostable name.")
    if rules.is_virtual_hostable_s3_bucket(bucket, allow_subdomains=False):
        return _when_is_virtual_hostable_s3_bucket_2(
            bucket, disable_s3_express_session_auth, region, use_dual_stack, use_fips
        )
    raise rules.EndpointError("S3Express bucket name is not a valid virtual hostable name.")


def _when_is_virtual_hostable_s3_bucket_2(
    bucket: str,
    disable_s3_express_session_auth: bool | None,
    region: str,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint:
    partition_result = rules.partition(PARTITIONS, region)
    if disable_s3_express_session_auth is not None and disable_s3_express_session_auth:
        return _when_disable_s3_express_session_auth_3(
            bucket, partition_result, region, use_dual_stack, use_fips
        )
    s3express_availability_zone_id = rules.substring(bucket, 7, 15, reverse=True)
    if s3express_availability_zone_id is not None:
        resolved = _when_s3express_availability_zone_id_7(
            bucket,
            partition_result,
            region,
            s3express_availability_zone_id,
            use_dual_stack,
            use_fips,
        )
        if resolved is not None:
            return resolved
    s3express_availability_zone_id = rules.substring(bucket, 7, 16, reverse=True)
    if s3express_availability_zone_id is not None:
        resolved = _when_s3express_availability_zone_id_14(
            bucket,
            partition_result,
            region,
            s3express_availability_zone_id,
            use_dual_stack,
            use_fips,
        )
        if resolved is not None:
            return resolved
    s3express_availability_zone_id = rules.substring(bucket, 7, 20, reverse=True)
    if s3express_availability_zone_id is not None:
        resolved = _when_s3express_availability_zone_id_9(
            bucket,
            partition_result,
            region,
            s3express_availability_zone_id,
            use_dual_stack,
            use_fips,
        )
        if resolved is not None:
            return resolved
    s3express_availability_zone_id = rules.substring(bucket, 7, 21, reverse=True)
    if s3express_availability_zone_id is not None:
        resolved = _when_s3express_availability_zone_id_15(
            bucket,
            partition_result,
            region,
            s3express_availability_zone_id,
            use_dual_stack,
            use_fips,
        )
        if resolved is not None:
            return resolved
    s3express_availability_zone_id = rules.substring(bucket, 7, 27, reverse=True)
    if s3express_availability_zone_id is not None:
        resolved = _when_s3express_availability_zone_id_16(
            bucket,
            partition_result,
            region,
            s3express_availability_zone_id,
            use_dual_stack,
            use_fips,
        )
        if resolved is not None:
            return resolved
    raise rules.EndpointError("Unrecognized S3Express bucket name format.")


def _when_disable_s3_express_session_auth_3(
    bucket: str,
    partition_result: rules.Partition,
    region: str,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint:
    s3express_availability_zone_id = rules.substring(bucket, 7, 15, reverse=True)
    if s3express_availability_zone_id is not None:
        resolved = _when_s3express_availability_zone_id_2(
            bucket,
            partition_result,
            region,
            s3express_availability_zone_id,
            use_dual_stack,
            use_fips,
        )
        if resolved is not None:
            return resolved
    s3express_availability_zone_id = rules.substring(bucket, 7, 16, reverse=True)
    if s3express_availability_zone_id is not None:
        resolved = _when_s3express_availability_zone_id_11(
            bucket,
            partition_result,
            region,
            s3express_availability_zone_id,
            use_dual_stack,
            use_fips,
        )
        if resolved is not None:
            return resolved
    s3express_availability_zone_id = rules.substring(bucket, 7, 20, reverse=True)
    if s3express_availability_zone_id is not None:
        resolved = _when_s3express_availability_zone_id_4(
            bucket,
            partition_result,
            region,
            s3express_availability_zone_id,
            use_dual_stack,
            use_fips,
        )
        if resolved is not None:
            return resolved
    s3express_availability_zone_id = rules.substring(bucket, 7, 21, reverse=True)
    if s3express_availability_zone_id is not None:
        resolved = _when_s3express_availability_zone_id_12(
            bucket,
            partition_result,
            region,
            s3express_availability_zone_id,
            use_dual_stack,
            use_fips,
        )
        if resolved is not None:
            return resolved
    s3express_availability_zone_id = rules.substring(bucket, 7, 27, reverse=True)
    if s3express_availability_zone_id is not None:
        resolved = _when_s3express_availability_zone_id_13(
            bucket,
            partition_result,
            region,
            s3express_availability_zone_id,
            use_dual_stack,
            use_fips,
        )
        if resolved is not None:
            return resolved
    raise rules.EndpointError("Unrecognized S3Express bucket name format.")


def _when_s3express_availability_zone_id_11(
    bucket: str,
    partition_result: rules.Partition,
    region: str,
    s3express_availability_zone_id: str,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint | None:
    s3express_availability_zone_delim = rules.substring(bucket, 16, 18, reverse=True)
    if s3express_availability_zone_delim is not None and s3express_availability_zone_delim == "--":
        if use_fips:
            resolved = _when_use_fips_2(
                bucket, partition_result, region, s3express_availability_zone_id, use_dual_stack
            )
            if resolved is not None:
                return resolved
        if not use_fips:
            if use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".dualstack.{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
            if not use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
    return None


def _when_s3express_availability_zone_id_12(
    bucket: str,
    partition_result: rules.Partition,
    region: str,
    s3express_availability_zone_id: str,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint | None:
    s3express_availability_zone_delim = rules.substring(bucket, 21, 23, reverse=True)
    if s3express_availability_zone_delim is not None and s3express_availability_zone_delim == "--":
        if use_fips:
            resolved = _when_use_fips_2(
                bucket, partition_result, region, s3express_availability_zone_id, use_dual_stack
            )
            if resolved is not None:
                return resolved
        if not use_fips:
            if use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".dualstack.{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
            if not use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
    return None


def _when_s3express_availability_zone_id_13(
    bucket: str,
    partition_result: rules.Partition,
    region: str,
    s3express_availability_zone_id: str,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint | None:
    s3express_availability_zone_delim = rules.substring(bucket, 27, 29, reverse=True)
    if s3express_availability_zone_delim is not None and s3express_availability_zone_delim == "--":
        if use_fips:
            resolved = _when_use_fips_2(
                bucket, partition_result, region, s3express_availability_zone_id, use_dual_stack
            )
            if resolved is not None:
                return resolved
        if not use_fips:
            if use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".dualstack.{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
            if not use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
    return None


def _when_s3express_availability_zone_id_14(
    bucket: str,
    partition_result: rules.Partition,
    region: str,
    s3express_availability_zone_id: str,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint | None:
    s3express_availability_zone_delim = rules.substring(bucket, 16, 18, reverse=True)
    if s3express_availability_zone_delim is not None and s3express_availability_zone_delim == "--":
        if use_fips:
            resolved = _when_use_fips_3(
                bucket, partition_result, region, s3express_availability_zone_id, use_dual_stack
            )
            if resolved is not None:
                return resolved
        if not use_fips:
            if use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".dualstack.{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4-s3express",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
            if not use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4-s3express",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
    return None


def _when_s3express_availability_zone_id_15(
    bucket: str,
    partition_result: rules.Partition,
    region: str,
    s3express_availability_zone_id: str,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint | None:
    s3express_availability_zone_delim = rules.substring(bucket, 21, 23, reverse=True)
    if s3express_availability_zone_delim is not None and s3express_availability_zone_delim == "--":
        if use_fips:
            resolved = _when_use_fips_3(
                bucket, partition_result, region, s3express_availability_zone_id, use_dual_stack
            )
            if resolved is not None:
                return resolved
        if not use_fips:
            if use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".dualstack.{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4-s3express",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
            if not use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4-s3express",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
    return None


def _when_s3express_availability_zone_id_16(
    bucket: str,
    partition_result: rules.Partition,
    region: str,
    s3express_availability_zone_id: str,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint | None:
    s3express_availability_zone_delim = rules.substring(bucket, 27, 29, reverse=True)
    if s3express_availability_zone_delim is not None and s3express_availability_zone_delim == "--":
        if use_fips:
            resolved = _when_use_fips_3(
                bucket, partition_result, region, s3express_availability_zone_id, use_dual_stack
            )
            if resolved is not None:
                return resolved
        if not use_fips:
            if use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".dualstack.{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4-s3express",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
            if not use_dual_stack:
                return rules.Endpoint(
                    f"https://{bucket}"
                    f".s3express-{s3express_availability_zone_id}"
                    f".{region}"
                    f".{partition_result.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4-s3express",
                            "signingName": "s3express",
                            "signingRegion": region,
                        }
                    ],
                    properties={"backend": "S3Express"},
                )
    return None


def _when_use_s3_express_control_endpoint_2(
    endpoint: str | None, region: str, use_dual_stack: bool, use_fips: bool
) -> rules.Endpoint | None:
    partition_result = rules.partition(PARTITIONS, region)
    if endpoint is not None:
        url = rules.parse_url(endpoint)
        if url is not None:
            return rules.Endpoint(
                f"{url.scheme}://{url.authority}{url.path}",
                auth_schemes=[
                    {
                        "disableDoubleEncoding": True,
                        "name": "sigv4",
                        "signingName": "s3express",
                        "signingRegion": region,
                    }
                ],
                properties={"backend": "S3Express"},
            )
    if use_fips:
        resolved = _when_use_fips_4(partition_result, region, use_dual_stack)
        if resolved is not None:
            return resolved
    if not use_fips:
        resolved = _when_not_use_fips(partition_result, region, use_dual_stack)
        if resolved is not None:
            return resolved
    return None


def _when_use_fips_4(
    partition_result: rules.Partition, region: str, use_dual_stack: bool
) -> rules.Endpoint | None:
    if use_dual_stack:
        return rules.Endpoint(
            f"https://s3express-control-fips.dualstack.{region}.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3express",
                    "signingRegion": region,
                }
            ],
            properties={"backend": "S3Express"},
        )
    if not use_dual_stack:
        return rules.Endpoint(
            f"https://s3express-control-fips.{region}.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3express",
                    "signingRegion": region,
                }
            ],
            properties={"backend": "S3Express"},
        )
    return None


def _when_not_use_fips(
    partition_result: rules.Partition, region: str, use_dual_stack: bool
) -> rules.Endpoint | None:
    if use_dual_stack:
        return rules.Endpoint(
            f"https://s3express-control.dualstack.{region}.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3express",
                    "signingRegion": region,
                }
            ],
            properties={"backend": "S3Express"},
        )
    if not use_dual_stack:
        return rules.Endpoint(
            f"https://s3express-control.{region}.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3express",
                    "signingRegion": region,
                }
            ],
            properties={"backend": "S3Express"},
        )
    return None


def _when_bucket(
    accelerate: bool,
    bucket: str,
    disable_access_points: bool | None,
    disable_multi_region_access_points: bool,
    endpoint: str | None,
    force_path_style: bool,
    region: str,
    use_arn_region: bool | None,
    use_dual_stack: bool,
    use_fips: bool,
    use_global_endpoint: bool,
) -> rules.Endpoint:
    hardware_type = rules.substring(bucket, 49, 50, reverse=True)
    if hardware_type is not None:
        resolved = _when_hardware_type(bucket, endpoint, hardware_type, region)
        if resolved is not None:
            return resolved
    if endpoint is not None and rules.parse_url(endpoint) is None:
        raise rules.EndpointError(f"Custom endpoint `{endpoint}` was not a valid URI")
    if not force_path_style and rules.is_virtual_hostable_s3_bucket(bucket, allow_subdomains=False):
        return _when_is_virtual_hostable_s3_bucket_4(
            accelerate, bucket, endpoint, region, use_dual_stack, use_fips, use_global_endpoint
        )
    if endpoint is not None:
        resolved = _when_endpoint_2(
            accelerate, bucket, endpoint, force_path_style, region, use_dual_stack, use_fips
        )
        if resolved is not None:
            return resolved
    if not force_path_style:
        resolved = _when_not_force_path_style(
            accelerate,
            bucket,
            disable_access_points,
            disable_multi_region_access_points,
            endpoint,
            region,
            use_arn_region,
            use_dual_stack,
            use_fips,
        )
        if resolved is not None:
            return resolved
    arn_prefix = rules.substring(bucket, 0, 4, reverse=False)
    if arn_prefix is not None and arn_prefix == "arn:" and rules.parse_arn(bucket) is None:
        raise rules.EndpointError(f"Invalid ARN: `{bucket}` was not a valid ARN")
    if force_path_style and rules.parse_arn(bucket) is not None:
        raise rules.EndpointError("Path-style addressing cannot be used with ARN buckets")
    uri_encoded_bucket = rules.uri_encode(bucket)
    partition_result = rules.partition(PARTITIONS, region)
    if not accelerate:
        resolved = _when_not_accelerate_2(
            endpoint,
            partition_result,
            region,
            uri_encoded_bucket,
            use_dual_stack,
            use_fips,
            use_global_endpoint,
        )
        if resolved is not None:
            return resolved
    raise rules.EndpointError("Path-style addressing cannot be used with S3 Accelerate")


def _when_hardware_type(
    bucket: str, endpoint: str | None, hardware_type: str, region: str
) -> rules.Endpoint | None:
    region_prefix = rules.substring(bucket, 8, 12, reverse=True)
    if region_prefix is not None:
        bucket_alias_suffix = rules.substring(bucket, 0, 7, reverse=True)
        if bucket_alias_suffix is not None:
            outpost_id = rules.substring(bucket, 32, 49, reverse=True)
            if outpost_id is not None:
                region_partition = rules.partition(PARTITIONS, region)
                if bucket_alias_suffix == "--op-s3":
                    if rules.is_valid_host_label(outpost_id, allow_subdomains=False):
                        if rules.is_virtual_hostable_s3_bucket(bucket, allow_subdomains=False):
                            return _when_is_virtual_hostable_s3_bucket_3(
                                bucket,
                                endpoint,
                                hardware_type,
                                outpost_id,
                                region,
                                region_partition,
                                region_prefix,
                            )
                        raise rules.EndpointError(
                            "Invalid Outposts Bucket alias - it must be a valid bucket name."
                        )
                    raise rules.EndpointError(
                        "Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`."
                    )
    return None


def _when_is_virtual_hostable_s3_bucket_3(
    bucket: str,
    endpoint: str | None,
    hardware_type: str,
    outpost_id: str,
    region: str,
    region_partition: rules.Partition,
    region_prefix: str,
) -> rules.Endpoint:
    if hardware_type == "e":
        return _when_hardware_type_is_e(bucket, endpoint, region, region_partition, region_prefix)
    if hardware_type == "o":
        if region_prefix == "beta":
            if endpoint is None:
                raise rules.EndpointError(
                    "Expected a endpoint to be specified but no endpoint was found"
                )
            url = rules.parse_url(endpoint)
            if url is not None:
                return rules.Endpoint(
                    f"https://{bucket}.op-{outpost_id}.{url.authority}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4a",
                            "signingName": "s3-outposts",
                            "signingRegionSet": ["*"],
                        },
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4",
                            "signingName": "s3-outposts",
                            "signingRegion": region,
                        },
                    ],
                )
        return rules.Endpoint(
            f"https://{bucket}.op-{outpost_id}.s3-outposts.{region}.{region_partition.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4a",
                    "signingName": "s3-outposts",
                    "signingRegionSet": ["*"],
                },
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3-outposts",
                    "signingRegion": region,
                },
            ],
        )
    raise rules.EndpointError(
        f'Unrecognized hardware type: "Expected hardware type o or e but got {hardware_type}"'
    )


def _when_hardware_type_is_e(
    bucket: str,
    endpoint: str | None,
    region: str,
    region_partition: rules.Partition,
    region_prefix: str,
) -> rules.Endpoint:
    if region_prefix == "beta":
        if endpoint is None:
            raise rules.EndpointError(
                "Expected a endpoint to be specified but no endpoint was found"
            )
        url = rules.parse_url(endpoint)
        if url is not None:
            return rules.Endpoint(
                f"https://{bucket}.ec2.{url.authority}",
                auth_schemes=[
                    {
                        "disableDoubleEncoding": True,
                        "name": "sigv4a",
                        "signingName": "s3-outposts",
                        "signingRegionSet": ["*"],
                    },
                    {
                        "disableDoubleEncoding": True,
                        "name": "sigv4",
                        "signingName": "s3-outposts",
                        "signingRegion": region,
                    },
                ],
            )
    return rules.Endpoint(
        f"https://{bucket}.ec2.s3-outposts.{region}.{region_partition.dns_suffix}",
        auth_schemes=[
            {
                "disableDoubleEncoding": True,
                "name": "sigv4a",
                "signingName": "s3-outposts",
                "signingRegionSet": ["*"],
            },
            {
                "disableDoubleEncoding": True,
                "name": "sigv4",
                "signingName": "s3-outposts",
                "signingRegion": region,
            },
        ],
    )


def _when_is_virtual_hostable_s3_bucket_4(
    accelerate: bool,
    bucket: str,
    endpoint: str | None,
    region: str,
    use_dual_stack: bool,
    use_fips: bool,
    use_global_endpoint: bool,
) -> rules.Endpoint:
    partition_result = rules.partition(PARTITIONS, region)
    if rules.is_valid_host_label(region, allow_subdomains=False):
        if accelerate and partition_result.name == "aws-cn":
            raise rules.EndpointError("S3 Accelerate cannot be used in this region")
        if use_dual_stack and use_fips and not accelerate and endpoint is None:
            resolved = _when_no_endpoint_4(bucket, partition_result, region, use_global_endpoint)
            if resolved is not None:
                return resolved
        if not use_dual_stack and use_fips and not accelerate and endpoint is None:
            resolved = _when_no_endpoint_5(bucket, partition_result, region, use_global_endpoint)
            if resolved is not None:
                return resolved
        if use_dual_stack and not use_fips:
            resolved = _when_not_use_fips_2(
                accelerate, bucket, endpoint, partition_result, region, use_global_endpoint
            )
            if resolved is not None:
                return resolved
        if not use_dual_stack and not use_fips:
            if not accelerate:
                resolved = _when_not_accelerate(bucket, endpoint, region, use_global_endpoint)
                if resolved is not None:
                    return resolved
            if accelerate and endpoint is None:
                resolved = _when_no_endpoint_2(
                    bucket, partition_result, region, use_global_endpoint
                )
                if resolved is not None:
                    return resolved
            if not accelerate and endpoint is None:
                resolved = _when_no_endpoint_3(
                    bucket, partition_result, region, use_global_endpoint
                )
                if resolved is not None:
                    return resolved
    raise rules.EndpointError("Invalid region: region was not a valid DNS name.")


def _when_no_endpoint_4(
    bucket: str, partition_result: rules.Partition, region: str, use_global_endpoint: bool
) -> rules.Endpoint | None:
    if region == "aws-global":
        return rules.Endpoint(
            f"https://{bucket}.s3-fips.dualstack.us-east-1.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": "us-east-1",
                }
            ],
        )
    if region != "aws-global" and use_global_endpoint:
        return rules.Endpoint(
            f"https://{bucket}.s3-fips.dualstack.{region}.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    if region != "aws-global" and not use_global_endpoint:
        return rules.Endpoint(
            f"https://{bucket}.s3-fips.dualstack.{region}.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    return None


def _when_no_endpoint_5(
    bucket: str, partition_result: rules.Partition, region: str, use_global_endpoint: bool
) -> rules.Endpoint | None:
    if region == "aws-global":
        return rules.Endpoint(
            f"https://{bucket}.s3-fips.us-east-1.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": "us-east-1",
                }
            ],
        )
    if region != "aws-global" and use_global_endpoint:
        return rules.Endpoint(
            f"https://{bucket}.s3-fips.{region}.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    if region != "aws-global" and not use_global_endpoint:
        return rules.Endpoint(
            f"https://{bucket}.s3-fips.{region}.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    return None


def _when_not_use_fips_2(
    accelerate: bool,
    bucket: str,
    endpoint: str | None,
    partition_result: rules.Partition,
    region: str,
    use_global_endpoint: bool,
) -> rules.Endpoint | None:
    if accelerate and endpoint is None:
        resolved = _when_no_endpoint(bucket, partition_result, region, use_global_endpoint)
        if resolved is not None:
            return resolved
    if not accelerate and endpoint is None:
        if region == "aws-global":
            return rules.Endpoint(
                f"https://{bucket}.s3.dualstack.us-east-1.{partition_result.dns_suffix}",
                auth_schemes=[
                    {
                        "disableDoubleEncoding": True,
                        "name": "sigv4",
                        "signingName": "s3",
                        "signingRegion": "us-east-1",
                    }
                ],
            )
        if region != "aws-global" and use_global_endpoint:
            return rules.Endpoint(
                f"https://{bucket}.s3.dualstack.{region}.{partition_result.dns_suffix}",
                auth_schemes=[
                    {
                        "disableDoubleEncoding": True,
                        "name": "sigv4",
                        "signingName": "s3",
                        "signingRegion": region,
                    }
                ],
            )
        if region != "aws-global" and not use_global_endpoint:
            return rules.Endpoint(
                f"https://{bucket}.s3.dualstack.{region}.{partition_result.dns_suffix}",
                auth_schemes=[
                    {
                        "disableDoubleEncoding": True,
                        "name": "sigv4",
                        "signingName": "s3",
                        "signingRegion": region,
                    }
                ],
            )
    return None


def _when_no_endpoint(
    bucket: str, partition_result: rules.Partition, region: str, use_global_endpoint: bool
) -> rules.Endpoint | None:
    if region == "aws-global":
        return rules.Endpoint(
            f"https://{bucket}.s3-accelerate.dualstack.us-east-1.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": "us-east-1",
                }
            ],
        )
    if region != "aws-global" and use_global_endpoint:
        return rules.Endpoint(
            f"https://{bucket}.s3-accelerate.dualstack.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    if region != "aws-global" and not use_global_endpoint:
        return rules.Endpoint(
            f"https://{bucket}.s3-accelerate.dualstack.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    return None


def _when_not_accelerate(
    bucket: str, endpoint: str | None, region: str, use_global_endpoint: bool
) -> rules.Endpoint | None:
    if endpoint is not None:
        url = rules.parse_url(endpoint)
        if url is not None and url.is_ip and region == "aws-global":
            return _when_region_is_aws_global(bucket, url)
        url = rules.parse_url(endpoint)
        if url is not None and not url.is_ip and region == "aws-global":
            return _when_region_is_aws_global_2(bucket, url)
        url = rules.parse_url(endpoint)
        if url is not None and url.is_ip and region != "aws-global" and use_global_endpoint:
            return _when_use_global_endpoint(bucket, region, url)
        url = rules.parse_url(endpoint)
        if url is not None and not url.is_ip and region != "aws-global" and use_global_endpoint:
            return _when_use_global_endpoint_2(bucket, region, url)
        url = rules.parse_url(endpoint)
        if url is not None and url.is_ip and region != "aws-global" and not use_global_endpoint:
            return rules.Endpoint(
                f"{url.scheme}://{url.authority}{url.normalized_path}{bucket}",
                auth_schemes=[
                    {
                        "disableDoubleEncoding": True,
                        "name": "sigv4",
                        "signingName": "s3",
                        "signingRegion": region,
                    }
                ],
            )
        url = rules.parse_url(endpoint)
        if url is not None and not url.is_ip and region != "aws-global" and not use_global_endpoint:
            return rules.Endpoint(
                f"{url.scheme}://{bucket}.{url.authority}{url.path}",
                auth_schemes=[
                    {
                        "disableDoubleEncoding": True,
                        "name": "sigv4",
                        "signingName": "s3",
                        "signingRegion": region,
                    }
                ],
            )
    return None


def _when_region_is_aws_global(bucket: str, url: rules.Url) -> rules.Endpoint:
    return rules.Endpoint(
        f"{url.scheme}://{url.authority}{url.normalized_path}{bucket}",
        auth_schemes=[
            {
                "disableDoubleEncoding": True,
                "name": "sigv4",
                "signingName": "s3",
                "signingRegion": "us-east-1",
            }
        ],
    )


def _when_region_is_aws_global_2(bucket: str, url: rules.Url) -> rules.Endpoint:
    return rules.Endpoint(
        f"{url.scheme}://{bucket}.{url.authority}{url.path}",
        auth_schemes=[
            {
                "disableDoubleEncoding": True,
                "name": "sigv4",
                "signingName": "s3",
                "signingRegion": "us-east-1",
            }
        ],
    )


def _when_use_global_endpoint(bucket: str, region: str, url: rules.Url) -> rules.Endpoint:
    if region == "us-east-1":
        return rules.Endpoint(
            f"{url.scheme}://{url.authority}{url.normalized_path}{bucket}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    return rules.Endpoint(
        f"{url.scheme}://{url.authority}{url.normalized_path}{bucket}",
        auth_schemes=[
            {
                "disableDoubleEncoding": True,
                "name": "sigv4",
                "signingName": "s3",
                "signingRegion": region,
            }
        ],
    )


def _when_use_global_endpoint_2(bucket: str, region: str, url: rules.Url) -> rules.Endpoint:
    if region == "us-east-1":
        return rules.Endpoint(
            f"{url.scheme}://{bucket}.{url.authority}{url.path}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    return rules.Endpoint(
        f"{url.scheme}://{bucket}.{url.authority}{url.path}",
        auth_schemes=[
            {
                "disableDoubleEncoding": True,
                "name": "sigv4",
                "signingName": "s3",
                "signingRegion": region,
            }
        ],
    )


def _when_no_endpoint_2(
    bucket: str, partition_result: rules.Partition, region: str, use_global_endpoint: bool
) -> rules.Endpoint | None:
    if region == "aws-global":
        return rules.Endpoint(
            f"https://{bucket}.s3-accelerate.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": "us-east-1",
                }
            ],
        )
    if region != "aws-global" and use_global_endpoint:
        if region == "us-east-1":
            return rules.Endpoint(
                f"https://{bucket}.s3-accelerate.{partition_result.dns_suffix}",
                auth_schemes=[
                    {
                        "disableDoubleEncoding": True,
                        "name": "sigv4",
                        "signingName": "s3",
                        "signingRegion": region,
                    }
                ],
            )
        return rules.Endpoint(
            f"https://{bucket}.s3-accelerate.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    if region != "aws-global" and not use_global_endpoint:
        return rules.Endpoint(
            f"https://{bucket}.s3-accelerate.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    return None


def _when_no_endpoint_3(
    bucket: str, partition_result: rules.Partition, region: str, use_global_endpoint: bool
) -> rules.Endpoint | None:
    if region == "aws-global":
        return rules.Endpoint(
            f"https://{bucket}.s3.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": "us-east-1",
                }
            ],
        )
    if region != "aws-global" and use_global_endpoint:
        if region == "us-east-1":
            return rules.Endpoint(
                f"https://{bucket}.s3.{partition_result.dns_suffix}",
                auth_schemes=[
                    {
                        "disableDoubleEncoding": True,
                        "name": "sigv4",
                        "signingName": "s3",
                        "signingRegion": region,
                    }
                ],
            )
        return rules.Endpoint(
            f"https://{bucket}.s3.{region}.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    if region != "aws-global" and not use_global_endpoint:
        return rules.Endpoint(
            f"https://{bucket}.s3.{region}.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    return None


def _when_endpoint_2(
    accelerate: bool,
    bucket: str,
    endpoint: str,
    force_path_style: bool,
    region: str,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint | None:
    url = rules.parse_url(endpoint)
    if (
        url is not None
        and url.scheme == "http"
        and rules.is_virtual_hostable_s3_bucket(bucket, allow_subdomains=True)
        and not force_path_style
        and not use_fips
        and not use_dual_stack
        and not accelerate
    ):
        if rules.is_valid_host_label(region, allow_subdomains=False):
            return rules.Endpoint(
                f"{url.scheme}://{bucket}.{url.authority}{url.path}",
                auth_schemes=[
                    {
                        "disableDoubleEncoding": True,
                        "name": "sigv4",
                        "signingName": "s3",
                        "signingRegion": region,
                    }
                ],
            )
        raise rules.EndpointError("Invalid region: region was not a valid DNS name.")
    return None


def _when_not_force_path_style(
    accelerate: bool,
    bucket: str,
    disable_access_points: bool | None,
    disable_multi_region_access_points: bool,
    endpoint: str | None,
    region: str,
    use_arn_region: bool | None,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint | None:
    bucket_arn = rules.parse_arn(bucket)
    if bucket_arn is not None:
        return _when_bucket_arn(
            accelerate,
            bucket,
            bucket_arn,
            disable_access_points,
            disable_multi_region_access_points,
            endpoint,
            region,
            use_arn_region,
            use_dual_stack,
            use_fips,
        )
    return None


def _when_bucket_arn(
    accelerate: bool,
    bucket: str,
    bucket_arn: rules.Arn,
    disable_access_points: bool | None,
    disable_multi_region_access_points: bool,
    endpoint: str | None,
    region: str,
    use_arn_region: bool | None,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint:
    arn_type = rules.item(bucket_arn.resource_id, 0)
    if arn_type is not None and arn_type != "":
        if bucket_arn.service == "s3-object-lambda":
            if arn_type == "accesspoint":
                return _when_arn_type_is_accesspoint(
                    accelerate,
                    bucket,
                    bucket_arn,
                    disable_access_points,
                    endpoint,
                    region,
                    use_arn_region,
                    use_dual_stack,
                    use_fips,
                )
            raise rules.EndpointError(
                f"Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types, but found: `{arn_type}"
                "`"
            )
        if arn_type == "accesspoint":
            return _when_arn_type_is_accesspoint_2(
                accelerate,
                bucket,
                bucket_arn,
                disable_access_points,
                disable_multi_region_access_points,
                endpoint,
                region,
                use_arn_region,
                use_dual_stack,
                use_fips,
            )
        if bucket_arn.service == "s3-outposts":
            return _when_bucket_arn_service_is_s3_outposts(
                accelerate,
                bucket,
                bucket_arn,
                endpoint,
                region,
                use_arn_region,
                use_dual_stack,
                use_fips,
            )
        raise rules.EndpointError(f"Invalid ARN: Unrecognized format: {bucket} (type: {arn_type})")
    raise rules.EndpointError("Invalid ARN: No ARN type specified")


def _when_arn_type_is_accesspoint(
    accelerate: bool,
    bucket: str,
    bucket_arn: rules.Arn,
    disable_access_points: bool | None,
    endpoint: str | None,
    region: str,
    use_arn_region: bool | None,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint:
    access_point_name = rules.item(bucket_arn.resource_id, 1)
    if access_point_name is not None and access_point_name != "":
        if use_dual_stack:
            raise rules.EndpointError("S3 Object Lambda does not support Dual-stack")
        if accelerate:
            raise rules.EndpointError("S3 Object Lambda does not support S3 Accelerate")
        if bucket_arn.region != "":
            if disable_access_points is not None and disable_access_points:
                raise rules.EndpointError("Access points are not supported for this operation")
            if rules.item(bucket_arn.resource_id, 2) is None:
                if (
                    use_arn_region is not None
                    and not use_arn_region
                    and bucket_arn.region != region
                ):
                    raise rules.EndpointError(
                        f"Invalid configuration: region from ARN `{bucket_arn.region}"
                        f"` does not match client region `{region}"
                        "` and UseArnRegion is `false`"
                    )
                bucket_partition = rules.partition(PARTITIONS, bucket_arn.region)
                partition_result = rules.partition(PARTITIONS, region)
                if bucket_partition.name == partition_result.name:
                    if rules.is_valid_host_label(bucket_arn.region, allow_subdomains=True):
                        if bucket_arn.account_id == "":
                            raise rules.EndpointError("Invalid ARN: Missing account id")
                        if rules.is_valid_host_label(bucket_arn.account_id, allow_subdomains=False):
                            return _when_is_valid_host_label(
                                access_point_name, bucket_arn, bucket_partition, endpoint, use_fips
                            )
                        raise rules.EndpointError(
                            f"Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucket_arn.account_id}"
                            "`"
                        )
                    raise rules.EndpointError(
                        f"Invalid region in ARN: `{bucket_arn.region}` (invalid DNS name)"
                    )
                raise rules.EndpointError(
                    f"Client was configured for partition `{partition_result.name}"
                    f"` but ARN (`{bucket}"
                    f"`) has `{bucket_partition.name}"
                    "`"
                )
            raise rules.EndpointError(
                "Invalid ARN: The ARN may only contain a single resource component after `accesspoint`."
            )
        raise rules.EndpointError("Invalid ARN: bucket ARN is missing a region")
    raise rules.EndpointError(
        "Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but no name was provided"
    )


def _when_is_valid_host_label(
    access_point_name: str,
    bucket_arn: rules.Arn,
    bucket_partition: rules.Partition,
    endpoint: str | None,
    use_fips: bool,
) -> rules.Endpoint:
    if rules.is_valid_host_label(access_point_name, allow_subdomains=False):
        if endpoint is not None:
            url = rules.parse_url(endpoint)
            if url is not None:
                return rules.Endpoint(
                    f"{url.scheme}://{access_point_name}-{bucket_arn.account_id}.{url.authority}{url.path}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4",
                            "signingName": "s3-object-lambda",
                            "signingRegion": bucket_arn.region,
                        }
                    ],
                )
        if use_fips:
            return rules.Endpoint(
                f"https://{access_point_name}"
                f"-{bucket_arn.account_id}"
                f".s3-object-lambda-fips.{bucket_arn.region}"
                f".{bucket_partition.dns_suffix}",
                auth_schemes=[
                    {
                        "disableDoubleEncoding": True,
                        "name": "sigv4",
                        "signingName": "s3-object-lambda",
                        "signingRegion": bucket_arn.region,
                    }
                ],
            )
        return rules.Endpoint(
            f"https://{access_point_name}"
            f"-{bucket_arn.account_id}"
            f".s3-object-lambda.{bucket_arn.region}"
            f".{bucket_partition.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3-object-lambda",
                    "signingRegion": bucket_arn.region,
                }
            ],
        )
    raise rules.EndpointError(
        f"Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{access_point_name}"
        "`"
    )


def _when_arn_type_is_accesspoint_2(
    accelerate: bool,
    bucket: str,
    bucket_arn: rules.Arn,
    disable_access_points: bool | None,
    disable_multi_region_access_points: bool,
    endpoint: str | None,
    region: str,
    use_arn_region: bool | None,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint:
    access_point_name = rules.item(bucket_arn.resource_id, 1)
    if access_point_name is not None and access_point_name != "":
        if bucket_arn.region != "" and bucket_arn.region != "":
            return _when_bucket_arn_region_is_not(
                accelerate,
                access_point_name,
                bucket,
                bucket_arn,
                disable_access_points,
                endpoint,
                region,
                use_arn_region,
                use_dual_stack,
                use_fips,
            )
        if rules.is_valid_host_label(access_point_name, allow_subdomains=True):
            if use_dual_stack:
                raise rules.EndpointError("S3 MRAP does not support dual-stack")
            if use_fips:
                raise rules.EndpointError("S3 MRAP does not support FIPS")
            if accelerate:
                raise rules.EndpointError("S3 MRAP does not support S3 Accelerate")
            if disable_multi_region_access_points:
                raise rules.EndpointError(
                    "Invalid configuration: Multi-Region Access Point ARNs are disabled."
                )
            mrap_partition = rules.partition(PARTITIONS, region)
            if mrap_partition.name == bucket_arn.partition:
                return rules.Endpoint(
                    f"https://{access_point_name}.accesspoint.s3-global.{mrap_partition.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4a",
                            "signingName": "s3",
                            "signingRegionSet": ["*"],
                        }
                    ],
                )
            raise rules.EndpointError(
                f"Client was configured for partition `{mrap_partition.name}"
                f"` but bucket referred to partition `{bucket_arn.partition}"
                "`"
            )
        raise rules.EndpointError("Invalid Access Point Name")
    raise rules.EndpointError(
        "Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but no name was provided"
    )


def _when_bucket_arn_region_is_not(
    accelerate: bool,
    access_point_name: str,
    bucket: str,
    bucket_arn: rules.Arn,
    disable_access_points: bool | None,
    endpoint: str | None,
    region: str,
    use_arn_region: bool | None,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint:
    if disable_access_points is not None and disable_access_points:
        raise rules.EndpointError("Access points are not supported for this operation")
    if rules.item(bucket_arn.resource_id, 2) is None:
        if use_arn_region is not None and not use_arn_region and bucket_arn.region != region:
            raise rules.EndpointError(
                f"Invalid configuration: region from ARN `{bucket_arn.region}"
                f"` does not match client region `{region}"
                "` and UseArnRegion is `false`"
            )
        bucket_partition = rules.partition(PARTITIONS, bucket_arn.region)
        partition_result = rules.partition(PARTITIONS, region)
        if bucket_partition.name == partition_result.name:
            if rules.is_valid_host_label(bucket_arn.region, allow_subdomains=True):
                if bucket_arn.service == "s3":
                    return _when_bucket_arn_service_is_s3(
                        accelerate,
                        access_point_name,
                        bucket_arn,
                        bucket_partition,
                        endpoint,
                        use_dual_stack,
                        use_fips,
                    )
                raise rules.EndpointError(
                    f"Invalid ARN: The ARN was not for the S3 service, found: {bucket_arn.service}"
                )
            raise rules.EndpointError(
                f"Invalid region in ARN: `{bucket_arn.region}` (invalid DNS name)"
            )
        raise rules.EndpointError(
            f"Client was configured for partition `{partition_result.name}"
            f"` but ARN (`{bucket}"
            f"`) has `{bucket_partition.name}"
            "`"
        )
    raise rules.EndpointError(
        "Invalid ARN: The ARN may only contain a single resource component after `accesspoint`."
    )


def _when_bucket_arn_service_is_s3(
    accelerate: bool,
    access_point_name: str,
    bucket_arn: rules.Arn,
    bucket_partition: rules.Partition,
    endpoint: str | None,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint:
    if rules.is_valid_host_label(bucket_arn.account_id, allow_subdomains=False):
        if rules.is_valid_host_label(access_point_name, allow_subdomains=False):
            if accelerate:
                raise rules.EndpointError("Access Points do not support S3 Accelerate")
            if use_fips:
                if use_dual_stack:
                    return rules.Endpoint(
                        f"https://{access_point_name}"
                        f"-{bucket_arn.account_id}"
                        f".s3-accesspoint-fips.dualstack.{bucket_arn.region}"
                        f".{bucket_partition.dns_suffix}",
                        auth_schemes=[
                            {
                                "disableDoubleEncoding": True,
                                "name": "sigv4",
                                "signingName": "s3",
                                "signingRegion": bucket_arn.region,
                            }
                        ],
                    )
                if not use_dual_stack:
                    return rules.Endpoint(
                        f"https://{access_point_name}"
                        f"-{bucket_arn.account_id}"
                        f".s3-accesspoint-fips.{bucket_arn.region}"
                        f".{bucket_partition.dns_suffix}",
                        auth_schemes=[
                            {
                                "disableDoubleEncoding": True,
                                "name": "sigv4",
                                "signingName": "s3",
                                "signingRegion": bucket_arn.region,
                            }
                        ],
                    )
            if not use_fips:
                resolved = _when_not_use_fips_3(
                    access_point_name, bucket_arn, bucket_partition, endpoint, use_dual_stack
                )
                if resolved is not None:
                    return resolved
        raise rules.EndpointError(
            f"Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{access_point_name}"
            "`"
        )
    raise rules.EndpointError(
        f"Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucket_arn.account_id}"
        "`"
    )


def _when_not_use_fips_3(
    access_point_name: str,
    bucket_arn: rules.Arn,
    bucket_partition: rules.Partition,
    endpoint: str | None,
    use_dual_stack: bool,
) -> rules.Endpoint | None:
    if use_dual_stack:
        return rules.Endpoint(
            f"https://{access_point_name}"
            f"-{bucket_arn.account_id}"
            f".s3-accesspoint.dualstack.{bucket_arn.region}"
            f".{bucket_partition.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": bucket_arn.region,
                }
            ],
        )
    if not use_dual_stack and endpoint is not None:
        url = rules.parse_url(endpoint)
        if url is not None:
            return rules.Endpoint(
                f"{url.scheme}://{access_point_name}-{bucket_arn.account_id}.{url.authority}{url.path}",
                auth_schemes=[
                    {
                        "disableDoubleEncoding": True,
                        "name": "sigv4",
                        "signingName": "s3",
                        "signingRegion": bucket_arn.region,
                    }
                ],
            )
    if not use_dual_stack:
        return rules.Endpoint(
            f"https://{access_point_name}"
            f"-{bucket_arn.account_id}"
            f".s3-accesspoint.{bucket_arn.region}"
            f".{bucket_partition.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": bucket_arn.region,
                }
            ],
        )
    return None


def _when_bucket_arn_service_is_s3_outposts(
    accelerate: bool,
    bucket: str,
    bucket_arn: rules.Arn,
    endpoint: str | None,
    region: str,
    use_arn_region: bool | None,
    use_dual_stack: bool,
    use_fips: bool,
) -> rules.Endpoint:
    if use_dual_stack:
        raise rules.EndpointError("S3 Outposts does not support Dual-stack")
    if use_fips:
        raise rules.EndpointError("S3 Outposts does not support FIPS")
    if accelerate:
        raise rules.EndpointError("S3 Outposts does not support S3 Accelerate")
    if rules.item(bucket_arn.resource_id, 4) is not None:
        raise rules.EndpointError("Invalid Arn: Outpost Access Point ARN contains sub resources")
    outpost_id = rules.item(bucket_arn.resource_id, 1)
    if outpost_id is not None:
        if rules.is_valid_host_label(outpost_id, allow_subdomains=False):
            if use_arn_region is not None and not use_arn_region and bucket_arn.region != region:
                raise rules.EndpointError(
                    f"Invalid configuration: region from ARN `{bucket_arn.region}"
                    f"` does not match client region `{region}"
                    "` and UseArnRegion is `false`"
                )
            bucket_partition = rules.partition(PARTITIONS, bucket_arn.region)
            partition_result = rules.partition(PARTITIONS, region)
            if bucket_partition.name == partition_result.name:
                if rules.is_valid_host_label(bucket_arn.region, allow_subdomains=True):
                    if rules.is_valid_host_label(bucket_arn.account_id, allow_subdomains=False):
                        outpost_type = rules.item(bucket_arn.resource_id, 2)
                        if outpost_type is not None:
                            return _when_outpost_type(
                                bucket_arn, bucket_partition, endpoint, outpost_id, outpost_type
                            )
                        raise rules.EndpointError("Invalid ARN: Expected a 4-component resource")
                    raise rules.EndpointError(
                        f"Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucket_arn.account_id}"
                        "`"
                    )
                raise rules.EndpointError(
                    f"Invalid region in ARN: `{bucket_arn.region}` (invalid DNS name)"
                )
            raise rules.EndpointError(
                f"Client was configured for partition `{partition_result.name}"
                f"` but ARN (`{bucket}"
                f"`) has `{bucket_partition.name}"
                "`"
            )
        raise rules.EndpointError(
            f"Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpost_id}"
            "`"
        )
    raise rules.EndpointError("Invalid ARN: The Outpost Id was not set")


def _when_outpost_type(
    bucket_arn: rules.Arn,
    bucket_partition: rules.Partition,
    endpoint: str | None,
    outpost_id: str,
    outpost_type: str,
) -> rules.Endpoint:
    access_point_name = rules.item(bucket_arn.resource_id, 3)
    if access_point_name is not None:
        if outpost_type == "accesspoint":
            if rules.is_valid_host_label(access_point_name, allow_subdomains=False):
                if endpoint is not None:
                    url = rules.parse_url(endpoint)
                    if url is not None:
                        return rules.Endpoint(
                            f"https://{access_point_name}-{bucket_arn.account_id}.{outpost_id}.{url.authority}",
                            auth_schemes=[
                                {
                                    "disableDoubleEncoding": True,
                                    "name": "sigv4a",
                                    "signingName": "s3-outposts",
                                    "signingRegionSet": ["*"],
                                },
                                {
                                    "disableDoubleEncoding": True,
                                    "name": "sigv4",
                                    "signingName": "s3-outposts",
                                    "signingRegion": bucket_arn.region,
                                },
                            ],
                        )
                return rules.Endpoint(
                    f"https://{access_point_name}"
                    f"-{bucket_arn.account_id}"
                    f".{outpost_id}"
                    f".s3-outposts.{bucket_arn.region}"
                    f".{bucket_partition.dns_suffix}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4a",
                            "signingName": "s3-outposts",
                            "signingRegionSet": ["*"],
                        },
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4",
                            "signingName": "s3-outposts",
                            "signingRegion": bucket_arn.region,
                        },
                    ],
                )
            raise rules.EndpointError(
                f"Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{access_point_name}"
                "`"
            )
        raise rules.EndpointError(f"Expected an outpost type `accesspoint`, found {outpost_type}")
    raise rules.EndpointError("Invalid ARN: expected an access point name")


def _when_not_accelerate_2(
    endpoint: str | None,
    partition_result: rules.Partition,
    region: str,
    uri_encoded_bucket: str,
    use_dual_stack: bool,
    use_fips: bool,
    use_global_endpoint: bool,
) -> rules.Endpoint | None:
    if use_dual_stack and endpoint is None and use_fips:
        resolved = _when_use_fips_5(
            partition_result, region, uri_encoded_bucket, use_global_endpoint
        )
        if resolved is not None:
            return resolved
    if not use_dual_stack and endpoint is None and use_fips:
        resolved = _when_use_fips_6(
            partition_result, region, uri_encoded_bucket, use_global_endpoint
        )
        if resolved is not None:
            return resolved
    if use_dual_stack and endpoint is None and not use_fips:
        resolved = _when_not_use_fips_5(
            partition_result, region, uri_encoded_bucket, use_global_endpoint
        )
        if resolved is not None:
            return resolved
    if not use_dual_stack:
        resolved = _when_not_use_dual_stack(
            endpoint, partition_result, region, uri_encoded_bucket, use_fips, use_global_endpoint
        )
        if resolved is not None:
            return resolved
    return None


def _when_use_fips_5(
    partition_result: rules.Partition,
    region: str,
    uri_encoded_bucket: str,
    use_global_endpoint: bool,
) -> rules.Endpoint | None:
    if region == "aws-global":
        return rules.Endpoint(
            f"https://s3-fips.dualstack.us-east-1.{partition_result.dns_suffix}"
            f"/{uri_encoded_bucket}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": "us-east-1",
                }
            ],
        )
    if region != "aws-global" and use_global_endpoint:
        return rules.Endpoint(
            f"https://s3-fips.dualstack.{region}"
            f".{partition_result.dns_suffix}"
            f"/{uri_encoded_bucket}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    if region != "aws-global" and not use_global_endpoint:
        return rules.Endpoint(
            f"https://s3-fips.dualstack.{region}"
            f".{partition_result.dns_suffix}"
            f"/{uri_encoded_bucket}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    return None


def _when_use_fips_6(
    partition_result: rules.Partition,
    region: str,
    uri_encoded_bucket: str,
    use_global_endpoint: bool,
) -> rules.Endpoint | None:
    if region == "aws-global":
        return rules.Endpoint(
            f"https://s3-fips.us-east-1.{partition_result.dns_suffix}/{uri_encoded_bucket}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": "us-east-1",
                }
            ],
        )
    if region != "aws-global" and use_global_endpoint:
        return rules.Endpoint(
            f"https://s3-fips.{region}.{partition_result.dns_suffix}/{uri_encoded_bucket}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    if region != "aws-global" and not use_global_endpoint:
        return rules.Endpoint(
            f"https://s3-fips.{region}.{partition_result.dns_suffix}/{uri_encoded_bucket}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    return None


def _when_not_use_fips_5(
    partition_result: rules.Partition,
    region: str,
    uri_encoded_bucket: str,
    use_global_endpoint: bool,
) -> rules.Endpoint | None:
    if region == "aws-global":
        return rules.Endpoint(
            f"https://s3.dualstack.us-east-1.{partition_result.dns_suffix}/{uri_encoded_bucket}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": "us-east-1",
                }
            ],
        )
    if region != "aws-global" and use_global_endpoint:
        return rules.Endpoint(
            f"https://s3.dualstack.{region}.{partition_result.dns_suffix}/{uri_encoded_bucket}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    if region != "aws-global" and not use_global_endpoint:
        return rules.Endpoint(
            f"https://s3.dualstack.{region}.{partition_result.dns_suffix}/{uri_encoded_bucket}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    return None


def _when_not_use_dual_stack(
    endpoint: str | None,
    partition_result: rules.Partition,
    region: str,
    uri_encoded_bucket: str,
    use_fips: bool,
    use_global_endpoint: bool,
) -> rules.Endpoint | None:
    if endpoint is not None:
        url = rules.parse_url(endpoint)
        if url is not None and not use_fips and region == "aws-global":
            return rules.Endpoint(
                f"{url.scheme}://{url.authority}{url.normalized_path}{uri_encoded_bucket}",
                auth_schemes=[
                    {
                        "disableDoubleEncoding": True,
                        "name": "sigv4",
                        "signingName": "s3",
                        "signingRegion": "us-east-1",
                    }
                ],
            )
        url = rules.parse_url(endpoint)
        if url is not None and not use_fips and region != "aws-global" and use_global_endpoint:
            return _when_use_global_endpoint_3(region, uri_encoded_bucket, url)
        url = rules.parse_url(endpoint)
        if url is not None and not use_fips and region != "aws-global" and not use_global_endpoint:
            return rules.Endpoint(
                f"{url.scheme}://{url.authority}{url.normalized_path}{uri_encoded_bucket}",
                auth_schemes=[
                    {
                        "disableDoubleEncoding": True,
                        "name": "sigv4",
                        "signingName": "s3",
                        "signingRegion": region,
                    }
                ],
            )
    if endpoint is None and not use_fips:
        resolved = _when_not_use_fips_4(
            partition_result, region, uri_encoded_bucket, use_global_endpoint
        )
        if resolved is not None:
            return resolved
    return None


def _when_use_global_endpoint_3(
    region: str, uri_encoded_bucket: str, url: rules.Url
) -> rules.Endpoint:
    if region == "us-east-1":
        return rules.Endpoint(
            f"{url.scheme}://{url.authority}{url.normalized_path}{uri_encoded_bucket}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    return rules.Endpoint(
        f"{url.scheme}://{url.authority}{url.normalized_path}{uri_encoded_bucket}",
        auth_schemes=[
            {
                "disableDoubleEncoding": True,
                "name": "sigv4",
                "signingName": "s3",
                "signingRegion": region,
            }
        ],
    )


def _when_not_use_fips_4(
    partition_result: rules.Partition,
    region: str,
    uri_encoded_bucket: str,
    use_global_endpoint: bool,
) -> rules.Endpoint | None:
    if region == "aws-global":
        return rules.Endpoint(
            f"https://s3.{partition_result.dns_suffix}/{uri_encoded_bucket}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": "us-east-1",
                }
            ],
        )
    if region != "aws-global" and use_global_endpoint:
        if region == "us-east-1":
            return rules.Endpoint(
                f"https://s3.{partition_result.dns_suffix}/{uri_encoded_bucket}",
                auth_schemes=[
                    {
                        "disableDoubleEncoding": True,
                        "name": "sigv4",
                        "signingName": "s3",
                        "signingRegion": region,
                    }
                ],
            )
        return rules.Endpoint(
            f"https://s3.{region}.{partition_result.dns_suffix}/{uri_encoded_bucket}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    if region != "aws-global" and not use_global_endpoint:
        return rules.Endpoint(
            f"https://s3.{region}.{partition_result.dns_suffix}/{uri_encoded_bucket}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    return None


def _when_use_object_lambda_endpoint(
    accelerate: bool, endpoint: str | None, region: str, use_dual_stack: bool, use_fips: bool
) -> rules.Endpoint:
    partition_result = rules.partition(PARTITIONS, region)
    if rules.is_valid_host_label(region, allow_subdomains=True):
        if use_dual_stack:
            raise rules.EndpointError("S3 Object Lambda does not support Dual-stack")
        if accelerate:
            raise rules.EndpointError("S3 Object Lambda does not support S3 Accelerate")
        if endpoint is not None:
            url = rules.parse_url(endpoint)
            if url is not None:
                return rules.Endpoint(
                    f"{url.scheme}://{url.authority}{url.path}",
                    auth_schemes=[
                        {
                            "disableDoubleEncoding": True,
                            "name": "sigv4",
                            "signingName": "s3-object-lambda",
                            "signingRegion": region,
                        }
                    ],
                )
        if use_fips:
            return rules.Endpoint(
                f"https://s3-object-lambda-fips.{region}.{partition_result.dns_suffix}",
                auth_schemes=[
                    {
                        "disableDoubleEncoding": True,
                        "name": "sigv4",
                        "signingName": "s3-object-lambda",
                        "signingRegion": region,
                    }
                ],
            )
        return rules.Endpoint(
            f"https://s3-object-lambda.{region}.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3-object-lambda",
                    "signingRegion": region,
                }
            ],
        )
    raise rules.EndpointError("Invalid region: region was not a valid DNS name.")


def _when_no_bucket(
    endpoint: str | None,
    region: str,
    use_dual_stack: bool,
    use_fips: bool,
    use_global_endpoint: bool,
) -> rules.Endpoint:
    partition_result = rules.partition(PARTITIONS, region)
    if rules.is_valid_host_label(region, allow_subdomains=True):
        resolved = _when_is_valid_host_label_2(
            endpoint, partition_result, region, use_dual_stack, use_fips, use_global_endpoint
        )
        if resolved is not None:
            return resolved
    raise rules.EndpointError("Invalid region: region was not a valid DNS name.")


def _when_is_valid_host_label_2(
    endpoint: str | None,
    partition_result: rules.Partition,
    region: str,
    use_dual_stack: bool,
    use_fips: bool,
    use_global_endpoint: bool,
) -> rules.Endpoint | None:
    if use_fips:
        resolved = _when_use_fips_7(
            endpoint, partition_result, region, use_dual_stack, use_global_endpoint
        )
        if resolved is not None:
            return resolved
    if not use_fips:
        if use_dual_stack and endpoint is None:
            resolved = _when_no_endpoint_8(partition_result, region, use_global_endpoint)
            if resolved is not None:
                return resolved
        if not use_dual_stack:
            if endpoint is not None:
                url = rules.parse_url(endpoint)
                if url is not None and region == "aws-global":
                    return rules.Endpoint(
                        f"{url.scheme}://{url.authority}{url.path}",
                        auth_schemes=[
                            {
                                "disableDoubleEncoding": True,
                                "name": "sigv4",
                                "signingName": "s3",
                                "signingRegion": "us-east-1",
                            }
                        ],
                    )
                url = rules.parse_url(endpoint)
                if url is not None and region != "aws-global" and use_global_endpoint:
                    return _when_use_global_endpoint_4(region, url)
                url = rules.parse_url(endpoint)
                if url is not None and region != "aws-global" and not use_global_endpoint:
                    return rules.Endpoint(
                        f"{url.scheme}://{url.authority}{url.path}",
                        auth_schemes=[
                            {
                                "disableDoubleEncoding": True,
                                "name": "sigv4",
                                "signingName": "s3",
                                "signingRegion": region,
                            }
                        ],
                    )
            if endpoint is None:
                resolved = _when_no_endpoint_7(partition_result, region, use_global_endpoint)
                if resolved is not None:
                    return resolved
    return None


def _when_use_fips_7(
    endpoint: str | None,
    partition_result: rules.Partition,
    region: str,
    use_dual_stack: bool,
    use_global_endpoint: bool,
) -> rules.Endpoint | None:
    if use_dual_stack and endpoint is None:
        resolved = _when_no_endpoint_6(partition_result, region, use_global_endpoint)
        if resolved is not None:
            return resolved
    if not use_dual_stack and endpoint is None:
        if region == "aws-global":
            return rules.Endpoint(
                f"https://s3-fips.us-east-1.{partition_result.dns_suffix}",
                auth_schemes=[
                    {
                        "disableDoubleEncoding": True,
                        "name": "sigv4",
                        "signingName": "s3",
                        "signingRegion": "us-east-1",
                    }
                ],
            )
        if region != "aws-global" and use_global_endpoint:
            return rules.Endpoint(
                f"https://s3-fips.{region}.{partition_result.dns_suffix}",
                auth_schemes=[
                    {
                        "disableDoubleEncoding": True,
                        "name": "sigv4",
                        "signingName": "s3",
                        "signingRegion": region,
                    }
                ],
            )
        if region != "aws-global" and not use_global_endpoint:
            return rules.Endpoint(
                f"https://s3-fips.{region}.{partition_result.dns_suffix}",
                auth_schemes=[
                    {
                        "disableDoubleEncoding": True,
                        "name": "sigv4",
                        "signingName": "s3",
                        "signingRegion": region,
                    }
                ],
            )
    return None


def _when_no_endpoint_6(
    partition_result: rules.Partition, region: str, use_global_endpoint: bool
) -> rules.Endpoint | None:
    if region == "aws-global":
        return rules.Endpoint(
            f"https://s3-fips.dualstack.us-east-1.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": "us-east-1",
                }
            ],
        )
    if region != "aws-global" and use_global_endpoint:
        return rules.Endpoint(
            f"https://s3-fips.dualstack.{region}.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    if region != "aws-global" and not use_global_endpoint:
        return rules.Endpoint(
            f"https://s3-fips.dualstack.{region}.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    return None


def _when_no_endpoint_8(
    partition_result: rules.Partition, region: str, use_global_endpoint: bool
) -> rules.Endpoint | None:
    if region == "aws-global":
        return rules.Endpoint(
            f"https://s3.dualstack.us-east-1.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": "us-east-1",
                }
            ],
        )
    if region != "aws-global" and use_global_endpoint:
        return rules.Endpoint(
            f"https://s3.dualstack.{region}.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    if region != "aws-global" and not use_global_endpoint:
        return rules.Endpoint(
            f"https://s3.dualstack.{region}.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    return None


def _when_use_global_endpoint_4(region: str, url: rules.Url) -> rules.Endpoint:
    if region == "us-east-1":
        return rules.Endpoint(
            f"{url.scheme}://{url.authority}{url.path}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    return rules.Endpoint(
        f"{url.scheme}://{url.authority}{url.path}",
        auth_schemes=[
            {
                "disableDoubleEncoding": True,
                "name": "sigv4",
                "signingName": "s3",
                "signingRegion": region,
            }
        ],
    )


def _when_no_endpoint_7(
    partition_result: rules.Partition, region: str, use_global_endpoint: bool
) -> rules.Endpoint | None:
    if region == "aws-global":
        return rules.Endpoint(
            f"https://s3.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": "us-east-1",
                }
            ],
        )
    if region != "aws-global" and use_global_endpoint:
        if region == "us-east-1":
            return rules.Endpoint(
                f"https://s3.{partition_result.dns_suffix}",
                auth_schemes=[
                    {
                        "disableDoubleEncoding": True,
                        "name": "sigv4",
                        "signingName": "s3",
                        "signingRegion": region,
                    }
                ],
            )
        return rules.Endpoint(
            f"https://s3.{region}.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    if region != "aws-global" and not use_global_endpoint:
        return rules.Endpoint(
            f"https://s3.{region}.{partition_result.dns_suffix}",
            auth_schemes=[
                {
                    "disableDoubleEncoding": True,
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": region,
                }
            ],
        )
    return None
