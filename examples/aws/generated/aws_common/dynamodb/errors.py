"""What Amazon DynamoDB answers when it refuses: one exception for each error of the model."""

from __future__ import annotations

from ..runtime.client.errors import ServiceError
from ..runtime.protocols import json as wire
from . import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self, Unpack

    from ..runtime.protocols.protocol import ErrorDetails, ErrorResponse


class DynamoDBError(ServiceError):
    """Amazon DynamoDB refused the call; also what an error becomes that the model does not know."""


class ConditionalCheckFailedException(DynamoDBError):
    """A condition specified in the operation failed to be evaluated."""

    _code = "ConditionalCheckFailedException"
    _members = {"message": "message", "item": "Item"}

    item: dict[str, t.AttributeValue] | None
    """Item which caused the ConditionalCheckFailedException."""

    def __init__(
        self,
        message: str = "",
        *,
        item: dict[str, t.AttributeValue] | None = None,
        **details: Unpack[ErrorDetails],
    ) -> None:
        super().__init__(message, **details)
        self.item = item

    @classmethod
    def from_response(cls, response: ErrorResponse) -> Self:
        return cls(
            response.message,
            item=wire.structure_map(response.body, "Item", t.AttributeValue.from_wire),
            **response.details,
        )


class IdempotentParameterMismatchException(DynamoDBError):
    """DynamoDB rejected the request because you retried a request with a different payload but
    with an idempotent token that was already used.
    """

    _code = "IdempotentParameterMismatchException"
    _members = {"message": "Message"}


class InternalServerError(DynamoDBError):
    """An error occurred on the server side."""

    _code = "InternalServerError"
    _members = {"message": "message"}


class ItemCollectionSizeLimitExceededException(DynamoDBError):
    """An item collection is too large. This exception is only returned for tables that have one
    or more local secondary indexes.
    """

    _code = "ItemCollectionSizeLimitExceededException"
    _members = {"message": "message"}


class LimitExceededException(DynamoDBError):
    """There is no limit to the number of daily on-demand backups that can be taken.

    For most purposes, up to 500 simultaneous table operations are allowed per account. These
    operations include CreateTable, UpdateTable, DeleteTable,UpdateTimeToLive,
    RestoreTableFromBackup, and RestoreTableToPointInTime.

    When you are creating a table with one or more secondary indexes, you can have up to 250
    such requests running at a time. However, if the table or index specifications are
    complex, then DynamoDB might temporarily reduce the number of concurrent operations.

    When importing into DynamoDB, up to 50 simultaneous import table operations are allowed
    per account.

    There is a soft account quota of 2,500 tables.

    GetRecords was called with a value of more than 1000 for the limit request parameter.

    More than 2 processes are reading from the same streams shard at the same time. Exceeding
    this limit may result in request throttling.
    """

    _code = "LimitExceededException"
    _members = {"message": "message"}


class ProvisionedThroughputExceededException(DynamoDBError):
    """The request was denied due to request throttling. For detailed information about why the
    request was throttled and the ARN of the impacted resource, find the ThrottlingReason
    (https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ThrottlingReason.html)
    field in the returned exception. The Amazon Web Services SDKs for DynamoDB automatically
    retry requests that receive this exception. Your request is eventually successful, unless
    your retry queue is too large to finish. Reduce the frequency of requests and use
    exponential backoff. For more information, go to Error Retries and Exponential Backoff
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html#Programming.Errors.RetryAndBackoff)
    in the Amazon DynamoDB Developer Guide.
    """

    _code = "ProvisionedThroughputExceededException"
    _members = {"message": "message", "throttling_reasons": "ThrottlingReasons"}

    throttling_reasons: list[t.ThrottlingReason] | None
    """A list of ThrottlingReason
    (https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ThrottlingReason.html)
    that provide detailed diagnostic information about why the request was throttled.
    """

    def __init__(
        self,
        message: str = "",
        *,
        throttling_reasons: list[t.ThrottlingReason] | None = None,
        **details: Unpack[ErrorDetails],
    ) -> None:
        super().__init__(message, **details)
        self.throttling_reasons = throttling_reasons

    @classmethod
    def from_response(cls, response: ErrorResponse) -> Self:
        return cls(
            response.message,
            throttling_reasons=wire.structures(
                response.body, "ThrottlingReasons", t.ThrottlingReason.from_wire
            ),
            **response.details,
        )


class ReplicatedWriteConflictException(DynamoDBError):
    """The request was rejected because one or more items in the request are being modified by a
    request in another Region.
    """

    _code = "ReplicatedWriteConflictException"
    _retryable = True
    _members = {"message": "message"}


