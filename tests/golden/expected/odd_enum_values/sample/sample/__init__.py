"""Sample Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .async_client import AsyncSampleClient as AsyncSampleClient
    from .client import SampleClient as SampleClient
    from .errors import EXCEPTIONS as EXCEPTIONS
    from .errors import SampleError as SampleError
    from .operations import OPERATIONS as OPERATIONS
    from .operations.paint import PaintInput as PaintInput
    from .operations.paint import PaintOutput as PaintOutput
    from .operations.paint import PaintRequest as PaintRequest
    from .types.color import Color as Color
else:
    from ..runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AsyncSampleClient": "async_client",
            "Color": "types.color",
            "EXCEPTIONS": "errors",
            "OPERATIONS": "operations",
            "PaintInput": "operations.paint",
            "PaintOutput": "operations.paint",
            "PaintRequest": "operations.paint",
            "SampleClient": "client",
            "SampleError": "errors",
        },
    )
