"""Concurrent calls through aiobotocore. argv: the HTTP and the HTTPS endpoint, ``uvloop`` or not."""

from __future__ import annotations

import sys

from aiobotocore.config import AioConfig
from aiobotocore.session import get_session
from many import CALLERS, serve_clients
from sample import INTEGRATION_ID, MEMBERS


async def call(client):
    result = await client.create_integration(**MEMBERS)
    assert result["IntegrationId"] == INTEGRATION_ID


http, https = sys.argv[1:3]
config = AioConfig(max_pool_connections=CALLERS)
serve_clients(
    {
        name: get_session().create_client("apigatewayv2", endpoint_url=url, config=config)
        for name, url in {"http": http, "https": https}.items()
    },
    call,
)
