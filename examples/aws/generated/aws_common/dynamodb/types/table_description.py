from __future__ import annotations

import datetime

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class TableDescription(Structure):
    """Represents the properties of a table."""

    _members = {
        "attribute_definitions": "AttributeDefinitions",
        "table_name": "TableName",
        "key_schema": "KeySchema",
        "table_status": "TableStatus",
        "creation_date_time": "CreationDateTime",
        "provisioned_throughput": "ProvisionedThroughput",
        "table_size_bytes": "TableSizeBytes",
        "item_count": "ItemCount",
        "table_arn": "TableArn",
        "table_id": "TableId",
        "billing_mode_summary": "BillingModeSummary",
        "local_secondary_indexes": "LocalSecondaryIndexes",
        "global_secondary_indexes": "GlobalSecondaryIndexes",
        "stream_specification": "StreamSpecification",
        "latest_stream_label": "LatestStreamLabel",
        "latest_stream_arn": "LatestStreamArn",
        "global_table_version": "GlobalTableVersion",
        "replicas": "Replicas",
        "global_table_witnesses": "GlobalTableWitnesses",
        "global_table_settings_replication_mode": "GlobalTableSettingsReplicationMode",
        "restore_summary": "RestoreSummary",
        "sse_description": "SSEDescription",
        "archival_summary": "ArchivalSummary",
        "table_class_summary": "TableClassSummary",
        "deletion_protection_enabled": "DeletionProtectionEnabled",
        "disassociation_protection_enabled": "DisassociationProtectionEnabled",
        "on_demand_throughput": "OnDemandThroughput",
        "warm_throughput": "WarmThroughput",
        "multi_region_consistency": "MultiRegionConsistency",
        "vector_indexes": "VectorIndexes",
    }
    __slots__ = tuple(_members)

    attribute_definitions: list[t.AttributeDefinition] | None
    """An array of AttributeDefinition objects. Each of these objects describes one attribute in
    the table and index key schema.

    Each AttributeDefinition object in this array is composed of:

    - AttributeName - The name of the attribute.
    - AttributeType - The data type for the attribute.
    """
    table_name: str | None
    """The name of the table."""
    key_schema: list[t.KeySchemaElement] | None
    """The primary key structure for the table. Each KeySchemaElement consists of:

    - AttributeName - The name of the attribute.
    - KeyType - The role of the attribute:
      - HASH - partition key
      - RANGE - sort key

    Note:

    The partition key of an item is also known as its hash attribute. The term "hash
    attribute" derives from DynamoDB's usage of an internal hash function to evenly distribute
    data items across partitions, based on their partition key values.

    The sort key of an item is also known as its range attribute. The term "range attribute"
    derives from the way DynamoDB stores items with the same partition key physically close
    together, in sorted order by the sort key value.

    For more information about primary keys, see Primary Key
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DataModel.html#DataModelPrimaryKey)
    in the Amazon DynamoDB Developer Guide.
    """
    table_status: t.TableStatus | str | None
    """The current state of the table:

    - CREATING - The table is being created.
    - UPDATING - The table/index configuration is being updated. The table/index remains
      available for data operations when UPDATING.
    - DELETING - The table is being deleted.
    - ACTIVE - The table is ready for use.
    - INACCESSIBLE_ENCRYPTION_CREDENTIALS - The KMS key used to encrypt the table in
      inaccessible. Table operations may fail due to failure to use the KMS key. DynamoDB will
      initiate the table archival process when a table's KMS key remains inaccessible for more
      than seven days.
    - ARCHIVING - The table is being archived. Operations are not allowed until archival is
      complete.
    - ARCHIVED - The table has been archived. See the ArchivalReason for more information.
    """
    creation_date_time: datetime.datetime | None
    """The date and time when the table was created, in UNIX epoch time
    (http://www.epochconverter.com/) format.
    """
    provisioned_throughput: t.ProvisionedThroughputDescription | None
    """The provisioned throughput settings for the table, consisting of read and write capacity
    units, along with data about increases and decreases.
    """
    table_size_bytes: int | None
    """The total size of the specified table, in bytes. DynamoDB updates this value approximately
    every six hours. Recent changes might not be reflected in this value.
    """
    item_count: int | None
    """The number of items in the specified table. DynamoDB updates this value approximately
    every six hours. Recent changes might not be reflected in this value.
    """
    table_arn: str | None
    """The Amazon Resource Name (ARN) that uniquely identifies the table."""
    table_id: str | None
    """A unique identifier for the table, in UUID format, generated by DynamoDB when the table is
    created.
    """
    billing_mode_summary: t.BillingModeSummary | None
    """Contains the details for the read/write capacity mode."""
    local_secondary_indexes: list[t.LocalSecondaryIndexDescription] | None
    """Represents one or more local secondary indexes on the table. Each index is scoped to a
    given partition key value. Tables with one or more local secondary indexes are subject to
    an item collection size limit, where the amount of data within a given item collection
    cannot exceed 10 GB. Each element is composed of:

    - IndexName - The name of the local secondary index.
    - KeySchema - Specifies the complete index key schema. The attribute names in the key
      schema must be between 1 and 255 characters (inclusive). The key schema must begin with
      the same partition key as the table.
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
    - IndexSizeBytes - Represents the total size of the index, in bytes. DynamoDB updates this
      value approximately every six hours. Recent changes might not be reflected in this
      value.
    - ItemCount - Represents the number of items in the index. DynamoDB updates this value
      approximately every six hours. Recent changes might not be reflected in this value.

    If the table is in the DELETING state, no information about indexes will be returned.
    """
    global_secondary_indexes: list[t.GlobalSecondaryIndexDescription] | None
    """The global secondary indexes, if any, on the table. Each index is scoped to a given
    partition key value. Each element is composed of:

    - Backfilling - If true, then the index is currently in the backfilling phase. Backfilling
      occurs only when a new global secondary index is added to the table. It is the process
      by which DynamoDB populates the new index with data from the table. (This attribute does
      not appear for indexes that were created during a CreateTable operation.)

    You can delete an index that is being created during the Backfilling phase when
    IndexStatus is set to CREATING and Backfilling is true. You can't delete the index that is
    being created when IndexStatus is set to CREATING and Backfilling is false. (This
    attribute does not appear for indexes that were created during a CreateTable operation.)

    - IndexName - The name of the global secondary index.
    - IndexSizeBytes - The total size of the global secondary index, in bytes. DynamoDB
      updates this value approximately every six hours. Recent changes might not be reflected
      in this value.
    - IndexStatus - The current status of the global secondary index:
      - CREATING - The index is being created.
      - UPDATING - The index is being updated.
      - DELETING - The index is being deleted.
      - ACTIVE - The index is ready for use.
    - ItemCount - The number of items in the global secondary index. DynamoDB updates this
      value approximately every six hours. Recent changes might not be reflected in this
      value.
    - KeySchema - Specifies the complete index key schema. The attribute names in the key
      schema must be between 1 and 255 characters (inclusive). The key schema must begin with
      the same partition key as the table.
    - Projection - Specifies attributes that are copied (projected) from the table into the
      index. These are in addition to the primary key attributes and index key attributes,
      which are automatically projected. Each attribute specification is composed of:
      - ProjectionType - One of the following:
        - KEYS_ONLY - Only the index and primary keys are projected into the index.
        - INCLUDE - In addition to the attributes described in KEYS_ONLY, the secondary index
          will include other non-key attributes that you specify.
        - ALL - All of the table attributes are projected into the index.
      - NonKeyAttributes - A list of one or more non-key attribute names that are projected
        into the secondary index. The total count of attributes provided in NonKeyAttributes,
        summed across all of the secondary indexes, must not exceed 100. If you project the
        same attribute into two different indexes, this counts as two distinct attributes when
        determining the total. This limit only applies when you specify the ProjectionType of
        INCLUDE. You still can specify the ProjectionType of ALL to project all attributes
        from the source table, even if the table has more than 100 attributes.
    - ProvisionedThroughput - The provisioned throughput settings for the global secondary
      index, consisting of read and write capacity units, along with data about increases and
      decreases.

    If the table is in the DELETING state, no information about indexes will be returned.
    """
    stream_specification: t.StreamSpecification | None
    """The current DynamoDB Streams configuration for the table."""
    latest_stream_label: str | None
    """A timestamp, in ISO 8601 format, for this stream.

    Note that LatestStreamLabel is not a unique identifier for the stream, because it is
    possible that a stream from another table might have the same timestamp. However, the
    combination of the following three elements is guaranteed to be unique:

    - Amazon Web Services customer ID
    - Table name
    - StreamLabel
    """
    latest_stream_arn: str | None
    """The Amazon Resource Name (ARN) that uniquely identifies the latest stream for this table."""
    global_table_version: str | None
    """Represents the version of global tables
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html) in
    use, if the table is replicated across Amazon Web Services Regions.
    """
    replicas: list[t.ReplicaDescription] | None
    """Represents replicas of the table.

    After a successful disassociation, this list is absent or empty. To confirm
    disassociation, also verify that TableStatus is ACTIVE.
    """
    global_table_witnesses: list[t.GlobalTableWitnessDescription] | None
    """The witness Region and its current status in the MRSC global table. Only one witness
    Region can be configured per MRSC global table.
    """
    global_table_settings_replication_mode: t.GlobalTableSettingsReplicationMode | str | None
    """Indicates one of the settings synchronization modes for the global table:

    - ENABLED: Indicates that the settings synchronization mode for the global table is
      enabled.
    - DISABLED: Indicates that the settings synchronization mode for the global table is
      disabled.
    - ENABLED_WITH_OVERRIDES: This mode is set by default for a same account global table.
      Indicates that certain global table settings can be overridden.
    """
    restore_summary: t.RestoreSummary | None
    """Contains details for the restore."""
    sse_description: t.SSEDescription | None
    """The description of the server-side encryption status on the specified table."""
    archival_summary: t.ArchivalSummary | None
    """Contains information about the table archive."""
    table_class_summary: t.TableClassSummary | None
    """Contains details of the table class."""
    deletion_protection_enabled: bool | None
    """Indicates whether deletion protection is enabled (true) or disabled (false) on the table."""
    disassociation_protection_enabled: bool | None
    """Specifies whether disassociation protection is enabled (true) or disabled (false) for the
    local global table replica. Protection is enabled by default.
    """
    on_demand_throughput: t.OnDemandThroughput | None
    """The maximum number of read and write units for the specified on-demand table. If you use
    this parameter, you must specify MaxReadRequestUnits, MaxWriteRequestUnits, or both.
    """
    warm_throughput: t.TableWarmThroughputDescription | None
    """Describes the warm throughput value of the base table."""
    multi_region_consistency: t.MultiRegionConsistency | str | None
    """Indicates one of the following consistency modes for a global table:

    - EVENTUAL: Indicates that the global table is configured for multi-Region eventual
      consistency (MREC).
    - STRONG: Indicates that the global table is configured for multi-Region strong
      consistency (MRSC).

    If you don't specify this field, the global table consistency mode defaults to EVENTUAL.
    For more information about global tables consistency modes, see Consistency modes
    (https://docs.aws.amazon.com/V2globaltables_HowItWorks.html#V2globaltables_HowItWorks.consistency-modes)
    in DynamoDB developer guide.
    """
    vector_indexes: list[t.VectorIndexDescription] | None
    """The vector indexes, if any, on the table. Each element is composed of:

    - IndexName - The name of the vector index.
    - IndexStatus - The current status of the vector index: CREATING, ACTIVE, or DELETING.
    - Backfilling - Specifies whether the index is currently backfilling. During backfill,
      SearchVectors operations might return incomplete results.
    - VectorAttribute - The attribute that contains vector embeddings.
    - Dimensions - The number of dimensions in each vector.
    - DistanceFunction - The distance function used to calculate similarity (COSINE,
      EUCLIDEAN, or DOT_PRODUCT).
    - SearchSchema - The partition key and inline filter attributes for the vector index.
    - Projection - Specifies attributes that are copied (projected) from the table into the
      vector index.
    - IndexArn - The Amazon Resource Name (ARN) that uniquely identifies the index.
    - IndexSizeBytes - The total size of the vector index, in bytes. Amazon DynamoDB updates
      this value approximately every six hours. Recent changes might not be reflected in this
      value.
    - ItemCount - The number of items indexed in the vector index. Amazon DynamoDB updates
      this value approximately every six hours. Recent changes might not be reflected in this
      value.
    """

    def __init__(
        self,
        *,
        attribute_definitions: list[t.AttributeDefinition] | None = None,
        table_name: str | None = None,
        key_schema: list[t.KeySchemaElement] | None = None,
        table_status: t.TableStatus | str | None = None,
        creation_date_time: datetime.datetime | None = None,
        provisioned_throughput: t.ProvisionedThroughputDescription | None = None,
        table_size_bytes: int | None = None,
        item_count: int | None = None,
        table_arn: str | None = None,
        table_id: str | None = None,
        billing_mode_summary: t.BillingModeSummary | None = None,
        local_secondary_indexes: list[t.LocalSecondaryIndexDescription] | None = None,
        global_secondary_indexes: list[t.GlobalSecondaryIndexDescription] | None = None,
        stream_specification: t.StreamSpecification | None = None,
        latest_stream_label: str | None = None,
        latest_stream_arn: str | None = None,
        global_table_version: str | None = None,
        replicas: list[t.ReplicaDescription] | None = None,
        global_table_witnesses: list[t.GlobalTableWitnessDescription] | None = None,
        global_table_settings_replication_mode: (
            t.GlobalTableSettingsReplicationMode | str | None
        ) = None,
        restore_summary: t.RestoreSummary | None = None,
        sse_description: t.SSEDescription | None = None,
        archival_summary: t.ArchivalSummary | None = None,
        table_class_summary: t.TableClassSummary | None = None,
        deletion_protection_enabled: bool | None = None,
        disassociation_protection_enabled: bool | None = None,
        on_demand_throughput: t.OnDemandThroughput | None = None,
        warm_throughput: t.TableWarmThroughputDescription | None = None,
        multi_region_consistency: t.MultiRegionConsistency | str | None = None,
        vector_indexes: list[t.VectorIndexDescription] | None = None,
    ) -> None:
        self.attribute_definitions = attribute_definitions
        self.table_name = table_name
        self.key_schema = key_schema
        self.table_status = table_status
        self.creation_date_time = creation_date_time
        self.provisioned_throughput = provisioned_throughput
        self.table_size_bytes = table_size_bytes
        self.item_count = item_count
        self.table_arn = table_arn
        self.table_id = table_id
        self.billing_mode_summary = billing_mode_summary
        self.local_secondary_indexes = local_secondary_indexes
        self.global_secondary_indexes = global_secondary_indexes
        self.stream_specification = stream_specification
        self.latest_stream_label = latest_stream_label
        self.latest_stream_arn = latest_stream_arn
        self.global_table_version = global_table_version
        self.replicas = replicas
        self.global_table_witnesses = global_table_witnesses
        self.global_table_settings_replication_mode = global_table_settings_replication_mode
        self.restore_summary = restore_summary
        self.sse_description = sse_description
        self.archival_summary = archival_summary
        self.table_class_summary = table_class_summary
        self.deletion_protection_enabled = deletion_protection_enabled
        self.disassociation_protection_enabled = disassociation_protection_enabled
        self.on_demand_throughput = on_demand_throughput
        self.warm_throughput = warm_throughput
        self.multi_region_consistency = multi_region_consistency
        self.vector_indexes = vector_indexes

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            attribute_definitions=wire.structures(
                body, "AttributeDefinitions", t.AttributeDefinition.from_wire
            ),
            table_name=wire.string(body, "TableName"),
            key_schema=wire.structures(body, "KeySchema", t.KeySchemaElement.from_wire),
            table_status=(
                wire.enum(body, "TableStatus", t.TableStatus) if "TableStatus" in body else None
            ),
            creation_date_time=wire.timestamp(body, "CreationDateTime"),
            provisioned_throughput=(
                wire.structure(
                    body, "ProvisionedThroughput", t.ProvisionedThroughputDescription.from_wire
                )
                if "ProvisionedThroughput" in body
                else None
            ),
            table_size_bytes=wire.integer(body, "TableSizeBytes"),
            item_count=wire.integer(body, "ItemCount"),
            table_arn=wire.string(body, "TableArn"),
            table_id=wire.string(body, "TableId"),
            billing_mode_summary=(
                wire.structure(body, "BillingModeSummary", t.BillingModeSummary.from_wire)
                if "BillingModeSummary" in body
                else None
            ),
            local_secondary_indexes=wire.structures(
                body, "LocalSecondaryIndexes", t.LocalSecondaryIndexDescription.from_wire
            ),
            global_secondary_indexes=wire.structures(
                body, "GlobalSecondaryIndexes", t.GlobalSecondaryIndexDescription.from_wire
            ),
            stream_specification=(
                wire.structure(body, "StreamSpecification", t.StreamSpecification.from_wire)
                if "StreamSpecification" in body
                else None
            ),
            latest_stream_label=wire.string(body, "LatestStreamLabel"),
            latest_stream_arn=wire.string(body, "LatestStreamArn"),
            global_table_version=wire.string(body, "GlobalTableVersion"),
            replicas=wire.structures(body, "Replicas", t.ReplicaDescription.from_wire),
            global_table_witnesses=wire.structures(
                body, "GlobalTableWitnesses", t.GlobalTableWitnessDescription.from_wire
            ),
            global_table_settings_replication_mode=(
                wire.enum(
                    body, "GlobalTableSettingsReplicationMode", t.GlobalTableSettingsReplicationMode
                )
                if "GlobalTableSettingsReplicationMode" in body
                else None
            ),
            restore_summary=(
                wire.structure(body, "RestoreSummary", t.RestoreSummary.from_wire)
                if "RestoreSummary" in body
                else None
            ),
            sse_description=(
                wire.structure(body, "SSEDescription", t.SSEDescription.from_wire)
                if "SSEDescription" in body
                else None
            ),
            archival_summary=(
                wire.structure(body, "ArchivalSummary", t.ArchivalSummary.from_wire)
                if "ArchivalSummary" in body
                else None
            ),
            table_class_summary=(
                wire.structure(body, "TableClassSummary", t.TableClassSummary.from_wire)
                if "TableClassSummary" in body
                else None
            ),
            deletion_protection_enabled=wire.boolean(body, "DeletionProtectionEnabled"),
            disassociation_protection_enabled=wire.boolean(body, "DisassociationProtectionEnabled"),
            on_demand_throughput=(
                wire.structure(body, "OnDemandThroughput", t.OnDemandThroughput.from_wire)
                if "OnDemandThroughput" in body
                else None
            ),
            warm_throughput=(
                wire.structure(body, "WarmThroughput", t.TableWarmThroughputDescription.from_wire)
                if "WarmThroughput" in body
                else None
            ),
            multi_region_consistency=(
                wire.enum(body, "MultiRegionConsistency", t.MultiRegionConsistency)
                if "MultiRegionConsistency" in body
                else None
            ),
            vector_indexes=wire.structures(
                body, "VectorIndexes", t.VectorIndexDescription.from_wire
            ),
        )
