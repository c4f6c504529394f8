"""Checksums of requests against botocore: what its ``resolve_checksum_context`` and ``apply_request_checksum`` add to
the same request, for every operation of the installed models that has them.
"""

from __future__ import annotations

import asyncio
import gzip
import io
import itertools
from base64 import b64encode
from collections.abc import Iterator
from random import Random
from types import SimpleNamespace
from typing import Any
from zlib import crc32

import botocore.model
import pytest
from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.compress import maybe_compress_request
from botocore.credentials import Credentials
from botocore.exceptions import FlexibleChecksumError, MissingDependencyException
from botocore.handlers import _handle_request_validation_mode_member, add_glacier_checksums
from botocore.httpchecksum import apply_request_checksum, resolve_checksum_context

from tests.fleet.gates import LOADER
from tests.support.packages import build, runtime
from tests.support.random_values import RandomValues

# What neither compression nor a checksum adds, but signing, identification and transports do. botocore always sends a
# stream with the transfer encoding chunked, we with its length where that is known.
NOT_OURS = {
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "authorization",
    "transfer-encoding",
    "user-agent",
    "x-amz-date",
}
SETTINGS = ("when_supported", "when_required")
ALGORITHMS = ("CRC32", "SHA1", "SHA256", "SHA512")
WITH_EXTRA = ("CRC32C", "CRC64NVME", "XXHASH64", "XXHASH3", "XXHASH128")


def _services() -> Iterator[tuple[str, list[str]]]:
    """The services of the installed botocore, each with its operations that have checksums or compression."""
    for name in LOADER.list_available_services("service-2"):
        document = LOADER.load_service_model(name, "service-2")
        if document["metadata"].get("checksumFormat") == "sha256":
            yield name, ["UploadArchive", "UploadMultipartPart"]
        asking = [
            key
            for key, found in document["operations"].items()
            if found.keys() & {"httpChecksum", "httpChecksumRequired", "requestcompression"}
        ]
        if asking:
            yield name, asking


SERVICES = dict(_services())
OPERATIONS = [(name, operation) for name, found in SERVICES.items() for operation in found]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Gives the generated package of a service's operations; each is made once."""
    made: dict[str, Any] = {}

    def of(name: str) -> Any:
        if name not in made:
            made[name] = build(
                LOADER.load_service_model(name, "service-2"),
                tmp_path_factory.mktemp(name),
                SERVICES[name],
                endpoint_rules=LOADER.load_service_model(name, "endpoint-rule-set-1"),
                partitions=LOADER.load_data("partitions"),
            )
        return made[name]

    return of


def test_these_are_the_services() -> None:
    assert set(SERVICES) == {"cloudwatch", "glacier", "s3", "s3control"}


def ours(service: Any, operation: str, params: dict[str, Any], *, is_async: bool, **settings: Any):
    """The request as a client has sent it."""
    shared = runtime(service)
    stub = runtime(service, "testing").StubTransport(shared.TransportError("sent"))
    (prefix,) = [
        name.removeprefix("Async").removesuffix("Client")
        for name in dir(service)
        if name.startswith("Async") and name.endswith("Client")
    ]
    client = getattr(service, f"{'Async' if is_async else ''}{prefix}Client")(
        region="us-east-1",
        credentials=shared.Credentials("id", "secret"),
        transport=stub,
        validation="off",
        **settings,
    )
    request = service.OPERATIONS[operation].input.from_dict(params)
    with pytest.raises(shared.TransportError, match="sent"):
        asyncio.run(client.send(request)) if is_async else client.send(request)
    return stub.requests[0]


