"""DeleteBucket: ``DELETE /{Bucket}``, answered with 204."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.customizations import s3, s3_express
from ...runtime.protocols import rest
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.shapes.problems import Problems


class DeleteBucketRequest(Request[None]):
    """Deletes the S3 bucket. All objects (including all object versions and delete markers) in
    the bucket must be deleted before the bucket itself can be deleted.

    Note:

    - Directory buckets - If multipart uploads in a directory bucket are in progress, you
      can't delete the bucket until all the in-progress multipart uploads are aborted or
      completed.
    - Directory buckets - For directory buckets, you must make requests for this API operation
      to the Regional endpoint. These endpoints support path-style requests in the format
      https://s3express-control.region-code.amazonaws.com/bucket-name . Virtual-hosted-style
      requests aren't supported. For more information about endpoints in Availability Zones,
      see Regional and Zonal endpoints for directory buckets in Availability Zones
      (https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
      in the Amazon S3 User Guide. For more information about endpoints in Local Zones, see
      Concepts for directory buckets in Local Zones
      (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
      in the Amazon S3 User Guide.

    Permissions

      - General purpose bucket permissions - You must have the s3:DeleteBucket permission on
        the specified bucket in a policy.
      - Directory bucket permissions - You must have the s3express:DeleteBucket permission in
        an IAM identity-based policy instead of a bucket policy. Cross-account access to this
        API operation isn't supported. This operation can only be performed by the Amazon Web
        Services account that owns the resource. For more information about directory bucket
        policies and permissions, see Amazon Web Services Identity and Access Management (IAM)
        for S3 Express One Zone
        (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam.html)
        in the Amazon S3 User Guide.

    HTTP Host header syntax

    Directory buckets - The HTTP Host header syntax is
    s3express-control.region-code.amazonaws.com.

    The following operations are related to DeleteBucket:

    - CreateBucket (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html)
    - DeleteObject (https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html)

    Important:

    You must URL encode any signed header values that contain spaces. For example, if your
    header value is my file.txt, containing two spaces after my, you must URL encode this
    value to my%20%20file.txt.
    """

    _members = {"bucket": "Bucket", "expected_bucket_owner": "ExpectedBucketOwner"}
    __slots__ = tuple(_members)

    bucket: str
    """Specifies the bucket being deleted.

    Directory buckets - When you use this operation with a directory bucket, you must use
    path-style requests in the format
    https://s3express-control.region-code.amazonaws.com/bucket-name . Virtual-hosted-style
    requests aren't supported. Directory bucket names must be unique in the chosen Zone
    (Availability Zone or Local Zone). Bucket names must also follow the format
    bucket-base-name--zone-id--x-s3 (for example, DOC-EXAMPLE-BUCKET--usw2-az1--x-s3). For
    information about bucket naming restrictions, see Directory bucket naming rules
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-bucket-naming-rules.html)
    in the Amazon S3 User Guide
    """
    expected_bucket_owner: str | None
    """The account ID of the expected bucket owner. If the account ID that you provide does not
    match the actual owner of the bucket, the request fails with the HTTP status code 403
    Forbidden (access denied).

    Note:

    For directory buckets, this header is not supported in this API operation. If you specify
    this header, the request fails with the HTTP status code 501 Not Implemented.
    """

    def __init__(self, *, bucket: str, expected_bucket_owner: str | None = None) -> None:
        self.bucket = bucket
        self.expected_bucket_owner = expected_bucket_owner

    def check(self, problems: Problems) -> None:
        if type(self.bucket) is not str or self.bucket in ("", ".", ".."):
            problems.label("bucket", self.bucket)
        if self.expected_bucket_owner is not None and type(self.expected_bucket_owner) is not str:
            problems.string("expected_bucket_owner", self.expected_bucket_owner)


def serialize(request: DeleteBucketRequest) -> HttpRequest:
    headers: rest.Headers = {}
    if request.expected_bucket_owner is not None:
        headers["x-amz-expected-bucket-owner"] = request.expected_bucket_owner
    return rest.request("DELETE", f'/{rest.label("bucket", request.bucket)}', headers=headers)


def endpoint_parameters(request: DeleteBucketRequest) -> dict[str, object]:
    return {"use_s3_express_control_endpoint": True, "bucket": request.bucket}


def parse(response: HttpResponse) -> None:
    """There is nothing in the answer."""


DELETE_BUCKET = Operation(
    service=SERVICE,
    name="DeleteBucket",
    input=DeleteBucketRequest,
    output=None,
    serialize=serialize,
    parse=parse,
    errors=(),
    endpoint_parameters=endpoint_parameters,
    in_endpoint="first path segment",
    adapt=(s3.bucket_name("bucket"),),
    ask=(s3_express.session,),
    recover=(s3.follow_region,),
    signers={"sigv4-s3express": s3_express.sign_in_session},
)
