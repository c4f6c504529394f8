"""The body of a request that is sent by pieces: a file, an iterable, an async iterable.

It knows how long the body is, where that can be known, and whether it can be sent once more: a file that can seek is
read again from where it began, a list of pieces is gone through again, what is gone through once is sent once.
"""

from __future__ import annotations

from ..exceptions import Problem, ValidationError
from ..shapes.problems import is_list, kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from typing_extensions import TypeIs

PIECE = 1 << 18
"""The bytes that are read from a file for one piece."""


class Content:
    """A body that is sent by pieces. ``length`` is in bytes, None where it is not known.

    ``pieces`` and ``async_pieces`` begin it; a body that was begun can be begun again only while ``can_begin``.
    """

    __slots__ = ("_hash", "begun", "failure", "length", "repeatable")

    def __init__(self, length: int | None, *, repeatable: bool) -> None:
        self.length = length
        self.repeatable = repeatable
        self.begun = False
        self.failure: OSError | None = None
        self._hash = ""

    @property
    def can_begin(self) -> bool:
        """Whether all of the body can be sent now: nothing was taken of it, or it can be rewound."""
        return self.repeatable or not self.begun

    def pieces(self) -> Iterator[bytes]:
        """All of the body, from where it began, for the sync client."""
        raise NotImplementedError

    def async_pieces(self) -> AsyncIterator[bytes]:
        """All of the body, from where it began, for the async client."""
        raise NotImplementedError

    def sent_pieces(self) -> Iterator[bytes]:
        """``pieces``; of what their source raises, ``failure`` keeps what a transport might have raised as well."""
        return self._watched(self.pieces())

    def _watched(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        try:
            yield from pieces
        except OSError as error:
            self.failure = error
            raise

    async def async_sent_pieces(self) -> AsyncIterator[bytes]:
        """The same for the async client."""
        try:
            async for piece in self.async_pieces():
                yield piece
        except OSError as error:
            self.failure = error
            raise

    def rewind(self) -> None:
        """Puts a file back to where the body began; other sources begin anew by themselves."""

    def sha256(self) -> str | None:
        """The hexadecimal hash of the body; None where finding it would use the body up."""
        if not self.repeatable:
            return None
        if not self._hash:
            from hashlib import sha256

            found = sha256()
            for piece in self.pieces():
                found.update(piece)
            self._hash = found.hexdigest()
        return self._hash

    def __repr__(self) -> str:
        length = "an unknown number of" if self.length is None else self.length
        return f"<{type(self).__name__}, {length} bytes>"


class FileContent(Content):
    """What ``read`` gives from where the file stands now to its end."""

    __slots__ = ("_file", "_start")

    def __init__(self, file: Any, length: int | None = None) -> None:
        self._file = file
        self._start = _position(file)
        if self._start is not None:
            size = file.seek(0, 2)
            file.seek(self._start)
            length = max(size - self._start, 0)
        super().__init__(length, repeatable=self._start is not None)

    def pieces(self) -> Iterator[bytes]:
        self._begin()
        while piece := _checked(self._file.read(PIECE)):
            yield piece

    async def async_pieces(self) -> AsyncIterator[bytes]:
        from asyncio import get_running_loop

        run = get_running_loop().run_in_executor  # A disk can keep all other tasks waiting.
        await run(None, self._begin)
        while piece := _checked(await run(None, self._file.read, PIECE)):
            yield piece

    def rewind(self) -> None:
        if self._start is not None:
            self._file.seek(self._start)

    def _begin(self) -> None:
        self.rewind()
        self.begun = True


class IteratedContent(Content):
    """The pieces of an iterable, which is gone through again where that starts again."""

    __slots__ = ("_source",)

    def __init__(self, source: Any, length: int | None) -> None:
        self._source = source
        super().__init__(length, repeatable=iter(source) is not source)

    def pieces(self) -> Iterator[bytes]:
        self.begun = True
        for piece in self._source:
            yield _checked(piece)

    async def async_pieces(self) -> AsyncIterator[bytes]:
        for piece in self.pieces():
            yield piece


class AsyncIteratedContent(Content):
    """The pieces of an async iterable, which the async client alone can send."""

    __slots__ = ("_source",)

    def __init__(self, source: Any, length: int | None) -> None:
        self._source = source
        super().__init__(length, repeatable=aiter(source) is not source)

    def pieces(self) -> Iterator[bytes]:
        raise TypeError(
            "an async iterable is a body for the async client; give this one bytes, a file or an iterable"
        )

    async def async_pieces(self) -> AsyncIterator[bytes]:
        self.begun = True
        async for piece in self._source:
            yield _checked(piece)

    def sha256(self) -> str | None:
        return None


def content_of(
    body: Any, member: str, announced: str | None = None, *, needs_length: bool = False
) -> Content:
    """``body`` as content. ``announced`` is the request's Content-Length, where it has one; ``member`` is the field.

    Raises ``ValidationError`` for what is no body, and for a length that is unknown or is not the announced one.
    """
    length = int(announced) if announced is not None else None
    content: Content
    if hasattr(body, "__aiter__"):
        content = AsyncIteratedContent(body, length)
    elif hasattr(body, "read") and not hasattr(body, "encoding"):
        content = FileContent(body, length)
    elif is_list(body):
        content = IteratedContent(body, sum([len(_checked(piece)) for piece in body]))
    elif hasattr(body, "__iter__") and not hasattr(body, "encoding"):
        content = IteratedContent(body, length)
    else:
        message = "must be bytes, a file that was opened with mode 'rb', or an iterable of bytes"
        raise ValidationError("request", [Problem(member, "type", message)])
    if needs_length and content.length is None:
        message = (
            "must have a length that is known before it is sent: give bytes, a list of pieces, a file that can seek,"
            " or the content length as well"
        )
        raise ValidationError("request", [Problem(member, "length", message)])
    if length is not None and content.length != length:
        message = f"must have the announced {length} bytes, has {content.length}"
        raise ValidationError("request", [Problem(member, "length", message)])
    return content


def is_buffer(value: object) -> TypeIs[bytearray]:
    """Bytes of another class, which may change while they are sent."""
    return isinstance(value, (bytearray, memoryview))


def _position(file: Any) -> int | None:
    """Where a file stands; None for one that cannot seek."""
    try:
        found: int = file.tell()
        file.seek(found)
    except (AttributeError, OSError):  # io.UnsupportedOperation is an OSError
        return None
    return found


def _checked(piece: Any) -> bytes:
    if isinstance(piece, bytes):
        return piece
    if is_buffer(piece):
        return bytes(piece)
    raise TypeError(f"a body is made of bytes, not of {kind(piece)}")
