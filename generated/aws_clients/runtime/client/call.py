"""What the sync and the async client share: the settings of a client, and a call's attempts. No I/O but the
reading of settings.

A client asks ``Attempts`` for the next signed request, sends it, and asks for the result of the answer; of an
error, ``Attempts`` says how long to wait before the next attempt, or that there is none.
"""

from __future__ import annotations

import sys
from time import monotonic, time

from ..auth.sigv4 import sign, timestamp
from ..endpoints import is_valid_host_label
from ..exceptions import ConfigurationError, ConnectionLostError, ReadTimeoutError, TransportError
from ..http import HttpRequest, Timeouts
from ..shapes.problems import kind
from ..shapes.structure import Request
from .endpoint import NO_REGION, resolve
from .errors import ServiceError
from .retries import (
    IDEMPOTENT_METHODS,
    RETRY_COST,
    RetryPolicy,
    RetryQuota,
    retry_after,
    retry_cost,
)
from .user_agent import invocation_id, retry_header, user_agent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Generic, TypeVar

    from ..auth.credentials import Credentials, CredentialsSource
    from ..auth.shared_config import Settings
    from ..http import HttpResponse
    from ..shapes.structure import Level
    from .operation import Operation
    from .service import Service

    R = TypeVar("R")
    T = TypeVar("T")

    class _Base(Generic[R]):
        """Generic for checkers only."""

else:
    R = None

    class _Base:
        __slots__ = ()

        def __class_getitem__(cls, parameter):
            return cls


