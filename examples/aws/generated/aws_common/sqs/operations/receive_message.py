"""ReceiveMessage: ``POST /``, answered with 200."""

from __future__ import annotations

from collections.abc import Sequence

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from ...runtime.protocols import json_rpc as rpc
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class ReceiveMessageRequest(Request["ReceiveMessageResult"]):
    """Retrieves one or more messages (up to 10), from the specified queue. Using the
    WaitTimeSeconds parameter enables long-poll support. For more information, see Amazon SQS
    Long Polling
    (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-long-polling.html)
    in the Amazon SQS Developer Guide.

    Short poll is the default behavior where a weighted random set of machines is sampled on a
    ReceiveMessage call. Therefore, only the messages on the sampled machines are returned. If
    the number of messages in the queue is small (fewer than 1,000), you most likely get fewer
    messages than you requested per ReceiveMessage call. If the number of messages in the
    queue is extremely small, you might not receive any messages in a particular
    ReceiveMessage response. If this happens, repeat the request.

    For each message returned, the response includes the following:

    - The message body.
    - An MD5 digest of the message body. For information about MD5, see RFC1321
      (https://www.ietf.org/rfc/rfc1321.txt).
    - The MessageId you received when you sent the message to the queue.
    - The receipt handle.
    - The message attributes.
    - An MD5 digest of the message attributes.

    The receipt handle is the identifier you must provide when deleting the message. For more
    information, see Queue and Message Identifiers
    (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html)
    in the Amazon SQS Developer Guide.

    You can provide the VisibilityTimeout parameter in your request. The parameter is applied
    to the messages that Amazon SQS returns in the response. If you don't include the
    parameter, the overall visibility timeout for the queue is used for the returned messages.
    The default visibility timeout for a queue is 30 seconds.

    Note:

    In the future, new attributes might be added. If you write code that calls this action, we
    recommend that you structure your code so that it can handle new attributes gracefully.
    """

    _members = {
        "queue_url": "QueueUrl",
        "attribute_names": "AttributeNames",
        "message_system_attribute_names": "MessageSystemAttributeNames",
        "message_attribute_names": "MessageAttributeNames",
        "max_number_of_messages": "MaxNumberOfMessages",
        "visibility_timeout": "VisibilityTimeout",
        "wait_time_seconds": "WaitTimeSeconds",
        "receive_request_attempt_id": "ReceiveRequestAttemptId",
    }
    __slots__ = tuple(_members)

    queue_url: str
    """The URL of the Amazon SQS queue from which messages are received.

    Queue URLs and names are case-sensitive.
    """
    attribute_names: Sequence[t.QueueAttributeName | str] | None
    """Deprecated: AttributeNames has been replaced by MessageSystemAttributeNames

    Important:

    This parameter has been discontinued but will be supported for backward compatibility. To
    provide attribute names, you are encouraged to use MessageSystemAttributeNames.

    A list of attributes that need to be returned along with each message. These attributes
    include:

    - All – Returns all values.
    - ApproximateFirstReceiveTimestamp – Returns the time the message was first received from
      the queue (epoch time (http://en.wikipedia.org/wiki/Unix_time) in milliseconds).
    - ApproximateReceiveCount – Returns the number of times a message has been received across
      all queues but not deleted.
    - AWSTraceHeader – Returns the X-Ray trace header string.
    - SenderId
      - For a user, returns the user ID, for example ABCDEFGHI1JKLMNOPQ23R.
      - For an IAM role, returns the IAM role ID, for example
        ABCDE1F2GH3I4JK5LMNOP:i-a123b456.
    - SentTimestamp – Returns the time the message was sent to the queue (epoch time
      (http://en.wikipedia.org/wiki/Unix_time) in milliseconds).
    - SqsManagedSseEnabled – Enables server-side queue encryption using SQS owned encryption
      keys. Only one server-side encryption option is supported per queue (for example,
      SSE-KMS
      (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sse-existing-queue.html)
      or SSE-SQS
      (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sqs-sse-queue.html)).
    - MessageDeduplicationId – Returns the value provided by the producer that calls the
      SendMessage action.
    - MessageGroupId – Returns the value provided by the producer that calls the SendMessage
      action.
    - SequenceNumber – Returns the value provided by Amazon SQS.
    """
    message_system_attribute_names: Sequence[t.MessageSystemAttributeName | str] | None
    """A list of attributes that need to be returned along with each message. These attributes
    include:

    - All – Returns all values.
    - ApproximateFirstReceiveTimestamp – Returns the time the message was first received from
      the queue (epoch time (http://en.wikipedia.org/wiki/Unix_time) in milliseconds).
    - ApproximateReceiveCount – Returns the number of times a message has been received across
      all queues but not deleted.
    - AWSTraceHeader – Returns the X-Ray trace header string.
    - SenderId
      - For a user, returns the user ID, for example ABCDEFGHI1JKLMNOPQ23R.
      - For an IAM role, returns the IAM role ID, for example
        ABCDE1F2GH3I4JK5LMNOP:i-a123b456.
    - SentTimestamp – Returns the time the message was sent to the queue (epoch time
      (http://en.wikipedia.org/wiki/Unix_time) in milliseconds).
    - SqsManagedSseEnabled – Enables server-side queue encryption using SQS owned encryption
      keys. Only one server-side encryption option is supported per queue (for example,
      SSE-KMS
      (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sse-existing-queue.html)
      or SSE-SQS
      (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sqs-sse-queue.html)).
    - MessageDeduplicationId – Returns the value provided by the producer that calls the
      SendMessage action.
    - MessageGroupId – Returns the value provided by the producer that calls the SendMessage
      action.
    - SequenceNumber – Returns the value provided by Amazon SQS.
    """
    message_attribute_names: Sequence[str] | None
    """The name of the message attribute, where N is the index.

    - The name can contain alphanumeric characters and the underscore (_), hyphen (-), and
      period (.).
    - The name is case-sensitive and must be unique among all attribute names for the message.
    - The name must not start with AWS-reserved prefixes such as AWS. or Amazon. (or any
      casing variants).
    - The name must not start or end with a period (.), and it should not have periods in
      succession (..).
    - The name can be up to 256 characters long.

    When using ReceiveMessage, you can send a list of attribute names to receive, or you can
    return all of the attributes by specifying All or .* in your request. You can also use all
    message attributes starting with a prefix, for example bar.*.
    """
    max_number_of_messages: int | None
    """The maximum number of messages to return. Amazon SQS never returns more messages than this
    value (however, fewer messages might be returned). Valid values: 1 to 10. Default: 1.
    """
    visibility_timeout: int | None
    """The duration (in seconds) that the received messages are hidden from subsequent retrieve
    requests after being retrieved by a ReceiveMessage request. If not specified, the default
    visibility timeout for the queue is used, which is 30 seconds.

    Understanding VisibilityTimeout:

    - When a message is received from a queue, it becomes temporarily invisible to other
      consumers for the duration of the visibility timeout. This prevents multiple consumers
      from processing the same message simultaneously. If the message is not deleted or its
      visibility timeout is not extended before the timeout expires, it becomes visible again
      and can be retrieved by other consumers.
    - Setting an appropriate visibility timeout is crucial. If it's too short, the message
      might become visible again before processing is complete, leading to duplicate
      processing. If it's too long, it delays the reprocessing of messages if the initial
      processing fails.
    - You can adjust the visibility timeout using the --visibility-timeout parameter in the
      receive-message command to match the processing time required by your application.
    - A message that isn't deleted or a message whose visibility isn't extended before the
      visibility timeout expires counts as a failed receive. Depending on the configuration of
      the queue, the message might be sent to the dead-letter queue.

    For more information, see Visibility Timeout
    (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html)
    in the Amazon SQS Developer Guide.
    """
    wait_time_seconds: int | None
    """The duration (in seconds) for which the call waits for a message to arrive in the queue
    before returning. If a message is available, the call returns sooner than WaitTimeSeconds.
    If no messages are available and the wait time expires, the call does not return a message
    list. If you are using the Java SDK, it returns a ReceiveMessageResponse object, which has
    a empty list instead of a Null object.

    Important:

    To avoid HTTP errors, ensure that the HTTP response timeout for ReceiveMessage requests is
    longer than the WaitTimeSeconds parameter. For example, with the Java SDK, you can set
    HTTP transport settings using the NettyNioAsyncHttpClient
    (https://sdk.amazonaws.com/java/api/latest/software/amazon/awssdk/http/nio/netty/NettyNioAsyncHttpClient.html)
    for asynchronous clients, or the ApacheHttpClient
    (https://sdk.amazonaws.com/java/api/latest/software/amazon/awssdk/http/apache/ApacheHttpClient.html)
    for synchronous clients.
    """
    receive_request_attempt_id: str | None
    """This parameter applies only to FIFO (first-in-first-out) queues.

    The token used for deduplication of ReceiveMessage calls. If a networking issue occurs
    after a ReceiveMessage action, and instead of a response you receive a generic error, it
    is possible to retry the same action with an identical ReceiveRequestAttemptId to retrieve
    the same set of messages, even if their visibility timeout has not yet expired.

    - You can use ReceiveRequestAttemptId only for 5 minutes after a ReceiveMessage action.
    - When you set FifoQueue, a caller of the ReceiveMessage action can provide a
      ReceiveRequestAttemptId explicitly.
    - It is possible to retry the ReceiveMessage action with the same ReceiveRequestAttemptId
      if none of the messages have been modified (deleted or had their visibility changes).
    - During a visibility timeout, subsequent calls with the same ReceiveRequestAttemptId
      return the same messages and receipt handles. If a retry occurs within the deduplication
      interval, it resets the visibility timeout. For more information, see Visibility Timeout
      (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html)
      in the Amazon SQS Developer Guide.

    Important:

    If a caller of the ReceiveMessage action still processes messages when the visibility
    timeout expires and messages become visible, another worker consuming from the same queue
    can receive the same messages and therefore process duplicates. Also, if a consumer whose
    message processing time is longer than the visibility timeout tries to delete the
    processed messages, the action fails with an error.

    To mitigate this effect, ensure that your application observes a safe threshold before the
    visibility timeout expires and extend the visibility timeout as necessary.

    - While messages with a particular MessageGroupId are invisible, no more messages
      belonging to the same MessageGroupId are returned until the visibility timeout expires.
      You can still receive messages with another MessageGroupId from your FIFO queue as long
      as they are visible.
    - If a caller of ReceiveMessage can't track the ReceiveRequestAttemptId, no retries work
      until the original visibility timeout expires. As a result, delays might occur but the
      messages in the queue remain in a strict order.

    The maximum length of ReceiveRequestAttemptId is 128 characters. ReceiveRequestAttemptId
    can contain alphanumeric characters (a-z, A-Z, 0-9) and punctuation
    (!"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~).

    For best practices of using ReceiveRequestAttemptId, see Using the ReceiveRequestAttemptId
    Request Parameter
    (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/using-receiverequestattemptid-request-parameter.html)
    in the Amazon SQS Developer Guide.
    """

    def __init__(
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
    ) -> None:
        self.queue_url = queue_url
        self.attribute_names = attribute_names
        self.message_system_attribute_names = message_system_attribute_names
        self.message_attribute_names = message_attribute_names
        self.max_number_of_messages = max_number_of_messages
        self.visibility_timeout = visibility_timeout
        self.wait_time_seconds = wait_time_seconds
        self.receive_request_attempt_id = receive_request_attempt_id

    def check(self, problems: Problems) -> None:
        if type(self.queue_url) is not str:
            problems.required("queue_url", self.queue_url)
            problems.string("queue_url", self.queue_url)
        if self.attribute_names is not None:
            problems.list_of(
                "attribute_names",
                self.attribute_names,
                lambda path, item: problems.enum(path, item, t.QueueAttributeName),
            )
        if self.message_system_attribute_names is not None:
            problems.list_of(
                "message_system_attribute_names",
                self.message_system_attribute_names,
                lambda path, item: problems.enum(path, item, t.MessageSystemAttributeName),
            )
        if self.message_attribute_names is not None:
            problems.strings("message_attribute_names", self.message_attribute_names)
        if self.max_number_of_messages is not None and type(self.max_number_of_messages) is not int:
            problems.integer("max_number_of_messages", self.max_number_of_messages)
        if self.visibility_timeout is not None and type(self.visibility_timeout) is not int:
            problems.integer("visibility_timeout", self.visibility_timeout)
        if self.wait_time_seconds is not None and type(self.wait_time_seconds) is not int:
            problems.integer("wait_time_seconds", self.wait_time_seconds)
        if (
            self.receive_request_attempt_id is not None
            and type(self.receive_request_attempt_id) is not str
        ):
            problems.string("receive_request_attempt_id", self.receive_request_attempt_id)


