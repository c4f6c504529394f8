"""What the sync and the async client share: the settings of a client, and a call's attempts. No I/O but the
reading of settings.

A client asks ``Attempts`` for the next signed request, sends it, and hands back the answer or the error;
``Attempts`` says how long to wait before the next one, or has the result, or raises.
"""

from __future__ import annotations

import sys
from time import monotonic, time

from .errors import ConfigurationError, ReadTimeoutError, ServiceError, TransportError
from .http import HttpRequest, Timeouts
from .problems import Problem, ValidationError
from .retries import (
    IDEMPOTENT_METHODS,
    RETRY_COST,
    RetryPolicy,
    RetryQuota,
    retry_after,
    retry_cost,
)
from .rules import is_valid_host_label
from .signing import sign, timestamp
from .user_agent import invocation_id, retry_header, user_agent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Generic, TypeVar

    from .credentials import Credentials, CredentialsSource
    from .http import HttpResponse
    from .operation import Operation
    from .profiles import Settings
    from .service import Service
    from .structure import Level, Request

    R = TypeVar("R")

    class _Base(Generic[R]):
        """Generic for checkers only."""

else:
    R = None

    class _Base:
        __slots__ = ()

        def __class_getitem__(cls, parameter):
            return cls


_NO_REGION = "no region: pass region=, set AWS_REGION, or set region in the profile; requests are signed for one"


class ResolvedEndpoint:
    """Where requests go and in whose name they are signed; made of what the endpoint rules say."""

    __slots__ = ("headers", "host", "path", "region", "scheme", "signing_name")

    def __init__(
        self, url: str, region: str, signing_name: str, headers: Mapping[str, Sequence[str]]
    ) -> None:
        scheme, separator, rest = url.partition("://")
        host, slash, path = rest.partition("/")
        if not separator or scheme.lower() not in ("http", "https") or not host or "@" in host:
            raise ConfigurationError(
                f"the endpoint {url!r} must be http:// or https://, a host, and perhaps a port and a path"
            )
        if "?" in url or "#" in url:
            raise ConfigurationError(
                f"the endpoint {url!r} must have neither a query nor a fragment"
            )
        self.scheme = scheme.lower()
        self.host = host
        self.path = (slash + path).rstrip("/")
        self.headers = {name.lower(): ", ".join(values) for name, values in headers.items()}
        self.region = region
        self.signing_name = signing_name


class Core:
    """The settings of a client. Nothing changes once it is made but the retry quota and the credentials in hand."""

    __slots__ = (
        "credentials",
        "endpoint",
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
    ) -> None:
        from .profiles import Settings

        settings = Settings()
        self.service = service
        self.region = _valid_region(region or settings.region())
        self.endpoint = _resolve(
            service,
            self.region,
            endpoint_url or settings.endpoint_url(service.id),
            settings.use_fips() if use_fips is None else use_fips,
            settings.use_dualstack() if use_dual_stack is None else use_dual_stack,
        )
        self.credentials = _source(credentials, settings)
        self.retries = retries or RetryPolicy(settings.max_attempts() or 3)
        self.timeouts = as_timeouts(timeout)
        self.validation: Level = as_level(validation)
        self.quota = RetryQuota()
        self.user_agent = user_agent(service.generator_version, service.id, service.api_version)

    def with_options(
        self,
        timeout: float | Timeouts | None,
        validation: Level | None,
        retries: RetryPolicy | None,
    ) -> Core:
        """The same client with other options; what is None stays. The quota and the credentials are shared."""
        found = object.__new__(Core)
        for name in Core.__slots__:
            setattr(found, name, getattr(self, name))
        if timeout is not None:
            found.timeouts = as_timeouts(timeout)
        found.validation = self.validation if validation is None else as_level(validation)
        found.retries = retries or self.retries
        return found

    def begin(self, request: Request[R]) -> Attempts[R]:
        """Validates and serializes ``request``; raises ``ValidationError``. Nothing is sent yet."""
        request.validate(self.validation)
        operation: Operation[Any, R] = request.__operation__
        call = invocation_id()
        try:
            http = operation.serialize(request, token=call if operation.idempotency_token else None)
            http.target.encode("ascii")
        except UnicodeError as error:
            text = "must be text in the URI: a lone surrogate is none"
            raise ValidationError(operation.name, [Problem("request", "type", text)]) from error
        http.scheme = self.endpoint.scheme
        http.host = http.host_prefix + self.endpoint.host
        http.path = self.endpoint.path + http.path
        http.headers |= self.endpoint.headers
        http.headers["user-agent"] = self.user_agent
        return Attempts(self, operation, http, call)


def as_timeouts(timeout: float | Timeouts | None) -> Timeouts:
    """A number is the seconds that the whole call may take."""
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


