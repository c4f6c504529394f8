"""The asynchronous client of Amazon Simple Queue Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .. import runtime
from ..runtime.client.aio import AsyncClient
from . import operations as ops
from . import types as t
from .service import SERVICE


class AsyncSQSClient(AsyncClient):
    """Calls Amazon Simple Queue Service."""

    _service = SERVICE

    async def change_message_visibility(
        self, *, queue_url: str, receipt_handle: str, visibility_timeout: int
    ) -> None:
        """Changes the visibility timeout of a specified message in a queue to a new value. The
        default visibility timeout for a message is 30 seconds. The minimum is 0 seconds. The
        maximum is 12 hours. For more information, see Visibility Timeout
        (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html)
        in the Amazon SQS Developer Guide.

        ``ChangeMessageVisibilityRequest`` has the whole documentation.

        Args:
            queue_url: The URL of the Amazon SQS queue whose message's visibility is changed.
            receipt_handle: The receipt handle associated with the message, whose visibility
                timeout is changed.
            visibility_timeout: The new value for the message's visibility timeout (in
                seconds).

        Raises:
            MessageNotInflight: The specified message isn't in flight.
            ReceiptHandleIsInvalid: The specified receipt handle isn't valid.
            RequestThrottled: The request was denied due to request throttling.
            QueueDoesNotExist: Ensure that the QueueUrl is correct and that the queue has not
                been deleted.
            UnsupportedOperation: Error code 400.
            InvalidAddress: The specified ID is invalid.
            InvalidSecurity: The request was not made over HTTPS or did not use SigV4 for
                signing.
        """
        return await self.send(
            ops.ChangeMessageVisibilityRequest(
                queue_url=queue_url,
                receipt_handle=receipt_handle,
                visibility_timeout=visibility_timeout,
            )
        )

    async def create_queue(
        self,
        *,
        queue_name: str,
        attributes: Mapping[t.QueueAttributeName | str, str] | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> ops.CreateQueueResult:
        """Creates a new standard or FIFO queue. You can pass one or more attributes in the
        request. Keep the following in mind:

        ``CreateQueueRequest`` has the whole documentation.

        Args:
            queue_name: The name of the new queue.
            attributes: A map of attributes with their corresponding values.
            tags: Add cost allocation tags to the specified Amazon SQS queue.

        Raises:
            QueueDeletedRecently: You must wait 60 seconds after deleting a queue before you
                can create another queue with the same name.
            QueueNameExists: A queue with this name already exists.
            RequestThrottled: The request was denied due to request throttling.
            InvalidAddress: The specified ID is invalid.
            InvalidAttributeName: The specified attribute doesn't exist.
            InvalidAttributeValue: A queue attribute value is invalid.
            UnsupportedOperation: Error code 400.
            InvalidSecurity: The request was not made over HTTPS or did not use SigV4 for
                signing.
        """
        return await self.send(
            ops.CreateQueueRequest(queue_name=queue_name, attributes=attributes, tags=tags)
        )

    async def delete_message(self, *, queue_url: str, receipt_handle: str) -> None:
        """Deletes the specified message from the specified queue. To select the message to
        delete, use the ReceiptHandle of the message (not the MessageId which you receive when
        you send the message). Amazon SQS can delete a message from a queue even if a
        visibility timeout setting causes the message to be locked by another consumer. Amazon
        SQS automatically deletes messages left in a queue longer than the retention period
        configured for the queue.

        ``DeleteMessageRequest`` has the whole documentation.

        Args:
            queue_url: The URL of the Amazon SQS queue from which messages are deleted.
            receipt_handle: The receipt handle associated with the message to delete.

        Raises:
            InvalidIdFormat: The specified receipt handle isn't valid for the current version.
            ReceiptHandleIsInvalid: The specified receipt handle isn't valid.
            RequestThrottled: The request was denied due to request throttling.
            QueueDoesNotExist: Ensure that the QueueUrl is correct and that the queue has not
                been deleted.
            UnsupportedOperation: Error code 400.
            InvalidSecurity: The request was not made over HTTPS or did not use SigV4 for
                signing.
            InvalidAddress: The specified ID is invalid.
        """
        return await self.send(
            ops.DeleteMessageRequest(queue_url=queue_url, receipt_handle=receipt_handle)
        )

    async def delete_message_batch(
        self, *, queue_url: str, entries: Sequence[t.DeleteMessageBatchRequestEntry]
    ) -> ops.DeleteMessageBatchResult:
        """Deletes up to ten messages from the specified queue. This is a batch version of
        DeleteMessage. The result of the action on each message is reported individually in
        the response.

        ``DeleteMessageBatchRequest`` has the whole documentation.

        Args:
            queue_url: The URL of the Amazon SQS queue from which messages are deleted.
            entries: Lists the receipt handles for the messages to be deleted.

        Raises:
            TooManyEntriesInBatchRequest: The batch request contains more entries than
                permissible.
            EmptyBatchRequest: The batch request doesn't contain any entries.
            BatchEntryIdsNotDistinct: Two or more batch entries in the request have the same
                Id.
            InvalidBatchEntryId: The Id of a batch entry in a batch request doesn't abide by
                the specification.
            RequestThrottled: The request was denied due to request throttling.
            QueueDoesNotExist: Ensure that the QueueUrl is correct and that the queue has not
                been deleted.
            UnsupportedOperation: Error code 400.
            InvalidAddress: The specified ID is invalid.
            InvalidSecurity: The request was not made over HTTPS or did not use SigV4 for
                signing.
        """
        return await self.send(ops.DeleteMessageBatchRequest(queue_url=queue_url, entries=entries))

    async def delete_queue(self, *, queue_url: str) -> None:
        """Deletes the queue specified by the QueueUrl, regardless of the queue's contents.

        ``DeleteQueueRequest`` has the whole documentation.

        Args:
            queue_url: The URL of the Amazon SQS queue to delete.

        Raises:
            RequestThrottled: The request was denied due to request throttling.
            QueueDoesNotExist: Ensure that the QueueUrl is correct and that the queue has not
                been deleted.
            InvalidAddress: The specified ID is invalid.
            UnsupportedOperation: Error code 400.
            InvalidSecurity: The request was not made over HTTPS or did not use SigV4 for
                signing.
        """
        return await self.send(ops.DeleteQueueRequest(queue_url=queue_url))

    async def get_queue_attributes(
        self, *, queue_url: str, attribute_names: Sequence[t.QueueAttributeName | str] | None = None
    ) -> ops.GetQueueAttributesResult:
        """Gets attributes for the specified queue.

        ``GetQueueAttributesRequest`` has the whole documentation.

        Args:
            queue_url: The URL of the Amazon SQS queue whose attribute information is
                retrieved.
            attribute_names: A list of attributes for which to retrieve information.

        Raises:
            InvalidAttributeName: The specified attribute doesn't exist.
            RequestThrottled: The request was denied due to request throttling.
            QueueDoesNotExist: Ensure that the QueueUrl is correct and that the queue has not
                been deleted.
            UnsupportedOperation: Error code 400.
            InvalidSecurity: The request was not made over HTTPS or did not use SigV4 for
                signing.
            InvalidAddress: The specified ID is invalid.
        """
        return await self.send(
            ops.GetQueueAttributesRequest(queue_url=queue_url, attribute_names=attribute_names)
        )

    async def get_queue_url(
        self, *, queue_name: str, queue_owner_aws_account_id: str | None = None
    ) -> ops.GetQueueUrlResult:
        """The GetQueueUrl API returns the URL of an existing Amazon SQS queue. This is useful
        when you know the queue's name but need to retrieve its URL for further operations.

        ``GetQueueUrlRequest`` has the whole documentation.

        Args:
            queue_name: (Required) The name of the queue for which you want to fetch the URL.
            queue_owner_aws_account_id: (Optional) The Amazon Web Services account ID of the
                account that created the queue.

        Raises:
            RequestThrottled: The request was denied due to request throttling.
            QueueDoesNotExist: Ensure that the QueueUrl is correct and that the queue has not
                been deleted.
            InvalidAddress: The specified ID is invalid.
            InvalidSecurity: The request was not made over HTTPS or did not use SigV4 for
                signing.
            UnsupportedOperation: Error code 400.
        """
        return await self.send(
            ops.GetQueueUrlRequest(
                queue_name=queue_name, queue_owner_aws_account_id=queue_owner_aws_account_id
            )
        )

    async def list_queues(
        self,
        *,
        queue_name_prefix: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ops.ListQueuesResult:
        """Returns a list of your queues in the current region. The response includes a maximum
        of 1,000 results. If you specify a value for the optional QueueNamePrefix parameter,
        only queues with a name that begins with the specified value are returned.

        ``ListQueuesRequest`` has the whole documentation.

        Args:
            queue_name_prefix: A string to use for filtering the list results.
            next_token: Pagination token to request the next set of results.
            max_results: Maximum number of results to include in the response.

        Raises:
            RequestThrottled: The request was denied due to request throttling.
            InvalidSecurity: The request was not made over HTTPS or did not use SigV4 for
                signing.
            InvalidAddress: The specified ID is invalid.
            UnsupportedOperation: Error code 400.
        """
        return await self.send(
            ops.ListQueuesRequest(
                queue_name_prefix=queue_name_prefix, next_token=next_token, max_results=max_results
            )
        )

    async def purge_queue(self, *, queue_url: str) -> None:
        """Deletes available messages in a queue (including in-flight messages) specified by the
        QueueURL parameter.

        ``PurgeQueueRequest`` has the whole documentation.

        Args:
            queue_url: The URL of the queue from which the PurgeQueue action deletes messages.

        Raises:
            QueueDoesNotExist: Ensure that the QueueUrl is correct and that the queue has not
                been deleted.
            PurgeQueueInProgress: Indicates that the specified queue previously received a
                PurgeQueue request within the last 60 seconds (the time it can take to delete
                the messages in the queue).
            RequestThrottled: The request was denied due to request throttling.
            InvalidAddress: The specified ID is invalid.
            InvalidSecurity: The request was not made over HTTPS or did not use SigV4 for
                signing.
            UnsupportedOperation: Error code 400.
        """
        return await self.send(ops.PurgeQueueRequest(queue_url=queue_url))

    async def receive_message(
        self,
        *,
        queue_url: str,
        attribute_names: Sequence[t.QueueAttributeName | str] | None = None,
        message_system_attribute_names: Sequence[t.MessageSystemAttributeName | str] | None = None,
        message_attribute_names: Sequence[str] | None = None,
        max_number_of_messages: int | None = None,
        visibility_timeout: int | None = None,
        wait_time_seconds: int | None = None,
        receive_request_attempt_id: str | None = None,
    ) -> ops.ReceiveMessageResult:
        """Retrieves one or more messages (up to 10), from the specified queue. Using the
        WaitTimeSeconds parameter enables long-poll support. For more information, see Amazon
        SQS Long Polling
        (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-long-polling.html)
        in the Amazon SQS Developer Guide.

        ``ReceiveMessageRequest`` has the whole documentation.

        Args:
            queue_url: The URL of the Amazon SQS queue from which messages are received.
            attribute_names: A list of attributes that need to be returned along with each
                message.
            message_system_attribute_names: A list of attributes that need to be returned
                along with each message.
            message_attribute_names: The name of the message attribute, where N is the index.
            max_number_of_messages: The maximum number of messages to return.
            visibility_timeout: The duration (in seconds) that the received messages are
                hidden from subsequent retrieve requests after being retrieved by a
                ReceiveMessage request.
            wait_time_seconds: The duration (in seconds) for which the call waits for a
                message to arrive in the queue before returning.
            receive_request_attempt_id: This parameter applies only to FIFO
                (first-in-first-out) queues.

        Raises:
            UnsupportedOperation: Error code 400.
            OverLimit: The specified action violates a limit.
            RequestThrottled: The request was denied due to request throttling.
            QueueDoesNotExist: Ensure that the QueueUrl is correct and that the queue has not
                been deleted.
            InvalidSecurity: The request was not made over HTTPS or did not use SigV4 for
                signing.
            KmsDisabled: The request was denied due to request throttling.
            KmsInvalidState: The request was rejected because the state of the specified
                resource is not valid for this request.
            KmsNotFound: The request was rejected because the specified entity or resource
                could not be found.
            KmsOptInRequired: The request was rejected because the specified key policy isn't
                syntactically or semantically correct.
            KmsThrottled: Amazon Web Services KMS throttles requests for the following
                conditions.
            KmsAccessDenied: The caller doesn't have the required KMS access.
            KmsInvalidKeyUsage: The request was rejected for one of the following reasons
            InvalidAddress: The specified ID is invalid.
        """
        return await self.send(
            ops.ReceiveMessageRequest(
                queue_url=queue_url,
                attribute_names=attribute_names,
                message_system_attribute_names=message_system_attribute_names,
                message_attribute_names=message_attribute_names,
                max_number_of_messages=max_number_of_messages,
                visibility_timeout=visibility_timeout,
                wait_time_seconds=wait_time_seconds,
                receive_request_attempt_id=receive_request_attempt_id,
            )
        )

    async def send_message(
        self,
        *,
        queue_url: str,
        message_body: str,
        delay_seconds: int | None = None,
        message_attributes: Mapping[str, t.MessageAttributeValue] | None = None,
        message_system_attributes: (
            Mapping[t.MessageSystemAttributeNameForSends | str, t.MessageSystemAttributeValue]
            | None
        ) = None,
        message_deduplication_id: str | None = None,
        message_group_id: str | None = None,
    ) -> ops.SendMessageResult:
        """Delivers a message to the specified queue.

        ``SendMessageRequest`` has the whole documentation.

        Args:
            queue_url: The URL of the Amazon SQS queue to which a message is sent.
            message_body: The message to send.
            delay_seconds: The length of time, in seconds, for which to delay a specific
                message.
            message_attributes: Each message attribute consists of a Name, Type, and Value.
            message_system_attributes: The message system attribute to send.
            message_deduplication_id: This parameter applies only to FIFO (first-in-first-out)
                queues.
            message_group_id: MessageGroupId is an attribute used in Amazon SQS FIFO
                (First-In-First-Out) and standard queues.

        Raises:
            InvalidMessageContents: The message contains characters outside the allowed set.
            UnsupportedOperation: Error code 400.
            RequestThrottled: The request was denied due to request throttling.
            QueueDoesNotExist: Ensure that the QueueUrl is correct and that the queue has not
                been deleted.
            InvalidSecurity: The request was not made over HTTPS or did not use SigV4 for
                signing.
            KmsDisabled: The request was denied due to request throttling.
            KmsInvalidState: The request was rejected because the state of the specified
                resource is not valid for this request.
            KmsNotFound: The request was rejected because the specified entity or resource
                could not be found.
            KmsOptInRequired: The request was rejected because the specified key policy isn't
                syntactically or semantically correct.
            KmsThrottled: Amazon Web Services KMS throttles requests for the following
                conditions.
            KmsAccessDenied: The caller doesn't have the required KMS access.
            KmsInvalidKeyUsage: The request was rejected for one of the following reasons
            InvalidAddress: The specified ID is invalid.
        """
        return await self.send(
            ops.SendMessageRequest(
                queue_url=queue_url,
                message_body=message_body,
                delay_seconds=delay_seconds,
                message_attributes=message_attributes,
                message_system_attributes=message_system_attributes,
                message_deduplication_id=message_deduplication_id,
                message_group_id=message_group_id,
            )
        )

    async def send_message_batch(
        self, *, queue_url: str, entries: Sequence[t.SendMessageBatchRequestEntry]
    ) -> ops.SendMessageBatchResult:
        """You can use SendMessageBatch to send up to 10 messages to the specified queue by
        assigning either identical or different values to each message (or by not assigning
        values at all). This is a batch version of SendMessage. For a FIFO queue, multiple
        messages within a single batch are enqueued in the order they are sent.

        ``SendMessageBatchRequest`` has the whole documentation.

        Args:
            queue_url: The URL of the Amazon SQS queue to which batched messages are sent.
            entries: A list of SendMessageBatchRequestEntry items.

        Raises:
            TooManyEntriesInBatchRequest: The batch request contains more entries than
                permissible.
            EmptyBatchRequest: The batch request doesn't contain any entries.
            BatchEntryIdsNotDistinct: Two or more batch entries in the request have the same
                Id.
            BatchRequestTooLong: The length of all the messages put together is more than the
                limit.
            InvalidBatchEntryId: The Id of a batch entry in a batch request doesn't abide by
                the specification.
            UnsupportedOperation: Error code 400.
            RequestThrottled: The request was denied due to request throttling.
            QueueDoesNotExist: Ensure that the QueueUrl is correct and that the queue has not
                been deleted.
            InvalidSecurity: The request was not made over HTTPS or did not use SigV4 for
                signing.
            KmsDisabled: The request was denied due to request throttling.
            KmsInvalidState: The request was rejected because the state of the specified
                resource is not valid for this request.
            KmsNotFound: The request was rejected because the specified entity or resource
                could not be found.
            KmsOptInRequired: The request was rejected because the specified key policy isn't
                syntactically or semantically correct.
            KmsThrottled: Amazon Web Services KMS throttles requests for the following
                conditions.
            KmsAccessDenied: The caller doesn't have the required KMS access.
            KmsInvalidKeyUsage: The request was rejected for one of the following reasons
            InvalidAddress: The specified ID is invalid.
        """
        return await self.send(ops.SendMessageBatchRequest(queue_url=queue_url, entries=entries))

    def paginate_list_queues(
        self,
        *,
        queue_name_prefix: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> runtime.AsyncPages[ops.ListQueuesResult, str]:
        """Goes through all pages of ``list_queues``, which has the arguments; ``items()`` gives
        what is on them.
        """
        from .paginators import LIST_QUEUES

        return runtime.AsyncPages(
            self,
            LIST_QUEUES,
            ops.ListQueuesRequest(
                queue_name_prefix=queue_name_prefix, next_token=next_token, max_results=max_results
            ),
        )
