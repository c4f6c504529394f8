"""The structures, unions and enums of Sample Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .chunk_event import ChunkEvent as ChunkEvent
    from .color import Color as Color
    from .events import Events as Events
    from .hue_event import HueEvent as HueEvent
    from .line_event import LineEvent as LineEvent
    from .nothing_event import NothingEvent as NothingEvent
    from .part import Part as Part
    from .plain_event import PlainEvent as PlainEvent
    from .start_event import StartEvent as StartEvent
    from .whole_event import WholeEvent as WholeEvent
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "Events": "events",
            "StartEvent": "start_event",
            "ChunkEvent": "chunk_event",
            "LineEvent": "line_event",
            "HueEvent": "hue_event",
            "WholeEvent": "whole_event",
            "PlainEvent": "plain_event",
            "NothingEvent": "nothing_event",
            "Part": "part",
            "Color": "color",
        },
    )
