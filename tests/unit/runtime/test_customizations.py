"""Hooks by themselves: what they change, what they leave alone, what they refuse."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from clientsmith.runtime.customizations import members, s3
from clientsmith.runtime.exceptions import ValidationError
from clientsmith.runtime.http import HttpRequest, HttpResponse


class Asked(SimpleNamespace):
    def __replace__(self, **changes: Any) -> Asked:
        return Asked(**{**vars(self), **changes})


def test_what_has_nothing_to_change_is_the_same_request() -> None:
    request = Asked(id="Z1", data=None, bucket="b", key=None, md5=None, metadata=None)
    steps: list[Any] = [
        members.last_segment("id"),
        members.base64_text("data"),
        members.preset("-", "bucket"),
        members.ascii_map("metadata"),
        s3.bucket_name("bucket"),
        s3.customer_key("key", "md5"),
        s3.copy_source("key"),
    ]

    assert all(step(request) is request for step in steps)


@pytest.mark.parametrize("metadata", [{"ä": "b"}, {"a": "ü"}])
def test_metadata_have_to_be_ascii(metadata: dict[str, str]) -> None:
    with pytest.raises(ValidationError, match="must be ASCII"):
        members.ascii_map("metadata")(Asked(metadata=metadata))  # type: ignore[arg-type, type-var]


@pytest.mark.parametrize("name", ["", "a b", "a/b", "ä", "x" * 256])
def test_what_is_no_bucket_is_refused(name: str) -> None:
    with pytest.raises(ValidationError, match="1 to 255 letters"):
        s3.bucket_name("bucket")(Asked(bucket=name))  # type: ignore[arg-type, type-var]


@pytest.mark.parametrize("name", ["My_Bucket.x", "x" * 255, "arn:aws:s3:::x"])
def test_what_is_a_bucket_is_not(name: str) -> None:
    assert s3.bucket_name("bucket")(Asked(bucket=name))  # type: ignore[arg-type, type-var]


@pytest.mark.parametrize(
    ("status", "body", "found"),
    [
        (200, b"<Error><Code>c</Code></Error>", 500),
        (200, b'\n \n<?xml version="1.0"?>\n<Error xmlns="x"/>', 500),
        (200, b"<ErrorDocument/>", 200),
        (200, b"<Result><Error/></Result>", 200),
        (200, b"", 200),
        (204, b"<Error/>", 204),
    ],
)
def test_which_answers_are_errors_after_all(status: int, body: bytes, found: int) -> None:
    config: Any = None
    response = HttpResponse(status, {"X-A": "1"}, body)
    answer = s3.error_in_success(response, HttpRequest("GET", "/"), config)

    assert (answer.status, answer.body, answer.headers) == (found, body, {"x-a": "1"})
    assert answer.names == {"x-a": "X-A"}


@pytest.mark.parametrize(
    ("value", "found"),
    [("aGFsbG8=", "hallo"), (None, None), ("a", "a"), ("/w==", "\ufffd")],
)
def test_text_in_base64_is_read(value: str | None, found: str | None) -> None:
    result = members.decoded_base64("output")(SimpleNamespace(output=value), None)

    assert result.output == found
