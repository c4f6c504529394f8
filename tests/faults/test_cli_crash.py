"""A write that is killed, interrupted or refused at any one of its steps, each of them tried.

How a child ends itself at its n-th step stands in `dying.py`.
"""

from __future__ import annotations

import shutil
import signal
from typing import TYPE_CHECKING

import pytest
from clientsmith.errors import UsageError
from clientsmith.output.lock import Input
from clientsmith.output.signals import raise_on_signals
from clientsmith.output.swap import STAGING, open_folder
from clientsmith.output.write import write

from tests.faults.dying import ENOUGH, NO_SUCH_STEP, STEPS, kill, run_in_child

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

OLD = {
    "README.md": "old",
    "stale.txt": "old",
    "pkg/__init__.py": "old",
    "pkg/same.py": "same",
    "gone/x.py": "old",
}
NEW = {
    "README.md": "new",
    "added.txt": "new",
    "pkg/__init__.py": "new",
    "pkg/same.py": "same",
    "more/x.py": "new",
}
OLD_INPUTS, NEW_INPUTS = [Input("model", "m", "01")], [Input("model", "m", "02")]


def tree(folder: Path) -> dict[str, str]:
    """Every file and empty folder below ``folder``, staging and lock included."""
    entries = [
        path for path in sorted(folder.rglob("*")) if path.is_file() or not any(path.iterdir())
    ]
    return {
        path.relative_to(folder).as_posix(): path.read_text() if path.is_file() else "/"
        for path in entries
    }


def write_old(folder: Path) -> None:
    """The old package, with a file in it that is the user's."""
    write(OLD, OLD_INPUTS, folder)
    (folder / "pkg" / "mine.py").write_text("mine")


@pytest.fixture(scope="module")
def trees(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, str], dict[str, str]]:
    """What a folder looks like before the change and after it."""
    folder = tmp_path_factory.mktemp("trees")
    write_old(folder)
    before = tree(folder)
    write(NEW, NEW_INPUTS, folder)
    return before, tree(folder)


def in_child(
    output: Path, *, at_step: int, act: Callable[[], None], steps: set[str] = STEPS
) -> int:
    """Writes NEW in a child that calls ``act`` at its ``at_step``-th step; its exit code, 77 if it had fewer steps."""

    def work() -> int:
        raise_on_signals()
        write(NEW, NEW_INPUTS, output)
        return 0

    return run_in_child(work, at_step=at_step, act=act, steps=steps)


def at_every_step(
    tmp_path: Path,
    act: Callable[[], None],
    *,
    first_run: bool = False,
    steps: set[str] = STEPS,
) -> Iterator[tuple[Path, int]]:
    """The output folder and the exit code of a run that calls ``act`` at its first step, its second, to its last."""
    for step in range(1, ENOUGH):
        output = tmp_path / "out"
        shutil.rmtree(output, ignore_errors=True)
        if not first_run:
            write_old(output)
        code = in_child(output, at_step=step, act=act, steps=steps)
        if code == NO_SUCH_STEP:
            assert step > 3, "the hook saw hardly any steps: is this test still testing?"
            return
        yield output, code
    pytest.fail("the run has more steps than this test expects")


def full_disk() -> None:
    raise OSError(28, "No space left on device", "somewhere")


def test_after_a_kill_one_of_the_packages_is_whole_and_the_next_run_goes_on(
    tmp_path: Path, trees: tuple[dict[str, str], dict[str, str]]
) -> None:
    before, after = trees
    healed: list[dict[str, str]] = []
    for output, _ in at_every_step(tmp_path, kill):
        with open_folder(output):
            healed.append(tree(output))
        write(NEW, NEW_INPUTS, output)
        assert tree(output) == after
    swapped = healed.index(after)
    assert healed == [before] * swapped + [after] * (len(healed) - swapped)


def test_healing_can_be_killed_too(
    tmp_path: Path, trees: tuple[dict[str, str], dict[str, str]]
) -> None:
    """The first child ends at its last rename, which would have made the swap final; the second undoes that."""
    in_the_swap = [
        shutil.copytree(output, tmp_path / f"killed{number}")
        for number, (output, _) in enumerate(at_every_step(tmp_path, kill, steps={"os.rename"}))
        if (output / STAGING / "added").exists()
    ]
    for step in range(1, ENOUGH):
        shutil.rmtree(tmp_path / "out")
        shutil.copytree(in_the_swap[-1], tmp_path / "out")
        code = in_child(tmp_path / "out", at_step=step, act=kill)
        with open_folder(tmp_path / "out"):
            assert tree(tmp_path / "out") in trees
        if code == NO_SUCH_STEP:
            return
    pytest.fail("healing has more steps than this test expects")


def test_a_first_run_that_was_killed_does_not_lock_the_folder_out(
    tmp_path: Path, trees: tuple[dict[str, str], dict[str, str]]
) -> None:
    for output, _ in at_every_step(tmp_path, kill, first_run=True):
        write(NEW, NEW_INPUTS, output)
        assert {**tree(output), "pkg/mine.py": "mine"} == trees[1]


def test_an_interrupt_leaves_the_old_package_or_the_new_one_and_no_litter(
    tmp_path: Path, trees: tuple[dict[str, str], dict[str, str]]
) -> None:
    before, after = trees
    left: list[dict[str, str]] = []
    for output, code in at_every_step(tmp_path, lambda: signal.raise_signal(signal.SIGINT)):
        assert code == 128 + signal.SIGINT
        left.append(tree(output))
    swapped = left.index(after)
    assert left == [before] * swapped + [after] * (len(left) - swapped)


def test_an_interrupted_first_run_leaves_no_folder(tmp_path: Path) -> None:
    left: list[bool] = []
    for output, _ in at_every_step(
        tmp_path, lambda: signal.raise_signal(signal.SIGINT), first_run=True
    ):
        left.append(output.exists())
    assert left == sorted(left)


@pytest.mark.parametrize("steps", [STEPS, {"os.scandir"}], ids=["writing", "listing"])
def test_a_disk_that_fails_leaves_the_old_package_whole(
    tmp_path: Path, trees: tuple[dict[str, str], dict[str, str]], steps: set[str]
) -> None:
    before, after = trees
    codes: set[int] = set()
    for output, code in at_every_step(tmp_path, full_disk, steps=steps):
        codes.add(code)
        with open_folder(output):
            assert tree(output) == (before if code == UsageError.exit_code else after)
    assert codes == {0, UsageError.exit_code}
