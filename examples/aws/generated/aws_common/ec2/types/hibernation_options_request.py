from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class HibernationOptionsRequest(Structure):
    """Indicates whether your instance is configured for hibernation. This parameter is valid
    only if the instance meets the hibernation prerequisites
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html). For
    more information, see Hibernate your Amazon EC2 instance
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html) in the Amazon EC2
    User Guide.
    """

    _members = {"configured": "Configured"}
    __slots__ = tuple(_members)

    configured: bool | None
    """Set to true to enable your instance for hibernation.

    For Spot Instances, if you set Configured to true, either omit the
    InstanceInterruptionBehavior parameter (for SpotMarketOptions
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotMarketOptions.html)), or
    set it to hibernate. When Configured is true:

    - If you omit InstanceInterruptionBehavior, it defaults to hibernate.
    - If you set InstanceInterruptionBehavior to a value other than hibernate, you'll get an
      error.

    Default: false
    """

    def __init__(self, *, configured: bool | None = None) -> None:
        self.configured = configured

    def check(self, problems: Problems) -> None:
        if self.configured is not None:
            problems.boolean("configured", self.configured)

    def to_wire(self) -> Form:
        body: Form = []
        if self.configured is not None:
            body.append(("Configured", wire.boolean_text(self.configured)))
        return body
