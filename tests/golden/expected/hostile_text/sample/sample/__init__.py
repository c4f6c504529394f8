"""Evil \"\"\" Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .async_client import AsyncSampleClient as AsyncSampleClient
    from .client import SampleClient as SampleClient
    from .errors import EXCEPTIONS as EXCEPTIONS
    from .errors import Evil as Evil
    from .errors import SampleError as SampleError
    from .operations import OPERATIONS as OPERATIONS
    from .operations.attack import AttackInput as AttackInput
    from .operations.attack import AttackRequest as AttackRequest
    from .types.kind import Kind as Kind
else:
    from ..runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AsyncSampleClient": "async_client",
            "AttackInput": "operations.attack",
            "AttackRequest": "operations.attack",
            "EXCEPTIONS": "errors",
            "Evil": "errors",
            "Kind": "types.kind",
            "OPERATIONS": "operations",
            "SampleClient": "client",
            "SampleError": "errors",
        },
    )
