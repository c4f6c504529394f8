"""What Sample Service answers when it refuses: one exception for each error of the model."""

from __future__ import annotations

from ..runtime.client.errors import ServiceError
from ..runtime.protocols import json as wire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self, Unpack

    from ..runtime.protocols.protocol import ErrorDetails, ErrorResponse


class SampleError(ServiceError):
    """Sample Service refused the call; also what an error becomes that the model does not know."""


class Gone(SampleError):
    _code = "Gone"
    _status_code = 410
    _members = {"message": "message", "by": "By"}

    by: str | None

    def __init__(
        self, message: str = "", *, by: str | None = None, **details: Unpack[ErrorDetails]
    ) -> None:
        super().__init__(message, **details)
        self.by = by

    @classmethod
    def from_response(cls, response: ErrorResponse) -> Self:
        return cls(
            response.message,
            by=wire.string(response.body, "By"),
            **response.details,
        )


class Busy(SampleError):
    _code = "Busy"
    _status_code = 429
    _members = {"message": "message"}


EXCEPTIONS: Mapping[str, type[SampleError]] = {
    "Gone": Gone,
    "Busy": Busy,
}
