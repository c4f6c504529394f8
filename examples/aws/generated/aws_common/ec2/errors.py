"""What Amazon Elastic Compute Cloud answers when it refuses: one exception for each error of the
model.
"""

from __future__ import annotations

from ..runtime.client.errors import ServiceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class EC2Error(ServiceError):
    """Amazon Elastic Compute Cloud refused the call; also what an error becomes that the model does
    not know.
    """


EXCEPTIONS: Mapping[str, type[EC2Error]] = {}
