from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class OnDemandThroughput(Structure):
    """Sets the maximum number of read and write units for the specified on-demand table. If you
    use this parameter, you must specify MaxReadRequestUnits, MaxWriteRequestUnits, or both.
    """

    _members = {
        "max_read_request_units": "MaxReadRequestUnits",
        "max_write_request_units": "MaxWriteRequestUnits",
    }
    __slots__ = tuple(_members)

    max_read_request_units: int | None
    """Maximum number of read request units for the specified table.

    To specify a maximum OnDemandThroughput on your table, set the value of
    MaxReadRequestUnits as greater than or equal to 1. To remove the maximum
    OnDemandThroughput that is currently set on your table, set the value of
    MaxReadRequestUnits to -1.
    """
    max_write_request_units: int | None
    """Maximum number of write request units for the specified table.

    To specify a maximum OnDemandThroughput on your table, set the value of
    MaxWriteRequestUnits as greater than or equal to 1. To remove the maximum
    OnDemandThroughput that is currently set on your table, set the value of
    MaxWriteRequestUnits to -1.
    """

    def __init__(
        self,
        *,
        max_read_request_units: int | None = None,
        max_write_request_units: int | None = None,
    ) -> None:
        self.max_read_request_units = max_read_request_units
        self.max_write_request_units = max_write_request_units

    def check(self, problems: Problems) -> None:
        if self.max_read_request_units is not None and type(self.max_read_request_units) is not int:
            problems.integer("max_read_request_units", self.max_read_request_units)
        if (
            self.max_write_request_units is not None
            and type(self.max_write_request_units) is not int
        ):
            problems.integer("max_write_request_units", self.max_write_request_units)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.max_read_request_units is not None:
            body["MaxReadRequestUnits"] = self.max_read_request_units
        if self.max_write_request_units is not None:
            body["MaxWriteRequestUnits"] = self.max_write_request_units
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            max_read_request_units=wire.integer(body, "MaxReadRequestUnits"),
            max_write_request_units=wire.integer(body, "MaxWriteRequestUnits"),
        )
