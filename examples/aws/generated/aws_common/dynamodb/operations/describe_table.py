"""DescribeTable: ``POST /``, answered with 200."""

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


class DescribeTableInput(Request["DescribeTableOutput"]):
    """Returns information about the table, including the current status of the table, when it
    was created, the primary key schema, and any indexes on the table.

    Note:

    If you issue a DescribeTable request immediately after a CreateTable request, DynamoDB
    might return a ResourceNotFoundException. This is because DescribeTable uses an eventually
    consistent query, and the metadata for your table might not be available at that moment.
    Wait for a few seconds, and then try the DescribeTable request again.
    """

    _members = {"table_name": "TableName"}
    __slots__ = tuple(_members)

    table_name: str
    """The name of the table to describe. You can also provide the Amazon Resource Name (ARN) of
    the table in this parameter.
    """

    def __init__(self, *, table_name: str) -> None:
        self.table_name = table_name

    def check(self, problems: Problems) -> None:
        if not (type(self.table_name) is str and 1 <= len(self.table_name) <= 1024):
            problems.required("table_name", self.table_name)
            problems.string("table_name", self.table_name, 1, 1024)


DescribeTableRequest = DescribeTableInput


def serialize(request: DescribeTableInput) -> HttpRequest:
    body: Object = {}
    body["TableName"] = request.table_name
    return rpc.target_request("DynamoDB_20120810.DescribeTable", "1.0", body)


def endpoint_parameters(request: DescribeTableInput) -> dict[str, object]:
    return {"resource_arn": request.table_name}


class DescribeTableOutput(Structure):
    """Represents the output of a DescribeTable operation."""

    _members = {"table": "Table"}
    __slots__ = tuple(_members)

    table: t.TableDescription | None
    """The properties of the table."""

    def __init__(self, *, table: t.TableDescription | None = None) -> None:
        self.table = table


def parse(response: HttpResponse) -> DescribeTableOutput:
    body = wire.json_object(response)
    return DescribeTableOutput(
        table=(
            wire.structure(body, "Table", t.TableDescription.from_wire) if "Table" in body else None
        ),
    )


DESCRIBE_TABLE = Operation(
    service=SERVICE,
    name="DescribeTable",
    input=DescribeTableInput,
    output=DescribeTableOutput,
    serialize=serialize,
    parse=parse,
    errors=("ResourceNotFoundException", "InternalServerError"),
    endpoint_parameters=endpoint_parameters,
    ask=(discovery.allowed("DescribeEndpoints"),),
    recover=(discovery.forget,),
)
