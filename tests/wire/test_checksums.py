"""Checksums of requests against botocore: what its ``resolve_checksum_context`` and ``apply_request_checksum`` add to
the same request, for every operation of the installed models that has them.
"""

from __future__ import annotations

import asyncio
import gzip
import itertools
from collections.abc import Iterator
from random import Random
from types import SimpleNamespace
from typing import Any

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

# Of what a call sends: what neither compression nor a checksum adds, but signing and identification do.
NOT_OURS = {
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "authorization",
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
    if isinstance(found["body"], bytes):
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
