"""The places that are looked in, in botocore's order, once the environment has no keys.

A place that is asked for and fails is an error: it would be wrong to go on with other credentials. Only where nothing
asks for a place, and at the last one, the EC2 instance, does it say what it found and the next one is tried.
"""

from __future__ import annotations

from ...exceptions import ConfigurationError
from ..credentials import pair, read_credentials

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..credentials import Credentials
    from ..shared_config import Profile, Section
    from .lookup import Lookup

_LEGACY = ("AWS_CREDENTIAL_FILE", "BOTO_CONFIG")
"""What named the files of the first EC2 tools and of boto 2."""


def find(lookup: Lookup) -> Credentials:
    """The first credentials there are. Raises ``ConfigurationError``, with what each place had."""
    settings = lookup.settings
    profile = settings.profile
    environment = settings.explicit_profile is None
    found = _of_profile(lookup, profile, (profile.name,), environment=environment)
    if found is not None:
        return found
    for variable in _LEGACY:
        if settings.environ.get(variable):
            raise ConfigurationError(
                f"{variable} names a file in a form that is no longer read; move its keys to ~/.aws/credentials"
            )
    from . import container

    in_container = container.find(lookup)
    if not isinstance(in_container, str):
        return in_container
    from . import imds

    on_instance = imds.find(lookup)
    if not isinstance(on_instance, str):
        return on_instance
    keys = "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set"
    files = f"{profile.credentials.file} or {profile.config.file}"
    raise ConfigurationError(
        "no AWS credentials:\n"
        f"- environment: {keys if environment else 'passed over, as a profile was named'}\n"
        f"- profile {profile.name!r}: no keys, role, SSO, login or credential_process in {files}\n"
        f"- container: {in_container}\n"
        f"- EC2 instance (IMDS): {on_instance}\n"
        "set the variables, pass credentials=Credentials(...) to the client, or run `aws configure`"
    )


def _of_profile(
    lookup: Lookup, profile: Profile, visited: tuple[str, ...], *, environment: bool
) -> Credentials | None:
    """What the profile has, or None. ``visited`` are the profiles that led here, itself the last."""
    has_keys = len(visited) > 1 and _has_keys(profile)
    if profile.get("role_arn") and not profile.get("web_identity_token_file") and not has_keys:
        return _role(lookup, profile, visited)
    variable = lookup.environ.get("AWS_WEB_IDENTITY_TOKEN_FILE") if environment else None
    if variable or profile.get("web_identity_token_file"):
        from . import roles

        return roles.web_identity(lookup, profile, environment=environment)
    if profile.get("sso_account_id") or profile.get("sso_role_name"):
        from . import sso

        return sso.find(lookup, profile)
    found = _in_section(profile, profile.credentials)
    if found is not None:
        return found
    if profile.get("login_session"):
        from . import login

        return login.find(lookup, profile)
    if profile.get("credential_process"):
        from . import process

        return process.find(profile, lookup.environ)
    found = _in_section(profile, profile.config)
    if found is None:
        _refuse_half(profile)
    return found


def _role(lookup: Lookup, profile: Profile, visited: tuple[str, ...]) -> Credentials:
    other, place = profile.get("source_profile"), profile.get("credential_source")
    where = profile.where("role_arn")
    if bool(other) == bool(place):
        raise ConfigurationError(
            f"{where} needs source_profile or credential_source, {'not both' if other else 'and has neither'}"
        )
    source = _of_source_profile(lookup, profile, visited) if other else _of_place(lookup, profile)
    from . import roles

    return roles.assume_role_of(lookup, profile, source)


def _of_source_profile(lookup: Lookup, profile: Profile, visited: tuple[str, ...]) -> Credentials:
    where, name = profile.where("source_profile"), profile.get("source_profile")
    try:
        source = lookup.settings.named_profile(name)
    except ConfigurationError as error:
        raise ConfigurationError(f"{where}: {error}") from None
    # A profile may name itself, for the keys that stand beside its role.
    if name in visited and not (name == profile.name and _has_keys(source)):
        raise ConfigurationError(
            f"{where} leads round in a circle: {' -> '.join([*visited, name])}; name a profile with keys"
        )
    found = _of_profile(lookup, source, (*visited, name), environment=False)
    if found is None:
        raise ConfigurationError(f"{where} is {name!r}, which has no credentials; give it some")
    return found


def _of_place(lookup: Lookup, profile: Profile) -> Credentials:
    where, place = profile.where("credential_source"), profile.get("credential_source")
    found: Credentials | str
    if place == "Environment":
        environ = lookup.environ
        keys = pair(environ, "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "the environment")
        found = "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set"
        if keys is not None:
            token = environ.get("AWS_SESSION_TOKEN") or environ.get("AWS_SECURITY_TOKEN")
            account = environ.get("AWS_ACCOUNT_ID")
            found = read_credentials("the environment", *keys, token, account_id=account)
    elif place == "EcsContainer":
        from . import container

        found = container.find(lookup)
    elif place == "Ec2InstanceMetadata":
        from . import imds

        found = imds.find(lookup)
    else:
        raise ConfigurationError(
            f"{where} is {place!r}; it must be Environment, EcsContainer or Ec2InstanceMetadata"
        )
    if isinstance(found, str):
        raise ConfigurationError(f"{where} is {place}, where there are none: {found}")
    return found


def _has_keys(profile: Profile) -> bool:
    return bool(profile.get("aws_access_key_id") or profile.get("aws_secret_access_key"))


def _in_section(profile: Profile, section: Section) -> Credentials | None:
    values, where = section.values, f"profile {profile.name!r} in {section.file}"
    keys = pair(values, "aws_access_key_id", "aws_secret_access_key", where)
    if keys is None:
        return None
    token = values.get("aws_session_token") or values.get("aws_security_token")
    return read_credentials(where, *keys, token, account_id=values.get("aws_account_id"))


def _refuse_half(profile: Profile) -> None:
    """Raises ``ConfigurationError`` for settings that belong to a way to credentials and do not make one."""
    for key, needed in (
        ("source_profile", "role_arn"),
        ("credential_source", "role_arn"),
        ("sso_session", "sso_account_id and sso_role_name"),
        ("sso_start_url", "sso_account_id and sso_role_name"),
    ):
        if profile.get(key):
            raise ConfigurationError(f"{profile.where(key)} needs {needed}, too")
