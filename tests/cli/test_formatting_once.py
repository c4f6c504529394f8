"""What the output folder holds formatted is not formatted again; the bytes are those of a run that formats all."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
from clientsmith.cli.app import run
from clientsmith.output import format as formatting
from clientsmith.output.formatted import formatting_digest
from clientsmith.output.lock import sha256

from tests.tiny_project import FILE, changed, make_project, tree

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LOCK = "clientsmith.lock"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(make_project(tmp_path))
    return tmp_path


@pytest.fixture
def formatted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths that black was asked to format."""
    paths: list[str] = []
    real = formatting.format_source

    def counting(text: str, path: str) -> str:
        if formatting.is_python(path):
            paths.append(path)
        return real(text, path)

    monkeypatch.setattr(formatting, "format_source", counting)
    return paths


def generate(*arguments: str) -> int:
    return run(["generate", *arguments])


def files(project: Path) -> dict[str, bytes]:
    return tree(project / "out")


def rewrite(path: Path, change: Callable[[Any], object]) -> None:
    document = json.loads(path.read_text())
    change(document)
    path.write_text(json.dumps(document, indent=2, sort_keys=True) + "\n")


def add_size(project: Path) -> None:
    text = changed(lambda model: model["shapes"]["Size"]["enum"].append("XL"))
    (project / FILE).write_text(text)


def test_a_second_run_formats_nothing(project: Path, formatted: list[str]) -> None:
    before = files(project)
    assert generate() == 0
    assert formatted == []
    assert files(project) == before


def test_a_changed_model_formats_what_it_changes(project: Path, formatted: list[str]) -> None:
    add_size(project)
    assert generate() == 0
    after = files(project)
    recorded = json.loads(after[LOCK])["formatted"]
    assert 0 < len(formatted) < len(recorded) / 2
    shutil.rmtree(project / "out")
    formatted.clear()
    assert generate() == 0
    assert sorted(formatted) == sorted(recorded)
    assert files(project) == after


def test_check_says_the_same_with_and_without_it(
    project: Path, formatted: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    add_size(project)
    capsys.readouterr()
    assert run(["check", "--json"]) == 1
    with_it, few = json.loads(capsys.readouterr().out), len(formatted)
    rewrite(project / "out" / LOCK, lambda lock: lock.update(formatted={}))
    assert run(["check", "--json"]) == 1
    assert json.loads(capsys.readouterr().out) == with_it
    assert few < len(formatted) - few


def test_an_edited_file_is_never_taken(project: Path, formatted: list[str]) -> None:
    path = next((project / "out").glob("my_clients/orders/**/*.py"))
    path.write_text(path.read_text() + "# mine\n")
    assert generate() == 1
    assert formatted == [path.relative_to(project / "out").as_posix()]
    assert run(["check"]) == 1


def test_a_lock_that_vouches_for_an_edited_file_is_not_believed(
    project: Path, formatted: list[str]
) -> None:
    """As a careless merge leaves it: the file's own sha256 is right, and the text before black is another's."""
    before = files(project)
    path = next(path for path in json.loads(before[LOCK])["formatted"] if "orders" in path)
    edited = before[path] + b"# mine\n"
    (project / "out" / path).write_bytes(edited)
    digest_of_file = sha256(edited)
    rewrite(project / "out" / LOCK, lambda lock: lock["files"].update({path: digest_of_file}))
    assert generate() == 0
    assert formatted == [path]
    assert files(project) == before


def test_force_formats_it_all(project: Path, formatted: list[str]) -> None:
    before = files(project)
    assert generate("--force") == 0
    assert sorted(formatted) == sorted(json.loads(before[LOCK])["formatted"])
    assert files(project) == before


def test_another_black_formats_it_all(
    project: Path, formatted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    recorded = json.loads((project / "out" / LOCK).read_text())["formatted"]
    monkeypatch.setattr("clientsmith.output.formatted.identity", lambda: "black 99")
    assert generate() == 0
    assert sorted(formatted) == sorted(recorded)


def test_a_lock_without_digests_is_filled_in(project: Path, formatted: list[str]) -> None:
    before = files(project)
    rewrite(project / "out" / LOCK, lambda lock: lock.pop("formatted"))
    assert generate() == 0
    assert formatted
    assert files(project) == before


@pytest.mark.parametrize("data", [None, b"\xff"])
def test_a_file_that_cannot_be_taken_is_formatted(
    project: Path, formatted: list[str], data: bytes | None
) -> None:
    before = files(project)
    path = next(iter(json.loads(before[LOCK])["formatted"]))
    (project / "out" / path).unlink()
    if data is not None:
        (project / "out" / path).write_bytes(data)
    assert generate() == (0 if data is None else 1)
    assert formatted == [path]


def test_a_fresh_clone_formats_nothing(project: Path, formatted: list[str]) -> None:
    settings = ["-c", "user.name=a", "-c", "user.email=a@example.com"]
    alone = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    for command in (["init", "-q"], ["add", "."], [*settings, "commit", "-qm", "all"]):
        subprocess.run(["git", *command], cwd=project, env=alone, check=True)
    clone = project.parent / f"{project.name}-clone"
    subprocess.run(["git", "clone", "-q", str(project), str(clone)], env=alone, check=True)
    os.chdir(clone)
    assert generate() == 0
    assert formatted == []


def test_the_digest_is_of_both_texts_and_the_kind_of_file() -> None:
    digests = {
        formatting_digest("a.py", "x", "y"),
        formatting_digest("a.py", "y", "x"),
        formatting_digest("a.py", "x", "z"),
        formatting_digest("a.pyi", "x", "y"),
    }
    assert len(digests) == 4
    assert formatting_digest("a.py", "x", "y") == formatting_digest("b/c.py", "x", "y")