def theirs(
    service: Any, model: Any, params: dict[str, Any], sent: Any, config: SimpleNamespace
) -> dict[str, Any]:
    """What botocore makes of the request that we serialize, sent to where ``sent`` goes."""
    operation = service.OPERATIONS[model.name]
    params = dict(params)
    context: dict[str, Any] = {
        "client_config": config,
        "has_streaming_input": model.has_streaming_input,
    }
    _handle_request_validation_mode_member(params, model, context=context)
    serialized = operation.serialize(operation.input.from_dict(params))
    found = {
        "method": sent.method,
        "url": f"{sent.scheme}://{sent.host}{sent.target}",
        "headers": dict(serialized.headers),
        "body": serialized.body,
        "context": context,
    }
    if hasattr(serialized, "content"):
        found["body"] = io.BytesIO(b"".join(serialized.content.pieces()))
    else:
        # botocore makes a stream of bytes in memory, too, where it has TLS; we do as it does without.
        found["url"] = "http://" + found["url"].partition("://")[2]
    resolve_checksum_context(found, model, params)
    found["url"] = f"{sent.scheme}://{sent.host}{sent.target}"
    if model.service_model.service_name == "glacier":
        add_glacier_checksums(found)
    maybe_compress_request(config, found, model)
    apply_request_checksum(found)
    signer = S3SigV4Auth if model.service_model.service_name in ("s3", "s3control") else SigV4Auth
    request = AWSRequest(found["method"], found["url"], found["headers"], data=found["body"])
    request.context.update(context)
    signer(Credentials("id", "secret"), "service", "us-east-1").add_auth(request)
    found["headers"] = {name.lower(): value for name, value in request.headers.items()}
    if not isinstance(found["body"], bytes):
        found["body"] = found["body"].read()
    return found


def config(**more: Any) -> SimpleNamespace:
    values: dict[str, Any] = {
        "disable_request_compression": False,
        "request_checksum_calculation": "when_supported",
        "request_min_compression_size_bytes": 10240,
        "response_checksum_validation": "when_supported",
        "s3": None,
        "signature_version": "v4",
    }
    return SimpleNamespace(**(values | more))


def visible(headers: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in headers.items() if name not in NOT_OURS}


def assert_same(sent: Any, expected: dict[str, Any]) -> None:
    assert visible(sent.headers) == visible(expected["headers"])
    if "gzip" in sent.headers.get("content-encoding", ""):
        assert gzip.decompress(sent.body) == gzip.decompress(expected["body"])
    else:
        assert sent.body == expected["body"]


def model_of(name: str, operation: str) -> Any:
    found = botocore.model.ServiceModel(LOADER.load_service_model(name, "service-2"), name)
    return found.operation_model(operation)


def params_for(model: Any, random: Random, share: float, **more: Any) -> dict[str, Any]:
    """Parameters of the operation, those of checksums aside."""
    params = RandomValues(random, share).value(model.input_shape) if model.input_shape else {}
    for key in [key for key in params if key.startswith("Checksum") and key != "Checksum"]:
        del params[key]
    if "Metadata" in params:
        params["Metadata"] = {"key": "text"}  # its keys are names of headers
    for key in ("Bucket", "AccountId", "accountId"):
        if model.input_shape and key in model.input_shape.members:
            params[key] = "123456789012"
    return params | more


@pytest.mark.parametrize(("name", "operation"), OPERATIONS)
def test_a_request_is_what_botocore_makes_of_it(package: Any, name: str, operation: str) -> None:
    service, model = package(name), model_of(name, operation)
    member = model.http_checksum.get("requestAlgorithmMember")
    settings = SETTINGS if member or model.http_checksum else (None,)
    for share, when, algorithm in itertools.product(
        (0.0, 1.0, 0.5), settings, (None, *ALGORITHMS) if member else (None,)
    ):
        random = Random(f"{operation}.{share}")
        params = params_for(model, random, share, **({member: algorithm} if algorithm else {}))
        arguments: dict[str, Any] = {}
        if when and member:
            arguments["request_checksum_calculation"] = when
        if when and model.http_checksum.get("requestValidationModeMember"):
            arguments["response_checksum_validation"] = when
        for is_async, url in itertools.product((False, True), (None, "http://localhost:9000")):
            arguments["endpoint_url"] = url
            sent = ours(service, operation, params, is_async=is_async, **arguments)
            chosen = {"request_checksum_calculation": when, "response_checksum_validation": when}
            expected = theirs(service, model, params, sent, config(**(chosen if when else {})))
            assert_same(sent, expected)


