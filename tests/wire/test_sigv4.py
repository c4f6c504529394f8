"""The signature against two authorities: the aws4 test suite, and botocore's ``SigV4Auth``, byte for byte."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from unittest.mock import patch
from urllib.parse import unquote

import pytest
from botocore.auth import SIGNED_HEADERS_BLACKLIST, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials as BotocoreCredentials
from clientsmith.runtime.auth.credentials import Credentials
from clientsmith.runtime.auth.sigv4 import (
    UNSIGNED_HEADERS,
    amz_date,
    canonical_request,
    sign,
    string_to_sign,
)
from clientsmith.runtime.http import HttpRequest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.vectors import vectors

if TYPE_CHECKING:
    from pathlib import Path

NOW = "20150830T123600Z"
SUITE = vectors("aws4_testsuite")
CASES = sorted(path.with_suffix("") for path in SUITE.rglob("*.req"))
SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"

# Its .req does not have the token that its .creq signs.
TOKENS = {
    "get-vanilla-with-session-token": "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267"
}


def read_request(text: str) -> HttpRequest:
    """A .req file: a request line that is not encoded, headers that may repeat or go on in the next line, a body."""
    head, _, body = text.partition("\n\n")
    first, *lines = head.split("\n")
    method, target = first.removesuffix(" HTTP/1.1").split(" ", 1)
    path, _, query = target.partition("?")
    pairs = [pair.partition("=")[::2] for pair in query.split("&") if pair]
    headers: dict[str, str] = {}
    name = ""
    for line in filter(None, lines):
        if line.startswith(" "):
            headers[name] += "\n" + line
            continue
        name, _, value = line.partition(":")
        name = name.lower()
        headers[name] = f"{headers[name]},{value}" if name in headers else value
    return HttpRequest(
        method,
        path,
        query=[(unquote(name), unquote(value)) for name, value in pairs],
        headers=headers,
        body=body.encode(),
        scheme="https",
        host=headers.pop("host"),
    )


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_the_aws4_test_suite(case: Path) -> None:
    request = read_request(case.with_suffix(".req").read_text("utf-8"))
    token = request.headers.pop("x-amz-security-token", None) or TOKENS.get(case.name)
    credentials = Credentials("AKIDEXAMPLE", SECRET, token)

    sign(request, credentials, region="us-east-1", service="service", now=NOW)
    canonical, _ = canonical_request(request)

    assert canonical == case.with_suffix(".creq").read_text("utf-8")
    to_sign = string_to_sign(canonical, NOW, "20150830/us-east-1/service/aws4_request")
    assert to_sign == case.with_suffix(".sts").read_text("utf-8")
    assert request.headers["authorization"] == case.with_suffix(".authz").read_text("utf-8")


def test_the_whole_suite_is_there() -> None:
    assert len(CASES) == 34


segments = st.one_of(
    st.sampled_from(
        [
            "",
            ".",
            "..",
            "...",
            ".hidden",
            "v2",
            "%2F",
            "%C3%A9",
            "a%20b",
            "~",
            "$delete",
            "a:b@c",
            "{id}",
        ]
    ),
    st.text("abcXYZ019-._~", min_size=1, max_size=8),
)
paths = st.lists(segments, max_size=6).map(lambda found: "/" + "/".join(found))
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=10)
queries = st.lists(st.tuples(texts, texts), max_size=4)
header_names = st.one_of(
    st.sampled_from([*SIGNED_HEADERS_BLACKLIST, "content-type", "x-amz-content-sha256"]),
    st.text("abcxyz0-", min_size=1, max_size=8).map(lambda text: f"h{text}"),
)
# Blanks of Unicode apart: botocore trims those as well, the service does not (tests/unit/runtime/auth/test_sigv4.py).
header_values = st.text(
    st.characters(codec="latin-1", exclude_characters="\r\n\0\x1c\x1d\x1e\x1f\x85\xa0"), max_size=20
)
hosts = st.sampled_from(
    [
        "apigateway.eu-west-1.amazonaws.com",
        "LOCALHOST:4566",
        "localhost:80",
        "localhost:443",
        "[::1]:8080",
        "[::1]:443",
    ]
)
tokens = st.none() | st.text("abcXYZ+/=", min_size=1, max_size=20)


@given(
    method=st.sampled_from(["GET", "POST", "PATCH", "DELETE"]),
    scheme=st.sampled_from(["http", "https"]),
    host=hosts,
    path=paths,
    query=queries,
    headers=st.dictionaries(header_names, header_values, max_size=5),
    body=st.binary(max_size=50),
    secret=st.text("abcXYZ+/é", min_size=1, max_size=40),
    token=tokens,
    region=st.sampled_from(["eu-west-1", "us-gov-west-1"]),
    unsigned_payload=st.booleans(),
)
@settings(max_examples=300, deadline=None)
def test_the_bytes_are_those_of_botocore(
    method: str,
    scheme: str,
    host: str,
    path: str,
    query: list[tuple[str, str]],
    headers: dict[str, str],
    body: bytes,
    secret: str,
    token: str | None,
    region: str,
    unsigned_payload: bool,
) -> None:
    unsigned_payload = (
        unsigned_payload and scheme == "https"
    )  # botocore always signs the body over http
    request = HttpRequest(
        method, path, query=query, headers=headers, body=body, scheme=scheme, host=host
    )
    theirs = AWSRequest(method, request.url, headers=headers, data=body)
    theirs.context["payload_signing_enabled"] = not unsigned_payload

    sign(
        request,
        Credentials("AKID", secret, token),
        region=region,
        service="apigateway",
        now=NOW,
        unsigned_payload=unsigned_payload,
    )
    with patch(
        "botocore.auth.get_current_datetime", lambda: datetime(2015, 8, 30, 12, 36, tzinfo=UTC)
    ):
        SigV4Auth(BotocoreCredentials("AKID", secret, token), "apigateway", region).add_auth(theirs)

    assert request.headers == {name.lower(): value for name, value in theirs.headers.items()}


def test_the_headers_left_unsigned_are_those_of_botocore() -> None:
    assert frozenset(SIGNED_HEADERS_BLACKLIST) | {"authorization"} == UNSIGNED_HEADERS


def test_the_clock_is_utc() -> None:
    assert amz_date(datetime(2015, 8, 30, 12, 36, tzinfo=UTC).timestamp()) == NOW