def serialize(request: ReceiveMessageRequest) -> HttpRequest:
    body: Object = {}
    body["QueueUrl"] = request.queue_url
    if request.attribute_names is not None:
        body["AttributeNames"] = request.attribute_names
    if request.message_system_attribute_names is not None:
        body["MessageSystemAttributeNames"] = request.message_system_attribute_names
    if request.message_attribute_names is not None:
        body["MessageAttributeNames"] = request.message_attribute_names
    if request.max_number_of_messages is not None:
        body["MaxNumberOfMessages"] = request.max_number_of_messages
    if request.visibility_timeout is not None:
        body["VisibilityTimeout"] = request.visibility_timeout
    if request.wait_time_seconds is not None:
        body["WaitTimeSeconds"] = request.wait_time_seconds
    if request.receive_request_attempt_id is not None:
        body["ReceiveRequestAttemptId"] = request.receive_request_attempt_id
    return rpc.target_request("AmazonSQS.ReceiveMessage", "1.0", body, rpc.QUERY_MODE)


class ReceiveMessageResult(Structure):
    """A list of received messages."""

    _members = {"messages": "Messages"}
    __slots__ = tuple(_members)

    messages: list[t.Message] | None
    """A list of messages."""

    def __init__(self, *, messages: list[t.Message] | None = None) -> None:
        self.messages = messages


def parse(response: HttpResponse) -> ReceiveMessageResult:
    body = wire.json_object(response)
    return ReceiveMessageResult(
        messages=wire.structures(body, "Messages", t.Message.from_wire),
    )


RECEIVE_MESSAGE = Operation(
    service=SERVICE,
    name="ReceiveMessage",
    input=ReceiveMessageRequest,
    output=ReceiveMessageResult,
    serialize=serialize,
    parse=parse,
    errors=(
        "UnsupportedOperation",
        "OverLimit",
        "RequestThrottled",
        "QueueDoesNotExist",
        "InvalidSecurity",
        "KmsDisabled",
        "KmsInvalidState",
        "KmsNotFound",
        "KmsOptInRequired",
        "KmsThrottled",
        "KmsAccessDenied",
        "KmsInvalidKeyUsage",
        "InvalidAddress",
    ),
)
