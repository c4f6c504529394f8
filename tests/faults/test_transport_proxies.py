"""Which way requests take, by the proxy variables, and what a proxy gets to see."""

from __future__ import annotations

import pytest
from clientsmith.runtime.exceptions import (
    ConfigurationError,
    ConnectError,
    ConnectTimeoutError,
    TransportError,
)
from clientsmith.runtime.http import Timeouts
from clientsmith.runtime.transport.proxies import Proxies

from tests.faults.both_transports import LOOPBACK, Authority, Calls
from tests.faults.scripted_server import close, echo, ok, request, serve, start_tls

ESTABLISHED = b"HTTP/1.1 200 Connection established\r\n\r\n"


def test_http_goes_to_the_proxy_in_absolute_form(call: Calls) -> None:
    with serve([request, ok(b"via")]) as proxy:
        call.use(
            proxies=Proxies.from_environment({"http_proxy": f"http://me:pass%20word@{proxy.host}"})
        )

        assert call("GET", "service.invalid:8080", "/a%2Fb").body == b"via"
        sent = proxy.requests[0].lower()
        assert sent.startswith(b"get http://service.invalid:8080/a%2fb http/1.1\r\n")
        assert b"\r\nhost: service.invalid:8080\r\n" in sent
        assert b"\r\nproxy-authorization: basic bwu6cgfzcyb3b3jk\r\n" in sent


def test_https_goes_through_a_tunnel(call: Calls, authority: Authority) -> None:
    with serve(
        [request, ESTABLISHED, start_tls(authority.server(LOOPBACK)), request, ok(b"1"), echo]
    ) as proxy:
        proxies = Proxies.from_environment({"HTTPS_PROXY": f"http://me:word@{proxy.host}"})
        call.use(tls=authority.client(), proxies=proxies)

        assert call("GET", "127.0.0.1:1", "/1", scheme="https").body == b"1"
        assert call("GET", "127.0.0.1:1", "/2", scheme="https").body == b"/2"
        connect, inner = proxy.requests
        assert connect.startswith(b"CONNECT 127.0.0.1:1 HTTP/1.1\r\n")
        assert b"\r\nproxy-authorization: basic bwu6d29yza==\r\n" in connect.lower()
        assert inner.startswith(b"GET /1 HTTP/1.1\r\n")
        assert b"proxy-authorization" not in inner.lower()


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (
            b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n",
            "status 407; .*password",
        ),
        (b"HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n", "status 503"),
        (b"SSH-2.0-x\r\n", "did not open a tunnel"),
        (b"", "(?i)tunnel|no connection"),
    ],
)
def test_proxy_that_opens_no_tunnel(
    call: Calls, authority: Authority, answer: bytes, said: str
) -> None:
    with serve([request, answer, close]) as proxy:
        proxies = Proxies.from_environment({"https_proxy": f"http://me:word@{proxy.host}"})
        call.use(tls=authority.client(), proxies=proxies)
        with pytest.raises(ConnectError, match=said) as raised:
            call("POST", "service.invalid", scheme="https")

        assert str(raised.value).startswith(f"service.invalid:443 by way of proxy {proxy.host}: ")
        assert "word" not in str(raised.value).replace("password", "")


def test_proxy_that_is_silent(call: Calls, authority: Authority) -> None:
    with serve([request]) as proxy:
        call.use(
            tls=authority.client(), proxies=Proxies.from_environment({"https_proxy": proxy.host})
        )
        with pytest.raises(ConnectTimeoutError):
            call("POST", "service.invalid", scheme="https", timeout=Timeouts(connect=0.2, read=5))


def test_proxy_that_is_not_there(call: Calls) -> None:
    with serve([]) as proxy:
        pass
    call.use(proxies=Proxies.from_environment({"http_proxy": proxy.host}))

    with pytest.raises(
        TransportError, match=f"by way of proxy {proxy.host}: no connection .*refused"
    ):
        call("POST", "service.invalid")


def test_no_proxy_goes_directly(call: Calls) -> None:
    with serve([echo]) as server:
        environment = {"http_proxy": "http://127.0.0.1:1", "no_proxy": "127.0.0.1"}
        call.use(proxies=Proxies.from_environment(environment))

        assert call("GET", server.host, "/1").body == b"/1"


