"""BatchWriteItem: ``POST /``, answered with 200."""

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


class BatchWriteItemInput(Request["BatchWriteItemOutput"]):
    """The BatchWriteItem operation puts or deletes multiple items in one or more tables. A
    single call to BatchWriteItem can transmit up to 16MB of data over the network, consisting
    of up to 25 item put or delete operations. While individual items can be up to 400 KB once
    stored, it's important to note that an item's representation might be greater than 400KB
    while being sent in DynamoDB's JSON format for the API call. For more details on this
    distinction, see Naming Rules and Data Types
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html).

    Note:

    BatchWriteItem cannot update items. If you perform a BatchWriteItem operation on an
    existing item, that item's values will be overwritten by the operation and it will appear
    like it was updated. To update items, we recommend you use the UpdateItem action.

    The individual PutItem and DeleteItem operations specified in BatchWriteItem are atomic;
    however BatchWriteItem as a whole is not. If any requested operations fail because the
    table's provisioned throughput is exceeded or an internal processing failure occurs, the
    failed operations are returned in the UnprocessedItems response parameter. You can
    investigate and optionally resend the requests. Typically, you would call BatchWriteItem
    in a loop. Each iteration would check for unprocessed items and submit a new
    BatchWriteItem request with those unprocessed items until all items have been processed.

    If BatchWriteItem cannot process any items due to throttling (for example, insufficient
    provisioned throughput on the tables in the request, or partition-level or account-level
    limits), it returns a ProvisionedThroughputExceededException or a ThrottlingException.
    Both indicate that the request was throttled; check the ThrottlingReason field in the
    returned exception for details.

    Important:

    If DynamoDB returns any unprocessed items, you should retry the batch operation on those
    items. However, we strongly recommend that you use an exponential backoff algorithm. If
    you retry the batch operation immediately, the underlying read or write requests can still
    fail due to throttling on the individual tables. If you delay the batch operation using
    exponential backoff, the individual requests in the batch are much more likely to succeed.

    For more information, see Batch Operations and Error Handling
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ErrorHandling.html#Programming.Errors.BatchOperations)
    in the Amazon DynamoDB Developer Guide.

    With BatchWriteItem, you can efficiently write or delete large amounts of data, such as
    from Amazon EMR, or copy data from another database into DynamoDB. In order to improve
    performance with these large-scale operations, BatchWriteItem does not behave in the same
    way as individual PutItem and DeleteItem calls would. For example, you cannot specify
    conditions on individual put and delete requests, and BatchWriteItem does not return
    deleted items in the response.

    If you use a programming language that supports concurrency, you can use threads to write
    items in parallel. Your application must include the necessary logic to manage the
    threads. With languages that don't support threading, you must update or delete the
    specified items one at a time. In both situations, BatchWriteItem performs the specified
    put and delete operations in parallel, giving you the power of the thread pool approach
    without having to introduce complexity into your application.

    Parallel processing reduces latency, but each specified put and delete request consumes
    the same number of write capacity units whether it is processed in parallel or not. Delete
    operations on nonexistent items consume one write capacity unit.

    If one or more of the following is true, DynamoDB rejects the entire batch write
    operation:

    - One or more tables specified in the BatchWriteItem request does not exist.
    - Primary key attributes specified on an item in the request do not match those in the
      corresponding table's primary key schema.
    - You try to perform multiple operations on the same item in the same BatchWriteItem
      request. For example, you cannot put and delete the same item in the same BatchWriteItem
      request.
    - Your request contains at least two items with identical hash and range keys (which
      essentially is two put operations).
    - There are more than 25 requests in the batch.
    - Any individual item in a batch exceeds 400 KB.
    - The total request size exceeds 16 MB.
    - Any individual items with keys exceeding the key length limits. For a partition key, the
      limit is 2048 bytes and for a sort key, the limit is 1024 bytes.
    """

    _members = {
        "request_items": "RequestItems",
        "return_consumed_capacity": "ReturnConsumedCapacity",
        "return_item_collection_metrics": "ReturnItemCollectionMetrics",
    }
    __slots__ = tuple(_members)

    request_items: Mapping[str, Sequence[t.WriteRequest]]
    """A map of one or more table names or table ARNs and, for each table, a list of operations
    to be performed (DeleteRequest or PutRequest). Each element in the map consists of the
    following:

    - DeleteRequest - Perform a DeleteItem operation on the specified item. The item to be
      deleted is identified by a Key subelement:
      - Key - A map of primary key attribute values that uniquely identify the item. Each
        entry in this map consists of an attribute name and an attribute value. For each
        primary key, you must provide all of the key attributes. For example, with a simple
        primary key, you only need to provide a value for the partition key. For a composite
        primary key, you must provide values for both the partition key and the sort key.
    - PutRequest - Perform a PutItem operation on the specified item. The item to be put is
      identified by an Item subelement:
      - Item - A map of attributes and their values. Each entry in this map consists of an
        attribute name and an attribute value. Attribute values must not be null; string and
        binary type attributes must have lengths greater than zero; and set type attributes
        must not be empty. Requests that contain empty values are rejected with a
        ValidationException exception.

      If you specify any attributes that are part of an index key, then the data types for
      those attributes must match those of the schema in the table's attribute definition.
    """
    return_consumed_capacity: t.ReturnConsumedCapacity | str | None
    return_item_collection_metrics: t.ReturnItemCollectionMetrics | str | None
    """Determines whether item collection metrics are returned. If set to SIZE, the response
    includes statistics about item collections, if any, that were modified during the
    operation are returned in the response. If set to NONE (the default), no statistics are
    returned.
    """

    def __init__(
        self,
        *,
        request_items: Mapping[str, Sequence[t.WriteRequest]],
        return_consumed_capacity: t.ReturnConsumedCapacity | str | None = None,
        return_item_collection_metrics: t.ReturnItemCollectionMetrics | str | None = None,
    ) -> None:
        self.request_items = request_items
        self.return_consumed_capacity = return_consumed_capacity
        self.return_item_collection_metrics = return_item_collection_metrics

    def check(self, problems: Problems) -> None:
        problems.required("request_items", self.request_items)
        problems.map_of(
            "request_items",
            self.request_items,
            lambda path, item: problems.list_of(
                path, item, lambda path, item: problems.structure(path, item, t.WriteRequest), 1, 25
            ),
            1,
            25,
            keys=lambda path, item: problems.string(path, item, 1, 1024),
        )
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


