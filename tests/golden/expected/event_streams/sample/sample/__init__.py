"""Sample Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .async_client import AsyncSampleClient as AsyncSampleClient
    from .client import SampleClient as SampleClient
    from .errors import EXCEPTIONS as EXCEPTIONS
    from .errors import Busy as Busy
    from .errors import Gone as Gone
    from .errors import SampleError as SampleError
    from .operations import OPERATIONS as OPERATIONS
    from .operations.listen import ListenRequest as ListenRequest
    from .operations.listen import ListenResult as ListenResult
    from .types.chunk_event import ChunkEvent as ChunkEvent
    from .types.color import Color as Color
    from .types.events import Events as Events
    from .types.hue_event import HueEvent as HueEvent
    from .types.line_event import LineEvent as LineEvent
    from .types.nothing_event import NothingEvent as NothingEvent
    from .types.part import Part as Part
    from .types.plain_event import PlainEvent as PlainEvent
    from .types.start_event import StartEvent as StartEvent
    from .types.whole_event import WholeEvent as WholeEvent
else:
    from ..runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AsyncSampleClient": "async_client",
            "Busy": "errors",
            "ChunkEvent": "types.chunk_event",
            "Color": "types.color",
            "EXCEPTIONS": "errors",
            "Events": "types.events",
            "Gone": "errors",
            "HueEvent": "types.hue_event",
            "LineEvent": "types.line_event",
            "ListenRequest": "operations.listen",
            "ListenResult": "operations.listen",
            "NothingEvent": "types.nothing_event",
            "OPERATIONS": "operations",
            "Part": "types.part",
            "PlainEvent": "types.plain_event",
            "SampleClient": "client",
            "SampleError": "errors",
            "StartEvent": "types.start_event",
            "WholeEvent": "types.whole_event",
        },
    )
