"""Scan: ``POST /``, answered with 200."""

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


class ScanInput(Request["ScanOutput"]):
    """The Scan operation returns one or more items and item attributes by accessing every item
    in a table or a secondary index. To have DynamoDB return fewer items, you can provide a
    FilterExpression operation.

    If the total size of scanned items exceeds the maximum dataset size limit of 1 MB, the
    scan completes and results are returned to the user. The LastEvaluatedKey value is also
    returned and the requestor can use the LastEvaluatedKey to continue the scan in a
    subsequent operation. Each scan response also includes number of items that were scanned
    (ScannedCount) as part of the request. If using a FilterExpression, a scan result can
    result in no items meeting the criteria and the Count will result in zero. If you did not
    use a FilterExpression in the scan request, then Count is the same as ScannedCount.

    Note:

    Count and ScannedCount only return the count of items specific to a single scan request
    and, unless the table is less than 1MB, do not represent the total number of items in the
    table.

    A single Scan operation first reads up to the maximum number of items set (if using the
    Limit parameter) or a maximum of 1 MB of data and then applies any filtering to the
    results if a FilterExpression is provided. If LastEvaluatedKey is present in the response,
    pagination is required to complete the full table scan. For more information, see
    Paginating the Results
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Scan.html#Scan.Pagination)
    in the Amazon DynamoDB Developer Guide.

    Scan operations proceed sequentially; however, for faster performance on a large table or
    secondary index, applications can request a parallel Scan operation by providing the
    Segment and TotalSegments parameters. For more information, see Parallel Scan
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Scan.html#Scan.ParallelScan)
    in the Amazon DynamoDB Developer Guide.

    By default, a Scan uses eventually consistent reads when accessing the items in a table.
    Therefore, the results from an eventually consistent Scan may not include the latest item
    changes at the time the scan iterates through each item in the table. If you require a
    strongly consistent read of each item as the scan iterates through the items in the table,
    you can set the ConsistentRead parameter to true. Strong consistency only relates to the
    consistency of the read at the item level.

    Note:

    DynamoDB does not provide snapshot isolation for a scan operation when the ConsistentRead
    parameter is set to true. Thus, a DynamoDB scan operation does not guarantee that all
    reads in a scan see a consistent snapshot of the table when the scan operation was
    requested.
    """

    _members = {
        "table_name": "TableName",
        "index_name": "IndexName",
        "attributes_to_get": "AttributesToGet",
        "limit": "Limit",
        "select": "Select",
        "scan_filter": "ScanFilter",
        "conditional_operator": "ConditionalOperator",
        "exclusive_start_key": "ExclusiveStartKey",
        "return_consumed_capacity": "ReturnConsumedCapacity",
        "total_segments": "TotalSegments",
        "segment": "Segment",
        "projection_expression": "ProjectionExpression",
        "filter_expression": "FilterExpression",
        "expression_attribute_names": "ExpressionAttributeNames",
        "expression_attribute_values": "ExpressionAttributeValues",
        "consistent_read": "ConsistentRead",
    }
    __slots__ = tuple(_members)

    table_name: str
    """The name of the table containing the requested items or if you provide IndexName, the name
    of the table to which that index belongs.

    You can also provide the Amazon Resource Name (ARN) of the table in this parameter.
    """
    index_name: str | None
    """The name of a secondary index to scan. This index can be any local secondary index or
    global secondary index. Note that if you use the IndexName parameter, you must also
    provide TableName.
    """
    attributes_to_get: Sequence[str] | None
    """This is a legacy parameter. Use ProjectionExpression instead. For more information, see
    AttributesToGet
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.AttributesToGet.html)
    in the Amazon DynamoDB Developer Guide.
    """
    limit: int | None
    """The maximum number of items to evaluate (not necessarily the number of matching items). If
    DynamoDB processes the number of items up to the limit while processing the results, it
    stops the operation and returns the matching values up to that point, and a key in
    LastEvaluatedKey to apply in a subsequent operation, so that you can pick up where you
    left off. Also, if the processed dataset size exceeds 1 MB before DynamoDB reaches this
    limit, it stops the operation and returns the matching values up to the limit, and a key
    in LastEvaluatedKey to apply in a subsequent operation to continue the operation. For more
    information, see Working with Queries
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/QueryAndScan.html) in
    the Amazon DynamoDB Developer Guide.
    """
    select: t.Select | str | None
    """The attributes to be returned in the result. You can retrieve all item attributes,
    specific item attributes, the count of matching items, or in the case of an index, some or
    all of the attributes projected into the index.

    - ALL_ATTRIBUTES - Returns all of the item attributes from the specified table or index.
      If you query a local secondary index, then for each matching item in the index, DynamoDB
      fetches the entire item from the parent table. If the index is configured to project all
      item attributes, then all of the data can be obtained from the local secondary index,
      and no fetching is required.
    - ALL_PROJECTED_ATTRIBUTES - Allowed only when querying an index. Retrieves all attributes
      that have been projected into the index. If the index is configured to project all
      attributes, this return value is equivalent to specifying ALL_ATTRIBUTES.
    - COUNT - Returns the number of matching items, rather than the matching items themselves.
      Note that this uses the same quantity of read capacity units as getting the items, and
      is subject to the same item size calculations.
    - SPECIFIC_ATTRIBUTES - Returns only the attributes listed in ProjectionExpression. This
      return value is equivalent to specifying ProjectionExpression without specifying any
      value for Select.

    If you query or scan a local secondary index and request only attributes that are
    projected into that index, the operation reads only the index and not the table. If any of
    the requested attributes are not projected into the local secondary index, DynamoDB
    fetches each of these attributes from the parent table. This extra fetching incurs
    additional throughput cost and latency.

    If you query or scan a global secondary index, you can only request attributes that are
    projected into the index. Global secondary index queries cannot fetch attributes from the
    parent table.

    If neither Select nor ProjectionExpression are specified, DynamoDB defaults to
    ALL_ATTRIBUTES when accessing a table, and ALL_PROJECTED_ATTRIBUTES when accessing an
    index. You cannot use both Select and ProjectionExpression together in a single request,
    unless the value for Select is SPECIFIC_ATTRIBUTES. (This usage is equivalent to
    specifying ProjectionExpression without any value for Select.)

    Note:

    If you use the ProjectionExpression parameter, then the value for Select can only be
    SPECIFIC_ATTRIBUTES. Any other value for Select will return an error.
    """
    scan_filter: Mapping[str, t.Condition] | None
    """This is a legacy parameter. Use FilterExpression instead. For more information, see
    ScanFilter
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.ScanFilter.html)
    in the Amazon DynamoDB Developer Guide.
    """
    conditional_operator: t.ConditionalOperator | str | None
    """This is a legacy parameter. Use FilterExpression instead. For more information, see
    ConditionalOperator
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.ConditionalOperator.html)
    in the Amazon DynamoDB Developer Guide.
    """
    exclusive_start_key: Mapping[str, t.AttributeValue] | None
    """The primary key of the first item that this operation will evaluate. Use the value that
    was returned for LastEvaluatedKey in the previous operation.

    The data type for ExclusiveStartKey must be String, Number or Binary. No set data types
    are allowed.

    In a parallel scan, a Scan request that includes ExclusiveStartKey must specify the same
    segment whose previous Scan returned the corresponding value of LastEvaluatedKey.
    """
    return_consumed_capacity: t.ReturnConsumedCapacity | str | None
    total_segments: int | None
    """For a parallel Scan request, TotalSegments represents the total number of segments into
    which the Scan operation will be divided. The value of TotalSegments corresponds to the
    number of application workers that will perform the parallel scan. For example, if you
    want to use four application threads to scan a table or an index, specify a TotalSegments
    value of 4.

    The value for TotalSegments must be greater than or equal to 1, and less than or equal to
    1000000. If you specify a TotalSegments value of 1, the Scan operation will be sequential
    rather than parallel.

    If you specify TotalSegments, you must also specify Segment.
    """
    segment: int | None
    """For a parallel Scan request, Segment identifies an individual segment to be scanned by an
    application worker.

    Segment IDs are zero-based, so the first segment is always 0. For example, if you want to
    use four application threads to scan a table or an index, then the first thread specifies
    a Segment value of 0, the second thread specifies 1, and so on.

    The value of LastEvaluatedKey returned from a parallel Scan request must be used as
    ExclusiveStartKey with the same segment ID in a subsequent Scan operation.

    The value for Segment must be greater than or equal to 0, and less than the value provided
    for TotalSegments.

    If you provide Segment, you must also provide TotalSegments.
    """
    projection_expression: str | None
    """A string that identifies one or more attributes to retrieve from the specified table or
    index. These attributes can include scalars, sets, or elements of a JSON document. The
    attributes in the expression must be separated by commas.

    If no attribute names are specified, then all attributes will be returned. If any of the
    requested attributes are not found, they will not appear in the result.

    For more information, see Specifying Item Attributes
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.AccessingItemAttributes.html)
    in the Amazon DynamoDB Developer Guide.
    """
    filter_expression: str | None
    """A string that contains conditions that DynamoDB applies after the Scan operation, but
    before the data is returned to you. Items that do not satisfy the FilterExpression
    criteria are not returned.

    Note:

    A FilterExpression is applied after the items have already been read; the process of
    filtering does not consume any additional read capacity units.

    For more information, see Filter Expressions
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Scan.html#Scan.FilterExpression)
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
    consistent_read: bool | None
    """A Boolean value that determines the read consistency model during the scan:

    - If ConsistentRead is false, then the data returned from Scan might not contain the
      results from other recently completed write operations (PutItem, UpdateItem, or
      DeleteItem).
    - If ConsistentRead is true, then all of the write operations that completed before the
      Scan began are guaranteed to be contained in the Scan response.

    The default setting for ConsistentRead is false.

    The ConsistentRead parameter is not supported on global secondary indexes. If you scan a
    global secondary index with ConsistentRead set to true, you will receive a
    ValidationException.
    """

    def __init__(
        self,
        *,
        table_name: str,
        index_name: str | None = None,
        attributes_to_get: Sequence[str] | None = None,
        limit: int | None = None,
        select: t.Select | str | None = None,
        scan_filter: Mapping[str, t.Condition] | None = None,
        conditional_operator: t.ConditionalOperator | str | None = None,
        exclusive_start_key: Mapping[str, t.AttributeValue] | None = None,
        return_consumed_capacity: t.ReturnConsumedCapacity | str | None = None,
        total_segments: int | None = None,
        segment: int | None = None,
        projection_expression: str | None = None,
        filter_expression: str | None = None,
        expression_attribute_names: Mapping[str, str] | None = None,
        expression_attribute_values: Mapping[str, t.AttributeValue] | None = None,
        consistent_read: bool | None = None,
    ) -> None:
        self.table_name = table_name
        self.index_name = index_name
        self.attributes_to_get = attributes_to_get
        self.limit = limit
        self.select = select
        self.scan_filter = scan_filter
        self.conditional_operator = conditional_operator
        self.exclusive_start_key = exclusive_start_key
        self.return_consumed_capacity = return_consumed_capacity
        self.total_segments = total_segments
        self.segment = segment
        self.projection_expression = projection_expression
        self.filter_expression = filter_expression
        self.expression_attribute_names = expression_attribute_names
        self.expression_attribute_values = expression_attribute_values
        self.consistent_read = consistent_read

    def check(self, problems: Problems) -> None:
        if not (type(self.table_name) is str and 1 <= len(self.table_name) <= 1024):
            problems.required("table_name", self.table_name)
            problems.string("table_name", self.table_name, 1, 1024)
        if self.index_name is not None:
            problems.string("index_name", self.index_name, 3, 255, pattern="[a-zA-Z0-9_.-]+")
        if self.attributes_to_get is not None:
            problems.list_of(
                "attributes_to_get",
                self.attributes_to_get,
                lambda path, item: problems.string(path, item, 0, 65535),
                1,
            )
        if self.limit is not None and not (type(self.limit) is int and self.limit >= 1):
            problems.integer("limit", self.limit, 1)
        if self.select is not None:
            problems.enum("select", self.select, t.Select)
        if self.scan_filter is not None:
            problems.map_of(
                "scan_filter",
                self.scan_filter,
                lambda path, item: problems.structure(path, item, t.Condition),
                keys=lambda path, item: problems.string(path, item, 0, 65535),
            )
        if self.conditional_operator is not None:
            problems.enum("conditional_operator", self.conditional_operator, t.ConditionalOperator)
        if self.exclusive_start_key is not None:
            problems.map_of(
                "exclusive_start_key",
                self.exclusive_start_key,
                lambda path, item: problems.structure(path, item, t.AttributeValue),
                keys=lambda path, item: problems.string(path, item, 0, 65535),
            )
        if self.return_consumed_capacity is not None:
            problems.enum(
                "return_consumed_capacity", self.return_consumed_capacity, t.ReturnConsumedCapacity
            )
        if self.total_segments is not None and not (
            type(self.total_segments) is int and 1 <= self.total_segments <= 1000000
        ):
            problems.integer("total_segments", self.total_segments, 1, 1000000)
        if self.segment is not None and not (
            type(self.segment) is int and 0 <= self.segment <= 999999
        ):
            problems.integer("segment", self.segment, 0, 999999)
        if self.projection_expression is not None and type(self.projection_expression) is not str:
            problems.string("projection_expression", self.projection_expression)
        if self.filter_expression is not None and type(self.filter_expression) is not str:
            problems.string("filter_expression", self.filter_expression)
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
        if self.consistent_read is not None:
            problems.boolean("consistent_read", self.consistent_read)


ScanRequest = ScanInput


def serialize(request: ScanInput) -> HttpRequest:
    body: Object = {}
    body["TableName"] = request.table_name
    if request.index_name is not None:
        body["IndexName"] = request.index_name
    if request.attributes_to_get is not None:
        body["AttributesToGet"] = request.attributes_to_get
    if request.limit is not None:
        body["Limit"] = request.limit
    if request.select is not None:
        body["Select"] = request.select
    if request.scan_filter is not None:
        body["ScanFilter"] = {key: item.to_wire() for key, item in request.scan_filter.items()}
    if request.conditional_operator is not None:
        body["ConditionalOperator"] = request.conditional_operator
    if request.exclusive_start_key is not None:
        body["ExclusiveStartKey"] = {
            key: item.to_wire() for key, item in request.exclusive_start_key.items()
        }
    if request.return_consumed_capacity is not None:
        body["ReturnConsumedCapacity"] = request.return_consumed_capacity
    if request.total_segments is not None:
        body["TotalSegments"] = request.total_segments
    if request.segment is not None:
        body["Segment"] = request.segment
    if request.projection_expression is not None:
        body["ProjectionExpression"] = request.projection_expression
    if request.filter_expression is not None:
        body["FilterExpression"] = request.filter_expression
    if request.expression_attribute_names is not None:
        body["ExpressionAttributeNames"] = request.expression_attribute_names
    if request.expression_attribute_values is not None:
        body["ExpressionAttributeValues"] = {
            key: item.to_wire() for key, item in request.expression_attribute_values.items()
        }
    if request.consistent_read is not None:
        body["ConsistentRead"] = request.consistent_read
    return rpc.target_request("DynamoDB_20120810.Scan", "1.0", body)


def endpoint_parameters(request: ScanInput) -> dict[str, object]:
    return {"resource_arn": request.table_name}


class ScanOutput(Structure):
    """Represents the output of a Scan operation."""

    _members = {
        "items": "Items",
        "count": "Count",
        "scanned_count": "ScannedCount",
        "last_evaluated_key": "LastEvaluatedKey",
        "consumed_capacity": "ConsumedCapacity",
    }
    __slots__ = tuple(_members)

    items: list[dict[str, t.AttributeValue]] | None
    """An array of item attributes that match the scan criteria. Each element in this array
    consists of an attribute name and the value for that attribute.
    """
    count: int | None
    """The number of items in the response.

    If you set ScanFilter in the request, then Count is the number of items returned after the
    filter was applied, and ScannedCount is the number of matching items before the filter was
    applied.

    If you did not use a filter in the request, then Count is the same as ScannedCount.
    """
    scanned_count: int | None
    """The number of items evaluated, before any ScanFilter is applied. A high ScannedCount value
    with few, or no, Count results indicates an inefficient Scan operation. For more
    information, see Count and ScannedCount
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/QueryAndScan.html#Count)
    in the Amazon DynamoDB Developer Guide.

    If you did not use a filter in the request, then ScannedCount is the same as Count.
    """
    last_evaluated_key: dict[str, t.AttributeValue] | None
    """The primary key of the item where the operation stopped, inclusive of the previous result
    set. Use this value to start a new operation, excluding this value in the new request.

    If LastEvaluatedKey is empty, then the "last page" of results has been processed and there
    is no more data to be retrieved.

    If LastEvaluatedKey is not empty, it does not necessarily mean that there is more data in
    the result set. The only way to know when you have reached the end of the result set is
    when LastEvaluatedKey is empty.
    """
    consumed_capacity: t.ConsumedCapacity | None
    """The capacity units consumed by the Scan operation. The data returned includes the total
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
        items: list[dict[str, t.AttributeValue]] | None = None,
        count: int | None = None,
        scanned_count: int | None = None,
        last_evaluated_key: dict[str, t.AttributeValue] | None = None,
        consumed_capacity: t.ConsumedCapacity | None = None,
    ) -> None:
        self.items = items
        self.count = count
        self.scanned_count = scanned_count
        self.last_evaluated_key = last_evaluated_key
        self.consumed_capacity = consumed_capacity


def parse(response: HttpResponse) -> ScanOutput:
    body = wire.json_object(response)
    return ScanOutput(
        items=wire.list_of(
            body,
            "Items",
            lambda items, key: wire.structure_map(items, key, t.AttributeValue.from_wire),
        ),
        count=wire.integer(body, "Count"),
        scanned_count=wire.integer(body, "ScannedCount"),
        last_evaluated_key=wire.structure_map(body, "LastEvaluatedKey", t.AttributeValue.from_wire),
        consumed_capacity=(
            wire.structure(body, "ConsumedCapacity", t.ConsumedCapacity.from_wire)
            if "ConsumedCapacity" in body
            else None
        ),
    )


SCAN = Operation(
    service=SERVICE,
    name="Scan",
    input=ScanInput,
    output=ScanOutput,
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
