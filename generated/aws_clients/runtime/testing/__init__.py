"""For tests of code that calls a service: a transport that answers with what a test has prepared, and one that answers
with what a service has answered once.
"""

from __future__ import annotations

from .answers import StreamedAnswer as StreamedAnswer
from .answers import json_response as json_response
from .answers import request_json as request_json
from .cassette import Cassette as Cassette
from .stub import Replies as Replies
from .stub import StubTransport as StubTransport
