"""The rules of CreateIntegration and UpdateIntegration, as callers of the generated package meet them."""

from __future__ import annotations

import ast
import json
import tomllib
import warnings
from pathlib import Path
from typing import Any

import pytest
from aws_clients.apigatewayv2 import CreateIntegrationRequest, UpdateIntegrationRequest
from aws_clients.runtime import ValidationError, ValidationWarning
from aws_clients.runtime.shapes.problems import Problems

from tests.rules.integrations import CASES
from tests.rules.interpreter import Interpreter
from tests.rules.working import UPDATES, WORKING

MODELS = Path(__file__).resolve().parents[2] / "models/apigatewayv2"
RULES = tomllib.loads((MODELS / "rules.toml").read_text(encoding="utf-8"))
DOUBTFUL = {entry["id"] for entry in RULES["rule"] if entry["certainty"] == "doubtful"}


def create(params: dict[str, Any]) -> CreateIntegrationRequest | UpdateIntegrationRequest:
    """The request for ``params``: an update where they say of what."""
    if "IntegrationId" in params:
        return UpdateIntegrationRequest.from_dict({"ApiId": "a1b2c3", **params})
    return CreateIntegrationRequest.from_dict({"ApiId": "a1b2c3", **params})


def broken(request: Any, hints: dict[str, str]) -> dict[str, set[str]]:
    """The rules that a sound request breaks at level strict, and where."""
    found = Problems(strict=True, hints=hints)
    request.check(found)
    places: dict[str, set[str]] = {}
    for problem in (*found.errors, *found.warnings):
        places.setdefault(problem.rule, set()).add(problem.path)
    return places


def warned(request: Any, hints: dict[str, str]) -> list[str]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        request.validate(hints=hints)
    return [str(warning.message) for warning in caught]


def every_request() -> dict[str, tuple[Any, dict[str, str]]]:
    found: dict[str, tuple[Any, dict[str, str]]] = {
        f"create: {name}": (create(params), hints) for name, (params, hints) in WORKING.items()
    }
    for name, (params, hints) in UPDATES.items():
        request = UpdateIntegrationRequest.from_dict({"ApiId": "a", "IntegrationId": "i", **params})
        found[f"update: {name}"] = (request, hints)
    return found


@pytest.mark.parametrize(("request_", "hints"), every_request().values(), ids=every_request())
def test_what_the_service_takes_passes_strict_and_warns_of_doubts_alone(
    request_: Any, hints: dict[str, str]
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ValidationWarning)
        request_.validate("strict", hints=hints)

    for text in warned(request_, hints):
        assert "this is doubtful, the service may allow it" in text


def test_there_are_enough_working_requests_and_none_warns() -> None:
    assert len(WORKING) >= 15
    loud = {name: warned(request, hints) for name, (request, hints) in every_request().items()}
    assert {name: texts for name, texts in loud.items() if texts} == {}


def cases() -> list[tuple[str, dict[str, Any], dict[str, str], str | None]]:
    found: list[tuple[str, dict[str, Any], dict[str, str], str | None]] = []
    for rule, (passing, stopped) in CASES.items():
        found += [(rule, params, hints, None) for params, hints in passing]
        found += [(rule, params, hints, place) for params, hints, place in stopped]
    return found


@pytest.mark.parametrize(("rule", "params", "hints", "place"), cases())
def test_a_rule(
    rule: str, params: dict[str, Any], hints: dict[str, str], place: str | None
) -> None:
    found = broken(create(params), hints)

    assert found.get(rule, set()) == (set() if place is None else {place})


@pytest.mark.parametrize(("rule", "params", "hints", "place"), cases())
def test_the_interpreter_agrees(
    rule: str, params: dict[str, Any], hints: dict[str, str], place: str | None
) -> None:
    """A second reading of the rules file, so that the cases are no mere echo of the compiled rules."""
    document = json.loads((MODELS / "2018-11-29/service-2.json").read_text(encoding="utf-8"))
    operation = "UpdateIntegration" if "IntegrationId" in params else "CreateIntegration"
    interpreter = Interpreter(document, RULES, operation, hints)
    given = {name: value for name, value in params.items() if value is not None}

    found = {each for each, _, _ in interpreter.broken({"ApiId": "a", **given})}

    assert (rule in found) == (place is not None)


