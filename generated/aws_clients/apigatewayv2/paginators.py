"""The paginated operations of AmazonApiGatewayV2."""

from __future__ import annotations

from ..runtime.client.paginators import Paginator
from . import operations as ops
from . import types as t

GET_INTEGRATIONS: Paginator[ops.GetIntegrationsResponse, t.Integration] = Paginator(
    tokens={
        "next_token": lambda page: page.next_token,
    },
    items=lambda page: page.items,
    limit="max_results",
)
