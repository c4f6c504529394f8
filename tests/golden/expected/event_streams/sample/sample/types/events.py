from __future__ import annotations

from ...runtime.protocols import eventstream as events
from ...runtime.protocols import json as wire
from ...runtime.protocols.eventstream import EventUnion
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.eventstream import Event


class Events(EventUnion):
    _members = {
        "start": "Start",
        "chunk": "Chunk",
        "line": "Line",
        "hue": "Hue",
        "whole": "Whole",
        "plain": "plain",
        "nothing": "Nothing",
    }
    __slots__ = tuple(_members)

    start: t.StartEvent | None
    chunk: t.ChunkEvent | None
    line: t.LineEvent | None
    hue: t.HueEvent | None
    whole: t.WholeEvent | None
    plain: t.PlainEvent | None
    nothing: t.NothingEvent | None

    _errors = {
        "GoneAway": "Gone",
    }

    def __init__(
        self,
        *,
        start: t.StartEvent | None = None,
        chunk: t.ChunkEvent | None = None,
        line: t.LineEvent | None = None,
        hue: t.HueEvent | None = None,
        whole: t.WholeEvent | None = None,
        plain: t.PlainEvent | None = None,
        nothing: t.NothingEvent | None = None,
        unknown: tuple[str, object] | None = None,
    ) -> None:
        self.start = start
        self.chunk = chunk
        self.line = line
        self.hue = hue
        self.whole = whole
        self.plain = plain
        self.nothing = nothing
        self.unknown = unknown

    @classmethod
    def from_event(cls, event: Event) -> Self:
        if event.type == "Start":
            body = wire.json_object(event)
            return cls(
                start=t.StartEvent(
                    text=events.string(event, "Text"),
                    color=events.enum(event, "Color", t.Color),
                    flag=events.boolean(event, "Flag"),
                    count=events.integer(event, "Count"),
                    big=events.integer(event, "Big"),
                    data=events.blob(event, "Data"),
                    when=events.timestamp(event, "When"),
                    note=wire.string(body, "Note"),
                    part=wire.structure(body, "Part", t.Part.from_wire) if "Part" in body else None,
                )
            )
        if event.type == "Chunk":
            return cls(
                chunk=t.ChunkEvent(
                    mark=events.string(event, "Mark"),
                    bytes=event.body,
                )
            )
        if event.type == "Line":
            return cls(line=t.LineEvent(line=events.payload_text(event)))
        if event.type == "Hue":
            return cls(hue=t.HueEvent(hue=events.payload_enum(event, t.Color)))
        if event.type == "Whole":
            return cls(whole=t.WholeEvent(part=t.Part.from_wire(wire.json_object(event))))
        if event.type == "plain":
            return cls(plain=t.PlainEvent.from_wire(wire.json_object(event)))
        if event.type == "Nothing":
            return cls(nothing=t.NothingEvent())
        return cls(unknown=events.unknown_event(event))
