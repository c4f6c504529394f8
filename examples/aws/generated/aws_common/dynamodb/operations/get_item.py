"""GetItem: ``POST /``, answered with 200."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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


class GetItemInput(Request["GetItemOutput"]):
    """The GetItem operation returns a set of attributes for the item with the given primary key.
    If there is no matching item, GetItem does not return any data and there will be no Item
    element in the response.

    GetItem provides an eventually consistent read by default. If your application requires a
    strongly consistent read, set ConsistentRead to true. Although a strongly consistent read
    might take more time than an eventually consistent read, it always returns the last
    updated value.
    """

    _members = {
        "table_name": "TableName",
        "key": "Key",
        "attributes_to_get": "AttributesToGet",
        "consistent_read": "ConsistentRead",
        "return_consumed_capacity": "ReturnConsumedCapacity",
        "projection_expression": "ProjectionExpression",
        "expression_attribute_names": "ExpressionAttributeNames",
    }
    __slots__ = tuple(_members)

    table_name: str
    """The name of the table containing the requested item. You can also provide the Amazon
    Resource Name (ARN) of the table in this parameter.
    """
    key: Mapping[str, t.AttributeValue]
    """A map of attribute names to AttributeValue objects, representing the primary key of the
    item to retrieve.

    For the primary key, you must provide all of the attributes. For example, with a simple
    primary key, you only need to provide a value for the partition key. For a composite
    primary key, you must provide values for both the partition key and the sort key.
    """
    attributes_to_get: Sequence[str] | None
    """This is a legacy parameter. Use ProjectionExpression instead. For more information, see
    AttributesToGet
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.AttributesToGet.html)
    in the Amazon DynamoDB Developer Guide.
    """
    consistent_read: bool | None
    """Determines the read consistency model: If set to true, then the operation uses strongly
    consistent reads; otherwise, the operation uses eventually consistent reads.
    """
    return_consumed_capacity: t.ReturnConsumedCapacity | str | None
    projection_expression: str | None
    """A string that identifies one or more attributes to retrieve from the table. These
    attributes can include scalars, sets, or elements of a JSON document. The attributes in
    the expression must be separated by commas.

    If no attribute names are specified, then all attributes are returned. If any of the
    requested attributes are not found, they do not appear in the result.

    For more information, see Specifying Item Attributes
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.AccessingItemAttributes.html)
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

    def __init__(
        self,
        *,
        table_name: str,
        key: Mapping[str, t.AttributeValue],
        attributes_to_get: Sequence[str] | None = None,
        consistent_read: bool | None = None,
        return_consumed_capacity: t.ReturnConsumedCapacity | str | None = None,
        projection_expression: str | None = None,
        expression_attribute_names: Mapping[str, str] | None = None,
    ) -> None:
        self.table_name = table_name
        self.key = key
        self.attributes_to_get = attributes_to_get
        self.consistent_read = consistent_read
        self.return_consumed_capacity = return_consumed_capacity
        self.projection_expression = projection_expression
        self.expression_attribute_names = expression_attribute_names

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
        if self.attributes_to_get is not None:
            problems.list_of(
                "attributes_to_get",
                self.attributes_to_get,
                lambda path, item: problems.string(path, item, 0, 65535),
                1,
            )
        if self.consistent_read is not None:
            problems.boolean("consistent_read", self.consistent_read)
        if self.return_consumed_capacity is not None:
            problems.enum(
                "return_consumed_capacity", self.return_consumed_capacity, t.ReturnConsumedCapacity
            )
        if self.projection_expression is not None and type(self.projection_expression) is not str:
            problems.string("projection_expression", self.projection_expression)
        if self.expression_attribute_names is not None:
            problems.map_of(
                "expression_attribute_names",
                self.expression_attribute_names,
                lambda path, item: problems.string(path, item, 0, 65535),
            )


GetItemRequest = GetItemInput


def serialize(request: GetItemInput) -> HttpRequest:
    body: Object = {}
    body["TableName"] = request.table_name
    body["Key"] = {key: item.to_wire() for key, item in request.key.items()}
    if request.attributes_to_get is not None:
        body["AttributesToGet"] = request.attributes_to_get
    if request.consistent_read is not None:
        body["ConsistentRead"] = request.consistent_read
    if request.return_consumed_capacity is not None:
        body["ReturnConsumedCapacity"] = request.return_consumed_capacity
    if request.projection_expression is not None:
        body["ProjectionExpression"] = request.projection_expression
    if request.expression_attribute_names is not None:
        body["ExpressionAttributeNames"] = request.expression_attribute_names
    return rpc.target_request("DynamoDB_20120810.GetItem", "1.0", body)


def endpoint_parameters(request: GetItemInput) -> dict[str, object]:
    return {"resource_arn": request.table_name}


class GetItemOutput(Structure):
    """Represents the output of a GetItem operation."""

    _members = {"item": "Item", "consumed_capacity": "ConsumedCapacity"}
    __slots__ = tuple(_members)

    item: dict[str, t.AttributeValue] | None
    """A map of attribute names to AttributeValue objects, as specified by ProjectionExpression."""
    consumed_capacity: t.ConsumedCapacity | None
    """The capacity units consumed by the GetItem operation. The data returned includes the total
    provisioned throughput consumed, along with statistics for the table and any indexes
    involved in the operation. ConsumedCapacity is only returned if the ReturnConsumedCapacity
    parameter was specified. For more information, see Capacity unit consumption for read
    operations
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html#read-operation-consumption)
    in the Amazon DynamoDB Developer Guide.
    """

    def __init__(
        self,
        *,
        item: dict[str, t.AttributeValue] | None = None,
        consumed_capacity: t.ConsumedCapacity | None = None,
    ) -> None:
        self.item = item
        self.consumed_capacity = consumed_capacity


def parse(response: HttpResponse) -> GetItemOutput:
    body = wire.json_object(response)
    return GetItemOutput(
        item=wire.structure_map(body, "Item", t.AttributeValue.from_wire),
        consumed_capacity=(
            wire.structure(body, "ConsumedCapacity", t.ConsumedCapacity.from_wire)
            if "ConsumedCapacity" in body
            else None
        ),
    )


GET_ITEM = Operation(
    service=SERVICE,
    name="GetItem",
    input=GetItemInput,
    output=GetItemOutput,
    serialize=serialize,
    parse=parse,
    errors=(
        "ProvisionedThroughputExceededException",
        "ResourceNotFoundException",
        "RequestLimitExceeded",
        "InternalServerError",
        "ThrottlingException",
    ),
    endpoint_parameters=endpoint_parameters,
    ask=(discovery.allowed("DescribeEndpoints"),),
    recover=(discovery.forget,),
)
