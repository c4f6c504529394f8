"""Our validators against pydantic's, on models that datamodel-code-generator makes from the JSON Schema that we emit.

Both say the same of every payload, at level ``strict``. The schema shares our reading of the model, so this proves that
the schema and the generated checks are one reading, and that the limits stand where the schema puts them.
"""

from __future__ import annotations

import functools
import json
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from aws_clients import apigatewayv2
from aws_clients.runtime import exceptions
from aws_clients.runtime.shapes import problems
from clientsmith.readers.service2.reader import read_service as read_document
from clientsmith.workflows.generate import read_service
from clientsmith.workflows.json_schema import json_schema
from datamodel_code_generator import DataModelType, InputFileType, generate
from datamodel_code_generator.types import StrictTypes
from hypothesis import given
from hypothesis import strategies as st

from tests.support.botocore_side import MODELS
from tests.support.packages import build, model, operation, runtime
from tests.support.schema_payloads import Payloads
from tests.support.strategies import bounded

Accepts = Callable[[Any], bool]

OPERATIONS = ["CreateApi", "CreateIntegration", "UpdateIntegration", "GetIntegrations"]
STRICT = [StrictTypes.str, StrictTypes.int, StrictTypes.float, StrictTypes.bool]


@functools.cache
def schema(name: str) -> dict[str, Any]:
    service = read_service(MODELS / "apigatewayv2" / "2018-11-29" / "service-2.json")
    return json_schema(service, name)


@functools.cache
def pydantic_accepts(text: str) -> Accepts:
    """What the pydantic model made from the JSON Schema ``text`` says."""
    from pydantic import TypeAdapter
    from pydantic import ValidationError as Refused

    source = generate(
        text,
        input_file_type=InputFileType.JsonSchema,
        output_model_type=DataModelType.PydanticV2BaseModel,
        class_name="Oracle",
        strict_types=STRICT,
        formatters=[],
        disable_timestamp=True,
    )
    assert isinstance(source, str)
    module = ModuleType(f"oracle_{len(sys.modules)}")
    sys.modules[module.__name__] = module
    exec(source, vars(module))
    adapter: TypeAdapter[Any] = TypeAdapter(module.Oracle)

    def accepts(payload: Any) -> bool:
        try:
            adapter.validate_python(payload)
        except Refused:
            return False
        return True

    return accepts


def our_accepts(request: Any, errors: Any, problems: Any) -> Accepts:
    """What our own check says, without the rules that no model states: they are asked where all is sound."""

    def accepts(payload: Any) -> bool:
        try:
            made = request.from_dict(payload)
        except errors.ValidationError:
            return False
        found = problems.Problems(strict=True)
        found.sound = False
        made.check(found)
        return not found.errors

    return accepts


def both(name: str) -> tuple[Accepts, Accepts]:
    request = apigatewayv2.OPERATIONS[name].input
    return our_accepts(request, exceptions, problems), pydantic_accepts(json.dumps(schema(name)))


@functools.cache
def payloads(name: str) -> st.SearchStrategy[Any]:
    found = Payloads(schema(name))
    return st.one_of(found.allowed(schema(name)), found.doubtful(schema(name)))


@pytest.mark.parametrize("name", OPERATIONS)
@given(data=st.data())
@bounded(120)
def test_the_same_payloads_are_accepted(name: str, data: st.DataObject) -> None:
    payload = data.draw(payloads(name))
    ours, pydantics = both(name)

    assert ours(payload) == pydantics(payload)


INTEGRATION = {"ApiId": "a", "IntegrationType": "MOCK"}
API = {"Name": "a", "ProtocolType": "HTTP"}


