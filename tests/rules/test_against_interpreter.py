"""The compiled rules against the interpreter, on requests that hypothesis makes of what rules care about."""

from __future__ import annotations

import copy
import functools
import json
import tomllib
import warnings
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from aws_clients import apigatewayv2
from aws_clients.runtime import ValidationError, ValidationWarning
from hypothesis import given
from hypothesis import strategies as st

from tests.rules.interpreter import Broken, Interpreter
from tests.rules.packages import generated_service
from tests.support.packages import runtime
from tests.support.strategies import bounded

ROOT = Path(__file__).resolve().parents[2]
API_GATEWAY = ROOT / "models/apigatewayv2"
LAMBDA = ROOT / "examples/models/lambda"


@functools.cache
def model(folder: Path) -> Any:
    (path,) = folder.glob("*/service-2.json")
    return json.loads(path.read_text(encoding="utf-8"))


@functools.cache
def rules(folder: Path) -> Any:
    return tomllib.loads((folder / "rules.toml").read_text(encoding="utf-8"))


def told(service: ModuleType, operation: str, params: Any, hints: Mapping[str, str]) -> set[Broken]:
    """What the compiled check says, the model's own rules left out: of a request that is sound."""
    problems = runtime(service, "shapes.problems")
    request = service.OPERATIONS[operation].input.from_dict(params)
    before = request.to_dict()
    without = problems.Problems(strict=True)
    without.sound = False
    request.check(without)
    found = problems.Problems(strict=True, hints=hints)
    request.check(found)
    assert request.to_dict() == before
    # What is asked of unsound requests, too, is the model's own; lengths, where the rules file has any, are its.
    lengths = {"length"} if rules_of(service).get("length") else set()
    own = {
        (each.path, each.rule, each.message) for each in without.errors if each.rule not in lengths
    }
    facts = set(rules_of(service).get("facts", {}))
    return {
        (each.rule, certain, "" if each.rule in facts else each.path)
        for certain, many in ((True, found.errors), (False, found.warnings))
        for each in many
        if (each.path, each.rule, each.message) not in own
    }


def rules_of(service: ModuleType) -> Any:
    return rules(API_GATEWAY if service is apigatewayv2 else LAMBDA)


# --- API Gateway ---

URIS = [
    "https://example.com/${stageVariables.path}", "https://example.com", "http://", "ftp://example.com",
    "arn:aws:lambda:eu-west-1:123456789012:function:f", "arn:aws:lambda:", "arn:aws-cn:lambda:cn-north-1:1:function:f",
    "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/f/invocations", "arn:aws-us-gov:apigateway:x",
    "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/a/b", "arn:aws:elasticloadbalancing:x:loadbalancer/app/a",
    "arn:aws:elasticloadbalancing::listener/", "arn:aws-cn:elasticloadbalancing:x:listener/y",
    "arn:aws:servicediscovery:eu-west-1:1:service/srv-a", "arn:aws:servicediscovery::service/", "${stageVariables.uri}",
    "x" * 2049, "",
]  # fmt: skip
KEYS = [
    "append:header.a", "overwrite:path", "overwrite:path.x", "remove:querystring.q", "append:header.", "append:header",
    "overwrite:statuscode", "overwrite.statuscode", "overwrite:statuscodes", "integration.request.header.a",
    "integration.request.multivaluequerystring.b", "integration.request.body", "QueueUrl", "", "${a}", "append:headerx",
    "append:HEADER.a", "Overwrite:Path", "append:path", "remove:path", "append:header.a%", "append:header.apigw-x",
    "append:header.authorization", "remove:header.authorization", "badaction:header.x", "Append:statuscode",
    "StreamName", "Data", "PartitionKey", "Detail", "DetailType", "Source", "StateMachineArn", "ExecutionArn",
]  # fmt: skip
VALUES = [
    "", "''", "'static'", "$request.header.a", "route.request.header.a", "method.request.path.x", "context.stage",
    "stageVariables.x", "context.", "'open", "plain", "${stageVariables.x}", "x" * 513, "200", "404", "99", "600", "20",
    "$request.headers.a", "$a", "$aa", "$request.path$", "${request.header.a{}", "${request.header.a}}", "{",
    "$request.body}",
    "${request.body}and$Request.path", "$resp.header.a", "$response.header.a", "2$context.x", '""',
]  # fmt: skip