@pytest.mark.parametrize("algorithm", WITH_EXTRA)
def test_an_algorithm_of_the_extra_is_refused_without_it(package: Any, algorithm: str) -> None:
    service, model = package("s3"), model_of("s3", "PutBucketAcl")
    params = params_for(model, Random(1), 0.0, ChecksumAlgorithm=algorithm)
    shared = runtime(service)
    words = (
        f"^checksum_algorithm: {algorithm} needs the package awscrt: install this package's extra"
    )

    with pytest.raises(shared.ConfigurationError, match=words):
        ours(service, "PutBucketAcl", params, is_async=False)

    sent = ours(service, "PutBucketAcl", params | {"ChecksumAlgorithm": "CRC32"}, is_async=False)
    with pytest.raises((MissingDependencyException, FlexibleChecksumError)):
        theirs(service, model, params, sent, config())


def test_an_unknown_algorithm_is_named(package: Any) -> None:
    service, model = package("s3"), model_of("s3", "PutBucketAcl")
    params = params_for(model, Random(1), 0.0, ChecksumAlgorithm="CRC16")

    with pytest.raises(runtime(service).ValidationError) as caught:
        ours(service, "PutBucketAcl", params, is_async=False)

    assert str(caught.value).startswith(
        "PutBucketAclRequest: checksum_algorithm: must be one of CRC32, SHA1, SHA256, SHA512, MD5, CRC32C, "
    )


def test_a_large_request_is_compressed_as_by_botocore(package: Any) -> None:
    service, model = package("cloudwatch"), model_of("cloudwatch", "PutMetricData")
    data = [{"MetricName": f"metric {number}", "Value": 1.5} for number in range(400)]
    few, many = [{"Namespace": "n", "MetricData": data[:count]} for count in (1, 400)]
    sizes: list[dict[str, Any]] = [
        {},
        {"request_min_compression_size_bytes": 1},
        {"request_min_compression_size_bytes": 1_048_576},
        {"disable_request_compression": True},
    ]
    for params, arguments in itertools.product((few, many), sizes):
        sent = ours(service, "PutMetricData", params, is_async=False, **arguments)
        assert_same(sent, theirs(service, model, params, sent, config(**arguments)))
    assert ours(service, "PutMetricData", many, is_async=True).headers["content-encoding"] == "gzip"


# --- bodies by pieces ---

STREAMED = [("s3", "PutObject"), ("s3", "UploadPart"), ("s3", "PutObjectAnnotation")]
MANY = bytes(range(256)) * 5000  # more than one chunk of either side
BODIES = {
    "nothing": b"",
    "little": b"some bytes",
    "many": MANY,
    "a chunk": MANY[: 1 << 18],
    "two chunks": MANY[: 1 << 19],
    "a byte more": MANY[: (1 << 18) + 1],
}


def test_these_are_the_operations_with_streams(package: Any) -> None:
    found = [
        (name, key)
        for name, keys in SERVICES.items()
        for key in keys
        if model_of(name, key).has_streaming_input and model_of(name, key).http_checksum
    ]

    assert sorted(found) == sorted(STREAMED)


def decoded(body: bytes) -> tuple[bytes, bytes]:
    """What a body in aws-chunked holds, and its trailer."""
    parts: list[bytes] = []
    while True:
        size, _, body = body.partition(b"\r\n")
        if not int(size, 16):
            return b"".join(parts), body
        parts.append(body[: int(size, 16)])
        assert body[int(size, 16) :][:2] == b"\r\n"
        body = body[int(size, 16) + 2 :]


def pieces_of(data: bytes, size: int) -> Iterator[bytes]:
    return (data[start : start + size] for start in range(0, len(data), size))


