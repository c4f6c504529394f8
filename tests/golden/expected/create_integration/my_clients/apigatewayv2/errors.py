"""What AmazonApiGatewayV2 answers when it refuses: one exception for each error of the model."""

from __future__ import annotations

from ..runtime.client.errors import ServiceError
from ..runtime.protocols import json as wire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self, Unpack

    from ..runtime.protocols.protocol import ErrorDetails, ErrorResponse


class ApiGatewayV2Error(ServiceError):
    """AmazonApiGatewayV2 refused the call; also what an error becomes that the model does not know."""


class NotFoundException(ApiGatewayV2Error):
    """The resource specified in the request was not found. See the message field for more
    information.
    """

    _code = "NotFoundException"
    _status_code = 404
    _members = {"message": "Message", "resource_type": "ResourceType"}

    resource_type: str | None
    """The resource type."""

    def __init__(
        self,
        message: str = "",
        *,
        resource_type: str | None = None,
        **details: Unpack[ErrorDetails],
    ) -> None:
        super().__init__(message, **details)
        self.resource_type = resource_type

    @classmethod
    def from_response(cls, response: ErrorResponse) -> Self:
        return cls(
            response.message,
            resource_type=wire.string(response.body, "resourceType"),
            **response.details,
        )


class TooManyRequestsException(ApiGatewayV2Error):
    """A limit has been exceeded. See the accompanying error message for details."""

    _code = "TooManyRequestsException"
    _status_code = 429
    _members = {"limit_type": "LimitType", "message": "Message"}

    limit_type: str | None
    """The limit type."""

    def __init__(
        self, message: str = "", *, limit_type: str | None = None, **details: Unpack[ErrorDetails]
    ) -> None:
        super().__init__(message, **details)
        self.limit_type = limit_type

    @classmethod
    def from_response(cls, response: ErrorResponse) -> Self:
        return cls(
            response.message,
            limit_type=wire.string(response.body, "limitType"),
            **response.details,
        )


EXCEPTIONS: Mapping[str, type[ApiGatewayV2Error]] = {
    "NotFoundException": NotFoundException,
    "TooManyRequestsException": TooManyRequestsException,
}
