"""CompleteMultipartUpload: ``POST /{Bucket}/{Key+}``, answered with 200."""

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


class CompleteMultipartUploadRequest(Request["CompleteMultipartUploadOutput"]):
    """Completes a multipart upload by assembling previously uploaded parts.

    You first initiate the multipart upload and then upload all parts using the UploadPart
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html) operation or the
    UploadPartCopy (https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html)
    operation. After successfully uploading all relevant parts of an upload, you call this
    CompleteMultipartUpload operation to complete the upload. Upon receiving this request,
    Amazon S3 concatenates all the parts in ascending order by part number to create a new
    object. In the CompleteMultipartUpload request, you must provide the parts list and ensure
    that the parts list is complete. The CompleteMultipartUpload API operation concatenates
    the parts that you provide in the list. For each part in the list, you must provide the
    PartNumber value and the ETag value that are returned after that part was uploaded.

    The processing of a CompleteMultipartUpload request could take several minutes to
    finalize. After Amazon S3 begins processing the request, it sends an HTTP response header
    that specifies a 200 OK response. While processing is in progress, Amazon S3 periodically
    sends white space characters to keep the connection from timing out. A request could fail
    after the initial 200 OK response has been sent. This means that a 200 OK response can
    contain either a success or an error. The error response might be embedded in the 200 OK
    response. If you call this API operation directly, make sure to design your application to
    parse the contents of the response and handle it appropriately. If you use Amazon Web
    Services SDKs, SDKs handle this condition. The SDKs detect the embedded error and apply
    error handling per your configuration settings (including automatically retrying the
    request as appropriate). If the condition persists, the SDKs throw an exception (or, for
    the SDKs that don't use exceptions, they return an error).

    Note that if CompleteMultipartUpload fails, applications should be prepared to retry any
    failed requests (including 500 error responses). For more information, see Amazon S3 Error
    Best Practices (https://docs.aws.amazon.com/AmazonS3/latest/dev/ErrorBestPractices.html).

    Important:

    You can't use Content-Type: application/x-www-form-urlencoded for the
    CompleteMultipartUpload requests. Also, if you don't provide a Content-Type header,
    CompleteMultipartUpload can still return a 200 OK response.

    For more information about multipart uploads, see Uploading Objects Using Multipart Upload
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/uploadobjusingmpu.html) in the Amazon S3
    User Guide.

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

      - General purpose bucket permissions - For information about permissions required to use
        the multipart upload API, see Multipart Upload and Permissions
        (https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuAndPermissions.html) in the Amazon
        S3 User Guide.

      If you provide an additional checksum value
      (https://docs.aws.amazon.com/AmazonS3/latest/API/API_Checksum.html) in your
      MultipartUpload requests and the object is encrypted with Key Management Service, you
      must have permission to use the kms:Decrypt action for the CompleteMultipartUpload
      request to succeed.

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

    Special errors

      - Error Code: EntityTooSmall
        - Description: Your proposed upload is smaller than the minimum allowed object size.
          Each part must be at least 5 MB in size, except the last part.
        - HTTP Status Code: 400 Bad Request
      - Error Code: InvalidPart
        - Description: One or more of the specified parts could not be found. The part might
          not have been uploaded, or the specified ETag might not have matched the uploaded
          part's ETag.
        - HTTP Status Code: 400 Bad Request
      - Error Code: InvalidPartOrder
        - Description: The list of parts was not in ascending order. The parts list must be
          specified in order by part number.
        - HTTP Status Code: 400 Bad Request
      - Error Code: NoSuchUpload
        - Description: The specified multipart upload does not exist. The upload ID might be
          invalid, or the multipart upload might have been aborted or completed.
        - HTTP Status Code: 404 Not Found

    HTTP Host header syntax

    Directory buckets - The HTTP Host header syntax is
    Bucket-name.s3express-zone-id.region-code.amazonaws.com.

    The following operations are related to CompleteMultipartUpload:

    - CreateMultipartUpload
      (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html)
    - UploadPart (https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html)
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
        "upload_id": "UploadId",
        "multipart_upload": "MultipartUpload",
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
        "checksum_type": "ChecksumType",
        "mpu_object_size": "MpuObjectSize",
        "request_payer": "RequestPayer",
        "expected_bucket_owner": "ExpectedBucketOwner",
        "if_match": "IfMatch",
        "if_none_match": "IfNoneMatch",
        "sse_customer_algorithm": "SSECustomerAlgorithm",
        "sse_customer_key": "SSECustomerKey",
        "sse_customer_key_md5": "SSECustomerKeyMD5",
    }
    __slots__ = tuple(_members)
    _sensitive = frozenset(["sse_customer_key"])

    bucket: str
    """Name of the bucket to which the multipart upload was initiated.

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
    upload_id: str
    """ID for the initiated multipart upload."""
    multipart_upload: t.CompletedMultipartUpload | None
    """The container for the multipart upload request information."""
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
    CRC64NVME checksum of the object. The CRC64NVME checksum is always a full object checksum.
    For more information, see Checking object integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
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
    SHA512 digest of the object. For more information, see Checking object integrity in the
    Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """
    checksum_md5: str | None
    """This header can be used as a data integrity check to verify that the data received is the
    same data that was originally sent. This header specifies the Base64 encoded, 128-bit MD5
    digest of the object. For more information, see Checking object integrity in the Amazon S3
    User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """
    checksum_xxhash64: str | None
    """This header can be used as a data integrity check to verify that the data received is the
    same data that was originally sent. This header specifies the Base64 encoded, 64-bit
    XXHASH64 checksum of the object. For more information, see Checking object integrity in
    the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """
    checksum_xxhash3: str | None
    """This header can be used as a data integrity check to verify that the data received is the
    same data that was originally sent. This header specifies the Base64 encoded, 64-bit
    XXHASH3 checksum of the object. For more information, see Checking object integrity in the
    Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """
    checksum_xxhash128: str | None
    """This header can be used as a data integrity check to verify that the data received is the
    same data that was originally sent. This header specifies the Base64 encoded, 128-bit
    XXHASH128 checksum of the object. For more information, see Checking object integrity in
    the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """
    checksum_type: t.ChecksumType | str | None
    """This header specifies the checksum type of the object, which determines how part-level
    checksums are combined to create an object-level checksum for multipart objects. You can
    use this header as a data integrity check to verify that the checksum type that is
    received is the same checksum that was specified. If the checksum type doesn’t match the
    checksum type that was specified for the object during the CreateMultipartUpload request,
    it’ll result in a BadDigest error. For more information, see Checking object integrity in
    the Amazon S3 User Guide.
    """
    mpu_object_size: int | None
    """The expected total object size of the multipart upload request. If there’s a mismatch
    between the specified object size value and the actual object size value, it results in an
    HTTP 400 InvalidRequest error.
    """
    request_payer: t.RequestPayer | str | None
    expected_bucket_owner: str | None
    """The account ID of the expected bucket owner. If the account ID that you provide does not
    match the actual owner of the bucket, the request fails with the HTTP status code 403
    Forbidden (access denied).
    """
    if_match: str | None
    """Uploads the object only if the ETag (entity tag) value provided during the WRITE operation
    matches the ETag of the object in S3. If the ETag values do not match, the operation
    returns a 412 Precondition Failed error.

    If a conflicting operation occurs during the upload S3 returns a 409
    ConditionalRequestConflict response. On a 409 failure you should fetch the object's ETag,
    re-initiate the multipart upload with CreateMultipartUpload, and re-upload each part.

    Expects the ETag value as a string.

    For more information about conditional requests, see RFC 7232
    (https://tools.ietf.org/html/rfc7232), or Conditional requests
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html) in the
    Amazon S3 User Guide.
    """
    if_none_match: str | None
    """Uploads the object only if the object key name does not already exist in the bucket
    specified. Otherwise, Amazon S3 returns a 412 Precondition Failed error.

    If a conflicting operation occurs during the upload S3 returns a 409
    ConditionalRequestConflict response. On a 409 failure you should re-initiate the multipart
    upload with CreateMultipartUpload and re-upload each part.

    Expects the '*' (asterisk) character.

    For more information about conditional requests, see RFC 7232
    (https://tools.ietf.org/html/rfc7232), or Conditional requests
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html) in the
    Amazon S3 User Guide.
    """
    sse_customer_algorithm: str | None
    """The server-side encryption (SSE) algorithm used to encrypt the object. This parameter is
    required only when the object was created using a checksum algorithm or if your bucket
    policy requires the use of SSE-C. For more information, see Protecting data using SSE-C
    keys
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.html#ssec-require-condition-key)
    in the Amazon S3 User Guide.

    Note:

    This functionality is not supported for directory buckets.
    """
    sse_customer_key: str | None
    """The server-side encryption (SSE) customer managed key. This parameter is needed only when
    the object was created using a checksum algorithm. For more information, see Protecting
    data using SSE-C keys
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/ServerSideEncryptionCustomerKeys.html) in
    the Amazon S3 User Guide.

    Note:

    This functionality is not supported for directory buckets.
    """
    sse_customer_key_md5: str | None
    """The MD5 server-side encryption (SSE) customer managed key. This parameter is needed only
    when the object was created using a checksum algorithm. For more information, see
    Protecting data using SSE-C keys
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/ServerSideEncryptionCustomerKeys.html) in
    the Amazon S3 User Guide.

    Note:

    This functionality is not supported for directory buckets.
    """

    def __init__(
        self,
        *,
        bucket: str,
        key: str,
        upload_id: str,
        multipart_upload: t.CompletedMultipartUpload | None = None,
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
        checksum_type: t.ChecksumType | str | None = None,
        mpu_object_size: int | None = None,
        request_payer: t.RequestPayer | str | None = None,
        expected_bucket_owner: str | None = None,
        if_match: str | None = None,
        if_none_match: str | None = None,
        sse_customer_algorithm: str | None = None,
        sse_customer_key: str | None = None,
        sse_customer_key_md5: str | None = None,
    ) -> None:
        self.bucket = bucket
        self.key = key
        self.upload_id = upload_id
        self.multipart_upload = multipart_upload
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
        self.checksum_type = checksum_type
        self.mpu_object_size = mpu_object_size
        self.request_payer = request_payer
        self.expected_bucket_owner = expected_bucket_owner
        self.if_match = if_match
        self.if_none_match = if_none_match
        self.sse_customer_algorithm = sse_customer_algorithm
        self.sse_customer_key = sse_customer_key
        self.sse_customer_key_md5 = sse_customer_key_md5

    def check(self, problems: Problems) -> None:
        if type(self.bucket) is not str or self.bucket in ("", ".", ".."):
            problems.label("bucket", self.bucket)
        problems.label("key", self.key, 1)
        if type(self.upload_id) is not str:
            problems.required("upload_id", self.upload_id)
            problems.string("upload_id", self.upload_id)
        if self.multipart_upload is not None:
            problems.structure(
                "multipart_upload", self.multipart_upload, t.CompletedMultipartUpload
            )
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
        if self.checksum_type is not None:
            problems.enum("checksum_type", self.checksum_type, t.ChecksumType)
        if self.mpu_object_size is not None and type(self.mpu_object_size) is not int:
            problems.integer("mpu_object_size", self.mpu_object_size)
        if self.request_payer is not None:
            problems.enum("request_payer", self.request_payer, t.RequestPayer)
        if self.expected_bucket_owner is not None and type(self.expected_bucket_owner) is not str:
            problems.string("expected_bucket_owner", self.expected_bucket_owner)
        if self.if_match is not None and type(self.if_match) is not str:
            problems.string("if_match", self.if_match)
        if self.if_none_match is not None and type(self.if_none_match) is not str:
            problems.string("if_none_match", self.if_none_match)
        if self.sse_customer_algorithm is not None and type(self.sse_customer_algorithm) is not str:
            problems.string("sse_customer_algorithm", self.sse_customer_algorithm)
        if self.sse_customer_key is not None and type(self.sse_customer_key) is not str:
            problems.string("sse_customer_key", self.sse_customer_key)
        if self.sse_customer_key_md5 is not None and type(self.sse_customer_key_md5) is not str:
            problems.string("sse_customer_key_md5", self.sse_customer_key_md5)


def serialize(request: CompleteMultipartUploadRequest) -> HttpRequest:
    query: rest.Query = []
    query.append(("uploadId", request.upload_id))
    headers: rest.Headers = {}
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
    if request.checksum_type is not None:
        headers["x-amz-checksum-type"] = request.checksum_type
    if request.mpu_object_size is not None:
        headers["x-amz-mp-object-size"] = str(request.mpu_object_size)
    if request.request_payer is not None:
        headers["x-amz-request-payer"] = request.request_payer
    if request.expected_bucket_owner is not None:
        headers["x-amz-expected-bucket-owner"] = request.expected_bucket_owner
    if request.if_match is not None:
        headers["if-match"] = request.if_match
    if request.if_none_match is not None:
        headers["if-none-match"] = request.if_none_match
    if request.sse_customer_algorithm is not None:
        headers["x-amz-server-side-encryption-customer-algorithm"] = request.sse_customer_algorithm
    if request.sse_customer_key is not None:
        headers["x-amz-server-side-encryption-customer-key"] = request.sse_customer_key
    if request.sse_customer_key_md5 is not None:
        headers["x-amz-server-side-encryption-customer-key-md5"] = request.sse_customer_key_md5
    return wire.xml_request(
        "POST",
        f'/{rest.label("bucket", request.bucket)}/{rest.greedy_label("key", request.key)}',
        (
            [
                '<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">',
                *request.multipart_upload.to_wire(),
                "</CompleteMultipartUpload>",
            ]
            if request.multipart_upload is not None
            else None
        ),
        query=query,
        headers=headers,
    )


def endpoint_parameters(request: CompleteMultipartUploadRequest) -> dict[str, object]:
    return {"bucket": request.bucket, "key": request.key}


class CompleteMultipartUploadOutput(Structure):
    _members = {
        "location": "Location",
        "bucket": "Bucket",
        "key": "Key",
        "expiration": "Expiration",
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
        "checksum_type": "ChecksumType",
        "server_side_encryption": "ServerSideEncryption",
        "version_id": "VersionId",
        "ssekms_key_id": "SSEKMSKeyId",
        "bucket_key_enabled": "BucketKeyEnabled",
        "request_charged": "RequestCharged",
    }
    __slots__ = tuple(_members)
    _sensitive = frozenset(["ssekms_key_id"])

    location: str | None
    """The URI that identifies the newly created object."""
    bucket: str | None
    """The name of the bucket that contains the newly created object. Does not return the access
    point ARN or access point alias if used.

    Note:

    Access points are not supported by directory buckets.
    """
    key: str | None
    """The object key of the newly created object."""
    expiration: str | None
    """If the object expiration is configured, this will contain the expiration date
    (expiry-date) and rule ID (rule-id). The value of rule-id is URL-encoded.

    Note:

    This functionality is not supported for directory buckets.
    """
    e_tag: str | None
    """Entity tag that identifies the newly created object's data. Objects with different object
    data will have different entity tags. The entity tag is an opaque string. The entity tag
    may or may not be an MD5 digest of the object data. If the entity tag is not an MD5 digest
    of the object data, it will contain one or more nonhexadecimal characters and/or will
    consist of less than 32 or more than 32 hexadecimal digits. For more information about how
    the entity tag is calculated, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_crc32: str | None
    """The Base64 encoded, 32-bit CRC32 checksum of the object. This checksum is only present if
    the checksum was uploaded with the object. When you use an API operation on an object that
    was uploaded using multipart uploads, this value may not be a direct checksum value of the
    full object. Instead, it's a calculation based on the checksum values of each individual
    part. For more information about how checksums are calculated with multipart uploads, see
    Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html#large-object-checksums)
    in the Amazon S3 User Guide.
    """
    checksum_crc32_c: str | None
    """The Base64 encoded, 32-bit CRC32C checksum of the object. This checksum is only present if
    the checksum was uploaded with the object. When you use an API operation on an object that
    was uploaded using multipart uploads, this value may not be a direct checksum value of the
    full object. Instead, it's a calculation based on the checksum values of each individual
    part. For more information about how checksums are calculated with multipart uploads, see
    Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html#large-object-checksums)
    in the Amazon S3 User Guide.
    """
    checksum_crc64_nvme: str | None
    """This header can be used as a data integrity check to verify that the data received is the
    same data that was originally sent. This header specifies the Base64 encoded, 64-bit
    CRC64NVME checksum of the object. The CRC64NVME checksum is always a full object checksum.
    For more information, see Checking object integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """
    checksum_sha1: str | None
    """The Base64 encoded, 160-bit SHA1 digest of the object. This checksum is only present if
    the checksum was uploaded with the object. When you use the API operation on an object
    that was uploaded using multipart uploads, this value may not be a direct checksum value
    of the full object. Instead, it's a calculation based on the checksum values of each
    individual part. For more information about how checksums are calculated with multipart
    uploads, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html#large-object-checksums)
    in the Amazon S3 User Guide.
    """
    checksum_sha256: str | None
    """The Base64 encoded, 256-bit SHA256 digest of the object. This checksum is only present if
    the checksum was uploaded with the object. When you use an API operation on an object that
    was uploaded using multipart uploads, this value may not be a direct checksum value of the
    full object. Instead, it's a calculation based on the checksum values of each individual
    part. For more information about how checksums are calculated with multipart uploads, see
    Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html#large-object-checksums)
    in the Amazon S3 User Guide.
    """
    checksum_sha512: str | None
    """The Base64 encoded, 512-bit SHA512 digest of the object. For more information, see
    Checking object integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """
    checksum_md5: str | None
    """The Base64 encoded, 128-bit MD5 digest of the object. For more information, see Checking
    object integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """
    checksum_xxhash64: str | None
    """The Base64 encoded, 64-bit XXHASH64 checksum of the object. For more information, see
    Checking object integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """
    checksum_xxhash3: str | None
    """The Base64 encoded, 64-bit XXHASH3 checksum of the object. For more information, see
    Checking object integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """
    checksum_xxhash128: str | None
    """The Base64 encoded, 128-bit XXHASH128 checksum of the object. For more information, see
    Checking object integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """
    checksum_type: t.ChecksumType | str | None
    """The checksum type, which determines how part-level checksums are combined to create an
    object-level checksum for multipart objects. You can use this header as a data integrity
    check to verify that the checksum type that is received is the same checksum type that was
    specified during the CreateMultipartUpload request. For more information, see Checking
    object integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """
    server_side_encryption: t.ServerSideEncryption | str | None
    """The server-side encryption algorithm used when storing this object in Amazon S3.

    Note:

    When accessing data stored in Amazon FSx file systems using S3 access points, the only
    valid server side encryption option is aws:fsx.
    """
    version_id: str | None
    """Version ID of the newly created object, in case the bucket has versioning turned on.

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

    def __init__(
        self,
        *,
        location: str | None = None,
        bucket: str | None = None,
        key: str | None = None,
        expiration: str | None = None,
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
        checksum_type: t.ChecksumType | str | None = None,
        server_side_encryption: t.ServerSideEncryption | str | None = None,
        version_id: str | None = None,
        ssekms_key_id: str | None = None,
        bucket_key_enabled: bool | None = None,
        request_charged: t.RequestCharged | str | None = None,
    ) -> None:
        self.location = location
        self.bucket = bucket
        self.key = key
        self.expiration = expiration
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
        self.checksum_type = checksum_type
        self.server_side_encryption = server_side_encryption
        self.version_id = version_id
        self.ssekms_key_id = ssekms_key_id
        self.bucket_key_enabled = bucket_key_enabled
        self.request_charged = request_charged


def parse(response: HttpResponse) -> CompleteMultipartUploadOutput:
    body = wire.xml_object(response)
    return CompleteMultipartUploadOutput(
        location=wire.string(body, "Location"),
        bucket=wire.string(body, "Bucket"),
        key=wire.string(body, "Key"),
        expiration=rest.header(response.headers, "x-amz-expiration", rest.text),
        e_tag=wire.string(body, "ETag"),
        checksum_crc32=wire.string(body, "ChecksumCRC32"),
        checksum_crc32_c=wire.string(body, "ChecksumCRC32C"),
        checksum_crc64_nvme=wire.string(body, "ChecksumCRC64NVME"),
        checksum_sha1=wire.string(body, "ChecksumSHA1"),
        checksum_sha256=wire.string(body, "ChecksumSHA256"),
        checksum_sha512=wire.string(body, "ChecksumSHA512"),
        checksum_md5=wire.string(body, "ChecksumMD5"),
        checksum_xxhash64=wire.string(body, "ChecksumXXHASH64"),
        checksum_xxhash3=wire.string(body, "ChecksumXXHASH3"),
        checksum_xxhash128=wire.string(body, "ChecksumXXHASH128"),
        checksum_type=wire.enum(body, "ChecksumType", t.ChecksumType),
        server_side_encryption=rest.header(
            response.headers,
            "x-amz-server-side-encryption",
            lambda text: wire.known(t.ServerSideEncryption, text),
        ),
        version_id=rest.header(response.headers, "x-amz-version-id", rest.text),
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
    )


COMPLETE_MULTIPART_UPLOAD = Operation(
    service=SERVICE,
    name="CompleteMultipartUpload",
    input=CompleteMultipartUploadRequest,
    output=CompleteMultipartUploadOutput,
    serialize=serialize,
    parse=parse,
    errors=(),
    endpoint_parameters=endpoint_parameters,
    in_endpoint="first path segment",
    receive=(s3.error_in_success,),
    adapt=(
        s3.bucket_name("bucket"),
        s3.customer_key("sse_customer_key", "sse_customer_key_md5"),
    ),
    ask=(s3_express.session,),
    recover=(s3.follow_region,),
    signers={"sigv4-s3express": s3_express.sign_in_session},
)
