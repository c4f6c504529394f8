"""Whose credentials these are: each place that gives credentials says the account in its own way."""

from __future__ import annotations

import pickle

import pytest
from clientsmith.runtime.auth.credentials import BearerToken, Credentials, expiring
from clientsmith.runtime.auth.providers.answers import credentials_of
from clientsmith.runtime.auth.shared_config import Settings
from clientsmith.runtime.auth.source import default_credentials
from clientsmith.runtime.exceptions import ConfigurationError

ACCOUNT = "123456789012"
KEYS = {"AccessKeyId": "a", "SecretAccessKey": "s", "Token": "t"}


def test_the_account_is_part_of_the_value() -> None:
    found = Credentials("a", "s", account_id=ACCOUNT)

    assert found != Credentials("a", "s")
    assert pickle.loads(pickle.dumps(found)) == found
    assert expiring(found, 1.0).account_id == ACCOUNT
    assert "account_id='123456789012'" in repr(found)
    assert "account_id" not in repr(Credentials("a", "s"))


@pytest.mark.parametrize(
    ("more", "account"),
    [
        ({}, None),
        ({"AccountId": ACCOUNT}, ACCOUNT),
        ({"accountId": ACCOUNT}, ACCOUNT),
        ({"Arn": f"arn:aws:sts::{ACCOUNT}:assumed-role/role/session"}, ACCOUNT),
        ({"Arn": "no arn"}, None),
    ],
)
def test_an_answer_says_the_account(more: dict[str, str], account: str | None) -> None:
    assert credentials_of(KEYS | more, "the answer").account_id == account


def test_the_environment_and_a_profile_say_it(tmp_path: object) -> None:
    variables = {"AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "s"}
    found = default_credentials(Settings({**variables, "AWS_ACCOUNT_ID": ACCOUNT}))
    (file := f"{tmp_path}/credentials")
    with open(file, "w", encoding="utf-8") as opened:
        opened.write(
            f"[default]\naws_access_key_id = a\naws_secret_access_key = s\naws_account_id = {ACCOUNT}\n"
        )
    environ = {"AWS_SHARED_CREDENTIALS_FILE": file, "AWS_CONFIG_FILE": f"{tmp_path}/none"}

    assert found.account_id == ACCOUNT
    assert default_credentials(Settings(environ)).account_id == ACCOUNT


def test_a_token_is_a_value_that_does_not_show() -> None:
    token = BearerToken("hunter2", expires_at=3.0)

    assert token.is_token
    assert not Credentials("a", "s").is_token
    assert token.token == "hunter2"
    assert pickle.loads(pickle.dumps(token)) == token
    assert repr(token) == "BearerToken(<redacted>, expires_at=3.0)"


@pytest.mark.parametrize("token", ["", "a b", "é", "a\n"])
def test_what_no_header_can_carry_is_no_token(token: str) -> None:
    with pytest.raises(ConfigurationError, match="token must be some text"):
        BearerToken(token)
