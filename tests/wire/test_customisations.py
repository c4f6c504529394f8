"""What services want although no model says it, as botocore does it with all of its handlers."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from tests.support import two_sides
from tests.support.botocore_side import frozen_clock, no_settings
from tests.support.packages import runtime
from tests.support.two_sides import ours, theirs

NOW = 1_700_000_000
SOURCE = "arn:aws:s3:eu-central-1:123456789012:accesspoint/mine/object/k y"
KEY = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": "0123456789abcdef0123456789abcdef"}
OTHER_KEY = {
    "CopySourceSSECustomerAlgorithm": "AES256",
    "CopySourceSSECustomerKey": "fedcba9876543210fedcba9876543210",
}
COPY = {"Bucket": "bucket-1", "Key": "k", "CopySource": "b/k"}
SNAPSHOT = {"SourceDBSnapshotIdentifier": "s", "TargetDBSnapshotIdentifier": "t"}
CLUSTER = {
    "SourceDBClusterSnapshotIdentifier": "s",
    "TargetDBClusterSnapshotIdentifier": "t",
    "SourceRegion": "us-east-1",
}
EC2_COPY = {"SourceRegion": "us-east-1", "SourceSnapshotId": "snap-1"}
LAUNCH = {"LaunchConfigurationName": "l", "UserData": "#!/bin/sh\necho ü\n"}
CALLS: list[tuple[str, str, dict[str, Any]]] = [
    ("ec2", "RunInstances", {"MinCount": 1, "MaxCount": 1, "UserData": "#!", "ClientToken": "c"}),
    ("ec2", "RunInstances", {"MinCount": 1, "MaxCount": 1, "ClientToken": "c"}),
    ("autoscaling", "CreateLaunchConfiguration", LAUNCH),
    ("route53", "GetHostedZone", {"Id": "/hostedzone/Z1"}),
    ("route53", "GetHostedZone", {"Id": "Z1"}),
    ("route53", "GetChange", {"Id": "/change/C1"}),
    ("route53", "ListResourceRecordSets", {"HostedZoneId": "/hostedzone/Z1"}),
    ("route53", "ListHostedZones", {"DelegationSetId": "/delegationset/N1"}),
    ("glacier", "ListVaults", {}),
    ("glacier", "ListVaults", {"accountId": "123456789012"}),
    ("glacier", "DescribeVault", {"vaultName": "v"}),
    ("s3", "GetBucketLocation", {"Bucket": "bucket-1"}),
    ("s3", "ListObjects", {"Bucket": "bucket-1", "Prefix": "a b"}),
    ("s3", "ListObjectsV2", {"Bucket": "bucket-1"}),
    ("s3", "ListObjectsV2", {"Bucket": "bucket-1", "EncodingType": "url"}),
    ("s3", "ListObjectVersions", {"Bucket": "bucket-1"}),
    ("s3", "HeadBucket", {"Bucket": "bucket-1"}),
    ("s3", "CopyObject", COPY),
    ("s3", "CopyObject", COPY | {"CopySource": "b/a b+c%20é/d?versionId=v 1"}),
    ("s3", "CopyObject", COPY | {"CopySource": "b/a b?versionId=v1"}),
    ("s3", "CopyObject", COPY | {"CopySource": SOURCE, **KEY, **OTHER_KEY}),
    ("s3", "CreateMultipartUpload", {"Bucket": "b-1", "Key": "k", "Metadata": {"a": "b"}, **KEY}),
    ("s3", "CreateMultipartUpload", {"Bucket": "b-1", "Key": "k", **KEY, "SSECustomerKeyMD5": "m"}),
    ("cloudsearchdomain", "Search", {"query": "a b&c=d+é", "size": 3}),
    (
        "machinelearning",
        "Predict",
        {
            "MLModelId": "m",
            "Record": {"a": "b"},
            "PredictEndpoint": "https://realtime.machinelearning.eu-west-1.amazonaws.com",
        },
    ),
    ("cognito-identity", "GetId", {"IdentityPoolId": "eu-west-1:1"}),
    ("cognito-identity", "GetCredentialsForIdentity", {"IdentityId": "eu-west-1:1"}),
    ("sts", "AssumeRoleWithWebIdentity", {"RoleArn": "r" * 20, "RoleSessionName": "s1", "WebIdentityToken": "token"}),
    ("sts", "GetCallerIdentity", {}),
    ("sqs", "SendMessage", {"QueueUrl": "https://sqs.us-east-1.amazonaws.com/1/q", "MessageBody": "m"}),
    ("ec2", "CopySnapshot", EC2_COPY),
    ("ec2", "CopySnapshot", EC2_COPY | {"Description": "a b", "PresignedUrl": "https://x/?y"}),
    ("ec2", "CopySnapshot", EC2_COPY | {"DestinationRegion": "ap-south-1"}),
    ("rds", "CopyDBSnapshot", SNAPSHOT | {"SourceRegion": "us-east-1"}),
    ("rds", "CopyDBSnapshot", SNAPSHOT),
    ("rds", "CopyDBSnapshot", SNAPSHOT | {"SourceRegion": "us-east-1", "PreSignedUrl": "https://x/?y"}),
    ("neptune", "CopyDBClusterSnapshot", CLUSTER),
    ("docdb", "CopyDBClusterSnapshot", CLUSTER),
]  # fmt: skip
OPERATIONS = {
    service: tuple(sorted({operation for found, operation, _ in CALLS if found == service}))
    for service, _, _ in CALLS
}
NO_REGION_HOSTS = {"cloudsearchdomain": {"endpoint_url": "https://domain.example.com"}}


@pytest.fixture(scope="module", autouse=True)
def _no_settings() -> Iterator[None]:
    with no_settings():
        yield


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Packages of operations, each made once."""

    @functools.cache
    def make(service: str, *more: str) -> Any:
        operations = more or OPERATIONS[service]
        return two_sides.package(service, operations, tmp_path_factory.mktemp(service))

    return make


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize(("service", "operation", "params"), CALLS)
def test_the_request_is_botocores(
    service: str,
    operation: str,
    params: dict[str, Any],
    is_async: bool,
    made: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    module = made(service)
    options = NO_REGION_HOSTS.get(service, {})
    with frozen_clock(runtime(module, "client.call")) as clock:
        clock.now = NOW
        if service in ("ec2", "rds", "neptune", "docdb"):
            copying = runtime(module, "customizations.presigned_copy")
            monkeypatch.setattr(copying, "time", lambda: NOW)
        (mine,), _ = ours(module, operation, params, is_async=is_async, **options)
        (other,), _ = theirs(service, operation, params, bodies=signed(mine), **options)
        (unsigned,), _ = theirs(service, operation, params, **options)

    assert mine.method == other.method
    assert mine.url.partition("?")[0] == other.url.partition("?")[0]
    assert pairs(mine.url) == pairs(other.url)
    headers = {name.lower(): text(value) for name, value in other.headers.items()}
    for name in ("x-amz-copy-source", "x-amz-glacier-version"):
        assert mine.headers.get(name) == headers.get(name), name
    if "form" not in mine.headers.get("content-type", ""):
        assert mine.headers.get("authorization") == headers.get("authorization")
    # botocore gives the content type of a form a charset, and signs it.
    assert ("authorization" in mine.headers) == ("authorization" in headers)
    for name in mine.headers:
        if "customer" in name:
            assert mine.headers[name] == headers[name]
    if "form" in mine.headers.get("content-type", ""):
        assert form(mine.body) == form(unsigned.body)


def signed(request: Any) -> list[bytes]:
    """The body that botocore is to sign in place of its own, whose JSON has blanks; a form is the same."""
    return [] if "form" in request.headers.get("content-type", "") else [request.body]


def pairs(url: str) -> list[tuple[str, str]]:
    return sorted(parse_qsl(urlsplit(url).query, keep_blank_values=True))


def form(body: bytes | str) -> dict[str, Any]:
    """The pairs of a form; a URL among them in parts."""
    found = dict(parse_qsl(text(body), keep_blank_values=True))
    return {
        name: (value.partition("?")[0], pairs(value)) if name.lower() == "presignedurl" else value
        for name, value in found.items()
    }


def text(value: str | bytes) -> str:
    return value.decode() if isinstance(value, bytes) else value
