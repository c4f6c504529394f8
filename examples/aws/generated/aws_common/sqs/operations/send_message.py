"""SendMessage: ``POST /``, answered with 200."""

from __future__ import annotations

from collections.abc import Mapping

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


class SendMessageRequest(Request["SendMessageResult"]):
    """Delivers a message to the specified queue.

    Important:

    A message can include only XML, JSON, and unformatted text. The following Unicode
    characters are allowed. For more information, see the W3C specification for characters
    (http://www.w3.org/TR/REC-xml/#charsets).

    #x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF

    If a message contains characters outside the allowed set, Amazon SQS rejects the message
    and returns an InvalidMessageContents error. Ensure that your message body includes only
    valid characters to avoid this exception.
    """

    _members = {
        "queue_url": "QueueUrl",
        "message_body": "MessageBody",
        "delay_seconds": "DelaySeconds",
        "message_attributes": "MessageAttributes",
        "message_system_attributes": "MessageSystemAttributes",
        "message_deduplication_id": "MessageDeduplicationId",
        "message_group_id": "MessageGroupId",
    }
    __slots__ = tuple(_members)

    queue_url: str
    """The URL of the Amazon SQS queue to which a message is sent.

    Queue URLs and names are case-sensitive.
    """
    message_body: str
    """The message to send. The minimum size is one character. The maximum size is 1 MiB or
    1,048,576 bytes

    Important:

    A message can include only XML, JSON, and unformatted text. The following Unicode
    characters are allowed. For more information, see the W3C specification for characters
    (http://www.w3.org/TR/REC-xml/#charsets).

    #x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF

    If a message contains characters outside the allowed set, Amazon SQS rejects the message
    and returns an InvalidMessageContents error. Ensure that your message body includes only
    valid characters to avoid this exception.
    """
    delay_seconds: int | None
    """The length of time, in seconds, for which to delay a specific message. Valid values: 0 to
    900. Maximum: 15 minutes. Messages with a positive DelaySeconds value become available for
    processing after the delay period is finished. If you don't specify a value, the default
    value for the queue applies.

    Note:

    When you set FifoQueue, you can't set DelaySeconds per message. You can set this parameter
    only on a queue level.
    """
    message_attributes: Mapping[str, t.MessageAttributeValue] | None
    """Each message attribute consists of a Name, Type, and Value. For more information, see
    Amazon SQS message attributes
    (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html#sqs-message-attributes)
    in the Amazon SQS Developer Guide.
    """
    message_system_attributes: (
        Mapping[t.MessageSystemAttributeNameForSends | str, t.MessageSystemAttributeValue] | None
    )
    """The message system attribute to send. Each message system attribute consists of a Name,
    Type, and Value.

    Important:

    - Currently, the only supported message system attribute is AWSTraceHeader. Its type must
      be String and its value must be a correctly formatted X-Ray trace header string.
    - The size of a message system attribute doesn't count towards the total size of a
      message.
    """
    message_deduplication_id: str | None
    """This parameter applies only to FIFO (first-in-first-out) queues.

    The token used for deduplication of sent messages. If a message with a particular
    MessageDeduplicationId is sent successfully, any messages sent with the same
    MessageDeduplicationId are accepted successfully but aren't delivered during the 5-minute
    deduplication interval. For more information, see Exactly-once processing
    (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-queues-exactly-once-processing.html)
    in the Amazon SQS Developer Guide.

    - Every message must have a unique MessageDeduplicationId,
      - You may provide a MessageDeduplicationId explicitly.
      - If you aren't able to provide a MessageDeduplicationId and you enable
        ContentBasedDeduplication for your queue, Amazon SQS uses a SHA-256 hash to generate
        the MessageDeduplicationId using the body of the message (but not the attributes of
        the message).
      - If you don't provide a MessageDeduplicationId and the queue doesn't have
        ContentBasedDeduplication set, the action fails with an error.
      - If the queue has ContentBasedDeduplication set, your MessageDeduplicationId overrides
        the generated one.
    - When ContentBasedDeduplication is in effect, messages with identical content sent within
      the deduplication interval are treated as duplicates and only one copy of the message is
      delivered.
    - If you send one message with ContentBasedDeduplication enabled and then another message
      with a MessageDeduplicationId that is the same as the one generated for the first
      MessageDeduplicationId, the two messages are treated as duplicates and only one copy of
      the message is delivered.

    Note:

    The MessageDeduplicationId is available to the consumer of the message (this can be useful
    for troubleshooting delivery issues).

    If a message is sent successfully but the acknowledgement is lost and the message is
    resent with the same MessageDeduplicationId after the deduplication interval, Amazon SQS
    can't detect duplicate messages.

    Amazon SQS continues to keep track of the message deduplication ID even after the message
    is received and deleted.

    The maximum length of MessageDeduplicationId is 128 characters. MessageDeduplicationId can
    contain alphanumeric characters (a-z, A-Z, 0-9) and punctuation
    (!"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~).

    For best practices of using MessageDeduplicationId, see Using the MessageDeduplicationId
    Property
    (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/using-messagededuplicationid-property.html)
    in the Amazon SQS Developer Guide.
    """
    message_group_id: str | None
    """MessageGroupId is an attribute used in Amazon SQS FIFO (First-In-First-Out) and standard
    queues. In FIFO queues, MessageGroupId organizes messages into distinct groups. Messages
    within the same message group are always processed one at a time, in strict order,
    ensuring that no two messages from the same group are processed simultaneously. In
    standard queues, using MessageGroupId enables fair queues. It is used to identify the
    tenant a message belongs to, helping maintain consistent message dwell time across all
    tenants during noisy neighbor events. Unlike FIFO queues, messages with the same
    MessageGroupId can be processed in parallel, maintaining the high throughput of standard
    queues.

    - FIFO queues: MessageGroupId acts as the tag that specifies that a message belongs to a
      specific message group. Messages that belong to the same message group are processed in
      a FIFO manner (however, messages in different message groups might be processed out of
      order). To interleave multiple ordered streams within a single queue, use MessageGroupId
      values (for example, session data for multiple users). In this scenario, multiple
      consumers can process the queue, but the session data of each user is processed in a
      FIFO fashion.

    If you do not provide a MessageGroupId when sending a message to a FIFO queue, the action
    fails.

    ReceiveMessage might return messages with multiple MessageGroupId values. For each
    MessageGroupId, the messages are sorted by time sent.

    - Standard queues:Use MessageGroupId in standard queues to enable fair queues. The
      MessageGroupId identifies the tenant a message belongs to. A tenant can be any entity
      that shares a queue with others, such as your customer, a client application, or a
      request type. When one tenant sends a disproportionately large volume of messages or has
      messages that require longer processing time, fair queues ensure other tenants' messages
      maintain low dwell time. This preserves quality of service for all tenants while
      maintaining the scalability and throughput of standard queues. We recommend that you
      include a MessageGroupId in all messages when using fair queues.

    The length of MessageGroupId is 128 characters. Valid values: alphanumeric characters and
    punctuation (!"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~).

    For best practices of using MessageGroupId, see Using the MessageGroupId Property
    (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/using-messagegroupid-property.html)
    in the Amazon SQS Developer Guide.
    """

    def __init__(
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
    ) -> None:
        self.queue_url = queue_url
        self.message_body = message_body
        self.delay_seconds = delay_seconds
        self.message_attributes = message_attributes
        self.message_system_attributes = message_system_attributes
        self.message_deduplication_id = message_deduplication_id
        self.message_group_id = message_group_id

    def check(self, problems: Problems) -> None:
        if type(self.queue_url) is not str:
            problems.required("queue_url", self.queue_url)
            problems.string("queue_url", self.queue_url)
        if type(self.message_body) is not str:
            problems.required("message_body", self.message_body)
            problems.string("message_body", self.message_body)
        if self.delay_seconds is not None and type(self.delay_seconds) is not int:
            problems.integer("delay_seconds", self.delay_seconds)
        if self.message_attributes is not None:
            problems.map_of(
                "message_attributes",
                self.message_attributes,
                lambda path, item: problems.structure(path, item, t.MessageAttributeValue),
            )
        if self.message_system_attributes is not None:
            problems.map_of(
                "message_system_attributes",
                self.message_system_attributes,
                lambda path, item: problems.structure(path, item, t.MessageSystemAttributeValue),
                keys=lambda path, item: problems.enum(
                    path, item, t.MessageSystemAttributeNameForSends
                ),
            )
        if (
            self.message_deduplication_id is not None
            and type(self.message_deduplication_id) is not str
        ):
            problems.string("message_deduplication_id", self.message_deduplication_id)
        if self.message_group_id is not None and type(self.message_group_id) is not str:
            problems.string("message_group_id", self.message_group_id)


