"""A working setting of each provider: files, variables and the server's answers."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from hashlib import sha1, sha256
from typing import TYPE_CHECKING

from tests.credentials.world import EXPIRATION, SECRET, keys, reply, sts

if TYPE_CHECKING:
    from tests.credentials.world import World

KEYS = f"aws_access_key_id = SOURCE\naws_secret_access_key = {SECRET}\n"
ROLES = "/latest/meta-data/iam/security-credentials/"
SESSION = "arn:aws:sts::1:session"
SSO_CONFIG = (
    "[default]\nsso_session = corp\nsso_account_id = 123456789012\nsso_role_name = Dev\n"
    "[sso-session corp]\nsso_start_url = https://corp/start\nsso_region = eu-west-1\n"
)


def sso_token(expires_at: str = "2034-01-01T00:00:00Z") -> dict[str, str]:
    return {
        "accessToken": f"token-{SECRET}",
        "expiresAt": expires_at,
        "startUrl": "https://corp/start",
        "region": "eu-west-1",
        "clientId": "client",
        "clientSecret": f"client-{SECRET}",
        "refreshToken": f"refresh-{SECRET}",
        "registrationExpiresAt": "2034-06-01T00:00:00Z",
    }


def token_file(name: str) -> str:
    return f".aws/sso/cache/{sha1(name.encode()).hexdigest()}.json"


def login_file(session: str) -> str:
    return f".aws/login/cache/{sha256(session.encode()).hexdigest()}.json"


def process(world: World) -> None:
    answer = {
        "Version": 1,
        "AccessKeyId": "AKPROC",
        "SecretAccessKey": SECRET,
        "SessionToken": "token",
        "Expiration": EXPIRATION,
    }
    program = world.file("print it.py", f"print({json.dumps(answer)!r})")
    world.config(f"[default]\ncredential_process = '{sys.executable}' '{program}'\n")


def role(world: World) -> None:
    world.config(
        "[default]\nrole_arn = arn:aws:iam::1:role/x\nsource_profile = keys\nexternal_id = e/1\n"
        f"role_session_name = me\nduration_seconds = 900\n[profile keys]\n{KEYS}"
    )
    world.environ["AWS_ENDPOINT_URL_STS"] = world.url
    world.routes["POST /"] = sts()


def role_of_itself(world: World) -> None:
    role(world)
    world.config(
        "[default]\nrole_arn = arn:aws:iam::1:role/x\nsource_profile = default\n"
        f"role_session_name = me\n{KEYS}"
    )


def role_of_environment(world: World) -> None:
    """Named by profile: the variables alone would count first."""
    role(world)
    world.config(
        "[default]\nrole_arn = arn:aws:iam::1:role/x\nsource_profile = other\nrole_session_name = me\n"
        "[profile other]\nrole_arn = arn:aws:iam::2:role/y\ncredential_source = EcsContainer\n"
        "role_session_name = other\n"
    )
    world.environ["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = f"{world.url}/creds?id=1"
    world.routes["GET /creds"] = reply(keys("AKBOX"))


def role_of_instance(world: World) -> None:
    instance(world)
    world.config(
        "[default]\nrole_arn = arn:aws:iam::1:role/x\ncredential_source = Ec2InstanceMetadata\n"
        "role_session_name = me\n"
    )
    world.environ["AWS_ENDPOINT_URL_STS"] = world.url
    world.routes["POST /"] = sts()


def web_identity(world: World) -> None:
    world.environ |= {
        "AWS_WEB_IDENTITY_TOKEN_FILE": str(world.file("token", f"jwt.{SECRET}.x")),
        "AWS_ROLE_ARN": "arn:aws:iam::1:role/web",
        "AWS_ROLE_SESSION_NAME": "me",
        "AWS_ENDPOINT_URL_STS": world.url,
    }
    world.routes["POST /"] = sts("AKWEB", "AssumeRoleWithWebIdentity")


def web_identity_of_profile(world: World) -> None:
    web_identity(world)
    for variable in ("AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_ROLE_ARN", "AWS_ROLE_SESSION_NAME"):
        del world.environ[variable]
    world.config(
        f"[default]\nweb_identity_token_file = {world.folder / 'token'}\nrole_arn = arn:aws:iam::1:role/web\n"
        "role_session_name = me\n"
    )


def sso(world: World) -> None:
    world.config(SSO_CONFIG)
    world.file(token_file("corp"), sso_token())
    world.environ |= {"AWS_ENDPOINT_URL_SSO": world.url, "AWS_ENDPOINT_URL_SSO_OIDC": world.url}
    world.routes["GET /federation/credentials"] = reply(
        {
            "roleCredentials": {
                "accessKeyId": "AKSSO",
                "secretAccessKey": SECRET,
                "sessionToken": "sso-token",
                "expiration": 2053857600000,
            }
        }
    )


def sso_renewal(world: World) -> None:
    """The token has expired; the one that is cached instead makes this another setting when it was tried once."""
    sso(world)
    world.file(token_file("corp"), sso_token("2020-01-01T00:00:00Z"))
    world.routes["POST /token"] = reply({"accessToken": "new-token", "expiresIn": 3600})


def sso_legacy(world: World) -> None:
    sso(world)
    world.config(
        "[default]\nsso_start_url = https://corp/start\nsso_region = eu-west-1\n"
        "sso_account_id = 123456789012\nsso_role_name = Dev\n"
    )
    world.file(token_file("https://corp/start"), sso_token("2034-01-01T00:00:00UTC"))


def login(world: World) -> None:
    world.config(f"[default]\nlogin_session = {SESSION}\n")
    world.file(
        login_file(SESSION),
        {
            "accessToken": {
                "accessKeyId": "AKLOGIN",
                "secretAccessKey": SECRET,
                "sessionToken": "login-token",
                "accountId": "1",
                "expiresAt": EXPIRATION,
            },
            "refreshToken": SECRET,
            "dpopKey": SECRET,
            "clientId": "client",
        },
    )


def container(world: World) -> None:
    world.environ |= {
        "AWS_CONTAINER_CREDENTIALS_FULL_URI": f"{world.url}/creds?id=1",
        "AWS_CONTAINER_AUTHORIZATION_TOKEN": f"token-{SECRET}",
    }
    world.routes["GET /creds"] = reply(keys("AKBOX"))


def pod_identity(world: World) -> None:
    container(world)
    world.environ["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"] = str(
        world.file("pod", f"pod-{SECRET}")
    )


def instance(world: World) -> None:
    del world.environ["AWS_EC2_METADATA_DISABLED"]
    world.environ |= {"AWS_EC2_METADATA_SERVICE_ENDPOINT": f"{world.url}/"}
    world.routes |= {
        "PUT /latest/api/token": reply(f"imds-{SECRET}"),
        f"GET {ROLES}": reply("the-role"),
        f"GET {ROLES}the-role": reply(keys("AKEC2", Code="Success")),
    }


PROVIDERS: Mapping[str, Callable[[World], None]] = {
    "process": process,
    "role": role,
    "role of itself": role_of_itself,
    "role of a role of the container": role_of_environment,
    "role of the instance": role_of_instance,
    "web identity": web_identity,
    "web identity of the profile": web_identity_of_profile,
    "SSO": sso,
    "SSO legacy": sso_legacy,
    "container": container,
    "pod identity": pod_identity,
    "instance": instance,
}
