from __future__ import annotations

import datetime

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class PlainEvent(Structure):
    _members = {"part": "Part", "names": "Names", "when": "When", "data": "Data"}
    __slots__ = tuple(_members)

    part: t.Part | None
    names: list[str] | None
    when: datetime.datetime | None
    data: bytes | None

    def __init__(
        self,
        *,
        part: t.Part | None = None,
        names: list[str] | None = None,
        when: datetime.datetime | None = None,
        data: bytes | None = None,
    ) -> None:
        self.part = part
        self.names = names
        self.when = when
        self.data = data

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            part=wire.structure(body, "Part", t.Part.from_wire) if "Part" in body else None,
            names=wire.strings(body, "Names"),
            when=wire.timestamp(body, "When"),
            data=wire.blob(body, "Data"),
        )
