"""Each provider finds what botocore finds in the same files, variables and answers, and asks for it in the same way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

import pytest
from clientsmith.runtime.auth.credentials import Credentials

from tests.credentials import settings
from tests.credentials.settings import PROVIDERS, SESSION
from tests.credentials.world import EXPIRES_AT, SECRET

if TYPE_CHECKING:
    from tests.credentials.world import World


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_same_credentials_for_the_same_requests(world: World, provider: str) -> None:
    PROVIDERS[provider](world)
    theirs = world.botocore()
    asked, world.requests[:] = list(world.requests), []

    ours = world.find()

    assert ours == theirs
    assert ours.expires_at == EXPIRES_AT
    assert [essence(request) for request in world.requests] == [essence(data) for data in asked]


def essence(request: bytes) -> tuple[str, object, dict[str, str]]:
    """What the service looks at: request line, form, and the headers that carry tokens."""
    head, _, body = request.decode().partition("\r\n\r\n")
    line, *lines = head.split("\r\n")
    headers = {name.lower(): value for name, _, value in (text.partition(": ") for text in lines)}
    kept = {
        name: value
        for name, value in headers.items()
        if name in ("x-amz-sso_bearer_token", "authorization", "accept")
        or name.startswith("x-aws-ec2-metadata-token")
    }
    if kept.get("accept") in ("*/*", "identity"):
        del kept["accept"]
    if "authorization" in kept:
        # The signatures are of two moments; the scope and the key are the same.
        kept["authorization"] = re.sub("/[0-9]{8}/|, SignedHeaders.*", "", kept["authorization"])
    path, _, query = line.removesuffix(" HTTP/1.1").partition("?")
    # SSO's bearer token and its parameters, whatever their order.
    return path, (parse_qs(query), parse_qs(body)), kept


def test_aws_login(world: World) -> None:
    """Without awscrt, botocore's provider stops before it has read the cache, which its fetcher reads."""
    settings.login(world)

    theirs = world.botocore(
        "import json\n"
        "from botocore.credentials import LoginCredentialFetcher\n"
        "from botocore.utils import JSONFileCache, LoginTokenLoader, get_login_token_cache_directory\n"
        "loader = LoginTokenLoader(JSONFileCache(get_login_token_cache_directory()))\n"
        f"found = LoginCredentialFetcher({SESSION!r}, loader, None).load_cached_credentials()\n"
        f"assert found.pop('expiry_time') == '2035-01-31T12:00:00Z'\n"
        "keys = [found['access_key'], found['secret_key'], found['token']]\n"
        f"print(json.dumps([*keys, {EXPIRES_AT}, found['account_id']]))"
    )

    assert (
        world.find()
        == theirs
        == Credentials("AKLOGIN", SECRET, "login-token", expires_at=EXPIRES_AT, account_id="1")
    )


@pytest.mark.parametrize(
    "winner",
    [
        "environment",
        "role",
        "web identity",
        "SSO",
        "file",
        "process",
        "config",
        "container",
        "instance",
    ],
)
def test_the_order_of_the_chain(world: World, winner: str) -> None:
    """Everything from ``winner`` on is there, and botocore takes the same."""
    order = ["environment", "role", "web identity", "SSO", "file", "process", "config", "container"]
    later = [*order, "instance"][[*order, "instance"].index(winner) :]
    lines: list[str] = []
    others = ""
    for place in reversed(later):
        if place in PROVIDERS:
            PROVIDERS[place](world)
            text = world.folder / ".aws" / "config"
            if text.exists():
                profile, _, rest = text.read_text().removeprefix("[default]\n").partition("[")
                lines.append(profile)
                others += f"[{rest}" if rest else ""
                text.unlink()
        elif place == "environment":
            world.environ |= {"AWS_ACCESS_KEY_ID": "AKENV", "AWS_SECRET_ACCESS_KEY": SECRET}
        elif place == "file":
            world.credentials("[default]\naws_access_key_id = AKFILE\naws_secret_access_key = x\n")
        elif place == "config":
            lines.append("aws_access_key_id = AKCONF\naws_secret_access_key = x\n")
    world.config(f"[default]\n{''.join(lines)}{others}")

    if winner == "instance":
        for variable in [name for name in world.environ if "CONTAINER" in name]:
            del world.environ[variable]

    theirs = world.botocore()

    assert world.find() == theirs
    assert theirs.access_key_id == {
        "environment": "AKENV", "role": "AKROLE", "web identity": "AKWEB", "SSO": "AKSSO", "file": "AKFILE",
        "process": "AKPROC", "config": "AKCONF", "container": "AKBOX", "instance": "AKEC2",
    }[winner]  # fmt: skip
