"""Names that an overlay changes are names in Python alone: a package of the corrected model sends and reads what
botocore does with the model as it was.

The models here have no `locationName` of their own, so that every name in them would go over the wire.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from botocore.model import ServiceModel
from botocore.parsers import create_parser
from botocore.serialize import create_serializer
from clientsmith.readers.overlay.overlay import apply_overlay
from hypothesis import given
from hypothesis import strategies as st

from tests.support.botocore_side import MODELS
from tests.support.overlays import overlay
from tests.support.packages import build, model, operation, runtime
from tests.support.strategies import bounded, values

TINY = model(
    {
        "MakeThing": {
            **operation("MakeThing", input="MakeRequest", output="MakeResult", errors=["Taken"]),
            "http": {"method": "POST", "requestUri": "/{Group}/things"},
            "endpoint": {"hostPrefix": "{Owner}.data."},
        }
    },
    {
        "MakeRequest": {
            "type": "structure",
            "required": ["Group", "Owner"],
            "members": {
                "Group": {"shape": "Text", "location": "uri"},
                "Owner": {"shape": "Text", "hostLabel": True},
                "Page": {"shape": "Text", "location": "querystring"},
                "Mark": {"shape": "Text", "location": "header"},
                "Meta": {"shape": "Texts", "location": "headers", "locationName": "x-m-"},
                "Part": {"shape": "Part"},
                "Parts": {"shape": "Parts"},
                "Choice": {"shape": "Choice"},
            },
        },
        "MakeResult": {
            "type": "structure",
            "members": {
                "Mark": {"shape": "Text", "location": "header"},
                "Status": {"shape": "Number", "location": "statusCode"},
                "Part": {"shape": "Part"},
                "Choice": {"shape": "Choice"},
            },
        },
        "Part": {
            "type": "structure",
            "required": ["Size"],
            "members": {"Size": {"shape": "Number"}, "Inner": {"shape": "Part"}},
        },
        "Parts": {"type": "list", "member": {"shape": "Part"}},
        "Choice": {
            "type": "structure",
            "union": True,
            "members": {"One": {"shape": "Text"}, "Two": {"shape": "Part"}},
        },
        "Taken": {
            "type": "structure",
            "exception": True,
            "error": {"httpStatusCode": 409},
            "members": {"By": {"shape": "Text"}},
        },
        "Text": {"type": "string"},
        "Number": {"type": "integer"},
        "Texts": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Text"}},
    },
)


def without_wire_names(document: dict[str, Any]) -> dict[str, Any]:
    """``document`` with members that are called on the wire as in the model, and labels that say so."""
    found = copy.deepcopy(document)
    for shape in found["shapes"].values():
        for name, member in shape.get("members", {}).items():
            wire_name = member.pop("locationName", None)
            if member.get("location") == "uri":
                for known in found["operations"].values():
                    uri = known["http"]["requestUri"]
                    known["http"]["requestUri"] = uri.replace(f"{{{wire_name}}}", f"{{{name}}}")
    return found


def renamed(document: dict[str, Any]) -> dict[str, Any]:
    """``document`` with another name for every member, every structure and every operation."""
    shapes = {name: found for name, found in document["shapes"].items() if "members" in found}
    changes = [
        *[
            f'op = "rename"; path = "/shapes/{name}/members/{member}"; to = "New{member}"'
            for name, found in shapes.items()
            for member in found["members"]
        ],
        *[f'op = "rename"; path = "/shapes/{name}"; to = "New{name}"' for name in shapes],
        *[
            f'op = "rename"; path = "/operations/{name}"; to = "New{name}"'
            for name in document["operations"]
        ],
    ]
    applied = apply_overlay(document, overlay(*changes))
    assert applied.findings == ()
    return applied.document


def new_names(value: Any, shape: Any) -> Any:
    """``value``, parameters or a result for ``shape`` of the model as it was, under the new names."""
    match shape.type_name:
        case "structure":
            return {
                f"New{key}": new_names(inner, shape.members[key]) for key, inner in value.items()
            }
        case "list":
            return [new_names(inner, shape.member) for inner in value]
        case "map":
            return {key: new_names(inner, shape.value) for key, inner in value.items()}
        case _:
            return value


def assert_same_request(
    service: ModuleType, before: ServiceModel, name: str, params: Mapping[str, Any]
) -> None:
    asked = before.operation_model(name)
    theirs = create_serializer("rest-json", False).serialize_to_request(params, asked)
    ours_operation = service.OPERATIONS[f"New{name}"]
    request = ours_operation.input.from_dict(new_names(params, asked.input_shape))
    ours = ours_operation.serialize(request)

    assert ours.method == theirs["method"]
    assert ours.host_prefix == theirs.get("host_prefix", "")
    assert ours.path == theirs["url_path"]
    assert sorted(ours.query) == sorted(theirs["query_string"].items())
    assert json.loads(ours.body or b"null") == json.loads(theirs["body"] or b"null")
    sent = {key.lower(): value for key, value in theirs["headers"].items()}
    assert {key: ours.headers.get(key) for key in sent} == sent


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return build(renamed(TINY), tmp_path_factory.mktemp("tiny"))


@pytest.mark.parametrize(
    "params",
    [
        {"Group": "a b", "Owner": "o"},
        {"Group": "g", "Owner": "o", "Page": "1", "Mark": "m", "Meta": {"k": "v"}},
        {
            "Group": "g",
            "Owner": "o",
            "Part": {"Size": 1, "Inner": {"Size": 2}},
            "Parts": [{"Size": 3}],
        },
        {"Group": "g", "Owner": "o", "Choice": {"One": "1"}},
        {"Group": "g", "Owner": "o", "Choice": {"Two": {"Size": 4}}},
    ],
)
def test_a_request_is_botocores_of_the_model_as_it_was(
    tiny: ModuleType, params: dict[str, Any]
) -> None:
    assert_same_request(tiny, ServiceModel(TINY, "tiny"), "MakeThing", params)


@pytest.mark.parametrize(
    "body", [{}, {"Part": {"Size": 1, "Inner": {"Size": 2}}, "Choice": {"One": "1"}}]
)
def test_a_result_is_botocores_of_the_model_as_it_was(
    tiny: ModuleType, body: dict[str, Any]
) -> None:
    shape = ServiceModel(TINY, "tiny").operation_model("MakeThing").output_shape
    data, headers = json.dumps(body).encode(), {"Mark": "m"}

    parse = tiny.OPERATIONS["NewMakeThing"].parse
    ours = parse(runtime(tiny).HttpResponse(201, headers, data)).to_dict()
    theirs = create_parser("rest-json").parse(
        {"status_code": 201, "headers": headers, "body": data}, shape
    )

    del theirs["ResponseMetadata"]
    assert theirs["Mark"] == "m"
    assert ours == new_names(theirs, shape)


def test_an_error_is_known_by_the_code_that_it_had(tiny: ModuleType) -> None:
    answer = runtime(tiny).HttpResponse(
        409, {"x-amzn-errortype": "Taken"}, b'{"message": "is taken", "By": "somebody"}'
    )

    with pytest.raises(tiny.NewTaken) as caught:
        tiny.OPERATIONS["NewMakeThing"].parse(answer)

    assert (caught.value.code, caught.value.new_by) == ("Taken", "somebody")


SERVICE = json.loads(next(MODELS.glob("apigatewayv2/*/service-2.json")).read_text(encoding="utf-8"))
BEFORE = ServiceModel(without_wire_names(SERVICE), "apigatewayv2")
OPERATIONS = ["CreateApi", "CreateIntegration", "GetIntegrations", "UpdateIntegration"]


@pytest.fixture(scope="module")
def api_gateway(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    folder: Path = tmp_path_factory.mktemp("gateway")
    document = renamed(without_wire_names(SERVICE))
    return build(document, folder, [f"New{name}" for name in OPERATIONS])


@pytest.mark.parametrize("name", OPERATIONS)
@given(data=st.data())
@bounded(30)
def test_requests_of_api_gateway_are_botocores(
    api_gateway: ModuleType, name: str, data: st.DataObject
) -> None:
    shape = BEFORE.operation_model(name).input_shape

    assert_same_request(api_gateway, BEFORE, name, data.draw(values(shape)))
