"""Credentials: the value, the places they come from in their order, and their renewal."""

from __future__ import annotations

import copy
import json
import logging
import os
import pickle
import subprocess
import sys
import time
from threading import Barrier, Event, Thread
from typing import TYPE_CHECKING

import pytest
from clientsmith.runtime.auth import credentials as module
from clientsmith.runtime.auth.credentials import (
    Credentials,
    CredentialsSource,
    default_credentials,
)
from clientsmith.runtime.auth.shared_config import Settings
from clientsmith.runtime.exceptions import ConfigurationError

if TYPE_CHECKING:
    from pathlib import Path

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


def test_credentials_are_a_value() -> None:
    credentials = Credentials("AKID", "secret", "token", expires_at=1.5)

    same = [
        Credentials("AKID", "secret", "token", expires_at=1.5),
        pickle.loads(pickle.dumps(credentials)),
        copy.deepcopy(credentials),
    ]

    assert all(other == credentials and hash(other) == hash(credentials) for other in same)
    assert credentials != Credentials("AKID", "secret")
    assert credentials != "AKID"
    with pytest.raises(AttributeError, match="make new ones with another session_token"):
        credentials.session_token = None
    with pytest.raises(AttributeError, match="secret_access_key stays"):
        del credentials.secret_access_key


def test_the_repr_shows_no_secret() -> None:
    credentials = Credentials("AKID", "hunter2", "hunter3")

    assert repr(credentials) == str(credentials)
    assert repr(credentials) == (
        "Credentials(access_key_id='AKID', secret_access_key=<redacted>, session_token=<redacted>, expires_at=None)"
    )
    assert "hunter" not in repr(CredentialsSource(lambda: credentials))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("", "secret"), "access_key_id must be some text"),
        (("AK\r\nID", "secret"), "access_key_id must be some text of printable ASCII"),
        (("AKÏD", "secret"), "access_key_id"),
        (("AKID", ""), "secret_access_key must be some text"),
        (
            ("AKID", "hunter2\n"),
            "secret_access_key must be some text, without white space round it",
        ),
        (("AKID", "secret", ""), "session_token must be some text"),
        (("AKID", "secret", "hunter2 x"), "session_token"),
    ],
)
def test_what_no_key_can_be(arguments: tuple[str, str], message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Credentials(*arguments)

    assert str(caught.value).startswith(message)
    assert "hunter2" not in str(caught.value)


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


def test_none_at_all_says_where_it_looked(places: Places) -> None:
    assert places.error(AWS_EC2_METADATA_DISABLED="true") == (
        "no AWS credentials: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set, and profile 'default' has none "
        f"in {places.credentials} or {places.config}; set the variables, pass credentials=Credentials(...) to the "
        "client, or run `aws configure`"
    )


@pytest.mark.parametrize(
    ("settings", "key"),
    [
        (KEYS + "role_arn = arn:aws:iam::1:role/x\nsource_profile = other\n", "role_arn"),
        (KEYS + "sso_account_id = 1\n", "sso_account_id"),
        ("sso_session = corp\n", "sso_session"),
        ("login_session = x\n" + KEYS, "login_session"),
        ("source_profile = other\n", "source_profile"),
        ("web_identity_token_file = /x\n", "web_identity_token_file"),
    ],
)
def test_what_it_does_not_do_is_named(places: Places, settings: str, key: str) -> None:
    places.config.write_text(f"[profile dev]\n{settings.format('CONFIG')}")

    assert places.error(AWS_PROFILE="dev") == (
        f"{key} of profile 'dev' in {places.config} asks for credentials that this client does not fetch itself; run "
        "`aws configure export-credentials --format env` and set what it prints, or give the profile a "
        "credential_process that prints the credentials"
    )


def test_what_the_environment_asks_for_and_it_does_not_do_is_named(places: Places) -> None:
    assert places.error(AWS_CONTAINER_CREDENTIALS_FULL_URI="http://x").startswith(
        "AWS_CONTAINER_CREDENTIALS_FULL_URI"
    )
    places.credentials.write_text(f"[default]\n{KEYS.format('FILE')}")
    assert places.error(AWS_WEB_IDENTITY_TOKEN_FILE="/x").startswith(
        "AWS_WEB_IDENTITY_TOKEN_FILE asks for"
    )
    assert places.find(AWS_CONTAINER_CREDENTIALS_FULL_URI="http://x").access_key_id == "FILE"


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
    monkeypatch.setattr(module, "PROCESS_TIMEOUT", 0.2)

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
        ("hunter2", 0, "must be a command that prints a JSON object, and is not"),
        (["hunter2"], 0, "printed JSON that is not an object"),
        ("hunter2", 7, "ended with exit status 7; run it to see why"),
        (
            {"Version": 2, "SecretAccessKey": "hunter2"},
            0,
            "printed Version 2; it must print Version 1",
        ),
        (
            {"Version": 1, "SecretAccessKey": "hunter2"},
            0,
            "printed no AccessKeyId; it must print a text",
        ),
        (
            {"Version": 1, "AccessKeyId": "A", "SecretAccessKey": 3},
            0,
            "printed no SecretAccessKey; it must",
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

    assert error.startswith(f"credential_process of profile 'default' in {places.config} {message}")
    assert "hunter2" not in error


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (
            "/no/such/program",
            "cannot be run: /no/such/program: No such file or directory; correct the command",
        ),
        ("'open", "must be a command that prints a JSON object, and is not"),
    ],
)
def test_a_credential_process_that_cannot_run(places: Places, command: str, message: str) -> None:
    places.config.write_text(f"[default]\ncredential_process = {command}\n")

    assert places.error().endswith(message)


def temporary(number: int, expires_at: float | None) -> Credentials:
    return Credentials(f"AKID{number}", "secret", expires_at=expires_at)


