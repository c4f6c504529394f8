"""A tenth of all services, whole, before mypy; ``tests/typing`` has one service before both checkers."""

from __future__ import annotations

import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from clientsmith.output.runtime_files import runtime_files

from tests.fleet.gates import LOADER, all_services
from tests.support.packages import render_files
from tests.wire.polled import beside

TENTH = [name for name in all_services() if zlib.crc32(name.encode()) % 10 == 0]
PACKAGE = "fleet"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One package, so that mypy reads the runtime once."""
    return tmp_path_factory.mktemp("tenth")


@pytest.mark.fleet
@pytest.mark.parametrize("name", TENTH)
def test_a_service_passes_mypy(name: str, folder: Path) -> None:
    files = render_files(
        LOADER.load_service_model(name, "service-2"),
        PACKAGE,
        paginators=beside(name, "paginators-1"),
        waiters=beside(name, "waiters-2"),
        endpoint_rules=beside(name, "endpoint-rule-set-1"),
        partitions=LOADER.load_data("partitions"),
    )
    files |= runtime_files(PACKAGE, files)
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        # A file that is the same keeps its time, by which mypy goes.
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            target.write_text(text, encoding="utf-8")
    (service,) = {
        path.split("/")[1]
        for path in files
        if path.endswith("/errors.py") and "/runtime/" not in path
    }

    command = ["mypy", "--strict", "--python-version", "3.11", "-p", f"{PACKAGE}.{service}"]
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout + done.stderr
