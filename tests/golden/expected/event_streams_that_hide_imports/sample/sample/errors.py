"""What Sample Service answers when it refuses: one exception for each error of the model."""

from __future__ import annotations

from ..runtime.client.errors import ServiceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class SampleError(ServiceError):
    """Sample Service refused the call; also what an error becomes that the model does not know."""


class Busy(SampleError):
    _code = "Busy"
    _status_code = 429
    _members = {"message": "message"}


EXCEPTIONS: Mapping[str, type[SampleError]] = {
    "Busy": Busy,
}
