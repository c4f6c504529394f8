"""The paginated operations of Weather."""

from __future__ import annotations

from ..runtime.client.paginators import Paginator
from . import operations as ops
from . import types as t

LIST_CITIES: Paginator[ops.ListCitiesOutput, t.CityDetails] = Paginator(
    tokens={
        "next_token": lambda page: page.next_token,
    },
    items=lambda page: page.cities,
    limit="page_size",
)
