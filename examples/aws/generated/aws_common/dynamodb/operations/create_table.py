"""CreateTable: ``POST /``, answered with 200."""

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


class CreateTableInput(Request["CreateTableOutput"]):
    """The CreateTable operation adds a new table to your account. In an Amazon Web Services
    account, table names must be unique within each Region. That is, you can have two tables
    with same name if you create the tables in different Regions.

    CreateTable is an asynchronous operation. Upon receiving a CreateTable request, DynamoDB
    immediately returns a response with a TableStatus of CREATING. After the table is created,
    DynamoDB sets the TableStatus to ACTIVE. You can perform read and write operations only on
    an ACTIVE table.

    You can optionally define secondary indexes on the new table, as part of the CreateTable
    operation. If you want to create multiple tables with secondary indexes on them, you must
    create the tables sequentially. Only one table with secondary indexes can be in the
    CREATING state at any given time.

    You can use the DescribeTable action to check the table status.
    """

    _members = {
        "table_name": "TableName",
        "attribute_definitions": "AttributeDefinitions",
        "key_schema": "KeySchema",
        "local_secondary_indexes": "LocalSecondaryIndexes",
        "global_secondary_indexes": "GlobalSecondaryIndexes",
        "billing_mode": "BillingMode",
        "provisioned_throughput": "ProvisionedThroughput",
        "stream_specification": "StreamSpecification",
        "sse_specification": "SSESpecification",
        "tags": "Tags",
        "table_class": "TableClass",
        "deletion_protection_enabled": "DeletionProtectionEnabled",
        "warm_throughput": "WarmThroughput",
        "resource_policy": "ResourcePolicy",
        "on_demand_throughput": "OnDemandThroughput",
        "global_table_source_arn": "GlobalTableSourceArn",
        "global_table_settings_replication_mode": "GlobalTableSettingsReplicationMode",
        "vector_indexes": "VectorIndexes",
    }
    __slots__ = tuple(_members)

    table_name: str
    """The name of the table to create. You can also provide the Amazon Resource Name (ARN) of
    the table in this parameter.
    """
    attribute_definitions: Sequence[t.AttributeDefinition] | None
    """An array of attributes that describe the key schema for the table and indexes."""
    key_schema: Sequence[t.KeySchemaElement] | None
    """Specifies the attributes that make up the primary key for a table or an index. The
    attributes in KeySchema must also be defined in the AttributeDefinitions array. For more
    information, see Data Model
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DataModel.html) in the
    Amazon DynamoDB Developer Guide.

    Each KeySchemaElement in the array is composed of:

    - AttributeName - The name of this key attribute.
    - KeyType - The role that the key attribute will assume:
      - HASH - partition key
      - RANGE - sort key

    Note:

    The partition key of an item is also known as its hash attribute. The term "hash
    attribute" derives from the DynamoDB usage of an internal hash function to evenly
    distribute data items across partitions, based on their partition key values.

    The sort key of an item is also known as its range attribute. The term "range attribute"
    derives from the way DynamoDB stores items with the same partition key physically close
    together, in sorted order by the sort key value.

    For a simple primary key (partition key), you must provide exactly one element with a
    KeyType of HASH.

    For a composite primary key (partition key and sort key), you must provide exactly two
    elements, in this order: The first element must have a KeyType of HASH, and the second
    element must have a KeyType of RANGE.

    For more information, see Working with Tables
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.html#WorkingWithTables.primary.key)
    in the Amazon DynamoDB Developer Guide.
    """
    local_secondary_indexes: Sequence[t.LocalSecondaryIndex] | None
    """One or more local secondary indexes (the maximum is 5) to be created on the table. Each
    index is scoped to a given partition key value. There is a 10 GB size limit per partition
    key value; otherwise, the size of a local secondary index is unconstrained.

    Each local secondary index in the array includes the following:

    - IndexName - The name of the local secondary index. Must be unique only for this table.
    - KeySchema - Specifies the key schema for the local secondary index. The key schema must
      begin with the same partition key as the table.
    - Projection - Specifies attributes that are copied (projected) from the table into the
      index. These are in addition to the primary key attributes and index key attributes,
      which are automatically projected. Each attribute specification is composed of:
      - ProjectionType - One of the following:
        - KEYS_ONLY - Only the index and primary keys are projected into the index.
        - INCLUDE - Only the specified table attributes are projected into the index. The list
          of projected attributes is in NonKeyAttributes.
        - ALL - All of the table attributes are projected into the index.
      - NonKeyAttributes - A list of one or more non-key attribute names that are projected
        into the secondary index. The total count of attributes provided in NonKeyAttributes,
        summed across all of the secondary indexes, must not exceed 100. If you project the
        same attribute into two different indexes, this counts as two distinct attributes when
        determining the total. This limit only applies when you specify the ProjectionType of
        INCLUDE. You still can specify the ProjectionType of ALL to project all attributes
        from the source table, even if the table has more than 100 attributes.
    """
    global_secondary_indexes: Sequence[t.GlobalSecondaryIndex] | None
    """One or more global secondary indexes (the maximum is 20) to be created on the table. Each
    global secondary index in the array includes the following:

    - IndexName - The name of the global secondary index. Must be unique only for this table.
    - KeySchema - Specifies the key schema for the global secondary index. Each global
      secondary index supports up to 4 partition keys and up to 4 sort keys.
    - Projection - Specifies attributes that are copied (projected) from the table into the
      index. These are in addition to the primary key attributes and index key attributes,
      which are automatically projected. Each attribute specification is composed of:
      - ProjectionType - One of the following:
        - KEYS_ONLY - Only the index and primary keys are projected into the index.
        - INCLUDE - Only the specified table attributes are projected into the index. The list
          of projected attributes is in NonKeyAttributes.
        - ALL - All of the table attributes are projected into the index.
      - NonKeyAttributes - A list of one or more non-key attribute names that are projected
        into the secondary index. The total count of attributes provided in NonKeyAttributes,
        summed across all of the secondary indexes, must not exceed 100. If you project the
        same attribute into two different indexes, this counts as two distinct attributes when
        determining the total. This limit only applies when you specify the ProjectionType of
        INCLUDE. You still can specify the ProjectionType of ALL to project all attributes
        from the source table, even if the table has more than 100 attributes.
    - ProvisionedThroughput - The provisioned throughput settings for the global secondary
      index, consisting of read and write capacity units.
    """
    billing_mode: t.BillingMode | str | None
    """Controls how you are charged for read and write throughput and how you manage capacity.
    This setting can be changed later.

    - PAY_PER_REQUEST - We recommend using PAY_PER_REQUEST for most DynamoDB workloads.
      PAY_PER_REQUEST sets the billing mode to On-demand capacity mode
      (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html).
    - PROVISIONED - We recommend using PROVISIONED for steady workloads with predictable
      growth where capacity requirements can be reliably forecasted. PROVISIONED sets the
      billing mode to Provisioned capacity mode
      (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/provisioned-capacity-mode.html).
    """
    provisioned_throughput: t.ProvisionedThroughput | None
    """Represents the provisioned throughput settings for a specified table or index. The
    settings can be modified using the UpdateTable operation.

    If you set BillingMode as PROVISIONED, you must specify this property. If you set
    BillingMode as PAY_PER_REQUEST, you cannot specify this property.

    For current minimum and maximum provisioned throughput values, see Service, Account, and
    Table Quotas
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Limits.html) in the
    Amazon DynamoDB Developer Guide.
    """
    stream_specification: t.StreamSpecification | None
    """The settings for DynamoDB Streams on the table. These settings consist of:

    - StreamEnabled - Indicates whether DynamoDB Streams is to be enabled (true) or disabled
      (false).
    - StreamViewType - When an item in the table is modified, StreamViewType determines what
      information is written to the table's stream. Valid values for StreamViewType are:
      - KEYS_ONLY - Only the key attributes of the modified item are written to the stream.
      - NEW_IMAGE - The entire item, as it appears after it was modified, is written to the
        stream.
      - OLD_IMAGE - The entire item, as it appeared before it was modified, is written to the
        stream.
      - NEW_AND_OLD_IMAGES - Both the new and the old item images of the item are written to
        the stream.
    """
    sse_specification: t.SSESpecification | None
    """Represents the settings used to enable server-side encryption."""
    tags: Sequence[t.Tag] | None
    """A list of key-value pairs to label the table. For more information, see Tagging for
    DynamoDB (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Tagging.html).
    """
    table_class: t.TableClass | str | None
    """The table class of the new table. Valid values are STANDARD and
    STANDARD_INFREQUENT_ACCESS.
    """
    deletion_protection_enabled: bool | None
    """Indicates whether deletion protection is to be enabled (true) or disabled (false) on the
    table.
    """
    warm_throughput: t.WarmThroughput | None
    """Represents the warm throughput (in read units per second and write units per second) for
    creating a table.
    """
    resource_policy: str | None
    """An Amazon Web Services resource-based policy document in JSON format that will be attached
    to the table.

    When you attach a resource-based policy while creating a table, the policy application is
    strongly consistent.

    The maximum size supported for a resource-based policy document is 20 KB. DynamoDB counts
    whitespaces when calculating the size of a policy against this limit. For a full list of
    all considerations that apply for resource-based policies, see Resource-based policy
    considerations
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-considerations.html).

    Note:

    You need to specify the CreateTable and PutResourcePolicy IAM actions for authorizing a
    user to create a table with a resource-based policy.
    """
    on_demand_throughput: t.OnDemandThroughput | None
    """Sets the maximum number of read and write units for the specified table in on-demand
    capacity mode. If you use this parameter, you must specify MaxReadRequestUnits,
    MaxWriteRequestUnits, or both.
    """
    global_table_source_arn: str | None
    """The Amazon Resource Name (ARN) of the source table used for the creation of a
    multi-account global table.
    """
    global_table_settings_replication_mode: t.GlobalTableSettingsReplicationMode | str | None
    """Controls the settings synchronization mode for the global table. For multi-account global
    tables, this parameter is required and the only supported value is ENABLED. For
    same-account global tables, this parameter is set to ENABLED_WITH_OVERRIDES.
    """
    vector_indexes: Sequence[t.VectorIndex] | None
    """One or more vector indexes to be created on the table. Each vector index enables
    similarity search on a vector attribute. Each element in the list consists of:

    - IndexName - The name of the vector index. Must be unique within the table.
    - VectorAttribute - The attribute that contains vector embeddings. If multiple vector
      indexes reference the same attribute, they must all use the same number of dimensions.
    - Dimensions - The number of dimensions in each vector.
    - DistanceFunction - The distance function used to calculate similarity. Valid values:
      COSINE, EUCLIDEAN, DOT_PRODUCT.
    - Projection - Specifies attributes that are copied (projected) from the table into the
      vector index. The total number of projected non-key attributes is shared across the
      vector attribute (counts as 1) and INLINE_FILTER search schema elements (each counts as
      1). HASH search schema elements do not count toward this limit.
    - SearchSchema - (Optional) Defines the partition key (HASH) and inline filter
      (INLINE_FILTER) attributes for the vector index.
    """

    def __init__(
        self,
        *,
        table_name: str,
        attribute_definitions: Sequence[t.AttributeDefinition] | None = None,
        key_schema: Sequence[t.KeySchemaElement] | None = None,
        local_secondary_indexes: Sequence[t.LocalSecondaryIndex] | None = None,
        global_secondary_indexes: Sequence[t.GlobalSecondaryIndex] | None = None,
        billing_mode: t.BillingMode | str | None = None,
        provisioned_throughput: t.ProvisionedThroughput | None = None,
        stream_specification: t.StreamSpecification | None = None,
        sse_specification: t.SSESpecification | None = None,
        tags: Sequence[t.Tag] | None = None,
        table_class: t.TableClass | str | None = None,
        deletion_protection_enabled: bool | None = None,
        warm_throughput: t.WarmThroughput | None = None,
        resource_policy: str | None = None,
        on_demand_throughput: t.OnDemandThroughput | None = None,
        global_table_source_arn: str | None = None,
        global_table_settings_replication_mode: (
            t.GlobalTableSettingsReplicationMode | str | None
        ) = None,
        vector_indexes: Sequence[t.VectorIndex] | None = None,
    ) -> None:
        self.table_name = table_name
        self.attribute_definitions = attribute_definitions
        self.key_schema = key_schema
        self.local_secondary_indexes = local_secondary_indexes
        self.global_secondary_indexes = global_secondary_indexes
        self.billing_mode = billing_mode
        self.provisioned_throughput = provisioned_throughput
        self.stream_specification = stream_specification
        self.sse_specification = sse_specification
        self.tags = tags
        self.table_class = table_class
        self.deletion_protection_enabled = deletion_protection_enabled
        self.warm_throughput = warm_throughput
        self.resource_policy = resource_policy
        self.on_demand_throughput = on_demand_throughput
        self.global_table_source_arn = global_table_source_arn
        self.global_table_settings_replication_mode = global_table_settings_replication_mode
        self.vector_indexes = vector_indexes

    def check(self, problems: Problems) -> None:
        if not (type(self.table_name) is str and 1 <= len(self.table_name) <= 1024):
            problems.required("table_name", self.table_name)
            problems.string("table_name", self.table_name, 1, 1024)
        if self.attribute_definitions is not None:
            problems.structures(
                "attribute_definitions", self.attribute_definitions, t.AttributeDefinition
            )
        if self.key_schema is not None:
            problems.list_of(
                "key_schema",
                self.key_schema,
                lambda path, item: problems.structure(path, item, t.KeySchemaElement),
                1,
            )
        if self.local_secondary_indexes is not None:
            problems.structures(
                "local_secondary_indexes", self.local_secondary_indexes, t.LocalSecondaryIndex
            )
        if self.global_secondary_indexes is not None:
            problems.structures(
                "global_secondary_indexes", self.global_secondary_indexes, t.GlobalSecondaryIndex
            )
        if self.billing_mode is not None:
            problems.enum("billing_mode", self.billing_mode, t.BillingMode)
        if self.provisioned_throughput is not None:
            problems.structure(
                "provisioned_throughput", self.provisioned_throughput, t.ProvisionedThroughput
            )
        if self.stream_specification is not None:
            problems.structure(
                "stream_specification", self.stream_specification, t.StreamSpecification
            )
        if self.sse_specification is not None:
            problems.structure("sse_specification", self.sse_specification, t.SSESpecification)
        if self.tags is not None:
            problems.structures("tags", self.tags, t.Tag)
        if self.table_class is not None:
            problems.enum("table_class", self.table_class, t.TableClass)
        if self.deletion_protection_enabled is not None:
            problems.boolean("deletion_protection_enabled", self.deletion_protection_enabled)
        if self.warm_throughput is not None:
            problems.structure("warm_throughput", self.warm_throughput, t.WarmThroughput)
        if self.resource_policy is not None and type(self.resource_policy) is not str:
            problems.string("resource_policy", self.resource_policy)
        if self.on_demand_throughput is not None:
            problems.structure(
                "on_demand_throughput", self.on_demand_throughput, t.OnDemandThroughput
            )
        if self.global_table_source_arn is not None and not (
            type(self.global_table_source_arn) is str
            and 1 <= len(self.global_table_source_arn) <= 1024
        ):
            problems.string("global_table_source_arn", self.global_table_source_arn, 1, 1024)
        if self.global_table_settings_replication_mode is not None:
            problems.enum(
                "global_table_settings_replication_mode",
                self.global_table_settings_replication_mode,
                t.GlobalTableSettingsReplicationMode,
            )
        if self.vector_indexes is not None:
            problems.structures("vector_indexes", self.vector_indexes, t.VectorIndex)


