"""Buckets and objects: whole, streamed, in parts, listed by pages."""

from __future__ import annotations

import io
from typing import Any

import pytest

from tests.servers.conftest import REGION, Make, Service, boto_error

OPERATIONS = (
    "AbortMultipartUpload",
    "CompleteMultipartUpload",
    "CopyObject",
    "CreateBucket",
    "CreateMultipartUpload",
    "DeleteBucket",
    "DeleteObject",
    "DeleteObjects",
    "GetObject",
    "GetObjectTagging",
    "HeadBucket",
    "HeadObject",
    "ListBuckets",
    "ListObjectsV2",
    "PutObject",
    "PutObjectTagging",
    "UploadPart",
)
DATA = bytes(range(256)) * 4096
KEY = "orders/2024 05/ünï+ä&b=c?d#e%2F.json"


@pytest.fixture
def s3(service: Make) -> Service:
    return service("s3", OPERATIONS, force_path_style=True)


@pytest.fixture
def bucket(s3: Service) -> str:
    """A bucket that we make."""
    s3.call(
        "create_bucket",
        bucket="shop",
        create_bucket_configuration=s3.CreateBucketConfiguration(location_constraint=REGION),
    )
    return "shop"


def test_a_bucket_from_creation_to_deletion(s3: Service, bucket: str) -> None:
    assert s3.theirs.get_bucket_location(Bucket=bucket)["LocationConstraint"] == REGION
    assert s3.wait("bucket_exists", bucket=bucket).attempts == 1
    assert s3.call("head_bucket", bucket=bucket).bucket_region == REGION
    assert [found.name for found in s3.items("list_buckets")] == [bucket]

    s3.call("delete_bucket", bucket=bucket)
    s3.wait("bucket_not_exists", bucket=bucket)
    assert s3.theirs.list_buckets()["Buckets"] == []


@pytest.mark.parametrize("body", [DATA, io.BytesIO(DATA), b""], ids=["bytes", "file", "nothing"])
def test_an_object_that_we_put_is_what_boto3_gets(s3: Service, bucket: str, body: Any) -> None:
    if isinstance(body, io.BytesIO):
        body.seek(0)
    data = body if isinstance(body, bytes) else DATA
    put = s3.call(
        "put_object",
        bucket=bucket,
        key=KEY,
        body=body,
        content_type="application/json",
        metadata={"team": "a b", "number": "1"},
        storage_class=s3.StorageClass.STANDARD_IA,
    )

    got = s3.theirs.get_object(Bucket=bucket, Key=KEY)
    assert got["Body"].read() == data
    assert (got["ETag"], got["ContentType"]) == (put.e_tag, "application/json")
    assert got["Metadata"] == {"team": "a b", "number": "1"}
    assert got["StorageClass"] == "STANDARD_IA"


def test_an_object_that_boto3_puts_is_what_we_get(s3: Service, bucket: str) -> None:
    s3.theirs.put_object(Bucket=bucket, Key=KEY, Body=DATA, Metadata={"team": "shop"})

    head = s3.call("head_object", bucket=bucket, key=KEY)
    got = s3.call("get_object", bucket=bucket, key=KEY)
    part = s3.call("get_object", bucket=bucket, key=KEY, range="bytes=10-19")

    theirs = s3.theirs.head_object(Bucket=bucket, Key=KEY)
    assert (head.content_length, head.metadata) == (len(DATA), {"team": "shop"})
    assert (head.e_tag, head.last_modified) == (theirs["ETag"], theirs["LastModified"])
    assert s3.read(got.body) == DATA
    assert (part.content_range, s3.read(part.body)) == (f"bytes 10-19/{len(DATA)}", DATA[10:20])


