"""The fixtures, in a pytest of their own."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

TESTS = """
from {package}.runtime import Credentials
from {package}.runtime.testing import StubTransport, json_response
from {package}.sample import GetThingRequest, GetThingResult, SampleClient

AT = {{"region": "eu-west-1", "endpoint_url": "https://example.com"}}

def test_replies(aws_stub):
    aws_stub.on(GetThingRequest).reply(GetThingResult(name="a"))
    assert aws_stub.client(SampleClient, **AT).get_thing(id="1").name == "a"

def test_leaves_one(aws_stub):
    aws_stub.reply(None)

def test_fails_and_leaves_one(aws_stub):
    aws_stub.reply(None)
    assert False

def test_recorded(aws_cassette):
    service = StubTransport(json_response({{"Name": "a"}}))
    keys = Credentials("id", "key")
    client = aws_cassette.client(SampleClient, transport=service, credentials=keys, **AT)
    assert client.get_thing(id="1").name == "a"
    assert len(service.requests) == aws_cassette.is_recording
"""


@pytest.fixture
def run(sample: Any, tmp_path: Path) -> Any:
    package = sample.__name__.partition(".")[0]
    plugin = f'pytest_plugins = ["{package}.runtime.testing.pytest_plugin"]\n'
    (tmp_path / "conftest.py").write_text(plugin)
    (tmp_path / "test_it.py").write_text(TESTS.format(package=package))
    folder = str(Path(sample.__file__).parents[2])

    def run_pytest(*options: str) -> str:
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options]
        done = subprocess.run(
            command,
            cwd=tmp_path,
            env={"PYTHONPATH": folder},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        return done.stdout + done.stderr

    return run_pytest


def test_what_is_unused_is_an_error_where_the_test_has_passed(run: Any) -> None:
    printed = run("-k", "replies or leaves")

    assert "2 passed, 1 deselected, 1 error" in re.sub(r"1 failed, ", "", printed), printed
    assert re.search(r"ERROR test_it.py::test_leaves_one - AssertionError", printed)
    assert "FAILED test_it.py::test_fails_and_leaves_one - assert False" in printed


def test_recordings_are_beside_the_test(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "recordings/test_it/test_recorded.json"

    assert f"there is no recording at {path}" in run("-k", "recorded")
    assert "1 passed" in run("-k", "recorded", "--aws-record", "once")
    assert path.is_file()
    assert "1 passed" in run("-k", "recorded")
    assert "1 passed" in run("-k", "recorded", "--aws-record", "all")