class Core:
    """The settings of a client. Nothing changes once it is made but the retry quota and the credentials in hand."""

    __slots__ = (
        "credentials",
        "endpoint",
        "hints",
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
        from ..auth.shared_config import Settings

        _expect("region", region, (str, type(None)), "text")
        _expect("endpoint_url", endpoint_url, (str, type(None)), "text")
        settings = Settings()
        self.service = service
        self.region = _valid_region(region or settings.region())
        self.endpoint = resolve(
            service,
            self.region,
            endpoint_url or settings.endpoint_url(service.id),
            fips=settings.use_fips() if use_fips is None else use_fips,
            dual_stack=settings.use_dualstack() if use_dual_stack is None else use_dual_stack,
        )
        self.credentials = _source(credentials, settings)
        self.retries = as_retries(retries) or RetryPolicy(settings.max_attempts() or 3)
        self.timeouts = as_timeouts(timeout)
        self.validation: Level = as_level(validation)
        self.hints: Mapping[str, str] = {}
        self.quota = RetryQuota()
        self.user_agent = user_agent(service.generator_version, service.id, service.api_version)

    def with_options(
        self,
        timeout: float | Timeouts | None,
        validation: Level | None,
        retries: RetryPolicy | None,
        hints: Mapping[str, str] | None,
    ) -> Core:
        """The same client with other options; what is None stays. The quota and the credentials are shared."""
        found = object.__new__(Core)
        for name in Core.__slots__:
            setattr(found, name, getattr(self, name))
        if timeout is not None:
            found.timeouts = as_timeouts(timeout)
        found.validation = self.validation if validation is None else as_level(validation)
        found.retries = as_retries(retries) or self.retries
        if hints is not None:
            found.hints = dict(self.service.checked_hints(hints))
        return found

    def begin(self, request: Request[R]) -> Attempts[R]:
        """Validates and serializes ``request``; raises ``ValidationError``, and ``TypeError`` for what is no
        request of the service. Nothing is sent yet.
        """
        operation = self._operation(request)
        request.validate(self.validation, hints=self.hints)
        call = invocation_id()
        http = operation.serialize(request, token=call if operation.idempotency_token else None)
        http.scheme = self.endpoint.scheme
        http.host = http.host_prefix.lower() + self.endpoint.host
        http.path = self.endpoint.path + http.path
        http.headers |= self.endpoint.headers
        http.headers["user-agent"] = self.user_agent
        return Attempts(self, operation, http, call)

    def _operation(self, request: Request[R]) -> Operation[Any, R]:
        _expect("what is sent", request, Request, "a request, such as <Operation>Request(...)")
        operation: Operation[Any, R] = request.__operation__
        if operation.service is not self.service:
            raise TypeError(
                f"{kind(request)} is a request to {operation.service.id}, this client calls {self.service.id}"
            )
        return operation


def _expect(name: str, value: object, known: type | tuple[type, ...], wanted: str) -> None:
    if not isinstance(value, known) or isinstance(value, bool):
        raise TypeError(f"{name} must be {wanted}, not {kind(value)}")


def as_transport(transport: T) -> T:
    """``transport`` itself; ``TypeError`` for what cannot send."""
    able = all([callable(getattr(transport, name, None)) for name in ("send", "close")])
    if not able or isinstance(transport, type):
        wanted = "an object with send(request, *, timeout) and close(), such as HttpTransport()"
        raise TypeError(f"transport must be {wanted}, not {kind(transport)}")
    return transport


def transport_error(error: OSError) -> TransportError:
    """What an ``OSError`` means that a transport of the caller's let through."""
    text = f"the transport failed: {str(error) or type(error).__name__}"
    return (ReadTimeoutError if isinstance(error, TimeoutError) else ConnectionLostError)(text)


def as_retries(retries: RetryPolicy | None) -> RetryPolicy | None:
    """``retries`` itself; ``TypeError`` for anything else."""
    if retries is not None:
        _expect(
            "retries", retries, RetryPolicy, "a RetryPolicy, such as RetryPolicy(max_attempts=5)"
        )
    return retries


def as_timeouts(timeout: float | Timeouts | None) -> Timeouts:
    """A number is the seconds that the whole call may take."""
    _expect("timeout", timeout, (int, float, Timeouts, type(None)), "seconds or Timeouts(...)")
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


def _source(
    credentials: Credentials | CredentialsSource | None, settings: Settings
) -> CredentialsSource:
    from ..auth.credentials import Credentials, CredentialsSource, default_credentials

    if credentials is None:
        return CredentialsSource(lambda: default_credentials(settings))
    if isinstance(credentials, Credentials):
        source = CredentialsSource(lambda: credentials)
        source.get()
        return source
    wanted = "Credentials(access_key_id, secret_access_key, ...) or a CredentialsSource"
    _expect("credentials", credentials, CredentialsSource, wanted)
    return credentials


class Attempts(_Base[R]):
    """One call, attempt by attempt."""

    __slots__ = (
        "_acquired",
        "_base",
        "_core",
        "_credentials",
        "_deadline",
        "_invocation",
        "_number",
        "_response",
        "operation",
    )

    def __init__(
        self, core: Core, operation: Operation[Any, R], request: HttpRequest, invocation: str
    ) -> None:
        self.operation = operation
        self._core = core
        self._base = request
        self._invocation = invocation
        self._number = 0
        self._acquired = 0
        self._response: HttpResponse | None = None
        self._credentials: Credentials | None = None
        total = core.timeouts.total
        self._deadline = monotonic() + total if total is not None else None

    def has_credentials(self) -> bool:
        """Whether the next attempt can be signed without a wait; takes the credentials in hand for it."""
        self._credentials = self._core.credentials.current()
        return self._credentials is not None or self.operation.auth == "none"

    def find_credentials(self) -> None:
        """Takes credentials for the next attempt. It may read files, or run the profile's credential_process."""
        self._credentials = self._core.credentials.get()

    def next_request(self) -> HttpRequest:
        """The request of the next attempt, signed with the time of now, and the credentials that were taken for
        it, else those of now.
        """
        self._number += 1
        request = self._base.copy()
        if self.operation.auth != "none":
            self._sign(request)
        # After signing, as botocore has it: a proxy that drops them does not break the signature.
        request.headers["amz-sdk-invocation-id"] = self._invocation
        request.headers["amz-sdk-request"] = retry_header(
            self._number, self._core.retries.max_attempts
        )
        return request

    def _sign(self, request: HttpRequest) -> None:
        core = self._core
        if core.endpoint.region is None:
            raise ConfigurationError(NO_REGION)
        sign(
            request,
            self._credentials or core.credentials.get(),
            region=core.endpoint.region,
            service=core.endpoint.signing_name,
            now=timestamp(time()),
            unsigned_payload=self.operation.auth == "sigv4-unsigned-payload",
        )

    def timeouts(self) -> Timeouts:
        """What the attempt may take, to be asked when it is signed: finding credentials takes of the time, too.

        Raises ``ReadTimeoutError`` when the call's time is over.
        """
        if self._deadline is None:
            return self._core.timeouts
        left = self._deadline - monotonic()
        if left <= 0:
            total = self._core.timeouts.total
            raise ReadTimeoutError(f"{self.operation.name} took more than {total} seconds in all")
        return self._core.timeouts.within(left)

    def result(self, response: HttpResponse) -> R:
        """What the answer holds; raises the error that it means, for ``pause_after``."""
        self._response = response
        found = self.operation.parse(response)
        self._log(str(response.status))
        self._core.quota.release(self._acquired)
        return found

    def pause_after(self, error: ServiceError | TransportError) -> float | None:
        """The seconds to wait before the next attempt; None when there is none, and ``error`` is the call's."""
        if isinstance(error, ServiceError):
            return self._pause(*self._after_refusal(error))
        self._log(type(error).__name__)
        pause = self._core.retries.delay_after_error(
            error, attempt=self._number, idempotent=self._repeatable()
        )
        return self._pause(pause, RETRY_COST)

    def _after_refusal(self, error: ServiceError) -> tuple[float | None, int]:
        """The pause that the policy gives, and what it costs."""
        headers = self._response.headers if self._response is not None else {}
        self._log(f"{error.status_code} {error.code}")
        pause = self._core.retries.delay_after_response(
            error.code,
            error.status_code,
            attempt=self._number,
            retryable=error.retryable,
            retry_after=retry_after(headers, now=time()),
        )
        return pause, retry_cost(error.code, error.status_code)

    def _repeatable(self) -> bool:
        """Whether sending the request twice does what sending it once does."""
        operation = self.operation
        return (
            operation.idempotent
            or operation.idempotency_token is not None
            or self._base.method in IDEMPOTENT_METHODS
        )

    def _pause(self, pause: float | None, cost: int) -> float | None:
        """``pause``, where the time of the call and the quota allow for it."""
        if pause is None:
            return None
        late = self._deadline is not None and monotonic() + pause >= self._deadline
        if late or not self._core.quota.acquire(cost):
            return None
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
