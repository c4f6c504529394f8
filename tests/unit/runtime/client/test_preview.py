"""``dry_run`` and ``to_curl``: what would be sent, and a command that sends it."""

from __future__ import annotations

import re
import shlex
import shutil
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from tests.support.packages import runtime

CURL = shutil.which("curl")


def test_a_dry_run_is_signed_and_not_sent(connect: Any, sample: Any) -> None:
    calls = connect()

    request = calls("dry_run", sample.CreateThingRequest(name="a"))

    assert calls.sent == []
    assert (request.method, request.url) == ("POST", "https://example.com/CreateThing")
    assert request.body == b'{"Name":"a"}'
    assert request.headers["authorization"].startswith("AWS4-HMAC-SHA256 Credential=id/")
    assert request.headers["amz-sdk-request"] == "attempt=1; max=3"


def test_a_dry_run_is_what_is_sent(connect: Any, sample: Any, fine: Any, shared: Any) -> None:
    calls = connect(fine)
    request = sample.CreateThingRequest(name="a", secret="s")

    shown = calls("dry_run", request)
    calls("send", request)

    (sent,) = calls.sent
    assert (shown.method, shown.url, shown.body) == (sent.method, sent.url, sent.body)
    assert shown.headers.keys() == sent.headers.keys()


def test_a_dry_run_passes_the_interceptors(connect: Any, sample: Any, shared: Any) -> None:
    ends: list[str] = []

    class Signing(shared.Interceptor):  # type: ignore[misc]
        def before_sign(self, call: Any, request: Any) -> Any:
            request.headers["x-mine"] = "1"
            return request

        def after_call(self, call: Any, error: BaseException | None) -> None:
            ends.append(str(error))

    shown = connect(interceptors=[Signing()])("dry_run", sample.CreateThingRequest(name="a"))

    assert "x-mine" in shown.headers["authorization"]
    assert ends == ["a dry run sends nothing"]


def test_a_dry_run_without_credentials_ends_for_interceptors_too(
    connect: Any, sample: Any, shared: Any
) -> None:
    ends: list[BaseException | None] = []

    class Noting(shared.Interceptor):  # type: ignore[misc]
        def after_call(self, call: Any, error: BaseException | None) -> None:
            ends.append(error)

    def resolve() -> Any:
        raise shared.ConfigurationError("there are none")

    source = runtime(sample, "auth.source").CredentialsSource(resolve)
    calls = connect(interceptors=[Noting()], credentials=source)
    with pytest.raises(shared.ConfigurationError, match="there are none"):
        calls("dry_run", sample.CreateThingRequest(name="a"))
    assert len(ends) == 1


def test_a_dry_run_validates(connect: Any, sample: Any, shared: Any) -> None:
    with pytest.raises(shared.ValidationError, match="name"):
        connect()("dry_run", sample.CreateThingRequest(name=""))


def test_secrets_are_redacted_unless_asked_for(connect: Any, sample: Any, shared: Any) -> None:
    credentials = shared.Credentials("AKIDEXAMPLE", "key", "session-token")
    calls = connect(credentials=credentials)
    inner = sample.Inner(key="deep-one")
    request = sample.CreateThingRequest(
        name="a", secret="s3cret", inner=inner, vault=sample.Vault(pin=7, note="n"), size=5
    )

    shown = calls("dry_run", request)
    command = shown.to_curl()

    for secret in ("AKIDEXAMPLE", "session-token", "s3cret", "deep-one"):
        assert secret not in command
        assert secret in shown.to_curl(show_secrets=True)
    assert re.search(r"Signature=", command) is None
    assert '"Size":5' in command
    assert '"Pin":0' in command
    assert '"Secret":"<redacted>"' in command


def test_it_reads_as_a_command(connect: Any, sample: Any) -> None:
    request = sample.CreateThingRequest(name="it's", labels=["a\nb", "$x"])

    command = connect()("dry_run", request).to_curl()

    words = _words(command)
    assert words[:4] == ["curl", "-X", "POST", "https://example.com/CreateThing"]
    assert words[-2:] == ["--data-binary", '{"Name":"it\'s","Labels":["a\\nb","$x"]}']
    assert "content-type: application/json" in words
    assert "accept:" in words


