from __future__ import annotations

import builtins

from ...runtime.protocols import eventstream as events
from ...runtime.protocols import json as wire
from ...runtime.protocols.eventstream import EventUnion
from .. import types as t_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.eventstream import Event


class Events(EventUnion):
    _members = {
        "t": "t",
        "event": "event",
        "tuple": "tuple",
        "from_event_": "FromEvent",
        "error_name_": "ErrorName",
        "unknown_": "unknown",
        "self_": "self",
        "cls": "cls",
    }
    __slots__ = builtins.tuple(_members)

    t: t_.EventStream | None
    event: t_.EventUnion | None
    tuple: t_.Event | None
    from_event_: t_.LineEvent | None
    error_name_: t_.LineEvent | None
    unknown_: t_.LineEvent | None
    self_: t_.LineEvent | None
    cls: t_.LineEvent | None

    def __init__(
        self,
        *,
        t: t_.EventStream | None = None,
        event: t_.EventUnion | None = None,
        tuple: t_.Event | None = None,
        from_event_: t_.LineEvent | None = None,
        error_name_: t_.LineEvent | None = None,
        unknown_: t_.LineEvent | None = None,
        self_: t_.LineEvent | None = None,
        cls: t_.LineEvent | None = None,
        unknown: builtins.tuple[str, object] | None = None,
    ) -> None:
        self.t = t
        self.event = event
        self.tuple = tuple
        self.from_event_ = from_event_
        self.error_name_ = error_name_
        self.unknown_ = unknown_
        self.self_ = self_
        self.cls = cls
        self.unknown = unknown

    @classmethod
    def from_event(cls, event: Event) -> Self:
        if event.type == "t":
            return cls(t=t_.EventStream.from_wire(wire.json_object(event)))
        if event.type == "event":
            return cls(event=t_.EventUnion.from_wire(wire.json_object(event)))
        if event.type == "tuple":
            return cls(tuple=t_.Event())
        if event.type == "FromEvent":
            return cls(from_event_=t_.LineEvent(line=events.payload_text(event)))
        if event.type == "ErrorName":
            return cls(error_name_=t_.LineEvent(line=events.payload_text(event)))
        if event.type == "unknown":
            return cls(unknown_=t_.LineEvent(line=events.payload_text(event)))
        if event.type == "self":
            return cls(self_=t_.LineEvent(line=events.payload_text(event)))
        if event.type == "cls":
            return cls(cls=t_.LineEvent(line=events.payload_text(event)))
        return cls(unknown=events.unknown_event(event))
