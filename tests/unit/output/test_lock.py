"""The lock: the same bytes for the same inputs, and nothing believed that somebody else may have written."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from clientsmith.errors import ClientsmithError, UsageError
from clientsmith.output.lock import FILE_NAME, Input, dump_lock, make_lock, read_lock

if TYPE_CHECKING:
    from pathlib import Path

INPUTS = [
    Input("model", "orders/service-2.json", "aa"),
    Input("black", "26.10.1", "bb"),
    Input("model", "b", "cc"),
]


def test_text_is_sorted_and_ends_in_a_newline() -> None:
    lock = make_lock(INPUTS, {"pkg/b.py": b"b", "README.md": b""})
    assert dump_lock(lock).decode() == (
        "{\n"
        '  "files": {\n'
        '    "README.md": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",\n'
        '    "pkg/b.py": "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d"\n'
        "  },\n"
        '  "format": 1,\n'
        '  "formatted": {},\n'
        '  "inputs": {\n'
        '    "black": {\n'
        '      "26.10.1": "bb"\n'
        "    },\n"
        '    "model": {\n'
        '      "b": "cc",\n'
        '      "orders/service-2.json": "aa"\n'
        "    }\n"
        "  },\n"
        '  "reviewed": []\n'
        "}\n"
    )


def test_order_of_inputs_and_files_does_not_matter() -> None:
    one = make_lock(INPUTS, {"a": b"1", "b": b"2"})
    two = make_lock(reversed(INPUTS), {"b": b"2", "a": b"1"})
    assert dump_lock(one) == dump_lock(two)


def test_it_reads_what_it_wrote(tmp_path: Path) -> None:
    lock = make_lock(INPUTS, {"pkg/a.py": b"x"}, ["orders"], {"pkg/a.py": "ab"})
    (tmp_path / FILE_NAME).write_bytes(dump_lock(lock))
    assert read_lock(tmp_path) == lock


def test_no_lock(tmp_path: Path) -> None:
    assert read_lock(tmp_path) is None
    assert read_lock(tmp_path / "missing") is None


def test_a_path_of_this_machine_is_refused() -> None:
    with pytest.raises(
        ClientsmithError, match=r"the model /m\.json would put a path of this machine"
    ):
        make_lock([Input("model", "/m.json", "aa")], {})


def test_an_input_may_not_hide_another() -> None:
    with pytest.raises(ClientsmithError, match=r"two inputs are called model a"):
        make_lock([Input("model", "a", "01"), Input("model", "a", "02")], {})


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("<<<<<<< HEAD\n{}", "line 1 column 1"),
        ("[]", r"\$: expected an object"),
        ('{"format": 2}', r"\$\.format: expected 1, found 2"),
        ('{"format": 1, "inputs": {}}', r"\$\.files: expected an object"),
        (
            '{"format": 1, "inputs": {"model": 1}, "files": {}}',
            r"\$\.inputs\.model: expected an object",
        ),
        ('{"format": 1, "inputs": {}, "files": {"a": 1}}', r"\$\.files: expected strings"),
        (
            '{"format": 1, "inputs": {}, "files": {}, "formatted": ["a"]}',
            r"\$\.formatted: expected an object",
        ),
        ("\udcff", "can't decode"),
    ],
)
def test_a_broken_lock_says_what_to_do(tmp_path: Path, text: str, what: str) -> None:
    (tmp_path / FILE_NAME).write_bytes(text.encode(errors="surrogateescape"))
    with pytest.raises(UsageError, match=rf"{what}.*version control"):
        read_lock(tmp_path)


@pytest.mark.parametrize("path", ["../outside", "/etc/passwd", "a/../../b", "a//b", ".", ""])
def test_a_lock_cannot_name_files_outside(tmp_path: Path, path: str) -> None:
    (tmp_path / FILE_NAME).write_text(
        json.dumps({"format": 1, "inputs": {}, "files": {path: "aa"}})
    )
    with pytest.raises(UsageError, match=r"\$\.files: "):
        read_lock(tmp_path)
