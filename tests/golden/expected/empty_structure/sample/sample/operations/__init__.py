"""The operations of Sample Service."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .ping import Nothing as Nothing
    from .ping import PingOutput as PingOutput
    from .ping import PingRequest as PingRequest
    from .wrap import Wrapper as Wrapper
    from .wrap import WrapRequest as WrapRequest
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "Nothing": "ping",
            "PingRequest": "ping",
            "PingOutput": "ping",
            "Wrapper": "wrap",
            "WrapRequest": "wrap",
        },
        "OPERATIONS",
    )

OPERATIONS = Operations(
    __name__,
    {
        "Ping": "ping.PING",
        "Wrap": "wrap.WRAP",
    },
)
