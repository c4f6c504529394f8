"""The caller's AWS credentials: their value, the places they are looked for, and their renewal before they expire.

It looks in environment variables, the profile's files and the program that the profile names
(``credential_process``), in botocore's order. It refuses, by name, what it would take a network call to get
(roles, SSO, container and instance credentials): ``credential_process`` and ``aws configure
export-credentials`` bring those in. Secrets are in no ``repr`` and no message.
"""

from __future__ import annotations

import sys
import time

from ..exceptions import ConfigurationError
from ..lock import Lock
from .shared_config import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import NoReturn

    from .shared_config import Profile, Section

REFRESH_AHEAD = 300.0
"""Seconds before their expiry at which credentials are renewed."""

PROCESS_TIMEOUT = 60.0
"""Seconds that a ``credential_process`` may take, time for a person to confirm included."""

_REFRESH_PAUSE = 60.0

# What needs a call to a service before the profile's own keys count, and what needs one when nothing else is there.
_REFUSED_FIRST = ("role_arn", "sso_account_id", "sso_role_name")
_REFUSED_LAST = (
    "web_identity_token_file",
    "source_profile",
    "credential_source",
    "sso_session",
    "sso_start_url",
)
_CONTAINER_VARIABLES = (
    "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI",
)
_ADVICE = (
    "run `aws configure export-credentials --format env` and set what it prints, "
    "or give the profile a credential_process that prints the credentials"
)


