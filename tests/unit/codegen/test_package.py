"""What ``bind`` refuses, with where it stands; what the goldens do not show."""

from __future__ import annotations

import base64
from collections import UserList
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from clientsmith.codegen.python.names import enum_names
from clientsmith.errors import ModelError

from tests.support.packages import build, model, operation, render_files, runtime

STRING = {"type": "string"}


def _one(members: dict[str, Any], uri: str = "/x", **more: Any) -> dict[str, Any]:
    """A model of one operation whose input has ``members`` of type String."""
    shapes = {
        "In": {
            "type": "structure",
            "members": {name: {"shape": "String", **found} for name, found in members.items()},
        },
        "String": STRING,
    }
    http = {"method": "POST", "requestUri": uri}
    return model({"Op": operation("Op", input="In", http=http, **more)}, shapes)


@pytest.mark.parametrize(
    ("document", "message"),
    [
        (
            _one({"apiId": {}, "ApiId": {}}),
            r"\$\.shapes\.In: 'apiId' and 'ApiId' would both be 'api_id' in Python",
        ),
        (
            _one(
                {
                    "A": {"location": "header", "locationName": "X-A"},
                    "B": {"location": "header", "locationName": "x-a"},
                }
            ),
            r"\$\.shapes\.In\.members\.B: A is sent as header x-a, too",
        ),
        (
            _one({"A": {"locationName": "a"}, "B": {"locationName": "a"}}),
            r"\$\.shapes\.In\.members\.B: A is sent as member a of the body, too",
        ),
        (
            _one({"A": {"location": "header", "locationName": "x\r\ny"}}),
            r"\$\.shapes\.In\.members\.A\.locationName: 'x\\r\\ny' cannot be the name of a header",
        ),
        (
            _one({"A": {"location": "uri", "locationName": "a"}}),
            r"\$\.shapes\.In\.members\.A: Op's URI has no label \{a\}",
        ),
        (
            _one({}, "/x/{a}"),
            r"\$\.operations\.Op\.http\.requestUri: no member of In is bound to \{a\}",
        ),
        (_one({}, "/x y"), r"\$\.operations\.Op\.http\.requestUri: '/x y' must be a path"),
        (_one({}, "/x\n"), r"\$\.operations\.Op\.http\.requestUri: '/x\\n' must be a path"),
        (_one({}, "x"), r"'x' must be a path"),
        (_one({}, "/x?y={a}"), r"requestUri: labels in the query string are not supported"),
        (
            _one({}, endpoint={"hostPrefix": "{a}."}),
            r"\$\.operations\.Op\.endpoint\.hostPrefix: no hostLabel member 'a'",
        ),
        (
            model({"op": operation("op"), "Op": operation("Op")}),
            r"'op' and 'Op' would both be 'op' in Python",
        ),
        (
            model(
                {"Op": operation("Op", input="In")},
                {
                    "In": {"type": "structure", "members": {"l": {"shape": "L"}}},
                    "L": {"type": "list", "member": {"shape": "L"}},
                },
            ),
            r"\$\.shapes\.L: a list or map that holds itself is not supported",
        ),
    ],
)
def test_refused(document: dict[str, Any], message: str) -> None:
    with pytest.raises(ModelError, match=message):
        render_files(document, "sample")


def test_a_uri_may_end_in_a_question_mark(tmp_path: Path) -> None:
    service = build(_one({"A": {}}, "/a?"), tmp_path)
    found = service.OPERATIONS["Op"]

    assert found.serialize(found.input(a="b")).target == "/a"


