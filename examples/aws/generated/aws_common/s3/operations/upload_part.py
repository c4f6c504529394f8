"""UploadPart: ``PUT /{Bucket}/{Key+}``, answered with 200."""

from __future__ import annotations

from ...runtime.client import streams
from ...runtime.client.operation import Operation, Request
from ...runtime.customizations import s3, s3_express
from ...runtime.protocols import aws_chunked, checksums, rest, streaming
from ...runtime.protocols import xml as wire
from ...runtime.protocols.streaming import AsyncUpload
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.shapes.problems import Problems


class UploadPartRequest(Request["UploadPartOutput"]):
    """Uploads a part in a multipart upload.

    Note:

    In this operation, you provide new data as a part of an object in your request. However,
    you have an option to specify your existing Amazon S3 object as a data source for the part
    you are uploading. To upload a part from an existing object, you use the UploadPartCopy
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html) operation.

    You must initiate a multipart upload (see CreateMultipartUpload
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html)) before
    you can upload any part. In response to your initiate request, Amazon S3 returns an upload
    ID, a unique identifier that you must include in your upload part request.

    Part numbers can be any number from 1 to 10,000, inclusive. A part number uniquely
    identifies a part and also defines its position within the object being created. If you
    upload a new part using the same part number that was used with a previous part, the
    previously uploaded part is overwritten.

    For information about maximum and minimum part sizes and other multipart upload
    specifications, see Multipart upload limits
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html) in the Amazon S3 User
    Guide.

    Note:

    After you initiate multipart upload and upload one or more parts, you must either complete
    or abort multipart upload in order to stop getting charged for storage of the uploaded
    parts. Only after you either complete or abort multipart upload, Amazon S3 frees up the
    parts storage and stops charging you for the parts storage.

    For more information on multipart uploads, go to Multipart Upload Overview
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuoverview.html) in the Amazon S3 User
    Guide .

    Note:

    Directory buckets - For directory buckets, you must make requests for this API operation
    to the Zonal endpoint. These endpoints support virtual-hosted-style requests in the format
    https://amzn-s3-demo-bucket.s3express-zone-id.region-code.amazonaws.com/key-name .
    Path-style requests are not supported. For more information about endpoints in
    Availability Zones, see Regional and Zonal endpoints for directory buckets in Availability
    Zones
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
    in the Amazon S3 User Guide. For more information about endpoints in Local Zones, see
    Concepts for directory buckets in Local Zones
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
    in the Amazon S3 User Guide.

    Permissions

      - General purpose bucket permissions - To perform a multipart upload with encryption
        using an Key Management Service key, the requester must have permission to the
        kms:Decrypt and kms:GenerateDataKey actions on the key. The requester must also have
        permissions for the kms:GenerateDataKey action for the CreateMultipartUpload API.
        Then, the requester needs permissions for the kms:Decrypt action on the UploadPart and
        UploadPartCopy APIs.

      These permissions are required because Amazon S3 must decrypt and read data from the
      encrypted file parts before it completes the multipart upload. For more information
      about KMS permissions, see Protecting data using server-side encryption with KMS
      (https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html) in the
      Amazon S3 User Guide. For information about the permissions required to use the
      multipart upload API, see Multipart upload and permissions
      (https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuAndPermissions.html) and Multipart
      upload API and permissions
      (https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpuAndPermissions)
      in the Amazon S3 User Guide.

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

      If the object is encrypted with SSE-KMS, you must also have the kms:GenerateDataKey and
      kms:Decrypt permissions in IAM identity-based policies and KMS key policies for the KMS
      key.

    Data integrity

    General purpose bucket - To ensure that data is not corrupted traversing the network,
    specify the Content-MD5 header in the upload part request. Amazon S3 checks the part data
    against the provided MD5 value. If they do not match, Amazon S3 returns an error. If the
    upload request is signed with Signature Version 4, then Amazon Web Services S3 uses the
    x-amz-content-sha256 header as a checksum instead of Content-MD5. For more information see
    Authenticating Requests: Using the Authorization Header (Amazon Web Services Signature
    Version 4)
    (https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-auth-using-authorization-header.html).

    Note:

    Directory buckets - MD5 is not supported by directory buckets. You can use checksum
    algorithms to check object integrity.

    Encryption

      - General purpose bucket - Server-side encryption is for data encryption at rest. Amazon
        S3 encrypts your data as it writes it to disks in its data centers and decrypts it
        when you access it. You have mutually exclusive options to protect data using
        server-side encryption in Amazon S3, depending on how you choose to manage the
        encryption keys. Specifically, the encryption key options are Amazon S3 managed keys
        (SSE-S3), Amazon Web Services KMS keys (SSE-KMS), and Customer-Provided Keys (SSE-C).
        Amazon S3 encrypts data with server-side encryption using Amazon S3 managed keys
        (SSE-S3) by default. You can optionally tell Amazon S3 to encrypt data at rest using
        server-side encryption with other key options. The option you use depends on whether
        you want to use KMS keys (SSE-KMS) or provide your own encryption key (SSE-C).

      Server-side encryption is supported by the S3 Multipart Upload operations. Unless you
      are using a customer-provided encryption key (SSE-C), you don't need to specify the
      encryption parameters in each UploadPart request. Instead, you only need to specify the
      server-side encryption parameters in the initial Initiate Multipart request. For more
      information, see CreateMultipartUpload
      (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html).

      Note:

      If you have server-side encryption with customer-provided keys (SSE-C) blocked for your
      general purpose bucket, you will get an HTTP 403 Access Denied error when you specify
      the SSE-C request headers while writing new data to your bucket. For more information,
      see Blocking or unblocking SSE-C for a general purpose bucket
      (https://docs.aws.amazon.com/AmazonS3/latest/userguide/blocking-unblocking-s3-c-encryption-gpb.html).

      If you request server-side encryption using a customer-provided encryption key (SSE-C)
      in your initiate multipart upload request, you must provide identical encryption
      information in each part upload using the following request headers.

        - x-amz-server-side-encryption-customer-algorithm
        - x-amz-server-side-encryption-customer-key
        - x-amz-server-side-encryption-customer-key-MD5

      For more information, see Using Server-Side Encryption
      (https://docs.aws.amazon.com/AmazonS3/latest/dev/UsingServerSideEncryption.html) in the
      Amazon S3 User Guide.

      - Directory buckets - For directory buckets, there are only two supported options for
        server-side encryption: server-side encryption with Amazon S3 managed keys (SSE-S3)
        (AES256) and server-side encryption with KMS keys (SSE-KMS) (aws:kms).

    Special errors

      - Error Code: NoSuchUpload
        - Description: The specified multipart upload does not exist. The upload ID might be
          invalid, or the multipart upload might have been aborted or completed.
        - HTTP Status Code: 404 Not Found

    HTTP Host header syntax

    Directory buckets - The HTTP Host header syntax is
    Bucket-name.s3express-zone-id.region-code.amazonaws.com.

    The following operations are related to UploadPart:

    - CreateMultipartUpload
      (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html)
    - CompleteMultipartUpload
      (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html)
    - AbortMultipartUpload
      (https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html)
    - ListParts (https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html)
    - ListMultipartUploads
      (https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html)

    Important:

    You must URL encode any signed header values that contain spaces. For example, if your
    header value is my file.txt, containing two spaces after my, you must URL encode this
    value to my%20%20file.txt.
    """

    _members = {
        "bucket": "Bucket",
        "key": "Key",
        "part_number": "PartNumber",
        "upload_id": "UploadId",
        "body": "Body",
        "content_length": "ContentLength",
        "content_md5": "ContentMD5",
        "checksum_algorithm": "ChecksumAlgorithm",
        "checksum_crc32": "ChecksumCRC32",
        "checksum_crc32_c": "ChecksumCRC32C",
        "checksum_crc64_nvme": "ChecksumCRC64NVME",
        "checksum_sha1": "ChecksumSHA1",
        "checksum_sha256": "ChecksumSHA256",
        "checksum_sha512": "ChecksumSHA512",
        "checksum_md5": "ChecksumMD5",
        "checksum_xxhash64": "ChecksumXXHASH64",
        "checksum_xxhash3": "ChecksumXXHASH3",
        "checksum_xxhash128": "ChecksumXXHASH128",
        "sse_customer_algorithm": "SSECustomerAlgorithm",
        "sse_customer_key": "SSECustomerKey",
        "sse_customer_key_md5": "SSECustomerKeyMD5",
        "request_payer": "RequestPayer",
        "expected_bucket_owner": "ExpectedBucketOwner",
    }
    __slots__ = tuple(_members)
    _sensitive = frozenset(["body", "sse_customer_key"])

    bucket: str
    """The name of the bucket to which the multipart upload was initiated.

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
    key: str
    """Object key for which the multipart upload was initiated."""
    part_number: int
    """Part number of part being uploaded. This is a positive integer between 1 and 10,000."""
    upload_id: str
    """Upload ID identifying the multipart upload whose part is being uploaded."""
    body: AsyncUpload | None
    """Object data."""
    content_length: int | None
    """Size of the body in bytes. This parameter is useful when the size of the body cannot be
    determined automatically.
    """
    content_md5: str | None
    """The Base64 encoded 128-bit MD5 digest of the part data. This parameter is auto-populated
    when using the command from the CLI. This parameter is required if object lock parameters
    are specified.

    Note:

    This functionality is not supported for directory buckets.
    """
    checksum_algorithm: t.ChecksumAlgorithm | str | None
    """Indicates the algorithm used to create the checksum for the object when you use the SDK.
    This header will not provide any additional functionality if you don't use the SDK. When
    you send this header, there must be a corresponding x-amz-checksum or x-amz-trailer header
    sent. Otherwise, Amazon S3 fails the request with the HTTP status code 400 Bad Request.
    For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.

    If you provide an individual checksum, Amazon S3 ignores any provided ChecksumAlgorithm
    parameter.

    This checksum algorithm must be the same for all parts and it match the checksum value
    supplied in the CreateMultipartUpload request.
    """
    checksum_crc32: str | None
    """This header can be used as a data integrity check to verify that the data received is the
    same data that was originally sent. This header specifies the Base64 encoded, 32-bit CRC32
    checksum of the object. For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_crc32_c: str | None
    """This header can be used as a data integrity check to verify that the data received is the
    same data that was originally sent. This header specifies the Base64 encoded, 32-bit
    CRC32C checksum of the object. For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_crc64_nvme: str | None
    """This header can be used as a data integrity check to verify that the data received is the
    same data that was originally sent. This header specifies the Base64 encoded, 64-bit
    CRC64NVME checksum of the part. For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_sha1: str | None
    """This header can be used as a data integrity check to verify that the data received is the
    same data that was originally sent. This header specifies the Base64 encoded, 160-bit SHA1
    digest of the object. For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_sha256: str | None
    """This header can be used as a data integrity check to verify that the data received is the
    same data that was originally sent. This header specifies the Base64 encoded, 256-bit
    SHA256 digest of the object. For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_sha512: str | None
    """This header can be used as a data integrity check to verify that the data received is the
    same data that was originally sent. This header specifies the Base64 encoded, 512-bit
    SHA512 digest of the part. For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_md5: str | None
    """This header can be used as a data integrity check to verify that the data received is the
    same data that was originally sent. This header specifies the Base64 encoded, 128-bit MD5
    digest of the part. For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_xxhash64: str | None
    """This header can be used as a data integrity check to verify that the data received is the
    same data that was originally sent. This header specifies the Base64 encoded, 64-bit
    XXHASH64 checksum of the part. For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_xxhash3: str | None
    """This header can be used as a data integrity check to verify that the data received is the
    same data that was originally sent. This header specifies the Base64 encoded, 64-bit
    XXHASH3 checksum of the part. For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_xxhash128: str | None
    """This header can be used as a data integrity check to verify that the data received is the
    same data that was originally sent. This header specifies the Base64 encoded, 128-bit
    XXHASH128 checksum of the part. For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    sse_customer_algorithm: str | None
    """Specifies the algorithm to use when encrypting the object (for example, AES256).

    Note:

    This functionality is not supported for directory buckets.
    """
    sse_customer_key: str | None
    """Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
    This value is used to store the object and then it is discarded; Amazon S3 does not store
    the encryption key. The key must be appropriate for use with the algorithm specified in
    the x-amz-server-side-encryption-customer-algorithm header. This must be the same
    encryption key specified in the initiate multipart upload request.

    Note:

    This functionality is not supported for directory buckets.
    """
    sse_customer_key_md5: str | None
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321. Amazon S3
    uses this header for a message integrity check to ensure that the encryption key was
    transmitted without error.

    Note:

    This functionality is not supported for directory buckets.
    """
    request_payer: t.RequestPayer | str | None
    expected_bucket_owner: str | None
    """The account ID of the expected bucket owner. If the account ID that you provide does not
    match the actual owner of the bucket, the request fails with the HTTP status code 403
    Forbidden (access denied).
    """

    def __init__(
        self,
        *,
        bucket: str,
        key: str,
        part_number: int,
        upload_id: str,
        body: AsyncUpload | None = None,
        content_length: int | None = None,
        content_md5: str | None = None,
        checksum_algorithm: t.ChecksumAlgorithm | str | None = None,
        checksum_crc32: str | None = None,
        checksum_crc32_c: str | None = None,
        checksum_crc64_nvme: str | None = None,
        checksum_sha1: str | None = None,
        checksum_sha256: str | None = None,
        checksum_sha512: str | None = None,
        checksum_md5: str | None = None,
        checksum_xxhash64: str | None = None,
        checksum_xxhash3: str | None = None,
        checksum_xxhash128: str | None = None,
        sse_customer_algorithm: str | None = None,
        sse_customer_key: str | None = None,
        sse_customer_key_md5: str | None = None,
        request_payer: t.RequestPayer | str | None = None,
        expected_bucket_owner: str | None = None,
    ) -> None:
        self.bucket = bucket
        self.key = key
        self.part_number = part_number
        self.upload_id = upload_id
        self.body = body
        self.content_length = content_length
        self.content_md5 = content_md5
        self.checksum_algorithm = checksum_algorithm
        self.checksum_crc32 = checksum_crc32
        self.checksum_crc32_c = checksum_crc32_c
        self.checksum_crc64_nvme = checksum_crc64_nvme
        self.checksum_sha1 = checksum_sha1
        self.checksum_sha256 = checksum_sha256
        self.checksum_sha512 = checksum_sha512
        self.checksum_md5 = checksum_md5
        self.checksum_xxhash64 = checksum_xxhash64
        self.checksum_xxhash3 = checksum_xxhash3
        self.checksum_xxhash128 = checksum_xxhash128
        self.sse_customer_algorithm = sse_customer_algorithm
        self.sse_customer_key = sse_customer_key
        self.sse_customer_key_md5 = sse_customer_key_md5
        self.request_payer = request_payer
        self.expected_bucket_owner = expected_bucket_owner

    def check(self, problems: Problems) -> None:
        if type(self.bucket) is not str or self.bucket in ("", ".", ".."):
            problems.label("bucket", self.bucket)
        problems.label("key", self.key, 1)
        if type(self.part_number) is not int:
            problems.required("part_number", self.part_number)
            problems.integer("part_number", self.part_number)
        if type(self.upload_id) is not str:
            problems.required("upload_id", self.upload_id)
            problems.string("upload_id", self.upload_id)
        if self.body is not None:
            problems.upload("body", self.body)
        if self.content_length is not None and type(self.content_length) is not int:
            problems.integer("content_length", self.content_length)
        if self.content_md5 is not None and type(self.content_md5) is not str:
            problems.string("content_md5", self.content_md5)
        if self.checksum_algorithm is not None:
            problems.enum("checksum_algorithm", self.checksum_algorithm, t.ChecksumAlgorithm)
        if self.checksum_crc32 is not None and type(self.checksum_crc32) is not str:
            problems.string("checksum_crc32", self.checksum_crc32)
        if self.checksum_crc32_c is not None and type(self.checksum_crc32_c) is not str:
            problems.string("checksum_crc32_c", self.checksum_crc32_c)
        if self.checksum_crc64_nvme is not None and type(self.checksum_crc64_nvme) is not str:
            problems.string("checksum_crc64_nvme", self.checksum_crc64_nvme)
        if self.checksum_sha1 is not None and type(self.checksum_sha1) is not str:
            problems.string("checksum_sha1", self.checksum_sha1)
        if self.checksum_sha256 is not None and type(self.checksum_sha256) is not str:
            problems.string("checksum_sha256", self.checksum_sha256)
        if self.checksum_sha512 is not None and type(self.checksum_sha512) is not str:
            problems.string("checksum_sha512", self.checksum_sha512)
        if self.checksum_md5 is not None and type(self.checksum_md5) is not str:
            problems.string("checksum_md5", self.checksum_md5)
        if self.checksum_xxhash64 is not None and type(self.checksum_xxhash64) is not str:
            problems.string("checksum_xxhash64", self.checksum_xxhash64)
        if self.checksum_xxhash3 is not None and type(self.checksum_xxhash3) is not str:
            problems.string("checksum_xxhash3", self.checksum_xxhash3)
        if self.checksum_xxhash128 is not None and type(self.checksum_xxhash128) is not str:
            problems.string("checksum_xxhash128", self.checksum_xxhash128)
        if self.sse_customer_algorithm is not None and type(self.sse_customer_algorithm) is not str:
            problems.string("sse_customer_algorithm", self.sse_customer_algorithm)
        if self.sse_customer_key is not None and type(self.sse_customer_key) is not str:
            problems.string("sse_customer_key", self.sse_customer_key)
        if self.sse_customer_key_md5 is not None and type(self.sse_customer_key_md5) is not str:
            problems.string("sse_customer_key_md5", self.sse_customer_key_md5)
        if self.request_payer is not None:
            problems.enum("request_payer", self.request_payer, t.RequestPayer)
        if self.expected_bucket_owner is not None and type(self.expected_bucket_owner) is not str:
            problems.string("expected_bucket_owner", self.expected_bucket_owner)


