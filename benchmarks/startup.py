"""Rows: from the start of a process to its first answer (canned, HTTP, HTTPS), and the memory that takes."""

from __future__ import annotations

from collections.abc import Iterator

from .processes import Setting, first_call, without_orjson
from .rows import Row, Samples, faster

ROUNDS = 15
PROGRAMS = {"clientsmith": "first_call_clientsmith.py", "boto3": "first_call_boto3.py"}


def measure(setting: Setting) -> Iterator[Row]:
    bare = without_orjson(setting)
    ours, boto3, our_memory, boto3_memory = _samples(bare)
    how = (
        "a new interpreter imports the library, makes a client (region and credentials from the environment), calls "
        "once and gets the answer from inside the process; from just before the process is started until it has the "
        "result, interpreter start-up included"
    )
    yield faster("process start to first canned call", ours, boto3, 12, how)
    how = "the peak of resident memory (VmHWM) of the same processes, interpreter included"
    yield faster("memory at the first canned call", our_memory, boto3_memory, 3, how)
    ours, boto3, _, _ = _samples(setting)
    how = "the same as the first row, with orjson installed"
    yield faster("process start to first canned call, orjson", ours, boto3, 10, how)
    ours, boto3, _, _ = _samples(bare, setting.http)
    how = "the same as the first row, but the answer comes from a local server"
    yield faster("process start to first HTTP answer", ours, boto3, 6, how)
    ours, boto3, _, _ = _samples(bare, setting.https)
    how = "the same, but the answer comes from a local TLS server with an authority of its own (AWS_CA_BUNDLE)"
    yield faster("process start to first HTTPS answer", ours, boto3, 5, how)


def _samples(setting: Setting, *arguments: str) -> list[Samples]:
    """Times of both sides, then their memory. The first start of each is left out: it may compile, and warm caches."""
    found = {side: [first_call(setting, program, *arguments)] for side, program in PROGRAMS.items()}
    for _ in range(ROUNDS):
        for side, program in PROGRAMS.items():
            found[side].append(first_call(setting, program, *arguments))
    times = [Samples(side, tuple(time for time, _ in pairs[1:])) for side, pairs in found.items()]
    return times + [
        Samples(side, tuple(memory for _, memory in pairs[1:]), "MB")
        for side, pairs in found.items()
    ]
