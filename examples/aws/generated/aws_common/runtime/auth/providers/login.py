"""``aws login``: the credentials that the AWS CLI keeps in its cache for a console session.

They are read while they are good. Their renewal is refused by name: it has to be signed with the cached key (DPoP, an
ES256 signature), for which the standard library has nothing. The AWS CLI and boto3 renew them in the same file.
"""

from __future__ import annotations

import os
from hashlib import sha256

from ...exceptions import ConfigurationError
from ..shared_config import home
from . import login_files
from .answers import credentials_of, is_object, text_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..credentials import Credentials
    from ..shared_config import Profile
    from .lookup import Lookup

_COMMAND = "aws login"


def find(lookup: Lookup, profile: Profile) -> Credentials:
    """The cached credentials of the profile's ``login_session``."""
    where = profile.where("login_session")
    path = _path(lookup, profile.get("login_session"))
    token = login_files.read_login(path, where, _COMMAND).get("accessToken")
    if not is_object(token):
        raise ConfigurationError(f"{where}: {path} has no accessToken; run `{_COMMAND}`")
    expiration = text_of(token, "expiresAt")
    if login_files.expiry(expiration, f"{where}: {path}") <= lookup.clock():
        raise ConfigurationError(
            f"{where}: the credentials in {path} have expired, and this client cannot renew them (DPoP); run any "
            f"command of the AWS CLI with this profile, or `{_COMMAND}`, or give the client from_botocore(session)"
        )
    names = ("accessKeyId", "secretAccessKey", "sessionToken")
    return credentials_of(token, f"{where}: {path}", names=names, expiration=expiration)


def _path(lookup: Lookup, session: str) -> str:
    folder = lookup.environ.get("AWS_LOGIN_CACHE_DIRECTORY")
    if folder:
        folder = os.path.expanduser(os.path.expandvars(folder))
    else:
        folder = "/".join([home(lookup.environ), ".aws", "login", "cache"])
    return f"{folder}/{sha256(session.encode()).hexdigest()}.json"
