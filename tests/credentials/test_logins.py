"""What ``aws sso login`` and ``aws login`` leave behind: read while it is good, and renewed where that can be done."""

from __future__ import annotations

import calendar
import json
import stat
import time
from typing import TYPE_CHECKING

import pytest

from tests.credentials.settings import (
    SESSION,
    SSO_CONFIG,
    login,
    login_file,
    sso,
    sso_legacy,
    sso_token,
    token_file,
)
from tests.credentials.world import SECRET, reply

if TYPE_CHECKING:
    from tests.credentials.world import World

EXPIRES = "2034-01-01T00:00:00Z"
EXPIRES_AT = float(calendar.timegm(time.strptime(EXPIRES, "%Y-%m-%dT%H:%M:%SZ")))
NEW_TOKEN = reply(
    {"accessToken": "new-token", "expiresIn": 3600, "refreshToken": "next", "tokenType": "Bearer"}
)


def cached(world: World, name: str = "corp") -> dict[str, str]:
    found: dict[str, str] = json.loads((world.folder / token_file(name)).read_text())
    return found


def test_a_token_is_renewed_and_put_back(world: World) -> None:
    sso(world)
    world.routes["POST /token"] = NEW_TOKEN
    before = sso_token()

    found = world.find(now=EXPIRES_AT - 899)

    assert found.access_key_id == "AKSSO"
    assert json.loads(world.requests[0].partition(b"\r\n\r\n")[2]) == {
        "clientId": "client",
        "clientSecret": f"client-{SECRET}",
        "refreshToken": f"refresh-{SECRET}",
        "grantType": "refresh_token",
    }
    assert b"x-amz-sso_bearer_token: new-token" in world.requests[1]
    assert cached(world) == before | {
        "accessToken": "new-token",
        "expiresAt": "2034-01-01T00:45:01Z",
        "refreshToken": "next",
    }
    mode = (world.folder / token_file("corp")).stat().st_mode
    assert stat.S_IMODE(mode) == 0o600
    assert [path.name for path in (world.folder / token_file("corp")).parent.iterdir()] == [
        token_file("corp").rpartition("/")[2]
    ]


def test_botocore_reads_what_was_put_back(world: World) -> None:
    sso(world)
    world.file(token_file("corp"), sso_token("2020-01-01T00:00:00Z"))
    world.routes["POST /token"] = NEW_TOKEN
    world.find()
    world.requests.clear()

    assert world.botocore() == world.find()
    assert [request.split(b" ")[0] for request in world.requests] == [b"GET", b"GET"]


def test_a_token_with_time_left_is_taken_as_it_is(world: World) -> None:
    sso(world)

    assert world.find(now=EXPIRES_AT - 900).access_key_id == "AKSSO"
    assert len(world.requests) == 1


def test_a_renewal_that_fails_does_no_harm_while_the_token_is_good(world: World) -> None:
    sso(world)
    world.routes["POST /token"] = reply(
        {"error": "invalid_grant", "error_description": f"refresh-{SECRET}"}, 400
    )

    assert world.find(now=EXPIRES_AT - 1).access_key_id == "AKSSO"
    assert cached(world) == sso_token()
    assert "the login has expired (the token service at" in world.error(now=EXPIRES_AT)
    assert "invalid_grant" not in json.dumps(cached(world))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"refreshToken": ""}, "has no refreshToken); run `aws sso login`"),
        ({"registrationExpiresAt": "2030-01-01T00:00:00Z"}, "the registration of the AWS CLI has"),
        ({"expiresAt": "tomorrow"}, "must be an ISO 8601 time with its offset"),
        ({"accessToken": ""}, "has no accessToken with expiresAt; run `aws sso login`"),
    ],
)
def test_a_token_that_cannot_be_renewed(world: World, change: dict[str, str], message: str) -> None:
    sso(world)
    world.file(token_file("corp"), sso_token() | change)

    assert message in world.error(now=EXPIRES_AT)


@pytest.mark.parametrize(
    "answer", ["{}", '{"accessToken": "x"}', '{"accessToken": 1, "expiresIn": 2}']
)
def test_an_answer_without_a_token(world: World, answer: str) -> None:
    sso(world)
    world.routes["POST /token"] = reply(answer)

    assert "answer has no accessToken with expiresIn" in world.error(now=EXPIRES_AT)


def test_a_cache_that_cannot_be_written(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    from clientsmith.runtime.auth.providers import login_files

    def fail(path: str, found: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(login_files, "replace", fail)
    sso(world)
    world.routes["POST /token"] = NEW_TOKEN

    assert world.find(now=EXPIRES_AT).access_key_id == "AKSSO"


def test_the_older_profiles_have_no_renewal(world: World) -> None:
    sso_legacy(world)

    assert world.find(now=EXPIRES_AT - 1).access_key_id == "AKSSO"
    assert "the login has expired (its renewal needs a profile with sso_session)" in world.error(
        now=EXPIRES_AT
    )


def test_a_login_that_the_portal_has_ended(world: World) -> None:
    sso(world)
    world.routes["GET /federation/credentials"] = reply({"message": "Session token not found"}, 401)

    assert world.error().endswith("the login has ended; run `aws sso login`")


def test_no_login_at_all(world: World) -> None:
    sso(world)
    path = world.folder / token_file("corp")
    path.unlink()

    assert world.error().endswith(f"there is no login, {path} does not exist; run `aws sso login`")
    path.write_text(f'"{SECRET}')
    assert world.error().endswith("written by `aws sso login`, is not a JSON object")


def test_a_region_that_no_host_can_hold(world: World) -> None:
    sso(world)
    world.config(SSO_CONFIG.replace("eu-west-1", "evil.example.com/"))
    del world.environ["AWS_ENDPOINT_URL_SSO"]

    assert "the region 'evil.example.com/' is no name of a region" in world.error()


def test_aws_login_in_another_folder(world: World) -> None:
    login(world)
    text = (world.folder / login_file(SESSION)).read_text()
    name = login_file(SESSION).rpartition("/")[2]
    (world.folder / login_file(SESSION)).unlink()
    world.file(f"elsewhere/{name}", text)
    world.environ["AWS_LOGIN_CACHE_DIRECTORY"] = str(world.folder / "elsewhere")

    assert world.find().access_key_id == "AKLOGIN"


def test_aws_login_s_renewal_is_refused_by_name(world: World) -> None:
    login(world)

    error = world.error(now=2053857600.0)

    assert "have expired, and this client cannot renew them (DPoP); run any command of the" in error
    assert "from_botocore(session)" in error


def test_aws_login_without_a_cache(world: World) -> None:
    login(world)
    world.file(login_file(SESSION), {"refreshToken": SECRET})

    assert world.error().endswith("has no accessToken; run `aws login`")
