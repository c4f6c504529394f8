"""What the operations and both clients of Amazon DynamoDB share."""

from __future__ import annotations

from ..runtime.client.operation import Service
from ..runtime.protocols.json_rpc import JSON_1_0

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..runtime.client.errors import ServiceError
    from ..runtime.endpoints import Endpoint


def load_errors() -> tuple[type[ServiceError], Mapping[str, type[ServiceError]]]:
    from .errors import EXCEPTIONS, DynamoDBError

    return DynamoDBError, EXCEPTIONS


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
    id="DynamoDB",
    api_version="2012-08-10",
    signing_name="dynamodb",
    protocol=JSON_1_0,
    generator_version="0.1.0",
    errors=load_errors,
    resolve_endpoint=resolve_endpoint,
    has_call_endpoints=True,
    has_account_endpoints=True,
)