class Renewals:
    """A source whose clock and answers are the test's."""

    def __init__(self, *answers: Credentials | Exception) -> None:
        self.now = 0.0
        self.asked = 0
        self._answers = list(answers)
        self.source = CredentialsSource(self._resolve, clock=lambda: self.now)

    def _resolve(self) -> Credentials:
        self.asked += 1
        answer = self._answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def at(self, now: float) -> str:
        self.now = now
        return self.source.get().access_key_id


def test_lasting_credentials_are_resolved_once() -> None:
    renewals = Renewals(temporary(1, None))

    assert renewals.source.current() is None
    assert [renewals.at(0), renewals.at(1e9)] == ["AKID1", "AKID1"]
    assert renewals.source.current() == temporary(1, None)


def test_temporary_credentials_are_renewed_before_they_expire() -> None:
    renewals = Renewals(temporary(1, 3600), temporary(2, 7200))

    assert [renewals.at(0), renewals.at(3299), renewals.at(3300)] == ["AKID1", "AKID1", "AKID2"]


def test_a_renewal_that_fails_is_tried_again_a_minute_later() -> None:
    renewals = Renewals(temporary(1, 3600), ConfigurationError("down"), temporary(2, 7200))

    assert [renewals.at(0), renewals.at(3300), renewals.at(3359), renewals.at(3360)] == [
        "AKID1",
        "AKID1",
        "AKID1",
        "AKID2",
    ]
    assert renewals.asked == 3


def test_a_renewal_that_brings_the_same_is_not_asked_at_every_call() -> None:
    renewals = Renewals(temporary(1, 3600), temporary(1, 3600), temporary(2, 7200))

    assert [renewals.at(0), renewals.at(3590), renewals.at(3599), renewals.at(3600)] == [
        "AKID1"
    ] * 3 + ["AKID2"]


def test_after_their_expiry_the_failure_is_raised() -> None:
    renewals = Renewals(
        temporary(1, 3600), ConfigurationError("down"), temporary(1, 3600), temporary(2, 7200)
    )

    renewals.at(0)
    with pytest.raises(ConfigurationError, match="down"):
        renewals.at(3600)
    with pytest.raises(
        ConfigurationError, match="the credentials of access key AKID1 have expired; get new ones"
    ):
        renewals.at(3601)
    assert renewals.at(3602) == "AKID2"


def test_a_failed_renewal_is_logged_without_secrets(caplog: pytest.LogCaptureFixture) -> None:
    renewals = Renewals(Credentials("AKID", "hunter2", expires_at=3600), OSError("down: hunter3"))

    with caplog.at_level(logging.DEBUG, logger="clientsmith"):
        renewals.at(0)
        renewals.at(3400)

    assert caplog.messages == ["credentials not renewed (OSError), the old ones are still good"]


def test_one_thread_renews_and_the_others_go_on_with_the_old_ones() -> None:
    renewing, ended = Event(), Event()
    now = 0.0

    def resolve() -> Credentials:
        if now == 0:
            return temporary(1, 3600)
        renewing.set()
        ended.wait(10)
        return temporary(2, 7200)

    source = CredentialsSource(resolve, clock=lambda: now)
    source.get()
    now = 3400.0
    thread = Thread(target=source.get)
    thread.start()
    renewing.wait(10)

    meanwhile = source.get()
    ended.set()
    thread.join(10)

    assert (meanwhile, source.get()) == (temporary(1, 3600), temporary(2, 7200))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_forked_child_resolves_though_a_thread_of_the_parent_was_at_it() -> None:
    script = """
import os, signal
from threading import Event, Thread
from clientsmith.runtime.auth.credentials import Credentials, CredentialsSource
parent, resolving, ended = os.getpid(), Event(), Event()
def resolve():
    if os.getpid() == parent:
        resolving.set()
        ended.wait(10)
    return Credentials("AKID", "secret")
source = CredentialsSource(resolve)
thread = Thread(target=source.get)
thread.start()
resolving.wait(10)
child = os.fork()
if not child:
    signal.alarm(10)
    source.get()
    os._exit(0)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
ended.set()
"""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", script], capture_output=True, text=True, timeout=30
    )

    assert (done.stdout, done.stderr) == ("0\n", "")


def test_many_threads_resolve_once() -> None:
    barrier = Barrier(8)
    asked: list[int] = []
    found: list[Credentials] = []

    def resolve() -> Credentials:
        asked.append(1)
        time.sleep(0.05)  # long enough for the others to come and wait
        return temporary(1, None)

    source = CredentialsSource(resolve)

    def get() -> None:
        barrier.wait()
        found.append(source.get())

    threads = [Thread(target=get) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert found == [temporary(1, None)] * 8
    assert asked == [1]


def test_a_source_finds_the_default_credentials(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {**places.environ, **PAIR}.items():
        monkeypatch.setenv(name, value)
    for name in ("AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN", "AWS_CREDENTIAL_EXPIRATION"):
        monkeypatch.delenv(name, raising=False)

    assert CredentialsSource().get() == Credentials("ENV", "env-secret")


def test_a_secret_that_is_not_utf8_does_not_show() -> None:
    secret = b"hunter2\xff".decode("utf-8", "surrogateescape")

    with pytest.raises(ConfigurationError) as caught:
        Credentials("id", secret)

    assert str(caught.value) == "secret_access_key must be UTF-8 text; look where it is set"
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_none_at_all_on_what_may_be_an_instance_names_imds(places: Places) -> None:
    assert "the role of an EC2 instance (IMDS) is not asked for credentials" in places.error()
    assert "IMDS" not in places.error(AWS_EC2_METADATA_DISABLED="TRUE")
