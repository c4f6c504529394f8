from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Union
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class Choice(Union):
    _members = {"leaf": "leaf", "tree": "tree"}
    __slots__ = tuple(_members)

    leaf: str | None
    tree: t.Node | None

    def __init__(
        self,
        *,
        leaf: str | None = None,
        tree: t.Node | None = None,
        unknown: tuple[str, object] | None = None,
    ) -> None:
        self.leaf = leaf
        self.tree = tree
        self.unknown = unknown

    def check(self, problems: Problems) -> None:
        super().check(problems)
        if self.leaf is not None:
            problems.string("leaf", self.leaf, 0, 10, pattern="^[a-z]+$")
        if self.tree is not None:
            problems.structure("tree", self.tree, t.Node)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.leaf is not None:
            body["leaf"] = self.leaf
        if self.tree is not None:
            body["tree"] = self.tree.to_wire()
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        union = cls(
            leaf=wire.string(body, "leaf"),
            tree=wire.structure(body, "tree", t.Node.from_wire) if "tree" in body else None,
        )
        union.unknown = wire.unknown_member(body, ["leaf", "tree"])
        return union
