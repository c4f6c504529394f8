"""Generating on executors: friendly, hostile, broken and of another version; processes that come and go."""

from __future__ import annotations

import gc
import os
import pickle
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import suppress
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import psutil
import pytest
from clientsmith import errors
from clientsmith.cli.app import run
from clientsmith.errors import ClientsmithError, ExecutorError
from clientsmith.output.executors.places import Dask, Place, Processes, open_executor, read_place
from clientsmith.output.format import format_sources, identity
from clientsmith.output.parallel import format_on
from clientsmith.workflows import generate as pipeline
from hypothesis import given
from hypothesis import strategies as st

from tests.support.integrations import ARGUMENTS, expected, integrations
from tests.tiny_project import make_project, tree

Output = pytest.CaptureFixture[str]
SPAWN = get_context("spawn")


class Backwards(Executor):
    """Waits for a while, then works on what it has, the last first; and so on."""

    def __init__(self) -> None:
        self._waiting: list[Callable[[], None]] = []
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._work)
        self._thread.start()

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self._waiting.append(lambda: future.set_result(fn(*args, **kwargs)))
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self._over.set()
        self._thread.join()

    def _work(self) -> None:
        while not self._over.wait(0.02):
            work, self._waiting = self._waiting, []
            for act in reversed(work):
                act()


# --- any executor ---


@pytest.mark.parametrize(
    "make",
    [
        lambda: ThreadPoolExecutor(3),
        lambda: ProcessPoolExecutor(2, SPAWN),
        Backwards,
    ],
    ids=["threads", "processes", "backwards"],
)
def test_any_executor_gives_what_none_gives(make: Callable[[], Executor]) -> None:
    with make() as executor:
        files = pipeline.generate(*integrations(), executor=executor)

    assert list(files.items()) == expected()
    assert gc.isenabled()


@given(st.lists(st.integers(0, 150_000), max_size=12))
def test_every_file_comes_back_in_its_place(sizes: list[int]) -> None:
    files = [(f"{number}.txt", chr(97 + number) * size) for number, size in enumerate(sizes)]

    with ThreadPoolExecutor(2) as executor:
        assert list(format_on(executor, files).items()) == files


# --- errors ---

LARGE = "#" * 70_000
BROKEN = [
    ("large.txt", LARGE),
    ("first.py", "def ("),
    ("larger.py", f"def ) {LARGE}"),
    ("last.py", "class"),
]


def test_a_workers_error_is_the_one_that_comes_first_without_an_executor() -> None:
    with pytest.raises(ClientsmithError) as alone:
        format_sources(BROKEN)
    with ProcessPoolExecutor(1, SPAWN) as executor, pytest.raises(ClientsmithError) as spread:
        format_on(executor, BROKEN)

    assert type(spread.value) is type(alone.value) is ClientsmithError
    assert str(spread.value) == str(alone.value)
    assert str(alone.value).startswith("first.py: the rendered text is not Python: ")
    assert "format_chunk" in spread.value.__notes__[0]


@pytest.mark.parametrize(
    "kind",
    [kind for kind in vars(errors).values() if isinstance(kind, type)],
    ids=lambda kind: kind.__name__,
)
def test_errors_travel_between_processes(kind: type[ClientsmithError]) -> None:
    found = pickle.loads(pickle.dumps(kind("model.json: wrong")))

    assert (type(found), str(found)) == (kind, "model.json: wrong")


def test_workers_that_die_are_told() -> None:
    with (
        ProcessPoolExecutor(1, SPAWN, initializer=os._exit, initargs=(1,)) as executor,
        pytest.raises(
            ExecutorError, match=r"the executor lost a part of the work \(BrokenProcessPool: "
        ) as told,
    ):
        format_on(executor, [("a.py", "a=1")])

    assert told.value.exit_code == 4


def test_another_black_is_refused(tmp_path: Path) -> None:
    metadata = tmp_path / "black-1.2.3.dist-info" / "METADATA"
    metadata.parent.mkdir()
    metadata.write_text("Metadata-Version: 2.1\nName: black\nVersion: 1.2.3\n")
    first_on_path = f"import sys; sys.path.insert(0, {str(tmp_path)!r})"

    with (
        ProcessPoolExecutor(1, SPAWN, initializer=exec, initargs=(first_on_path,)) as executor,
        pytest.raises(ExecutorError) as told,
    ):
        format_on(executor, [("a.py", "a=1")])

    assert re.search(r"a worker formats with clientsmith \S+, black 1\.2\.3 ", str(told.value))
    assert identity() in str(told.value)
    assert told.value.exit_code == 4


# --- processes ---


def children() -> set[int]:
    return {
        child.pid
        for child in psutil.Process().children(recursive=True)
        if "resource_tracker" not in " ".join(child.cmdline())
    }


def test_processes_are_gone_afterwards() -> None:
    before = children()
    with open_executor(Processes(2)) as executor:
        assert executor
        executor.submit(os.getpid).result()
        assert len(children() - before) == 2
    assert children() == before


BUSY = """
import pathlib, time
pathlib.Path("started").touch()
time.sleep({seconds})
pathlib.Path("done").touch()
"""


def test_after_an_error_nobody_waits_for_what_they_are_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = children()
    with suppress(ZeroDivisionError), open_executor(Processes(1)) as executor:
        assert executor
        executor.submit(exec, BUSY.format(seconds=3))
        _wait_for(Path("started").exists)
        raise ZeroDivisionError

    assert children() == before
    assert not Path("done").exists()


