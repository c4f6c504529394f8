"""`diff` and `upgrade` from the command line, on a project of one tiny service and an index of small wheels."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from clientsmith.cli.app import run
from clientsmith.diff import changelog

from tests.support.wheels import SERVICE, installed, make_index, release_files, wheel
from tests.tiny_project import CONFIG, changed, make_project, tree


def keep(model: Any) -> None:
    """The model as it is."""


def more_members(model: Any) -> None:
    model["shapes"]["CreateOrderRequest"]["members"]["Note"] = {"shape": "Name"}


def shorter_names(model: Any) -> None:
    model["shapes"]["Name"]["max"] = 9


def another_operation(model: Any) -> None:
    model["operations"]["ListOrders"] = model["operations"]["DeleteOrder"] | {"name": "ListOrders"}


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return make_index(tmp_path / "index", monkeypatch)


@pytest.fixture
def project(tmp_path: Path, index: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose model was pulled from botocore 1.0.0, generated and up to date."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    folder = make_project(tmp_path / "project")
    monkeypatch.chdir(folder)
    (folder / "models" / SERVICE).unlink()
    assert run(["pull", "orders", "--path", str(installed(tmp_path, "1.0.0", keep))]) == 0
    assert run(["generate"]) == 0
    return folder


def release(index: Path, version: str, change: Callable[[Any], object]) -> Path:
    """botocore ``version``, with the tiny project's model after ``change``."""
    return wheel(index, version, release_files(change))


def printed(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


# --- diff ---


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
    assert printed(capsys)["changes"] == []


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["nowhere"], 2, "'nowhere' names no models"),
        (["git:nowhere"], 2, "git:nowhere: git has no models of that revision"),
        (["9.9.9"], 4, "pip's package index has no such version; the newest there: 1.0.0"),
        (["clientsmith.toml", "away.json"], 2, "has to be one, too, and there is no such file"),
        (["--operation", "X"], 2, "--operation goes with two model files"),
        (["--against", "1.0.0"], 2, "--against takes a revision of git"),
        (["latest", "--against", "git:HEAD"], 2, "leave OLD, NEW and --operation out"),
        (["--against", "git:nowhere"], 2, "git:nowhere: git has no models of that revision"),
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


# --- upgrade ---


