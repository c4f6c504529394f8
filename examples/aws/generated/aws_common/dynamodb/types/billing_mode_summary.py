from __future__ import annotations

import datetime

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class BillingModeSummary(Structure):
    """Contains the details for the read/write capacity mode. This page talks about PROVISIONED
    and PAY_PER_REQUEST billing modes. For more information about these modes, see Read/write
    capacity mode
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.ReadWriteCapacityMode.html).

    Note:

    You may need to switch to on-demand mode at least once in order to return a
    BillingModeSummary response.
    """

    _members = {
        "billing_mode": "BillingMode",
        "last_update_to_pay_per_request_date_time": "LastUpdateToPayPerRequestDateTime",
    }
    __slots__ = tuple(_members)

    billing_mode: t.BillingMode | str | None
    """Controls how you are charged for read and write throughput and how you manage capacity.
    This setting can be changed later.

    - PROVISIONED - Sets the read/write capacity mode to PROVISIONED. We recommend using
      PROVISIONED for predictable workloads.
    - PAY_PER_REQUEST - Sets the read/write capacity mode to PAY_PER_REQUEST. We recommend
      using PAY_PER_REQUEST for unpredictable workloads.
    """
    last_update_to_pay_per_request_date_time: datetime.datetime | None
    """Represents the time when PAY_PER_REQUEST was last set as the read/write capacity mode."""

    def __init__(
        self,
        *,
        billing_mode: t.BillingMode | str | None = None,
        last_update_to_pay_per_request_date_time: datetime.datetime | None = None,
    ) -> None:
        self.billing_mode = billing_mode
        self.last_update_to_pay_per_request_date_time = last_update_to_pay_per_request_date_time

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            billing_mode=(
                wire.enum(body, "BillingMode", t.BillingMode) if "BillingMode" in body else None
            ),
            last_update_to_pay_per_request_date_time=wire.timestamp(
                body, "LastUpdateToPayPerRequestDateTime"
            ),
        )
