"""Paragraphs side by side, with the words marked that differ."""

from __future__ import annotations

from clientsmith.diff.reports.marks import MarkedText, Row, side_by_side
from hypothesis import given
from hypothesis import strategies as st

PARAGRAPHS = st.lists(
    st.lists(
        st.sampled_from(["a", "the", "thing", "part,", "(is)", "10"]), min_size=1, max_size=8
    ).map(" ".join),
    max_size=6,
)


def sides(rows: tuple[Row, ...]) -> tuple[list[str], list[str]]:
    """The paragraphs that each side shows."""
    before = ["".join(run.text for run in row.before) for row in rows if row.before]
    after = ["".join(run.text for run in row.after) for row in rows if row.after]
    return before, after


def test_words_that_differ_are_marked() -> None:
    assert side_by_side("at most 10 parts", "at most 20 parts") == (
        Row(
            before=(
                MarkedText("at most ", False),
                MarkedText("10", True),
                MarkedText(" parts", False),
            ),
            after=(
                MarkedText("at most ", False),
                MarkedText("20", True),
                MarkedText(" parts", False),
            ),
        ),
    )


def test_values_that_have_nothing_in_common_are_not_marked() -> None:
    assert side_by_side("datetime", "str") == (
        Row(before=(MarkedText("datetime", False),), after=(MarkedText("str", False),)),
    )


def test_equal_paragraphs_are_counted() -> None:
    rows = side_by_side("one\n\ntwo\n\nthree one two\n\nfour", "one\n\ntwo\n\nthree two\n\nfour")

    assert [row.same for row in rows] == [2, 0, 1]


def test_a_new_paragraph_stands_alone() -> None:
    rows = side_by_side("an old one\n\nlast", "a stranger here\n\nan old one, edited\n\nlast")

    assert sides(rows) == (["an old one"], ["a stranger here", "an old one, edited"])
    assert [bool(row.before) for row in rows] == [False, True, False]


def test_nothing_before() -> None:
    assert side_by_side("", "now") == (Row(after=(MarkedText("now", False),)),)
    assert side_by_side("", "") == ()


def test_a_bidi_control_is_shown_and_not_obeyed() -> None:
    (row,) = side_by_side("", "\u202eabc")

    assert row.after == (MarkedText("\\u202eabc", False),)


@given(PARAGRAPHS, PARAGRAPHS)
def test_every_paragraph_is_shown_or_counted(old: list[str], new: list[str]) -> None:
    rows = side_by_side("\n\n".join(old), "\n\n".join(new))

    same = sum(row.same for row in rows)
    before, after = sides(rows)
    assert (len(before) + same, len(after) + same) == (len(old), len(new))
    assert set(before) <= set(old)
    assert set(after) <= set(new)


@given(PARAGRAPHS, PARAGRAPHS)
def test_what_is_not_marked_is_on_both_sides(old: list[str], new: list[str]) -> None:
    for row in side_by_side("\n\n".join(old), "\n\n".join(new)):
        if any(run.marked for run in (*row.before, *row.after)):
            left, right = (
                "".join(run.text for run in side if not run.marked)
                for side in (row.before, row.after)
            )
            assert left == right
