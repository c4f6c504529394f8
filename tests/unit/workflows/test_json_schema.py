"""The JSON Schema of a small model, written out: what each shape and trait becomes."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest
from clientsmith.project.service_files import read_files
from clientsmith.project.services import load_service
from clientsmith.readers.service2.reader import read_service
from clientsmith.workflows.json_schema import json_schema

from tests.support.botocore_side import MODELS
from tests.support.event_models import event_model
from tests.support.packages import model, operation


def schema_of(members: dict[str, Any], **shapes: Any) -> dict[str, Any]:
    """The schema of a request with these members."""
    request = {"type": "structure", "members": members}
    document = model(
        {"Put": operation("Put", input="PutRequest")}, {"PutRequest": request} | shapes
    )
    return json_schema(read_service(document), "Put")


def test_a_request_is_a_closed_object_with_named_shapes_under_defs() -> None:
    document = model(
        {"Put": operation("Put", input="PutRequest")},
        {
            "PutRequest": {
                "type": "structure",
                "documentation": "<p>Puts <i>it</i>.</p><p>Twice.</p>",
                "required": ["Colour"],
                "members": {
                    "Owner": {"shape": "Owner", "documentation": "<p>Whose it is.</p>"},
                    "Colour": {"shape": "Colour", "deprecated": True},
                },
            },
            "Owner": {
                "type": "structure",
                "required": ["Name"],
                "members": {"Name": {"shape": "Name", "locationName": "name"}},
            },
            "Name": {"type": "string", "min": 1, "max": 9},
            "Colour": {"type": "string", "enum": ["red", "green"]},
        },
    )

    assert json_schema(read_service(document), "Put") == {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "PutRequest",
        "description": "Puts it.\n\nTwice.",
        "type": "object",
        "properties": {
            "Owner": {"description": "Whose it is.", "$ref": "#/$defs/Owner"},
            "Colour": {"deprecated": True, "$ref": "#/$defs/Colour"},
        },
        "required": ["Colour"],
        "additionalProperties": False,
        "$defs": {
            "Colour": {"type": "string", "enum": ["red", "green"]},
            "Owner": {
                "type": "object",
                "properties": {"Name": {"type": "string", "minLength": 1, "maxLength": 9}},
                "required": ["Name"],
                "additionalProperties": False,
            },
        },
    }


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        ({"type": "boolean"}, {"type": "boolean"}),
        ({"type": "integer", "min": -1}, {"type": "integer", "minimum": -1}),
        ({"type": "long", "max": 5}, {"type": "integer", "maximum": 5}),
        ({"type": "timestamp"}, {"type": "string", "format": "date-time"}),
        ({"type": "structure", "members": {}, "document": True}, {}),
        ({"type": "string", "pattern": "^a+$"}, {"type": "string", "pattern": "^a+$"}),
        pytest.param(
            {"type": "string", "pattern": "\\p{L}"},
            {"type": "string"},
            id="a pattern that is not Python's",
        ),
        pytest.param(
            {"type": "blob", "min": 1, "max": 4},
            {"type": "string", "contentEncoding": "base64", "minLength": 4, "maxLength": 8},
            id="a blob's length in characters of base64",
        ),
        pytest.param(
            {"type": "double"},
            {"anyOf": [{"type": "number"}, {"enum": ["NaN", "Infinity", "-Infinity"]}]},
            id="what JSON has no number for",
        ),
        pytest.param(
            {"type": "float", "min": 0},
            {"anyOf": [{"type": "number", "minimum": 0}, {"enum": ["Infinity"]}]},
            id="of that, what is in the range",
        ),
        ({"type": "double", "min": 0, "max": 1}, {"type": "number", "minimum": 0, "maximum": 1}),
        (
            {"type": "list", "member": {"shape": "Text"}, "min": 1, "max": 2},
            {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 2},
        ),
        (
            {"type": "list", "member": {"shape": "Text"}, "sparse": True},
            {"type": "array", "items": {"anyOf": [{"type": "string"}, {"type": "null"}]}},
        ),
        (
            {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Text"}, "max": 2},
            {"type": "object", "additionalProperties": {"type": "string"}, "maxProperties": 2},
        ),
        (
            {"type": "map", "key": {"shape": "Key"}, "value": {"shape": "Text"}},
            {
                "type": "object",
                "additionalProperties": {"type": "string"},
                "propertyNames": {"type": "string", "minLength": 1},
            },
        ),
    ],
)
def test_a_shape_becomes(shape: dict[str, Any], expected: dict[str, Any]) -> None:
    found = schema_of(
        {"It": {"shape": "It"}}, It=shape, Text={"type": "string"}, Key={"type": "string", "min": 1}
    )

    assert found["properties"] == {"It": expected}


def test_a_union_is_one_of_closed_objects_with_one_member() -> None:
    union = {
        "type": "structure",
        "union": True,
        "members": {"A": {"shape": "Text"}, "B": {"shape": "Text"}},
    }

    found = schema_of({"It": {"shape": "It"}}, It=union, Text={"type": "string"})

    assert found["$defs"]["It"] == {
        "oneOf": [
            {
                "type": "object",
                "properties": {name: {"type": "string"}},
                "required": [name],
                "additionalProperties": False,
            }
            for name in ("A", "B")
        ]
    }


def test_a_shape_that_holds_the_request_refers_to_the_whole_schema() -> None:
    found = schema_of({"Next": {"shape": "PutRequest"}})

    assert found["properties"] == {"Next": {"$ref": "#"}}


def test_a_label_is_required_and_not_empty() -> None:
    label = {"shape": "Id", "location": "uri", "locationName": "id"}

    found = schema_of({"Id": label}, Id={"type": "string"})

    assert found["properties"] == {"Id": {"type": "string", "minLength": 1}}
    assert found["required"] == ["Id"]


def test_no_input_and_no_output_are_empty_objects() -> None:
    service = read_service(model({"Ping": operation("Ping")}))

    empty = {"type": "object", "properties": {}, "additionalProperties": False}
    dialect = "https://json-schema.org/draft/2020-12/schema"
    assert json_schema(service, "Ping") == {"$schema": dialect, "title": "PingRequest"} | empty
    output = json_schema(service, "Ping", direction="output")
    assert output == {"$schema": dialect, "title": "PingResult"} | empty


def test_every_schema_of_the_committed_model_is_valid_json_schema() -> None:
    service = load_service(read_files(MODELS / "apigatewayv2" / "2018-11-29" / "service-2.json"))

    for name in ("CreateApi", "CreateIntegration", "GetIntegrations", "DeleteApi"):
        jsonschema.Draft202012Validator.check_schema(json_schema(service, name))
        jsonschema.Draft202012Validator.check_schema(json_schema(service, name, direction="output"))


def test_a_stream_of_events_is_an_array_of_them() -> None:
    schema = json_schema(read_service(event_model("json")), "Listen", direction="output")

    assert schema["properties"]["Events"] == {"type": "array", "items": {"$ref": "#/$defs/Events"}}
    names = [[*each["properties"]] for each in schema["$defs"]["Events"]["oneOf"]]
    assert ["Line"] in names
    assert ["GoneAway"] not in names
    assert "Gone" not in schema["$defs"]
