from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class KeySchemaElement(Structure):
    """Represents a single element of a key schema. A key schema specifies the attributes that
    make up the primary key of a table, or the key attributes of an index.

    A KeySchemaElement represents exactly one attribute of the primary key. For example, a
    simple primary key would be represented by one KeySchemaElement (for the partition key). A
    composite primary key would require one KeySchemaElement for the partition key, and
    another KeySchemaElement for the sort key.

    A KeySchemaElement must be a scalar, top-level attribute (not a nested attribute). The
    data type must be one of String, Number, or Binary. The attribute cannot be nested within
    a List or a Map.
    """

    _members = {"attribute_name": "AttributeName", "key_type": "KeyType"}
    __slots__ = tuple(_members)

    attribute_name: str | None
    """The name of a key attribute."""
    key_type: t.KeyType | str | None
    """The role that this key attribute will assume:

    - HASH - partition key
    - RANGE - sort key

    Note:

    The partition key of an item is also known as its hash attribute. The term "hash
    attribute" derives from DynamoDB's usage of an internal hash function to evenly distribute
    data items across partitions, based on their partition key values.

    The sort key of an item is also known as its range attribute. The term "range attribute"
    derives from the way DynamoDB stores items with the same partition key physically close
    together, in sorted order by the sort key value.
    """

    def __init__(
        self, *, attribute_name: str | None = None, key_type: t.KeyType | str | None = None
    ) -> None:
        self.attribute_name = attribute_name
        self.key_type = key_type

    def check(self, problems: Problems) -> None:
        if not (type(self.attribute_name) is str and 1 <= len(self.attribute_name) <= 255):
            problems.required("attribute_name", self.attribute_name)
            problems.string("attribute_name", self.attribute_name, 1, 255)
        if type(self.key_type) is not str:
            problems.required("key_type", self.key_type)
        problems.enum("key_type", self.key_type, t.KeyType)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.attribute_name is not None:
            body["AttributeName"] = self.attribute_name
        if self.key_type is not None:
            body["KeyType"] = self.key_type
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            attribute_name=wire.string(body, "AttributeName"),
            key_type=wire.enum(body, "KeyType", t.KeyType) if "KeyType" in body else None,
        )
