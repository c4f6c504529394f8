"""Roles: what STS is asked, where, in whose name and with which time."""

from __future__ import annotations

import time
from email.utils import formatdate
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

import pytest
from botocore import loaders
from botocore.regions import EndpointRulesetResolver
from botocore.session import Session
from clientsmith.runtime.auth.providers import endpoints
from clientsmith.runtime.auth.providers.lookup import Lookup
from clientsmith.runtime.auth.shared_config import Settings
from clientsmith.runtime.exceptions import ConfigurationError

from tests.credentials.settings import KEYS, container, role, web_identity
from tests.credentials.world import EXPIRES_AT, SECRET, reply, sts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.credentials.world import World


def form(request: bytes) -> dict[str, list[str]]:
    return parse_qs(request.partition(b"\r\n\r\n")[2].decode())


def test_a_session_gets_a_name(world: World) -> None:
    role(world)
    world.config(f"[default]\nrole_arn = x\nsource_profile = default\n{KEYS}")

    world.find(now=1700000000.5)

    assert form(world.requests[0])["RoleSessionName"] == ["clientsmith-session-1700000000"]


def test_the_client_s_region_is_asked(world: World) -> None:
    role(world)

    world.find(region="ap-south-1")

    assert b"/ap-south-1/sts/aws4_request" in world.requests[0]


def test_a_role_of_a_profile_that_was_named_passes_the_variables_over(world: World) -> None:
    web_identity(world)
    world.environ |= {"AWS_ACCESS_KEY_ID": "AKENV", "AWS_SECRET_ACCESS_KEY": SECRET}
    world.config(f"[profile dev]\n{KEYS}")

    assert world.find(profile="dev").access_key_id == "SOURCE"


def test_the_variables_mix_with_the_profile(world: World) -> None:
    """Each by itself, as botocore has it: the token of the environment, the session's name of the profile."""
    web_identity(world)
    del world.environ["AWS_ROLE_SESSION_NAME"]
    world.config("[default]\nrole_session_name = from-profile\n")

    assert world.find() == world.botocore()
    assert [form(request)["RoleSessionName"] for request in world.requests] == [
        ["from-profile"]
    ] * 2


def test_a_chain_of_roles_is_signed_with_the_one_before(world: World) -> None:
    role(world)
    world.config(
        f"[default]\nrole_arn = c\nsource_profile = b\n[profile b]\nrole_arn = b\nsource_profile = a\n"
        f"[profile a]\n{KEYS}"
    )
    world.routes["POST /"] = [sts("AKB"), sts("AKC")]

    assert world.find().access_key_id == "AKC"
    assert [form(request)["RoleArn"] for request in world.requests] == [["b"], ["c"]]
    assert b"Credential=SOURCE/" in world.requests[0]
    assert b"Credential=AKB/" in world.requests[1]
    assert b"x-amz-security-token: role-token==" in world.requests[1].lower()


@pytest.mark.parametrize("off", [-7200, 7200])
def test_a_wrong_clock_is_corrected(world: World, off: float) -> None:
    """The second request is signed with the server's time, and the expiry is told in that of this machine."""
    role(world)
    server = 1_900_000_000.0
    date = f"Date: {formatdate(server, usegmt=True)}\r\n"
    world.routes["POST /"] = [
        reply("<E><Error><Code>SignatureDoesNotMatch</Code></Error></E>", 403, date),
        sts(),
    ]

    found = world.find(now=server + off)

    stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(server)).encode()
    assert [stamp in request for request in world.requests] == [False, True]
    assert found.expires_at == EXPIRES_AT + off


def test_a_wrong_key_is_no_wrong_clock(world: World) -> None:
    role(world)
    date = f"Date: {formatdate(usegmt=True)}\r\n"
    world.routes["POST /"] = reply(
        "<E><Error><Code>SignatureDoesNotMatch</Code></Error></E>", 403, date
    )

    assert "SignatureDoesNotMatch" in world.error()
    assert len(world.requests) == 1


def test_credentials_that_are_old_when_they_come(world: World) -> None:
    from clientsmith.runtime.auth.source import CredentialsSource

    role(world)
    source = CredentialsSource(lambda: world.find(), clock=lambda: EXPIRES_AT)

    with pytest.raises(ConfigurationError, match="AKROLE have expired; get new ones"):
        source.get()


def test_a_source_in_a_container_that_fails_is_named(world: World) -> None:
    container(world)
    world.config("[default]\nrole_arn = x\ncredential_source = EcsContainer\n")
    world.routes["GET /creds"] = reply("", 500)

    assert "the container's credentials" in world.error()


def regions() -> Iterator[str]:
    """Every region of botocore's partitions."""
    partitions = loaders.create_loader().load_data("partitions")["partitions"]
    for partition in partitions:
        yield from [name for name in partition["regions"] if not name.endswith("-global")]


def resolver(service: str) -> EndpointRulesetResolver:
    """botocore's own endpoint rules for the service."""
    client = Session().create_client(
        service, "us-east-1", aws_access_key_id="a", aws_secret_access_key="b"
    )
    found: EndpointRulesetResolver = client._ruleset_resolver
    return found


@pytest.mark.parametrize("service", ["sts", "sso", "sso-oidc"])
def test_endpoints_are_those_of_botocore_s_rules(service: str) -> None:
    provider = resolver(service)._provider
    wrong: list[str] = []
    compared = 0
    for region in regions():
        for fips, dual in ((False, False), (True, False), (False, True), (True, True)):
            parameters = {"Region": region, "UseFIPS": fips, "UseDualStack": dual}
            try:
                theirs = provider.resolve_endpoint(**parameters).url
            except Exception:  # this partition has no such endpoints
                continue
            environ = {
                "AWS_USE_FIPS_ENDPOINT": str(fips),
                "AWS_USE_DUALSTACK_ENDPOINT": str(dual),
                "AWS_REGION": region,
            }
            lookup = Lookup(Settings(environ), None, time.time)
            if service == "sts":
                ours, _ = endpoints.sts(lookup, "here")
            else:
                find = endpoints.sso if service == "sso" else endpoints.sso_oidc
                ours = find(lookup, region, "here")
            compared += 1
            if ours != theirs:
                wrong.append(f"{parameters}: {ours}, not {theirs}")

    assert wrong == []
    assert compared > 100


def test_the_one_endpoint_of_old(world: World) -> None:
    def url(region: str, kind: str) -> tuple[str, str]:
        environ = {"AWS_REGION": region, "AWS_STS_REGIONAL_ENDPOINTS": kind}
        return endpoints.sts(Lookup(Settings(environ), None, time.time), "here")

    assert url("eu-west-1", "legacy") == ("https://sts.amazonaws.com", "us-east-1")
    assert url("eu-south-1", "legacy") == ("https://sts.eu-south-1.amazonaws.com", "eu-south-1")
    assert url("eu-west-1", "regional") == ("https://sts.eu-west-1.amazonaws.com", "eu-west-1")
    with pytest.raises(ConfigurationError, match="'x'; it must be regional or legacy"):
        url("eu-west-1", "x")


def test_a_key_that_is_not_one(world: World) -> None:
    role(world)
    world.routes["POST /"] = reply(
        sts().partition(b"\r\n\r\n")[2].decode().replace("AKROLE", "A B")
    )

    assert "access_key_id must be some text of printable ASCII" in world.error()
