"""What the processes that are measured say to the one that measures: when they were done, or how long calls took."""

from __future__ import annotations

import sys
from time import monotonic, perf_counter

THREADS = 50

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Run = Callable[[int], float]


def report_now() -> None:
    """Says when it is, by the clock that all processes share, then the peak of this process's memory in KiB."""
    now = monotonic()
    print(now, peak_memory())


def peak_memory() -> int:
    """The most memory that was resident, in KiB.

    From Linux's own count for this program: getrusage's would begin with that of the process that started it.
    """
    with open("/proc/self/status", encoding="ascii") as status:
        for line in status:
            if line.startswith("VmHWM:"):
                return int(line.split()[1])
    raise OSError("/proc/self/status has no VmHWM; the benchmark needs Linux")


def timed(call: Callable[[], object]) -> Run:
    """A function that calls ``call`` so many times and gives the seconds that took."""

    def run(count: int) -> float:
        start = perf_counter()
        for _ in range(count):
            call()
        return perf_counter() - start

    return run


def shared_out(call: Callable[[], object]) -> Run:
    """The same, but ``THREADS`` threads make the calls, each an equal share."""
    from concurrent.futures import ThreadPoolExecutor  # not in a process whose start is measured

    threads = ThreadPoolExecutor(THREADS)

    def share(count: int) -> None:
        for _ in range(count):
            call()

    def run(count: int) -> float:
        start = perf_counter()
        for _ in threads.map(share, [count // THREADS] * THREADS):
            pass
        return perf_counter() - start

    return run


def serve(runs: Mapping[str, Run]) -> None:
    """Answers each line ``NAME COUNT`` of standard input with the seconds that so many calls took."""
    for line in sys.stdin:
        name, count = line.split()
        print(runs[name](int(count)), flush=True)
