"""Fifty threads, and five hundred tasks, on one client against a server that cuts, resets and delays answers, while
calls are cancelled or have too little time: nothing is lost, crossed or leaked.

Here for two seconds each; ``make load`` runs them for 30 s each, over TLS too, and says what happened.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import random
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aws_clients.runtime as runtime
import pytest
from aws_clients.apigatewayv2 import ApiGatewayV2Client, AsyncApiGatewayV2Client

from tests.faults.both_transports import LOOPBACK, Authority

ROOT = Path(__file__).parents[2]
THREADS = 50
TASKS = 500
SHORT = 2.0
LONG = 30.0
LIMITS = runtime.Timeouts(connect=20, read=20, write=20)
GAVE_UP = "gave up"
HURRIED = 0.1
"""The share of calls that get less time than most take."""

BROKEN = {
    "lost": {"ConnectionLostError"},
    "cut": {"TruncatedResponseError"},
    # What a reset takes with it may be all that was sent.
    "reset": {"TruncatedResponseError", "ConnectionLostError"},
    "error": {"ApiGatewayV2Error"},
}
"""What a call ends in whose last answer was broken so; after any other it has its result."""


class FaultyServer:
    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdin
        assert process.stdout
        self.process = process
        self.ask, self.told = process.stdin, process.stdout
        self.host = f"127.0.0.1:{int(self.told.readline())}"

    def report(self) -> dict[str, Any]:
        print(file=self.ask, flush=True)
        found: dict[str, Any] = json.loads(self.told.readline())
        return found


@contextmanager
def faulty_server(seed: int, certificate: Path | None) -> Iterator[FaultyServer]:
    command = [sys.executable, "-m", "tests.load.faulty_server", str(seed)]
    with subprocess.Popen(
        [*command, str(certificate)] if certificate else command,
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield FaultyServer(process)
        process.communicate()


@dataclass
class Outcomes:
    """How each call ended: an exception's name, "" for a result, ``GAVE_UP`` for what had too little time."""

    ended: dict[str, str] = field(default_factory=dict)
    attempts: dict[str, int] = field(default_factory=dict)
    begun: int = 0
    wrong: list[str] = field(default_factory=list)

    def keep(self, call: str, result: Any) -> None:
        words = set((result.description or "").split())
        if (result.integration_id, words) != (call, {call}):
            self.wrong.append(f"{call} got the answer of {result.integration_id}, {words}")
        self.ended[call] = ""

    def keep_error(self, call: str, error: Exception) -> None:
        self.ended[call] = type(error).__name__
        if isinstance(error, runtime.TransportError | runtime.ServiceError):
            self.attempts[call] = error.attempts

    def counted(self) -> Counter[str]:
        return Counter(end or "result" for end in self.ended.values())

    def problems(self, did: dict[str, list[str]]) -> list[str]:
        problems = list(self.wrong)
        if self.begun != len(self.ended):
            problems.append(f"{self.begun} calls began and {len(self.ended)} ended")
        for call, end in self.ended.items():
            if end == GAVE_UP:
                continue
            answers = did.get(call, [])
            last = answers[-1] if answers else ""
            if end == "" and last in ("", *BROKEN):
                problems.append(f"{call} has a result, and its last answer was {last!r}")
            # Each attempt may have met an idle connection that had ended: the server saw nothing of it then.
            idle = end == "ConnectionLostError" and len(answers) < self.attempts[call]
            if end and end not in BROKEN.get(last, ()) and not idle:
                problems.append(f"{call} ended in {end}, and its answers were {answers}")
            if len(answers) > self.attempts.get(call, 3):
                problems.append(f"{call} says {self.attempts.get(call)} attempts of {answers}")
            # A POST without a token is sent again after a 503, and when a connection that had been idle was closed
            # before a byte of the answer came: a reset may take the bytes with it.
            if int(call.rsplit("-", 1)[1]) % 2 and set(answers[:-1]) - {"error", "lost", "reset"}:
                problems.append(f"{call} is a POST, and was sent again after {answers[:-1]}")
        return problems


def arguments(call: str) -> tuple[str, dict[str, Any]]:
    if int(call.rsplit("-", 1)[1]) % 2:
        return "create_integration", {
            "api_id": "a",
            "integration_type": "MOCK",
            "description": call,
        }
    return "get_integration", {"api_id": "a", "integration_id": call}


def settings(host: str, scheme: str) -> dict[str, Any]:
    return {
        "region": "eu-west-1",
        "endpoint_url": f"{scheme}://{host}",
        "credentials": runtime.Credentials("id", "secret"),
        "retries": runtime.RetryPolicy(base_delay=0.001),
        "timeout": LIMITS,
    }


# --- who calls ---