def serialize(request: UploadPartRequest) -> HttpRequest:
    query: rest.Query = []
    query.append(("partNumber", str(request.part_number)))
    query.append(("uploadId", request.upload_id))
    headers: rest.Headers = {}
    if request.content_length is not None:
        headers["content-length"] = str(request.content_length)
    if request.content_md5 is not None:
        headers["content-md5"] = request.content_md5
    if request.checksum_algorithm is not None:
        headers["x-amz-sdk-checksum-algorithm"] = request.checksum_algorithm
    if request.checksum_crc32 is not None:
        headers["x-amz-checksum-crc32"] = request.checksum_crc32
    if request.checksum_crc32_c is not None:
        headers["x-amz-checksum-crc32c"] = request.checksum_crc32_c
    if request.checksum_crc64_nvme is not None:
        headers["x-amz-checksum-crc64nvme"] = request.checksum_crc64_nvme
    if request.checksum_sha1 is not None:
        headers["x-amz-checksum-sha1"] = request.checksum_sha1
    if request.checksum_sha256 is not None:
        headers["x-amz-checksum-sha256"] = request.checksum_sha256
    if request.checksum_sha512 is not None:
        headers["x-amz-checksum-sha512"] = request.checksum_sha512
    if request.checksum_md5 is not None:
        headers["x-amz-checksum-md5"] = request.checksum_md5
    if request.checksum_xxhash64 is not None:
        headers["x-amz-checksum-xxhash64"] = request.checksum_xxhash64
    if request.checksum_xxhash3 is not None:
        headers["x-amz-checksum-xxhash3"] = request.checksum_xxhash3
    if request.checksum_xxhash128 is not None:
        headers["x-amz-checksum-xxhash128"] = request.checksum_xxhash128
    if request.sse_customer_algorithm is not None:
        headers["x-amz-server-side-encryption-customer-algorithm"] = request.sse_customer_algorithm
    if request.sse_customer_key is not None:
        headers["x-amz-server-side-encryption-customer-key"] = request.sse_customer_key
    if request.sse_customer_key_md5 is not None:
        headers["x-amz-server-side-encryption-customer-key-md5"] = request.sse_customer_key_md5
    if request.request_payer is not None:
        headers["x-amz-request-payer"] = request.request_payer
    if request.expected_bucket_owner is not None:
        headers["x-amz-expected-bucket-owner"] = request.expected_bucket_owner
    return streaming.streamed_request(
        "PUT",
        f'/{rest.label("bucket", request.bucket)}/{rest.greedy_label("key", request.key)}',
        request.body,
        "application/octet-stream",
        member="body",
        query=query,
        headers=headers,
        requires_length=True,
    )


