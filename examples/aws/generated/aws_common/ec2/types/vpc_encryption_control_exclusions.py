from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class VpcEncryptionControlExclusions(Structure):
    """Describes the exclusion configurations for various resource types in VPC Encryption
    Control.

    For more information, see Enforce VPC encryption in transit
    (https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the
    Amazon VPC User Guide.
    """

    _members = {
        "internet_gateway": "InternetGateway",
        "egress_only_internet_gateway": "EgressOnlyInternetGateway",
        "nat_gateway": "NatGateway",
        "virtual_private_gateway": "VirtualPrivateGateway",
        "vpc_peering": "VpcPeering",
        "lambda_": "Lambda",
        "vpc_lattice": "VpcLattice",
        "elastic_file_system": "ElasticFileSystem",
        "global_accelerator": "GlobalAccelerator",
        "api_gateway_v2": "ApiGatewayV2",
    }
    __slots__ = tuple(_members)

    internet_gateway: t.VpcEncryptionControlExclusion | None
    """The exclusion configuration for internet gateway traffic."""
    egress_only_internet_gateway: t.VpcEncryptionControlExclusion | None
    """The exclusion configuration for egress-only internet gateway traffic."""
    nat_gateway: t.VpcEncryptionControlExclusion | None
    """The exclusion configuration for NAT gateway traffic."""
    virtual_private_gateway: t.VpcEncryptionControlExclusion | None
    """The exclusion configuration for virtual private gateway traffic."""
    vpc_peering: t.VpcEncryptionControlExclusion | None
    """The exclusion configuration for VPC peering connection traffic."""
    lambda_: t.VpcEncryptionControlExclusion | None
    """The exclusion configuration for Lambda function traffic."""
    vpc_lattice: t.VpcEncryptionControlExclusion | None
    """The exclusion configuration for VPC Lattice traffic."""
    elastic_file_system: t.VpcEncryptionControlExclusion | None
    """The exclusion configuration for Elastic File System traffic."""
    global_accelerator: t.VpcEncryptionControlExclusion | None
    """The exclusion configuration for Amazon Web Services Global Accelerator traffic."""
    api_gateway_v2: t.VpcEncryptionControlExclusion | None
    """The exclusion configuration for Amazon API Gateway V2 traffic."""

    def __init__(
        self,
        *,
        internet_gateway: t.VpcEncryptionControlExclusion | None = None,
        egress_only_internet_gateway: t.VpcEncryptionControlExclusion | None = None,
        nat_gateway: t.VpcEncryptionControlExclusion | None = None,
        virtual_private_gateway: t.VpcEncryptionControlExclusion | None = None,
        vpc_peering: t.VpcEncryptionControlExclusion | None = None,
        lambda_: t.VpcEncryptionControlExclusion | None = None,
        vpc_lattice: t.VpcEncryptionControlExclusion | None = None,
        elastic_file_system: t.VpcEncryptionControlExclusion | None = None,
        global_accelerator: t.VpcEncryptionControlExclusion | None = None,
        api_gateway_v2: t.VpcEncryptionControlExclusion | None = None,
    ) -> None:
        self.internet_gateway = internet_gateway
        self.egress_only_internet_gateway = egress_only_internet_gateway
        self.nat_gateway = nat_gateway
        self.virtual_private_gateway = virtual_private_gateway
        self.vpc_peering = vpc_peering
        self.lambda_ = lambda_
        self.vpc_lattice = vpc_lattice
        self.elastic_file_system = elastic_file_system
        self.global_accelerator = global_accelerator
        self.api_gateway_v2 = api_gateway_v2

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            internet_gateway=wire.structure(
                body, "internetGateway", t.VpcEncryptionControlExclusion.from_wire
            ),
            egress_only_internet_gateway=wire.structure(
                body, "egressOnlyInternetGateway", t.VpcEncryptionControlExclusion.from_wire
            ),
            nat_gateway=wire.structure(
                body, "natGateway", t.VpcEncryptionControlExclusion.from_wire
            ),
            virtual_private_gateway=wire.structure(
                body, "virtualPrivateGateway", t.VpcEncryptionControlExclusion.from_wire
            ),
            vpc_peering=wire.structure(
                body, "vpcPeering", t.VpcEncryptionControlExclusion.from_wire
            ),
            lambda_=wire.structure(body, "lambda", t.VpcEncryptionControlExclusion.from_wire),
            vpc_lattice=wire.structure(
                body, "vpcLattice", t.VpcEncryptionControlExclusion.from_wire
            ),
            elastic_file_system=wire.structure(
                body, "elasticFileSystem", t.VpcEncryptionControlExclusion.from_wire
            ),
            global_accelerator=wire.structure(
                body, "globalAccelerator", t.VpcEncryptionControlExclusion.from_wire
            ),
            api_gateway_v2=wire.structure(
                body, "apiGatewayV2", t.VpcEncryptionControlExclusion.from_wire
            ),
        )