BODIES = [
    b"",
    b"plain text",
    b'it\'s "quoted" $HOME `id` \\n %s',
    b"several\nlines\n\n",
    "ünïcode ✓".encode(),
    b"@/etc/passwd",
    b"-n dash \x00 zero",
    bytes(range(256)),
    b"\r\ncarriage\x1b",
    b"x" * 200_000,
]


@pytest.mark.parametrize("body", BODIES, ids=lambda body: repr(body[:12]))
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_curl_sends_what_the_client_would(
    body: bytes, method: str, shared: Any, sample: Any, tmp_path: Path
) -> None:
    if CURL is None:
        pytest.skip("curl is not installed")
    server = _RawServer()
    request = _signed(
        sample,
        shared.HttpRequest(
            method,
            "/a%20b/../c",
            query=[("x", "1&2"), ("empty", "")],
            headers={"x-a": 'it\'s; "b"', "x-empty": "", "content-length": str(len(body))},
            body=body,
            scheme="http",
            host=server.host,
        ),
    )

    command = request.to_curl(show_secrets=True)
    script = tmp_path / "script"  # longer than one argument may be
    script.write_text(f"{command} --silent --max-time 9", encoding="utf-8")
    subprocess.run(["sh", str(script)], check=True, timeout=20)

    head, _, received = server.received().partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    fields = [line.partition(":") for line in lines]
    headers = {name.lower(): value.strip() for name, _, value in fields}
    assert first == f"{method} /a%20b/../c?x=1%262&empty= HTTP/1.1"
    assert received == body
    assert headers.pop("host") == server.host
    assert headers.pop("content-length", str(len(body))) == str(len(body))
    headers.pop("user-agent", None)
    headers.pop("expect", None)
    assert headers == {"x-a": 'it\'s; "b"', "x-empty": ""}


def _words(command: str) -> list[str]:
    # Unlike a shell, shlex keeps the end of a line that goes on.
    return shlex.split(command.replace(" \\\n", " "))


def _signed(sample: Any, request: Any) -> Any:
    return runtime(sample, "client.preview").SignedRequest(request)


class _RawServer:
    """Takes one request, and keeps its bytes."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(10)
        self.host = f"127.0.0.1:{self._socket.getsockname()[1]}"
        self._data = b""
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        with self._socket, self._socket.accept()[0] as connection:
            connection.settimeout(10)
            while not self._is_whole():
                piece = connection.recv(65536)
                if not piece:
                    return
                self._data += piece
                if b"100-continue" in piece:
                    connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")

    def _is_whole(self) -> bool:
        head, end, body = self._data.partition(b"\r\n\r\n")
        length = re.search(rb"(?i)content-length: (\d+)", head)
        return bool(end) and len(body) >= (int(length[1]) if length else 0)

    def received(self) -> bytes:
        self._thread.join(20)
        return self._data


def test_head_and_get(sample: Any, shared: Any) -> None:
    get = _signed(sample, shared.HttpRequest("GET", "/", scheme="https", host="[::1]:8443"))
    head = _signed(sample, shared.HttpRequest("HEAD", "/", scheme="https", host="h"))

    assert _words(get.to_curl())[:3] == ["curl", "--globoff", "https://[::1]:8443/"]
    assert _words(head.to_curl())[:3] == ["curl", "--head", "https://h/"]


def test_none_of_it_is_loaded_by_a_call(sample: Any) -> None:
    package = sample.__name__.partition(".")[0]
    folder = Path(sample.__file__).parents[2]
    code = f"""
import sys
from {package}.sample import SampleClient
from {package}.runtime import Credentials, HttpResponse
class T:
    def send(self, request, *, timeout): return HttpResponse(200, {{}}, b"{{}}")
    def close(self): pass
SampleClient(region="eu-west-1", endpoint_url="http://h", credentials=Credentials("a", "b"), transport=T()).ping()
names = ("preview", "presign", "curl", "secrets", "testing")
print([name for name in sys.modules if name.rpartition(".")[2] in names])
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"
