"""UpdateItem: ``POST /``, answered with 200."""

from __future__ import annotations

from collections.abc import Mapping

from ...runtime.client.operation import Operation, Request
from ...runtime.customizations import discovery
from ...runtime.protocols import json as wire
from ...runtime.protocols import json_rpc as rpc
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class UpdateItemInput(Request["UpdateItemOutput"]):
    """Edits an existing item's attributes, or adds a new item to the table if it does not
    already exist. You can put, delete, or add attribute values. You can also perform a
    conditional update on an existing item (insert a new attribute name-value pair if it
    doesn't exist, or replace an existing name-value pair if it has certain expected attribute
    values).

    You can also return the item's attribute values in the same UpdateItem operation using the
    ReturnValues parameter.
    """

    _members = {
        "table_name": "TableName",
        "key": "Key",
        "attribute_updates": "AttributeUpdates",
        "expected": "Expected",
        "conditional_operator": "ConditionalOperator",
        "return_values": "ReturnValues",
        "return_consumed_capacity": "ReturnConsumedCapacity",
        "return_item_collection_metrics": "ReturnItemCollectionMetrics",
        "update_expression": "UpdateExpression",
        "condition_expression": "ConditionExpression",
        "expression_attribute_names": "ExpressionAttributeNames",
        "expression_attribute_values": "ExpressionAttributeValues",
        "return_values_on_condition_check_failure": "ReturnValuesOnConditionCheckFailure",
    }
    __slots__ = tuple(_members)

    table_name: str
    """The name of the table containing the item to update. You can also provide the Amazon
    Resource Name (ARN) of the table in this parameter.
    """
    key: Mapping[str, t.AttributeValue]
    """The primary key of the item to be updated. Each element consists of an attribute name and
    a value for that attribute.

    For the primary key, you must provide all of the attributes. For example, with a simple
    primary key, you only need to provide a value for the partition key. For a composite
    primary key, you must provide values for both the partition key and the sort key.
    """
    attribute_updates: Mapping[str, t.AttributeValueUpdate] | None
    """This is a legacy parameter. Use UpdateExpression instead. For more information, see
    AttributeUpdates
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.AttributeUpdates.html)
    in the Amazon DynamoDB Developer Guide.
    """
    expected: Mapping[str, t.ExpectedAttributeValue] | None
    """This is a legacy parameter. Use ConditionExpression instead. For more information, see
    Expected
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.Expected.html)
    in the Amazon DynamoDB Developer Guide.
    """
    conditional_operator: t.ConditionalOperator | str | None
    """This is a legacy parameter. Use ConditionExpression instead. For more information, see
    ConditionalOperator
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.ConditionalOperator.html)
    in the Amazon DynamoDB Developer Guide.
    """
    return_values: t.ReturnValue | str | None
    """Use ReturnValues if you want to get the item attributes as they appear before or after
    they are successfully updated. For UpdateItem, the valid values are:

    - NONE - If ReturnValues is not specified, or if its value is NONE, then nothing is
      returned. (This setting is the default for ReturnValues.)
    - ALL_OLD - Returns all of the attributes of the item, as they appeared before the
      UpdateItem operation.
    - UPDATED_OLD - Returns only the updated attributes, as they appeared before the
      UpdateItem operation.
    - ALL_NEW - Returns all of the attributes of the item, as they appear after the UpdateItem
      operation.
    - UPDATED_NEW - Returns only the updated attributes, as they appear after the UpdateItem
      operation.

    There is no additional cost associated with requesting a return value aside from the small
    network and processing overhead of receiving a larger response. No read capacity units are
    consumed.

    The values returned are strongly consistent.
    """
    return_consumed_capacity: t.ReturnConsumedCapacity | str | None
    return_item_collection_metrics: t.ReturnItemCollectionMetrics | str | None
    """Determines whether item collection metrics are returned. If set to SIZE, the response
    includes statistics about item collections, if any, that were modified during the
    operation are returned in the response. If set to NONE (the default), no statistics are
    returned.
    """
    update_expression: str | None
    """An expression that defines one or more attributes to be updated, the action to be
    performed on them, and new values for them.

    The following action values are available for UpdateExpression.

    - SET - Adds one or more attributes and values to an item. If any of these attributes
      already exist, they are replaced by the new values. You can also use SET to add or
      subtract from an attribute that is of type Number. For example: SET myNum = myNum + :val

    SET supports the following functions:

      - if_not_exists (path, operand) - if the item does not contain an attribute at the
        specified path, then if_not_exists evaluates to operand; otherwise, it evaluates to
        path. You can use this function to avoid overwriting an attribute that may already be
        present in the item.
      - list_append (operand, operand) - evaluates to a list with a new element added to it.
        You can append the new element to the start or the end of the list by reversing the
        order of the operands.

    These function names are case-sensitive.

    - REMOVE - Removes one or more attributes from an item.
    - ADD - Adds the specified value to the item, if the attribute does not already exist. If
      the attribute does exist, then the behavior of ADD depends on the data type of the
      attribute:
      - If the existing attribute is a number, and if Value is also a number, then Value is
        mathematically added to the existing attribute. If Value is a negative number, then it
        is subtracted from the existing attribute.

      Note:

      If you use ADD to increment or decrement a number value for an item that doesn't exist
      before the update, DynamoDB uses 0 as the initial value.

      Similarly, if you use ADD for an existing item to increment or decrement an attribute
      value that doesn't exist before the update, DynamoDB uses 0 as the initial value. For
      example, suppose that the item you want to update doesn't have an attribute named
      itemcount, but you decide to ADD the number 3 to this attribute anyway. DynamoDB will
      create the itemcount attribute, set its initial value to 0, and finally add 3 to it. The
      result will be a new itemcount attribute in the item, with a value of 3.

      - If the existing data type is a set and if Value is also a set, then Value is added to
        the existing set. For example, if the attribute value is the set [1,2], and the ADD
        action specified [3], then the final attribute value is [1,2,3]. An error occurs if an
        ADD action is specified for a set attribute and the attribute type specified does not
        match the existing set type.

      Both sets must have the same primitive data type. For example, if the existing data type
      is a set of strings, the Value must also be a set of strings.

    Important:

    The ADD action only supports Number and set data types.

    - DELETE - Deletes an element from a set.

    If a set of values is specified, then those values are subtracted from the old set. For
    example, if the attribute value was the set [a,b,c] and the DELETE action specifies [a,c],
    then the final attribute value is [b]. Specifying an empty set is an error.

    Important:

    The DELETE action only supports set data types.

    You can have many actions in a single expression, such as the following: SET a=:value1,
    b=:value2 DELETE :value3, :value4, :value5

    For more information on update expressions, see Modifying Items and Attributes
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.Modifying.html)
    in the Amazon DynamoDB Developer Guide.
    """
    condition_expression: str | None
    """A condition that must be satisfied in order for a conditional update to succeed.

    An expression can contain any of the following:

    - Functions: attribute_exists | attribute_not_exists | attribute_type | contains |
      begins_with | size

    These function names are case-sensitive.

    - Comparison operators: = | <> | < | > | <= | >= | BETWEEN | IN
    - Logical operators: AND | OR | NOT

    For more information about condition expressions, see Specifying Conditions
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.SpecifyingConditions.html)
    in the Amazon DynamoDB Developer Guide.
    """
    expression_attribute_names: Mapping[str, str] | None
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
    the Amazon DynamoDB Developer Guide.) To work around this, you could specify the following
    for ExpressionAttributeNames:

    - {"#P":"Percentile"}

    You could then use this substitution in an expression, as in this example:

    - #P = :val

    Note:

    Tokens that begin with the : character are expression attribute values, which are
    placeholders for the actual value at runtime.

    For more information about expression attribute names, see Specifying Item Attributes
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.AccessingItemAttributes.html)
    in the Amazon DynamoDB Developer Guide.
    """
    expression_attribute_values: Mapping[str, t.AttributeValue] | None
    """One or more values that can be substituted in an expression.

    Use the : (colon) character in an expression to dereference an attribute value. For
    example, suppose that you wanted to check whether the value of the ProductStatus attribute
    was one of the following:

    Available | Backordered | Discontinued

    You would first need to specify ExpressionAttributeValues as follows:

    { ":avail":{"S":"Available"}, ":back":{"S":"Backordered"}, ":disc":{"S":"Discontinued"} }

    You could then use these values in an expression, such as this:

    ProductStatus IN (:avail, :back, :disc)

    For more information on expression attribute values, see Condition Expressions
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.SpecifyingConditions.html)
    in the Amazon DynamoDB Developer Guide.
    """
    return_values_on_condition_check_failure: t.ReturnValuesOnConditionCheckFailure | str | None
    """An optional parameter that returns the item attributes for an UpdateItem operation that
    failed a condition check.

    There is no additional cost associated with requesting a return value aside from the small
    network and processing overhead of receiving a larger response. No read capacity units are
    consumed.
    """

    def __init__(
        self,
        *,
        table_name: str,
        key: Mapping[str, t.AttributeValue],
        attribute_updates: Mapping[str, t.AttributeValueUpdate] | None = None,
        expected: Mapping[str, t.ExpectedAttributeValue] | None = None,
        conditional_operator: t.ConditionalOperator | str | None = None,
        return_values: t.ReturnValue | str | None = None,
        return_consumed_capacity: t.ReturnConsumedCapacity | str | None = None,
        return_item_collection_metrics: t.ReturnItemCollectionMetrics | str | None = None,
        update_expression: str | None = None,
        condition_expression: str | None = None,
        expression_attribute_names: Mapping[str, str] | None = None,
        expression_attribute_values: Mapping[str, t.AttributeValue] | None = None,
        return_values_on_condition_check_failure: (
            t.ReturnValuesOnConditionCheckFailure | str | None
        ) = None,
    ) -> None:
        self.table_name = table_name
        self.key = key
        self.attribute_updates = attribute_updates
        self.expected = expected
        self.conditional_operator = conditional_operator
        self.return_values = return_values
        self.return_consumed_capacity = return_consumed_capacity
        self.return_item_collection_metrics = return_item_collection_metrics
        self.update_expression = update_expression
        self.condition_expression = condition_expression
        self.expression_attribute_names = expression_attribute_names
        self.expression_attribute_values = expression_attribute_values
        self.return_values_on_condition_check_failure = return_values_on_condition_check_failure

    def check(self, problems: Problems) -> None:
        if not (type(self.table_name) is str and 1 <= len(self.table_name) <= 1024):
            problems.required("table_name", self.table_name)
            problems.string("table_name", self.table_name, 1, 1024)
        problems.required("key", self.key)
        problems.map_of(
            "key",
            self.key,
            lambda path, item: problems.structure(path, item, t.AttributeValue),
            keys=lambda path, item: problems.string(path, item, 0, 65535),
        )
        if self.attribute_updates is not None:
            problems.map_of(
                "attribute_updates",
                self.attribute_updates,
                lambda path, item: problems.structure(path, item, t.AttributeValueUpdate),
                keys=lambda path, item: problems.string(path, item, 0, 65535),
            )
        if self.expected is not None:
            problems.map_of(
                "expected",
                self.expected,
                lambda path, item: problems.structure(path, item, t.ExpectedAttributeValue),
                keys=lambda path, item: problems.string(path, item, 0, 65535),
            )
        if self.conditional_operator is not None:
            problems.enum("conditional_operator", self.conditional_operator, t.ConditionalOperator)
        if self.return_values is not None:
            problems.enum("return_values", self.return_values, t.ReturnValue)
        if self.return_consumed_capacity is not None:
            problems.enum(
                "return_consumed_capacity", self.return_consumed_capacity, t.ReturnConsumedCapacity
            )
        if self.return_item_collection_metrics is not None:
            problems.enum(
                "return_item_collection_metrics",
                self.return_item_collection_metrics,
                t.ReturnItemCollectionMetrics,
            )
        if self.update_expression is not None and type(self.update_expression) is not str:
            problems.string("update_expression", self.update_expression)
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


UpdateItemRequest = UpdateItemInput


def serialize(request: UpdateItemInput) -> HttpRequest:
    body: Object = {}
    body["TableName"] = request.table_name
    body["Key"] = {key: item.to_wire() for key, item in request.key.items()}
    if request.attribute_updates is not None:
        body["AttributeUpdates"] = {
            key: item.to_wire() for key, item in request.attribute_updates.items()
        }
    if request.expected is not None:
        body["Expected"] = {key: item.to_wire() for key, item in request.expected.items()}
    if request.conditional_operator is not None:
        body["ConditionalOperator"] = request.conditional_operator
    if request.return_values is not None:
        body["ReturnValues"] = request.return_values
    if request.return_consumed_capacity is not None:
        body["ReturnConsumedCapacity"] = request.return_consumed_capacity
    if request.return_item_collection_metrics is not None:
        body["ReturnItemCollectionMetrics"] = request.return_item_collection_metrics
    if request.update_expression is not None:
        body["UpdateExpression"] = request.update_expression
    if request.condition_expression is not None:
        body["ConditionExpression"] = request.condition_expression
    if request.expression_attribute_names is not None:
        body["ExpressionAttributeNames"] = request.expression_attribute_names
    if request.expression_attribute_values is not None:
        body["ExpressionAttributeValues"] = {
            key: item.to_wire() for key, item in request.expression_attribute_values.items()
        }
    if request.return_values_on_condition_check_failure is not None:
        body["ReturnValuesOnConditionCheckFailure"] = (
            request.return_values_on_condition_check_failure
        )
    return rpc.target_request("DynamoDB_20120810.UpdateItem", "1.0", body)


def endpoint_parameters(request: UpdateItemInput) -> dict[str, object]:
    return {"resource_arn": request.table_name}


class UpdateItemOutput(Structure):
    """Represents the output of an UpdateItem operation."""

    _members = {
        "attributes": "Attributes",
        "consumed_capacity": "ConsumedCapacity",
        "item_collection_metrics": "ItemCollectionMetrics",
    }
    __slots__ = tuple(_members)

    attributes: dict[str, t.AttributeValue] | None
    """A map of attribute values as they appear before or after the UpdateItem operation, as
    determined by the ReturnValues parameter.

    The Attributes map is only present if the update was successful and ReturnValues was
    specified as something other than NONE in the request. Each element represents one
    attribute.
    """
    consumed_capacity: t.ConsumedCapacity | None
    """The capacity units consumed by the UpdateItem operation. The data returned includes the
    total provisioned throughput consumed, along with statistics for the table and any indexes
    involved in the operation. ConsumedCapacity is only returned if the ReturnConsumedCapacity
    parameter was specified. For more information, see Capacity unity consumption for write
    operations
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html#write-operation-consumption)
    in the Amazon DynamoDB Developer Guide.

    If the table has vector indexes, the response includes a VectorIndexes field with
    VectorWriteRequestBytes consumed for each affected vector index.
    """
    item_collection_metrics: t.ItemCollectionMetrics | None
    """Information about item collections, if any, that were affected by the UpdateItem
    operation. ItemCollectionMetrics is only returned if the ReturnItemCollectionMetrics
    parameter was specified. If the table does not have any local secondary indexes, this
    information is not returned in the response.

    Each ItemCollectionMetrics element consists of:

    - ItemCollectionKey - The partition key value of the item collection. This is the same as
      the partition key value of the item itself.
    - SizeEstimateRangeGB - An estimate of item collection size, in gigabytes. This value is a
      two-element array containing a lower bound and an upper bound for the estimate. The
      estimate includes the size of all the items in the table, plus the size of all
      attributes projected into all of the local secondary indexes on that table. Use this
      estimate to measure whether a local secondary index is approaching its size limit.

    The estimate is subject to change over time; therefore, do not rely on the precision or
    accuracy of the estimate.
    """

    def __init__(
        self,
        *,
        attributes: dict[str, t.AttributeValue] | None = None,
        consumed_capacity: t.ConsumedCapacity | None = None,
        item_collection_metrics: t.ItemCollectionMetrics | None = None,
    ) -> None:
        self.attributes = attributes
        self.consumed_capacity = consumed_capacity
        self.item_collection_metrics = item_collection_metrics


def parse(response: HttpResponse) -> UpdateItemOutput:
    body = wire.json_object(response)
    return UpdateItemOutput(
        attributes=wire.structure_map(body, "Attributes", t.AttributeValue.from_wire),
        consumed_capacity=(
            wire.structure(body, "ConsumedCapacity", t.ConsumedCapacity.from_wire)
            if "ConsumedCapacity" in body
            else None
        ),
        item_collection_metrics=(
            wire.structure(body, "ItemCollectionMetrics", t.ItemCollectionMetrics.from_wire)
            if "ItemCollectionMetrics" in body
            else None
        ),
    )


UPDATE_ITEM = Operation(
    service=SERVICE,
    name="UpdateItem",
    input=UpdateItemInput,
    output=UpdateItemOutput,
    serialize=serialize,
    parse=parse,
    errors=(
        "ConditionalCheckFailedException",
        "ProvisionedThroughputExceededException",
        "ResourceNotFoundException",
        "ItemCollectionSizeLimitExceededException",
        "TransactionConflictException",
        "RequestLimitExceeded",
        "InternalServerError",
        "ReplicatedWriteConflictException",
        "ThrottlingException",
    ),
    endpoint_parameters=endpoint_parameters,
    ask=(discovery.allowed("DescribeEndpoints"),),
    recover=(discovery.forget,),
)
