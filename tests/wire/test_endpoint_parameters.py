"""Endpoints that requests and clients have a say in: the URL, the signature and what the rules are asked, as botocore
has them.
"""

from __future__ import annotations

import functools
import importlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl

import botocore.session
import pytest
from botocore.awsrequest import AWSResponse
from botocore.config import Config
from clientsmith.codegen.endpoints.variables import parameter_names
from clientsmith.readers.endpoint_rules import read_rule_set

from tests.fleet.gates import LOADER
from tests.support.botocore_side import frozen_clock, no_settings
from tests.support.packages import build, runtime
from tests.vectors import vectors
from tests.wire.test_endpoint_vectors import (
    NEWER_RULES,
    botocore_answers,
    expected_of,
    newest_rule_set,
)

PARTITIONS = Path(__file__).resolve().parents[2] / "models" / "partitions.json"
TESTS = vectors("endpoint-tests")
KEYS = ("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")


@pytest.fixture(scope="module", autouse=True)
def _no_settings() -> Iterator[None]:
    with no_settings():
        yield


@functools.cache
def operations_of(service: str) -> tuple[str, ...]:
    return tuple(sorted({given["operationName"] for _, given in cases(service)}))


def cases(service: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Each case with one of its calls of an operation."""
    document = json.loads((TESTS / service / "endpoint-tests-1.json").read_text())
    return [
        (case, given) for case in document["testCases"] for given in case.get("operationInputs", ())
    ]


SERVICES = [path.name for path in sorted(TESTS.iterdir()) if cases(path.name)]


def package(service: str, operations: tuple[str, ...], folder: Path) -> ModuleType:
    return build(
        LOADER.load_service_model(service, "service-2"),
        folder,
        operations,
        endpoint_rules=LOADER.load_service_model(service, "endpoint-rule-set-1"),
        partitions=json.loads(PARTITIONS.read_text()),
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Packages of operations, each made once."""

    @functools.cache
    def make(service: str, operations: tuple[str, ...]) -> ModuleType:
        return package(service, operations, tmp_path_factory.mktemp(service))

    return make


# --- the vectors -----------------------------------------------------------------------------------------------------


def answer(module: ModuleType, names: Mapping[str, str], given: Mapping[str, Any]) -> Any:
    """What the compiled rules answer to this call: those built-ins, and what the operation sets."""
    endpoints = importlib.import_module(f"{module.__name__}.endpoints")
    found = module.OPERATIONS[given["operationName"]]
    asked = found.endpoint_parameters
    request = found.input.from_dict(given.get("operationParams", {}))
    call = {names[name]: value for name, value in given.get("builtInParams", {}).items()}
    call |= {
        name: value
        for name, value in (asked(request) if asked else {}).items()
        if value is not None
    }
    try:
        endpoint = endpoints.resolve(**call)
    except endpoints.rules.EndpointError as error:
        return {"error": str(error)}
    properties = dict(endpoint.properties)
    if endpoint.auth_schemes:
        properties["authSchemes"] = list(endpoint.auth_schemes)
    return {
        "endpoint": {"url": endpoint.url, "properties": properties, "headers": endpoint.headers}
    }


@pytest.mark.parametrize("service", SERVICES)
def test_the_call_of_every_case_has_the_endpoint_that_is_expected(service: str, made: Any) -> None:
    module = made(service, operations_of(service))
    rules = LOADER.load_service_model(service, "endpoint-rule-set-1")
    python = parameter_names(read_rule_set(rules))
    names = {
        each["builtIn"]: python[name]
        for name, each in rules["parameters"].items()
        if "builtIn" in each
    }

    found = [answer(module, names, given) for _, given in cases(service)]

    whole = [case for case, _ in cases(service)]
    expected = [expected_of(case) for case in whole]
    if service in NEWER_RULES:
        newest = newest_rule_set(service)
        expected = botocore_answers(newest, [case["params"] for case in whole])
    assert found == expected


# --- calls against botocore ------------------------------------------------------------------------------------------

S3 = ("DeleteBucketTagging", "GetObjectTagging", "ListBuckets", "ListObjectsV2", "ListParts")
DYNAMODB = ("BatchGetItem", "DescribeTable", "ListTables", "TransactGetItems", "TransactWriteItems")
KINESIS = ("DescribeStream", "ListShards", "ListStreams")
EVENTS = ("PutEvents",)
CONTROL = ("GetAccessPoint", "GetBucket")
ACM = ("ListCertificates",)
GRAPH = ("ListGraphs",)
ARN = "arn:aws:s3:eu-west-1:123456789012:accesspoint/mine"
TABLE = "arn:aws:dynamodb:eu-west-1:123456789012:table/t"
URL = {"EncodingType": "url"}  # which botocore asks for itself
KEY = {"Key": {"a": {"S": "b"}}, "TableName": "t"}
CALLS: list[tuple[str, tuple[str, ...], str, dict[str, Any], dict[str, Any]]] = [
    ("s3", S3, "DeleteBucketTagging", {"Bucket": "my-bucket"}, {}),
    ("s3", S3, "DeleteBucketTagging", {"Bucket": "My_Bucket.x"}, {}),
    ("s3", S3, "DeleteBucketTagging", {"Bucket": "my.bucket"}, {}),
    ("s3", S3, "DeleteBucketTagging", {"Bucket": "my-bucket"}, {"force_path_style": True}),
    ("s3", S3, "ListObjectsV2", {"Bucket": ARN, "Prefix": "a b/", **URL}, {}),
    (
        "s3",
        S3,
        "ListObjectsV2",
        {"Bucket": "bucket-1", **URL},
        {"endpoint_url": "http://127.0.0.1:9/x"},
    ),
    ("s3", S3, "ListObjectsV2", {"Bucket": "bucket-1", **URL}, {"use_dual_stack": True}),
    ("s3", S3, "ListObjectsV2", {"Bucket": "bucket-1", **URL}, {"accelerate": True}),
    ("s3", S3, "GetObjectTagging", {"Bucket": "bucket-1", "Key": "a//b c/é.~+%41"}, {}),
    ("s3", S3, "GetObjectTagging", {"Bucket": "bucket-1", "Key": "k/"}, {"force_path_style": True}),
    ("s3", S3, "ListBuckets", {}, {}),
    ("s3control", CONTROL, "GetAccessPoint", {"AccountId": "123456789012", "Name": "name"}, {}),
    (
        "s3control",
        CONTROL,
        "GetAccessPoint",
        {"AccountId": "123456789012", "Name": "name"},
        {"use_fips": True},
    ),
    ("dynamodb", DYNAMODB, "DescribeTable", {"TableName": TABLE}, {}),
    ("dynamodb", DYNAMODB, "ListTables", {}, {}),
    (
        "dynamodb",
        DYNAMODB,
        "BatchGetItem",
        {"RequestItems": {"t": {"Keys": [{"a": {"S": "b"}}]}}},
        {},
    ),
    ("dynamodb", DYNAMODB, "TransactGetItems", {"TransactItems": [{"Get": KEY}]}, {}),
    (
        "dynamodb",
        DYNAMODB,
        "TransactWriteItems",
        {"TransactItems": [{"Delete": KEY}], "ClientRequestToken": "1"},
        {},
    ),
    (
        "kinesis",
        KINESIS,
        "DescribeStream",
        {"StreamARN": "arn:aws:kinesis:eu-west-1:123456789012:stream/s"},
        {},
    ),
    ("kinesis", KINESIS, "ListStreams", {}, {}),
    ("acm", ACM, "ListCertificates", {}, {}),
    ("neptune-graph", GRAPH, "ListGraphs", {}, {}),
]
S3_SETTINGS = {"use_arn_region": "use_arn_region", "accelerate": "use_accelerate_endpoint"}


def theirs(
    service: str,
    operation: str,
    params: dict[str, Any],
    options: Mapping[str, Any],
    body: bytes,
) -> Any:
    """The request that botocore would send, with our body: its JSON has blanks."""
    session = botocore.session.Session()
    settings: dict[str, Any] = {
        S3_SETTINGS[name]: value for name, value in options.items() if name in S3_SETTINGS
    }
    if options.get("force_path_style"):
        settings["addressing_style"] = "path"
    config = Config(
        s3=settings,
        use_fips_endpoint=options.get("use_fips"),
        use_dualstack_endpoint=options.get("use_dual_stack"),
        request_checksum_calculation="when_required",
    )
    client = session.create_client(
        service,
        region_name="eu-central-1",
        aws_access_key_id=KEYS[0],
        aws_secret_access_key=KEYS[1],
        endpoint_url=options.get("endpoint_url"),
        config=config,
    )
    sent: list[Any] = []

    def keep(request: Any, **_: Any) -> AWSResponse:
        sent.append(request)
        raise InterruptedError

    def sign_ours(request: Any, **_: Any) -> None:
        request.data = body

    client.meta.events.register("before-sign", sign_ours)
    client.meta.events.register("before-send", keep)
    with pytest.raises(InterruptedError):
        client._make_api_call(operation, params)
    (request,) = sent
    return request


def ours(module: ModuleType, operation: str, params: dict[str, Any], options: Any) -> Any:
    """The request that the generated client sends."""
    http, testing = runtime(module, "http"), runtime(module, "testing")
    (name,) = [
        name for name in dir(module) if name.endswith("Client") and not name.startswith("Async")
    ]
    stub = testing.StubTransport(http.HttpResponse(200, {}, b""))
    client = getattr(module, name)(
        region="eu-central-1",
        credentials=runtime(module).Credentials(*KEYS),
        transport=stub,
        retries=runtime(module).RetryPolicy(max_attempts=1),
        **options,
    )
    try:
        client.send(module.OPERATIONS[operation].input.from_dict(params))
    except (runtime(module).ServiceError, runtime(module).TransportError):
        pass
    (request,) = stub.requests
    return request


@pytest.mark.parametrize(("service", "operations", "operation", "params", "options"), CALLS)
def test_the_url_and_the_signature_are_botocores(
    service: str,
    operations: tuple[str, ...],
    operation: str,
    params: dict[str, Any],
    options: dict[str, Any],
    made: Any,
) -> None:
    module = made(service, operations)
    core = runtime(module, "client.call")
    with frozen_clock(core) as clock:
        clock.now = 1_700_000_000
        mine = ours(module, operation, params, options)
        other = theirs(service, operation, params, options, mine.body)

    url, _, query = other.url.partition("?")
    assert mine.url.partition("?")[0] == url
    assert _pairs(mine.target.partition("?")[2]) == _pairs(query)
    assert mine.headers["authorization"].encode() == other.headers["Authorization"]


def _pairs(query: str) -> list[tuple[str, str]]:
    return sorted(parse_qsl(query, keep_blank_values=True))
