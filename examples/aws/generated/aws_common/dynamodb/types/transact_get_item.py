from __future__ import annotations

from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class TransactGetItem(Structure):
    """Specifies an item to be retrieved as part of the transaction."""

    _members = {"get": "Get"}
    __slots__ = tuple(_members)

    get: t.Get
    """Contains the primary key that identifies the item to get, together with the name of the
    table that contains the item, and optionally the specific attributes of the item to
    retrieve.
    """

    def __init__(self, *, get: t.Get) -> None:
        self.get = get

    def check(self, problems: Problems) -> None:
        problems.required("get", self.get)
        problems.structure("get", self.get, t.Get)

    def to_wire(self) -> Object:
        body: Object = {}
        body["Get"] = self.get.to_wire()
        return body
