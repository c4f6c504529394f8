"""Bodies that are sent and read by pieces: neither is held in memory as a whole, and the peer waits when we do."""

from __future__ import annotations

from io import BytesIO

from .. import failures
from ..http11.framing import LAST_CHUNK, as_chunk, check_left

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Callable
    from typing import Self

    from ..http11.head import Head
    from .protocol import Connection


class AsyncResponseStream:
    """An answer whose body is still to be read: by ``async for``, in pieces as they come, or with ``read``.

    An async context manager. Its connection serves other requests once the body was read to its end; ``close`` before
    that, or letting go of the stream, closes the connection. Reading raises ``TransportError``. One task at a time.
    """

    _connection: Connection | None = None

    def __init__(
        self,
        connection: Connection,
        head: Head,
        give_back: Callable[[Connection], None],
        give_up: Callable[[Connection, BaseException], None],
    ) -> None:
        self.status = head.status
        self.headers = head.headers
        self.names = head.names
        self._connection = connection
        self._give_back = give_back
        self._give_up = give_up
        self._failure: Exception | None = None
        self._return_at_end(connection)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        if piece := await self._next():
            return piece
        raise StopAsyncIteration

    async def read(self) -> bytes:
        """The rest of the body."""
        held = BytesIO()  # whose repr shows nothing in a frame of what fails, as a piece's would
        while held.write(await self._next()):
            pass
        return held.getvalue()

    async def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.abort()

    def __del__(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.abandon()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.close()

    @property
    def is_open(self) -> bool:
        """Whether a connection is held by what was not read."""
        return self._connection is not None

    def __repr__(self) -> str:
        return f"<AsyncResponseStream {self.status}>"

    async def _next(self) -> bytes:
        if self._failure is not None:
            raise self._failure  # once more: what broke off has no end
        connection = self._connection
        if connection is None:
            return b""
        try:
            piece = await connection.read_piece()
        except BaseException as error:
            self._connection, self._failure = None, failures.kept(connection.route.peer, error)
            self._give_up(connection, error)
            raise
        self._return_at_end(connection)
        return piece

    def _return_at_end(self, connection: Connection) -> None:
        # Whoever reads the bytes that were announced need not ask for the end as well.
        if connection.read_out:
            self._connection = None
            self._give_back(connection)


async def send_pieces(
    connection: Connection, head: memoryview, body: AsyncIterable[bytes], length: int | None
) -> None:
    """Sends ``head`` and the pieces of ``body`` until the answer begins; in chunks when there is no ``length``.

    Raises ``ValueError`` when the pieces are not ``length`` bytes in all.
    """
    if not await connection.send(head):
        return
    left = length
    connection.hold(True)
    async for piece in body:
        view = memoryview(piece)
        del piece  # a view's repr shows nothing in a frame of what fails
        if not view:
            continue
        if connection.has_answer():
            await connection.send(view[:0])
            return
        if left is None:
            view = memoryview(as_chunk(view))
        else:
            left -= len(view)
            check_left(left, done=False)
        if not await connection.send(view):
            return
    connection.hold(False)
    if left is None:
        await connection.send(memoryview(LAST_CHUNK))
    else:
        check_left(left, done=True)
