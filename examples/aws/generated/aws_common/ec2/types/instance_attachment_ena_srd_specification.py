from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class InstanceAttachmentEnaSrdSpecification(Structure):
    """ENA Express uses Amazon Web Services Scalable Reliable Datagram (SRD) technology to
    increase the maximum bandwidth used per stream and minimize tail latency of network
    traffic between EC2 instances. With ENA Express, you can communicate between two EC2
    instances in the same subnet within the same account, or in different accounts. Both
    sending and receiving instances must have ENA Express enabled.

    To improve the reliability of network packet delivery, ENA Express reorders network
    packets on the receiving end by default. However, some UDP-based applications are designed
    to handle network packets that are out of order to reduce the overhead for packet delivery
    at the network layer. When ENA Express is enabled, you can specify whether UDP network
    traffic uses it.
    """

    _members = {
        "ena_srd_enabled": "EnaSrdEnabled",
        "ena_srd_udp_specification": "EnaSrdUdpSpecification",
    }
    __slots__ = tuple(_members)

    ena_srd_enabled: bool | None
    """Indicates whether ENA Express is enabled for the network interface."""
    ena_srd_udp_specification: t.InstanceAttachmentEnaSrdUdpSpecification | None
    """Configures ENA Express for UDP network traffic."""

    def __init__(
        self,
        *,
        ena_srd_enabled: bool | None = None,
        ena_srd_udp_specification: t.InstanceAttachmentEnaSrdUdpSpecification | None = None,
    ) -> None:
        self.ena_srd_enabled = ena_srd_enabled
        self.ena_srd_udp_specification = ena_srd_udp_specification

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            ena_srd_enabled=wire.boolean(body, "enaSrdEnabled"),
            ena_srd_udp_specification=wire.structure(
                body, "enaSrdUdpSpecification", t.InstanceAttachmentEnaSrdUdpSpecification.from_wire
            ),
        )
