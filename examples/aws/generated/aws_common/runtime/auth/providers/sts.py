"""The two calls to STS that give credentials: AssumeRole and AssumeRoleWithWebIdentity.

The query protocol for just these: a form goes out, a small XML document comes back. A generated STS client can take
its place, once the generator writes that protocol.
"""

from __future__ import annotations

from pyexpat import ExpatError, ParserCreate

from ...exceptions import ConfigurationError
from ...http import quote
from ..credentials import expiring
from ..sigv4 import Clock, amz_date, host_header, sign
from .answers import credentials_of
from .endpoints import sts
from .fetch import fetch, new_request, refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...http import HttpResponse
    from ..credentials import Credentials
    from .lookup import Lookup

SECONDS = 10.0
"""What one attempt may take."""


def assume_role(
    lookup: Lookup, where: str, parameters: Mapping[str, str], source: Credentials
) -> Credentials:
    """The role's credentials, asked for in the name of ``source``. ``where`` is the setting that wants them."""
    return _call(lookup, where, {"Action": "AssumeRole", **parameters}, source)


def assume_role_with_web_identity(
    lookup: Lookup, where: str, parameters: Mapping[str, str]
) -> Credentials:
    """The role's credentials, for a token; such requests are not signed."""
    return _call(lookup, where, {"Action": "AssumeRoleWithWebIdentity", **parameters}, None)


def _call(
    lookup: Lookup, where: str, parameters: Mapping[str, str], source: Credentials | None
) -> Credentials:
    url, region = sts(lookup, where)
    place = f"{where}: STS at {url}"
    clock = Clock()
    answer = _send(url, region, place, parameters, source, lookup.clock())
    texts = _leaves(answer.body)
    if clock.correct(texts.get("Code", ""), answer.headers, now=lookup.clock()):
        answer = _send(url, region, place, parameters, source, lookup.clock() + clock.offset)
        texts = _leaves(answer.body)
    if answer.status != 200:
        secrets = [parameters.get("WebIdentityToken", ""), parameters.get("ExternalId", "")]
        if source is not None:
            secrets += [source.secret_access_key, source.session_token or ""]
        code, message = texts.get("Code", ""), texts.get("Message", "")
        raise refusal(place, answer.status, code, message, *secrets)
    if not texts.get("Expiration"):
        raise ConfigurationError(f"{place}: the answer has no Expiration, or is not XML")
    found = credentials_of(
        texts,
        f"{place}: the answer",
        names=("AccessKeyId", "SecretAccessKey", "SessionToken"),
        expiration=texts["Expiration"],
    )
    if not clock.offset or found.expires_at is None:
        return found
    # As this machine's clock will show it.
    return expiring(found, found.expires_at - clock.offset)


def _send(
    url: str,
    region: str,
    place: str,
    parameters: Mapping[str, str],
    source: Credentials | None,
    now: float,
) -> HttpResponse:
    form = {**parameters, "Version": "2011-06-15"}
    body = "&".join([f"{name}={quote(value)}" for name, value in form.items()]).encode()
    headers = {"content-type": "application/x-www-form-urlencoded; charset=utf-8"}
    request = new_request("POST", url, headers, body)
    if source is not None:
        request.host = host_header(request)
        sign(request, source, region=region, service="sts", now=amz_date(now))
    return fetch(request, place, seconds=SECONDS)


def _leaves(body: bytes) -> dict[str, str]:
    """The text of each element that holds no other, by its name; nothing for what is no XML, or has a document type:
    what that declares could grow without end.
    """
    found: dict[str, str] = {}
    open_texts: list[list[str]] = []
    parser = ParserCreate()

    def start(name: str, attributes: dict[str, str]) -> None:
        if open_texts:
            open_texts[-1].clear()
        open_texts.append([])

    def end(name: str) -> None:
        text = "".join(open_texts.pop()).strip()
        if text:
            found[name.rpartition(":")[2]] = text

    def text(data: str) -> None:
        open_texts[-1].append(data)

    def refuse(*declared: object) -> None:
        raise ValueError("a document type")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(body, True)
    except (ExpatError, ValueError):
        return {}
    return found
