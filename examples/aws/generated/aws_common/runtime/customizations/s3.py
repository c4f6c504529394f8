"""What S3 wants of every client: keys and sources written so that it understands them, names in listings that XML can
carry, errors in answers that began well, and buckets followed into their region.
"""

from __future__ import annotations

from ..endpoints import is_valid_host_label
from ..exceptions import Problem, ValidationError
from ..http import HttpResponse, quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    from ..client.config import ClientConfig
    from ..client.errors import ServiceError
    from ..client.operation import Request
    from ..http import HttpRequest

    In = TypeVar("In", bound=Request[Any])

_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_")
_LONGEST_BUCKET = 255  # characters; us-east-1 once took as many, and such buckets are still there


# --- requests --------------------------------------------------------------------------------------------------------


def bucket_name(field: str) -> Callable[[In], In]:
    """Nothing is changed; ``ValidationError`` for a bucket that is neither a name nor an ARN."""

    def adapt(request: In) -> In:
        name = getattr(request, field)
        if isinstance(name, str) and not _is_bucket(name):
            message = (
                "a bucket is 1 to 255 letters, digits, dots, hyphens and underscores, or an ARN"
            )
            raise ValidationError(
                type(request).__name__, [Problem(field, "pattern", message, name)]
            )
        return request

    return adapt


def _is_bucket(name: str) -> bool:
    # Which ARNs S3 takes, the endpoint rules know, and say what is wrong with one.
    return name.startswith("arn:") or (
        0 < len(name) <= _LONGEST_BUCKET and _LETTERS.issuperset(name)
    )


def customer_key(key: str, md5: str) -> Callable[[In], In]:
    """The key in base64, and its MD5, unless the caller has given both in that form."""

    def adapt(request: In) -> In:
        given = getattr(request, key)
        if given is None or getattr(request, md5) is not None:
            return request
        from hashlib import md5 as digest

        from ..protocols.protocol import base64

        plain = given if isinstance(given, bytes) else given.encode()
        hashed = digest(plain, usedforsecurity=False).digest()
        return request.__replace__(**{key: base64(plain), md5: base64(hashed)})

    return adapt


def copy_source(field: str) -> Callable[[In], In]:
    """The source's key percent-encoded; the version behind it is not."""

    def adapt(request: In) -> In:
        source = getattr(request, field)
        if not isinstance(source, str):
            return request
        name, mark, version = source.rpartition("?versionId=")
        if not mark or not version or any(found.isspace() for found in version):
            name, mark, version = source, "", ""
        quoted = "/".join([quote(part) for part in name.split("/")])
        return request.__replace__(**{field: quoted + mark + version})

    return adapt


# --- listings --------------------------------------------------------------------------------------------------------


def url_encoded(request: In) -> In:
    """Asks for names percent-encoded: a key may hold what no XML can (U+0001)."""
    listing: Any = request  # each listing's request has the member, and no base of theirs
    return (
        request if listing.encoding_type is not None else request.__replace__(encoding_type="url")
    )


def decoded(*paths: str) -> Callable[[Any, Any], Any]:
    """Decodes the names that ``url_encoded`` has asked for; ``contents.key`` is the key of each item of a list."""

    def finish(result: Any, request: Any) -> Any:
        if request.encoding_type is None and result.encoding_type == "url":
            from urllib.parse import unquote_plus

            for path in paths:
                field, _, inner = path.rpartition(".")
                for holder in (getattr(result, field) or ()) if field else (result,):
                    value = getattr(holder, inner)
                    if isinstance(value, str):
                        setattr(holder, inner, unquote_plus(value))
        return result

    return finish


# --- answers ---------------------------------------------------------------------------------------------------------


def error_in_success(
    response: HttpResponse, request: HttpRequest, config: ClientConfig
) -> HttpResponse:
    """An answer whose status says 200 and whose body says that it failed after all: an error of the
    service's, which is repeated as such. One that broke off is malformed anyway.
    """
    if response.status != 200 or not _is_error(response.body):
        return response
    found = HttpResponse(500, response.headers, response.body)
    found.names = response.names
    return found


def _is_error(body: bytes) -> bool:
    # S3 sends blanks while it works, so that the connection stays.
    start = body.lstrip()
    if start.startswith(b"<?xml"):
        start = start.partition(b"?>")[2].lstrip()
    return start.startswith((b"<Error>", b"<Error "))


# --- regions ---------------------------------------------------------------------------------------------------------

_ELSEWHERE = frozenset(
    {
        "400",  # of HEAD, whose answers have no code
        "AuthorizationHeaderMalformed",
        "IllegalLocationConstraintException",
        "PermanentRedirect",
    }
)


def follow_region(error: ServiceError, request: Any, config: ClientConfig) -> bool:
    """Whether the bucket lies in another region than it was looked for in, which the client then remembers."""
    bucket = getattr(request, "bucket", None)
    response = error.response
    if not isinstance(bucket, str) or response is None or bucket.startswith("arn:"):
        return False
    moved = error.status_code in (301, 302, 307)
    if not moved and not (error.status_code == 400 and error.code in _ELSEWHERE):
        return False
    region = response.headers.get("x-amz-bucket-region", "") or _region_in(response.body)
    # The region becomes part of the host that credentials are shown to.
    if not is_valid_host_label(region, allow_subdomains=False):
        return False
    if config.endpoints.regions.get(bucket, config.region) == region:
        return False
    config.endpoints.move(bucket, region)
    return True


def _region_in(body: bytes) -> str:
    """The ``Region`` of an ``AuthorizationHeaderMalformed``."""
    _, _, rest = body.partition(b"<Region>")
    text, end, _ = rest.partition(b"</Region>")
    return text.decode("ascii", "replace") if end else ""