text = st.sampled_from(VALUES)
maps = st.dictionaries(st.sampled_from(KEYS), text, max_size=3)
INTEGRATION: dict[str, st.SearchStrategy[Any]] = {
    "ConnectionId": st.sampled_from(["abc", "", "${stageVariables.link}", "x" * 1025]),
    "ConnectionType": st.sampled_from(["INTERNET", "VPC_LINK", "PIGEON", ""]),
    "ContentHandlingStrategy": st.sampled_from(["CONVERT_TO_BINARY", "x"]),
    "CredentialsArn": st.sampled_from(
        [
            "arn:aws:iam::123456789012:role/r",
            "arn:aws:iam::*:user/*",
            "arn:aws:iam::",
            "arn:aws-cn:iam::1:role/r",
            "me",
            "",
            "${x}",
        ]
    ),
    "Description": st.sampled_from(["", "d", "d" * 1025]),
    "IntegrationMethod": st.sampled_from(["POST", "", "x" * 65]),
    "IntegrationSubtype": st.sampled_from(
        [
            *("SQS-SendMessage", "SQS-PurgeQueue", "EventBridge-PutEvents", "Kinesis-PutRecord"),
            *(
                "StepFunctions-StartSyncExecution",
                "Kinesis-PutRecordInvalid",
                "",
                "x" * 129,
                "${x}",
            ),
        ]
    ),
    "IntegrationType": st.sampled_from(
        ["AWS", "HTTP", "MOCK", "HTTP_PROXY", "AWS_PROXY", "LATER", ""]
    ),
    "IntegrationUri": st.sampled_from(URIS),
    "PassthroughBehavior": st.sampled_from(["WHEN_NO_MATCH", "NEVER"]),
    "PayloadFormatVersion": st.sampled_from(["1.0", "2.0", "3.0", "", "${x}", "x" * 65]),
    "RequestParameters": maps,
    "RequestTemplates": st.dictionaries(
        st.sampled_from(["$default", "200"]), st.sampled_from(["", "t", "t" * 32769]), max_size=2
    ),
    "ResponseParameters": st.dictionaries(text, maps, max_size=3),
    "TemplateSelectionExpression": st.sampled_from(["", "\\$default", "x" * 1025]),
    "TimeoutInMillis": st.sampled_from([50, 29000, 29001, 30000]),
    "TlsConfig": st.sampled_from(
        [{}, {"ServerNameToVerify": "a"}, {"ServerNameToVerify": "a" * 513}]
    ),
}
HINTS = st.sampled_from([{}, {"api_protocol": "HTTP"}, {"api_protocol": "WEBSOCKET"}])


@pytest.mark.parametrize("operation", ["CreateIntegration", "UpdateIntegration"])
@given(data=st.data())
@bounded(1000)
def test_integrations(operation: str, data: st.DataObject) -> None:
    required = {"ApiId": st.just("a1b2c3")}
    if operation == "CreateIntegration":
        required["IntegrationType"] = INTEGRATION["IntegrationType"]
    else:
        required["IntegrationId"] = st.just("i1")
    optional = {name: found for name, found in INTEGRATION.items() if name not in required}
    params = data.draw(st.fixed_dictionaries(required, optional=optional))
    hints = data.draw(HINTS)
    before = copy.deepcopy(params)
    interpreter = Interpreter(model(API_GATEWAY), rules(API_GATEWAY), operation, hints)

    assert told(apigatewayv2, operation, params, hints) == interpreter.broken(params)
    assert params == before


# --- Lambda: the same form, another service ---

FUNCTION: dict[str, st.SearchStrategy[Any]] = {
    "CodeSigningConfigArn": st.sampled_from(
        ["", "arn:aws:lambda:eu-west-1:1:code-signing-config:csc-1"]
    ),
    "Handler": st.sampled_from(["", "index.handler"]),
    "ImageConfig": st.sampled_from([{}, {"Command": ["a"]}]),
    "PackageType": st.sampled_from(["Zip", "Image", "Later", ""]),
    "Runtime": st.sampled_from(["python3.13", ""]),
    "Timeout": st.sampled_from([1, 900, 901]),
}


@functools.cache
def lambda_service() -> ModuleType:
    (path,) = LAMBDA.glob("*/service-2.json")
    return generated_service(path, ("CreateFunction", "UpdateFunctionConfiguration"))


@pytest.mark.parametrize("operation", ["CreateFunction", "UpdateFunctionConfiguration"])
@given(data=st.data())
@bounded(500)
def test_functions(operation: str, data: st.DataObject) -> None:
    service = lambda_service()
    names = model(LAMBDA)["shapes"][f"{operation}Request"]["members"]
    required: dict[str, st.SearchStrategy[Any]] = {
        "FunctionName": st.sampled_from(
            ["f", "f" * 65, "arn:aws:lambda:eu-west-1:1:function:" + "f" * 65]
        )
    }
    if operation == "CreateFunction":
        code = st.sampled_from([{}, {"ImageUri": ""}, {"ImageUri": "i"}])
        required |= {"Role": st.just("arn:aws:iam::123456789012:role/r"), "Code": code}
        required = {name: found for name, found in required.items() if name in names}
    optional = {name: found for name, found in FUNCTION.items() if name in names}
    params = data.draw(st.fixed_dictionaries(required, optional=optional))
    hints = data.draw(st.sampled_from([{}, {"package_type": "Zip"}, {"package_type": "Image"}]))
    interpreter = Interpreter(model(LAMBDA), rules(LAMBDA), operation, hints)

    assert told(service, operation, params, hints) == interpreter.broken(params)


# --- whatever a caller passes ---

JUNK: list[Any] = [
    None, True, 0, 2.5, "", "text", b"bytes", [], ["a"], {}, {"a": 1}, {"a": {"b": "c"}}, {"a": {"b": 1}}, {1: "a"}, (),
    object(),
]  # fmt: skip


@given(data=st.data())
@bounded(500)
def test_nothing_but_problems_comes_of_values_that_no_type_checker_would_pass(
    data: st.DataObject,
) -> None:
    request = apigatewayv2.CreateIntegrationRequest(api_id="a", integration_type="MOCK")
    names = [name for name in request.member_names() if name != "api_id"]
    chosen = data.draw(st.dictionaries(st.sampled_from(names), st.sampled_from(JUNK)))
    for name, value in chosen.items():
        setattr(request, name, value)
    level = data.draw(st.sampled_from(["model", "strict"]))

    with warnings.catch_warnings(record=True) as caught, suppress(ValidationError):
        warnings.simplefilter("always")
        request.validate(level, hints=data.draw(HINTS))

    assert {warning.category for warning in caught} <= {ValidationWarning}
    assert all(getattr(request, name) is value for name, value in chosen.items())
