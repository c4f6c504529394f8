"""Functions: their code, configuration, versions and aliases. Running one takes Docker, which moto asks for."""

from __future__ import annotations

import io
import json
import zipfile

import pytest

from tests.servers.conftest import Make, Service

OPERATIONS = (
    "CreateAlias",
    "CreateFunction",
    "DeleteFunction",
    "GetFunction",
    "GetFunctionConfiguration",
    "GetPolicy",
    "AddPermission",
    "ListFunctions",
    "ListVersionsByFunction",
    "PublishVersion",
    "UpdateFunctionConfiguration",
)


@pytest.fixture
def functions(service: Make) -> Service:
    return service("lambda", OPERATIONS)


@pytest.fixture
def role(service: Make) -> str:
    iam = service("iam", ("CreateRole",))
    found: str = iam.call(
        "create_role",
        role_name="worker",
        assume_role_policy_document=json.dumps({"Version": "2012-10-17", "Statement": []}),
    ).role.arn
    return found


def code() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("main.py", "def handler(event, context):\n    return event\n")
    return packed.getvalue()


def create(functions: Service, role: str, name: str = "orders") -> str:
    """A function that we create; its ARN."""
    made = functions.call(
        "create_function",
        function_name=name,
        runtime=functions.Runtime.PYTHON3_13,
        role=role,
        handler="main.handler",
        code=functions.FunctionCode(zip_file=code()),
        environment=functions.Environment(variables={"STAGE": "ü"}),
        memory_size=256,
        tags={"team": "a b"},
    )
    found: str = made.function_arn
    return found


def test_a_function_from_creation_to_deletion(functions: Service, role: str) -> None:
    arn = create(functions, role)

    outcome = functions.wait("function_active_v2", function_name="orders")
    theirs = functions.theirs.get_function(FunctionName="orders")
    theirs.pop("ResponseMetadata")
    assert outcome.result.to_dict() == theirs
    assert theirs["Configuration"]["Environment"] == {"Variables": {"STAGE": "ü"}}
    assert (theirs["Configuration"]["FunctionArn"], theirs["Tags"]) == (arn, {"team": "a b"})

    functions.call("update_function_configuration", function_name="orders", timeout=20)
    read = functions.theirs.get_function_configuration(FunctionName="orders")
    assert (read["Timeout"], read["MemorySize"]) == (20, 256)

    functions.call("delete_function", function_name="orders")
    assert functions.theirs.list_functions()["Functions"] == []


def test_versions_aliases_and_permissions(functions: Service, role: str) -> None:
    create(functions, role)
    version = functions.call("publish_version", function_name="orders").version
    alias = functions.call(
        "create_alias", function_name="orders", name="live", function_version=version
    )
    functions.call(
        "add_permission",
        function_name="orders",
        statement_id="s3",
        action="lambda:InvokeFunction",
        principal="s3.amazonaws.com",
        source_arn="arn:aws:s3:::shop",
    )

    theirs = functions.theirs.get_alias(FunctionName="orders", Name="live")
    assert (theirs["AliasArn"], theirs["FunctionVersion"]) == (alias.alias_arn, version)
    listed = functions.items("list_versions_by_function", function_name="orders")
    assert [found.version for found in listed] == ["$LATEST", version]
    policy = json.loads(functions.call("get_policy", function_name="orders").policy)
    assert policy == json.loads(functions.theirs.get_policy(FunctionName="orders")["Policy"])
    assert policy["Statement"][0]["Sid"] == "s3"


def test_both_list_the_same_functions(functions: Service, role: str) -> None:
    for name in "abc":
        create(functions, role, name)

    listed = functions.items("list_functions", max_items=2)

    theirs = functions.theirs.list_functions()["Functions"]
    assert [found.to_dict() for found in listed] == theirs
    assert [found["FunctionName"] for found in theirs] == ["a", "b", "c"]


def test_errors_are_those_of_the_model(functions: Service, role: str) -> None:
    create(functions, role)

    with pytest.raises(functions.ResourceNotFoundException) as missing:
        functions.call("get_function", function_name="nowhere")
    with pytest.raises(functions.ResourceConflictException):
        create(functions, role)
    assert missing.value.status_code == 404
    assert "nowhere" in missing.value.message
