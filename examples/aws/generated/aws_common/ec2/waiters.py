"""What can be waited for in Amazon Elastic Compute Cloud."""

from __future__ import annotations

from ..runtime.client.waiters import Acceptor, Waiter
from . import operations as ops


def _length_reservations_0(result: ops.DescribeInstancesResult) -> object:
    return len(result.reservations) > 0 if result.reservations is not None else None


def _length_images_0(result: ops.DescribeImagesResult) -> object:
    return len(result.images) > 0 if result.images is not None else None


def _images_state(result: ops.DescribeImagesResult) -> object:
    return (
        [image.state for image in result.images if image.state is not None]
        if result.images is not None
        else None
    )


def _reservations_instances_state_name(result: ops.DescribeInstancesResult) -> object:
    return (
        [
            instance.state.name
            for reservation in result.reservations
            if reservation.instances is not None
            for instance in reservation.instances
            if instance.state is not None and instance.state.name is not None
        ]
        if result.reservations is not None
        else None
    )


def _instance_statuses_instance_status_status(result: ops.DescribeInstanceStatusResult) -> object:
    return (
        [
            instance_status.instance_status.status
            for instance_status in result.instance_statuses
            if instance_status.instance_status is not None
            and instance_status.instance_status.status is not None
        ]
        if result.instance_statuses is not None
        else None
    )


def _length_security_groups_group_id_0(result: ops.DescribeSecurityGroupsResult) -> object:
    return (
        len(
            [
                security_group.group_id
                for security_group in result.security_groups
                if security_group.group_id is not None
            ]
        )
        > 0
        if result.security_groups is not None
        else None
    )


def _subnets_state(result: ops.DescribeSubnetsResult) -> object:
    return (
        [subnet.state for subnet in result.subnets if subnet.state is not None]
        if result.subnets is not None
        else None
    )


def _instance_statuses_system_status_status(result: ops.DescribeInstanceStatusResult) -> object:
    return (
        [
            instance_status.system_status.status
            for instance_status in result.instance_statuses
            if instance_status.system_status is not None
            and instance_status.system_status.status is not None
        ]
        if result.instance_statuses is not None
        else None
    )


def _vpcs_state(result: ops.DescribeVpcsResult) -> object:
    return (
        [vpc.state for vpc in result.vpcs if vpc.state is not None]
        if result.vpcs is not None
        else None
    )


INSTANCE_EXISTS: Waiter[ops.DescribeInstancesResult] = Waiter(
    "InstanceExists",
    delay=5,
    max_attempts=40,
    acceptors=(
        Acceptor("success", "length(Reservations[]) > `0`", _length_reservations_0, True),
        Acceptor("retry", error="InvalidInstanceID.NotFound"),
    ),
)

IMAGE_EXISTS: Waiter[ops.DescribeImagesResult] = Waiter(
    "ImageExists",
    delay=15,
    max_attempts=40,
    acceptors=(
        Acceptor("success", "length(Images[]) > `0`", _length_images_0, True),
        Acceptor("retry", error="InvalidAMIID.NotFound"),
    ),
)

IMAGE_AVAILABLE: Waiter[ops.DescribeImagesResult] = Waiter(
    "ImageAvailable",
    delay=15,
    max_attempts=40,
    acceptors=(
        Acceptor("success", "Images[].State", _images_state, "available", items="all"),
        Acceptor("failure", "Images[].State", _images_state, "failed", items="any"),
    ),
)

INSTANCE_RUNNING: Waiter[ops.DescribeInstancesResult] = Waiter(
    "InstanceRunning",
    delay=15,
    max_attempts=40,
    acceptors=(
        Acceptor(
            "success",
            "Reservations[].Instances[].State.Name",
            _reservations_instances_state_name,
            "running",
            items="all",
        ),
        Acceptor(
            "failure",
            "Reservations[].Instances[].State.Name",
            _reservations_instances_state_name,
            "shutting-down",
            items="any",
        ),
        Acceptor(
            "failure",
            "Reservations[].Instances[].State.Name",
            _reservations_instances_state_name,
            "terminated",
            items="any",
        ),
        Acceptor(
            "failure",
            "Reservations[].Instances[].State.Name",
            _reservations_instances_state_name,
            "stopping",
            items="any",
        ),
        Acceptor("retry", error="InvalidInstanceID.NotFound"),
    ),
)

