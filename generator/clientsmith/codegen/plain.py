"""Services that are none of AWS's: how a call says who makes it, and what their clients are made with."""

from __future__ import annotations

from collections.abc import Mapping

from ..model import Operation, Service, traits
from ..model.features import OWN_SCHEMES
from .protocols.checksums import body_arguments
from .python.code import NOTHING, Expression, call, keyword, text
from .python.docs import section
from .python.imports import LocalNames
from .python.literals import Doc, pystr
from .views import PlainSettings, SettingView

_INDENT = 8
_FUNCTION = (
    "a function that gives one is called before each attempt, by the async client in a thread"
)
# By the name of each scheme: the argument, its type, its documentation and its class.
_ARGUMENTS: Mapping[str, tuple[str, str, str, str]] = {
    "api_key": ("api_key", "Secret", f"The API key; {_FUNCTION}.", "ApiKeyAuth"),
    "bearer": ("token", "Secret", f"The bearer token; {_FUNCTION}.", "BearerAuth"),
    "basic": ("basic", "UserAndPassword", "User and password, for Basic authentication.", "BasicAuth"),
    "digest": ("digest", "UserAndPassword", "User and password, for Digest authentication.", "DigestAuth"),
}  # fmt: skip


def own_schemes(service: Service, operation: Operation) -> tuple[str, ...]:
    """The schemes of ``operation``, best first; none where nobody has to say who calls, or AWS's service is meant."""
    found = operation.traits.get(traits.Auth) or service.traits.get(traits.Auth)
    if service.is_aws or found is None:
        return ()
    schemes = tuple(OWN_SCHEMES[scheme] for scheme in found.schemes if scheme in OWN_SCHEMES)
    return () if schemes in ((), ("none",)) else schemes


def example_secrets(service: Service) -> tuple[str, ...]:
    """The arguments that say who calls, as examples have them."""
    return tuple(
        f'{argument}=("user", "password")' if kind == "UserAndPassword" else f'{argument}="..."'
        for argument, kind, _, _ in _used(service).values()
    )


def _used(service: Service) -> dict[str, tuple[str, str, str, str]]:
    used = {name for each in service.operations.values() for name in own_schemes(service, each)}
    return {name: found for name, found in _ARGUMENTS.items() if name in used}


def plain_settings(service: Service, names: LocalNames, *, is_async: bool) -> PlainSettings:
    """The ``__init__`` of a client of ``service``."""
    schemes = _used(service)
    options: dict[str, tuple[Expression, str]] = {
        "transport": (
            names.name("AsyncTransport" if is_async else "Transport"),
            f"Sends requests; by default an ``{'Async' if is_async else ''}HttpTransport`` of its own. The client "
            "closes it when it is closed.",
        ),
        "retries": (
            names.name("RetryPolicy"),
            "How often and how soon a failed attempt is made again; by default ``RetryPolicy()``.",
        ),
        "timeout": (
            Expression("float | ") + names.name("Timeouts"),
            "The seconds that a whole call may take, or ``Timeouts(connect, read, total)``; by default "
            "``Timeouts()``.",
        ),
        "validation": (
            names.name("Level"),
            'What is wrong with a request before it is sent: ``"off"`` looks at nothing, ``"model"`` (the default) '
            'raises for what the model states and warns of what is doubtful, ``"strict"`` raises for patterns and '
            "unknown enum values, too.",
        ),
    }
    entries = ["endpoint_url: Where the service is: scheme, host, and perhaps a port and a path."]
    entries += [f"{argument}: {about}" for argument, _, about, _ in schemes.values()]
    entries += [f"{name}: {about}" for name, (_, about) in options.items()]
    entries.append(
        "interceptors: They see each call at named points, and may change what goes through it."
    )
    raises = [
        "ConfigurationError: The URL, or what says who calls, cannot be used.",
        "TypeError: An argument is of another type.",
        "ValueError: ``timeout`` is not positive, or ``validation`` is none of the three.",
    ]
    lines = [
        "Opens no connection: that is the first call's. Of the environment, proxies and certificate",
        "authorities are read (``HTTPS_PROXY``, ``SSL_CERT_FILE`` and their like), and nothing else.",
        *section("Args:", entries, indent=_INDENT),
        *section("Raises:", raises, indent=_INDENT),
    ]
    return PlainSettings(
        doc=Doc("\n".join(lines), _INDENT),
        config=names.name("PlainConfig"),
        service=names.name("SERVICE"),
        arguments=tuple(
            SettingView(argument, names.name(kind), argument)
            for argument, kind, _, _ in schemes.values()
        ),
        schemes=tuple(
            (pystr(name), _scheme(service, name, names.name(class_name), argument))
            for name, (argument, _, _, class_name) in schemes.items()
        ),
        options=tuple(SettingView(name, kind, name) for name, (kind, _) in options.items()),
        interceptors=names.container("Sequence") + "[" + names.name("Interceptor") + "]",
        checked=names.name("checked_interceptors"),
        bodies=_bodies(service, names),
    )


def _scheme(service: Service, name: str, class_: Expression, argument: str) -> Expression:
    key = service.traits.get(traits.HttpApiKeyAuth)
    if name != "api_key" or key is None:
        return call(class_, argument)
    more = [keyword("place", text(key.place))]
    if key.scheme:
        more.append(keyword("scheme", text(key.scheme)))
    return call(class_, argument, text(key.name), *more)


def _bodies(service: Service, names: LocalNames) -> Expression:
    """What is done with bodies, where operations have checksums or compression: what is usual."""
    if not body_arguments(service):
        return NOTHING
    settings = (
        ("request_checksums", "True"),
        ("response_checksums", "True"),
        ("compress_from", "10_240"),
    )
    arguments = [keyword(name, Expression(value)) for name, value in settings]
    return call(names.name("BodySettings"), *arguments)
