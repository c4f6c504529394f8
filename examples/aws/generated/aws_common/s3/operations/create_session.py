"""CreateSession: ``GET /{Bucket}?session``, answered with 200."""

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


class CreateSessionRequest(Request["CreateSessionOutput"]):
    """Creates a session that establishes temporary security credentials to support fast
    authentication and authorization for the Zonal endpoint API operations on directory
    buckets. For more information about Zonal endpoint API operations that include the
    Availability Zone in the request endpoint, see S3 Express One Zone APIs
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-APIs.html) in the Amazon
    S3 User Guide.

    To make Zonal endpoint API requests on a directory bucket, use the CreateSession API
    operation. Specifically, you grant s3express:CreateSession permission to a bucket in a
    bucket policy or an IAM identity-based policy. Then, you use IAM credentials to make the
    CreateSession API request on the bucket, which returns temporary security credentials that
    include the access key ID, secret access key, session token, and expiration. These
    credentials have associated permissions to access the Zonal endpoint API operations. After
    the session is created, you don’t need to use other policies to grant permissions to each
    Zonal endpoint API individually. Instead, in your Zonal endpoint API requests, you sign
    your requests by applying the temporary security credentials of the session to the request
    headers and following the SigV4 protocol for authentication. You also apply the session
    token to the x-amz-s3session-token request header for authorization. Temporary security
    credentials are scoped to the bucket and expire after 5 minutes. After the expiration
    time, any calls that you make with those credentials will fail. You must use IAM
    credentials again to make a CreateSession API request that generates a new set of
    temporary credentials for use. Temporary credentials cannot be extended or refreshed
    beyond the original specified interval.

    If you use Amazon Web Services SDKs, SDKs handle the session token refreshes automatically
    to avoid service interruptions when a session expires. We recommend that you use the
    Amazon Web Services SDKs to initiate and manage requests to the CreateSession API. For
    more information, see Performance guidelines and design patterns
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-optimizing-performance-guidelines-design-patterns.html#s3-express-optimizing-performance-session-authentication)
    in the Amazon S3 User Guide.

    Note:

    - You must make requests for this API operation to the Zonal endpoint. These endpoints
      support virtual-hosted-style requests in the format
      https://bucket-name.s3express-zone-id.region-code.amazonaws.com. Path-style requests are
      not supported. For more information about endpoints in Availability Zones, see Regional
      and Zonal endpoints for directory buckets in Availability Zones
      (https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
      in the Amazon S3 User Guide. For more information about endpoints in Local Zones, see
      Concepts for directory buckets in Local Zones
      (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
      in the Amazon S3 User Guide.
    - CopyObject API operation - Unlike other Zonal endpoint API operations, the CopyObject
      API operation doesn't use the temporary security credentials returned from the
      CreateSession API operation for authentication and authorization. For information about
      authentication and authorization of the CopyObject API operation on directory buckets,
      see CopyObject (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html).
    - HeadBucket API operation - Unlike other Zonal endpoint API operations, the HeadBucket
      API operation doesn't use the temporary security credentials returned from the
      CreateSession API operation for authentication and authorization. For information about
      authentication and authorization of the HeadBucket API operation on directory buckets,
      see HeadBucket (https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html).

    Permissions

    To obtain temporary security credentials, you must create a bucket policy or an IAM
    identity-based policy that grants s3express:CreateSession permission to the bucket. In a
    policy, you can have the s3express:SessionMode condition key to control who can create a
    ReadWrite or ReadOnly session. For more information about ReadWrite or ReadOnly sessions,
    see x-amz-create-session-mode
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html#API_CreateSession_RequestParameters).
    For example policies, see Example bucket policies for S3 Express One Zone
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam-example-bucket-policies.html)
    and Amazon Web Services Identity and Access Management (IAM) identity-based policies for
    S3 Express One Zone
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam-identity-policies.html)
    in the Amazon S3 User Guide.

    To grant cross-account access to Zonal endpoint API operations, the bucket policy should
    also grant both accounts the s3express:CreateSession permission.

    If you want to encrypt objects with SSE-KMS, you must also have the kms:GenerateDataKey
    and the kms:Decrypt permissions in IAM identity-based policies and KMS key policies for
    the target KMS key.

    Encryption

    For directory buckets, there are only two supported options for server-side encryption:
    server-side encryption with Amazon S3 managed keys (SSE-S3) (AES256) and server-side
    encryption with KMS keys (SSE-KMS) (aws:kms). We recommend that the bucket's default
    encryption uses the desired encryption configuration and you don't override the bucket
    default encryption in your CreateSession requests or PUT object requests. Then, new
    objects are automatically encrypted with the desired encryption settings. For more
    information, see Protecting data with server-side encryption
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-serv-side-encryption.html)
    in the Amazon S3 User Guide. For more information about the encryption overriding
    behaviors in directory buckets, see Specifying server-side encryption with KMS for new
    object uploads
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-specifying-kms-encryption.html).

    For Zonal endpoint (object-level) API operations
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-differences.html#s3-express-differences-api-operations)
    except CopyObject (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html)
    and UploadPartCopy
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html), you
    authenticate and authorize requests through CreateSession
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) for low latency.
    To encrypt new objects in a directory bucket with SSE-KMS, you must specify SSE-KMS as the
    directory bucket's default encryption configuration with a KMS key (specifically, a
    customer managed key
    (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-cmk)). Then,
    when a session is created for Zonal endpoint API operations, new objects are automatically
    encrypted and decrypted with SSE-KMS and S3 Bucket Keys during the session.

    Note:

    Only 1 customer managed key
    (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-cmk) is
    supported per directory bucket for the lifetime of the bucket. The Amazon Web Services
    managed key
    (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-managed-cmk)
    (aws/s3) isn't supported. After you specify SSE-KMS as your bucket's default encryption
    configuration with a customer managed key, you can't change the customer managed key for
    the bucket's SSE-KMS configuration.

    In the Zonal endpoint API calls (except CopyObject
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html) and UploadPartCopy
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html)) using the REST
    API, you can't override the values of the encryption settings
    (x-amz-server-side-encryption, x-amz-server-side-encryption-aws-kms-key-id,
    x-amz-server-side-encryption-context, and x-amz-server-side-encryption-bucket-key-enabled)
    from the CreateSession request. You don't need to explicitly specify these encryption
    settings values in Zonal endpoint API calls, and Amazon S3 will use the encryption
    settings values from the CreateSession request to protect new objects in the directory
    bucket.

    Note:

    When you use the CLI or the Amazon Web Services SDKs, for CreateSession, the session token
    refreshes automatically to avoid service interruptions when a session expires. The CLI or
    the Amazon Web Services SDKs use the bucket's default encryption configuration for the
    CreateSession request. It's not supported to override the encryption settings values in
    the CreateSession request. Also, in the Zonal endpoint API calls (except CopyObject
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html) and UploadPartCopy
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html)), it's not
    supported to override the values of the encryption settings from the CreateSession
    request.

    HTTP Host header syntax

    Directory buckets - The HTTP Host header syntax is
    Bucket-name.s3express-zone-id.region-code.amazonaws.com.

    Important:

    You must URL encode any signed header values that contain spaces. For example, if your
    header value is my file.txt, containing two spaces after my, you must URL encode this
    value to my%20%20file.txt.
    """

    _members = {
        "bucket": "Bucket",
        "session_mode": "SessionMode",
        "server_side_encryption": "ServerSideEncryption",
        "ssekms_key_id": "SSEKMSKeyId",
        "ssekms_encryption_context": "SSEKMSEncryptionContext",
        "bucket_key_enabled": "BucketKeyEnabled",
    }
    __slots__ = tuple(_members)
    _sensitive = frozenset(["ssekms_key_id", "ssekms_encryption_context"])

    bucket: str
    """The name of the bucket that you create a session for."""
    session_mode: t.SessionMode | str | None
    """Specifies the mode of the session that will be created, either ReadWrite or ReadOnly. If
    no session mode is specified, the default behavior attempts to create a session with the
    maximum allowable privilege. It will first attempt to create a ReadWrite session, and if
    that is not allowed by permissions, it will attempt to create a ReadOnly session. If
    neither session type is allowed, the request will return an Access Denied error. A
    ReadWrite session is capable of executing all the Zonal endpoint API operations on a
    directory bucket. A ReadOnly session is constrained to execute the following Zonal
    endpoint API operations: GetObject, HeadObject, ListObjectsV2, GetObjectAttributes,
    ListParts, and ListMultipartUploads.
    """
    server_side_encryption: t.ServerSideEncryption | str | None
    """The server-side encryption algorithm to use when you store objects in the directory
    bucket.

    For directory buckets, there are only two supported options for server-side encryption:
    server-side encryption with Amazon S3 managed keys (SSE-S3) (AES256) and server-side
    encryption with KMS keys (SSE-KMS) (aws:kms). By default, Amazon S3 encrypts data with
    SSE-S3. For more information, see Protecting data with server-side encryption
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/serv-side-encryption.html) in the
    Amazon S3 User Guide.

    S3 access points for Amazon FSx - When accessing data stored in Amazon FSx file systems
    using S3 access points, the only valid server side encryption option is aws:fsx. All
    Amazon FSx file systems have encryption configured by default and are encrypted at rest.
    Data is automatically encrypted before being written to the file system, and automatically
    decrypted as it is read. These processes are handled transparently by Amazon FSx.
    """
    ssekms_key_id: str | None
    """If you specify x-amz-server-side-encryption with aws:kms, you must specify the
    x-amz-server-side-encryption-aws-kms-key-id header with the ID (Key ID or Key ARN) of the
    KMS symmetric encryption customer managed key to use. Otherwise, you get an HTTP 400 Bad
    Request error. Only use the key ID or key ARN. The key alias format of the KMS key isn't
    supported. Also, if the KMS key doesn't exist in the same account that't issuing the
    command, you must use the full Key ARN not the Key ID.

    Your SSE-KMS configuration can only support 1 customer managed key
    (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-cmk) per
    directory bucket's lifetime. The Amazon Web Services managed key
    (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-managed-cmk)
    (aws/s3) isn't supported.
    """
    ssekms_encryption_context: str | None
    """Specifies the Amazon Web Services KMS Encryption Context as an additional encryption
    context to use for object encryption. The value of this header is a Base64 encoded string
    of a UTF-8 encoded JSON, which contains the encryption context as key-value pairs. This
    value is stored as object metadata and automatically gets passed on to Amazon Web Services
    KMS for future GetObject operations on this object.

    General purpose buckets - This value must be explicitly added during CopyObject operations
    if you want an additional encryption context for your object. For more information, see
    Encryption context
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html#encryption-context)
    in the Amazon S3 User Guide.

    Directory buckets - You can optionally provide an explicit encryption context value. The
    value must match the default encryption context - the bucket Amazon Resource Name (ARN).
    An additional encryption context value is not supported.
    """
    bucket_key_enabled: bool | None
    """Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption with
    server-side encryption using KMS keys (SSE-KMS).

    S3 Bucket Keys are always enabled for GET and PUT operations in a directory bucket and
    can’t be disabled. S3 Bucket Keys aren't supported, when you copy SSE-KMS encrypted
    objects from general purpose buckets to directory buckets, from directory buckets to
    general purpose buckets, or between directory buckets, through CopyObject
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html), UploadPartCopy
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html), the Copy
    operation in Batch Operations
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-objects-Batch-Ops),
    or the import jobs
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-import-job). In this case,
    Amazon S3 makes a call to KMS every time a copy request is made for a KMS-encrypted
    object.
    """

    def __init__(
        self,
        *,
        bucket: str,
        session_mode: t.SessionMode | str | None = None,
        server_side_encryption: t.ServerSideEncryption | str | None = None,
        ssekms_key_id: str | None = None,
        ssekms_encryption_context: str | None = None,
        bucket_key_enabled: bool | None = None,
    ) -> None:
        self.bucket = bucket
        self.session_mode = session_mode
        self.server_side_encryption = server_side_encryption
        self.ssekms_key_id = ssekms_key_id
        self.ssekms_encryption_context = ssekms_encryption_context
        self.bucket_key_enabled = bucket_key_enabled

    def check(self, problems: Problems) -> None:
        if type(self.bucket) is not str or self.bucket in ("", ".", ".."):
            problems.label("bucket", self.bucket)
        if self.session_mode is not None:
            problems.enum("session_mode", self.session_mode, t.SessionMode)
        if self.server_side_encryption is not None:
            problems.enum(
                "server_side_encryption", self.server_side_encryption, t.ServerSideEncryption
            )
        if self.ssekms_key_id is not None and type(self.ssekms_key_id) is not str:
            problems.string("ssekms_key_id", self.ssekms_key_id)
        if (
            self.ssekms_encryption_context is not None
            and type(self.ssekms_encryption_context) is not str
        ):
            problems.string("ssekms_encryption_context", self.ssekms_encryption_context)
        if self.bucket_key_enabled is not None:
            problems.boolean("bucket_key_enabled", self.bucket_key_enabled)


