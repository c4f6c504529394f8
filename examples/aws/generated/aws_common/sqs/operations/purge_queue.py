"""PurgeQueue: ``POST /``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json_rpc as rpc
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class PurgeQueueRequest(Request[None]):
    """Deletes available messages in a queue (including in-flight messages) specified by the
    QueueURL parameter.

    Important:

    When you use the PurgeQueue action, you can't retrieve any messages deleted from a queue.

    The message deletion process takes up to 60 seconds. We recommend waiting for 60 seconds
    regardless of your queue's size.

    Messages sent to the queue before you call PurgeQueue might be received but are deleted
    within the next minute.

    Messages sent to the queue after you call PurgeQueue might be deleted while the queue is
    being purged.
    """

    _members = {"queue_url": "QueueUrl"}
    __slots__ = tuple(_members)

    queue_url: str
    """The URL of the queue from which the PurgeQueue action deletes messages.

    Queue URLs and names are case-sensitive.
    """

    def __init__(self, *, queue_url: str) -> None:
        self.queue_url = queue_url

    def check(self, problems: Problems) -> None:
        if type(self.queue_url) is not str:
            problems.required("queue_url", self.queue_url)
            problems.string("queue_url", self.queue_url)


def serialize(request: PurgeQueueRequest) -> HttpRequest:
    body: Object = {}
    body["QueueUrl"] = request.queue_url
    return rpc.target_request("AmazonSQS.PurgeQueue", "1.0", body, rpc.QUERY_MODE)


def parse(response: HttpResponse) -> None:
    """There is nothing in the answer."""


PURGE_QUEUE = Operation(
    service=SERVICE,
    name="PurgeQueue",
    input=PurgeQueueRequest,
    output=None,
    serialize=serialize,
    parse=parse,
    errors=(
        "QueueDoesNotExist",
        "PurgeQueueInProgress",
        "RequestThrottled",
        "InvalidAddress",
        "InvalidSecurity",
        "UnsupportedOperation",
    ),
)
