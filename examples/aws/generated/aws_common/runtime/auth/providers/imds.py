"""The EC2 instance's metadata service (IMDS): the credentials of its role, and its region.

Version 2, which asks for a token first: "Use the Instance Metadata Service" in EC2's User Guide. Version 1 is spoken
where ``ec2_metadata_v1_disabled`` is set to false, and there is no token; botocore falls back to it unasked.
"""

from __future__ import annotations

import os

from ...exceptions import ConfigurationError, ReadTimeoutError
from ...transport.proxies import Proxies
from ..credentials import expiring
from .answers import credentials_of, read_object, text_of
from .fetch import fetch, new_request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..credentials import Credentials
    from ..shared_config import Settings
    from .lookup import Lookup

_ENDPOINTS = {"ipv4": "http://169.254.169.254", "ipv6": "http://[fd00:ec2::254]"}
_TOKEN_TTL = "21600"
_TOKEN = "x-aws-ec2-metadata-token"
_ROLES = "/latest/meta-data/iam/security-credentials/"
_REGION = "/latest/meta-data/placement/region"

_EXTENSION = 600.0
"""Seconds that credentials are good for which the service gives although they have, or nearly have, expired: its own
source may be down, and AWS goes on taking them (AWS SDKs and Tools, "static stability")."""


class _NotHere(Exception):
    """The service does not answer, or has nothing: the text says which."""


def find(lookup: Lookup) -> Credentials | str:
    """The credentials of the instance's role, or why there are none."""
    try:
        return _role_credentials(_Service(lookup.settings), lookup.clock())
    except _NotHere as reason:
        return str(reason)


def find_region(settings: Settings) -> str | None:
    """The region that the instance runs in, or None where there is no instance."""
    try:
        return _Service(settings).get(_REGION) or None
    except _NotHere:
        return None


def _role_credentials(service: _Service, now: float) -> Credentials:
    role = service.get(_ROLES).split("\n")[0].strip()
    if not role:
        raise _NotHere(f"{service.url}: the instance has no role")
    where = f"{service.url}: the answer for role {role!r}"
    try:
        found = read_object(service.get(_ROLES + role).encode(), where)
        # A role that EC2 may not take on is an answer of 200, with another Code than Success.
        code = text_of(found, "Code")
        if code not in ("", "Success"):
            raise _NotHere(f"{where} is {code[:100]!r}")
        credentials = credentials_of(found, where, expiration=text_of(found, "Expiration"))
    except ConfigurationError as error:
        raise _NotHere(str(error)) from None
    expires_at = credentials.expires_at
    if expires_at is None:
        raise _NotHere(f"{where} has no Expiration")
    if expires_at >= now + _EXTENSION:
        return credentials
    # Not all instances of a fleet at the same moment.
    return expiring(credentials, now + _EXTENSION * (1 + os.urandom(1)[0] / 256))


class _Service:
    """The metadata service as the settings have it; the token is asked for once."""

    def __init__(self, settings: Settings) -> None:
        if settings.environ.get("AWS_EC2_METADATA_DISABLED", "").lower() == "true":
            raise _NotHere("AWS_EC2_METADATA_DISABLED is true")
        self.url = _endpoint(settings)
        self._seconds = settings.number(
            "AWS_METADATA_SERVICE_TIMEOUT", "metadata_service_timeout", 1
        )
        self._attempts = settings.number(
            "AWS_METADATA_SERVICE_NUM_ATTEMPTS", "metadata_service_num_attempts", 1
        )
        allowed, _ = settings.look_up("AWS_EC2_METADATA_V1_DISABLED", "ec2_metadata_v1_disabled")
        self._v1 = allowed.lower() == "false"
        self._headers: dict[str, str] | None = None

    def get(self, path: str) -> str:
        """The text under ``path``."""
        if self._headers is None:
            self._headers = self._token()
        status, text = self._ask("GET", path, self._headers)
        if status == 404 and path == _ROLES:
            raise _NotHere(f"{self.url}: the instance has no role")
        if status != 200:
            raise _NotHere(f"{self.url}{path} answered with status {status}")
        return text

    def _token(self) -> dict[str, str]:
        headers = {f"{_TOKEN}-ttl-seconds": _TOKEN_TTL}
        try:
            status, text = self._ask("PUT", "/latest/api/token", headers)
            if status == 200 and text.isprintable() and text:
                return {_TOKEN: text}
            reason = f"{self.url} gave no token (status {status})"
            refused = status in (403, 404, 405)
        except _NotHere as error:
            # In a container, the answer to this one request dies at the host while the hop limit is 1.
            cause = error.__cause__ and error.__cause__.__cause__
            reason, refused = str(error), isinstance(cause, ReadTimeoutError)
            if refused:
                reason += "; in a container, raise the instance's HttpPutResponseHopLimit to 2"
        if refused and self._v1:
            return {}
        raise _NotHere(reason)

    def _ask(self, method: str, path: str, headers: dict[str, str]) -> tuple[int, str]:
        request = new_request(method, self.url + path, headers)
        try:
            # No proxy: the token is for this machine alone.
            answer = fetch(
                request,
                self.url,
                seconds=self._seconds,
                attempts=self._attempts,
                proxies=Proxies(),
            )
            return answer.status, answer.body.decode("utf-8")
        except UnicodeDecodeError:
            raise _NotHere(f"{self.url}{path} answered with what is not UTF-8") from None
        except ConfigurationError as error:
            raise _NotHere(str(error)) from error


def _endpoint(settings: Settings) -> str:
    """The service's URL, without a slash at its end."""
    own, where = settings.look_up(
        "AWS_EC2_METADATA_SERVICE_ENDPOINT", "ec2_metadata_service_endpoint"
    )
    mode, mode_where = settings.look_up(
        "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ec2_metadata_service_endpoint_mode"
    )
    if mode.lower() not in ("", *_ENDPOINTS):
        raise ConfigurationError(f"{mode_where} is {mode!r}; it must be ipv4 or ipv6")
    if own:
        if not own.startswith(("http://", "https://")):
            raise ConfigurationError(f"{where} must be a URL that begins with http:// or https://")
        return own.rstrip("/")
    if not mode and settings.boolean("AWS_IMDS_USE_IPV6", "imds_use_ipv6"):
        mode = "ipv6"
    return _ENDPOINTS[mode.lower() or "ipv4"]
