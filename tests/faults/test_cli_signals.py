"""Real signals to a real `clientsmith generate`, each at a moment told by an audit event (PEP 578)."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from clientsmith.cli.app import run

from tests.tiny_project import CONFIG, make_project, tree

# argv: the signal, the audit event, and what its first argument ends with.
PROGRAM = """
import os, sys
number, wanted, ending = int(sys.argv.pop(1)), sys.argv.pop(1), sys.argv.pop(1)
def hook(event, arguments):
    global wanted
    if event == wanted and str(arguments[0]).endswith(ending):
        wanted = ""
        os.kill(os.getpid(), number)
sys.addaudithook(hook)
from clientsmith.cli.app import main
main()
"""
BEFORE = [
    ("import", "clientsmith.workflows.generate"),
    ("open", "service-2.json"),
    ("import", "black"),
    ("os.mkdir", ".clientsmith-staging"),
    ("open", "new/clientsmith.lock"),
]
AFTER = [
    ("os.rename", "out/my_clients"),
    ("os.rename", "new/my_clients"),
]


@pytest.fixture
def output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A generated package whose configuration has changed since."""
    monkeypatch.chdir(make_project(tmp_path))
    (tmp_path / "clientsmith.toml").write_text(CONFIG.replace("CreateOrder", "DeleteOrder"))
    return tmp_path / "out"


def generate(number: signal.Signals, moment: tuple[str, str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", PROGRAM, str(int(number)), *moment, "generate"]
    return subprocess.run(command, capture_output=True, text=True)


@pytest.mark.parametrize("moment", BEFORE, ids=" ".join)
def test_ctrl_c_before_the_swap_changes_nothing(output: Path, moment: tuple[str, str]) -> None:
    before = tree(output)
    done = generate(signal.SIGINT, moment)
    assert (done.returncode, done.stderr, done.stdout) == (
        130,
        "interrupted, nothing was changed\n",
        "",
    )
    assert tree(output) == before


@pytest.mark.parametrize("moment", AFTER, ids=" ".join)
def test_ctrl_c_during_the_swap_waits_for_its_end(output: Path, moment: tuple[str, str]) -> None:
    done = generate(signal.SIGINT, moment)
    assert done.returncode == 130
    assert done.stderr == "interrupted, but the new package was already in place\n"
    assert run(["check"]) == 0


def test_terminate_is_as_clean(output: Path) -> None:
    before = tree(output)
    done = generate(signal.SIGTERM, ("open", "new/clientsmith.lock"))
    assert (done.returncode, done.stderr) == (143, "interrupted, nothing was changed\n")
    assert tree(output) == before


@pytest.mark.parametrize("moment", [("open", "new/clientsmith.lock"), *AFTER], ids=" ".join)
def test_the_run_after_a_kill_heals(output: Path, moment: tuple[str, str]) -> None:
    assert generate(signal.SIGKILL, moment).returncode == -signal.SIGKILL
    assert (output / ".clientsmith-staging").exists()
    assert run(["generate"]) == 0
    assert run(["check"]) == 0
    assert not (output / ".clientsmith-staging").exists()
