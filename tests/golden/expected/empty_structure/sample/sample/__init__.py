"""Sample Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .async_client import AsyncSampleClient as AsyncSampleClient
    from .client import SampleClient as SampleClient
    from .errors import EXCEPTIONS as EXCEPTIONS
    from .errors import SampleError as SampleError
    from .operations import OPERATIONS as OPERATIONS
    from .operations.ping import Nothing as Nothing
    from .operations.ping import PingOutput as PingOutput
    from .operations.ping import PingRequest as PingRequest
    from .operations.wrap import Wrapper as Wrapper
    from .operations.wrap import WrapRequest as WrapRequest
    from .types.inner import Inner as Inner
else:
    from ..runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AsyncSampleClient": "async_client",
            "EXCEPTIONS": "errors",
            "Inner": "types.inner",
            "Nothing": "operations.ping",
            "OPERATIONS": "operations",
            "PingOutput": "operations.ping",
            "PingRequest": "operations.ping",
            "SampleClient": "client",
            "SampleError": "errors",
            "WrapRequest": "operations.wrap",
            "Wrapper": "operations.wrap",
        },
    )