def test_ctrl_c_does_not_reach_workers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    before = children()
    with open_executor(Processes(1)) as executor:
        assert executor
        future = executor.submit(exec, BUSY.format(seconds=0.2))
        _wait_for(Path("started").exists)
        for pid in children() - before:
            os.kill(pid, signal.SIGINT)
        assert future.result() is None


def _wait_for(happened: Callable[[], object]) -> bool:
    """Whether it happens within ten seconds."""
    for _ in range(1000):
        if happened():
            return True
        time.sleep(0.01)
    return False


PARENT = """
import os, signal
from clientsmith.output.executors.places import Processes, open_executor
if __name__ == "__main__":
    with open_executor(Processes(2)) as executor:
        print(executor.submit(os.getpid).result(), flush=True)
        os.kill(os.getpid(), signal.SIGKILL)
"""


def test_processes_end_with_a_parent_that_is_killed(tmp_path: Path) -> None:
    script, told = tmp_path / "parent.py", tmp_path / "told"
    script.write_text(PARENT)
    with told.open("w") as output:
        done = subprocess.run([sys.executable, script], stdout=output, stderr=output)
    assert done.returncode == -signal.SIGKILL

    worker = int(told.read_text().split()[0])
    if not _wait_for(lambda: not running(worker)):
        os.kill(worker, signal.SIGKILL)
        pytest.fail("a worker outlived its parent")


def running(pid: int) -> bool:
    """Whether it is there, and not just a zombie that nobody has reaped."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


# --- the command line ---


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output) -> Path:
    """A project with a tiny model and its package; the current folder."""
    monkeypatch.chdir(make_project(tmp_path))
    capsys.readouterr()
    return tmp_path


def test_generate_and_check_on_processes(project: Path, capsys: Output) -> None:
    before = tree(project / "out")
    (project / "out" / "README.md").unlink()

    assert run(["check", "--executor", "processes:1"]) == 1
    assert "out/README.md" in capsys.readouterr().out
    assert run(["generate", "--executor", "processes"]) == 0
    assert tree(project / "out") == before


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("processes:3", Processes(3)),
        ("dask:tcp://10.0.0.1:8786", Dask("tcp://10.0.0.1:8786")),
        ("dask:tcp://scheduler.example:1", Dask("tcp://scheduler.example:1")),
        ("dask:tcp://[::1]:8786", Dask("tcp://[::1]:8786")),
    ],
)
def test_what_executor_may_say(text: str, place: Place) -> None:
    assert read_place(text) == place


@pytest.mark.parametrize("command", ["generate", "check"])
@pytest.mark.parametrize(
    "text",
    [
        *("", "threads", "processes:", "processes:0", "processes:-1", "processes:1000"),
        *("processes:two", "dask", "dask:", "dask:10.0.0.1:8786", "dask:http://10.0.0.1:8786"),
        *("dask:tcp://10.0.0.1", "dask:tcp://:8786", "dask:tcp://h:0", "dask:tcp://h:65536"),
    ],
)
def test_what_it_may_not_say(project: Path, capsys: Output, command: str, text: str) -> None:
    assert run([command, "--executor", text]) == 2
    assert capsys.readouterr().err == (
        f"error: --executor: {text!r} is none of processes, processes:N (N from 1 to 999), or dask:tcp://HOST:PORT\n"
    )


def test_dask_that_is_not_installed(
    project: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(
        sys.modules, "distributed", None
    )  # as the import system marks what is not there

    assert run(["generate", "--executor", "dask:tcp://127.0.0.1:1"]) == 2
    assert capsys.readouterr().err == (
        "error: --executor dask:tcp://127.0.0.1:1: dask is not installed here; pip install 'clientsmith[dask]'\n"
    )


def test_who_names_no_cluster_does_not_pay_for_dask(project: Path) -> None:
    script = (
        "import sys; from clientsmith.cli.app import run; run(['generate', '--executor', 'processes:1']); "
        "print(sorted({'dask', 'distributed'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)

    assert done.stdout.splitlines()[-1] == "[]"


def test_ctrl_c_changes_nothing(tmp_path: Path) -> None:
    """A terminal sends it to the whole group: once the workers are at work, and once while they are starting."""
    command = [sys.executable, "-m", "clientsmith", "generate", *ARGUMENTS]
    for workers_loaded in (True, False):
        process = subprocess.Popen(
            [*command, "--output", "out", "--executor", "processes:2"],
            cwd=tmp_path,
            start_new_session=True,
            stderr=subprocess.PIPE,
            text=True,
        )
        _wait_for_workers(process.pid, loaded=workers_loaded)
        os.killpg(process.pid, signal.SIGINT)
        _, told = process.communicate()

        assert (process.returncode, told) == (130, "interrupted, nothing was changed\n")
        assert not (tmp_path / "out").exists()


def _wait_for_workers(pid: int, *, loaded: bool) -> None:
    """Until two processes are there, and, if ``loaded``, have opened black's files."""

    def there() -> bool:
        workers = [
            child
            for child in psutil.Process(pid).children()
            if "spawn_main" in " ".join(child.cmdline())
        ]
        return len(workers) == 2 and all(
            not loaded or any("/black/" in file.path for file in worker.memory_maps())
            for worker in workers
        )

    assert _wait_for(there)
