from __future__ import annotations

import datetime

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class InstanceStatusDetails(Structure):
    """Describes the instance status."""

    _members = {"impaired_since": "ImpairedSince", "name": "Name", "status": "Status"}
    __slots__ = tuple(_members)

    impaired_since: datetime.datetime | None
    """The time when a status check failed. For an instance that was launched and impaired, this
    is the time when the instance was launched.
    """
    name: t.StatusName | str | None
    """The type of instance status."""
    status: t.StatusType | str | None
    """The status."""

    def __init__(
        self,
        *,
        impaired_since: datetime.datetime | None = None,
        name: t.StatusName | str | None = None,
        status: t.StatusType | str | None = None,
    ) -> None:
        self.impaired_since = impaired_since
        self.name = name
        self.status = status

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            impaired_since=wire.timestamp(body, "impairedSince"),
            name=wire.enum(body, "name", t.StatusName),
            status=wire.enum(body, "status", t.StatusType),
        )
