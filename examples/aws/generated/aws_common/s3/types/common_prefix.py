from __future__ import annotations

from ...runtime.protocols import xml as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class CommonPrefix(Structure):
    """Container for all (if there are any) keys between Prefix and the next occurrence of the
    string specified by a delimiter. CommonPrefixes lists keys that act like subdirectories in
    the directory specified by Prefix. For example, if the prefix is notes/ and the delimiter
    is a slash (/) as in notes/summer/july, the common prefix is notes/summer/.
    """

    _members = {"prefix": "Prefix"}
    __slots__ = tuple(_members)

    prefix: str | None
    """Container for the specified common prefix."""

    def __init__(self, *, prefix: str | None = None) -> None:
        self.prefix = prefix

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            prefix=wire.string(body, "Prefix"),
        )
