"""service-2 to IR: botocore's spellings become traits, and what does not hang together is refused with its path."""

from __future__ import annotations

import re
from typing import Any

import botocore.loaders
import pytest
from clientsmith.errors import ModelError, UsageError
from clientsmith.model import Kind, Service, traits
from clientsmith.readers.queries import Query, search_operations
from clientsmith.readers.service2.reader import NOT_READ, read_service

from tests.support.packages import model, operation


def _read(
    shapes: dict[str, Any], operations: dict[str, Any] | None = None, **metadata: str
) -> Service:
    return read_service(model(operations, shapes, **metadata), source="model.json")


def _member(member: dict[str, Any], target: dict[str, Any]) -> set[traits.Trait]:
    shapes = {"S": {"type": "structure", "members": {"M": {"shape": "T", **member}}}, "T": target}
    return set(_read(shapes).shapes["S"].member("M").traits)


@pytest.mark.parametrize(
    ("member", "expected"),
    [
        ({"locationName": "m"}, traits.JsonName("m")),
        ({"location": "uri", "locationName": "m"}, traits.HttpLabel("m")),
        ({"location": "querystring", "locationName": "m"}, traits.HttpQuery("m")),
        ({"location": "header", "locationName": "X-M"}, traits.HttpHeader("X-M")),
        ({"location": "headers", "locationName": "X-"}, traits.HttpPrefixHeaders("X-")),
        ({"location": "statusCode"}, traits.HttpResponseCode()),
        ({"idempotencyToken": True}, traits.IdempotencyToken()),
        ({"jsonvalue": True}, traits.MediaTypeJson()),
        ({"hostLabel": True}, traits.HostLabel()),
        ({"timestampFormat": "rfc822"}, traits.TimestampFormat("http-date")),
        ({"deprecated": True, "deprecatedMessage": "Gone."}, traits.Deprecated("Gone.")),
        (
            {"contextParam": {"name": "Bucket"}},
            traits.Unsupported("contextParam", "$.shapes.S.members.M.contextParam"),
        ),
    ],
)
def test_member_traits(member: dict[str, Any], expected: traits.Trait) -> None:
    assert _member(member, {"type": "string"}) == {expected}


def test_a_map_in_the_query_is_further_parameters() -> None:
    target = {"type": "map", "key": {"shape": "T"}, "value": {"shape": "T"}}

    assert _member({"location": "querystring"}, target) == {traits.HttpQueryParams()}


@pytest.mark.parametrize(
    ("shape", "kind", "expected"),
    [
        ({"type": "string", "min": 1, "max": 5}, Kind.STRING, [traits.Length(1, 5)]),
        ({"type": "integer", "min": 0}, Kind.INTEGER, [traits.Range(0, None)]),
        ({"type": "string", "enum": ["a"]}, Kind.STRING, [traits.EnumValues(("a",))]),
        ({"type": "string", "pattern": "x+"}, Kind.STRING, [traits.Pattern("x+")]),
        ({"type": "string", "sensitive": True}, Kind.STRING, [traits.Sensitive()]),
        ({"type": "structure", "union": True}, Kind.UNION, []),
        ({"type": "structure", "document": True}, Kind.DOCUMENT, []),
        (
            {"type": "structure", "exception": True, "error": {"code": "C", "httpStatusCode": 503}},
            Kind.STRUCTURE,
            [traits.Error("C", 503, "server")],
        ),
        (
            {"type": "structure", "exception": True, "retryable": {"throttling": True}},
            Kind.STRUCTURE,
            [traits.Error("S", None, "client"), traits.Retryable(True)],
        ),
    ],
)
def test_shape_traits(shape: dict[str, Any], kind: Kind, expected: list[traits.Trait]) -> None:
    found = _read(
        {"S": {"members": {}, **shape} if shape["type"] == "structure" else shape}
    ).shapes["S"]

    assert (found.kind, list(found.traits)) == (kind, expected)


def test_operation_traits() -> None:
    found = _read(
        {},
        {
            "Put": operation("Put", idempotent=True, httpChecksumRequired=True, authtype="none"),
            "Get": operation(
                "Get", readonly=True, endpoint={"hostPrefix": "a."}, unsignedPayload=True
            ),
        },
    ).operations

    assert set(found["Put"].traits) == {
        traits.Idempotent(),
        traits.HttpChecksumRequired(),
        traits.NoAuth(),
    }
    assert set(found["Get"].traits) == {
        traits.Idempotent(),
        traits.EndpointHostPrefix("a."),
        traits.UnsignedPayload(),
    }


def test_everything_that_leads_nowhere_is_named_at_once() -> None:
    shapes = {
        "Input": {
            "type": "structure",
            "members": {"A": {"shape": "Strng"}},
            "required": ["B"],
            "payload": "C",
        },
        "String": {"type": "string"},
    }
    operations = {"Op": operation("Op", input="Input", output="String", errors=["Missing"])}

    with pytest.raises(ModelError) as caught:
        _read(shapes, operations)

    assert str(caught.value).splitlines() == [
        "model.json: $.shapes.Input.members.A.shape: there is no shape 'Strng'; near it: String",
        "model.json: $.operations.Op.output.shape: 'String' is a string, and must be a structure",
        "model.json: $.operations.Op.errors[0].shape: there is no shape 'Missing'",
        "model.json: $.shapes.Input.required[0]: there is no member 'B'",
        "model.json: $.shapes.Input.payload: there is no member 'C'",
    ]


def test_a_model_without_an_id_is_called_like_its_file() -> None:
    document = {"metadata": {"protocol": "rest-json"}, "operations": {}, "shapes": {}}

    assert read_service(document, source="vectors/rest-json.json").id == "rest-json"
    assert read_service(document, source="models/pets/2024-01-01/service-2.json").id == "pets"


def test_every_key_of_every_model_is_read_or_listed_with_a_reason() -> None:
    source = read_service.__globals__["__file__"]
    with open(source, encoding="utf-8") as file:
        known = set(re.findall(r'"(\w+)"', file.read())) | {
            name.partition(".")[2] or name for name in NOT_READ
        }
    known |= {
        "operations",
        "shapes",
        "metadata",
        "protocol",
        "apiVersion",
        "serviceId",
        "serviceAbbreviation",
    }
    known |= {
        "serviceFullName",
        "signingName",
        "name",
        "http",
        "input",
        "output",
        "errors",
        "fault",
        "synthetic",
    }
    loader = botocore.loaders.Loader()
    keys: set[str] = set()
    for service in (
        "apigatewayv2",
        "lambda",
        "s3",
        "dynamodb",
        "bedrock-runtime",
        "ec2",
        "cloudwatch",
    ):
        found = loader.load_service_model(service, "service-2")
        keys |= set(found) | set(found["metadata"])
        for shape in found["shapes"].values():
            keys |= set(shape)
            for member in shape.get("members", {}).values():
                keys |= set(member)
        for entry in found["operations"].values():
            keys |= set(entry)

    assert keys - known == set()


def test_a_query_that_finds_nothing_is_an_error() -> None:
    assert Query("a.b").optional({"a": {}}) is None
    with pytest.raises(ModelError, match=r"nothing at 'a\.b'"):
        Query("a.b").one({"a": {}})


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ("[?name==", "is neither a name, a glob nor JMESPath"),
        ("length(@)", "must give a list of operations"),
    ],
)
def test_expressions_that_do_not_select(expression: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        search_operations(expression, [{"name": "A"}])
