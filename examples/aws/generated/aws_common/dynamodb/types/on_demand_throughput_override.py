from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class OnDemandThroughputOverride(Structure):
    """Overrides the on-demand throughput settings for this replica table. If you don't specify a
    value for this parameter, it uses the source table's on-demand throughput settings.
    """

    _members = {"max_read_request_units": "MaxReadRequestUnits"}
    __slots__ = tuple(_members)

    max_read_request_units: int | None
    """Maximum number of read request units for the specified replica table."""

    def __init__(self, *, max_read_request_units: int | None = None) -> None:
        self.max_read_request_units = max_read_request_units

    def check(self, problems: Problems) -> None:
        if self.max_read_request_units is not None and type(self.max_read_request_units) is not int:
            problems.integer("max_read_request_units", self.max_read_request_units)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.max_read_request_units is not None:
            body["MaxReadRequestUnits"] = self.max_read_request_units
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            max_read_request_units=wire.integer(body, "MaxReadRequestUnits"),
        )