class RequestLimitExceeded(DynamoDBError):
    """Throughput exceeds the current throughput quota for your account. For detailed information
    about why the request was throttled and the ARN of the impacted resource, find the
    ThrottlingReason
    (https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ThrottlingReason.html)
    field in the returned exception. Contact Amazon Web Services Support
    (https://aws.amazon.com/support) to request a quota increase.
    """

    _code = "RequestLimitExceeded"
    _members = {"message": "message", "throttling_reasons": "ThrottlingReasons"}

    throttling_reasons: list[t.ThrottlingReason] | None
    """A list of ThrottlingReason
    (https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ThrottlingReason.html)
    that provide detailed diagnostic information about why the request was throttled.
    """

    def __init__(
        self,
        message: str = "",
        *,
        throttling_reasons: list[t.ThrottlingReason] | None = None,
        **details: Unpack[ErrorDetails],
    ) -> None:
        super().__init__(message, **details)
        self.throttling_reasons = throttling_reasons

    @classmethod
    def from_response(cls, response: ErrorResponse) -> Self:
        return cls(
            response.message,
            throttling_reasons=wire.structures(
                response.body, "ThrottlingReasons", t.ThrottlingReason.from_wire
            ),
            **response.details,
        )


class ResourceInUseException(DynamoDBError):
    """The operation conflicts with the resource's availability. For example:

    - You attempted to recreate an existing table.
    - You tried to delete a table currently in the CREATING state.
    - You tried to update a resource that was already being updated.

    When appropriate, wait for the ongoing update to complete and attempt the request again.
    """

    _code = "ResourceInUseException"
    _members = {"message": "message"}


class ResourceNotFoundException(DynamoDBError):
    """The operation tried to access a nonexistent table or index. The resource might not be
    specified correctly, or its status might not be ACTIVE.
    """

    _code = "ResourceNotFoundException"
    _members = {"message": "message"}


class ThrottlingException(DynamoDBError):
    """The request was denied due to request throttling. For detailed information about why the
    request was throttled and the ARN of the impacted resource, find the ThrottlingReason
    (https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ThrottlingReason.html)
    field in the returned exception.
    """

    _code = "ThrottlingException"
    _members = {"message": "message", "throttling_reasons": "throttlingReasons"}

    throttling_reasons: list[t.ThrottlingReason] | None
    """A list of ThrottlingReason
    (https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ThrottlingReason.html)
    that provide detailed diagnostic information about why the request was throttled.
    """

    def __init__(
        self,
        message: str = "",
        *,
        throttling_reasons: list[t.ThrottlingReason] | None = None,
        **details: Unpack[ErrorDetails],
    ) -> None:
        super().__init__(message, **details)
        self.throttling_reasons = throttling_reasons

    @classmethod
    def from_response(cls, response: ErrorResponse) -> Self:
        return cls(
            response.message,
            throttling_reasons=wire.structures(
                response.body, "throttlingReasons", t.ThrottlingReason.from_wire
            ),
            **response.details,
        )


class TransactionCanceledException(DynamoDBError):
    """The entire transaction request was canceled.

    DynamoDB cancels a TransactWriteItems request under the following circumstances:

    - A condition in one of the condition expressions is not met.
    - A table in the TransactWriteItems request is in a different account or region.
    - More than one action in the TransactWriteItems operation targets the same item.
    - There is insufficient provisioned capacity for the transaction to be completed.
    - An item size becomes too large (larger than 400 KB), or a local secondary index (LSI)
      becomes too large, or a similar validation error occurs because of changes made by the
      transaction.
    - There is a user error, such as an invalid data format.
    - There is an ongoing TransactWriteItems operation that conflicts with a concurrent
      TransactWriteItems request. In this case the TransactWriteItems operation fails with a
      TransactionCanceledException.

    DynamoDB cancels a TransactGetItems request under the following circumstances:

    - There is an ongoing TransactGetItems operation that conflicts with a concurrent PutItem,
      UpdateItem, DeleteItem or TransactWriteItems request. In this case the TransactGetItems
      operation fails with a TransactionCanceledException.
    - A table in the TransactGetItems request is in a different account or region.
    - There is insufficient provisioned capacity for the transaction to be completed.
    - There is a user error, such as an invalid data format.

    Note:

    DynamoDB lists the cancellation reasons on the CancellationReasons property. Transaction
    cancellation reasons are ordered in the order of requested items, if an item has no error
    it will have None code and Null message. The None code is returned as the literal string
    "None", not a null or absent value; the message field is omitted entirely for an item that
    has no error. This is important to note when using an SDK that surfaces the code as an
    optional or nullable type.

    Cancellation reason codes and possible error messages:

    - No Errors:
      - Code: None
      - Message: null
    - Conditional Check Failed:
      - Code: ConditionalCheckFailed
      - Message: The conditional request failed.
    - Item Collection Size Limit Exceeded:
      - Code: ItemCollectionSizeLimitExceeded
      - Message: Collection size exceeded.
    - Transaction Conflict:
      - Code: TransactionConflict
      - Message: Transaction is ongoing for the item.
    - Provisioned Throughput Exceeded:
      - Code: ProvisionedThroughputExceeded
      - Messages:
        - The level of configured provisioned throughput for the table was exceeded. Consider
          increasing your provisioning level with the UpdateTable API.

        Note:

        This Message is received when provisioned throughput is exceeded is on a provisioned
        DynamoDB table.

        - The level of configured provisioned throughput for one or more global secondary
          indexes of the table was exceeded. Consider increasing your provisioning level for
          the under-provisioned global secondary indexes with the UpdateTable API.

        Note:

        This message is returned when provisioned throughput is exceeded is on a provisioned
        GSI.

    - Throttling Error:
      - Code: ThrottlingError
      - Messages:
        - Throughput exceeds the current capacity of your table or index. DynamoDB is
          automatically scaling your table or index so please try again shortly. If exceptions
          persist, check if you have a hot key:
          https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html.

        Note:

        This message is returned when writes get throttled on an On-Demand table as DynamoDB
        is automatically scaling the table.

        - Throughput exceeds the current capacity for one or more global secondary indexes.
          DynamoDB is automatically scaling your index so please try again shortly.

        Note:

        This message is returned when writes get throttled on an On-Demand GSI as DynamoDB is
        automatically scaling the GSI.

    - Validation Error:
      - Code: ValidationError
      - Messages:
        - One or more parameter values were invalid.
        - The update expression attempted to update the secondary index key beyond allowed
          size limits.
        - The update expression attempted to update the secondary index key to unsupported
          type.
        - An operand in the update expression has an incorrect data type.
        - Item size to update has exceeded the maximum allowed size.
        - Number overflow. Attempting to store a number with magnitude larger than supported
          range.
        - Type mismatch for attribute to update.
        - Nesting Levels have exceeded supported limits.
        - The document path provided in the update expression is invalid for update.
        - The provided expression refers to an attribute that does not exist in the item.
    """

    _code = "TransactionCanceledException"
    _members = {"message": "Message", "cancellation_reasons": "CancellationReasons"}

    cancellation_reasons: list[t.CancellationReason] | None
    """A list of cancellation reasons."""

    def __init__(
        self,
        message: str = "",
        *,
        cancellation_reasons: list[t.CancellationReason] | None = None,
        **details: Unpack[ErrorDetails],
    ) -> None:
        super().__init__(message, **details)
        self.cancellation_reasons = cancellation_reasons

    @classmethod
    def from_response(cls, response: ErrorResponse) -> Self:
        return cls(
            response.message,
            cancellation_reasons=wire.structures(
                response.body, "CancellationReasons", t.CancellationReason.from_wire
            ),
            **response.details,
        )


