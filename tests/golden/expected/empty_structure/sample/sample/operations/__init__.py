"""The operations of Sample Service."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .ping import Nothing as Nothing
    from .ping import PingOutput as PingOutput
    from .wrap import Wrapper as Wrapper
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Nothing": "ping",
            "PingOutput": "ping",
            "Wrapper": "wrap",
        },
    )


__all__ = ["Nothing", "PingOutput", "Wrapper", "OPERATIONS"]

OPERATIONS = Operations(
    __name__,
    {
        "Ping": "ping.PING",
        "Wrap": "wrap.WRAP",
    },
)
