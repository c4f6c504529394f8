"""Glacier's tree hash of a body (docs.aws.amazon.com/amazonglacier/latest/dev/checksum-calculations.html)."""

from __future__ import annotations

from hashlib import sha256

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from ..http import HttpRequest

_LEAF = 1024 * 1024
_HEADER = "x-amz-sha256-tree-hash"
_WHOLE = "x-amz-content-sha256"


def add_tree_hash(http: HttpRequest, request: object, config: object) -> None:
    """The step that gives an upload both hashes of its body, unless the caller has."""
    if _HEADER in http.headers and _WHOLE in http.headers:
        return
    # A body by pieces has a known length here, or it was refused; then it can be read twice.
    content: Any = getattr(http, "content", None)
    tree, whole = hashes((http.body,) if content is None else content.pieces())
    http.headers.setdefault(_HEADER, tree.hex())
    http.headers.setdefault(_WHOLE, whole.hex())


def hashes(pieces: Iterable[bytes]) -> tuple[bytes, bytes]:
    """The tree hash and the plain SHA-256 of ``pieces``. A leaf of the tree is the hash of a MiB; a node that of two
    neighbours' hashes, level by level; one without a neighbour goes up as it is.
    """
    whole, leaf, left = sha256(), sha256(), _LEAF
    level: list[bytes] = []
    for piece in pieces:
        whole.update(piece)
        rest = memoryview(piece)
        while rest:
            if not left:
                level.append(leaf.digest())
                leaf, left = sha256(), _LEAF
            leaf.update(rest[:left])
            rest, left = rest[left:], left - len(rest[:left])
    level.append(leaf.digest())
    while len(level) > 1:
        pairs = [level[index : index + 2] for index in range(0, len(level), 2)]
        level = [sha256(b"".join(pair)).digest() if len(pair) > 1 else pair[0] for pair in pairs]
    return level[0], whole.digest()
