from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.query import Form
    from ...runtime.protocols.xml import Object
    from ...runtime.shapes.problems import Problems


class EnaSrdUdpSpecificationRequest(Structure):
    """Configures ENA Express for UDP network traffic from your launch template."""

    _members = {"ena_srd_udp_enabled": "EnaSrdUdpEnabled"}
    __slots__ = tuple(_members)

    ena_srd_udp_enabled: bool | None
    """Indicates whether UDP traffic uses ENA Express for your instance. To ensure that UDP
    traffic can use ENA Express when you launch an instance, you must also set EnaSrdEnabled
    in the EnaSrdSpecificationRequest to true.
    """

    def __init__(self, *, ena_srd_udp_enabled: bool | None = None) -> None:
        self.ena_srd_udp_enabled = ena_srd_udp_enabled

    def check(self, problems: Problems) -> None:
        if self.ena_srd_udp_enabled is not None:
            problems.boolean("ena_srd_udp_enabled", self.ena_srd_udp_enabled)

    def to_wire(self) -> Form:
        body: Form = []
        if self.ena_srd_udp_enabled is not None:
            body.append(("EnaSrdUdpEnabled", wire.boolean_text(self.ena_srd_udp_enabled)))
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            ena_srd_udp_enabled=wire.boolean(body, "EnaSrdUdpEnabled"),
        )
