"""Sample Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .async_client import AsyncSampleClient as AsyncSampleClient
    from .client import SampleClient as SampleClient
    from .errors import EXCEPTIONS as EXCEPTIONS
    from .errors import SampleError as SampleError
    from .operations import OPERATIONS as OPERATIONS
    from .operations.bind import BindInput as BindInput
    from .operations.bind import BindOutput as BindOutput
    from .operations.bind import BindRequest as BindRequest
    from .types.body import Body as Body
else:
    from ..runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AsyncSampleClient": "async_client",
            "BindInput": "operations.bind",
            "BindOutput": "operations.bind",
            "BindRequest": "operations.bind",
            "Body": "types.body",
            "EXCEPTIONS": "errors",
            "OPERATIONS": "operations",
            "SampleClient": "client",
            "SampleError": "errors",
        },
    )
