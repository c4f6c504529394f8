"""Packages with event streams before both type checkers, strict, and a consumer that reads them with either client."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from clientsmith.output.runtime_files import runtime_files

from tests.fleet.test_event_streams import GENERATED, document
from tests.support.event_models import PROTOCOLS, event_model
from tests.support.packages import render_files

CONSUMER = '''
"""What a user writes; a line with `# error` has to be one."""

from __future__ import annotations

from typing import assert_type

from streams.runtime.client.event_stream import EventStream
from streams.runtime.testing import StubTransport
from streams.runtime.testing.events import event, events_response, exception
from streams.{module} import (
    AsyncSampleClient,
    ChunkEvent,
    Events,
    Gone,
    LineEvent,
    ListenRequest,
    ListenResult,
    SampleClient,
)


def lines(client: SampleClient) -> list[str]:
    found: list[str] = []
    result = client.listen(name="x")
    assert_type(result, ListenResult)
    assert_type(client.send(ListenRequest(name="x")).events, EventStream[Events])
    try:
        with result.events as events:
            for each in events:
                assert_type(each, Events)
                match each:
                    case Events(line=LineEvent(line=str(line))):
                        found.append(line)
                    case Events(chunk=ChunkEvent(bytes=data)):
                        assert_type(data, bytes | None)
                    case Events(unknown=(name, payload)):
                        print(name, payload)
                    case _:
                        pass
    except Gone as error:
        print(error.by, error.code)
    result.events.close()
    result.events.gone_away  # error
    return found


async def events_of(client: AsyncSampleClient) -> list[Events]:
    result = await client.listen(name="x")
    async with result.events as events:
        found = [each async for each in events if each.nothing is None]
    await result.events.aclose()
    assert_type(await anext(result.events), Events)
    return found


STUB = StubTransport(events_response(event("Line", "x"), exception("GoneAway", {{"By": "me"}})))
WRONG = StubTransport(events_response("text"))  # error
'''


def write(folder: Path, files: dict[str, str]) -> None:
    files = files | runtime_files("streams", files)
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


def check(folder: Path) -> list[str]:
    """``file:line: message`` of every error that either checker has."""
    config = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "include": ["streams", "consumer_*.py"],
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    names = ["streams", *sorted(path.name for path in folder.glob("consumer_*.py"))]
    commands = [
        ["mypy", "--strict", "--python-version", "3.11", *names],
        ["basedpyright", "--pythonpath", sys.executable],
    ]
    found: list[str] = []
    for command in commands:
        done = subprocess.run(
            [sys.executable, "-m", *command],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.stdout, done.stderr
        found += [
            line.strip().removeprefix(f"{folder}/")
            for line in done.stdout.splitlines()
            if re.search(r":\d+.*error", line)
        ]
    return found


def test_a_consumer_of_every_protocol(tmp_path: Path) -> None:
    files: dict[str, str] = {}
    expected: list[tuple[str, int]] = []
    for number, protocol in enumerate(PROTOCOLS):
        document = event_model(protocol)
        document["metadata"] |= {"serviceId": f"Sample{number}"}
        files |= render_files(document, "streams")
        text = CONSUMER.format(module=f"sample{number}").replace(
            "SampleClient", f"Sample{number}Client"
        )
        name = f"consumer_{number}.py"
        (tmp_path / name).write_text(text, encoding="utf-8")
        lines = enumerate(text.splitlines(), 1)
        expected += [(name, line) for line, each in lines if each.endswith("# error")]
    write(tmp_path, files)

    found = [re.match(r"([\w./]+):(\d+)", line) for line in check(tmp_path)]

    assert {(each[1], int(each[2])) for each in found if each} == set(expected)


@pytest.mark.fleet
def test_every_event_stream_of_botocore(tmp_path: Path) -> None:
    files: dict[str, str] = {}
    for name, operations in GENERATED.items():
        files |= render_files(document(name), "streams", sorted(operations))
    write(tmp_path, files)

    assert check(tmp_path) == []
