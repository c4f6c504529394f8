"""The settings of a client: what arguments, environment and profile say, checked, and the endpoint that they lead to.

It refuses, before anything is sent, what no call could be made with: no region, a setting of another type, a URL that
no request could go to. No message repeats a URL: it may hold a password or a token. It reads settings, and knows
nothing of calls.
"""

from __future__ import annotations

from ..auth.sigv4 import Clock
from ..endpoints import EndpointError, is_valid_host_label
from ..exceptions import ConfigurationError
from ..http import Timeouts, is_visible, split_host
from ..shapes.problems import kind
from .retries import RetryPolicy, RetryQuota
from .user_agent import retry_header, user_agent

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Protocol, TypeVar

    from ..auth.credentials import Credentials
    from ..auth.shared_config import Settings
    from ..auth.source import CredentialsSource
    from ..endpoints import AuthScheme
    from ..http import HttpRequest, HttpResponse
    from .adaptive import RateLimiter
    from .interceptors import Interceptor
    from .operation import Service
    from .validate import Level

    class Authorizer(Protocol):
        """``secrets.OwnAuth``, which only clients of services that are none of AWS's load."""

        def authorize(
            self,
            request: HttpRequest,
            secrets: Credentials,
            schemes: tuple[str, ...],
            operation: str,
        ) -> None: ...
        def take_challenge(self, response: HttpResponse) -> bool: ...

    Sender = TypeVar("Sender")

NO_REGION = (
    "no region: pass region=, set AWS_REGION, or set region in the profile; requests are signed for one, and there is "
    "no EC2 instance here (IMDS) that says its own"
)


class ClientConfig:
    """The settings of a client. Nothing changes once it is made but the retry quota and the credentials in hand.

    ``first_attempt`` is the ``amz-sdk-request`` of each call's first attempt. ``bodies`` are the ``BodySettings`` of a
    client whose operations have checksums or compression, else None. ``auth`` says who calls, to a service that is none
    of AWS's, else it is None. ``learnt`` is what calls have asked for on their way, such as discovered endpoints and S3
    Express sessions; ``in_lambda`` says that a function of AWS Lambda makes the calls, which Lambda traces by a header.
    """

    __slots__ = (
        "auth",
        "bodies",
        "ca_bundle",
        "clock",
        "credentials",
        "endpoint",
        "endpoints",
        "first_attempt",
        "hints",
        "in_lambda",
        "interceptors",
        "learnt",
        "limiter",
        "quota",
        "region",
        "retries",
        "service",
        "timeouts",
        "user_agent",
        "validation",
    )

    def __init__(
        self,
        service: Service,
        *,
        region: str | None,
        endpoint_url: str | None,
        credentials: Credentials | CredentialsSource | None,
        retries: RetryPolicy | None,
        timeout: float | Timeouts | None,
        validation: Level | None,
        use_fips: bool | None,
        use_dual_stack: bool | None,
        endpoint_parameters: Mapping[str, str | bool | None],
        interceptors: tuple[Interceptor, ...] = (),
        body_settings: Callable[[Settings], object] | None = None,
    ) -> None:
        from ..auth.shared_config import Settings

        expect("region", region, (str, type(None)), "text")
        expect("endpoint_url", endpoint_url, (str, type(None)), "text")
        settings = Settings()
        self.auth: Authorizer | None = None
        self.service = service
        self.region = _valid_region(region or settings.region() or _instance_region(settings))
        url = endpoint_url or settings.endpoint_url(service.id)
        self.endpoints = Endpoints(
            service,
            self.region,
            url,
            fips=settings.use_fips() if use_fips is None else use_fips,
            dual_stack=settings.use_dualstack() if use_dual_stack is None else use_dual_stack,
            parameters=_of_settings(settings, service, self.region, url)
            | checked_parameters(service, endpoint_parameters),
        )
        self.endpoint = self.endpoints.of_client()
        self.learnt: dict[Any, Any] = {}
        self.in_lambda = bool(settings.environ.get("AWS_LAMBDA_FUNCTION_NAME"))
        _refuse_unsupported(settings, retries, timeout)
        self.bodies = None if body_settings is None else body_settings(settings)
        self.ca_bundle = settings.ca_bundle()
        self.clock = Clock()
        self.credentials = _source(service, credentials, settings, self.region)
        self.retries = as_retries(retries) or _retries_of(settings)
        self.limiter = limiter_of(self.retries)
        self.first_attempt = retry_header(1, self.retries.max_attempts)
        self.timeouts = as_timeouts(timeout)
        self.validation: Level = as_level(validation)
        self.hints: Mapping[str, str] = {}
        self.interceptors = interceptors
        self.quota = RetryQuota()
        self.user_agent = user_agent(
            service.generator_version, service.id, service.api_version, settings.app_id()
        )

    def account_id(self) -> str | None:
        """The account of the credentials, where they say it."""
        return (self.credentials.current() or self.credentials.get()).account_id

    def tls(self) -> ssl.SSLContext | None:
        """The context for the profile's ``ca_bundle``; None where the transport's own choice holds."""
        if self.ca_bundle is None:
            return None
        from ..transport.tls import context_of

        return context_of(*self.ca_bundle)

    def with_options(
        self,
        timeout: float | Timeouts | None,
        validation: Level | None,
        retries: RetryPolicy | None,
        hints: Mapping[str, str] | None,
    ) -> ClientConfig:
        """The same client with other options; what is None stays. The quota, the limit to the rate where there is one,
        and the credentials are shared.
        """
        found = object.__new__(type(self))
        for name in ClientConfig.__slots__:
            setattr(found, name, getattr(self, name))
        if timeout is not None:
            found.timeouts = as_timeouts(timeout)
        found.validation = self.validation if validation is None else as_level(validation)
        if retries is not None:
            found.retries = as_retries(retries) or self.retries
            found.limiter = limiter_of(found.retries, self.limiter)
        if found.first_attempt:
            found.first_attempt = retry_header(1, found.retries.max_attempts)
        if hints is not None:
            found.hints = dict(self.service.checked_hints(hints))
        return found


