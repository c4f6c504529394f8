"""`diff` from the command line, on a project of one tiny service and an index of small wheels."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from clientsmith.cli.app import run

from tests.support.upgrades import (
    OVERLAY,
    another_operation,
    keep,
    more_members,
    printed,
    release,
    shorter_names,
)
from tests.support.wheels import SERVICE
from tests.tiny_project import changed, tree


def test_diff_compares_what_is_configured_with_the_latest_release(
    project: Path, index: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    release(index, "1.1.0", more_members)
    before = tree(project)
    capsys.readouterr()

    assert run(["diff", "--json"]) == 0

    found = printed(capsys)
    assert (found["old"], found["new"]) == ("botocore 1.0.0", "botocore 1.1.0")
    assert (found["verdict"], found["version"], found["next_version"]) == (
        "minor",
        "0.1.0",
        "0.1.1",
    )
    assert found["changes"] == [
        {
            "severity": "minor",
            "rule": "member-added",
            "service": "orders",
            "where": "CreateOrderRequest.note",
            "at": "$.shapes.CreateOrderRequest.members.Note",
            "operations": ["CreateOrder"],
            "send": "extends",
            "read": "nothing",
            "before": "",
            "after": "str | None",
        }
    ]
    assert tree(project) == before


def test_diff_sees_the_slice_and_nothing_else(
    project: Path, index: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    release(index, "1.1.0", another_operation)
    capsys.readouterr()

    assert run(["diff", "--json"]) == 0

    assert printed(capsys)["verdict"] is None


def test_an_operation_that_is_gone_is_told_and_not_an_error(
    project: Path, index: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    release(index, "1.1.0", lambda model: model["operations"].pop("CreateOrder"))
    capsys.readouterr()

    assert run(["diff", "--json"]) == 0

    assert ("operation-removed", "CreateOrder") in [
        (change["rule"], change["where"]) for change in printed(capsys)["changes"]
    ]


@pytest.mark.parametrize(
    ("change", "level", "code"),
    [
        (shorter_names, "major", 1),
        (shorter_names, "patch", 1),
        (more_members, "major", 0),
        (more_members, "minor", 1),
        (keep, "patch", 0),
    ],
)
def test_fail_on(
    project: Path, index: Path, change: Callable[[Any], object], level: str, code: int
) -> None:
    release(index, "1.1.0", change)

    assert run(["diff", "--json", "--fail-on", level]) == code


@pytest.mark.parametrize(
    ("arguments", "labels"),
    [
        (["1.1.0"], ("botocore 1.1.0", "botocore 1.0.0")),
        (["1.0.0", "1.1.0"], ("botocore 1.0.0", "botocore 1.1.0")),
        (["current", "latest"], ("botocore 1.0.0", "botocore 1.1.0")),
        (["models", "latest"], ("models", "botocore 1.1.0")),
    ],
)
def test_both_sides_can_be_named(
    project: Path,
    index: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    labels: tuple[str, str],
) -> None:
    release(index, "1.0.0", keep)
    release(index, "1.1.0", shorter_names)
    capsys.readouterr()

    assert run(["diff", *arguments, "--json"]) == 0

    found = printed(capsys)
    assert (found["old"], found["new"]) == labels
    tightened = labels[1] == "botocore 1.1.0"
    assert [change["rule"] for change in found["changes"]] == [
        "length-tightened" if tightened else "length-loosened"
    ]


def test_a_revision_of_git_is_a_side(
    project: Path, index: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    commit(project)
    release(index, "1.1.0", more_members)
    assert run(["pull"]) == 0
    capsys.readouterr()

    assert run(["diff", "git:HEAD", "--json"]) == 0

    found = printed(capsys)
    assert (found["old"], found["new"]) == ("git:HEAD", "botocore 1.1.0")
    assert [change["rule"] for change in found["changes"]] == ["member-added"]


def commit(project: Path) -> None:
    """Everything in ``project`` as the revision HEAD of a repository there."""
    for command in (
        ["init", "--quiet"],
        ["add", "."],
        ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "-m", "one"],
    ):
        subprocess.run(["git", *command], cwd=project, check=True)


def configure(project: Path, old: str, new: str) -> None:
    path = project / "clientsmith.toml"
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new, 1))


def test_a_revision_has_the_version_of_its_configuration(
    project: Path, index: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    configure(project, "package =", 'version = "1.2.3"\npackage =')
    commit(project)
    configure(project, "1.2.3", "1.3.0")
    release(index, "1.1.0", more_members)
    assert run(["pull"]) == 0
    capsys.readouterr()

    assert run(["diff", "git:HEAD", "--json"]) == 0

    found = printed(capsys)
    assert (found["version"], found["next_version"]) == ("1.2.3", "1.3.0")


def test_a_revision_has_the_selection_of_its_configuration(
    project: Path, index: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    commit(project)
    configure(project, '["CreateOrder"]', '["DeleteOrder"]')
    capsys.readouterr()

    assert run(["diff", "git:HEAD", "--json"]) == 0

    found = {(change["rule"], change["where"]) for change in printed(capsys)["changes"]}
    assert found >= {("operation-removed", "CreateOrder"), ("operation-added", "DeleteOrder")}


def test_a_service_that_only_one_configuration_has_is_a_change(
    project: Path, index: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    commit(project)
    shutil.copytree("models/orders", "models/more")
    configure(project, "[services.orders]", "[services.more]")
    capsys.readouterr()

    assert run(["diff", "git:HEAD", "--json"]) == 0

    found = printed(capsys)
    assert [(change["rule"], change["where"]) for change in found["changes"]] == [
        ("service-removed", "orders"),
        ("service-added", "more"),
    ]
    assert found["verdict"] == "major"


def test_a_revision_has_the_corrections_that_lay_beside_its_models(
    project: Path, index: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("models/orders/overlay.toml").write_text(OVERLAY)
    commit(project)
    Path("models/orders/overlay.toml").unlink()
    capsys.readouterr()

    assert run(["diff", "git:HEAD", "--json"]) == 0

    assert [
        (change["rule"], change["before"], change["after"]) for change in printed(capsys)["changes"]
    ] == [("length-tightened", "at most 12", "at most 10")]


def test_what_is_wrong_with_the_files_of_a_revision_is_told_by_its_name(
    project: Path, index: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("models/orders/overlay.toml").write_text("nonsense")
    commit(project)
    Path("models/orders/overlay.toml").unlink()
    capsys.readouterr()

    assert run(["diff", "git:HEAD"]) == 2

    assert capsys.readouterr().err.startswith("error: git:HEAD/orders/overlay.toml: is not TOML")


@pytest.mark.parametrize(
    ("change", "version", "due"),
    [
        (keep, "1.2.3", None),
        (keep, "1.2.2", "1.2.3"),
        (more_members, "1.3.0", None),
        (more_members, "1.3.0rc1", None),
        (more_members, "2.0.0", None),
        (more_members, "1.2.9", "1.3.0"),
        (shorter_names, "1.9.0", "2.0.0"),
        (shorter_names, "2.0.0", None),
    ],
)
def test_a_version_that_is_too_low_for_what_changed(
    project: Path,
    index: Path,
    capsys: pytest.CaptureFixture[str],
    change: Callable[[Any], object],
    version: str,
    due: str | None,
) -> None:
    configure(project, "package =", 'version = "1.2.3"\npackage =')
    commit(project)
    configure(project, "1.2.3", version)
    release(index, "1.1.0", change)
    assert run(["pull"]) == 0
    capsys.readouterr()

    code = run(["diff", "--summary", "--against", "git:HEAD"])

    error = capsys.readouterr().err
    assert code == (1 if due else 0)
    assert (f"version {version} is too low: git:HEAD has 1.2.3" in error) == bool(due)
    assert (f"{due} is due" in error) == bool(due)


@pytest.mark.parametrize(("version", "code"), [("0.1.0", 1), ("0.1.1", 0)])
def test_check_against_a_revision(
    project: Path, index: Path, capsys: pytest.CaptureFixture[str], version: str, code: int
) -> None:
    commit(project)
    configure(project, "package =", f"version = {version!r}\npackage =")
    release(index, "1.1.0", more_members)
    assert run(["pull"]) == 0
    assert run(["generate"]) == 0
    capsys.readouterr()

    assert run(["check", "--against", "git:HEAD"]) == code

    assert ("0.1.1 is due" in capsys.readouterr().err) == bool(code)


def test_check_against_a_revision_tells_both_what_differs_and_that_the_version_is_too_low(
    project: Path, index: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    commit(project)
    release(index, "1.1.0", more_members)
    assert run(["pull"]) == 0
    capsys.readouterr()

    assert run(["check", "--against", "git:HEAD", "--json"]) == 1

    found = capsys.readouterr()
    assert "is not what clientsmith.toml gives" in found.err
    assert "0.1.1 is due" in found.err
    assert "0.1.1 is due" in json.loads(found.out)["version_too_low"]


def test_the_summary_is_verdict_counts_and_next_version(
    project: Path, index: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    release(index, "1.1.0", shorter_names)
    capsys.readouterr()

    assert run(["diff", "--summary"]) == 0

    assert capsys.readouterr().out.splitlines() == [
        "major: botocore 1.0.0 -> 1.1.0",
        "1 major, 0 minor, 0 patch",
        "my-clients 0.1.0 -> 0.2.0",
    ]


def test_two_models_need_no_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("old.json").write_text(changed(keep))
    Path("new.json").write_text(changed(shorter_names))

    assert run(["diff", "old.json", "new.json", "--operation", "Create*", "--json"]) == 0
    assert [change["rule"] for change in printed(capsys)["changes"]] == ["length-tightened"]

    assert run(["diff", "old.json", "new.json", "--operation", "Delete*", "--json"]) == 0
    found = printed(capsys)
    assert (found["changes"], found["package"], found["next_version"]) == ([], None, None)


def test_a_revision_outside_of_a_repository(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(project.parent))

    assert run(["diff", "git:main"]) == 2

    assert "git:main: models is not in a git repository" in capsys.readouterr().err


def test_an_unknown_revision_says_what_to_do(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    subprocess.run(["git", "init", "-q", str(project)], check=True)

    assert run(["diff", "git:nowhere"]) == 2

    printed = capsys.readouterr().err
    assert "git:nowhere: git has no models of that revision" in printed
    assert "name a branch, a tag or a commit that has it; `git fetch` gets those" in printed


@pytest.mark.parametrize(
    ("options", "nothing", "something"),
    [
        (
            [],
            "Nothing changed for callers (old.json -> old.json).",
            "major: old.json -> new.json; 1 ",
        ),
        (["--summary"], "no change: old.json -> old.json", "major: old.json -> new.json"),
        (
            ["--markdown"],
            "## old.json → old.json: nothing changed",
            "## major: old.json → new.json",
        ),
    ],
)
def test_two_models_have_no_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    options: list[str], nothing: str, something: str,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    Path("old.json").write_text(changed(keep))
    Path("new.json").write_text(changed(shorter_names))

    assert run(["diff", "old.json", "old.json", *options]) == 0
    same = capsys.readouterr().out
    assert run(["diff", "old.json", "new.json", *options]) == 0
    other = capsys.readouterr().out

    assert same.startswith(nothing)
    assert other.startswith(something)
    assert "0.1.0" not in same + other


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["nowhere"], 2, "'nowhere' names no models"),
        (["git:nowhere"], 2, "git:nowhere: models is not in a git repository"),
        (["9.9.9"], 4, "pip's package index has no such version; the newest there: 1.0.0"),
        (["clientsmith.toml", "away.json"], 2, "has to be one, too, and there is no such file"),
        (["clientsmith.toml"], 2, "a model needs a second one: `clientsmith diff clientsmith.toml"),
        (["--json", "--html"], 2, "--json and --html are forms of one report; give one of them"),
        (["--summary", "--markdown"], 2, "--summary and --markdown are forms of one report"),
        (["--operation", "X"], 2, "--operation goes with two model files"),
        (["--against", "1.0.0"], 2, "--against takes a revision of git"),
        (["latest", "--against", "git:HEAD"], 2, "leave OLD, NEW and --operation out"),
        (["--against", "git:nowhere"], 2, "git:nowhere: models is not in a git repository"),
        (["--fail-on", "sometimes"], 2, "'sometimes' is not one of 'major', 'minor', 'patch'"),
    ],
)
def test_what_cannot_be_compared(
    project: Path,
    index: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    code: int,
    message: str,
) -> None:
    release(index, "1.0.0", keep)
    capsys.readouterr()

    assert run(["diff", *arguments]) == code

    assert message in " ".join(capsys.readouterr().err.split())


def test_a_new_model_that_is_broken_is_told_by_its_release(
    project: Path, index: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    release(index, "1.1.0", lambda model: model["shapes"].update(Name={"type": "sting"}))

    assert run(["diff"]) == 3

    assert f"error: botocore 1.1.0/{SERVICE}: not a service model" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("limit", "state", "rules"),
    [(12, "fixed", []), (20, "stale", ["length-loosened"]), (10, None, [])],
)
def test_diff_lists_the_corrections_that_the_new_model_has_or_that_do_not_fit_it(
    project: Path,
    index: Path,
    capsys: pytest.CaptureFixture[str],
    limit: int,
    state: str | None,
    rules: list[str],
) -> None:
    Path("models/orders/overlay.toml").write_text(OVERLAY)
    release(index, "1.1.0", lambda model: model["shapes"]["Name"].update(max=limit))
    capsys.readouterr()

    assert run(["diff", "--json"]) == 0

    found = printed(capsys)
    assert [change["rule"] for change in found["changes"]] == rules
    assert [note.partition("replace")[0] for note in found["notes"]] == (
        [f"models/orders/overlay.toml:2: {state}: "] if state else []
    )
