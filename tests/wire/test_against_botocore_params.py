"""Parameters against botocore's validator: ``from_dict`` and ``validate`` take and refuse what it takes and refuses.

``DIFFERENCES`` says where we differ on purpose.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

import pytest
from aws_clients import apigatewayv2
from aws_clients.runtime import ValidationError
from botocore.validate import ParamValidator
from hypothesis import given
from hypothesis import strategies as st

from tests.support.botocore_side import service_model
from tests.support.strategies import bounded, spoilt, values

OPERATIONS = list(apigatewayv2.OPERATIONS)

pytestmark = pytest.mark.filterwarnings("ignore::aws_clients.runtime.ValidationWarning")


@functools.cache
def input_shape(operation: str) -> Any:
    return service_model().operation_model(operation).input_shape


@functools.cache
def inputs(operation: str) -> st.SearchStrategy[Any]:
    good, bad = values(input_shape(operation)), spoilt(input_shape(operation))
    return st.booleans().flatmap(lambda allowed: good if allowed else bad)


def we_accept(operation: str, params: Mapping[str, Any]) -> bool:
    try:
        apigatewayv2.OPERATIONS[operation].input.from_dict(params).validate()
    except ValidationError:
        return False
    return True


def botocore_accepts(operation: str, params: Mapping[str, Any]) -> bool:
    return not ParamValidator().validate(params, input_shape(operation)).has_errors()


@pytest.mark.parametrize("operation", OPERATIONS)
@given(data=st.data())
@bounded(120)
def test_the_same_parameters_are_accepted(operation: str, data: st.DataObject) -> None:
    params = data.draw(inputs(operation))

    assert we_accept(operation, params) == botocore_accepts(operation, params)


class Difference(NamedTuple):
    """``accepted`` says who takes it; the other one refuses."""

    name: str
    reason: str
    operation: str
    params: dict[str, Any]
    accepted: str


INTEGRATION = {"ApiId": "a", "IntegrationType": "MOCK"}
API = {"Name": "a", "ProtocolType": "HTTP"}
DIFFERENCES = [
    Difference(
        "more than the maximum",
        "the model states it; botocore looks at minima only",
        "CreateIntegration",
        INTEGRATION | {"TimeoutInMillis": 30_001},
        "botocore",
    ),
    Difference(
        "true for an integer",
        "JSON has another true, and the service refuses it",
        "CreateApi",
        API | {"CorsConfiguration": {"MaxAge": True}},
        "botocore",
    ),
    Difference(
        "an empty label",
        "the URI would name another resource: /v2/apis//integrations",
        "CreateIntegration",
        INTEGRATION | {"ApiId": ""},
        "botocore",
    ),
    Difference(
        "a label that is a dot segment",
        "what stands between may take it out of the path, and another resource is meant",
        "CreateIntegration",
        INTEGRATION | {"ApiId": ".."},
        "botocore",
    ),
    Difference(
        "a label of dots",
        "the URI would name another resource once its dots are resolved: /v2/integrations",
        "CreateIntegration",
        INTEGRATION | {"ApiId": ".."},
        "botocore",
    ),
    Difference(
        "None for what may be absent",
        "None is absent everywhere in the package",
        "CreateApi",
        API | {"Description": None, "CorsConfiguration": {"MaxAge": None}},
        "ours",
    ),
    Difference(
        "a mapping that is no dict",
        "it reads the same",
        "CreateApi",
        API | {"Tags": MappingProxyType({"a": "b"})},
        "ours",
    ),
    Difference(
        "a structure of the package",
        "a boto3 call moves over piece by piece",
        "CreateApi",
        API | {"CorsConfiguration": apigatewayv2.Cors(max_age=1)},
        "ours",
    ),
]


@pytest.mark.parametrize("case", DIFFERENCES, ids=lambda case: case.name)
def test_a_difference_is_as_listed(case: Difference) -> None:
    assert we_accept(case.operation, case.params) == (case.accepted == "ours")
    assert botocore_accepts(case.operation, case.params) == (case.accepted == "botocore")
