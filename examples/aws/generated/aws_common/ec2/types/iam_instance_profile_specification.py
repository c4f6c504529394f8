from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.query import Form
    from ...runtime.protocols.xml import Object
    from ...runtime.shapes.problems import Problems


class IamInstanceProfileSpecification(Structure):
    """Describes an IAM instance profile."""

    _members = {"arn": "Arn", "name": "Name"}
    __slots__ = tuple(_members)

    arn: str | None
    """The Amazon Resource Name (ARN) of the instance profile."""
    name: str | None
    """The name of the instance profile."""

    def __init__(self, *, arn: str | None = None, name: str | None = None) -> None:
        self.arn = arn
        self.name = name

    def check(self, problems: Problems) -> None:
        if self.arn is not None and type(self.arn) is not str:
            problems.string("arn", self.arn)
        if self.name is not None and type(self.name) is not str:
            problems.string("name", self.name)

    def to_wire(self) -> Form:
        body: Form = []
        if self.arn is not None:
            body.append(("Arn", self.arn))
        if self.name is not None:
            body.append(("Name", self.name))
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            arn=wire.string(body, "arn"),
            name=wire.string(body, "name"),
        )
