"""Documents that are JSON null: inside a container they are values, as a member of their own they are absent."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.packages import build, model, operation, runtime

MEMBERS = {"doc": "Document", "list": "List", "map": "Map", "inner": "Inner", "union": "Union"}
SHAPES = {
    "Document": {"type": "structure", "members": {}, "document": True},
    "List": {"type": "list", "member": {"shape": "Document"}},
    "Map": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "Document"}},
    "Inner": {"type": "structure", "members": {"doc": {"shape": "Document"}}},
    "String": {"type": "string"},
    "Union": {
        "type": "structure",
        "union": True,
        "members": {"doc": {"shape": "Document"}, "text": {"shape": "String"}},
    },
    "Out": {"type": "structure", "members": {name: {"shape": to} for name, to in MEMBERS.items()}},
}
NULLS: dict[str, Any] = {
    "doc": {"doc": None, "list": [None, {"deep": None}]},
    "list": [None, {"doc": None}, [None]],
    "map": {"a": None, "b": {"doc": None}},
    "inner": {"doc": {"doc": None}},
    "union": {"doc": {"doc": None}},
}


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Any:
    document = model({"Op": operation("Op", input="Out", output="Out")}, SHAPES)
    return build(document, tmp_path_factory.mktemp("documents"))


def _parse(service: Any, body: dict[str, Any]) -> Any:
    response = runtime(service, "http").HttpResponse(200, {}, json.dumps(body).encode())
    return service.OPERATIONS["Op"].parse(response, level="strict")


@pytest.mark.parametrize("level", ["model", "strict"])
def test_nulls_inside_are_sent_and_read(service: Any, level: str) -> None:
    operation = service.OPERATIONS["Op"]
    request = operation.input.from_dict(NULLS)

    request.validate(level)

    assert request.to_dict() == NULLS
    assert json.loads(operation.serialize(request).body) == NULLS
    assert _parse(service, NULLS).to_dict() == NULLS


def test_a_member_that_is_null_is_absent(service: Any) -> None:
    """``None`` means absent everywhere, so that ``null`` alone cannot be sent as a document (docs/decisions/021)."""
    operation = service.OPERATIONS["Op"]

    assert json.loads(operation.serialize(operation.input(doc=None)).body) == {}
    result = _parse(service, {"doc": None, "inner": {"doc": None}})
    assert result.doc is None
    assert result.to_dict() == {"inner": {}}


def test_a_union_whose_member_is_null_has_none_set(service: Any) -> None:
    for member in ("doc", "text"):
        assert _parse(service, {"union": {member: None}}).union == service.Union()
