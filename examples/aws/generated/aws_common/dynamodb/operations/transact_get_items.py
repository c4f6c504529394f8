"""TransactGetItems: ``POST /``, answered with 200."""

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


class TransactGetItemsInput(Request["TransactGetItemsOutput"]):
    """TransactGetItems is a synchronous operation that atomically retrieves multiple items from
    one or more tables (but not from indexes) in a single account and Region. A
    TransactGetItems call can contain up to 100 TransactGetItem objects, each of which
    contains a Get structure that specifies an item to retrieve from a table in the account
    and Region. A call to TransactGetItems cannot retrieve items from tables in more than one
    Amazon Web Services account or Region. The aggregate size of the items in the transaction
    cannot exceed 4 MB.

    DynamoDB rejects the entire TransactGetItems request if any of the following is true:

    - A conflicting operation is in the process of updating an item to be read.
    - There is insufficient provisioned capacity for the transaction to be completed.
    - There is a user error, such as an invalid data format.
    - The aggregate size of the items in the transaction exceeded 4 MB.
    """

    _members = {
        "transact_items": "TransactItems",
        "return_consumed_capacity": "ReturnConsumedCapacity",
    }
    __slots__ = tuple(_members)

    transact_items: Sequence[t.TransactGetItem]
    """An ordered array of up to 100 TransactGetItem objects, each of which contains a Get
    structure.
    """
    return_consumed_capacity: t.ReturnConsumedCapacity | str | None
    """A value of TOTAL causes consumed capacity information to be returned, and a value of NONE
    prevents that information from being returned. No other value is valid.
    """

    def __init__(
        self,
        *,
        transact_items: Sequence[t.TransactGetItem],
        return_consumed_capacity: t.ReturnConsumedCapacity | str | None = None,
    ) -> None:
        self.transact_items = transact_items
        self.return_consumed_capacity = return_consumed_capacity

    def check(self, problems: Problems) -> None:
        problems.required("transact_items", self.transact_items)
        problems.list_of(
            "transact_items",
            self.transact_items,
            lambda path, item: problems.structure(path, item, t.TransactGetItem),
            1,
            100,
        )
        if self.return_consumed_capacity is not None:
            problems.enum(
                "return_consumed_capacity", self.return_consumed_capacity, t.ReturnConsumedCapacity
            )


TransactGetItemsRequest = TransactGetItemsInput


def serialize(request: TransactGetItemsInput) -> HttpRequest:
    body: Object = {}
    body["TransactItems"] = [item.to_wire() for item in request.transact_items]
    if request.return_consumed_capacity is not None:
        body["ReturnConsumedCapacity"] = request.return_consumed_capacity
    return rpc.target_request("DynamoDB_20120810.TransactGetItems", "1.0", body)


def endpoint_parameters(request: TransactGetItemsInput) -> dict[str, object]:
    return {
        "resource_arn_list": tuple(
            [transact_get_item.get.table_name for transact_get_item in request.transact_items]
        )
    }


class TransactGetItemsOutput(Structure):
    _members = {"consumed_capacity": "ConsumedCapacity", "responses": "Responses"}
    __slots__ = tuple(_members)

    consumed_capacity: list[t.ConsumedCapacity] | None
    """If the ReturnConsumedCapacity value was TOTAL, this is an array of ConsumedCapacity
    objects, one for each table addressed by TransactGetItem objects in the TransactItems
    parameter. These ConsumedCapacity objects report the read-capacity units consumed by the
    TransactGetItems call in that table.
    """
    responses: list[t.ItemResponse] | None
    """An ordered array of up to 100 ItemResponse objects, each of which corresponds to the
    TransactGetItem object in the same position in the TransactItems array. Each ItemResponse
    object contains a Map of the name-value pairs that are the projected attributes of the
    requested item.

    If a requested item could not be retrieved, the corresponding ItemResponse object is Null,
    or if the requested item has no projected attributes, the corresponding ItemResponse
    object is an empty Map.
    """

    def __init__(
        self,
        *,
        consumed_capacity: list[t.ConsumedCapacity] | None = None,
        responses: list[t.ItemResponse] | None = None,
    ) -> None:
        self.consumed_capacity = consumed_capacity
        self.responses = responses


def parse(response: HttpResponse) -> TransactGetItemsOutput:
    body = wire.json_object(response)
    return TransactGetItemsOutput(
        consumed_capacity=wire.structures(body, "ConsumedCapacity", t.ConsumedCapacity.from_wire),
        responses=wire.structures(body, "Responses", t.ItemResponse.from_wire),
    )


TRANSACT_GET_ITEMS = Operation(
    service=SERVICE,
    name="TransactGetItems",
    input=TransactGetItemsInput,
    output=TransactGetItemsOutput,
    serialize=serialize,
    parse=parse,
    errors=(
        "ResourceNotFoundException",
        "TransactionCanceledException",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "InternalServerError",
        "ThrottlingException",
    ),
    endpoint_parameters=endpoint_parameters,
    ask=(discovery.allowed("DescribeEndpoints"),),
    recover=(discovery.forget,),
)
