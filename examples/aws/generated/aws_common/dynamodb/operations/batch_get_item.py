"""BatchGetItem: ``POST /``, answered with 200."""

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


class BatchGetItemInput(Request["BatchGetItemOutput"]):
    """The BatchGetItem operation returns the attributes of one or more items from one or more
    tables. You identify requested items by primary key.

    A single operation can retrieve up to 16 MB of data, which can contain as many as 100
    items. BatchGetItem returns a partial result if the response size limit is exceeded, the
    table's provisioned throughput is exceeded, more than 1MB per partition is requested, or
    an internal processing failure occurs. If a partial result is returned, the operation
    returns a value for UnprocessedKeys. You can use this value to retry the operation
    starting with the next item to get.

    Important:

    If you request more than 100 items, BatchGetItem returns a ValidationException with the
    message "Too many items requested for the BatchGetItem call."

    For example, if you ask to retrieve 100 items, but each individual item is 300 KB in size,
    the system returns 52 items (so as not to exceed the 16 MB limit). It also returns an
    appropriate UnprocessedKeys value so you can get the next page of results. If desired,
    your application can include its own logic to assemble the pages of results into one
    dataset.

    If none of the items can be processed due to insufficient provisioned throughput on all of
    the tables in the request, then BatchGetItem returns a
    ProvisionedThroughputExceededException. If at least one of the items is successfully
    processed, then BatchGetItem completes successfully, while returning the keys of the
    unread items in UnprocessedKeys.

    Important:

    If DynamoDB returns any unprocessed items, you should retry the batch operation on those
    items. However, we strongly recommend that you use an exponential backoff algorithm. If
    you retry the batch operation immediately, the underlying read or write requests can still
    fail due to throttling on the individual tables. If you delay the batch operation using
    exponential backoff, the individual requests in the batch are much more likely to succeed.

    For more information, see Batch Operations and Error Handling
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ErrorHandling.html#BatchOperations)
    in the Amazon DynamoDB Developer Guide.

    By default, BatchGetItem performs eventually consistent reads on every table in the
    request. If you want strongly consistent reads instead, you can set ConsistentRead to true
    for any or all tables.

    In order to minimize response latency, BatchGetItem may retrieve items in parallel.

    When designing your application, keep in mind that DynamoDB does not return items in any
    particular order. To help parse the response by item, include the primary key values for
    the items in your request in the ProjectionExpression parameter.

    If a requested item does not exist, it is not returned in the result. Requests for
    nonexistent items consume the minimum read capacity units according to the type of read.
    For more information, see Working with Tables
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.html#CapacityUnitCalculations)
    in the Amazon DynamoDB Developer Guide.

    Note:

    BatchGetItem will result in a ValidationException if the same key is specified multiple
    times.
    """

    _members = {
        "request_items": "RequestItems",
        "return_consumed_capacity": "ReturnConsumedCapacity",
    }
    __slots__ = tuple(_members)

    request_items: Mapping[str, t.KeysAndAttributes]
    """A map of one or more table names or table ARNs and, for each table, a map that describes
    one or more items to retrieve from that table. Each table name or ARN can be used only
    once per BatchGetItem request.

    Each element in the map of items to retrieve consists of the following:

    - ConsistentRead - If true, a strongly consistent read is used; if false (the default), an
      eventually consistent read is used.
    - ExpressionAttributeNames - One or more substitution tokens for attribute names in the
      ProjectionExpression parameter. The following are some use cases for using
      ExpressionAttributeNames:
      - To access an attribute whose name conflicts with a DynamoDB reserved word.
      - To create a placeholder for repeating occurrences of an attribute name in an
        expression.
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

    For more information about expression attribute names, see Accessing Item Attributes
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.AccessingItemAttributes.html)
    in the Amazon DynamoDB Developer Guide.

    - Keys - An array of primary key attribute values that define specific items in the table.
      For each primary key, you must provide all of the key attributes. For example, with a
      simple primary key, you only need to provide the partition key value. For a composite
      key, you must provide both the partition key value and the sort key value.
    - ProjectionExpression - A string that identifies one or more attributes to retrieve from
      the table. These attributes can include scalars, sets, or elements of a JSON document.
      The attributes in the expression must be separated by commas.

    If no attribute names are specified, then all attributes are returned. If any of the
    requested attributes are not found, they do not appear in the result.

    For more information, see Accessing Item Attributes
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.AccessingItemAttributes.html)
    in the Amazon DynamoDB Developer Guide.

    - AttributesToGet - This is a legacy parameter. Use ProjectionExpression instead. For more
      information, see AttributesToGet
      (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.AttributesToGet.html)
      in the Amazon DynamoDB Developer Guide.
    """
    return_consumed_capacity: t.ReturnConsumedCapacity | str | None

    def __init__(
        self,
        *,
        request_items: Mapping[str, t.KeysAndAttributes],
        return_consumed_capacity: t.ReturnConsumedCapacity | str | None = None,
    ) -> None:
        self.request_items = request_items
        self.return_consumed_capacity = return_consumed_capacity

    def check(self, problems: Problems) -> None:
        problems.required("request_items", self.request_items)
        problems.map_of(
            "request_items",
            self.request_items,
            lambda path, item: problems.structure(path, item, t.KeysAndAttributes),
            1,
            100,
            keys=lambda path, item: problems.string(path, item, 1, 1024),
        )
        if self.return_consumed_capacity is not None:
            problems.enum(
                "return_consumed_capacity", self.return_consumed_capacity, t.ReturnConsumedCapacity
            )


