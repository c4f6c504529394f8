"""Digest authentication (RFC 7616): the service sends a nonce with status 401, the request is sent again with a hash of
it and the password; later requests send theirs at once.

MD5 and SHA-256, both also as ``-sess``, with ``qop=auth`` or without any (RFC 2069). ``auth-int`` and other algorithms
are refused by name.
"""

from __future__ import annotations

import re
from os import urandom

from ..exceptions import ConfigurationError
from ..lock import Lock
from .secrets import PasswordScheme

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..http import HttpRequest, HttpResponse

# A name, and a value where it is a parameter (RFC 9110, 5.6.2 and 11.2); without one it begins a challenge.
_WORD = re.compile(
    r"([\w!#$%&'*+.^`|~-]+)(?:[ \t]*(=)[ \t]*(?:\"((?:[^\"\\]|\\.)*)\"|([^\s,\"]*)))?", re.ASCII
)
_ALGORITHMS = {"md5": "MD5", "sha-256": "SHA-256"}
_LONGEST = 16_384


class DigestAuth(PasswordScheme):
    """Answers the challenge that came last. Threads and tasks may share it."""

    __slots__ = ("_challenge", "_count", "_lock")
    argument = "digest"

    def __init__(self, given: tuple[str, str] | None) -> None:
        super().__init__(given)
        self._challenge: Mapping[str, str] | None = None
        self._count = 0
        self._lock = Lock()

    def authorize(self, request: HttpRequest, secret: str) -> None:
        """Nothing before the first challenge: without a nonce there is nothing to say."""
        with self._lock:
            challenge = self._challenge
            self._count = count = self._count + 1
        if challenge is None:
            return
        target = request.url.partition("://")[2].removeprefix(request.host)
        request.headers["authorization"] = "Digest " + ", ".join(
            answer_challenge(
                challenge, self._user, secret, request.method, target, count, urandom(16).hex()
            )
        )

    def take_challenge(self, response: HttpResponse) -> bool:
        challenges = [*_digest_challenges(response.headers.get("www-authenticate", "")[:_LONGEST])]
        usable = [found for found in challenges if not _problem(found)]
        if not usable:
            if challenges:
                raise ConfigurationError(
                    f"the service asks for Digest authentication with {_problem(challenges[0])}, which is not "
                    "supported: MD5 and SHA-256 with qop=auth are"
                )
            return False
        # The service lists the strongest first, and a client takes the strongest that it can (RFC 7616, 3.7).
        strong = [found for found in usable if _algorithm(found).startswith("sha")]
        with self._lock:
            self._challenge, self._count = (strong or usable)[0], 0
        return True


def _digest_challenges(text: str) -> Iterator[dict[str, str]]:
    found: dict[str, str] | None = None
    for word in _WORD.finditer(text):
        name, is_parameter, quoted, plain = word.groups()
        if is_parameter:
            if found is not None:
                value = plain if quoted is None else re.sub(r"\\(.)", r"\1", quoted)
                found.setdefault(name.lower(), value or "")
            continue
        if found is not None:
            yield found
        found = {} if name.lower() == "digest" else None
    if found is not None:
        yield found


def _algorithm(challenge: Mapping[str, str]) -> str:
    return challenge.get("algorithm", "MD5").lower()


def _problem(challenge: Mapping[str, str]) -> str:
    """What of the challenge cannot be answered; empty for nothing."""
    if _algorithm(challenge).removesuffix("-sess") not in _ALGORITHMS:
        return f"the algorithm {challenge['algorithm']!r}"
    if "qop" in challenge and "auth" not in _qualities(challenge):
        return f"qop={challenge['qop']!r}"
    return "" if challenge.get("nonce") else "no nonce"


def _qualities(challenge: Mapping[str, str]) -> list[str]:
    return [each.strip().lower() for each in challenge.get("qop", "").split(",")]


def answer_challenge(
    challenge: Mapping[str, str],
    user: str,
    password: str,
    method: str,
    target: str,
    count: int,
    own_nonce: str,
) -> Iterator[str]:
    """The parameters of the header (RFC 7616, 3.4); ``count`` is that of the requests with the challenge's nonce."""
    algorithm, realm, nonce = _algorithm(challenge), challenge.get("realm", ""), challenge["nonce"]
    is_session = algorithm.endswith("-sess")
    name = algorithm.removesuffix("-sess")

    def digest(*parts: str) -> str:
        from hashlib import new

        return new(name.replace("-", ""), ":".join(parts).encode()).hexdigest()

    secret = digest(user, realm, password)
    if is_session:
        secret = digest(secret, nonce, own_nonce)
    what, number = digest(method, target), f"{count:08x}"
    has_quality = "qop" in challenge
    middle = (nonce, number, own_nonce, "auth") if has_quality else (nonce,)
    is_hashed = challenge.get("userhash", "").lower() == "true"
    yield from _user(digest(user, realm) if is_hashed else user)
    yield f"realm={_quoted(realm)}"
    yield f"nonce={_quoted(nonce)}"
    yield f"uri={_quoted(target)}"
    yield f'response="{digest(secret, *middle, what)}"'
    if "algorithm" in challenge:
        yield f"algorithm={_ALGORITHMS[name]}{'-sess' if is_session else ''}"
    if has_quality:
        yield f"qop=auth, nc={number}"
    if has_quality or is_session:
        yield f'cnonce="{own_nonce}"'
    if "opaque" in challenge:
        yield f"opaque={_quoted(challenge['opaque'])}"
    if is_hashed:
        yield "userhash=true"


def _user(user: str) -> Iterator[str]:
    if user.isascii():
        yield f"username={_quoted(user)}"
        return
    from urllib.parse import quote

    yield f"username*=UTF-8''{quote(user, safe='')}"  # RFC 8187


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
