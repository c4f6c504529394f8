"""HTML documentation as plain text."""

from __future__ import annotations

import ast
import inspect
import re
import time
from collections.abc import Iterator
from typing import Any

import botocore.loaders
import pytest
from clientsmith.codegen.python.docs import document, first_sentence, plain_text, summary
from clientsmith.codegen.python.literals import docstring
from clientsmith.readers.documented_rules.sentences import normalized


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
        ("<important><p>Support ends.</p></important> <p>Adds an object.</p>", "Adds an object."),
        ("<note><p>Nothing else. At all.</p></note>", "Nothing else."),
        ("<note>", ""),
    ],
)
def test_first_sentence(html: str, expected: str) -> None:
    assert first_sentence(html) == expected


def test_a_summary_is_no_note_and_no_list() -> None:
    note = "<note><p>Mind this.</p></note>"
    items = "<ul><li>a</li></ul>"

    assert summary(f"{note}<p>Adds one. Or two.</p><p>More.</p>") == "Adds one. Or two."
    assert summary(f"<p>Adds one of:</p>{items}") == "Adds one of:"
    assert summary(f"{items}<p>Adds one.</p>") == "Adds one."
    assert summary(note) == "Mind this."
    assert summary("") == ""


def test_the_items_of_a_list_stand_close() -> None:
    """A long one had an empty line above it, a short one none."""
    found = document(f"<ul><li>a</li><li>{'long ' * 40}</li><li>b</li></ul><p>End.</p>")

    assert [line[:6] for line in found.text.splitlines()] == [
        "- a",
        "- long",
        "  long",
        "  long",
        "- b",
        "",
        "End.",
    ]


def test_lines_fit_and_items_hang() -> None:
    found = document(f"<p>{'word ' * 60}</p><ul><li>{'item ' * 30}</li></ul>", indent=4)

    lines = found.text.splitlines()
    assert max(map(len, lines)) <= 90
    assert lines[lines.index("") + 1].startswith("- item")
    assert lines[lines.index("") + 2].startswith("  item")


HARD = {
    "comments": "<!--" * 50_000,
    "tags": "<a " * 60_000,
    "tags that end": "<a " * 60_000 + ">",
    "slashes": "<a/" * 60_000,
    "quotes": '<a b="' * 30_000,
    "closed quotes": '<a b=">' * 30_000,
    "a long word": "<" + "a" * 200_000,
    "spaces": "<a" + " " * 200_000 + ">",
    "links": '<a href="http://x">y' * 5_000 + "</a>" * 5_000,
    "lists": "<ul><li>x" * 20_000,
    "declarations": "<![CDATA[" * 20_000,
    "entities": "&#" * 100_000,
}


@pytest.mark.parametrize("html", HARD.values(), ids=HARD)
def test_200_kb_of_anything_take_a_second_and_no_more_room_than_they_have(html: str) -> None:
    """200 kB of ``<!--`` took 25 s, of ``<a/`` minutes; 20,000 lists in one another had 400 MB of margins."""
    start = time.process_time()

    found = docstring(document(html))
    normalized(html)

    assert time.process_time() - start < 5
    assert len(found) < 10 * len(html)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("a <!-- b <p> --> c", ["a c"]),
        ("a <!-- b", ["a <!-- b"]),
        ("a < b <= c <3", ["a < b <= c <3"]),
        ("a <b", ["a <b"]),
        ("<!DOCTYPE html>a</>b<?x?>", ["ab"]),
    ],
)
def test_what_opens_and_never_closes_is_text(html: str, expected: list[str]) -> None:
    assert plain_text(html) == expected


@pytest.mark.parametrize(
    "html",
    [
        '<pre>say "x"\n\n  then y</pre>',
        '<p>It "is":</p><pre>{"a": 1}</pre>',
        '<p>a</p><pre>a\t"b</pre>',
        '<pre>\x0c "x"</pre>',
        '<pre>"</pre>',
    ],
)
@pytest.mark.parametrize("indent", [0, 4, 8])
def test_an_example_may_open_or_end_the_text(html: str, indent: int) -> None:
    """Each was an error: Python shows a docstring without the margin that all its lines have."""
    margin = " " * indent
    source = f"def f():\n {margin}{docstring(document(html, indent=indent + 1))}"

    shown = ast.get_docstring(ast.parse(source).body[0])  # type: ignore[arg-type]

    assert shown == inspect.cleandoc(document(html, indent=indent + 1).text)
    assert '"' in shown


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
