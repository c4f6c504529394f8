"""Whom both transports trust: never a peer that cannot prove its name."""

from __future__ import annotations

import shutil
import ssl
import subprocess
import threading
from time import monotonic, sleep
from typing import TYPE_CHECKING

import pytest
from clientsmith.runtime.exceptions import (
    ConfigurationError,
    ConnectError,
    ConnectionLostError,
    ConnectTimeoutError,
    TlsError,
    TransportError,
    TruncatedResponseError,
)
from clientsmith.runtime.http import Timeouts
from clientsmith.runtime.transport.tls import default_context
from cryptography import x509

from tests.faults.both_transports import LOOPBACK, Authority, Calls
from tests.faults.scripted_server import Step, close, echo, end_tls, ok, request, reset, serve

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def _environment_without_authorities(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


def test_trusted_peer_and_reuse(call: Calls, authority: Authority) -> None:
    call.use(tls=authority.client())
    with serve([echo], context=authority.server(LOOPBACK)) as server:
        bodies = [call("GET", server.host, path, scheme="https").body for path in ("/1", "/2")]

        assert (bodies, server.connections) == ([b"/1", b"/2"], 1)


def test_untrusted_peer(call: Calls, authority: Authority) -> None:
    with serve([echo], context=authority.server(LOOPBACK)) as server:
        with pytest.raises(
            TlsError,
            match=f"^{server.host}: the TLS handshake failed .*local issuer.*AWS_CA_BUNDLE",
        ):
            call("POST", server.host, scheme="https")

        assert server.requests == []


def test_peer_with_another_name(call: Calls, authority: Authority) -> None:
    call.use(tls=authority.client())
    with (
        serve([echo], context=authority.server(x509.DNSName("other.example"))) as server,
        pytest.raises(TlsError, match=r"not valid for '127\.0\.0\.1'"),
    ):
        call("POST", server.host, scheme="https")


def test_peer_that_speaks_no_tls(call: Calls, authority: Authority) -> None:
    call.use(tls=authority.client())
    with serve([b"HTTP/1.1 400 Bad Request\r\n\r\n"]) as server, pytest.raises(TlsError):
        call("POST", server.host, scheme="https")


@pytest.mark.parametrize("call", ["sync", "async"], indirect=True)
@pytest.mark.parametrize("end", [close, reset])
def test_peer_that_hangs_up_in_the_handshake_may_only_be_restarting(
    call: Calls, authority: Authority, end: Step
) -> None:
    call.use(tls=authority.client())
    with serve([lambda peer: peer.sock.recv(10) and None, end]) as server:
        with pytest.raises(ConnectError, match="no connection") as raised:
            call("POST", server.host, scheme="https")

        assert type(raised.value) is ConnectError  # A TlsError is not tried again.
        assert raised.value.safe_to_repeat


def test_peer_that_is_silent_in_the_handshake(call: Calls, authority: Authority) -> None:
    call.use(tls=authority.client())
    with (
        serve([]) as server,
        pytest.raises(ConnectTimeoutError, match=r"0\.2 s \(timeout connect\)"),
    ):
        call("POST", server.host, scheme="https", timeout=Timeouts(connect=0.2, read=5))


def test_body_that_is_cut_without_the_end_of_tls(call: Calls, authority: Authority) -> None:
    call.use(tls=authority.client())
    short = b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab"
    with (
        serve([request, short, close], context=authority.server(LOOPBACK)) as server,
        pytest.raises(TruncatedResponseError),
    ):
        call("POST", server.host, scheme="https")


@pytest.mark.parametrize(
    ("begun", "error"),
    [
        (b"", ConnectionLostError),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab", TruncatedResponseError),
    ],
)
def test_the_end_of_tls_is_the_end(
    call: Calls, authority: Authority, begun: bytes, error: type[TransportError]
) -> None:
    call.use(tls=authority.client())
    with serve([request, begun, end_tls], context=authority.server(LOOPBACK)) as server:
        start = monotonic()
        with pytest.raises(error):
            call("GET", server.host, scheme="https")

        assert monotonic() - start < 3


def test_a_connection_whose_tls_ended_is_not_used(call: Calls, authority: Authority) -> None:
    call.use(tls=authority.client())
    ended = threading.Event()
    first: list[Step] = [request, ok(b"1"), lambda _: ended.set(), end_tls]
    with serve(first, [echo], context=authority.server(LOOPBACK)) as server:
        assert call("GET", server.host, "/1", scheme="https").body == b"1"
        ended.wait(5)
        sleep(0.1)

        assert call("POST", server.host, "/2", scheme="https").body == b"/2"


def test_stray_answer_in_an_idle_tls_connection(call: Calls, authority: Authority) -> None:
    call.use(tls=authority.client())
    context = authority.server(LOOPBACK)
    with serve([request, ok(b"1") + ok(b"wrong")], [echo], context=context) as server:
        assert call("GET", server.host, "/1", scheme="https").body == b"1"
        assert call("POST", server.host, "/2", scheme="https").body == b"/2"


def test_default_context_verifies() -> None:
    context = default_context()

    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
    assert default_context() is context


def hashed(authority: Authority, folder: Path) -> Path:
    """A directory with the authority under its hash, as 'openssl rehash' makes it."""
    command = ["openssl", "x509", "-noout", "-subject_hash", "-in", str(authority.bundle)]
    name = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    (folder / f"{name}.0").write_bytes(authority.bundle.read_bytes())
    return folder


@pytest.mark.parametrize("variable", ["AWS_CA_BUNDLE", "SSL_CERT_FILE"])
def test_bundle_of_the_environment(
    call: Calls, authority: Authority, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.setenv(variable, str(authority.bundle))
    with serve([echo], context=authority.server(LOOPBACK)) as server:
        assert call("GET", server.host, "/1", scheme="https").body == b"/1"


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl computes the hash")
@pytest.mark.parametrize("variable", ["AWS_CA_BUNDLE", "SSL_CERT_DIR"])
def test_directory_of_the_environment(
    call: Calls,
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    variable: str,
) -> None:
    monkeypatch.setenv(variable, str(hashed(authority, tmp_path)))
    with serve([echo], context=authority.server(LOOPBACK)) as server:
        assert call("GET", server.host, "/1", scheme="https").body == b"/1"


def test_aws_variable_comes_before_the_others(
    monkeypatch: pytest.MonkeyPatch, authority: Authority
) -> None:
    monkeypatch.setenv("AWS_CA_BUNDLE", str(authority.bundle))
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere.pem")

    assert default_context().cert_store_stats()["x509_ca"] == 1


@pytest.mark.parametrize("variable", ["AWS_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR"])
@pytest.mark.parametrize("content", [None, b"", b"no certificate", "directory"])
def test_unusable_authorities_are_named(
    call: Calls,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    variable: str,
    content: bytes | str | None,
) -> None:
    path = tmp_path / "authorities"
    if isinstance(content, bytes):
        path.write_bytes(content)
    elif content:
        path.mkdir()
    monkeypatch.setenv(variable, str(path))

    with pytest.raises(ConfigurationError, match=f"^{variable}={path}: "):
        call("GET", "127.0.0.1:1", scheme="https")


def test_plain_http_needs_no_authorities(call: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_CA_BUNDLE", "/nowhere.pem")
    with serve([echo]) as server:
        assert call("GET", server.host, "/1").body == b"/1"
