from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class VpcEncryptionControl(Structure):
    """Describes the configuration and state of VPC encryption controls.

    For more information, see Enforce VPC encryption in transit
    (https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the
    Amazon VPC User Guide.
    """

    _members = {
        "vpc_id": "VpcId",
        "vpc_encryption_control_id": "VpcEncryptionControlId",
        "mode": "Mode",
        "state": "State",
        "state_message": "StateMessage",
        "resource_exclusions": "ResourceExclusions",
        "tags": "Tags",
    }
    __slots__ = tuple(_members)

    vpc_id: str | None
    """The ID of the VPC associated with the encryption control configuration."""
    vpc_encryption_control_id: str | None
    """The ID of the VPC Encryption Control configuration."""
    mode: t.VpcEncryptionControlMode | str | None
    """The encryption mode for the VPC Encryption Control configuration."""
    state: t.VpcEncryptionControlState | str | None
    """The current state of the VPC Encryption Control configuration."""
    state_message: str | None
    """A message providing additional information about the encryption control state."""
    resource_exclusions: t.VpcEncryptionControlExclusions | None
    """Information about resource exclusions for the VPC Encryption Control configuration."""
    tags: list[t.Tag] | None
    """The tags assigned to the VPC Encryption Control configuration."""

    def __init__(
        self,
        *,
        vpc_id: str | None = None,
        vpc_encryption_control_id: str | None = None,
        mode: t.VpcEncryptionControlMode | str | None = None,
        state: t.VpcEncryptionControlState | str | None = None,
        state_message: str | None = None,
        resource_exclusions: t.VpcEncryptionControlExclusions | None = None,
        tags: list[t.Tag] | None = None,
    ) -> None:
        self.vpc_id = vpc_id
        self.vpc_encryption_control_id = vpc_encryption_control_id
        self.mode = mode
        self.state = state
        self.state_message = state_message
        self.resource_exclusions = resource_exclusions
        self.tags = tags

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            vpc_id=wire.string(body, "vpcId"),
            vpc_encryption_control_id=wire.string(body, "vpcEncryptionControlId"),
            mode=wire.enum(body, "mode", t.VpcEncryptionControlMode),
            state=wire.enum(body, "state", t.VpcEncryptionControlState),
            state_message=wire.string(body, "stateMessage"),
            resource_exclusions=wire.structure(
                body, "resourceExclusions", t.VpcEncryptionControlExclusions.from_wire
            ),
            tags=wire.structures(body, "tagSet", t.Tag.from_wire, "item"),
        )
