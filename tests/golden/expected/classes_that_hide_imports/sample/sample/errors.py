"""What Sample Service answers when it refuses: one exception for each error of the model."""

from __future__ import annotations

from ..runtime.client.errors import ServiceError
from ..runtime.protocols import json as wire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self, Unpack

    from ..runtime.protocols.protocol import ErrorDetails, ErrorResponse


class SampleServiceError_(ServiceError):
    """Sample Service refused the call; also what an error becomes that the model does not know."""


class SampleError(SampleServiceError_):
    _code = "SampleError"
    _members = {"details": "details"}

    details: str | None

    def __init__(
        self, message: str = "", *, details: str | None = None, **details_: Unpack[ErrorDetails]
    ) -> None:
        super().__init__(message, **details_)
        self.details = details

    @classmethod
    def from_response(cls, response: ErrorResponse) -> Self:
        return cls(
            response.message,
            details=wire.string(response.body, "details"),
            **response.details,
        )


EXCEPTIONS: Mapping[str, type[SampleServiceError_]] = {
    "SampleError": SampleError,
}
