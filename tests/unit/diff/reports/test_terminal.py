"""A report on the terminal: what is said, in what order, and how wide."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from clientsmith.cli.report import print_report
from clientsmith.diff.report import Report
from clientsmith.diff.reports.groups import group_changes

from .sample import HOSTILE, UNPRINTABLE, change, every_kind, report

ROOT = Path(__file__).parents[4]


@pytest.fixture
def printed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[[Report], str]:
    """What a report prints to a pipe, 80 columns wide."""
    monkeypatch.setenv("COLUMNS", "80")

    def run(found: Report) -> str:
        print_report(found)
        return capsys.readouterr().out

    return run


Printed = Callable[[Report], str]


def test_golden(printed: Printed, same_as_golden: Callable[[str, str], None]) -> None:
    same_as_golden("report.txt", printed(every_kind()))


def test_the_first_line_is_the_verdict(printed: Printed) -> None:
    found = report(
        change("member-removed", "A.x", "str", ""),
        change("operation-http", "A", "GET", "PUT"),
        change("operation-http", "B", "GET", "POST"),
    )

    assert " ".join(printed(found).split("\n\n")[0].split()) == (
        "major: my-clients 0.1.0 -> 0.2.0; botocore 1.44.5 -> 1.44.8;"
        " 1 change breaks callers, 2 changes do nothing to callers"
    )


def test_sides_that_differ_in_more_than_the_version_are_both_named(printed: Printed) -> None:
    found = replace(report(change("operation-http", "A", "GET", "PUT")), old="models")

    assert "; models -> botocore 1.44.8;" in printed(found)


def test_nothing_changed(printed: Printed) -> None:
    assert printed(report()) == (
        "Nothing changed for my-clients 0.1.0 (botocore 1.44.5 -> 1.44.8).\n"
    )


def test_notes_are_told_where_nothing_changed(printed: Printed) -> None:
    assert printed(report(notes=("look at that",))).endswith("\nnote: look at that\n")


def test_the_worst_comes_first_and_each_reason_once(printed: Printed) -> None:
    text = printed(
        report(
            change("operation-http", "A", "GET", "PUT"),
            change("member-removed", "A.x", "str", ""),
            change("member-removed", "A.y", "int", ""),
            change("member-added", "A.z", "", "str | None"),
        )
    )

    assert text.index("MAJOR") < text.index("MINOR") < text.index("PATCH")
    assert text.count("reading it an AttributeError") == 1


def test_equal_changes_are_one_line_with_their_count(printed: Printed) -> None:
    text = printed(report(*(change("pattern", f"A.m{n}", "[a]", "[ab]") for n in range(58))))

    assert "58 places: A.m0, A.m1, A.m2 and 55 more  [a] -> [ab]\n" in text
    assert text.count("[ab]") == 1


def test_every_breaking_change_is_told(printed: Printed) -> None:
    changes = [change("member-removed", f"A.m{n}", f"T{n}", "") for n in range(100)]

    text = printed(report(*changes))

    assert [n for n in range(100) if f"A.m{n}  was: T{n}\n" not in text] == []
    assert "more:" not in text


def test_of_other_changes_a_few_are_told_and_the_rest_counted(printed: Printed) -> None:
    changes = [change("member-added", f"A.m{n}", "", f"T{n}") for n in range(100)]

    text = printed(report(*changes))

    assert text.count("  now: T") == 6
    assert "and 94 more: --html shows them side by side, --json has them whole\n" in text


def test_documentation_is_told_by_place_only(printed: Printed) -> None:
    changes = [change("documentation", f"A.m{n}", f"old {n}", f"new {n}") for n in range(12)]

    text = printed(report(*changes))

    assert "what the documentation says (12)\n" in text
    assert "    A.m0\n" in text
    assert "new 0" not in text
    assert "and 2 more: " in text


def test_the_service_is_named_where_there_are_several(printed: Printed) -> None:
    found = report(change("operation-http", "A", "GET", "PUT"), services=("sample", "other"))

    assert "    sample: A  GET -> PUT\n" in printed(found)


def test_before_and_after_have_headings(printed: Printed) -> None:
    text = printed(
        report(
            change("member-type", "A.x", "str", "int"),
            change("member-type", "A.y", "list[str]" * 9, "list[int]" * 9),
        )
    )

    assert "\n    where  before -> after\n    A.x  str -> int\n" in text
    assert f"\n        before: {'list[str]' * 9}"[:70] in text
    assert f"\n        after:  {'list[int]' * 9}"[:70] in text


def test_what_came_or_went_has_no_heading_over_two(printed: Printed) -> None:
    assert "before" not in printed(report(change("member-added", "A.x", "", "str | None")))


def test_long_values_are_shown_from_where_they_differ(printed: Printed) -> None:
    long = "[a-z]" * 100

    text = " ".join(printed(report(change("pattern", "A.x", f"{long}1", f"{long}2"))).split())

    assert "...]" in text
    assert "[a-z]1 -> ..." in text
    assert text.count("[a-z]") < 10


@pytest.mark.parametrize("columns", ["20", "80"])
def test_no_line_is_wider_than_the_terminal(
    printed: Printed, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    name = "AVeryLongNameOfAClassThatSomebodyMade" * 3

    text = printed(
        report(
            change("member-removed", f"{name}.x", name, "", at=f"$.shapes.{name}.members.{name}"),
            change("documentation", name, "a", "b"),
            change("trait", "A", *HOSTILE[:2]),
            notes=(name,),
        )
    )

    assert [line for line in text.splitlines() if len(line) > int(columns)] == []


@pytest.mark.parametrize("text", UNPRINTABLE)
def test_control_characters_do_not_reach_the_terminal(printed: Printed, text: str) -> None:
    found = printed(
        report(
            change("trait", f"A{text}", text, text + "x", at=text, operations=(text,)),
            notes=(text,),
            old=text,
            new=text,
            package=text,
        )
    )

    assert found.replace("\n", "").isprintable()


# --- in colour ---

SCRIPT = """
from clientsmith.cli.report import print_report
from tests.unit.diff.reports.sample import every_kind
print_report(every_kind())
"""


def on_a_terminal(**environment: str) -> str:
    """What is printed on a terminal of 80 columns."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    paths = os.pathsep.join([str(ROOT), str(ROOT / "generator")])
    kept = {
        name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS")
    }
    with subprocess.Popen(
        [sys.executable, "-c", SCRIPT],
        stdout=theirs,
        env=kept | {"PYTHONPATH": paths, "TERM": "xterm"} | environment,
    ):
        os.close(theirs)
        text = b""
        while more := _read(ours):
            text += more
    os.close(ours)
    return text.decode().replace("\r\n", "\n")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65_536)
    except OSError:  # Linux says so when the other side is closed.
        return b""


def test_a_terminal_has_the_same_text_in_colour(printed: Printed) -> None:
    text = on_a_terminal()

    assert text.startswith("\x1b[31m\x1b[1mmajor: ")
    assert re.sub(r"\x1b\[\d+m", "", text) == printed(every_kind())


def test_no_color(printed: Printed) -> None:
    assert on_a_terminal(NO_COLOR="1") == printed(every_kind())


def test_what_only_answers_hold_is_told_without_a_word_on_requests() -> None:
    read = change("length-tightened", "Answer.name", "10", "5", sent=False)
    sent = change("length-tightened", "Request.name", "10", "5", read=False)
    grown = change("member-added", "Answer.more", "", "str", sent=False)

    reasons = [group_changes([found])[0].because for found in (read, sent, grown)]

    assert reasons == [
        "only answers hold it, and these are not validated",
        "a request that was sent is refused; answers are not validated",
        "what is read has a member more",
    ]
