"""Objects and their checksums, against moto's S3 with boto3 as the witness: what one side puts, the other gets."""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import Callable, Iterator
from typing import Any

import boto3
import pytest
from botocore.config import Config
from moto.server import ThreadedMotoServer

from tests.fleet.gates import LOADER
from tests.support.packages import build, runtime

DATA = bytes(range(251)) * 3000
Get = Callable[..., Any]


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture(scope="module")
def s3(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return build(
        LOADER.load_service_model("s3", "service-2"),
        tmp_path_factory.mktemp("s3"),
        ["DeleteObjects", "GetObject", "HeadObject", "PutObject"],
        endpoint_rules=LOADER.load_service_model("s3", "endpoint-rule-set-1"),
        partitions=LOADER.load_data("partitions"),
    )


@pytest.fixture
def theirs(endpoint: str) -> Any:
    found = boto3.client(
        "s3",
        region_name="us-east-1",
        endpoint_url=endpoint,
        aws_access_key_id="id",
        aws_secret_access_key="secret",
        config=Config(retries={"total_max_attempts": 1}),
    )
    found.create_bucket(Bucket="bucket")
    return found


class ToMoto:
    """A transport to moto, which has no TLS, for a client that calls ``https://``."""

    def __init__(self, transport: Any, host: str) -> None:
        self.transport = transport
        self.host = host

    def send(self, request: Any, *, timeout: Any) -> Any:
        return self.transport.send(self.directed(request), timeout=timeout)

    def stream(self, request: Any, **options: Any) -> Any:
        return self.transport.stream(self.directed(request), **options)

    def directed(self, request: Any) -> Any:
        found = request.copy()
        found.scheme, found.host = "http", self.host
        return found

    def close(self) -> Any:
        return self.transport.close()


@pytest.fixture(params=[(kind, tls) for kind in ("sync", "async") for tls in (False, True)])
def ours(request: pytest.FixtureRequest, s3: Any, endpoint: str) -> Iterator[Get]:
    """Calls a client of either kind, which believes in TLS or not; bodies of answers are read."""
    kind, tls = request.param
    shared = runtime(s3)
    transport = shared.HttpTransport if kind == "sync" else shared.AsyncHttpTransport
    host = endpoint.removeprefix("http://")
    client = (s3.S3Client if kind == "sync" else s3.AsyncS3Client)(
        region="us-east-1",
        endpoint_url=f"https://{host}" if tls else endpoint,
        force_path_style=True,
        credentials=shared.Credentials("id", "secret"),
        retries=shared.RetryPolicy(max_attempts=1),
        transport=ToMoto(transport(proxies=shared.Proxies()), host),
    )

    def call(method: str, **members: Any) -> Any:
        found = getattr(client, method)(**members)
        if method == "get_object":
            found.body = found.body.read()
        return found

    async def call_async(method: str, **members: Any) -> Any:
        found = await getattr(client, method)(**members)
        if method == "get_object":
            found.body = await found.body.read()
        return found

    if kind == "sync":
        with client:
            yield call
        return
    with asyncio.Runner() as runner:
        yield lambda method, **members: runner.run(call_async(method, **members))
        runner.run(client.close())


@pytest.mark.parametrize("algorithm", [None, "CRC32", "SHA1", "SHA256"])
@pytest.mark.parametrize(
    "body",
    [lambda: DATA, lambda: io.BytesIO(DATA), lambda: [DATA[:7], DATA[7:]], lambda: b""],
    ids=["bytes", "file", "pieces", "nothing"],
)
def test_an_object_that_we_put_is_what_boto3_gets(
    ours: Get, theirs: Any, body: Callable[[], Any], algorithm: str | None
) -> None:
    put = ours("put_object", bucket="bucket", key="ours", body=body(), checksum_algorithm=algorithm)

    got = theirs.get_object(Bucket="bucket", Key="ours", ChecksumMode="ENABLED")
    data = got["Body"].read()
    name = f"Checksum{algorithm or 'CRC32'}"
    assert data == (DATA if body() else b"")
    assert got[name] == getattr(put, f"checksum_{(algorithm or 'crc32').lower()}")
    assert got["ResponseMetadata"]["ChecksumAlgorithm"] == (algorithm or "crc32").lower()
    assert "aws-chunked" not in got.get("ContentEncoding", "")


@pytest.mark.parametrize("algorithm", ["CRC32", "SHA1", "SHA256"])
def test_an_object_that_boto3_puts_is_what_we_get(ours: Get, theirs: Any, algorithm: str) -> None:
    theirs.put_object(Bucket="bucket", Key="theirs", Body=DATA, ChecksumAlgorithm=algorithm)

    got = ours("get_object", bucket="bucket", key="theirs")

    assert got.body == DATA
    assert getattr(got, f"checksum_{algorithm.lower()}")


def test_objects_are_deleted_with_a_required_checksum(ours: Get, theirs: Any, s3: Any) -> None:
    theirs.put_object(Bucket="bucket", Key="gone", Body=b"x")
    objects = s3.Delete(objects=[s3.ObjectIdentifier(key="gone")])

    ours("delete_objects", bucket="bucket", delete=objects)

    keys = [found["Key"] for found in theirs.list_objects_v2(Bucket="bucket").get("Contents", [])]
    assert "gone" not in keys
