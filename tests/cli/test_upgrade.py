"""`upgrade` from the command line, on a project of one tiny service and an index of small wheels."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from clientsmith.cli.app import run
from clientsmith.diff import changelog

from tests.support.upgrades import (
    OVERLAY,
    another_operation,
    more_members,
    printed,
    release,
    shorter_names,
)
from tests.support.wheels import SERVICE, installed
from tests.tiny_project import CONFIG, tree


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
            lambda model: model["metadata"].update(auth=["aws.auth#sigv4a"]),
            3,
            "is signed otherwise than with Signature Version 4",
        ),
    ],
    ids=["generated file edited", "model edited", "operation gone", "signature unsupported"],
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
    template = Path(__file__).parents[2] / "templates/package/service/errors.py.j2"
    (project / "own/package/service").mkdir(parents=True)
    (project / "own/package/service/errors.py.j2").write_text(
        template.read_text() + "\nraise ImportError('no')\n"
    )
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
