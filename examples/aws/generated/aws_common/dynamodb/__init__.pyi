from .async_client import AsyncDynamoDBClient as AsyncDynamoDBClient
from .client import DynamoDBClient as DynamoDBClient
from .errors import EXCEPTIONS as EXCEPTIONS
from .errors import ConditionalCheckFailedException as ConditionalCheckFailedException
from .errors import DynamoDBError as DynamoDBError
from .errors import IdempotentParameterMismatchException as IdempotentParameterMismatchException
from .errors import InternalServerError as InternalServerError
from .errors import (
    ItemCollectionSizeLimitExceededException as ItemCollectionSizeLimitExceededException,
)
from .errors import LimitExceededException as LimitExceededException
from .errors import ProvisionedThroughputExceededException as ProvisionedThroughputExceededException
from .errors import ReplicatedWriteConflictException as ReplicatedWriteConflictException
from .errors import RequestLimitExceeded as RequestLimitExceeded
from .errors import ResourceInUseException as ResourceInUseException
from .errors import ResourceNotFoundException as ResourceNotFoundException
from .errors import ThrottlingException as ThrottlingException
from .errors import TransactionCanceledException as TransactionCanceledException
from .errors import TransactionConflictException as TransactionConflictException
from .errors import TransactionInProgressException as TransactionInProgressException
from .operations import OPERATIONS as OPERATIONS
from .operations.batch_get_item import BatchGetItemInput as BatchGetItemInput
from .operations.batch_get_item import BatchGetItemOutput as BatchGetItemOutput
from .operations.batch_get_item import BatchGetItemRequest as BatchGetItemRequest
from .operations.batch_write_item import BatchWriteItemInput as BatchWriteItemInput
from .operations.batch_write_item import BatchWriteItemOutput as BatchWriteItemOutput
from .operations.batch_write_item import BatchWriteItemRequest as BatchWriteItemRequest
from .operations.create_table import CreateTableInput as CreateTableInput
from .operations.create_table import CreateTableOutput as CreateTableOutput
from .operations.create_table import CreateTableRequest as CreateTableRequest
from .operations.delete_item import DeleteItemInput as DeleteItemInput
from .operations.delete_item import DeleteItemOutput as DeleteItemOutput
from .operations.delete_item import DeleteItemRequest as DeleteItemRequest
from .operations.delete_table import DeleteTableInput as DeleteTableInput
from .operations.delete_table import DeleteTableOutput as DeleteTableOutput
from .operations.delete_table import DeleteTableRequest as DeleteTableRequest
from .operations.describe_endpoints import DescribeEndpointsRequest as DescribeEndpointsRequest
from .operations.describe_endpoints import DescribeEndpointsResponse as DescribeEndpointsResponse
from .operations.describe_table import DescribeTableInput as DescribeTableInput
from .operations.describe_table import DescribeTableOutput as DescribeTableOutput
from .operations.describe_table import DescribeTableRequest as DescribeTableRequest
from .operations.get_item import GetItemInput as GetItemInput
from .operations.get_item import GetItemOutput as GetItemOutput
from .operations.get_item import GetItemRequest as GetItemRequest
from .operations.list_tables import ListTablesInput as ListTablesInput
from .operations.list_tables import ListTablesOutput as ListTablesOutput
from .operations.list_tables import ListTablesRequest as ListTablesRequest
from .operations.put_item import PutItemInput as PutItemInput
from .operations.put_item import PutItemOutput as PutItemOutput
from .operations.put_item import PutItemRequest as PutItemRequest
from .operations.query import QueryInput as QueryInput
from .operations.query import QueryOutput as QueryOutput
from .operations.query import QueryRequest as QueryRequest
from .operations.scan import ScanInput as ScanInput
from .operations.scan import ScanOutput as ScanOutput
from .operations.scan import ScanRequest as ScanRequest
from .operations.transact_get_items import TransactGetItemsInput as TransactGetItemsInput
from .operations.transact_get_items import TransactGetItemsOutput as TransactGetItemsOutput
from .operations.transact_get_items import TransactGetItemsRequest as TransactGetItemsRequest
from .operations.transact_write_items import TransactWriteItemsInput as TransactWriteItemsInput
from .operations.transact_write_items import TransactWriteItemsOutput as TransactWriteItemsOutput
from .operations.transact_write_items import TransactWriteItemsRequest as TransactWriteItemsRequest
from .operations.update_item import UpdateItemInput as UpdateItemInput
from .operations.update_item import UpdateItemOutput as UpdateItemOutput
from .operations.update_item import UpdateItemRequest as UpdateItemRequest
from .types.archival_summary import ArchivalSummary as ArchivalSummary
from .types.attribute_action import AttributeAction as AttributeAction
from .types.attribute_definition import AttributeDefinition as AttributeDefinition
from .types.attribute_value import AttributeValue as AttributeValue
from .types.attribute_value_update import AttributeValueUpdate as AttributeValueUpdate
from .types.billing_mode import BillingMode as BillingMode
from .types.billing_mode_summary import BillingModeSummary as BillingModeSummary
from .types.cancellation_reason import CancellationReason as CancellationReason
from .types.capacity import Capacity as Capacity
from .types.comparison_operator import ComparisonOperator as ComparisonOperator
from .types.condition import Condition as Condition
from .types.condition_check import ConditionCheck as ConditionCheck
from .types.conditional_operator import ConditionalOperator as ConditionalOperator
from .types.consumed_capacity import ConsumedCapacity as ConsumedCapacity
from .types.delete import Delete as Delete
from .types.delete_request import DeleteRequest as DeleteRequest
from .types.endpoint import Endpoint as Endpoint
from .types.expected_attribute_value import ExpectedAttributeValue as ExpectedAttributeValue
from .types.get import Get as Get
from .types.global_secondary_index import GlobalSecondaryIndex as GlobalSecondaryIndex
from .types.global_secondary_index_description import (
    GlobalSecondaryIndexDescription as GlobalSecondaryIndexDescription,
)
from .types.global_secondary_index_warm_throughput_description import (
    GlobalSecondaryIndexWarmThroughputDescription as GlobalSecondaryIndexWarmThroughputDescription,
)
from .types.global_table_settings_replication_mode import (
    GlobalTableSettingsReplicationMode as GlobalTableSettingsReplicationMode,
)
from .types.global_table_witness_description import (
    GlobalTableWitnessDescription as GlobalTableWitnessDescription,
)
from .types.index_status import IndexStatus as IndexStatus
from .types.item_collection_metrics import ItemCollectionMetrics as ItemCollectionMetrics
from .types.item_response import ItemResponse as ItemResponse
from .types.key_schema_element import KeySchemaElement as KeySchemaElement
from .types.key_type import KeyType as KeyType
from .types.keys_and_attributes import KeysAndAttributes as KeysAndAttributes
from .types.local_secondary_index import LocalSecondaryIndex as LocalSecondaryIndex
from .types.local_secondary_index_description import (
    LocalSecondaryIndexDescription as LocalSecondaryIndexDescription,
)
from .types.multi_region_consistency import MultiRegionConsistency as MultiRegionConsistency
from .types.on_demand_throughput import OnDemandThroughput as OnDemandThroughput
from .types.on_demand_throughput_override import (
    OnDemandThroughputOverride as OnDemandThroughputOverride,
)
from .types.projection import Projection as Projection
from .types.projection_type import ProjectionType as ProjectionType
from .types.provisioned_throughput import ProvisionedThroughput as ProvisionedThroughput
from .types.provisioned_throughput_description import (
    ProvisionedThroughputDescription as ProvisionedThroughputDescription,
)
from .types.provisioned_throughput_override import (
    ProvisionedThroughputOverride as ProvisionedThroughputOverride,
)
from .types.put import Put as Put
from .types.put_request import PutRequest as PutRequest
from .types.replica_description import ReplicaDescription as ReplicaDescription
from .types.replica_global_secondary_index_description import (
    ReplicaGlobalSecondaryIndexDescription as ReplicaGlobalSecondaryIndexDescription,
)
from .types.replica_status import ReplicaStatus as ReplicaStatus
from .types.restore_summary import RestoreSummary as RestoreSummary
from .types.return_consumed_capacity import ReturnConsumedCapacity as ReturnConsumedCapacity
from .types.return_item_collection_metrics import (
    ReturnItemCollectionMetrics as ReturnItemCollectionMetrics,
)
from .types.return_value import ReturnValue as ReturnValue
from .types.return_values_on_condition_check_failure import (
    ReturnValuesOnConditionCheckFailure as ReturnValuesOnConditionCheckFailure,
)
from .types.scalar_attribute_type import ScalarAttributeType as ScalarAttributeType
from .types.search_schema_element import SearchSchemaElement as SearchSchemaElement
from .types.search_schema_element_type import SearchSchemaElementType as SearchSchemaElementType
from .types.select import Select as Select
from .types.sse_description import SSEDescription as SSEDescription
from .types.sse_specification import SSESpecification as SSESpecification
from .types.sse_status import SSEStatus as SSEStatus
from .types.sse_type import SSEType as SSEType
from .types.stream_specification import StreamSpecification as StreamSpecification
from .types.stream_view_type import StreamViewType as StreamViewType
from .types.table_class import TableClass as TableClass
from .types.table_class_summary import TableClassSummary as TableClassSummary
from .types.table_description import TableDescription as TableDescription
from .types.table_status import TableStatus as TableStatus
from .types.table_warm_throughput_description import (
    TableWarmThroughputDescription as TableWarmThroughputDescription,
)
from .types.tag import Tag as Tag
from .types.throttling_reason import ThrottlingReason as ThrottlingReason
from .types.transact_get_item import TransactGetItem as TransactGetItem
from .types.transact_write_item import TransactWriteItem as TransactWriteItem
from .types.update import Update as Update
from .types.vector_attribute_definition import (
    VectorAttributeDefinition as VectorAttributeDefinition,
)
from .types.vector_capacity import VectorCapacity as VectorCapacity
from .types.vector_distance_function import VectorDistanceFunction as VectorDistanceFunction
from .types.vector_index import VectorIndex as VectorIndex
from .types.vector_index_description import VectorIndexDescription as VectorIndexDescription
from .types.warm_throughput import WarmThroughput as WarmThroughput
from .types.witness_status import WitnessStatus as WitnessStatus
from .types.write_request import WriteRequest as WriteRequest
