"""Query: ``POST /``, answered with 200."""

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


class QueryInput(Request["QueryOutput"]):
    """You must provide the name of the partition key attribute and a single value for that
    attribute. Query returns all items with that partition key value. Optionally, you can
    provide a sort key attribute and use a comparison operator to refine the search results.

    Use the KeyConditionExpression parameter to provide a specific value for the partition
    key. The Query operation will return all of the items from the table or index with that
    partition key value. You can optionally narrow the scope of the Query operation by
    specifying a sort key value and a comparison operator in KeyConditionExpression. To
    further refine the Query results, you can optionally provide a FilterExpression. A
    FilterExpression determines which items within the results should be returned to you. All
    of the other results are discarded.

    A Query operation always returns a result set. If no matching items are found, the result
    set will be empty. Queries that do not return results consume the minimum number of read
    capacity units for that type of read operation.

    Note:

    DynamoDB calculates the number of read capacity units consumed based on item size, not on
    the amount of data that is returned to an application. The number of capacity units
    consumed will be the same whether you request all of the attributes (the default behavior)
    or just some of them (using a projection expression). The number will also be the same
    whether or not you use a FilterExpression.

    Query results are always sorted by the sort key value. If the data type of the sort key is
    Number, the results are returned in numeric order; otherwise, the results are returned in
    order of UTF-8 bytes. By default, the sort order is ascending. To reverse the order, set
    the ScanIndexForward parameter to false.

    A single Query operation will read up to the maximum number of items set (if using the
    Limit parameter) or a maximum of 1 MB of data and then apply any filtering to the results
    using FilterExpression. If LastEvaluatedKey is present in the response, you will need to
    paginate the result set. For more information, see Paginating the Results
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.html#Query.Pagination)
    in the Amazon DynamoDB Developer Guide.

    FilterExpression is applied after a Query finishes, but before the results are returned. A
    FilterExpression cannot contain partition key or sort key attributes. You need to specify
    those attributes in the KeyConditionExpression.

    Note:

    A Query operation can return an empty result set and a LastEvaluatedKey if all the items
    read for the page of results are filtered out.

    You can query a table, a local secondary index, or a global secondary index. For a query
    on a table or on a local secondary index, you can set the ConsistentRead parameter to true
    and obtain a strongly consistent result. Global secondary indexes support eventually
    consistent reads only, so do not specify ConsistentRead when querying a global secondary
    index.
    """

    _members = {
        "table_name": "TableName",
        "index_name": "IndexName",
        "select": "Select",
        "attributes_to_get": "AttributesToGet",
        "limit": "Limit",
        "consistent_read": "ConsistentRead",
        "key_conditions": "KeyConditions",
        "query_filter": "QueryFilter",
        "conditional_operator": "ConditionalOperator",
        "scan_index_forward": "ScanIndexForward",
        "exclusive_start_key": "ExclusiveStartKey",
        "return_consumed_capacity": "ReturnConsumedCapacity",
        "projection_expression": "ProjectionExpression",
        "filter_expression": "FilterExpression",
        "key_condition_expression": "KeyConditionExpression",
        "expression_attribute_names": "ExpressionAttributeNames",
        "expression_attribute_values": "ExpressionAttributeValues",
    }
    __slots__ = tuple(_members)

    table_name: str
    """The name of the table containing the requested items. You can also provide the Amazon
    Resource Name (ARN) of the table in this parameter.
    """
    index_name: str | None
    """The name of an index to query. This index can be any local secondary index or global
    secondary index on the table. Note that if you use the IndexName parameter, you must also
    provide TableName.
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
    projected into that index, the operation will read only the index and not the table. If
    any of the requested attributes are not projected into the local secondary index, DynamoDB
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
    information, see Query and Scan
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/QueryAndScan.html) in
    the Amazon DynamoDB Developer Guide.
    """
    consistent_read: bool | None
    """Determines the read consistency model: If set to true, then the operation uses strongly
    consistent reads; otherwise, the operation uses eventually consistent reads.

    Strongly consistent reads are not supported on global secondary indexes. If you query a
    global secondary index with ConsistentRead set to true, you will receive a
    ValidationException.
    """
    key_conditions: Mapping[str, t.Condition] | None
    """This is a legacy parameter. Use KeyConditionExpression instead. For more information, see
    KeyConditions
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.KeyConditions.html)
    in the Amazon DynamoDB Developer Guide.
    """
    query_filter: Mapping[str, t.Condition] | None
    """This is a legacy parameter. Use FilterExpression instead. For more information, see
    QueryFilter
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.QueryFilter.html)
    in the Amazon DynamoDB Developer Guide.
    """
    conditional_operator: t.ConditionalOperator | str | None
    """This is a legacy parameter. Use FilterExpression instead. For more information, see
    ConditionalOperator
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.ConditionalOperator.html)
    in the Amazon DynamoDB Developer Guide.
    """
    scan_index_forward: bool | None
    """Specifies the order for index traversal: If true (default), the traversal is performed in
    ascending order; if false, the traversal is performed in descending order.

    Items with the same partition key value are stored in sorted order by sort key. If the
    sort key data type is Number, the results are stored in numeric order. For type String,
    the results are stored in order of UTF-8 bytes. For type Binary, DynamoDB treats each byte
    of the binary data as unsigned.

    If ScanIndexForward is true, DynamoDB returns the results in the order in which they are
    stored (by sort key value). This is the default behavior. If ScanIndexForward is false,
    DynamoDB reads the results in reverse order by sort key value, and then returns the
    results to the client.
    """
    exclusive_start_key: Mapping[str, t.AttributeValue] | None
    """The primary key of the first item that this operation will evaluate. Use the value that
    was returned for LastEvaluatedKey in the previous operation.

    The data type for ExclusiveStartKey must be String, Number, or Binary. No set data types
    are allowed.
    """
    return_consumed_capacity: t.ReturnConsumedCapacity | str | None
    projection_expression: str | None
    """A string that identifies one or more attributes to retrieve from the table. These
    attributes can include scalars, sets, or elements of a JSON document. The attributes in
    the expression must be separated by commas.

    If no attribute names are specified, then all attributes will be returned. If any of the
    requested attributes are not found, they will not appear in the result.

    For more information, see Accessing Item Attributes
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.AccessingItemAttributes.html)
    in the Amazon DynamoDB Developer Guide.
    """
    filter_expression: str | None
    """A string that contains conditions that DynamoDB applies after the Query operation, but
    before the data is returned to you. Items that do not satisfy the FilterExpression
    criteria are not returned.

    A FilterExpression does not allow key attributes. You cannot define a filter expression
    based on a partition key or a sort key.

    Note:

    A FilterExpression is applied after the items have already been read; the process of
    filtering does not consume any additional read capacity units.

    For more information, see Filter Expressions
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.FilterExpression.html)
    in the Amazon DynamoDB Developer Guide.
    """
    key_condition_expression: str | None
    """The condition that specifies the key values for items to be retrieved by the Query action.

    The condition must perform an equality test on a single partition key value.

    The condition can optionally perform one of several comparison tests on a single sort key
    value. This allows Query to retrieve one item with a given partition key value and sort
    key value, or several items that have the same partition key value but different sort key
    values.

    The partition key equality test is required, and must be specified in the following
    format:

    partitionKeyName = :partitionkeyval

    If you also want to provide a condition for the sort key, it must be combined using AND
    with the condition for the sort key. Following is an example, using the = comparison
    operator for the sort key:

    partitionKeyName = :partitionkeyval AND sortKeyName = :sortkeyval

    Valid comparisons for the sort key condition are as follows:

    - sortKeyName = :sortkeyval - true if the sort key value is equal to :sortkeyval.
    - sortKeyName < :sortkeyval - true if the sort key value is less than :sortkeyval.
    - sortKeyName <= :sortkeyval - true if the sort key value is less than or equal to
      :sortkeyval.
    - sortKeyName > :sortkeyval - true if the sort key value is greater than :sortkeyval.
    - sortKeyName >= :sortkeyval - true if the sort key value is greater than or equal to
      :sortkeyval.
    - sortKeyName BETWEEN :sortkeyval1 AND :sortkeyval2 - true if the sort key value is
      greater than or equal to :sortkeyval1, and less than or equal to :sortkeyval2.
    - begins_with ( sortKeyName, :sortkeyval ) - true if the sort key value begins with a
      particular operand. (You cannot use this function with a sort key that is of type
      Number.) Note that the function name begins_with is case-sensitive.

    Use the ExpressionAttributeValues parameter to replace tokens such as :partitionval and
    :sortval with actual values at runtime.

    You can optionally use the ExpressionAttributeNames parameter to replace the names of the
    partition key and sort key with placeholder tokens. This option might be necessary if an
    attribute name conflicts with a DynamoDB reserved word. For example, the following
    KeyConditionExpression parameter causes an error because Size is a reserved word:

    - Size = :myval

    To work around this, define a placeholder (such a #S) to represent the attribute name
    Size. KeyConditionExpression then is as follows:

    - #S = :myval

    For a list of reserved words, see Reserved Words
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ReservedWords.html) in
    the Amazon DynamoDB Developer Guide.

    For more information on ExpressionAttributeNames and ExpressionAttributeValues, see Using
    Placeholders for Attribute Names and Values
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ExpressionPlaceholders.html)
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

    For more information on expression attribute values, see Specifying Conditions
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.SpecifyingConditions.html)
    in the Amazon DynamoDB Developer Guide.
    """

    def __init__(
        self,
        *,
        table_name: str,
        index_name: str | None = None,
        select: t.Select | str | None = None,
        attributes_to_get: Sequence[str] | None = None,
        limit: int | None = None,
        consistent_read: bool | None = None,
        key_conditions: Mapping[str, t.Condition] | None = None,
        query_filter: Mapping[str, t.Condition] | None = None,
        conditional_operator: t.ConditionalOperator | str | None = None,
        scan_index_forward: bool | None = None,
        exclusive_start_key: Mapping[str, t.AttributeValue] | None = None,
        return_consumed_capacity: t.ReturnConsumedCapacity | str | None = None,
        projection_expression: str | None = None,
        filter_expression: str | None = None,
        key_condition_expression: str | None = None,
        expression_attribute_names: Mapping[str, str] | None = None,
        expression_attribute_values: Mapping[str, t.AttributeValue] | None = None,
    ) -> None:
        self.table_name = table_name
        self.index_name = index_name
        self.select = select
        self.attributes_to_get = attributes_to_get
        self.limit = limit
        self.consistent_read = consistent_read
        self.key_conditions = key_conditions
        self.query_filter = query_filter
        self.conditional_operator = conditional_operator
        self.scan_index_forward = scan_index_forward
        self.exclusive_start_key = exclusive_start_key
        self.return_consumed_capacity = return_consumed_capacity
        self.projection_expression = projection_expression
        self.filter_expression = filter_expression
        self.key_condition_expression = key_condition_expression
        self.expression_attribute_names = expression_attribute_names
        self.expression_attribute_values = expression_attribute_values

    def check(self, problems: Problems) -> None:
        if not (type(self.table_name) is str and 1 <= len(self.table_name) <= 1024):
            problems.required("table_name", self.table_name)
            problems.string("table_name", self.table_name, 1, 1024)
        if self.index_name is not None:
            problems.string("index_name", self.index_name, 3, 255, pattern="[a-zA-Z0-9_.-]+")
        if self.select is not None:
            problems.enum("select", self.select, t.Select)
        if self.attributes_to_get is not None:
            problems.list_of(
                "attributes_to_get",
                self.attributes_to_get,
                lambda path, item: problems.string(path, item, 0, 65535),
                1,
            )
        if self.limit is not None and not (type(self.limit) is int and self.limit >= 1):
            problems.integer("limit", self.limit, 1)
        if self.consistent_read is not None:
            problems.boolean("consistent_read", self.consistent_read)
        if self.key_conditions is not None:
            problems.map_of(
                "key_conditions",
                self.key_conditions,
                lambda path, item: problems.structure(path, item, t.Condition),
                keys=lambda path, item: problems.string(path, item, 0, 65535),
            )
        if self.query_filter is not None:
            problems.map_of(
                "query_filter",
                self.query_filter,
                lambda path, item: problems.structure(path, item, t.Condition),
                keys=lambda path, item: problems.string(path, item, 0, 65535),
            )
        if self.conditional_operator is not None:
            problems.enum("conditional_operator", self.conditional_operator, t.ConditionalOperator)
        if self.scan_index_forward is not None:
            problems.boolean("scan_index_forward", self.scan_index_forward)
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
        if self.projection_expression is not None and type(self.projection_expression) is not str:
            problems.string("projection_expression", self.projection_expression)
        if self.filter_expression is not None and type(self.filter_expression) is not str:
            problems.string("filter_expression", self.filter_expression)
        if (
            self.key_condition_expression is not None
            and type(self.key_condition_expression) is not str
        ):
            problems.string("key_condition_expression", self.key_condition_expression)
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