def endpoint_parameters(request: UploadPartRequest) -> dict[str, object]:
    return {"bucket": request.bucket, "key": request.key}


class UploadPartOutput(Structure):
    _members = {
        "server_side_encryption": "ServerSideEncryption",
        "e_tag": "ETag",
        "checksum_crc32": "ChecksumCRC32",
        "checksum_crc32_c": "ChecksumCRC32C",
        "checksum_crc64_nvme": "ChecksumCRC64NVME",
        "checksum_sha1": "ChecksumSHA1",
        "checksum_sha256": "ChecksumSHA256",
        "checksum_sha512": "ChecksumSHA512",
        "checksum_md5": "ChecksumMD5",
        "checksum_xxhash64": "ChecksumXXHASH64",
        "checksum_xxhash3": "ChecksumXXHASH3",
        "checksum_xxhash128": "ChecksumXXHASH128",
        "sse_customer_algorithm": "SSECustomerAlgorithm",
        "sse_customer_key_md5": "SSECustomerKeyMD5",
        "ssekms_key_id": "SSEKMSKeyId",
        "bucket_key_enabled": "BucketKeyEnabled",
        "request_charged": "RequestCharged",
        "version_id": "VersionId",
    }
    __slots__ = tuple(_members)
    _sensitive = frozenset(["ssekms_key_id"])

    server_side_encryption: t.ServerSideEncryption | str | None
    """The server-side encryption algorithm used when you store this object in Amazon S3 or
    Amazon FSx.

    Note:

    When accessing data stored in Amazon FSx file systems using S3 access points, the only
    valid server side encryption option is aws:fsx.
    """
    e_tag: str | None
    """Entity tag for the uploaded object."""
    checksum_crc32: str | None
    """The Base64 encoded, 32-bit CRC32 checksum of the part. This will only be present if the
    checksum was provided in the request. For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_crc32_c: str | None
    """The Base64 encoded, 32-bit CRC32C checksum of the part. This will only be present if the
    checksum was provided in the request. For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_crc64_nvme: str | None
    """The Base64 encoded, 64-bit CRC64NVME checksum of the part. This will only be present if
    the checksum was provided in the request. For more information, see Checking object
    integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_sha1: str | None
    """The Base64 encoded, 160-bit SHA1 checksum of the part. This will only be present if the
    checksum was provided in the request. For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_sha256: str | None
    """The Base64 encoded, 256-bit SHA256 checksum of the part. This will only be present if the
    checksum was provided in the request. For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_sha512: str | None
    """The Base64 encoded, 512-bit SHA512 checksum of the part. This will only be present if the
    checksum was provided in the request. For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_md5: str | None
    """The Base64 encoded, 128-bit MD5 checksum of the part. This will only be present if the
    checksum was provided in the request. For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_xxhash64: str | None
    """The Base64 encoded, 64-bit XXHASH64 checksum of the part. This will only be present if the
    checksum was provided in the request. For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_xxhash3: str | None
    """The Base64 encoded, 64-bit XXHASH3 checksum of the part. This will only be present if the
    checksum was provided in the request. For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_xxhash128: str | None
    """The Base64 encoded, 128-bit XXHASH128 checksum of the part. This will only be present if
    the checksum was provided in the request. For more information, see Checking object
    integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    sse_customer_algorithm: str | None
    """If server-side encryption with a customer-provided encryption key was requested, the
    response will include this header to confirm the encryption algorithm that's used.

    Note:

    This functionality is not supported for directory buckets.
    """
    sse_customer_key_md5: str | None
    """If server-side encryption with a customer-provided encryption key was requested, the
    response will include this header to provide the round-trip message integrity verification
    of the customer-provided encryption key.

    Note:

    This functionality is not supported for directory buckets.
    """
    ssekms_key_id: str | None
    """If present, indicates the ID of the KMS key that was used for object encryption."""
    bucket_key_enabled: bool | None
    """Indicates whether the multipart upload uses an S3 Bucket Key for server-side encryption
    with Key Management Service (KMS) keys (SSE-KMS).
    """
    request_charged: t.RequestCharged | str | None
    version_id: str | None
    """Version ID of the object.

    Returns the Version ID of the object for the uploaded part, if bucket versioning is
    enabled.

    Note:

    This functionality is not supported for directory buckets.
    """

    def __init__(
        self,
        *,
        server_side_encryption: t.ServerSideEncryption | str | None = None,
        e_tag: str | None = None,
        checksum_crc32: str | None = None,
        checksum_crc32_c: str | None = None,
        checksum_crc64_nvme: str | None = None,
        checksum_sha1: str | None = None,
        checksum_sha256: str | None = None,
        checksum_sha512: str | None = None,
        checksum_md5: str | None = None,
        checksum_xxhash64: str | None = None,
        checksum_xxhash3: str | None = None,
        checksum_xxhash128: str | None = None,
        sse_customer_algorithm: str | None = None,
        sse_customer_key_md5: str | None = None,
        ssekms_key_id: str | None = None,
        bucket_key_enabled: bool | None = None,
        request_charged: t.RequestCharged | str | None = None,
        version_id: str | None = None,
    ) -> None:
        self.server_side_encryption = server_side_encryption
        self.e_tag = e_tag
        self.checksum_crc32 = checksum_crc32
        self.checksum_crc32_c = checksum_crc32_c
        self.checksum_crc64_nvme = checksum_crc64_nvme
        self.checksum_sha1 = checksum_sha1
        self.checksum_sha256 = checksum_sha256
        self.checksum_sha512 = checksum_sha512
        self.checksum_md5 = checksum_md5
        self.checksum_xxhash64 = checksum_xxhash64
        self.checksum_xxhash3 = checksum_xxhash3
        self.checksum_xxhash128 = checksum_xxhash128
        self.sse_customer_algorithm = sse_customer_algorithm
        self.sse_customer_key_md5 = sse_customer_key_md5
        self.ssekms_key_id = ssekms_key_id
        self.bucket_key_enabled = bucket_key_enabled
        self.request_charged = request_charged
        self.version_id = version_id


