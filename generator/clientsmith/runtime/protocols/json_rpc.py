"""The json protocol, awsJson1_0 and awsJson1_1: every call is a POST to ``/`` that names its operation in a header
(smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html).
"""

from __future__ import annotations

from .json import json_request, read_error
from .protocol import Protocol

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..http import HttpRequest, HttpResponse
    from .json import Object
    from .protocol import ErrorResponse

# What a service that once spoke query wants to see, to answer with the error codes that it had there.
QUERY_MODE = {"x-amzn-query-mode": "true"}

# The protocol's own key comes first: Lightsail's errors have a member that is called ``code``.
_NAMES = ("__type", "code", "Code")


def read_rpc_error(response: HttpResponse) -> ErrorResponse:
    """Code and message of an error answer; a body that is no JSON object is the message."""
    return read_error(response, _NAMES)


def target_request(
    target: str, version: str, body: Object, headers: dict[str, str] | None = None
) -> HttpRequest:
    """A call of ``target``, which is ``<prefix>.<operation>``, in ``version`` of the protocol (1.0 or 1.1)."""
    fields = {"content-type": f"application/x-amz-json-{version}", "x-amz-target": target}
    return json_request("POST", "/", body, headers=fields | headers if headers else fields)


JSON_1_0 = Protocol("json", content_type="application/x-amz-json-1.0", read_error=read_rpc_error)
JSON_1_1 = Protocol("json", content_type="application/x-amz-json-1.1", read_error=read_rpc_error)
