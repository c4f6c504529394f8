"""Lengths of maps and lists, and documents in them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.packages import build, model, operation, runtime

SHAPES: dict[str, Any] = {
    "String": {"type": "string"},
    "Tags": {
        "type": "map",
        "key": {"shape": "String"},
        "value": {"shape": "String"},
        "min": 1,
        "max": 2,
    },
    "Names": {"type": "list", "member": {"shape": "String"}, "min": 1, "max": 2},
    "Any": {"type": "structure", "document": True, "members": {}},
    "Many": {"type": "list", "member": {"shape": "Any"}},
    "ByName": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "Any"}},
    "Thing": {
        "type": "structure",
        "members": {name: {"shape": name} for name in ("Tags", "Names", "Any", "Many", "ByName")},
    },
}


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Any:
    operations = {"Put": operation("Put", input="Thing", output="Thing")}
    return build(model(operations, SHAPES), tmp_path_factory.mktemp("bounds"))


def test_an_empty_map_is_doubtful_where_it_must_not_be_empty(service: Any) -> None:
    errors = runtime(service)
    request = service.PutRequest(tags={})

    with pytest.warns(errors.ValidationWarning) as caught:
        request.validate()
    with pytest.raises(errors.ValidationError) as raised:
        request.validate("strict")

    assert [str(warning.message) for warning in caught] == [
        "PutRequest.tags: must have 1 to 2 entries (length)"
    ]
    assert str(raised.value) == "PutRequest: tags: must have 1 to 2 entries, found {}"


@pytest.mark.parametrize(
    "members", [{"names": []}, {"names": ["a"] * 3}, {"tags": dict.fromkeys("abc", "v")}]
)
def test_any_other_length_is_an_error(service: Any, members: dict[str, Any]) -> None:
    with pytest.raises(runtime(service).ValidationError, match="must have 1 to 2 "):
        service.PutRequest(**members).validate()


def test_a_document_may_be_null(service: Any) -> None:
    members = {"Many": [None, 1, [None]], "ByName": {"a": None, "b": {"c": None}}}
    request = service.PutRequest.from_dict(members)
    put = service.OPERATIONS["Put"]

    request.validate("strict")
    sent = put.serialize(request)
    answer = put.parse(runtime(service).HttpResponse(200, {}, sent.body), level="strict")

    assert json.loads(sent.body) == members
    assert answer.to_dict() == request.to_dict() == members
