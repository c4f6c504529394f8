"""Glacier's tree hash of a body (docs.aws.amazon.com/amazonglacier/latest/dev/checksum-calculations.html)."""

from __future__ import annotations

from hashlib import sha256

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..http import HttpRequest

_LEAF = 1024 * 1024
_HEADER = "x-amz-sha256-tree-hash"


def add_tree_hash(http: HttpRequest, request: object, config: object) -> None:
    """The step that gives an upload both hashes of its body, unless the caller has."""
    body = http.body
    http.headers.setdefault("x-amz-content-sha256", sha256(body).hexdigest())
    if _HEADER not in http.headers:
        http.headers[_HEADER] = tree_hash(body).hex()


def tree_hash(body: bytes) -> bytes:
    """SHA-256 over the tree: a leaf for each MiB, and each pair of neighbours a node until one is left."""
    whole = memoryview(body)
    level = [
        sha256(whole[start : start + _LEAF]).digest()
        for start in range(0, max(len(body), 1), _LEAF)
    ]
    while len(level) > 1:
        pairs = [level[index : index + 2] for index in range(0, len(level), 2)]
        level = [sha256(b"".join(pair)).digest() if len(pair) > 1 else pair[0] for pair in pairs]
    return level[0]