class TransactionConflictException(DynamoDBError):
    """Operation was rejected because there is an ongoing transaction for the item."""

    _code = "TransactionConflictException"
    _members = {"message": "message"}


class TransactionInProgressException(DynamoDBError):
    """The transaction with the given request token is already in progress.

    Recommended Settings

    Note:

    This is a general recommendation for handling the TransactionInProgressException. These
    settings help ensure that the client retries will trigger completion of the ongoing
    TransactWriteItems request.

    - Set clientExecutionTimeout to a value that allows at least one retry to be processed
      after 5 seconds have elapsed since the first attempt for the TransactWriteItems
      operation.
    - Set socketTimeout to a value a little lower than the requestTimeout setting.
    - requestTimeout should be set based on the time taken for the individual retries of a
      single HTTP request for your use case, but setting it to 1 second or higher should work
      well to reduce chances of retries and TransactionInProgressException errors.
    - Use exponential backoff when retrying and tune backoff if needed.

    Assuming default retry policy
    (https://github.com/aws/aws-sdk-java/blob/fd409dee8ae23fb8953e0bb4dbde65536a7e0514/aws-java-sdk-core/src/main/java/com/amazonaws/retry/PredefinedRetryPolicies.java#L97),
    example timeout settings based on the guidelines above are as follows:

    Example timeline:

    - 0-1000 first attempt
    - 1000-1500 first sleep/delay (default retry policy uses 500 ms as base delay for 4xx
      errors)
    - 1500-2500 second attempt
    - 2500-3500 second sleep/delay (500 * 2, exponential backoff)
    - 3500-4500 third attempt
    - 4500-6500 third sleep/delay (500 * 2^2)
    - 6500-7500 fourth attempt (this can trigger inline recovery since 5 seconds have elapsed
      since the first attempt reached TC)
    """

    _code = "TransactionInProgressException"
    _members = {"message": "Message"}


EXCEPTIONS: Mapping[str, type[DynamoDBError]] = {
    "ConditionalCheckFailedException": ConditionalCheckFailedException,
    "IdempotentParameterMismatchException": IdempotentParameterMismatchException,
    "InternalServerError": InternalServerError,
    "ItemCollectionSizeLimitExceededException": ItemCollectionSizeLimitExceededException,
    "LimitExceededException": LimitExceededException,
    "ProvisionedThroughputExceededException": ProvisionedThroughputExceededException,
    "ReplicatedWriteConflictException": ReplicatedWriteConflictException,
    "RequestLimitExceeded": RequestLimitExceeded,
    "ResourceInUseException": ResourceInUseException,
    "ResourceNotFoundException": ResourceNotFoundException,
    "ThrottlingException": ThrottlingException,
    "TransactionCanceledException": TransactionCanceledException,
    "TransactionConflictException": TransactionConflictException,
    "TransactionInProgressException": TransactionInProgressException,
}