def test_a_list_as_payload_is_read_item_by_item(tmp_path: Path) -> None:
    shapes = {
        "Out": {"type": "structure", "members": {"l": {"shape": "L"}}, "payload": "l"},
        "L": {"type": "list", "member": {"shape": "X"}},
        "X": {"type": "structure", "members": {"w": {"shape": "String"}}},
        "String": STRING,
    }
    service = build(model({"Op": operation("Op", output="Out")}, shapes), tmp_path)
    response = service.OPERATIONS["Op"].parse
    http = __import__(
        f"{service.__name__.partition('.')[0]}.runtime.http", fromlist=["HttpResponse"]
    )

    assert response(http.HttpResponse(200, {}, b'[{"w": "a"}]')).l == [service.X(w="a")]


def test_enum_values_that_would_be_one_member_are_numbered_in_model_order() -> None:
    assert enum_names(["INVALID_REQUEST", "invalid_request", "invalid-request"]) == {
        "INVALID_REQUEST": "INVALID_REQUEST",
        "invalid_request": "INVALID_REQUEST_2",
        "invalid-request": "INVALID_REQUEST_3",
    }


def test_a_union_of_timestamps_only_is_read(tmp_path: Path) -> None:
    """What its reader needs was not imported, as no member's own reader needs it."""
    shapes = {
        "Out": {"type": "structure", "members": {"When": {"shape": "When"}}},
        "When": {"type": "structure", "union": True, "members": {"At": {"shape": "Timestamp"}}},
        "Timestamp": {"type": "timestamp"},
    }
    service = build(model({"Op": operation("Op", output="Out")}, shapes), tmp_path)
    response = runtime(service, "http").HttpResponse(200, {}, b'{"When": {"At": 0}}')

    assert service.OPERATIONS["Op"].parse(response).when.at.year == 1970


def test_a_token_that_is_required_is_filled_in(tmp_path: Path) -> None:
    document = _one({"Token": {"idempotencyToken": True}, "Name": {}})
    document["shapes"]["In"]["required"] = ["Token", "Name"]
    service = build(document, tmp_path)
    found = service.OPERATIONS["Op"]

    request = service.In.from_dict({"Name": "a"})
    request.validate("strict")
    assert request == service.In(name="a")
    assert found.serialize(request, token="t").body == b'{"Token":"t","Name":"a"}'
    assert found.serialize(service.In(name="a", token="own"), token="t").body == (
        b'{"Token":"own","Name":"a"}'
    )
    assert "token=" not in render_files(document, "sample")["README.md"]


def test_a_token_further_in_is_the_callers_business(tmp_path: Path) -> None:
    document = _one({})
    document["shapes"]["In"]["members"] = {"Part": {"shape": "Part"}}
    document["shapes"]["Part"] = {
        "type": "structure",
        "members": {"Token": {"shape": "String", "idempotencyToken": True}},
        "required": ["Token"],
    }
    service = build(document, tmp_path)

    with pytest.raises(runtime(service).ValidationError, match=r"part\.token: is required"):
        service.In(part=service.Part()).validate()


def test_a_request_is_also_called_after_its_operation(tmp_path: Path) -> None:
    document = _one({"A": {}})
    document["operations"]["Put"] = operation("Put", input="PutRequest")
    document["operations"]["Get"] = operation("Get", input="GetInput", output="GetRequest")
    for name in ("PutRequest", "GetInput", "GetRequest"):
        document["shapes"][name] = {"type": "structure", "members": {}}
    service = build(document, tmp_path)

    assert service.OpRequest is service.In is service.operations.OpRequest
    assert service.OPERATIONS["Op"].input is service.OpRequest
    assert service.OPERATIONS["Get"].input is service.GetInput
    assert service.OPERATIONS["Get"].output is service.GetRequest
    assert {"OpRequest", "PutRequest"} <= set(dir(service))


MANY: dict[str, Any] = {
    "Many": {
        "type": "structure",
        "members": {
            "Names": {"shape": "Names"},
            "Tags": {"shape": "Tags"},
            "Lists": {"shape": "Lists"},
        },
    },
    "Names": {"type": "list", "member": {"shape": "String"}},
    "Tags": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "String"}},
    "Lists": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "Names"}},
    "String": STRING,
}


