"""The structures, unions and enums of Amazon DynamoDB."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .archival_summary import ArchivalSummary as ArchivalSummary
    from .attribute_action import AttributeAction as AttributeAction
    from .attribute_definition import AttributeDefinition as AttributeDefinition
    from .attribute_value import AttributeValue as AttributeValue
    from .attribute_value_update import AttributeValueUpdate as AttributeValueUpdate
    from .billing_mode import BillingMode as BillingMode
    from .billing_mode_summary import BillingModeSummary as BillingModeSummary
    from .cancellation_reason import CancellationReason as CancellationReason
    from .capacity import Capacity as Capacity
    from .comparison_operator import ComparisonOperator as ComparisonOperator
    from .condition import Condition as Condition
    from .condition_check import ConditionCheck as ConditionCheck
    from .conditional_operator import ConditionalOperator as ConditionalOperator
    from .consumed_capacity import ConsumedCapacity as ConsumedCapacity
    from .delete import Delete as Delete
    from .delete_request import DeleteRequest as DeleteRequest
    from .endpoint import Endpoint as Endpoint
    from .expected_attribute_value import ExpectedAttributeValue as ExpectedAttributeValue
    from .get import Get as Get
    from .global_secondary_index import GlobalSecondaryIndex as GlobalSecondaryIndex
    from .global_secondary_index_description import (
        GlobalSecondaryIndexDescription as GlobalSecondaryIndexDescription,
    )
    from .global_secondary_index_warm_throughput_description import (
        GlobalSecondaryIndexWarmThroughputDescription as GlobalSecondaryIndexWarmThroughputDescription,
    )
    from .global_table_settings_replication_mode import (
        GlobalTableSettingsReplicationMode as GlobalTableSettingsReplicationMode,
    )
    from .global_table_witness_description import (
        GlobalTableWitnessDescription as GlobalTableWitnessDescription,
    )
    from .index_status import IndexStatus as IndexStatus
    from .item_collection_metrics import ItemCollectionMetrics as ItemCollectionMetrics
    from .item_response import ItemResponse as ItemResponse
    from .key_schema_element import KeySchemaElement as KeySchemaElement
    from .key_type import KeyType as KeyType
    from .keys_and_attributes import KeysAndAttributes as KeysAndAttributes
    from .local_secondary_index import LocalSecondaryIndex as LocalSecondaryIndex
    from .local_secondary_index_description import (
        LocalSecondaryIndexDescription as LocalSecondaryIndexDescription,
    )
    from .multi_region_consistency import MultiRegionConsistency as MultiRegionConsistency
    from .on_demand_throughput import OnDemandThroughput as OnDemandThroughput
    from .on_demand_throughput_override import (
        OnDemandThroughputOverride as OnDemandThroughputOverride,
    )
    from .projection import Projection as Projection
    from .projection_type import ProjectionType as ProjectionType
    from .provisioned_throughput import ProvisionedThroughput as ProvisionedThroughput
    from .provisioned_throughput_description import (
        ProvisionedThroughputDescription as ProvisionedThroughputDescription,
    )
    from .provisioned_throughput_override import (
        ProvisionedThroughputOverride as ProvisionedThroughputOverride,
    )
    from .put import Put as Put
    from .put_request import PutRequest as PutRequest
    from .replica_description import ReplicaDescription as ReplicaDescription
    from .replica_global_secondary_index_description import (
        ReplicaGlobalSecondaryIndexDescription as ReplicaGlobalSecondaryIndexDescription,
    )
    from .replica_status import ReplicaStatus as ReplicaStatus
    from .restore_summary import RestoreSummary as RestoreSummary
    from .return_consumed_capacity import ReturnConsumedCapacity as ReturnConsumedCapacity
    from .return_item_collection_metrics import (
        ReturnItemCollectionMetrics as ReturnItemCollectionMetrics,
    )
    from .return_value import ReturnValue as ReturnValue
    from .return_values_on_condition_check_failure import (
        ReturnValuesOnConditionCheckFailure as ReturnValuesOnConditionCheckFailure,
    )
    from .scalar_attribute_type import ScalarAttributeType as ScalarAttributeType
    from .search_schema_element import SearchSchemaElement as SearchSchemaElement
    from .search_schema_element_type import SearchSchemaElementType as SearchSchemaElementType
    from .select import Select as Select
    from .sse_description import SSEDescription as SSEDescription
    from .sse_specification import SSESpecification as SSESpecification
    from .sse_status import SSEStatus as SSEStatus
    from .sse_type import SSEType as SSEType
    from .stream_specification import StreamSpecification as StreamSpecification
    from .stream_view_type import StreamViewType as StreamViewType
    from .table_class import TableClass as TableClass
    from .table_class_summary import TableClassSummary as TableClassSummary
    from .table_description import TableDescription as TableDescription
    from .table_status import TableStatus as TableStatus
    from .table_warm_throughput_description import (
        TableWarmThroughputDescription as TableWarmThroughputDescription,
    )
    from .tag import Tag as Tag
    from .throttling_reason import ThrottlingReason as ThrottlingReason
    from .transact_get_item import TransactGetItem as TransactGetItem
    from .transact_write_item import TransactWriteItem as TransactWriteItem
    from .update import Update as Update
    from .vector_attribute_definition import VectorAttributeDefinition as VectorAttributeDefinition
    from .vector_capacity import VectorCapacity as VectorCapacity
    from .vector_distance_function import VectorDistanceFunction as VectorDistanceFunction
    from .vector_index import VectorIndex as VectorIndex
    from .vector_index_description import VectorIndexDescription as VectorIndexDescription
    from .warm_throughput import WarmThroughput as WarmThroughput
    from .witness_status import WitnessStatus as WitnessStatus
    from .write_request import WriteRequest as WriteRequest
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "ArchivalSummary": "archival_summary",
            "AttributeAction": "attribute_action",
            "AttributeDefinition": "attribute_definition",
            "AttributeValue": "attribute_value",
            "AttributeValueUpdate": "attribute_value_update",
            "BillingMode": "billing_mode",
            "BillingModeSummary": "billing_mode_summary",
            "CancellationReason": "cancellation_reason",
            "Capacity": "capacity",
            "ComparisonOperator": "comparison_operator",
            "Condition": "condition",
            "ConditionCheck": "condition_check",
            "ConditionalOperator": "conditional_operator",
            "ConsumedCapacity": "consumed_capacity",
            "Delete": "delete",
            "DeleteRequest": "delete_request",
            "Endpoint": "endpoint",
            "ExpectedAttributeValue": "expected_attribute_value",
            "Get": "get",
            "GlobalSecondaryIndex": "global_secondary_index",
            "GlobalSecondaryIndexDescription": "global_secondary_index_description",
            "GlobalSecondaryIndexWarmThroughputDescription": "global_secondary_index_warm_throughput_description",
            "GlobalTableSettingsReplicationMode": "global_table_settings_replication_mode",
            "GlobalTableWitnessDescription": "global_table_witness_description",
            "IndexStatus": "index_status",
            "ItemCollectionMetrics": "item_collection_metrics",
            "ItemResponse": "item_response",
            "KeySchemaElement": "key_schema_element",
            "KeyType": "key_type",
            "KeysAndAttributes": "keys_and_attributes",
            "LocalSecondaryIndex": "local_secondary_index",
            "LocalSecondaryIndexDescription": "local_secondary_index_description",
            "MultiRegionConsistency": "multi_region_consistency",
            "OnDemandThroughput": "on_demand_throughput",
            "OnDemandThroughputOverride": "on_demand_throughput_override",
            "Projection": "projection",
            "ProjectionType": "projection_type",
            "ProvisionedThroughput": "provisioned_throughput",
            "ProvisionedThroughputDescription": "provisioned_throughput_description",
            "ProvisionedThroughputOverride": "provisioned_throughput_override",
            "Put": "put",
            "PutRequest": "put_request",
            "ReplicaDescription": "replica_description",
            "ReplicaGlobalSecondaryIndexDescription": "replica_global_secondary_index_description",
            "ReplicaStatus": "replica_status",
            "RestoreSummary": "restore_summary",
            "ReturnConsumedCapacity": "return_consumed_capacity",
            "ReturnItemCollectionMetrics": "return_item_collection_metrics",
            "ReturnValue": "return_value",
            "ReturnValuesOnConditionCheckFailure": "return_values_on_condition_check_failure",
            "SSEDescription": "sse_description",
            "SSESpecification": "sse_specification",
            "SSEStatus": "sse_status",
            "SSEType": "sse_type",
            "ScalarAttributeType": "scalar_attribute_type",
            "SearchSchemaElement": "search_schema_element",
            "SearchSchemaElementType": "search_schema_element_type",
            "Select": "select",
            "StreamSpecification": "stream_specification",
            "StreamViewType": "stream_view_type",
            "TableClass": "table_class",
            "TableClassSummary": "table_class_summary",
            "TableDescription": "table_description",
            "TableStatus": "table_status",
            "TableWarmThroughputDescription": "table_warm_throughput_description",
            "Tag": "tag",
            "ThrottlingReason": "throttling_reason",
            "TransactGetItem": "transact_get_item",
            "TransactWriteItem": "transact_write_item",
            "Update": "update",
            "VectorAttributeDefinition": "vector_attribute_definition",
            "VectorCapacity": "vector_capacity",
            "VectorDistanceFunction": "vector_distance_function",
            "VectorIndex": "vector_index",
            "VectorIndexDescription": "vector_index_description",
            "WarmThroughput": "warm_throughput",
            "WitnessStatus": "witness_status",
            "WriteRequest": "write_request",
        },
    )
