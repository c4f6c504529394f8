"""Amazon Simple Queue Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .async_client import AsyncSQSClient as AsyncSQSClient
    from .client import SQSClient as SQSClient
    from .errors import EXCEPTIONS as EXCEPTIONS
    from .errors import BatchEntryIdsNotDistinct as BatchEntryIdsNotDistinct
    from .errors import BatchRequestTooLong as BatchRequestTooLong
    from .errors import EmptyBatchRequest as EmptyBatchRequest
    from .errors import InvalidAddress as InvalidAddress
    from .errors import InvalidAttributeName as InvalidAttributeName
    from .errors import InvalidAttributeValue as InvalidAttributeValue
    from .errors import InvalidBatchEntryId as InvalidBatchEntryId
    from .errors import InvalidIdFormat as InvalidIdFormat
    from .errors import InvalidMessageContents as InvalidMessageContents
    from .errors import InvalidSecurity as InvalidSecurity
    from .errors import KmsAccessDenied as KmsAccessDenied
    from .errors import KmsDisabled as KmsDisabled
    from .errors import KmsInvalidKeyUsage as KmsInvalidKeyUsage
    from .errors import KmsInvalidState as KmsInvalidState
    from .errors import KmsNotFound as KmsNotFound
    from .errors import KmsOptInRequired as KmsOptInRequired
    from .errors import KmsThrottled as KmsThrottled
    from .errors import MessageNotInflight as MessageNotInflight
    from .errors import OverLimit as OverLimit
    from .errors import PurgeQueueInProgress as PurgeQueueInProgress
    from .errors import QueueDeletedRecently as QueueDeletedRecently
    from .errors import QueueDoesNotExist as QueueDoesNotExist
    from .errors import QueueNameExists as QueueNameExists
    from .errors import ReceiptHandleIsInvalid as ReceiptHandleIsInvalid
    from .errors import RequestThrottled as RequestThrottled
    from .errors import SQSError as SQSError
    from .errors import TooManyEntriesInBatchRequest as TooManyEntriesInBatchRequest
    from .errors import UnsupportedOperation as UnsupportedOperation
    from .operations import OPERATIONS as OPERATIONS
    from .operations.change_message_visibility import (
        ChangeMessageVisibilityRequest as ChangeMessageVisibilityRequest,
    )
    from .operations.create_queue import CreateQueueRequest as CreateQueueRequest
    from .operations.create_queue import CreateQueueResult as CreateQueueResult
    from .operations.delete_message import DeleteMessageRequest as DeleteMessageRequest
    from .operations.delete_message_batch import (
        DeleteMessageBatchRequest as DeleteMessageBatchRequest,
    )
    from .operations.delete_message_batch import (
        DeleteMessageBatchResult as DeleteMessageBatchResult,
    )
    from .operations.delete_queue import DeleteQueueRequest as DeleteQueueRequest
    from .operations.get_queue_attributes import (
        GetQueueAttributesRequest as GetQueueAttributesRequest,
    )
    from .operations.get_queue_attributes import (
        GetQueueAttributesResult as GetQueueAttributesResult,
    )
    from .operations.get_queue_url import GetQueueUrlRequest as GetQueueUrlRequest
    from .operations.get_queue_url import GetQueueUrlResult as GetQueueUrlResult
    from .operations.list_queues import ListQueuesRequest as ListQueuesRequest
    from .operations.list_queues import ListQueuesResult as ListQueuesResult
    from .operations.purge_queue import PurgeQueueRequest as PurgeQueueRequest
    from .operations.receive_message import ReceiveMessageRequest as ReceiveMessageRequest
    from .operations.receive_message import ReceiveMessageResult as ReceiveMessageResult
    from .operations.send_message import SendMessageRequest as SendMessageRequest
    from .operations.send_message import SendMessageResult as SendMessageResult
    from .operations.send_message_batch import SendMessageBatchRequest as SendMessageBatchRequest
    from .operations.send_message_batch import SendMessageBatchResult as SendMessageBatchResult
    from .types.batch_result_error_entry import BatchResultErrorEntry as BatchResultErrorEntry
    from .types.delete_message_batch_request_entry import (
        DeleteMessageBatchRequestEntry as DeleteMessageBatchRequestEntry,
    )
    from .types.delete_message_batch_result_entry import (
        DeleteMessageBatchResultEntry as DeleteMessageBatchResultEntry,
    )
    from .types.message import Message as Message
    from .types.message_attribute_value import MessageAttributeValue as MessageAttributeValue
    from .types.message_system_attribute_name import (
        MessageSystemAttributeName as MessageSystemAttributeName,
    )
    from .types.message_system_attribute_name_for_sends import (
        MessageSystemAttributeNameForSends as MessageSystemAttributeNameForSends,
    )
    from .types.message_system_attribute_value import (
        MessageSystemAttributeValue as MessageSystemAttributeValue,
    )
    from .types.queue_attribute_name import QueueAttributeName as QueueAttributeName
    from .types.send_message_batch_request_entry import (
        SendMessageBatchRequestEntry as SendMessageBatchRequestEntry,
    )
    from .types.send_message_batch_result_entry import (
        SendMessageBatchResultEntry as SendMessageBatchResultEntry,
    )
else:
    from ..runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AsyncSQSClient": "async_client",
            "BatchEntryIdsNotDistinct": "errors",
            "BatchRequestTooLong": "errors",
            "BatchResultErrorEntry": "types.batch_result_error_entry",
            "ChangeMessageVisibilityRequest": "operations.change_message_visibility",
            "CreateQueueRequest": "operations.create_queue",
            "CreateQueueResult": "operations.create_queue",
            "DeleteMessageBatchRequest": "operations.delete_message_batch",
            "DeleteMessageBatchRequestEntry": "types.delete_message_batch_request_entry",
            "DeleteMessageBatchResult": "operations.delete_message_batch",
            "DeleteMessageBatchResultEntry": "types.delete_message_batch_result_entry",
            "DeleteMessageRequest": "operations.delete_message",
            "DeleteQueueRequest": "operations.delete_queue",
            "EXCEPTIONS": "errors",
            "EmptyBatchRequest": "errors",
            "GetQueueAttributesRequest": "operations.get_queue_attributes",
            "GetQueueAttributesResult": "operations.get_queue_attributes",
            "GetQueueUrlRequest": "operations.get_queue_url",
            "GetQueueUrlResult": "operations.get_queue_url",
            "InvalidAddress": "errors",
            "InvalidAttributeName": "errors",
            "InvalidAttributeValue": "errors",
            "InvalidBatchEntryId": "errors",
            "InvalidIdFormat": "errors",
            "InvalidMessageContents": "errors",
            "InvalidSecurity": "errors",
            "KmsAccessDenied": "errors",
            "KmsDisabled": "errors",
            "KmsInvalidKeyUsage": "errors",
            "KmsInvalidState": "errors",
            "KmsNotFound": "errors",
            "KmsOptInRequired": "errors",
            "KmsThrottled": "errors",
            "ListQueuesRequest": "operations.list_queues",
            "ListQueuesResult": "operations.list_queues",
            "Message": "types.message",
            "MessageAttributeValue": "types.message_attribute_value",
            "MessageNotInflight": "errors",
            "MessageSystemAttributeName": "types.message_system_attribute_name",
            "MessageSystemAttributeNameForSends": "types.message_system_attribute_name_for_sends",
            "MessageSystemAttributeValue": "types.message_system_attribute_value",
            "OPERATIONS": "operations",
            "OverLimit": "errors",
            "PurgeQueueInProgress": "errors",
            "PurgeQueueRequest": "operations.purge_queue",
            "QueueAttributeName": "types.queue_attribute_name",
            "QueueDeletedRecently": "errors",
            "QueueDoesNotExist": "errors",
            "QueueNameExists": "errors",
            "ReceiptHandleIsInvalid": "errors",
            "ReceiveMessageRequest": "operations.receive_message",
            "ReceiveMessageResult": "operations.receive_message",
            "RequestThrottled": "errors",
            "SQSClient": "client",
            "SQSError": "errors",
            "SendMessageBatchRequest": "operations.send_message_batch",
            "SendMessageBatchRequestEntry": "types.send_message_batch_request_entry",
            "SendMessageBatchResult": "operations.send_message_batch",
            "SendMessageBatchResultEntry": "types.send_message_batch_result_entry",
            "SendMessageRequest": "operations.send_message",
            "SendMessageResult": "operations.send_message",
            "TooManyEntriesInBatchRequest": "errors",
            "UnsupportedOperation": "errors",
        },
    )
