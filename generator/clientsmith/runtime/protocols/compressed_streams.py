"""Bodies that are sent by pieces, sent as gzip."""

from __future__ import annotations

from .compression import compress, say_gzip
from .streaming import StreamedRequest
from .uploads import Content

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ..http import HttpRequest
    from .compression import Config


def compress_stream(http: HttpRequest, request: object, config: Config) -> None:
    """The step that compresses a body: bytes that are large enough, and a stream whatever its size."""
    if not isinstance(http, StreamedRequest):
        compress(http, request, config)
    elif config.bodies.compress_from is not None:
        http.content = Gzipped(http.content)
        http.headers.pop("content-length", None)
        say_gzip(http)


class Gzipped(Content):
    """``content`` as gzip, whose length shows at its end only."""

    __slots__ = ("_content",)

    def __init__(self, content: Content) -> None:
        self._content = content
        super().__init__(None, repeatable=content.repeatable)

    @property
    def can_begin(self) -> bool:
        return self._content.can_begin

    def rewind(self) -> None:
        self._content.rewind()

    def pieces(self) -> Iterator[bytes]:
        from zlib import MAX_WBITS, compressobj

        gzip = compressobj(wbits=16 + MAX_WBITS)
        for piece in self._content.pieces():
            if packed := gzip.compress(piece):
                yield packed
        yield gzip.flush()

    async def async_pieces(self) -> AsyncIterator[bytes]:
        from zlib import MAX_WBITS, compressobj

        gzip = compressobj(wbits=16 + MAX_WBITS)
        async for piece in self._content.async_pieces():
            if packed := gzip.compress(piece):
                yield packed
        yield gzip.flush()
