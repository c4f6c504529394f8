"""The body of an answer, read as it comes: a file for the sync client, the same with ``await`` for the async one.

Both know how they ended. What broke off breaks off again for whoever reads on, and what was closed cannot be read, so
that no part passes for the whole.
"""

from __future__ import annotations

import sys
from io import RawIOBase

from ..exceptions import TruncatedResponseError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import (
        AsyncIterable,
        AsyncIterator,
        Awaitable,
        Callable,
        Iterable,
        Iterator,
    )
    from typing import Any, Protocol, Self, TypeAlias

    Watcher = tuple[Callable[[bytes], object], Callable[[], object]]

    class Readable(Protocol):
        """A file that was opened for reading bytes, or what can be read as one."""

        def read(self, size: int = ..., /) -> bytes: ...

    Upload: TypeAlias = bytes | bytearray | Readable | Iterable[bytes]
    AsyncUpload: TypeAlias = Upload | AsyncIterable[bytes]
else:
    # What annotations give at run time.
    Upload = AsyncUpload = bytes | object

_CLOSED = "read of a body that was closed"
_COPIED = "a body that comes from a connection cannot be copied or pickled: read it, and keep what it gave"
_READ_BY_TWO = "another task reads this body: one at a time can"
_INTERRUPTED = "reading the body was interrupted: what came after is lost; make the call again"


class StreamingBody(RawIOBase):
    """The body of an answer, which is read from the connection as it is asked for: a binary file that cannot seek.

    ``for piece in body`` gives pieces as they come, ``read()`` the rest, ``read(n)`` n bytes unless it ends before;
    ``shutil.copyfileobj``, ``io.BufferedReader``, ``json.load`` and ``gzip.open`` take it as it is. Its connection
    serves other calls once it was read to its end; ``close``, or leaving ``with body:``, ends the connection before.

    Reading raises ``TransportError``: ``TruncatedResponseError`` where the body ended before its announced end,
    ``ReadTimeoutError`` where nothing came for as long as ``timeout`` says. Not thread-safe.
    """

    def __init__(self, pieces: Iterable[bytes], close: Callable[[], object] | None = None) -> None:
        self._pieces: Iterator[bytes] = iter(pieces)
        self._close = close
        self._piece: bytes = b""  # what was not yet read of it begins at _offset
        self._offset = 0
        self._ended = False
        self._failure: Exception | None = None
        self._watchers: tuple[Watcher, ...] = ()

    @classmethod
    def of(cls, data: bytes) -> Self:
        """The body of an answer that was read in full."""
        return cls((data,) if data else ())

    def watch(self, update: Callable[[bytes], object], finish: Callable[[], object]) -> None:
        """Calls ``update`` with each piece that is read from now on, and ``finish`` at the end; what they raise is
        raised to the reader.
        """
        self._watchers = (*self._watchers, (update, finish))

    def read(self, amt: int | None = -1) -> bytes:
        """``amt`` bytes, fewer only at the end; all that is left without ``amt``."""
        parts: list[bytes] = []
        left = -1 if amt is None or amt < 0 else amt
        while left and (part := self._take(left)):
            parts.append(part)
            left -= len(part) if left > 0 else 0
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def readall(self) -> bytes:
        """The rest."""
        return self.read()

    def readinto(self, buffer: Any, /) -> int:
        """Fills ``buffer`` with what is there, after a wait where nothing is."""
        part = self._take(len(buffer))
        buffer[: len(part)] = part
        return len(part)

    def readable(self) -> bool:
        """A body is there to be read."""
        return True

    def iter_chunks(self, chunk_size: int = 65536) -> Iterator[bytes]:
        """The rest in parts of ``chunk_size`` bytes; the last may be shorter."""
        while part := self.read(chunk_size):
            yield part

    def iter_lines(self, *, keepends: bool = False) -> Iterator[bytes]:
        """The rest by lines, without their ends unless ``keepends``."""
        lines = _Lines(keepends)
        for piece in self:
            yield from lines.complete(piece)
        yield from lines.rest()

    def close(self) -> None:
        """Ends the connection where the body was not read to its end. May be called again."""
        if not self.closed:
            super().close()
            self._piece = b""
            if self._close is not None and not self._ended:
                self._close()

    def abandon(self) -> None:
        """Closes without a wait, for an answer that is given up."""
        self.close()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> bytes:
        if piece := self._take(-1):
            return piece
        raise StopIteration

    def __del__(self) -> None:
        if not self.closed and not self._ended and self._failure is None:
            _warn_of_unread(self, self._pieces)
        self.close()

    def __reduce_ex__(self, protocol: Any, /) -> Any:
        if self._close is not None:
            raise TypeError(_COPIED)
        return super().__reduce_ex__(protocol)

    def __repr__(self) -> str:
        return f"<StreamingBody, {_state(self.closed, self._ended)}>"

    def _take(self, most: int) -> bytes:
        """The next bytes that are there, ``most`` of them unless that is negative; empty at the end."""
        if self.closed:
            raise ValueError(_CLOSED)
        if self._offset == len(self._piece):
            self._piece, self._offset = self._next(), 0
        if not self._offset and not 0 <= most < len(self._piece):
            piece, self._piece = self._piece, b""
            return piece
        end = len(self._piece) if most < 0 else min(self._offset + most, len(self._piece))
        part = self._piece[self._offset : end]
        self._offset = end
        return part

    def _next(self) -> bytes:
        if self._failure is not None:
            raise self._failure
        if self._ended:
            return b""
        try:
            for piece in self._pieces:
                if piece:
                    for update, _ in self._watchers:
                        update(piece)
                    return piece
            for _, finish in self._watchers:
                finish()
        except BaseException as error:
            self._failure = _failure(error)
            if self._close is not None:
                self._close()
            raise
        self._ended = True
        return b""


