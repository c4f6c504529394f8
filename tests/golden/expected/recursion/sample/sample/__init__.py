"""Sample Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .async_client import AsyncSampleClient as AsyncSampleClient
    from .client import SampleClient as SampleClient
    from .errors import EXCEPTIONS as EXCEPTIONS
    from .errors import SampleError as SampleError
    from .operations import OPERATIONS as OPERATIONS
    from .operations.grow import GrowOutput as GrowOutput
    from .operations.grow import GrowRequest as GrowRequest
    from .operations.grow import Tree as Tree
    from .types.choice import Choice as Choice
    from .types.node import Node as Node
else:
    from ..runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AsyncSampleClient": "async_client",
            "Choice": "types.choice",
            "EXCEPTIONS": "errors",
            "GrowOutput": "operations.grow",
            "GrowRequest": "operations.grow",
            "Node": "types.node",
            "OPERATIONS": "operations",
            "SampleClient": "client",
            "SampleError": "errors",
            "Tree": "operations.grow",
        },
    )
