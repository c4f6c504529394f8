from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class VpcCidrBlockAssociation(Structure):
    """Describes an IPv4 CIDR block associated with a VPC."""

    _members = {
        "association_id": "AssociationId",
        "cidr_block": "CidrBlock",
        "cidr_block_state": "CidrBlockState",
    }
    __slots__ = tuple(_members)

    association_id: str | None
    """The association ID for the IPv4 CIDR block."""
    cidr_block: str | None
    """The IPv4 CIDR block."""
    cidr_block_state: t.VpcCidrBlockState | None
    """Information about the state of the CIDR block."""

    def __init__(
        self,
        *,
        association_id: str | None = None,
        cidr_block: str | None = None,
        cidr_block_state: t.VpcCidrBlockState | None = None,
    ) -> None:
        self.association_id = association_id
        self.cidr_block = cidr_block
        self.cidr_block_state = cidr_block_state

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            association_id=wire.string(body, "associationId"),
            cidr_block=wire.string(body, "cidrBlock"),
            cidr_block_state=wire.structure(body, "cidrBlockState", t.VpcCidrBlockState.from_wire),
        )