class AsyncStreamingBody:
    """``StreamingBody`` for the async client: ``async for``, ``await body.read()``, ``async with``.

    One task at a time.
    """

    def __init__(
        self,
        pieces: AsyncIterable[bytes],
        close: Callable[[], Awaitable[object]] | None = None,
    ) -> None:
        self._pieces: AsyncIterator[bytes] = aiter(pieces)
        self._close = close
        self._piece: bytes = b""
        self._offset = 0
        self._ended = False
        self._closed = False
        self.is_read = False  # by a task that waits for the next piece
        self._failure: Exception | None = None
        self._watchers: tuple[Watcher, ...] = ()

    @classmethod
    def of(cls, data: bytes) -> Self:
        """The body of an answer that was read in full."""
        return cls(_Pieces(data))

    @property
    def closed(self) -> bool:
        return self._closed

    def watch(self, update: Callable[[bytes], object], finish: Callable[[], object]) -> None:
        """Calls ``update`` with each piece that is read from now on, and ``finish`` at the end; what they raise is
        raised to the reader.
        """
        self._watchers = (*self._watchers, (update, finish))

    async def read(self, amt: int | None = -1) -> bytes:
        """``amt`` bytes, fewer only at the end; all that is left without ``amt``."""
        parts: list[bytes] = []
        left = -1 if amt is None or amt < 0 else amt
        while left and (part := await self._take(left)):
            parts.append(part)
            left -= len(part) if left > 0 else 0
        return parts[0] if len(parts) == 1 else b"".join(parts)

    async def iter_chunks(self, chunk_size: int = 65536) -> AsyncIterator[bytes]:
        """The rest in parts of ``chunk_size`` bytes; the last may be shorter."""
        while part := await self.read(chunk_size):
            yield part

    async def iter_lines(self, *, keepends: bool = False) -> AsyncIterator[bytes]:
        """The rest by lines, without their ends unless ``keepends``."""
        lines = _Lines(keepends)
        async for piece in self:
            for line in lines.complete(piece):
                yield line
        for line in lines.rest():
            yield line

    async def close(self) -> None:
        """Ends the connection where the body was not read to its end. May be called again."""
        if not self._closed:
            self._closed = True
            self._piece = b""
            if self._close is not None and not self._ended:
                await self._close()

    def abandon(self) -> None:
        """Closes without a wait, for an answer that is given up: what is below ends with its last reference."""
        self._closed = True
        self._piece, self._pieces, self._close = b"", _Pieces(b""), None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        if piece := await self._take(-1):
            return piece
        raise StopAsyncIteration

    async def __aenter__(self) -> Self:
        if self._closed:
            raise ValueError(_CLOSED)
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.close()

    def __del__(self) -> None:
        if not self._closed and not self._ended and self._failure is None:
            _warn_of_unread(self, self._pieces)
        self.abandon()

    def __reduce_ex__(self, protocol: Any, /) -> Any:
        if self._close is not None:
            raise TypeError(_COPIED)
        return super().__reduce_ex__(protocol)

    def __repr__(self) -> str:
        return f"<AsyncStreamingBody, {_state(self._closed, self._ended)}>"

    async def _take(self, most: int) -> bytes:
        if self._closed:
            raise ValueError(_CLOSED)
        if self._offset == len(self._piece):
            self._piece, self._offset = await self._next(), 0
        if not self._offset and not 0 <= most < len(self._piece):
            piece, self._piece = self._piece, b""
            return piece
        end = len(self._piece) if most < 0 else min(self._offset + most, len(self._piece))
        part = self._piece[self._offset : end]
        self._offset = end
        return part

    async def _next(self) -> bytes:
        if self._failure is not None:
            raise self._failure
        if self._ended:
            return b""
        if self.is_read:
            # Not kept as the body's failure: the task that reads it goes on.
            raise RuntimeError(_READ_BY_TWO)
        self.is_read = True
        try:
            async for piece in self._pieces:
                if piece:
                    for update, _ in self._watchers:
                        update(piece)
                    return piece
            for _, finish in self._watchers:
                finish()
        except BaseException as error:
            self._failure = _failure(error)
            if self._close is not None:
                await self._close()
            raise
        finally:
            self.is_read = False
        self._ended = True
        return b""


