"""DeleteQueue: ``POST /``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json_rpc as rpc
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class DeleteQueueRequest(Request[None]):
    """Deletes the queue specified by the QueueUrl, regardless of the queue's contents.

    Important:

    Be careful with the DeleteQueue action: When you delete a queue, any messages in the queue
    are no longer available.

    When you delete a queue, the deletion process takes up to 60 seconds. Requests you send
    involving that queue during the 60 seconds might succeed. For example, a SendMessage
    request might succeed, but after 60 seconds the queue and the message you sent no longer
    exist.

    When you delete a queue, you must wait at least 60 seconds before creating a queue with
    the same name.

    Note:

    Cross-account permissions don't apply to this action. For more information, see Grant
    cross-account permissions to a role and a username
    (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-customer-managed-policy-examples.html#grant-cross-account-permissions-to-role-and-user-name)
    in the Amazon SQS Developer Guide.

    The delete operation uses the HTTP GET verb.
    """

    _members = {"queue_url": "QueueUrl"}
    __slots__ = tuple(_members)

    queue_url: str
    """The URL of the Amazon SQS queue to delete.

    Queue URLs and names are case-sensitive.
    """

    def __init__(self, *, queue_url: str) -> None:
        self.queue_url = queue_url

    def check(self, problems: Problems) -> None:
        if type(self.queue_url) is not str:
            problems.required("queue_url", self.queue_url)
            problems.string("queue_url", self.queue_url)


def serialize(request: DeleteQueueRequest) -> HttpRequest:
    body: Object = {}
    body["QueueUrl"] = request.queue_url
    return rpc.target_request("AmazonSQS.DeleteQueue", "1.0", body, rpc.QUERY_MODE)


def parse(response: HttpResponse) -> None:
    """There is nothing in the answer."""


DELETE_QUEUE = Operation(
    service=SERVICE,
    name="DeleteQueue",
    input=DeleteQueueRequest,
    output=None,
    serialize=serialize,
    parse=parse,
    errors=(
        "RequestThrottled",
        "QueueDoesNotExist",
        "InvalidAddress",
        "UnsupportedOperation",
        "InvalidSecurity",
    ),
)
