"""Concurrent calls through the generated async client. argv: the HTTP and the HTTPS endpoint, ``uvloop`` or not."""

from __future__ import annotations

import sys

from aws_clients.apigatewayv2 import AsyncApiGatewayV2Client, TlsConfigInput
from many import serve_clients
from sample import ARGUMENTS, INTEGRATION_ID, TLS_CONFIG


async def call(client):
    tls_config = TlsConfigInput(**TLS_CONFIG)
    result = await client.create_integration(**ARGUMENTS, tls_config=tls_config)
    assert result.integration_id == INTEGRATION_ID


http, https = sys.argv[1:3]
clients = {"http": http, "https": https}
serve_clients(
    {name: AsyncApiGatewayV2Client(endpoint_url=url) for name, url in clients.items()}, call
)