BatchWriteItemRequest = BatchWriteItemInput


def serialize(request: BatchWriteItemInput) -> HttpRequest:
    body: Object = {}
    body["RequestItems"] = {
        key: [inner.to_wire() for inner in item] for key, item in request.request_items.items()
    }
    if request.return_consumed_capacity is not None:
        body["ReturnConsumedCapacity"] = request.return_consumed_capacity
    if request.return_item_collection_metrics is not None:
        body["ReturnItemCollectionMetrics"] = request.return_item_collection_metrics
    return rpc.target_request("DynamoDB_20120810.BatchWriteItem", "1.0", body)


def endpoint_parameters(request: BatchWriteItemInput) -> dict[str, object]:
    return {"resource_arn_list": tuple(list(request.request_items))}


class BatchWriteItemOutput(Structure):
    """Represents the output of a BatchWriteItem operation."""

    _members = {
        "unprocessed_items": "UnprocessedItems",
        "item_collection_metrics": "ItemCollectionMetrics",
        "consumed_capacity": "ConsumedCapacity",
    }
    __slots__ = tuple(_members)

    unprocessed_items: dict[str, list[t.WriteRequest]] | None
    """A map of tables and requests against those tables that were not processed. The
    UnprocessedItems value is in the same form as RequestItems, so you can provide this value
    directly to a subsequent BatchWriteItem operation. For more information, see RequestItems
    in the Request Parameters section.

    Each UnprocessedItems entry consists of a table name or table ARN and, for that table, a
    list of operations to perform (DeleteRequest or PutRequest).

    - DeleteRequest - Perform a DeleteItem operation on the specified item. The item to be
      deleted is identified by a Key subelement:
      - Key - A map of primary key attribute values that uniquely identify the item. Each
        entry in this map consists of an attribute name and an attribute value.
    - PutRequest - Perform a PutItem operation on the specified item. The item to be put is
      identified by an Item subelement:
      - Item - A map of attributes and their values. Each entry in this map consists of an
        attribute name and an attribute value. Attribute values must not be null; string and
        binary type attributes must have lengths greater than zero; and set type attributes
        must not be empty. Requests that contain empty values will be rejected with a
        ValidationException exception.

      If you specify any attributes that are part of an index key, then the data types for
      those attributes must match those of the schema in the table's attribute definition.

    If there are no unprocessed items remaining, the response contains an empty
    UnprocessedItems map.
    """
    item_collection_metrics: dict[str, list[t.ItemCollectionMetrics]] | None
    """A list of tables that were processed by BatchWriteItem and, for each table, information
    about any item collections that were affected by individual DeleteItem or PutItem
    operations.

    Each entry consists of the following subelements:

    - ItemCollectionKey - The partition key value of the item collection. This is the same as
      the partition key value of the item.
    - SizeEstimateRangeGB - An estimate of item collection size, expressed in GB. This is a
      two-element array containing a lower bound and an upper bound for the estimate. The
      estimate includes the size of all the items in the table, plus the size of all
      attributes projected into all of the local secondary indexes on the table. Use this
      estimate to measure whether a local secondary index is approaching its size limit.

    The estimate is subject to change over time; therefore, do not rely on the precision or
    accuracy of the estimate.
    """
    consumed_capacity: list[t.ConsumedCapacity] | None
    """The capacity units consumed by the entire BatchWriteItem operation.

    Each element consists of:

    - TableName - The table that consumed the provisioned throughput.
    - CapacityUnits - The total number of capacity units consumed.

    If the table has vector indexes, each element also includes a VectorIndexes field with
    VectorWriteRequestBytes consumed for each affected vector index.
    """

    def __init__(
        self,
        *,
        unprocessed_items: dict[str, list[t.WriteRequest]] | None = None,
        item_collection_metrics: dict[str, list[t.ItemCollectionMetrics]] | None = None,
        consumed_capacity: list[t.ConsumedCapacity] | None = None,
    ) -> None:
        self.unprocessed_items = unprocessed_items
        self.item_collection_metrics = item_collection_metrics
        self.consumed_capacity = consumed_capacity