BatchGetItemRequest = BatchGetItemInput


def serialize(request: BatchGetItemInput) -> HttpRequest:
    body: Object = {}
    body["RequestItems"] = {key: item.to_wire() for key, item in request.request_items.items()}
    if request.return_consumed_capacity is not None:
        body["ReturnConsumedCapacity"] = request.return_consumed_capacity
    return rpc.target_request("DynamoDB_20120810.BatchGetItem", "1.0", body)


def endpoint_parameters(request: BatchGetItemInput) -> dict[str, object]:
    return {"resource_arn_list": tuple(list(request.request_items))}


class BatchGetItemOutput(Structure):
    """Represents the output of a BatchGetItem operation."""

    _members = {
        "responses": "Responses",
        "unprocessed_keys": "UnprocessedKeys",
        "consumed_capacity": "ConsumedCapacity",
    }
    __slots__ = tuple(_members)

    responses: dict[str, list[dict[str, t.AttributeValue]]] | None
    """A map of table name or table ARN to a list of items. Each object in Responses consists of
    a table name or ARN, along with a map of attribute data consisting of the data type and
    attribute value.
    """
    unprocessed_keys: dict[str, t.KeysAndAttributes] | None
    """A map of tables and their respective keys that were not processed with the current
    response. The UnprocessedKeys value is in the same form as RequestItems, so the value can
    be provided directly to a subsequent BatchGetItem operation. For more information, see
    RequestItems in the Request Parameters section.

    Each element consists of:

    - Keys - An array of primary key attribute values that define specific items in the table.
    - ProjectionExpression - One or more attributes to be retrieved from the table or index.
      By default, all attributes are returned. If a requested attribute is not found, it does
      not appear in the result.
    - ConsistentRead - The consistency of a read operation. If set to true, then a strongly
      consistent read is used; otherwise, an eventually consistent read is used.

    If there are no unprocessed keys remaining, the response contains an empty UnprocessedKeys
    map.
    """
    consumed_capacity: list[t.ConsumedCapacity] | None
    """The read capacity units consumed by the entire BatchGetItem operation.

    Each element consists of:

    - TableName - The table that consumed the provisioned throughput.
    - CapacityUnits - The total number of capacity units consumed.
    """

    def __init__(
        self,
        *,
        responses: dict[str, list[dict[str, t.AttributeValue]]] | None = None,
        unprocessed_keys: dict[str, t.KeysAndAttributes] | None = None,
        consumed_capacity: list[t.ConsumedCapacity] | None = None,
    ) -> None:
        self.responses = responses
        self.unprocessed_keys = unprocessed_keys
        self.consumed_capacity = consumed_capacity


def parse(response: HttpResponse) -> BatchGetItemOutput:
    body = wire.json_object(response)
    return BatchGetItemOutput(
        responses=wire.map_of(
            body,
            "Responses",
            lambda items, key: wire.list_of(
                items,
                key,
                lambda items, key: wire.structure_map(items, key, t.AttributeValue.from_wire),
            ),
        ),
        unprocessed_keys=wire.structure_map(body, "UnprocessedKeys", t.KeysAndAttributes.from_wire),
        consumed_capacity=wire.structures(body, "ConsumedCapacity", t.ConsumedCapacity.from_wire),
    )


BATCH_GET_ITEM = Operation(
    service=SERVICE,
    name="BatchGetItem",
    input=BatchGetItemInput,
    output=BatchGetItemOutput,
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
