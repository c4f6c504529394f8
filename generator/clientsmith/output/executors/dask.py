"""A dask cluster as an executor: reached in a stated time, quiet on the terminal, given up when nobody works there.

dask itself gives a chunk whose worker died to another one. Client and workers exchange pickles: only a cluster that is
trusted should be named.
"""

from __future__ import annotations

import logging
import threading
import warnings
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from time import monotonic
from typing import TYPE_CHECKING, Protocol, cast

from distributed import Client

from ...errors import ExecutorError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping
    from concurrent.futures import Executor

_LEAVING_SECONDS = 5
_GLANCE_SECONDS = 1.0


class _Cluster(Protocol):
    """What we use of dask's client, which has no types of its own."""

    def get_executor(self, *, pure: bool) -> Executor: ...

    def nthreads(self) -> Mapping[str, int]: ...

    def close(self, timeout: float) -> None: ...


@contextmanager
def open_cluster(
    address: str, *, scheduler_seconds: float = 10, worker_seconds: float = 60
) -> Generator[Executor]:
    """The executor of the scheduler at ``address``.

    Raises ExecutorError when no scheduler answers within ``scheduler_seconds``, and when there is no worker for
    ``worker_seconds``: clusters that grow on demand need a while.
    """
    with _silence():
        cluster = _connect(address, scheduler_seconds)
        try:
            executor = cluster.get_executor(pure=False)
            with _given_up(cluster, executor, address, worker_seconds):
                yield executor
        finally:
            with suppress(OSError):  # a scheduler that is gone, or slow, does not keep us
                cluster.close(timeout=_LEAVING_SECONDS)


def _connect(address: str, seconds: float) -> _Cluster:
    """The client, made in a thread: dask's own timeout does not cover a peer that takes a connection and is silent."""
    connected: Future[_Cluster] = Future()

    def connect() -> None:
        make = cast("Callable[..., _Cluster]", Client)
        try:
            connected.set_result(make(address, timeout=seconds, set_as_default=False))
        except BaseException as error:
            connected.set_exception(error)

    threading.Thread(target=connect, daemon=True).start()
    try:
        return connected.result(seconds + _GLANCE_SECONDS)
    except OSError as error:
        raise ExecutorError(
            f"--executor dask:{address}: no dask scheduler answered within {seconds:g} s ({_reason(error)}); "
            "check the address, or start one with `dask scheduler`"
        ) from error
    except Exception as error:
        raise ExecutorError(
            f"--executor dask:{address}: cannot connect: {type(error).__name__}: {error}; see what dask says about it"
        ) from error


def _reason(error: BaseException | None) -> str:
    """The innermost cause that says something; dask's outer ones name its objects."""
    reason = ""
    while error:
        reason = str(error) or reason
        error = error.__cause__
    return reason or "something is there and says nothing"


@contextmanager
def _given_up(
    cluster: _Cluster, executor: Executor, address: str, patience: float
) -> Generator[None]:
    """Shuts ``executor`` down once the cluster has had no worker for ``patience`` seconds: dask waits without end."""
    deserted, over = threading.Event(), threading.Event()

    def watch() -> None:
        seen = monotonic()
        while not over.wait(_GLANCE_SECONDS):
            if _has_workers(cluster):
                seen = monotonic()
            elif monotonic() - seen > patience:
                deserted.set()
                executor.shutdown(wait=False)
                return

    threading.Thread(target=watch, daemon=True).start()
    try:
        yield
    except ExecutorError as error:
        if not deserted.is_set():
            raise
        raise ExecutorError(
            f"--executor dask:{address}: it had no worker for {patience:g} s; "
            f"start one where clientsmith is installed: dask worker {address}"
        ) from error
    finally:
        over.set()


def _has_workers(cluster: _Cluster) -> bool:
    try:
        return bool(cluster.nthreads())
    except Exception:  # of many kinds, while the connection is lost or being closed
        return False


@contextmanager
def _silence() -> Generator[None]:
    """dask writes to stderr what comes back to us as an error anyway."""
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(before)
