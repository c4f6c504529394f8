"""A process whose only work is one call through the generated client, answered by itself or by the URL in argv."""

from __future__ import annotations

import sys

from aws_clients.apigatewayv2 import ApiGatewayV2Client, TlsConfigInput
from reporting import report_now
from sample import ANSWER, ANSWER_HEADERS, ANSWER_STATUS, ARGUMENTS, INTEGRATION_ID, TLS_CONFIG


class Canned:
    """A transport that answers at once."""

    def send(self, request, *, timeout):
        from aws_clients.runtime import HttpResponse

        return HttpResponse(ANSWER_STATUS, ANSWER_HEADERS, ANSWER)

    def close(self):
        pass


def make_client():
    if len(sys.argv) > 1:
        return ApiGatewayV2Client(endpoint_url=sys.argv[1])
    return ApiGatewayV2Client(transport=Canned())


client = make_client()
result = client.create_integration(**ARGUMENTS, tls_config=TlsConfigInput(**TLS_CONFIG))
report_now()
assert result.integration_id == INTEGRATION_ID
