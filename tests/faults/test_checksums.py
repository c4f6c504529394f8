"""Checksums on a real connection: what of an upload goes over the wire, and downloads that come in any pieces."""

from __future__ import annotations

import asyncio
import io
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest

from tests.faults.both_transports import LOOPBACK, Authority
from tests.faults.scripted_server import ScriptedServer, Step, request, serve
from tests.fleet.gates import LOADER
from tests.support.packages import build, runtime

DATA = bytes(range(251)) * 3000  # three chunks
SUM = b64encode(crc32(DATA).to_bytes(4, "big"))
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
DOWN = b"HTTP/1.1 503 Slow Down\r\nContent-Length: 0\r\n\r\n"


@pytest.fixture(scope="module")
def s3(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return build(
        LOADER.load_service_model("s3", "service-2"),
        tmp_path_factory.mktemp("s3"),
        ["GetObject", "PutObject"],
        endpoint_rules=LOADER.load_service_model("s3", "endpoint-rule-set-1"),
        partitions=LOADER.load_data("partitions"),
    )


Run = Callable[[ScriptedServer, Callable[[Any], Any]], Any]


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest, s3: Any, authority: Authority) -> Run:
    """Calls with a client of either kind; what is asynchronous of it is awaited."""

    def calls(server: ScriptedServer, use: Callable[[Any], Any]) -> Any:
        shared = runtime(s3)
        is_async = request.param == "async"
        transport = shared.AsyncHttpTransport if is_async else shared.HttpTransport
        client = (s3.AsyncS3Client if is_async else s3.S3Client)(
            region="us-east-1",
            endpoint_url=f"http{'s' if server.context else ''}://{server.host}",
            force_path_style=True,
            credentials=shared.Credentials("id", "secret"),
            retries=shared.RetryPolicy(base_delay=0, throttling_base_delay=0),
            transport=transport(tls=authority.client(), proxies=shared.Proxies()),
        )
        if not is_async:
            with client:
                return use(client)

        async def used() -> Any:
            async with client:
                found = use(client)
                return await found if asyncio.iscoroutine(found) else found

        return asyncio.run(used())

    return calls


def headers_of(sent: bytes) -> dict[bytes, bytes]:
    lines = sent.partition(b"\r\n\r\n")[0].split(b"\r\n")[1:]
    return {name.lower(): value for name, _, value in (line.partition(b": ") for line in lines)}


def without_chunks(body: bytes) -> bytes:
    """What a body in aws-chunked holds; its trailer is left out."""
    parts: list[bytes] = []
    while size := int(body.partition(b"\r\n")[0], 16):
        body = body.partition(b"\r\n")[2]
        parts.append(body[:size])
        body = body[size + 2 :]
    return b"".join(parts)


def test_an_upload_over_tls_has_its_checksum_behind_it(
    run: Run, authority: Authority, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(DATA)
    with (
        serve([request, OK], context=authority.server(LOOPBACK)) as server,
        (tmp_path / "file").open("rb") as file,
    ):
        run(server, lambda client: client.put_object(bucket="b", key="k", body=file))

    (sent,) = server.requests
    headers, body = headers_of(sent), sent.partition(b"\r\n\r\n")[2]
    assert headers[b"content-length"] == str(len(body)).encode()
    assert headers[b"content-encoding"] == b"aws-chunked"
    assert headers[b"x-amz-decoded-content-length"] == str(len(DATA)).encode()
    assert headers[b"x-amz-trailer"] == b"x-amz-checksum-crc32"
    assert headers[b"x-amz-content-sha256"] == b"STREAMING-UNSIGNED-PAYLOAD-TRAILER"
    assert without_chunks(body) == DATA
    assert body.endswith(b"\r\n0\r\nx-amz-checksum-crc32:" + SUM + b"\r\n\r\n")


def test_what_is_read_once_is_sent_with_its_announced_length(
    run: Run, authority: Authority
) -> None:
    def put(client: Any) -> Any:
        pieces = (DATA[start : start + 999] for start in range(0, len(DATA), 999))
        return client.put_object(bucket="b", key="k", body=pieces, content_length=len(DATA))

    with serve([request, OK], context=authority.server(LOOPBACK)) as server:
        run(server, put)

    (sent,) = server.requests
    headers, body = headers_of(sent), sent.partition(b"\r\n\r\n")[2]
    assert headers[b"content-length"] == str(len(body)).encode()
    assert headers[b"x-amz-decoded-content-length"] == str(len(DATA)).encode()
    assert without_chunks(body) == DATA
    assert body.endswith(b"\r\n0\r\nx-amz-checksum-crc32:" + SUM + b"\r\n\r\n")


@pytest.mark.parametrize("is_tls", [True, False])
def test_an_upload_that_is_repeated_is_the_same(
    run: Run, authority: Authority, is_tls: bool
) -> None:
    context = authority.server(LOOPBACK) if is_tls else None
    with serve([request, DOWN, request, OK], context=context) as server:
        file = io.BytesIO(b"before" + DATA)
        file.seek(6)
        run(server, lambda client: client.put_object(bucket="b", key="k", body=file))

    first, second = (sent.partition(b"\r\n\r\n")[2] for sent in server.requests)
    assert first == second
    assert (without_chunks(first) if is_tls else first) == DATA
    if not is_tls:
        assert headers_of(server.requests[1])[b"x-amz-checksum-crc32"] == SUM


# --- downloads ---


def answer(data: bytes, size: int, checksum: bytes = SUM) -> list[Step]:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\nx-amz-checksum-crc32: %b\r\n\r\n"
    return [
        request,
        head % (len(data), checksum),
        *(data[start : start + size] for start in range(0, len(data), size)),
    ]


async def _read(body: Any, size: int, parts: list[bytes]) -> None:
    while part := await body.read(size):
        parts.append(part)


def download(client: Any, size: int, parts: list[bytes]) -> Any:
    """Reads an object by ``size`` bytes into ``parts``."""
    found = client.get_object(bucket="b", key="k")
    if not asyncio.iscoroutine(found):
        while part := found.body.read(size):
            parts.append(part)
        return None

    async def read() -> None:
        await _read((await found).body, size, parts)

    return read()


@pytest.mark.parametrize("by", [1000, 70_000, -1])
@pytest.mark.parametrize("size", [997, 65_536, len(DATA)])
def test_a_download_is_checked_at_its_end(run: Run, size: int, by: int) -> None:
    parts: list[bytes] = []

    with serve(answer(DATA, size)) as server:
        run(server, lambda client: download(client, by, parts))

    assert b"".join(parts) == DATA
    assert b"\r\nx-amz-checksum-mode: ENABLED\r\n" in server.requests[0]


@pytest.mark.parametrize("by", [1000, -1])
def test_a_download_that_was_damaged_is_an_error_at_its_end(s3: Any, run: Run, by: int) -> None:
    damaged = DATA[:5000] + b"\0" + DATA[5001:]
    parts: list[bytes] = []

    with (
        serve(answer(damaged, 65_536)) as server,
        pytest.raises(runtime(s3).ChecksumMismatchError) as caught,
    ):
        run(server, lambda client: download(client, by, parts))

    assert SUM.decode() in str(caught.value)
    assert b"".join(parts) == (damaged if by > 0 else b"")
    assert len(server.requests) == 1
