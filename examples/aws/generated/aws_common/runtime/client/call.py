"""A call, attempt by attempt, without its I/O: what the sync and the async client share.

A client asks ``Attempts`` for the next signed request, sends it, and asks for the result of the answer; of an
error, ``Attempts`` says how long to wait before the next attempt, or that there is none.
"""

from __future__ import annotations

import os
import sys
from time import time

from ..auth.sigv4 import amz_date, sign
from ..exceptions import (
    Attempt,
    AttemptsMade,
    ConfigurationError,
    ConnectionLostError,
    ReadTimeoutError,
    TransportError,
)
from ..http import quote
from ..shapes.problems import kind
from .config import NO_REGION, expect
from .operation import Request
from .retries import IDEMPOTENT_METHODS, RETRY_COST, is_throttling, retry_after, retry_cost
from .user_agent import invocation_id, retry_header
from .validate import report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, Generic, TypeVar

    from ..auth.credentials import Credentials
    from ..exceptions import CallError
    from ..http import HttpRequest, HttpResponse, Timeouts
    from .config import ClientConfig, ResolvedEndpoint
    from .errors import ServiceError
    from .operation import Errand, Operation

    R = TypeVar("R")

    class _Base(Generic[R]):
        """Generic for checkers only."""

else:
    R = None

    class _Base:
        __slots__ = ()

        def __class_getitem__(cls, parameter):
            return cls


_IN_TRACES = frozenset("-=;:+&[]{}\"',")


def begin(
    config: ClientConfig, request: Request[Any, Any], make: Callable[..., Attempts[R]] | None = None
) -> Attempts[R]:
    """Validates and serializes ``request``; raises ``ValidationError``, and ``TypeError`` for what is no request of
    the client's service. Nothing is sent yet. ``make`` is what takes the arguments of ``Attempts`` in its place.
    """
    expect("what is sent", request, Request, "a request, such as <Operation>Request(...)")
    operation: Operation[Any, R] = request.__operation__
    if operation.service is not config.service:
        raise TypeError(
            f"{kind(request)} is a request to {operation.service.id}, this client calls {config.service.id}"
        )
    # What `validate` does, whose hints are those of `with_options`, which has checked them.
    report(request, config.validation, config.hints)
    return (make or Attempts)(config, operation, request, invocation_id())


def _addressed(
    config: ClientConfig, operation: Operation[Any, Any], request: Request[Any, Any], call: str
) -> tuple[HttpRequest, ResolvedEndpoint]:
    """``request`` as HTTP, and the endpoint that it goes to."""
    http = operation.serialize(request, token=call if operation.idempotency_token else None)
    endpoint = config.endpoint
    account = config.account_id() if config.endpoints.by_account else None
    if operation.endpoint_parameters is not None:
        parameters = operation.endpoint_parameters(request)
        if account is not None:
            parameters = {**parameters, "account_id": account}
        endpoint = config.endpoints.of_call(parameters)
        if operation.in_endpoint == "host prefix":
            http.host_prefix = ""
        elif operation.in_endpoint:
            http.path = http.path[len(http.path.partition("/")[2].partition("/")[0]) + 1 :]
    elif endpoint is None or account is not None:
        endpoint = config.endpoints.of_call({"account_id": account})
    http.scheme = endpoint.scheme
    http.host = http.host_prefix.lower() + endpoint.host if http.host_prefix else endpoint.host
    http.path = endpoint.path + http.path or "/"
    if endpoint.headers:
        http.headers |= endpoint.headers
    http.headers["user-agent"] = config.user_agent
    if operation.prepare:
        for prepare in operation.prepare:
            prepare(http, request, config)
    return http, endpoint


def _trace(headers: dict[str, str]) -> None:
    """Adds the trace that Lambda has put into the environment of this invocation: so it sees functions that call
    themselves without end.
    """
    trace = os.environ.get("_X_AMZN_TRACE_ID")
    if trace:
        escaped = [mark if mark in _IN_TRACES else quote(mark) for mark in trace]
        headers.setdefault("x-amzn-trace-id", "".join(escaped))


