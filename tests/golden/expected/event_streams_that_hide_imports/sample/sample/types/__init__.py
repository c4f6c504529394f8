"""The structures, unions and enums of Sample Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .event import Event as Event
    from .event_stream import EventStream as EventStream
    from .event_union import EventUnion as EventUnion
    from .events import Events as Events
    from .line_event import LineEvent as LineEvent
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "Events": "events",
            "LineEvent": "line_event",
            "EventStream": "event_stream",
            "EventUnion": "event_union",
            "Event": "event",
        },
    )
