"""Sample Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .async_client import AsyncSampleClient as AsyncSampleClient
    from .client import SampleClient as SampleClient
    from .errors import EXCEPTIONS as EXCEPTIONS
    from .errors import SampleError as SampleError
    from .operations import OPERATIONS as OPERATIONS
    from .operations.login import LoginInput as LoginInput
    from .operations.login import LoginOutput as LoginOutput
    from .operations.login import LoginRequest as LoginRequest
    from .types.keys import Keys as Keys
else:
    from ..runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AsyncSampleClient": "async_client",
            "EXCEPTIONS": "errors",
            "Keys": "types.keys",
            "LoginInput": "operations.login",
            "LoginOutput": "operations.login",
            "LoginRequest": "operations.login",
            "OPERATIONS": "operations",
            "SampleClient": "client",
            "SampleError": "errors",
        },
    )
