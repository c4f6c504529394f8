from __future__ import annotations

import datetime

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class Instance(Structure):
    """Describes an instance."""

    _members = {
        "architecture": "Architecture",
        "block_device_mappings": "BlockDeviceMappings",
        "client_token": "ClientToken",
        "ebs_optimized": "EbsOptimized",
        "ena_support": "EnaSupport",
        "hypervisor": "Hypervisor",
        "iam_instance_profile": "IamInstanceProfile",
        "instance_lifecycle": "InstanceLifecycle",
        "elastic_gpu_associations": "ElasticGpuAssociations",
        "elastic_inference_accelerator_associations": "ElasticInferenceAcceleratorAssociations",
        "network_interfaces": "NetworkInterfaces",
        "outpost_arn": "OutpostArn",
        "root_device_name": "RootDeviceName",
        "root_device_type": "RootDeviceType",
        "security_groups": "SecurityGroups",
        "source_dest_check": "SourceDestCheck",
        "spot_instance_request_id": "SpotInstanceRequestId",
        "sriov_net_support": "SriovNetSupport",
        "state_reason": "StateReason",
        "tags": "Tags",
        "virtualization_type": "VirtualizationType",
        "cpu_options": "CpuOptions",
        "capacity_block_id": "CapacityBlockId",
        "capacity_reservation_id": "CapacityReservationId",
        "capacity_reservation_specification": "CapacityReservationSpecification",
        "hibernation_options": "HibernationOptions",
        "licenses": "Licenses",
        "metadata_options": "MetadataOptions",
        "enclave_options": "EnclaveOptions",
        "boot_mode": "BootMode",
        "platform_details": "PlatformDetails",
        "usage_operation": "UsageOperation",
        "usage_operation_update_time": "UsageOperationUpdateTime",
        "private_dns_name_options": "PrivateDnsNameOptions",
        "ipv6_address": "Ipv6Address",
        "tpm_support": "TpmSupport",
        "maintenance_options": "MaintenanceOptions",
        "current_instance_boot_mode": "CurrentInstanceBootMode",
        "network_performance_options": "NetworkPerformanceOptions",
        "operator": "Operator",
        "secondary_interfaces": "SecondaryInterfaces",
        "instance_id": "InstanceId",
        "image_id": "ImageId",
        "state": "State",
        "private_dns_name": "PrivateDnsName",
        "public_dns_name": "PublicDnsName",
        "state_transition_reason": "StateTransitionReason",
        "key_name": "KeyName",
        "ami_launch_index": "AmiLaunchIndex",
        "product_codes": "ProductCodes",
        "instance_type": "InstanceType",
        "launch_time": "LaunchTime",
        "placement": "Placement",
        "kernel_id": "KernelId",
        "ramdisk_id": "RamdiskId",
        "platform": "Platform",
        "monitoring": "Monitoring",
        "subnet_id": "SubnetId",
        "vpc_id": "VpcId",
        "private_ip_address": "PrivateIpAddress",
        "public_ip_address": "PublicIpAddress",
    }
    __slots__ = tuple(_members)

    architecture: t.ArchitectureValues | str | None
    """The architecture of the image."""
    block_device_mappings: list[t.InstanceBlockDeviceMapping] | None
    """Any block device mapping entries for the instance."""
    client_token: str | None
    """The idempotency token you provided when you launched the instance, if applicable."""
    ebs_optimized: bool | None
    """Indicates whether the instance is optimized for Amazon EBS I/O. This optimization provides
    dedicated throughput to Amazon EBS and an optimized configuration stack to provide optimal
    I/O performance. This optimization isn't available with all instance types. Additional
    usage charges apply when using an EBS Optimized instance.
    """
    ena_support: bool | None
    """Specifies whether enhanced networking with ENA is enabled."""
    hypervisor: t.HypervisorType | str | None
    """The hypervisor type of the instance. The value xen is used for both Xen and Nitro
    hypervisors.
    """
    iam_instance_profile: t.IamInstanceProfile | None
    """The IAM instance profile associated with the instance, if applicable."""
    instance_lifecycle: t.InstanceLifecycleType | str | None
    """Indicates whether this is a Spot Instance or a Scheduled Instance."""
    elastic_gpu_associations: list[t.ElasticGpuAssociation] | None
    """Deprecated.

    Note:

    Amazon Elastic Graphics reached end of life on January 8, 2024.
    """
    elastic_inference_accelerator_associations: (
        list[t.ElasticInferenceAcceleratorAssociation] | None
    )
    """Deprecated

    Note:

    Amazon Elastic Inference is no longer available.
    """
    network_interfaces: list[t.InstanceNetworkInterface] | None
    """The network interfaces for the instance."""
    outpost_arn: str | None
    """The Amazon Resource Name (ARN) of the Outpost."""
    root_device_name: str | None
    """The device name of the root device volume (for example, /dev/sda1)."""
    root_device_type: t.DeviceType | str | None
    """The root device type used by the AMI. The AMI can use an EBS volume or an instance store
    volume.
    """
    security_groups: list[t.GroupIdentifier] | None
    """The security groups for the instance."""
    source_dest_check: bool | None
    """Indicates whether source/destination checking is enabled."""
    spot_instance_request_id: str | None
    """If the request is a Spot Instance request, the ID of the request."""
    sriov_net_support: str | None
    """Specifies whether enhanced networking with the Intel 82599 Virtual Function interface is
    enabled.
    """
    state_reason: t.StateReason | None
    """The reason for the most recent state transition."""
    tags: list[t.Tag] | None
    """Any tags assigned to the instance."""
    virtualization_type: t.VirtualizationType | str | None
    """The virtualization type of the instance."""
    cpu_options: t.CpuOptions | None
    """The CPU options for the instance."""
    capacity_block_id: str | None
    """The ID of the Capacity Block.

    Note:

    For P5 instances, a Capacity Block ID refers to a group of instances. For Trn2u instances,
    a capacity block ID refers to an EC2 UltraServer.
    """
    capacity_reservation_id: str | None
    """The ID of the Capacity Reservation."""
    capacity_reservation_specification: t.CapacityReservationSpecificationResponse | None
    """Information about the Capacity Reservation targeting option."""
    hibernation_options: t.HibernationOptions | None
    """Indicates whether the instance is enabled for hibernation."""
    licenses: list[t.LicenseConfiguration] | None
    """The license configurations for the instance."""
    metadata_options: t.InstanceMetadataOptionsResponse | None
    """The metadata options for the instance."""
    enclave_options: t.EnclaveOptions | None
    """Indicates whether the instance is enabled for Amazon Web Services Nitro Enclaves."""
    boot_mode: t.BootModeValues | str | None
    """The boot mode that was specified by the AMI. If the value is uefi-preferred, the AMI
    supports both UEFI and Legacy BIOS. The currentInstanceBootMode parameter is the boot mode
    that is used to boot the instance at launch or start.

    Note:

    The operating system contained in the AMI must be configured to support the specified boot
    mode.

    For more information, see Boot modes
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-boot.html) in the Amazon EC2 User
    Guide.
    """
    platform_details: str | None
    """The platform details value for the instance. For more information, see AMI billing
    information fields
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/billing-info-fields.html) in the
    Amazon EC2 User Guide.
    """
    usage_operation: str | None
    """The usage operation value for the instance. For more information, see AMI billing
    information fields
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/billing-info-fields.html) in the
    Amazon EC2 User Guide.
    """
    usage_operation_update_time: datetime.datetime | None
    """The time that the usage operation was last updated."""
    private_dns_name_options: t.PrivateDnsNameOptionsResponse | None
    """The options for the instance hostname."""
    ipv6_address: str | None
    """The IPv6 address assigned to the instance."""
    tpm_support: str | None
    """If the instance is configured for NitroTPM support, the value is v2.0. For more
    information, see NitroTPM
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/nitrotpm.html) in the Amazon EC2 User
    Guide.
    """
    maintenance_options: t.InstanceMaintenanceOptions | None
    """Provides information on the recovery and maintenance options of your instance."""
    current_instance_boot_mode: t.InstanceBootModeValues | str | None
    """The boot mode that is used to boot the instance at launch or start. For more information,
    see Boot modes (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-boot.html) in the
    Amazon EC2 User Guide.
    """
    network_performance_options: t.InstanceNetworkPerformanceOptions | None
    """Contains settings for the network performance options for your instance."""
    operator: t.OperatorResponse | None
    """The service provider that manages the instance."""
    secondary_interfaces: list[t.InstanceSecondaryInterface] | None
    """The secondary interfaces for the instance."""
    instance_id: str | None
    """The ID of the instance."""
    image_id: str | None
    """The ID of the AMI used to launch the instance."""
    state: t.InstanceState | None
    """The current state of the instance."""
    private_dns_name: str | None
    """[IPv4 only] The private DNS hostname name assigned to the instance. This DNS hostname can
    only be used inside the Amazon EC2 network. This name is not available until the instance
    enters the running state.

    The Amazon-provided DNS server resolves Amazon-provided private DNS hostnames if you've
    enabled DNS resolution and DNS hostnames in your VPC. If you are not using the
    Amazon-provided DNS server in your VPC, your custom domain name servers must resolve the
    hostname as appropriate.
    """
    public_dns_name: str | None
    """The public DNS name assigned to the instance. This name is not available until the
    instance enters the running state. This name is only available if you've enabled DNS
    hostnames for your VPC. The format of this name depends on the public hostname type
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hostname-types.html#public-hostnames).
    """
    state_transition_reason: str | None
    """The reason for the most recent state transition. This might be an empty string."""
    key_name: str | None
    """The name of the key pair, if this instance was launched with an associated key pair."""
    ami_launch_index: int | None
    """The AMI launch index, which can be used to find this instance in the launch group."""
    product_codes: list[t.ProductCode] | None
    """The product codes attached to this instance, if applicable."""
    instance_type: t.InstanceType | str | None
    """The instance type."""
    launch_time: datetime.datetime | None
    """The time that the instance was last launched. To determine the time that instance was
    first launched, see the attachment time for the primary network interface.
    """
    placement: t.Placement | None
    """The location where the instance launched, if applicable."""
    kernel_id: str | None
    """The kernel associated with this instance, if applicable."""
    ramdisk_id: str | None
    """The RAM disk associated with this instance, if applicable."""
    platform: t.PlatformValues | str | None
    """The platform. This value is windows for Windows instances; otherwise, it is empty."""
    monitoring: t.Monitoring | None
    """The monitoring for the instance."""
    subnet_id: str | None
    """The ID of the subnet in which the instance is running."""
    vpc_id: str | None
    """The ID of the VPC in which the instance is running."""
    private_ip_address: str | None
    """The private IPv4 address assigned to the instance."""
    public_ip_address: str | None
    """The public IPv4 address, or the Carrier IP address assigned to the instance, if
    applicable.

    A Carrier IP address only applies to an instance launched in a subnet associated with a
    Wavelength Zone.
    """

    def __init__(
        self,
        *,
        architecture: t.ArchitectureValues | str | None = None,
        block_device_mappings: list[t.InstanceBlockDeviceMapping] | None = None,
        client_token: str | None = None,
        ebs_optimized: bool | None = None,
        ena_support: bool | None = None,
        hypervisor: t.HypervisorType | str | None = None,
        iam_instance_profile: t.IamInstanceProfile | None = None,
        instance_lifecycle: t.InstanceLifecycleType | str | None = None,
        elastic_gpu_associations: list[t.ElasticGpuAssociation] | None = None,
        elastic_inference_accelerator_associations: (
            list[t.ElasticInferenceAcceleratorAssociation] | None
        ) = None,
        network_interfaces: list[t.InstanceNetworkInterface] | None = None,
        outpost_arn: str | None = None,
        root_device_name: str | None = None,
        root_device_type: t.DeviceType | str | None = None,
        security_groups: list[t.GroupIdentifier] | None = None,
        source_dest_check: bool | None = None,
        spot_instance_request_id: str | None = None,
        sriov_net_support: str | None = None,
        state_reason: t.StateReason | None = None,
        tags: list[t.Tag] | None = None,
        virtualization_type: t.VirtualizationType | str | None = None,
        cpu_options: t.CpuOptions | None = None,
        capacity_block_id: str | None = None,
        capacity_reservation_id: str | None = None,
        capacity_reservation_specification: (
            t.CapacityReservationSpecificationResponse | None
        ) = None,
        hibernation_options: t.HibernationOptions | None = None,
        licenses: list[t.LicenseConfiguration] | None = None,
        metadata_options: t.InstanceMetadataOptionsResponse | None = None,
        enclave_options: t.EnclaveOptions | None = None,
        boot_mode: t.BootModeValues | str | None = None,
        platform_details: str | None = None,
        usage_operation: str | None = None,
        usage_operation_update_time: datetime.datetime | None = None,
        private_dns_name_options: t.PrivateDnsNameOptionsResponse | None = None,
        ipv6_address: str | None = None,
        tpm_support: str | None = None,
        maintenance_options: t.InstanceMaintenanceOptions | None = None,
        current_instance_boot_mode: t.InstanceBootModeValues | str | None = None,
        network_performance_options: t.InstanceNetworkPerformanceOptions | None = None,
        operator: t.OperatorResponse | None = None,
        secondary_interfaces: list[t.InstanceSecondaryInterface] | None = None,
        instance_id: str | None = None,
        image_id: str | None = None,
        state: t.InstanceState | None = None,
        private_dns_name: str | None = None,
        public_dns_name: str | None = None,
        state_transition_reason: str | None = None,
        key_name: str | None = None,
        ami_launch_index: int | None = None,
        product_codes: list[t.ProductCode] | None = None,
        instance_type: t.InstanceType | str | None = None,
        launch_time: datetime.datetime | None = None,
        placement: t.Placement | None = None,
        kernel_id: str | None = None,
        ramdisk_id: str | None = None,
        platform: t.PlatformValues | str | None = None,
        monitoring: t.Monitoring | None = None,
        subnet_id: str | None = None,
        vpc_id: str | None = None,
        private_ip_address: str | None = None,
        public_ip_address: str | None = None,
    ) -> None:
        self.architecture = architecture
        self.block_device_mappings = block_device_mappings
        self.client_token = client_token
        self.ebs_optimized = ebs_optimized
        self.ena_support = ena_support
        self.hypervisor = hypervisor
        self.iam_instance_profile = iam_instance_profile
        self.instance_lifecycle = instance_lifecycle
        self.elastic_gpu_associations = elastic_gpu_associations
        self.elastic_inference_accelerator_associations = elastic_inference_accelerator_associations
        self.network_interfaces = network_interfaces
        self.outpost_arn = outpost_arn
        self.root_device_name = root_device_name
        self.root_device_type = root_device_type
        self.security_groups = security_groups
        self.source_dest_check = source_dest_check
        self.spot_instance_request_id = spot_instance_request_id
        self.sriov_net_support = sriov_net_support
        self.state_reason = state_reason
        self.tags = tags
        self.virtualization_type = virtualization_type
        self.cpu_options = cpu_options
        self.capacity_block_id = capacity_block_id
        self.capacity_reservation_id = capacity_reservation_id
        self.capacity_reservation_specification = capacity_reservation_specification
        self.hibernation_options = hibernation_options
        self.licenses = licenses
        self.metadata_options = metadata_options
        self.enclave_options = enclave_options
        self.boot_mode = boot_mode
        self.platform_details = platform_details
        self.usage_operation = usage_operation
        self.usage_operation_update_time = usage_operation_update_time
        self.private_dns_name_options = private_dns_name_options
        self.ipv6_address = ipv6_address
        self.tpm_support = tpm_support
        self.maintenance_options = maintenance_options
        self.current_instance_boot_mode = current_instance_boot_mode
        self.network_performance_options = network_performance_options
        self.operator = operator
        self.secondary_interfaces = secondary_interfaces
        self.instance_id = instance_id
        self.image_id = image_id
        self.state = state
        self.private_dns_name = private_dns_name
        self.public_dns_name = public_dns_name
        self.state_transition_reason = state_transition_reason
        self.key_name = key_name
        self.ami_launch_index = ami_launch_index
        self.product_codes = product_codes
        self.instance_type = instance_type
        self.launch_time = launch_time
        self.placement = placement
        self.kernel_id = kernel_id
        self.ramdisk_id = ramdisk_id
        self.platform = platform
        self.monitoring = monitoring
        self.subnet_id = subnet_id
        self.vpc_id = vpc_id
        self.private_ip_address = private_ip_address
        self.public_ip_address = public_ip_address

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            architecture=wire.enum(body, "architecture", t.ArchitectureValues),
            block_device_mappings=wire.structures(
                body, "blockDeviceMapping", t.InstanceBlockDeviceMapping.from_wire, "item"
            ),
            client_token=wire.string(body, "clientToken"),
            ebs_optimized=wire.boolean(body, "ebsOptimized"),
            ena_support=wire.boolean(body, "enaSupport"),
            hypervisor=wire.enum(body, "hypervisor", t.HypervisorType),
            iam_instance_profile=wire.structure(
                body, "iamInstanceProfile", t.IamInstanceProfile.from_wire
            ),
            instance_lifecycle=wire.enum(body, "instanceLifecycle", t.InstanceLifecycleType),
            elastic_gpu_associations=wire.structures(
                body, "elasticGpuAssociationSet", t.ElasticGpuAssociation.from_wire, "item"
            ),
            elastic_inference_accelerator_associations=wire.structures(
                body,
                "elasticInferenceAcceleratorAssociationSet",
                t.ElasticInferenceAcceleratorAssociation.from_wire,
                "item",
            ),
            network_interfaces=wire.structures(
                body, "networkInterfaceSet", t.InstanceNetworkInterface.from_wire, "item"
            ),
            outpost_arn=wire.string(body, "outpostArn"),
            root_device_name=wire.string(body, "rootDeviceName"),
            root_device_type=wire.enum(body, "rootDeviceType", t.DeviceType),
            security_groups=wire.structures(body, "groupSet", t.GroupIdentifier.from_wire, "item"),
            source_dest_check=wire.boolean(body, "sourceDestCheck"),
            spot_instance_request_id=wire.string(body, "spotInstanceRequestId"),
            sriov_net_support=wire.string(body, "sriovNetSupport"),
            state_reason=wire.structure(body, "stateReason", t.StateReason.from_wire),
            tags=wire.structures(body, "tagSet", t.Tag.from_wire, "item"),
            virtualization_type=wire.enum(body, "virtualizationType", t.VirtualizationType),
            cpu_options=wire.structure(body, "cpuOptions", t.CpuOptions.from_wire),
            capacity_block_id=wire.string(body, "capacityBlockId"),
            capacity_reservation_id=wire.string(body, "capacityReservationId"),
            capacity_reservation_specification=wire.structure(
                body,
                "capacityReservationSpecification",
                t.CapacityReservationSpecificationResponse.from_wire,
            ),
            hibernation_options=wire.structure(
                body, "hibernationOptions", t.HibernationOptions.from_wire
            ),
            licenses=wire.structures(body, "licenseSet", t.LicenseConfiguration.from_wire, "item"),
            metadata_options=wire.structure(
                body, "metadataOptions", t.InstanceMetadataOptionsResponse.from_wire
            ),
            enclave_options=wire.structure(body, "enclaveOptions", t.EnclaveOptions.from_wire),
            boot_mode=wire.enum(body, "bootMode", t.BootModeValues),
            platform_details=wire.string(body, "platformDetails"),
            usage_operation=wire.string(body, "usageOperation"),
            usage_operation_update_time=wire.timestamp(body, "usageOperationUpdateTime"),
            private_dns_name_options=wire.structure(
                body, "privateDnsNameOptions", t.PrivateDnsNameOptionsResponse.from_wire
            ),
            ipv6_address=wire.string(body, "ipv6Address"),
            tpm_support=wire.string(body, "tpmSupport"),
            maintenance_options=wire.structure(
                body, "maintenanceOptions", t.InstanceMaintenanceOptions.from_wire
            ),
            current_instance_boot_mode=wire.enum(
                body, "currentInstanceBootMode", t.InstanceBootModeValues
            ),
            network_performance_options=wire.structure(
                body, "networkPerformanceOptions", t.InstanceNetworkPerformanceOptions.from_wire
            ),
            operator=wire.structure(body, "operator", t.OperatorResponse.from_wire),
            secondary_interfaces=wire.structures(
                body, "secondaryInterfaceSet", t.InstanceSecondaryInterface.from_wire, "item"
            ),
            instance_id=wire.string(body, "instanceId"),
            image_id=wire.string(body, "imageId"),
            state=wire.structure(body, "instanceState", t.InstanceState.from_wire),
            private_dns_name=wire.string(body, "privateDnsName"),
            public_dns_name=wire.string(body, "dnsName"),
            state_transition_reason=wire.string(body, "reason"),
            key_name=wire.string(body, "keyName"),
            ami_launch_index=wire.integer(body, "amiLaunchIndex"),
            product_codes=wire.structures(body, "productCodes", t.ProductCode.from_wire, "item"),
            instance_type=wire.enum(body, "instanceType", t.InstanceType),
            launch_time=wire.timestamp(body, "launchTime"),
            placement=wire.structure(body, "placement", t.Placement.from_wire),
            kernel_id=wire.string(body, "kernelId"),
            ramdisk_id=wire.string(body, "ramdiskId"),
            platform=wire.enum(body, "platform", t.PlatformValues),
            monitoring=wire.structure(body, "monitoring", t.Monitoring.from_wire),
            subnet_id=wire.string(body, "subnetId"),
            vpc_id=wire.string(body, "vpcId"),
            private_ip_address=wire.string(body, "privateIpAddress"),
            public_ip_address=wire.string(body, "ipAddress"),
        )
