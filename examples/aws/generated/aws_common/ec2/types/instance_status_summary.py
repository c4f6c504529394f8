from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class InstanceStatusSummary(Structure):
    """Describes the status of an instance."""

    _members = {"details": "Details", "status": "Status"}
    __slots__ = tuple(_members)

    details: list[t.InstanceStatusDetails] | None
    """The system instance health or application instance health."""
    status: t.SummaryStatus | str | None
    """The status."""

    def __init__(
        self,
        *,
        details: list[t.InstanceStatusDetails] | None = None,
        status: t.SummaryStatus | str | None = None,
    ) -> None:
        self.details = details
        self.status = status

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            details=wire.structures(body, "details", t.InstanceStatusDetails.from_wire, "item"),
            status=wire.enum(body, "status", t.SummaryStatus),
        )
