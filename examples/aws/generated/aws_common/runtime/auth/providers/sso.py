"""SSO (IAM Identity Center): a role of the access portal, for the token that ``aws sso login`` left in its cache.

Profiles name an ``sso_session``, or have ``sso_start_url`` and ``sso_region`` themselves; the token of the first kind
is renewed and put back into the cache, where the AWS CLI and the other SDKs find it. Behaviour is botocore's
(``SSOProvider``, ``SSOTokenProvider``).
"""

from __future__ import annotations

import json
from contextlib import suppress
from hashlib import sha1

from ...exceptions import ConfigurationError
from ..credentials import BearerToken, expiring
from ..shared_config import home
from . import login_files
from .answers import credentials_of, error_object, is_object, read_object, text_of
from .endpoints import sso, sso_oidc
from .fetch import fetch, new_request, refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...http import HttpRequest
    from ..credentials import Credentials
    from ..shared_config import Profile
    from .lookup import Lookup

SECONDS = 10.0
"""What one attempt may take."""

RENEW_AHEAD = 900.0
"""Seconds before its expiry at which a token is renewed."""

_COMMAND = "aws sso login"
_REGISTRATION = ("refreshToken", "clientId", "clientSecret", "registrationExpiresAt")


def find(lookup: Lookup, profile: Profile) -> Credentials:
    """The credentials of the profile's ``sso_role_name`` in its ``sso_account_id``."""
    key = "sso_role_name" if profile.get("sso_role_name") else "sso_account_id"
    where = profile.where(key)
    settings = _settings(lookup, profile, where)
    token = _Token(lookup, settings, where).text()
    return _role_credentials(lookup, settings, token, where)


def find_token(lookup: Lookup, profile: Profile) -> BearerToken:
    """The token of the profile's ``sso_session``, for services that take one themselves."""
    name = profile.get("sso_session")
    session = lookup.settings.files.sso_sessions.get(name)
    if not name or session is None:
        raise ConfigurationError(
            f"there is no bearer token: profile {profile.name!r} names no sso_session that {profile.config.file} has; "
            f"pass credentials=BearerToken(...), or set one up with `aws configure sso`"
        )
    where = profile.where("sso_session")
    missing = [key for key in ("sso_start_url", "sso_region") if not session.get(key)]
    if missing:
        raise ConfigurationError(f"{where}: [sso-session {name}] has no {', '.join(missing)}")
    # Where its end is not known for sure, a quarter of an hour is what a renewal leaves at least.
    text = _Token(lookup, {**session, "sso_session": name}, where).text()
    return BearerToken(text, expires_at=lookup.clock() + RENEW_AHEAD)


def _settings(lookup: Lookup, profile: Profile, where: str) -> dict[str, str]:
    """The profile's settings and those of its session, which must not contradict each other."""
    keys = ("sso_session", "sso_role_name", "sso_account_id", "sso_start_url", "sso_region")
    found = {key: profile.get(key) for key in keys if profile.get(key)}
    name = found.get("sso_session")
    if name:
        sessions = lookup.settings.files.sso_sessions
        file = lookup.settings.files.config_file
        if name not in sessions:
            raise ConfigurationError(
                f"{profile.where('sso_session')} is {name!r}, but {file} has no section [sso-session {name}]; add "
                "it, or correct the name"
            )
        for key, value in sessions[name].items():
            if found.setdefault(key, value) != value:
                raise ConfigurationError(
                    f"{profile.where(key)} is not what [sso-session {name}] says; remove it from the profile"
                )
    missing = [key for key in keys[1:] if not found.get(key)]
    if missing:
        raise ConfigurationError(f"{where} wants SSO, which needs {', '.join(missing)}, too")
    return found


def _role_credentials(
    lookup: Lookup, settings: Mapping[str, str], token: str, where: str
) -> Credentials:
    url = sso(lookup, settings["sso_region"], where).rstrip("/")
    place = f"{where}: SSO at {url}"
    request = new_request("GET", f"{url}/federation/credentials")
    request.query = [
        ("role_name", settings["sso_role_name"]),
        ("account_id", settings["sso_account_id"]),
    ]
    request.headers["x-amz-sso_bearer_token"] = token
    status, found = _send(request, place)
    if status == 401:
        raise ConfigurationError(f"{place}: the login has ended; run `{_COMMAND}`")
    if status != 200:
        code, message = _error(found)
        raise refusal(place, status, code, message, token)
    role = found.get("roleCredentials")
    expiration = role.get("expiration") if is_object(role) else None
    if not is_object(role) or not isinstance(expiration, int) or isinstance(expiration, bool):
        raise ConfigurationError(f"{place}: the answer has no roleCredentials with an expiration")
    names = ("accessKeyId", "secretAccessKey", "sessionToken")
    role = {**role, "accountId": settings["sso_account_id"]}
    credentials = credentials_of(role, f"{place}: the answer", names=names)
    return expiring(
        credentials, expiration / 1000
    )  # the one time of AWS's that counts milliseconds


