"""Bodies that are sent and read by pieces: neither is held in memory as a whole, and the peer waits when we do."""

from __future__ import annotations

from .. import failures
from ..http11.framing import LAST_CHUNK, as_chunk, check_left

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Self

    from ..http11.head import Head
    from .connection import Connection


class ResponseStream:
    """An answer whose body is still to be read: by iteration, in pieces as they come, or with ``read``.

    A context manager. Its connection serves other requests once the body was read to its end; ``close`` before that, or
    letting go of the stream, closes the connection. Reading raises ``TransportError``. Not thread-safe.
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

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> bytes:
        if piece := self._next():
            return piece
        raise StopIteration

    def read(self) -> bytes:
        """The rest of the body."""
        return b"".join(self)

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def __del__(self) -> None:
        self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    @property
    def is_open(self) -> bool:
        """Whether a connection is held by what was not read."""
        return self._connection is not None

    def __repr__(self) -> str:
        return f"<ResponseStream {self.status}>"

    def _next(self) -> bytes:
        if self._failure is not None:
            raise self._failure  # once more: what broke off has no end
        connection = self._connection
        if connection is None:
            return b""
        try:
            piece = connection.read_piece()
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


def send_pieces(
    connection: Connection, head: memoryview, body: Iterable[bytes], length: int | None
) -> None:
    """Sends ``head`` and the pieces of ``body`` until the answer begins; in chunks when there is no ``length``.

    Raises ``ValueError`` when the pieces are not ``length`` bytes in all.
    """
    if not connection.send(head):
        return
    left = length
    # Views, whose repr shows nothing in a frame of what fails.
    for piece in _views(body):
        if connection.has_answer():
            return
        if left is None:
            piece = memoryview(as_chunk(piece))
        else:
            left -= len(piece)
            check_left(left, done=False)
        if not connection.send(piece):
            return
    if left is None:
        connection.send(memoryview(LAST_CHUNK))
    else:
        check_left(left, done=True)


def _views(body: Iterable[bytes]) -> Iterator[memoryview]:
    for piece in body:
        view = memoryview(piece)
        del piece
        if view:
            yield view
