"""What the operations and both clients of Amazon Simple Queue Service share."""

from __future__ import annotations

from ..runtime.client.operation import Service
from ..runtime.protocols.json_rpc import JSON_1_0

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..runtime.client.errors import ServiceError
    from ..runtime.endpoints import Endpoint


def load_errors() -> tuple[type[ServiceError], Mapping[str, type[ServiceError]]]:
    from .errors import EXCEPTIONS, SQSError

    return SQSError, EXCEPTIONS


def resolve_endpoint(
    *, region: str | None, use_fips: bool, use_dual_stack: bool, endpoint: str | None
) -> Endpoint:
    from .endpoints import resolve

    return resolve(
        region=region,
        use_dual_stack=use_dual_stack,
        use_fips=use_fips,
        endpoint=endpoint,
    )


SERVICE = Service(
    id="SQS",
    api_version="2012-11-05",
    signing_name="sqs",
    protocol=JSON_1_0,
    generator_version="0.1.0",
    errors=load_errors,
    resolve_endpoint=resolve_endpoint,
)
