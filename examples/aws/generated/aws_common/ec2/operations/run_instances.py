"""RunInstances: ``POST /``, answered with 200."""

from __future__ import annotations

from collections.abc import Sequence

from ...runtime.client.operation import Operation, Request
from ...runtime.customizations import members
from ...runtime.protocols import query as wire
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class RunInstancesRequest(Request[t.Reservation]):
    """Launches the specified number of instances using an AMI for which you have permissions.

    You can specify a number of options, or leave the default options. The following rules
    apply:

    - If you don't specify a subnet ID, we choose a default subnet from your default VPC for
      you. If you don't have a default VPC, you must specify a subnet ID in the request.
    - All instances have a network interface with a primary private IPv4 address. If you don't
      specify this address, we choose one from the IPv4 range of your subnet.
    - Not all instance types support IPv6 addresses. For more information, see Instance types
      (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html).
    - If you don't specify a security group ID, we use the default security group for the VPC.
      For more information, see Security groups
      (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-network-security.html).
    - If any of the AMIs have a product code attached for which the user has not subscribed,
      the request fails.

    You can create a launch template
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html), which is
    a resource that contains the parameters to launch an instance. When you launch an instance
    using RunInstances, you can specify the launch template instead of specifying the launch
    parameters.

    To ensure faster instance launches, break up large requests into smaller batches. For
    example, create five separate launch requests for 100 instances each instead of one launch
    request for 500 instances.

    RunInstances is subject to both request rate limiting and resource rate limiting. For more
    information, see Request throttling
    (https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html).

    An instance is ready for you to use when it's in the running state. You can check the
    state of your instance using DescribeInstances. You can tag instances and EBS volumes
    during launch, after launch, or both. For more information, see CreateTags and Tagging
    your Amazon EC2 resources
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html).

    Linux instances have access to the public key of the key pair at boot. You can use this
    key to provide secure access to the instance. Amazon EC2 public images use this feature to
    provide secure access without passwords. For more information, see Key pairs
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-key-pairs.html).

    For troubleshooting, see What to do if an instance immediately terminates
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_InstanceStraightToTerminated.html),
    and Troubleshooting connecting to your instance
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/TroubleshootingInstancesConnecting.html).
    """

    _members = {
        "max_count": "MaxCount",
        "min_count": "MinCount",
        "block_device_mappings": "BlockDeviceMappings",
        "image_id": "ImageId",
        "instance_type": "InstanceType",
        "ipv6_address_count": "Ipv6AddressCount",
        "ipv6_addresses": "Ipv6Addresses",
        "kernel_id": "KernelId",
        "key_name": "KeyName",
        "monitoring": "Monitoring",
        "placement": "Placement",
        "ramdisk_id": "RamdiskId",
        "security_group_ids": "SecurityGroupIds",
        "security_groups": "SecurityGroups",
        "subnet_id": "SubnetId",
        "user_data": "UserData",
        "elastic_gpu_specification": "ElasticGpuSpecification",
        "elastic_inference_accelerators": "ElasticInferenceAccelerators",
        "tag_specifications": "TagSpecifications",
        "launch_template": "LaunchTemplate",
        "instance_market_options": "InstanceMarketOptions",
        "credit_specification": "CreditSpecification",
        "cpu_options": "CpuOptions",
        "capacity_reservation_specification": "CapacityReservationSpecification",
        "hibernation_options": "HibernationOptions",
        "license_specifications": "LicenseSpecifications",
        "metadata_options": "MetadataOptions",
        "enclave_options": "EnclaveOptions",
        "private_dns_name_options": "PrivateDnsNameOptions",
        "maintenance_options": "MaintenanceOptions",
        "disable_api_stop": "DisableApiStop",
        "enable_primary_ipv6": "EnablePrimaryIpv6",
        "network_performance_options": "NetworkPerformanceOptions",
        "operator": "Operator",
        "secondary_interfaces": "SecondaryInterfaces",
        "dry_run": "DryRun",
        "disable_api_termination": "DisableApiTermination",
        "instance_initiated_shutdown_behavior": "InstanceInitiatedShutdownBehavior",
        "private_ip_address": "PrivateIpAddress",
        "client_token": "ClientToken",
        "additional_info": "AdditionalInfo",
        "network_interfaces": "NetworkInterfaces",
        "iam_instance_profile": "IamInstanceProfile",
        "ebs_optimized": "EbsOptimized",
    }
    __slots__ = tuple(_members)
    _sensitive = frozenset(["user_data"])

    max_count: int
    """The maximum number of instances to launch. If you specify a value that is more capacity
    than Amazon EC2 can launch in the target Availability Zone, Amazon EC2 launches the
    largest possible number of instances above the specified minimum count.

    Constraints: Between 1 and the quota for the specified instance type for your account for
    this Region. For more information, see Amazon EC2 instance type quotas
    (https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-quotas.html).
    """
    min_count: int
    """The minimum number of instances to launch. If you specify a value that is more capacity
    than Amazon EC2 can provide in the target Availability Zone, Amazon EC2 does not launch
    any instances.

    Constraints: Between 1 and the quota for the specified instance type for your account for
    this Region. For more information, see Amazon EC2 instance type quotas
    (https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-quotas.html).
    """
    block_device_mappings: Sequence[t.BlockDeviceMapping] | None
    """The block device mapping, which defines the EBS volumes and instance store volumes to
    attach to the instance at launch. For more information, see Block device mappings
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-device-mapping-concepts.html)
    in the Amazon EC2 User Guide.
    """
    image_id: str | None
    """The ID of the AMI. An AMI ID is required to launch an instance and must be specified here
    or in a launch template.
    """
    instance_type: t.InstanceType | str | None
    """The instance type. For more information, see Amazon EC2 Instance Types Guide
    (https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html).
    """
    ipv6_address_count: int | None
    """The number of IPv6 addresses to associate with the primary network interface. Amazon EC2
    chooses the IPv6 addresses from the range of your subnet. You cannot specify this option
    and the option to assign specific IPv6 addresses in the same request. You can specify this
    option if you've specified a minimum number of instances to launch.

    You cannot specify this option and the network interfaces option in the same request.
    """
    ipv6_addresses: Sequence[t.InstanceIpv6Address] | None
    """The IPv6 addresses from the range of the subnet to associate with the primary network
    interface. You cannot specify this option and the option to assign a number of IPv6
    addresses in the same request. You cannot specify this option if you've specified a
    minimum number of instances to launch.

    You cannot specify this option and the network interfaces option in the same request.
    """
    kernel_id: str | None
    """The ID of the kernel.

    Important:

    We recommend that you use PV-GRUB instead of kernels and RAM disks. For more information,
    see PV-GRUB (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/UserProvidedkernels.html)
    in the Amazon EC2 User Guide.
    """
    key_name: str | None
    """The name of the key pair. For more information, see Create a key pair for your EC2
    instance (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/create-key-pairs.html).

    Important:

    If you do not specify a key pair, you can't connect to the instance unless you choose an
    AMI that is configured to allow users another way to log in.
    """
    monitoring: t.RunInstancesMonitoringEnabled | None
    """Specifies whether detailed monitoring is enabled for the instance."""
    placement: t.Placement | None
    """The placement for the instance."""
    ramdisk_id: str | None
    """The ID of the RAM disk to select. Some kernels require additional drivers at launch. Check
    the kernel requirements for information about whether you need to specify a RAM disk. To
    find kernel requirements, go to the Amazon Web Services Resource Center and search for the
    kernel ID.

    Important:

    We recommend that you use PV-GRUB instead of kernels and RAM disks. For more information,
    see PV-GRUB (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/UserProvidedkernels.html)
    in the Amazon EC2 User Guide.
    """
    security_group_ids: Sequence[str] | None
    """The IDs of the security groups.

    If you specify a network interface, you must specify any security groups as part of the
    network interface instead of using this parameter.
    """
    security_groups: Sequence[str] | None
    """[Default VPC] The names of the security groups.

    If you specify a network interface, you must specify any security groups as part of the
    network interface instead of using this parameter.

    Default: Amazon EC2 uses the default security group.
    """
    subnet_id: str | None
    """The ID of the subnet to launch the instance into.

    If you specify a network interface, you must specify any subnets as part of the network
    interface instead of using this parameter.
    """
    user_data: str | None
    """The user data to make available to the instance. User data must be base64-encoded.
    Depending on the tool or SDK that you're using, the base64-encoding might be performed for
    you. For more information, see Run commands at launch using instance user data
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html).
    """
    elastic_gpu_specification: Sequence[t.ElasticGpuSpecification] | None
    """Deprecated since 2024-01-08: Specifying Elastic Graphics accelerators is no longer
    supported on the RunInstances API.

    An elastic GPU to associate with the instance.

    Note:

    Amazon Elastic Graphics reached end of life on January 8, 2024.
    """
    elastic_inference_accelerators: Sequence[t.ElasticInferenceAccelerator] | None
    """Deprecated since 2024-01-08: Specifying Elastic Inference accelerators is no longer
    supported on the RunInstances API.

    An elastic inference accelerator to associate with the instance.

    Note:

    Amazon Elastic Inference is no longer available.
    """
    tag_specifications: Sequence[t.TagSpecification] | None
    """The tags to apply to the resources that are created during instance launch.

    You can specify tags for the following resources only:

    - Instances
    - Volumes
    - Spot Instance requests
    - Network interfaces

    To tag a resource after it has been created, see CreateTags
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
    """
    launch_template: t.LaunchTemplateSpecification | None
    """The launch template. Any additional parameters that you specify for the new instance
    overwrite the corresponding parameters included in the launch template.
    """
    instance_market_options: t.InstanceMarketOptionsRequest | None
    """The market (purchasing) option for the instances.

    For RunInstances, persistent Spot Instance requests are only supported when
    InstanceInterruptionBehavior is set to either hibernate or stop.
    """
    credit_specification: t.CreditSpecificationRequest | None
    """The credit option for CPU usage of the burstable performance instance. Valid values are
    standard and unlimited. To change this attribute after launch, use
    ModifyInstanceCreditSpecification
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceCreditSpecification.html).
    For more information, see Burstable performance instances
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances.html)
    in the Amazon EC2 User Guide.

    Default: standard (T2 instances) or unlimited (T3/T3a/T4g instances)

    For T3 instances with host tenancy, only standard is supported.
    """
    cpu_options: t.CpuOptionsRequest | None
    """The CPU options for the instance. For more information, see Optimize CPU options
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-optimize-cpu.html) in the
    Amazon EC2 User Guide.
    """
    capacity_reservation_specification: t.CapacityReservationSpecification | None
    """Information about the Capacity Reservation targeting option. If you do not specify this
    parameter, the instance's Capacity Reservation preference defaults to open, which enables
    it to run in any open Capacity Reservation that has matching attributes (instance type,
    platform, Availability Zone, and tenancy).
    """
    hibernation_options: t.HibernationOptionsRequest | None
    """Indicates whether an instance is enabled for hibernation. This parameter is valid only if
    the instance meets the hibernation prerequisites
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html). For
    more information, see Hibernate your Amazon EC2 instance
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html) in the Amazon EC2
    User Guide.

    You can't enable hibernation and Amazon Web Services Nitro Enclaves on the same instance.
    """
    license_specifications: Sequence[t.LicenseConfigurationRequest] | None
    """The license configurations."""
    metadata_options: t.InstanceMetadataOptionsRequest | None
    """The metadata options for the instance. For more information, see Configure the Instance
    Metadata Service options
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html).
    """
    enclave_options: t.EnclaveOptionsRequest | None
    """Indicates whether the instance is enabled for Amazon Web Services Nitro Enclaves. For more
    information, see Amazon Web Services Nitro Enclaves User Guide
    (https://docs.aws.amazon.com/enclaves/latest/user/).

    You can't enable Amazon Web Services Nitro Enclaves and hibernation on the same instance.
    """
    private_dns_name_options: t.PrivateDnsNameOptionsRequest | None
    """The options for the instance hostname. The default values are inherited from the subnet.
    Applies only if creating a network interface, not attaching an existing one.
    """
    maintenance_options: t.InstanceMaintenanceOptionsRequest | None
    """The maintenance and recovery options for the instance."""
    disable_api_stop: bool | None
    """Indicates whether an instance is enabled for stop protection. For more information, see
    Enable stop protection for your EC2 instances
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-stop-protection.html).
    """
    enable_primary_ipv6: bool | None
    """If you’re launching an instance into a dual-stack or IPv6-only subnet, you can enable
    assigning a primary IPv6 address. A primary IPv6 address is an IPv6 GUA address associated
    with an ENI that you have enabled to use a primary IPv6 address. Use this option if an
    instance relies on its IPv6 address not changing. When you launch the instance, Amazon Web
    Services will automatically assign an IPv6 address associated with the ENI attached to
    your instance to be the primary IPv6 address. Once you enable an IPv6 GUA address to be a
    primary IPv6, you cannot disable it. When you enable an IPv6 GUA address to be a primary
    IPv6, the first IPv6 GUA will be made the primary IPv6 address until the instance is
    terminated or the network interface is detached. If you have multiple IPv6 addresses
    associated with an ENI attached to your instance and you enable a primary IPv6 address,
    the first IPv6 GUA address associated with the ENI becomes the primary IPv6 address.
    """
    network_performance_options: t.InstanceNetworkPerformanceOptionsRequest | None
    """Contains settings for the network performance options for the instance."""
    operator: t.OperatorRequest | None
    """Reserved for internal use."""
    secondary_interfaces: Sequence[t.InstanceSecondaryInterfaceSpecificationRequest] | None
    """The secondary interfaces to associate with the instance."""
    dry_run: bool | None
    """Checks whether you have the required permissions for the operation, without actually
    making the request, and provides an error response. If you have the required permissions,
    the error response is DryRunOperation. Otherwise, it is UnauthorizedOperation.
    """
    disable_api_termination: bool | None
    """Indicates whether termination protection is enabled for the instance. The default is
    false, which means that you can terminate the instance using the Amazon EC2 console,
    command line tools, or API. You can enable termination protection when you launch an
    instance, while the instance is running, or while the instance is stopped.
    """
    instance_initiated_shutdown_behavior: t.ShutdownBehavior | str | None
    """Indicates whether an instance stops or terminates when you initiate shutdown from the
    instance (using the operating system command for system shutdown).

    Default: stop
    """
    private_ip_address: str | None
    """The primary IPv4 address. You must specify a value from the IPv4 address range of the
    subnet.

    Only one private IP address can be designated as primary. You can't specify this option if
    you've specified the option to designate a private IP address as the primary IP address in
    a network interface specification. You cannot specify this option if you're launching more
    than one instance in the request.

    You cannot specify this option and the network interfaces option in the same request.
    """
    client_token: str | None
    """Unique, case-sensitive identifier you provide to ensure the idempotency of the request. If
    you do not specify a client token, a randomly generated token is used for the request to
    ensure idempotency.

    For more information, see Ensuring idempotency in Amazon EC2 API requests
    (https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html).

    Constraints: Maximum 64 ASCII characters
    """
    additional_info: str | None
    """Reserved."""
    network_interfaces: Sequence[t.InstanceNetworkInterfaceSpecification] | None
    """The network interfaces to associate with the instance."""
    iam_instance_profile: t.IamInstanceProfileSpecification | None
    """The name or Amazon Resource Name (ARN) of an IAM instance profile."""
    ebs_optimized: bool | None
    """Indicates whether the instance is optimized for Amazon EBS I/O. This optimization provides
    dedicated throughput to Amazon EBS and an optimized configuration stack to provide optimal
    Amazon EBS I/O performance. This optimization isn't available with all instance types.
    Additional usage charges apply when using an EBS-optimized instance.

    Default: false
    """

    def __init__(
        self,
        *,
        max_count: int,
        min_count: int,
        block_device_mappings: Sequence[t.BlockDeviceMapping] | None = None,
        image_id: str | None = None,
        instance_type: t.InstanceType | str | None = None,
        ipv6_address_count: int | None = None,
        ipv6_addresses: Sequence[t.InstanceIpv6Address] | None = None,
        kernel_id: str | None = None,
        key_name: str | None = None,
        monitoring: t.RunInstancesMonitoringEnabled | None = None,
        placement: t.Placement | None = None,
        ramdisk_id: str | None = None,
        security_group_ids: Sequence[str] | None = None,
        security_groups: Sequence[str] | None = None,
        subnet_id: str | None = None,
        user_data: str | None = None,
        elastic_gpu_specification: Sequence[t.ElasticGpuSpecification] | None = None,
        elastic_inference_accelerators: Sequence[t.ElasticInferenceAccelerator] | None = None,
        tag_specifications: Sequence[t.TagSpecification] | None = None,
        launch_template: t.LaunchTemplateSpecification | None = None,
        instance_market_options: t.InstanceMarketOptionsRequest | None = None,
        credit_specification: t.CreditSpecificationRequest | None = None,
        cpu_options: t.CpuOptionsRequest | None = None,
        capacity_reservation_specification: t.CapacityReservationSpecification | None = None,
        hibernation_options: t.HibernationOptionsRequest | None = None,
        license_specifications: Sequence[t.LicenseConfigurationRequest] | None = None,
        metadata_options: t.InstanceMetadataOptionsRequest | None = None,
        enclave_options: t.EnclaveOptionsRequest | None = None,
        private_dns_name_options: t.PrivateDnsNameOptionsRequest | None = None,
        maintenance_options: t.InstanceMaintenanceOptionsRequest | None = None,
        disable_api_stop: bool | None = None,
        enable_primary_ipv6: bool | None = None,
        network_performance_options: t.InstanceNetworkPerformanceOptionsRequest | None = None,
        operator: t.OperatorRequest | None = None,
        secondary_interfaces: (
            Sequence[t.InstanceSecondaryInterfaceSpecificationRequest] | None
        ) = None,
        dry_run: bool | None = None,
        disable_api_termination: bool | None = None,
        instance_initiated_shutdown_behavior: t.ShutdownBehavior | str | None = None,
        private_ip_address: str | None = None,
        client_token: str | None = None,
        additional_info: str | None = None,
        network_interfaces: Sequence[t.InstanceNetworkInterfaceSpecification] | None = None,
        iam_instance_profile: t.IamInstanceProfileSpecification | None = None,
        ebs_optimized: bool | None = None,
    ) -> None:
        self.max_count = max_count
        self.min_count = min_count
        self.block_device_mappings = block_device_mappings
        self.image_id = image_id
        self.instance_type = instance_type
        self.ipv6_address_count = ipv6_address_count
        self.ipv6_addresses = ipv6_addresses
        self.kernel_id = kernel_id
        self.key_name = key_name
        self.monitoring = monitoring
        self.placement = placement
        self.ramdisk_id = ramdisk_id
        self.security_group_ids = security_group_ids
        self.security_groups = security_groups
        self.subnet_id = subnet_id
        self.user_data = user_data
        self.elastic_gpu_specification = elastic_gpu_specification
        self.elastic_inference_accelerators = elastic_inference_accelerators
        self.tag_specifications = tag_specifications
        self.launch_template = launch_template
        self.instance_market_options = instance_market_options
        self.credit_specification = credit_specification
        self.cpu_options = cpu_options
        self.capacity_reservation_specification = capacity_reservation_specification
        self.hibernation_options = hibernation_options
        self.license_specifications = license_specifications
        self.metadata_options = metadata_options
        self.enclave_options = enclave_options
        self.private_dns_name_options = private_dns_name_options
        self.maintenance_options = maintenance_options
        self.disable_api_stop = disable_api_stop
        self.enable_primary_ipv6 = enable_primary_ipv6
        self.network_performance_options = network_performance_options
        self.operator = operator
        self.secondary_interfaces = secondary_interfaces
        self.dry_run = dry_run
        self.disable_api_termination = disable_api_termination
        self.instance_initiated_shutdown_behavior = instance_initiated_shutdown_behavior
        self.private_ip_address = private_ip_address
        self.client_token = client_token
        self.additional_info = additional_info
        self.network_interfaces = network_interfaces
        self.iam_instance_profile = iam_instance_profile
        self.ebs_optimized = ebs_optimized

    def check(self, problems: Problems) -> None:
        if type(self.max_count) is not int:
            problems.required("max_count", self.max_count)
            problems.integer("max_count", self.max_count)
        if type(self.min_count) is not int:
            problems.required("min_count", self.min_count)
            problems.integer("min_count", self.min_count)
        if self.block_device_mappings is not None:
            problems.structures(
                "block_device_mappings", self.block_device_mappings, t.BlockDeviceMapping
            )
        if self.image_id is not None and type(self.image_id) is not str:
            problems.string("image_id", self.image_id)
        if self.instance_type is not None:
            problems.enum("instance_type", self.instance_type, t.InstanceType)
        if self.ipv6_address_count is not None and type(self.ipv6_address_count) is not int:
            problems.integer("ipv6_address_count", self.ipv6_address_count)
        if self.ipv6_addresses is not None:
            problems.structures("ipv6_addresses", self.ipv6_addresses, t.InstanceIpv6Address)
        if self.kernel_id is not None and type(self.kernel_id) is not str:
            problems.string("kernel_id", self.kernel_id)
        if self.key_name is not None and type(self.key_name) is not str:
            problems.string("key_name", self.key_name)
        if self.monitoring is not None:
            problems.structure("monitoring", self.monitoring, t.RunInstancesMonitoringEnabled)
        if self.placement is not None:
            problems.structure("placement", self.placement, t.Placement)
        if self.ramdisk_id is not None and type(self.ramdisk_id) is not str:
            problems.string("ramdisk_id", self.ramdisk_id)
        if self.security_group_ids is not None:
            problems.strings("security_group_ids", self.security_group_ids)
        if self.security_groups is not None:
            problems.strings("security_groups", self.security_groups)
        if self.subnet_id is not None and type(self.subnet_id) is not str:
            problems.string("subnet_id", self.subnet_id)
        if self.user_data is not None and type(self.user_data) is not str:
            problems.string("user_data", self.user_data)
        if self.elastic_gpu_specification is not None:
            problems.structures(
                "elastic_gpu_specification",
                self.elastic_gpu_specification,
                t.ElasticGpuSpecification,
            )
        if self.elastic_inference_accelerators is not None:
            problems.structures(
                "elastic_inference_accelerators",
                self.elastic_inference_accelerators,
                t.ElasticInferenceAccelerator,
            )
        if self.tag_specifications is not None:
            problems.structures("tag_specifications", self.tag_specifications, t.TagSpecification)
        if self.launch_template is not None:
            problems.structure(
                "launch_template", self.launch_template, t.LaunchTemplateSpecification
            )
        if self.instance_market_options is not None:
            problems.structure(
                "instance_market_options",
                self.instance_market_options,
                t.InstanceMarketOptionsRequest,
            )
        if self.credit_specification is not None:
            problems.structure(
                "credit_specification", self.credit_specification, t.CreditSpecificationRequest
            )
        if self.cpu_options is not None:
            problems.structure("cpu_options", self.cpu_options, t.CpuOptionsRequest)
        if self.capacity_reservation_specification is not None:
            problems.structure(
                "capacity_reservation_specification",
                self.capacity_reservation_specification,
                t.CapacityReservationSpecification,
            )
        if self.hibernation_options is not None:
            problems.structure(
                "hibernation_options", self.hibernation_options, t.HibernationOptionsRequest
            )
        if self.license_specifications is not None:
            problems.structures(
                "license_specifications", self.license_specifications, t.LicenseConfigurationRequest
            )
        if self.metadata_options is not None:
            problems.structure(
                "metadata_options", self.metadata_options, t.InstanceMetadataOptionsRequest
            )
        if self.enclave_options is not None:
            problems.structure("enclave_options", self.enclave_options, t.EnclaveOptionsRequest)
        if self.private_dns_name_options is not None:
            problems.structure(
                "private_dns_name_options",
                self.private_dns_name_options,
                t.PrivateDnsNameOptionsRequest,
            )
        if self.maintenance_options is not None:
            problems.structure(
                "maintenance_options", self.maintenance_options, t.InstanceMaintenanceOptionsRequest
            )
        if self.disable_api_stop is not None:
            problems.boolean("disable_api_stop", self.disable_api_stop)
        if self.enable_primary_ipv6 is not None:
            problems.boolean("enable_primary_ipv6", self.enable_primary_ipv6)
        if self.network_performance_options is not None:
            problems.structure(
                "network_performance_options",
                self.network_performance_options,
                t.InstanceNetworkPerformanceOptionsRequest,
            )
        if self.operator is not None:
            problems.structure("operator", self.operator, t.OperatorRequest)
        if self.secondary_interfaces is not None:
            problems.structures(
                "secondary_interfaces",
                self.secondary_interfaces,
                t.InstanceSecondaryInterfaceSpecificationRequest,
            )
        if self.dry_run is not None:
            problems.boolean("dry_run", self.dry_run)
        if self.disable_api_termination is not None:
            problems.boolean("disable_api_termination", self.disable_api_termination)
        if self.instance_initiated_shutdown_behavior is not None:
            problems.enum(
                "instance_initiated_shutdown_behavior",
                self.instance_initiated_shutdown_behavior,
                t.ShutdownBehavior,
            )
        if self.private_ip_address is not None and type(self.private_ip_address) is not str:
            problems.string("private_ip_address", self.private_ip_address)
        if self.client_token is not None and type(self.client_token) is not str:
            problems.string("client_token", self.client_token)
        if self.additional_info is not None and type(self.additional_info) is not str:
            problems.string("additional_info", self.additional_info)
        if self.network_interfaces is not None:
            problems.structures(
                "network_interfaces",
                self.network_interfaces,
                t.InstanceNetworkInterfaceSpecification,
            )
        if self.iam_instance_profile is not None:
            problems.structure(
                "iam_instance_profile", self.iam_instance_profile, t.IamInstanceProfileSpecification
            )
        if self.ebs_optimized is not None:
            problems.boolean("ebs_optimized", self.ebs_optimized)


