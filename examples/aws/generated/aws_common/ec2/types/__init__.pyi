from .amd_sev_snp_specification import AmdSevSnpSpecification as AmdSevSnpSpecification
from .application_status_summary import ApplicationStatusSummary as ApplicationStatusSummary
from .architecture_values import ArchitectureValues as ArchitectureValues
from .attachment_status import AttachmentStatus as AttachmentStatus
from .availability_zone import AvailabilityZone as AvailabilityZone
from .availability_zone_geography import AvailabilityZoneGeography as AvailabilityZoneGeography
from .availability_zone_message import AvailabilityZoneMessage as AvailabilityZoneMessage
from .availability_zone_opt_in_status import (
    AvailabilityZoneOptInStatus as AvailabilityZoneOptInStatus,
)
from .availability_zone_state import AvailabilityZoneState as AvailabilityZoneState
from .availability_zone_sub_geography import (
    AvailabilityZoneSubGeography as AvailabilityZoneSubGeography,
)
from .block_device_mapping import BlockDeviceMapping as BlockDeviceMapping
from .block_public_access_mode import BlockPublicAccessMode as BlockPublicAccessMode
from .block_public_access_states import BlockPublicAccessStates as BlockPublicAccessStates
from .boot_mode_values import BootModeValues as BootModeValues
from .capacity_reservation_preference import (
    CapacityReservationPreference as CapacityReservationPreference,
)
from .capacity_reservation_specification import (
    CapacityReservationSpecification as CapacityReservationSpecification,
)
from .capacity_reservation_specification_response import (
    CapacityReservationSpecificationResponse as CapacityReservationSpecificationResponse,
)
from .capacity_reservation_target import CapacityReservationTarget as CapacityReservationTarget
from .capacity_reservation_target_response import (
    CapacityReservationTargetResponse as CapacityReservationTargetResponse,
)
from .connection_tracking_specification_request import (
    ConnectionTrackingSpecificationRequest as ConnectionTrackingSpecificationRequest,
)
from .connection_tracking_specification_response import (
    ConnectionTrackingSpecificationResponse as ConnectionTrackingSpecificationResponse,
)
from .cpu_options import CpuOptions as CpuOptions
from .cpu_options_request import CpuOptionsRequest as CpuOptionsRequest
from .credit_specification_request import CreditSpecificationRequest as CreditSpecificationRequest
from .device_type import DeviceType as DeviceType
from .ebs_block_device import EbsBlockDevice as EbsBlockDevice
from .ebs_instance_block_device import EbsInstanceBlockDevice as EbsInstanceBlockDevice
from .ebs_status_details import EbsStatusDetails as EbsStatusDetails
from .ebs_status_summary import EbsStatusSummary as EbsStatusSummary
from .elastic_gpu_association import ElasticGpuAssociation as ElasticGpuAssociation
from .elastic_gpu_specification import ElasticGpuSpecification as ElasticGpuSpecification
from .elastic_inference_accelerator import (
    ElasticInferenceAccelerator as ElasticInferenceAccelerator,
)
from .elastic_inference_accelerator_association import (
    ElasticInferenceAcceleratorAssociation as ElasticInferenceAcceleratorAssociation,
)
from .ena_srd_specification_request import EnaSrdSpecificationRequest as EnaSrdSpecificationRequest
from .ena_srd_udp_specification_request import (
    EnaSrdUdpSpecificationRequest as EnaSrdUdpSpecificationRequest,
)
from .enclave_options import EnclaveOptions as EnclaveOptions
from .enclave_options_request import EnclaveOptionsRequest as EnclaveOptionsRequest
from .event_code import EventCode as EventCode
from .filter import Filter as Filter
from .group_identifier import GroupIdentifier as GroupIdentifier
from .hibernation_options import HibernationOptions as HibernationOptions
from .hibernation_options_request import HibernationOptionsRequest as HibernationOptionsRequest
from .hostname_type import HostnameType as HostnameType
from .http_tokens_state import HttpTokensState as HttpTokensState
from .hypervisor_type import HypervisorType as HypervisorType
from .iam_instance_profile import IamInstanceProfile as IamInstanceProfile
from .iam_instance_profile_specification import (
    IamInstanceProfileSpecification as IamInstanceProfileSpecification,
)
from .image import Image as Image
from .image_state import ImageState as ImageState
from .image_type_values import ImageTypeValues as ImageTypeValues
from .image_watermark import ImageWatermark as ImageWatermark
from .imds_support_values import ImdsSupportValues as ImdsSupportValues
from .instance import Instance as Instance
from .instance_attachment_ena_srd_specification import (
    InstanceAttachmentEnaSrdSpecification as InstanceAttachmentEnaSrdSpecification,
)
from .instance_attachment_ena_srd_udp_specification import (
    InstanceAttachmentEnaSrdUdpSpecification as InstanceAttachmentEnaSrdUdpSpecification,
)
from .instance_auto_recovery_state import InstanceAutoRecoveryState as InstanceAutoRecoveryState
from .instance_bandwidth_weighting import InstanceBandwidthWeighting as InstanceBandwidthWeighting
from .instance_block_device_mapping import InstanceBlockDeviceMapping as InstanceBlockDeviceMapping
from .instance_boot_mode_values import InstanceBootModeValues as InstanceBootModeValues
from .instance_interruption_behavior import (
    InstanceInterruptionBehavior as InstanceInterruptionBehavior,
)
from .instance_ipv4_prefix import InstanceIpv4Prefix as InstanceIpv4Prefix
from .instance_ipv6_address import InstanceIpv6Address as InstanceIpv6Address
from .instance_ipv6_prefix import InstanceIpv6Prefix as InstanceIpv6Prefix
from .instance_lifecycle_type import InstanceLifecycleType as InstanceLifecycleType
from .instance_maintenance_options import InstanceMaintenanceOptions as InstanceMaintenanceOptions
from .instance_maintenance_options_request import (
    InstanceMaintenanceOptionsRequest as InstanceMaintenanceOptionsRequest,
)
from .instance_market_options_request import (
    InstanceMarketOptionsRequest as InstanceMarketOptionsRequest,
)
from .instance_metadata_endpoint_state import (
    InstanceMetadataEndpointState as InstanceMetadataEndpointState,
)
from .instance_metadata_options_request import (
    InstanceMetadataOptionsRequest as InstanceMetadataOptionsRequest,
)
from .instance_metadata_options_response import (
    InstanceMetadataOptionsResponse as InstanceMetadataOptionsResponse,
)
from .instance_metadata_options_state import (
    InstanceMetadataOptionsState as InstanceMetadataOptionsState,
)
from .instance_metadata_protocol_state import (
    InstanceMetadataProtocolState as InstanceMetadataProtocolState,
)
from .instance_metadata_tags_state import InstanceMetadataTagsState as InstanceMetadataTagsState
from .instance_network_interface import InstanceNetworkInterface as InstanceNetworkInterface
from .instance_network_interface_association import (
    InstanceNetworkInterfaceAssociation as InstanceNetworkInterfaceAssociation,
)
from .instance_network_interface_attachment import (
    InstanceNetworkInterfaceAttachment as InstanceNetworkInterfaceAttachment,
)
from .instance_network_interface_specification import (
    InstanceNetworkInterfaceSpecification as InstanceNetworkInterfaceSpecification,
)
from .instance_network_performance_options import (
    InstanceNetworkPerformanceOptions as InstanceNetworkPerformanceOptions,
)
from .instance_network_performance_options_request import (
    InstanceNetworkPerformanceOptionsRequest as InstanceNetworkPerformanceOptionsRequest,
)
from .instance_private_ip_address import InstancePrivateIpAddress as InstancePrivateIpAddress
from .instance_reboot_migration_state import (
    InstanceRebootMigrationState as InstanceRebootMigrationState,
)
from .instance_secondary_interface import InstanceSecondaryInterface as InstanceSecondaryInterface
from .instance_secondary_interface_attachment import (
    InstanceSecondaryInterfaceAttachment as InstanceSecondaryInterfaceAttachment,
)
from .instance_secondary_interface_private_ip_address import (
    InstanceSecondaryInterfacePrivateIpAddress as InstanceSecondaryInterfacePrivateIpAddress,
)
from .instance_secondary_interface_private_ip_address_request import (
    InstanceSecondaryInterfacePrivateIpAddressRequest as InstanceSecondaryInterfacePrivateIpAddressRequest,
)
from .instance_secondary_interface_specification_request import (
    InstanceSecondaryInterfaceSpecificationRequest as InstanceSecondaryInterfaceSpecificationRequest,
)
from .instance_state import InstanceState as InstanceState
from .instance_state_change import InstanceStateChange as InstanceStateChange
from .instance_state_name import InstanceStateName as InstanceStateName
from .instance_status import InstanceStatus as InstanceStatus
from .instance_status_details import InstanceStatusDetails as InstanceStatusDetails
from .instance_status_event import InstanceStatusEvent as InstanceStatusEvent
from .instance_status_summary import InstanceStatusSummary as InstanceStatusSummary
from .instance_type import InstanceType as InstanceType
from .instance_type_item import InstanceTypeItem as InstanceTypeItem
from .instance_type_specification import InstanceTypeSpecification as InstanceTypeSpecification
from .ip_permission import IpPermission as IpPermission
from .ip_range import IpRange as IpRange
from .ip_source import IpSource as IpSource
from .ipv4_prefix_specification_request import (
    Ipv4PrefixSpecificationRequest as Ipv4PrefixSpecificationRequest,
)
from .ipv6_address_attribute import Ipv6AddressAttribute as Ipv6AddressAttribute
from .ipv6_prefix_specification_request import (
    Ipv6PrefixSpecificationRequest as Ipv6PrefixSpecificationRequest,
)
from .ipv6_range import Ipv6Range as Ipv6Range
from .key_format import KeyFormat as KeyFormat
from .key_type import KeyType as KeyType
from .launch_template_specification import (
    LaunchTemplateSpecification as LaunchTemplateSpecification,
)
from .license_configuration import LicenseConfiguration as LicenseConfiguration
from .license_configuration_request import (
    LicenseConfigurationRequest as LicenseConfigurationRequest,
)
from .market_type import MarketType as MarketType
from .monitoring import Monitoring as Monitoring
from .monitoring_state import MonitoringState as MonitoringState
from .nested_virtualization_specification import (
    NestedVirtualizationSpecification as NestedVirtualizationSpecification,
)
from .network_interface_status import NetworkInterfaceStatus as NetworkInterfaceStatus
from .operator_request import OperatorRequest as OperatorRequest
from .operator_response import OperatorResponse as OperatorResponse
from .performance_status_summary import PerformanceStatusSummary as PerformanceStatusSummary
from .placement import Placement as Placement
from .platform_values import PlatformValues as PlatformValues
from .prefix_list_id import PrefixListId as PrefixListId
from .private_dns_name_options_on_launch import (
    PrivateDnsNameOptionsOnLaunch as PrivateDnsNameOptionsOnLaunch,
)
from .private_dns_name_options_request import (
    PrivateDnsNameOptionsRequest as PrivateDnsNameOptionsRequest,
)
from .private_dns_name_options_response import (
    PrivateDnsNameOptionsResponse as PrivateDnsNameOptionsResponse,
)
from .private_ip_address_specification import (
    PrivateIpAddressSpecification as PrivateIpAddressSpecification,
)
from .product_code import ProductCode as ProductCode
from .product_code_values import ProductCodeValues as ProductCodeValues
from .referenced_security_group import ReferencedSecurityGroup as ReferencedSecurityGroup
from .region import Region as Region
from .region_geography import RegionGeography as RegionGeography
from .reservation import Reservation as Reservation
from .resource_type import ResourceType as ResourceType
from .run_instances_monitoring_enabled import (
    RunInstancesMonitoringEnabled as RunInstancesMonitoringEnabled,
)
from .scan_results import ScanResults as ScanResults
from .secondary_interface_status import SecondaryInterfaceStatus as SecondaryInterfaceStatus
from .secondary_interface_type import SecondaryInterfaceType as SecondaryInterfaceType
from .security_group import SecurityGroup as SecurityGroup
from .security_group_rule import SecurityGroupRule as SecurityGroupRule
from .severity_label import SeverityLabel as SeverityLabel
from .shutdown_behavior import ShutdownBehavior as ShutdownBehavior
from .spot_instance_type import SpotInstanceType as SpotInstanceType
from .spot_market_options import SpotMarketOptions as SpotMarketOptions
from .state_reason import StateReason as StateReason
from .status_name import StatusName as StatusName
from .status_type import StatusType as StatusType
from .subnet import Subnet as Subnet
from .subnet_cidr_block_state import SubnetCidrBlockState as SubnetCidrBlockState
from .subnet_cidr_block_state_code import SubnetCidrBlockStateCode as SubnetCidrBlockStateCode
from .subnet_ipv6_cidr_block_association import (
    SubnetIpv6CidrBlockAssociation as SubnetIpv6CidrBlockAssociation,
)
from .subnet_state import SubnetState as SubnetState
from .summary_status import SummaryStatus as SummaryStatus
from .tag import Tag as Tag
from .tag_specification import TagSpecification as TagSpecification
from .tenancy import Tenancy as Tenancy
from .tpm_support_values import TpmSupportValues as TpmSupportValues
from .user_id_group_pair import UserIdGroupPair as UserIdGroupPair
from .virtualization_type import VirtualizationType as VirtualizationType
from .volume_type import VolumeType as VolumeType
from .vpc import Vpc as Vpc
from .vpc_cidr_block_association import VpcCidrBlockAssociation as VpcCidrBlockAssociation
from .vpc_cidr_block_state import VpcCidrBlockState as VpcCidrBlockState
from .vpc_cidr_block_state_code import VpcCidrBlockStateCode as VpcCidrBlockStateCode
from .vpc_encryption_control import VpcEncryptionControl as VpcEncryptionControl
from .vpc_encryption_control_exclusion import (
    VpcEncryptionControlExclusion as VpcEncryptionControlExclusion,
)
from .vpc_encryption_control_exclusion_state import (
    VpcEncryptionControlExclusionState as VpcEncryptionControlExclusionState,
)
from .vpc_encryption_control_exclusions import (
    VpcEncryptionControlExclusions as VpcEncryptionControlExclusions,
)
from .vpc_encryption_control_mode import VpcEncryptionControlMode as VpcEncryptionControlMode
from .vpc_encryption_control_state import VpcEncryptionControlState as VpcEncryptionControlState
from .vpc_ipv6_cidr_block_association import (
    VpcIpv6CidrBlockAssociation as VpcIpv6CidrBlockAssociation,
)
from .vpc_state import VpcState as VpcState
