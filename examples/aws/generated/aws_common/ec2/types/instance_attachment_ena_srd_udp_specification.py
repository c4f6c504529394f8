from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class InstanceAttachmentEnaSrdUdpSpecification(Structure):
    """ENA Express is compatible with both TCP and UDP transport protocols. When it's enabled,
    TCP traffic automatically uses it. However, some UDP-based applications are designed to
    handle network packets that are out of order, without a need for retransmission, such as
    live video broadcasting or other near-real-time applications. For UDP traffic, you can
    specify whether to use ENA Express, based on your application environment needs.
    """

    _members = {"ena_srd_udp_enabled": "EnaSrdUdpEnabled"}
    __slots__ = tuple(_members)

    ena_srd_udp_enabled: bool | None
    """Indicates whether UDP traffic to and from the instance uses ENA Express. To specify this
    setting, you must first enable ENA Express.
    """

    def __init__(self, *, ena_srd_udp_enabled: bool | None = None) -> None:
        self.ena_srd_udp_enabled = ena_srd_udp_enabled

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            ena_srd_udp_enabled=wire.boolean(body, "enaSrdUdpEnabled"),
        )
