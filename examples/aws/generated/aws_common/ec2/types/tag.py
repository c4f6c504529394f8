from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.query import Form
    from ...runtime.protocols.xml import Object
    from ...runtime.shapes.problems import Problems


class Tag(Structure):
    """Describes a tag."""

    _members = {"key": "Key", "value": "Value"}
    __slots__ = tuple(_members)

    key: str | None
    """The key of the tag.

    Constraints: Tag keys are case-sensitive and accept a maximum of 127 Unicode characters.
    May not begin with aws:.
    """
    value: str | None
    """The value of the tag.

    Constraints: Tag values are case-sensitive and accept a maximum of 256 Unicode characters.
    """

    def __init__(self, *, key: str | None = None, value: str | None = None) -> None:
        self.key = key
        self.value = value

    def check(self, problems: Problems) -> None:
        if self.key is not None and type(self.key) is not str:
            problems.string("key", self.key)
        if self.value is not None and type(self.value) is not str:
            problems.string("value", self.value)

    def to_wire(self) -> Form:
        body: Form = []
        if self.key is not None:
            body.append(("Key", self.key))
        if self.value is not None:
            body.append(("Value", self.value))
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            key=wire.string(body, "key"),
            value=wire.string(body, "value"),
        )