def _no_signer(operation: Operation[Any, Any], endpoint: ResolvedEndpoint, scheme: str) -> str:
    if scheme == "bearer":
        return f"{operation.name} takes no bearer token: pass credentials=Credentials(...)"
    return (
        f"{operation.name} at {endpoint.host} is to be signed with {scheme}, which this client "
        "cannot do: it signs with sigv4; call another resource, or another region's endpoint"
    )


def transport_error(error: OSError) -> TransportError:
    """What an ``OSError`` means that a transport of the caller's let through."""
    text = f"the transport failed: {str(error) or type(error).__name__}"
    return (ReadTimeoutError if isinstance(error, TimeoutError) else ConnectionLostError)(text)


def _refusal(error: CallError) -> ServiceError | None:
    """``error``, where the service has answered with it. A call that succeeds never loads what one is."""
    if isinstance(error, TransportError):
        return None
    from .errors import ServiceError

    return error if isinstance(error, ServiceError) else None


class Attempts(_Base[R]):
    """One call, attempt by attempt."""

    __slots__ = (
        "_acquired",
        "_base",
        "_challenged",
        "_config",
        "_credentials",
        "_deadline",
        "_endpoint",
        "_history",
        "_invocation",
        "_is_addressed",
        "_number",
        "_recovered",
        "_request",
        "_response",
        "_started",
        "operation",
    )

    def __init__(
        self,
        config: ClientConfig,
        operation: Operation[Any, R],
        request: Request[Any, Any],
        invocation: str,
    ) -> None:
        self.operation = operation
        self._config = config
        self._request = request
        self._invocation = invocation
        self._recovered = False
        # Where the account is part of the endpoint, credentials come first, for which an event loop has to wait.
        self._is_addressed = (
            not config.endpoints.by_account or config.credentials.current() is not None
        )
        if self._is_addressed:
            self._address()
        self._number = 0
        self._acquired = 0
        self._challenged = False
        self._response: HttpResponse | None = None
        self._credentials: Credentials | None = None
        self._history: tuple[Attempt, ...] = ()
        self._started = 0.0
        total = config.timeouts.total
        self._deadline = config.retries.clock() + total if total is not None else None

    def waits(self) -> Iterator[float]:
        """The pauses to make, one after the other, until the client's rate leaves room for the next attempt."""
        limiter = self._config.limiter
        while limiter is not None and (wait := limiter.acquire()):
            if self._deadline is not None and self._config.retries.clock() + wait >= self._deadline:
                raise self._too_late()
            yield wait

    def _address(self) -> None:
        self._base, self._endpoint = _addressed(
            self._config, self.operation, self._request, self._invocation
        )
        self._is_addressed = True

    def errands(self) -> Iterator[Errand]:
        """What has to be asked for before the next attempt: an endpoint, or a session. Each is asked for once."""
        if not self._is_addressed:
            self._address()
        for ask in self.operation.ask:
            found = ask(self._base, self._request, self._config, self._endpoint)
            if found is not None:
                yield found
                # Now with what was learnt, however soon that gets old.
                ask(self._base, self._request, self._config, self._endpoint)

    def has_credentials(self) -> bool:
        """Whether the next attempt can be signed without a wait; takes the credentials in hand for it."""
        self._credentials = self._config.credentials.current()
        return self._credentials is not None or (self._is_addressed and not self._is_signed())

    async def find_credentials(self) -> None:
        """Takes credentials for the next attempt, found in a thread: that reads files, or asks services."""
        self._credentials = await self._config.credentials.get_async()

    async def hash_content(self) -> None:
        """Finds the hash of content that is to be signed, where ``next_request`` would make the event loop wait."""
        streams = self.operation.streams
        if streams is not None and self._is_signed() and self.operation.auth == "sigv4":
            await streams.hash_in_thread(self._base, may_be_unsigned=self._may_be_unsigned())

    def unsigned_request(self) -> tuple[HttpRequest, ResolvedEndpoint]:
        """A request that was not signed, and what it is to be signed for, to be signed in another way."""
        if not self._is_addressed:
            self._address()
        return self._base.copy(), self._endpoint

    def next_request(self) -> HttpRequest:
        """The request of the next attempt, signed with the time of now, and the credentials that were taken for
        it, else those of now.
        """
        if not self._is_addressed:
            self._address()
        self._number = number = self._number + 1
        config = self._config
        self._started = config.retries.clock()
        request = self._sign(self._base.copy())
        # After signing, as botocore has it: a proxy that drops them does not break the signature.
        headers = request.headers
        if not config.first_attempt:
            return request
        if config.in_lambda:
            _trace(headers)
        headers["amz-sdk-invocation-id"] = self._invocation
        headers["amz-sdk-request"] = (
            config.first_attempt
            if number == 1
            else retry_header(number, config.retries.max_attempts)
        )
        return request

    def _is_signed(self) -> bool:
        return self.operation.auth != "none" and self._endpoint.auth != "none"

    def _sign(self, request: HttpRequest) -> HttpRequest:
        if not self._is_signed():
            return request
        config, endpoint, operation = self._config, self._endpoint, self.operation
        credentials = self._credentials or config.credentials.current() or config.credentials.get()
        if config.auth is not None:
            config.auth.authorize(request, credentials, operation.schemes, operation.name)
            return request
        scheme = operation.auth if endpoint.auth == "sigv4" else endpoint.auth
        scheme = "bearer" if credentials.is_token else scheme
        payload, unsigned = "", operation.auth == "sigv4-unsigned-payload"
        if operation.streams is not None and not unsigned and scheme != "bearer":
            may_be_unsigned = self._may_be_unsigned()
            payload = operation.streams.payload_hash(request, may_be_unsigned=may_be_unsigned)
        signer = operation.signers.get(scheme)
        if signer is None and (credentials.is_token or endpoint.auth != "sigv4"):
            raise ConfigurationError(_no_signer(operation, endpoint, scheme))
        if signer is None and endpoint.region is None:
            raise ConfigurationError(NO_REGION)
        try:
            if signer is not None:
                if payload:
                    request.headers["x-amz-content-sha256"] = payload
                signer(request, credentials, config, endpoint)
            else:
                sign(
                    request,
                    credentials,
                    region=endpoint.region or "",
                    service=endpoint.signing_name,
                    now=amz_date(time() + config.clock.offset),
                    unsigned_payload=unsigned,
                    payload=payload,
                    double_encoding=endpoint.double_encoding,
                )
        except Exception as error:
            # Without the frames of the signature: they hold the key and the token.
            raise error.with_traceback(None) from None
        return request

    def _may_be_unsigned(self) -> bool:
        # S3, which is the one with paths of its own, takes what is not signed over TLS, as all of its SDKs send it.
        return not self._endpoint.double_encoding

    def timeouts(self) -> Timeouts:
        """What the attempt may take, to be asked when it is signed: finding credentials takes of the time, too.

        Raises ``ReadTimeoutError`` when the call's time is over.
        """
        if self._deadline is None:
            return self._config.timeouts
        left = self._deadline - self._config.retries.clock()
        if left <= 0:
            raise self._too_late()
        return self._config.timeouts.within(left)

    def _too_late(self) -> ReadTimeoutError:
        """The error of a call whose time is over before its next attempt is sent."""
        total = self._config.timeouts.total
        error = ReadTimeoutError(f"{self.operation.name} took more than {total} seconds in all")
        error.attempts = AttemptsMade(self._history)
        return error

    def result(self, response: HttpResponse) -> R:
        """What the answer holds; raises the error that it means, for ``pause_after``."""
        self._response = response
        config, operation = self._config, self.operation
        if operation.receive:
            for receive in operation.receive:
                response = receive(response, self._base, config)
        found = operation.parse(response, level=config.validation)
        if operation.finish:
            for finish in operation.finish:
                found = finish(found, self._request)
        if "logging" in sys.modules:
            self._log(str(response.status), response)
        if config.limiter is not None:
            config.limiter.record(throttled=False)
        config.quota.release(self._acquired)
        return found

    def pause_after(self, error: CallError) -> float | None:
        """The seconds to wait before the next attempt; None when there is none, and ``error`` is the call's.

        The error gets what came with it.
        """
        error.response, self._response = self._response, None  # the next attempt may have none
        seconds = self._config.retries.clock() - self._started
        pause = self._pause(*self._judged(error))
        outcome, request_id = type(error).__name__, None
        if (refusal := _refusal(error)) is not None:
            outcome, request_id = f"{refusal.status_code} {refusal.code}", refusal.request_id
        attempt = Attempt(
            self._number,
            outcome,
            status=None if error.response is None else error.response.status,
            request_id=request_id,
            seconds=seconds,
            pause=pause,
        )
        self._history = (*self._history, attempt)
        error.attempts = AttemptsMade(self._history)
        self._log(attempt.outcome, error.response)
        return pause

    def failed(self, error: BaseException) -> None:
        """``error`` leaves the call, and nobody gets what its answer streams."""
        if self.operation.streams is not None and self._response is not None:
            self.operation.streams.give_up(self._response)

    def is_of_body(self, error: OSError) -> bool:
        """Whether the body could not be read that was to be sent: the caller's error, which no attempt mends."""
        streams = self.operation.streams
        return streams is not None and streams.has_failed(self._base, error)

    def _judged(self, error: CallError) -> tuple[float | None, int]:
        """The pause that the policy gives after ``error``, and what it costs."""
        config, streams = self._config, self.operation.streams
        refusal = _refusal(error)
        throttled = refusal is not None and is_throttling(refusal.code, refusal.status_code)
        if config.limiter is not None:
            config.limiter.record(throttled=throttled)
        if streams is not None and not streams.may_repeat(self._base, error.response):
            return None, 0
        if refusal is not None:
            if self.operation.recover and self._recover(refusal):
                return 0.0, 0
            return self._after_refusal(refusal)
        assert isinstance(error, TransportError)
        pause = config.retries.delay_after_error(
            error, attempt=self._number, idempotent=self._repeatable()
        )
        return pause, RETRY_COST

    def _recover(self, error: ServiceError) -> bool:
        """Whether ``error`` has taught where the call belongs, to which it is sent then: once, and not as a retry."""
        if self._recovered:
            return False
        for recover in self.operation.recover:
            if recover(error, self._request, self._config):
                self._recovered = True
                streams, sent = self.operation.streams, self._base
                if streams is not None:
                    streams.rewind(sent)
                self._address()
                if streams is not None:
                    streams.keep_content(sent, self._base)
                return True
        return False

    def _after_refusal(self, error: ServiceError) -> tuple[float | None, int]:
        if self._config.auth is not None and error.response is not None and not self._challenged:
            self._challenged = self._config.auth.take_challenge(error.response)
            if self._challenged:
                return 0.0, 0
        headers = error.response.headers if error.response is not None else {}
        is_throttling = error.code in self.operation.service.throttling
        code = "ThrottlingException" if is_throttling else error.code
        pause = self._config.retries.delay_after_response(
            code,
            error.status_code,
            attempt=self._number,
            # A refusal that came of a wrong clock is not repeated with it.
            retryable=self._config.clock.correct(error.code, headers, now=time())
            or error.retryable,
            retry_after=retry_after(headers, now=time()),
        )
        return pause, retry_cost(code, error.status_code)

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
        clock = self._config.retries.clock
        late = self._deadline is not None and clock() + pause >= self._deadline
        if late or not self._config.quota.acquire(cost):
            return None
        self._acquired = cost
        return pause

    def _log(self, outcome: str, response: HttpResponse | None) -> None:
        # Who has not loaded logging cannot have asked for it, and loading it costs 7 ms.
        logging = sys.modules.get("logging")
        if logging is None:
            return
        logger = logging.getLogger(__name__.partition(".")[0])
        if logger.isEnabledFor(logging.DEBUG):
            from .logs import describe

            seconds = self._config.retries.clock() - self._started
            text = describe(self._request, self._base, response, outcome, seconds)
            logger.debug("%s: attempt %d: %s", self.operation.name, self._number, text)
