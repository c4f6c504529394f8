"""What Evil \"\"\" Service answers when it refuses: one exception for each error of the model."""

from __future__ import annotations

from ..runtime.client.errors import ServiceError
from ..runtime.protocols import json as wire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self, Unpack

    from ..runtime.protocols.protocol import ErrorDetails, ErrorResponse


class SampleError(ServiceError):
    """Evil \"\"\" Service refused the call; also what an error becomes that the model does not know."""


class Evil(SampleError):
    """ends with a quote \" """

    _code = "Evil"
    _members = {"class_": "__class__"}

    class_: str | None

    def __init__(
        self, message: str = "", *, class_: str | None = None, **details: Unpack[ErrorDetails]
    ) -> None:
        super().__init__(message, **details)
        self.class_ = class_

    @classmethod
    def from_response(cls, response: ErrorResponse) -> Self:
        return cls(
            response.message,
            class_=wire.string(response.body, "__class__"),
            **response.details,
        )


EXCEPTIONS: Mapping[str, type[SampleError]] = {
    "Evil": Evil,
}