class Credentials:
    """An access key and, for temporary credentials, its session token. A value: it compares, and does not change.

    ``expires_at`` is in epoch seconds, None for never. A ``ConfigurationError`` says what no key can be: an
    empty one, or one that an HTTP header cannot carry.
    """

    __slots__ = ("access_key_id", "expires_at", "secret_access_key", "session_token")

    access_key_id: str
    secret_access_key: str
    session_token: str | None
    expires_at: float | None

    def __init__(
        self,
        access_key_id: str,
        secret_access_key: str,
        session_token: str | None = None,
        *,
        expires_at: float | None = None,
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

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"Credentials do not change; make new ones with another {name}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"Credentials do not change; {name} stays")

    def __reduce__(self) -> tuple[Callable[..., Credentials], tuple[str | float | None, ...]]:
        return _restore, self._values()

    def _values(self) -> tuple[str, str, str | None, float | None]:
        return self.access_key_id, self.secret_access_key, self.session_token, self.expires_at

    def __eq__(self, other: object) -> bool:
        return (
            self._values() == other._values() if isinstance(other, Credentials) else NotImplemented
        )

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        token = "None" if self.session_token is None else "<redacted>"
        return (
            f"Credentials(access_key_id={self.access_key_id!r}, secret_access_key=<redacted>, "
            f"session_token={token}, expires_at={self.expires_at!r})"
        )


class CredentialsSource:
    """Credentials that are resolved once, and again before they expire. Thread-safe; kept in this process only.

    ``resolve`` finds them, ``default_credentials`` unless it is given; ``clock`` gives epoch seconds. Resolving
    reads small local files and may run the profile's ``credential_process``, for ``PROCESS_TIMEOUT`` seconds at
    most: an event loop takes ``current()`` and, where that is None, calls ``get()`` in a thread.
    """

    __slots__ = ("_clock", "_held", "_lock", "_resolve")

    def __init__(
        self,
        resolve: Callable[[], Credentials] | None = None,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._resolve = resolve or default_credentials
        self._clock = clock
        self._lock = Lock()
        # The credentials, and the time to renew them: one attribute, so that a reader without the lock sees a pair.
        self._held: tuple[Credentials, float] | None = None

    def current(self) -> Credentials | None:
        """The credentials in hand, or None when ``get`` has to resolve them first."""
        held = self._held
        return held[0] if held is not None and self._clock() < held[1] else None

    def get(self) -> Credentials:
        """Credentials that have not expired, renewed ``REFRESH_AHEAD`` seconds before they do.

        Raises ``ConfigurationError`` when there are none, or what ``resolve`` raises. While the old ones are still
        good, one thread renews them and the others go on with the old; a renewal that fails, or brings no newer
        ones, is tried again a minute later.
        """
        credentials = self.current()
        if credentials is not None:
            return credentials
        old = self._good()
        if old is None:
            self._lock.acquire()
        elif not self._lock.acquire(wait=False):
            return self.current() or old  # Another thread renews, or just has.
        try:
            return self.current() or self._renew()
        finally:
            self._lock.release()

    def _good(self) -> Credentials | None:
        """The credentials in hand, if it is not too late to use them."""
        held = self._held
        if held is None or _has_expired(held[0], self._clock()):
            return None
        return held[0]

    def _renew(self) -> Credentials:
        try:
            found = _unexpired(self._resolve(), self._clock())
        except Exception as error:
            old = self._good()
            if old is None:
                raise
            # The type only: what a resolver says may be secret.
            _log(f"credentials not renewed ({type(error).__name__}), the old ones are still good")
            found = old
        self._held = found, _refresh_time(found, self._clock())
        return found

    def __repr__(self) -> str:
        return f"<CredentialsSource of {self._held[0] if self._held else None!r}>"


def default_credentials(settings: Settings | None = None) -> Credentials:
    """The credentials that the environment provides, the way AWS tools find them. The first of these counts:

    1. ``AWS_ACCESS_KEY_ID``, ``AWS_SECRET_ACCESS_KEY``, ``AWS_SESSION_TOKEN``, ``AWS_CREDENTIAL_EXPIRATION``.
       They stand above ``AWS_PROFILE``; only a profile named in ``settings`` passes them over.
    2. ``aws_access_key_id`` and its companions under the profile's name in ``~/.aws/credentials``;
    3. the profile's ``credential_process``, which has 60 s to print them;
    4. the same keys under the profile's name in ``~/.aws/config``.

    Raises ``ConfigurationError`` when there are none, when half of a pair is missing, and when the environment
    or the profile asks for what needs a network call: it would be wrong to go on with other credentials than
    those asked for.
    """
    settings = settings or Settings()
    found = None
    if settings.explicit_profile is None:
        found = _from_environment(settings.environ)
    return found or _from_profile(settings.profile, settings.environ) or _none_found(settings)


def _from_environment(environ: Mapping[str, str]) -> Credentials | None:
    pair = _pair(environ, "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "the environment")
    if pair is not None:
        token = environ.get("AWS_SESSION_TOKEN") or environ.get("AWS_SECURITY_TOKEN")
        return _credentials(
            "the environment", *pair, token, environ.get("AWS_CREDENTIAL_EXPIRATION")
        )
    if environ.get("AWS_WEB_IDENTITY_TOKEN_FILE"):
        raise ConfigurationError(
            f"AWS_WEB_IDENTITY_TOKEN_FILE asks for a role by web identity, which this client does not do; {_ADVICE}"
        )
    return None


def _from_profile(profile: Profile, environ: Mapping[str, str]) -> Credentials | None:
    _refuse(profile, _REFUSED_FIRST)
    found = _from_section(profile, profile.credentials)
    if found is None:
        _refuse(profile, ("login_session",))
        found = _from_process(profile, environ) or _from_section(profile, profile.config)
    if found is None:
        _refuse(profile, _REFUSED_LAST)
    return found


def _refuse(profile: Profile, keys: tuple[str, ...]) -> None:
    for key in keys:
        if profile.get(key):
            raise ConfigurationError(
                f"{profile.where(key)} asks for credentials that this client does not fetch itself; {_ADVICE}"
            )


def _none_found(settings: Settings) -> NoReturn:
    for variable in _CONTAINER_VARIABLES:
        if settings.environ.get(variable):
            raise ConfigurationError(
                f"{variable} offers a container's credentials, which this client does not fetch itself; {_ADVICE}"
            )
    profile = settings.profile
    instance = ""
    if settings.environ.get("AWS_EC2_METADATA_DISABLED", "").lower() != "true":
        instance = (
            "; the role of an EC2 instance (IMDS) is not asked for credentials: where that is meant, "
            + _ADVICE
        )
    raise ConfigurationError(
        f"no AWS credentials: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set, and profile {profile.name!r} "
        f"has none in {profile.credentials.file} or {profile.config.file}; set the variables, "
        f"pass credentials=Credentials(...) to the client, or run `aws configure`{instance}"
    )


def _from_section(profile: Profile, section: Section) -> Credentials | None:
    values, where = section.values, f"profile {profile.name!r} in {section.file}"
    pair = _pair(values, "aws_access_key_id", "aws_secret_access_key", where)
    if pair is None:
        return None
    return _credentials(
        where, *pair, values.get("aws_session_token") or values.get("aws_security_token")
    )


def _pair(values: Mapping[str, str], first: str, second: str, where: str) -> tuple[str, str] | None:
    """The two values, or None where neither is there; half of a pair is an error."""
    access_key_id, secret = values.get(first), values.get(second)
    if access_key_id and secret:
        return access_key_id, secret
    if access_key_id or secret:
        there, missing = (first, second) if access_key_id else (second, first)
        raise ConfigurationError(f"{where} has {there} without {missing}; set both, or neither")
    return None


def _from_process(profile: Profile, environ: Mapping[str, str]) -> Credentials | None:
    """What the profile's program prints: "Sourcing credentials with an external process" in the AWS CLI guide."""
    command = profile.get("credential_process")
    if not command:
        return None
    where = profile.where("credential_process")
    printed = _run(command, where, environ)
    if printed.get("Version") != 1:
        raise ConfigurationError(
            f"{where} printed Version {printed.get('Version')!r}; it must print Version 1"
        )
    texts = {
        key: printed.get(key)
        for key in ("AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration")
    }
    access_key_id, secret, token, expiration = [
        text if isinstance(text, str) else None for text in texts.values()
    ]
    if not access_key_id or not secret:
        missing = "SecretAccessKey" if access_key_id else "AccessKeyId"
        raise ConfigurationError(
            f"{where} printed no {missing}; it must print a text under that name"
        )
    return _credentials(f"what {where} printed", access_key_id, secret, token, expiration)


def _run(command: str, where: str, environ: Mapping[str, str]) -> Mapping[str, object]:
    """The JSON object that ``command`` prints. No shell sees it; its standard error is the caller's, for prompts."""
    import json
    import shlex
    import subprocess

    try:
        done = subprocess.run(
            shlex.split(command),
            stdout=subprocess.PIPE,
            check=True,
            env=environ,
            timeout=PROCESS_TIMEOUT,
        )
        printed: dict[str, object] | list[object] | str | float | None = json.loads(done.stdout)
    except subprocess.CalledProcessError as error:
        raise ConfigurationError(
            f"{where} ended with exit status {error.returncode}; run it to see why"
        ) from None
    except subprocess.TimeoutExpired:
        raise ConfigurationError(
            f"{where} did not end within {PROCESS_TIMEOUT:.0f} s; run it to see why"
        ) from None
    except OSError as error:
        raise ConfigurationError(
            f"{where} cannot be run: {error.filename}: {error.strerror}; correct the command"
        ) from error
    except ValueError:
        raise ConfigurationError(
            f"{where} must be a command that prints a JSON object, and is not"
        ) from None
    if not isinstance(printed, dict):
        raise ConfigurationError(f"{where} printed JSON that is not an object")
    return printed


def _credentials(
    where: str, access_key_id: str, secret: str, token: str | None, expiration: str | None = None
) -> Credentials:
    try:
        expires_at = _epoch_seconds(expiration) if expiration else None
        return Credentials(access_key_id, secret, token or None, expires_at=expires_at)
    except ConfigurationError as error:
        raise ConfigurationError(f"{where}: {error}") from None


def _epoch_seconds(text: str) -> float:
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


def _unexpired(credentials: Credentials, now: float) -> Credentials:
    if _has_expired(credentials, now):
        raise ConfigurationError(
            f"the credentials of access key {credentials.access_key_id} have expired; get new ones"
        )
    return credentials


def _has_expired(credentials: Credentials, now: float) -> bool:
    return credentials.expires_at is not None and credentials.expires_at <= now


def _refresh_time(credentials: Credentials, now: float) -> float:
    if credentials.expires_at is None:
        return float("inf")
    return max(
        credentials.expires_at - REFRESH_AHEAD, min(now + _REFRESH_PAUSE, credentials.expires_at)
    )


def _require_header_text(name: str, text: str) -> None:
    if not text or not text.isascii() or not text.isprintable() or " " in text:
        raise ConfigurationError(
            f"{name} must be some text of printable ASCII characters without white space"
        )


def _log(message: str) -> None:
    # Who logs has imported logging; who does not is spared it.
    logging = sys.modules.get("logging")
    if logging is not None:
        logging.getLogger(__name__.partition(".")[0]).debug(message)


def _restore(
    access_key_id: str, secret_access_key: str, session_token: str | None, expires_at: float | None
) -> Credentials:
    return Credentials(access_key_id, secret_access_key, session_token, expires_at=expires_at)
