from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class Part(Structure):
    _members = {"size": "Size", "inner": "Inner"}
    __slots__ = tuple(_members)

    size: int | None
    inner: t.Part | None

    def __init__(self, *, size: int | None = None, inner: t.Part | None = None) -> None:
        self.size = size
        self.inner = inner

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            size=wire.integer(body, "Size"),
            inner=wire.structure(body, "Inner", t.Part.from_wire) if "Inner" in body else None,
        )
