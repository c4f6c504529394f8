"""PutItem: ``POST /``, answered with 200."""

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


class PutItemInput(Request["PutItemOutput"]):
    """Creates a new item, or replaces an old item with a new item. If an item that has the same
    primary key as the new item already exists in the specified table, the new item completely
    replaces the existing item. You can perform a conditional put operation (add a new item if
    one with the specified primary key doesn't exist), or replace an existing item if it has
    certain attribute values. You can return the item's attribute values in the same
    operation, using the ReturnValues parameter.

    When you add an item, the primary key attributes are the only required attributes.

    Empty String and Binary attribute values are allowed. Attribute values of type String and
    Binary must have a length greater than zero if the attribute is used as a key attribute
    for a table or index. Set type attributes cannot be empty.

    Invalid Requests with empty values will be rejected with a ValidationException exception.

    Note:

    To prevent a new item from replacing an existing item, use a conditional expression that
    contains the attribute_not_exists function with the name of the attribute being used as
    the partition key for the table. Since every record must contain that attribute, the
    attribute_not_exists function will only succeed if no matching item exists.

    Note:

    To determine whether PutItem overwrote an existing item, use ReturnValues set to ALL_OLD.
    If the response includes the Attributes element, an existing item was overwritten.

    For more information about PutItem, see Working with Items
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithItems.html)
    in the Amazon DynamoDB Developer Guide.
    """

    _members = {
        "table_name": "TableName",
        "item": "Item",
        "expected": "Expected",
        "return_values": "ReturnValues",
        "return_consumed_capacity": "ReturnConsumedCapacity",
        "return_item_collection_metrics": "ReturnItemCollectionMetrics",
        "conditional_operator": "ConditionalOperator",
        "condition_expression": "ConditionExpression",
        "expression_attribute_names": "ExpressionAttributeNames",
        "expression_attribute_values": "ExpressionAttributeValues",
        "return_values_on_condition_check_failure": "ReturnValuesOnConditionCheckFailure",
    }
    __slots__ = tuple(_members)

    table_name: str
    """The name of the table to contain the item. You can also provide the Amazon Resource Name
    (ARN) of the table in this parameter.
    """
    item: Mapping[str, t.AttributeValue]
    """A map of attribute name/value pairs, one for each attribute. Only the primary key
    attributes are required; you can optionally provide other attribute name-value pairs for
    the item.

    You must provide all of the attributes for the primary key. For example, with a simple
    primary key, you only need to provide a value for the partition key. For a composite
    primary key, you must provide both values for both the partition key and the sort key.

    If you specify any attributes that are part of an index key, then the data types for those
    attributes must match those of the schema in the table's attribute definition.

    If the table has vector indexes, the following validations apply to write operations. A
    violation of any of these constraints results in a ValidationException:

    - The vector attribute must be a list of numbers with dimensions matching the index
      configuration.
    - Vector values must fit in 32-bit IEEE-754 floating point format (f32).
    - Partition key and inline filter attributes defined in the search schema must have data
      types matching the index schema definition.

    Empty String and Binary attribute values are allowed. Attribute values of type String and
    Binary must have a length greater than zero if the attribute is used as a key attribute
    for a table or index.

    For more information about primary keys, see Primary Key
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.CoreComponents.html#HowItWorks.CoreComponents.PrimaryKey)
    in the Amazon DynamoDB Developer Guide.

    Each element in the Item map is an AttributeValue object.
    """
    expected: Mapping[str, t.ExpectedAttributeValue] | None
    """This is a legacy parameter. Use ConditionExpression instead. For more information, see
    Expected
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.Expected.html)
    in the Amazon DynamoDB Developer Guide.
    """
    return_values: t.ReturnValue | str | None
    """Use ReturnValues if you want to get the item attributes as they appeared before they were
    updated with the PutItem request. For PutItem, the valid values are:

    - NONE - If ReturnValues is not specified, or if its value is NONE, then nothing is
      returned. (This setting is the default for ReturnValues.)
    - ALL_OLD - If PutItem overwrote an attribute name-value pair, then the content of the old
      item is returned.

    The values returned are strongly consistent.

    There is no additional cost associated with requesting a return value aside from the small
    network and processing overhead of receiving a larger response. No read capacity units are
    consumed.

    Note:

    The ReturnValues parameter is used by several DynamoDB operations; however, PutItem does
    not recognize any values other than NONE or ALL_OLD.
    """
    return_consumed_capacity: t.ReturnConsumedCapacity | str | None
    return_item_collection_metrics: t.ReturnItemCollectionMetrics | str | None
    """Determines whether item collection metrics are returned. If set to SIZE, the response
    includes statistics about item collections, if any, that were modified during the
    operation are returned in the response. If set to NONE (the default), no statistics are
    returned.
    """
    conditional_operator: t.ConditionalOperator | str | None
    """This is a legacy parameter. Use ConditionExpression instead. For more information, see
    ConditionalOperator
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.ConditionalOperator.html)
    in the Amazon DynamoDB Developer Guide.
    """
    condition_expression: str | None
    """A condition that must be satisfied in order for a conditional PutItem operation to
    succeed.

    An expression can contain any of the following:

    - Functions: attribute_exists | attribute_not_exists | attribute_type | contains |
      begins_with | size

    These function names are case-sensitive.

    - Comparison operators: = | <> | < | > | <= | >= | BETWEEN | IN
    - Logical operators: AND | OR | NOT

    For more information on condition expressions, see Condition Expressions
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
    """An optional parameter that returns the item attributes for a PutItem operation that failed
    a condition check.

    There is no additional cost associated with requesting a return value aside from the small
    network and processing overhead of receiving a larger response. No read capacity units are
    consumed.
    """

    def __init__(
        self,
        *,
        table_name: str,
        item: Mapping[str, t.AttributeValue],
        expected: Mapping[str, t.ExpectedAttributeValue] | None = None,
        return_values: t.ReturnValue | str | None = None,
        return_consumed_capacity: t.ReturnConsumedCapacity | str | None = None,
        return_item_collection_metrics: t.ReturnItemCollectionMetrics | str | None = None,
        conditional_operator: t.ConditionalOperator | str | None = None,
        condition_expression: str | None = None,
        expression_attribute_names: Mapping[str, str] | None = None,
        expression_attribute_values: Mapping[str, t.AttributeValue] | None = None,
        return_values_on_condition_check_failure: (
            t.ReturnValuesOnConditionCheckFailure | str | None
        ) = None,
    ) -> None:
        self.table_name = table_name
        self.item = item
        self.expected = expected
        self.return_values = return_values
        self.return_consumed_capacity = return_consumed_capacity
        self.return_item_collection_metrics = return_item_collection_metrics
        self.conditional_operator = conditional_operator
        self.condition_expression = condition_expression
        self.expression_attribute_names = expression_attribute_names
        self.expression_attribute_values = expression_attribute_values
        self.return_values_on_condition_check_failure = return_values_on_condition_check_failure

    def check(self, problems: Problems) -> None:
        if not (type(self.table_name) is str and 1 <= len(self.table_name) <= 1024):
            problems.required("table_name", self.table_name)
            problems.string("table_name", self.table_name, 1, 1024)
        problems.required("item", self.item)
        problems.map_of(
            "item",
            self.item,
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
        if self.conditional_operator is not None:
            problems.enum("conditional_operator", self.conditional_operator, t.ConditionalOperator)
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


PutItemRequest = PutItemInput


def serialize(request: PutItemInput) -> HttpRequest:
    body: Object = {}
    body["TableName"] = request.table_name
    body["Item"] = {key: item.to_wire() for key, item in request.item.items()}
    if request.expected is not None:
        body["Expected"] = {key: item.to_wire() for key, item in request.expected.items()}
    if request.return_values is not None:
        body["ReturnValues"] = request.return_values
    if request.return_consumed_capacity is not None:
        body["ReturnConsumedCapacity"] = request.return_consumed_capacity
    if request.return_item_collection_metrics is not None:
        body["ReturnItemCollectionMetrics"] = request.return_item_collection_metrics
    if request.conditional_operator is not None:
        body["ConditionalOperator"] = request.conditional_operator
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
    return rpc.target_request("DynamoDB_20120810.PutItem", "1.0", body)


def endpoint_parameters(request: PutItemInput) -> dict[str, object]:
    return {"resource_arn": request.table_name}


class PutItemOutput(Structure):
    """Represents the output of a PutItem operation."""

    _members = {
        "attributes": "Attributes",
        "consumed_capacity": "ConsumedCapacity",
        "item_collection_metrics": "ItemCollectionMetrics",
    }
    __slots__ = tuple(_members)

    attributes: dict[str, t.AttributeValue] | None
    """The attribute values as they appeared before the PutItem operation, but only if
    ReturnValues is specified as ALL_OLD in the request. Each element consists of an attribute
    name and an attribute value.
    """
    consumed_capacity: t.ConsumedCapacity | None
    """The capacity units consumed by the PutItem operation. The data returned includes the total
    provisioned throughput consumed, along with statistics for the table and any indexes
    involved in the operation. ConsumedCapacity is only returned if the ReturnConsumedCapacity
    parameter was specified. For more information, see Capacity unity consumption for write
    operations
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html#write-operation-consumption)
    in the Amazon DynamoDB Developer Guide.

    If the table has vector indexes, the response includes a VectorIndexes field with
    VectorWriteRequestBytes consumed for each affected vector index.
    """
    item_collection_metrics: t.ItemCollectionMetrics | None
    """Information about item collections, if any, that were affected by the PutItem operation.
    ItemCollectionMetrics is only returned if the ReturnItemCollectionMetrics parameter was
    specified. If the table does not have any local secondary indexes, this information is not
    returned in the response.

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


def parse(response: HttpResponse) -> PutItemOutput:
    body = wire.json_object(response)
    return PutItemOutput(
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


PUT_ITEM = Operation(
    service=SERVICE,
    name="PutItem",
    input=PutItemInput,
    output=PutItemOutput,
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
