"""Checksums of bodies (Smithy: ``aws.protocols#httpChecksum``): of a request's, which the service checks, and of an
answer's, which is checked here.

What is sent when is what AWS's SDKs do since 2025; botocore's ``httpchecksum.py`` is the reference. An operation that
has no checksums does not load this.
"""

from __future__ import annotations

from binascii import crc32

from ..exceptions import ChecksumMismatchError, ConfigurationError, Problem, ValidationError
from .protocol import base64

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Protocol, TypeAlias

    from ..http import HttpRequest, HttpResponse

    class Hash(Protocol):
        """A checksum in the making: that of the bytes that ``update`` was given."""

        def update(self, data: bytes, /) -> object: ...
        def digest(self) -> bytes: ...

    # Whether it has taken care of a body that is sent by pieces, whose checksum has this header and this hash.
    Streamed: TypeAlias = Callable[[HttpRequest, str, Callable[[], Hash]], bool]

    class StreamingBody(Protocol):
        """An answer's body that is read by pieces, as ``streaming`` has it."""

        def watch(
            self, update: Callable[[bytes], object], finish: Callable[[], object]
        ) -> None: ...

    class Bodies(Protocol):
        """The client's settings: ``client.body_settings.BodySettings``."""

        @property
        def request_checksums(self) -> bool: ...
        @property
        def response_checksums(self) -> bool: ...

    class Config(Protocol):
        """What of a client's configuration is asked."""

        @property
        def bodies(self) -> Bodies: ...


_PREFIX = "x-amz-checksum-"
_NO_CHECKSUMS = frozenset(
    {"x-amz-checksum-algorithm", "x-amz-checksum-mode", "x-amz-checksum-type"}
)
_DEFAULT = "crc32"
_MD5 = "content-md5"
_STANDARD = ("crc32", "sha1", "sha256", "sha512", "md5")
_WITH_EXTRA = ("crc32c", "crc64nvme", "xxhash64", "xxhash3", "xxhash128")
# Of several in an answer the fastest is checked: the SDKs' order, and behind it MD5, which they leave alone.
_PRIORITY = (
    "xxhash128",
    "xxhash3",
    "crc64nvme",
    "xxhash64",
    "crc32c",
    "crc32",
    "sha1",
    "sha256",
    "sha512",
    "md5",
)
_EXTRA = "needs the package awscrt: install this package's extra 'checksums'"


class RequestChecksum:
    """The step that gives a request's body its checksum.

    ``field`` is the request's field with the algorithm that the caller wants, "" where there is none; ``header`` is
    where it is told to the service, which is told the default, too. ``required``: whatever the settings say.
    ``streamed``, where the body may come by pieces, is ``aws_chunked.in_trailer``.
    """

    __slots__ = ("_field", "_header", "_required", "_streamed")

    def __init__(
        self, field: str, header: str, *, required: bool = False, streamed: Streamed | None = None
    ) -> None:
        self._field = field
        self._header = header
        self._required = required
        self._streamed = streamed

    def __call__(self, http: HttpRequest, request: object, config: Config) -> None:
        header = self._set(http, request, config)
        if self._streamed is not None and http.scheme == "https" and header in http.headers:
            # With TLS and a checksum S3 wants no hash of the body in the signature.
            http.headers["x-amz-content-sha256"] = "UNSIGNED-PAYLOAD"

    def _set(self, http: HttpRequest, request: object, config: Config) -> str:
        """Sets the checksum that the caller wants, or the default; the header in which a checksum may stand then."""
        headers = http.headers
        if any([name.startswith(_PREFIX) and name not in _NO_CHECKSUMS for name in headers]):
            return (
                _MD5  # the caller has computed one, which is as good as none to botocore's signer
            )
        given: str | None = getattr(request, self._field) if self._field else None
        if given is not None:
            algorithm = given.lower()
        elif self._required or config.bodies.request_checksums:
            algorithm = _DEFAULT
            if self._header:
                headers[self._header] = algorithm.upper()
        else:
            return _MD5
        header = _PREFIX + algorithm
        found = self._new_hash(algorithm, request)
        if self._streamed is not None and self._streamed(
            http, header, lambda: self._new_hash(algorithm, request)
        ):
            return header
        found.update(http.body)
        headers[header] = base64(found.digest())
        return header

    def _new_hash(self, algorithm: str, request: object) -> Hash:
        if algorithm not in _PRIORITY:
            allowed = ", ".join((*_STANDARD, *_WITH_EXTRA)).upper()
            problem = Problem(self._field, "enum", f"must be one of {allowed}", algorithm.upper())
            raise ValidationError(type(request).__name__, [problem])
        found = new_hash(algorithm)
        if found is None:
            others = ", ".join(_STANDARD).upper()
            raise ConfigurationError(
                f"{self._field}: {algorithm.upper()} {_EXTRA}, or choose one of {others}"
            )
        return found


