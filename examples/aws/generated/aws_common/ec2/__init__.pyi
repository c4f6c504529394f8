from .async_client import AsyncEC2Client as AsyncEC2Client
from .client import EC2Client as EC2Client
from .errors import EXCEPTIONS as EXCEPTIONS
from .errors import EC2Error as EC2Error
from .operations import OPERATIONS as OPERATIONS
from .operations.authorize_security_group_ingress import (
    AuthorizeSecurityGroupIngressRequest as AuthorizeSecurityGroupIngressRequest,
)
from .operations.authorize_security_group_ingress import (
    AuthorizeSecurityGroupIngressResult as AuthorizeSecurityGroupIngressResult,
)
from .operations.create_key_pair import CreateKeyPairRequest as CreateKeyPairRequest
from .operations.create_key_pair import KeyPair as KeyPair
from .operations.create_security_group import (
    CreateSecurityGroupRequest as CreateSecurityGroupRequest,
)
from .operations.create_security_group import CreateSecurityGroupResult as CreateSecurityGroupResult
from .operations.create_tags import CreateTagsRequest as CreateTagsRequest
from .operations.delete_key_pair import DeleteKeyPairRequest as DeleteKeyPairRequest
from .operations.delete_key_pair import DeleteKeyPairResult as DeleteKeyPairResult
from .operations.delete_security_group import (
    DeleteSecurityGroupRequest as DeleteSecurityGroupRequest,
)
from .operations.delete_security_group import DeleteSecurityGroupResult as DeleteSecurityGroupResult
from .operations.delete_tags import DeleteTagsRequest as DeleteTagsRequest
from .operations.describe_availability_zones import (
    DescribeAvailabilityZonesRequest as DescribeAvailabilityZonesRequest,
)
from .operations.describe_availability_zones import (
    DescribeAvailabilityZonesResult as DescribeAvailabilityZonesResult,
)
from .operations.describe_images import DescribeImagesRequest as DescribeImagesRequest
from .operations.describe_images import DescribeImagesResult as DescribeImagesResult
from .operations.describe_instance_status import (
    DescribeInstanceStatusRequest as DescribeInstanceStatusRequest,
)
from .operations.describe_instance_status import (
    DescribeInstanceStatusResult as DescribeInstanceStatusResult,
)
from .operations.describe_instances import DescribeInstancesRequest as DescribeInstancesRequest
from .operations.describe_instances import DescribeInstancesResult as DescribeInstancesResult
from .operations.describe_regions import DescribeRegionsRequest as DescribeRegionsRequest
from .operations.describe_regions import DescribeRegionsResult as DescribeRegionsResult
from .operations.describe_security_groups import (
    DescribeSecurityGroupsRequest as DescribeSecurityGroupsRequest,
)
from .operations.describe_security_groups import (
    DescribeSecurityGroupsResult as DescribeSecurityGroupsResult,
)
from .operations.describe_subnets import DescribeSubnetsRequest as DescribeSubnetsRequest
from .operations.describe_subnets import DescribeSubnetsResult as DescribeSubnetsResult
from .operations.describe_vpcs import DescribeVpcsRequest as DescribeVpcsRequest
from .operations.describe_vpcs import DescribeVpcsResult as DescribeVpcsResult
from .operations.reboot_instances import RebootInstancesRequest as RebootInstancesRequest
from .operations.run_instances import RunInstancesRequest as RunInstancesRequest
from .operations.start_instances import StartInstancesRequest as StartInstancesRequest
from .operations.start_instances import StartInstancesResult as StartInstancesResult
from .operations.stop_instances import StopInstancesRequest as StopInstancesRequest
from .operations.stop_instances import StopInstancesResult as StopInstancesResult
from .operations.terminate_instances import TerminateInstancesRequest as TerminateInstancesRequest
from .operations.terminate_instances import TerminateInstancesResult as TerminateInstancesResult
from .types.amd_sev_snp_specification import AmdSevSnpSpecification as AmdSevSnpSpecification
from .types.application_status_summary import ApplicationStatusSummary as ApplicationStatusSummary
from .types.architecture_values import ArchitectureValues as ArchitectureValues
from .types.attachment_status import AttachmentStatus as AttachmentStatus
from .types.availability_zone import AvailabilityZone as AvailabilityZone
from .types.availability_zone_geography import (
    AvailabilityZoneGeography as AvailabilityZoneGeography,
)
from .types.availability_zone_message import AvailabilityZoneMessage as AvailabilityZoneMessage
from .types.availability_zone_opt_in_status import (
    AvailabilityZoneOptInStatus as AvailabilityZoneOptInStatus,
)
from .types.availability_zone_state import AvailabilityZoneState as AvailabilityZoneState
from .types.availability_zone_sub_geography import (
    AvailabilityZoneSubGeography as AvailabilityZoneSubGeography,
)
from .types.block_device_mapping import BlockDeviceMapping as BlockDeviceMapping
from .types.block_public_access_mode import BlockPublicAccessMode as BlockPublicAccessMode
from .types.block_public_access_states import BlockPublicAccessStates as BlockPublicAccessStates
from .types.boot_mode_values import BootModeValues as BootModeValues
from .types.capacity_reservation_preference import (
    CapacityReservationPreference as CapacityReservationPreference,
)
from .types.capacity_reservation_specification import (
    CapacityReservationSpecification as CapacityReservationSpecification,
)
from .types.capacity_reservation_specification_response import (
    CapacityReservationSpecificationResponse as CapacityReservationSpecificationResponse,
)
from .types.capacity_reservation_target import (
    CapacityReservationTarget as CapacityReservationTarget,
)
from .types.capacity_reservation_target_response import (
    CapacityReservationTargetResponse as CapacityReservationTargetResponse,
)
from .types.connection_tracking_specification_request import (
    ConnectionTrackingSpecificationRequest as ConnectionTrackingSpecificationRequest,
)
from .types.connection_tracking_specification_response import (
    ConnectionTrackingSpecificationResponse as ConnectionTrackingSpecificationResponse,
)
from .types.cpu_options import CpuOptions as CpuOptions
from .types.cpu_options_request import CpuOptionsRequest as CpuOptionsRequest
from .types.credit_specification_request import (
    CreditSpecificationRequest as CreditSpecificationRequest,
)
from .types.device_type import DeviceType as DeviceType
from .types.ebs_block_device import EbsBlockDevice as EbsBlockDevice
from .types.ebs_instance_block_device import EbsInstanceBlockDevice as EbsInstanceBlockDevice
from .types.ebs_status_details import EbsStatusDetails as EbsStatusDetails
from .types.ebs_status_summary import EbsStatusSummary as EbsStatusSummary
from .types.elastic_gpu_association import ElasticGpuAssociation as ElasticGpuAssociation
from .types.elastic_gpu_specification import ElasticGpuSpecification as ElasticGpuSpecification
from .types.elastic_inference_accelerator import (
    ElasticInferenceAccelerator as ElasticInferenceAccelerator,
)
from .types.elastic_inference_accelerator_association import (
    ElasticInferenceAcceleratorAssociation as ElasticInferenceAcceleratorAssociation,
)
from .types.ena_srd_specification_request import (
    EnaSrdSpecificationRequest as EnaSrdSpecificationRequest,
)
from .types.ena_srd_udp_specification_request import (
    EnaSrdUdpSpecificationRequest as EnaSrdUdpSpecificationRequest,
)
from .types.enclave_options import EnclaveOptions as EnclaveOptions
from .types.enclave_options_request import EnclaveOptionsRequest as EnclaveOptionsRequest
from .types.event_code import EventCode as EventCode
from .types.filter import Filter as Filter
from .types.group_identifier import GroupIdentifier as GroupIdentifier
from .types.hibernation_options import HibernationOptions as HibernationOptions
from .types.hibernation_options_request import (
    HibernationOptionsRequest as HibernationOptionsRequest,
)
from .types.hostname_type import HostnameType as HostnameType
from .types.http_tokens_state import HttpTokensState as HttpTokensState
from .types.hypervisor_type import HypervisorType as HypervisorType
from .types.iam_instance_profile import IamInstanceProfile as IamInstanceProfile
from .types.iam_instance_profile_specification import (
    IamInstanceProfileSpecification as IamInstanceProfileSpecification,
)
from .types.image import Image as Image
from .types.image_state import ImageState as ImageState
from .types.image_type_values import ImageTypeValues as ImageTypeValues
from .types.image_watermark import ImageWatermark as ImageWatermark
from .types.imds_support_values import ImdsSupportValues as ImdsSupportValues
from .types.instance import Instance as Instance
from .types.instance_attachment_ena_srd_specification import (
    InstanceAttachmentEnaSrdSpecification as InstanceAttachmentEnaSrdSpecification,
)
from .types.instance_attachment_ena_srd_udp_specification import (
    InstanceAttachmentEnaSrdUdpSpecification as InstanceAttachmentEnaSrdUdpSpecification,
)
from .types.instance_auto_recovery_state import (
    InstanceAutoRecoveryState as InstanceAutoRecoveryState,
)
from .types.instance_bandwidth_weighting import (
    InstanceBandwidthWeighting as InstanceBandwidthWeighting,
)
from .types.instance_block_device_mapping import (
    InstanceBlockDeviceMapping as InstanceBlockDeviceMapping,
)
from .types.instance_boot_mode_values import InstanceBootModeValues as InstanceBootModeValues
from .types.instance_interruption_behavior import (
    InstanceInterruptionBehavior as InstanceInterruptionBehavior,
)
from .types.instance_ipv4_prefix import InstanceIpv4Prefix as InstanceIpv4Prefix
from .types.instance_ipv6_address import InstanceIpv6Address as InstanceIpv6Address
from .types.instance_ipv6_prefix import InstanceIpv6Prefix as InstanceIpv6Prefix
from .types.instance_lifecycle_type import InstanceLifecycleType as InstanceLifecycleType
from .types.instance_maintenance_options import (
    InstanceMaintenanceOptions as InstanceMaintenanceOptions,
)
from .types.instance_maintenance_options_request import (
    InstanceMaintenanceOptionsRequest as InstanceMaintenanceOptionsRequest,
)
from .types.instance_market_options_request import (
    InstanceMarketOptionsRequest as InstanceMarketOptionsRequest,
)
from .types.instance_metadata_endpoint_state import (
    InstanceMetadataEndpointState as InstanceMetadataEndpointState,
)
from .types.instance_metadata_options_request import (
    InstanceMetadataOptionsRequest as InstanceMetadataOptionsRequest,
)
from .types.instance_metadata_options_response import (
    InstanceMetadataOptionsResponse as InstanceMetadataOptionsResponse,
)
from .types.instance_metadata_options_state import (
    InstanceMetadataOptionsState as InstanceMetadataOptionsState,
)
from .types.instance_metadata_protocol_state import (
    InstanceMetadataProtocolState as InstanceMetadataProtocolState,
)
from .types.instance_metadata_tags_state import (
    InstanceMetadataTagsState as InstanceMetadataTagsState,
)
from .types.instance_network_interface import InstanceNetworkInterface as InstanceNetworkInterface
from .types.instance_network_interface_association import (
    InstanceNetworkInterfaceAssociation as InstanceNetworkInterfaceAssociation,
)
from .types.instance_network_interface_attachment import (
    InstanceNetworkInterfaceAttachment as InstanceNetworkInterfaceAttachment,
)
from .types.instance_network_interface_specification import (
    InstanceNetworkInterfaceSpecification as InstanceNetworkInterfaceSpecification,
)
from .types.instance_network_performance_options import (
    InstanceNetworkPerformanceOptions as InstanceNetworkPerformanceOptions,
)
from .types.instance_network_performance_options_request import (
    InstanceNetworkPerformanceOptionsRequest as InstanceNetworkPerformanceOptionsRequest,
)
from .types.instance_private_ip_address import InstancePrivateIpAddress as InstancePrivateIpAddress
from .types.instance_reboot_migration_state import (
    InstanceRebootMigrationState as InstanceRebootMigrationState,
)
from .types.instance_secondary_interface import (
    InstanceSecondaryInterface as InstanceSecondaryInterface,
)
from .types.instance_secondary_interface_attachment import (
    InstanceSecondaryInterfaceAttachment as InstanceSecondaryInterfaceAttachment,
)
from .types.instance_secondary_interface_private_ip_address import (
    InstanceSecondaryInterfacePrivateIpAddress as InstanceSecondaryInterfacePrivateIpAddress,
)
from .types.instance_secondary_interface_private_ip_address_request import (
    InstanceSecondaryInterfacePrivateIpAddressRequest as InstanceSecondaryInterfacePrivateIpAddressRequest,
)
from .types.instance_secondary_interface_specification_request import (
    InstanceSecondaryInterfaceSpecificationRequest as InstanceSecondaryInterfaceSpecificationRequest,
)
from .types.instance_state import InstanceState as InstanceState
from .types.instance_state_change import InstanceStateChange as InstanceStateChange
from .types.instance_state_name import InstanceStateName as InstanceStateName
from .types.instance_status import InstanceStatus as InstanceStatus
from .types.instance_status_details import InstanceStatusDetails as InstanceStatusDetails
from .types.instance_status_event import InstanceStatusEvent as InstanceStatusEvent
from .types.instance_status_summary import InstanceStatusSummary as InstanceStatusSummary
from .types.instance_type import InstanceType as InstanceType
from .types.instance_type_item import InstanceTypeItem as InstanceTypeItem
from .types.instance_type_specification import (
    InstanceTypeSpecification as InstanceTypeSpecification,
)
from .types.ip_permission import IpPermission as IpPermission
from .types.ip_range import IpRange as IpRange
from .types.ip_source import IpSource as IpSource
from .types.ipv4_prefix_specification_request import (
    Ipv4PrefixSpecificationRequest as Ipv4PrefixSpecificationRequest,
)
from .types.ipv6_address_attribute import Ipv6AddressAttribute as Ipv6AddressAttribute
from .types.ipv6_prefix_specification_request import (
    Ipv6PrefixSpecificationRequest as Ipv6PrefixSpecificationRequest,
)
from .types.ipv6_range import Ipv6Range as Ipv6Range
from .types.key_format import KeyFormat as KeyFormat
from .types.key_type import KeyType as KeyType
from .types.launch_template_specification import (
    LaunchTemplateSpecification as LaunchTemplateSpecification,
)
from .types.license_configuration import LicenseConfiguration as LicenseConfiguration
from .types.license_configuration_request import (
    LicenseConfigurationRequest as LicenseConfigurationRequest,
)
from .types.market_type import MarketType as MarketType
from .types.monitoring import Monitoring as Monitoring
from .types.monitoring_state import MonitoringState as MonitoringState
from .types.nested_virtualization_specification import (
    NestedVirtualizationSpecification as NestedVirtualizationSpecification,
)
from .types.network_interface_status import NetworkInterfaceStatus as NetworkInterfaceStatus
from .types.operator_request import OperatorRequest as OperatorRequest
from .types.operator_response import OperatorResponse as OperatorResponse
from .types.performance_status_summary import PerformanceStatusSummary as PerformanceStatusSummary
from .types.placement import Placement as Placement
from .types.platform_values import PlatformValues as PlatformValues
from .types.prefix_list_id import PrefixListId as PrefixListId
from .types.private_dns_name_options_on_launch import (
    PrivateDnsNameOptionsOnLaunch as PrivateDnsNameOptionsOnLaunch,
)
from .types.private_dns_name_options_request import (
    PrivateDnsNameOptionsRequest as PrivateDnsNameOptionsRequest,
)
from .types.private_dns_name_options_response import (
    PrivateDnsNameOptionsResponse as PrivateDnsNameOptionsResponse,
)
from .types.private_ip_address_specification import (
    PrivateIpAddressSpecification as PrivateIpAddressSpecification,
)
from .types.product_code import ProductCode as ProductCode
from .types.product_code_values import ProductCodeValues as ProductCodeValues
from .types.referenced_security_group import ReferencedSecurityGroup as ReferencedSecurityGroup
from .types.region import Region as Region
from .types.region_geography import RegionGeography as RegionGeography
from .types.reservation import Reservation as Reservation
from .types.resource_type import ResourceType as ResourceType
from .types.run_instances_monitoring_enabled import (
    RunInstancesMonitoringEnabled as RunInstancesMonitoringEnabled,
)
from .types.scan_results import ScanResults as ScanResults
from .types.secondary_interface_status import SecondaryInterfaceStatus as SecondaryInterfaceStatus
from .types.secondary_interface_type import SecondaryInterfaceType as SecondaryInterfaceType
from .types.security_group import SecurityGroup as SecurityGroup
from .types.security_group_rule import SecurityGroupRule as SecurityGroupRule
from .types.severity_label import SeverityLabel as SeverityLabel
from .types.shutdown_behavior import ShutdownBehavior as ShutdownBehavior
from .types.spot_instance_type import SpotInstanceType as SpotInstanceType
from .types.spot_market_options import SpotMarketOptions as SpotMarketOptions
from .types.state_reason import StateReason as StateReason
from .types.status_name import StatusName as StatusName
from .types.status_type import StatusType as StatusType
from .types.subnet import Subnet as Subnet
from .types.subnet_cidr_block_state import SubnetCidrBlockState as SubnetCidrBlockState
from .types.subnet_cidr_block_state_code import SubnetCidrBlockStateCode as SubnetCidrBlockStateCode
from .types.subnet_ipv6_cidr_block_association import (
    SubnetIpv6CidrBlockAssociation as SubnetIpv6CidrBlockAssociation,
)
from .types.subnet_state import SubnetState as SubnetState
from .types.summary_status import SummaryStatus as SummaryStatus
from .types.tag import Tag as Tag
from .types.tag_specification import TagSpecification as TagSpecification
from .types.tenancy import Tenancy as Tenancy
from .types.tpm_support_values import TpmSupportValues as TpmSupportValues
from .types.user_id_group_pair import UserIdGroupPair as UserIdGroupPair
from .types.virtualization_type import VirtualizationType as VirtualizationType
from .types.volume_type import VolumeType as VolumeType
from .types.vpc import Vpc as Vpc
from .types.vpc_cidr_block_association import VpcCidrBlockAssociation as VpcCidrBlockAssociation
from .types.vpc_cidr_block_state import VpcCidrBlockState as VpcCidrBlockState
from .types.vpc_cidr_block_state_code import VpcCidrBlockStateCode as VpcCidrBlockStateCode
from .types.vpc_encryption_control import VpcEncryptionControl as VpcEncryptionControl
from .types.vpc_encryption_control_exclusion import (
    VpcEncryptionControlExclusion as VpcEncryptionControlExclusion,
)
from .types.vpc_encryption_control_exclusion_state import (
    VpcEncryptionControlExclusionState as VpcEncryptionControlExclusionState,
)
from .types.vpc_encryption_control_exclusions import (
    VpcEncryptionControlExclusions as VpcEncryptionControlExclusions,
)
from .types.vpc_encryption_control_mode import VpcEncryptionControlMode as VpcEncryptionControlMode
from .types.vpc_encryption_control_state import (
    VpcEncryptionControlState as VpcEncryptionControlState,
)
from .types.vpc_ipv6_cidr_block_association import (
    VpcIpv6CidrBlockAssociation as VpcIpv6CidrBlockAssociation,
)
from .types.vpc_state import VpcState as VpcState