def parse(response: HttpResponse) -> UploadPartOutput:
    return UploadPartOutput(
        server_side_encryption=rest.header(
            response.headers,
            "x-amz-server-side-encryption",
            lambda text: wire.known(t.ServerSideEncryption, text),
        ),
        e_tag=rest.header(response.headers, "etag", rest.text),
        checksum_crc32=rest.header(response.headers, "x-amz-checksum-crc32", rest.text),
        checksum_crc32_c=rest.header(response.headers, "x-amz-checksum-crc32c", rest.text),
        checksum_crc64_nvme=rest.header(response.headers, "x-amz-checksum-crc64nvme", rest.text),
        checksum_sha1=rest.header(response.headers, "x-amz-checksum-sha1", rest.text),
        checksum_sha256=rest.header(response.headers, "x-amz-checksum-sha256", rest.text),
        checksum_sha512=rest.header(response.headers, "x-amz-checksum-sha512", rest.text),
        checksum_md5=rest.header(response.headers, "x-amz-checksum-md5", rest.text),
        checksum_xxhash64=rest.header(response.headers, "x-amz-checksum-xxhash64", rest.text),
        checksum_xxhash3=rest.header(response.headers, "x-amz-checksum-xxhash3", rest.text),
        checksum_xxhash128=rest.header(response.headers, "x-amz-checksum-xxhash128", rest.text),
        sse_customer_algorithm=rest.header(
            response.headers, "x-amz-server-side-encryption-customer-algorithm", rest.text
        ),
        sse_customer_key_md5=rest.header(
            response.headers, "x-amz-server-side-encryption-customer-key-md5", rest.text
        ),
        ssekms_key_id=rest.header(
            response.headers, "x-amz-server-side-encryption-aws-kms-key-id", rest.text
        ),
        bucket_key_enabled=rest.header(
            response.headers, "x-amz-server-side-encryption-bucket-key-enabled", rest.read_boolean
        ),
        request_charged=rest.header(
            response.headers,
            "x-amz-request-charged",
            lambda text: wire.known(t.RequestCharged, text),
        ),
        version_id=rest.header(response.headers, "x-amz-version-id", rest.text),
    )


UPLOAD_PART = Operation(
    service=SERVICE,
    name="UploadPart",
    input=UploadPartRequest,
    output=UploadPartOutput,
    serialize=serialize,
    parse=parse,
    errors=(),
    endpoint_parameters=endpoint_parameters,
    in_endpoint="first path segment",
    prepare=(
        checksums.RequestChecksum(
            "checksum_algorithm", "x-amz-sdk-checksum-algorithm", streamed=aws_chunked.in_trailer
        ),
    ),
    receive=(s3.error_in_success,),
    adapt=(
        s3.bucket_name("bucket"),
        s3.customer_key("sse_customer_key", "sse_customer_key_md5"),
    ),
    ask=(s3_express.session,),
    recover=(s3.follow_region,),
    signers={"sigv4-s3express": s3_express.sign_in_session},
    streams=streams.REQUEST,
)
