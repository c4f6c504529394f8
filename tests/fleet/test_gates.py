"""The gates and the comparison can fail: what is spoilt in generated code or in an answer is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.fleet.against_botocore import differences
from tests.fleet.gates import Generated, generate, wrong_names
from tests.fleet.run import report
from tests.fleet.whole import Verdict

NAME = "GetSessionToken"


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    return generate("sts", tmp_path_factory.mktemp("sts"), operations=(NAME,))


def _spoil(monkeypatch: pytest.MonkeyPatch, found: Generated, name: str, change: Any) -> None:
    operation = found.module.OPERATIONS[NAME]
    before = getattr(operation, name)

    def spoilt(argument: Any) -> Any:
        return change(before(argument))

    monkeypatch.setattr(operation, name, spoilt)


def _with_header(request: Any) -> Any:
    request.headers["x-more"] = "1"
    return request


def _with_body(request: Any) -> Any:
    request.body += b"&More=1"
    return request


def _with_path(request: Any) -> Any:
    request.path = "/more"
    return request


@pytest.mark.parametrize(
    ("change", "part"), [(_with_header, "headers"), (_with_body, "body"), (_with_path, "url")]
)
def test_another_request_is_told(
    found: Generated, monkeypatch: pytest.MonkeyPatch, change: Any, part: str
) -> None:
    assert list(differences(found)) == []

    _spoil(monkeypatch, found, "_serialize", change)

    assert [problem for problem in differences(found) if f": {part}: " in problem]


def test_another_result_is_told(found: Generated, monkeypatch: pytest.MonkeyPatch) -> None:
    def less(result: Any) -> Any:
        result.credentials = None
        return result

    _spoil(monkeypatch, found, "_parse", less)

    assert any(": result: " in problem for problem in differences(found))


def test_another_error_is_told(found: Generated, monkeypatch: pytest.MonkeyPatch) -> None:
    def wordless(response: Any) -> Any:
        response.message = ""
        return response

    protocol = found.module.OPERATIONS[NAME].service.protocol
    read = protocol.read_error
    monkeypatch.setattr(protocol, "read_error", lambda response: wordless(read(response)))

    assert any("error RegionDisabledException" in problem for problem in differences(found))


def test_a_name_that_is_not_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "module.py").write_text("print(nothing)\n", encoding="utf-8")

    assert "F821" in wrong_names(tmp_path)


def test_the_report_has_what_is_refused_and_what_is_wrong() -> None:
    verdicts = [
        Verdict("one", "json", operations=3, refused={"Talk": "needs HTTP/2"}),
        Verdict("two", "query", operations=1, problems=["Op: body: 1 instead of 2"]),
    ]

    text = report(verdicts, 2, 1.0)

    assert "2 services, 4 operations generated, 1 refused, 1 problems." in text
    assert "- one Talk: needs HTTP/2" in text
    assert "- two: Op: body: 1 instead of 2" in text
