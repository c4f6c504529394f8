"""Two errors of a service with one code: which is raised where an answer says nothing but the code."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from clientsmith.errors import ModelError

from tests.support.packages import build, model, operation, render_files, runtime

BODY = b"<ErrorResponse><Error><Code>Gone</Code><Message>m</Message></Error></ErrorResponse>"


def _document(protocol: str = "query", **operations: list[str]) -> dict[str, Any]:
    def error(code: str | None) -> dict[str, Any]:
        found = {"code": code, "httpStatusCode": 404} if code else {"httpStatusCode": 404}
        return {"type": "structure", "members": {}, "exception": True, "error": found}

    return model(
        {name: operation(name, errors=errors) for name, errors in operations.items()},
        {"Gone": error(None), "TableGone": error("Gone"), "RowGone": error("Gone")},
        protocol=protocol,
    )


@pytest.mark.parametrize(
    ("errors", "expected"),
    [
        (["TableGone"], "TableGone"),
        (["RowGone"], "RowGone"),
        (["RowGone", "TableGone"], "RowGone"),  # the first that the operation names
        (["Gone"], "Gone"),
        ([], "TableGone"),  # none is the operation's: one of the service's is better than none
    ],
)
def test_the_operations_own_error_comes_first(
    errors: list[str], expected: str, tmp_path: Path
) -> None:
    service = build(_document(Other=["TableGone", "RowGone"], Op=errors), tmp_path)
    answer = runtime(service, "http").HttpResponse(404, {}, BODY)

    with pytest.raises(service.EXCEPTIONS[expected]) as raised:
        service.OPERATIONS["Op"].parse(answer)

    assert type(raised.value).__name__ == expected
    assert raised.value.code == "Gone"


def test_an_answer_in_json_names_the_shape(tmp_path: Path) -> None:
    document = _document("json", Other=["TableGone"], Op=["RowGone", "TableGone"])
    document["metadata"] |= {"jsonVersion": "1.1", "targetPrefix": "Sample"}
    service = build(document, tmp_path)
    answer = runtime(service, "http").HttpResponse(404, {}, b'{"__type": "a#TableGone"}')

    with pytest.raises(service.TableGone):
        service.OPERATIONS["Op"].parse(answer)


def test_a_name_that_is_the_code_of_another_is_refused() -> None:
    document = _document(Op=["Gone", "TableGone", "RowGone"])
    document["shapes"]["Other"] = {
        **document["shapes"]["Gone"],
        "error": {"code": "RowGone", "httpStatusCode": 404},
    }
    document["operations"]["Op"]["errors"].append({"shape": "Other"})

    with pytest.raises(ModelError, match="RowGone is the code of Other"):
        render_files(document, "sample")
