from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class KeysAndAttributes(Structure):
    """Represents a set of primary keys and, for each key, the attributes to retrieve from the
    table.

    For each primary key, you must provide all of the key attributes. For example, with a
    simple primary key, you only need to provide the partition key. For a composite primary
    key, you must provide both the partition key and the sort key.
    """

    _members = {
        "keys": "Keys",
        "attributes_to_get": "AttributesToGet",
        "consistent_read": "ConsistentRead",
        "projection_expression": "ProjectionExpression",
        "expression_attribute_names": "ExpressionAttributeNames",
    }
    __slots__ = tuple(_members)

    keys: list[dict[str, t.AttributeValue]] | None
    """The primary key attribute values that define the items and the attributes associated with
    the items.
    """
    attributes_to_get: list[str] | None
    """This is a legacy parameter. Use ProjectionExpression instead. For more information, see
    Legacy Conditional Parameters
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.html)
    in the Amazon DynamoDB Developer Guide.
    """
    consistent_read: bool | None
    """The consistency of a read operation. If set to true, then a strongly consistent read is
    used; otherwise, an eventually consistent read is used.
    """
    projection_expression: str | None
    """A string that identifies one or more attributes to retrieve from the table. These
    attributes can include scalars, sets, or elements of a JSON document. The attributes in
    the ProjectionExpression must be separated by commas.

    If no attribute names are specified, then all attributes will be returned. If any of the
    requested attributes are not found, they will not appear in the result.

    For more information, see Accessing Item Attributes
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.AccessingItemAttributes.html)
    in the Amazon DynamoDB Developer Guide.
    """
    expression_attribute_names: dict[str, str] | None
    """One or more substitution tokens for attribute names in an expression. The following are
    some use cases for using ExpressionAttributeNames:

    - To access an attribute whose name conflicts with a DynamoDB reserved word.
    - To create a placeholder for repeating occurrences of an attribute name in an expression.
    - To prevent special characters in an attribute name from being misinterpreted in an
      expression.

    Use the # character in an expression to dereference an attribute name. For example,
    consider the following attribute name:

    - Percentile

    The name of this attribute conflicts with a reserved word, so it cannot be used directly
    in an expression. (For the complete list of reserved words, see Reserved Words
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ReservedWords.html) in
    the Amazon DynamoDB Developer Guide). To work around this, you could specify the following
    for ExpressionAttributeNames:

    - {"#P":"Percentile"}

    You could then use this substitution in an expression, as in this example:

    - #P = :val

    Note:

    Tokens that begin with the : character are expression attribute values, which are
    placeholders for the actual value at runtime.

    For more information on expression attribute names, see Accessing Item Attributes
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.AccessingItemAttributes.html)
    in the Amazon DynamoDB Developer Guide.
    """

    def __init__(
        self,
        *,
        keys: list[dict[str, t.AttributeValue]] | None = None,
        attributes_to_get: list[str] | None = None,
        consistent_read: bool | None = None,
        projection_expression: str | None = None,
        expression_attribute_names: dict[str, str] | None = None,
    ) -> None:
        self.keys = keys
        self.attributes_to_get = attributes_to_get
        self.consistent_read = consistent_read
        self.projection_expression = projection_expression
        self.expression_attribute_names = expression_attribute_names

    def check(self, problems: Problems) -> None:
        problems.required("keys", self.keys)
        problems.list_of(
            "keys",
            self.keys,
            lambda path, item: problems.map_of(
                path,
                item,
                lambda path, item: problems.structure(path, item, t.AttributeValue),
                keys=lambda path, item: problems.string(path, item, 0, 65535),
            ),
            1,
            100,
        )
        if self.attributes_to_get is not None:
            problems.list_of(
                "attributes_to_get",
                self.attributes_to_get,
                lambda path, item: problems.string(path, item, 0, 65535),
                1,
            )
        if self.consistent_read is not None:
            problems.boolean("consistent_read", self.consistent_read)
        if self.projection_expression is not None and type(self.projection_expression) is not str:
            problems.string("projection_expression", self.projection_expression)
        if self.expression_attribute_names is not None:
            problems.map_of(
                "expression_attribute_names",
                self.expression_attribute_names,
                lambda path, item: problems.string(path, item, 0, 65535),
            )

    def to_wire(self) -> Object:
        body: Object = {}
        if self.keys is not None:
            body["Keys"] = [
                {key: inner.to_wire() for key, inner in item.items()} for item in self.keys
            ]
        if self.attributes_to_get is not None:
            body["AttributesToGet"] = self.attributes_to_get
        if self.consistent_read is not None:
            body["ConsistentRead"] = self.consistent_read
        if self.projection_expression is not None:
            body["ProjectionExpression"] = self.projection_expression
        if self.expression_attribute_names is not None:
            body["ExpressionAttributeNames"] = self.expression_attribute_names
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            keys=wire.list_of(
                body,
                "Keys",
                lambda items, key: wire.structure_map(items, key, t.AttributeValue.from_wire),
            ),
            attributes_to_get=wire.strings(body, "AttributesToGet"),
            consistent_read=wire.boolean(body, "ConsistentRead"),
            projection_expression=wire.string(body, "ProjectionExpression"),
            expression_attribute_names=wire.string_map(body, "ExpressionAttributeNames"),
        )
