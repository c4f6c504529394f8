"""Roles: ``role_arn`` with the credentials of another profile or place, and with a web identity's token."""

from __future__ import annotations

from ...exceptions import ConfigurationError
from . import sts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..credentials import Credentials
    from ..shared_config import Profile
    from .lookup import Lookup


def assume_role_of(lookup: Lookup, profile: Profile, source: Credentials) -> Credentials:
    """The credentials of the profile's ``role_arn``, asked for in the name of ``source``."""
    where = profile.where("role_arn")
    if profile.get("mfa_serial"):
        raise ConfigurationError(
            f"{profile.where('mfa_serial')} asks for a code of a person, whom this client has no way to ask; give "
            "the client from_botocore(session), or what `aws configure export-credentials` prints"
        )
    parameters = {
        "RoleArn": profile.get("role_arn"),
        "RoleSessionName": profile.get("role_session_name") or _session_name(lookup),
    }
    if profile.get("external_id"):
        parameters["ExternalId"] = profile.get("external_id")
    seconds = profile.get("duration_seconds")
    if seconds:
        if not (seconds.isascii() and seconds.isdigit()):
            raise ConfigurationError(
                f"{profile.where('duration_seconds')} is {seconds!r}; it must be a number of seconds"
            )
        parameters["DurationSeconds"] = seconds
    return sts.assume_role(lookup, where, parameters, source)


def web_identity(lookup: Lookup, profile: Profile, *, environment: bool) -> Credentials:
    """The credentials of a role for the token in a file, which is read again each time: Kubernetes replaces it.

    The variables stand above the profile, each by itself; without ``environment`` they do not count.
    """
    path, where = _setting(
        lookup, profile, "AWS_WEB_IDENTITY_TOKEN_FILE", "web_identity_token_file", environment
    )
    role, _ = _setting(lookup, profile, "AWS_ROLE_ARN", "role_arn", environment)
    name, _ = _setting(lookup, profile, "AWS_ROLE_SESSION_NAME", "role_session_name", environment)
    if not role:
        raise ConfigurationError(
            f"{where} names a token, but there is no role; set AWS_ROLE_ARN, or role_arn in the profile"
        )
    try:
        with open(path, encoding="utf-8") as file:
            token = file.read()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not UTF-8"
        raise ConfigurationError(f"{where}: {path} cannot be read ({reason})") from None
    parameters = {
        "RoleArn": role,
        "RoleSessionName": name or _session_name(lookup),
        "WebIdentityToken": token,
    }
    return sts.assume_role_with_web_identity(lookup, where, parameters)


def _setting(
    lookup: Lookup, profile: Profile, variable: str, key: str, environment: bool
) -> tuple[str, str]:
    text = lookup.environ.get(variable) if environment else None
    return (text, variable) if text else (profile.get(key), profile.where(key))


def _session_name(lookup: Lookup) -> str:
    return f"clientsmith-session-{int(lookup.clock())}"
