"""The container's credentials: which hosts a token may go to, and where it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from clientsmith.runtime.auth.providers import container as module

from tests.credentials.settings import container, pod_identity
from tests.credentials.world import SECRET, keys, reply

if TYPE_CHECKING:
    from tests.credentials.world import World

FULL = "AWS_CONTAINER_CREDENTIALS_FULL_URI"


def test_a_path_goes_to_the_host_of_ecs(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    container(world)
    world.environ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] = "/v2/creds?id=2"
    world.environ[FULL] = "http://example.com/not-asked"
    world.routes["GET /v2/creds"] = reply(keys("AKECS"))
    monkeypatch.setattr(module, "ECS", world.server.host)

    assert {"169.254.170.2"} <= module.HOSTS
    assert world.find().access_key_id == "AKECS"
    assert world.requests[0].startswith(b"GET /v2/creds?id=2 HTTP/1.1\r\n")


@pytest.mark.parametrize(
    "url",
    [
        "http://169.254.170.2/x",
        "http://169.254.170.23/x",
        "http://[fd00:ec2::23]/x",
        "http://localhost:1/x",
        "http://127.0.0.2:1/x",
        "http://[::1]:1/x",
        "https://example.com/x",
        "HTTPS://example.com/x",
    ],
)
def test_hosts_that_may_be_asked(url: str) -> None:
    request = module.new_request("GET", url)

    module._check_host(request.scheme, request.host, "here")


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/x",
        "http://169.254.169.254/x",
        "http://169.254.170.2.example.com/x",
        "http://localhost.example.com/x",
        "http://localhost@example.com/x",
        "http://example.com#localhost/",
        "http://10.0.0.1/x",
        "ftp://localhost/x",
        "localhost/x",
        "/x",
        "http:///x",
    ],
)
def test_hosts_that_no_token_goes_to(world: World, url: str) -> None:
    container(world)
    world.environ[FULL] = url

    assert "the container's credentials (AWS_CONTAINER_CREDENTIALS_FULL_URI): " in world.error()
    assert world.requests == []


def test_the_file_s_token_is_read_again_each_time(world: World) -> None:
    pod_identity(world)

    world.find()
    world.file("pod", "second")
    world.find()

    assert f"authorization: pod-{SECRET}".encode() in world.requests[0].lower()
    assert b"authorization: second" in world.requests[1].lower()


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("AWS_CONTAINER_AUTHORIZATION_TOKEN", f"{SECRET}\r\nx: y"),
        ("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", "/no/file"),
        ("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", "token"),
        ("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "x"),
    ],
)
def test_what_cannot_be_sent(world: World, variable: str, value: str) -> None:
    container(world)
    if value == "token":
        value = str(world.file("token", f"{SECRET}\n"))
    world.environ[variable] = value

    assert variable in world.error()
    assert world.requests == []
