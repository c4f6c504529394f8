"""Sample Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .async_client import AsyncSampleClient as AsyncSampleClient
    from .client import SampleClient as SampleClient
    from .errors import EXCEPTIONS as EXCEPTIONS
    from .errors import Busy as Busy
    from .errors import SampleError as SampleError
    from .operations import OPERATIONS as OPERATIONS
    from .operations.listen import ListenRequest as ListenRequest
    from .operations.listen import ListenResult as ListenResult
    from .types.event import Event as Event
    from .types.event_stream import EventStream as EventStream
    from .types.event_union import EventUnion as EventUnion
    from .types.events import Events as Events
    from .types.line_event import LineEvent as LineEvent
else:
    from ..runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AsyncSampleClient": "async_client",
            "Busy": "errors",
            "EXCEPTIONS": "errors",
            "Event": "types.event",
            "EventStream": "types.event_stream",
            "EventUnion": "types.event_union",
            "Events": "types.events",
            "LineEvent": "types.line_event",
            "ListenRequest": "operations.listen",
            "ListenResult": "operations.listen",
            "OPERATIONS": "operations",
            "SampleClient": "client",
            "SampleError": "errors",
        },
    )
