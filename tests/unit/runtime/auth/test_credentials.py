"""Credentials as a value."""

from __future__ import annotations

import copy
import pickle

import pytest
from clientsmith.runtime.auth.credentials import Credentials
from clientsmith.runtime.auth.source import CredentialsSource
from clientsmith.runtime.exceptions import ConfigurationError


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
