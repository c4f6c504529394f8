"""A project in git with a remote, and what a runner of GitHub's has: its files, its environment, `gh`."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from clientsmith.cli.app import run

from tests.support import gh
from tests.support.wheels import SERVICE, installed, make_index, release_files, wheel
from tests.support.workflow import Runner, environment
from tests.tiny_project import make_project

_PERSON = ("-c", "user.name=Ann", "-c", "user.email=ann@example.com")


@dataclass
class World:
    """A remote repository with the tiny project of botocore 1.0.0, an index of wheels, and fresh clones."""

    folder: Path
    index: Path
    runs: int = 0

    @property
    def remote(self) -> Path:
        return self.folder / "remote.git"

    @property
    def environment(self) -> dict[str, str]:
        variables = environment(self.folder / "home", self.folder / "bin")
        return variables | {"GH_STATE": str(self.folder)}

    def git(self, *arguments: str, at: Path | None = None) -> str:
        """What git prints, in the remote or ``at``; commits are a person's."""
        done = subprocess.run(
            ["git", *_PERSON, *arguments],
            cwd=at or self.remote,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def clone(self, branch: str = "main") -> Path:
        self.runs += 1
        place = self.folder / f"clone-{self.runs}"
        self.git("clone", "--quiet", "--branch", branch, str(self.remote), str(place))
        return place

    def commit(self, checkout: Path, message: str) -> None:
        """Commits all that is in ``checkout`` and pushes it."""
        self.git("add", "--all", at=checkout)
        self.git("commit", "--quiet", "--allow-empty", "--message", message, at=checkout)
        self.git("push", "--quiet", "origin", "HEAD", at=checkout)

    def runner(self, checkout: Path, **values: str) -> Runner:
        token = {"secrets.CLIENTSMITH_TOKEN || github.token": "a token"}
        runner = self.folder / f"runner-{self.runs}"
        return Runner(checkout, runner, self.environment, token | values)

    def release(self, version: str, change: Callable[[Any], object]) -> None:
        wheel(self.index, version, release_files(change))

    @property
    def pulls(self) -> list[Any]:
        """The pull requests that there are."""
        found: list[Any] = json.loads((self.folder / "pulls.json").read_text())
        return found

    @pulls.setter
    def pulls(self, pulls: list[Any]) -> None:
        (self.folder / "pulls.json").write_text(json.dumps(pulls))


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    found = World(tmp_path, make_index(tmp_path / "index", monkeypatch))
    for name in ("home", "bin"):
        (tmp_path / name).mkdir()
    found.pulls = []
    stand_in = tmp_path / "bin/gh"
    stand_in.write_text(
        f'#!/bin/sh\nexec {shlex.quote(sys.executable)} {shlex.quote(gh.__file__)} "$@"\n'
    )
    stand_in.chmod(0o755)
    _fill(found, monkeypatch)
    return found


def _fill(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.git("init", "--quiet", "--bare", "--initial-branch=main", "remote.git", at=world.folder)
    project = make_project(world.folder / "project")
    monkeypatch.chdir(project)
    (project / "models" / SERVICE).unlink()
    release = installed(world.folder, "1.0.0", lambda model: None)
    assert run(["pull", "orders", "--path", str(release)]) == 0
    assert run(["generate"]) == 0
    monkeypatch.chdir(world.folder)
    world.git("init", "--quiet", "--initial-branch=main", at=project)
    world.git("remote", "add", "origin", str(world.remote), at=project)
    world.commit(project, "A project")
