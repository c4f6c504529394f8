"""Glacier wants the SHA-256 of what is uploaded, and its tree hash: the hash of the hashes of each MiB, pair by pair
(docs.aws.amazon.com/amazonglacier/latest/dev/checksum-calculations.html).
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..client.config import ClientConfig
    from ..http import HttpRequest

_LEAF = 1 << 20  # bytes


def tree_hash(http: HttpRequest, request: object, config: ClientConfig) -> None:
    """Adds both, unless a member has set them."""
    from hashlib import sha256

    body, headers = http.body, http.headers
    if "x-amz-content-sha256" not in headers:
        headers["x-amz-content-sha256"] = sha256(body).hexdigest()
    if "x-amz-sha256-tree-hash" not in headers:
        headers["x-amz-sha256-tree-hash"] = _root(body, lambda data: sha256(data).digest()).hex()


def _root(body: bytes, digest: Callable[[bytes], bytes]) -> bytes:
    level = [digest(body[start : start + _LEAF]) for start in range(0, len(body), _LEAF)] or [
        digest(b"")
    ]
    while len(level) > 1:
        pairs = [level[index : index + 2] for index in range(0, len(level), 2)]
        level = [digest(b"".join(pair)) if len(pair) == 2 else pair[0] for pair in pairs]
    return level[0]
