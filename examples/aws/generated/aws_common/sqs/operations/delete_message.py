"""DeleteMessage: ``POST /``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json_rpc as rpc
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class DeleteMessageRequest(Request[None]):
    """Deletes the specified message from the specified queue. To select the message to delete,
    use the ReceiptHandle of the message (not the MessageId which you receive when you send
    the message). Amazon SQS can delete a message from a queue even if a visibility timeout
    setting causes the message to be locked by another consumer. Amazon SQS automatically
    deletes messages left in a queue longer than the retention period configured for the
    queue.

    Note:

    Each time you receive a message, meaning when a consumer retrieves a message from the
    queue, it comes with a unique ReceiptHandle. If you receive the same message more than
    once, you will get a different ReceiptHandle each time. When you want to delete a message
    using the DeleteMessage action, you must use the ReceiptHandle from the most recent time
    you received the message. If you use an old ReceiptHandle, the request will succeed, but
    the message might not be deleted.

    For standard queues, it is possible to receive a message even after you delete it. This
    might happen on rare occasions if one of the servers which stores a copy of the message is
    unavailable when you send the request to delete the message. The copy remains on the
    server and might be returned to you during a subsequent receive request. You should ensure
    that your application is idempotent, so that receiving a message more than once does not
    cause issues.
    """

    _members = {"queue_url": "QueueUrl", "receipt_handle": "ReceiptHandle"}
    __slots__ = tuple(_members)

    queue_url: str
    """The URL of the Amazon SQS queue from which messages are deleted.

    Queue URLs and names are case-sensitive.
    """
    receipt_handle: str
    """The receipt handle associated with the message to delete."""

    def __init__(self, *, queue_url: str, receipt_handle: str) -> None:
        self.queue_url = queue_url
        self.receipt_handle = receipt_handle

    def check(self, problems: Problems) -> None:
        if type(self.queue_url) is not str:
            problems.required("queue_url", self.queue_url)
            problems.string("queue_url", self.queue_url)
        if type(self.receipt_handle) is not str:
            problems.required("receipt_handle", self.receipt_handle)
            problems.string("receipt_handle", self.receipt_handle)


def serialize(request: DeleteMessageRequest) -> HttpRequest:
    body: Object = {}
    body["QueueUrl"] = request.queue_url
    body["ReceiptHandle"] = request.receipt_handle
    return rpc.target_request("AmazonSQS.DeleteMessage", "1.0", body, rpc.QUERY_MODE)


def parse(response: HttpResponse) -> None:
    """There is nothing in the answer."""


DELETE_MESSAGE = Operation(
    service=SERVICE,
    name="DeleteMessage",
    input=DeleteMessageRequest,
    output=None,
    serialize=serialize,
    parse=parse,
    errors=(
        "InvalidIdFormat",
        "ReceiptHandleIsInvalid",
        "RequestThrottled",
        "QueueDoesNotExist",
        "UnsupportedOperation",
        "InvalidSecurity",
        "InvalidAddress",
    ),
)
