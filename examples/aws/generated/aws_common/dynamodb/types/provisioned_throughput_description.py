from __future__ import annotations

import datetime

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class ProvisionedThroughputDescription(Structure):
    """Represents the provisioned throughput settings for the table, consisting of read and write
    capacity units, along with data about increases and decreases.
    """

    _members = {
        "last_increase_date_time": "LastIncreaseDateTime",
        "last_decrease_date_time": "LastDecreaseDateTime",
        "number_of_decreases_today": "NumberOfDecreasesToday",
        "read_capacity_units": "ReadCapacityUnits",
        "write_capacity_units": "WriteCapacityUnits",
    }
    __slots__ = tuple(_members)

    last_increase_date_time: datetime.datetime | None
    """The date and time of the last provisioned throughput increase for this table."""
    last_decrease_date_time: datetime.datetime | None
    """The date and time of the last provisioned throughput decrease for this table."""
    number_of_decreases_today: int | None
    """The number of provisioned throughput decreases for this table during this UTC calendar
    day. For current maximums on provisioned throughput decreases, see Service, Account, and
    Table Quotas
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Limits.html) in the
    Amazon DynamoDB Developer Guide.
    """
    read_capacity_units: int | None
    """The maximum number of strongly consistent reads consumed per second before DynamoDB
    returns a ThrottlingException. Eventually consistent reads require less effort than
    strongly consistent reads, so a setting of 50 ReadCapacityUnits per second provides 100
    eventually consistent ReadCapacityUnits per second.

    For a table or global secondary index that uses on-demand capacity mode (PAY_PER_REQUEST),
    this value is 0, because on-demand mode does not use provisioned throughput.
    """
    write_capacity_units: int | None
    """The maximum number of writes consumed per second before DynamoDB returns a
    ThrottlingException.

    For a table or global secondary index that uses on-demand capacity mode (PAY_PER_REQUEST),
    this value is 0, because on-demand mode does not use provisioned throughput.
    """

    def __init__(
        self,
        *,
        last_increase_date_time: datetime.datetime | None = None,
        last_decrease_date_time: datetime.datetime | None = None,
        number_of_decreases_today: int | None = None,
        read_capacity_units: int | None = None,
        write_capacity_units: int | None = None,
    ) -> None:
        self.last_increase_date_time = last_increase_date_time
        self.last_decrease_date_time = last_decrease_date_time
        self.number_of_decreases_today = number_of_decreases_today
        self.read_capacity_units = read_capacity_units
        self.write_capacity_units = write_capacity_units

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            last_increase_date_time=wire.timestamp(body, "LastIncreaseDateTime"),
            last_decrease_date_time=wire.timestamp(body, "LastDecreaseDateTime"),
            number_of_decreases_today=wire.integer(body, "NumberOfDecreasesToday"),
            read_capacity_units=wire.integer(body, "ReadCapacityUnits"),
            write_capacity_units=wire.integer(body, "WriteCapacityUnits"),
        )
