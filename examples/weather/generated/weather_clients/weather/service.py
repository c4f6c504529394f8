"""What the operations and both clients of Weather share."""

from __future__ import annotations

from ..runtime.client.operation import Service
from ..runtime.protocols.rest_json import REST_JSON

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..runtime.client.errors import ServiceError


def load_errors() -> tuple[type[ServiceError], Mapping[str, type[ServiceError]]]:
    from .errors import EXCEPTIONS, WeatherError

    return WeatherError, EXCEPTIONS


SERVICE = Service(
    id="Weather",
    api_version="2026-01-01",
    protocol=REST_JSON,
    generator_version="0.1.0",
    errors=load_errors,
    errors_by_status=True,
    secret_names=("x-api-key",),
    throttling=("Busy",),
)
