"""The check of one full request, with the rules of the documentation or, for argv ``without``, without them."""

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
request.check(found)
assert not found.errors
assert not found.warnings

serve({"check": timed(lambda: request.check(found))})
