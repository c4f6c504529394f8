"""Weather: Cities, and the weather they will have."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .async_client import AsyncWeatherClient as AsyncWeatherClient
    from .client import WeatherClient as WeatherClient
    from .errors import EXCEPTIONS as EXCEPTIONS
    from .errors import Busy as Busy
    from .errors import NoSuchCity as NoSuchCity
    from .errors import WeatherError as WeatherError
    from .operations import OPERATIONS as OPERATIONS
    from .operations.get_city import GetCityInput as GetCityInput
    from .operations.get_city import GetCityOutput as GetCityOutput
    from .operations.get_city import GetCityRequest as GetCityRequest
    from .operations.get_forecast import GetForecastInput as GetForecastInput
    from .operations.get_forecast import GetForecastOutput as GetForecastOutput
    from .operations.get_forecast import GetForecastRequest as GetForecastRequest
    from .operations.get_status import GetStatusOutput as GetStatusOutput
    from .operations.get_status import GetStatusRequest as GetStatusRequest
    from .operations.list_cities import ListCitiesInput as ListCitiesInput
    from .operations.list_cities import ListCitiesOutput as ListCitiesOutput
    from .operations.list_cities import ListCitiesRequest as ListCitiesRequest
    from .operations.put_city import PutCityInput as PutCityInput
    from .operations.put_city import PutCityOutput as PutCityOutput
    from .operations.put_city import PutCityRequest as PutCityRequest
    from .operations.request_forecast import RequestForecastInput as RequestForecastInput
    from .operations.request_forecast import RequestForecastOutput as RequestForecastOutput
    from .operations.request_forecast import RequestForecastRequest as RequestForecastRequest
    from .types.city_details import CityDetails as CityDetails
    from .types.day import Day as Day
    from .types.forecast_state import ForecastState as ForecastState
    from .types.place import Place as Place
    from .types.sky import Sky as Sky
else:
    from ..runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AsyncWeatherClient": "async_client",
            "Busy": "errors",
            "CityDetails": "types.city_details",
            "Day": "types.day",
            "EXCEPTIONS": "errors",
            "ForecastState": "types.forecast_state",
            "GetCityInput": "operations.get_city",
            "GetCityOutput": "operations.get_city",
            "GetCityRequest": "operations.get_city",
            "GetForecastInput": "operations.get_forecast",
            "GetForecastOutput": "operations.get_forecast",
            "GetForecastRequest": "operations.get_forecast",
            "GetStatusOutput": "operations.get_status",
            "GetStatusRequest": "operations.get_status",
            "ListCitiesInput": "operations.list_cities",
            "ListCitiesOutput": "operations.list_cities",
            "ListCitiesRequest": "operations.list_cities",
            "NoSuchCity": "errors",
            "OPERATIONS": "operations",
            "Place": "types.place",
            "PutCityInput": "operations.put_city",
            "PutCityOutput": "operations.put_city",
            "PutCityRequest": "operations.put_city",
            "RequestForecastInput": "operations.request_forecast",
            "RequestForecastOutput": "operations.request_forecast",
            "RequestForecastRequest": "operations.request_forecast",
            "Sky": "types.sky",
            "WeatherClient": "client",
            "WeatherError": "errors",
        },
    )
