"""The renewal of credentials: ahead of their expiry, by one caller, for threads and for tasks."""

from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
import time
from threading import Barrier, Event, Thread

import pytest
from clientsmith.runtime.auth.credentials import Credentials
from clientsmith.runtime.auth.source import CredentialsSource
from clientsmith.runtime.exceptions import ConfigurationError


def temporary(number: int, expires_at: float | None) -> Credentials:
    return Credentials(f"AKID{number}", "secret", expires_at=expires_at)


class Renewals:
    """A source whose clock and answers are the test's."""

    def __init__(self, *answers: Credentials | Exception) -> None:
        self.now = 0.0
        self.asked = 0
        self._answers = list(answers)
        self.source = CredentialsSource(self._resolve, clock=lambda: self.now)

    def _resolve(self) -> Credentials:
        self.asked += 1
        answer = self._answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def at(self, now: float) -> str:
        self.now = now
        return self.source.get().access_key_id


def test_lasting_credentials_are_resolved_once() -> None:
    renewals = Renewals(temporary(1, None))

    assert renewals.source.current() is None
    assert [renewals.at(0), renewals.at(1e9)] == ["AKID1", "AKID1"]
    assert renewals.source.current() == temporary(1, None)


def test_temporary_credentials_are_renewed_before_they_expire() -> None:
    renewals = Renewals(temporary(1, 3600), temporary(2, 7200))

    assert [renewals.at(0), renewals.at(3299), renewals.at(3300)] == ["AKID1", "AKID1", "AKID2"]


def test_a_renewal_that_fails_is_tried_again_a_minute_later() -> None:
    renewals = Renewals(temporary(1, 3600), ConfigurationError("down"), temporary(2, 7200))

    assert [renewals.at(0), renewals.at(3300), renewals.at(3359), renewals.at(3360)] == [
        "AKID1",
        "AKID1",
        "AKID1",
        "AKID2",
    ]
    assert renewals.asked == 3


def test_a_renewal_that_brings_the_same_is_not_asked_at_every_call() -> None:
    renewals = Renewals(temporary(1, 3600), temporary(1, 3600), temporary(2, 7200))

    assert [renewals.at(0), renewals.at(3590), renewals.at(3599), renewals.at(3600)] == [
        "AKID1"
    ] * 3 + ["AKID2"]


def test_after_their_expiry_the_failure_is_raised() -> None:
    renewals = Renewals(
        temporary(1, 3600), ConfigurationError("down"), temporary(1, 3600), temporary(2, 7200)
    )

    renewals.at(0)
    with pytest.raises(ConfigurationError, match="down"):
        renewals.at(3600)
    with pytest.raises(
        ConfigurationError, match="the credentials of access key AKID1 have expired; get new ones"
    ):
        renewals.at(3601)
    assert renewals.at(3602) == "AKID2"


def test_a_failed_renewal_is_logged_without_secrets(caplog: pytest.LogCaptureFixture) -> None:
    renewals = Renewals(Credentials("AKID", "hunter2", expires_at=3600), OSError("down: hunter3"))

    with caplog.at_level(logging.DEBUG, logger="clientsmith"):
        renewals.at(0)
        renewals.at(3400)

    assert caplog.messages == ["credentials not renewed (OSError), the old ones are still good"]


def test_one_thread_renews_and_the_others_go_on_with_the_old_ones() -> None:
    renewing, ended = Event(), Event()
    now = 0.0

    def resolve() -> Credentials:
        if now == 0:
            return temporary(1, 3600)
        renewing.set()
        ended.wait(10)
        return temporary(2, 7200)

    source = CredentialsSource(resolve, clock=lambda: now)
    source.get()
    now = 3400.0
    thread = Thread(target=source.get)
    thread.start()
    renewing.wait(10)

    meanwhile = source.get()
    ended.set()
    thread.join(10)

    assert (meanwhile, source.get()) == (temporary(1, 3600), temporary(2, 7200))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_forked_child_resolves_though_a_thread_of_the_parent_was_at_it() -> None:
    script = """
import os, signal
from threading import Event, Thread
from clientsmith.runtime.auth.credentials import Credentials
from clientsmith.runtime.auth.source import CredentialsSource
parent, resolving, ended = os.getpid(), Event(), Event()
def resolve():
    if os.getpid() == parent:
        resolving.set()
        ended.wait(10)
    return Credentials("AKID", "secret")
source = CredentialsSource(resolve)
thread = Thread(target=source.get)
thread.start()
resolving.wait(10)
child = os.fork()
if not child:
    signal.alarm(10)
    source.get()
    os._exit(0)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
ended.set()
"""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", script], capture_output=True, text=True, timeout=30
    )

    assert (done.stdout, done.stderr) == ("0\n", "")