def expect(name: str, value: object, known: type | tuple[type, ...], wanted: str) -> None:
    if not isinstance(value, known) or isinstance(value, bool):
        raise TypeError(f"{name} must be {wanted}, not {kind(value)}")


def as_transport(transport: Sender) -> Sender:
    """``transport`` itself; ``TypeError`` for what cannot send."""
    able = all([callable(getattr(transport, name, None)) for name in ("send", "close")])
    if not able or isinstance(transport, type):
        wanted = "an object with send(request, *, timeout) and close(), such as HttpTransport()"
        raise TypeError(f"transport must be {wanted}, not {kind(transport)}")
    return transport


def as_retries(retries: RetryPolicy | None) -> RetryPolicy | None:
    """``retries`` itself; ``TypeError`` for anything else."""
    if retries is not None:
        expect(
            "retries", retries, RetryPolicy, "a RetryPolicy, such as RetryPolicy(max_attempts=5)"
        )
    return retries


def _retries_of(settings: Settings) -> RetryPolicy:
    """What AWS_RETRY_MODE, AWS_MAX_ATTEMPTS and the profile say; ``_refuse_unsupported`` has seen the mode."""
    is_adaptive = settings.look_up("AWS_RETRY_MODE", "retry_mode")[0].lower() == "adaptive"
    return RetryPolicy(settings.max_attempts(), mode="adaptive" if is_adaptive else "standard")


def limiter_of(retries: RetryPolicy, known: RateLimiter | None = None) -> RateLimiter | None:
    """What limits the client's rate, which is ``known`` for a client that shares connections with others."""
    if retries.mode != "adaptive":
        return None
    from .adaptive import RateLimiter

    return known or RateLimiter(retries.clock)


def as_timeouts(timeout: float | Timeouts | None) -> Timeouts:
    """A number is the seconds that the whole call may take."""
    expect("timeout", timeout, (int, float, Timeouts, type(None)), "seconds or Timeouts(...)")
    return timeout if isinstance(timeout, Timeouts) else Timeouts(total=timeout)


def as_level(level: Level | None) -> Level:
    """The validation level, ``model`` where nothing is said."""
    if level not in (None, "off", "model", "strict"):
        raise ValueError(f"validation {level!r} is none of off, model, strict")
    return level or "model"


def _valid_region(region: str | None) -> str | None:
    """``region`` itself; it becomes part of the host, so it may only be what a part of a host is."""
    if region is not None and not is_valid_host_label(region, allow_subdomains=False):
        raise ConfigurationError(
            f"the region {region!r} is no name of a region, such as eu-central-1"
        )
    return region


def _instance_region(settings: Settings) -> str | None:
    """The region of the EC2 instance that this runs on: the last place to look. It takes a second where there is none
    (AWS_METADATA_SERVICE_TIMEOUT); AWS_EC2_METADATA_DISABLED spares that.
    """
    from ..auth.providers.imds import find_region

    return find_region(settings)


