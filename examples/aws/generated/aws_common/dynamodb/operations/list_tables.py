"""ListTables: ``POST /``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.customizations import discovery
from ...runtime.protocols import json as wire
from ...runtime.protocols import json_rpc as rpc
from ...runtime.shapes.structure import Structure
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class ListTablesInput(Request["ListTablesOutput"]):
    """Returns an array of table names associated with the current account and endpoint. The
    output from ListTables is paginated, with each page returning a maximum of 100 table
    names.
    """

    _members = {"exclusive_start_table_name": "ExclusiveStartTableName", "limit": "Limit"}
    __slots__ = tuple(_members)

    exclusive_start_table_name: str | None
    """The first table name that this operation will evaluate. Use the value that was returned
    for LastEvaluatedTableName in a previous operation, so that you can obtain the next page
    of results.
    """
    limit: int | None
    """A maximum number of table names to return. If this parameter is not specified, the limit
    is 100.
    """

    def __init__(
        self, *, exclusive_start_table_name: str | None = None, limit: int | None = None
    ) -> None:
        self.exclusive_start_table_name = exclusive_start_table_name
        self.limit = limit

    def check(self, problems: Problems) -> None:
        if self.exclusive_start_table_name is not None:
            problems.string(
                "exclusive_start_table_name",
                self.exclusive_start_table_name,
                3,
                255,
                pattern="[a-zA-Z0-9_.-]+",
            )
        if self.limit is not None and not (type(self.limit) is int and 1 <= self.limit <= 100):
            problems.integer("limit", self.limit, 1, 100)


ListTablesRequest = ListTablesInput


def serialize(request: ListTablesInput) -> HttpRequest:
    body: Object = {}
    if request.exclusive_start_table_name is not None:
        body["ExclusiveStartTableName"] = request.exclusive_start_table_name
    if request.limit is not None:
        body["Limit"] = request.limit
    return rpc.target_request("DynamoDB_20120810.ListTables", "1.0", body)


class ListTablesOutput(Structure):
    """Represents the output of a ListTables operation."""

    _members = {"table_names": "TableNames", "last_evaluated_table_name": "LastEvaluatedTableName"}
    __slots__ = tuple(_members)

    table_names: list[str] | None
    """The names of the tables associated with the current account at the current endpoint. The
    maximum size of this array is 100.

    If LastEvaluatedTableName also appears in the output, you can use this value as the
    ExclusiveStartTableName parameter in a subsequent ListTables request and obtain the next
    page of results.
    """
    last_evaluated_table_name: str | None
    """The name of the last table in the current page of results. Use this value as the
    ExclusiveStartTableName in a new request to obtain the next page of results, until all the
    table names are returned.

    If you do not receive a LastEvaluatedTableName value in the response, this means that
    there are no more table names to be retrieved.
    """

    def __init__(
        self, *, table_names: list[str] | None = None, last_evaluated_table_name: str | None = None
    ) -> None:
        self.table_names = table_names
        self.last_evaluated_table_name = last_evaluated_table_name


def parse(response: HttpResponse) -> ListTablesOutput:
    body = wire.json_object(response)
    return ListTablesOutput(
        table_names=wire.strings(body, "TableNames"),
        last_evaluated_table_name=wire.string(body, "LastEvaluatedTableName"),
    )


LIST_TABLES = Operation(
    service=SERVICE,
    name="ListTables",
    input=ListTablesInput,
    output=ListTablesOutput,
    serialize=serialize,
    parse=parse,
    errors=("InternalServerError",),
    ask=(discovery.allowed("DescribeEndpoints"),),
    recover=(discovery.forget,),
)
