from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class Image(Structure):
    """Describes an image."""

    _members = {
        "platform_details": "PlatformDetails",
        "usage_operation": "UsageOperation",
        "block_device_mappings": "BlockDeviceMappings",
        "description": "Description",
        "ena_support": "EnaSupport",
        "hypervisor": "Hypervisor",
        "image_owner_alias": "ImageOwnerAlias",
        "name": "Name",
        "root_device_name": "RootDeviceName",
        "root_device_type": "RootDeviceType",
        "sriov_net_support": "SriovNetSupport",
        "state_reason": "StateReason",
        "tags": "Tags",
        "virtualization_type": "VirtualizationType",
        "boot_mode": "BootMode",
        "tpm_support": "TpmSupport",
        "deprecation_time": "DeprecationTime",
        "imds_support": "ImdsSupport",
        "source_instance_id": "SourceInstanceId",
        "deregistration_protection": "DeregistrationProtection",
        "last_launched_time": "LastLaunchedTime",
        "image_allowed": "ImageAllowed",
        "source_image_id": "SourceImageId",
        "source_image_region": "SourceImageRegion",
        "free_tier_eligible": "FreeTierEligible",
        "public_ssm_parameter_name": "PublicSsmParameterName",
        "image_watermarks": "ImageWatermarks",
        "scan_results": "ScanResults",
        "instance_type_specification": "InstanceTypeSpecification",
        "image_id": "ImageId",
        "image_location": "ImageLocation",
        "state": "State",
        "owner_id": "OwnerId",
        "creation_date": "CreationDate",
        "public": "Public",
        "product_codes": "ProductCodes",
        "architecture": "Architecture",
        "image_type": "ImageType",
        "kernel_id": "KernelId",
        "ramdisk_id": "RamdiskId",
        "platform": "Platform",
    }
    __slots__ = tuple(_members)

    platform_details: str | None
    """The platform details associated with the billing code of the AMI. For more information,
    see Understand AMI billing information
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-billing-info.html) in the Amazon
    EC2 User Guide.
    """
    usage_operation: str | None
    """The operation of the Amazon EC2 instance and the billing code that is associated with the
    AMI. usageOperation corresponds to the lineitem/Operation
    (https://docs.aws.amazon.com/cur/latest/userguide/Lineitem-columns.html#Lineitem-details-O-Operation)
    column on your Amazon Web Services Cost and Usage Report and in the Amazon Web Services
    Price List API
    (https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/price-changes.html). You can
    view these fields on the Instances or AMIs pages in the Amazon EC2 console, or in the
    responses that are returned by the DescribeImages
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html) command
    in the Amazon EC2 API, or the describe-images
    (https://docs.aws.amazon.com/cli/latest/reference/ec2/describe-images.html) command in the
    CLI.
    """
    block_device_mappings: list[t.BlockDeviceMapping] | None
    """Any block device mapping entries."""
    description: str | None
    """The description of the AMI that was provided during image creation."""
    ena_support: bool | None
    """Specifies whether enhanced networking with ENA is enabled."""
    hypervisor: t.HypervisorType | str | None
    """The hypervisor type of the image. Only xen is supported. ovm is not supported."""
    image_owner_alias: str | None
    """The owner alias (amazon | aws-backup-vault | aws-marketplace)."""
    name: str | None
    """The name of the AMI that was provided during image creation."""
    root_device_name: str | None
    """The device name of the root device volume (for example, /dev/sda1)."""
    root_device_type: t.DeviceType | str | None
    """The type of root device used by the AMI. The AMI can use an Amazon EBS volume or an
    instance store volume.
    """
    sriov_net_support: str | None
    """Specifies whether enhanced networking with the Intel 82599 Virtual Function interface is
    enabled.
    """
    state_reason: t.StateReason | None
    """The reason for the state change."""
    tags: list[t.Tag] | None
    """Any tags assigned to the image."""
    virtualization_type: t.VirtualizationType | str | None
    """The type of virtualization of the AMI."""
    boot_mode: t.BootModeValues | str | None
    """The boot mode of the image. For more information, see Instance launch behavior with Amazon
    EC2 boot modes (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-boot.html) in the
    Amazon EC2 User Guide.
    """
    tpm_support: t.TpmSupportValues | str | None
    """If the image is configured for NitroTPM support, the value is v2.0. For more information,
    see NitroTPM (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/nitrotpm.html) in the
    Amazon EC2 User Guide.
    """
    deprecation_time: str | None
    """The date and time to deprecate the AMI, in UTC, in the following format:
    YYYY-MM-DDTHH:MM:SSZ. If you specified a value for seconds, Amazon EC2 rounds the seconds
    to the nearest minute.
    """
    imds_support: t.ImdsSupportValues | str | None
    """If v2.0, it indicates that IMDSv2 is specified in the AMI. Instances launched from this
    AMI will have HttpTokens automatically set to required so that, by default, the instance
    requires that IMDSv2 is used when requesting instance metadata. In addition,
    HttpPutResponseHopLimit is set to 2. For more information, see Configure the AMI
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html#configure-IMDS-new-instances-ami-configuration)
    in the Amazon EC2 User Guide.
    """
    source_instance_id: str | None
    """The ID of the instance that the AMI was created from if the AMI was created using
    CreateImage (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html).
    This field only appears if the AMI was created using CreateImage.
    """
    deregistration_protection: str | None
    """Indicates whether deregistration protection is enabled for the AMI."""
    last_launched_time: str | None
    """The date and time, in ISO 8601 date-time format (http://www.iso.org/iso/iso8601), when the
    AMI was last used to launch an EC2 instance. When the AMI is used to launch an instance,
    there is a 24-hour delay before that usage is reported.

    Note:

    lastLaunchedTime data is available starting April 2017.
    """
    image_allowed: bool | None
    """If true, the AMI satisfies the criteria for Allowed AMIs and can be discovered and used in
    the account. If false and Allowed AMIs is set to enabled, the AMI can't be discovered or
    used in the account. If false and Allowed AMIs is set to audit-mode, the AMI can be
    discovered and used in the account.

    For more information, see Control the discovery and use of AMIs in Amazon EC2 with Allowed
    AMIs (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-allowed-amis.html) in Amazon
    EC2 User Guide.
    """
    source_image_id: str | None
    """The ID of the source AMI from which the AMI was created."""
    source_image_region: str | None
    """The Region of the source AMI."""
    free_tier_eligible: bool | None
    """Indicates whether the image is eligible for Amazon Web Services Free Tier.

    - If true, the AMI is eligible for Free Tier and can be used to launch instances under the
      Free Tier limits.
    - If false, the AMI is not eligible for Free Tier.
    """
    public_ssm_parameter_name: str | None
    """The name of the public Systems Manager parameter that resolves to this AMI, under the
    aws/service/ namespace.
    """
    image_watermarks: list[t.ImageWatermark] | None
    """The watermarks attached to the AMI."""
    scan_results: t.ScanResults | None
    """The Amazon Inspector scan results for the AMI. This information is present only for AMIs
    that Amazon Inspector has scanned.

    When you share an AMI with other accounts, organizations, or organizational units (OUs),
    or make it public, its scan results are available to the accounts that can use the AMI.
    """
    instance_type_specification: t.InstanceTypeSpecification | None
    """The instance type specification for the AMI, which defines which instance types are
    compatible with this image.
    """
    image_id: str | None
    """The ID of the AMI."""
    image_location: str | None
    """The location of the AMI."""
    state: t.ImageState | str | None
    """The current state of the AMI. If the state is available, the image is successfully
    registered and can be used to launch an instance.
    """
    owner_id: str | None
    """The ID of the Amazon Web Services account that owns the image."""
    creation_date: str | None
    """The date and time the image was created."""
    public: bool | None
    """Indicates whether the image has public launch permissions. The value is true if this image
    has public launch permissions or false if it has only implicit and explicit launch
    permissions.
    """
    product_codes: list[t.ProductCode] | None
    """Any product codes associated with the AMI."""
    architecture: t.ArchitectureValues | str | None
    """The architecture of the image."""
    image_type: t.ImageTypeValues | str | None
    """The type of image."""
    kernel_id: str | None
    """The kernel associated with the image, if any. Only applicable for machine images."""
    ramdisk_id: str | None
    """The RAM disk associated with the image, if any. Only applicable for machine images."""
    platform: t.PlatformValues | str | None
    """This value is set to windows for Windows AMIs; otherwise, it is blank."""

    def __init__(
        self,
        *,
        platform_details: str | None = None,
        usage_operation: str | None = None,
        block_device_mappings: list[t.BlockDeviceMapping] | None = None,
        description: str | None = None,
        ena_support: bool | None = None,
        hypervisor: t.HypervisorType | str | None = None,
        image_owner_alias: str | None = None,
        name: str | None = None,
        root_device_name: str | None = None,
        root_device_type: t.DeviceType | str | None = None,
        sriov_net_support: str | None = None,
        state_reason: t.StateReason | None = None,
        tags: list[t.Tag] | None = None,
        virtualization_type: t.VirtualizationType | str | None = None,
        boot_mode: t.BootModeValues | str | None = None,
        tpm_support: t.TpmSupportValues | str | None = None,
        deprecation_time: str | None = None,
        imds_support: t.ImdsSupportValues | str | None = None,
        source_instance_id: str | None = None,
        deregistration_protection: str | None = None,
        last_launched_time: str | None = None,
        image_allowed: bool | None = None,
        source_image_id: str | None = None,
        source_image_region: str | None = None,
        free_tier_eligible: bool | None = None,
        public_ssm_parameter_name: str | None = None,
        image_watermarks: list[t.ImageWatermark] | None = None,
        scan_results: t.ScanResults | None = None,
        instance_type_specification: t.InstanceTypeSpecification | None = None,
        image_id: str | None = None,
        image_location: str | None = None,
        state: t.ImageState | str | None = None,
        owner_id: str | None = None,
        creation_date: str | None = None,
        public: bool | None = None,
        product_codes: list[t.ProductCode] | None = None,
        architecture: t.ArchitectureValues | str | None = None,
        image_type: t.ImageTypeValues | str | None = None,
        kernel_id: str | None = None,
        ramdisk_id: str | None = None,
        platform: t.PlatformValues | str | None = None,
    ) -> None:
        self.platform_details = platform_details
        self.usage_operation = usage_operation
        self.block_device_mappings = block_device_mappings
        self.description = description
        self.ena_support = ena_support
        self.hypervisor = hypervisor
        self.image_owner_alias = image_owner_alias
        self.name = name
        self.root_device_name = root_device_name
        self.root_device_type = root_device_type
        self.sriov_net_support = sriov_net_support
        self.state_reason = state_reason
        self.tags = tags
        self.virtualization_type = virtualization_type
        self.boot_mode = boot_mode
        self.tpm_support = tpm_support
        self.deprecation_time = deprecation_time
        self.imds_support = imds_support
        self.source_instance_id = source_instance_id
        self.deregistration_protection = deregistration_protection
        self.last_launched_time = last_launched_time
        self.image_allowed = image_allowed
        self.source_image_id = source_image_id
        self.source_image_region = source_image_region
        self.free_tier_eligible = free_tier_eligible
        self.public_ssm_parameter_name = public_ssm_parameter_name
        self.image_watermarks = image_watermarks
        self.scan_results = scan_results
        self.instance_type_specification = instance_type_specification
        self.image_id = image_id
        self.image_location = image_location
        self.state = state
        self.owner_id = owner_id
        self.creation_date = creation_date
        self.public = public
        self.product_codes = product_codes
        self.architecture = architecture
        self.image_type = image_type
        self.kernel_id = kernel_id
        self.ramdisk_id = ramdisk_id
        self.platform = platform

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            platform_details=wire.string(body, "platformDetails"),
            usage_operation=wire.string(body, "usageOperation"),
            block_device_mappings=wire.structures(
                body, "blockDeviceMapping", t.BlockDeviceMapping.from_wire, "item"
            ),
            description=wire.string(body, "description"),
            ena_support=wire.boolean(body, "enaSupport"),
            hypervisor=wire.enum(body, "hypervisor", t.HypervisorType),
            image_owner_alias=wire.string(body, "imageOwnerAlias"),
            name=wire.string(body, "name"),
            root_device_name=wire.string(body, "rootDeviceName"),
            root_device_type=wire.enum(body, "rootDeviceType", t.DeviceType),
            sriov_net_support=wire.string(body, "sriovNetSupport"),
            state_reason=wire.structure(body, "stateReason", t.StateReason.from_wire),
            tags=wire.structures(body, "tagSet", t.Tag.from_wire, "item"),
            virtualization_type=wire.enum(body, "virtualizationType", t.VirtualizationType),
            boot_mode=wire.enum(body, "bootMode", t.BootModeValues),
            tpm_support=wire.enum(body, "tpmSupport", t.TpmSupportValues),
            deprecation_time=wire.string(body, "deprecationTime"),
            imds_support=wire.enum(body, "imdsSupport", t.ImdsSupportValues),
            source_instance_id=wire.string(body, "sourceInstanceId"),
            deregistration_protection=wire.string(body, "deregistrationProtection"),
            last_launched_time=wire.string(body, "lastLaunchedTime"),
            image_allowed=wire.boolean(body, "imageAllowed"),
            source_image_id=wire.string(body, "sourceImageId"),
            source_image_region=wire.string(body, "sourceImageRegion"),
            free_tier_eligible=wire.boolean(body, "freeTierEligible"),
            public_ssm_parameter_name=wire.string(body, "publicSsmParameterName"),
            image_watermarks=wire.structures(
                body, "imageWatermarkSet", t.ImageWatermark.from_wire, "item"
            ),
            scan_results=wire.structure(body, "scanResults", t.ScanResults.from_wire),
            instance_type_specification=wire.structure(
                body, "instanceTypeSpecification", t.InstanceTypeSpecification.from_wire
            ),
            image_id=wire.string(body, "imageId"),
            image_location=wire.string(body, "imageLocation"),
            state=wire.enum(body, "imageState", t.ImageState),
            owner_id=wire.string(body, "imageOwnerId"),
            creation_date=wire.string(body, "creationDate"),
            public=wire.boolean(body, "isPublic"),
            product_codes=wire.structures(body, "productCodes", t.ProductCode.from_wire, "item"),
            architecture=wire.enum(body, "architecture", t.ArchitectureValues),
            image_type=wire.enum(body, "imageType", t.ImageTypeValues),
            kernel_id=wire.string(body, "kernelId"),
            ramdisk_id=wire.string(body, "ramdiskId"),
            platform=wire.enum(body, "platform", t.PlatformValues),
        )
