from __future__ import annotations

import builtins

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class AttributeValue(Structure):
    """Represents the data for an attribute.

    Each attribute value is described as a name-value pair. The name is the data type, and the
    value is the data itself.

    For more information, see Data Types
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html#HowItWorks.DataTypes)
    in the Amazon DynamoDB Developer Guide.
    """

    _members = {
        "s": "S",
        "n": "N",
        "b": "B",
        "ss": "SS",
        "ns": "NS",
        "bs": "BS",
        "m": "M",
        "l": "L",
        "null": "NULL",
        "bool": "BOOL",
    }
    __slots__ = tuple(_members)

    s: str | None
    """An attribute of type String. For example:

    "S": "Hello"
    """
    n: str | None
    """An attribute of type Number. For example:

    "N": "123.45"

    Numbers are sent across the network to DynamoDB as strings, to maximize compatibility
    across languages and libraries. However, DynamoDB treats them as number type attributes
    for mathematical operations.
    """
    b: bytes | None
    """An attribute of type Binary. For example:

    "B": "dGhpcyB0ZXh0IGlzIGJhc2U2NC1lbmNvZGVk"
    """
    ss: list[str] | None
    """An attribute of type String Set. For example:

    "SS": ["Giraffe", "Hippo" ,"Zebra"]
    """
    ns: list[str] | None
    """An attribute of type Number Set. For example:

    "NS": ["42.2", "-19", "7.5", "3.14"]

    Numbers are sent across the network to DynamoDB as strings, to maximize compatibility
    across languages and libraries. However, DynamoDB treats them as number type attributes
    for mathematical operations.
    """
    bs: list[bytes] | None
    """An attribute of type Binary Set. For example:

    "BS": ["U3Vubnk=", "UmFpbnk=", "U25vd3k="]
    """
    m: dict[str, t.AttributeValue] | None
    """An attribute of type Map. For example:

    "M": {"Name": {"S": "Joe"}, "Age": {"N": "35"}}
    """
    l: list[t.AttributeValue] | None
    """An attribute of type List. For example:

    "L": [ {"S": "Cookies"} , {"S": "Coffee"}, {"N": "3.14159"}]
    """
    null: builtins.bool | None
    """An attribute of type Null. For example:

    "NULL": true
    """
    bool: builtins.bool | None
    """An attribute of type Boolean. For example:

    "BOOL": true
    """

    def __init__(
        self,
        *,
        s: str | None = None,
        n: str | None = None,
        b: bytes | None = None,
        ss: list[str] | None = None,
        ns: list[str] | None = None,
        bs: list[bytes] | None = None,
        m: dict[str, t.AttributeValue] | None = None,
        l: list[t.AttributeValue] | None = None,
        null: builtins.bool | None = None,
        bool: builtins.bool | None = None,
    ) -> None:
        self.s = s
        self.n = n
        self.b = b
        self.ss = ss
        self.ns = ns
        self.bs = bs
        self.m = m
        self.l = l
        self.null = null
        self.bool = bool

    def check(self, problems: Problems) -> None:
        if self.s is not None and type(self.s) is not str:
            problems.string("s", self.s)
        if self.n is not None and type(self.n) is not str:
            problems.string("n", self.n)
        if self.b is not None:
            problems.blob("b", self.b)
        if self.ss is not None:
            problems.strings("ss", self.ss)
        if self.ns is not None:
            problems.strings("ns", self.ns)
        if self.bs is not None:
            problems.list_of("bs", self.bs, problems.blob)
        if self.m is not None:
            problems.map_of(
                "m",
                self.m,
                lambda path, item: problems.structure(path, item, t.AttributeValue),
                keys=lambda path, item: problems.string(path, item, 0, 65535),
            )
        if self.l is not None:
            problems.structures("l", self.l, t.AttributeValue)
        if self.null is not None:
            problems.boolean("null", self.null)
        if self.bool is not None:
            problems.boolean("bool", self.bool)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.s is not None:
            body["S"] = self.s
        if self.n is not None:
            body["N"] = self.n
        if self.b is not None:
            body["B"] = wire.base64(self.b)
        if self.ss is not None:
            body["SS"] = self.ss
        if self.ns is not None:
            body["NS"] = self.ns
        if self.bs is not None:
            body["BS"] = [wire.base64(item) for item in self.bs]
        if self.m is not None:
            body["M"] = {key: item.to_wire() for key, item in self.m.items()}
        if self.l is not None:
            body["L"] = [item.to_wire() for item in self.l]
        if self.null is not None:
            body["NULL"] = self.null
        if self.bool is not None:
            body["BOOL"] = self.bool
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            s=wire.string(body, "S"),
            n=wire.string(body, "N"),
            b=wire.blob(body, "B"),
            ss=wire.strings(body, "SS"),
            ns=wire.strings(body, "NS"),
            bs=wire.list_of(body, "BS", wire.blob),
            m=wire.structure_map(body, "M", t.AttributeValue.from_wire),
            l=wire.structures(body, "L", t.AttributeValue.from_wire),
            null=wire.boolean(body, "NULL"),
            bool=wire.boolean(body, "BOOL"),
        )
