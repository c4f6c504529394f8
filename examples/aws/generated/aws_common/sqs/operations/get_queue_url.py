"""GetQueueUrl: ``POST /``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from ...runtime.protocols import json_rpc as rpc
from ...runtime.shapes.structure import Structure
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class GetQueueUrlRequest(Request["GetQueueUrlResult"]):
    """The GetQueueUrl API returns the URL of an existing Amazon SQS queue. This is useful when
    you know the queue's name but need to retrieve its URL for further operations.

    To access a queue owned by another Amazon Web Services account, use the
    QueueOwnerAWSAccountId parameter to specify the account ID of the queue's owner. Note that
    the queue owner must grant you the necessary permissions to access the queue. For more
    information about accessing shared queues, see the AddPermission API or Allow developers
    to write messages to a shared queue
    (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-writing-an-sqs-policy.html#write-messages-to-shared-queue)
    in the Amazon SQS Developer Guide.
    """

    _members = {"queue_name": "QueueName", "queue_owner_aws_account_id": "QueueOwnerAWSAccountId"}
    __slots__ = tuple(_members)

    queue_name: str
    """(Required) The name of the queue for which you want to fetch the URL. The name can be up
    to 80 characters long and can include alphanumeric characters, hyphens (-), and
    underscores (_). Queue URLs and names are case-sensitive.
    """
    queue_owner_aws_account_id: str | None
    """(Optional) The Amazon Web Services account ID of the account that created the queue. This
    is only required when you are attempting to access a queue owned by another Amazon Web
    Services account.
    """

    def __init__(self, *, queue_name: str, queue_owner_aws_account_id: str | None = None) -> None:
        self.queue_name = queue_name
        self.queue_owner_aws_account_id = queue_owner_aws_account_id

    def check(self, problems: Problems) -> None:
        if type(self.queue_name) is not str:
            problems.required("queue_name", self.queue_name)
            problems.string("queue_name", self.queue_name)
        if (
            self.queue_owner_aws_account_id is not None
            and type(self.queue_owner_aws_account_id) is not str
        ):
            problems.string("queue_owner_aws_account_id", self.queue_owner_aws_account_id)


def serialize(request: GetQueueUrlRequest) -> HttpRequest:
    body: Object = {}
    body["QueueName"] = request.queue_name
    if request.queue_owner_aws_account_id is not None:
        body["QueueOwnerAWSAccountId"] = request.queue_owner_aws_account_id
    return rpc.target_request("AmazonSQS.GetQueueUrl", "1.0", body, rpc.QUERY_MODE)


class GetQueueUrlResult(Structure):
    """For more information, see Interpreting Responses
    (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-api-responses.html)
    in the Amazon SQS Developer Guide.
    """

    _members = {"queue_url": "QueueUrl"}
    __slots__ = tuple(_members)

    queue_url: str | None
    """The URL of the queue."""

    def __init__(self, *, queue_url: str | None = None) -> None:
        self.queue_url = queue_url


def parse(response: HttpResponse) -> GetQueueUrlResult:
    body = wire.json_object(response)
    return GetQueueUrlResult(
        queue_url=wire.string(body, "QueueUrl"),
    )


GET_QUEUE_URL = Operation(
    service=SERVICE,
    name="GetQueueUrl",
    input=GetQueueUrlRequest,
    output=GetQueueUrlResult,
    serialize=serialize,
    parse=parse,
    errors=(
        "RequestThrottled",
        "QueueDoesNotExist",
        "InvalidAddress",
        "InvalidSecurity",
        "UnsupportedOperation",
    ),
)
