from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.query import Form
    from ...runtime.protocols.xml import Object
    from ...runtime.shapes.problems import Problems


class EnaSrdSpecificationRequest(Structure):
    """Launch instances with ENA Express settings configured from your launch template."""

    _members = {
        "ena_srd_enabled": "EnaSrdEnabled",
        "ena_srd_udp_specification": "EnaSrdUdpSpecification",
    }
    __slots__ = tuple(_members)

    ena_srd_enabled: bool | None
    """Specifies whether ENA Express is enabled for the network interface when you launch an
    instance.
    """
    ena_srd_udp_specification: t.EnaSrdUdpSpecificationRequest | None
    """Contains ENA Express settings for UDP network traffic for the network interface attached
    to the instance.
    """

    def __init__(
        self,
        *,
        ena_srd_enabled: bool | None = None,
        ena_srd_udp_specification: t.EnaSrdUdpSpecificationRequest | None = None,
    ) -> None:
        self.ena_srd_enabled = ena_srd_enabled
        self.ena_srd_udp_specification = ena_srd_udp_specification

    def check(self, problems: Problems) -> None:
        if self.ena_srd_enabled is not None:
            problems.boolean("ena_srd_enabled", self.ena_srd_enabled)
        if self.ena_srd_udp_specification is not None:
            problems.structure(
                "ena_srd_udp_specification",
                self.ena_srd_udp_specification,
                t.EnaSrdUdpSpecificationRequest,
            )

    def to_wire(self) -> Form:
        body: Form = []
        if self.ena_srd_enabled is not None:
            body.append(("EnaSrdEnabled", wire.boolean_text(self.ena_srd_enabled)))
        if self.ena_srd_udp_specification is not None:
            body += wire.named("EnaSrdUdpSpecification", self.ena_srd_udp_specification.to_wire())
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            ena_srd_enabled=wire.boolean(body, "EnaSrdEnabled"),
            ena_srd_udp_specification=wire.structure(
                body, "EnaSrdUdpSpecification", t.EnaSrdUdpSpecificationRequest.from_wire
            ),
        )