@pytest.mark.parametrize(
    ("name", "payload", "accepted"),
    [
        ("CreateIntegration", INTEGRATION, True),
        ("CreateIntegration", INTEGRATION | {"TimeoutInMillis": 49}, False),
        ("CreateIntegration", INTEGRATION | {"TimeoutInMillis": 50}, True),
        ("CreateIntegration", INTEGRATION | {"TimeoutInMillis": 30_000}, True),
        ("CreateIntegration", INTEGRATION | {"TimeoutInMillis": 30_001}, False),
        ("CreateIntegration", INTEGRATION | {"TimeoutInMillis": True}, False),
        ("CreateIntegration", INTEGRATION | {"TimeoutInMillis": 50.0}, False),
        ("CreateIntegration", INTEGRATION | {"TimeoutInMillis": "50"}, False),
        ("CreateIntegration", INTEGRATION | {"IntegrationType": "LAMBDA"}, False),
        ("CreateIntegration", INTEGRATION | {"ApiId": ""}, False),
        ("CreateIntegration", {"ApiId": "a"}, False),
        ("CreateIntegration", INTEGRATION | {"timeoutInMillis": 50}, False),
        ("CreateIntegration", INTEGRATION | {"RequestParameters": {"a": 1}}, False),
        ("CreateIntegration", INTEGRATION | {"ResponseParameters": {"200": {"a": None}}}, False),
        ("CreateIntegration", INTEGRATION | {"TlsConfig": {"ServerNameToVerify": "a"}}, True),
        ("CreateIntegration", INTEGRATION | {"TlsConfig": {"serverNameToVerify": "a"}}, False),
        ("CreateApi", API | {"CorsConfiguration": {"MaxAge": -2}}, False),
        ("CreateApi", API | {"CorsConfiguration": {"MaxAge": -1}}, True),
        ("CreateApi", API | {"CorsConfiguration": {"MaxAge": 86_400}}, True),
        ("CreateApi", API | {"CorsConfiguration": {"MaxAge": 86_401}}, False),
        ("CreateApi", API | {"DisableSchemaValidation": 1}, False),
    ],
)
def test_limits_stand_where_the_model_puts_them(
    name: str, payload: dict[str, Any], accepted: bool
) -> None:
    ours, pydantics = both(name)

    assert (ours(payload), pydantics(payload)) == (accepted, accepted)


# --- every constraint, in one small model ---------------------------------------------------------

DOCUMENT = model(
    {"Put": operation("Put", input="PutRequest", output="PutResult")},
    {
        "PutRequest": {
            "type": "structure",
            "required": ["Name"],
            "members": {
                "Name": {"shape": "Name"},
                "Code": {"shape": "Code"},
                "Share": {"shape": "Share"},
                "AtLeast": {"shape": "AtLeast"},
                "Free": {"shape": "Free"},
                "At": {"shape": "At"},
                "Colours": {"shape": "Colours"},
                "Sparse": {"shape": "Sparse"},
                "Tags": {"shape": "Tags"},
                "ByColour": {"shape": "ByColour"},
                "Tree": {"shape": "Tree"},
                "Choice": {"shape": "Choice"},
            },
        },
        "PutResult": {"type": "structure", "members": {"Tree": {"shape": "Tree"}}},
        "Name": {"type": "string", "min": 2, "max": 4},
        "Code": {"type": "string", "pattern": "^[A-Z]{2}[$]|[0-9]$"},
        "Share": {"type": "double", "min": 0, "max": 1},
        "AtLeast": {"type": "long", "min": -3},
        "Free": {"type": "boolean"},
        "At": {"type": "timestamp"},
        "Colour": {"type": "string", "enum": ["red", "green"]},
        "Colours": {"type": "list", "member": {"shape": "Colour"}, "min": 1, "max": 2},
        "Sparse": {"type": "list", "member": {"shape": "Name"}, "sparse": True},
        "Tags": {
            "type": "map",
            "key": {"shape": "Name"},
            "value": {"shape": "Name"},
            "min": 1,
            "max": 2,
        },
        "ByColour": {"type": "map", "key": {"shape": "Colour"}, "value": {"shape": "Colours"}},
        "Tree": {
            "type": "structure",
            "required": ["Label"],
            "members": {"Label": {"shape": "Name"}, "Children": {"shape": "Trees"}},
        },
        "Trees": {"type": "list", "member": {"shape": "Tree"}, "max": 2},
        "Choice": {
            "type": "structure",
            "union": True,
            "members": {"Text": {"shape": "Name"}, "Tree": {"shape": "Tree"}},
        },
    },
)
SAMPLE = json_schema(read_document(DOCUMENT), "Put")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Accepts:
    service = build(DOCUMENT, tmp_path_factory.mktemp("oracle"))
    return our_accepts(
        service.OPERATIONS["Put"].input,
        runtime(service, "exceptions"),
        runtime(service, "shapes.problems"),
    )


@functools.cache
def sample_payloads() -> st.SearchStrategy[Any]:
    found = Payloads(SAMPLE)
    return st.one_of(found.allowed(SAMPLE), found.doubtful(SAMPLE))


@given(data=st.data())
@bounded(500)
def test_every_constraint_is_in_the_schema_and_in_our_checks(
    data: st.DataObject, sample: Accepts
) -> None:
    payload = data.draw(sample_payloads())

    assert sample(payload) == pydantic_accepts(json.dumps(SAMPLE))(payload)
