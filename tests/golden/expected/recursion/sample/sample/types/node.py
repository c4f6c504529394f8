from __future__ import annotations

import datetime

from ...runtime import timestamps
from ...runtime.protocols import json as wire
from ...runtime.shapes import documents
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class Node(Structure):
    _members = {
        "next": "next",
        "children": "children",
        "named": "named",
        "choice": "choice",
        "data": "data",
        "at": "at",
        "weights": "weights",
        "notes": "notes",
    }
    __slots__ = tuple(_members)

    next: t.Node | None
    children: list[t.Node] | None
    named: dict[str, list[t.Node]] | None
    choice: t.Choice | None
    data: bytes | None
    at: datetime.datetime | None
    weights: list[list[float | None]] | None
    notes: documents.Document | None

    def __init__(
        self,
        *,
        next: t.Node | None = None,
        children: list[t.Node] | None = None,
        named: dict[str, list[t.Node]] | None = None,
        choice: t.Choice | None = None,
        data: bytes | None = None,
        at: datetime.datetime | None = None,
        weights: list[list[float | None]] | None = None,
        notes: documents.Document | None = None,
    ) -> None:
        self.next = next
        self.children = children
        self.named = named
        self.choice = choice
        self.data = data
        self.at = at
        self.weights = weights
        self.notes = notes

    def check(self, problems: Problems) -> None:
        if self.next is not None:
            problems.structure("next", self.next, t.Node)
        if self.children is not None:
            problems.list_of(
                "children",
                self.children,
                lambda path, item: problems.structure(path, item, t.Node),
                0,
                3,
            )
        if self.named is not None:
            problems.map_of(
                "named",
                self.named,
                lambda path, item: problems.list_of(
                    path, item, lambda path, item: problems.structure(path, item, t.Node), 0, 3
                ),
                keys=lambda path, item: problems.string(path, item, 0, 10, pattern="^[a-z]+$"),
            )
        if self.choice is not None:
            problems.structure("choice", self.choice, t.Choice)
        if self.data is not None:
            problems.blob("data", self.data, 1, 4)
        if self.at is not None:
            problems.timestamp("at", self.at)
        if self.weights is not None:
            problems.list_of(
                "weights",
                self.weights,
                lambda path, item: problems.list_of(
                    path, item, lambda path, item: problems.number(path, item, 0, 1.5), sparse=True
                ),
            )
        if self.notes is not None:
            problems.document("notes", self.notes)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.next is not None:
            body["next"] = self.next.to_wire()
        if self.children is not None:
            body["children"] = [item.to_wire() for item in self.children]
        if self.named is not None:
            body["named"] = {
                key: [inner.to_wire() for inner in item] for key, item in self.named.items()
            }
        if self.choice is not None:
            body["choice"] = self.choice.to_wire()
        if self.data is not None:
            body["data"] = wire.base64(self.data)
        if self.at is not None:
            body["at"] = timestamps.date_time(self.at)
        if self.weights is not None:
            body["weights"] = [
                [None if inner is None else wire.number(inner) for inner in item]
                for item in self.weights
            ]
        if self.notes is not None:
            body["notes"] = self.notes
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            next=wire.structure(body, "next", t.Node.from_wire) if "next" in body else None,
            children=wire.structures(body, "children", t.Node.from_wire),
            named=wire.map_of(
                body, "named", lambda items, key: wire.structures(items, key, t.Node.from_wire)
            ),
            choice=wire.structure(body, "choice", t.Choice.from_wire) if "choice" in body else None,
            data=wire.blob(body, "data"),
            at=wire.timestamp(body, "at"),
            weights=wire.list_of(
                body, "weights", lambda items, key: wire.sparse_list_of(items, key, wire.floating)
            ),
            notes=wire.document(body, "notes"),
        )
