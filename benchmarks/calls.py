"""Rows: one call in a warm process, without a network and to a local server, and its two halves alone."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack

from .processes import SIDES, Setting, Worker, take_turns, without_orjson
from .rows import Row, apart, faster

ROUNDS = 15

_IN_PROCESS = {
    "canned": (
        "one call, no network",
        "validate, serialize, sign, parse; the client's transport (boto3: a before-send handler) answers at once",
        15.0,
        24.0,
    ),
    "serialize": (
        "validate and serialize",
        "from the arguments to the HTTP request, building the request dataclass included, against botocore's "
        "validating serializer",
        5.9,
        14.3,
    ),
    "parse": (
        "parse",
        "from the HTTP response in memory to the result, against botocore's parser",
        3.8,
        7.5,
    ),
}


def measure(setting: Setting) -> Iterator[Row]:
    with ExitStack() as stack:

        def start(side: str, setting: Setting) -> Worker:
            command = [sys.executable, str(SIDES / f"calls_{side}.py"), setting.http, setting.https]
            return stack.enter_context(Worker(side, setting, command))

        standard = start("clientsmith", without_orjson(setting))
        orjson = start("clientsmith", setting)
        boto3 = start("boto3", setting)
        yield from _in_process([standard, orjson, boto3])
        yield from _local_server([standard, boto3])
        yield from _threads([standard, boto3])
    yield from _rules(setting)


def _rules(setting: Setting) -> Iterator[Row]:
    with ExitStack() as stack:
        workers = [
            stack.enter_context(
                Worker(side, setting, [sys.executable, str(SIDES / "checks.py"), argument])
            )
            for side, argument in (("with rules", "with"), ("without", "without"))
        ]
        full = take_turns(workers, "check", seconds=0.05, rounds=2 * ROUNDS)
        plain = take_turns(workers, "plain", seconds=0.05, rounds=2 * ROUNDS)
    what = "check, the rules of the documentation"
    how = (
        "`check` of the request that the other rows send, against the same without the rules that only the "
        "documentation states; the result is what they cost a call whose maps have the keys of calls before it"
    )
    yield apart(what, *full, 3e-6, how)
    how = "the same for a request with the five members that an HTTP proxy needs, and no map"
    yield apart(f"{what}, plain request", *plain, 0.5e-6, how)


def _in_process(workers: list[Worker]) -> Iterator[Row]:
    for name, (what, how, at_least, at_least_orjson) in _IN_PROCESS.items():
        standard, orjson, boto3 = take_turns(workers, name, seconds=0.05, rounds=ROUNDS)
        yield faster(f"{what}, standard library's JSON", standard, boto3, at_least, how)
        how = "the same, with orjson installed"
        yield faster(f"{what}, orjson", orjson, boto3, at_least_orjson, how)


def _local_server(workers: list[Worker]) -> Iterator[Row]:
    how = (
        "one call after the other over a connection that stays open, to a server on loopback in a process of its own "
        "that does nothing but answer; the standard library's JSON"
    )
    for name in ("http", "https"):
        ours, boto3 = take_turns(workers, name, seconds=0.1, rounds=ROUNDS)
        yield faster(f"one call to a local server, {name.upper()}", ours, boto3, 4, how)
        how = "the same over TLS"


def _threads(workers: list[Worker]) -> Iterator[Row]:
    ours, boto3 = take_turns(workers, "threads", seconds=0.3, rounds=ROUNDS)
    how = (
        "50 threads of one client, with as many connections, to the same server; time divided by the number of calls, "
        "the standard library's JSON"
    )
    yield faster("one call of 50 threads, HTTP", ours, boto3, 5.5, how)
