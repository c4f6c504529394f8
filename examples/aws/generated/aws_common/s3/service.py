"""What the operations and both clients of Amazon Simple Storage Service share."""

from __future__ import annotations

from ..runtime.client.operation import Service
from ..runtime.customizations import endpoint_settings
from ..runtime.protocols.rest_xml import REST_XML

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..runtime.client.errors import ServiceError
    from ..runtime.endpoints import Endpoint


def load_errors() -> tuple[type[ServiceError], Mapping[str, type[ServiceError]]]:
    from .errors import EXCEPTIONS, S3Error

    return S3Error, EXCEPTIONS


def resolve_endpoint(
    *,
    region: str | None,
    use_fips: bool,
    use_dual_stack: bool,
    endpoint: str | None,
    **parameters: Any,
) -> Endpoint:
    from .endpoints import resolve

    return resolve(
        region=region,
        use_fips=use_fips,
        use_dual_stack=use_dual_stack,
        endpoint=endpoint,
        **endpoint_settings.of_s3_call(parameters),
    )


SERVICE = Service(
    id="S3",
    api_version="2006-03-01",
    signing_name="s3",
    protocol=REST_XML,
    generator_version="0.1.0",
    errors=load_errors,
    resolve_endpoint=resolve_endpoint,
    client_parameters={
        "accelerate": bool,
        "disable_multi_region_access_points": bool,
        "disable_s3_express_session_auth": bool,
        "force_path_style": bool,
        "use_arn_region": bool,
    },
    has_call_endpoints=True,
    endpoint_settings=endpoint_settings.of_s3,
)
