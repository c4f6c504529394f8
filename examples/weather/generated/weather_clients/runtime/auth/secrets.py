"""How a service that is none of AWS's learns who calls: by an API key, a bearer token, or a user and a password.

They are Smithy's ``httpApiKeyAuth``, ``httpBearerAuth`` and ``httpBasicAuth``; ``digest.py`` has ``httpDigestAuth``.

OwnSecrets are in no ``repr``, no log and no message. None is looked for in the environment.
"""

from __future__ import annotations

from ..exceptions import ConfigurationError
from ..http import is_visible
from .bearer import put_token
from .credentials import Credentials
from .source import CredentialsSource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Literal, TypeAlias

    from ..http import HttpRequest, HttpResponse

    Secret: TypeAlias = str | Callable[[], str]
    UserAndPassword: TypeAlias = tuple[str, str]


class Scheme:
    """A way to say who calls. ``argument`` is what clients call its secret; ``secret`` is None where the client was not
    given one, and a function where it has to be asked for before each attempt.
    """

    __slots__ = ("_secret",)
    argument = ""

    def __init__(self, secret: Secret | None) -> None:
        if secret is not None and not callable(secret):
            self._check(secret)
        self._secret = secret

    @property
    def is_given(self) -> bool:
        return self._secret is not None

    @property
    def is_constant(self) -> bool:
        """Whether the secret is at hand; a function may wait for one."""
        return not callable(self._secret)

    def find(self) -> str:
        """The secret of now. Raises ``ConfigurationError`` for what none can be."""
        secret = self._secret
        if callable(secret):
            secret = secret()
            self._check(secret)
        return secret or ""

    def _check(self, secret: object) -> None:
        if not isinstance(secret, str) or not is_visible(secret):
            raise ConfigurationError(
                f"{self.argument} must be some text of visible ASCII characters, or a function that gives one"
            )

    def authorize(self, request: HttpRequest, secret: str) -> None:
        """Puts the secret into ``request``."""
        raise NotImplementedError

    def take_challenge(self, response: HttpResponse) -> bool:
        """Whether ``response``, with status 401, says how the same request has to be sent again."""
        return False

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {'with' if self.is_given else 'without'} a secret>"


class ApiKeyAuth(Scheme):
    """A key in the header ``name``, behind ``scheme`` where there is one, or in the parameter ``name`` of the query."""

    __slots__ = ("_in_query", "_name", "_prefix")
    argument = "api_key"

    def __init__(
        self,
        secret: Secret | None,
        name: str,
        *,
        place: Literal["header", "query"],
        scheme: str = "",
    ) -> None:
        super().__init__(secret)
        self._in_query = place == "query"
        self._name = name if self._in_query else name.lower()
        self._prefix = f"{scheme} " if scheme else ""

    def authorize(self, request: HttpRequest, secret: str) -> None:
        if self._in_query:
            kept = [pair for pair in request.query if pair[0] != self._name]
            request.query = [*kept, (self._name, secret)]
        else:
            request.headers[self._name] = self._prefix + secret


class BearerAuth(Scheme):
    """A bearer token, which RFC 6750 (5.3) wants to see over TLS only."""

    __slots__ = ()
    argument = "token"

    def authorize(self, request: HttpRequest, secret: str) -> None:
        put_token(request, secret)


class PasswordScheme(Scheme):
    """A way to say who calls by a user and a password."""

    __slots__ = ("_user",)

    def __init__(self, given: UserAndPassword | None) -> None:
        pair = ("", "") if given is None else self._pair(given)
        self._user = pair[0]
        super().__init__(None)
        self._secret = None if given is None else pair[1]

    def _pair(self, given: object) -> UserAndPassword:
        match given:
            case (str(user), str(password)) if user and _is_printable(user + password):
                return user, password
            case _:
                raise ConfigurationError(
                    f'{self.argument} must be a user and a password, as in ("user", "password"), without control '
                    "characters"
                )


class BasicAuth(PasswordScheme):
    """RFC 7617: both as base64, in UTF-8."""

    __slots__ = ()
    argument = "basic"

    def _pair(self, given: object) -> UserAndPassword:
        user, password = super()._pair(given)
        if ":" in user:
            raise ConfigurationError("basic: a user with a colon cannot be sent (RFC 7617, 2)")
        return user, password

    def authorize(self, request: HttpRequest, secret: str) -> None:
        from binascii import b2a_base64

        pair = b2a_base64(f"{self._user}:{secret}".encode(), newline=False).decode()
        request.headers["authorization"] = f"Basic {pair}"


class OwnSecrets(Credentials):
    """The secrets that a client has at one time, by the names of their schemes."""

    __slots__ = ("by_scheme",)
    by_scheme: Mapping[str, str]

    def __init__(self, by_scheme: Mapping[str, str]) -> None:
        super().__init__("own", "own")
        object.__setattr__(self, "by_scheme", by_scheme)

    def __repr__(self) -> str:
        return f"OwnSecrets(<redacted>: {', '.join(self.by_scheme)})"


class SecretsSource(CredentialsSource):
    """The secrets that a client was given for ``schemes``; functions among them are called for each attempt."""

    def __init__(self, schemes: Mapping[str, Scheme]) -> None:
        super().__init__(self._find)
        self._schemes = {name: scheme for name, scheme in schemes.items() if scheme.is_given}
        constant = all([scheme.is_constant for scheme in self._schemes.values()])
        self._constant = self._find() if constant else None

    def current(self) -> OwnSecrets | None:
        """The secrets, unless a function has to be called for one."""
        return self._constant

    def get(self) -> OwnSecrets:
        """The secrets of now."""
        return self._constant or self._find()

    async def get_async(self) -> OwnSecrets:
        """The same; a function is called in a thread."""
        if self._constant is not None:
            return self._constant
        from asyncio import to_thread

        return await to_thread(self._find)

    def _find(self) -> OwnSecrets:
        return OwnSecrets({name: scheme.find() for name, scheme in self._schemes.items()})

    def __repr__(self) -> str:
        return f"<SecretsSource {', '.join(self._schemes)}>"


class OwnAuth:
    """Says who calls, in the first scheme of an operation's that the client was given a secret for."""

    __slots__ = ("_schemes",)

    def __init__(self, schemes: Mapping[str, Scheme]) -> None:
        self._schemes = schemes

    def authorize(
        self, request: HttpRequest, secrets: Credentials, schemes: tuple[str, ...], operation: str
    ) -> None:
        """Puts a secret into ``request``: that of the first of ``schemes`` that has one. Raises ``ConfigurationError``
        where none has, and one has to.
        """
        by_scheme: Mapping[str, str] = secrets.by_scheme if isinstance(secrets, OwnSecrets) else {}
        for name in schemes:
            if name in by_scheme:
                self._schemes[name].authorize(request, by_scheme[name])
                return
        if "none" not in schemes:
            arguments = " or ".join([f"{self._schemes[name].argument}=" for name in schemes])
            raise ConfigurationError(
                f"{operation} has to say who calls: give the client {arguments}"
            )

    def take_challenge(self, response: HttpResponse) -> bool:
        """Whether ``response`` says how the request that it answers has to be sent again."""
        return response.status == 401 and any(
            [
                scheme.is_given and scheme.take_challenge(response)
                for scheme in self._schemes.values()
            ]
        )


def _is_printable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return all([mark >= " " and mark != "\x7f" for mark in text])
