"""Which operations a rule is for: those that it names, or those that its source is about, with their own types."""

from __future__ import annotations

import shutil
from pathlib import Path
from types import ModuleType

import pytest
from clientsmith.cli.app import run

from tests.rules.packages import generated_service

MODELS = Path(__file__).resolve().parents[2] / "models"


def models_with(folder: Path, *edits: tuple[str, str]) -> Path:
    """A copy of the model of API Gateway V2 with its rules file changed."""
    shutil.copytree(MODELS / "apigatewayv2", folder / "apigatewayv2")
    rules = folder / "apigatewayv2/rules.toml"
    text = rules.read_text(encoding="utf-8")
    for old, new in edits:
        assert old in text
        text = text.replace(old, new, 1)
    rules.write_text(text, encoding="utf-8")
    shutil.copy(MODELS / "partitions.json", folder)
    return folder / "apigatewayv2/2018-11-29/service-2.json"


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    model = models_with(
        tmp_path_factory.mktemp("models"),
        ("[operations]\n", '[operations]\nCreateRoute = "closed"\n'),
    )
    return generated_service(model, ("CreateRoute", "CreateIntegration"))


def test_an_operation_whose_members_have_other_types_can_be_called(service: ModuleType) -> None:
    """CreateRoute's RequestParameters are a map of structures, CreateIntegration's a map of strings."""
    request = service.CreateRouteRequest.from_dict(
        {
            "ApiId": "a1b2c3",
            "RouteKey": "$connect",
            "RequestParameters": {"route.request.querystring.q": {"Required": True}},
        }
    )

    for hints in ({}, {"api_protocol": "WEBSOCKET"}, {"api_protocol": "HTTP"}):
        request.validate("strict", hints=hints)


def test_lengths_are_asked_of_every_operation(service: ModuleType) -> None:
    request = service.CreateRouteRequest.from_dict(
        {"ApiId": "a1b2c3", "RouteKey": "GET /", "OperationName": "o" * 65}
    )

    with pytest.raises(ValueError, match="operation_name: must have 0 to 64 characters"):
        request.validate("strict")


@pytest.mark.parametrize(
    ("edits", "message"),
    [
        (
            [('operations = ["CreateIntegration"]', 'operations = ["CreateRoute"]')],
            "'CreateRoute' is no operation of [operations]",
        ),
        (
            [
                ("[operations]\n", '[operations]\nCreateRoute = "closed"\n'),
                (
                    'id = "request-parameter-value-websocket"\n'
                    'operations = ["CreateIntegration", "UpdateIntegration"]',
                    'id = "request-parameter-value-websocket"\noperations = ["CreateIntegration", "CreateRoute"]',
                ),
            ],
            "values is for a map or list of strings; this member is a map",
        ),
        (
            [
                ("[operations]\n", '[operations]\nCreateRoute = "closed"\n'),
                (
                    'id = "timeout-websocket"\noperations = ["CreateIntegration", "UpdateIntegration"]',
                    'id = "timeout-websocket"\noperations = ["CreateRoute"]',
                ),
            ],
            "unknown member 'TimeoutInMillis' of CreateRoute",
        ),
        (
            [
                (
                    'id = "http-proxy-needs-method"\noperations = ["CreateIntegration"]\n',
                    'id = "http-proxy-needs-method"\n',
                )
            ],
            'there is no at: name the operations, `operations = ["..."]`',
        ),
    ],
)
def test_a_rule_for_an_operation_that_cannot_have_it_is_refused(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    edits: list[tuple[str, str]],
    message: str,
) -> None:
    models_with(tmp_path / "models", *edits)
    (tmp_path / "clientsmith.toml").write_text(
        'package = "my_clients"\noutput = "out"\nmodels = "models"\n'
        '[services.apigatewayv2]\noperations = ["CreateIntegration"]\n',
        encoding="utf-8",
    )
    monkeypatch.chdir(tmp_path)

    assert run(["generate"]) == 3

    assert message in capsys.readouterr().err
