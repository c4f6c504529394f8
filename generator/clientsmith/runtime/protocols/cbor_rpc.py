"""smithy-rpc-v2-cbor: the protocol as a value, and how it says what went wrong
(smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html).
"""

from __future__ import annotations

from ..exceptions import MalformedResponseError, Mismatch
from .cbor import cbor_object
from .json_errors import json_error
from .protocol import Protocol

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..http import HttpResponse
    from .protocol import ErrorResponse


def read_error(response: HttpResponse) -> ErrorResponse:
    """Code and message of an error answer; a body that is no map is the message."""
    try:
        body = cbor_object(response)
    except (MalformedResponseError, Mismatch):
        body = None
    # The protocol's own key comes first, as in the json protocol.
    return json_error(response, body, ("__type", "code", "Code"))


RPC_V2_CBOR = Protocol("smithy-rpc-v2-cbor", content_type="application/cbor", read_error=read_error)
