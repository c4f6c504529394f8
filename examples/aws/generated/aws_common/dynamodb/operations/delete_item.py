"""DeleteItem: ``POST /``, answered with 200."""

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


class DeleteItemInput(Request["DeleteItemOutput"]):
    """Deletes a single item in a table by primary key. You can perform a conditional delete
    operation that deletes the item if it exists, or if it has an expected attribute value.

    In addition to deleting an item, you can also return the item's attribute values in the
    same operation, using the ReturnValues parameter.

    Unless you specify conditions, the DeleteItem is an idempotent operation; running it
    multiple times on the same item or attribute does not result in an error response.

    Conditional deletes are useful for deleting items only if specific conditions are met. If
    those conditions are met, DynamoDB performs the delete. Otherwise, the item is not
    deleted.
    """

    _members = {
        "table_name": "TableName",
        "key": "Key",
        "expected": "Expected",
        "conditional_operator": "ConditionalOperator",
        "return_values": "ReturnValues",
        "return_consumed_capacity": "ReturnConsumedCapacity",
        "return_item_collection_metrics": "ReturnItemCollectionMetrics",
        "condition_expression": "ConditionExpression",
        "expression_attribute_names": "ExpressionAttributeNames",
        "expression_attribute_values": "ExpressionAttributeValues",
        "return_values_on_condition_check_failure": "ReturnValuesOnConditionCheckFailure",
    }
    __slots__ = tuple(_members)

    table_name: str
    """The name of the table from which to delete the item. You can also provide the Amazon
    Resource Name (ARN) of the table in this parameter.
    """
    key: Mapping[str, t.AttributeValue]
    """A map of attribute names to AttributeValue objects, representing the primary key of the
    item to delete.

    For the primary key, you must provide all of the key attributes. For example, with a
    simple primary key, you only need to provide a value for the partition key. For a
    composite primary key, you must provide values for both the partition key and the sort
    key.
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
    """Use ReturnValues if you want to get the item attributes as they appeared before they were
    deleted. For DeleteItem, the valid values are:

    - NONE - If ReturnValues is not specified, or if its value is NONE, then nothing is
      returned. (This setting is the default for ReturnValues.)
    - ALL_OLD - The content of the old item is returned.

    There is no additional cost associated with requesting a return value aside from the small
    network and processing overhead of receiving a larger response. No read capacity units are
    consumed.

    Note:

    The ReturnValues parameter is used by several DynamoDB operations; however, DeleteItem
    does not recognize any values other than NONE or ALL_OLD.
    """
    return_consumed_capacity: t.ReturnConsumedCapacity | str | None
    return_item_collection_metrics: t.ReturnItemCollectionMetrics | str | None
    """Determines whether item collection metrics are returned. If set to SIZE, the response
    includes statistics about item collections, if any, that were modified during the
    operation are returned in the response. If set to NONE (the default), no statistics are
    returned.
    """
    condition_expression: str | None
    """A condition that must be satisfied in order for a conditional DeleteItem to succeed.

    An expression can contain any of the following:

    - Functions: attribute_exists | attribute_not_exists | attribute_type | contains |
      begins_with | size

    These function names are case-sensitive.

    - Comparison operators: = | <> | < | > | <= | >= | BETWEEN | IN
    - Logical operators: AND | OR | NOT

    For more information about condition expressions, see Condition Expressions
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
    the Amazon DynamoDB Developer Guide). To work around this, you could specify the following
    for ExpressionAttributeNames:

    - {"#P":"Percentile"}

    You could then use this substitution in an expression, as in this example:

    - #P = :val

    Note:

    Tokens that begin with the : character are expression attribute values, which are
    placeholders for the actual value at runtime.

    For more information on expression attribute names, see Specifying Item Attributes
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
    """An optional parameter that returns the item attributes for a DeleteItem operation that
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
        expected: Mapping[str, t.ExpectedAttributeValue] | None = None,
        conditional_operator: t.ConditionalOperator | str | None = None,
        return_values: t.ReturnValue | str | None = None,
        return_consumed_capacity: t.ReturnConsumedCapacity | str | None = None,
        return_item_collection_metrics: t.ReturnItemCollectionMetrics | str | None = None,
        condition_expression: str | None = None,
        expression_attribute_names: Mapping[str, str] | None = None,
        expression_attribute_values: Mapping[str, t.AttributeValue] | None = None,
        return_values_on_condition_check_failure: (
            t.ReturnValuesOnConditionCheckFailure | str | None
        ) = None,
    ) -> None:
        self.table_name = table_name
        self.key = key
        self.expected = expected
        self.conditional_operator = conditional_operator
        self.return_values = return_values
        self.return_consumed_capacity = return_consumed_capacity
        self.return_item_collection_metrics = return_item_collection_metrics
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


DeleteItemRequest = DeleteItemInput


def serialize(request: DeleteItemInput) -> HttpRequest:
    body: Object = {}
    body["TableName"] = request.table_name
    body["Key"] = {key: item.to_wire() for key, item in request.key.items()}
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
    return rpc.target_request("DynamoDB_20120810.DeleteItem", "1.0", body)


def endpoint_parameters(request: DeleteItemInput) -> dict[str, object]:
    return {"resource_arn": request.table_name}


class DeleteItemOutput(Structure):
    """Represents the output of a DeleteItem operation."""

    _members = {
        "attributes": "Attributes",
        "consumed_capacity": "ConsumedCapacity",
        "item_collection_metrics": "ItemCollectionMetrics",
    }
    __slots__ = tuple(_members)

    attributes: dict[str, t.AttributeValue] | None
    """A map of attribute names to AttributeValue objects, representing the item as it appeared
    before the DeleteItem operation. This map appears in the response only if ReturnValues was
    specified as ALL_OLD in the request.
    """
    consumed_capacity: t.ConsumedCapacity | None
    """The capacity units consumed by the DeleteItem operation. The data returned includes the
    total provisioned throughput consumed, along with statistics for the table and any indexes
    involved in the operation. ConsumedCapacity is only returned if the ReturnConsumedCapacity
    parameter was specified. For more information, see Provisioned capacity mode
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/provisioned-capacity-mode.html)
    in the Amazon DynamoDB Developer Guide.

    If the table has vector indexes, the response includes a VectorIndexes field with
    VectorWriteRequestBytes consumed for each affected vector index.
    """
    item_collection_metrics: t.ItemCollectionMetrics | None
    """Information about item collections, if any, that were affected by the DeleteItem
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


def parse(response: HttpResponse) -> DeleteItemOutput:
    body = wire.json_object(response)
    return DeleteItemOutput(
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


DELETE_ITEM = Operation(
    service=SERVICE,
    name="DeleteItem",
    input=DeleteItemInput,
    output=DeleteItemOutput,
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
