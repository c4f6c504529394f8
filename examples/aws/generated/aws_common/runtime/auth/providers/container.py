"""The credentials of a container: what ECS, EKS Pod Identity, Greengrass or CloudShell serve next to it.

The variables, the hosts that plain HTTP may go to and their order are botocore's ``ContainerProvider``. A token that
stands in a file is read again each time: EKS replaces it.
"""

from __future__ import annotations

from ...exceptions import ConfigurationError
from ...http import split_host
from ...transport.proxies import Proxies
from .answers import credentials_of, error_object, read_object, text_of
from .fetch import fetch, new_request, refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..credentials import Credentials
    from .lookup import Lookup

ECS = "169.254.170.2"
HOSTS = frozenset({ECS, "169.254.170.23", "fd00:ec2::23", "localhost"})
"""Where plain HTTP may go, beside loopback addresses: ECS, EKS by IPv4 and by IPv6."""

SECONDS = 2.0
"""What one attempt may take."""

_RELATIVE = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"
_FULL = "AWS_CONTAINER_CREDENTIALS_FULL_URI"
_TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN"
_TOKEN_FILE = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"


def find(lookup: Lookup) -> Credentials | str:
    """The container's credentials, or why there are none. Raises ``ConfigurationError`` where they are offered and
    cannot be had.
    """
    relative, full = lookup.environ.get(_RELATIVE), lookup.environ.get(_FULL)
    if not relative and not full:
        return f"neither {_RELATIVE} nor {_FULL} is set"
    variable = _RELATIVE if relative else _FULL
    where = f"the container's credentials ({variable})"
    if relative and not relative.startswith("/"):
        raise ConfigurationError(f"{where}: {variable} must begin with /")
    url = f"http://{ECS}{relative}" if relative else full or ""
    token = _token(lookup, where)
    request = new_request("GET", url, {"accept": "application/json"})
    if token:
        request.headers["authorization"] = token
    _check_host(request.scheme, request.host, where)
    # A proxy has no business between a container and its host.
    answer = fetch(request, where, seconds=SECONDS, proxies=Proxies())
    if answer.status != 200:
        raise _refused(where, answer.status, answer.body, token)
    found = read_object(answer.body, f"{where}: the answer")
    return credentials_of(found, f"{where}: the answer", expiration=text_of(found, "Expiration"))


def _refused(where: str, status: int, body: bytes, token: str) -> ConfigurationError:
    found = error_object(body)
    code = text_of(found, "code") or text_of(found, "Code")
    message = text_of(found, "message") or text_of(found, "Message")
    return refusal(where, status, code, message, token)


def _token(lookup: Lookup, where: str) -> str:
    path = lookup.environ.get(_TOKEN_FILE)
    if path:
        try:
            with open(path, encoding="utf-8") as file:
                token = file.read()
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "not UTF-8"
            raise ConfigurationError(
                f"{where}: {_TOKEN_FILE}={path} cannot be read ({reason})"
            ) from None
    else:
        token = lookup.environ.get(_TOKEN, "")
    if not token.isprintable():
        name = _TOKEN_FILE if path else _TOKEN
        raise ConfigurationError(
            f"{where}: the token of {name} holds a line break or another control, which no header can"
        )
    return token


def _check_host(scheme: str, host: str, where: str) -> None:
    """Raises ``ConfigurationError`` for a host that a token must not go to in plain text."""
    try:
        name, _ = split_host(host, scheme)
    except ValueError as error:
        raise ConfigurationError(f"{where}: {error}") from None
    if scheme == "https":
        return
    if scheme != "http" or not (name in HOSTS or _is_loopback(name)):
        allowed = ", ".join(sorted(HOSTS))
        raise ConfigurationError(
            f"{where}: {_FULL} must be an https URL, or http to a loopback address or one of {allowed}"
        )


def _is_loopback(name: str) -> bool:
    from ipaddress import ip_address

    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False
