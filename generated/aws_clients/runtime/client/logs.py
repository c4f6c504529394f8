"""What an attempt looks like in the log, without what is secret. Loaded only where somebody reads DEBUG.

Shown are method, host, path, status, times, and the values of the headers that HTTP and AWS's protocols have for
themselves; of all other headers the name. Never shown are query, bodies, and what of the path is a sensitive member's.
"""

from __future__ import annotations

from ..exceptions import REDACTED
from ..http import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..http import HttpRequest, HttpResponse
    from ..shapes.structure import Structure

# No member of a model can be sensitive and in one of these: they are what the protocols say. The list is of what may be
# shown, so that a header that nobody has thought of does not show.
SHOWN_HEADERS = frozenset("""
    accept accept-encoding age allow amz-sdk-invocation-id amz-sdk-request connection content-encoding content-length
    content-type date expect host keep-alive retry-after server smithy-protocol te trailer transfer-encoding upgrade
    user-agent vary via x-amz-apigw-id x-amz-cf-id x-amz-content-sha256 x-amz-date x-amz-id-2 x-amz-request-id
    x-amz-retry-after x-amz-target x-amzn-errortype x-amzn-query-error x-amzn-query-mode x-amzn-remapped-content-length
    x-amzn-remapped-date x-amzn-requestid x-amzn-trace-id
    """.split())


def describe(
    request: Structure,
    http: HttpRequest,
    response: HttpResponse | None,
    outcome: str,
    seconds: float,
) -> str:
    """``http``, which ``request`` has become, and what came of it, on one line."""
    text = (
        f"{http.method} {http.host}{shown_path(request, http.path)}: {outcome} in {seconds:.3f} s"
    )
    text += f"; sent {shown_headers(http.headers)}"
    return text if response is None else f"{text}; got {shown_headers(response.headers)}"


def shown_headers(headers: Mapping[str, str]) -> str:
    """The headers, in the order of their names; a value that may be secret is left out."""
    pairs = [
        f"{name}: {value if name in SHOWN_HEADERS else REDACTED}"
        for name, value in sorted(headers.items())
    ]
    return "{" + ", ".join(pairs) + "}"


def shown_path(request: Structure, path: str) -> str:
    """``path`` without the segments that are values of sensitive members of ``request``."""
    secret: set[str] = set()
    for name in request.sensitive_members():
        value = getattr(request, name)
        if isinstance(value, str):
            secret.update([quote(segment) for segment in value.split("/")], [quote(value)])
        elif isinstance(value, (int, float)) or hasattr(value, "isoformat"):
            return f"/{REDACTED}"  # A number or a time: what it was written as is the protocol's business.
    return "/".join([REDACTED if part and part in secret else part for part in path.split("/")])
