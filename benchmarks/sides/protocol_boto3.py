"""A call of one protocol through boto3, answered by itself. argv: the operation, and ``serve`` to make it many times.

Without ``serve`` the call is the process's only work.
"""

from __future__ import annotations

import sys

import boto3
from protocol_calls import SERVICES, answer, first, members
from reporting import report_now, serve, timed

operation = sys.argv[1]
arguments = members(operation)
headers, content = answer(operation)
name = "".join(["_" + letter.lower() if letter.isupper() else letter for letter in operation])[1:]


class Body:
    def stream(self):
        yield content


def reply(request, **_):
    from botocore.awsrequest import AWSResponse

    return AWSResponse(request.url, 200, headers, Body())


service = SERVICES[operation]
client = boto3.client(service)
client.meta.events.register(f"before-send.{service}", reply)
method = getattr(client, name)
result = method(**arguments)
if sys.argv[2:] == ["serve"]:
    assert first(operation, result)
    serve({"call": timed(lambda: method(**arguments))})
else:
    report_now()
    assert first(operation, result)
