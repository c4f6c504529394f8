"""Sample Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .async_client import AsyncSampleClient as AsyncSampleClient
    from .client import SampleClient as SampleClient
    from .errors import EXCEPTIONS as EXCEPTIONS
    from .errors import SampleError as SampleError
    from .operations import OPERATIONS as OPERATIONS
    from .operations.old import OldInput as OldInput
    from .operations.old import OldRequest as OldRequest
    from .types.legacy import Legacy as Legacy
else:
    from ..runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AsyncSampleClient": "async_client",
            "EXCEPTIONS": "errors",
            "Legacy": "types.legacy",
            "OPERATIONS": "operations",
            "OldInput": "operations.old",
            "OldRequest": "operations.old",
            "SampleClient": "client",
            "SampleError": "errors",
        },
    )
