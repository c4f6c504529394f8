"""HTML documentation as plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import botocore.loaders
import pytest
from clientsmith.codegen.python.docs import document, first_sentence, plain_text


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>One.</p><p>Two.</p>", ["One.", "Two."]),
        ("One\n   line<br/>Two", ["One line", "Two"]),
        ("<p>See <a href='https://x.y/z'>the guide</a>.</p>", ["See the guide (https://x.y/z)."]),
        ("<p><a href='https://x.y'>https://x.y</a></p>", ["https://x.y"]),
        ("<p><a>Nowhere</a></p>", ["Nowhere"]),
        ("<ul><li><p>A</p></li><li>B</li></ul>", ["- A", "- B"]),
        ("<note><p>Mind this.</p></note>", ["Note:", "Mind this."]),
        ("key &lt;action&gt;:<code>x</code> &amp; <action>", ["key <action>:x & <action>"]),
        ("<p>unclosed <b>bold", ["unclosed bold"]),
        ("", []),
    ],
)
def test_plain_text(html: str, expected: list[str]) -> None:
    assert plain_text(html) == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>First one. Second.</p>", "First one."),
        ("<p>Use e.g. this one. Then that.</p>", "Use e.g. this one."),
        ("<p>Between 1.0 and 2.0 only</p>", "Between 1.0 and 2.0 only"),
        ("<p>One of the following:</p><ul><li>a</li></ul>", "One of the following"),
    ],
)
def test_first_sentence(html: str, expected: str) -> None:
    assert first_sentence(html) == expected


def test_lines_fit_and_items_hang() -> None:
    found = document(f"<p>{'word ' * 60}</p><ul><li>{'item ' * 30}</li></ul>", indent=4)

    lines = found.text.splitlines()
    assert max(map(len, lines)) <= 90
    assert lines[lines.index("") + 1].startswith("- item")
    assert lines[lines.index("") + 2].startswith("  item")


def _documentation(found: Any) -> Iterator[str]:
    if isinstance(found, dict):
        for key, value in found.items():
            if key == "documentation" and isinstance(value, str):
                yield value
            else:
                yield from _documentation(value)
    elif isinstance(found, list):
        for value in found:
            yield from _documentation(value)


@pytest.mark.parametrize(
    "service", ["apigatewayv2", "lambda", "dynamodb", "s3", "appmesh", "kafka", "iam"]
)
def test_no_tag_is_left(service: str) -> None:
    model = botocore.loaders.Loader().load_service_model(service, "service-2")
    tags = re.compile(r"</?(?:p|a|code|i|b|ul|li|note|important|replaceable|fullname)\b[^<>]*>")

    left = [
        tag
        for html in _documentation(model)
        for tag in tags.findall(document(html).text)
        if f"&lt;{tag.strip('</>')}" not in html
    ]

    assert left == []
