"""Credentials that botocore finds and renews, for the ways to them that this package does not go itself.

The extra ``botocore`` brings it; it is loaded when there is no session to take.
"""

from __future__ import annotations

from ..exceptions import ConfigurationError
from .credentials import Credentials
from .source import CredentialsSource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from typing import Protocol

    class Frozen(Protocol):
        """``botocore.credentials.ReadOnlyCredentials``."""

        @property
        def access_key(self) -> str | None: ...
        @property
        def secret_key(self) -> str | None: ...
        @property
        def token(self) -> str | None: ...

    class Found(Protocol):
        """``botocore.credentials.Credentials`` and those that renew themselves."""

        def get_frozen_credentials(self) -> Frozen: ...

    class Session(Protocol):
        """A session of botocore or of boto3."""

        def get_credentials(self) -> Found | None: ...


MANDATORY = 600.0
"""Seconds before their expiry from which botocore gives no credentials any more without renewing them."""


def from_botocore(session: Session | None = None) -> CredentialsSource:
    """A source that asks a session of botocore or boto3, a new one of botocore's unless it is given.

    botocore renews what it gives 15 minutes ahead; the source asks it again every five. Raises ``ConfigurationError``
    where there is no session and no botocore; the source does where the session has no credentials or cannot renew
    them.
    """
    asked = session or _new_session()
    return CredentialsSource(lambda: _resolve(asked))


def _new_session() -> Session:
    from importlib import import_module

    try:
        # Not an import statement: botocore has no types, and checkers would stop at it in the caller's project.
        get_session: Callable[[], Session] = import_module("botocore.session").get_session
    except ImportError as error:
        raise ConfigurationError(
            "from_botocore() needs botocore; install the extra [botocore], or pass a session"
        ) from error
    return get_session()


def _resolve(session: Session) -> Credentials:
    try:
        found = session.get_credentials()
        frozen = found.get_frozen_credentials() if found is not None else None
    except Exception as error:
        # botocore's own words: its providers keep secrets out of them, but for what a credential_process prints.
        raise ConfigurationError(
            f"botocore gives no credentials: {type(error).__name__}"
        ) from error
    if frozen is None or not frozen.access_key or not frozen.secret_key:
        raise ConfigurationError(
            "the botocore session has no credentials; see its logs for where it looked"
        )
    return Credentials(
        frozen.access_key,
        frozen.secret_key,
        frozen.token or None,
        expires_at=_expires_at(found),
        account_id=getattr(frozen, "account_id", None),
    )


def _expires_at(found: Found | None) -> float | None:
    """Until when what botocore has just given is good for sure; None for keys that do not expire."""
    if not hasattr(found, "refresh_needed"):
        return None
    from time import time

    least = time() + MANDATORY
    # botocore shows the time to nobody; where it cannot be seen any more, ten minutes are sure.
    expiry: datetime | None = getattr(found, "_expiry_time", None)
    return least if expiry is None else min(least, expiry.timestamp())
