"""ChangeMessageVisibility: ``POST /``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json_rpc as rpc
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class ChangeMessageVisibilityRequest(Request[None]):
    """Changes the visibility timeout of a specified message in a queue to a new value. The
    default visibility timeout for a message is 30 seconds. The minimum is 0 seconds. The
    maximum is 12 hours. For more information, see Visibility Timeout
    (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html)
    in the Amazon SQS Developer Guide.

    For example, if the default timeout for a queue is 60 seconds, 15 seconds have elapsed
    since you received the message, and you send a ChangeMessageVisibility call with
    VisibilityTimeout set to 10 seconds, the 10 seconds begin to count from the time that you
    make the ChangeMessageVisibility call. Thus, any attempt to change the visibility timeout
    or to delete that message 10 seconds after you initially change the visibility timeout (a
    total of 25 seconds) might result in an error.

    An Amazon SQS message has three basic states:

    - Sent to a queue by a producer.
    - Received from the queue by a consumer.
    - Deleted from the queue.

    A message is considered to be stored after it is sent to a queue by a producer, but not
    yet received from the queue by a consumer (that is, between states 1 and 2). There is no
    limit to the number of stored messages. A message is considered to be in flight after it
    is received from a queue by a consumer, but not yet deleted from the queue (that is,
    between states 2 and 3). There is a limit to the number of in flight messages.

    Limits that apply to in flight messages are unrelated to the unlimited number of stored
    messages.

    For most standard queues (depending on queue traffic and message backlog), there can be a
    maximum of approximately 120,000 in flight messages (received from a queue by a consumer,
    but not yet deleted from the queue). If you reach this limit, Amazon SQS returns the
    OverLimit error message. To avoid reaching the limit, you should delete messages from the
    queue after they're processed. You can also increase the number of queues you use to
    process your messages. To request a limit increase, file a support request
    (https://console.aws.amazon.com/support/home#/case/create?issueType=service-limit-increase&limitType=service-code-sqs).

    For FIFO queues, there can be a maximum of 120,000 in flight messages (received from a
    queue by a consumer, but not yet deleted from the queue). If you reach this limit, Amazon
    SQS returns no error messages.

    Important:

    If you attempt to set the VisibilityTimeout to a value greater than the maximum time left,
    Amazon SQS returns an error. Amazon SQS doesn't automatically recalculate and increase the
    timeout to the maximum remaining time.

    Unlike with a queue, when you change the visibility timeout for a specific message the
    timeout value is applied immediately but isn't saved in memory for that message. If you
    don't delete a message after it is received, the visibility timeout for the message
    reverts to the original timeout value (not to the value you set using the
    ChangeMessageVisibility action) the next time the message is received.
    """

    _members = {
        "queue_url": "QueueUrl",
        "receipt_handle": "ReceiptHandle",
        "visibility_timeout": "VisibilityTimeout",
    }
    __slots__ = tuple(_members)

    queue_url: str
    """The URL of the Amazon SQS queue whose message's visibility is changed.

    Queue URLs and names are case-sensitive.
    """
    receipt_handle: str
    """The receipt handle associated with the message, whose visibility timeout is changed. This
    parameter is returned by the ReceiveMessage action.
    """
    visibility_timeout: int
    """The new value for the message's visibility timeout (in seconds). Values range: 0 to 43200.
    Maximum: 12 hours.
    """

    def __init__(self, *, queue_url: str, receipt_handle: str, visibility_timeout: int) -> None:
        self.queue_url = queue_url
        self.receipt_handle = receipt_handle
        self.visibility_timeout = visibility_timeout

    def check(self, problems: Problems) -> None:
        if type(self.queue_url) is not str:
            problems.required("queue_url", self.queue_url)
            problems.string("queue_url", self.queue_url)
        if type(self.receipt_handle) is not str:
            problems.required("receipt_handle", self.receipt_handle)
            problems.string("receipt_handle", self.receipt_handle)
        if type(self.visibility_timeout) is not int:
            problems.required("visibility_timeout", self.visibility_timeout)
            problems.integer("visibility_timeout", self.visibility_timeout)


def serialize(request: ChangeMessageVisibilityRequest) -> HttpRequest:
    body: Object = {}
    body["QueueUrl"] = request.queue_url
    body["ReceiptHandle"] = request.receipt_handle
    body["VisibilityTimeout"] = request.visibility_timeout
    return rpc.target_request("AmazonSQS.ChangeMessageVisibility", "1.0", body, rpc.QUERY_MODE)


def parse(response: HttpResponse) -> None:
    """There is nothing in the answer."""


CHANGE_MESSAGE_VISIBILITY = Operation(
    service=SERVICE,
    name="ChangeMessageVisibility",
    input=ChangeMessageVisibilityRequest,
    output=None,
    serialize=serialize,
    parse=parse,
    errors=(
        "MessageNotInflight",
        "ReceiptHandleIsInvalid",
        "RequestThrottled",
        "QueueDoesNotExist",
        "UnsupportedOperation",
        "InvalidAddress",
        "InvalidSecurity",
    ),
)
