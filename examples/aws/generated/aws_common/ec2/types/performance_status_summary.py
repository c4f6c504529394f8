from __future__ import annotations

import datetime

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class PerformanceStatusSummary(Structure):
    """Provides a summary of the performance status check results for an instance."""

    _members = {"status": "Status", "impaired_since": "ImpairedSince", "remediation": "Remediation"}
    __slots__ = tuple(_members)

    status: t.SummaryStatus | str | None
    """The current status."""
    impaired_since: datetime.datetime | None
    """The date and time when the performance status became impaired."""
    remediation: str | None
    """The recommended action to remediate the impaired instance, if one is available. This value
    is returned only when the instance is impaired.
    """

    def __init__(
        self,
        *,
        status: t.SummaryStatus | str | None = None,
        impaired_since: datetime.datetime | None = None,
        remediation: str | None = None,
    ) -> None:
        self.status = status
        self.impaired_since = impaired_since
        self.remediation = remediation

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            status=wire.enum(body, "status", t.SummaryStatus),
            impaired_since=wire.timestamp(body, "impairedSince"),
            remediation=wire.string(body, "remediation"),
        )
