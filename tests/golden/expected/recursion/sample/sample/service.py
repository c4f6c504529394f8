"""What the operations and both clients of Sample Service share."""

from __future__ import annotations

from ..runtime.client.operation import Service
from ..runtime.protocols.json import REST_JSON

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..runtime.client.errors import ServiceError
    from ..runtime.endpoints import Endpoint


def load_errors() -> tuple[type[ServiceError], Mapping[str, type[ServiceError]]]:
    from .errors import EXCEPTIONS, SampleError

    return SampleError, EXCEPTIONS


def resolve_endpoint(
    *, region: str | None, use_fips: bool, use_dual_stack: bool, endpoint: str | None
) -> Endpoint:
    from ..runtime.endpoints import custom_endpoint

    return custom_endpoint(endpoint)


SERVICE = Service(
    id="Sample",
    api_version="2024-01-01",
    signing_name="sample",
    protocol=REST_JSON,
    generator_version="0.1.0",
    errors=load_errors,
    resolve_endpoint=resolve_endpoint,
)
