"""Rows: one call of each protocol, from the start of a process and in a warm one, and an object of 100 MB."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from .packages import write_package
from .processes import SIDES, Setting, Worker, first_call, take_turns, with_path, without_orjson
from .rows import Row, Samples, faster
from .server import LARGE

SERVICES = {
    "sqs": ["SendMessage"],
    "dynamodb": ["PutItem", "Query"],
    "s3": ["PutObject", "GetObject"],
    "sts": ["GetCallerIdentity"],
    "ec2": ["DescribeInstances"],
    "cloudwatch": ["PutMetricData"],
}
CALLS = {
    "SQS SendMessage": "SendMessage",
    "DynamoDB PutItem": "PutItem",
    "DynamoDB Query, 100 items": "Query",
    "S3 PutObject, 1 kB": "PutObject",
    "STS GetCallerIdentity": "GetCallerIdentity",
    "EC2 DescribeInstances, 100 instances": "DescribeInstances",
    "CloudWatch PutMetricData, 20 metrics": "PutMetricData",
}
SIDE_NAMES = ("clientsmith", "boto3")
ROUNDS = 7
STARTS = 7
READS = 5


def measure(setting: Setting) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        write_package(Path(folder), SERVICES)
        setting = without_orjson(with_path(setting, folder))
        for what, operation in CALLS.items():
            yield _start(setting, what, operation)
            yield _call(setting, what, operation)
        yield from _large(setting)


def _start(setting: Setting, what: str, operation: str) -> Row:
    found: dict[str, list[float]] = {side: [] for side in SIDE_NAMES}
    for number in range(STARTS + 1):
        for side in SIDE_NAMES:
            seconds, _ = first_call(setting, f"protocol_{side}.py", operation)
            if number:  # The first start may compile, and warms caches.
                found[side].append(seconds)
    ours, boto3 = [Samples(side, tuple(values)) for side, values in found.items()]
    how = (
        "a new interpreter imports the library, makes a client and calls once, answered from inside the process; "
        "the standard library's JSON"
    )
    return faster(f"{what}: process start to first call", ours, boto3, None, how)


def _call(setting: Setting, what: str, operation: str) -> Row:
    with ExitStack() as stack:
        workers = [
            stack.enter_context(
                Worker(
                    side,
                    setting,
                    [sys.executable, str(SIDES / f"protocol_{side}.py"), operation, "serve"],
                )
            )
            for side in SIDE_NAMES
        ]
        ours, boto3 = take_turns(workers, "call", seconds=0.1, rounds=ROUNDS)
    how = "the same call in a warm process, building of its arguments included"
    return faster(f"{what}: one call", ours, boto3, None, how)


def _large(setting: Setting) -> Iterator[Row]:
    times: dict[str, list[float]] = {side: [] for side in SIDE_NAMES}
    memory: dict[str, list[float]] = {side: [] for side in SIDE_NAMES}
    with ExitStack() as stack:
        readers = {side: stack.enter_context(_reader(setting, side)) for side in SIDE_NAMES}
        for number in range(READS + 1):
            for side, reader in readers.items():
                seconds, kib = _read(reader)
                if number:
                    times[side].append(seconds)
                    memory[side].append(kib / 1024)
        for reader in readers.values():
            reader.communicate()
    ours, boto3 = [Samples(side, tuple(values)) for side, values in times.items()]
    how = (
        f"{LARGE >> 20} MiB over HTTP from a server on loopback in a process of its own, read piece by piece to the "
        "end; the result is also the ratio of throughputs"
    )
    yield faster("S3 GetObject, 100 MB", ours, boto3, None, how)
    our_peak, boto3_peak = [Samples(side, tuple(values), "MB") for side, values in memory.items()]
    how = "the peak of resident memory (VmHWM) of those processes, interpreter included"
    yield faster("S3 GetObject, 100 MB: memory", our_peak, boto3_peak, None, how)


def _reader(setting: Setting, side: str) -> subprocess.Popen[str]:
    command = [sys.executable, str(SIDES / f"large_{side}.py"), setting.http, str(LARGE)]
    return subprocess.Popen(
        command,
        env=setting.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _read(reader: subprocess.Popen[str]) -> tuple[float, int]:
    assert reader.stdin
    assert reader.stdout
    print(file=reader.stdin, flush=True)
    seconds, kib = reader.stdout.readline().split()
    return float(seconds), int(kib)
