"""The operations of Amazon DynamoDB."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .batch_get_item import BatchGetItemInput as BatchGetItemInput
    from .batch_get_item import BatchGetItemOutput as BatchGetItemOutput
    from .batch_get_item import BatchGetItemRequest as BatchGetItemRequest
    from .batch_write_item import BatchWriteItemInput as BatchWriteItemInput
    from .batch_write_item import BatchWriteItemOutput as BatchWriteItemOutput
    from .batch_write_item import BatchWriteItemRequest as BatchWriteItemRequest
    from .create_table import CreateTableInput as CreateTableInput
    from .create_table import CreateTableOutput as CreateTableOutput
    from .create_table import CreateTableRequest as CreateTableRequest
    from .delete_item import DeleteItemInput as DeleteItemInput
    from .delete_item import DeleteItemOutput as DeleteItemOutput
    from .delete_item import DeleteItemRequest as DeleteItemRequest
    from .delete_table import DeleteTableInput as DeleteTableInput
    from .delete_table import DeleteTableOutput as DeleteTableOutput
    from .delete_table import DeleteTableRequest as DeleteTableRequest
    from .describe_endpoints import DescribeEndpointsRequest as DescribeEndpointsRequest
    from .describe_endpoints import DescribeEndpointsResponse as DescribeEndpointsResponse
    from .describe_table import DescribeTableInput as DescribeTableInput
    from .describe_table import DescribeTableOutput as DescribeTableOutput
    from .describe_table import DescribeTableRequest as DescribeTableRequest
    from .get_item import GetItemInput as GetItemInput
    from .get_item import GetItemOutput as GetItemOutput
    from .get_item import GetItemRequest as GetItemRequest
    from .list_tables import ListTablesInput as ListTablesInput
    from .list_tables import ListTablesOutput as ListTablesOutput
    from .list_tables import ListTablesRequest as ListTablesRequest
    from .put_item import PutItemInput as PutItemInput
    from .put_item import PutItemOutput as PutItemOutput
    from .put_item import PutItemRequest as PutItemRequest
    from .query import QueryInput as QueryInput
    from .query import QueryOutput as QueryOutput
    from .query import QueryRequest as QueryRequest
    from .scan import ScanInput as ScanInput
    from .scan import ScanOutput as ScanOutput
    from .scan import ScanRequest as ScanRequest
    from .transact_get_items import TransactGetItemsInput as TransactGetItemsInput
    from .transact_get_items import TransactGetItemsOutput as TransactGetItemsOutput
    from .transact_get_items import TransactGetItemsRequest as TransactGetItemsRequest
    from .transact_write_items import TransactWriteItemsInput as TransactWriteItemsInput
    from .transact_write_items import TransactWriteItemsOutput as TransactWriteItemsOutput
    from .transact_write_items import TransactWriteItemsRequest as TransactWriteItemsRequest
    from .update_item import UpdateItemInput as UpdateItemInput
    from .update_item import UpdateItemOutput as UpdateItemOutput
    from .update_item import UpdateItemRequest as UpdateItemRequest
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "BatchGetItemInput": "batch_get_item",
            "BatchGetItemRequest": "batch_get_item",
            "BatchGetItemOutput": "batch_get_item",
            "BatchWriteItemInput": "batch_write_item",
            "BatchWriteItemRequest": "batch_write_item",
            "BatchWriteItemOutput": "batch_write_item",
            "CreateTableInput": "create_table",
            "CreateTableRequest": "create_table",
            "CreateTableOutput": "create_table",
            "DeleteItemInput": "delete_item",
            "DeleteItemRequest": "delete_item",
            "DeleteItemOutput": "delete_item",
            "DeleteTableInput": "delete_table",
            "DeleteTableRequest": "delete_table",
            "DeleteTableOutput": "delete_table",
            "DescribeEndpointsRequest": "describe_endpoints",
            "DescribeEndpointsResponse": "describe_endpoints",
            "DescribeTableInput": "describe_table",
            "DescribeTableRequest": "describe_table",
            "DescribeTableOutput": "describe_table",
            "GetItemInput": "get_item",
            "GetItemRequest": "get_item",
            "GetItemOutput": "get_item",
            "ListTablesInput": "list_tables",
            "ListTablesRequest": "list_tables",
            "ListTablesOutput": "list_tables",
            "PutItemInput": "put_item",
            "PutItemRequest": "put_item",
            "PutItemOutput": "put_item",
            "QueryInput": "query",
            "QueryRequest": "query",
            "QueryOutput": "query",
            "ScanInput": "scan",
            "ScanRequest": "scan",
            "ScanOutput": "scan",
            "TransactGetItemsInput": "transact_get_items",
            "TransactGetItemsRequest": "transact_get_items",
            "TransactGetItemsOutput": "transact_get_items",
            "TransactWriteItemsInput": "transact_write_items",
            "TransactWriteItemsRequest": "transact_write_items",
            "TransactWriteItemsOutput": "transact_write_items",
            "UpdateItemInput": "update_item",
            "UpdateItemRequest": "update_item",
            "UpdateItemOutput": "update_item",
        },
        "OPERATIONS",
    )

OPERATIONS = Operations(
    __name__,
    {
        "BatchGetItem": "batch_get_item.BATCH_GET_ITEM",
        "BatchWriteItem": "batch_write_item.BATCH_WRITE_ITEM",
        "CreateTable": "create_table.CREATE_TABLE",
        "DeleteItem": "delete_item.DELETE_ITEM",
        "DeleteTable": "delete_table.DELETE_TABLE",
        "DescribeEndpoints": "describe_endpoints.DESCRIBE_ENDPOINTS",
        "DescribeTable": "describe_table.DESCRIBE_TABLE",
        "GetItem": "get_item.GET_ITEM",
        "ListTables": "list_tables.LIST_TABLES",
        "PutItem": "put_item.PUT_ITEM",
        "Query": "query.QUERY",
        "Scan": "scan.SCAN",
        "TransactGetItems": "transact_get_items.TRANSACT_GET_ITEMS",
        "TransactWriteItems": "transact_write_items.TRANSACT_WRITE_ITEMS",
        "UpdateItem": "update_item.UPDATE_ITEM",
    },
)