def test_what_is_sent_may_be_any_sequence_and_any_mapping(tmp_path: Path) -> None:
    shapes = {**MANY, "In": MANY["Many"]}
    service = build(model({"Op": operation("Op", input="In")}, shapes), tmp_path)
    names, tags = UserList(["a"]), MappingProxyType({"b": "c"})

    request = service.In(names=names, tags=tags, lists={"d": ("e",), "f": names})
    request.validate("strict")

    body = b'{"Names":["a"],"Tags":{"b":"c"},"Lists":{"d":["e"],"f":["a"]}}'
    assert service.OPERATIONS["Op"].serialize(request).body == body
    assert service.In.from_dict(request.to_dict()) == service.In(
        names=["a"], tags={"b": "c"}, lists={"d": ["e"], "f": ["a"]}
    )
    for text in ("abc", b"abc"):
        with pytest.raises(runtime(service).ValidationError, match="names: must be"):
            service.In(names=text).validate()


def test_types_of_what_is_received_are_those_that_it_has(tmp_path: Path) -> None:
    shapes = {**MANY, "In": MANY["Many"]}
    operations = {"Op": operation("Op", input="In"), "Get": operation("Get", output="Many")}
    files = render_files(model(operations, shapes), "sample")

    sent, received = (
        files["sample/sample/operations/op.py"],
        files["sample/sample/operations/get.py"],
    )
    assert "lists: Mapping[str, Sequence[str]] | None" in sent
    assert "lists: dict[str, list[str]] | None" in received
    assert "names: Sequence[str] | None = None" in files["sample/sample/client.py"]


def test_the_items_of_a_sparse_list_may_be_none() -> None:
    shapes = {
        "In": {"type": "structure", "members": {"Token": {"shape": "String"}}},
        "Out": {
            "type": "structure",
            "members": {"Token": {"shape": "String"}, "Items": {"shape": "Items"}},
        },
        "Items": {"type": "list", "member": {"shape": "String"}, "sparse": True},
        "String": STRING,
    }
    paginator = {"input_token": "Token", "output_token": "Token", "result_key": "Items"}
    files = render_files(
        model({"List": operation("List", input="In", output="Out")}, shapes),
        "sample",
        paginators={"pagination": {"List": paginator}},
    )

    assert "Paginator[ops.Out, str | None]" in files["sample/sample/paginators.py"]


def test_a_json_value_travels_in_a_header(tmp_path: Path) -> None:
    member = {"shape": "String", "location": "header", "locationName": "X-Json", "jsonvalue": True}
    shapes = {
        "In": {"type": "structure", "members": {"Json": member}},
        "Out": {"type": "structure", "members": {"Json": member}},
        "String": STRING,
    }
    document = model({"Op": operation("Op", input="In", output="Out")}, shapes)
    service = build(document, tmp_path)
    found = service.OPERATIONS["Op"]
    request = service.In.from_dict({"Json": {"a": [1, None]}})
    request.validate("strict")

    header = found.serialize(request).headers["x-json"]

    assert base64.b64decode(header) == b'{"a":[1,null]}'
    response = runtime(service, "http").HttpResponse(200, {"X-Json": header}, b"")
    assert found.parse(response).json == {"a": [1, None]}
    assert (
        "json: documents.Document | None"
        in render_files(document, "p")["p/sample/operations/op.py"]
    )


def test_an_empty_list_is_no_header(tmp_path: Path) -> None:
    document = _one({"Tags": {"location": "header", "locationName": "X-Tags", "shape": "Strings"}})
    document["shapes"]["Strings"] = {"type": "list", "member": {"shape": "String"}}
    service = build(document, tmp_path)
    found = service.OPERATIONS["Op"]

    assert "x-tags" not in found.serialize(service.In(tags=[])).headers
    assert found.serialize(service.In(tags=["a", "b"])).headers["x-tags"] == "a, b"
