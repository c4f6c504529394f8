"""What both type checkers make of streams: which client gives which body, what a request takes, and every mistake."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from clientsmith.output.runtime_files import runtime_files

from tests.golden.ideas import streamed_blobs
from tests.support.packages import render_files

GOOD = """
import io
import shutil
from collections.abc import AsyncIterator
from typing import BinaryIO, assert_type

from streams.runtime import AsyncStreamingBody, StreamingBody, WithResponse
from streams.sample import AsyncSampleClient, GetOutput, GetRequest, PutRequest, SampleClient


def sync(client: SampleClient, out: BinaryIO) -> None:
    result = client.get(key="k")
    assert_type(result, GetOutput)
    assert_type(result.body, StreamingBody)
    for piece in result.body:
        assert_type(piece, bytes)
    assert_type(result.body.read(5), bytes)
    with result.body as body:
        shutil.copyfileobj(body, out)
        print(io.TextIOWrapper(io.BufferedReader(body)).readline())
    for line in result.body.iter_lines():
        assert_type(line, bytes)
    assert_type(client.send(GetRequest(key="k")), GetOutput)
    assert_type(client.send_with_response(GetRequest(key="k")), WithResponse[GetOutput])
    client.put(key="k", body=b"")
    client.put(key="k", body=io.BytesIO(b""))
    client.put(key="k", body=result.body)
    client.put(key="k", body=[b""])
    with open("x", "rb") as file:
        client.put(key="k", body=file)
    PutRequest(key="k", body=(x for x in [b""]))
    print(GetOutput(body=StreamingBody.of(b"")))


async def pieces() -> AsyncIterator[bytes]:
    yield b""


async def aio(client: AsyncSampleClient) -> None:
    result = await client.get(key="k")
    assert_type(result, GetOutput[AsyncStreamingBody])
    assert_type(result.body, AsyncStreamingBody)
    async for piece in result.body:
        assert_type(piece, bytes)
    assert_type(await result.body.read(), bytes)
    async with result.body as body:
        async for line in body.iter_lines():
            assert_type(line, bytes)
    assert_type(await client.send(GetRequest(key="k")), GetOutput[AsyncStreamingBody])
    await client.put(key="k", body=pieces())
    await client.put(key="k", body=result.body)
"""
BAD = """
from collections.abc import AsyncIterator

from streams.sample import AsyncSampleClient, GetRequest, SampleClient


async def wrong(client: SampleClient, aio: AsyncSampleClient, pieces: AsyncIterator[bytes]) -> None:
    client.put(key="k", body="text")
    client.put(key="k", body=pieces)
    client.put(key="k", body=open("x"))
    [*(await aio.get(key="k")).body]
    print((await aio.send(GetRequest(key="k"))).body.read().decode())
    await client.get(key="k").body.read()
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("typed")
    files = render_files(streamed_blobs(), "streams")
    for path, text in (files | runtime_files("streams", files)).items():
        (found / path).parent.mkdir(parents=True, exist_ok=True)
        (found / path).write_text(text, encoding="utf-8")
    (found / "good.py").write_text(GOOD, encoding="utf-8")
    (found / "bad.py").write_text(BAD, encoding="utf-8")
    return found


def wrong_lines(reports: list[tuple[str, int]]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for path, line in reports:
        found.setdefault(Path(path).name, set()).add(line)
    return found


EXPECTED = {"bad.py": {8, 9, 10, 11, 12, 13}}


def test_mypy(folder: Path) -> None:
    tool = [str(Path(sys.executable).parent / "mypy"), "--strict", "--output=json"]
    done = subprocess.run(
        [*tool, "good.py", "bad.py"], cwd=folder, capture_output=True, text=True, check=False
    )
    items = [json.loads(line) for line in done.stdout.splitlines()]
    errors = [(item["file"], item["line"]) for item in items if item["severity"] == "error"]

    assert wrong_lines(errors) == EXPECTED, done.stdout


def test_basedpyright(folder: Path) -> None:
    config = {"typeCheckingMode": "strict", "include": ["good.py", "bad.py", "streams"]}
    (folder / "pyrightconfig.json").write_text(json.dumps(config))
    tool = [str(Path(sys.executable).parent / "basedpyright"), "--outputjson"]
    done = subprocess.run(
        [*tool, "--pythonpath", sys.executable],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    items = json.loads(done.stdout)["generalDiagnostics"]
    errors = [(item["file"], item["range"]["start"]["line"] + 1) for item in items]

    assert wrong_lines(errors) == EXPECTED, done.stdout
