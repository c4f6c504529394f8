"""A process whose only work is one call through boto3, answered by itself or by the URL in argv."""

from __future__ import annotations

import sys

import boto3
from reporting import report_now
from sample import ANSWER, ANSWER_HEADERS, ANSWER_STATUS, INTEGRATION_ID, MEMBERS


class Body:
    def stream(self):
        yield ANSWER


def answer(request, **_):
    from botocore.awsrequest import AWSResponse

    return AWSResponse(request.url, ANSWER_STATUS, ANSWER_HEADERS, Body())


if len(sys.argv) > 1:
    client = boto3.client("apigatewayv2", endpoint_url=sys.argv[1])
else:
    client = boto3.client("apigatewayv2")
    client.meta.events.register("before-send.apigatewayv2", answer)
result = client.create_integration(**MEMBERS)
report_now()
assert result["IntegrationId"] == INTEGRATION_ID
