from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class Monitoring(Structure):
    """Describes the monitoring of an instance."""

    _members = {"metric_category_ids": "MetricCategoryIds", "state": "State"}
    __slots__ = tuple(_members)

    metric_category_ids: list[str] | None
    """The IDs of the metric categories that are associated with the instance."""
    state: t.MonitoringState | str | None
    """Indicates whether detailed monitoring is enabled. Otherwise, basic monitoring is enabled."""

    def __init__(
        self,
        *,
        metric_category_ids: list[str] | None = None,
        state: t.MonitoringState | str | None = None,
    ) -> None:
        self.metric_category_ids = metric_category_ids
        self.state = state

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            metric_category_ids=wire.list_of(body, "metricCategoryIdSet", wire.string, "item"),
            state=wire.enum(body, "state", t.MonitoringState),
        )
