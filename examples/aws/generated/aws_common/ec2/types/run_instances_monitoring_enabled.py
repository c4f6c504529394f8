from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.query import Form
    from ...runtime.protocols.xml import Object
    from ...runtime.shapes.problems import Problems


class RunInstancesMonitoringEnabled(Structure):
    """Describes the monitoring of an instance."""

    _members = {"metric_category_ids": "MetricCategoryIds", "enabled": "Enabled"}
    __slots__ = tuple(_members)

    metric_category_ids: list[str] | None
    """The IDs of the metric categories to associate with the instance. To specify metric
    categories, you must also enable detailed monitoring.
    """
    enabled: bool | None
    """Indicates whether detailed monitoring is enabled. Otherwise, basic monitoring is enabled."""

    def __init__(
        self, *, metric_category_ids: list[str] | None = None, enabled: bool | None = None
    ) -> None:
        self.metric_category_ids = metric_category_ids
        self.enabled = enabled

    def check(self, problems: Problems) -> None:
        if self.metric_category_ids is not None:
            problems.strings("metric_category_ids", self.metric_category_ids)
        problems.required("enabled", self.enabled)
        problems.boolean("enabled", self.enabled)

    def to_wire(self) -> Form:
        body: Form = []
        if self.metric_category_ids is not None:
            for number, metric_category_ids_item in enumerate(self.metric_category_ids, 1):
                body.append((f"MetricCategoryId.{number}", metric_category_ids_item))
        if self.enabled is not None:
            body.append(("Enabled", wire.boolean_text(self.enabled)))
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            metric_category_ids=wire.list_of(body, "MetricCategoryId", wire.string, "item"),
            enabled=wire.boolean(body, "enabled"),
        )
