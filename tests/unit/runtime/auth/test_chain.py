"""The places that need no network, in their order, and what is said where there is nothing."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
from clientsmith.runtime.auth.credentials import Credentials
from clientsmith.runtime.auth.providers import process
from clientsmith.runtime.auth.shared_config import Settings
from clientsmith.runtime.auth.source import CredentialsSource, default_credentials
from clientsmith.runtime.exceptions import ConfigurationError

KEYS = "aws_access_key_id = {0}\naws_secret_access_key = {0}-secret\n"
PAIR = {"AWS_ACCESS_KEY_ID": "ENV", "AWS_SECRET_ACCESS_KEY": "env-secret"}


class Places:
    """The two files and an environment that names them."""

    def __init__(self, folder: Path) -> None:
        self.config = folder / "config"
        self.credentials = folder / "credentials"
        self.environ = {
            "AWS_CONFIG_FILE": str(self.config),
            "AWS_SHARED_CREDENTIALS_FILE": str(self.credentials),
            "AWS_EC2_METADATA_DISABLED": "true",
            "PATH": os.environ["PATH"],
        }

    def find(self, *, profile: str | None = None, **variables: str) -> Credentials:
        return default_credentials(Settings({**self.environ, **variables}, profile))

    def error(self, *, profile: str | None = None, **variables: str) -> str:
        with pytest.raises(ConfigurationError) as caught:
            self.find(profile=profile, **variables)
        return str(caught.value)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path)


def prints(folder: Path, answer: object, *, status: int = 0) -> str:
    """A command that prints ``answer`` and ends with ``status``; its path has a space, as on many machines."""
    program = folder / "the program.py"
    text = answer if isinstance(answer, str) else json.dumps(answer)
    program.write_text(f"import sys\nprint({text!r})\nsys.exit({status})\n")
    return f"'{sys.executable}' '{program}'"


def test_the_order_of_places(places: Places, tmp_path: Path) -> None:
    printed = {"Version": 1, "AccessKeyId": "PROCESS", "SecretAccessKey": "x"}
    process = f"credential_process = {prints(tmp_path, printed)}\n"
    places.config.write_text(
        f"[default]\n{KEYS.format('CONFIG')}{process}[profile dev]\n{KEYS.format('DEV')}"
    )
    places.credentials.write_text(f"[default]\n{KEYS.format('FILE')}")

    assert places.find(**PAIR).access_key_id == "ENV"
    assert places.find(**PAIR, AWS_PROFILE="dev").access_key_id == "ENV"
    assert places.find(**PAIR, profile="dev").access_key_id == "DEV"
    assert places.find() == Credentials("FILE", "FILE-secret")
    places.credentials.unlink()
    assert places.find().access_key_id == "PROCESS"
    places.config.write_text(f"[default]\n{KEYS.format('CONFIG')}")
    assert places.find() == Credentials("CONFIG", "CONFIG-secret")


def test_the_environment(places: Places) -> None:
    full = {
        **PAIR,
        "AWS_SESSION_TOKEN": "token",
        "AWS_CREDENTIAL_EXPIRATION": "1970-01-02T01:00:00+01:00",
    }

    assert places.find(**PAIR, AWS_SESSION_TOKEN="") == Credentials("ENV", "env-secret")
    assert places.find(**full) == Credentials("ENV", "env-secret", "token", expires_at=86400.0)


def test_the_session_token_in_a_file(places: Places) -> None:
    places.credentials.write_text(f"[default]\n{KEYS.format('FILE')}aws_session_token = token\n")

    assert places.find() == Credentials("FILE", "FILE-secret", "token")


def test_half_a_pair(places: Places) -> None:
    places.credentials.write_text("[default]\naws_access_key_id = FILE\n")

    assert places.error(AWS_ACCESS_KEY_ID="x") == (
        "the environment has AWS_ACCESS_KEY_ID without AWS_SECRET_ACCESS_KEY; set both, or neither"
    )
    assert "AWS_SECRET_ACCESS_KEY without AWS_ACCESS_KEY_ID" in places.error(
        AWS_SECRET_ACCESS_KEY="x"
    )
    assert places.error() == (
        f"profile 'default' in {places.credentials} has aws_access_key_id without aws_secret_access_key; "
        "set both, or neither"
    )
    places.credentials.write_text("[default]\naws_secret_access_key = hunter2\n")
    assert "aws_secret_access_key without aws_access_key_id" in places.error()


def test_a_key_that_cannot_be_one_is_placed(places: Places) -> None:
    error = places.error(AWS_ACCESS_KEY_ID="ENV", AWS_SECRET_ACCESS_KEY="hunter2\n")

    assert (
        error
        == "the environment: secret_access_key must be some text, without white space round it"
    )


@pytest.mark.parametrize("expiration", ["soon", "2030-01-01T00:00:00"])
def test_an_expiration_that_is_no_moment(places: Places, expiration: str) -> None:
    error = places.error(**PAIR, AWS_CREDENTIAL_EXPIRATION=expiration)

    assert error.startswith(
        f"the environment: expiration {expiration!r} must be an ISO 8601 time with its offset"
    )


def test_none_at_all_says_what_each_place_had(places: Places) -> None:
    assert places.error() == (
        "no AWS credentials:\n"
        "- environment: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set\n"
        f"- profile 'default': no keys, role, SSO, login or credential_process in {places.credentials} or "
        f"{places.config}\n"
        "- container: neither AWS_CONTAINER_CREDENTIALS_RELATIVE_URI nor AWS_CONTAINER_CREDENTIALS_FULL_URI is set\n"
        "- EC2 instance (IMDS): AWS_EC2_METADATA_DISABLED is true\n"
        "set the variables, pass credentials=Credentials(...) to the client, or run `aws configure`"
    )


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ("role_arn = x\n", "role_arn of {0} needs source_profile or credential_source, and has"),
        (
            "role_arn = x\nsource_profile = a\ncredential_source = Environment\n",
            "role_arn of {0} needs source_profile or credential_source, not both",
        ),
        (
            "role_arn = x\nsource_profile = gone\n",
            "source_profile of {0}: profile 'gone' is neither in",
        ),
        (
            "role_arn = x\nsource_profile = dev\n",
            "source_profile of {0} leads round in a circle: dev -> dev",
        ),
        (
            "role_arn = x\nsource_profile = empty\n",
            "source_profile of {0} is 'empty', which has no credentials",
        ),
        (
            "role_arn = x\ncredential_source = Moon\n",
            "credential_source of {0} is 'Moon'; it must be Environment, EcsContainer or Ec2",
        ),
        (
            "role_arn = x\ncredential_source = Environment\n",
            "credential_source of {0} is Environment, where there are none: AWS_ACCESS_KEY_ID",
        ),
        (
            "role_arn = x\ncredential_source = EcsContainer\n",
            "credential_source of {0} is EcsContainer, where there are none: neither AWS_CON",
        ),
        (
            "role_arn = x\ncredential_source = Ec2InstanceMetadata\n",
            "credential_source of {0} is Ec2InstanceMetadata, where there are none: AWS_EC2_",
        ),
        (
            "role_arn = x\nsource_profile = keys\nmfa_serial = y\n",
            "mfa_serial of {0} asks for a code of a person",
        ),
        (
            "role_arn = x\nsource_profile = keys\nduration_seconds = long\n",
            "duration_seconds of {0} is 'long'; it must be a number of seconds",
        ),
        (
            "role_arn = x\nsource_profile = keys\n",
            "role_arn of {0} needs a region for its call to STS; set AWS_REGION",
        ),
        ("source_profile = keys\n", "source_profile of {0} needs role_arn, too"),
        ("credential_source = Environment\n", "credential_source of {0} needs role_arn, too"),
        ("sso_session = corp\n", "sso_session of {0} needs sso_account_id and sso_role_name"),
        ("web_identity_token_file = /x\n", "web_identity_token_file of {0} names a token, but"),
        (
            "web_identity_token_file = /no/file\nrole_arn = x\n",
            "web_identity_token_file of {0}: /no/file cannot be read (No such file or directory)",
        ),
        ("sso_account_id = 1\n", "sso_account_id of {0} wants SSO, which needs sso_role_name, sso"),
        (
            "sso_account_id = 1\nsso_session = gone\n",
            "sso_session of {0} is 'gone', but",
        ),
        (
            "sso_role_name = 1\nsso_session = corp\nsso_region = y\n",
            "sso_region of {0} is not what [sso-session corp] says",
        ),
        ("login_session = x\n" + KEYS.format("CONFIG"), "login_session of {0}: there is no login"),
    ],
)
def test_a_profile_that_cannot_give_credentials(
    places: Places, settings: str, message: str
) -> None:
    places.config.write_text(
        f"[profile dev]\n{settings}[profile empty]\n[profile keys]\n{KEYS.format('hunter2')}"
        "[sso-session corp]\nsso_region = x\n"
    )

    error = places.error(AWS_PROFILE="dev", HOME="/no/home")

    assert error.startswith(message.format(f"profile 'dev' in {places.config}"))
    assert "hunter2" not in error


def test_a_circle_of_roles(places: Places) -> None:
    role = "role_arn = x\nsource_profile = "
    places.config.write_text(f"[profile a]\n{role}b\n[profile b]\n{role}c\n[profile c]\n{role}b\n")

    assert "leads round in a circle: a -> b -> c -> b; name a profile with keys" in places.error(
        AWS_PROFILE="a"
    )


@pytest.mark.parametrize("variable", ["AWS_CREDENTIAL_FILE", "BOTO_CONFIG"])
def test_the_files_of_old_tools_are_refused_by_name(places: Places, variable: str) -> None:
    assert places.error(**{variable: "/x"}).startswith(f"{variable} names a file in a form")


def test_a_container_comes_after_the_profile(places: Places) -> None:
    places.credentials.write_text(f"[default]\n{KEYS.format('FILE')}")

    assert places.find(AWS_CONTAINER_CREDENTIALS_FULL_URI="http://x").access_key_id == "FILE"
    places.credentials.unlink()
    assert places.error(AWS_CONTAINER_CREDENTIALS_FULL_URI="http://x").startswith(
        "the container's credentials (AWS_CONTAINER_CREDENTIALS_FULL_URI)"
    )


def test_a_credential_process(places: Places, tmp_path: Path) -> None:
    answer = {
        "Version": 1,
        "AccessKeyId": "AKID",
        "SecretAccessKey": "secret",
        "SessionToken": "token",
        "Expiration": "1970-01-02T00:00:00Z",
    }
    places.config.write_text(f"[default]\ncredential_process = {prints(tmp_path, answer)}\n")

    assert places.find() == Credentials("AKID", "secret", "token", expires_at=86400.0)


def test_a_credential_process_has_its_time(
    places: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "sleep.py"
    program.write_text("import time\ntime.sleep(60)\n")
    places.config.write_text(f"[default]\ncredential_process = '{sys.executable}' '{program}'\n")
    monkeypatch.setattr(process, "TIMEOUT", 0.2)

    assert places.error().startswith("credential_process of profile 'default'")
    assert "did not end within" in places.error()


def test_no_shell_reads_the_command(places: Places, tmp_path: Path) -> None:
    command = prints(tmp_path, {"Version": 1, "AccessKeyId": "AKID", "SecretAccessKey": "secret"})
    places.config.write_text(
        f"[default]\ncredential_process = {command} ; touch {tmp_path / 'made'}\n"
    )

    assert places.find().access_key_id == "AKID"
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize(
    ("answer", "status", "message"),
    [
        ("hunter2", 0, "printed is not a JSON object"),
        (["hunter2"], 0, "printed is not a JSON object"),
        ("hunter2", 7, "ended with exit status 7; run it to see why"),
        (
            {"Version": 2, "SecretAccessKey": "hunter2"},
            0,
            "printed Version 2; it must print Version 1",
        ),
        (
            {"Version": 1, "SecretAccessKey": "hunter2"},
            0,
            "printed has no AccessKeyId; it must have a text",
        ),
        (
            {"Version": 1, "AccessKeyId": "A", "SecretAccessKey": 3},
            0,
            "printed has no SecretAccessKey; it must",
        ),
    ],
)
def test_a_credential_process_that_fails(
    places: Places, tmp_path: Path, answer: object, status: int, message: str
) -> None:
    places.config.write_text(
        f"[default]\ncredential_process = {prints(tmp_path, answer, status=status)}\n"
    )

    error = places.error()

    assert f"credential_process of profile 'default' in {places.config} {message}" in error
    assert "hunter2" not in error


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (
            "/no/such/program",
            "cannot be run: /no/such/program: No such file or directory; correct the command",
        ),
        ("'open", "is no command; correct its quotes"),
    ],
)
def test_a_credential_process_that_cannot_run(places: Places, command: str, message: str) -> None:
    places.config.write_text(f"[default]\ncredential_process = {command}\n")

    assert places.error().endswith(message)


def test_a_source_finds_the_default_credentials(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {**places.environ, **PAIR}.items():
        monkeypatch.setenv(name, value)
    for name in ("AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN", "AWS_CREDENTIAL_EXPIRATION"):
        monkeypatch.delenv(name, raising=False)

    assert CredentialsSource().get() == Credentials("ENV", "env-secret")
