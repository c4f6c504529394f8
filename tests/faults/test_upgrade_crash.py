"""A pull or an upgrade that is killed at any one of its steps: what was there is whole, and the next run goes on."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from clientsmith.cli.app import run
from clientsmith.output.swap import open_folder
from clientsmith.project.fetch import fetch_folder
from clientsmith.project.models_folder import install

from tests.faults.dying import ENOUGH, NO_SUCH_STEP, STEPS, kill, run_in_child
from tests.support.wheels import installed
from tests.tiny_project import make_project, tree


def shorter_names(model: Any) -> None:
    model["shapes"]["Name"]["max"] = 9


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project that is up to date, beside the installed release 2.0.0, which has another model."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    old = installed(tmp_path, "1.0.0", lambda model: None)
    installed(tmp_path, "2.0.0", shorter_names)
    folder = make_project(tmp_path / "project")
    shutil.rmtree(folder / "models")
    monkeypatch.chdir(folder)
    assert run(["pull", "orders", "--path", str(old)]) == 0
    (folder / "models/orders/overlay.toml").write_text("version = 1\n")
    assert run(["generate"]) == 0
    return folder


def restore(kept: Path, folder: Path) -> None:
    """Makes ``folder`` what ``kept`` is; the folder itself stays, since the process stands in it."""
    for path in folder.iterdir():
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    shutil.copytree(kept, folder, dirs_exist_ok=True)


def test_a_pull_that_is_killed_leaves_the_old_models_or_the_new(project: Path) -> None:
    fetched = fetch_folder(["orders"], project.parent / "site-2.0.0")
    models, kept = project / "models", project.parent / "kept"
    shutil.copytree(models, kept)
    before = tree(models)
    install(fetched, ["orders"], models)
    after = tree(models)
    healed: list[dict[str, bytes]] = []

    for step in range(1, ENOUGH):
        restore(kept, models)
        code = run_in_child(
            lambda: len(install(fetched, ["orders"], models).removed),
            at_step=step,
            act=kill,
            steps=STEPS,
        )
        if code == NO_SUCH_STEP:
            break
        with open_folder(models):
            healed.append(tree(models))
        install(fetched, ["orders"], models)
        assert tree(models) == after

    swapped = healed.index(after)
    assert 3 < swapped < len(healed)
    assert healed == [before] * swapped + [after] * (len(healed) - swapped)


def test_an_upgrade_that_is_killed_is_finished_by_the_next(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    command = ["upgrade", "--path", str(project.parent / "site-2.0.0"), "--json"]
    kept = project.parent / "kept"
    shutil.copytree(project, kept)
    assert run(command) == 0
    after = tree(project)
    steps = 0

    for steps in range(1, ENOUGH):
        restore(kept, project)
        code = run_in_child(lambda: run(command), at_step=steps, act=kill, steps={"os.rename"})
        if code == NO_SUCH_STEP:
            break
        assert run(command) == 0
        found = tree(project)
        assert found == after, f"killed at rename {steps}"

    assert steps > 8, "the hook saw hardly any renames: is this test still testing?"
    assert b"## [0.1.1]" not in after["out/CHANGELOG.md"]
    assert after["out/CHANGELOG.md"].count(b"\n## [0.2.0]") == 1
