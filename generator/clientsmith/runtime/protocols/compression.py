"""Bodies sent as gzip (Smithy: ``requestCompression``). An operation that never compresses does not load this."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    from ..http import HttpRequest

    class Bodies(Protocol):
        """The client's settings: ``client.body_settings.BodySettings``."""

        @property
        def compress_from(self) -> int | None: ...

    class Config(Protocol):
        """What of a client's configuration is asked."""

        @property
        def bodies(self) -> Bodies: ...


def compress(http: HttpRequest, request: object, config: Config) -> None:
    """The step that compresses a body which is large enough to be worth it."""
    smallest = config.bodies.compress_from
    if smallest is None or len(http.body) < smallest:
        return
    import gzip

    http.body = gzip.compress(http.body, mtime=0)
    say_gzip(http)


def say_gzip(http: HttpRequest) -> None:
    """Adds to what the request says of its encodings."""
    before = http.headers.get("content-encoding")
    http.headers["content-encoding"] = f"{before}, gzip" if before else "gzip"
