"""What Weather answers when it refuses: one exception for each error of the model."""

from __future__ import annotations

from ..runtime.client.errors import ServiceError
from ..runtime.protocols import json as wire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self, Unpack

    from ..runtime.protocols.protocol import ErrorDetails, ErrorResponse


class WeatherError(ServiceError):
    """Weather refused the call; also what an error becomes that the model does not know."""


class Busy(WeatherError):
    """The service is asked too much."""

    _code = "Busy"
    _status_code = 429
    _retryable = True
    _members = {"message": "message"}


class NoSuchCity(WeatherError):
    """There is no such city."""

    _code = "NoSuchCity"
    _status_code = 404
    _members = {"message": "message", "city_id": "cityId"}

    city_id: str | None

    def __init__(
        self, message: str = "", *, city_id: str | None = None, **details: Unpack[ErrorDetails]
    ) -> None:
        super().__init__(message, **details)
        self.city_id = city_id

    @classmethod
    def from_response(cls, response: ErrorResponse) -> Self:
        return cls(
            response.message,
            city_id=wire.string(response.body, "cityId"),
            **response.details,
        )


EXCEPTIONS: Mapping[str, type[WeatherError]] = {
    "Busy": Busy,
    "NoSuchCity": NoSuchCity,
}
