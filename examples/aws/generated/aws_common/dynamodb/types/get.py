from __future__ import annotations

from collections.abc import Mapping

from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class Get(Structure):
    """Specifies an item and related attribute values to retrieve in a TransactGetItem object."""

    _members = {
        "key": "Key",
        "table_name": "TableName",
        "projection_expression": "ProjectionExpression",
        "expression_attribute_names": "ExpressionAttributeNames",
    }
    __slots__ = tuple(_members)

    key: Mapping[str, t.AttributeValue]
    """A map of attribute names to AttributeValue objects that specifies the primary key of the
    item to retrieve.
    """
    table_name: str
    """The name of the table from which to retrieve the specified item. You can also provide the
    Amazon Resource Name (ARN) of the table in this parameter.
    """
    projection_expression: str | None
    """A string that identifies one or more attributes of the specified item to retrieve from the
    table. The attributes in the expression must be separated by commas. If no attribute names
    are specified, then all attributes of the specified item are returned. If any of the
    requested attributes are not found, they do not appear in the result.
    """
    expression_attribute_names: Mapping[str, str] | None
    """One or more substitution tokens for attribute names in the ProjectionExpression parameter."""

    def __init__(
        self,
        *,
        key: Mapping[str, t.AttributeValue],
        table_name: str,
        projection_expression: str | None = None,
        expression_attribute_names: Mapping[str, str] | None = None,
    ) -> None:
        self.key = key
        self.table_name = table_name
        self.projection_expression = projection_expression
        self.expression_attribute_names = expression_attribute_names

    def check(self, problems: Problems) -> None:
        problems.required("key", self.key)
        problems.map_of(
            "key",
            self.key,
            lambda path, item: problems.structure(path, item, t.AttributeValue),
            keys=lambda path, item: problems.string(path, item, 0, 65535),
        )
        if not (type(self.table_name) is str and 1 <= len(self.table_name) <= 1024):
            problems.required("table_name", self.table_name)
            problems.string("table_name", self.table_name, 1, 1024)
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
        body["Key"] = {key: item.to_wire() for key, item in self.key.items()}
        body["TableName"] = self.table_name
        if self.projection_expression is not None:
            body["ProjectionExpression"] = self.projection_expression
        if self.expression_attribute_names is not None:
            body["ExpressionAttributeNames"] = self.expression_attribute_names
        return body
