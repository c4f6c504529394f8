"""How an error answer of the JSON protocols, and of those like them, says what went wrong
(smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html, "Operation error serialization").
"""

from __future__ import annotations

from .protocol import ErrorResponse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..http import HttpResponse

_MESSAGES = ("message", "Message", "errorMessage")


def json_error(
    response: HttpResponse, body: dict[str, Any] | None, names: tuple[str, ...]
) -> ErrorResponse:
    """What ``body``, that of ``response``, says: None is one that is no object, which is the message then. ``names``
    are the keys that may hold the code, the best one first.
    """
    if body is None:
        text = response.body[:200].decode("utf-8", "replace").strip()
        return ErrorResponse(response, code=_code(response, {}, names), message=text, body={})
    # A service that once spoke query says the code that it had there, and has in its model, in a header of its own
    # (smithy.io/2.0/aws/protocols/aws-query-protocol.html, "awsQueryCompatible").
    code = response.headers.get("x-amzn-query-error", "").partition(";")[0]
    name = _code(response, body, names)
    return ErrorResponse(response, code=code, message=_message(body), body=body, name=name)


def _code(response: HttpResponse, body: dict[str, Any], names: tuple[str, ...]) -> str:
    """The header comes first, then what ``names`` name; namespace and URI around it are dropped."""
    for found in (response.headers.get("x-amzn-errortype"), *map(body.get, names)):
        if isinstance(found, str) and found:
            return found.partition(":")[0].rpartition("#")[2]
    return ""


def _message(body: dict[str, Any]) -> str:
    texts = [found for name in _MESSAGES if isinstance(found := body.get(name), str)]
    # This is OAuth's (RFC 6749, 5.2), which sso-oidc speaks; it stands in for an empty one, as botocore has it.
    return next(iter(texts), "") or str(body.get("error_description") or "")