class _Pieces:
    """What was read in full, for ``async for``."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        data, self._data = self._data, b""
        if not data:
            raise StopAsyncIteration
        return data


class _Lines:
    """Lines of pieces that end anywhere. A line of many pieces is joined once: adding each to what there is would take
    time by the square of its length.
    """

    def __init__(self, keepends: bool) -> None:
        self._keepends = keepends
        self._parts: list[bytes] = []

    def complete(self, piece: bytes) -> Iterator[bytes]:
        """The lines that end in ``piece``, or before it."""
        ended = bool(self._parts) and self._parts[-1].endswith(b"\r")
        if not ended and b"\n" not in piece and b"\r" not in piece:
            self._parts.append(piece)
            return
        lines = b"".join([*self._parts, piece]).splitlines(True)
        # A carriage return may be half of what ends a line.
        self._parts = [] if lines[-1].endswith(b"\n") else [lines.pop()]
        yield from map(self._shown, lines)

    def rest(self) -> Iterator[bytes]:
        """The last line, where nothing ended it."""
        if self._parts:
            yield self._shown(b"".join(self._parts))

    def _shown(self, line: bytes) -> bytes:
        return line if self._keepends else line.rstrip(b"\r\n")


def _failure(error: BaseException) -> Exception:
    """What reading on raises. An interruption (Ctrl-C, a cancelled task) is raised once."""
    return error if isinstance(error, Exception) else TruncatedResponseError(_INTERRUPTED)


def _state(closed: bool, ended: bool) -> str:
    return "closed" if closed else "read" if ended else "unread"


def _warn_of_unread(body: object, pieces: object) -> None:
    if not getattr(pieces, "is_open", False):
        return  # what is in memory, and what was read to its last byte, holds no connection
    # Whoever shows ResourceWarnings has loaded warnings; while the interpreter shuts down nothing can be imported.
    warnings = sys.modules.get("warnings")
    if warnings is not None:
        text = "a body was dropped before its end, and its connection closed; read it, or close it"
        warnings.warn(f"{body!r}: {text}", ResourceWarning, stacklevel=3, source=body)
