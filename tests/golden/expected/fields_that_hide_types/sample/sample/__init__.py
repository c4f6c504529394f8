"""Sample Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .async_client import AsyncSampleClient as AsyncSampleClient
    from .client import SampleClient as SampleClient
    from .errors import EXCEPTIONS as EXCEPTIONS
    from .errors import SampleError as SampleError
    from .operations import OPERATIONS as OPERATIONS
    from .operations.list import ListInput as ListInput
    from .operations.list import ListOutput as ListOutput
    from .operations.list import ListRequest as ListRequest
    from .types.kind import Kind as Kind
    from .types.thing import Thing as Thing
else:
    from ..runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AsyncSampleClient": "async_client",
            "EXCEPTIONS": "errors",
            "Kind": "types.kind",
            "ListInput": "operations.list",
            "ListOutput": "operations.list",
            "ListRequest": "operations.list",
            "OPERATIONS": "operations",
            "SampleClient": "client",
            "SampleError": "errors",
            "Thing": "types.thing",
        },
    )