def _resolve(
    service: Service, region: str | None, url: str | None, fips: bool, dual_stack: bool
) -> ResolvedEndpoint:
    if not region and not url:
        raise ConfigurationError(_NO_REGION)
    found = service.resolve_endpoint(
        region=region, use_fips=fips, use_dual_stack=dual_stack, endpoint=url
    )
    signing_name, signing_region = service.signing_name, region
    for scheme in found.auth_schemes:
        if scheme.get("name") == "sigv4":
            signing_name = str(scheme.get("signingName", signing_name))
            signing_region = str(scheme.get("signingRegion", signing_region))
            break
    if not signing_region:
        raise ConfigurationError(_NO_REGION)
    return ResolvedEndpoint(found.url, signing_region, signing_name, found.headers)


def _source(
    credentials: Credentials | CredentialsSource | None, settings: Settings
) -> CredentialsSource:
    from .credentials import Credentials, CredentialsSource, default_credentials

    if isinstance(credentials, Credentials):
        source = CredentialsSource(lambda: credentials)
        source.get()
        return source
    return credentials or CredentialsSource(lambda: default_credentials(settings))


class Attempts(_Base[R]):
    """One call, attempt by attempt. ``result`` is there once ``after_response`` has given None."""

    __slots__ = (
        "_acquired",
        "_base",
        "_core",
        "_deadline",
        "_invocation",
        "_number",
        "operation",
        "result",
    )

    def __init__(
        self, core: Core, operation: Operation[Any, R], request: HttpRequest, invocation: str
    ) -> None:
        self.operation = operation
        self.result: R
        self._core = core
        self._base = request
        self._invocation = invocation
        self._number = 0
        self._acquired = 0
        total = core.timeouts.total
        self._deadline = monotonic() + total if total is not None else None

    def next_request(self) -> HttpRequest:
        """The request of the next attempt, signed with the credentials and the time of now."""
        self._number += 1
        request = self._base.copy()
        core, auth = self._core, self.operation.auth
        if auth != "none":
            sign(
                request,
                core.credentials.get(),
                region=core.endpoint.region,
                service=core.endpoint.signing_name,
                now=timestamp(time()),
                unsigned_payload=auth == "sigv4-unsigned-payload",
            )
        # After signing, as botocore has it: a proxy that drops them does not break the signature.
        request.headers["amz-sdk-invocation-id"] = self._invocation
        request.headers["amz-sdk-request"] = retry_header(self._number, core.retries.max_attempts)
        return request

    def timeouts(self) -> Timeouts:
        """What the attempt may take. Raises ``ReadTimeoutError`` when the call's time is over."""
        if self._deadline is None:
            return self._core.timeouts
        left = self._deadline - monotonic()
        if left <= 0:
            total = self._core.timeouts.total
            raise ReadTimeoutError(f"{self.operation.name} took more than {total} seconds in all")
        return self._core.timeouts.within(left)

    def after_response(self, response: HttpResponse) -> float | None:
        """None when the call is done and ``result`` is there; the seconds to wait when it is to be tried again.

        Raises what the answer means when it is not.
        """
        try:
            self.result = self.operation.parse(response)
        except ServiceError as error:
            self._log(f"{response.status} {error.code}")
            return self._after_service_error(error, response)
        except TransportError as error:
            return self.after_error(error)
        self._log(str(response.status))
        self._core.quota.release(self._acquired)
        return None

    def _after_service_error(self, error: ServiceError, response: HttpResponse) -> float:
        pause = self._core.retries.delay_after_response(
            error.code,
            response.status,
            attempt=self._number,
            retryable=error.retryable,
            retry_after=retry_after(response.headers, now=time()),
        )
        return self._pause(pause, retry_cost(error.code, response.status), error)

    def after_error(self, error: TransportError) -> float:
        """The seconds to wait before the next attempt; raises ``error`` when there is none."""
        self._log(type(error).__name__)
        pause = self._core.retries.delay_after_error(
            error, attempt=self._number, idempotent=self._repeatable()
        )
        return self._pause(pause, RETRY_COST, error)

    def _repeatable(self) -> bool:
        """Whether sending the request twice does what sending it once does."""
        operation = self.operation
        return (
            operation.idempotent
            or operation.idempotency_token is not None
            or self._base.method in IDEMPOTENT_METHODS
        )

    def _pause(self, pause: float | None, cost: int, error: Exception) -> float:
        late = (
            pause is not None
            and self._deadline is not None
            and monotonic() + pause >= self._deadline
        )
        if pause is None or late or not self._core.quota.acquire(cost):
            raise error
        self._acquired = cost
        return pause

    def _log(self, outcome: str) -> None:
        # Who has not loaded logging cannot have asked for it, and loading it costs 7 ms.
        logging = sys.modules.get("logging")
        if logging is not None:
            logger = logging.getLogger(__name__.partition(".")[0])
            logger.debug(
                "%s: attempt %d to %s: %s",
                self.operation.name,
                self._number,
                self._base.host,
                outcome,
            )
