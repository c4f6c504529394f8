from __future__ import annotations

from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class types_(Structure):
    _members = {"self_": "self"}
    __slots__ = tuple(_members)

    self_: t.t_ | str | None

    def __init__(self, *, self_: t.t_ | str | None = None) -> None:
        self.self_ = self_

    def check(self, problems: Problems) -> None:
        if self.self_ is not None:
            problems.enum("self_", self.self_, t.t_)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.self_ is not None:
            body["self"] = self.self_
        return body
