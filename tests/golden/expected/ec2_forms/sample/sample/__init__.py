"""Sample Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .async_client import AsyncSampleClient as AsyncSampleClient
    from .client import SampleClient as SampleClient
    from .errors import EXCEPTIONS as EXCEPTIONS
    from .errors import Gone as Gone
    from .errors import SampleError as SampleError
    from .operations import OPERATIONS as OPERATIONS
    from .operations.ping import PingRequest as PingRequest
    from .operations.put import PutInput as PutInput
    from .operations.put import PutOutput as PutOutput
    from .operations.put import PutRequest as PutRequest
    from .types.nested import Nested as Nested
else:
    from ..runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AsyncSampleClient": "async_client",
            "EXCEPTIONS": "errors",
            "Gone": "errors",
            "Nested": "types.nested",
            "OPERATIONS": "operations",
            "PingRequest": "operations.ping",
            "PutInput": "operations.put",
            "PutOutput": "operations.put",
            "PutRequest": "operations.put",
            "SampleClient": "client",
            "SampleError": "errors",
        },
    )
