"""The structures, unions and enums of Weather."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .city_details import CityDetails as CityDetails
    from .day import Day as Day
    from .forecast_state import ForecastState as ForecastState
    from .place import Place as Place
    from .sky import Sky as Sky
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "CityDetails": "city_details",
            "Day": "day",
            "ForecastState": "forecast_state",
            "Place": "place",
            "Sky": "sky",
        },
    )
