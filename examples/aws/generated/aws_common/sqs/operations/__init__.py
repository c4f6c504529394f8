"""The operations of Amazon Simple Queue Service."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .change_message_visibility import (
        ChangeMessageVisibilityRequest as ChangeMessageVisibilityRequest,
    )
    from .create_queue import CreateQueueRequest as CreateQueueRequest
    from .create_queue import CreateQueueResult as CreateQueueResult
    from .delete_message import DeleteMessageRequest as DeleteMessageRequest
    from .delete_message_batch import DeleteMessageBatchRequest as DeleteMessageBatchRequest
    from .delete_message_batch import DeleteMessageBatchResult as DeleteMessageBatchResult
    from .delete_queue import DeleteQueueRequest as DeleteQueueRequest
    from .get_queue_attributes import GetQueueAttributesRequest as GetQueueAttributesRequest
    from .get_queue_attributes import GetQueueAttributesResult as GetQueueAttributesResult
    from .get_queue_url import GetQueueUrlRequest as GetQueueUrlRequest
    from .get_queue_url import GetQueueUrlResult as GetQueueUrlResult
    from .list_queues import ListQueuesRequest as ListQueuesRequest
    from .list_queues import ListQueuesResult as ListQueuesResult
    from .purge_queue import PurgeQueueRequest as PurgeQueueRequest
    from .receive_message import ReceiveMessageRequest as ReceiveMessageRequest
    from .receive_message import ReceiveMessageResult as ReceiveMessageResult
    from .send_message import SendMessageRequest as SendMessageRequest
    from .send_message import SendMessageResult as SendMessageResult
    from .send_message_batch import SendMessageBatchRequest as SendMessageBatchRequest
    from .send_message_batch import SendMessageBatchResult as SendMessageBatchResult
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "ChangeMessageVisibilityRequest": "change_message_visibility",
            "CreateQueueRequest": "create_queue",
            "CreateQueueResult": "create_queue",
            "DeleteMessageRequest": "delete_message",
            "DeleteMessageBatchRequest": "delete_message_batch",
            "DeleteMessageBatchResult": "delete_message_batch",
            "DeleteQueueRequest": "delete_queue",
            "GetQueueAttributesRequest": "get_queue_attributes",
            "GetQueueAttributesResult": "get_queue_attributes",
            "GetQueueUrlRequest": "get_queue_url",
            "GetQueueUrlResult": "get_queue_url",
            "ListQueuesRequest": "list_queues",
            "ListQueuesResult": "list_queues",
            "PurgeQueueRequest": "purge_queue",
            "ReceiveMessageRequest": "receive_message",
            "ReceiveMessageResult": "receive_message",
            "SendMessageRequest": "send_message",
            "SendMessageResult": "send_message",
            "SendMessageBatchRequest": "send_message_batch",
            "SendMessageBatchResult": "send_message_batch",
        },
        "OPERATIONS",
    )

OPERATIONS = Operations(
    __name__,
    {
        "ChangeMessageVisibility": "change_message_visibility.CHANGE_MESSAGE_VISIBILITY",
        "CreateQueue": "create_queue.CREATE_QUEUE",
        "DeleteMessage": "delete_message.DELETE_MESSAGE",
        "DeleteMessageBatch": "delete_message_batch.DELETE_MESSAGE_BATCH",
        "DeleteQueue": "delete_queue.DELETE_QUEUE",
        "GetQueueAttributes": "get_queue_attributes.GET_QUEUE_ATTRIBUTES",
        "GetQueueUrl": "get_queue_url.GET_QUEUE_URL",
        "ListQueues": "list_queues.LIST_QUEUES",
        "PurgeQueue": "purge_queue.PURGE_QUEUE",
        "ReceiveMessage": "receive_message.RECEIVE_MESSAGE",
        "SendMessage": "send_message.SEND_MESSAGE",
        "SendMessageBatch": "send_message_batch.SEND_MESSAGE_BATCH",
    },
)
