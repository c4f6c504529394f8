"""A service, its operations and their requests: how one becomes HTTP, and how HTTP becomes its result.

Pure: no I/O, no clock, no randomness. All three stand in one module since every first call loads them.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping

from ..exceptions import MalformedResponseError, Mismatch
from ..shapes.problems import is_mapping, kind
from ..shapes.structure import Structure
from .validate import report, warn, write_request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, ClassVar, Generic, Literal, Protocol, TypeAlias

    from typing_extensions import TypeVar

    from ..endpoints import Endpoint
    from ..http import HttpRequest, HttpResponse
    from ..protocols.protocol import ErrorResponse
    from ..protocols.protocol import Protocol as WireProtocol
    from ..transport.interface import AsyncTransport, Transport
    from .errors import ServiceError
    from .validate import Level

    Result_co = TypeVar("Result_co", covariant=True)
    # What the async client gives: another type only where the result is streamed.
    AsyncResult_co = TypeVar("AsyncResult_co", covariant=True, default=Result_co)
    In = TypeVar("In", bound="Request[Any]")
    Out = TypeVar("Out")
    Answer = TypeVar("Answer")
    R = TypeVar("R")
    InEndpoint: TypeAlias = Literal["first path segment", "host prefix"]
    # The last argument is the client's ClientConfig, whose module knows this one.
    Prepare: TypeAlias = Callable[[HttpRequest, Any, Any], None]
    Receive: TypeAlias = Callable[[HttpResponse, HttpRequest, Any], HttpResponse]
    Adapt: TypeAlias = Callable[[Any], Any]
    Finish: TypeAlias = Callable[[Any, Any], Any]
    # The last is the resolved endpoint.
    Ask: TypeAlias = "Callable[[HttpRequest, Any, Any, Any], Errand | None]"
    Recover: TypeAlias = Callable[[ServiceError, Any, Any], bool]
    # After the request: the credentials, the client's configuration, and the resolved endpoint.
    Sign: TypeAlias = Callable[[HttpRequest, Any, Any, Any], None]
    Auth: TypeAlias = Literal["sigv4", "sigv4-unsigned-payload", "bearer", "own", "none"]

    # Of the Settings, the client's region, and the endpoint that the caller has named.
    EndpointSettings: TypeAlias = Callable[[Any, str | None, str | None], Mapping[str, str | bool]]

    # Of the settings and the signing name: what a client's credentials may be, or None.
    TokenSource: TypeAlias = Callable[[Any, str], Any]

    # Keywords: region, use_fips, use_dual_stack, endpoint, and the parameters of the rules that calls and clients set.
    ResolveEndpoint = Callable[..., Endpoint]
    LoadErrors = Callable[[], tuple[type[ServiceError], Mapping[str, type[ServiceError]]]]

    class Streaming(Protocol):
        """``streams.Streams``, which only an operation that streams something loads."""

        def through(self, transport: Transport) -> Transport: ...
        def through_async(self, transport: AsyncTransport) -> AsyncTransport: ...
        def give_up(self, response: HttpResponse) -> None: ...
        def has_failed(self, request: HttpRequest, error: OSError) -> bool: ...
        def rewind(self, request: HttpRequest) -> None: ...
        def keep_content(self, before: HttpRequest, after: HttpRequest) -> None: ...
        def may_repeat(self, request: HttpRequest, response: HttpResponse | None) -> bool: ...
        def payload_hash(self, request: HttpRequest, *, may_be_unsigned: bool) -> str: ...
        async def hash_in_thread(self, request: HttpRequest, *, may_be_unsigned: bool) -> None: ...

    class _Base(Generic[In, Out]):
        """Generic for checkers only."""

    class _Sent(Generic[Result_co, AsyncResult_co]):
        """Generic for checkers only."""

else:
    In = Out = Result_co = AsyncResult_co = None

    class _Base:
        __slots__ = ()

        def __class_getitem__(cls, parameters):
            return cls

    _Sent = _Base


_NO_HINTS: Mapping[str, tuple[str, ...]] = {}
_NO_SIGNERS: Mapping[str, Sign] = {}
_NO_PARAMETERS: Mapping[str, type] = {}
_NO_NAMES: Mapping[str, str] = {}


def only_custom_endpoint(*, endpoint: str | None, **_: object) -> Endpoint:
    """The endpoint of a service that is where its client is told."""
    from ..endpoints import custom_endpoint

    return custom_endpoint(endpoint)


class Service:
    """One service. ``errors`` gives its base error class and the class of each code, ``resolve_endpoint`` its
    endpoints; both are functions, so that nothing is loaded before it is needed. ``protocol`` is how it is spoken to,
    ``generator_version`` is for ``User-Agent``; ``hints`` are what a caller can tell of what requests do not say, each
    with its values. ``client_parameters`` are the types of the parameters of the endpoint rules that a client of the
    service is made with; ``has_call_endpoints`` says that operations have endpoints of their own,
    ``has_account_endpoints`` that the rules ask for the caller's account. ``endpoint_settings`` gives what the settings
    of AWS's tools say to the endpoint rules of this service; arguments of the client stand above it. ``token_source``
    is there for a service that takes bearer tokens, and gives what the environment has for it.
    ``errors_by_status`` says that an error answer without a code is the error with its status, ``throttling`` are the
    codes by which the model says that the service is asked too much. ``secret_names`` are headers, or parameters of the
    query, that say who calls.
    """

    __slots__ = (
        "_errors",
        "api_version",
        "client_parameters",
        "endpoint_settings",
        "errors_by_status",
        "generator_version",
        "has_account_endpoints",
        "has_call_endpoints",
        "hints",
        "id",
        "protocol",
        "resolve_endpoint",
        "secret_names",
        "signing_name",
        "throttling",
        "token_source",
    )

    def __init__(
        self,
        *,
        id: str,
        api_version: str,
        protocol: WireProtocol,
        generator_version: str,
        errors: LoadErrors,
        resolve_endpoint: ResolveEndpoint = only_custom_endpoint,
        signing_name: str = "",
        hints: Mapping[str, tuple[str, ...]] = _NO_HINTS,
        client_parameters: Mapping[str, type] = _NO_PARAMETERS,
        has_call_endpoints: bool = False,
        errors_by_status: bool = False,
        throttling: tuple[str, ...] = (),
        secret_names: tuple[str, ...] = (),
        has_account_endpoints: bool = False,
        endpoint_settings: EndpointSettings | None = None,
        token_source: TokenSource | None = None,
    ) -> None:
        self.id = id
        self.api_version = api_version
        self.signing_name = signing_name
        self.protocol = protocol
        self.generator_version = generator_version
        self.resolve_endpoint = resolve_endpoint
        self.hints = hints
        self.client_parameters = client_parameters
        self.has_call_endpoints = has_call_endpoints
        self.errors_by_status = errors_by_status
        self.throttling = throttling
        self.secret_names = secret_names
        self.has_account_endpoints = has_account_endpoints
        self.endpoint_settings = endpoint_settings
        self.token_source = token_source
        self._errors = errors

    def error_class(self, *names: str) -> type[ServiceError]:
        """The modelled exception for the first of ``names`` that the model knows; the service's base class where it
        knows none.
        """
        base, known = self._errors()
        for name in names:
            if name in known:
                return known[name]
        return base

    def checked_hints(self, hints: Mapping[str, str]) -> Mapping[str, str]:
        """``hints`` themselves. Raises ``TypeError`` for what is no mapping of texts, ``ValueError`` for a hint or a
        value that the service's rules do not know.
        """
        if not is_mapping(hints):
            wanted = 'a mapping of names and values, such as {"name": "value"}'
            raise TypeError(f"hints must be {wanted}, not {kind(hints)}")
        for name, value in hints.items():
            if name not in self.hints:
                known = ", ".join(self.hints) or "none"
                raise ValueError(f"{self.id} has no hint {name!r}; its hints: {known}")
            if value not in self.hints[name]:
                known = ", ".join(self.hints[name])
                raise ValueError(f"the hint {name} cannot be {value!r}; it can be {known}")
        return hints

    def __repr__(self) -> str:
        return f"<Service {self.id} {self.api_version}>"


class Errand:
    """A call that has to be made before another one: ``take`` is given the result of ``request``.

    ``fail`` is given the error that it ends with; without it, or where it gives False, the error is the call's.
    """

    __slots__ = ("fail", "request", "take")

    def __init__(
        self,
        request: Request[Any, Any],
        take: Callable[[Any], None],
        fail: Callable[[Exception], bool] | None = None,
    ) -> None:
        self.request = request
        self.take = take
        self.fail = fail


class Request(Structure, _Sent[Result_co, AsyncResult_co]):
    """Base of every request; the parameters are what sending it with the sync and the async client gives,
    ``__operation__`` is what it calls.
    """

    __slots__ = ()
    if TYPE_CHECKING:
        __operation__: ClassVar[Operation[Any, Any]]

    def validate(self, level: Level = "model", *, hints: Mapping[str, str] | None = None) -> None:
        """Raises ``ValidationError`` with every problem; what is only doubtful at ``level`` is a
        ``ValidationWarning``. ``hints`` tell what the request does not say, as in a client's ``with_options``.
        """
        report(self, level, self.__operation__.service.checked_hints(hints) if hints else {})


class Operation(_Base[In, Out]):
    """One operation of ``service``.

    ``name`` is the model's; ``input`` and ``output`` are classes, ``output`` is None where there is none;
    ``errors`` are the codes that the model names. ``idempotency_token`` is the field that a client fills in,
    ``idempotent`` whether calling twice is as good as calling once. ``endpoint_parameters`` gives what a request
    sets in the endpoint rules; ``in_endpoint`` is what of the
    request the rules put into the endpoint, so that it does not stand there twice. ``prepare`` are steps on the HTTP
    request once its endpoint is known and before it is signed, with the request and the client's configuration;
    ``receive`` are steps on an answer before it is parsed, with the HTTP request that it came to. ``streams`` says what
    of the operation is sent or read by pieces, None where all of it is in memory. ``schemes`` are the ways to say who
    calls, best first, to a service that is none of AWS's; ``auth`` is ``own`` then.

    The steps of a service's customisations: ``adapt`` makes another request of the caller's before that is written,
    ``finish`` another result, with the request that it answers; ``ask`` says what has to be asked for before the call
    is sent, ``recover`` whether an error has taught where the call is to be sent instead. ``signers`` sign, by the
    name of the scheme, what is not signed with SigV4 by the caller's credentials. ``shared_codes`` gives the name of
    the error that the operation means by a code that others of the service's errors have, too.
    """

    __slots__ = (
        "_parse",
        "_serialize",
        "adapt",
        "ask",
        "auth",
        "endpoint_parameters",
        "errors",
        "finish",
        "idempotency_token",
        "idempotent",
        "in_endpoint",
        "input",
        "name",
        "output",
        "prepare",
        "receive",
        "recover",
        "schemes",
        "service",
        "shared_codes",
        "signers",
        "streams",
    )

    def __init__(
        self,
        *,
        service: Service,
        name: str,
        input: type[In],
        output: type[Out] | None,
        serialize: Callable[[In], HttpRequest],
        parse: Callable[[HttpResponse], Out],
        errors: tuple[str, ...],
        idempotency_token: str | None = None,
        idempotent: bool = False,
        auth: Auth = "sigv4",
        schemes: tuple[str, ...] = (),
        endpoint_parameters: Callable[[In], Mapping[str, Any]] | None = None,
        in_endpoint: InEndpoint | None = None,
        prepare: tuple[Prepare, ...] = (),
        receive: tuple[Receive, ...] = (),
        adapt: tuple[Adapt, ...] = (),
        finish: tuple[Finish, ...] = (),
        ask: tuple[Ask, ...] = (),
        recover: tuple[Recover, ...] = (),
        signers: Mapping[str, Sign] = _NO_SIGNERS,
        shared_codes: Mapping[str, str] = _NO_NAMES,
        streams: Streaming | None = None,
    ) -> None:
        self.service = service
        self.name = name
        self.input = input
        self.output = output
        self.errors = errors
        self.idempotency_token = idempotency_token
        self.idempotent = idempotent
        self.auth: Auth = auth
        self.schemes = schemes
        self.endpoint_parameters = endpoint_parameters
        self.in_endpoint: InEndpoint | None = in_endpoint
        self.prepare = prepare
        self.receive = receive
        self.adapt = adapt
        self.finish = finish
        self.ask = ask
        self.recover = recover
        self.signers = signers
        self.shared_codes = shared_codes
        self.streams = streams
        self._serialize = serialize
        self._parse = parse
        input.__operation__ = self

    def serialize(self, request: In, *, token: str | None = None) -> HttpRequest:
        """The HTTP request, without scheme and host; ``token`` goes into the idempotency token where the caller
        left that out.

        Raises ``ValidationError`` for what cannot be written, such as an empty label, a lone surrogate, or a line
        break for a header; it does not validate.
        """
        member, source = self.idempotency_token, request
        if token is not None and member is not None and getattr(request, member) is None:
            request = request.__replace__(**{member: token})
        if self.adapt:
            for adapt in self.adapt:
                request = adapt(request)
        found = write_request(request, self._serialize)
        if found.body:
            found.headers.setdefault("content-type", self.service.protocol.content_type)
        found.source = source
        return found

    def parse(self, response: HttpResponse, *, level: Level = "model") -> Out:
        """The result. Raises the modelled error for an error answer, ``MalformedResponseError`` for one that
        breaks the model.

        A scalar that is not what the model says breaks it at level ``strict`` only, since the call has taken effect:
        it is kept as it came, with a ``ValidationWarning`` at level ``model``.
        """
        if not 200 <= response.status < 300:
            # What a test has given as a value was never HTTP: it has no status until it is taken.
            if response.status == 0 and hasattr(response, "take_result"):
                given: Any = response
                taken: Out = given.take_result()
                return taken
            found = self.service.protocol.read_error(response)
            raise self.error(found, response.status)
        return self.read(self._parse, response, level)

    def read(self, read: Callable[[Answer], R], answer: Answer, level: Level) -> R:
        """What ``read`` makes of ``answer``, a response or a part of one, at ``level``."""
        try:
            return read(answer)
        except Mismatch as mismatch:
            problem = mismatch
        except RecursionError:
            raise MalformedResponseError(f"{self.name}: the response nests too deep") from None
        if level != "strict":
            try:
                found = self.service.protocol.read_keeping(read, answer)
            except Mismatch as container:
                problem = container
            else:
                if level == "model":
                    warn(
                        [f"{self.name}: the response breaks the model at {problem}, which is kept"]
                    )
                return found
        raise MalformedResponseError(f"{self.name}: the response breaks the model at {problem}")

    def error(self, found: ErrorResponse, status: int) -> ServiceError:
        """The exception that an error answer becomes: the modelled class, or the service's base class."""
        from .retries import is_throttling, is_transient

        code = found.code
        found.details["operation"] = self.name
        found.details["retryable"] = is_throttling(code, status) or is_transient(code, status)
        if self.service.errors_by_status and code == str(status):
            code = found.details["code"] = self._code_of_status(status) or code
        error = self.service.error_class(self.shared_codes.get(found.name, found.name), code)
        try:
            return self.service.protocol.read_keeping(error.from_response, found)
        except (Mismatch, RecursionError):
            # The members are not what the model says, or nest too deep; code and message are still worth more.
            return error.from_response(found.without_members())

    def _code_of_status(self, status: int) -> str:
        """The code of the one error of the operation with that status; empty where there is none, or another."""
        # An error that nothing is known of has the status that the model gives it.
        errors = {code: self.service.error_class(code)() for code in self.errors}
        found = [code for code, error in errors.items() if error.status_code == status]
        return found[0] if len(found) == 1 else ""

    def __repr__(self) -> str:
        return f"<Operation {self.service.id}.{self.name}>"


class Operations(Mapping[str, "Operation[Any, Any]"]):
    """The operations of a package by their model names; each is loaded when it is first asked for.

    ``names`` gives the module, relative to the package, and the constant of each: ``"create_api.CREATE_API"``.
    """

    __slots__ = ("_names", "_package")

    def __init__(self, package: str, names: Mapping[str, str]) -> None:
        self._package = package
        self._names = names

    def __getitem__(self, name: str) -> Operation[Any, Any]:
        if name not in self._names:
            raise KeyError(self._unknown(name))
        module, _, constant = self._names[name].partition(".")
        path = f"{self._package}.{module}"
        __import__(path)
        found: Operation[Any, Any] = getattr(sys.modules[path], constant)
        return found

    def _unknown(self, name: str) -> str:
        from difflib import get_close_matches

        near = get_close_matches(str(name), self._names, n=3)
        hint = f"; near it: {', '.join(near)}" if near else ""
        return f"{self._package} has no operation {name!r}{hint}"

    def __contains__(self, name: object) -> bool:
        return name in self._names  # without loading it

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def __repr__(self) -> str:
        return f"<Operations {', '.join(self._names)}>"
