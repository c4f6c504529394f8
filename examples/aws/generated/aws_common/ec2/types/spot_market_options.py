from __future__ import annotations

import datetime

from ...runtime import timestamps
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class SpotMarketOptions(Structure):
    """The options for Spot Instances."""

    _members = {
        "max_price": "MaxPrice",
        "spot_instance_type": "SpotInstanceType",
        "block_duration_minutes": "BlockDurationMinutes",
        "valid_until": "ValidUntil",
        "instance_interruption_behavior": "InstanceInterruptionBehavior",
    }
    __slots__ = tuple(_members)

    max_price: str | None
    """The maximum hourly price that you're willing to pay for a Spot Instance. We do not
    recommend using this parameter because it can lead to increased interruptions. If you do
    not specify this parameter, you will pay the current Spot price.

    Important:

    If you specify a maximum price, your Spot Instances will be interrupted more frequently
    than if you do not specify this parameter.

    If you specify a maximum price, it must be more than USD $0.001. Specifying a value below
    USD $0.001 will result in an InvalidParameterValue error message.
    """
    spot_instance_type: t.SpotInstanceType | str | None
    """The Spot Instance request type. For RunInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances), persistent Spot
    Instance requests are only supported when the instance interruption behavior is either
    hibernate or stop.
    """
    block_duration_minutes: int | None
    """Deprecated."""
    valid_until: datetime.datetime | None
    """The end date of the request, in UTC format (YYYY-MM-DDTHH:MM:SSZ). Supported only for
    persistent requests.

    - For a persistent request, the request remains active until the ValidUntil date and time
      is reached. Otherwise, the request remains active until you cancel it.
    - For a one-time request, ValidUntil is not supported. The request remains active until
      all instances launch or you cancel the request.
    """
    instance_interruption_behavior: t.InstanceInterruptionBehavior | str | None
    """The behavior when a Spot Instance is interrupted.

    If Configured (for HibernationOptions
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HibernationOptionsRequest.html))
    is set to true, the InstanceInterruptionBehavior parameter is automatically set to
    hibernate. If you set it to stop or terminate, you'll get an error.

    If Configured (for HibernationOptions
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HibernationOptionsRequest.html))
    is set to false or null, the InstanceInterruptionBehavior parameter is automatically set
    to terminate. You can also set it to stop or hibernate.

    For more information, see Interruption behavior
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/interruption-behavior.html) in the
    Amazon EC2 User Guide.
    """

    def __init__(
        self,
        *,
        max_price: str | None = None,
        spot_instance_type: t.SpotInstanceType | str | None = None,
        block_duration_minutes: int | None = None,
        valid_until: datetime.datetime | None = None,
        instance_interruption_behavior: t.InstanceInterruptionBehavior | str | None = None,
    ) -> None:
        self.max_price = max_price
        self.spot_instance_type = spot_instance_type
        self.block_duration_minutes = block_duration_minutes
        self.valid_until = valid_until
        self.instance_interruption_behavior = instance_interruption_behavior

    def check(self, problems: Problems) -> None:
        if self.max_price is not None and type(self.max_price) is not str:
            problems.string("max_price", self.max_price)
        if self.spot_instance_type is not None:
            problems.enum("spot_instance_type", self.spot_instance_type, t.SpotInstanceType)
        if self.block_duration_minutes is not None and type(self.block_duration_minutes) is not int:
            problems.integer("block_duration_minutes", self.block_duration_minutes)
        if self.valid_until is not None:
            problems.timestamp("valid_until", self.valid_until)
        if self.instance_interruption_behavior is not None:
            problems.enum(
                "instance_interruption_behavior",
                self.instance_interruption_behavior,
                t.InstanceInterruptionBehavior,
            )

    def to_wire(self) -> Form:
        body: Form = []
        if self.max_price is not None:
            body.append(("MaxPrice", self.max_price))
        if self.spot_instance_type is not None:
            body.append(("SpotInstanceType", self.spot_instance_type))
        if self.block_duration_minutes is not None:
            body.append(("BlockDurationMinutes", str(self.block_duration_minutes)))
        if self.valid_until is not None:
            body.append(("ValidUntil", timestamps.date_time(self.valid_until)))
        if self.instance_interruption_behavior is not None:
            body.append(("InstanceInterruptionBehavior", self.instance_interruption_behavior))
        return body
