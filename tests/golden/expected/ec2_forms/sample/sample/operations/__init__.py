"""The operations of Sample Service."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .ping import PingRequest as PingRequest
    from .put import PutInput as PutInput
    from .put import PutOutput as PutOutput
    from .put import PutRequest as PutRequest
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "PingRequest": "ping",
            "PutInput": "put",
            "PutRequest": "put",
            "PutOutput": "put",
        },
        "OPERATIONS",
    )

OPERATIONS = Operations(
    __name__,
    {
        "Ping": "ping.PING",
        "Put": "put.PUT",
    },
)
