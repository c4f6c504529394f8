"""The operations of Sample Service."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .listen import ListenRequest as ListenRequest
    from .listen import ListenResult as ListenResult
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "ListenRequest": "listen",
            "ListenResult": "listen",
        },
        "OPERATIONS",
    )

OPERATIONS = Operations(
    __name__,
    {
        "Listen": "listen.LISTEN",
    },
)
