"""Presigned URLs are botocore's, text by text, for operations of every protocol. Parameters stand in the model's order;
botocore takes the caller's.
"""

from __future__ import annotations

import asyncio
import functools
import re
from collections.abc import Iterator
from typing import Any

import botocore.session
import pytest
from botocore.config import Config

from tests.support import two_sides
from tests.support.botocore_side import frozen_clock, no_settings
from tests.support.packages import runtime

NOW = 1_700_000_000
REGION = "eu-central-1"
QUEUE = "https://sqs.eu-central-1.amazonaws.com/123456789012/q"
CALLS: list[tuple[str, str, dict[str, Any], str | None]] = [
    ("s3", "GetObject", {"Bucket": "bucket-1", "Key": "a b/ü//.x"}, None),
    ("s3", "GetObject", {"Bucket": "b.dots", "Key": "k", "VersionId": "v+/="}, None),
    ("s3", "GetObject", {"Bucket": "b-1", "Key": "k", "ResponseContentType": "text/plain; a"}, None),
    ("s3", "GetObject", {"Bucket": "b-1", "Key": "k", "Range": "bytes=0-9"}, None),
    ("s3", "PutObject", {"Bucket": "bucket-1", "Key": "k"}, None),
    ("s3", "PutObject", {"Bucket": "b-1", "Key": "k", "ContentType": "text/plain"}, None),
    ("s3", "PutObject", {"Bucket": "b-1", "Key": "k", "Metadata": {"a": "b"}, "ACL": "private"}, None),
    ("s3", "ListObjectsV2", {"Bucket": "bucket-1", "EncodingType": "url", "Prefix": "a&b"}, None),
    ("sts", "GetCallerIdentity", {}, None),
    ("sts", "GetCallerIdentity", {}, "GET"),
    ("sts", "GetAccessKeyInfo", {"AccessKeyId": "AKIDEXAMPLE12345678"}, "GET"),
    ("sqs", "SendMessage", {"QueueUrl": QUEUE, "MessageBody": "a b&ü", "DelaySeconds": 5}, None),
    ("sqs", "GetQueueAttributes", {"QueueUrl": QUEUE, "AttributeNames": ["All", "Policy"]}, None),
    ("lambda", "GetFunction", {"FunctionName": "f", "Qualifier": "$LATEST"}, None),
    ("lambda", "CreateAlias", {"FunctionName": "f", "Name": "n", "FunctionVersion": "1"}, None),
    ("apigatewayv2", "GetIntegrations", {"ApiId": "a/b", "MaxResults": "5"}, None),
    ("apigatewayv2", "CreateApi", {"DisableSchemaValidation": True, "Name": "n", "ProtocolType": "HTTP"}, None),
    ("ec2", "DescribeInstances", {"InstanceIds": ["i-1", "i-2"], "DryRun": True}, None),
    ("ec2", "DescribeRegions", {}, "GET"),
    ("dynamodb", "DescribeTable", {"TableName": "t"}, None),
]  # fmt: skip
OPERATIONS = {
    service: tuple(sorted({operation for found, operation, *_ in CALLS if found == service}))
    for service, *_ in CALLS
}


@pytest.fixture(scope="module", autouse=True)
def _no_settings() -> Iterator[None]:
    with no_settings():
        yield


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Any:
    @functools.cache
    def make(service: str) -> Any:
        more = ("DeleteObjects",) if service == "s3" else ()
        operations = (*OPERATIONS[service], *more)
        return two_sides.package(service, operations, tmp_path_factory.mktemp(service))

    return make


def client_of(module: Any, *, is_async: bool = False, token: str | None = None) -> Any:
    shared = runtime(module)
    names = [name for name in dir(module) if name.endswith("Client")]
    (name,) = [name for name in names if name.startswith("Async") == is_async]
    stub = runtime(module, "testing").StubTransport()
    return getattr(module, name)(
        region=REGION, transport=stub, credentials=shared.Credentials(*two_sides.KEYS, token)
    )


