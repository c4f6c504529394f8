from __future__ import annotations

from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class CreditSpecificationRequest(Structure):
    """The credit option for CPU usage of a T instance."""

    _members = {"cpu_credits": "CpuCredits"}
    __slots__ = tuple(_members)

    cpu_credits: str
    """The credit option for CPU usage of a T instance.

    Valid values: standard | unlimited
    """

    def __init__(self, *, cpu_credits: str) -> None:
        self.cpu_credits = cpu_credits

    def check(self, problems: Problems) -> None:
        if type(self.cpu_credits) is not str:
            problems.required("cpu_credits", self.cpu_credits)
            problems.string("cpu_credits", self.cpu_credits)

    def to_wire(self) -> Form:
        body: Form = []
        body.append(("CpuCredits", self.cpu_credits))
        return body
