"""ListQueues: ``POST /``, answered with 200."""

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


class ListQueuesRequest(Request["ListQueuesResult"]):
    """Returns a list of your queues in the current region. The response includes a maximum of
    1,000 results. If you specify a value for the optional QueueNamePrefix parameter, only
    queues with a name that begins with the specified value are returned.

    The listQueues methods supports pagination. Set parameter MaxResults in the request to
    specify the maximum number of results to be returned in the response. If you do not set
    MaxResults, the response includes a maximum of 1,000 results. If you set MaxResults and
    there are additional results to display, the response includes a value for NextToken. Use
    NextToken as a parameter in your next request to listQueues to receive the next page of
    results.

    Note:

    Cross-account permissions don't apply to this action. For more information, see Grant
    cross-account permissions to a role and a username
    (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-customer-managed-policy-examples.html#grant-cross-account-permissions-to-role-and-user-name)
    in the Amazon SQS Developer Guide.
    """

    _members = {
        "queue_name_prefix": "QueueNamePrefix",
        "next_token": "NextToken",
        "max_results": "MaxResults",
    }
    __slots__ = tuple(_members)

    queue_name_prefix: str | None
    """A string to use for filtering the list results. Only those queues whose name begins with
    the specified string are returned.

    Queue URLs and names are case-sensitive.
    """
    next_token: str | None
    """Pagination token to request the next set of results."""
    max_results: int | None
    """Maximum number of results to include in the response. Value range is 1 to 1000. You must
    set MaxResults to receive a value for NextToken in the response.
    """

    def __init__(
        self,
        *,
        queue_name_prefix: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> None:
        self.queue_name_prefix = queue_name_prefix
        self.next_token = next_token
        self.max_results = max_results

    def check(self, problems: Problems) -> None:
        if self.queue_name_prefix is not None and type(self.queue_name_prefix) is not str:
            problems.string("queue_name_prefix", self.queue_name_prefix)
        if self.next_token is not None and type(self.next_token) is not str:
            problems.string("next_token", self.next_token)
        if self.max_results is not None and type(self.max_results) is not int:
            problems.integer("max_results", self.max_results)


def serialize(request: ListQueuesRequest) -> HttpRequest:
    body: Object = {}
    if request.queue_name_prefix is not None:
        body["QueueNamePrefix"] = request.queue_name_prefix
    if request.next_token is not None:
        body["NextToken"] = request.next_token
    if request.max_results is not None:
        body["MaxResults"] = request.max_results
    return rpc.target_request("AmazonSQS.ListQueues", "1.0", body, rpc.QUERY_MODE)


class ListQueuesResult(Structure):
    """A list of your queues."""

    _members = {"queue_urls": "QueueUrls", "next_token": "NextToken"}
    __slots__ = tuple(_members)

    queue_urls: list[str] | None
    """A list of queue URLs, up to 1,000 entries, or the value of MaxResults that you sent in the
    request.
    """
    next_token: str | None
    """Pagination token to include in the next request. Token value is null if there are no
    additional results to request, or if you did not set MaxResults in the request.
    """

    def __init__(
        self, *, queue_urls: list[str] | None = None, next_token: str | None = None
    ) -> None:
        self.queue_urls = queue_urls
        self.next_token = next_token


def parse(response: HttpResponse) -> ListQueuesResult:
    body = wire.json_object(response)
    return ListQueuesResult(
        queue_urls=wire.strings(body, "QueueUrls"),
        next_token=wire.string(body, "NextToken"),
    )


LIST_QUEUES = Operation(
    service=SERVICE,
    name="ListQueues",
    input=ListQueuesRequest,
    output=ListQueuesResult,
    serialize=serialize,
    parse=parse,
    errors=("RequestThrottled", "InvalidSecurity", "InvalidAddress", "UnsupportedOperation"),
)
