"""TransactWriteItems: ``POST /``, answered with 200."""

from __future__ import annotations

from collections.abc import Sequence

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


class TransactWriteItemsInput(Request["TransactWriteItemsOutput"]):
    """TransactWriteItems is a synchronous write operation that groups up to 100 action requests.
    These actions can target items in different tables, but not in different Amazon Web
    Services accounts or Regions, and no two actions can target the same item. For example,
    you cannot both ConditionCheck and Update the same item. The aggregate size of the items
    in the transaction cannot exceed 4 MB.

    The actions are completed atomically so that either all of them succeed, or all of them
    fail. They are defined by the following objects:

    - Put — Initiates a PutItem operation to write a new item. This structure specifies the
      primary key of the item to be written, the name of the table to write it in, an optional
      condition expression that must be satisfied for the write to succeed, a list of the
      item's attributes, and a field indicating whether to retrieve the item's attributes if
      the condition is not met.
    - Update — Initiates an UpdateItem operation to update an existing item. This structure
      specifies the primary key of the item to be updated, the name of the table where it
      resides, an optional condition expression that must be satisfied for the update to
      succeed, an expression that defines one or more attributes to be updated, and a field
      indicating whether to retrieve the item's attributes if the condition is not met.
    - Delete — Initiates a DeleteItem operation to delete an existing item. This structure
      specifies the primary key of the item to be deleted, the name of the table where it
      resides, an optional condition expression that must be satisfied for the deletion to
      succeed, and a field indicating whether to retrieve the item's attributes if the
      condition is not met.
    - ConditionCheck — Applies a condition to an item that is not being modified by the
      transaction. This structure specifies the primary key of the item to be checked, the
      name of the table where it resides, a condition expression that must be satisfied for
      the transaction to succeed, and a field indicating whether to retrieve the item's
      attributes if the condition is not met.

    DynamoDB rejects the entire TransactWriteItems request if any of the following is true:

    - A condition in one of the condition expressions is not met.
    - An ongoing operation is in the process of updating the same item.
    - There is insufficient provisioned capacity for the transaction to be completed.
    - An item size becomes too large (bigger than 400 KB), a local secondary index (LSI)
      becomes too large, or a similar validation error occurs because of changes made by the
      transaction.
    - The aggregate size of the items in the transaction exceeds 4 MB.
    - There is a user error, such as an invalid data format.
    """

    _members = {
        "transact_items": "TransactItems",
        "return_consumed_capacity": "ReturnConsumedCapacity",
        "return_item_collection_metrics": "ReturnItemCollectionMetrics",
        "client_request_token": "ClientRequestToken",
    }
    __slots__ = tuple(_members)

    transact_items: Sequence[t.TransactWriteItem]
    """An ordered array of up to 100 TransactWriteItem objects, each of which contains a
    ConditionCheck, Put, Update, or Delete object. These can operate on items in different
    tables, but the tables must reside in the same Amazon Web Services account and Region, and
    no two of them can operate on the same item.
    """
    return_consumed_capacity: t.ReturnConsumedCapacity | str | None
    return_item_collection_metrics: t.ReturnItemCollectionMetrics | str | None
    """Determines whether item collection metrics are returned. If set to SIZE, the response
    includes statistics about item collections (if any), that were modified during the
    operation and are returned in the response. If set to NONE (the default), no statistics
    are returned.
    """
    client_request_token: str | None
    """Providing a ClientRequestToken makes the call to TransactWriteItems idempotent, meaning
    that multiple identical calls have the same effect as one single call.

    Although multiple identical calls using the same client request token produce the same
    result on the server (no side effects), the responses to the calls might not be the same.
    If the ReturnConsumedCapacity parameter is set, then the initial TransactWriteItems call
    returns the amount of write capacity units consumed in making the changes. Subsequent
    TransactWriteItems calls with the same client token return the number of read capacity
    units consumed in reading the item.

    A client request token is valid for 10 minutes after the first request that uses it is
    completed. After 10 minutes, any request with the same client token is treated as a new
    request. Do not resubmit the same request with the same client token for more than 10
    minutes, or the result might not be idempotent.

    If you submit a request with the same client token but a change in other parameters within
    the 10-minute idempotency window, DynamoDB returns an IdempotentParameterMismatch
    exception.
    """

    def __init__(
        self,
        *,
        transact_items: Sequence[t.TransactWriteItem],
        return_consumed_capacity: t.ReturnConsumedCapacity | str | None = None,
        return_item_collection_metrics: t.ReturnItemCollectionMetrics | str | None = None,
        client_request_token: str | None = None,
    ) -> None:
        self.transact_items = transact_items
        self.return_consumed_capacity = return_consumed_capacity
        self.return_item_collection_metrics = return_item_collection_metrics
        self.client_request_token = client_request_token

    def check(self, problems: Problems) -> None:
        problems.required("transact_items", self.transact_items)
        problems.list_of(
            "transact_items",
            self.transact_items,
            lambda path, item: problems.structure(path, item, t.TransactWriteItem),
            1,
            100,
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
        if self.client_request_token is not None and not (
            type(self.client_request_token) is str and 1 <= len(self.client_request_token) <= 36
        ):
            problems.string("client_request_token", self.client_request_token, 1, 36)


TransactWriteItemsRequest = TransactWriteItemsInput


def serialize(request: TransactWriteItemsInput) -> HttpRequest:
    body: Object = {}
    body["TransactItems"] = [item.to_wire() for item in request.transact_items]
    if request.return_consumed_capacity is not None:
        body["ReturnConsumedCapacity"] = request.return_consumed_capacity
    if request.return_item_collection_metrics is not None:
        body["ReturnItemCollectionMetrics"] = request.return_item_collection_metrics
    if request.client_request_token is not None:
        body["ClientRequestToken"] = request.client_request_token
    return rpc.target_request("DynamoDB_20120810.TransactWriteItems", "1.0", body)


def endpoint_parameters(request: TransactWriteItemsInput) -> dict[str, object]:
    return {
        "resource_arn_list": tuple(
            [
                item
                for transact_write_item in request.transact_items
                for item in [
                    (
                        transact_write_item.condition_check.table_name
                        if transact_write_item.condition_check is not None
                        else None
                    ),
                    (
                        transact_write_item.put.table_name
                        if transact_write_item.put is not None
                        else None
                    ),
                    (
                        transact_write_item.delete.table_name
                        if transact_write_item.delete is not None
                        else None
                    ),
                    (
                        transact_write_item.update.table_name
                        if transact_write_item.update is not None
                        else None
                    ),
                ]
                if item is not None
            ]
        )
    }


class TransactWriteItemsOutput(Structure):
    _members = {
        "consumed_capacity": "ConsumedCapacity",
        "item_collection_metrics": "ItemCollectionMetrics",
    }
    __slots__ = tuple(_members)

    consumed_capacity: list[t.ConsumedCapacity] | None
    """The capacity units consumed by the entire TransactWriteItems operation. The values of the
    list are ordered according to the ordering of the TransactItems request parameter.

    If the table has vector indexes, each element also includes a VectorIndexes field with
    VectorWriteRequestBytes consumed for each affected vector index.
    """
    item_collection_metrics: dict[str, list[t.ItemCollectionMetrics]] | None
    """A list of tables that were processed by TransactWriteItems and, for each table,
    information about any item collections that were affected by individual UpdateItem,
    PutItem, or DeleteItem operations.
    """

    def __init__(
        self,
        *,
        consumed_capacity: list[t.ConsumedCapacity] | None = None,
        item_collection_metrics: dict[str, list[t.ItemCollectionMetrics]] | None = None,
    ) -> None:
        self.consumed_capacity = consumed_capacity
        self.item_collection_metrics = item_collection_metrics


def parse(response: HttpResponse) -> TransactWriteItemsOutput:
    body = wire.json_object(response)
    return TransactWriteItemsOutput(
        consumed_capacity=wire.structures(body, "ConsumedCapacity", t.ConsumedCapacity.from_wire),
        item_collection_metrics=wire.map_of(
            body,
            "ItemCollectionMetrics",
            lambda items, key: wire.structures(items, key, t.ItemCollectionMetrics.from_wire),
        ),
    )


TRANSACT_WRITE_ITEMS = Operation(
    service=SERVICE,
    name="TransactWriteItems",
    input=TransactWriteItemsInput,
    output=TransactWriteItemsOutput,
    serialize=serialize,
    parse=parse,
    errors=(
        "ResourceNotFoundException",
        "TransactionCanceledException",
        "TransactionInProgressException",
        "IdempotentParameterMismatchException",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "InternalServerError",
        "ThrottlingException",
    ),
    idempotency_token="client_request_token",
    endpoint_parameters=endpoint_parameters,
    ask=(discovery.allowed("DescribeEndpoints"),),
    recover=(discovery.forget,),
)