def test_upgrade_brings_everything_to_the_new_models(
    project: Path, index: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    release(index, "1.1.0", more_members)
    capsys.readouterr()

    assert run(["upgrade", "--json"]) == 0

    found = printed(capsys)
    assert found["version"] == "0.1.1"
    assert found["diff"]["verdict"] == "minor"
    assert found["pull"]["written"][SERVICE] == "botocore 1.1.0"
    assert "my_clients/orders/operations/create_order.py" in found["generate"]["written"]
    assert found["changelog"] == "out/CHANGELOG.md"
    assert tomllib.loads(Path("clientsmith.toml").read_text())["version"] == "0.1.1"
    assert tomllib.loads(Path("out/pyproject.toml").read_text())["project"]["version"] == "0.1.1"
    assert (
        Path("out/CHANGELOG.md")
        .read_text()
        .endswith(
            "\n## [0.1.1] - 2023-11-14\n\n"
            "Models: botocore 1.0.0 to botocore 1.1.0.\n\n"
            "### Added\n\n"
            "- `CreateOrderRequest.note`: a new member that may be left out (`str | None`).\n"
        )
    )
    assert run(["check"]) == 0


def test_a_second_upgrade_changes_nothing(
    project: Path, index: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    release(index, "1.1.0", more_members)
    assert run(["upgrade", "--json"]) == 0
    before = tree(project)
    capsys.readouterr()

    assert run(["upgrade", "--json"]) == 0

    found = printed(capsys)
    assert (found["diff"]["verdict"], found["version"], found["changelog"]) == (None, "0.1.1", None)
    assert found["pull"]["written"] == {}
    assert found["generate"]["written"] == []
    assert tree(project) == before


def test_a_change_outside_of_the_slice_moves_the_models_and_no_version(
    project: Path, index: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    release(index, "1.1.0", another_operation)
    capsys.readouterr()

    assert run(["upgrade", "--json"]) == 0

    found = printed(capsys)
    assert found["version"] == "0.1.0"
    assert SERVICE in found["pull"]["written"]
    assert not Path("out/CHANGELOG.md").exists()
    assert Path("clientsmith.toml").read_text() == CONFIG
    assert run(["check"]) == 0


def test_what_breaks_callers_raises_the_major_version_and_is_marked(
    project: Path, index: Path
) -> None:
    Path("clientsmith.toml").write_text(f'version = "1.4.2"  # ours\n{CONFIG}')
    assert run(["generate"]) == 0
    release(index, "1.1.0", shorter_names)

    assert run(["upgrade", "--json"]) == 0

    assert Path("clientsmith.toml").read_text().startswith('version = "2.0.0"  # ours\n')
    assert (
        "### Changed\n\n- **Breaking:** `CreateOrderRequest.name`: fewer lengths are allowed "
        "(`at most 10` to `at most 9`); breaks callers that send it.\n"
    ) in Path("out/CHANGELOG.md").read_text()


def test_a_folder_is_a_source(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = installed(tmp_path, "1.2.0", more_members)
    capsys.readouterr()

    assert run(["upgrade", "--path", str(site), "--json"]) == 0

    assert printed(capsys)["pull"]["written"] == {SERVICE: "botocore 1.2.0"}


def edit_generated(project: Path) -> None:
    with (project / "out/my_clients/orders/operations/create_order.py").open("a") as file:
        file.write("# mine\n")


def edit_model(project: Path) -> None:
    with (project / "models" / SERVICE).open("a") as file:
        file.write("\n")


@pytest.mark.parametrize(
    ("spoil", "change", "code", "message"),
    [
        (edit_generated, more_members, 1, "edited by hand"),
        (edit_model, more_members, 1, "A correction belongs into overlay.toml"),
        (
            lambda project: None,
            lambda model: model["operations"].pop("CreateOrder"),
            3,
            "has no operation 'CreateOrder'",
        ),
        (
            lambda project: None,
            lambda model: model["metadata"].update(protocol="query"),
            3,
            "'query' is not supported",
        ),
    ],
    ids=["generated file edited", "model edited", "operation gone", "protocol unsupported"],
)
def test_an_upgrade_that_cannot_be_done_changes_nothing(
    project: Path,
    index: Path,
    capsys: pytest.CaptureFixture[str],
    spoil: Callable[[Path], None],
    change: Callable[[Any], object],
    code: int,
    message: str,
) -> None:
    release(index, "1.1.0", change)
    spoil(project)
    before = tree(project)

    assert run(["upgrade"]) == code

    assert message in capsys.readouterr().err
    assert tree(project) == before


def test_a_package_that_cannot_be_imported_is_not_put_in_place(
    project: Path, index: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    template = Path(__file__).parents[2] / "templates/errors.py.j2"
    (project / "own").mkdir()
    (project / "own/errors.py.j2").write_text(template.read_text() + "\nraise ImportError('no')\n")
    Path("clientsmith.toml").write_text(f'templates = "own"\n{CONFIG}')
    release(index, "1.1.0", more_members)
    before = tree(project)

    assert run(["upgrade"]) == 5

    error = capsys.readouterr().err
    assert "cannot be imported; nothing was changed" in error
    assert "ImportError: no" in error
    assert tree(project) == before


def test_nothing_of_the_release_is_run(project: Path, index: Path) -> None:
    ran = project / "ran"
    path = release(index, "1.1.0", more_members)
    subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, zipfile; zipfile.ZipFile(sys.argv[1], 'a').writestr('botocore/__init__.py', sys.argv[2])",
            str(path),
            f"open({str(ran)!r}, 'w')",
        ],
        check=True,
    )

    assert run(["upgrade", "--json"]) == 0

    assert not ran.exists()


# --- overlays ---

OVERLAY = """version = 1
[[change]]
op = "replace"
path = "/shapes/Name/max"
was = 10
value = 12
reason = "the service takes longer names"
link = "https://example.com/12"
"""


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


def test_upgrade_refuses_a_correction_that_does_not_fit_and_changes_nothing(
    project: Path, index: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("models/orders/overlay.toml").write_text(OVERLAY)
    assert run(["generate"]) == 0
    release(index, "1.1.0", lambda model: model["shapes"]["Name"].update(max=20))
    before = tree(project)
    capsys.readouterr()

    assert run(["upgrade"]) == 3

    error = capsys.readouterr().err
    assert error.startswith("error: models/orders/overlay.toml:2: stale: replace /shapes/Name/max")
    assert "botocore 1.1.0" not in error or "/tmp" not in error
    assert tree(project) == before


# --- the changelog ---


def test_an_entry_goes_behind_unreleased_and_before_the_newest_version() -> None:
    text = "# Changelog\n\n## [Unreleased]\n\n- mine\n\n## 1.0.0 - 2020-01-01\n\n- old\n"

    found = changelog.add_entry(text, "1.1.0", "2024-01-01", "- new\n")

    assert found == (
        "# Changelog\n\n## [Unreleased]\n\n- mine\n\n## [1.1.0] - 2024-01-01\n\n- new\n\n"
        "## 1.0.0 - 2020-01-01\n\n- old\n"
    )
    assert changelog.add_entry(found, "1.1.0", "2025-01-01", "- new\n") == found
