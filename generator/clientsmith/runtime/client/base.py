"""All of a client but sending: what the sync and the async one, which every generated client derives from, share."""

from __future__ import annotations

from .call import begin
from .config import ClientConfig, as_transport

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, ClassVar, Generic, Self, TypeAlias, TypedDict, TypeVar

    from ..auth.credentials import Credentials
    from ..auth.shared_config import Settings
    from ..auth.source import CredentialsSource
    from ..http import Timeouts
    from .call import Attempts
    from .interceptors import Interceptor
    from .operation import Request, Service
    from .retries import RetryPolicy
    from .validate import Level

    TransportT = TypeVar("TransportT")
    Begin: TypeAlias = Callable[[ClientConfig, Request[Any, Any]], Attempts[Any]]

    class _Base(Generic[TransportT]):
        """Generic for checkers only."""

    class ClientOptions(TypedDict, Generic[TransportT], total=False):
        """The arguments of every client, for those that have more."""

        region: str | None
        endpoint_url: str | None
        credentials: Credentials | CredentialsSource | None
        transport: TransportT | None
        retries: RetryPolicy | None
        timeout: float | Timeouts | None
        validation: Level | None
        use_fips: bool | None
        use_dual_stack: bool | None
        interceptors: Sequence[Interceptor]

else:
    TransportT = None

    class _Base:
        def __class_getitem__(cls, parameter):
            return cls


_NONE: Mapping[str, str | bool | None] = {}


def _begin_with(interceptors: Sequence[Interceptor]) -> Begin:
    from .intercepted import begin_intercepted, check_interceptors

    check_interceptors(interceptors)
    return begin_intercepted


class BaseClient(_Base[TransportT]):
    """A client of the service ``_service``; a subclass sends."""

    if TYPE_CHECKING:
        _service: ClassVar[Service]
        _begin: Begin

    # What the arguments that only this service's client has say to its endpoint rules, and of bodies.
    _endpoint_parameters = _NONE
    if TYPE_CHECKING:
        _body_settings: Callable[[Settings], object] | None
    else:
        _body_settings = None

    def __init__(
        self,
        *,
        region: str | None = None,
        endpoint_url: str | None = None,
        credentials: Credentials | CredentialsSource | None = None,
        transport: TransportT | None = None,
        retries: RetryPolicy | None = None,
        timeout: float | Timeouts | None = None,
        validation: Level | None = None,
        use_fips: bool | None = None,
        use_dual_stack: bool | None = None,
        interceptors: Sequence[Interceptor] = (),
    ) -> None:
        """Opens no connection. But where nothing names a region, the EC2 instance is asked for its own, for a second
        at most (AWS_METADATA_SERVICE_TIMEOUT, AWS_EC2_METADATA_DISABLED).

        Args:
            region: By default what AWS_REGION, AWS_DEFAULT_REGION or the profile say, else the EC2 instance.
            endpoint_url: Scheme, host, and perhaps a port and a path; by default what AWS_ENDPOINT_URL_<SERVICE>,
                AWS_ENDPOINT_URL or the profile say, else the service's own endpoint in the region.
            credentials: ``Credentials``, or a ``CredentialsSource`` that renews them; by default found by the first
                call, in the environment, the profile (a role, SSO, keys ...), the container or the EC2 instance.
            transport: Sends requests, and is closed with the client; by default an ``HttpTransport``, for the async
                client an ``AsyncHttpTransport``.
            retries: How often and how soon a failed attempt is made again; by default
                ``RetryPolicy(max_attempts=3)``, or what AWS_RETRY_MODE, AWS_MAX_ATTEMPTS or the profile say.
            timeout: The seconds of a whole call, or ``Timeouts(connect, read, total)``; by default
                ``Timeouts()``: 10 s to connect, 60 s for each wait for bytes, no limit in all.
            validation: ``"off"`` looks at nothing, ``"model"`` (the default) raises for what the model states and
                warns of what is doubtful, ``"strict"`` raises for patterns and unknown enum values, too.
            use_fips: Whether to call the FIPS endpoint; by default what AWS_USE_FIPS_ENDPOINT or the profile say.
            use_dual_stack: Whether to call the endpoint that has IPv6, too; by default what
                AWS_USE_DUALSTACK_ENDPOINT or the profile say.
            interceptors: They see each call at named points, and may change what goes through it.

        Raises:
            ConfigurationError: There is no region, or settings cannot be read or used together.
            TypeError: An argument is of another type.
            ValueError: ``timeout`` is not positive, or ``validation`` is none of the three.
        """
        self._begin = _begin_with(interceptors) if interceptors else begin
        self._config = ClientConfig(
            self._service,
            region=region,
            endpoint_url=endpoint_url,
            credentials=credentials,
            retries=retries,
            timeout=timeout,
            validation=validation,
            use_fips=use_fips,
            use_dual_stack=use_dual_stack,
            endpoint_parameters=self._endpoint_parameters,
            interceptors=tuple(interceptors),
            body_settings=self._body_settings,
        )
        self._transport: TransportT = (
            self._default_transport() if transport is None else as_transport(transport)
        )
        self._shares_transport = False

    @property
    def region(self) -> str | None:
        """The region that the client calls."""
        return self._config.region

    def with_options(
        self,
        *,
        timeout: float | Timeouts | None = None,
        validation: Level | None = None,
        retries: RetryPolicy | None = None,
        hints: Mapping[str, str] | None = None,
    ) -> Self:
        """The same client with other options for the calls made through it; it shares connections, and closing
        it does nothing.

        ``hints`` tell validation what a request does not say, such as the kind of API that an id belongs to; those of
        a service are in ``SERVICE.hints``. Raises ``TypeError`` for what is no dict, and ``ValueError`` for a hint or a
        value that the service does not have.
        """
        config = self._config.with_options(timeout, validation, retries, hints)
        return self._sharing(config, self._transport)

    def _sharing(self, config: ClientConfig, transport: TransportT) -> Self:
        """A client of the same class that closes nothing."""
        found = object.__new__(type(self))
        found._config = config
        found._begin = self._begin
        found._transport = transport
        found._shares_transport = True
        return found

    def __repr__(self) -> str:
        endpoint = self._config.endpoint
        return f"<{type(self).__name__} {self._config.region} {endpoint.host if endpoint else ''}>"

    def _default_transport(self) -> TransportT:
        """The transport of a client that is given none."""
        raise NotImplementedError
