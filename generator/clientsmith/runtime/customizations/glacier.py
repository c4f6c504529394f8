"""Glacier wants the SHA-256 of what is uploaded, and its tree hash: the hash of the hashes of each MiB, pair by pair
(docs.aws.amazon.com/amazonglacier/latest/dev/checksum-calculations.html).
"""

from __future__ import annotations

from ..exceptions import ConfigurationError
from ..protocols.streaming import StreamedRequest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..client.config import ClientConfig
    from ..http import HttpRequest

_LEAF = 1 << 20  # bytes


def tree_hash(http: HttpRequest, request: object, config: ClientConfig) -> None:
    """Adds both, unless a member has set them. What is read for it is sent afterwards, so it has to be there twice."""
    headers = http.headers
    if "x-amz-content-sha256" in headers and "x-amz-sha256-tree-hash" in headers:
        return
    pieces: Iterable[bytes] = (http.body,)
    if isinstance(http, StreamedRequest):
        if not http.content.repeatable:
            raise ConfigurationError(
                "an upload to Glacier is hashed before it is sent, and what can be read only once cannot be; give "
                "bytes or a file that can seek, or both checksum and x-amz-content-sha256"
            )
        pieces = http.content.pieces()
    whole, tree = hashes(pieces)
    headers.setdefault("x-amz-content-sha256", whole)
    headers.setdefault("x-amz-sha256-tree-hash", tree)


def hashes(pieces: Iterable[bytes]) -> tuple[str, str]:
    """The SHA-256 of all pieces together, and their tree hash, in hexadecimal digits."""
    from hashlib import sha256

    whole, leaf, room = sha256(), sha256(), _LEAF
    level: list[bytes] = []
    for piece in pieces:
        whole.update(piece)
        view = memoryview(piece)
        while view:
            taken, view = view[:room], view[room:]
            leaf.update(taken)
            room -= len(taken)
            if not room:
                level.append(leaf.digest())
                leaf, room = sha256(), _LEAF
    if room < _LEAF or not level:
        level.append(leaf.digest())
    while len(level) > 1:
        pairs = [level[index : index + 2] for index in range(0, len(level), 2)]
        level = [sha256(b"".join(pair)).digest() if len(pair) == 2 else pair[0] for pair in pairs]
    return whole.hexdigest(), level[0].hex()
