"""Generating on a dask cluster: a real scheduler and two worker processes, one of which is killed at work.

Every port is one of 127.0.0.1 that the system gives.
"""

from __future__ import annotations

import json
import logging
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from clientsmith.cli.app import run
from clientsmith.errors import ExecutorError
from clientsmith.output.executors.dask import open_cluster
from clientsmith.output.executors.places import Dask, open_executor
from clientsmith.output.parallel import format_on
from clientsmith.workflows import generate as pipeline
from distributed import Client

from tests.support.integrations import ARGUMENTS, expected, integrations
from tests.tiny_project import tree

Process = subprocess.Popen[bytes]
LOOPBACK = ["--host", "127.0.0.1", "--dashboard-address", "127.0.0.1:0"]
FILES = [("a.py", "a=1")]


@dataclass(frozen=True)
class Scheduler:
    address: str
    process: Process


@contextmanager
def running(log: Path, module: str, *arguments: str) -> Generator[Process]:
    """A process of dask's, whose output goes to ``log``."""
    command = [sys.executable, "-m", f"distributed.cli.{module}", *LOOPBACK, *arguments]
    with log.open("wb") as output, subprocess.Popen(command, stdout=output, stderr=output) as found:
        try:
            yield found
        finally:
            found.kill()


@contextmanager
def running_scheduler(folder: Path) -> Generator[Scheduler]:
    file = folder / "scheduler.json"
    with running(
        folder / "log", "dask_scheduler", "--port", "0", "--scheduler-file", str(file)
    ) as process:
        while not file.exists() or not file.read_bytes().endswith(b"}"):
            assert process.poll() is None, (folder / "log").read_text()
            time.sleep(0.02)
        yield Scheduler(json.loads(file.read_bytes())["address"], process)


@pytest.fixture
def lonely(tmp_path: Path) -> Iterator[Scheduler]:
    """A scheduler that has no worker."""
    with running_scheduler(tmp_path) as scheduler:
        yield scheduler


@dataclass(frozen=True)
class Cluster:
    address: str
    client: Client
    """The test's own; it sees what the scheduler sees."""
    workers: dict[str, int]
    """Address -> process."""


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    folder = tmp_path_factory.mktemp("cluster")
    settings = ("--nthreads", "1", "--no-nanny", "--local-directory", str(folder))
    with (
        running_scheduler(folder) as scheduler,
        running(folder / "log1", "dask_worker", scheduler.address, *settings),
        running(folder / "log2", "dask_worker", scheduler.address, *settings),
        Client(scheduler.address, set_as_default=False) as client,
    ):
        client.wait_for_workers(2)
        yield Cluster(scheduler.address, client, client.run(os.getpid))


def test_two_worker_processes_give_what_none_gives(
    cluster: Cluster,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    place = f"dask:{cluster.address}"

    assert run(["generate", *ARGUMENTS, "--output", "out", "--executor", place]) == 0
    written = tree(tmp_path / "out")
    out, err = capfd.readouterr()
    assert out.startswith(f"out: {len(expected())} written, 0 removed, 0 unchanged\n")
    assert err == ""
    assert all(written[path] == text.encode() for path, text in expected())
    assert written.keys() - dict(expected()).keys() == {"clientsmith.lock"}


def test_a_worker_that_is_killed_at_work_changes_nothing(cluster: Cluster) -> None:
    """The victim is frozen while it has chunks that it has not answered, so that the kill cannot come too late."""
    victim, pid = min(cluster.workers.items())
    chunks: list[str] = []

    def kill_at_work() -> None:
        while not chunks:
            if cluster.client.processing()[victim]:
                os.kill(pid, signal.SIGSTOP)
                time.sleep(0.2)  # what it sent before arrives
                chunks.extend(cluster.client.processing()[victim])
                os.kill(pid, signal.SIGKILL if chunks else signal.SIGCONT)

    killer = threading.Thread(target=kill_at_work)
    killer.start()
    with open_executor(Dask(cluster.address)) as executor:
        files = pipeline.generate(*integrations(), executor=executor)
    killer.join()

    assert chunks
    assert list(files.items()) == expected()
    assert victim not in cluster.client.nthreads()


def test_dask_has_nothing_to_say_to_the_user(cluster: Cluster) -> None:
    log = logging.getLogger("distributed.client")

    with open_cluster(cluster.address):
        assert not log.isEnabledFor(logging.CRITICAL)
    assert log.isEnabledFor(logging.CRITICAL)


# --- clusters that do not work ---


def test_a_cluster_without_workers_is_given_up(lonely: Scheduler) -> None:
    with (
        pytest.raises(ExecutorError, match=f"dask:{lonely.address}: it had no worker for 0.1 s"),
        open_cluster(lonely.address, worker_seconds=0.1) as executor,
    ):
        format_on(executor, FILES)


def test_a_scheduler_that_is_lost_at_work(lonely: Scheduler) -> None:
    with open_cluster(lonely.address) as executor:
        threading.Timer(0.2, lonely.process.kill).start()
        with pytest.raises(ExecutorError, match=r"lost a part of the work \(CancelledError\)"):
            format_on(executor, FILES)


@pytest.mark.parametrize("listens", [False, True], ids=["refuses", "is silent"])
def test_a_scheduler_that_does_not_answer(listens: bool) -> None:
    with socket.create_server(("127.0.0.1", 0)) as peer:
        address = f"tcp://127.0.0.1:{peer.getsockname()[1]}"
        if not listens:
            peer.close()
        with (
            pytest.raises(
                ExecutorError, match=f"dask:{address}: no dask scheduler answered within 0.2 s"
            ) as told,
            open_cluster(address, scheduler_seconds=0.2),
        ):
            pass

    assert told.value.exit_code == 4