INSTANCE_STATUS_OK: Waiter[ops.DescribeInstanceStatusResult] = Waiter(
    "InstanceStatusOk",
    delay=15,
    max_attempts=40,
    acceptors=(
        Acceptor(
            "success",
            "InstanceStatuses[].InstanceStatus.Status",
            _instance_statuses_instance_status_status,
            "ok",
            items="all",
        ),
        Acceptor("retry", error="InvalidInstanceID.NotFound"),
    ),
)

INSTANCE_STOPPED: Waiter[ops.DescribeInstancesResult] = Waiter(
    "InstanceStopped",
    delay=15,
    max_attempts=40,
    acceptors=(
        Acceptor(
            "success",
            "Reservations[].Instances[].State.Name",
            _reservations_instances_state_name,
            "stopped",
            items="all",
        ),
        Acceptor(
            "failure",
            "Reservations[].Instances[].State.Name",
            _reservations_instances_state_name,
            "pending",
            items="any",
        ),
        Acceptor(
            "failure",
            "Reservations[].Instances[].State.Name",
            _reservations_instances_state_name,
            "terminated",
            items="any",
        ),
    ),
)

INSTANCE_TERMINATED: Waiter[ops.DescribeInstancesResult] = Waiter(
    "InstanceTerminated",
    delay=15,
    max_attempts=40,
    acceptors=(
        Acceptor(
            "success",
            "Reservations[].Instances[].State.Name",
            _reservations_instances_state_name,
            "terminated",
            items="all",
        ),
        Acceptor(
            "failure",
            "Reservations[].Instances[].State.Name",
            _reservations_instances_state_name,
            "pending",
            items="any",
        ),
        Acceptor(
            "failure",
            "Reservations[].Instances[].State.Name",
            _reservations_instances_state_name,
            "stopping",
            items="any",
        ),
    ),
)

SECURITY_GROUP_EXISTS: Waiter[ops.DescribeSecurityGroupsResult] = Waiter(
    "SecurityGroupExists",
    delay=5,
    max_attempts=6,
    acceptors=(
        Acceptor(
            "success",
            "length(SecurityGroups[].GroupId) > `0`",
            _length_security_groups_group_id_0,
            True,
        ),
        Acceptor("retry", error="InvalidGroup.NotFound"),
    ),
)

SUBNET_AVAILABLE: Waiter[ops.DescribeSubnetsResult] = Waiter(
    "SubnetAvailable",
    delay=15,
    max_attempts=40,
    acceptors=(Acceptor("success", "Subnets[].State", _subnets_state, "available", items="all"),),
)

SYSTEM_STATUS_OK: Waiter[ops.DescribeInstanceStatusResult] = Waiter(
    "SystemStatusOk",
    delay=15,
    max_attempts=40,
    acceptors=(
        Acceptor(
            "success",
            "InstanceStatuses[].SystemStatus.Status",
            _instance_statuses_system_status_status,
            "ok",
            items="all",
        ),
    ),
)

VPC_AVAILABLE: Waiter[ops.DescribeVpcsResult] = Waiter(
    "VpcAvailable",
    delay=15,
    max_attempts=40,
    acceptors=(Acceptor("success", "Vpcs[].State", _vpcs_state, "available", items="all"),),
)

VPC_EXISTS: Waiter[ops.DescribeVpcsResult] = Waiter(
    "VpcExists",
    delay=1,
    max_attempts=5,
    acceptors=(
        Acceptor("success", status=200),
        Acceptor("retry", error="InvalidVpcID.NotFound"),
    ),
)
