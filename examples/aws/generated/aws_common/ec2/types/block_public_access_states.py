from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class BlockPublicAccessStates(Structure):
    """The state of VPC Block Public Access (BPA)."""

    _members = {"internet_gateway_block_mode": "InternetGatewayBlockMode"}
    __slots__ = tuple(_members)

    internet_gateway_block_mode: t.BlockPublicAccessMode | str | None
    """The mode of VPC BPA.

    - off: VPC BPA is not enabled and traffic is allowed to and from internet gateways and
      egress-only internet gateways in this Region.
    - block-bidirectional: Block all traffic to and from internet gateways and egress-only
      internet gateways in this Region (except for excluded VPCs and subnets).
    - block-ingress: Block all internet traffic to the VPCs in this Region (except for VPCs or
      subnets which are excluded). Only traffic to and from NAT gateways and egress-only
      internet gateways is allowed because these gateways only allow outbound connections to
      be established.
    """

    def __init__(
        self, *, internet_gateway_block_mode: t.BlockPublicAccessMode | str | None = None
    ) -> None:
        self.internet_gateway_block_mode = internet_gateway_block_mode

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            internet_gateway_block_mode=wire.enum(
                body, "internetGatewayBlockMode", t.BlockPublicAccessMode
            ),
        )
