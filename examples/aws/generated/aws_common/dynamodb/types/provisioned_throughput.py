from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class ProvisionedThroughput(Structure):
    """Represents the provisioned throughput settings for the specified global secondary index.
    You must use ProvisionedThroughput or OnDemandThroughput based on your table’s capacity
    mode.

    For current minimum and maximum provisioned throughput values, see Service, Account, and
    Table Quotas
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Limits.html) in the
    Amazon DynamoDB Developer Guide.
    """

    _members = {
        "read_capacity_units": "ReadCapacityUnits",
        "write_capacity_units": "WriteCapacityUnits",
    }
    __slots__ = tuple(_members)

    read_capacity_units: int | None
    """The maximum number of strongly consistent reads consumed per second before DynamoDB
    returns a ThrottlingException. For more information, see Specifying Read and Write
    Requirements
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ProvisionedThroughput.html)
    in the Amazon DynamoDB Developer Guide.

    If read/write capacity mode is PAY_PER_REQUEST the value is set to 0.
    """
    write_capacity_units: int | None
    """The maximum number of writes consumed per second before DynamoDB returns a
    ThrottlingException. For more information, see Specifying Read and Write Requirements
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ProvisionedThroughput.html)
    in the Amazon DynamoDB Developer Guide.

    If read/write capacity mode is PAY_PER_REQUEST the value is set to 0.
    """

    def __init__(
        self, *, read_capacity_units: int | None = None, write_capacity_units: int | None = None
    ) -> None:
        self.read_capacity_units = read_capacity_units
        self.write_capacity_units = write_capacity_units

    def check(self, problems: Problems) -> None:
        if not (type(self.read_capacity_units) is int and self.read_capacity_units >= 1):
            problems.required("read_capacity_units", self.read_capacity_units)
            problems.integer("read_capacity_units", self.read_capacity_units, 1)
        if not (type(self.write_capacity_units) is int and self.write_capacity_units >= 1):
            problems.required("write_capacity_units", self.write_capacity_units)
            problems.integer("write_capacity_units", self.write_capacity_units, 1)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.read_capacity_units is not None:
            body["ReadCapacityUnits"] = self.read_capacity_units
        if self.write_capacity_units is not None:
            body["WriteCapacityUnits"] = self.write_capacity_units
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            read_capacity_units=wire.integer(body, "ReadCapacityUnits"),
            write_capacity_units=wire.integer(body, "WriteCapacityUnits"),
        )
