"""The operations of Sample Service."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .paint import PaintInput as PaintInput
    from .paint import PaintOutput as PaintOutput
    from .paint import PaintRequest as PaintRequest
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "PaintInput": "paint",
            "PaintRequest": "paint",
            "PaintOutput": "paint",
        },
        "OPERATIONS",
    )

OPERATIONS = Operations(
    __name__,
    {
        "Paint": "paint.PAINT",
    },
)
