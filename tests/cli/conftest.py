"""A project whose models come from an index of small wheels."""

from __future__ import annotations

from pathlib import Path

import pytest
from clientsmith.cli.app import run

from tests.support.upgrades import keep
from tests.support.wheels import SERVICE, installed, make_index
from tests.tiny_project import make_project


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
