"""What Amazon Simple Queue Service answers when it refuses: one exception for each error of the
model.
"""

from __future__ import annotations

from ..runtime.client.errors import ServiceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class SQSError(ServiceError):
    """Amazon Simple Queue Service refused the call; also what an error becomes that the model does
    not know.
    """


class BatchEntryIdsNotDistinct(SQSError):
    """Two or more batch entries in the request have the same Id."""

    _code = "BatchEntryIdsNotDistinct"
    _members = {"message": "message"}


class BatchRequestTooLong(SQSError):
    """The length of all the messages put together is more than the limit."""

    _code = "BatchRequestTooLong"
    _members = {"message": "message"}


class EmptyBatchRequest(SQSError):
    """The batch request doesn't contain any entries."""

    _code = "EmptyBatchRequest"
    _members = {"message": "message"}


class InvalidAddress(SQSError):
    """The specified ID is invalid."""

    _code = "InvalidAddress"
    _members = {"message": "message"}


class InvalidAttributeName(SQSError):
    """The specified attribute doesn't exist."""

    _code = "InvalidAttributeName"
    _members = {"message": "message"}


class InvalidAttributeValue(SQSError):
    """A queue attribute value is invalid."""

    _code = "InvalidAttributeValue"
    _members = {"message": "message"}


class InvalidBatchEntryId(SQSError):
    """The Id of a batch entry in a batch request doesn't abide by the specification."""

    _code = "InvalidBatchEntryId"
    _members = {"message": "message"}


class InvalidIdFormat(SQSError):
    """Deprecated: exception has been included in ReceiptHandleIsInvalid

    The specified receipt handle isn't valid for the current version.
    """

    _code = "InvalidIdFormat"


class InvalidMessageContents(SQSError):
    """The message contains characters outside the allowed set."""

    _code = "InvalidMessageContents"
    _members = {"message": "message"}


class InvalidSecurity(SQSError):
    """The request was not made over HTTPS or did not use SigV4 for signing."""

    _code = "InvalidSecurity"
    _members = {"message": "message"}


class KmsAccessDenied(SQSError):
    """The caller doesn't have the required KMS access."""

    _code = "KmsAccessDenied"
    _members = {"message": "message"}


class KmsDisabled(SQSError):
    """The request was denied due to request throttling."""

    _code = "KmsDisabled"
    _members = {"message": "message"}


class KmsInvalidKeyUsage(SQSError):
    """The request was rejected for one of the following reasons:

    - The KeyUsage value of the KMS key is incompatible with the API operation.
    - The encryption algorithm or signing algorithm specified for the operation is
      incompatible with the type of key material in the KMS key (KeySpec).
    """

    _code = "KmsInvalidKeyUsage"
    _members = {"message": "message"}


class KmsInvalidState(SQSError):
    """The request was rejected because the state of the specified resource is not valid for this
    request.
    """

    _code = "KmsInvalidState"
    _members = {"message": "message"}


class KmsNotFound(SQSError):
    """The request was rejected because the specified entity or resource could not be found."""

    _code = "KmsNotFound"
    _members = {"message": "message"}


class KmsOptInRequired(SQSError):
    """The request was rejected because the specified key policy isn't syntactically or
    semantically correct.
    """

    _code = "KmsOptInRequired"
    _members = {"message": "message"}


class KmsThrottled(SQSError):
    """Amazon Web Services KMS throttles requests for the following conditions."""

    _code = "KmsThrottled"
    _members = {"message": "message"}


class MessageNotInflight(SQSError):
    """The specified message isn't in flight."""

    _code = "MessageNotInflight"


class OverLimit(SQSError):
    """The specified action violates a limit. For example, ReceiveMessage returns this error if
    the maximum number of in flight messages is reached and AddPermission returns this error
    if the maximum number of permissions for the queue is reached.
    """

    _code = "OverLimit"
    _members = {"message": "message"}


class PurgeQueueInProgress(SQSError):
    """Indicates that the specified queue previously received a PurgeQueue request within the
    last 60 seconds (the time it can take to delete the messages in the queue).
    """

    _code = "PurgeQueueInProgress"
    _members = {"message": "message"}


class QueueDeletedRecently(SQSError):
    """You must wait 60 seconds after deleting a queue before you can create another queue with
    the same name.
    """

    _code = "QueueDeletedRecently"
    _members = {"message": "message"}


class QueueDoesNotExist(SQSError):
    """Ensure that the QueueUrl is correct and that the queue has not been deleted."""

    _code = "QueueDoesNotExist"
    _members = {"message": "message"}


class QueueNameExists(SQSError):
    """A queue with this name already exists. Amazon SQS returns this error only if the request
    includes attributes whose values differ from those of the existing queue.
    """

    _code = "QueueNameExists"
    _members = {"message": "message"}


class ReceiptHandleIsInvalid(SQSError):
    """The specified receipt handle isn't valid."""

    _code = "ReceiptHandleIsInvalid"
    _members = {"message": "message"}


class RequestThrottled(SQSError):
    """The request was denied due to request throttling.

    - Exceeds the permitted request rate for the queue or for the recipient of the request.
    - Ensure that the request rate is within the Amazon SQS limits for sending messages. For
      more information, see Amazon SQS quotas
      (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-quotas.html#quotas-requests)
      in the Amazon SQS Developer Guide.
    """

    _code = "RequestThrottled"
    _members = {"message": "message"}


class TooManyEntriesInBatchRequest(SQSError):
    """The batch request contains more entries than permissible. For Amazon SQS, the maximum
    number of entries you can include in a single SendMessageBatch
    (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html),
    DeleteMessageBatch
    (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessageBatch.html),
    or ChangeMessageVisibilityBatch
    (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibilityBatch.html)
    request is 10.
    """

    _code = "TooManyEntriesInBatchRequest"
    _members = {"message": "message"}


class UnsupportedOperation(SQSError):
    """Error code 400. Unsupported operation."""

    _code = "UnsupportedOperation"
    _members = {"message": "message"}


EXCEPTIONS: Mapping[str, type[SQSError]] = {
    "BatchEntryIdsNotDistinct": BatchEntryIdsNotDistinct,
    "BatchRequestTooLong": BatchRequestTooLong,
    "EmptyBatchRequest": EmptyBatchRequest,
    "InvalidAddress": InvalidAddress,
    "InvalidAttributeName": InvalidAttributeName,
    "InvalidAttributeValue": InvalidAttributeValue,
    "InvalidBatchEntryId": InvalidBatchEntryId,
    "InvalidIdFormat": InvalidIdFormat,
    "InvalidMessageContents": InvalidMessageContents,
    "InvalidSecurity": InvalidSecurity,
    "KmsAccessDenied": KmsAccessDenied,
    "KmsDisabled": KmsDisabled,
    "KmsInvalidKeyUsage": KmsInvalidKeyUsage,
    "KmsInvalidState": KmsInvalidState,
    "KmsNotFound": KmsNotFound,
    "KmsOptInRequired": KmsOptInRequired,
    "KmsThrottled": KmsThrottled,
    "MessageNotInflight": MessageNotInflight,
    "OverLimit": OverLimit,
    "PurgeQueueInProgress": PurgeQueueInProgress,
    "QueueDeletedRecently": QueueDeletedRecently,
    "QueueDoesNotExist": QueueDoesNotExist,
    "QueueNameExists": QueueNameExists,
    "ReceiptHandleIsInvalid": ReceiptHandleIsInvalid,
    "RequestThrottled": RequestThrottled,
    "TooManyEntriesInBatchRequest": TooManyEntriesInBatchRequest,
    "UnsupportedOperation": UnsupportedOperation,
}