def serialize(request: CreateSessionRequest) -> HttpRequest:
    query: rest.Query = [("session", "")]
    headers: rest.Headers = {}
    if request.session_mode is not None:
        headers["x-amz-create-session-mode"] = request.session_mode
    if request.server_side_encryption is not None:
        headers["x-amz-server-side-encryption"] = request.server_side_encryption
    if request.ssekms_key_id is not None:
        headers["x-amz-server-side-encryption-aws-kms-key-id"] = request.ssekms_key_id
    if request.ssekms_encryption_context is not None:
        headers["x-amz-server-side-encryption-context"] = request.ssekms_encryption_context
    if request.bucket_key_enabled is not None:
        headers["x-amz-server-side-encryption-bucket-key-enabled"] = rest.boolean_text(
            request.bucket_key_enabled
        )
    return rest.request(
        "GET", f'/{rest.label("bucket", request.bucket)}', query=query, headers=headers
    )


def endpoint_parameters(request: CreateSessionRequest) -> dict[str, object]:
    return {"disable_s3_express_session_auth": True, "bucket": request.bucket}


class CreateSessionOutput(Structure):
    _members = {
        "server_side_encryption": "ServerSideEncryption",
        "ssekms_key_id": "SSEKMSKeyId",
        "ssekms_encryption_context": "SSEKMSEncryptionContext",
        "bucket_key_enabled": "BucketKeyEnabled",
        "credentials": "Credentials",
    }
    __slots__ = tuple(_members)
    _sensitive = frozenset(["ssekms_key_id", "ssekms_encryption_context"])

    server_side_encryption: t.ServerSideEncryption | str | None
    """The server-side encryption algorithm used when you store objects in the directory bucket.

    Note:

    When accessing data stored in Amazon FSx file systems using S3 access points, the only
    valid server side encryption option is aws:fsx.
    """
    ssekms_key_id: str | None
    """If you specify x-amz-server-side-encryption with aws:kms, this header indicates the ID of
    the KMS symmetric encryption customer managed key that was used for object encryption.
    """
    ssekms_encryption_context: str | None
    """If present, indicates the Amazon Web Services KMS Encryption Context to use for object
    encryption. The value of this header is a Base64 encoded string of a UTF-8 encoded JSON,
    which contains the encryption context as key-value pairs. This value is stored as object
    metadata and automatically gets passed on to Amazon Web Services KMS for future GetObject
    operations on this object.
    """
    bucket_key_enabled: bool | None
    """Indicates whether to use an S3 Bucket Key for server-side encryption with KMS keys
    (SSE-KMS).
    """
    credentials: t.SessionCredentials | None
    """The established temporary security credentials for the created session."""

    def __init__(
        self,
        *,
        server_side_encryption: t.ServerSideEncryption | str | None = None,
        ssekms_key_id: str | None = None,
        ssekms_encryption_context: str | None = None,
        bucket_key_enabled: bool | None = None,
        credentials: t.SessionCredentials | None = None,
    ) -> None:
        self.server_side_encryption = server_side_encryption
        self.ssekms_key_id = ssekms_key_id
        self.ssekms_encryption_context = ssekms_encryption_context
        self.bucket_key_enabled = bucket_key_enabled
        self.credentials = credentials


def parse(response: HttpResponse) -> CreateSessionOutput:
    body = wire.xml_object(response)
    return CreateSessionOutput(
        server_side_encryption=rest.header(
            response.headers,
            "x-amz-server-side-encryption",
            lambda text: wire.known(t.ServerSideEncryption, text),
        ),
        ssekms_key_id=rest.header(
            response.headers, "x-amz-server-side-encryption-aws-kms-key-id", rest.text
        ),
        ssekms_encryption_context=rest.header(
            response.headers, "x-amz-server-side-encryption-context", rest.text
        ),
        bucket_key_enabled=rest.header(
            response.headers, "x-amz-server-side-encryption-bucket-key-enabled", rest.read_boolean
        ),
        credentials=wire.structure(body, "Credentials", t.SessionCredentials.from_wire),
    )


CREATE_SESSION = Operation(
    service=SERVICE,
    name="CreateSession",
    input=CreateSessionRequest,
    output=CreateSessionOutput,
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
