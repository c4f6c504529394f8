"""Checksums of bodies that are sent by pieces: behind them, in the trailer of the encoding ``aws-chunked``.

The encoding is that of docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html without the signatures of
chunks (``STREAMING-UNSIGNED-PAYLOAD-TRAILER``), which S3 takes over TLS. Without TLS the checksum goes into a header,
so that the body has to be read before it is sent.
"""

from __future__ import annotations

from ..exceptions import ConfigurationError
from .protocol import base64
from .streaming import StreamedRequest
from .uploads import PIECE, AsyncIteratedContent, Content

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from ..http import HttpRequest
    from .checksums import Hash

# S3 wants chunks of 8 KiB at least, but for the last; files are read in pieces of this size.
_CHUNK = PIECE


def in_trailer(http: HttpRequest, header: str, new_hash: Callable[[], Hash]) -> bool:
    """Whether the body of ``http`` is sent by pieces; its checksum then goes where ``header`` can stand."""
    if not isinstance(http, StreamedRequest):
        return False
    headers, content = http.headers, http.content
    if http.scheme != "https":
        headers[header] = _before(content, new_hash())
        return True
    before = headers.get("content-encoding")
    headers["content-encoding"] = f"{before},aws-chunked" if before else "aws-chunked"
    headers["x-amz-trailer"] = header
    headers["x-amz-content-sha256"] = "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
    headers.pop("content-length", None)  # that of the body as it is
    if content.length is not None:
        headers["x-amz-decoded-content-length"] = str(content.length)
    http.content = AwsChunked(content, header, new_hash)
    return True


def _before(content: Content, found: Hash) -> str:
    """The checksum of a body that is yet to be sent."""
    if not content.repeatable or isinstance(content, AsyncIteratedContent):
        raise ConfigurationError(
            "the body needs a checksum, which without TLS stands before it, and what can be read only once has none"
            " before it was sent; give bytes, a list of pieces or a file that can seek, call https://, or set"
            ' request_checksum_calculation="when_required"'
        )
    for piece in content.pieces():
        found.update(piece)
    return base64(found.digest())


class AwsChunked(Content):
    """``content`` in chunks, and behind them its checksum as ``header``."""

    __slots__ = ("_content", "_header", "_new_hash")

    def __init__(self, content: Content, header: str, new_hash: Callable[[], Hash]) -> None:
        self._content = content
        self._header = header
        self._new_hash = new_hash
        length = content.length
        if length is not None:
            full, rest = divmod(length, _CHUNK)
            chunks = full * len(_chunk(bytes(_CHUNK))) if full else 0
            length = chunks + (len(_chunk(bytes(rest))) if rest else 0) + len(self._end(new_hash()))
        super().__init__(length, repeatable=content.repeatable)

    @property
    def can_begin(self) -> bool:
        return self._content.can_begin

    def pieces(self) -> Iterator[bytes]:
        found, blocks = self._new_hash(), _Blocks()
        for piece in self._content.pieces():
            found.update(piece)
            for block in blocks.full(piece):
                yield _chunk(block)
        yield blocks.last() + self._end(found)

    async def async_pieces(self) -> AsyncIterator[bytes]:
        found, blocks = self._new_hash(), _Blocks()
        async for piece in self._content.async_pieces():
            found.update(piece)
            for block in blocks.full(piece):
                yield _chunk(block)
        yield blocks.last() + self._end(found)

    def rewind(self) -> None:
        self._content.rewind()

    def sha256(self) -> str | None:
        """The signature has another word for this body."""
        return None

    def _end(self, found: Hash) -> bytes:
        return f"0\r\n{self._header}:{base64(found.digest())}\r\n\r\n".encode()


def _chunk(block: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(block), block)


class _Blocks:
    """Pieces of any size as blocks of ``_CHUNK`` bytes: only so the length of what is sent is known before."""

    __slots__ = ("_parts", "_size")

    def __init__(self) -> None:
        self._parts: list[bytes | memoryview] = []
        self._size = 0

    def full(self, piece: bytes) -> Iterator[bytes]:
        """The blocks that ``piece`` completes."""
        if not self._size and len(piece) == _CHUNK:
            yield piece
            return
        rest = memoryview(piece)
        while self._size + len(rest) >= _CHUNK:
            split = _CHUNK - self._size
            yield b"".join([*self._parts, rest[:split]])
            rest = rest[split:]
            self._parts, self._size = [], 0
        if rest:
            self._parts.append(rest)
            self._size += len(rest)

    def last(self) -> bytes:
        """The chunk of what is left, empty where nothing is: the chunk without bytes is the end."""
        return _chunk(b"".join(self._parts)) if self._parts else b""
