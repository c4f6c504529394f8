"""How a rest-json service says what went wrong (smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html,
"Operation error serialization"), and which exception that becomes.

An answer that nobody understands, such as a load balancer's HTML, is still the service's base error with the
status as its code.
"""

from __future__ import annotations

from ..client.retries import is_throttling, is_transient
from ..exceptions import MalformedResponseError
from . import json as wire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..client.errors import ErrorDetails, ServiceError
    from ..client.service import Service
    from ..http import HttpResponse


class Fault:
    """An error answer, read as far as all errors are alike. ``body`` is empty where it was no JSON object."""

    __slots__ = ("body", "code", "details", "headers", "message")

    def __init__(self, response: HttpResponse, operation: str) -> None:
        self.headers: Mapping[str, str] = response.headers
        body = _body(response)
        self.body: wire.Object = body or {}
        self.code = _code(response, self.body)
        self.message = _text(response) if body is None else _message(body)
        self.details: ErrorDetails = {
            "code": self.code,
            "status_code": response.status,
            "request_id": request_id(response),
            "operation": operation,
            "retryable": is_throttling(self.code, response.status)
            or is_transient(self.code, response.status),
        }


def service_error(response: HttpResponse, operation: str, service: Service) -> ServiceError:
    """The exception that ``response``, an error of ``operation``, becomes: the modelled class, or the service's
    base class.
    """
    fault = Fault(response, operation)
    error = service.error_class(fault.code)
    try:
        return error.from_fault(fault)
    except (wire.Mismatch, RecursionError):
        # The members are not what the model says, or nest too deep; code and message are still worth more than this.
        fault.body, fault.headers = {}, {}
        return error.from_fault(fault)


def request_id(response: HttpResponse) -> str | None:
    """The id under which AWS knows the call."""
    found = response.headers
    return found.get("x-amzn-requestid") or found.get("x-amz-request-id") or found.get("x-amz-id-2")


def _body(response: HttpResponse) -> wire.Object | None:
    """The JSON object of the body, None where it is something else."""
    try:
        return wire.json_object(response)
    except (MalformedResponseError, wire.Mismatch):
        return None


def _code(response: HttpResponse, body: wire.Object) -> str:
    """The header comes first, then ``code`` or ``Code``, then ``__type``; namespace and URI around it are dropped."""
    names = ("code", "Code", "__type")
    for found in (response.headers.get("x-amzn-errortype"), *map(body.get, names)):
        if isinstance(found, str) and found:
            return found.partition(":")[0].rpartition("#")[2]
    return str(response.status)


def _message(body: wire.Object) -> str:
    for name in ("message", "Message", "errorMessage"):
        found = body.get(name)
        if isinstance(found, str):
            return found
    return ""


def _text(response: HttpResponse) -> str:
    """The beginning of an answer that is not what services send."""
    return response.body[:200].decode("utf-8", "replace").strip()
