"""Clients that find their credentials and their region themselves, and what they load for it."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from aws_clients.apigatewayv2 import ApiGatewayV2Client, AsyncApiGatewayV2Client
from aws_clients.runtime import ConfigurationError
from aws_clients.runtime.testing import StubTransport, json_response

from tests.credentials.settings import PROVIDERS, instance
from tests.credentials.world import reply

if TYPE_CHECKING:
    from tests.credentials.world import World

GENERATED = str(Path(__file__).parents[2] / "generated")


@pytest.fixture
def outside(world: World, monkeypatch: pytest.MonkeyPatch) -> World:
    """A world that is this process's environment, too, without a region; ``enter`` makes it so."""
    for name in ("AWS_REGION", "AWS_DEFAULT_REGION"):
        del world.environ[name]
        monkeypatch.delenv(name, raising=False)
    return world


def enter(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    if "AWS_EC2_METADATA_DISABLED" not in world.environ:
        monkeypatch.delenv("AWS_EC2_METADATA_DISABLED")
    for name, value in world.environ.items():
        monkeypatch.setenv(name, value)


def stub(*_: object) -> StubTransport:
    return StubTransport(lambda request: json_response({}))


def test_an_instance_says_the_region_and_gives_the_credentials(
    outside: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    instance(outside)
    outside.routes["GET /latest/meta-data/placement/region"] = reply("ap-south-1")
    enter(outside, monkeypatch)
    transport = stub()
    client = ApiGatewayV2Client(transport=transport)

    client.delete_api(api_id="a")
    client.delete_api(api_id="b")

    assert client.region == "ap-south-1"
    assert "Credential=AKEC2/" in transport.requests[0].headers["authorization"]
    assert "/ap-south-1/apigateway/" in transport.requests[0].headers["authorization"]
    assert len(outside.requests) == 2 + 3  # the region, then token, role and credentials


def test_no_region_anywhere(outside: World, monkeypatch: pytest.MonkeyPatch) -> None:
    instance(outside)
    enter(outside, monkeypatch)

    with pytest.raises(ConfigurationError, match=r"no region: pass region=.*no EC2 instance here"):
        ApiGatewayV2Client(transport=stub())


def test_a_region_that_is_named_asks_no_instance(
    outside: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    instance(outside)
    enter(outside, monkeypatch)

    ApiGatewayV2Client(transport=stub(), region="eu-west-1")
    monkeypatch.setenv("AWS_REGION", "eu-west-1")
    ApiGatewayV2Client(transport=stub())

    assert outside.requests == []


def test_a_hundred_tasks_ask_once(outside: World, monkeypatch: pytest.MonkeyPatch) -> None:
    instance(outside)
    enter(outside, monkeypatch)
    transport = stub()

    async def run() -> None:
        async with AsyncApiGatewayV2Client(transport=transport, region="eu-west-1") as client:
            await asyncio.gather(*[client.delete_api(api_id=str(n)) for n in range(100)])

    asyncio.run(run())

    assert len(transport.requests) == 100
    assert all("AKEC2" in request.headers["authorization"] for request in transport.requests)
    assert len(outside.requests) == 3


def test_a_client_without_credentials_says_so_for_each_kind(
    outside: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(outside, monkeypatch)
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    arguments: dict[str, Any] = {"transport": stub(), "region": "eu-west-1"}

    with pytest.raises(ConfigurationError, match="no AWS credentials:\n- environment: "):
        ApiGatewayV2Client(**arguments).delete_api(api_id="a")
    with pytest.raises(ConfigurationError, match="no AWS credentials:\n- environment: "):
        asyncio.run(AsyncApiGatewayV2Client(**arguments).delete_api(api_id="a"))


LOADED = {
    "process": {"process"},
    "role": {"roles", "sts", "endpoints", "fetch"},
    "web identity": {"roles", "sts", "endpoints", "fetch"},
    "SSO": {"sso", "login_files", "endpoints", "fetch"},
    "login": {"login", "login_files"},
    "container": {"container", "fetch"},
    "instance": {"container", "imds", "fetch"},
    "keys in the environment": set[str](),
    "keys in a file": set[str](),
}


@pytest.mark.parametrize("provider", LOADED)
def test_a_provider_is_loaded_when_it_is_tried(world: World, provider: str) -> None:
    from tests.credentials import settings

    pair = {"AWS_ACCESS_KEY_ID": "AK", "AWS_SECRET_ACCESS_KEY": "x"}
    if provider in PROVIDERS:
        PROVIDERS[provider](world)
    elif provider == "login":
        settings.login(world)
    elif provider == "keys in a file":
        world.credentials(f"[default]\n{settings.KEYS}")
    else:
        world.environ |= pair
    script = (
        "import sys\n"
        f"sys.path.insert(0, {GENERATED!r})\n"
        "from aws_clients.runtime import CredentialsSource\n"
        "CredentialsSource().get()\n"
        "print(*[name for name in sys.modules if name.startswith('aws_clients.runtime')])"
    )

    done = subprocess.run(
        [sys.executable, "-I", "-c", script],
        env=world.environ,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stderr == ""
    loaded = set(done.stdout.split())
    providers = {name.rpartition(".")[2] for name in loaded if ".auth.providers." in name}
    common = set[str]() if provider == "keys in the environment" else {"chain", "lookup"}
    assert providers - {"answers"} == LOADED[provider] | common
    assert ("aws_clients.runtime.transport.sync.pool" in loaded) == ("fetch" in providers)
