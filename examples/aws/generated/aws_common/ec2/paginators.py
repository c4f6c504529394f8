"""The paginated operations of Amazon Elastic Compute Cloud."""

from __future__ import annotations

from ..runtime.client.paginators import Paginator
from . import operations as ops
from . import types as t

DESCRIBE_IMAGES: Paginator[ops.DescribeImagesResult, t.Image] = Paginator(
    tokens={
        "next_token": lambda page: page.next_token,
    },
    items=lambda page: page.images,
    limit="max_results",
)

DESCRIBE_INSTANCE_STATUS: Paginator[ops.DescribeInstanceStatusResult, t.InstanceStatus] = Paginator(
    tokens={
        "next_token": lambda page: page.next_token,
    },
    items=lambda page: page.instance_statuses,
    limit="max_results",
)

DESCRIBE_INSTANCES: Paginator[ops.DescribeInstancesResult, t.Reservation] = Paginator(
    tokens={
        "next_token": lambda page: page.next_token,
    },
    items=lambda page: page.reservations,
    limit="max_results",
)

DESCRIBE_SECURITY_GROUPS: Paginator[ops.DescribeSecurityGroupsResult, t.SecurityGroup] = Paginator(
    tokens={
        "next_token": lambda page: page.next_token,
    },
    items=lambda page: page.security_groups,
    limit="max_results",
)

DESCRIBE_SUBNETS: Paginator[ops.DescribeSubnetsResult, t.Subnet] = Paginator(
    tokens={
        "next_token": lambda page: page.next_token,
    },
    items=lambda page: page.subnets,
    limit="max_results",
)

DESCRIBE_VPCS: Paginator[ops.DescribeVpcsResult, t.Vpc] = Paginator(
    tokens={
        "next_token": lambda page: page.next_token,
    },
    items=lambda page: page.vpcs,
    limit="max_results",
)
