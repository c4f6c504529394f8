from __future__ import annotations

from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class OperatorRequest(Structure):
    """The service provider that manages the resource."""

    _members = {"principal": "Principal"}
    __slots__ = tuple(_members)

    principal: str | None
    """The service provider that manages the resource."""

    def __init__(self, *, principal: str | None = None) -> None:
        self.principal = principal

    def check(self, problems: Problems) -> None:
        if self.principal is not None and type(self.principal) is not str:
            problems.string("principal", self.principal)

    def to_wire(self) -> Form:
        body: Form = []
        if self.principal is not None:
            body.append(("Principal", self.principal))
        return body