@pytest.mark.parametrize("algorithm", [None, *ALGORITHMS])
@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize(("name", "operation"), STREAMED)
def test_a_stream_is_what_botocore_makes_of_it(
    package: Any, name: str, operation: str, body: str, algorithm: str | None
) -> None:
    service, model, data = package(name), model_of(name, operation), BODIES[body]
    params = params_for(model, Random(3), 0.0)
    payload = model.get_streaming_input().name
    payload = next(key for key, shape in model.input_shape.members.items() if shape.name == payload)
    if algorithm:
        params["ChecksumAlgorithm"] = algorithm
    for url, is_async in itertools.product((None, "http://localhost:9000"), (False, True)):
        params[payload] = io.BytesIO(b"before" + data)
        params[payload].seek(6)
        sent = ours(service, operation, params, is_async=is_async, endpoint_url=url)

        params[payload] = io.BytesIO(data)
        expected = theirs(service, model, params, sent, config())
        assert visible(sent.headers) == visible(expected["headers"])
        if url is None:
            assert sent.headers["x-amz-content-sha256"] == "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
            assert decoded(sent.body) == decoded(expected["body"])
        else:
            assert sent.body == expected["body"] == data


@pytest.mark.parametrize("size", [1, 7000, 1 << 18, 300_000, 2_000_000])
def test_pieces_of_any_size_are_chunks_of_one(package: Any, size: int) -> None:
    service = package("s3")
    chunked = runtime(service, "protocols.aws_chunked")
    uploads = runtime(service, "protocols.uploads")
    checksums = runtime(service, "protocols.checksums")
    data = MANY[: 3 * (1 << 18) + 5] if size > 1 else MANY[:3000]
    content = uploads.content_of(list(pieces_of(data, size)), "body")
    encoded = chunked.AwsChunked(
        content, "x-amz-checksum-crc32", lambda: checksums.new_hash("crc32")
    )

    once, again = b"".join(encoded.pieces()), b"".join(encoded.pieces())

    assert once == again
    assert len(once) == encoded.length
    trailer = b"x-amz-checksum-crc32:" + b64encode(crc32(data).to_bytes(4, "big")) + b"\r\n\r\n"
    assert decoded(once) == (data, trailer)
    sizes = [len(piece) for piece in pieces_of(data, 1 << 18)]
    assert [len(piece.partition(b"\r\n")[2]) - 2 for piece in encoded.pieces()][:-1] == sizes[:-1]


def test_what_is_read_once_is_sent_over_tls_only(package: Any) -> None:
    service, model = package("s3"), model_of("s3", "PutObject")
    params = params_for(model, Random(3), 0.0, ContentLength=len(MANY))

    sent = ours(service, "PutObject", params | {"Body": pieces_of(MANY, 100)}, is_async=False)

    # The announced length is that of the body as it is.
    assert sent.headers["x-amz-decoded-content-length"] == str(len(MANY))
    assert "content-length" not in sent.headers
    assert decoded(sent.body)[0] == MANY
    with pytest.raises(runtime(service).ConfigurationError, match="call https://, or set") as error:
        ours(
            service,
            "PutObject",
            params | {"Body": pieces_of(MANY, 100)},
            is_async=False,
            endpoint_url="http://localhost:9000",
        )
    assert "when_required" in str(error.value)


def test_an_async_iterator_is_sent_by_the_async_client(package: Any) -> None:
    service, model = package("s3"), model_of("s3", "PutObject")
    params = params_for(model, Random(3), 0.0, ContentLength=len(MANY))

    async def pieces() -> Any:
        for piece in pieces_of(MANY, 1000):
            yield piece

    sent = ours(service, "PutObject", params | {"Body": pieces()}, is_async=True)

    data, trailer = decoded(sent.body)
    assert data == MANY
    assert trailer.startswith(b"x-amz-checksum-crc32:")


@pytest.mark.parametrize("size", [0, 1, 1 << 20, (1 << 20) + 1, 5 << 20, 7 * (1 << 20) + 3])
def test_the_tree_hash_of_a_file_is_botocores(package: Any, size: int) -> None:
    service, model = package("glacier"), model_of("glacier", "UploadArchive")
    data = (MANY * 10)[:size]
    for body in (io.BytesIO(data), [data[:3], data[3:]], data):
        params = {"accountId": "-", "vaultName": "v", "body": body}
        sent = ours(service, "UploadArchive", params, is_async=False)
        expected = theirs(service, model, params | {"body": data}, sent, config())
        for header in ("x-amz-sha256-tree-hash", "x-amz-content-sha256"):
            assert sent.headers[header] == expected["headers"][header]
        assert sent.body == data
