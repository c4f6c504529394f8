from __future__ import annotations

from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class TransactWriteItem(Structure):
    """A list of requests that can perform update, put, delete, or check operations on multiple
    items in one or more tables atomically.
    """

    _members = {
        "condition_check": "ConditionCheck",
        "put": "Put",
        "delete": "Delete",
        "update": "Update",
    }
    __slots__ = tuple(_members)

    condition_check: t.ConditionCheck | None
    """A request to perform a check item operation."""
    put: t.Put | None
    """A request to perform a PutItem operation."""
    delete: t.Delete | None
    """A request to perform a DeleteItem operation."""
    update: t.Update | None
    """A request to perform an UpdateItem operation."""

    def __init__(
        self,
        *,
        condition_check: t.ConditionCheck | None = None,
        put: t.Put | None = None,
        delete: t.Delete | None = None,
        update: t.Update | None = None,
    ) -> None:
        self.condition_check = condition_check
        self.put = put
        self.delete = delete
        self.update = update

    def check(self, problems: Problems) -> None:
        if self.condition_check is not None:
            problems.structure("condition_check", self.condition_check, t.ConditionCheck)
        if self.put is not None:
            problems.structure("put", self.put, t.Put)
        if self.delete is not None:
            problems.structure("delete", self.delete, t.Delete)
        if self.update is not None:
            problems.structure("update", self.update, t.Update)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.condition_check is not None:
            body["ConditionCheck"] = self.condition_check.to_wire()
        if self.put is not None:
            body["Put"] = self.put.to_wire()
        if self.delete is not None:
            body["Delete"] = self.delete.to_wire()
        if self.update is not None:
            body["Update"] = self.update.to_wire()
        return body
