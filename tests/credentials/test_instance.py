"""The EC2 instance's metadata service: its settings, its versions, its outages; the region that it says."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from clientsmith.runtime.auth.providers.imds import find_region
from clientsmith.runtime.auth.shared_config import Settings
from clientsmith.runtime.exceptions import ConfigurationError

from tests.credentials.settings import ROLES, instance
from tests.credentials.world import keys, reply
from tests.faults.scripted_server import Peer

if TYPE_CHECKING:
    from tests.credentials.world import World

TOKEN = "PUT /latest/api/token"
REGION = "GET /latest/meta-data/placement/region"


def silent(peer: Peer) -> None:
    peer.server.over.wait(20)


def test_version_1_is_for_those_who_allow_it(world: World) -> None:
    instance(world)
    world.routes[TOKEN] = reply("", 403)

    assert "gave no token (status 403)" in world.error()
    assert len(world.requests) == 1

    world.environ["AWS_EC2_METADATA_V1_DISABLED"] = "false"
    assert world.find().access_key_id == "AKEC2"
    assert b"x-aws-ec2-metadata-token" not in world.requests[-1].lower()
    world.routes[TOKEN] = reply("", 500)
    assert "gave no token (status 500)" in world.error()


def test_the_hop_limit_of_a_container(world: World) -> None:
    """The answer to the one request for a token ends at the host; the others would come through."""
    instance(world)
    world.routes[TOKEN] = silent

    assert "in a container, raise the instance's HttpPutResponseHopLimit to 2" in world.error()
    world.environ["AWS_EC2_METADATA_V1_DISABLED"] = "false"
    assert world.find().access_key_id == "AKEC2"


@pytest.mark.parametrize(
    ("variables", "seconds", "attempts"),
    [
        ({"AWS_METADATA_SERVICE_NUM_ATTEMPTS": "2"}, 2, 2),
        ({"AWS_METADATA_SERVICE_TIMEOUT": "2"}, 2, 1),
    ],
)
def test_how_long_and_how_often(
    world: World, variables: dict[str, str], seconds: float, attempts: int
) -> None:
    instance(world)
    world.environ |= variables
    world.routes[TOKEN] = silent
    begun = time.monotonic()

    world.error()

    assert seconds <= time.monotonic() - begun < seconds + 10
    assert len(world.requests) == attempts


@pytest.mark.parametrize(
    ("variables", "message"),
    [
        ({"AWS_EC2_METADATA_DISABLED": "TRUE"}, "AWS_EC2_METADATA_DISABLED is true"),
        (
            {"AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE": "ipv5"},
            "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE is 'ipv5'; it must be ipv4 or ipv6",
        ),
        (
            {"AWS_EC2_METADATA_SERVICE_ENDPOINT": "169.254.169.254"},
            "AWS_EC2_METADATA_SERVICE_ENDPOINT must be a URL that begins with http",
        ),
        (
            {"AWS_METADATA_SERVICE_TIMEOUT": "soon"},
            "AWS_METADATA_SERVICE_TIMEOUT is 'soon'; it must be a whole number from 1, or be left",
        ),
    ],
)
def test_settings(world: World, variables: dict[str, str], message: str) -> None:
    instance(world)
    world.environ |= variables

    assert message in world.error()


@pytest.mark.parametrize(
    ("variables", "url"),
    [
        ({}, "http://169.254.169.254"),
        ({"AWS_IMDS_USE_IPV6": "true"}, "http://[fd00:ec2::254]"),
        ({"AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE": "IPv6"}, "http://[fd00:ec2::254]"),
        (
            {"AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE": "ipv4", "AWS_IMDS_USE_IPV6": "true"},
            "http://169.254.169.254",
        ),
    ],
)
def test_where_the_service_is(world: World, variables: dict[str, str], url: str) -> None:
    from clientsmith.runtime.auth.providers import imds

    assert imds._endpoint(Settings({**world.environ, **variables})) == url


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (reply("", 404), "the instance has no role"),
        (reply(""), "the instance has no role"),
        (reply("", 401), f"{ROLES} answered with status 401"),
    ],
)
def test_an_instance_without_a_role(world: World, answer: bytes, message: str) -> None:
    instance(world)
    world.routes[f"GET {ROLES}"] = answer

    assert message in world.error()


def test_a_role_that_ec2_may_not_take_on(world: World) -> None:
    instance(world)
    world.routes[f"GET {ROLES}the-role"] = reply({"Code": "AssumeRoleUnauthorizedAccess"})

    assert "the answer for role 'the-role' is 'AssumeRoleUnauthorizedAccess'" in world.error()


@pytest.mark.parametrize("left", [-3600, 0, 300])
def test_credentials_that_have_expired_are_good_while_the_service_gives_no_others(
    world: World, left: float
) -> None:
    """AWS's SDKs call it static stability: what renews them is down, and AWS goes on taking them."""
    instance(world)
    now = 1_900_000_000.0
    expiration = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now + left))
    world.routes[f"GET {ROLES}the-role"] = reply(keys("AKEC2", Expiration=expiration))

    found = world.find(now=now)

    assert found.expires_at is not None
    assert 600 <= found.expires_at - now <= 1200


def test_the_region(world: World) -> None:
    instance(world)
    world.routes[REGION] = reply("ap-south-1")

    assert find_region(Settings(world.environ)) == "ap-south-1"
    del world.routes[REGION]
    assert find_region(Settings(world.environ)) is None
    world.server.close()
    assert find_region(Settings(world.environ)) is None


def test_a_token_that_no_header_can_hold(world: World) -> None:
    instance(world)
    world.routes[TOKEN] = reply("a\r\nb: c")

    assert "gave no token" in world.error()


def test_a_role_s_name_that_no_path_can_hold(world: World) -> None:
    instance(world)
    world.routes[f"GET {ROLES}"] = reply("a b\r\n")

    assert "the request's path must" in world.error()


def test_a_broken_setting_is_an_error_though_imds_is_the_last_place(world: World) -> None:
    with pytest.raises(ConfigurationError, match="AWS_IMDS_USE_IPV6 is 'x'"):
        find_region(Settings({"AWS_IMDS_USE_IPV6": "x"}))
