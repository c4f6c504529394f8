"""The operations of Sample Service."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .old import OldInput as OldInput
    from .old import OldRequest as OldRequest
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "OldInput": "old",
            "OldRequest": "old",
        },
    )


__all__ = ["OldInput", "OldRequest", "OPERATIONS"]

OPERATIONS = Operations(
    __name__,
    {
        "Old": "old.OLD",
    },
)
