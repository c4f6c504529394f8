"""AWS Signature Version 4 in headers: canonical request, string to sign, ``Authorization``.

It owns the bytes that get signed, and reads no clock: the time is an argument. The request comes complete (endpoint,
query, headers, body); what is added after ``sign`` is not signed.

The rule is "Signature Version 4 signing process" of the IAM User Guide. Where it leaves room, it is botocore's
``SigV4Auth``, to the byte: dot segments and empty segments leave the path, which is then percent-encoded a
second time. S3's paths (``disableDoubleEncoding`` in its endpoint rules) are signed as they are sent, as a key may hold
any segment; what stands for the body in the signature then is a header, too, which S3 demands.
"""

from __future__ import annotations

from time import gmtime, strftime

from ..http import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from hashlib import sha256
    from hmac import HMAC
    from hmac import new as hmac_new

    from ..http import HttpRequest
    from .credentials import Credentials
else:
    try:
        # What hashlib and hmac give, without 1.4 ms for importing those two.
        from _hashlib import hmac_new
        from _hashlib import openssl_sha256 as sha256
    except ImportError:  # A Python without OpenSSL.
        from hashlib import sha256
        from hmac import new as hmac_new

UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD"

# What a proxy may change or drop on the way; botocore's list, and the header that carries the signature itself.
UNSIGNED_HEADERS = frozenset(
    {
        "authorization",
        "baggage",
        "connection",
        "expect",
        "keep-alive",
        "proxy-authenticate",
        "proxy-authorization",
        "te",
        "traceparent",
        "tracestate",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "user-agent",
        "x-amzn-trace-id",
    }
)

_DEFAULT_PORTS = {"http": ":80", "https": ":443"}

# (secret, date, region, service) -> an HMAC with the signing key, to be copied: that costs half of what a new one does;
# and the scope that it is for.
# A key holds for a day, and takes four HMACs to derive, half of all signing.
# A dict's own get and set are atomic; two threads that miss at once derive the same key twice, no more.
_signing_keys: dict[tuple[str, str, str, str], tuple[HMAC, str]] = {}
_MAX_SIGNING_KEYS = 64

# The second that was written last and its text; replaced as a whole, so threads need no lock.
_last_timestamp = (-1, "")

# A path of these alone is signed as it is.
_PLAIN = b"/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

# The names of a request's headers -> those that are signed, in order, and joined: a client's calls have few such sets.
_signed: dict[tuple[str, ...], tuple[list[str], str]] = {}
_MAX_SIGNED = 64


# What services answer to a signature of another time. Most say the same to a wrong key: the date decides.
_SKEW_CODES = frozenset(
    {
        "AuthFailure",
        "InvalidSignatureException",
        "RequestExpired",
        "RequestInTheFuture",
        "RequestTimeTooSkewed",
        "SignatureDoesNotMatch",
    }
)
_SKEW_TOLERANCE = 240.0  # s; a minute less than AWS's, as the answer took time, too


def amz_date(seconds: float) -> str:
    """The epoch ``seconds`` as SigV4 writes them, in UTC: ``20150830T123600Z``."""
    global _last_timestamp
    second, text = _last_timestamp
    if second != int(seconds):
        second = int(seconds)
        text = strftime("%Y%m%dT%H%M%SZ", gmtime(second))
        _last_timestamp = (second, text)
    return text


def host_header(request: HttpRequest) -> str:
    """The ``Host`` that is signed, and so has to be sent: in lower case, without the scheme's default port."""
    host = request.host.lower()
    return host.removesuffix(_DEFAULT_PORTS.get(request.scheme, "")) if ":" in host else host


def sign(
    request: HttpRequest,
    credentials: Credentials,
    *,
    region: str,
    service: str,
    now: str,
    unsigned_payload: bool = False,
    double_encoding: bool = True,
    payload: str = "",
) -> None:
    """Sign ``request`` in place: sets ``x-amz-date``, ``authorization`` and, for temporary credentials, the token.

    ``region`` and ``service`` are the signing names that the endpoint resolved to (``"apigateway"``), ``now``
    is what ``timestamp`` gives. A request that was signed before can be signed again. ``unsigned_payload``
    leaves the body out of the signature and says so in ``x-amz-content-sha256``; only services that allow it
    accept that. Where the header is there already, its value is signed in place of the body's hash. A ``date``
    header is signed like any other. Without ``double_encoding`` the path is signed as it is sent, and the body's hash
    is sent, too: that is S3's way. ``payload`` stands for a body that is not at hand: its hash, or
    ``UNSIGNED_PAYLOAD``.
    """
    headers = request.headers
    headers["x-amz-date"] = now
    headers.pop("x-amz-security-token", None)
    if credentials.session_token:
        headers["x-amz-security-token"] = credentials.session_token
    if unsigned_payload or payload == UNSIGNED_PAYLOAD:
        headers["x-amz-content-sha256"] = UNSIGNED_PAYLOAD
    elif not double_encoding and "x-amz-content-sha256" not in headers:
        payload = payload or sha256(request.body).hexdigest()
        headers["x-amz-content-sha256"] = payload
    canonical, signed_headers = canonical_request(
        request, double_encoding=double_encoding, payload=payload
    )
    key, scope = _signing_key(credentials.secret_access_key, now[:8], region, service)
    signature = key.copy()
    signature.update(string_to_sign(canonical, now, scope).encode())
    headers["authorization"] = (
        f"AWS4-HMAC-SHA256 Credential={credentials.access_key_id}/{scope}, "
        f"SignedHeaders={signed_headers}, Signature={signature.hexdigest()}"
    )