def serialize(request: SendMessageRequest) -> HttpRequest:
    body: Object = {}
    body["QueueUrl"] = request.queue_url
    body["MessageBody"] = request.message_body
    if request.delay_seconds is not None:
        body["DelaySeconds"] = request.delay_seconds
    if request.message_attributes is not None:
        body["MessageAttributes"] = {
            key: item.to_wire() for key, item in request.message_attributes.items()
        }
    if request.message_system_attributes is not None:
        body["MessageSystemAttributes"] = {
            key: item.to_wire() for key, item in request.message_system_attributes.items()
        }
    if request.message_deduplication_id is not None:
        body["MessageDeduplicationId"] = request.message_deduplication_id
    if request.message_group_id is not None:
        body["MessageGroupId"] = request.message_group_id
    return rpc.target_request("AmazonSQS.SendMessage", "1.0", body, rpc.QUERY_MODE)


class SendMessageResult(Structure):
    """The MD5OfMessageBody and MessageId elements."""

    _members = {
        "md5_of_message_body": "MD5OfMessageBody",
        "md5_of_message_attributes": "MD5OfMessageAttributes",
        "md5_of_message_system_attributes": "MD5OfMessageSystemAttributes",
        "message_id": "MessageId",
        "sequence_number": "SequenceNumber",
    }
    __slots__ = tuple(_members)

    md5_of_message_body: str | None
    """An MD5 digest of the non-URL-encoded message body string. You can use this attribute to
    verify that Amazon SQS received the message correctly. Amazon SQS URL-decodes the message
    before creating the MD5 digest. For information about MD5, see RFC1321
    (https://www.ietf.org/rfc/rfc1321.txt).
    """
    md5_of_message_attributes: str | None
    """An MD5 digest of the non-URL-encoded message attribute string. You can use this attribute
    to verify that Amazon SQS received the message correctly. Amazon SQS URL-decodes the
    message before creating the MD5 digest. For information about MD5, see RFC1321
    (https://www.ietf.org/rfc/rfc1321.txt).
    """
    md5_of_message_system_attributes: str | None
    """An MD5 digest of the non-URL-encoded message system attribute string. You can use this
    attribute to verify that Amazon SQS received the message correctly. Amazon SQS URL-decodes
    the message before creating the MD5 digest.
    """
    message_id: str | None
    """An attribute containing the MessageId of the message sent to the queue. For more
    information, see Queue and Message Identifiers
    (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html)
    in the Amazon SQS Developer Guide.
    """
    sequence_number: str | None
    """This parameter applies only to FIFO (first-in-first-out) queues.

    The large, non-consecutive number that Amazon SQS assigns to each message.

    The length of SequenceNumber is 128 bits. SequenceNumber continues to increase for a
    particular MessageGroupId.
    """

    def __init__(
        self,
        *,
        md5_of_message_body: str | None = None,
        md5_of_message_attributes: str | None = None,
        md5_of_message_system_attributes: str | None = None,
        message_id: str | None = None,
        sequence_number: str | None = None,
    ) -> None:
        self.md5_of_message_body = md5_of_message_body
        self.md5_of_message_attributes = md5_of_message_attributes
        self.md5_of_message_system_attributes = md5_of_message_system_attributes
        self.message_id = message_id
        self.sequence_number = sequence_number


def parse(response: HttpResponse) -> SendMessageResult:
    body = wire.json_object(response)
    return SendMessageResult(
        md5_of_message_body=wire.string(body, "MD5OfMessageBody"),
        md5_of_message_attributes=wire.string(body, "MD5OfMessageAttributes"),
        md5_of_message_system_attributes=wire.string(body, "MD5OfMessageSystemAttributes"),
        message_id=wire.string(body, "MessageId"),
        sequence_number=wire.string(body, "SequenceNumber"),
    )


SEND_MESSAGE = Operation(
    service=SERVICE,
    name="SendMessage",
    input=SendMessageRequest,
    output=SendMessageResult,
    serialize=serialize,
    parse=parse,
    errors=(
        "InvalidMessageContents",
        "UnsupportedOperation",
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