QueryRequest = QueryInput


def serialize(request: QueryInput) -> HttpRequest:
    body: Object = {}
    body["TableName"] = request.table_name
    if request.index_name is not None:
        body["IndexName"] = request.index_name
    if request.select is not None:
        body["Select"] = request.select
    if request.attributes_to_get is not None:
        body["AttributesToGet"] = request.attributes_to_get
    if request.limit is not None:
        body["Limit"] = request.limit
    if request.consistent_read is not None:
        body["ConsistentRead"] = request.consistent_read
    if request.key_conditions is not None:
        body["KeyConditions"] = {
            key: item.to_wire() for key, item in request.key_conditions.items()
        }
    if request.query_filter is not None:
        body["QueryFilter"] = {key: item.to_wire() for key, item in request.query_filter.items()}
    if request.conditional_operator is not None:
        body["ConditionalOperator"] = request.conditional_operator
    if request.scan_index_forward is not None:
        body["ScanIndexForward"] = request.scan_index_forward
    if request.exclusive_start_key is not None:
        body["ExclusiveStartKey"] = {
            key: item.to_wire() for key, item in request.exclusive_start_key.items()
        }
    if request.return_consumed_capacity is not None:
        body["ReturnConsumedCapacity"] = request.return_consumed_capacity
    if request.projection_expression is not None:
        body["ProjectionExpression"] = request.projection_expression
    if request.filter_expression is not None:
        body["FilterExpression"] = request.filter_expression
    if request.key_condition_expression is not None:
        body["KeyConditionExpression"] = request.key_condition_expression
    if request.expression_attribute_names is not None:
        body["ExpressionAttributeNames"] = request.expression_attribute_names
    if request.expression_attribute_values is not None:
        body["ExpressionAttributeValues"] = {
            key: item.to_wire() for key, item in request.expression_attribute_values.items()
        }
    return rpc.target_request("DynamoDB_20120810.Query", "1.0", body)


