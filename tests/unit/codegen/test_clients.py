"""What the docstrings of clients and their methods say."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import pytest

from tests.support.packages import build, model, operation

SHAPES: dict[str, Any] = {
    "PutRequest": {
        "type": "structure",
        "members": {
            "own": {"shape": "Payer", "documentation": "<p>Own words. More.</p>"},
            "none": {"shape": "Payer"},
        },
    },
    "Payer": {"type": "string", "documentation": "<p>Who pays. Or not.</p>"},
}


def test_a_method_says_what_it_does_and_its_request_says_the_rest(tmp_path: Path) -> None:
    note, more = "<note><p>Support ends.</p></note>", "<p>Adds one. Really.</p><p>And so on.</p>"
    made = operation("Put", input="PutRequest") | {"documentation": note + more}
    service = build(model({"Put": made}, SHAPES), tmp_path)

    text = inspect.getdoc(service.SampleClient.put) or ""
    whole = inspect.getdoc(service.PutRequest) or ""

    assert text.splitlines()[:4] == [
        "Adds one. Really.",
        "",
        "``PutRequest`` has the whole documentation.",
        "",
    ]
    assert "own: Own words.\n" in text
    assert "none: Who pays." in text
    assert "Support ends." in whole
    assert "And so on." in whole


def test_one_paragraph_needs_no_other_place(tmp_path: Path) -> None:
    made = operation("Put", input="PutRequest") | {"documentation": "<p>Adds one.</p>"}
    service = build(model({"Put": made}, SHAPES), tmp_path)

    assert "PutRequest" not in (inspect.getdoc(service.SampleClient.put) or "")


@pytest.mark.parametrize(
    ("documentation", "expected"),
    [
        ("<p>Keeps samples. And more.</p>", "Keeps samples."),
        ("<note><p>Mind this.</p></note><p>Keeps samples.</p>", "Keeps samples."),
        ("<p>Welcome to the <i>Sample API Reference</i>.</p>", "Calls Sample Service."),
        ("<p>This is the Sample API Reference. It has all.</p>", "Calls Sample Service."),
    ],
)
def test_a_client_says_what_its_service_is(
    tmp_path: Path, documentation: str, expected: str
) -> None:
    document = model({"Put": operation("Put")}) | {"documentation": documentation}

    assert inspect.getdoc(build(document, tmp_path).SampleClient) == expected
