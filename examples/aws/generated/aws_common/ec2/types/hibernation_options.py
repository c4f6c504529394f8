from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class HibernationOptions(Structure):
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
    """If true, your instance is enabled for hibernation; otherwise, it is not enabled for
    hibernation.
    """

    def __init__(self, *, configured: bool | None = None) -> None:
        self.configured = configured

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            configured=wire.boolean(body, "configured"),
        )
