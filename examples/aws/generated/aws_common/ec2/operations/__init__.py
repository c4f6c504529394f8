"""The operations of Amazon Elastic Compute Cloud."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .authorize_security_group_ingress import (
        AuthorizeSecurityGroupIngressRequest as AuthorizeSecurityGroupIngressRequest,
    )
    from .authorize_security_group_ingress import (
        AuthorizeSecurityGroupIngressResult as AuthorizeSecurityGroupIngressResult,
    )
    from .create_key_pair import CreateKeyPairRequest as CreateKeyPairRequest
    from .create_key_pair import KeyPair as KeyPair
    from .create_security_group import CreateSecurityGroupRequest as CreateSecurityGroupRequest
    from .create_security_group import CreateSecurityGroupResult as CreateSecurityGroupResult
    from .create_tags import CreateTagsRequest as CreateTagsRequest
    from .delete_key_pair import DeleteKeyPairRequest as DeleteKeyPairRequest
    from .delete_key_pair import DeleteKeyPairResult as DeleteKeyPairResult
    from .delete_security_group import DeleteSecurityGroupRequest as DeleteSecurityGroupRequest
    from .delete_security_group import DeleteSecurityGroupResult as DeleteSecurityGroupResult
    from .delete_tags import DeleteTagsRequest as DeleteTagsRequest
    from .describe_availability_zones import (
        DescribeAvailabilityZonesRequest as DescribeAvailabilityZonesRequest,
    )
    from .describe_availability_zones import (
        DescribeAvailabilityZonesResult as DescribeAvailabilityZonesResult,
    )
    from .describe_images import DescribeImagesRequest as DescribeImagesRequest
    from .describe_images import DescribeImagesResult as DescribeImagesResult
    from .describe_instance_status import (
        DescribeInstanceStatusRequest as DescribeInstanceStatusRequest,
    )
    from .describe_instance_status import (
        DescribeInstanceStatusResult as DescribeInstanceStatusResult,
    )
    from .describe_instances import DescribeInstancesRequest as DescribeInstancesRequest
    from .describe_instances import DescribeInstancesResult as DescribeInstancesResult
    from .describe_regions import DescribeRegionsRequest as DescribeRegionsRequest
    from .describe_regions import DescribeRegionsResult as DescribeRegionsResult
    from .describe_security_groups import (
        DescribeSecurityGroupsRequest as DescribeSecurityGroupsRequest,
    )
    from .describe_security_groups import (
        DescribeSecurityGroupsResult as DescribeSecurityGroupsResult,
    )
    from .describe_subnets import DescribeSubnetsRequest as DescribeSubnetsRequest
    from .describe_subnets import DescribeSubnetsResult as DescribeSubnetsResult
    from .describe_vpcs import DescribeVpcsRequest as DescribeVpcsRequest
    from .describe_vpcs import DescribeVpcsResult as DescribeVpcsResult
    from .reboot_instances import RebootInstancesRequest as RebootInstancesRequest
    from .run_instances import RunInstancesRequest as RunInstancesRequest
    from .start_instances import StartInstancesRequest as StartInstancesRequest
    from .start_instances import StartInstancesResult as StartInstancesResult
    from .stop_instances import StopInstancesRequest as StopInstancesRequest
    from .stop_instances import StopInstancesResult as StopInstancesResult
    from .terminate_instances import TerminateInstancesRequest as TerminateInstancesRequest
    from .terminate_instances import TerminateInstancesResult as TerminateInstancesResult
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AuthorizeSecurityGroupIngressRequest": "authorize_security_group_ingress",
            "AuthorizeSecurityGroupIngressResult": "authorize_security_group_ingress",
            "CreateKeyPairRequest": "create_key_pair",
            "KeyPair": "create_key_pair",
            "CreateSecurityGroupRequest": "create_security_group",
            "CreateSecurityGroupResult": "create_security_group",
            "CreateTagsRequest": "create_tags",
            "DeleteKeyPairRequest": "delete_key_pair",
            "DeleteKeyPairResult": "delete_key_pair",
            "DeleteSecurityGroupRequest": "delete_security_group",
            "DeleteSecurityGroupResult": "delete_security_group",
            "DeleteTagsRequest": "delete_tags",
            "DescribeAvailabilityZonesRequest": "describe_availability_zones",
            "DescribeAvailabilityZonesResult": "describe_availability_zones",
            "DescribeImagesRequest": "describe_images",
            "DescribeImagesResult": "describe_images",
            "DescribeInstanceStatusRequest": "describe_instance_status",
            "DescribeInstanceStatusResult": "describe_instance_status",
            "DescribeInstancesRequest": "describe_instances",
            "DescribeInstancesResult": "describe_instances",
            "DescribeRegionsRequest": "describe_regions",
            "DescribeRegionsResult": "describe_regions",
            "DescribeSecurityGroupsRequest": "describe_security_groups",
            "DescribeSecurityGroupsResult": "describe_security_groups",
            "DescribeSubnetsRequest": "describe_subnets",
            "DescribeSubnetsResult": "describe_subnets",
            "DescribeVpcsRequest": "describe_vpcs",
            "DescribeVpcsResult": "describe_vpcs",
            "RebootInstancesRequest": "reboot_instances",
            "RunInstancesRequest": "run_instances",
            "StartInstancesRequest": "start_instances",
            "StartInstancesResult": "start_instances",
            "StopInstancesRequest": "stop_instances",
            "StopInstancesResult": "stop_instances",
            "TerminateInstancesRequest": "terminate_instances",
            "TerminateInstancesResult": "terminate_instances",
        },
        "OPERATIONS",
    )

OPERATIONS = Operations(
    __name__,
    {
        "AuthorizeSecurityGroupIngress": "authorize_security_group_ingress.AUTHORIZE_SECURITY_GROUP_INGRESS",
        "CreateKeyPair": "create_key_pair.CREATE_KEY_PAIR",
        "CreateSecurityGroup": "create_security_group.CREATE_SECURITY_GROUP",
        "CreateTags": "create_tags.CREATE_TAGS",
        "DeleteKeyPair": "delete_key_pair.DELETE_KEY_PAIR",
        "DeleteSecurityGroup": "delete_security_group.DELETE_SECURITY_GROUP",
        "DeleteTags": "delete_tags.DELETE_TAGS",
        "DescribeAvailabilityZones": "describe_availability_zones.DESCRIBE_AVAILABILITY_ZONES",
        "DescribeImages": "describe_images.DESCRIBE_IMAGES",
        "DescribeInstanceStatus": "describe_instance_status.DESCRIBE_INSTANCE_STATUS",
        "DescribeInstances": "describe_instances.DESCRIBE_INSTANCES",
        "DescribeRegions": "describe_regions.DESCRIBE_REGIONS",
        "DescribeSecurityGroups": "describe_security_groups.DESCRIBE_SECURITY_GROUPS",
        "DescribeSubnets": "describe_subnets.DESCRIBE_SUBNETS",
        "DescribeVpcs": "describe_vpcs.DESCRIBE_VPCS",
        "RebootInstances": "reboot_instances.REBOOT_INSTANCES",
        "RunInstances": "run_instances.RUN_INSTANCES",
        "StartInstances": "start_instances.START_INSTANCES",
        "StopInstances": "stop_instances.STOP_INSTANCES",
        "TerminateInstances": "terminate_instances.TERMINATE_INSTANCES",
    },
)
