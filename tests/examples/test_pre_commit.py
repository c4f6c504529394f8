"""The hook for pre-commit, tried by real commits: the example's own entry, and the one that other repositories take."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from tests.examples.conftest import World

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples/pre-commit/.pre-commit-config.yaml"
MANIFEST = ROOT / ".pre-commit-hooks.yaml"
MODEL = "models/orders/2024-01-01/service-2.json"
STALE, FRESH = "clientsmith check....Failed", "clientsmith check....Passed"
OTHER = "(no files to check)Skipped"


def here(text: str) -> str:
    """The hook with the clientsmith that is installed here: an environment of its own would need a package index."""
    assert text.count("language: python") == 1
    lines = text.replace("language: python", "language: system").splitlines(keepends=True)
    return "".join(line for line in lines if "additional_dependencies" not in line)


def example(world: World) -> str:
    """The example, adapted to the tiny project as ../README.md says."""
    assert "|generated)/" in EXAMPLE.read_text()
    return here(EXAMPLE.read_text()).replace("|generated)/", "|out)/")


def by_manifest(world: World) -> str:
    """A configuration that takes the hook from a repository with the manifest."""
    hooks = world.folder / "hooks"
    hooks.mkdir()
    (hooks / ".pre-commit-hooks.yaml").write_text(here(MANIFEST.read_text()))
    world.git("init", "--quiet", "--initial-branch=main", at=hooks)
    world.git("add", "--all", at=hooks)
    world.git("commit", "--quiet", "--message", "Hooks", at=hooks)
    revision = world.git("rev-parse", "HEAD", at=hooks)
    hook = {"repo": str(hooks), "rev": revision, "hooks": [{"id": "clientsmith-check"}]}
    return yaml.safe_dump({"repos": [hook]})


def start(world: World, configuration: str) -> Path:
    """A clone with the hook installed."""
    checkout = world.clone()
    (checkout / ".pre-commit-config.yaml").write_text(configuration)
    command = [sys.executable, "-m", "pre_commit", "install"]
    subprocess.run(command, cwd=checkout, env=world.environment, check=True, capture_output=True)
    return checkout


def commit(world: World, checkout: Path) -> tuple[int, str]:
    """Commits all there is: git's exit code, and what is printed, with dots cut to four."""
    world.git("add", "--all", at=checkout)
    person = ["-c", "user.name=Ann", "-c", "user.email=ann@example.com"]
    done = subprocess.run(
        ["git", *person, "commit", "--message", "Change"],
        cwd=checkout,
        env=world.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    while "....." in done.stdout:
        done.stdout = done.stdout.replace(".....", "....")
    return done.returncode, done.stdout


def change_model(checkout: Path) -> None:
    model = checkout / MODEL
    before = model.read_text()
    model.write_text(before.replace('"max": 10', '"max": 9').replace('"max":10', '"max":9'))
    assert model.read_text() != before


@pytest.mark.parametrize("path", [EXAMPLE, MANIFEST], ids=["config", "manifest"])
def test_pre_commit_reads_it(path: Path) -> None:
    kind = "validate-config" if path == EXAMPLE else "validate-manifest"

    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", kind, str(path)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stdout) == (0, "")


def test_the_example_installs_the_version_that_it_is_released_with() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]

    (repository,) = yaml.safe_load(EXAMPLE.read_text())["repos"]

    assert repository["hooks"][0]["additional_dependencies"] == [f"clientsmith=={version}"]


@pytest.mark.parametrize("configure", [example, by_manifest])
def test_a_stale_package_is_not_committed_and_a_fresh_one_is(
    world: World, configure: Callable[[World], str]
) -> None:
    checkout = start(world, configure(world))
    change_model(checkout)

    code, printed = commit(world, checkout)

    assert (code, STALE in printed) == (1, True), printed
    assert "run `clientsmith generate`" in printed
    assert world.git("log", "--format=%s", at=checkout) == "A project"

    command = [sys.executable, "-m", "clientsmith", "generate"]
    subprocess.run(command, cwd=checkout, check=True, capture_output=True)
    code, printed = commit(world, checkout)

    assert (code, FRESH in printed) == (0, True), printed
    assert world.git("log", "--format=%s", at=checkout) == "Change\nA project"


def test_an_edit_of_the_package_by_hand_is_not_committed(world: World) -> None:
    checkout = start(world, example(world))
    edited = next(checkout.glob("out/**/client.py"))
    edited.write_text(edited.read_text() + "# mine\n")

    code, printed = commit(world, checkout)

    assert (code, STALE in printed) == (1, True), printed


def test_a_commit_of_something_else_is_not_kept_waiting(world: World) -> None:
    checkout = start(world, example(world))
    (checkout / "notes.txt").write_text("Something else\n")

    code, printed = commit(world, checkout)

    assert (code, OTHER in printed) == (0, True), printed