def test_an_object_in_parts(s3: Service, bucket: str) -> None:
    upload = s3.call("create_multipart_upload", bucket=bucket, key=KEY).upload_id
    parts = [DATA * 5, b"the end"]
    tags = [
        s3.call(
            "upload_part", bucket=bucket, key=KEY, upload_id=upload, part_number=number, body=part
        ).e_tag
        for number, part in enumerate(parts, 1)
    ]
    done = s3.call(
        "complete_multipart_upload",
        bucket=bucket,
        key=KEY,
        upload_id=upload,
        multipart_upload=s3.CompletedMultipartUpload(
            parts=[s3.CompletedPart(part_number=n, e_tag=tag) for n, tag in enumerate(tags, 1)]
        ),
    )

    got = s3.theirs.get_object(Bucket=bucket, Key=KEY)
    assert got["Body"].read() == b"".join(parts)
    assert got["ETag"] == done.e_tag
    left = s3.call("create_multipart_upload", bucket=bucket, key="left").upload_id
    s3.call("abort_multipart_upload", bucket=bucket, key="left", upload_id=left)
    assert "Uploads" not in s3.theirs.list_multipart_uploads(Bucket=bucket)


def test_listings_of_many_pages_and_names_that_xml_has_no_place_for(
    s3: Service, bucket: str
) -> None:
    keys = [f"a/{number:02}" for number in range(25)] + ["b/tab\tand\x01", "b/ü & <x>"]
    for key in keys:
        s3.theirs.put_object(Bucket=bucket, Key=key, Body=b"x")

    assert [found.key for found in s3.items("list_objects_v2", bucket=bucket, max_keys=10)] == keys
    (page,) = s3.pages("list_objects_v2", bucket=bucket, delimiter="/")
    assert [found.prefix for found in page.common_prefixes] == ["a/", "b/"]
    assert page.contents is None

    deleted = s3.call(
        "delete_objects",
        bucket=bucket,
        delete=s3.Delete(objects=[s3.ObjectIdentifier(key=key) for key in keys[:-2]]),
    ).deleted
    assert sorted(found.key for found in deleted) == keys[:-2]
    assert [found["Key"] for found in s3.theirs.list_objects_v2(Bucket=bucket)["Contents"]] == keys[
        -2:
    ]


def test_a_copy_has_the_tags_that_boto3_reads(s3: Service, bucket: str) -> None:
    s3.theirs.put_object(Bucket=bucket, Key=KEY, Body=DATA)
    tagging = s3.Tagging(tag_set=[s3.Tag(key="a b", value="c/d")])
    s3.call("put_object_tagging", bucket=bucket, key=KEY, tagging=tagging)

    # As with boto3, the source is quoted for us.
    copy = s3.call("copy_object", bucket=bucket, key="copy", copy_source=f"{bucket}/{KEY}")

    assert s3.theirs.get_object(Bucket=bucket, Key="copy")["Body"].read() == DATA
    assert s3.theirs.head_object(Bucket=bucket, Key="copy")["ETag"] == copy.copy_object_result.e_tag
    tags = s3.theirs.get_object_tagging(Bucket=bucket, Key="copy")["TagSet"]
    assert tags == [{"Key": "a b", "Value": "c/d"}]
    assert s3.call("get_object_tagging", bucket=bucket, key="copy").to_dict()["TagSet"] == tags

    for key in (KEY, "copy"):
        s3.call("delete_object", bucket=bucket, key=key)
    s3.wait("object_not_exists", bucket=bucket, key=KEY)
    assert s3.theirs.list_objects_v2(Bucket=bucket)["KeyCount"] == 0


def test_errors_are_those_of_the_model(s3: Service, bucket: str) -> None:
    with pytest.raises(s3.NoSuchKey) as no_key:
        s3.call("get_object", bucket=bucket, key="nowhere")
    with pytest.raises(s3.NoSuchBucket):
        s3.call("list_objects_v2", bucket="nowhere-at-all")
    with pytest.raises(s3.NoSuchUpload):
        s3.call("abort_multipart_upload", bucket=bucket, key="k", upload_id="x")
    assert (no_key.value.code, no_key.value.status_code) == ("NoSuchKey", 404)

    # The answer to a HEAD has no body that could say more.
    with pytest.raises(s3.S3Error) as head:
        s3.call("head_object", bucket=bucket, key="nowhere")
    code, _, status = boto_error(s3.theirs.head_object, Bucket=bucket, Key="nowhere")
    assert (head.value.code, head.value.status_code) == (code, status)
