from __future__ import annotations

from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class ElasticGpuSpecification(Structure):
    """Note:

    Amazon Elastic Graphics reached end of life on January 8, 2024.

    A specification for an Elastic Graphics accelerator.
    """

    _members = {"type": "Type"}
    __slots__ = tuple(_members)

    type: str
    """The type of Elastic Graphics accelerator."""

    def __init__(self, *, type: str) -> None:
        self.type = type

    def check(self, problems: Problems) -> None:
        if type(self.type) is not str:
            problems.required("type", self.type)
            problems.string("type", self.type)

    def to_wire(self) -> Form:
        body: Form = []
        body.append(("Type", self.type))
        return body
