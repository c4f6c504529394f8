"""Sample Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .async_client import AsyncSampleClient as AsyncSampleClient
    from .client import SampleClient as SampleClient
    from .errors import EXCEPTIONS as EXCEPTIONS
    from .errors import SampleError as SampleError
    from .operations import OPERATIONS as OPERATIONS
    from .operations.echo import EchoRequest as EchoRequest
    from .operations.first import FirstRequest as FirstRequest
    from .operations.ping import PingRequest as PingRequest
    from .operations.second import SecondOutput as SecondOutput
    from .operations.second import SecondRequest as SecondRequest
    from .types.common import Common as Common
    from .types.echoed import Echoed as Echoed
else:
    from ..runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AsyncSampleClient": "async_client",
            "Common": "types.common",
            "EXCEPTIONS": "errors",
            "EchoRequest": "operations.echo",
            "Echoed": "types.echoed",
            "FirstRequest": "operations.first",
            "OPERATIONS": "operations",
            "PingRequest": "operations.ping",
            "SampleClient": "client",
            "SampleError": "errors",
            "SecondOutput": "operations.second",
            "SecondRequest": "operations.second",
        },
    )