class _Token:
    """The token in the cache, and its renewal."""

    def __init__(self, lookup: Lookup, settings: Mapping[str, str], where: str) -> None:
        self._lookup = lookup
        self._settings = settings
        self._where = where
        name = settings.get("sso_session") or settings["sso_start_url"]
        file = sha1(name.encode(), usedforsecurity=False).hexdigest() + ".json"
        self._path = "/".join([home(lookup.environ), ".aws", "sso", "cache", file])

    def text(self) -> str:
        """A token that has not expired."""
        found = login_files.read_login(self._path, self._where, _COMMAND)
        token = text_of(found, "accessToken")
        if not token or not text_of(found, "expiresAt"):
            raise ConfigurationError(
                f"{self._where}: {self._path} has no accessToken with expiresAt; run `{_COMMAND}`"
            )
        left = self._seconds_left(found, "expiresAt")
        reason = "its renewal needs a profile with sso_session"
        if left < RENEW_AHEAD and "sso_session" in self._settings:
            try:
                return self._renewed(found)
            except ConfigurationError as error:
                reason = str(error)
        if left <= 0:
            raise ConfigurationError(
                f"{self._where}: the login has expired ({reason}); run `{_COMMAND}`"
            )
        return token

    def _seconds_left(self, found: Mapping[str, object], key: str) -> float:
        where = f"{self._where}: {key} in {self._path}"
        return login_files.expiry(text_of(found, key), where) - self._lookup.clock()

    def _renewed(self, found: Mapping[str, object]) -> str:
        missing = [key for key in _REGISTRATION if not text_of(found, key)]
        if missing:
            raise ConfigurationError(f"{self._path} has no {', '.join(missing)}")
        if self._seconds_left(found, "registrationExpiresAt") <= 0:
            raise ConfigurationError("the registration of the AWS CLI has expired, too")
        answer = self._create_token(found)
        token, seconds = text_of(answer, "accessToken"), answer.get("expiresIn")
        if not token or not isinstance(seconds, int) or isinstance(seconds, bool):
            raise ConfigurationError("the token service's answer has no accessToken with expiresIn")
        written = {
            **found,
            "accessToken": token,
            "expiresAt": _utc(self._lookup.clock() + seconds),
            "startUrl": self._settings["sso_start_url"],
            "region": self._settings["sso_region"],
        }
        if text_of(answer, "refreshToken"):
            written["refreshToken"] = text_of(answer, "refreshToken")
        # In a home that is read-only it stays unwritten; it is good all the same.
        with suppress(OSError):
            login_files.replace(self._path, written)
        return token

    def _create_token(self, found: Mapping[str, object]) -> Mapping[str, object]:
        url = sso_oidc(self._lookup, self._settings["sso_region"], self._where).rstrip("/")
        place = f"the token service at {url}"
        sent = {key: text_of(found, key) for key in ("clientId", "clientSecret", "refreshToken")}
        body = json.dumps({**sent, "grantType": "refresh_token"}).encode()
        request = new_request("POST", f"{url}/token", {"content-type": "application/json"}, body)
        status, answer = _send(request, place)
        if status != 200:
            code, message = _error(answer)
            secrets = sent["clientSecret"], sent["refreshToken"], text_of(found, "accessToken")
            raise refusal(place, status, code, message, *secrets)
        return answer


def _send(request: HttpRequest, place: str) -> tuple[int, Mapping[str, object]]:
    """The status and the JSON object of the answer; an error need not have one."""
    answer = fetch(request, place, seconds=SECONDS)
    if answer.status != 200:
        return answer.status, error_object(answer.body)
    return answer.status, read_object(answer.body, f"{place}: the answer")


def _error(found: Mapping[str, object]) -> tuple[str, str]:
    code = text_of(found, "error") or text_of(found, "__type")
    return code, text_of(found, "error_description") or text_of(found, "message")


def _utc(seconds: float) -> str:
    from time import gmtime, strftime

    return strftime("%Y-%m-%dT%H:%M:%SZ", gmtime(seconds))
