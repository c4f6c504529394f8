"""The query and ec2 protocols: a request is a form, an answer is XML
(smithy.io/2.0/aws/protocols/aws-query-protocol.html and aws-ec2-query-protocol.html).

Readers are those of ``xml.py``.
"""

from __future__ import annotations

from ..exceptions import MalformedResponseError, Mismatch
from ..http import HttpRequest, quote
from .protocol import Protocol, request_id
from .rest_xml import read_error
from .xml import (
    base64,
    blob,
    boolean,
    boolean_text,
    enum,
    flat_list_of,
    flat_map_of,
    flat_structures,
    floating,
    integer,
    known,
    list_of,
    map_of,
    number_text,
    string,
    structure,
    structures,
    timestamp,
    unknown_member,
    xml_object,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from ..http import HttpResponse
    from .xml import Object

    Form: TypeAlias = list[tuple[str, str]]

__all__ = [
    "EC2",
    "QUERY",
    "base64",
    "blob",
    "boolean",
    "boolean_text",
    "enum",
    "flat_list_of",
    "flat_map_of",
    "flat_structures",
    "floating",
    "form_request",
    "integer",
    "known",
    "list_of",
    "map_of",
    "named",
    "number_text",
    "query_result",
    "string",
    "structure",
    "structures",
    "timestamp",
    "unknown_member",
    "xml_object",
]

_FORM = {"content-type": "application/x-www-form-urlencoded"}


# --- writing ---------------------------------------------------------------------------------------------------------


def form_request(action: str, version: str, body: Form) -> HttpRequest:
    """A call of ``action``, the operation, in ``version`` of the service's API."""
    pairs = [("Action", action), ("Version", version), *body]
    data = "&".join([f"{quote(name)}={quote(value)}" for name, value in pairs])
    return HttpRequest("POST", "/", headers=_FORM, body=data.encode())


def named(name: str, form: Form) -> Form:
    """The parameters of a structure that is called ``name``."""
    return [(f"{name}.{inner}", value) for inner, value in form]


# --- reading ---------------------------------------------------------------------------------------------------------


def query_result(response: HttpResponse, wrapper: str) -> Object:
    """The element ``wrapper`` of the body, which holds the result; the root itself where there is no such element."""
    root = xml_object(response)
    found = structure(root, wrapper, dict)
    return root if found is None else found


def read_request_id(response: HttpResponse) -> str | None:
    """The id in the headers; else the one in the body, which is where these protocols began: ``<ResponseMetadata>
    <RequestId>`` of query, ``<requestId>`` of ec2.
    """
    found = request_id(response)
    if found or not response.body:
        return found
    try:
        root = xml_object(response)
        metadata = structure(root, "ResponseMetadata", dict) or root
        return string(metadata, "RequestId") or string(metadata, "requestId")
    except (MalformedResponseError, Mismatch):
        return None


QUERY = Protocol(
    "query",
    content_type=_FORM["content-type"],
    read_error=read_error,
    read_request_id=read_request_id,
)
EC2 = Protocol(
    "ec2",
    content_type=_FORM["content-type"],
    read_error=read_error,
    read_request_id=read_request_id,
)
