"""What the operations and both clients of AWS Security Token Service share."""

from __future__ import annotations

from ..runtime.client.operation import Service
from ..runtime.customizations import endpoint_settings
from ..runtime.protocols.query import QUERY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..runtime.client.errors import ServiceError
    from ..runtime.endpoints import Endpoint


def load_errors() -> tuple[type[ServiceError], Mapping[str, type[ServiceError]]]:
    from .errors import EXCEPTIONS, STSError

    return STSError, EXCEPTIONS


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
        use_dual_stack=use_dual_stack,
        use_fips=use_fips,
        endpoint=endpoint,
        **parameters,
    )


SERVICE = Service(
    id="STS",
    api_version="2011-06-15",
    signing_name="sts",
    protocol=QUERY,
    generator_version="0.1.0",
    errors=load_errors,
    resolve_endpoint=resolve_endpoint,
    endpoint_settings=endpoint_settings.of_sts,
)
