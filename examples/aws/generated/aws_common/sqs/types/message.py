from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class Message(Structure):
    """An Amazon SQS message."""

    _members = {
        "message_id": "MessageId",
        "receipt_handle": "ReceiptHandle",
        "md5_of_body": "MD5OfBody",
        "body": "Body",
        "attributes": "Attributes",
        "md5_of_message_attributes": "MD5OfMessageAttributes",
        "message_attributes": "MessageAttributes",
    }
    __slots__ = tuple(_members)

    message_id: str | None
    """A unique identifier for the message. A MessageIdis considered unique across all Amazon Web
    Services accounts for an extended period of time.
    """
    receipt_handle: str | None
    """An identifier associated with the act of receiving the message. A new receipt handle is
    returned every time you receive a message. When deleting a message, you provide the last
    received receipt handle to delete the message.
    """
    md5_of_body: str | None
    """An MD5 digest of the non-URL-encoded message body string."""
    body: str | None
    """The message's contents (not URL-encoded)."""
    attributes: dict[t.MessageSystemAttributeName | str, str] | None
    """A map of the attributes requested in ReceiveMessage to their respective values. Supported
    attributes:

    - ApproximateReceiveCount
    - ApproximateFirstReceiveTimestamp
    - MessageDeduplicationId
    - MessageGroupId
    - SenderId
    - SentTimestamp
    - SequenceNumber

    ApproximateFirstReceiveTimestamp and SentTimestamp are each returned as an integer
    representing the epoch time (http://en.wikipedia.org/wiki/Unix_time) in milliseconds.
    """
    md5_of_message_attributes: str | None
    """An MD5 digest of the non-URL-encoded message attribute string. You can use this attribute
    to verify that Amazon SQS received the message correctly. Amazon SQS URL-decodes the
    message before creating the MD5 digest. For information about MD5, see RFC1321
    (https://www.ietf.org/rfc/rfc1321.txt).
    """
    message_attributes: dict[str, t.MessageAttributeValue] | None
    """Each message attribute consists of a Name, Type, and Value. For more information, see
    Amazon SQS message attributes
    (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html#sqs-message-attributes)
    in the Amazon SQS Developer Guide.
    """

    def __init__(
        self,
        *,
        message_id: str | None = None,
        receipt_handle: str | None = None,
        md5_of_body: str | None = None,
        body: str | None = None,
        attributes: dict[t.MessageSystemAttributeName | str, str] | None = None,
        md5_of_message_attributes: str | None = None,
        message_attributes: dict[str, t.MessageAttributeValue] | None = None,
    ) -> None:
        self.message_id = message_id
        self.receipt_handle = receipt_handle
        self.md5_of_body = md5_of_body
        self.body = body
        self.attributes = attributes
        self.md5_of_message_attributes = md5_of_message_attributes
        self.message_attributes = message_attributes

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            message_id=wire.string(body, "MessageId"),
            receipt_handle=wire.string(body, "ReceiptHandle"),
            md5_of_body=wire.string(body, "MD5OfBody"),
            body=wire.string(body, "Body"),
            attributes=wire.map_of(
                body,
                "Attributes",
                wire.string,
                lambda key: wire.known(t.MessageSystemAttributeName, key),
            ),
            md5_of_message_attributes=wire.string(body, "MD5OfMessageAttributes"),
            message_attributes=wire.structure_map(
                body, "MessageAttributes", t.MessageAttributeValue.from_wire
            ),
        )
