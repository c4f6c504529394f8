"""The operations of Sample Service."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .echo import EchoRequest as EchoRequest
    from .first import FirstRequest as FirstRequest
    from .ping import PingRequest as PingRequest
    from .second import SecondOutput as SecondOutput
    from .second import SecondRequest as SecondRequest
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "FirstRequest": "first",
            "SecondRequest": "second",
            "SecondOutput": "second",
            "EchoRequest": "echo",
            "PingRequest": "ping",
        },
        "OPERATIONS",
    )

OPERATIONS = Operations(
    __name__,
    {
        "First": "first.FIRST",
        "Second": "second.SECOND",
        "Echo": "echo.ECHO",
        "Ping": "ping.PING",
    },
)
