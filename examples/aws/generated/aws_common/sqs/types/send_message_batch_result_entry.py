from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class SendMessageBatchResultEntry(Structure):
    """Encloses a MessageId for a successfully-enqueued message in a SendMessageBatch."""

    _members = {
        "id": "Id",
        "message_id": "MessageId",
        "md5_of_message_body": "MD5OfMessageBody",
        "md5_of_message_attributes": "MD5OfMessageAttributes",
        "md5_of_message_system_attributes": "MD5OfMessageSystemAttributes",
        "sequence_number": "SequenceNumber",
    }
    __slots__ = tuple(_members)

    id: str | None
    """An identifier for the message in this batch."""
    message_id: str | None
    """An identifier for the message."""
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
    the message before creating the MD5 digest. For information about MD5, see RFC1321
    (https://www.ietf.org/rfc/rfc1321.txt).
    """
    sequence_number: str | None
    """This parameter applies only to FIFO (first-in-first-out) queues.

    The large, non-consecutive number that Amazon SQS assigns to each message.

    The length of SequenceNumber is 128 bits. As SequenceNumber continues to increase for a
    particular MessageGroupId.
    """

    def __init__(
        self,
        *,
        id: str | None = None,
        message_id: str | None = None,
        md5_of_message_body: str | None = None,
        md5_of_message_attributes: str | None = None,
        md5_of_message_system_attributes: str | None = None,
        sequence_number: str | None = None,
    ) -> None:
        self.id = id
        self.message_id = message_id
        self.md5_of_message_body = md5_of_message_body
        self.md5_of_message_attributes = md5_of_message_attributes
        self.md5_of_message_system_attributes = md5_of_message_system_attributes
        self.sequence_number = sequence_number

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            id=wire.string(body, "Id"),
            message_id=wire.string(body, "MessageId"),
            md5_of_message_body=wire.string(body, "MD5OfMessageBody"),
            md5_of_message_attributes=wire.string(body, "MD5OfMessageAttributes"),
            md5_of_message_system_attributes=wire.string(body, "MD5OfMessageSystemAttributes"),
            sequence_number=wire.string(body, "SequenceNumber"),
        )
