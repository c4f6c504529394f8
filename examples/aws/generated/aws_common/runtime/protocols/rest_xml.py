"""rest-xml: the protocol as a value, and how it, query and ec2 say what went wrong
(smithy.io/2.0/aws/protocols/aws-restxml-protocol.html, "Operation error serialization").
"""

from __future__ import annotations

from ..exceptions import MalformedResponseError, Mismatch
from .protocol import ErrorResponse, Protocol
from .xml import string, structure, xml_object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..http import HttpResponse


def read_error(response: HttpResponse) -> ErrorResponse:
    """Code and message of an error answer: ``<ErrorResponse><Error>`` of rest-xml and query,
    ``<Response><Errors><Error>`` of ec2, ``<Error>`` alone of S3; a body that is no XML is the message.
    """
    try:
        root = xml_object(response)
        errors = structure(root, "Errors", dict) or root
        # A service may leave out what is round the error.
        body = structure(errors, "Error", dict) or root
        code, message = string(body, "Code"), string(body, "Message") or string(body, "message")
        request_id = string(root, "RequestId") or string(root, "RequestID")
        host_id = string(root, "HostId")
    except (MalformedResponseError, Mismatch):
        text = response.body[:200].decode("utf-8", "replace").strip()
        return ErrorResponse(response, code="", message=text, body={})
    found = ErrorResponse(response, code=(code or "").strip(), message=message or "", body=body)
    found.details["request_id"] = request_id or found.details.get("request_id")
    found.details["host_id"] = host_id or found.details.get("host_id")
    return found


REST_XML = Protocol("rest-xml", content_type="application/xml", read_error=read_error)
