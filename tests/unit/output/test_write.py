"""Writing: what is put, kept, removed and refused in an output folder."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from clientsmith.errors import ClientsmithError, DriftError, UsageError
from clientsmith.output.lock import FILE_NAME, Input
from clientsmith.output.write import Written, write

if TYPE_CHECKING:
    from pathlib import Path

INPUTS = [Input("model", "service-2.json", "aa")]
FILES = {
    "README.md": "read me\n",
    "pyproject.toml": "[project]\n",
    "pkg/__init__.py": "",
    "pkg/a.py": "A = 1\n",
    "pkg/sub/b.py": "B = 1\n",
}
CHANGED = {**FILES, "pkg/a.py": "A = 2\n"}


def tree(folder: Path) -> dict[str, str]:
    """Every file below ``folder`` but its lock, with its text."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != FILE_NAME)
    return {path.relative_to(folder).as_posix(): path.read_text() for path in paths}


def stamps(folder: Path) -> dict[Path, tuple[int, int]]:
    """The identity and the modification time of everything below ``folder``."""
    return {path: (path.stat().st_ino, path.stat().st_mtime_ns) for path in folder.rglob("*")}


@pytest.fixture
def output(tmp_path: Path) -> Path:
    write(FILES, INPUTS, tmp_path / "out")
    return tmp_path / "out"


def test_first_run_makes_the_folders(tmp_path: Path) -> None:
    output = tmp_path / "not" / "there"
    assert write(FILES, INPUTS, output) == Written(tuple(sorted(FILES)), (), ())
    assert tree(output) == FILES
    assert sorted(os.listdir(output)) == ["README.md", FILE_NAME, "pkg", "pyproject.toml"]


def test_an_empty_folder_is_fine(tmp_path: Path) -> None:
    write(FILES, INPUTS, tmp_path)
    assert tree(tmp_path) == FILES


def test_second_run_touches_nothing(output: Path) -> None:
    before = stamps(output)
    assert write(FILES, INPUTS, output) == Written((), (), tuple(sorted(FILES)))
    assert stamps(output) == before


def test_changed_added_and_stale_files(output: Path) -> None:
    files = {**CHANGED, "pkg/c.py": "C = 1\n"}
    del files["pkg/sub/b.py"]
    assert write(files, INPUTS, output) == Written(
        written=("pkg/a.py", "pkg/c.py"),
        removed=("pkg/sub/b.py",),
        unchanged=("README.md", "pkg/__init__.py", "pyproject.toml"),
    )
    assert tree(output) == files
    assert not (output / "pkg" / "sub").exists()


def test_a_package_of_another_name_takes_the_old_ones_place_by_force(output: Path) -> None:
    files = {"README.md": "read me\n", "other/__init__.py": ""}
    before = tree(output)
    with pytest.raises(UsageError, match="out: holds the package pkg, which other would replace"):
        write(files, INPUTS, output)
    assert tree(output) == before
    assert write(files, INPUTS, output, force=True).removed == (
        "pkg/__init__.py",
        "pkg/a.py",
        "pkg/sub/b.py",
        "pyproject.toml",
    )
    assert sorted(os.listdir(output)) == ["README.md", FILE_NAME, "other"]


def test_unchanged_files_keep_their_modification_time(output: Path) -> None:
    os.utime(output / "pkg" / "sub" / "b.py", (1, 1))
    write(CHANGED, INPUTS, output)
    assert (output / "pkg" / "sub" / "b.py").stat().st_mtime == 1
    assert (output / "pkg" / "a.py").stat().st_mtime != 1


def test_compiled_files_stay_with_unchanged_modules_only(output: Path) -> None:
    for name in ("pkg/__pycache__/a.cpython-311.pyc", "pkg/sub/__pycache__/b.cpython-311.pyc"):
        (output / name).parent.mkdir()
        (output / name).write_text("compiled")
    write(CHANGED, INPUTS, output)
    assert list(output.rglob("*.pyc")) == [output / "pkg/sub/__pycache__/b.cpython-311.pyc"]


def test_new_inputs_alone_change_the_lock_alone(output: Path) -> None:
    before = (output / FILE_NAME).read_text()
    os.utime(output / "pkg", (1, 1))
    assert write(FILES, [Input("model", "service-2.json", "bb")], output).written == ()
    assert (output / FILE_NAME).read_text() == before.replace('"aa"', '"bb"')
    assert (output / "pkg").stat().st_mtime == 1


def test_files_that_were_never_ours_are_kept(output: Path) -> None:
    mine = {"NOTES.txt": "n", "pkg/mine.py": "m", "pkg/deep/er.txt": "d", "pkg/sub/mine.py": "s"}
    for name, text in mine.items():
        (output / name).parent.mkdir(exist_ok=True)
        (output / name).write_text(text)
    (output / "pkg" / "link").symlink_to("deep")
    write({"README.md": "read me\n", "pkg/__init__.py": "new"}, INPUTS, output)
    assert {path.name for path in (output / "pkg").iterdir()} == {
        "__init__.py",
        "deep",
        "link",
        "mine.py",
        "sub",
    }
    assert (output / "pkg" / "link").is_symlink()
    assert {name: (output / name).read_text() for name in mine} == mine


