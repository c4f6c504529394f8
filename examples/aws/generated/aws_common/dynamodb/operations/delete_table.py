"""DeleteTable: ``POST /``, answered with 200."""

from __future__ import annotations

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


class DeleteTableInput(Request["DeleteTableOutput"]):
    """The DeleteTable operation deletes a table and all of its items. After a DeleteTable
    request, the specified table is in the DELETING state until DynamoDB completes the
    deletion. If the table is in the ACTIVE state, you can delete it. If a table is in
    CREATING or UPDATING states, then DynamoDB returns a ResourceInUseException. If the
    specified table does not exist, DynamoDB returns a ResourceNotFoundException. If table is
    already in the DELETING state, no error is returned.

    Note:

    DynamoDB might continue to accept data read and write operations, such as GetItem and
    PutItem, on a table in the DELETING state until the table deletion is complete. For the
    full list of table states, see TableStatus
    (https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TableDescription.html#DDB-Type-TableDescription-TableStatus).

    When you delete a table, any indexes on that table are also deleted.

    If you have DynamoDB Streams enabled on the table, then the corresponding stream on that
    table goes into the DISABLED state, and the stream is automatically deleted after 24
    hours.

    Use the DescribeTable action to check the status of the table.
    """

    _members = {"table_name": "TableName"}
    __slots__ = tuple(_members)

    table_name: str
    """The name of the table to delete. You can also provide the Amazon Resource Name (ARN) of
    the table in this parameter.
    """

    def __init__(self, *, table_name: str) -> None:
        self.table_name = table_name

    def check(self, problems: Problems) -> None:
        if not (type(self.table_name) is str and 1 <= len(self.table_name) <= 1024):
            problems.required("table_name", self.table_name)
            problems.string("table_name", self.table_name, 1, 1024)


DeleteTableRequest = DeleteTableInput


def serialize(request: DeleteTableInput) -> HttpRequest:
    body: Object = {}
    body["TableName"] = request.table_name
    return rpc.target_request("DynamoDB_20120810.DeleteTable", "1.0", body)


def endpoint_parameters(request: DeleteTableInput) -> dict[str, object]:
    return {"resource_arn": request.table_name}


class DeleteTableOutput(Structure):
    """Represents the output of a DeleteTable operation."""

    _members = {"table_description": "TableDescription"}
    __slots__ = tuple(_members)

    table_description: t.TableDescription | None
    """Represents the properties of a table."""

    def __init__(self, *, table_description: t.TableDescription | None = None) -> None:
        self.table_description = table_description


def parse(response: HttpResponse) -> DeleteTableOutput:
    body = wire.json_object(response)
    return DeleteTableOutput(
        table_description=(
            wire.structure(body, "TableDescription", t.TableDescription.from_wire)
            if "TableDescription" in body
            else None
        ),
    )


DELETE_TABLE = Operation(
    service=SERVICE,
    name="DeleteTable",
    input=DeleteTableInput,
    output=DeleteTableOutput,
    serialize=serialize,
    parse=parse,
    errors=(
        "ResourceInUseException",
        "ResourceNotFoundException",
        "LimitExceededException",
        "InternalServerError",
    ),
    endpoint_parameters=endpoint_parameters,
    ask=(discovery.allowed("DescribeEndpoints"),),
    recover=(discovery.forget,),
)