def botocores(
    service: str,
    operation: str,
    params: dict[str, Any],
    expires: int,
    method: str | None,
    token: str | None,
) -> str:
    client = botocore.session.Session().create_client(
        service,
        region_name=REGION,
        aws_access_key_id=two_sides.KEYS[0],
        aws_secret_access_key=two_sides.KEYS[1],
        aws_session_token=token,
        # Without a style, botocore's URLs have S3's global host, which S3 advises against, for the sake of old ones.
        config=(
            Config(signature_version="s3v4", s3={"addressing_style": "virtual"})
            if service == "s3"
            else None
        ),
    )
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", operation).lower()
    found: str = client.generate_presigned_url(name, params, ExpiresIn=expires, HttpMethod=method)
    return found


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("token", [None, "to/ken+="])
@pytest.mark.parametrize(("service", "operation", "params", "method"), CALLS)
def test_a_url_is_botocores(
    service: str,
    operation: str,
    params: dict[str, Any],
    method: str | None,
    token: str | None,
    is_async: bool,
    made: Any,
) -> None:
    module = made(service)
    client = client_of(module, is_async=is_async, token=token)
    request = module.OPERATIONS[operation].input.from_dict(params)
    with frozen_clock(runtime(module, "client.preview")) as clock:
        clock.now = NOW
        presigning = client.presign(request, expires=77, method=method)
        url = asyncio.run(presigning) if is_async else presigning
        other = botocores(service, operation, params, 77, method, token)

    assert url == other
    assert client._transport.requests == []


def test_what_a_url_is_called_with(made: Any) -> None:
    module = made("s3")
    request = module.PutObjectRequest(bucket="b-1", key="k", content_type="text/plain")

    url = client_of(module, token="secret-token").presign(request)

    assert isinstance(url, str)
    assert (url.method, url.headers) == ("PUT", {"content-type": "text/plain"})
    assert "X-Amz-SignedHeaders=content-type%3Bhost" in url
    assert repr(url) == "<PresignedUrl PUT https://b-1.s3.eu-central-1.amazonaws.com/k>"


def test_a_url_has_no_checksum_of_a_body_that_is_not_there(made: Any) -> None:
    module = made("s3")
    request = module.PutObjectRequest(bucket="b-1", key="k", checksum_algorithm="CRC32")

    url = client_of(module).presign(request)

    assert not [name for name in url.headers if name.startswith("x-amz-checksum")]
    assert url.headers == {"x-amz-sdk-checksum-algorithm": "CRC32"}


@pytest.mark.parametrize(
    ("expires", "error"),
    [
        (0, ValueError),
        (604_801, ValueError),
        ("5", TypeError),
        (True, TypeError),
        (None, TypeError),
    ],
)
def test_how_long_a_url_may_live(expires: Any, error: type[Exception], made: Any) -> None:
    module = made("sts")

    with pytest.raises(error, match="expires"):
        client_of(module).presign(module.GetCallerIdentityRequest(), expires=expires)


def test_a_body_that_no_url_can_hold_is_refused(made: Any) -> None:
    sqs, s3 = made("sqs"), made("s3")
    attribute = {"DataType": "String", "StringValue": "s"}
    nested = {"QueueUrl": QUEUE, "MessageBody": "m", "MessageAttributes": {"a": attribute}}
    request = sqs.SendMessageRequest.from_dict(nested)
    error = runtime(sqs).ConfigurationError

    with pytest.raises(
        error, match="SendMessage cannot be presigned with MessageAttributes, which"
    ):
        client_of(sqs).presign(request)

    upload = s3.PutObjectRequest(bucket="b-1", key="k", body=b"data")
    with pytest.raises(runtime(s3).ConfigurationError, match="leave it out, and send it with the"):
        client_of(s3).presign(upload)


def test_a_request_that_breaks_the_model_is_refused(made: Any) -> None:
    module = made("s3")

    with pytest.raises(runtime(module).ValidationError, match="bucket"):
        client_of(module).presign(module.GetObjectRequest(bucket="", key="k"))
