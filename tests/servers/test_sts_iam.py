"""Users, roles and policies, and who somebody is."""

from __future__ import annotations

import json

import pytest

from tests.servers.conftest import Make, Service

OPERATIONS = (
    "AttachRolePolicy",
    "CreatePolicy",
    "CreateRole",
    "CreateUser",
    "DeletePolicy",
    "DeleteRole",
    "DeleteUser",
    "DetachRolePolicy",
    "GetRole",
    "GetUser",
    "ListAttachedRolePolicies",
    "ListPolicies",
    "ListUsers",
)
TRUST = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"Service": "lambda.amazonaws.com"},
                "Action": "sts:AssumeRole",
            }
        ],
    }
)
POLICY = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}],
    }
)


@pytest.fixture
def iam(service: Make) -> Service:
    return service("iam", OPERATIONS)


@pytest.fixture
def sts(service: Make) -> Service:
    return service("sts", ("AssumeRole", "GetCallerIdentity", "GetSessionToken"))


def test_users_from_creation_to_deletion(iam: Service) -> None:
    made = [iam.call("create_user", user_name=f"user{number}").user for number in range(5)]
    iam.wait("user_exists", user_name="user0")

    assert {user.arn for user in made} == {user["Arn"] for user in iam.theirs.list_users()["Users"]}
    listed = [user.user_name for user in iam.items("list_users")]
    assert listed == [user.user_name for user in made]

    for user in made:
        iam.call("delete_user", user_name=user.user_name)
    assert iam.theirs.list_users()["Users"] == []


def test_pages_hold_every_policy(iam: Service) -> None:
    made = {
        iam.call("create_policy", policy_name=f"p{number}", policy_document=POLICY).policy.arn
        for number in range(5)
    }

    listed = iam.items("list_policies", scope="Local", max_items=2)

    assert {policy.arn for policy in listed} == made
    pages = iam.pages("list_policies", scope="Local", max_items=2)
    assert [len(page.policies) for page in pages] == [2, 2, 1]


def test_a_role_with_a_policy(iam: Service) -> None:
    role = iam.call(
        "create_role",
        role_name="worker",
        assume_role_policy_document=TRUST,
        tags=[iam.Tag(key="team", value="a b & c")],
    ).role
    policy = iam.call("create_policy", policy_name="reader", policy_document=POLICY).policy
    iam.call("attach_role_policy", role_name="worker", policy_arn=policy.arn)

    read = iam.theirs.get_role(RoleName="worker")["Role"]
    assert (read["Arn"], read["CreateDate"]) == (role.arn, role.create_date)
    assert read["Tags"] == [{"Key": "team", "Value": "a b & c"}]
    # boto3 gives the document as a dictionary; ours is the text that a dictionary can be made of.
    ours = iam.wait("role_exists", role_name="worker").result.role
    assert ours.role_id == read["RoleId"]
    (attached,) = iam.items("list_attached_role_policies", role_name="worker")
    assert attached.to_dict() == {"PolicyName": "reader", "PolicyArn": policy.arn}

    iam.call("detach_role_policy", role_name="worker", policy_arn=policy.arn)
    iam.call("delete_policy", policy_arn=policy.arn)
    iam.call("delete_role", role_name="worker")
    assert iam.theirs.list_roles()["Roles"] == []


def test_errors_are_those_of_the_model(iam: Service) -> None:
    iam.theirs.create_user(UserName="ann")

    with pytest.raises(iam.EntityAlreadyExistsException) as exists:
        iam.call("create_user", user_name="ann")
    with pytest.raises(iam.NoSuchEntityException) as missing:
        iam.call("get_role", role_name="nobody")

    assert (exists.value.code, exists.value.status_code) == ("EntityAlreadyExists", 409)
    assert (missing.value.code, missing.value.status_code) == ("NoSuchEntity", 404)
    assert "nobody" in missing.value.message


def test_who_is_calling_and_as_whom(sts: Service) -> None:
    theirs = sts.theirs.get_caller_identity()
    theirs.pop("ResponseMetadata")

    assert sts.call("get_caller_identity").to_dict() == theirs
    role = sts.call(
        "assume_role",
        role_arn="arn:aws:iam::123456789012:role/worker",
        role_session_name="night",
        duration_seconds=900,
    )
    assert role.credentials.access_key_id.startswith("ASIA")
    assert role.credentials.expiration.tzinfo is not None
    assert role.assumed_role_user.arn.endswith("assumed-role/worker/night")
    assert role.credentials.secret_access_key not in repr(role)
    assert sts.call("get_session_token", duration_seconds=900).credentials.session_token