def run_threads(host: str, scheme: str, seconds: float, authority: Authority) -> Outcomes:
    outcomes = Outcomes()
    tls = authority.client() if scheme == "https" else None
    transport = runtime.HttpTransport(
        proxies=runtime.Proxies(), tls=tls, max_idle=THREADS, max_idle_in_all=THREADS
    )
    over = time.monotonic() + seconds

    def work(number: int) -> int:
        made, draw = 0, random.Random(number)
        while time.monotonic() < over:
            call = f"call-{number}-{made}"
            made += 1
            # A thread cannot be cancelled; a call can have too little time.
            hurried = draw.random() < HURRIED
            used = client.with_options(timeout=draw.uniform(1e-4, 0.05)) if hurried else client
            operation, members = arguments(call)
            try:
                outcomes.keep(call, getattr(used, operation)(**members))
            except Exception as error:
                outcomes.keep_error(call, error)
            if hurried:
                outcomes.ended[call] = GAVE_UP
        return made

    client = ApiGatewayV2Client(transport=transport, **settings(host, scheme))
    with client, ThreadPoolExecutor(THREADS) as threads:
        outcomes.begun = sum(threads.map(work, range(THREADS)))
    return outcomes


def run_tasks(
    host: str, scheme: str, seconds: float, authority: Authority, *, plugin: bool
) -> Outcomes:
    outcomes = Outcomes()

    async def work(client: AsyncApiGatewayV2Client, number: int, over: float) -> int:
        made, draw = 0, random.Random(number)
        while time.monotonic() < over:
            call = f"call-{number}-{made}"
            made += 1
            hurried = draw.random() < HURRIED
            operation, members = arguments(call)
            try:
                # What runs out of time here is cancelled, wherever it is.
                async with asyncio.timeout(draw.uniform(0, 0.3) if hurried else None):
                    outcomes.keep(call, await getattr(client, operation)(**members))
            except Exception as error:
                outcomes.keep_error(call, error)
            if hurried:
                outcomes.ended[call] = GAVE_UP
        return made

    async def run() -> None:
        tls = authority.client() if scheme == "https" else None
        proxies = runtime.Proxies()
        transport: Any
        if plugin:
            transport = runtime.AioHttpTransport(proxies=proxies, tls=tls)
        else:
            transport = runtime.AsyncHttpTransport(
                proxies=proxies, tls=tls, max_idle=TASKS, max_idle_in_all=TASKS
            )
        over = time.monotonic() + seconds
        async with AsyncApiGatewayV2Client(transport=transport, **settings(host, scheme)) as client:
            made = await asyncio.gather(*[work(client, number, over) for number in range(TASKS)])
        outcomes.begun = sum(made)
        await asyncio.sleep(0.1)  # TLS needs some turns to end.
        left = asyncio.all_tasks() - {asyncio.current_task()}
        outcomes.wrong += [f"a task is left: {task!r}" for task in left]

    asyncio.run(run())
    return outcomes


Run = Callable[[str, str, float, Authority], Outcomes]
KINDS: dict[str, Run] = {
    "sync": run_threads,
    "async": lambda *given: run_tasks(*given, plugin=False),
    "aiohttp": lambda *given: run_tasks(*given, plugin=True),
}


# --- what is left of it ---


def held() -> dict[str, int]:
    """What this process has open."""
    gc.collect()
    links = [Path("/proc/self/fd", name) for name in os.listdir("/proc/self/fd")]
    targets = [os.readlink(link) for link in links if link.is_symlink()]
    return {
        "fds": len(targets),
        "sockets": sum(target.startswith("socket:") for target in targets),
        "threads": threading.active_count(),
    }


def check_load(run: Run, scheme: str, seconds: float, authority: Authority, seed: int) -> str:
    """One line of what happened. Fails when something was lost, crossed or leaked."""
    certificate, callers = None, THREADS if run is run_threads else TASKS
    if scheme == "https":
        authority.server(LOOPBACK)
        certificate = authority.folder / "server.pem"
    with faulty_server(seed, certificate) as server:
        before, begun = held(), time.monotonic()
        outcomes = run(server.host, scheme, seconds, authority)
        took, after = time.monotonic() - begun, held()
        ended = time.monotonic() + 5
        while (report := server.report())["open"] and time.monotonic() < ended:
            time.sleep(0.05)
        line = (
            f"{outcomes.begun} calls in {took:.1f} s, {dict(outcomes.counted())}; answers {report['faults']}; "
            f"{report['opened']} connections, {report['most']} at once, {report['open']} left; "
            f"before {before}, after {after}"
        )
        problems = outcomes.problems(report["did"])
        assert problems == [], (problems[:20], line)
        assert after == before, line
        assert report["open"] == 0, line
        assert outcomes.counted()["result"] > outcomes.begun * 0.7, line
        # Some end that the server has yet to see.
        assert report["most"] <= callers * 1.2, line
        # Something of everything happened, or this proves little.
        assert len(report["faults"]) == len(BROKEN) + 5, line
        assert outcomes.counted()[GAVE_UP], line
    return line


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_lost_crossed_or_leaked(authority: Authority, kind: str) -> None:
    check_load(KINDS[kind], "http", SHORT, authority, seed=1)


@pytest.mark.load
@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_lost_crossed_or_leaked_in_30_seconds(
    authority: Authority, capsys: pytest.CaptureFixture[str], kind: str, scheme: str
) -> None:
    line = check_load(KINDS[kind], scheme, LONG, authority, seed=2)
    with capsys.disabled():
        print(f"\n{kind}, {scheme}: {line}")
