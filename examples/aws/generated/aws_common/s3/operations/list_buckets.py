"""ListBuckets: ``GET /``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.customizations import s3
from ...runtime.protocols import rest
from ...runtime.protocols import xml as wire
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.shapes.problems import Problems


class ListBucketsRequest(Request["ListBucketsOutput"]):
    """Note:

    This operation is not supported for directory buckets.

    Returns a list of all buckets owned by the authenticated sender of the request. To grant
    IAM permission to use this operation, you must add the s3:ListAllMyBuckets policy action.

    For information about Amazon S3 buckets, see Creating, configuring, and working with
    Amazon S3 buckets
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/creating-buckets-s3.html).

    Important:

    We strongly recommend using only paginated ListBuckets requests. Unpaginated ListBuckets
    requests are only supported for Amazon Web Services accounts set to the default general
    purpose bucket quota of 10,000. If you have an approved general purpose bucket quota above
    10,000, you must send paginated ListBuckets requests to list your account’s buckets. All
    unpaginated ListBuckets requests will be rejected for Amazon Web Services accounts with a
    general purpose bucket quota greater than 10,000.

    Important:

    You must URL encode any signed header values that contain spaces. For example, if your
    header value is my file.txt, containing two spaces after my, you must URL encode this
    value to my%20%20file.txt.
    """

    _members = {
        "max_buckets": "MaxBuckets",
        "continuation_token": "ContinuationToken",
        "prefix": "Prefix",
        "bucket_region": "BucketRegion",
    }
    __slots__ = tuple(_members)

    max_buckets: int | None
    """Maximum number of buckets to be returned in response. When the number is more than the
    count of buckets that are owned by an Amazon Web Services account, return all the buckets
    in response.
    """
    continuation_token: str | None
    """ContinuationToken indicates to Amazon S3 that the list is being continued on this bucket
    with a token. ContinuationToken is obfuscated and is not a real key. You can use this
    ContinuationToken for pagination of the list results.

    Length Constraints: Minimum length of 0. Maximum length of 1024.

    Required: No.

    Note:

    If you specify the bucket-region, prefix, or continuation-token query parameters without
    using max-buckets to set the maximum number of buckets returned in the response, Amazon S3
    applies a default page size of 10,000 and provides a continuation token if there are more
    buckets.
    """
    prefix: str | None
    """Limits the response to bucket names that begin with the specified bucket name prefix."""
    bucket_region: str | None
    """Limits the response to buckets that are located in the specified Amazon Web Services
    Region. The Amazon Web Services Region must be expressed according to the Amazon Web
    Services Region code, such as us-west-2 for the US West (Oregon) Region. For a list of the
    valid values for all of the Amazon Web Services Regions, see Regions and Endpoints
    (https://docs.aws.amazon.com/general/latest/gr/rande.html#s3_region).

    Note:

    Requests made to a Regional endpoint that is different from the bucket-region parameter
    are not supported. For example, if you want to limit the response to your buckets in
    Region us-west-2, the request must be made to an endpoint in Region us-west-2.
    """

    def __init__(
        self,
        *,
        max_buckets: int | None = None,
        continuation_token: str | None = None,
        prefix: str | None = None,
        bucket_region: str | None = None,
    ) -> None:
        self.max_buckets = max_buckets
        self.continuation_token = continuation_token
        self.prefix = prefix
        self.bucket_region = bucket_region

    def check(self, problems: Problems) -> None:
        if self.max_buckets is not None and not (
            type(self.max_buckets) is int and 1 <= self.max_buckets <= 10000
        ):
            problems.integer("max_buckets", self.max_buckets, 1, 10000)
        if self.continuation_token is not None and type(self.continuation_token) is not str:
            problems.string("continuation_token", self.continuation_token)
        if self.prefix is not None and type(self.prefix) is not str:
            problems.string("prefix", self.prefix)
        if self.bucket_region is not None and type(self.bucket_region) is not str:
            problems.string("bucket_region", self.bucket_region)


def serialize(request: ListBucketsRequest) -> HttpRequest:
    query: rest.Query = []
    if request.max_buckets is not None:
        query.append(("max-buckets", str(request.max_buckets)))
    if request.continuation_token is not None:
        query.append(("continuation-token", request.continuation_token))
    if request.prefix is not None:
        query.append(("prefix", request.prefix))
    if request.bucket_region is not None:
        query.append(("bucket-region", request.bucket_region))
    return rest.request("GET", "/", query=query)


class ListBucketsOutput(Structure):
    _members = {
        "buckets": "Buckets",
        "owner": "Owner",
        "continuation_token": "ContinuationToken",
        "prefix": "Prefix",
    }
    __slots__ = tuple(_members)

    buckets: list[t.Bucket] | None
    """The list of buckets owned by the requester."""
    owner: t.Owner | None
    """The owner of the buckets listed."""
    continuation_token: str | None
    """ContinuationToken is included in the response when there are more buckets that can be
    listed with pagination. The next ListBuckets request to Amazon S3 can be continued with
    this ContinuationToken. ContinuationToken is obfuscated and is not a real bucket.
    """
    prefix: str | None
    """If Prefix was sent with the request, it is included in the response.

    All bucket names in the response begin with the specified bucket name prefix.
    """

    def __init__(
        self,
        *,
        buckets: list[t.Bucket] | None = None,
        owner: t.Owner | None = None,
        continuation_token: str | None = None,
        prefix: str | None = None,
    ) -> None:
        self.buckets = buckets
        self.owner = owner
        self.continuation_token = continuation_token
        self.prefix = prefix


def parse(response: HttpResponse) -> ListBucketsOutput:
    body = wire.xml_object(response)
    return ListBucketsOutput(
        buckets=wire.structures(body, "Buckets", t.Bucket.from_wire, "Bucket"),
        owner=wire.structure(body, "Owner", t.Owner.from_wire),
        continuation_token=wire.string(body, "ContinuationToken"),
        prefix=wire.string(body, "Prefix"),
    )


LIST_BUCKETS = Operation(
    service=SERVICE,
    name="ListBuckets",
    input=ListBucketsRequest,
    output=ListBucketsOutput,
    serialize=serialize,
    parse=parse,
    errors=(),
    receive=(s3.error_in_success,),
)
