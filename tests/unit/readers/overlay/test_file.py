"""The form of an overlay: what is wrong with it is told at once, each with its line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from clientsmith.errors import UsageError
from clientsmith.readers.overlay.file import Correction, parse_overlay

from tests.support.overlays import WHY, overlay

FILE = Path("orders/overlay.toml")
ROOT = Path(__file__).parents[4]


def test_every_key() -> None:
    text = """
        version = 1
        [[change]]
        op = "replace"
        path = "/shapes/Name/max"
        value = 256
        was = 128
        reason = "longer names are taken"
        link = "https://example.com/names"
        expires = 2027-06-01
        [[change]]
        op = "rename"
        path = "/shapes/Name"
        to = "ShortName"
        reason = "says what it is"
        link = "http://example.com"
    """

    found = parse_overlay(text, FILE)

    assert found.changes == (
        Correction(
            index=0,
            op="replace",
            path="/shapes/Name/max",
            value=256,
            was=128,
            reason="longer names are taken",
            link="https://example.com/names",
            expires=date(2027, 6, 1),
        ),
        Correction(
            index=1,
            op="rename",
            path="/shapes/Name",
            to="ShortName",
            reason="says what it is",
            link="http://example.com",
        ),
    )
    assert [found.place(change) for change in found.changes] == [
        "orders/overlay.toml:3",
        "orders/overlay.toml:11",
    ]


def test_an_overlay_may_have_no_changes() -> None:
    assert parse_overlay("version = 1", FILE).changes == ()


def test_a_pointer_names_anything() -> None:
    assert overlay('op = "remove"; path = "/shapes/a~1b/~01/"').changes[0].steps == (
        "shapes",
        "a/b",
        "~1",
        "",
    )


def problems_of(text: str) -> list[str]:
    with pytest.raises(UsageError) as caught:
        parse_overlay(text, FILE)
    return str(caught.value).splitlines()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "1: `version` must be 1, the form of this file, and is nothing"),
        ("version = 2", "1: `version` must be 1, the form of this file, and is 2"),
        ("version = true", "1: `version` must be 1, the form of this file, and is True"),
        ("version = 1\nchanges = []", "2: unknown key 'changes'; did you mean change?"),
        ("version = 1\nchange = 1", "2: `change` must be tables, each under its own [[change]]"),
        ("version = 1\n[change]", "2: `change` must be tables, each under its own [[change]]"),
    ],
)
def test_what_is_wrong_with_the_file(text: str, problem: str) -> None:
    assert problems_of(text) == [f"orders/overlay.toml:{problem}"]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ('path = "/a"', "2: `op` must be one of add, replace, remove, rename, hide, and is absent"),
        ('op = "test"; path = "/a"', "3: `op` must be one of add, replace, remove, rename, hide, "),
        ("op = []", "3: `op` must be one of"),
        ('op = "add"', "2: `path` must be a JSON Pointer, and is absent"),
        ('op = "add"; path = 1', "4: `path` must be a JSON Pointer, and is 1"),
        ('op = "add"; path = "shapes/A"', "4: `path` 'shapes/A': a JSON Pointer begins with '/'"),
        ('op = "add"; path = ""', "4: `path` '': a JSON Pointer begins with '/'"),
        ('op = "add"; path = "/a~2"', "4: `path` '/a~2': '~' is written '~0'"),
        ('op = "add"; path = "/a"; valu = 1', "5: unknown key 'valu'; did you mean value?"),
        ('op = "add"; path = "/a"; xyz = 1', "5: unknown key 'xyz' (allowed: op, path, "),
        (
            'op = "add"; path = "/a"; was = 1',
            "5: `add` has no `was`; of `value`, `was` and `to` it",
        ),
        ('op = "hide"; path = "/operations/A"; to = "B"', "5: `hide` has no `to`; "),
        ('op = "replace"; path = "/a"; value = 1', "2: `replace` needs `was`"),
        ('op = "replace"; path = "/a"; was = 1', "2: `replace` needs `value`"),
        (
            'op = "replace"; path = "/a"; value = 1; was = 1',
            "5: `value` is what `was` is, so this would change nothing",
        ),
        (
            'op = "add"; path = "/a"; value = 2024-01-01',
            "5: `value` is a date, which JSON does not",
        ),
        (
            'op = "add"; path = "/a"; value = { b = [1, 07:00:00] }',
            "5: `value`.b[1] is a time, which JSON does not have; quote it",
        ),
        ('op = "add"; path = "/a"; value = nan', "5: `value` is nan, which JSON does not have"),
        ('op = "rename"; path = "/shapes/A"', "2: `rename` needs `to`"),
        ('op = "rename"; path = "/shapes/A"; to = "a-b"', "5: `to` must be a name of letters, "),
        ('op = "rename"; path = "/shapes/A"; to = "A"', "5: `to` is the old name, 'A'"),
        ('op = "rename"; path = "/shapes/A/max"; to = "B"', "4: `rename` is for /shapes/<shape>, "),
        ('op = "hide"; path = "/shapes/A"', "4: `hide` is for /shapes/<shape>/members/<member> or"),
        (
            'op = "remove"; path = "/a"; expires = "2027-01-01"',
            "5: `expires` must be a date such as 2027-06-01, and is '2027-01-01'",
        ),
        (
            'op = "remove"; path = "/a"; expires = 2027-01-01T00:00:00Z',
            "5: `expires` must be a date such as 2027-06-01, and is '2027-01-01 00:00:00+00:00'",
        ),
    ],
)
def test_what_is_wrong_with_a_change(change: str, problem: str) -> None:
    text = "version = 1\n[[change]]\n" + change.replace("; ", "\n") + "\n" + WHY

    found = problems_of(text)

    assert any(line.startswith(f"orders/overlay.toml:{problem}") for line in found), found


@pytest.mark.parametrize("reason", ['""', '" "', "1"])
@pytest.mark.parametrize("link", ['"ftp://example.com"', '"https://"', '"https://["', '"see a b"'])
def test_a_change_says_why_and_where_that_is_shown(reason: str, link: str) -> None:
    change = f'[[change]]\nop = "remove"\npath = "/a"\nreason = {reason}\nlink = {link}'

    found = problems_of(f"version = 1\n{change}")

    assert found[0].startswith("orders/overlay.toml:5: `reason` must say why the model is wrong,")
    assert found[1].startswith("orders/overlay.toml:6: `link` must be an http(s) address")
    assert len(found) == 2


def test_all_that_is_wrong_is_told_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "overlay.toml"
    path.write_text('version = 0\n[[change]]\nop = "hide"\n[[change]]\nop = "add"\npath = "a"\n')

    with pytest.raises(UsageError) as caught:
        parse_overlay(path.read_text(), path)

    lines = str(caught.value).splitlines()
    places = [line.partition("overlay.toml:")[2].partition(":")[0] for line in lines]
    assert "".join(places) == "1222446"


def test_the_example_in_the_documentation_is_of_this_form() -> None:
    text = (ROOT / "models/README.md").read_text(encoding="utf-8")

    found = parse_overlay(text.partition("```toml\n")[2].partition("```")[0], FILE)

    assert [change.op for change in found.changes] == ["replace", "rename"]
