"""Selection: by name, glob and expression; the closure; what is unsupported."""

from __future__ import annotations

from pathlib import Path

import pytest
from clientsmith.errors import ModelError
from clientsmith.model import Service
from clientsmith.model.select import refuse_unknown_keys, unknown_key_notes
from clientsmith.model.unsupported import Side, refuse_unsupported, words_for
from clientsmith.project.service_files import read_files
from clientsmith.project.services import load_service
from clientsmith.readers.service2.checking import unknown_keys
from clientsmith.readers.service2.reader import read_service
from clientsmith.workflows.generate import select

from tests.support.packages import model, operation

MODEL = Path(__file__).parents[3] / "models/apigatewayv2/2018-11-29/service-2.json"


@pytest.fixture(scope="module")
def service() -> Service:
    return load_service(read_files(MODEL))


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
    assert list(select(service, patterns).operations) == expected


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        (
            "CreateIntegratoin",
            "no operation 'CreateIntegratoin'; did you mean CreateIntegration or ",
        ),
        (
            "create_integration",
            r"no operation 'create_integration'; did you mean CreateIntegration\?$",
        ),
        ("CreateIntegratoin*", r"ApiGatewayV2; did you mean CreateIntegration\b"),
        ("Zap*", "'Zap\\*' selects no operation of ApiGatewayV2"),
        ("[?http.method=='BREW']", "selects no operation"),
    ],
)
def test_what_selects_nothing(service: Service, pattern: str, message: str) -> None:
    with pytest.raises(ModelError, match=message):
        select(service, [pattern])


def test_the_slice_has_only_what_it_reaches(service: Service) -> None:
    found = select(service, ["DeleteApi"])

    assert sorted(found.shapes) == [
        "DeleteApiRequest",
        "NotFoundException",
        "TooManyRequestsException",
        "__string",
    ]
    assert len(select(service, ["*"]).shapes) == 422 - 77


def test_unsupported_features_are_named_where_they_are_selected() -> None:
    document = model(
        {
            "Fine": operation("Fine"),
            "Bad": operation("Bad", input="In", auth=["aws.auth#sigv4a"]),
        },
        {
            "In": {"type": "structure", "members": {"a": {"shape": "Stream"}}},
            "Stream": {"type": "blob", "streaming": True},
        },
    )
    whole = read_service(document, source="m.json")

    refuse_unsupported(select(whole, ["Fine"]))
    with pytest.raises(ModelError) as caught:
        refuse_unsupported(select(whole, ["Bad"]))

    assert str(caught.value).splitlines() == [
        "m.json: 1 of the 1 selected operations of Sample cannot be generated yet:",
        "  Bad: is signed otherwise than with Signature Version 4 (aws.auth#sigv4a);"
        " streams a part of its request",
        'Leave them out: exclude = ["Bad"]. `clientsmith list --all` shows which can be generated',
    ]


@pytest.mark.parametrize("patterns", [["*Integration", "!Get*"], ["!Get*", "*Integration"]])
def test_what_is_left_out(service: Service, patterns: list[str]) -> None:
    assert list(select(service, patterns).operations) == [
        "CreateIntegration",
        "DeleteIntegration",
        "UpdateIntegration",
    ]


def test_all_wrong_names_at_once(service: Service) -> None:
    with pytest.raises(ModelError) as caught:
        select(service, ["CreateIntegratoin", "DeleteApi", "Zap*", "!GetApu"])

    assert [line.partition(": ")[2] for line in str(caught.value).splitlines()] == [
        "ApiGatewayV2 has no operation 'CreateIntegratoin'; "
        "did you mean CreateIntegration or GetIntegration or UpdateIntegration?",
        "'Zap*' selects no operation of ApiGatewayV2",
        "ApiGatewayV2 has no operation 'GetApu' to leave out; did you mean GetApi or GetApis?",
    ]


def test_leaving_everything_out_selects_nothing(service: Service) -> None:
    with pytest.raises(ModelError, match="no operation was asked for, but for those to leave out"):
        select(service, ["!Get*"])
    with pytest.raises(ModelError, match="every selected operation is left out again; "):
        select(service, ["GetApi", "!Get*"])


@pytest.mark.parametrize(
    ("feature", "side", "words"),
    [
        ("streaming", "answer", "streams a part of its answer"),
        ("Streaming", "request", "streams a part of its request"),
        ("EventStream", "request", "sends its request as a stream of events, which needs HTTP/2"),
        (
            "auth aws.auth#sigv4a",
            "",
            "is signed otherwise than with Signature Version 4 (aws.auth#sigv4a)",
        ),
        ("protocol ec2", "", "speaks the protocol ec2"),
        ("brandNew", "answer", "needs brandNew, which is not supported yet"),
    ],
)
def test_features_have_words_that_users_know(feature: str, side: Side, words: str) -> None:
    assert words_for(feature, side) == words


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
        refuse_unknown_keys(select(whole, ["Bad"]))

    found, number, hint = str(caught.value).splitlines()
    assert found.startswith("m.json: $.operations.Bad.mode: unknown key (allowed: name, http, ")
    assert number == (
        "m.json: $.shapes.Number.documentation: unknown key (allowed: type, box, max, min, sensitive)"
    )
    assert "overlay" in hint


def test_an_unknown_key_on_what_is_not_selected_is_a_note() -> None:
    whole = _with_unknown_keys()
    fine = select(whole, ["Fine"])

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
        refuse_unknown_keys(select(read_service(document, unknown_keys=keys), ["Fine"]))


def test_anything_else_that_is_wrong_is_refused_at_once() -> None:
    document = model({}, {"S": {"type": "string", "min": "1", "spare": True}})

    with pytest.raises(ModelError, match=r"not a service model\n  \$\.shapes\.S\.min: expected"):
        unknown_keys(document, "m.json")