def test_many_threads_resolve_once() -> None:
    barrier = Barrier(8)
    asked: list[int] = []
    found: list[Credentials] = []

    def resolve() -> Credentials:
        asked.append(1)
        time.sleep(0.05)  # long enough for the others to come and wait
        return temporary(1, None)

    source = CredentialsSource(resolve)

    def get() -> None:
        barrier.wait()
        found.append(source.get())

    threads = [Thread(target=get) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert found == [temporary(1, None)] * 8
    assert asked == [1]


def test_the_others_wait_when_the_old_ones_are_nearly_over() -> None:
    """A request signed in the last minute may arrive too late."""
    renewing, ended = Event(), Event()
    now = 0.0

    def resolve() -> Credentials:
        if now == 0:
            return temporary(1, 3600)
        renewing.set()
        ended.wait(10)
        return temporary(2, 7200)

    source = CredentialsSource(resolve, clock=lambda: now)
    source.get()
    now = 3541.0
    found: list[str] = []
    threads = [Thread(target=lambda: found.append(source.get().access_key_id)) for _ in range(3)]
    threads[0].start()
    renewing.wait(10)
    for thread in threads[1:]:
        thread.start()
    time.sleep(0.05)
    waiting = list(found)
    ended.set()
    for thread in threads:
        thread.join()

    assert (waiting, found) == ([], ["AKID2"] * 3)


def test_who_waits_for_a_failing_attempt_shares_its_end() -> None:
    """Fifty threads that ask a service that is down would wait for it one after the other."""
    barrier = Barrier(8)
    asked: list[int] = []
    errors: list[str] = []

    def resolve() -> Credentials:
        asked.append(1)
        time.sleep(0.5)
        raise ConfigurationError("down")

    source = CredentialsSource(resolve)

    def get() -> None:
        barrier.wait()
        try:
            source.get()
        except ConfigurationError as error:
            errors.append(str(error))

    threads = [Thread(target=get) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert errors == ["down"] * 8
    assert len(asked) == 1
    with pytest.raises(ConfigurationError, match="down"):
        source.get()
    assert len(asked) == 2


def test_many_tasks_resolve_once_and_the_loop_goes_on() -> None:
    asked: list[int] = []
    loop_went_on = Event()

    def resolve() -> Credentials:
        asked.append(1)
        assert loop_went_on.wait(10)
        return temporary(1, None)

    source = CredentialsSource(resolve)

    async def run() -> list[Credentials]:
        tasks = [asyncio.create_task(source.get_async()) for _ in range(100)]
        cancelled = asyncio.create_task(source.get_async())
        await asyncio.sleep(0.01)
        cancelled.cancel()
        loop_went_on.set()
        return await asyncio.gather(*tasks)

    assert asyncio.run(run()) == [temporary(1, None)] * 100
    assert len(asked) == 1


def test_tasks_go_on_with_the_old_ones_while_a_thread_renews() -> None:
    now = 0.0
    ended = Event()

    def resolve() -> Credentials:
        if now == 0:
            return temporary(1, 3600)
        ended.wait(10)
        return temporary(2, 7200)

    source = CredentialsSource(resolve, clock=lambda: now)
    source.get()
    now = 3301.0

    async def run() -> list[str]:
        before = [(await source.get_async()).access_key_id for _ in range(3)]
        ended.set()
        while source.current() is None:
            await asyncio.sleep(0.01)
        return [*before, (await source.get_async()).access_key_id]

    assert asyncio.run(run()) == ["AKID1", "AKID1", "AKID1", "AKID2"]


def test_a_task_gets_the_failure_and_another_loop_begins_again() -> None:
    def fail() -> Credentials:
        raise ConfigurationError("down")

    source = CredentialsSource(fail)

    for _ in range(2):
        with pytest.raises(ConfigurationError, match="down"):
            asyncio.run(source.get_async())
