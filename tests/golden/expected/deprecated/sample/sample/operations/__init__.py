"""The operations of Sample Service."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .old import OldInput as OldInput
    from .old import OldRequest as OldRequest
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "OldInput": "old",
            "OldRequest": "old",
        },
        "OPERATIONS",
    )

OPERATIONS = Operations(
    __name__,
    {
        "Old": "old.OLD",
    },
)
