"""How what is streamed is signed, and what of it an operation loads."""

from __future__ import annotations

import io
import subprocess
import sys
import typing
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from clientsmith.errors import ModelError

from tests.golden.ideas import streamed_blobs
from tests.support.packages import build, runtime


@pytest.fixture(scope="module")
def blobs(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return build(streamed_blobs(), tmp_path_factory.mktemp("blobs"))


def put(blobs: Any, body: Any, scheme: str = "https") -> Any:
    found = blobs.OPERATIONS["Put"].serialize(blobs.PutRequest(key="k", body=body))
    found.scheme, found.host = scheme, "h"
    return found


def test_what_stands_for_a_body_in_the_signature(blobs: Any) -> None:
    streams = runtime(blobs, "client.streams").REQUEST
    exceptions = runtime(blobs, "exceptions")

    def of(body: Any, scheme: str, *, may_be_unsigned: bool) -> Any:
        return streams.payload_hash(put(blobs, body, scheme), may_be_unsigned=may_be_unsigned)

    hashed = sha256(b"abc").hexdigest()
    assert of(io.BytesIO(b"abc"), "https", may_be_unsigned=False) == hashed
    assert of(io.BytesIO(b"abc"), "http", may_be_unsigned=True) == hashed
    assert of(io.BytesIO(b"abc"), "https", may_be_unsigned=True) == "UNSIGNED-PAYLOAD"
    assert of(iter([b"abc"]), "https", may_be_unsigned=True) == "UNSIGNED-PAYLOAD"
    assert of(b"abc", "https", may_be_unsigned=True) == ""
    with pytest.raises(exceptions.ConfigurationError, match="can be read only once"):
        of(iter([b"abc"]), "https", may_be_unsigned=False)


def test_a_header_that_stands_for_the_body_stays(blobs: Any) -> None:
    request = put(blobs, iter([b"abc"]))
    request.headers["x-amz-content-sha256"] = "STREAMING-UNSIGNED-PAYLOAD-TRAILER"

    streams = runtime(blobs, "client.streams").REQUEST
    assert streams.payload_hash(request, may_be_unsigned=False) == ""


@pytest.mark.parametrize(
    ("payload", "double_encoding", "header"),
    [
        ("a" * 64, True, None),
        ("a" * 64, False, "a" * 64),
        ("UNSIGNED-PAYLOAD", True, "UNSIGNED-PAYLOAD"),
        ("UNSIGNED-PAYLOAD", False, "UNSIGNED-PAYLOAD"),
    ],
)
def test_it_is_signed(blobs: Any, payload: str, double_encoding: bool, header: str | None) -> None:
    request = put(blobs, iter([b"abc"]))
    sigv4 = runtime(blobs, "auth.sigv4")
    sigv4.sign(
        request,
        runtime(blobs).Credentials("id", "secret"),
        region="r",
        service="s",
        now="20240101T000000Z",
        double_encoding=double_encoding,
        payload=payload,
    )

    assert request.headers.get("x-amz-content-sha256") == header
    canonical, _ = sigv4.canonical_request(
        request, double_encoding=double_encoding, payload=payload
    )
    assert canonical.endswith(f"\n{payload}")


def test_what_is_made_of_the_whole_body_is_refused(tmp_path: Path) -> None:
    document = streamed_blobs()
    document["operations"]["Put"]["httpChecksumRequired"] = True

    with pytest.raises(ModelError, match="httpChecksumRequired: is not supported for a request"):
        build(document, tmp_path)


def test_hints_can_be_had_at_run_time(blobs: Any) -> None:
    assert typing.get_type_hints(blobs.GetOutput)["body"] is object
    for client in (blobs.SampleClient, blobs.AsyncSampleClient):
        assert typing.get_type_hints(client.get)["return"] is blobs.GetOutput
        assert "body" in typing.get_type_hints(client.put)


def test_an_operation_without_streams_loads_nothing_of_them(tmp_path: Path) -> None:
    from tests.golden.ideas import http_bindings

    service = build(http_bindings(), tmp_path)
    package = service.__name__.partition(".")[0]
    code = f"import {service.__name__}.client, sys; {service.__name__}.client.__name__;" + (
        f"from {service.__name__}.operations import bind;"
        "print([n for n in sys.modules if n.endswith(('streams', 'streaming', 'bodies', 'uploads'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"
    names = {path.name for path in (tmp_path / package / "runtime").rglob("*.py")}
    assert names.isdisjoint({"streams.py", "streaming.py", "uploads.py"})