def test_every_rule_and_every_evidence_has_cases_of_both_kinds() -> None:
    ids = {entry["id"] for entry in RULES["rule"]} | {"length", *RULES["facts"]}

    assert set(CASES) == ids
    assert [rule for rule, (passing, stopped) in CASES.items() if not (passing and stopped)] == []


def test_every_shape_with_a_length_is_stopped_somewhere() -> None:
    reached = {place for _, _, place in CASES["length"][1]}

    assert len(reached) >= len(RULES["length"])


@pytest.mark.parametrize("rule", sorted(set(CASES) - DOUBTFUL - {"length"}))
def test_a_certain_rule_warns_at_model_and_raises_in_strict(rule: str) -> None:
    params, hints, _ = CASES[rule][1][0]
    request = create(params)

    assert any(f"({rule})" in text for text in warned(request, hints))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ValidationWarning)
        with pytest.raises(ValidationError) as caught:
            request.validate("strict", hints=hints)
    assert rule in {problem.rule for problem in caught.value.problems}


@pytest.mark.parametrize("rule", sorted(DOUBTFUL))
def test_a_doubtful_rule_only_ever_warns_and_says_so(rule: str) -> None:
    params, hints, _ = CASES[rule][1][0]
    found = Problems(strict=True, hints=hints)
    create(params).check(found)

    assert rule not in {problem.rule for problem in found.errors}
    (problem,) = [problem for problem in found.warnings if problem.rule == rule]
    assert problem.message.endswith("this is doubtful, the service may allow it")


def test_a_warning_names_rule_and_member_and_no_value() -> None:
    request = create(
        {
            "IntegrationType": "HTTP_PROXY",
            "IntegrationMethod": "GET",
            "IntegrationUri": "my-secret-host",
        }
    )

    assert warned(request, {}) == [
        "CreateIntegrationRequest.integration_uri: set integration_uri to a full URL that begins with https:// "
        "or http:// (uri-http)"
    ]


def test_a_contradiction_is_one_problem_that_names_both_and_says_why() -> None:
    found = Problems(strict=True, hints={"api_protocol": "HTTP"})
    create(
        {
            "IntegrationType": "MOCK",
            "TimeoutInMillis": 30000,
            "RequestParameters": {"integration.request.header.a": "'b'"},
        }
    ).check(found)

    assert [str(problem) for problem in found.errors] == [
        "integration_type: says WEBSOCKET (HTTP APIs have AWS_PROXY and HTTP_PROXY only), but the hint api_protocol "
        "says HTTP"
    ]


def test_level_off_asks_no_rule() -> None:
    request = create({"IntegrationType": "MOCK", "TlsConfig": {}})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        request.validate("off", hints={"api_protocol": "HTTP"})


def test_a_request_that_is_not_sound_is_told_the_models_problems_alone() -> None:
    found = Problems(strict=True)
    CreateIntegrationRequest(api_id="a", integration_type=3, tls_config="x").check(found)  # type: ignore[arg-type]

    assert {problem.rule for problem in found.errors} == {"type"}
    assert found.warnings == []


@pytest.mark.parametrize("operation", ["create_integration", "update_integration"])
def test_no_function_of_rules_is_longer_than_a_screen(operation: str) -> None:
    path = MODELS.parents[1] / f"generated/aws_clients/apigatewayv2/operations/{operation}.py"
    functions = [
        node for node in ast.parse(path.read_text()).body if isinstance(node, ast.FunctionDef)
    ]

    assert "check_uri" in {function.name for function in functions}
    assert not [
        function.name
        for function in functions
        if function.end_lineno and function.end_lineno - function.lineno >= 60
    ]
