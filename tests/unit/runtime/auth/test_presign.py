"""Signatures in the query are botocore's, parameter by parameter."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import botocore.auth
import pytest
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials as Theirs
from clientsmith.runtime.auth.credentials import Credentials
from clientsmith.runtime.auth.presign import presign
from clientsmith.runtime.http import HttpRequest

KEYS = ("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
NOW = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)


@pytest.mark.parametrize("token", [None, "to/ken+="])
@pytest.mark.parametrize("path", ["/", "/a b/é//x", "/%20/~"])
@pytest.mark.parametrize("query", [[], [("b", "1 2"), ("a", "ü&="), ("X", "")]])
@pytest.mark.parametrize("headers", [{}, {"content-type": "text/plain", "user-agent": "me"}])
@pytest.mark.parametrize("is_s3", [False, True])
def test_a_presigned_url_is_botocores(
    token: str | None,
    path: str,
    query: list[tuple[str, str]],
    headers: dict[str, str],
    is_s3: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from clientsmith.runtime.http import quote

    monkeypatch.setattr(botocore.auth, "get_current_datetime", lambda: NOW)
    sent = "/".join([quote(part) for part in path.split("/")])
    request = HttpRequest(
        "GET", sent, query=query, headers=headers, scheme="https", host="a.example.com"
    )
    other = AWSRequest("GET", request.url, headers=dict(headers))
    kind: Any = botocore.auth.S3SigV4QueryAuth if is_s3 else botocore.auth.SigV4QueryAuth
    kind(Theirs(*KEYS, token), "service", "eu-west-1", expires=60).add_auth(other)

    ours = presign(
        request,
        Credentials(*KEYS, token),
        region="eu-west-1",
        service="service",
        now="20240506T070809Z",
        expires=60,
        unsigned_payload=is_s3,
        double_encoding=not is_s3,
    )

    assert ours.partition("?")[0] == other.url.partition("?")[0]
    assert _pairs(ours) == _pairs(other.url)


def _pairs(url: str) -> list[tuple[str, str]]:
    return sorted(parse_qsl(urlsplit(url).query, keep_blank_values=True))


def test_a_presigned_request_has_no_signature_in_its_headers() -> None:
    request = HttpRequest("GET", "/", scheme="https", host="a.example.com")
    request.headers = {"authorization": "old", "x-amz-date": "old", "x-amz-security-token": "old"}

    presign(request, Credentials(*KEYS), region="r", service="s", now="20240506T070809Z")

    assert request.headers == {}
