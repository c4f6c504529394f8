"""DeleteMessageBatch: ``POST /``, answered with 200."""

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


class DeleteMessageBatchRequest(Request["DeleteMessageBatchResult"]):
    """Deletes up to ten messages from the specified queue. This is a batch version of
    DeleteMessage. The result of the action on each message is reported individually in the
    response.

    Important:

    Because the batch request can result in a combination of successful and unsuccessful
    actions, you should check for batch errors even when the call returns an HTTP status code
    of 200.
    """

    _members = {"queue_url": "QueueUrl", "entries": "Entries"}
    __slots__ = tuple(_members)

    queue_url: str
    """The URL of the Amazon SQS queue from which messages are deleted.

    Queue URLs and names are case-sensitive.
    """
    entries: Sequence[t.DeleteMessageBatchRequestEntry]
    """Lists the receipt handles for the messages to be deleted."""

    def __init__(
        self, *, queue_url: str, entries: Sequence[t.DeleteMessageBatchRequestEntry]
    ) -> None:
        self.queue_url = queue_url
        self.entries = entries

    def check(self, problems: Problems) -> None:
        if type(self.queue_url) is not str:
            problems.required("queue_url", self.queue_url)
            problems.string("queue_url", self.queue_url)
        problems.required("entries", self.entries)
        problems.structures("entries", self.entries, t.DeleteMessageBatchRequestEntry)


def serialize(request: DeleteMessageBatchRequest) -> HttpRequest:
    body: Object = {}
    body["QueueUrl"] = request.queue_url
    body["Entries"] = [item.to_wire() for item in request.entries]
    return rpc.target_request("AmazonSQS.DeleteMessageBatch", "1.0", body, rpc.QUERY_MODE)


class DeleteMessageBatchResult(Structure):
    """For each message in the batch, the response contains a DeleteMessageBatchResultEntry tag
    if the message is deleted or a BatchResultErrorEntry tag if the message can't be deleted.
    """

    _members = {"successful": "Successful", "failed": "Failed"}
    __slots__ = tuple(_members)

    successful: list[t.DeleteMessageBatchResultEntry] | None
    """A list of DeleteMessageBatchResultEntry items."""
    failed: list[t.BatchResultErrorEntry] | None
    """A list of BatchResultErrorEntry items."""

    def __init__(
        self,
        *,
        successful: list[t.DeleteMessageBatchResultEntry] | None = None,
        failed: list[t.BatchResultErrorEntry] | None = None,
    ) -> None:
        self.successful = successful
        self.failed = failed


def parse(response: HttpResponse) -> DeleteMessageBatchResult:
    body = wire.json_object(response)
    return DeleteMessageBatchResult(
        successful=wire.structures(body, "Successful", t.DeleteMessageBatchResultEntry.from_wire),
        failed=wire.structures(body, "Failed", t.BatchResultErrorEntry.from_wire),
    )


DELETE_MESSAGE_BATCH = Operation(
    service=SERVICE,
    name="DeleteMessageBatch",
    input=DeleteMessageBatchRequest,
    output=DeleteMessageBatchResult,
    serialize=serialize,
    parse=parse,
    errors=(
        "TooManyEntriesInBatchRequest",
        "EmptyBatchRequest",
        "BatchEntryIdsNotDistinct",
        "InvalidBatchEntryId",
        "RequestThrottled",
        "QueueDoesNotExist",
        "UnsupportedOperation",
        "InvalidAddress",
        "InvalidSecurity",
    ),
)