def _refuse_unsupported(settings: Settings, retries: object, timeout: object) -> None:
    """Raises ``ConfigurationError`` for a setting of AWS's tools that would change what is sent, and does not here.
    The table of all settings is in docs/settings.md of clientsmith.
    """
    if retries is None:
        settings.accept(
            "AWS_RETRY_MODE",
            "retry_mode",
            ("standard", "adaptive"),
            "pass retries=RetryPolicy(...)",
        )
    if retries is None or timeout is None:
        advice = "pass both retries= and timeout="
        settings.accept("AWS_DEFAULTS_MODE", "defaults_mode", ("legacy",), advice)
    settings.accept(
        "AWS_DISABLE_HOST_PREFIX_INJECTION",
        "disable_host_prefix_injection",
        ("false",),
        "pass a transport that sends to the host you want",
    )
    settings.accept(
        "",
        "proxy_use_forwarding_for_https",
        ("false",),
        "let HTTPS go through the proxy in a tunnel",
    )


def _source(
    service: Service,
    credentials: Credentials | CredentialsSource | None,
    settings: Settings,
    region: str | None,
) -> CredentialsSource:
    from ..auth.credentials import Credentials
    from ..auth.source import CredentialsSource, default_source

    if credentials is None and service.token_source is not None:
        credentials = service.token_source(settings, service.signing_name)
    if credentials is None:
        return default_source(settings, region)
    if isinstance(credentials, Credentials):
        if credentials.is_token and service.token_source is None:
            raise ConfigurationError(
                f"{service.id} takes no bearer token: pass credentials=Credentials(...)"
            )
        source = CredentialsSource(lambda: credentials)
        source.get()
        return source
    wanted = (
        "Credentials(access_key_id, secret_access_key, ...), a BearerToken or a CredentialsSource"
    )
    expect("credentials", credentials, CredentialsSource, wanted)
    return credentials


# --- the endpoint ---

_MAX_ENDPOINTS = 256
_NO_SCHEME: AuthScheme = {}


class ResolvedEndpoint:
    """Made of what the endpoint rules say. ``host`` is in lower case, without the scheme's default port: what is
    signed is what is sent. ``region`` is None where nothing says one; ``auth`` is the way of signing, which may be none
    of ours.
    """

    __slots__ = (
        "auth",
        "double_encoding",
        "headers",
        "host",
        "path",
        "region",
        "scheme",
        "signing_name",
    )

    def __init__(
        self,
        url: str,
        region: str | None,
        signing_name: str,
        headers: Mapping[str, Sequence[str]],
        schemes: Sequence[AuthScheme] = (),
    ) -> None:
        self.scheme, self.host, self.path = split_url(url)
        self.headers = {name.lower(): ", ".join(values) for name, values in headers.items()}
        self.auth, found = _auth_scheme(schemes)
        self.region = str(found.get("signingRegion", region or "")) or None
        self.signing_name = str(found.get("signingName", signing_name))
        self.double_encoding = not found.get("disableDoubleEncoding", False)


class Endpoints:
    """The endpoints of a client: one for all calls, and those of operations whose requests have a say in it."""

    __slots__ = (
        "_dual_stack",
        "_fips",
        "_known",
        "_parameters",
        "_region",
        "_service",
        "_url",
        "by_account",
        "regions",
    )

    def __init__(
        self,
        service: Service,
        region: str | None,
        url: str | None,
        *,
        fips: bool,
        dual_stack: bool,
        parameters: Mapping[str, str | bool],
    ) -> None:
        self._service = service
        self._region = region
        self._url = url
        self._fips = fips
        self._dual_stack = dual_stack
        self._parameters = parameters
        # A client calls few buckets, tables and streams. A dict's own get and set are atomic.
        self._known: dict[tuple[tuple[str, Any], ...], ResolvedEndpoint] = {}
        # A URL of the caller's has no account in it, so nobody need look for the account.
        mode = parameters.get("account_id_endpoint_mode")
        self.by_account = service.has_account_endpoints and mode != "disabled" and url is None
        # Of buckets that lie in another region than the client's; calls learn it.
        self.regions: dict[str, str] = {}

    @property
    def is_given(self) -> bool:
        """Whether the caller, or a setting, has named the endpoint."""
        return bool(self._url)

    def of_client(self) -> ResolvedEndpoint | None:
        """The endpoint of every call that has no say in it; None for a service each call of which has (acm).

        Raises ``ConfigurationError`` when there is none.
        """
        if self._url:
            split_url(self._url)  # before the rules look at it, whose messages would repeat it
        elif not self._region:
            raise ConfigurationError(NO_REGION)
        try:
            return self.of_call({})
        except EndpointError:
            if self._service.has_call_endpoints:
                return None
            raise

    def of_call(self, parameters: Mapping[str, Any]) -> ResolvedEndpoint:
        """The endpoint of a call that sets these parameters of the rules; those that are None are not set."""
        key = tuple([pair for pair in parameters.items() if pair[1] is not None])
        found = self._known.get(key)
        if found is None:
            found = self._resolve({**self._parameters, **dict(key)})
            if len(self._known) >= _MAX_ENDPOINTS:
                self._known.clear()
            self._known[key] = found
        return found

    def move(self, bucket: str, region: str) -> None:
        """``bucket`` lies in ``region``: its calls go there from now on."""
        self.regions = {**self.regions, bucket: region}
        self._known.clear()

    def _resolve(self, parameters: Mapping[str, Any]) -> ResolvedEndpoint:
        service = self._service
        region = self.regions.get(parameters.get("bucket", ""), self._region)
        found = service.resolve_endpoint(
            region=region,
            use_fips=self._fips,
            use_dual_stack=self._dual_stack,
            endpoint=self._url,
            **parameters,
        )
        return ResolvedEndpoint(
            found.url, region, service.signing_name, found.headers, found.auth_schemes
        )


