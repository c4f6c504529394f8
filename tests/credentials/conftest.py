"""The world that each test looks for credentials in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from clientsmith.runtime.auth.providers import fetch

from tests.credentials.world import World

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    monkeypatch.setattr(fetch, "PAUSE", 0.01)
    found = World(tmp_path)
    with found.stack:
        yield found
