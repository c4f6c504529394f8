"""The asynchronous client of Weather."""

from __future__ import annotations

from collections.abc import Sequence

from ..runtime.auth.secrets import ApiKeyAuth, BearerAuth
from ..runtime.client.aio import AsyncClient
from ..runtime.client.base import checked_interceptors
from ..runtime.client.paginators import AsyncPages
from ..runtime.client.plain import PlainConfig
from . import operations as ops
from . import types as t
from .service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..runtime.auth.secrets import Secret
    from ..runtime.client.interceptors import Interceptor
    from ..runtime.client.retries import RetryPolicy
    from ..runtime.client.validate import Level
    from ..runtime.client.waiters import Polling, WaiterOutcome
    from ..runtime.http import Timeouts
    from ..runtime.transport.interface import AsyncTransport


class AsyncWeatherClient(AsyncClient):
    """Cities, and the weather they will have."""

    _service = SERVICE

    def __init__(
        self,
        *,
        endpoint_url: str,
        api_key: Secret | None = None,
        token: Secret | None = None,
        transport: AsyncTransport | None = None,
        retries: RetryPolicy | None = None,
        timeout: float | Timeouts | None = None,
        validation: Level | None = None,
        interceptors: Sequence[Interceptor] = (),
    ) -> None:
        """Opens no connection: that is the first call's. Of the environment, proxies and certificate
        authorities are read (``HTTPS_PROXY``, ``SSL_CERT_FILE`` and their like), and nothing else.

        Args:
            endpoint_url: Where the service is: scheme, host, and perhaps a port and a path.
            api_key: The API key; a function that gives one is called before each attempt, by
                the async client in a thread.
            token: The bearer token; a function that gives one is called before each attempt,
                by the async client in a thread.
            transport: Sends requests; by default an ``AsyncHttpTransport`` of its own. The
                client closes it when it is closed.
            retries: How often and how soon a failed attempt is made again; by default
                ``RetryPolicy()``.
            timeout: The seconds that a whole call may take, or ``Timeouts(connect, read,
                total)``; by default ``Timeouts()``.
            validation: What is wrong with a request before it is sent: ``"off"`` looks at
                nothing, ``"model"`` (the default) raises for what the model states and warns
                of what is doubtful, ``"strict"`` raises for patterns and unknown enum values,
                too.
            interceptors: They see each call at named points, and may change what goes through
                it.

        Raises:
            ConfigurationError: The URL, or what says who calls, cannot be used.
            TypeError: An argument is of another type.
            ValueError: ``timeout`` is not positive, or ``validation`` is none of the three.
        """
        config = PlainConfig(
            SERVICE,
            endpoint_url,
            schemes={
                "api_key": ApiKeyAuth(api_key, "X-Api-Key", place="header"),
                "bearer": BearerAuth(token),
            },
            retries=retries,
            timeout=timeout,
            validation=validation,
            interceptors=checked_interceptors(interceptors),
        )
        self._start(config, transport)

    async def get_city(self, *, id: str) -> ops.GetCityOutput:
        """Gets a city.

        Args:
            id

        Raises:
            NoSuchCity: There is no such city.
            Busy: The service is asked too much.
        """
        return await self.send(ops.GetCityInput(id=id))

    async def get_forecast(self, *, id: str) -> ops.GetForecastOutput:
        """Gets a forecast.

        Args:
            id

        Raises:
            Busy: The service is asked too much.
        """
        return await self.send(ops.GetForecastInput(id=id))

    async def get_status(self) -> ops.GetStatusOutput:
        """Says whether the service is there; anybody may ask.

        Raises:
            Busy: The service is asked too much.
        """
        return await self.send(ops.GetStatusRequest())

    async def list_cities(
        self, *, next_token: str | None = None, page_size: int | None = None
    ) -> ops.ListCitiesOutput:
        """Lists the cities.

        Args:
            next_token
            page_size

        Raises:
            Busy: The service is asked too much.
        """
        return await self.send(ops.ListCitiesInput(next_token=next_token, page_size=page_size))

    async def put_city(
        self, *, id: str, name: str, place: t.Place | None = None
    ) -> ops.PutCityOutput:
        """Puts a city.

        Args:
            id
            name: What people call it.
            place: Where it is.

        Raises:
            Busy: The service is asked too much.
        """
        return await self.send(ops.PutCityInput(id=id, name=name, place=place))

    async def request_forecast(self, *, city_id: str, days: int) -> ops.RequestForecastOutput:
        """Asks for a forecast, which takes a while.

        Args:
            city_id
            days: How many days it is for.

        Raises:
            NoSuchCity: There is no such city.
            Busy: The service is asked too much.
        """
        return await self.send(ops.RequestForecastInput(city_id=city_id, days=days))

    def paginate_list_cities(
        self, *, next_token: str | None = None, page_size: int | None = None
    ) -> AsyncPages[ops.ListCitiesOutput, t.CityDetails]:
        """Goes through all pages of ``list_cities``, which has the arguments; ``items()`` gives
        what is on them.
        """
        from .paginators import LIST_CITIES

        return AsyncPages(
            self, LIST_CITIES, ops.ListCitiesInput(next_token=next_token, page_size=page_size)
        )

    async def wait_until_forecast_ready(
        self, polling: Polling | None = None, /, *, id: str
    ) -> WaiterOutcome[ops.GetForecastOutput]:
        """Waits until the forecast is there.

        Calls ``get_forecast``, which has the arguments, every 1 s and 300 times at most; a
        ``Polling`` before them says otherwise. Gives what it saw last.

        Raises:
            WaiterFailedError: It will not happen, or the service answered with another error.
            WaiterTimeoutError: It did not happen in time.
        """
        from .waiters import FORECAST_READY

        return await FORECAST_READY.wait_async(self, ops.GetForecastInput(id=id), polling)
