from __future__ import annotations

from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class ElasticInferenceAccelerator(Structure):
    """Note:

    Amazon Elastic Inference is no longer available.

    Describes an elastic inference accelerator.
    """

    _members = {"type": "Type", "count": "Count"}
    __slots__ = tuple(_members)

    type: str
    """The type of elastic inference accelerator. The possible values are eia1.medium,
    eia1.large, eia1.xlarge, eia2.medium, eia2.large, and eia2.xlarge.
    """
    count: int | None
    """The number of elastic inference accelerators to attach to the instance.

    Default: 1
    """

    def __init__(self, *, type: str, count: int | None = None) -> None:
        self.type = type
        self.count = count

    def check(self, problems: Problems) -> None:
        if type(self.type) is not str:
            problems.required("type", self.type)
            problems.string("type", self.type)
        if self.count is not None and not (type(self.count) is int and self.count >= 1):
            problems.integer("count", self.count, 1)

    def to_wire(self) -> Form:
        body: Form = []
        body.append(("Type", self.type))
        if self.count is not None:
            body.append(("Count", str(self.count)))
        return body