def _auth_scheme(schemes: Sequence[AuthScheme]) -> tuple[str, AuthScheme]:
    """The first scheme that there is a signer for, by its name, and what the rules say of it; the names of all where
    there is a signer for none.
    """
    for scheme in schemes:
        if scheme.get("name") in ("sigv4", "none"):
            return str(scheme["name"]), scheme
    names = ", ".join([str(scheme.get("name")) for scheme in schemes])
    return names or "sigv4", schemes[0] if schemes else _NO_SCHEME


def _of_settings(
    settings: Settings, service: Service, region: str | None, url: str | None
) -> dict[str, str | bool]:
    """What the settings of AWS's tools say to the endpoint rules of ``service``."""
    found: dict[str, str | bool] = {}
    if service.has_account_endpoints:
        found["account_id_endpoint_mode"] = settings.choice(
            "AWS_ACCOUNT_ID_ENDPOINT_MODE",
            "account_id_endpoint_mode",
            ("preferred", "disabled", "required"),
        )
    if service.endpoint_settings is not None:
        found |= service.endpoint_settings(settings, region, url)
    return found


def checked_parameters(
    service: Service, parameters: Mapping[str, str | bool | None]
) -> dict[str, str | bool]:
    """What a client was given for the endpoint rules of its service, without what is None."""
    found: dict[str, str | bool] = {}
    for name, value in parameters.items():
        known = service.client_parameters[name]
        if value is not None and not isinstance(value, known):
            wanted = "True or False" if known is bool else "text"
            raise TypeError(f"{name} must be {wanted}, not {kind(value)}")
        if value is not None:
            found[name] = value
    return found


def split_url(url: str) -> tuple[str, str, str]:
    """``url`` as scheme, host and path, the host normalised and the path without a slash at its end.

    Raises ``ConfigurationError`` for anything but http or https, a host, and perhaps a port and a path.
    """
    scheme, separator, rest = url.partition("://")
    scheme = scheme.lower()
    authority, slash, path = rest.partition("/")
    if not separator or scheme not in ("http", "https"):
        raise _unusable("must begin with http:// or https://")
    if "@" in authority:
        raise _unusable("must not have a user or a password; requests are signed with credentials")
    if "?" in rest or "#" in rest:
        raise _unusable("must have neither a query nor a fragment; leave out what follows the path")
    if not is_visible(rest):
        raise _unusable("must be ASCII without blanks and controls; percent-encode the path")
    return scheme, _normal_host(authority, scheme), (slash + path).rstrip("/")


def _normal_host(authority: str, scheme: str) -> str:
    try:
        name, port = split_host(authority.lower(), scheme)
    except ValueError:
        raise _unusable(
            "must have a host name or an address ([...] for IPv6), and perhaps a port from 0 to 65535"
        ) from None
    host = f"[{name}]" if ":" in name else name
    return host if port == (443 if scheme == "https" else 80) else f"{host}:{port}"


def _unusable(wanted: str) -> ConfigurationError:
    return ConfigurationError(f"the endpoint URL {wanted}, as in https://example.com:8443/path")
