"""HeadBucket: ``HEAD /{Bucket}``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.customizations import s3, s3_express
from ...runtime.protocols import rest
from ...runtime.protocols import xml as wire
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.shapes.problems import Problems


class HeadBucketRequest(Request["HeadBucketOutput"]):
    """You can use this operation to determine if a bucket exists and if you have permission to
    access it. The action returns a 200 OK HTTP status code if the bucket exists and you have
    permission to access it. You can make a HeadBucket call on any bucket name to any Region
    in the partition, and regardless of the permissions on the bucket, you will receive a
    response header with the correct bucket location so that you can then make a proper,
    signed request to the appropriate Regional endpoint.

    Note:

    If the bucket doesn't exist or you don't have permission to access it, the HEAD request
    returns a generic 400 Bad Request, 403 Forbidden, or 404 Not Found HTTP status code. A
    message body isn't included, so you can't determine the exception beyond these HTTP
    response codes.

    Authentication and authorization

    General purpose buckets - Request to public buckets that grant the s3:ListBucket
    permission publicly do not need to be signed. All other HeadBucket requests must be
    authenticated and signed by using IAM credentials (access key ID and secret access key for
    the IAM identities). All headers with the x-amz- prefix, including x-amz-copy-source, must
    be signed. For more information, see REST Authentication
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/RESTAuthentication.html).

    Directory buckets - You must use IAM credentials to authenticate and authorize your access
    to the HeadBucket API operation, instead of using the temporary security credentials
    through the CreateSession API operation.

    Amazon Web Services CLI or SDKs handles authentication and authorization on your behalf.

    Permissions

      - General purpose bucket permissions - To use this operation, you must have permissions
        to perform the s3:ListBucket action. The bucket owner has this permission by default
        and can grant this permission to others. For more information about permissions, see
        Managing access permissions to your Amazon S3 resources
        (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-access-control.html) in the
        Amazon S3 User Guide.
      - Directory bucket permissions - You must have the s3express:CreateSession permission in
        the Action element of a policy. If no session mode is specified, the session will be
        created with the maximum allowable privilege, attempting ReadWrite first, then
        ReadOnly if ReadWrite is not permitted. If you want to explicitly restrict the access
        to be read-only, you can set the s3express:SessionMode condition key to ReadOnly on
        the bucket.

      For more information about example bucket policies, see Example bucket policies for S3
      Express One Zone
      (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam-example-bucket-policies.html)
      and Amazon Web Services Identity and Access Management (IAM) identity-based policies for
      S3 Express One Zone
      (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam-identity-policies.html)
      in the Amazon S3 User Guide.

    HTTP Host header syntax

    Directory buckets - The HTTP Host header syntax is
    Bucket-name.s3express-zone-id.region-code.amazonaws.com.

    Note:

    You must make requests for this API operation to the Zonal endpoint. These endpoints
    support virtual-hosted-style requests in the format
    https://bucket-name.s3express-zone-id.region-code.amazonaws.com. Path-style requests are
    not supported. For more information about endpoints in Availability Zones, see Regional
    and Zonal endpoints for directory buckets in Availability Zones
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
    in the Amazon S3 User Guide. For more information about endpoints in Local Zones, see
    Concepts for directory buckets in Local Zones
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
    in the Amazon S3 User Guide.

    Important:

    You must URL encode any signed header values that contain spaces. For example, if your
    header value is my file.txt, containing two spaces after my, you must URL encode this
    value to my%20%20file.txt.
    """

    _members = {"bucket": "Bucket", "expected_bucket_owner": "ExpectedBucketOwner"}
    __slots__ = tuple(_members)

    bucket: str
    """The bucket name.

    Directory buckets - When you use this operation with a directory bucket, you must use
    virtual-hosted-style requests in the format
    Bucket-name.s3express-zone-id.region-code.amazonaws.com. Path-style requests are not
    supported. Directory bucket names must be unique in the chosen Zone (Availability Zone or
    Local Zone). Bucket names must follow the format bucket-base-name--zone-id--x-s3 (for
    example, amzn-s3-demo-bucket--usw2-az1--x-s3). For information about bucket naming
    restrictions, see Directory bucket naming rules
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-bucket-naming-rules.html)
    in the Amazon S3 User Guide.

    Access points - When you use this action with an access point for general purpose buckets,
    you must provide the alias of the access point in place of the bucket name or specify the
    access point ARN. When you use this action with an access point for directory buckets, you
    must provide the access point name in place of the bucket name. When using the access
    point ARN, you must direct requests to the access point hostname. The access point
    hostname takes the form AccessPointName-AccountId.s3-accesspoint.Region.amazonaws.com.
    When using this action with an access point through the Amazon Web Services SDKs, you
    provide the access point ARN in place of the bucket name. For more information about
    access point ARNs, see Using access points
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-access-points.html) in the
    Amazon S3 User Guide.

    Object Lambda access points - When you use this API operation with an Object Lambda access
    point, provide the alias of the Object Lambda access point in place of the bucket name. If
    the Object Lambda access point alias in a request is not valid, the error code
    InvalidAccessPointAliasError is returned. For more information about
    InvalidAccessPointAliasError, see List of Error Codes
    (https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList).

    Note:

    Object Lambda access points are not supported by directory buckets.

    S3 on Outposts - When you use this action with S3 on Outposts, you must direct requests to
    the S3 on Outposts hostname. The S3 on Outposts hostname takes the form
    AccessPointName-AccountId.outpostID.s3-outposts.Region.amazonaws.com. When you use this
    action with S3 on Outposts, the destination bucket must be the Outposts access point ARN
    or the access point alias. For more information about S3 on Outposts, see What is S3 on
    Outposts? (https://docs.aws.amazon.com/AmazonS3/latest/userguide/S3onOutposts.html) in the
    Amazon S3 User Guide.
    """
    expected_bucket_owner: str | None
    """The account ID of the expected bucket owner. If the account ID that you provide does not
    match the actual owner of the bucket, the request fails with the HTTP status code 403
    Forbidden (access denied).
    """

    def __init__(self, *, bucket: str, expected_bucket_owner: str | None = None) -> None:
        self.bucket = bucket
        self.expected_bucket_owner = expected_bucket_owner

    def check(self, problems: Problems) -> None:
        if type(self.bucket) is not str or self.bucket in ("", ".", ".."):
            problems.label("bucket", self.bucket)
        if self.expected_bucket_owner is not None and type(self.expected_bucket_owner) is not str:
            problems.string("expected_bucket_owner", self.expected_bucket_owner)


def serialize(request: HeadBucketRequest) -> HttpRequest:
    headers: rest.Headers = {}
    if request.expected_bucket_owner is not None:
        headers["x-amz-expected-bucket-owner"] = request.expected_bucket_owner
    return rest.request("HEAD", f'/{rest.label("bucket", request.bucket)}', headers=headers)


def endpoint_parameters(request: HeadBucketRequest) -> dict[str, object]:
    return {"bucket": request.bucket}


class HeadBucketOutput(Structure):
    _members = {
        "bucket_arn": "BucketArn",
        "bucket_location_type": "BucketLocationType",
        "bucket_location_name": "BucketLocationName",
        "bucket_region": "BucketRegion",
        "access_point_alias": "AccessPointAlias",
    }
    __slots__ = tuple(_members)

    bucket_arn: str | None
    """The Amazon Resource Name (ARN) of the S3 bucket. ARNs uniquely identify Amazon Web
    Services resources across all of Amazon Web Services.

    Note:

    This parameter is only supported for S3 directory buckets. For more information, see Using
    tags with directory buckets
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-tagging.html).
    """
    bucket_location_type: t.LocationType | str | None
    """The type of location where the bucket is created.

    Note:

    This functionality is only supported by directory buckets.
    """
    bucket_location_name: str | None
    """The name of the location where the bucket will be created.

    For directory buckets, the Zone ID of the Availability Zone or the Local Zone where the
    bucket is created. An example Zone ID value for an Availability Zone is usw2-az1.

    Note:

    This functionality is only supported by directory buckets.
    """
    bucket_region: str | None
    """The Region that the bucket is located."""
    access_point_alias: bool | None
    """Indicates whether the bucket name used in the request is an access point alias.

    Note:

    For directory buckets, the value of this field is false.
    """

    def __init__(
        self,
        *,
        bucket_arn: str | None = None,
        bucket_location_type: t.LocationType | str | None = None,
        bucket_location_name: str | None = None,
        bucket_region: str | None = None,
        access_point_alias: bool | None = None,
    ) -> None:
        self.bucket_arn = bucket_arn
        self.bucket_location_type = bucket_location_type
        self.bucket_location_name = bucket_location_name
        self.bucket_region = bucket_region
        self.access_point_alias = access_point_alias


def parse(response: HttpResponse) -> HeadBucketOutput:
    return HeadBucketOutput(
        bucket_arn=rest.header(response.headers, "x-amz-bucket-arn", rest.text),
        bucket_location_type=rest.header(
            response.headers,
            "x-amz-bucket-location-type",
            lambda text: wire.known(t.LocationType, text),
        ),
        bucket_location_name=rest.header(response.headers, "x-amz-bucket-location-name", rest.text),
        bucket_region=rest.header(response.headers, "x-amz-bucket-region", rest.text),
        access_point_alias=rest.header(
            response.headers, "x-amz-access-point-alias", rest.read_boolean
        ),
    )


HEAD_BUCKET = Operation(
    service=SERVICE,
    name="HeadBucket",
    input=HeadBucketRequest,
    output=HeadBucketOutput,
    serialize=serialize,
    parse=parse,
    errors=("NoSuchBucket",),
    endpoint_parameters=endpoint_parameters,
    in_endpoint="first path segment",
    receive=(s3.error_in_success,),
    adapt=(s3.bucket_name("bucket"),),
    ask=(s3_express.session,),
    recover=(s3.follow_region,),
    signers={"sigv4-s3express": s3_express.sign_in_session},
)
