from __future__ import annotations

from collections.abc import Mapping

from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class Update(Structure):
    """Represents a request to perform an UpdateItem operation."""

    _members = {
        "key": "Key",
        "update_expression": "UpdateExpression",
        "table_name": "TableName",
        "condition_expression": "ConditionExpression",
        "expression_attribute_names": "ExpressionAttributeNames",
        "expression_attribute_values": "ExpressionAttributeValues",
        "return_values_on_condition_check_failure": "ReturnValuesOnConditionCheckFailure",
    }
    __slots__ = tuple(_members)

    key: Mapping[str, t.AttributeValue]
    """The primary key of the item to be updated. Each element consists of an attribute name and
    a value for that attribute.
    """
    update_expression: str
    """An expression that defines one or more attributes to be updated, the action to be
    performed on them, and new value(s) for them.
    """
    table_name: str
    """Name of the table for the UpdateItem request. You can also provide the Amazon Resource
    Name (ARN) of the table in this parameter.
    """
    condition_expression: str | None
    """A condition that must be satisfied in order for a conditional update to succeed."""
    expression_attribute_names: Mapping[str, str] | None
    """One or more substitution tokens for attribute names in an expression."""
    expression_attribute_values: Mapping[str, t.AttributeValue] | None
    """One or more values that can be substituted in an expression."""
    return_values_on_condition_check_failure: t.ReturnValuesOnConditionCheckFailure | str | None
    """Use ReturnValuesOnConditionCheckFailure to get the item attributes if the Update condition
    fails. For ReturnValuesOnConditionCheckFailure, the valid values are: NONE and ALL_OLD.
    """

    def __init__(
        self,
        *,
        key: Mapping[str, t.AttributeValue],
        update_expression: str,
        table_name: str,
        condition_expression: str | None = None,
        expression_attribute_names: Mapping[str, str] | None = None,
        expression_attribute_values: Mapping[str, t.AttributeValue] | None = None,
        return_values_on_condition_check_failure: (
            t.ReturnValuesOnConditionCheckFailure | str | None
        ) = None,
    ) -> None:
        self.key = key
        self.update_expression = update_expression
        self.table_name = table_name
        self.condition_expression = condition_expression
        self.expression_attribute_names = expression_attribute_names
        self.expression_attribute_values = expression_attribute_values
        self.return_values_on_condition_check_failure = return_values_on_condition_check_failure

    def check(self, problems: Problems) -> None:
        problems.required("key", self.key)
        problems.map_of(
            "key",
            self.key,
            lambda path, item: problems.structure(path, item, t.AttributeValue),
            keys=lambda path, item: problems.string(path, item, 0, 65535),
        )
        if type(self.update_expression) is not str:
            problems.required("update_expression", self.update_expression)
            problems.string("update_expression", self.update_expression)
        if not (type(self.table_name) is str and 1 <= len(self.table_name) <= 1024):
            problems.required("table_name", self.table_name)
            problems.string("table_name", self.table_name, 1, 1024)
        if self.condition_expression is not None and type(self.condition_expression) is not str:
            problems.string("condition_expression", self.condition_expression)
        if self.expression_attribute_names is not None:
            problems.map_of(
                "expression_attribute_names",
                self.expression_attribute_names,
                lambda path, item: problems.string(path, item, 0, 65535),
            )
        if self.expression_attribute_values is not None:
            problems.map_of(
                "expression_attribute_values",
                self.expression_attribute_values,
                lambda path, item: problems.structure(path, item, t.AttributeValue),
            )
        if self.return_values_on_condition_check_failure is not None:
            problems.enum(
                "return_values_on_condition_check_failure",
                self.return_values_on_condition_check_failure,
                t.ReturnValuesOnConditionCheckFailure,
            )

    def to_wire(self) -> Object:
        body: Object = {}
        body["Key"] = {key: item.to_wire() for key, item in self.key.items()}
        body["UpdateExpression"] = self.update_expression
        body["TableName"] = self.table_name
        if self.condition_expression is not None:
            body["ConditionExpression"] = self.condition_expression
        if self.expression_attribute_names is not None:
            body["ExpressionAttributeNames"] = self.expression_attribute_names
        if self.expression_attribute_values is not None:
            body["ExpressionAttributeValues"] = {
                key: item.to_wire() for key, item in self.expression_attribute_values.items()
            }
        if self.return_values_on_condition_check_failure is not None:
            body["ReturnValuesOnConditionCheckFailure"] = (
                self.return_values_on_condition_check_failure
            )
        return body
