"""`check_output`: what moved, told by inputs, by files and by hand; and that it renders only when something did."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from clientsmith.errors import DriftError, UsageError
from clientsmith.output.formatted import FormattedFiles
from clientsmith.output.lock import FILE_NAME, Input
from clientsmith.output.write import write
from clientsmith.workflows.check import Drift, InputDrift, check_output

if TYPE_CHECKING:
    from pathlib import Path

INPUTS = [Input("model", "m.json", "01"), Input("template", "t.j2", "02")]
FILES = {"README.md": "read me\n", "pkg/__init__.py": "", "pkg/a.py": "one\ntwo\nthree\n"}


@pytest.fixture
def output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    write(FILES, INPUTS, tmp_path / "out")
    return tmp_path / "out"


def never() -> FormattedFiles:
    raise AssertionError("rendered although nothing moved")


def test_nothing_moved_and_nothing_is_rendered(output: Path) -> None:
    assert check_output(output, INPUTS, never) == Drift((), (), lock=False)


def test_check_writes_nothing(output: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in (output, *output.rglob("*"))}
    check_output(output, INPUTS[:1], lambda: FormattedFiles({"pkg/a.py": "other\n"}))
    assert {path: path.stat().st_mtime_ns for path in (output, *output.rglob("*"))} == before


def test_inputs_and_files_that_moved(output: Path) -> None:
    inputs = [Input("model", "m.json", "ff"), Input("runtime", "r.py", "03")]
    files = {"README.md": "read me\n", "pkg/a.py": "one\n2\nthree\n", "pkg/new.py": "new\n"}
    drift = check_output(output, inputs, lambda: FormattedFiles(files))
    assert drift.inputs == (
        InputDrift("model", "m.json", "changed"),
        InputDrift("runtime", "r.py", "added"),
        InputDrift("template", "t.j2", "removed"),
    )
    assert [(file.path, file.state) for file in drift.files] == [
        ("pkg/__init__.py", "stale"),
        ("pkg/a.py", "changed"),
        ("pkg/new.py", "missing"),
    ]
    assert drift.files[1].diff == (
        "--- out/pkg/a.py\n+++ out/pkg/a.py as it would be generated\n@@ -1,3 +1,3 @@\n one\n-two\n+2\n three\n"
    )
    assert drift.files[2].diff == (
        "--- /dev/null\n+++ out/pkg/new.py as it would be generated\n@@ -0,0 +1 @@\n+new\n"
    )


def test_a_stale_files_diff_removes_it(output: Path) -> None:
    drift = check_output(
        output,
        INPUTS[:1],
        lambda: FormattedFiles({"README.md": "read me\n", "pkg/__init__.py": ""}),
    )
    stale = next(file for file in drift.files if file.state == "stale")
    assert stale.diff == "--- out/pkg/a.py\n+++ /dev/null\n@@ -1,3 +0,0 @@\n-one\n-two\n-three\n"


@pytest.mark.parametrize("text", ["one\ntwo\nTHREE\n", "one\ntwo\nthree", "\xff\x0c\n"])
def test_a_file_edited_by_hand(output: Path, text: str) -> None:
    (output / "pkg" / "a.py").write_text(text, encoding="latin-1")
    drift = check_output(output, INPUTS, lambda: FormattedFiles(FILES))
    assert drift.inputs == ()
    assert [(file.path, file.state) for file in drift.files] == [("pkg/a.py", "edited")]
    assert "+three\n" in drift.files[0].diff


def test_a_missing_last_newline_shows_in_the_diff(output: Path) -> None:
    (output / "pkg" / "a.py").write_text("one\ntwo\nthree")
    (file,) = check_output(output, INPUTS, lambda: FormattedFiles(FILES)).files
    assert file.diff.endswith("-three\n\\ No newline at end of file\n+three\n")


def test_a_file_that_was_removed(output: Path) -> None:
    (output / "README.md").unlink()
    drift = check_output(output, INPUTS, lambda: FormattedFiles(FILES))
    assert [(file.path, file.state) for file in drift.files] == [("README.md", "missing")]


def test_an_input_that_moved_without_effect_moves_the_lock(output: Path) -> None:
    drift = check_output(output, INPUTS[:1], lambda: FormattedFiles(FILES))
    assert drift == Drift((InputDrift("template", "t.j2", "removed"),), (), lock=True)


def test_files_that_were_never_ours_do_not_matter(output: Path) -> None:
    (output / "pkg" / "mine.py").write_text("mine")
    assert check_output(output, INPUTS, never) == Drift((), (), lock=False)


def test_nothing_generated_yet(tmp_path: Path) -> None:
    with pytest.raises(
        DriftError, match=rf"nothing was generated there yet: it has no {FILE_NAME}"
    ):
        check_output(tmp_path, INPUTS, never)


def test_a_link_in_a_files_place(output: Path) -> None:
    (output / "README.md").unlink()
    (output / "README.md").symlink_to("pkg/a.py")
    with pytest.raises(UsageError, match="is a symbolic link"):
        check_output(output, INPUTS, never)