@pytest.mark.parametrize("removed", [False, True])
def test_an_edited_file_is_reported_and_kept(output: Path, removed: bool) -> None:
    (output / "pkg" / "a.py").write_text("A = 3\n")
    before = tree(output)
    files = {path: text for path, text in CHANGED.items() if not (removed and path == "pkg/a.py")}
    with pytest.raises(
        DriftError, match=r"about to be lost:\n  .*pkg/a\.py\nNothing was changed\..*--force"
    ):
        write(files, INPUTS, output)
    assert tree(output) == before


def test_force_overwrites_an_edited_file(output: Path) -> None:
    (output / "pkg" / "a.py").write_text("A = 3\n")
    write(CHANGED, INPUTS, output, force=True)
    assert tree(output) == CHANGED


def test_an_edit_that_says_what_would_be_generated_is_fine(output: Path) -> None:
    (output / "pkg" / "a.py").write_text("A = 2\n")
    assert "pkg/a.py" in write(CHANGED, INPUTS, output).unchanged


def test_a_file_of_the_users_in_a_new_files_place_is_not_overwritten(output: Path) -> None:
    (output / "pkg" / "c.py").write_text("mine")
    with pytest.raises(DriftError, match=r"pkg/c\.py"):
        write({**FILES, "pkg/c.py": "C = 1\n"}, INPUTS, output)
    assert (output / "pkg" / "c.py").read_text() == "mine"


def test_a_file_that_was_removed_by_hand_comes_back(output: Path) -> None:
    (output / "pkg" / "a.py").unlink()
    assert write(FILES, INPUTS, output).written == ("pkg/a.py",)
    assert tree(output) == FILES


def test_a_folder_that_is_not_ours(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("x")
    with pytest.raises(
        UsageError, match=rf"is not clientsmith's: it holds files and no {FILE_NAME}"
    ):
        write(FILES, INPUTS, tmp_path, force=True)
    assert tree(tmp_path) == {"thesis.txt": "x"}


def test_a_file_in_the_outputs_place(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("x")
    with pytest.raises(UsageError, match="is a file, and the output has to be a folder"):
        write(FILES, INPUTS, tmp_path / "out")
    with pytest.raises(UsageError, match=r"out.*: cannot be written: Not a directory"):
        write(FILES, INPUTS, tmp_path / "out" / "below")
    assert (tmp_path / "out").read_text() == "x"


def test_a_folder_in_a_files_place(output: Path) -> None:
    (output / "pkg" / "c.py").mkdir()
    with pytest.raises(UsageError, match=r"pkg/c\.py: a generated file belongs there"):
        write({**FILES, "pkg/c.py": "C = 1\n"}, INPUTS, output)
    assert tree(output) == FILES


@pytest.mark.parametrize("name", ["pkg/sub", "pkg", "README.md"])
def test_nothing_is_written_through_a_link(output: Path, tmp_path: Path, name: str) -> None:
    (output / name).rename(tmp_path / "elsewhere")
    (output / name).symlink_to(tmp_path / "elsewhere")
    before = tree(tmp_path)
    with pytest.raises(UsageError, match=rf"{name}: is a symbolic link"):
        write({**FILES, "pkg/sub/b.py": "B = 2\n", "README.md": "new"}, INPUTS, output, force=True)
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/etc/x", "absolute"),
        ("../x", "part"),
        ("pkg/../../x", "part"),
        ("pkg//x", "part"),
        ("", "empty"),
        ("pkg\\x", "character"),
        ("C:x", "character"),
        ("pkg/a\n.py", "character"),
        ("pkg/A.py", "clashes with 'pkg/A.py'"),
        ("pkg/a.py/b.py", "clashes with 'pkg/a.py'"),
        (FILE_NAME, "reserved"),
        (".clientsmith-staging/new/x", "reserved"),
    ],
)
def test_a_path_that_no_model_may_make_us_write(tmp_path: Path, path: str, reason: str) -> None:
    with pytest.raises(ClientsmithError, match=reason) as caught:
        write({**FILES, path: "x"}, INPUTS, tmp_path / "out")
    assert caught.value.exit_code == 123
    assert list(tmp_path.iterdir()) == []


def test_a_refused_first_run_leaves_no_folder(tmp_path: Path) -> None:
    (tmp_path / "made").mkdir()
    os.chmod(tmp_path / "made", 0o755)
    with pytest.raises(UsageError, match="cannot be written"):
        write({**FILES, f"pkg/{'x' * 300}.py": ""}, INPUTS, tmp_path / "made" / "deep" / "er")
    assert list((tmp_path / "made").iterdir()) == []


def test_two_runs_at_once(output: Path) -> None:
    holder = "import fcntl, os, sys\nfcntl.flock(os.open(sys.argv[1], 0), 2)\nprint(flush=True)\nsys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", holder, output], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"\n"
        with pytest.raises(UsageError, match="another clientsmith is writing there"):
            write(CHANGED, INPUTS, output)
        other.communicate()
    assert tree(output) == FILES
    write(CHANGED, INPUTS, output)
    assert tree(output) == CHANGED