def serialize(request: RunInstancesRequest) -> HttpRequest:
    body: Form = []
    if request.block_device_mappings is not None:
        for number, block_device_mappings_item in enumerate(request.block_device_mappings, 1):
            body += wire.named(f"BlockDeviceMapping.{number}", block_device_mappings_item.to_wire())
    if request.image_id is not None:
        body.append(("ImageId", request.image_id))
    if request.instance_type is not None:
        body.append(("InstanceType", request.instance_type))
    if request.ipv6_address_count is not None:
        body.append(("Ipv6AddressCount", str(request.ipv6_address_count)))
    if request.ipv6_addresses is not None:
        for number, ipv6_addresses_item in enumerate(request.ipv6_addresses, 1):
            body += wire.named(f"Ipv6Address.{number}", ipv6_addresses_item.to_wire())
    if request.kernel_id is not None:
        body.append(("KernelId", request.kernel_id))
    if request.key_name is not None:
        body.append(("KeyName", request.key_name))
    body.append(("MaxCount", str(request.max_count)))
    body.append(("MinCount", str(request.min_count)))
    if request.monitoring is not None:
        body += wire.named("Monitoring", request.monitoring.to_wire())
    if request.placement is not None:
        body += wire.named("Placement", request.placement.to_wire())
    if request.ramdisk_id is not None:
        body.append(("RamdiskId", request.ramdisk_id))
    if request.security_group_ids is not None:
        for number, security_group_ids_item in enumerate(request.security_group_ids, 1):
            body.append((f"SecurityGroupId.{number}", security_group_ids_item))
    if request.security_groups is not None:
        for number, security_groups_item in enumerate(request.security_groups, 1):
            body.append((f"SecurityGroup.{number}", security_groups_item))
    if request.subnet_id is not None:
        body.append(("SubnetId", request.subnet_id))
    if request.user_data is not None:
        body.append(("UserData", request.user_data))
    if request.elastic_gpu_specification is not None:
        for number, elastic_gpu_specification_item in enumerate(
            request.elastic_gpu_specification, 1
        ):
            body += wire.named(
                f"ElasticGpuSpecification.{number}", elastic_gpu_specification_item.to_wire()
            )
    if request.elastic_inference_accelerators is not None:
        for number, elastic_inference_accelerators_item in enumerate(
            request.elastic_inference_accelerators, 1
        ):
            body += wire.named(
                f"ElasticInferenceAccelerator.{number}",
                elastic_inference_accelerators_item.to_wire(),
            )
    if request.tag_specifications is not None:
        for number, tag_specifications_item in enumerate(request.tag_specifications, 1):
            body += wire.named(f"TagSpecification.{number}", tag_specifications_item.to_wire())
    if request.launch_template is not None:
        body += wire.named("LaunchTemplate", request.launch_template.to_wire())
    if request.instance_market_options is not None:
        body += wire.named("InstanceMarketOptions", request.instance_market_options.to_wire())
    if request.credit_specification is not None:
        body += wire.named("CreditSpecification", request.credit_specification.to_wire())
    if request.cpu_options is not None:
        body += wire.named("CpuOptions", request.cpu_options.to_wire())
    if request.capacity_reservation_specification is not None:
        body += wire.named(
            "CapacityReservationSpecification", request.capacity_reservation_specification.to_wire()
        )
    if request.hibernation_options is not None:
        body += wire.named("HibernationOptions", request.hibernation_options.to_wire())
    if request.license_specifications is not None:
        for number, license_specifications_item in enumerate(request.license_specifications, 1):
            body += wire.named(
                f"LicenseSpecification.{number}", license_specifications_item.to_wire()
            )
    if request.metadata_options is not None:
        body += wire.named("MetadataOptions", request.metadata_options.to_wire())
    if request.enclave_options is not None:
        body += wire.named("EnclaveOptions", request.enclave_options.to_wire())
    if request.private_dns_name_options is not None:
        body += wire.named("PrivateDnsNameOptions", request.private_dns_name_options.to_wire())
    if request.maintenance_options is not None:
        body += wire.named("MaintenanceOptions", request.maintenance_options.to_wire())
    if request.disable_api_stop is not None:
        body.append(("DisableApiStop", wire.boolean_text(request.disable_api_stop)))
    if request.enable_primary_ipv6 is not None:
        body.append(("EnablePrimaryIpv6", wire.boolean_text(request.enable_primary_ipv6)))
    if request.network_performance_options is not None:
        body += wire.named(
            "NetworkPerformanceOptions", request.network_performance_options.to_wire()
        )
    if request.operator is not None:
        body += wire.named("Operator", request.operator.to_wire())
    if request.secondary_interfaces is not None:
        for number, secondary_interfaces_item in enumerate(request.secondary_interfaces, 1):
            body += wire.named(f"SecondaryInterface.{number}", secondary_interfaces_item.to_wire())
    if request.dry_run is not None:
        body.append(("DryRun", wire.boolean_text(request.dry_run)))
    if request.disable_api_termination is not None:
        body.append(("DisableApiTermination", wire.boolean_text(request.disable_api_termination)))
    if request.instance_initiated_shutdown_behavior is not None:
        body.append(
            ("InstanceInitiatedShutdownBehavior", request.instance_initiated_shutdown_behavior)
        )
    if request.private_ip_address is not None:
        body.append(("PrivateIpAddress", request.private_ip_address))
    if request.client_token is not None:
        body.append(("ClientToken", request.client_token))
    if request.additional_info is not None:
        body.append(("AdditionalInfo", request.additional_info))
    if request.network_interfaces is not None:
        for number, network_interfaces_item in enumerate(request.network_interfaces, 1):
            body += wire.named(f"NetworkInterface.{number}", network_interfaces_item.to_wire())
    if request.iam_instance_profile is not None:
        body += wire.named("IamInstanceProfile", request.iam_instance_profile.to_wire())
    if request.ebs_optimized is not None:
        body.append(("EbsOptimized", wire.boolean_text(request.ebs_optimized)))
    return wire.form_request("RunInstances", "2016-11-15", body)


def parse(response: HttpResponse) -> t.Reservation:
    body = wire.xml_object(response)
    return t.Reservation(
        reservation_id=wire.string(body, "reservationId"),
        owner_id=wire.string(body, "ownerId"),
        requester_id=wire.string(body, "requesterId"),
        groups=wire.structures(body, "groupSet", t.GroupIdentifier.from_wire, "item"),
        instances=wire.structures(body, "instancesSet", t.Instance.from_wire, "item"),
    )


RUN_INSTANCES = Operation(
    service=SERVICE,
    name="RunInstances",
    input=RunInstancesRequest,
    output=t.Reservation,
    serialize=serialize,
    parse=parse,
    errors=(),
    idempotency_token="client_token",
    adapt=(members.base64_text("user_data"),),
)
