"""CreateBucket: ``PUT /{Bucket}``, answered with 200."""

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


class CreateBucketRequest(Request["CreateBucketOutput"]):
    """Note:

    This action creates an Amazon S3 bucket. To create an Amazon S3 on Outposts bucket, see
    CreateBucket
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_CreateBucket.html).

    Creates a new S3 bucket. To create a bucket, you must set up Amazon S3 and have a valid
    Amazon Web Services Access Key ID to authenticate requests. Anonymous requests are never
    allowed to create buckets. By creating the bucket, you become the bucket owner.

    There are two types of buckets: general purpose buckets and directory buckets. For more
    information about these bucket types, see Creating, configuring, and working with Amazon
    S3 buckets
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/creating-buckets-s3.html) in the
    Amazon S3 User Guide.

    General purpose buckets exist in a global namespace, which means that each bucket name
    must be unique across all Amazon Web Services accounts in all the Amazon Web Services
    Regions within a partition. A partition is a grouping of Regions. Amazon Web Services
    currently has four partitions: aws (Standard Regions), aws-cn (China Regions), aws-us-gov
    (Amazon Web Services GovCloud (US)), and aws-eusc (European Sovereign Cloud). When you
    create a general purpose bucket, you can choose to create a bucket in the shared global
    namespace or you can choose to create a bucket in your account regional namespace. Your
    account regional namespace is a subdivision of the global namespace that only your account
    can create buckets in. For more information on account regional namespaces, see Namespaces
    for general purpose buckets
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/gpbucketnamespaces.html).

    Note:

    - General purpose buckets - If you send your CreateBucket request to the s3.amazonaws.com
      global endpoint, the request goes to the us-east-1 Region. So the signature calculations
      in Signature Version 4 must use us-east-1 as the Region, even if the location constraint
      in the request specifies another Region where the bucket is to be created. If you create
      a bucket in a Region other than US East (N. Virginia), your application must be able to
      handle 307 redirect. For more information, see Virtual hosting of buckets
      (https://docs.aws.amazon.com/AmazonS3/latest/dev/VirtualHosting.html) in the Amazon S3
      User Guide.
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

      - General purpose bucket permissions - In addition to the s3:CreateBucket permission,
        the following permissions are required in a policy when your CreateBucket request
        includes specific headers:
        - Access control lists (ACLs) - In your CreateBucket request, if you specify an access
          control list (ACL) and set it to public-read, public-read-write, authenticated-read,
          or if you explicitly specify any other custom ACLs, both s3:CreateBucket and
          s3:PutBucketAcl permissions are required. In your CreateBucket request, if you set
          the ACL to private, or if you don't specify any ACLs, only the s3:CreateBucket
          permission is required.
        - Object Lock - In your CreateBucket request, if you set
          x-amz-bucket-object-lock-enabled to true, the s3:PutBucketObjectLockConfiguration
          and s3:PutBucketVersioning permissions are required.
        - S3 Object Ownership - If your CreateBucket request includes the
          x-amz-object-ownership header, then the s3:PutBucketOwnershipControls permission is
          required.

        Important:

        To set an ACL on a bucket as part of a CreateBucket request, you must explicitly set
        S3 Object Ownership for the bucket to a different value than the default,
        BucketOwnerEnforced. Additionally, if your desired bucket ACL grants public access,
        you must first create the bucket (without the bucket ACL) and then explicitly disable
        Block Public Access on the bucket before using PutBucketAcl to set the ACL. If you try
        to create a bucket with a public ACL, the request will fail.

        For the majority of modern use cases in S3, we recommend that you keep all Block
        Public Access settings enabled and keep ACLs disabled. If you would like to share data
        with users outside of your account, you can use bucket policies as needed. For more
        information, see Controlling ownership of objects and disabling ACLs for your bucket
        (https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html)
        and Blocking public access to your Amazon S3 storage
        (https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html)
        in the Amazon S3 User Guide.

        - S3 Block Public Access - If your specific use case requires granting public access
          to your S3 resources, you can disable Block Public Access. Specifically, you can
          create a new bucket with Block Public Access enabled, then separately call the
          DeletePublicAccessBlock
          (https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeletePublicAccessBlock.html)
          API. To use this operation, you must have the s3:PutBucketPublicAccessBlock
          permission. For more information about S3 Block Public Access, see Blocking public
          access to your Amazon S3 storage
          (https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html)
          in the Amazon S3 User Guide.
      - Directory bucket permissions - You must have the s3express:CreateBucket permission in
        an IAM identity-based policy instead of a bucket policy. Cross-account access to this
        API operation isn't supported. This operation can only be performed by the Amazon Web
        Services account that owns the resource. For more information about directory bucket
        policies and permissions, see Amazon Web Services Identity and Access Management (IAM)
        for S3 Express One Zone
        (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam.html)
        in the Amazon S3 User Guide.

      Important:

      The permissions for ACLs, Object Lock, S3 Object Ownership, and S3 Block Public Access
      are not supported for directory buckets. For directory buckets, all Block Public Access
      settings are enabled at the bucket level and S3 Object Ownership is set to Bucket owner
      enforced (ACLs disabled). These settings can't be modified.

      For more information about permissions for creating and working with directory buckets,
      see Directory buckets
      (https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-overview.html)
      in the Amazon S3 User Guide. For more information about supported S3 features for
      directory buckets, see Features of S3 Express One Zone
      (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-one-zone.html#s3-express-features)
      in the Amazon S3 User Guide.

    HTTP Host header syntax

    Directory buckets - The HTTP Host header syntax is
    s3express-control.region-code.amazonaws.com.

    The following operations are related to CreateBucket:

    - PutObject (https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html)
    - DeleteBucket (https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html)

    Important:

    You must URL encode any signed header values that contain spaces. For example, if your
    header value is my file.txt, containing two spaces after my, you must URL encode this
    value to my%20%20file.txt.
    """

    _members = {
        "bucket": "Bucket",
        "acl": "ACL",
        "create_bucket_configuration": "CreateBucketConfiguration",
        "grant_full_control": "GrantFullControl",
        "grant_read": "GrantRead",
        "grant_read_acp": "GrantReadACP",
        "grant_write": "GrantWrite",
        "grant_write_acp": "GrantWriteACP",
        "object_lock_enabled_for_bucket": "ObjectLockEnabledForBucket",
        "object_ownership": "ObjectOwnership",
        "bucket_namespace": "BucketNamespace",
    }
    __slots__ = tuple(_members)

    bucket: str
    """The name of the bucket to create.

    General purpose buckets - For information about bucket naming restrictions, see Bucket
    naming rules
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html) in the
    Amazon S3 User Guide.

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
    acl: t.BucketCannedACL | str | None
    """The canned ACL to apply to the bucket.

    Note:

    This functionality is not supported for directory buckets.
    """
    create_bucket_configuration: t.CreateBucketConfiguration | None
    """The configuration information for the bucket."""
    grant_full_control: str | None
    """Allows grantee the read, write, read ACP, and write ACP permissions on the bucket.

    Note:

    This functionality is not supported for directory buckets.
    """
    grant_read: str | None
    """Allows grantee to list the objects in the bucket.

    Note:

    This functionality is not supported for directory buckets.
    """
    grant_read_acp: str | None
    """Allows grantee to read the bucket ACL.

    Note:

    This functionality is not supported for directory buckets.
    """
    grant_write: str | None
    """Allows grantee to create new objects in the bucket.

    For the bucket and object owners of existing objects, also allows deletions and overwrites
    of those objects.

    Note:

    This functionality is not supported for directory buckets.
    """
    grant_write_acp: str | None
    """Allows grantee to write the ACL for the applicable bucket.

    Note:

    This functionality is not supported for directory buckets.
    """
    object_lock_enabled_for_bucket: bool | None
    """Specifies whether you want S3 Object Lock to be enabled for the new bucket.

    Note:

    This functionality is not supported for directory buckets.
    """
    object_ownership: t.ObjectOwnership | str | None
    bucket_namespace: t.BucketNamespace | str | None
    """Specifies the namespace where you want to create your general purpose bucket. When you
    create a general purpose bucket, you can choose to create a bucket in the shared global
    namespace or you can choose to create a bucket in your account regional namespace. Your
    account regional namespace is a subdivision of the global namespace that only your account
    can create buckets in. For more information on bucket namespaces, see Namespaces for
    general purpose buckets
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/gpbucketnamespaces.html).

    General purpose buckets in your account regional namespace must follow a specific naming
    convention. These buckets consist of a bucket name prefix that you create, and a suffix
    that contains your 12-digit Amazon Web Services Account ID, the Amazon Web Services Region
    code, and ends with -an. Bucket names must follow the format
    bucket-name-prefix-accountId-region-an (for example,
    amzn-s3-demo-bucket-111122223333-us-west-2-an). For information about bucket naming
    restrictions, see Account regional namespace naming rules
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html#account-regional-naming-rules)
    in the Amazon S3 User Guide.

    Note:

    This functionality is not supported for directory buckets.
    """

    def __init__(
        self,
        *,
        bucket: str,
        acl: t.BucketCannedACL | str | None = None,
        create_bucket_configuration: t.CreateBucketConfiguration | None = None,
        grant_full_control: str | None = None,
        grant_read: str | None = None,
        grant_read_acp: str | None = None,
        grant_write: str | None = None,
        grant_write_acp: str | None = None,
        object_lock_enabled_for_bucket: bool | None = None,
        object_ownership: t.ObjectOwnership | str | None = None,
        bucket_namespace: t.BucketNamespace | str | None = None,
    ) -> None:
        self.bucket = bucket
        self.acl = acl
        self.create_bucket_configuration = create_bucket_configuration
        self.grant_full_control = grant_full_control
        self.grant_read = grant_read
        self.grant_read_acp = grant_read_acp
        self.grant_write = grant_write
        self.grant_write_acp = grant_write_acp
        self.object_lock_enabled_for_bucket = object_lock_enabled_for_bucket
        self.object_ownership = object_ownership
        self.bucket_namespace = bucket_namespace

    def check(self, problems: Problems) -> None:
        if type(self.bucket) is not str or self.bucket in ("", ".", ".."):
            problems.label("bucket", self.bucket)
        if self.acl is not None:
            problems.enum("acl", self.acl, t.BucketCannedACL)
        if self.create_bucket_configuration is not None:
            problems.structure(
                "create_bucket_configuration",
                self.create_bucket_configuration,
                t.CreateBucketConfiguration,
            )
        if self.grant_full_control is not None and type(self.grant_full_control) is not str:
            problems.string("grant_full_control", self.grant_full_control)
        if self.grant_read is not None and type(self.grant_read) is not str:
            problems.string("grant_read", self.grant_read)
        if self.grant_read_acp is not None and type(self.grant_read_acp) is not str:
            problems.string("grant_read_acp", self.grant_read_acp)
        if self.grant_write is not None and type(self.grant_write) is not str:
            problems.string("grant_write", self.grant_write)
        if self.grant_write_acp is not None and type(self.grant_write_acp) is not str:
            problems.string("grant_write_acp", self.grant_write_acp)
        if self.object_lock_enabled_for_bucket is not None:
            problems.boolean("object_lock_enabled_for_bucket", self.object_lock_enabled_for_bucket)
        if self.object_ownership is not None:
            problems.enum("object_ownership", self.object_ownership, t.ObjectOwnership)
        if self.bucket_namespace is not None:
            problems.enum("bucket_namespace", self.bucket_namespace, t.BucketNamespace)


def serialize(request: CreateBucketRequest) -> HttpRequest:
    headers: rest.Headers = {}
    if request.acl is not None:
        headers["x-amz-acl"] = request.acl
    if request.grant_full_control is not None:
        headers["x-amz-grant-full-control"] = request.grant_full_control
    if request.grant_read is not None:
        headers["x-amz-grant-read"] = request.grant_read
    if request.grant_read_acp is not None:
        headers["x-amz-grant-read-acp"] = request.grant_read_acp
    if request.grant_write is not None:
        headers["x-amz-grant-write"] = request.grant_write
    if request.grant_write_acp is not None:
        headers["x-amz-grant-write-acp"] = request.grant_write_acp
    if request.object_lock_enabled_for_bucket is not None:
        headers["x-amz-bucket-object-lock-enabled"] = rest.boolean_text(
            request.object_lock_enabled_for_bucket
        )
    if request.object_ownership is not None:
        headers["x-amz-object-ownership"] = request.object_ownership
    if request.bucket_namespace is not None:
        headers["x-amz-bucket-namespace"] = request.bucket_namespace
    return wire.xml_request(
        "PUT",
        f'/{rest.label("bucket", request.bucket)}',
        (
            [
                '<CreateBucketConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">',
                *request.create_bucket_configuration.to_wire(),
                "</CreateBucketConfiguration>",
            ]
            if request.create_bucket_configuration is not None
            else None
        ),
        headers=headers,
    )


def endpoint_parameters(request: CreateBucketRequest) -> dict[str, object]:
    return {
        "disable_access_points": True,
        "use_s3_express_control_endpoint": True,
        "bucket": request.bucket,
    }


class CreateBucketOutput(Structure):
    _members = {"location": "Location", "bucket_arn": "BucketArn"}
    __slots__ = tuple(_members)

    location: str | None
    """A forward slash followed by the name of the bucket for all account regional namespace
    buckets and all global general purpose buckets created in us-east-1. For example,
    /amzn-s3-demo-bucket. For global general purpose buckets created in other Amazon Web
    Services Regions, the Location field is the global endpoint URL. For example,
    http://amzn-s3-demo-bucket.s3.amazonaws.com/.
    """
    bucket_arn: str | None
    """The Amazon Resource Name (ARN) of the S3 bucket. ARNs uniquely identify Amazon Web
    Services resources across all of Amazon Web Services.

    Note:

    This parameter is only supported for S3 directory buckets. For more information, see Using
    tags with directory buckets
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-tagging.html).
    """

    def __init__(self, *, location: str | None = None, bucket_arn: str | None = None) -> None:
        self.location = location
        self.bucket_arn = bucket_arn


def parse(response: HttpResponse) -> CreateBucketOutput:
    return CreateBucketOutput(
        location=rest.header(response.headers, "location", rest.text),
        bucket_arn=rest.header(response.headers, "x-amz-bucket-arn", rest.text),
    )


CREATE_BUCKET = Operation(
    service=SERVICE,
    name="CreateBucket",
    input=CreateBucketRequest,
    output=CreateBucketOutput,
    serialize=serialize,
    parse=parse,
    errors=("BucketAlreadyExists", "BucketAlreadyOwnedByYou"),
    endpoint_parameters=endpoint_parameters,
    in_endpoint="first path segment",
    receive=(s3.error_in_success,),
    adapt=(s3.bucket_name("bucket"),),
    ask=(s3_express.session,),
    signers={"sigv4-s3express": s3_express.sign_in_session},
)
