from __future__ import annotations

from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class body_(Structure):
    _members = {"str": "str", "super": "super"}
    __slots__ = tuple(_members)

    str: t.str_ | None
    super: t.SampleServiceError | None

    def __init__(
        self, *, str: t.str_ | None = None, super: t.SampleServiceError | None = None
    ) -> None:
        self.str = str
        self.super = super

    def check(self, problems: Problems) -> None:
        if self.str is not None:
            problems.structure("str", self.str, t.str_)
        if self.super is not None:
            problems.structure("super", self.super, t.SampleServiceError)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.str is not None:
            body["str"] = self.str.to_wire()
        if self.super is not None:
            body["super"] = self.super.to_wire()
        return body