def ask_for_checksums(header: str) -> Callable[[HttpRequest, object, Config], None]:
    """The step that asks for the checksums of the answer, unless the settings say that only the caller does."""

    def ask(http: HttpRequest, request: object, config: Config) -> None:
        if config.bodies.response_checksums:
            http.headers.setdefault(header, "ENABLED")

    return ask


class ResponseChecksum:
    """The step that checks an answer's body: the request had ``header``, by which checksums are asked for, and the
    answer has the checksum of one of ``algorithms``, whose names stand side by side.
    """

    __slots__ = ("_algorithms", "_header")

    def __init__(self, header: str, algorithms: str) -> None:
        self._header = header
        self._algorithms = frozenset(algorithms.split())

    def __call__(self, response: HttpResponse, http: HttpRequest, config: Config) -> HttpResponse:
        if self._header not in http.headers or not 200 <= response.status < 300:
            return response
        missing = ""
        for algorithm in _PRIORITY:
            expected = response.headers.get(_PREFIX + algorithm)
            # "<checksum>-<n>" is one of the checksums of n parts: the body alone does not give it.
            if expected is None or algorithm not in self._algorithms or "-" in expected:
                continue
            found = new_hash(algorithm)
            if found is None:
                missing = missing or algorithm
                continue
            _watch(response, found, algorithm, expected)
            return response
        # By default the answer counts unchecked, as in the SDKs; where checksums come when they are asked for only,
        # the caller has asked for this one.
        if missing and not config.bodies.response_checksums:
            raise ConfigurationError(
                f"the answer's checksum {missing.upper()} {_EXTRA}, or leave out the request's {self._header}"
            )
        return response


def _watch(response: HttpResponse, found: Hash, algorithm: str, expected: str) -> None:
    """Checks the body: now, or at its end where it is still to be read."""

    def check() -> None:
        actual = base64(found.digest())
        if actual != expected:
            raise ChecksumMismatchError(
                f"the body was damaged on its way: its checksum {algorithm.upper()} is {actual}, the answer says "
                f"{expected}"
            )

    stream: StreamingBody | None = getattr(response, "stream", None)
    if stream is not None:
        stream.watch(found.update, check)
    else:
        found.update(response.body)
        check()


# --- algorithms ---


class _Crc:
    """A cyclic redundancy check of ``size`` bytes."""

    __slots__ = ("_function", "_size", "_value")

    def __init__(self, function: Callable[[bytes, int], int], size: int) -> None:
        self._function = function
        self._size = size
        self._value = 0

    def update(self, data: bytes) -> None:
        self._value = self._function(data, self._value)

    def digest(self) -> bytes:
        return self._value.to_bytes(self._size, "big")


class _Xxhash:
    """One of awscrt's, whose words differ from hashlib's."""

    __slots__ = ("_found",)

    def __init__(self, found: Any) -> None:
        self._found = found

    def update(self, data: bytes) -> None:
        self._found.update(data)

    def digest(self) -> bytes:
        digest: bytes = self._found.finalize()
        return digest


def new_hash(algorithm: str) -> Hash | None:
    """The hash of one of the algorithms; None where it needs the extra, which is not installed."""
    if algorithm == "crc32":
        return _Crc(crc32, 4)
    if algorithm in _STANDARD:
        from hashlib import new

        return new(algorithm, usedforsecurity=False)
    crt = _awscrt()
    try:
        if algorithm == "crc32c":
            return _Crc(crt.crc32c, 4)
        if algorithm == "crc64nvme":
            return _Crc(crt.crc64nvme, 8)
        name = {"xxhash3": "xxhash3_64", "xxhash128": "xxhash3_128"}.get(algorithm, algorithm)
        return _Xxhash(getattr(crt.XXHash, f"new_{name}")())
    except AttributeError:  # None, or an awscrt from before it could do that
        return None


# Whether it is there is looked for once: that goes through all of sys.path.
_found_awscrt: list[Any] = []


def _awscrt() -> Any:
    if not _found_awscrt:
        from importlib import import_module

        try:
            # Not an import statement: checkers would stop at it where the extra is not installed.
            _found_awscrt.append(import_module("awscrt.checksums"))
        except ImportError:
            _found_awscrt.append(None)
    return _found_awscrt[0]
