"""DeleteObjects: ``POST /{Bucket}?delete``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.customizations import s3, s3_express
from ...runtime.protocols import checksums, rest
from ...runtime.protocols import xml as wire
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.shapes.problems import Problems


class DeleteObjectsRequest(Request["DeleteObjectsOutput"]):
    """This operation enables you to delete multiple objects from a bucket using a single HTTP
    request. If you know the object keys that you want to delete, then this operation provides
    a suitable alternative to sending individual delete requests, reducing per-request
    overhead.

    The request can contain a list of up to 1,000 keys that you want to delete. In the XML,
    you provide the object key names, and optionally, version IDs if you want to delete a
    specific version of the object from a versioning-enabled bucket. For each key, Amazon S3
    performs a delete operation and returns the result of that delete, success or failure, in
    the response. If the object specified in the request isn't found, Amazon S3 confirms the
    deletion by returning the result as deleted.

    Note:

    - Directory buckets - S3 Versioning isn't enabled and supported for directory buckets.
    - Directory buckets - For directory buckets, you must make requests for this API operation
      to the Zonal endpoint. These endpoints support virtual-hosted-style requests in the
      format https://amzn-s3-demo-bucket.s3express-zone-id.region-code.amazonaws.com/key-name
      . Path-style requests are not supported. For more information about endpoints in
      Availability Zones, see Regional and Zonal endpoints for directory buckets in
      Availability Zones
      (https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
      in the Amazon S3 User Guide. For more information about endpoints in Local Zones, see
      Concepts for directory buckets in Local Zones
      (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
      in the Amazon S3 User Guide.

    The operation supports two modes for the response: verbose and quiet. By default, the
    operation uses verbose mode in which the response includes the result of deletion of each
    key in your request. In quiet mode the response includes only keys where the delete
    operation encountered an error. For a successful deletion in a quiet mode, the operation
    does not return any information about the delete in the response body.

    When performing this action on an MFA Delete enabled bucket, that attempts to delete any
    versioned objects, you must include an MFA token. If you do not provide one, the entire
    request will fail, even if there are non-versioned objects you are trying to delete. If
    you provide an invalid token, whether there are versioned keys in the request or not, the
    entire Multi-Object Delete request will fail. For information about MFA Delete, see MFA
    Delete
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/Versioning.html#MultiFactorAuthenticationDelete)
    in the Amazon S3 User Guide.

    Note:

    Directory buckets - MFA delete is not supported by directory buckets.

    Permissions

      - General purpose bucket permissions - The following permissions are required in your
        policies when your DeleteObjects request includes specific headers.
        - s3:DeleteObject - To delete an object from a bucket, you must always specify the
          s3:DeleteObject permission.
        - s3:DeleteObjectVersion - To delete a specific version of an object from a
          versioning-enabled bucket, you must specify the s3:DeleteObjectVersion permission.

        Note:

        If the s3:DeleteObject or s3:DeleteObjectVersion permissions are explicitly denied in
        your bucket policy, attempts to delete any unversioned objects result in a 403 Access
        Denied error.

      - Directory bucket permissions - To grant access to this API operation on a directory
        bucket, we recommend that you use the CreateSession
        (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) API operation
        for session-based authorization. Specifically, you grant the s3express:CreateSession
        permission to the directory bucket in a bucket policy or an IAM identity-based policy.
        Then, you make the CreateSession API call on the bucket to obtain a session token.
        With the session token in your request header, you can make API requests to this
        operation. After the session token expires, you make another CreateSession API call to
        generate a new session token for use. Amazon Web Services CLI or SDKs create session
        and refresh the session token automatically to avoid service interruptions when a
        session expires. For more information about authorization, see CreateSession
        (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html).

    Content-MD5 request header

      - General purpose bucket - The Content-MD5 request header is required for all
        Multi-Object Delete requests. Amazon S3 uses the header value to ensure that your
        request body has not been altered in transit.
      - Directory bucket - The Content-MD5 request header or a additional checksum request
        header (including x-amz-checksum-crc32, x-amz-checksum-crc32c, x-amz-checksum-sha1, or
        x-amz-checksum-sha256) is required for all Multi-Object Delete requests.

    HTTP Host header syntax

    Directory buckets - The HTTP Host header syntax is
    Bucket-name.s3express-zone-id.region-code.amazonaws.com.

    The following operations are related to DeleteObjects:

    - CreateMultipartUpload
      (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html)
    - UploadPart (https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html)
    - CompleteMultipartUpload
      (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html)
    - ListParts (https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html)
    - AbortMultipartUpload
      (https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html)

    Important:

    You must URL encode any signed header values that contain spaces. For example, if your
    header value is my file.txt, containing two spaces after my, you must URL encode this
    value to my%20%20file.txt.
    """

    _members = {
        "bucket": "Bucket",
        "delete": "Delete",
        "mfa": "MFA",
        "request_payer": "RequestPayer",
        "bypass_governance_retention": "BypassGovernanceRetention",
        "expected_bucket_owner": "ExpectedBucketOwner",
        "checksum_algorithm": "ChecksumAlgorithm",
    }
    __slots__ = tuple(_members)

    bucket: str
    """The bucket name containing the objects to delete.

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
    delete: t.Delete
    """Container for the request."""
    mfa: str | None
    """The concatenation of the authentication device's serial number, a space, and the value
    that is displayed on your authentication device. Required to permanently delete a
    versioned object if versioning is configured with MFA delete enabled.

    When performing the DeleteObjects operation on an MFA delete enabled bucket, which
    attempts to delete the specified versioned objects, you must include an MFA token. If you
    don't provide an MFA token, the entire request will fail, even if there are non-versioned
    objects that you are trying to delete. If you provide an invalid token, whether there are
    versioned object keys in the request or not, the entire Multi-Object Delete request will
    fail. For information about MFA Delete, see MFA Delete
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/Versioning.html#MultiFactorAuthenticationDelete)
    in the Amazon S3 User Guide.

    Note:

    This functionality is not supported for directory buckets.
    """
    request_payer: t.RequestPayer | str | None
    bypass_governance_retention: bool | None
    """Specifies whether you want to delete this object even if it has a Governance-type Object
    Lock in place. To use this header, you must have the s3:BypassGovernanceRetention
    permission.

    Note:

    This functionality is not supported for directory buckets.
    """
    expected_bucket_owner: str | None
    """The account ID of the expected bucket owner. If the account ID that you provide does not
    match the actual owner of the bucket, the request fails with the HTTP status code 403
    Forbidden (access denied).
    """
    checksum_algorithm: t.ChecksumAlgorithm | str | None
    """Indicates the algorithm used to create the checksum for the object when you use the SDK.
    This header will not provide any additional functionality if you don't use the SDK. When
    you send this header, there must be a corresponding x-amz-checksum-algorithm or
    x-amz-trailer header sent. Otherwise, Amazon S3 fails the request with the HTTP status
    code 400 Bad Request.

    For the x-amz-checksum-algorithm header, replace algorithm with the supported algorithm
    from the following list:

    - CRC32
    - CRC32C
    - CRC64NVME
    - MD5
    - SHA1
    - SHA256
    - SHA512
    - XXHASH3
    - XXHASH64
    - XXHASH128

    For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.

    If the individual checksum value you provide through x-amz-checksum-algorithm doesn't
    match the checksum algorithm you set through x-amz-sdk-checksum-algorithm, Amazon S3 fails
    the request with a BadDigest error.

    If you provide an individual checksum, Amazon S3 ignores any provided ChecksumAlgorithm
    parameter.
    """

    def __init__(
        self,
        *,
        bucket: str,
        delete: t.Delete,
        mfa: str | None = None,
        request_payer: t.RequestPayer | str | None = None,
        bypass_governance_retention: bool | None = None,
        expected_bucket_owner: str | None = None,
        checksum_algorithm: t.ChecksumAlgorithm | str | None = None,
    ) -> None:
        self.bucket = bucket
        self.delete = delete
        self.mfa = mfa
        self.request_payer = request_payer
        self.bypass_governance_retention = bypass_governance_retention
        self.expected_bucket_owner = expected_bucket_owner
        self.checksum_algorithm = checksum_algorithm

    def check(self, problems: Problems) -> None:
        if type(self.bucket) is not str or self.bucket in ("", ".", ".."):
            problems.label("bucket", self.bucket)
        problems.required("delete", self.delete)
        problems.structure("delete", self.delete, t.Delete)
        if self.mfa is not None and type(self.mfa) is not str:
            problems.string("mfa", self.mfa)
        if self.request_payer is not None:
            problems.enum("request_payer", self.request_payer, t.RequestPayer)
        if self.bypass_governance_retention is not None:
            problems.boolean("bypass_governance_retention", self.bypass_governance_retention)
        if self.expected_bucket_owner is not None and type(self.expected_bucket_owner) is not str:
            problems.string("expected_bucket_owner", self.expected_bucket_owner)
        if self.checksum_algorithm is not None:
            problems.enum("checksum_algorithm", self.checksum_algorithm, t.ChecksumAlgorithm)


def serialize(request: DeleteObjectsRequest) -> HttpRequest:
    query: rest.Query = [("delete", "")]
    headers: rest.Headers = {}
    if request.mfa is not None:
        headers["x-amz-mfa"] = request.mfa
    if request.request_payer is not None:
        headers["x-amz-request-payer"] = request.request_payer
    if request.bypass_governance_retention is not None:
        headers["x-amz-bypass-governance-retention"] = rest.boolean_text(
            request.bypass_governance_retention
        )
    if request.expected_bucket_owner is not None:
        headers["x-amz-expected-bucket-owner"] = request.expected_bucket_owner
    if request.checksum_algorithm is not None:
        headers["x-amz-sdk-checksum-algorithm"] = request.checksum_algorithm
    return wire.xml_request(
        "POST",
        f'/{rest.label("bucket", request.bucket)}',
        [
            '<Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/">',
            *request.delete.to_wire(),
            "</Delete>",
        ],
        query=query,
        headers=headers,
    )


def endpoint_parameters(request: DeleteObjectsRequest) -> dict[str, object]:
    return {"bucket": request.bucket}


class DeleteObjectsOutput(Structure):
    _members = {"deleted": "Deleted", "request_charged": "RequestCharged", "errors": "Errors"}
    __slots__ = tuple(_members)

    deleted: list[t.DeletedObject] | None
    """Container element for a successful delete. It identifies the object that was successfully
    deleted.
    """
    request_charged: t.RequestCharged | str | None
    errors: list[t.Error] | None
    """Container for a failed delete action that describes the object that Amazon S3 attempted to
    delete and the error it encountered.
    """

    def __init__(
        self,
        *,
        deleted: list[t.DeletedObject] | None = None,
        request_charged: t.RequestCharged | str | None = None,
        errors: list[t.Error] | None = None,
    ) -> None:
        self.deleted = deleted
        self.request_charged = request_charged
        self.errors = errors


def parse(response: HttpResponse) -> DeleteObjectsOutput:
    body = wire.xml_object(response)
    return DeleteObjectsOutput(
        deleted=wire.flat_structures(body, "Deleted", t.DeletedObject.from_wire),
        request_charged=rest.header(
            response.headers,
            "x-amz-request-charged",
            lambda text: wire.known(t.RequestCharged, text),
        ),
        errors=wire.flat_structures(body, "Error", t.Error.from_wire),
    )


DELETE_OBJECTS = Operation(
    service=SERVICE,
    name="DeleteObjects",
    input=DeleteObjectsRequest,
    output=DeleteObjectsOutput,
    serialize=serialize,
    parse=parse,
    errors=(),
    endpoint_parameters=endpoint_parameters,
    in_endpoint="first path segment",
    prepare=(
        checksums.RequestChecksum(
            "checksum_algorithm", "x-amz-sdk-checksum-algorithm", required=True
        ),
    ),
    receive=(s3.error_in_success,),
    adapt=(s3.bucket_name("bucket"),),
    ask=(s3_express.session,),
    recover=(s3.follow_region,),
    signers={"sigv4-s3express": s3_express.sign_in_session},
)
