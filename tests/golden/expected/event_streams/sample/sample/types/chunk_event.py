from __future__ import annotations

import builtins

from ...runtime.shapes.structure import Structure


class ChunkEvent(Structure):
    _members = {"mark": "Mark", "bytes": "Bytes"}
    __slots__ = tuple(_members)

    mark: str | None
    bytes: builtins.bytes | None

    def __init__(self, *, mark: str | None = None, bytes: builtins.bytes | None = None) -> None:
        self.mark = mark
        self.bytes = bytes
