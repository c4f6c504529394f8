"""Selection: by name, glob and expression; the closure; what is unsupported."""

from __future__ import annotations

from pathlib import Path

import pytest
from clientsmith.errors import ModelError
from clientsmith.model import Service
from clientsmith.model.select import refuse_unknown_keys, unknown_key_notes
from clientsmith.model.unsupported import refuse_unsupported
from clientsmith.readers.service2.checking import unknown_keys
from clientsmith.readers.service2.reader import read_service
from clientsmith.workflows import generate as pipeline

from tests.support.packages import model, operation

MODEL = Path(__file__).parents[3] / "models/apigatewayv2/2018-11-29/service-2.json"


@pytest.fixture(scope="module")
def service() -> Service:
    return pipeline.read_service(MODEL)


@pytest.mark.parametrize(
    ("patterns", "expected"),
    [
        (["CreateIntegration"], ["CreateIntegration"]),
        (
            ["*tegration"],
            ["CreateIntegration", "DeleteIntegration", "GetIntegration", "UpdateIntegration"],
        ),
        (["[?http.requestUri=='/v2/apis' && http.method!='PUT'].name"], ["CreateApi", "GetApis"]),
        (["[?http.method=='POST' && contains(name, 'Stage')]"], ["CreateStage"]),
        (["DeleteApi", "Create?pi"], ["CreateApi", "DeleteApi"]),
    ],
)
def test_patterns(service: Service, patterns: list[str], expected: list[str]) -> None:
    assert list(pipeline.select(service, patterns).operations) == expected


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("CreateIntegratoin", "no operation 'CreateIntegratoin'; near it: CreateIntegration"),
        ("create_integration", "no operation 'create_integration'; near it: CreateIntegration"),
        ("Zap*", "'Zap\\*' selects no operation of ApiGatewayV2"),
        ("[?http.method=='BREW']", "selects no operation"),
    ],
)
def test_what_selects_nothing(service: Service, pattern: str, message: str) -> None:
    with pytest.raises(ModelError, match=message):
        pipeline.select(service, [pattern])


def test_the_slice_has_only_what_it_reaches(service: Service) -> None:
    found = pipeline.select(service, ["DeleteApi"])

    assert sorted(found.shapes) == [
        "DeleteApiRequest",
        "NotFoundException",
        "TooManyRequestsException",
        "__string",
    ]
    assert len(pipeline.select(service, ["*"]).shapes) == 422 - 77


def test_unsupported_features_are_named_where_they_are_selected() -> None:
    document = model(
        {
            "Fine": operation("Fine"),
            "Bad": operation("Bad", input="In", httpChecksum={"requestAlgorithmMember": "a"}),
        },
        {
            "In": {"type": "structure", "members": {"a": {"shape": "Stream"}}, "payload": "a"},
            "Stream": {"type": "blob", "streaming": True},
        },
    )
    whole = read_service(document, source="m.json")

    refuse_unsupported(pipeline.select(whole, ["Fine"]))
    with pytest.raises(ModelError) as caught:
        refuse_unsupported(pipeline.select(whole, ["Bad"]))

    assert str(caught.value).splitlines() == [
        "m.json: $.operations.Bad: 'httpChecksum' is not supported; reached by Bad (leave it out)",
        "m.json: $.shapes.Stream: 'streaming' is not supported; reached by Bad (leave it out)",
    ]


def _with_unknown_keys(**place: dict[str, str]) -> Service:
    document = model(
        {"Fine": operation("Fine"), "Bad": operation("Bad", input="In", **place.get("on", {}))},
        {
            "In": {"type": "structure", "members": {"a": {"shape": "Number"}}},
            "Number": {"type": "float", "documentation": "<p>In the sagemaker of 1.44.8.</p>"},
            "Spare": {"type": "string", "spare": True},
        },
    )
    return read_service(document, unknown_keys=unknown_keys(document, "m.json"), source="m.json")


def test_an_unknown_key_is_refused_where_it_is_selected() -> None:
    whole = _with_unknown_keys(on={"mode": "fast"})

    with pytest.raises(ModelError) as caught:
        refuse_unknown_keys(pipeline.select(whole, ["Bad"]))

    found, number, hint = str(caught.value).splitlines()
    assert found.startswith("m.json: $.operations.Bad.mode: unknown key (allowed: name, http, ")
    assert number == (
        "m.json: $.shapes.Number.documentation: unknown key (allowed: type, box, max, min, sensitive)"
    )
    assert "overlay" in hint


def test_an_unknown_key_on_what_is_not_selected_is_a_note() -> None:
    whole = _with_unknown_keys()
    fine = pipeline.select(whole, ["Fine"])

    refuse_unknown_keys(fine)
    assert unknown_key_notes(whole, fine) == [
        "m.json has keys that clientsmith does not know, on nothing selected: "
        "$.shapes.Number.documentation, $.shapes.Spare.spare"
    ]
    assert unknown_key_notes(whole, whole) == []


def test_an_unknown_key_of_the_service_concerns_every_operation() -> None:
    document = model({"Fine": operation("Fine")}, {}, mode="fast")
    keys = unknown_keys(document, "m.json")

    with pytest.raises(ModelError, match=r"\$\.metadata\.mode: unknown key"):
        refuse_unknown_keys(pipeline.select(read_service(document, unknown_keys=keys), ["Fine"]))


def test_anything_else_that_is_wrong_is_refused_at_once() -> None:
    document = model({}, {"S": {"type": "string", "min": "1", "spare": True}})

    with pytest.raises(ModelError, match=r"not a service model\n  \$\.shapes\.S\.min: expected"):
        unknown_keys(document, "m.json")