def parse(response: HttpResponse) -> BatchWriteItemOutput:
    body = wire.json_object(response)
    return BatchWriteItemOutput(
        unprocessed_items=wire.map_of(
            body,
            "UnprocessedItems",
            lambda items, key: wire.structures(items, key, t.WriteRequest.from_wire),
        ),
        item_collection_metrics=wire.map_of(
            body,
            "ItemCollectionMetrics",
            lambda items, key: wire.structures(items, key, t.ItemCollectionMetrics.from_wire),
        ),
        consumed_capacity=wire.structures(body, "ConsumedCapacity", t.ConsumedCapacity.from_wire),
    )


BATCH_WRITE_ITEM = Operation(
    service=SERVICE,
    name="BatchWriteItem",
    input=BatchWriteItemInput,
    output=BatchWriteItemOutput,
    serialize=serialize,
    parse=parse,
    errors=(
        "ProvisionedThroughputExceededException",
        "ResourceNotFoundException",
        "ItemCollectionSizeLimitExceededException",
        "RequestLimitExceeded",
        "InternalServerError",
        "ReplicatedWriteConflictException",
        "ThrottlingException",
    ),
    endpoint_parameters=endpoint_parameters,
    ask=(discovery.allowed("DescribeEndpoints"),),
    recover=(discovery.forget,),
)
