"""SendMessageBatch: ``POST /``, answered with 200."""

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


class SendMessageBatchRequest(Request["SendMessageBatchResult"]):
    """You can use SendMessageBatch to send up to 10 messages to the specified queue by assigning
    either identical or different values to each message (or by not assigning values at all).
    This is a batch version of SendMessage. For a FIFO queue, multiple messages within a
    single batch are enqueued in the order they are sent.

    The result of sending each message is reported individually in the response. Because the
    batch request can result in a combination of successful and unsuccessful actions, you
    should check for batch errors even when the call returns an HTTP status code of 200.

    The maximum allowed individual message size and the maximum total payload size (the sum of
    the individual lengths of all of the batched messages) are both 1 MiB 1,048,576 bytes.

    Important:

    A message can include only XML, JSON, and unformatted text. The following Unicode
    characters are allowed. For more information, see the W3C specification for characters
    (http://www.w3.org/TR/REC-xml/#charsets).

    #x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF

    If a message contains characters outside the allowed set, Amazon SQS rejects the message
    and returns an InvalidMessageContents error. Ensure that your message body includes only
    valid characters to avoid this exception.

    If you don't specify the DelaySeconds parameter for an entry, Amazon SQS uses the default
    value for the queue.
    """

    _members = {"queue_url": "QueueUrl", "entries": "Entries"}
    __slots__ = tuple(_members)

    queue_url: str
    """The URL of the Amazon SQS queue to which batched messages are sent.

    Queue URLs and names are case-sensitive.
    """
    entries: Sequence[t.SendMessageBatchRequestEntry]
    """A list of SendMessageBatchRequestEntry items."""

    def __init__(
        self, *, queue_url: str, entries: Sequence[t.SendMessageBatchRequestEntry]
    ) -> None:
        self.queue_url = queue_url
        self.entries = entries

    def check(self, problems: Problems) -> None:
        if type(self.queue_url) is not str:
            problems.required("queue_url", self.queue_url)
            problems.string("queue_url", self.queue_url)
        problems.required("entries", self.entries)
        problems.structures("entries", self.entries, t.SendMessageBatchRequestEntry)


def serialize(request: SendMessageBatchRequest) -> HttpRequest:
    body: Object = {}
    body["QueueUrl"] = request.queue_url
    body["Entries"] = [item.to_wire() for item in request.entries]
    return rpc.target_request("AmazonSQS.SendMessageBatch", "1.0", body, rpc.QUERY_MODE)


class SendMessageBatchResult(Structure):
    """For each message in the batch, the response contains a SendMessageBatchResultEntry tag if
    the message succeeds or a BatchResultErrorEntry tag if the message fails.
    """

    _members = {"successful": "Successful", "failed": "Failed"}
    __slots__ = tuple(_members)

    successful: list[t.SendMessageBatchResultEntry] | None
    """A list of SendMessageBatchResultEntry items."""
    failed: list[t.BatchResultErrorEntry] | None
    """A list of BatchResultErrorEntry items with error details about each message that can't be
    enqueued.
    """

    def __init__(
        self,
        *,
        successful: list[t.SendMessageBatchResultEntry] | None = None,
        failed: list[t.BatchResultErrorEntry] | None = None,
    ) -> None:
        self.successful = successful
        self.failed = failed


def parse(response: HttpResponse) -> SendMessageBatchResult:
    body = wire.json_object(response)
    return SendMessageBatchResult(
        successful=wire.structures(body, "Successful", t.SendMessageBatchResultEntry.from_wire),
        failed=wire.structures(body, "Failed", t.BatchResultErrorEntry.from_wire),
    )


SEND_MESSAGE_BATCH = Operation(
    service=SERVICE,
    name="SendMessageBatch",
    input=SendMessageBatchRequest,
    output=SendMessageBatchResult,
    serialize=serialize,
    parse=parse,
    errors=(
        "TooManyEntriesInBatchRequest",
        "EmptyBatchRequest",
        "BatchEntryIdsNotDistinct",
        "BatchRequestTooLong",
        "InvalidBatchEntryId",
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
