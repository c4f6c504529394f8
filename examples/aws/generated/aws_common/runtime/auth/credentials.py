"""The caller's AWS credentials as a value, and how texts become one. Secrets are in no ``repr`` and no message."""

from __future__ import annotations

from ..exceptions import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Credentials:
    """An access key and, for temporary credentials, its session token. A value: it compares, and does not change.

    ``expires_at`` is in epoch seconds, None for never; ``account_id`` is the account that they belong to, where that is
    known: some services have endpoints by account. A ``ConfigurationError`` says what no key can be: an
    empty one, or one that an HTTP header cannot carry.
    """

    __slots__ = ("access_key_id", "account_id", "expires_at", "secret_access_key", "session_token")

    access_key_id: str
    secret_access_key: str
    session_token: str | None
    expires_at: float | None
    account_id: str | None

    def __init__(
        self,
        access_key_id: str,
        secret_access_key: str,
        session_token: str | None = None,
        *,
        expires_at: float | None = None,
        account_id: str | None = None,
    ) -> None:
        _require_header_text("access_key_id", access_key_id)
        if session_token is not None:
            _require_header_text("session_token", session_token)
        if not secret_access_key or secret_access_key != secret_access_key.strip():
            raise ConfigurationError(
                "secret_access_key must be some text, without white space round it"
            )
        try:
            secret_access_key.encode()
        except UnicodeEncodeError:  # whose text would show the secret
            raise ConfigurationError(
                "secret_access_key must be UTF-8 text; look where it is set"
            ) from None
        object.__setattr__(self, "access_key_id", access_key_id)
        object.__setattr__(self, "secret_access_key", secret_access_key)
        object.__setattr__(self, "session_token", session_token)
        object.__setattr__(self, "expires_at", expires_at)
        object.__setattr__(self, "account_id", account_id or None)

    @property
    def is_token(self) -> bool:
        """Whether they are a bearer token, which signs nothing."""
        return False

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"Credentials do not change; make new ones with another {name}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"Credentials do not change; {name} stays")

    def __reduce__(self) -> tuple[Callable[..., Credentials], tuple[str | float | None, ...]]:
        return _restore, self._values()

    def _values(self) -> tuple[str, str, str | None, float | None, str | None]:
        return (
            self.access_key_id,
            self.secret_access_key,
            self.session_token,
            self.expires_at,
            self.account_id,
        )

    def __eq__(self, other: object) -> bool:
        return (
            self._values() == other._values() if isinstance(other, Credentials) else NotImplemented
        )

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        token = "None" if self.session_token is None else "<redacted>"
        account = "" if self.account_id is None else f", account_id={self.account_id!r}"
        return (
            f"Credentials(access_key_id={self.access_key_id!r}, secret_access_key=<redacted>, "
            f"session_token={token}, expires_at={self.expires_at!r}{account})"
        )


class BearerToken(Credentials):
    """A token that is sent as it is, for the services that take one (RFC 6750); ``expires_at`` is in epoch seconds."""

    __slots__ = ()

    def __init__(self, token: str, *, expires_at: float | None = None) -> None:
        _require_header_text("token", token)
        super().__init__("bearer-token", token, expires_at=expires_at)

    @property
    def is_token(self) -> bool:
        return True

    @property
    def token(self) -> str:
        """The token; it is a secret."""
        return self.secret_access_key

    def __reduce__(self) -> tuple[Callable[..., Credentials], tuple[str | float | None, ...]]:
        return _restore_token, (self.token, self.expires_at)

    def __repr__(self) -> str:
        return f"BearerToken(<redacted>, expires_at={self.expires_at!r})"


def _restore_token(token: str, expires_at: float | None) -> BearerToken:
    return BearerToken(token, expires_at=expires_at)


def pair(values: Mapping[str, str], first: str, second: str, where: str) -> tuple[str, str] | None:
    """The two values, or None where neither is there; half of a pair is an error."""
    access_key_id, secret = values.get(first), values.get(second)
    if access_key_id and secret:
        return access_key_id, secret
    if access_key_id or secret:
        there, missing = (first, second) if access_key_id else (second, first)
        raise ConfigurationError(f"{where} has {there} without {missing}; set both, or neither")
    return None


def read_credentials(
    where: str,
    access_key_id: str,
    secret: str,
    token: str | None,
    expiration: str | None = None,
    account_id: str | None = None,
) -> Credentials:
    try:
        expires_at = expiry_seconds(expiration) if expiration else None
        return Credentials(
            access_key_id, secret, token or None, expires_at=expires_at, account_id=account_id
        )
    except ConfigurationError as error:
        raise ConfigurationError(f"{where}: {error}") from None


def expiring(credentials: Credentials, expires_at: float) -> Credentials:
    """The same credentials with another expiry, in epoch seconds."""
    return Credentials(
        credentials.access_key_id,
        credentials.secret_access_key,
        credentials.session_token,
        expires_at=expires_at,
        account_id=credentials.account_id,
    )


def expiry_seconds(text: str) -> float:
    from datetime import datetime

    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise ConfigurationError(
            f"expiration {text!r} must be an ISO 8601 time with its offset: 2030-01-31T12:00:00Z"
        )
    return moment.timestamp()


def _require_header_text(name: str, text: str) -> None:
    if not text or not text.isascii() or not text.isprintable() or " " in text:
        raise ConfigurationError(
            f"{name} must be some text of printable ASCII characters without white space"
        )


def _restore(
    access_key_id: str,
    secret_access_key: str,
    session_token: str | None,
    expires_at: float | None,
    account_id: str | None = None,
) -> Credentials:
    return Credentials(
        access_key_id,
        secret_access_key,
        session_token,
        expires_at=expires_at,
        account_id=account_id,
    )
