"""The operations of Sample Service."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .grow import GrowOutput as GrowOutput
    from .grow import GrowRequest as GrowRequest
    from .grow import Tree as Tree
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "Tree": "grow",
            "GrowRequest": "grow",
            "GrowOutput": "grow",
        },
        "OPERATIONS",
    )

OPERATIONS = Operations(
    __name__,
    {
        "Grow": "grow.GROW",
    },
)