def signed(secret: str, date: str, region: str, service: str, text: str) -> str:
    """The signature of ``text``, what ``string_to_sign`` gives, in hexadecimal digits."""
    found = _signing_key(secret, date, region, service)[0].copy()
    found.update(text.encode())
    return found.hexdigest()


def canonical_request(
    request: HttpRequest, *, double_encoding: bool = True, payload: str = ""
) -> tuple[str, str]:
    """The canonical request, and in it the names of the signed headers (``content-type;host;x-amz-date``). ``payload``
    stands for the body where no header does, by default its hash.

    A header that was given more than once is one comma-separated value in ``request.headers``, as HTTP has it.
    """
    values = request.headers
    if "host" not in values:
        values = values.copy()
        values["host"] = host_header(request)
    known = tuple(values)
    names, signed_headers = _signed.get(known) or _signed_names(known)
    lines: list[str] = []
    for name in names:
        value = values[name]
        if " " in value or not value.isprintable():
            value = _trimmed(value)
        lines.append(f"{name}:{value}")
    headers = "\n".join(lines)
    announced = values.get("x-amz-content-sha256")
    payload = payload or sha256(request.body).hexdigest() if announced is None else announced
    path = _canonical_path(request.path) if double_encoding else request.path
    query = _canonical_query(request.query) if request.query else ""
    return (
        f"{request.method}\n{path}\n{query}\n{headers}\n\n{signed_headers}\n{payload}",
        signed_headers,
    )


def _signed_names(names: tuple[str, ...]) -> tuple[list[str], str]:
    signed = sorted([name for name in names if name not in UNSIGNED_HEADERS])
    if len(_signed) >= _MAX_SIGNED:
        _signed.clear()
    found = _signed[names] = (signed, ";".join(signed))
    return found


def _trimmed(value: str) -> str:
    """``value`` with each run of ASCII blanks as one space, and none around it: SigV4's Trimall."""
    if value.isascii():
        return " ".join(value.split())
    # str.split would take a no-break space for a blank, which the service does not.
    return b" ".join(value.encode().split()).decode()


def string_to_sign(canonical: str, now: str, scope: str) -> str:
    """What the signing key signs: the time, the scope (``date/region/service/aws4_request``), the request's hash."""
    return f"AWS4-HMAC-SHA256\n{now}\n{scope}\n{sha256(canonical.encode()).hexdigest()}"


def _canonical_path(path: str) -> str:
    if "//" in path or "/." in path or not path:
        path = _normal_path(path)
    if not path.encode().strip(_PLAIN):
        return path
    return "/".join([quote(segment) for segment in path.split("/")])


def _normal_path(path: str) -> str:
    """``path`` without its empty, ``.`` and ``..`` segments (RFC 3986, 5.2.4; the empty ones are AWS's addition)."""
    segments: list[str] = []
    for segment in path.split("/"):
        if segment == "..":
            del segments[-1:]
        elif segment and segment != ".":
            segments.append(segment)
    end = "/" if segments and path.endswith("/") else ""
    return "/" + "/".join(segments) + end


def _canonical_query(query: list[tuple[str, str]]) -> str:
    pairs = sorted([(quote(name), quote(value)) for name, value in query])
    return "&".join([f"{name}={value}" for name, value in pairs])


def _signing_key(secret: str, date: str, region: str, service: str) -> tuple[HMAC, str]:
    wanted = (secret, date, region, service)
    found = _signing_keys.get(wanted)
    if found is None:
        key = f"AWS4{secret}".encode()
        for part in (date, region, service, "aws4_request"):
            key = hmac_new(key, part.encode(), "sha256").digest()
        if len(_signing_keys) >= _MAX_SIGNING_KEYS:
            _signing_keys.clear()
        scope = f"{date}/{region}/{service}/aws4_request"
        found = _signing_keys[wanted] = (hmac_new(key, digestmod="sha256"), scope)
    return found


class Clock:
    """How far off this machine's clock is: ``offset`` is what has to be added to its time, in seconds.

    A service takes a signature for five minutes before and after its time. It dates its refusals (RFC 9110, 6.6.1), so
    that one refusal is enough to learn the offset; all calls of a client share it.
    """

    __slots__ = ("offset",)

    def __init__(self) -> None:
        self.offset = 0.0

    def correct(self, code: str, headers: Mapping[str, str], *, now: float) -> bool:
        """Whether the refusal with this code and date came of a wrong clock, which is then corrected. Names in
        ``headers`` are in lower case; ``now`` is this machine's time, in epoch seconds.
        """
        if code not in _SKEW_CODES:
            return False
        date = seconds_of_date(headers.get("date", ""))
        if date is None or abs(date - now - self.offset) < _SKEW_TOLERANCE:
            return False
        self.offset = date - now
        return True


def seconds_of_date(text: str) -> float | None:
    """The HTTP date in epoch seconds; None for what is none."""
    from email.utils import mktime_tz, parsedate_tz

    try:
        parsed = parsedate_tz(text)
        return None if parsed is None else float(mktime_tz(parsed))
    except (ValueError, OverflowError):
        return None
