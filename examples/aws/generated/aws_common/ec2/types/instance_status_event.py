from __future__ import annotations

import datetime

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class InstanceStatusEvent(Structure):
    """Describes a scheduled event for an instance."""

    _members = {
        "instance_event_id": "InstanceEventId",
        "code": "Code",
        "description": "Description",
        "not_after": "NotAfter",
        "not_before": "NotBefore",
        "not_before_deadline": "NotBeforeDeadline",
    }
    __slots__ = tuple(_members)

    instance_event_id: str | None
    """The ID of the event."""
    code: t.EventCode | str | None
    """The event code."""
    description: str | None
    """A description of the event.

    After a scheduled event is completed, it can still be described for up to a week. If the
    event has been completed, this description starts with the following text: [Completed].
    """
    not_after: datetime.datetime | None
    """The latest scheduled end time for the event."""
    not_before: datetime.datetime | None
    """The earliest scheduled start time for the event."""
    not_before_deadline: datetime.datetime | None
    """The deadline for starting the event."""

    def __init__(
        self,
        *,
        instance_event_id: str | None = None,
        code: t.EventCode | str | None = None,
        description: str | None = None,
        not_after: datetime.datetime | None = None,
        not_before: datetime.datetime | None = None,
        not_before_deadline: datetime.datetime | None = None,
    ) -> None:
        self.instance_event_id = instance_event_id
        self.code = code
        self.description = description
        self.not_after = not_after
        self.not_before = not_before
        self.not_before_deadline = not_before_deadline

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            instance_event_id=wire.string(body, "instanceEventId"),
            code=wire.enum(body, "code", t.EventCode),
            description=wire.string(body, "description"),
            not_after=wire.timestamp(body, "notAfter"),
            not_before=wire.timestamp(body, "notBefore"),
            not_before_deadline=wire.timestamp(body, "notBeforeDeadline"),
        )