def test_variables_are_read_when_the_transport_is_made(
    call: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "socks5://me:word@127.0.0.1:1")

    with pytest.raises(ConfigurationError, match=r"^http_proxy: .*'socks5'.*http://") as raised:
        call.use(proxies=None)

    assert "word" not in str(raised.value)


@pytest.mark.parametrize(
    ("environment", "scheme", "expected"),
    [
        ({}, "http", None),
        ({"http_proxy": "http://p:1"}, "http", "p:1"),
        ({"http_proxy": "http://p:1"}, "https", None),
        ({"HTTP_PROXY": "http://p:1"}, "http", "p:1"),
        ({"HTTP_PROXY": "http://p:1", "REQUEST_METHOD": "GET"}, "http", None),
        ({"http_proxy": "http://p:1", "REQUEST_METHOD": "GET"}, "http", "p:1"),
        ({"HTTPS_PROXY": "http://p:1", "REQUEST_METHOD": "GET"}, "https", "p:1"),
        ({"https_proxy": "http://low:1", "HTTPS_PROXY": "http://up:1"}, "https", "low:1"),
        ({"all_proxy": "http://p:1"}, "http", "p:1"),
        ({"ALL_PROXY": "http://all:1", "https_proxy": "http://p:1"}, "https", "p:1"),
        ({"http_proxy": ""}, "http", None),
        ({"http_proxy": "p:3128"}, "http", "p:3128"),
        ({"http_proxy": "HTTP://p/"}, "http", "p:80"),
        ({"http_proxy": "http://u:p@[::1]:3128"}, "http", "[::1]:3128"),
    ],
)
def test_variable(environment: dict[str, str], scheme: str, expected: str | None) -> None:
    proxy = Proxies.from_environment(environment).find(scheme, "host.example", 443)

    assert (proxy and proxy.at) == expected


@pytest.mark.parametrize(
    ("no_proxy", "host", "direct"),
    [
        ("*", "a.example", True),
        ("example.com", "example.com", True),
        ("example.com", "api.example.com", True),
        ("example.com", "notexample.com", False),
        (".example.com", "api.example.com", True),
        (".example.com", "example.com", True),
        ("*.example.com", "api.example.com", True),
        ("Example.COM", "API.example.com.", True),
        ("a.test, example.com", "example.com", True),
        ("a.test example.com", "example.com", True),
        ("example.com:443", "example.com", True),
        ("example.com:8443", "example.com", False),
        ("127.0.0.1", "127.0.0.1", True),
        ("127.0.0.1", "127.0.0.11", False),
        ("10.0.0.0/8", "10.1.2.3", True),
        ("10.0.0.0/8", "11.1.2.3", False),
        ("10.0.0.0/8", "ten.example", False),
        ("fd00::/8", "fd12::1", True),
        ("::1", "::1", True),
        ("[::1]", "::1", True),
        ("[::1]:443", "::1", True),
        ("[::1]:80", "::1", False),
        ("/", "example.com", False),
        (",", "example.com", False),
        (".", "example.com", False),
    ],
)
def test_no_proxy(no_proxy: str, host: str, direct: bool) -> None:
    proxies = Proxies.from_environment({"https_proxy": "http://p:1", "NO_PROXY": no_proxy})

    assert (proxies.find("https", host, 443) is None) is direct


@pytest.mark.parametrize(
    "url", ["https://me:word@p:1", "socks5h://p:1", "http://me:word@p:port", "http://me:word@"]
)
def test_unusable_proxy_is_named_by_its_variable(url: str) -> None:
    with pytest.raises(ConfigurationError, match=r"^HTTPS_PROXY: ") as raised:
        Proxies.from_environment({"HTTPS_PROXY": url})

    assert "me:word" not in str(raised.value)


def test_credentials_are_not_shown() -> None:
    proxies = Proxies.from_environment({"https_proxy": "http://me:word@p:1"})

    assert repr(proxies) == "<Proxies http=None https=<Proxy http://p:1> no_proxy=[]>"


def test_a_password_that_is_not_utf8_does_not_show() -> None:
    url = b"http://me:hunter2\xff@127.0.0.1:1".decode("utf-8", "surrogateescape")

    with pytest.raises(ConfigurationError) as caught:
        Proxies.from_environment({"http_proxy": url})

    assert (
        str(caught.value)
        == "http_proxy: user and password must be UTF-8; percent-encode their bytes"
    )
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
