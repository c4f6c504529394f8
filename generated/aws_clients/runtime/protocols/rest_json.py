"""rest-json: the protocol as a value, and how it says what went wrong
(smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html, "Operation error serialization").
"""

from __future__ import annotations

from ..exceptions import MalformedResponseError, Mismatch
from . import json as wire
from .protocol import ErrorResponse, Protocol

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..http import HttpResponse


_MESSAGES = ("message", "Message", "errorMessage")
_NAMES = ("code", "Code", "__type")


def read_error(response: HttpResponse) -> ErrorResponse:
    """Code and message of an error answer; a body that is no JSON object is the message."""
    return read_json_error(response, _NAMES)


def read_json_error(response: HttpResponse, names: tuple[str, ...]) -> ErrorResponse:
    """The same with the keys that may hold the code."""
    try:
        body = wire.json_object(response)
    except (MalformedResponseError, Mismatch):
        text = response.body[:200].decode("utf-8", "replace").strip()
        return ErrorResponse(response, code=_code(response, {}), message=text, body={})
    return json_error(response, body, names)


def json_error(
    response: HttpResponse, body: wire.Object, names: tuple[str, ...] = _NAMES
) -> ErrorResponse:
    """The same of an answer whose body was read. ``names`` are the keys that may hold the code, the best one first."""
    # A service that once spoke query says the code that it had there, and has in its model, in a header of its own
    # (smithy.io/2.0/aws/protocols/aws-query-protocol.html, "awsQueryCompatible").
    code = response.headers.get("x-amzn-query-error", "").partition(";")[0]
    name = _code(response, body, names)
    return ErrorResponse(response, code=code, message=_message(body), body=body, name=name)


def _code(response: HttpResponse, body: wire.Object, names: tuple[str, ...] = _NAMES) -> str:
    """The header comes first, then what ``names`` name; namespace and URI around it are dropped."""
    for found in (response.headers.get("x-amzn-errortype"), *map(body.get, names)):
        if isinstance(found, str) and found:
            return found.partition(":")[0].rpartition("#")[2]
    return ""


def _message(body: wire.Object) -> str:
    texts = [found for name in _MESSAGES if isinstance(found := body.get(name), str)]
    # This is OAuth's (RFC 6749, 5.2), which sso-oidc speaks; it stands in for an empty one, as botocore has it.
    return next(iter(texts), "") or str(body.get("error_description") or "")


REST_JSON = Protocol("rest-json", content_type="application/json", read_error=read_error)
