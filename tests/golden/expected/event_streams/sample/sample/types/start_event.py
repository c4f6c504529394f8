from __future__ import annotations

import datetime

from ...runtime.shapes.structure import Structure
from .. import types as t


class StartEvent(Structure):
    _members = {
        "text": "Text",
        "color": "Color",
        "flag": "Flag",
        "count": "Count",
        "big": "Big",
        "data": "Data",
        "when": "When",
        "note": "Note",
        "part": "Part",
    }
    __slots__ = tuple(_members)

    text: str | None
    color: t.Color | str | None
    flag: bool | None
    count: int | None
    big: int | None
    data: bytes | None
    when: datetime.datetime | None
    note: str | None
    part: t.Part | None

    def __init__(
        self,
        *,
        text: str | None = None,
        color: t.Color | str | None = None,
        flag: bool | None = None,
        count: int | None = None,
        big: int | None = None,
        data: bytes | None = None,
        when: datetime.datetime | None = None,
        note: str | None = None,
        part: t.Part | None = None,
    ) -> None:
        self.text = text
        self.color = color
        self.flag = flag
        self.count = count
        self.big = big
        self.data = data
        self.when = when
        self.note = note
        self.part = part
