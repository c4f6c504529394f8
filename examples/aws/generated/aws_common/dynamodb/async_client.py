"""The asynchronous client of Amazon DynamoDB."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .. import runtime
from ..runtime.client.aio import AsyncClient
from . import operations as ops
from . import types as t
from .service import SERVICE


class AsyncDynamoDBClient(AsyncClient):
    """Calls Amazon DynamoDB."""

    _service = SERVICE

    async def batch_get_item(
        self,
        *,
        request_items: Mapping[str, t.KeysAndAttributes],
        return_consumed_capacity: t.ReturnConsumedCapacity | str | None = None,
    ) -> ops.BatchGetItemOutput:
        """The BatchGetItem operation returns the attributes of one or more items from one or
        more tables. You identify requested items by primary key.

        ``BatchGetItemInput`` has the whole documentation.

        Args:
            request_items: A map of one or more table names or table ARNs and, for each table,
                a map that describes one or more items to retrieve from that table.
            return_consumed_capacity: Determines the level of detail about either provisioned
                or on-demand throughput consumption that is returned in the response

        Raises:
            ProvisionedThroughputExceededException: The request was denied due to request
                throttling.
            ResourceNotFoundException: The operation tried to access a nonexistent table or
                index.
            RequestLimitExceeded: Throughput exceeds the current throughput quota for your
                account.
            InternalServerError: An error occurred on the server side.
            ThrottlingException: The request was denied due to request throttling.
        """
        return await self.send(
            ops.BatchGetItemInput(
                request_items=request_items, return_consumed_capacity=return_consumed_capacity
            )
        )

    async def batch_write_item(
        self,
        *,
        request_items: Mapping[str, Sequence[t.WriteRequest]],
        return_consumed_capacity: t.ReturnConsumedCapacity | str | None = None,
        return_item_collection_metrics: t.ReturnItemCollectionMetrics | str | None = None,
    ) -> ops.BatchWriteItemOutput:
        """The BatchWriteItem operation puts or deletes multiple items in one or more tables. A
        single call to BatchWriteItem can transmit up to 16MB of data over the network,
        consisting of up to 25 item put or delete operations. While individual items can be up
        to 400 KB once stored, it's important to note that an item's representation might be
        greater than 400KB while being sent in DynamoDB's JSON format for the API call. For
        more details on this distinction, see Naming Rules and Data Types
        (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html).

        ``BatchWriteItemInput`` has the whole documentation.

        Args:
            request_items: A map of one or more table names or table ARNs and, for each table,
                a list of operations to be performed (DeleteRequest or PutRequest).
            return_consumed_capacity: Determines the level of detail about either provisioned
                or on-demand throughput consumption that is returned in the response
            return_item_collection_metrics: Determines whether item collection metrics are
                returned.

        Raises:
            ProvisionedThroughputExceededException: The request was denied due to request
                throttling.
            ResourceNotFoundException: The operation tried to access a nonexistent table or
                index.
            ItemCollectionSizeLimitExceededException: An item collection is too large.
            RequestLimitExceeded: Throughput exceeds the current throughput quota for your
                account.
            InternalServerError: An error occurred on the server side.
            ReplicatedWriteConflictException: The request was rejected because one or more
                items in the request are being modified by a request in another Region.
            ThrottlingException: The request was denied due to request throttling.
        """
        return await self.send(
            ops.BatchWriteItemInput(
                request_items=request_items,
                return_consumed_capacity=return_consumed_capacity,
                return_item_collection_metrics=return_item_collection_metrics,
            )
        )

    async def create_table(
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
    ) -> ops.CreateTableOutput:
        """The CreateTable operation adds a new table to your account. In an Amazon Web Services
        account, table names must be unique within each Region. That is, you can have two
        tables with same name if you create the tables in different Regions.

        ``CreateTableInput`` has the whole documentation.

        Args:
            table_name: The name of the table to create.
            attribute_definitions: An array of attributes that describe the key schema for the
                table and indexes.
            key_schema: Specifies the attributes that make up the primary key for a table or
                an index.
            local_secondary_indexes: One or more local secondary indexes (the maximum is 5) to
                be created on the table.
            global_secondary_indexes: One or more global secondary indexes (the maximum is 20)
                to be created on the table.
            billing_mode: Controls how you are charged for read and write throughput and how
                you manage capacity.
            provisioned_throughput: Represents the provisioned throughput settings for a
                specified table or index.
            stream_specification: The settings for DynamoDB Streams on the table.
            sse_specification: Represents the settings used to enable server-side encryption.
            tags: A list of key-value pairs to label the table.
            table_class: The table class of the new table.
            deletion_protection_enabled: Indicates whether deletion protection is to be
                enabled (true) or disabled (false) on the table.
            warm_throughput: Represents the warm throughput (in read units per second and
                write units per second) for creating a table.
            resource_policy: An Amazon Web Services resource-based policy document in JSON
                format that will be attached to the table.
            on_demand_throughput: Sets the maximum number of read and write units for the
                specified table in on-demand capacity mode.
            global_table_source_arn: The Amazon Resource Name (ARN) of the source table used
                for the creation of a multi-account global table.
            global_table_settings_replication_mode: Controls the settings synchronization mode
                for the global table.
            vector_indexes: One or more vector indexes to be created on the table.

        Raises:
            ResourceInUseException: The operation conflicts with the resource's availability.
            LimitExceededException: There is no limit to the number of daily on-demand backups
                that can be taken.
            InternalServerError: An error occurred on the server side.
        """
        return await self.send(
            ops.CreateTableInput(
                table_name=table_name,
                attribute_definitions=attribute_definitions,
                key_schema=key_schema,
                local_secondary_indexes=local_secondary_indexes,
                global_secondary_indexes=global_secondary_indexes,
                billing_mode=billing_mode,
                provisioned_throughput=provisioned_throughput,
                stream_specification=stream_specification,
                sse_specification=sse_specification,
                tags=tags,
                table_class=table_class,
                deletion_protection_enabled=deletion_protection_enabled,
                warm_throughput=warm_throughput,
                resource_policy=resource_policy,
                on_demand_throughput=on_demand_throughput,
                global_table_source_arn=global_table_source_arn,
                global_table_settings_replication_mode=global_table_settings_replication_mode,
                vector_indexes=vector_indexes,
            )
        )

    async def delete_item(
        self,
        *,
        table_name: str,
        key: Mapping[str, t.AttributeValue],
        expected: Mapping[str, t.ExpectedAttributeValue] | None = None,
        conditional_operator: t.ConditionalOperator | str | None = None,
        return_values: t.ReturnValue | str | None = None,
        return_consumed_capacity: t.ReturnConsumedCapacity | str | None = None,
        return_item_collection_metrics: t.ReturnItemCollectionMetrics | str | None = None,
        condition_expression: str | None = None,
        expression_attribute_names: Mapping[str, str] | None = None,
        expression_attribute_values: Mapping[str, t.AttributeValue] | None = None,
        return_values_on_condition_check_failure: (
            t.ReturnValuesOnConditionCheckFailure | str | None
        ) = None,
    ) -> ops.DeleteItemOutput:
        """Deletes a single item in a table by primary key. You can perform a conditional delete
        operation that deletes the item if it exists, or if it has an expected attribute
        value.

        ``DeleteItemInput`` has the whole documentation.

        Args:
            table_name: The name of the table from which to delete the item.
            key: A map of attribute names to AttributeValue objects, representing the primary
                key of the item to delete.
            expected: This is a legacy parameter.
            conditional_operator: This is a legacy parameter.
            return_values: Use ReturnValues if you want to get the item attributes as they
                appeared before they were deleted.
            return_consumed_capacity: Determines the level of detail about either provisioned
                or on-demand throughput consumption that is returned in the response
            return_item_collection_metrics: Determines whether item collection metrics are
                returned.
            condition_expression: A condition that must be satisfied in order for a
                conditional DeleteItem to succeed.
            expression_attribute_names: One or more substitution tokens for attribute names in
                an expression.
            expression_attribute_values: One or more values that can be substituted in an
                expression.
            return_values_on_condition_check_failure: An optional parameter that returns the
                item attributes for a DeleteItem operation that failed a condition check.

        Raises:
            ConditionalCheckFailedException: A condition specified in the operation failed to
                be evaluated.
            ProvisionedThroughputExceededException: The request was denied due to request
                throttling.
            ResourceNotFoundException: The operation tried to access a nonexistent table or
                index.
            ItemCollectionSizeLimitExceededException: An item collection is too large.
            TransactionConflictException: Operation was rejected because there is an ongoing
                transaction for the item.
            RequestLimitExceeded: Throughput exceeds the current throughput quota for your
                account.
            InternalServerError: An error occurred on the server side.
            ReplicatedWriteConflictException: The request was rejected because one or more
                items in the request are being modified by a request in another Region.
            ThrottlingException: The request was denied due to request throttling.
        """
        return await self.send(
            ops.DeleteItemInput(
                table_name=table_name,
                key=key,
                expected=expected,
                conditional_operator=conditional_operator,
                return_values=return_values,
                return_consumed_capacity=return_consumed_capacity,
                return_item_collection_metrics=return_item_collection_metrics,
                condition_expression=condition_expression,
                expression_attribute_names=expression_attribute_names,
                expression_attribute_values=expression_attribute_values,
                return_values_on_condition_check_failure=return_values_on_condition_check_failure,
            )
        )

    async def delete_table(self, *, table_name: str) -> ops.DeleteTableOutput:
        """The DeleteTable operation deletes a table and all of its items. After a DeleteTable
        request, the specified table is in the DELETING state until DynamoDB completes the
        deletion. If the table is in the ACTIVE state, you can delete it. If a table is in
        CREATING or UPDATING states, then DynamoDB returns a ResourceInUseException. If the
        specified table does not exist, DynamoDB returns a ResourceNotFoundException. If table
        is already in the DELETING state, no error is returned.

        ``DeleteTableInput`` has the whole documentation.

        Args:
            table_name: The name of the table to delete.

        Raises:
            ResourceInUseException: The operation conflicts with the resource's availability.
            ResourceNotFoundException: The operation tried to access a nonexistent table or
                index.
            LimitExceededException: There is no limit to the number of daily on-demand backups
                that can be taken.
            InternalServerError: An error occurred on the server side.
        """
        return await self.send(ops.DeleteTableInput(table_name=table_name))

    async def describe_endpoints(self) -> ops.DescribeEndpointsResponse:
        """Returns the regional endpoint information. For more information on policy permissions,
        please see Internetwork traffic privacy
        (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/inter-network-traffic-privacy.html#inter-network-traffic-DescribeEndpoints).
        """
        return await self.send(ops.DescribeEndpointsRequest())

    async def describe_table(self, *, table_name: str) -> ops.DescribeTableOutput:
        """Returns information about the table, including the current status of the table, when
        it was created, the primary key schema, and any indexes on the table.

        ``DescribeTableInput`` has the whole documentation.

        Args:
            table_name: The name of the table to describe.

        Raises:
            ResourceNotFoundException: The operation tried to access a nonexistent table or
                index.
            InternalServerError: An error occurred on the server side.
        """
        return await self.send(ops.DescribeTableInput(table_name=table_name))

    async def get_item(
        self,
        *,
        table_name: str,
        key: Mapping[str, t.AttributeValue],
        attributes_to_get: Sequence[str] | None = None,
        consistent_read: bool | None = None,
        return_consumed_capacity: t.ReturnConsumedCapacity | str | None = None,
        projection_expression: str | None = None,
        expression_attribute_names: Mapping[str, str] | None = None,
    ) -> ops.GetItemOutput:
        """The GetItem operation returns a set of attributes for the item with the given primary
        key. If there is no matching item, GetItem does not return any data and there will be
        no Item element in the response.

        ``GetItemInput`` has the whole documentation.

        Args:
            table_name: The name of the table containing the requested item.
            key: A map of attribute names to AttributeValue objects, representing the primary
                key of the item to retrieve.
            attributes_to_get: This is a legacy parameter.
            consistent_read: Determines the read consistency model: If set to true, then the
                operation uses strongly consistent reads; otherwise, the operation uses
                eventually consistent reads.
            return_consumed_capacity: Determines the level of detail about either provisioned
                or on-demand throughput consumption that is returned in the response
            projection_expression: A string that identifies one or more attributes to retrieve
                from the table.
            expression_attribute_names: One or more substitution tokens for attribute names in
                an expression.

        Raises:
            ProvisionedThroughputExceededException: The request was denied due to request
                throttling.
            ResourceNotFoundException: The operation tried to access a nonexistent table or
                index.
            RequestLimitExceeded: Throughput exceeds the current throughput quota for your
                account.
            InternalServerError: An error occurred on the server side.
            ThrottlingException: The request was denied due to request throttling.
        """
        return await self.send(
            ops.GetItemInput(
                table_name=table_name,
                key=key,
                attributes_to_get=attributes_to_get,
                consistent_read=consistent_read,
                return_consumed_capacity=return_consumed_capacity,
                projection_expression=projection_expression,
                expression_attribute_names=expression_attribute_names,
            )
        )

    async def list_tables(
        self, *, exclusive_start_table_name: str | None = None, limit: int | None = None
    ) -> ops.ListTablesOutput:
        """Returns an array of table names associated with the current account and endpoint. The
        output from ListTables is paginated, with each page returning a maximum of 100 table
        names.

        Args:
            exclusive_start_table_name: The first table name that this operation will
                evaluate.
            limit: A maximum number of table names to return.

        Raises:
            InternalServerError: An error occurred on the server side.
        """
        return await self.send(
            ops.ListTablesInput(exclusive_start_table_name=exclusive_start_table_name, limit=limit)
        )

    async def put_item(
        self,
        *,
        table_name: str,
        item: Mapping[str, t.AttributeValue],
        expected: Mapping[str, t.ExpectedAttributeValue] | None = None,
        return_values: t.ReturnValue | str | None = None,
        return_consumed_capacity: t.ReturnConsumedCapacity | str | None = None,
        return_item_collection_metrics: t.ReturnItemCollectionMetrics | str | None = None,
        conditional_operator: t.ConditionalOperator | str | None = None,
        condition_expression: str | None = None,
        expression_attribute_names: Mapping[str, str] | None = None,
        expression_attribute_values: Mapping[str, t.AttributeValue] | None = None,
        return_values_on_condition_check_failure: (
            t.ReturnValuesOnConditionCheckFailure | str | None
        ) = None,
    ) -> ops.PutItemOutput:
        """Creates a new item, or replaces an old item with a new item. If an item that has the
        same primary key as the new item already exists in the specified table, the new item
        completely replaces the existing item. You can perform a conditional put operation
        (add a new item if one with the specified primary key doesn't exist), or replace an
        existing item if it has certain attribute values. You can return the item's attribute
        values in the same operation, using the ReturnValues parameter.

        ``PutItemInput`` has the whole documentation.

        Args:
            table_name: The name of the table to contain the item.
            item: A map of attribute name/value pairs, one for each attribute.
            expected: This is a legacy parameter.
            return_values: Use ReturnValues if you want to get the item attributes as they
                appeared before they were updated with the PutItem request.
            return_consumed_capacity: Determines the level of detail about either provisioned
                or on-demand throughput consumption that is returned in the response
            return_item_collection_metrics: Determines whether item collection metrics are
                returned.
            conditional_operator: This is a legacy parameter.
            condition_expression: A condition that must be satisfied in order for a
                conditional PutItem operation to succeed.
            expression_attribute_names: One or more substitution tokens for attribute names in
                an expression.
            expression_attribute_values: One or more values that can be substituted in an
                expression.
            return_values_on_condition_check_failure: An optional parameter that returns the
                item attributes for a PutItem operation that failed a condition check.

        Raises:
            ConditionalCheckFailedException: A condition specified in the operation failed to
                be evaluated.
            ProvisionedThroughputExceededException: The request was denied due to request
                throttling.
            ResourceNotFoundException: The operation tried to access a nonexistent table or
                index.
            ItemCollectionSizeLimitExceededException: An item collection is too large.
            TransactionConflictException: Operation was rejected because there is an ongoing
                transaction for the item.
            RequestLimitExceeded: Throughput exceeds the current throughput quota for your
                account.
            InternalServerError: An error occurred on the server side.
            ReplicatedWriteConflictException: The request was rejected because one or more
                items in the request are being modified by a request in another Region.
            ThrottlingException: The request was denied due to request throttling.
        """
        return await self.send(
            ops.PutItemInput(
                table_name=table_name,
                item=item,
                expected=expected,
                return_values=return_values,
                return_consumed_capacity=return_consumed_capacity,
                return_item_collection_metrics=return_item_collection_metrics,
                conditional_operator=conditional_operator,
                condition_expression=condition_expression,
                expression_attribute_names=expression_attribute_names,
                expression_attribute_values=expression_attribute_values,
                return_values_on_condition_check_failure=return_values_on_condition_check_failure,
            )
        )

    async def query(
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
    ) -> ops.QueryOutput:
        """You must provide the name of the partition key attribute and a single value for that
        attribute. Query returns all items with that partition key value. Optionally, you can
        provide a sort key attribute and use a comparison operator to refine the search
        results.

        ``QueryInput`` has the whole documentation.

        Args:
            table_name: The name of the table containing the requested items.
            index_name: The name of an index to query.
            select: The attributes to be returned in the result.
            attributes_to_get: This is a legacy parameter.
            limit: The maximum number of items to evaluate (not necessarily the number of
                matching items).
            consistent_read: Determines the read consistency model: If set to true, then the
                operation uses strongly consistent reads; otherwise, the operation uses
                eventually consistent reads.
            key_conditions: This is a legacy parameter.
            query_filter: This is a legacy parameter.
            conditional_operator: This is a legacy parameter.
            scan_index_forward: Specifies the order for index traversal: If true (default),
                the traversal is performed in ascending order; if false, the traversal is
                performed in descending order.
            exclusive_start_key: The primary key of the first item that this operation will
                evaluate.
            return_consumed_capacity: Determines the level of detail about either provisioned
                or on-demand throughput consumption that is returned in the response
            projection_expression: A string that identifies one or more attributes to retrieve
                from the table.
            filter_expression: A string that contains conditions that DynamoDB applies after
                the Query operation, but before the data is returned to you.
            key_condition_expression: The condition that specifies the key values for items to
                be retrieved by the Query action.
            expression_attribute_names: One or more substitution tokens for attribute names in
                an expression.
            expression_attribute_values: One or more values that can be substituted in an
                expression.

        Raises:
            ProvisionedThroughputExceededException: The request was denied due to request
                throttling.
            ResourceNotFoundException: The operation tried to access a nonexistent table or
                index.
            RequestLimitExceeded: Throughput exceeds the current throughput quota for your
                account.
            InternalServerError: An error occurred on the server side.
            ThrottlingException: The request was denied due to request throttling.
        """
        return await self.send(
            ops.QueryInput(
                table_name=table_name,
                index_name=index_name,
                select=select,
                attributes_to_get=attributes_to_get,
                limit=limit,
                consistent_read=consistent_read,
                key_conditions=key_conditions,
                query_filter=query_filter,
                conditional_operator=conditional_operator,
                scan_index_forward=scan_index_forward,
                exclusive_start_key=exclusive_start_key,
                return_consumed_capacity=return_consumed_capacity,
                projection_expression=projection_expression,
                filter_expression=filter_expression,
                key_condition_expression=key_condition_expression,
                expression_attribute_names=expression_attribute_names,
                expression_attribute_values=expression_attribute_values,
            )
        )

    async def scan(
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
    ) -> ops.ScanOutput:
        """The Scan operation returns one or more items and item attributes by accessing every
        item in a table or a secondary index. To have DynamoDB return fewer items, you can
        provide a FilterExpression operation.

        ``ScanInput`` has the whole documentation.

        Args:
            table_name: The name of the table containing the requested items or if you provide
                IndexName, the name of the table to which that index belongs.
            index_name: The name of a secondary index to scan.
            attributes_to_get: This is a legacy parameter.
            limit: The maximum number of items to evaluate (not necessarily the number of
                matching items).
            select: The attributes to be returned in the result.
            scan_filter: This is a legacy parameter.
            conditional_operator: This is a legacy parameter.
            exclusive_start_key: The primary key of the first item that this operation will
                evaluate.
            return_consumed_capacity: Determines the level of detail about either provisioned
                or on-demand throughput consumption that is returned in the response
            total_segments: For a parallel Scan request, TotalSegments represents the total
                number of segments into which the Scan operation will be divided.
            segment: For a parallel Scan request, Segment identifies an individual segment to
                be scanned by an application worker.
            projection_expression: A string that identifies one or more attributes to retrieve
                from the specified table or index.
            filter_expression: A string that contains conditions that DynamoDB applies after
                the Scan operation, but before the data is returned to you.
            expression_attribute_names: One or more substitution tokens for attribute names in
                an expression.
            expression_attribute_values: One or more values that can be substituted in an
                expression.
            consistent_read: A Boolean value that determines the read consistency model during
                the scan

        Raises:
            ProvisionedThroughputExceededException: The request was denied due to request
                throttling.
            ResourceNotFoundException: The operation tried to access a nonexistent table or
                index.
            RequestLimitExceeded: Throughput exceeds the current throughput quota for your
                account.
            InternalServerError: An error occurred on the server side.
            ThrottlingException: The request was denied due to request throttling.
        """
        return await self.send(
            ops.ScanInput(
                table_name=table_name,
                index_name=index_name,
                attributes_to_get=attributes_to_get,
                limit=limit,
                select=select,
                scan_filter=scan_filter,
                conditional_operator=conditional_operator,
                exclusive_start_key=exclusive_start_key,
                return_consumed_capacity=return_consumed_capacity,
                total_segments=total_segments,
                segment=segment,
                projection_expression=projection_expression,
                filter_expression=filter_expression,
                expression_attribute_names=expression_attribute_names,
                expression_attribute_values=expression_attribute_values,
                consistent_read=consistent_read,
            )
        )

    async def transact_get_items(
        self,
        *,
        transact_items: Sequence[t.TransactGetItem],
        return_consumed_capacity: t.ReturnConsumedCapacity | str | None = None,
    ) -> ops.TransactGetItemsOutput:
        """TransactGetItems is a synchronous operation that atomically retrieves multiple items
        from one or more tables (but not from indexes) in a single account and Region. A
        TransactGetItems call can contain up to 100 TransactGetItem objects, each of which
        contains a Get structure that specifies an item to retrieve from a table in the
        account and Region. A call to TransactGetItems cannot retrieve items from tables in
        more than one Amazon Web Services account or Region. The aggregate size of the items
        in the transaction cannot exceed 4 MB.

        ``TransactGetItemsInput`` has the whole documentation.

        Args:
            transact_items: An ordered array of up to 100 TransactGetItem objects, each of
                which contains a Get structure.
            return_consumed_capacity: A value of TOTAL causes consumed capacity information to
                be returned, and a value of NONE prevents that information from being
                returned.

        Raises:
            ResourceNotFoundException: The operation tried to access a nonexistent table or
                index.
            TransactionCanceledException: The entire transaction request was canceled.
            ProvisionedThroughputExceededException: The request was denied due to request
                throttling.
            RequestLimitExceeded: Throughput exceeds the current throughput quota for your
                account.
            InternalServerError: An error occurred on the server side.
            ThrottlingException: The request was denied due to request throttling.
        """
        return await self.send(
            ops.TransactGetItemsInput(
                transact_items=transact_items, return_consumed_capacity=return_consumed_capacity
            )
        )

    async def transact_write_items(
        self,
        *,
        transact_items: Sequence[t.TransactWriteItem],
        return_consumed_capacity: t.ReturnConsumedCapacity | str | None = None,
        return_item_collection_metrics: t.ReturnItemCollectionMetrics | str | None = None,
        client_request_token: str | None = None,
    ) -> ops.TransactWriteItemsOutput:
        """TransactWriteItems is a synchronous write operation that groups up to 100 action
        requests. These actions can target items in different tables, but not in different
        Amazon Web Services accounts or Regions, and no two actions can target the same item.
        For example, you cannot both ConditionCheck and Update the same item. The aggregate
        size of the items in the transaction cannot exceed 4 MB.

        ``TransactWriteItemsInput`` has the whole documentation.

        Args:
            transact_items: An ordered array of up to 100 TransactWriteItem objects, each of
                which contains a ConditionCheck, Put, Update, or Delete object.
            return_consumed_capacity: Determines the level of detail about either provisioned
                or on-demand throughput consumption that is returned in the response
            return_item_collection_metrics: Determines whether item collection metrics are
                returned.
            client_request_token: Providing a ClientRequestToken makes the call to
                TransactWriteItems idempotent, meaning that multiple identical calls have the
                same effect as one single call.

        Raises:
            ResourceNotFoundException: The operation tried to access a nonexistent table or
                index.
            TransactionCanceledException: The entire transaction request was canceled.
            TransactionInProgressException: The transaction with the given request token is
                already in progress.
            IdempotentParameterMismatchException: DynamoDB rejected the request because you
                retried a request with a different payload but with an idempotent token that
                was already used.
            ProvisionedThroughputExceededException: The request was denied due to request
                throttling.
            RequestLimitExceeded: Throughput exceeds the current throughput quota for your
                account.
            InternalServerError: An error occurred on the server side.
            ThrottlingException: The request was denied due to request throttling.
        """
        return await self.send(
            ops.TransactWriteItemsInput(
                transact_items=transact_items,
                return_consumed_capacity=return_consumed_capacity,
                return_item_collection_metrics=return_item_collection_metrics,
                client_request_token=client_request_token,
            )
        )

    async def update_item(
        self,
        *,
        table_name: str,
        key: Mapping[str, t.AttributeValue],
        attribute_updates: Mapping[str, t.AttributeValueUpdate] | None = None,
        expected: Mapping[str, t.ExpectedAttributeValue] | None = None,
        conditional_operator: t.ConditionalOperator | str | None = None,
        return_values: t.ReturnValue | str | None = None,
        return_consumed_capacity: t.ReturnConsumedCapacity | str | None = None,
        return_item_collection_metrics: t.ReturnItemCollectionMetrics | str | None = None,
        update_expression: str | None = None,
        condition_expression: str | None = None,
        expression_attribute_names: Mapping[str, str] | None = None,
        expression_attribute_values: Mapping[str, t.AttributeValue] | None = None,
        return_values_on_condition_check_failure: (
            t.ReturnValuesOnConditionCheckFailure | str | None
        ) = None,
    ) -> ops.UpdateItemOutput:
        """Edits an existing item's attributes, or adds a new item to the table if it does not
        already exist. You can put, delete, or add attribute values. You can also perform a
        conditional update on an existing item (insert a new attribute name-value pair if it
        doesn't exist, or replace an existing name-value pair if it has certain expected
        attribute values).

        ``UpdateItemInput`` has the whole documentation.

        Args:
            table_name: The name of the table containing the item to update.
            key: The primary key of the item to be updated.
            attribute_updates: This is a legacy parameter.
            expected: This is a legacy parameter.
            conditional_operator: This is a legacy parameter.
            return_values: Use ReturnValues if you want to get the item attributes as they
                appear before or after they are successfully updated.
            return_consumed_capacity: Determines the level of detail about either provisioned
                or on-demand throughput consumption that is returned in the response
            return_item_collection_metrics: Determines whether item collection metrics are
                returned.
            update_expression: An expression that defines one or more attributes to be
                updated, the action to be performed on them, and new values for them.
            condition_expression: A condition that must be satisfied in order for a
                conditional update to succeed.
            expression_attribute_names: One or more substitution tokens for attribute names in
                an expression.
            expression_attribute_values: One or more values that can be substituted in an
                expression.
            return_values_on_condition_check_failure: An optional parameter that returns the
                item attributes for an UpdateItem operation that failed a condition check.

        Raises:
            ConditionalCheckFailedException: A condition specified in the operation failed to
                be evaluated.
            ProvisionedThroughputExceededException: The request was denied due to request
                throttling.
            ResourceNotFoundException: The operation tried to access a nonexistent table or
                index.
            ItemCollectionSizeLimitExceededException: An item collection is too large.
            TransactionConflictException: Operation was rejected because there is an ongoing
                transaction for the item.
            RequestLimitExceeded: Throughput exceeds the current throughput quota for your
                account.
            InternalServerError: An error occurred on the server side.
            ReplicatedWriteConflictException: The request was rejected because one or more
                items in the request are being modified by a request in another Region.
            ThrottlingException: The request was denied due to request throttling.
        """
        return await self.send(
            ops.UpdateItemInput(
                table_name=table_name,
                key=key,
                attribute_updates=attribute_updates,
                expected=expected,
                conditional_operator=conditional_operator,
                return_values=return_values,
                return_consumed_capacity=return_consumed_capacity,
                return_item_collection_metrics=return_item_collection_metrics,
                update_expression=update_expression,
                condition_expression=condition_expression,
                expression_attribute_names=expression_attribute_names,
                expression_attribute_values=expression_attribute_values,
                return_values_on_condition_check_failure=return_values_on_condition_check_failure,
            )
        )

    def paginate_list_tables(
        self, *, exclusive_start_table_name: str | None = None, limit: int | None = None
    ) -> runtime.AsyncPages[ops.ListTablesOutput, str]:
        """Goes through all pages of ``list_tables``, which has the arguments; ``items()`` gives
        what is on them.
        """
        from .paginators import LIST_TABLES

        return runtime.AsyncPages(
            self,
            LIST_TABLES,
            ops.ListTablesInput(exclusive_start_table_name=exclusive_start_table_name, limit=limit),
        )

    def paginate_query(
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
    ) -> runtime.AsyncPages[ops.QueryOutput, dict[str, t.AttributeValue]]:
        """Goes through all pages of ``query``, which has the arguments; ``items()`` gives what
        is on them.
        """
        from .paginators import QUERY

        return runtime.AsyncPages(
            self,
            QUERY,
            ops.QueryInput(
                table_name=table_name,
                index_name=index_name,
                select=select,
                attributes_to_get=attributes_to_get,
                limit=limit,
                consistent_read=consistent_read,
                key_conditions=key_conditions,
                query_filter=query_filter,
                conditional_operator=conditional_operator,
                scan_index_forward=scan_index_forward,
                exclusive_start_key=exclusive_start_key,
                return_consumed_capacity=return_consumed_capacity,
                projection_expression=projection_expression,
                filter_expression=filter_expression,
                key_condition_expression=key_condition_expression,
                expression_attribute_names=expression_attribute_names,
                expression_attribute_values=expression_attribute_values,
            ),
        )

    def paginate_scan(
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
    ) -> runtime.AsyncPages[ops.ScanOutput, dict[str, t.AttributeValue]]:
        """Goes through all pages of ``scan``, which has the arguments; ``items()`` gives what is
        on them.
        """
        from .paginators import SCAN

        return runtime.AsyncPages(
            self,
            SCAN,
            ops.ScanInput(
                table_name=table_name,
                index_name=index_name,
                attributes_to_get=attributes_to_get,
                limit=limit,
                select=select,
                scan_filter=scan_filter,
                conditional_operator=conditional_operator,
                exclusive_start_key=exclusive_start_key,
                return_consumed_capacity=return_consumed_capacity,
                total_segments=total_segments,
                segment=segment,
                projection_expression=projection_expression,
                filter_expression=filter_expression,
                expression_attribute_names=expression_attribute_names,
                expression_attribute_values=expression_attribute_values,
                consistent_read=consistent_read,
            ),
        )

    async def wait_until_table_exists(
        self, polling: runtime.Polling | None = None, /, *, table_name: str
    ) -> runtime.WaiterOutcome[ops.DescribeTableOutput]:
        """Waits for TableExists.

        Calls ``describe_table``, which has the arguments, every 20 s and 25 times at most; a
        ``Polling`` before them says otherwise. Gives what it saw last.

        Raises:
            WaiterFailedError: It will not happen, or the service answered with another error.
            WaiterTimeoutError: It did not happen in time.
        """
        from .waiters import TABLE_EXISTS

        return await TABLE_EXISTS.wait_async(
            self, ops.DescribeTableInput(table_name=table_name), polling
        )

    async def wait_until_table_not_exists(
        self, polling: runtime.Polling | None = None, /, *, table_name: str
    ) -> runtime.WaiterOutcome[ops.DescribeTableOutput]:
        """Waits for TableNotExists.

        Calls ``describe_table``, which has the arguments, every 20 s and 25 times at most; a
        ``Polling`` before them says otherwise. Gives what it saw last.

        Raises:
            WaiterFailedError: It will not happen, or the service answered with another error.
            WaiterTimeoutError: It did not happen in time.
        """
        from .waiters import TABLE_NOT_EXISTS

        return await TABLE_NOT_EXISTS.wait_async(
            self, ops.DescribeTableInput(table_name=table_name), polling
        )
