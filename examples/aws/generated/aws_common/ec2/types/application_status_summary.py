from __future__ import annotations

import datetime

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class ApplicationStatusSummary(Structure):
    """Provides a summary of the application-level health status for an instance."""

    _members = {"status": "Status", "impaired_since": "ImpairedSince"}
    __slots__ = tuple(_members)

    status: t.SummaryStatus | str | None
    """The current status."""
    impaired_since: datetime.datetime | None
    """The date and time when the application status became impaired."""

    def __init__(
        self,
        *,
        status: t.SummaryStatus | str | None = None,
        impaired_since: datetime.datetime | None = None,
    ) -> None:
        self.status = status
        self.impaired_since = impaired_since

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            status=wire.enum(body, "status", t.SummaryStatus),
            impaired_since=wire.timestamp(body, "impairedSince"),
        )
