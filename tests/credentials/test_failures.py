"""Every provider against a server that fails: a ``ConfigurationError`` that says where, in time, and no secret."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from tests.credentials.settings import PROVIDERS, ROLES, sso_renewal
from tests.credentials.world import SECRET, Answer, reply
from tests.faults.scripted_server import Peer, close, drip, reset, serve

if TYPE_CHECKING:
    from tests.credentials.world import World

SETTINGS = {**PROVIDERS, "SSO's token": sso_renewal}

# provider -> the route that fails, and what every message names.
ROUTES = {
    "role": ("POST /", "role_arn of profile 'default' in "),
    "web identity": ("POST /", "AWS_WEB_IDENTITY_TOKEN_FILE: STS at http://127"),
    "SSO": ("GET /federation/credentials", "sso_role_name of profile 'default' in "),
    "SSO's token": ("POST /token", "the login has expired (the token service"),
    "container": ("GET /creds", "the container's credentials (AWS_CONTAINER_CREDENTIALS_FULL_URI)"),
    "instance": (f"GET {ROLES}the-role", "- EC2 instance (IMDS): http://127"),
    "role of the instance": (
        "PUT /latest/api/token",
        "is Ec2InstanceMetadata, where there are none: ",
    ),
}


def truncated(peer: Peer) -> None:
    peer.sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{")
    close(peer)


def silent(peer: Peer) -> None:
    peer.server.over.wait(20)


def dripping(peer: Peer) -> None:
    peer.sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    drip(peer)


def cut(peer: Peer) -> None:
    close(peer)


STS_ERROR = (
    "<ErrorResponse><Error><Type>Sender</Type><Code>{0}</Code>"
    f"<Message>not for jwt.{SECRET}.x</Message></Error></ErrorResponse>"
)
REFUSAL = reply(
    {"code": "AccessDenied", "__type": "AccessDenied", "message": f"not for token-{SECRET}"}, 403
)
FAILURES: dict[str, tuple[Callable[[str], Answer], str]] = {
    "refused": (
        lambda provider: (
            reply(STS_ERROR.format("AccessDenied"), 403)
            if provider in ("role", "web identity")
            else REFUSAL
        ),
        "403",
    ),
    "refused without words": (lambda _: reply("<html>", 400), "400"),
    "down": (lambda _: reply("", 503), "503"),
    "silent": (lambda _: silent, "no complete answer within"),
    "dripping": (lambda _: dripping, "no complete answer within"),
    "truncated": (lambda _: truncated, "the answer ended before its announced end"),
    "closed": (lambda _: cut, "the connection ended before an answer"),
    "reset": (lambda _: reset, "Connection reset by peer"),
    "no HTTP": (lambda _: b"220 mail.example.com ESMTP\r\n\r\n", "is not"),
    "another answer": (lambda _: reply("<html>welcome</html>"), ""),
    "an empty object": (lambda _: reply("{}"), ""),
    "a list": (lambda _: reply("[1]"), ""),
}


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits that a test can wait for; IMDS's are whole seconds, by its setting."""
    for name in ("sts", "sso", "container"):
        module = import_module(f"clientsmith.runtime.auth.providers.{name}")
        monkeypatch.setattr(module, "SECONDS", 0.3)


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    ("provider", "failure"),
    [
        (provider, failure)
        for provider, (route, _) in ROUTES.items()
        for failure, (_, words) in FAILURES.items()
        if words or not route.startswith("PUT")  # a token may be any text
    ],
)
def test_a_failure_is_said(world: World, provider: str, failure: str) -> None:
    SETTINGS[provider](world)
    route, place = ROUTES[provider]
    answer, words = FAILURES[failure]
    world.routes[route] = answer(provider)
    begun = time.monotonic()

    error = world.error()

    assert place in error
    assert words in error
    assert time.monotonic() - begun < 15  # three times 0.3 s, on a busy machine


@pytest.mark.parametrize("provider", ["role", "web identity", "SSO", "SSO's token", "container"])
def test_what_is_down_for_a_moment_is_asked_again(world: World, provider: str) -> None:
    SETTINGS[provider](world)
    route, _ = ROUTES[provider]
    good = world.routes[route]
    assert isinstance(good, bytes)
    world.routes[route] = [reply("", 500), cut, good]

    assert world.find().secret_access_key
    assert [request.split(b"\r\n")[0] for request in world.requests[:3]].count(
        world.requests[0].split(b"\r\n")[0]
    ) == 3


@pytest.mark.parametrize("provider", ["role", "web identity", "SSO", "SSO's token", "container"])
def test_what_is_refused_is_asked_once(world: World, provider: str) -> None:
    SETTINGS[provider](world)
    world.routes[ROUTES[provider][0]] = REFUSAL

    world.error()

    assert len(world.requests) == 1


@pytest.mark.parametrize("provider", ROUTES)
def test_a_redirect_is_not_followed(world: World, provider: str) -> None:
    """A token must not go where an answer points."""
    SETTINGS[provider](world)
    with serve([silent]) as elsewhere:
        location = f"Location: http://{elsewhere.host}/\r\n"
        world.routes[ROUTES[provider][0]] = reply("", 307, location)

        assert "307" in world.error()
        assert elsewhere.connections == 0


@pytest.mark.parametrize("provider", ROUTES)
def test_nobody_listens(world: World, provider: str) -> None:
    SETTINGS[provider](world)
    world.server.close()

    assert "no connection (Connection refused)" in world.error()


def test_no_proxy_comes_between_a_machine_and_its_metadata(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serve([silent]) as proxy:
        monkeypatch.setenv("http_proxy", f"http://{proxy.host}")
        for provider in ("container", "instance"):
            SETTINGS[provider](world)
            assert world.find().access_key_id in ("AKBOX", "AKEC2")
            with suppress(KeyError):
                del world.environ["AWS_CONTAINER_CREDENTIALS_FULL_URI"]
        assert proxy.connections == 0


@pytest.mark.parametrize("code", ["ExpiredToken", "AccessDenied"])
def test_sts_s_code_and_words_without_the_token(world: World, code: str) -> None:
    PROVIDERS["web identity"](world)
    world.routes["POST /"] = reply(STS_ERROR.format(code), 400)

    assert world.error() == (
        f"AWS_WEB_IDENTITY_TOKEN_FILE: STS at {world.url}: refused with status 400: {code} (not for <redacted>)"
    )


def test_a_document_type_in_an_answer_of_sts(world: World) -> None:
    """Entities that it declares could grow without end."""
    PROVIDERS["role"](world)
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "x" * 10}">' for n in range(9))
    world.routes["POST /"] = reply(f"<!DOCTYPE a [{bomb}]><a><AccessKeyId>&e8;</AccessKeyId></a>")

    assert world.error().endswith("the answer has no Expiration, or is not XML")