def endpoint_parameters(request: QueryInput) -> dict[str, object]:
    return {"resource_arn": request.table_name}


class QueryOutput(Structure):
    """Represents the output of a Query operation."""

    _members = {
        "items": "Items",
        "count": "Count",
        "scanned_count": "ScannedCount",
        "last_evaluated_key": "LastEvaluatedKey",
        "consumed_capacity": "ConsumedCapacity",
    }
    __slots__ = tuple(_members)

    items: list[dict[str, t.AttributeValue]] | None
    """An array of item attributes that match the query criteria. Each element in this array
    consists of an attribute name and the value for that attribute.
    """
    count: int | None
    """The number of items in the response.

    If you used a QueryFilter in the request, then Count is the number of items returned after
    the filter was applied, and ScannedCount is the number of matching items before the filter
    was applied.

    If you did not use a filter in the request, then Count and ScannedCount are the same.
    """
    scanned_count: int | None
    """The number of items evaluated, before any QueryFilter is applied. A high ScannedCount
    value with few, or no, Count results indicates an inefficient Query operation. For more
    information, see Count and ScannedCount
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Scan.html#Scan.Count) in
    the Amazon DynamoDB Developer Guide.

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
    """The capacity units consumed by the Query operation. The data returned includes the total
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


def parse(response: HttpResponse) -> QueryOutput:
    body = wire.json_object(response)
    return QueryOutput(
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


QUERY = Operation(
    service=SERVICE,
    name="Query",
    input=QueryInput,
    output=QueryOutput,
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