CreateTableRequest = CreateTableInput


def serialize(request: CreateTableInput) -> HttpRequest:
    body: Object = {}
    if request.attribute_definitions is not None:
        body["AttributeDefinitions"] = [item.to_wire() for item in request.attribute_definitions]
    body["TableName"] = request.table_name
    if request.key_schema is not None:
        body["KeySchema"] = [item.to_wire() for item in request.key_schema]
    if request.local_secondary_indexes is not None:
        body["LocalSecondaryIndexes"] = [item.to_wire() for item in request.local_secondary_indexes]
    if request.global_secondary_indexes is not None:
        body["GlobalSecondaryIndexes"] = [
            item.to_wire() for item in request.global_secondary_indexes
        ]
    if request.billing_mode is not None:
        body["BillingMode"] = request.billing_mode
    if request.provisioned_throughput is not None:
        body["ProvisionedThroughput"] = request.provisioned_throughput.to_wire()
    if request.stream_specification is not None:
        body["StreamSpecification"] = request.stream_specification.to_wire()
    if request.sse_specification is not None:
        body["SSESpecification"] = request.sse_specification.to_wire()
    if request.tags is not None:
        body["Tags"] = [item.to_wire() for item in request.tags]
    if request.table_class is not None:
        body["TableClass"] = request.table_class
    if request.deletion_protection_enabled is not None:
        body["DeletionProtectionEnabled"] = request.deletion_protection_enabled
    if request.warm_throughput is not None:
        body["WarmThroughput"] = request.warm_throughput.to_wire()
    if request.resource_policy is not None:
        body["ResourcePolicy"] = request.resource_policy
    if request.on_demand_throughput is not None:
        body["OnDemandThroughput"] = request.on_demand_throughput.to_wire()
    if request.global_table_source_arn is not None:
        body["GlobalTableSourceArn"] = request.global_table_source_arn
    if request.global_table_settings_replication_mode is not None:
        body["GlobalTableSettingsReplicationMode"] = request.global_table_settings_replication_mode
    if request.vector_indexes is not None:
        body["VectorIndexes"] = [item.to_wire() for item in request.vector_indexes]
    return rpc.target_request("DynamoDB_20120810.CreateTable", "1.0", body)


def endpoint_parameters(request: CreateTableInput) -> dict[str, object]:
    return {"resource_arn": request.table_name}


class CreateTableOutput(Structure):
    """Represents the output of a CreateTable operation."""

    _members = {"table_description": "TableDescription"}
    __slots__ = tuple(_members)

    table_description: t.TableDescription | None
    """Represents the properties of the table."""

    def __init__(self, *, table_description: t.TableDescription | None = None) -> None:
        self.table_description = table_description


def parse(response: HttpResponse) -> CreateTableOutput:
    body = wire.json_object(response)
    return CreateTableOutput(
        table_description=(
            wire.structure(body, "TableDescription", t.TableDescription.from_wire)
            if "TableDescription" in body
            else None
        ),
    )


CREATE_TABLE = Operation(
    service=SERVICE,
    name="CreateTable",
    input=CreateTableInput,
    output=CreateTableOutput,
    serialize=serialize,
    parse=parse,
    errors=("ResourceInUseException", "LimitExceededException", "InternalServerError"),
    endpoint_parameters=endpoint_parameters,
    ask=(discovery.allowed("DescribeEndpoints"),),
    recover=(discovery.forget,),
)
