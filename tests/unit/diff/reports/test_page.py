"""A report as a page: whole, well-formed, on its own, and safe whatever a model says."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from clientsmith.codegen.templates import template_files
from clientsmith.diff.change import Change
from clientsmith.diff.report import Report
from clientsmith.diff.reports.page import render_page
from hypothesis import given
from hypothesis import strategies as st

from .sample import HOSTILE, UNPRINTABLE, Tags, change, every_kind, report

LOADING = {"src", "srcset", "action", "formaction", "data", "poster", "background", "style"}


def places(text: str) -> Iterator[tuple[str, str, str]]:
    """Of every place: where it stands, its operations, and its JSON path."""
    for fold in text.split("<details ")[1:]:
        title = _text_of(fold, "where")
        for place in fold.split('<li class="place">')[1:]:
            yield _text_of(place, "where") or title, _text_of(place, "operations"), _text_of(
                place, "at"
            )


def _text_of(html_text: str, name: str) -> str:
    """The text of the first element of the class ``name``."""
    found = re.search(rf'<(\w+) class="{name}">(.*?)</\1>', html_text, re.DOTALL)
    return "".join(Tags(found[2]).text) if found else ""


def operations(found: Change) -> str:
    return ", ".join(found.operations) or "all operations"


def cells(text: str, name: str) -> list[str]:
    """The text of every cell of the class ``name``."""
    found = re.findall(rf'<td class="{name}">(.*?)</td>', text, re.DOTALL)
    return ["".join(Tags(cell).text) for cell in found]


def test_golden(same_as_golden: Callable[[str, str], None]) -> None:
    same_as_golden("report.html", render_page(every_kind()))


def test_the_same_report_gives_the_same_page() -> None:
    assert render_page(every_kind()) == render_page(every_kind())


def test_every_change_is_there_once() -> None:
    found = report(
        *every_kind().changes,
        *(change("documentation", f"A.m{n}", f"old {n // 2}", "new") for n in range(40)),
        *(change("enum-value-added", f"Kind.V{n}", "", f"v{n}", at="$.shapes.Kind") for n in range(20)),
    )  # fmt: skip

    shown = Counter(places(render_page(found)))

    assert shown == Counter(
        (item.where, "" if item.operations == (item.where,) else operations(item), item.at)
        for item in found.changes
    )


def test_before_and_after_stand_side_by_side() -> None:
    text = render_page(report(change("length-loosened", "A.x", "1 to 50", "1 to 100")))

    assert cells(text, "before") == ["1 to 50"]
    assert cells(text, "after") == ["1 to 100"]
    assert '<td class="before">1 to <del>50</del></td>' in text
    assert '<td class="after">1 to <ins>100</ins></td>' in text


def test_documentation_shows_the_paragraphs_that_differ() -> None:
    text = render_page(
        report(change("documentation", "A", "same\n\nat most 5", "same\n\nat most 9\n\nnew"))
    )

    assert "1 paragraph as before" in text
    assert cells(text, "before") == ["at most 5", ""]
    assert cells(text, "after") == ["at most 9", "new"]


def test_each_value_of_an_enum_stands_with_its_name() -> None:
    values = [change("enum-value-added", f"Kind.{n}", "", n.lower(), at="$.Kind") for n in "AB"]

    text = render_page(report(*values))

    assert re.findall(r'<span class="value">(.*?)</span>', text) == ["a", "b"]
    assert cells(text, "after") == ["a, b"]


def test_severities_and_rules_are_told_with_their_counts_and_linked() -> None:
    text = render_page(every_kind())
    found = Tags(text)

    links = [attributes["href"] for tag, attributes in found.tags if tag == "a"]
    names = [attributes["id"] for _, attributes in found.tags if "id" in attributes]
    assert {str(link).removeprefix("#") for link in links} | {"filter"} == set(names)
    assert len(names) == len(set(names))
    assert '<span class="count">5</span> <a href="#minor-length-loosened">' in text


def test_each_reason_is_told_once() -> None:
    text = render_page(report(*(change("member-removed", f"A.m{n}", f"T{n}") for n in range(3))))

    assert text.count("reading it an AttributeError") == 1


def test_folds_say_what_the_filter_asks() -> None:
    text = render_page(
        report(
            change("member-added", "A.x", "", "T", sent=False),
            change("member-added", "A.y", "", "U", read=False),
            change("member-added", "A.z", "", "V"),
            change("documentation", "A", "a", "b"),
        )
    )

    assert re.findall(r'data-service="(.*?)" data-direction="(.*?)"', text) == [
        ("sample", "read"),
        ("sample", "send"),
        ("sample", "send read"),
        ("sample", ""),
    ]


def test_what_breaks_callers_is_open_and_the_rest_unfolds() -> None:
    text = render_page(every_kind())

    opened = {severity: _opened(text, severity) for severity in ("major", "minor", "patch")}
    assert opened == {"major": {True}, "minor": {False}, "patch": {False}}


def _opened(text: str, severity: str) -> set[bool]:
    section = text.split(f'<section class="severity {severity}"')[1].split(
        '<section class="severity'
    )[0]
    return {attributes.endswith(" open") for attributes in re.findall("<details (.*?)>", section)}


def test_without_the_script_there_is_no_filter_and_nothing_is_hidden() -> None:
    hidden = [
        tag for tag, attributes in Tags(render_page(every_kind())).tags if "hidden" in attributes
    ]

    assert hidden == ["form"]


def test_services_are_offered_where_there_are_several() -> None:
    one = change("operation-http", "A", "GET", "PUT")
    other = type(one)(**{name: getattr(one, name) for name in one.__slots__} | {"service": "other"})

    assert 'name="service"' not in render_page(report(one))
    text = render_page(report(one, other, services=("sample", "other")))
    assert "<option>sample</option>\n<option>other</option>" in text
    assert [where for where, _, _ in places(text)] == ["sample: A", "other: A"]


def test_nothing_changed() -> None:
    text = render_page(report(notes=("look at that",)))

    assert "<p>Nothing changed for my-clients 0.1.0 (botocore 1.44.5 → 1.44.8).</p>" in text
    assert "<p>look at that</p>" in text
    assert "<form" not in text


# --- on its own ---


def test_nothing_is_loaded_and_nothing_runs_but_what_the_page_has() -> None:
    found = Tags(render_page(every_kind()))

    names = {tag for tag, _ in found.tags}
    assert names & {"link", "img", "iframe", "object", "embed", "base", "svg"} == set()
    for tag, attributes in found.tags:
        assert not [name for name in attributes if name in LOADING or name.startswith("on")], tag
        assert str(attributes.get("href", "#")).startswith("#")
    style = "".join(re.findall("<style>(.*?)</style>", render_page(every_kind()), re.DOTALL))
    assert "url(" not in style
    assert "@import" not in style


def test_the_policy_allows_the_style_and_the_script_of_the_page_and_no_other() -> None:
    text = render_page(every_kind())

    (policy,) = [
        attributes["content"]
        for tag, attributes in Tags(text).tags
        if attributes.get("http-equiv") == "Content-Security-Policy"
    ]
    hashes = [
        base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        for name in ("style", "script")
        for content in re.findall(f"<{name}>(.*?)</{name}>", text, re.DOTALL)
    ]
    style, script = hashes
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{style}'; script-src 'sha256-{script}';"
        " base-uri 'none'; form-action 'none'"
    )


def test_the_page_is_no_input_of_a_generated_package() -> None:
    names = set(template_files(None))

    assert "package/service/operations/operation.py.j2" in names
    assert "report.html.j2" not in names


# --- text that is not ours ---


def skeleton(found: Report) -> list[str]:
    """The tags of the page of ``found``, marks of words aside."""
    tags = Tags(render_page(found))
    assert tags.open == []
    return [tag for tag, _ in tags.tags if tag not in ("del", "ins")]


def hostile(text: str) -> Report:
    return report(
        change("member-type", f"a{text}", f"b{text}", "c", at=text, operations=(text,)),
        change("error-added", "A", "", f"d{text}", at="$"),
        change("error-added", "A", "", f"e{text}", at="$"),
        change("documentation", "A", "old", f"f{text}"),
        notes=(text,),
        package=text,
        old=text,
        new=text,
    )


@pytest.mark.parametrize("text", [*HOSTILE, *UNPRINTABLE])
def test_text_of_a_model_is_text_and_no_markup(text: str) -> None:
    assert skeleton(hostile(text)) == skeleton(hostile("x"))


@pytest.mark.parametrize("text", HOSTILE)
def test_text_of_a_model_is_shown_as_it_is(text: str) -> None:
    shown = render_page(hostile(text))

    assert f"b{text}" in cells(shown, "before")
    assert f"f{text}" in cells(shown, "after")


@pytest.mark.parametrize("text", UNPRINTABLE)
def test_control_characters_are_written_out(text: str) -> None:
    assert render_page(hostile(text)).replace("\n", "").isprintable()


@given(st.text(max_size=40))
def test_any_value_is_text(text: str) -> None:
    shown = render_page(report(change("trait", "A", "", f"a{text}z")))

    if text.isprintable():
        assert cells(shown, "after") == [f"a{text}z"]
    assert Tags(shown).open == []


def test_wide_screens_show_the_headings_over_before_and_after() -> None:
    style = re.search(r"<style>(.*?)</style>", render_page(every_kind()), re.S)
    assert style
    wide, _, narrow = style[1].partition("@media (max-width: 40rem)")

    assert "thead" not in wide
    assert "thead { position: absolute; clip-path: inset(50%); }" in narrow
