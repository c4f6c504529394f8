"""What the operations and both clients of Amazon Elastic Compute Cloud share."""

from __future__ import annotations

from ..runtime.client.operation import Service
from ..runtime.protocols.query import EC2

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..runtime.client.errors import ServiceError
    from ..runtime.endpoints import Endpoint


def load_errors() -> tuple[type[ServiceError], Mapping[str, type[ServiceError]]]:
    from .errors import EXCEPTIONS, EC2Error

    return EC2Error, EXCEPTIONS


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
    id="EC2",
    api_version="2016-11-15",
    signing_name="ec2",
    protocol=EC2,
    generator_version="0.1.0",
    errors=load_errors,
    resolve_endpoint=resolve_endpoint,
)
