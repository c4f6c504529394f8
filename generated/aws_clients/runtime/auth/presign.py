"""AWS Signature Version 4 in the query: a URL that whoever has it may call until it expires.

The rule is "Create a signed AWS API request", the part on query parameters, of the IAM User Guide; its authority is
botocore's ``SigV4QueryAuth``.
"""

from __future__ import annotations

from .sigv4 import UNSIGNED_HEADERS, UNSIGNED_PAYLOAD, canonical_request, signed, string_to_sign

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..http import HttpRequest
    from .credentials import Credentials


def presign(
    request: HttpRequest,
    credentials: Credentials,
    *,
    region: str,
    service: str,
    now: str,
    expires: int = 3600,
    unsigned_payload: bool = False,
    double_encoding: bool = True,
) -> str:
    """The URL of ``request`` with its signature, good for ``expires`` seconds from ``now``; ``request`` is changed.

    Every header of it is signed, and has to be sent with the URL, but for those that proxies change.
    ``unsigned_payload`` leaves the body out of the signature, as S3's URLs have it.
    """
    scope = f"{now[:8]}/{region}/{service}/aws4_request"
    headers = request.headers
    for name in ("authorization", "x-amz-date", "x-amz-security-token"):
        headers.pop(name, None)
    names = sorted({*headers.keys(), "host"} - UNSIGNED_HEADERS)
    request.query += [
        ("X-Amz-Algorithm", "AWS4-HMAC-SHA256"),
        ("X-Amz-Credential", f"{credentials.access_key_id}/{scope}"),
        ("X-Amz-Date", now),
        ("X-Amz-Expires", str(expires)),
        ("X-Amz-SignedHeaders", ";".join(names)),
    ]
    if credentials.session_token:
        request.query.append(("X-Amz-Security-Token", credentials.session_token))
    payload = UNSIGNED_PAYLOAD if unsigned_payload else ""
    canonical, _ = canonical_request(request, double_encoding=double_encoding, payload=payload)
    text = string_to_sign(canonical, now, scope)
    signature = signed(credentials.secret_access_key, now[:8], region, service, text)
    request.query.append(("X-Amz-Signature", signature))
    return request.url
