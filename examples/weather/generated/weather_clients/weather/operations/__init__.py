"""The operations of Weather."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .get_city import GetCityInput as GetCityInput
    from .get_city import GetCityOutput as GetCityOutput
    from .get_city import GetCityRequest as GetCityRequest
    from .get_forecast import GetForecastInput as GetForecastInput
    from .get_forecast import GetForecastOutput as GetForecastOutput
    from .get_forecast import GetForecastRequest as GetForecastRequest
    from .get_status import GetStatusOutput as GetStatusOutput
    from .get_status import GetStatusRequest as GetStatusRequest
    from .list_cities import ListCitiesInput as ListCitiesInput
    from .list_cities import ListCitiesOutput as ListCitiesOutput
    from .list_cities import ListCitiesRequest as ListCitiesRequest
    from .put_city import PutCityInput as PutCityInput
    from .put_city import PutCityOutput as PutCityOutput
    from .put_city import PutCityRequest as PutCityRequest
    from .request_forecast import RequestForecastInput as RequestForecastInput
    from .request_forecast import RequestForecastOutput as RequestForecastOutput
    from .request_forecast import RequestForecastRequest as RequestForecastRequest
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "GetCityInput": "get_city",
            "GetCityRequest": "get_city",
            "GetCityOutput": "get_city",
            "GetForecastInput": "get_forecast",
            "GetForecastRequest": "get_forecast",
            "GetForecastOutput": "get_forecast",
            "GetStatusRequest": "get_status",
            "GetStatusOutput": "get_status",
            "ListCitiesInput": "list_cities",
            "ListCitiesRequest": "list_cities",
            "ListCitiesOutput": "list_cities",
            "PutCityInput": "put_city",
            "PutCityRequest": "put_city",
            "PutCityOutput": "put_city",
            "RequestForecastInput": "request_forecast",
            "RequestForecastRequest": "request_forecast",
            "RequestForecastOutput": "request_forecast",
        },
        "OPERATIONS",
    )

OPERATIONS = Operations(
    __name__,
    {
        "GetCity": "get_city.GET_CITY",
        "GetForecast": "get_forecast.GET_FORECAST",
        "GetStatus": "get_status.GET_STATUS",
        "ListCities": "list_cities.LIST_CITIES",
        "PutCity": "put_city.PUT_CITY",
        "RequestForecast": "request_forecast.REQUEST_FORECAST",
    },
)
