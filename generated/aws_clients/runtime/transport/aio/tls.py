"""TLS between asyncio's transport and the protocol of a connection, in memory (``ssl.MemoryBIO``).

asyncio's own cannot resume a session, is another one in each event loop, and costs more. Bytes in, bytes out; who
calls it does the I/O.
"""

from __future__ import annotations

import ssl

_RECORDS = 65536

Session = tuple[ssl.SSLContext, ssl.SSLSession]


class TlsLayer:
    """``ready`` when the handshake is over, ``ended`` when the peer said that it will send no more.

    Errors of ``ssl`` pass through; ``outgoing`` then holds the alert for the peer.
    """

    __slots__ = ("_context", "_incoming", "_outgoing", "_tls", "ended", "ready")

    def __init__(self, context: ssl.SSLContext, host: str, session: Session | None) -> None:
        self._context = context
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._tls = context.wrap_bio(
            self._incoming,
            self._outgoing,
            server_hostname=host.encode(),  # A str would be encoded as IDNA.
            session=session[1] if session is not None and session[0] is context else None,
        )
        self.ready = False
        self.ended = False

    @property
    def session(self) -> Session | None:
        """What a later connection can resume. With TLS 1.3 it is there once something was received."""
        session = self._tls.session
        return None if session is None else (self._context, session)

    def outgoing(self) -> bytes:
        """What is to be sent; it may be nothing."""
        return self._outgoing.read() if self._outgoing.pending else b""

    def encrypt(self, data: memoryview) -> bytes:
        self._tls.write(data)
        return self._outgoing.read()

    def shake_hands(self) -> None:
        try:
            self._tls.do_handshake()
        except ssl.SSLWantReadError:
            return
        self.ready = True

    def decrypt(self, data: bytes) -> bytes:
        self._incoming.write(data)
        if not self.ready:
            self.shake_hands()
        pieces: list[bytes] = []
        try:
            while self.ready and (self._incoming.pending or self._tls.pending()):
                piece = self._tls.read(_RECORDS)
                # How ``ssl`` says that the peer sent close_notify, unless we did, too.
                if not piece:
                    self.ended = True
                    break
                pieces.append(piece)
        except ssl.SSLWantReadError:
            pass  # A part of a record, or one that was no data.
        except ssl.SSLZeroReturnError:
            self.ended = True
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)
