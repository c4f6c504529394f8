"""Calls through boto3, and the parts of a call in botocore. argv: the HTTP and the HTTPS endpoint."""

from __future__ import annotations

import sys

import boto3
from botocore.awsrequest import AWSResponse, HeadersDict
from botocore.config import Config
from botocore.parsers import create_parser
from botocore.serialize import create_serializer
from reporting import THREADS, serve, shared_out, timed
from sample import ANSWER, ANSWER_HEADERS, ANSWER_STATUS, INTEGRATION_ID, MEMBERS


class Body:
    def stream(self):
        yield ANSWER


def answer(request, **_):
    return AWSResponse(request.url, ANSWER_STATUS, ANSWER_HEADERS, Body())


def call_through(client, timed=timed):
    def call():
        return client.create_integration(**MEMBERS)

    assert call()["IntegrationId"] == INTEGRATION_ID
    return timed(call)


canned = boto3.client("apigatewayv2")
canned.meta.events.register("before-send.apigatewayv2", answer)
operation = canned.meta.service_model.operation_model("CreateIntegration")
serializer = create_serializer("rest-json", include_validation=True)
parser = create_parser("rest-json")
response = {
    "status_code": ANSWER_STATUS,
    "headers": HeadersDict(ANSWER_HEADERS),
    "body": ANSWER,
}

http, https = sys.argv[1:]
serve(
    {
        "canned": call_through(canned),
        "http": call_through(boto3.client("apigatewayv2", endpoint_url=http)),
        "https": call_through(boto3.client("apigatewayv2", endpoint_url=https)),
        "threads": call_through(
            boto3.client(
                "apigatewayv2", endpoint_url=http, config=Config(max_pool_connections=THREADS)
            ),
            shared_out,
        ),
        "serialize": timed(lambda: serializer.serialize_to_request(MEMBERS, operation)),
        "parse": timed(lambda: parser.parse(response, operation.output_shape)),
    }
)
