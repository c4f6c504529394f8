"""Calls through the generated client, and the parts of a call. argv: the HTTP and the HTTPS endpoint."""

from __future__ import annotations

import sys

from aws_clients.apigatewayv2 import (
    OPERATIONS,
    ApiGatewayV2Client,
    CreateIntegrationRequest,
    TlsConfigInput,
)
from aws_clients.runtime import HttpResponse, HttpTransport
from reporting import THREADS, serve, shared_out, timed
from sample import ANSWER, ANSWER_HEADERS, ANSWER_STATUS, ARGUMENTS, INTEGRATION_ID, TLS_CONFIG

operation = OPERATIONS["CreateIntegration"]
response = HttpResponse(ANSWER_STATUS, ANSWER_HEADERS, ANSWER)


class Canned:
    """A transport that answers at once."""

    def send(self, request, *, timeout):
        return HttpResponse(ANSWER_STATUS, ANSWER_HEADERS, ANSWER)

    def close(self):
        pass


def call_through(client, timed=timed):
    def call():
        return client.create_integration(**ARGUMENTS, tls_config=TlsConfigInput(**TLS_CONFIG))

    assert call().integration_id == INTEGRATION_ID
    return timed(call)


def serialize():
    request = CreateIntegrationRequest(**ARGUMENTS, tls_config=TlsConfigInput(**TLS_CONFIG))
    request.validate()
    return operation.serialize(request)


http, https = sys.argv[1:]
serve(
    {
        "canned": call_through(ApiGatewayV2Client(transport=Canned())),
        "http": call_through(ApiGatewayV2Client(endpoint_url=http)),
        "https": call_through(ApiGatewayV2Client(endpoint_url=https)),
        "threads": call_through(
            ApiGatewayV2Client(endpoint_url=http, transport=HttpTransport(max_idle=THREADS)),
            shared_out,
        ),
        "serialize": timed(serialize),
        "parse": timed(lambda: operation.parse(response)),
    }
)
