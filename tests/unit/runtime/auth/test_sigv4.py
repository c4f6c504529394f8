"""What of signing neither the aws4 suite nor botocore says: signing again, the Host, the key cache."""

from __future__ import annotations

import pytest
from clientsmith.runtime.auth import sigv4 as signing
from clientsmith.runtime.auth.credentials import Credentials
from clientsmith.runtime.auth.sigv4 import host_header, sign
from clientsmith.runtime.http import HttpRequest

NOW = "20150830T123600Z"


def a_request() -> HttpRequest:
    return HttpRequest(
        "GET", "/v2/apis", headers={"accept": "*/*"}, scheme="https", host="example.com"
    )


def signed(request: HttpRequest, credentials: Credentials, *, now: str = NOW) -> dict[str, str]:
    sign(request, credentials, region="eu-west-1", service="apigateway", now=now)
    return request.headers


def test_signing_again_leaves_nothing_of_the_first_time() -> None:
    again = a_request()
    signed(again, Credentials("OLD", "old", "token"), now="20150829T000000Z")

    assert signed(again, Credentials("NEW", "new")) == signed(
        a_request(), Credentials("NEW", "new")
    )


@pytest.mark.parametrize(
    ("scheme", "host", "expected"),
    [
        ("https", "Example.com", "example.com"),
        ("https", "example.com:443", "example.com"),
        ("http", "example.com:443", "example.com:443"),
        ("http", "[::1]:80", "[::1]"),
        ("https", "localhost:8443", "localhost:8443"),
    ],
)
def test_the_host_has_no_default_port(scheme: str, host: str, expected: str) -> None:
    assert host_header(HttpRequest("GET", "/", scheme=scheme, host=host)) == expected


def test_a_host_header_that_is_given_is_signed() -> None:
    given = HttpRequest(
        "GET", "/", headers={"host": "example.com"}, scheme="https", host="10.0.0.1"
    )
    named = HttpRequest("GET", "/", scheme="https", host="example.com")

    assert signing.canonical_request(given) == signing.canonical_request(named)


def test_only_ascii_blanks_are_trimmed_off_a_header() -> None:
    request = a_request()
    request.headers = {"x-a": "\t a  b ", "x-b": "\u00a0c\u2003"}

    lines = signing.canonical_request(request)[0].split("\n")

    assert "x-a:a b" in lines
    assert "x-b:\u00a0c\u2003" in lines


def test_a_key_of_another_day_region_service_or_secret_is_another_key() -> None:
    once = signed(a_request(), Credentials("AKID", "secret"))["authorization"]
    others = [
        signed(a_request(), Credentials("AKID", "other")),
        signed(a_request(), Credentials("AKID", "secret"), now="20150831T123600Z"),
    ]
    for region, service in (("us-east-1", "apigateway"), ("eu-west-1", "lambda")):
        request = a_request()
        sign(request, Credentials("AKID", "secret"), region=region, service=service, now=NOW)
        others.append(request.headers)

    signatures = {
        once.rpartition("=")[2],
        *(headers["authorization"].rpartition("=")[2] for headers in others),
    }
    assert len(signatures) == 5


def test_the_cache_of_keys_does_not_grow_without_end() -> None:
    before = signed(a_request(), Credentials("AKID", "first"))["authorization"]
    for number in range(200):
        signed(a_request(), Credentials("AKID", f"secret {number}"))

    assert len(signing._signing_keys) <= 64
    assert signed(a_request(), Credentials("AKID", "first"))["authorization"] == before
