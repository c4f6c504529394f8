"""smithy-rpc-v2-cbor: the protocol as a value, and how it says what went wrong
(smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html).
"""

from __future__ import annotations

from ..exceptions import MalformedResponseError, Mismatch
from .cbor import cbor_object
from .protocol import ErrorResponse, Protocol
from .rest_json import json_error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..http import HttpResponse


def read_error(response: HttpResponse) -> ErrorResponse:
    """Code and message of an error answer; a body that is no map is the message."""
    try:
        return json_error(response, cbor_object(response), ("__type", "code", "Code"))
    except (MalformedResponseError, Mismatch):
        text = response.body[:200].decode("utf-8", "replace").strip()
        return ErrorResponse(response, code="", message=text, body={})


RPC_V2_CBOR = Protocol("smithy-rpc-v2-cbor", content_type="application/cbor", read_error=read_error)
