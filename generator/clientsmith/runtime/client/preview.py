"""What a call would send: the signed request itself, as a command for curl, or as a URL for somebody else to call.

No call loads this.
"""

from __future__ import annotations

from time import time
from urllib.parse import parse_qsl

from ..auth.presign import presign
from ..auth.sigv4 import amz_date
from ..exceptions import ConfigurationError
from ..http import HttpRequest
from ..protocols.streaming import StreamedRequest
from ..shapes.problems import is_dict, is_list, kind
from .config import NO_REGION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ..auth.credentials import Credentials
    from ..protocols.uploads import Content
    from .call import Attempts
    from .config import ClientConfig, ResolvedEndpoint
    from .operation import Operation

_LONGEST = 604_800  # s; a week is what SigV4 allows
_FORM = "application/x-www-form-urlencoded"


class SignedRequest(HttpRequest):
    """The request of a call that was not made, signed as it would be sent now; the signature holds for five minutes.

    ``content`` is what a streamed request sends in place of ``body``, None where there is no such thing.
    """

    __slots__ = ("content",)

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(
            request.method,
            request.path,
            query=request.query,
            headers=request.headers,
            body=request.body,
            scheme=request.scheme,
            host=request.host,
            host_prefix=request.host_prefix,
        )
        self.source = request.source
        self.content: Content | None = (
            request.content if isinstance(request, StreamedRequest) else None
        )

    def to_curl(self, *, show_secrets: bool = False) -> str:
        """The command, for a POSIX shell, that sends this.

        Signature, session token and the values of sensitive members are ``<redacted>``, and a command without them is
        to be read, not run; ``show_secrets`` leaves them in. A streamed body is read from the standard input.
        """
        from .curl import curl_command

        return curl_command(self, is_streamed=self.content is not None, show_secrets=show_secrets)


def signed_request(attempts: Attempts[Any]) -> SignedRequest:
    """The first request of a call."""
    return SignedRequest(attempts.next_request())


# --- presigned URLs ---


class PresignedUrl(str):
    """A URL that whoever has it may call until it expires: with ``method``, and with ``headers``, which are signed."""

    __slots__ = ("headers", "method")

    def __new__(cls, url: str, method: str, headers: Mapping[str, str]) -> PresignedUrl:
        found = super().__new__(cls, url)
        found.method = method
        found.headers = dict(headers)
        return found

    method: str
    headers: dict[str, str]

    def __repr__(self) -> str:
        # Not the URL, which is as good as the credentials for this one call.
        return f"<PresignedUrl {self.method} {self.partition('?')[0]}>"
