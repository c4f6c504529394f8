"""Secrets of services that are none of AWS's: where they stand in a request, what none can be, and that none shows."""

from __future__ import annotations

import asyncio
import base64
import threading
from typing import Any

import pytest
from clientsmith.runtime.auth.digest import DigestAuth
from clientsmith.runtime.auth.secrets import (
    ApiKeyAuth,
    BasicAuth,
    BearerAuth,
    OwnAuth,
    Scheme,
    SecretsSource,
)
from clientsmith.runtime.exceptions import ConfigurationError
from clientsmith.runtime.http import HttpRequest


def request(scheme: str = "https", host: str = "example.org") -> HttpRequest:
    return HttpRequest("GET", "/", query=[("a", "1")], scheme=scheme, host=host)


def authorized(scheme: Scheme, made: HttpRequest | None = None) -> HttpRequest:
    made = made or request()
    scheme.authorize(made, scheme.find())
    return made


def test_a_key_in_a_header() -> None:
    assert authorized(ApiKeyAuth("k", "X-Key", place="header")).headers["x-key"] == "k"
    prefixed = authorized(ApiKeyAuth("k", "Authorization", place="header", scheme="ApiKey"))
    assert prefixed.headers["authorization"] == "ApiKey k"


def test_a_key_in_the_query_stands_there_once() -> None:
    made = authorized(ApiKeyAuth("k&=", "key", place="query"))

    assert [*authorized(ApiKeyAuth("k&=", "key", place="query"), made).query] == [
        ("a", "1"),
        ("key", "k&="),
    ]


def test_basic_is_base64_of_utf_8() -> None:
    text = authorized(BasicAuth(("Jäsøn", "pa:ss"))).headers["authorization"]

    assert base64.b64decode(text.removeprefix("Basic ")).decode() == "Jäsøn:pa:ss"


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:80", "[::1]:8080", "[::1]"])
def test_a_token_goes_to_this_machine_without_tls(host: str) -> None:
    made = authorized(BearerAuth("t"), request("http", host))

    assert made.headers["authorization"] == "Bearer t"


@pytest.mark.parametrize("host", ["example.org", "localhost.example.org", "10.0.0.1:80"])
def test_a_token_goes_nowhere_else_without_tls(host: str) -> None:
    with pytest.raises(ConfigurationError, match="over HTTPS only"):
        authorized(BearerAuth("t"), request("http", host))
    assert authorized(BearerAuth("t"), request("https", host)).headers["authorization"]


WRONG: list[Any] = ["", "a b", "line\r\nbreak", "ä", b"bytes", 5]


@pytest.mark.parametrize("value", WRONG)
def test_what_no_header_can_carry_is_refused_without_a_word_of_it(value: Any) -> None:
    for make in (BearerAuth, lambda found: ApiKeyAuth(found, "x", place="header")):
        with pytest.raises(ConfigurationError) as found:
            make(value)
        assert not value or str(value) not in str(found.value)
        scheme = make(lambda: value)
        with pytest.raises(ConfigurationError):
            scheme.find()


@pytest.mark.parametrize(
    "value", ["user", ("user",), ("", "x"), ("u", "a\nb"), ("u", b"x"), ("u", "\ud800")]
)
def test_what_is_no_user_and_password_is_refused(value: Any) -> None:
    for make in (BasicAuth, DigestAuth):
        with pytest.raises(ConfigurationError, match="must be a user and a password"):
            make(value)
    with pytest.raises(ConfigurationError, match="colon"):
        BasicAuth(("a:b", "x"))


def test_a_function_is_called_for_each_attempt_and_off_the_event_loop() -> None:
    called: list[threading.Thread] = []

    def token() -> str:
        called.append(threading.current_thread())
        return f"t{len(called)}"

    source = SecretsSource({"bearer": BearerAuth(token), "basic": BasicAuth(None)})

    assert called == []
    assert source.current() is None
    assert source.get().by_scheme == {"bearer": "t1"}
    assert asyncio.run(source.get_async()).by_scheme == {"bearer": "t2"}
    assert called[0] is threading.main_thread() is not called[1]


def test_the_first_scheme_with_a_secret_is_taken() -> None:
    schemes = {
        "api_key": ApiKeyAuth(None, "x-key", place="header"),
        "basic": BasicAuth(("u", "p")),
        "bearer": BearerAuth("t"),
    }
    auth, secrets = OwnAuth(schemes), SecretsSource(schemes).get()

    def header(*wanted: str) -> str | None:
        made = request()
        auth.authorize(made, secrets, wanted, "GetCity")
        return made.headers.get("authorization")

    assert header("api_key", "bearer", "basic") == "Bearer t"
    assert header("basic", "bearer") == "Basic dTpw"
    assert header("api_key", "none") is None
    with pytest.raises(ConfigurationError, match=r"GetCity .* give the client api_key="):
        header("api_key")


def test_no_secret_shows() -> None:
    schemes: dict[str, Scheme] = {
        "api_key": ApiKeyAuth("hidden", "x-key", place="header"),
        "digest": DigestAuth(("user", "hidden")),
        "basic": BasicAuth(("user", "hidden")),
        "bearer": BearerAuth("hidden"),
    }
    source = SecretsSource(schemes)

    assert "hidden" not in f"{schemes!r} {source!r} {source.get()!r} {OwnAuth(schemes)!r}"
