"""Instances, networks and security groups."""

from __future__ import annotations

import base64

import pytest
from botocore.exceptions import ClientError

from tests.servers.conftest import Make, Service, boto_error, our_error

OPERATIONS = (
    "AuthorizeSecurityGroupIngress",
    "CreateKeyPair",
    "CreateSecurityGroup",
    "CreateSubnet",
    "CreateTags",
    "CreateVpc",
    "DeleteKeyPair",
    "DeleteSecurityGroup",
    "DescribeImages",
    "DescribeInstances",
    "DescribeRegions",
    "DescribeSecurityGroups",
    "DescribeSubnets",
    "DescribeVpcs",
    "RunInstances",
    "StopInstances",
    "TerminateInstances",
)


@pytest.fixture
def ec2(service: Make) -> Service:
    return service("ec2", OPERATIONS)


@pytest.fixture
def image(ec2: Service) -> str:
    """An image that moto knows."""
    found: str = ec2.theirs.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
    return found


def test_instances_from_start_to_end(ec2: Service, image: str) -> None:
    made = ec2.call(
        "run_instances",
        image_id=image,
        min_count=3,
        max_count=3,
        instance_type=ec2.InstanceType.T3_MICRO,
        user_data="#!/bin/sh\necho ü",
        tag_specifications=[
            ec2.TagSpecification(
                resource_type="instance", tags=[ec2.Tag(key="team", value="a b & c")]
            )
        ],
    )
    ids = [instance.instance_id for instance in made.instances]

    outcome = ec2.wait("instance_running", instance_ids=ids)
    theirs = ec2.theirs.describe_instances(InstanceIds=ids)
    theirs.pop("ResponseMetadata")
    assert outcome.result.to_dict() == theirs
    (tag,) = outcome.result.reservations[0].instances[0].tags
    assert (tag.key, tag.value) == ("team", "a b & c")
    sent = ec2.theirs.describe_instance_attribute(InstanceId=ids[0], Attribute="userData")
    assert base64.b64decode(sent["UserData"]["Value"]).decode() == "#!/bin/sh\necho ü"

    stopped = ec2.call("stop_instances", instance_ids=ids[:1]).stopping_instances
    assert [found.previous_state.name for found in stopped] == [ec2.InstanceStateName.RUNNING]
    filters = [ec2.Filter(name="instance-state-name", values=["running"])]
    running = ec2.items("describe_instances", filters=filters)
    assert [each.instance_id for found in running for each in found.instances] == ids[1:]

    ec2.call("terminate_instances", instance_ids=ids)
    ec2.wait("instance_terminated", instance_ids=ids)
    states = {
        each["State"]["Name"]
        for found in ec2.theirs.describe_instances(InstanceIds=ids)["Reservations"]
        for each in found["Instances"]
    }
    assert states == {"terminated"}


def test_pages_hold_every_reservation(ec2: Service, image: str) -> None:
    for _ in range(7):
        ec2.theirs.run_instances(ImageId=image, MinCount=1, MaxCount=1)

    assert len(ec2.items("describe_instances", max_results=5)) == 7
    assert [len(page.reservations) for page in ec2.pages("describe_instances", max_results=5)] == [
        5,
        2,
    ]


def test_a_network_and_who_may_come_in(ec2: Service) -> None:
    vpc = ec2.call("create_vpc", cidr_block="10.1.0.0/16").vpc.vpc_id
    ec2.wait("vpc_available", vpc_ids=[vpc])
    subnet = ec2.call("create_subnet", vpc_id=vpc, cidr_block="10.1.1.0/24").subnet
    assert (
        subnet.to_dict() == ec2.theirs.describe_subnets(SubnetIds=[subnet.subnet_id])["Subnets"][0]
    )

    group = ec2.call(
        "create_security_group", group_name="web", description="web & more", vpc_id=vpc
    ).group_id
    ec2.call(
        "authorize_security_group_ingress",
        group_id=group,
        ip_permissions=[
            ec2.IpPermission(
                ip_protocol="tcp",
                from_port=443,
                to_port=443,
                ip_ranges=[
                    ec2.IpRange(cidr_ip="0.0.0.0/0", description="all"),
                    ec2.IpRange(cidr_ip="10.0.0.0/8"),
                ],
                ipv6_ranges=[ec2.Ipv6Range(cidr_ipv6="::/0")],
            )
        ],
    )

    (theirs,) = ec2.theirs.describe_security_groups(GroupIds=[group])["SecurityGroups"]
    (ours,) = ec2.call("describe_security_groups", group_ids=[group]).security_groups
    assert ours.to_dict() == theirs
    assert theirs["IpPermissions"][0]["IpRanges"] == [
        {"CidrIp": "0.0.0.0/0", "Description": "all"},
        {"CidrIp": "10.0.0.0/8"},
    ]
    ec2.call("create_tags", resources=[group, vpc], tags=[ec2.Tag(key="k", value="")])
    tags = ec2.theirs.describe_tags(Filters=[{"Name": "resource-id", "Values": [group, vpc]}])
    assert [(tag["Key"], tag["Value"]) for tag in tags["Tags"]] == [("k", "")] * 2
    ec2.call("delete_security_group", group_id=group)
    with pytest.raises(ClientError, match=r"InvalidGroup\.NotFound"):
        ec2.theirs.describe_security_groups(GroupIds=[group])


def test_a_key_pair_is_kept_out_of_messages(ec2: Service) -> None:
    pair = ec2.call("create_key_pair", key_name="mine")

    assert "PRIVATE KEY" in pair.key_material
    assert "PRIVATE KEY" not in repr(pair)
    assert ec2.theirs.describe_key_pairs()["KeyPairs"][0]["KeyFingerprint"] == pair.key_fingerprint
    ec2.call("delete_key_pair", key_name="mine")
    assert ec2.theirs.describe_key_pairs()["KeyPairs"] == []


def test_errors_have_their_codes_though_the_model_has_none(ec2: Service) -> None:
    with pytest.raises(ec2.EC2Error) as caught:
        ec2.call("describe_instances", instance_ids=["i-0123456789abcdef0"])

    theirs = boto_error(ec2.theirs.describe_instances, InstanceIds=["i-0123456789abcdef0"])
    assert our_error(caught.value) == theirs
    assert caught.value.code == "InvalidInstanceID.NotFound"
    assert caught.value.request_id
