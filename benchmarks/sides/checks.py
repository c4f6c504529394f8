"""The checks of a full and a plain request, with the rules of the documentation or, for argv ``without``, not."""

from __future__ import annotations

import sys

from aws_clients.apigatewayv2 import CreateIntegrationRequest, TlsConfigInput
from aws_clients.runtime.shapes.problems import Problems
from reporting import serve, timed
from sample import ARGUMENTS, TLS_CONFIG

request = CreateIntegrationRequest(**ARGUMENTS, tls_config=TlsConfigInput(**TLS_CONFIG))
found = Problems()
# What is not sound is not asked any rule.
found.sound = sys.argv[1] == "with"
plain = CreateIntegrationRequest(
    api_id=ARGUMENTS["api_id"],
    integration_type="HTTP_PROXY",
    integration_method="GET",
    integration_uri="https://orders.example.com",
    payload_format_version="1.0",
)
for each in (request, plain):
    each.check(found)
assert not found.errors
assert not found.warnings

serve(
    {
        "check": timed(lambda: request.check(found)),
        "plain": timed(lambda: plain.check(found)),
    }
)
