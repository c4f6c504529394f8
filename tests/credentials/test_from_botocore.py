"""Credentials that a session of botocore or boto3 finds and renews."""

from __future__ import annotations

import datetime
import time
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from botocore.credentials import Credentials as TheirCredentials
from botocore.credentials import DeferredRefreshableCredentials, RefreshableCredentials
from botocore.session import Session
from clientsmith.runtime.auth import botocore as module
from clientsmith.runtime.auth.botocore import from_botocore
from clientsmith.runtime.auth.credentials import Credentials
from clientsmith.runtime.exceptions import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable


class Fixed:
    """A session that has these credentials, or none, or fails."""

    def __init__(self, found: Any) -> None:
        self.found = found

    def get_credentials(self) -> Any:
        if isinstance(self.found, Exception):
            raise self.found
        return self.found


def renewing(seconds: float, answers: Callable[[], dict[str, str]] | None = None) -> Any:
    expiry = datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=seconds)
    return RefreshableCredentials("AK", "secret", "token", expiry, answers or dict, "test")


def test_keys_that_last() -> None:
    session = Session()
    session.set_credentials("AK", "secret")

    assert from_botocore(session).get() == Credentials("AK", "secret")
    own = boto3.Session("AK", "secret", "token", region_name="eu-west-1")
    assert from_botocore(own).get() == Credentials("AK", "secret", "token")


def test_a_session_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKENV")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")

    assert from_botocore().get().access_key_id == "AKENV"


def test_what_botocore_has_given_is_good_for_ten_minutes() -> None:
    found = from_botocore(Fixed(renewing(3600))).get()

    assert found.expires_at == pytest.approx(time.time() + 600, abs=5)


def test_credentials_that_live_shortly_are_not_held_longer() -> None:
    def renew() -> dict[str, str]:
        soon = datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=120)
        return {
            "access_key": "AK2",
            "secret_key": "s",
            "token": "t",
            "expiry_time": soon.isoformat(),
        }

    found = from_botocore(Fixed(renewing(60, renew))).get()
    late = from_botocore(Fixed(DeferredRefreshableCredentials(renew, "test"))).get()

    assert found.access_key_id == late.access_key_id == "AK2"
    assert found.expires_at == pytest.approx(time.time() + 120, abs=5)
    assert late.expires_at == pytest.approx(time.time() + 120, abs=5)


@pytest.mark.parametrize(
    ("found", "message"),
    [
        (None, "the botocore session has no credentials; see its logs"),
        (TheirCredentials("", ""), "the botocore session has no credentials"),
        (RuntimeError("hunter2"), "botocore gives no credentials: RuntimeError"),
        (renewing(1), "botocore gives no credentials: CredentialRetrievalError"),
    ],
)
def test_a_session_that_gives_none(found: Any, message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        from_botocore(Fixed(found)).get()

    assert str(caught.value).startswith(message)
    assert "hunter2" not in str(caught.value)


def test_without_botocore(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "botocore.session", None)

    with pytest.raises(ConfigurationError, match=r"install the extra \[botocore\], or pass a"):
        from_botocore()
    assert from_botocore(Fixed(TheirCredentials("AK", "secret"))).get().access_key_id == "AK"
    assert RefreshableCredentials._mandatory_refresh_timeout == module.MANDATORY
