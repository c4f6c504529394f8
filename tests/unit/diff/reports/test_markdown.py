"""A report as a comment: what stands where, what a model cannot do with it, and how long it is at most.

Markup is judged by an implementation of CommonMark that is not ours (markdown-it-py, which rich brings).
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from clientsmith.diff.report import Report
from clientsmith.diff.reports.markdown import markdown
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from .sample import HOSTILE, UNPRINTABLE, Tags, change, every_kind, report

OURS = {
    "h2", "h3", "p", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "code", "br", "sub", "ul", "li",
    "details", "summary", "b",
}  # fmt: skip


def page(text: str) -> Tags:
    return Tags(MarkdownIt("commonmark", {"html": True}).enable("table").render(text))


def rows(text: str) -> list[list[str]]:
    """The cells of every table's rows, as text."""
    html = MarkdownIt("commonmark", {"html": True}).enable("table").render(text)
    return [
        ["".join(Tags(cell.partition("</td>")[0]).text) for cell in row.split("<td>")[1:]]
        for row in html.split("<tr>")
        if "<td>" in row
    ]


def test_golden(same_as_golden: Callable[[str, str], None]) -> None:
    same_as_golden("report.md", markdown(every_kind()))


def test_the_heading_is_the_verdict() -> None:
    text = markdown(report(change("member-removed", "A.x", "str", "")))

    assert text.startswith(
        "## major: my-clients 0.1.0 → 0.2.0\n\nbotocore 1.44.5 → 1.44.8: 1 change breaks callers.\n"
    )


def test_a_change_is_a_row() -> None:
    text = markdown(
        report(change("range-tightened", "A.x", "1 to 9", "1 to 5", operations=("Get", "Put")))
    )

    assert rows(text) == [
        ["fewer numbers are allowed", "A.xGet, Put$.shapes.A.x", "1 to 9", "1 to 5", "breaks callers that send it"]
    ]  # fmt: skip


def test_equal_changes_are_one_row() -> None:
    text = markdown(report(*(change("pattern", f"A.m{n}", "[a]", "[ab]") for n in range(58))))

    ((_, where, before, after, _),) = rows(text)
    assert where == "A.m0A.m1A.m2A.m3A.m4and 53 more$.shapes.A.m0"
    assert (before, after) == ("[a]", "[ab]")


def test_what_changes_nothing_for_callers_is_folded() -> None:
    found = page(markdown(every_kind()))

    assert [tag for tag, _ in found.tags if tag in ("h3", "details")] == ["h3", "h3", "details"]
    assert found.open == []


def test_each_reason_is_told_once() -> None:
    text = markdown(report(*(change("member-removed", f"A.m{n}", f"T{n}") for n in range(3))))

    assert text.count("reading it an AttributeError") == 1


def test_documentation_is_listed_by_place() -> None:
    changes = [change("documentation", f"A.m{n}", f"old {n}", f"new {n}") for n in range(30)]

    text = markdown(report(*changes))

    assert "what the documentation says (30):\n\n- `A.m0`\n" in text
    assert "- and 10 more: `--html` shows them side by side\n" in text
    assert "new 0" not in text


def test_nothing_changed() -> None:
    text = markdown(report(notes=("look at that",)))

    assert text == (
        "## my-clients 0.1.0: nothing changed\n\n"
        "Nothing changed for my-clients 0.1.0 &#40;botocore 1.44.5 → 1.44.8&#41;.\n"
        "\n> look at that\n"
    )


# --- text that is not ours ---


@pytest.mark.parametrize("text", HOSTILE)
def test_text_of_a_model_is_text_and_no_markup(text: str) -> None:
    found = report(
        change("member-type", text, text, f"{text}!", at=text, operations=(text,)),
        change("operation-http", text, text, f"{text}!", at=text),
        change("documentation", text, text, "new"),
    )

    rendered = markdown(found)

    shown = page(rendered)
    assert {tag for tag, _ in shown.tags} <= OURS
    assert [attributes for _, attributes in shown.tags if attributes] == []
    assert shown.open == []
    assert [len(row) for row in rows(rendered)] == [5, 4]
    line = " ".join(text.split())
    assert rows(rendered)[0][2:4] == [line, f"{line}!"]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_note_and_a_version_are_text_and_no_markup(text: str) -> None:
    found = report(
        change("operation-http", "A"), notes=(text,), old=f"a {text}", new=text, package=text
    )

    rendered = markdown(found)

    assert {tag for tag, _ in page(rendered).tags} <= OURS
    assert "https:" not in rendered
    assert "www." not in rendered


def test_nobody_is_mentioned() -> None:
    """GitHub finds mentions in what is shown, but not in code."""
    notes = markdown(report(notes=("ask @octocat about #1",)))
    model = markdown(report(change("trait", "A", "@octocat", "|@octocat #1")))

    assert "".join(page(notes).text).endswith("ask @\u200boctocat about #\u200b1\n\n")
    assert "`@octocat`" in model
    assert "<code>&#124;&#64;octocat &#35;1</code>" in model


@pytest.mark.parametrize("text", UNPRINTABLE)
def test_control_characters_are_written_out(text: str) -> None:
    rendered = markdown(report(change("trait", text, text, "x"), notes=(text,)))

    assert rendered.replace("\n", "").isprintable()


@given(st.text(max_size=40))
def test_any_value_is_shown_as_it_is(text: str) -> None:
    shown = rows(markdown(report(change("trait", "A", text, "x"))))

    if text.isprintable():
        assert shown[0][2] == " ".join(text.split())
    assert len(shown[0]) == 4


# --- length ---


def many(rule: str, count: int) -> list[object]:
    return [change(rule, f"A.m{n}", f"B{n}", f"T{n}") for n in range(count)]


def test_a_comment_is_not_longer_than_github_takes() -> None:
    found = [*many("member-type", 100), *many("operation-http", 900)]

    text = markdown(report(*found))  # type: ignore[arg-type]

    shown = rows(text)
    left = 1000 - len(shown)
    assert len(text) <= 65_536
    assert [row[2] for row in shown[:100]] == [f"B{n}" for n in range(100)]
    assert f"\n{left} more do not fit into a comment: `--html` and `--json` have them.\n" in text
    assert page(text).open == []


def test_what_breaks_callers_is_left_out_last() -> None:
    found = [*many("member-type", 1000), *many("member-added", 10), *many("operation-http", 10)]

    text = markdown(report(*found))  # type: ignore[arg-type]

    assert len(text) <= 65_536
    assert {row[0] for row in rows(text)} == {"another type for a member"}
    assert text.count("10 more do not fit into a comment") == 2


def test_hostile_text_does_not_make_it_longer() -> None:
    worst = "|@<`" * 20_000
    found = report(
        *(change("member-type", f"{worst}{n}", worst, f"{n}", at=worst) for n in range(50)),
        *(change("documentation", f"{worst}{n}", f"{n}", "x") for n in range(50)),
        notes=(worst,) * 50,
    )

    assert len(markdown(found)) <= 65_536


def test_the_same_report_gives_the_same_text() -> None:
    found: list[Report] = [every_kind(), every_kind()]

    assert markdown(found[0]) == markdown(found[1])
