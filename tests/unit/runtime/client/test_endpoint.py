"""The endpoint's URL: how it is normalised, and what is refused without repeating it."""

from __future__ import annotations

import re
from typing import Any

import pytest
from clientsmith.runtime.client.config import split_url
from clientsmith.runtime.exceptions import ConfigurationError


@pytest.mark.parametrize(
    ("url", "parts"),
    [
        ("https://example.com", ("https", "example.com", "")),
        ("HTTPS://EXAMPLE.com:443/Base/", ("https", "example.com", "/Base")),
        ("http://Example.com:80", ("http", "example.com", "")),
        ("http://example.com:443", ("http", "example.com:443", "")),
        ("http://localhost:08080/a%20b", ("http", "localhost:8080", "/a%20b")),
        ("http://[::1]:80/", ("http", "[::1]", "")),
        ("https://[FE80::1]:8443", ("https", "[fe80::1]:8443", "")),
    ],
)
def test_a_url_in_parts(url: str, parts: tuple[str, str, str]) -> None:
    assert split_url(url) == parts


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("localhost:8080/hunter2", "must begin with http:// or https://"),
        ("ftp://hunter2", "must begin with http:// or https://"),
        ("https://me:hunter2@example.com", "must not have a user or a password"),
        ("https://example.com/?token=hunter2", "must have neither a query nor a fragment"),
        ("https://example.com/#hunter2", "must have neither a query nor a fragment"),
        ("https://example.com/hunter2 x", "must be ASCII without blanks and controls"),
        ("https://example.com/hunter2é", "must be ASCII without blanks and controls"),
        ("https://exam\nple.com/hunter2", "must be ASCII without blanks and controls"),
        ("https://hunter2:99999", "must have a host name or an address"),
        ("https://hunter2:", "must have a host name or an address"),
        ("https://hunter2:0x50", "must have a host name or an address"),
        ("https://[::1/hunter2", "must have a host name or an address"),
        ("https://loc%41lhost/hunter2", "must have a host name or an address"),
        ("https:///hunter2", "must have a host name or an address"),
    ],
)
def test_a_url_that_cannot_be_used_is_not_repeated(url: str, problem: str) -> None:
    with pytest.raises(
        ConfigurationError, match=f"^the endpoint URL {re.escape(problem)}"
    ) as caught:
        split_url(url)

    assert "hunter2" not in str(caught.value)


def test_a_client_refuses_it_when_it_is_made(connect: Any, shared: Any) -> None:
    with pytest.raises(shared.ConfigurationError, match="must not have a user or a password"):
        connect(endpoint_url="https://me:hunter2@example.com")


def test_the_host_that_is_signed_is_the_one_that_is_sent(connect: Any, stubs: Any) -> None:
    calls = connect(stubs.json_response({}), endpoint_url="https://EXAMPLE.com:443")

    calls("get_thing", id="1")

    assert calls.sent[0].host == "example.com"
