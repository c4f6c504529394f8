"""For tests of code that calls a service: a transport that answers with what a test has prepared, and one that answers
with what a service has answered once.

A public name is loaded when it is first used: recordings know both clients, and so asyncio.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .answers import StreamedAnswer as StreamedAnswer
    from .answers import json_response as json_response
    from .answers import request_json as request_json
    from .cassette import Cassette as Cassette
    from .stub import Replies as Replies
    from .stub import StubTransport as StubTransport
else:
    from ..lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "Cassette": "cassette",
            "Replies": "stub",
            "StreamedAnswer": "answers",
            "StubTransport": "stub",
            "json_response": "answers",
            "request_json": "answers",
        },
    )
