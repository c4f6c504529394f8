from __future__ import annotations

import datetime

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class CityDetails(Structure):
    _members = {"id": "id", "name": "name", "place": "place", "since": "since"}
    __slots__ = tuple(_members)

    id: str | None
    name: str | None
    place: t.Place | None
    since: datetime.datetime | None
    """Since when the service knows it."""

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        place: t.Place | None = None,
        since: datetime.datetime | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.place = place
        self.since = since

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            id=wire.string(body, "id"),
            name=wire.string(body, "name"),
            place=wire.structure(body, "place", t.Place.from_wire),
            since=wire.timestamp(body, "since"),
        )
