from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class EbsStatusSummary(Structure):
    """Provides a summary of the attached EBS volume status for an instance."""

    _members = {"details": "Details", "status": "Status"}
    __slots__ = tuple(_members)

    details: list[t.EbsStatusDetails] | None
    """Details about the attached EBS status check for an instance."""
    status: t.SummaryStatus | str | None
    """The current status."""

    def __init__(
        self,
        *,
        details: list[t.EbsStatusDetails] | None = None,
        status: t.SummaryStatus | str | None = None,
    ) -> None:
        self.details = details
        self.status = status

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            details=wire.structures(body, "details", t.EbsStatusDetails.from_wire, "item"),
            status=wire.enum(body, "status", t.SummaryStatus),
        )
