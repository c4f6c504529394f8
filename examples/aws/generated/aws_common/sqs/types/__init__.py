"""The structures, unions and enums of Amazon Simple Queue Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .batch_result_error_entry import BatchResultErrorEntry as BatchResultErrorEntry
    from .delete_message_batch_request_entry import (
        DeleteMessageBatchRequestEntry as DeleteMessageBatchRequestEntry,
    )
    from .delete_message_batch_result_entry import (
        DeleteMessageBatchResultEntry as DeleteMessageBatchResultEntry,
    )
    from .message import Message as Message
    from .message_attribute_value import MessageAttributeValue as MessageAttributeValue
    from .message_system_attribute_name import (
        MessageSystemAttributeName as MessageSystemAttributeName,
    )
    from .message_system_attribute_name_for_sends import (
        MessageSystemAttributeNameForSends as MessageSystemAttributeNameForSends,
    )
    from .message_system_attribute_value import (
        MessageSystemAttributeValue as MessageSystemAttributeValue,
    )
    from .queue_attribute_name import QueueAttributeName as QueueAttributeName
    from .send_message_batch_request_entry import (
        SendMessageBatchRequestEntry as SendMessageBatchRequestEntry,
    )
    from .send_message_batch_result_entry import (
        SendMessageBatchResultEntry as SendMessageBatchResultEntry,
    )
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "BatchResultErrorEntry": "batch_result_error_entry",
            "DeleteMessageBatchRequestEntry": "delete_message_batch_request_entry",
            "DeleteMessageBatchResultEntry": "delete_message_batch_result_entry",
            "Message": "message",
            "MessageAttributeValue": "message_attribute_value",
            "MessageSystemAttributeName": "message_system_attribute_name",
            "MessageSystemAttributeNameForSends": "message_system_attribute_name_for_sends",
            "MessageSystemAttributeValue": "message_system_attribute_value",
            "QueueAttributeName": "queue_attribute_name",
            "SendMessageBatchRequestEntry": "send_message_batch_request_entry",
            "SendMessageBatchResultEntry": "send_message_batch_result_entry",
        },
    )
