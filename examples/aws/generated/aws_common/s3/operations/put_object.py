"""PutObject: ``PUT /{Bucket}/{Key+}``, answered with 200."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from ...runtime import timestamps
from ...runtime.client import streams
from ...runtime.client.operation import Operation, Request
from ...runtime.customizations import members, s3, s3_express
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


class PutObjectRequest(Request["PutObjectOutput"]):
    """Important:

    End of support notice: As of October 1, 2025, Amazon S3 has discontinued support for Email
    Grantee Access Control Lists (ACLs). If you attempt to use an Email Grantee ACL in a
    request after October 1, 2025, the request will receive an HTTP 405 (Method Not Allowed)
    error.

    This change affects the following Amazon Web Services Regions: US East (N. Virginia), US
    West (N. California), US West (Oregon), Asia Pacific (Singapore), Asia Pacific (Sydney),
    Asia Pacific (Tokyo), Europe (Ireland), and South America (São Paulo).

    Adds an object to a bucket.

    Note:

    - Amazon S3 never adds partial objects; if you receive a success response, Amazon S3 added
      the entire object to the bucket. You cannot use PutObject to only update a single piece
      of metadata for an existing object. You must put the entire object with updated metadata
      if you want to update some values.
    - If your bucket uses the bucket owner enforced setting for Object Ownership, ACLs are
      disabled and no longer affect permissions. All objects written to the bucket by any
      account will be owned by the bucket owner.
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

    Amazon S3 is a distributed system. If it receives multiple write requests for the same
    object simultaneously, it overwrites all but the last object written. However, Amazon S3
    provides features that can modify this behavior:

    - S3 Object Lock - To prevent objects from being deleted or overwritten, you can use
      Amazon S3 Object Lock
      (https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html) in the Amazon
      S3 User Guide.

    Note:

    This functionality is not supported for directory buckets.

    - If-None-Match - Uploads the object only if the object key name does not already exist in
      the specified bucket. Otherwise, Amazon S3 returns a 412 Precondition Failed error. If a
      conflicting operation occurs during the upload, S3 returns a 409
      ConditionalRequestConflict response. On a 409 failure, retry the upload.

    Expects the * character (asterisk).

    For more information, see Add preconditions to S3 operations with conditional requests
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html) in the
    Amazon S3 User Guide or RFC 7232 (https://datatracker.ietf.org/doc/rfc7232/).

    Note:

    This functionality is not supported for S3 on Outposts.

    - S3 Versioning - When you enable versioning for a bucket, if Amazon S3 receives multiple
      write requests for the same object simultaneously, it stores all versions of the
      objects. For each write request that is made to the same object, Amazon S3 automatically
      generates a unique version ID of that object being stored in Amazon S3. You can
      retrieve, replace, or delete any version of the object. For more information about
      versioning, see Adding Objects to Versioning-Enabled Buckets
      (https://docs.aws.amazon.com/AmazonS3/latest/dev/AddingObjectstoVersioningEnabledBuckets.html)
      in the Amazon S3 User Guide. For information about returning the versioning state of a
      bucket, see GetBucketVersioning
      (https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html).

    Note:

    This functionality is not supported for directory buckets.

    Permissions

      - General purpose bucket permissions - The following permissions are required in your
        policies when your PutObject request includes specific headers.
        - s3:PutObject - To successfully complete the PutObject request, you must always have
          the s3:PutObject permission on a bucket to add an object to it.
        - s3:PutObjectAcl - To successfully change the objects ACL of your PutObject request,
          you must have the s3:PutObjectAcl.
        - s3:PutObjectTagging - To successfully set the tag-set with your PutObject request,
          you must have the s3:PutObjectTagging.
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

    Data integrity with Content-MD5

      - General purpose bucket - To ensure that data is not corrupted traversing the network,
        use the Content-MD5 header. When you use this header, Amazon S3 checks the object
        against the provided MD5 value and, if they do not match, Amazon S3 returns an error.
        Alternatively, when the object's ETag is its MD5 digest, you can calculate the MD5
        while putting the object to Amazon S3 and compare the returned ETag to the calculated
        MD5 value.
      - Directory bucket - This functionality is not supported for directory buckets.

    HTTP Host header syntax

    Directory buckets - The HTTP Host header syntax is
    Bucket-name.s3express-zone-id.region-code.amazonaws.com.

    Errors

      - You might receive an InvalidRequest error for several reasons. Depending on the reason
        for the error, you might receive one of the following messages:
        - Cannot specify both a write offset value and user-defined object metadata for
          existing objects.
        - Checksum Type mismatch occurred, expected checksum Type: sha1, actual checksum Type:
          crc32c.
        - Request body cannot be empty when 'write offset' is specified.

    For more information about related Amazon S3 APIs, see the following:

    - CopyObject (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html)
    - DeleteObject (https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html)

    Important:

    You must URL encode any signed header values that contain spaces. For example, if your
    header value is my file.txt, containing two spaces after my, you must URL encode this
    value to my%20%20file.txt.
    """

    _members = {
        "bucket": "Bucket",
        "key": "Key",
        "acl": "ACL",
        "body": "Body",
        "cache_control": "CacheControl",
        "content_disposition": "ContentDisposition",
        "content_encoding": "ContentEncoding",
        "content_language": "ContentLanguage",
        "content_length": "ContentLength",
        "content_md5": "ContentMD5",
        "content_type": "ContentType",
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
        "expires": "Expires",
        "if_match": "IfMatch",
        "if_none_match": "IfNoneMatch",
        "grant_full_control": "GrantFullControl",
        "grant_read": "GrantRead",
        "grant_read_acp": "GrantReadACP",
        "grant_write_acp": "GrantWriteACP",
        "write_offset_bytes": "WriteOffsetBytes",
        "metadata": "Metadata",
        "server_side_encryption": "ServerSideEncryption",
        "storage_class": "StorageClass",
        "website_redirect_location": "WebsiteRedirectLocation",
        "sse_customer_algorithm": "SSECustomerAlgorithm",
        "sse_customer_key": "SSECustomerKey",
        "sse_customer_key_md5": "SSECustomerKeyMD5",
        "ssekms_key_id": "SSEKMSKeyId",
        "ssekms_encryption_context": "SSEKMSEncryptionContext",
        "bucket_key_enabled": "BucketKeyEnabled",
        "request_payer": "RequestPayer",
        "tagging": "Tagging",
        "object_lock_mode": "ObjectLockMode",
        "object_lock_retain_until_date": "ObjectLockRetainUntilDate",
        "object_lock_legal_hold_status": "ObjectLockLegalHoldStatus",
        "object_lock_event_hold": "ObjectLockEventHold",
        "object_lock_event_hold_duration_days": "ObjectLockEventHoldDurationDays",
        "object_lock_event_hold_duration_years": "ObjectLockEventHoldDurationYears",
        "expected_bucket_owner": "ExpectedBucketOwner",
    }
    __slots__ = tuple(_members)
    _sensitive = frozenset(
        ["body", "sse_customer_key", "ssekms_key_id", "ssekms_encryption_context"]
    )

    bucket: str
    """The bucket name to which the PUT action was initiated.

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
    """Object key for which the PUT action was initiated."""
    acl: t.ObjectCannedACL | str | None
    """The canned ACL to apply to the object. For more information, see Canned ACL
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-overview.html#CannedACL) in the
    Amazon S3 User Guide.

    When adding a new object, you can use headers to grant ACL-based permissions to individual
    Amazon Web Services accounts or to predefined groups defined by Amazon S3. These
    permissions are then added to the ACL on the object. By default, all objects are private.
    Only the owner has full access control. For more information, see Access Control List
    (ACL) Overview (https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-overview.html) and
    Managing ACLs Using the REST API
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-using-rest-api.html) in the Amazon S3
    User Guide.

    If the bucket that you're uploading objects to uses the bucket owner enforced setting for
    S3 Object Ownership, ACLs are disabled and no longer affect permissions. Buckets that use
    this setting only accept PUT requests that don't specify an ACL or PUT requests that
    specify bucket owner full control ACLs, such as the bucket-owner-full-control canned ACL
    or an equivalent form of this ACL expressed in the XML format. PUT requests that contain
    other ACLs (for example, custom grants to certain Amazon Web Services accounts) fail and
    return a 400 error with the error code AccessControlListNotSupported. For more
    information, see Controlling ownership of objects and disabling ACLs
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html) in the
    Amazon S3 User Guide.

    Note:

    - This functionality is not supported for directory buckets.
    - This functionality is not supported for Amazon S3 on Outposts.
    """
    body: AsyncUpload | None
    """Object data."""
    cache_control: str | None
    """Can be used to specify caching behavior along the request/reply chain. For more
    information, see http://www.w3.org/Protocols/rfc2616/rfc2616-sec14.html#sec14.9.
    """
    content_disposition: str | None
    """Specifies presentational information for the object. For more information, see
    https://www.rfc-editor.org/rfc/rfc6266#section-4.
    """
    content_encoding: str | None
    """Specifies what content encodings have been applied to the object and thus what decoding
    mechanisms must be applied to obtain the media-type referenced by the Content-Type header
    field. For more information, see
    https://www.rfc-editor.org/rfc/rfc9110.html#field.content-encoding.
    """
    content_language: str | None
    """The language the content is in."""
    content_length: int | None
    """Size of the body in bytes. This parameter is useful when the size of the body cannot be
    determined automatically. For more information, see
    https://www.rfc-editor.org/rfc/rfc9110.html#name-content-length.
    """
    content_md5: str | None
    """The Base64 encoded 128-bit MD5 digest of the message (without the headers) according to
    RFC 1864. This header can be used as a message integrity check to verify that the data is
    the same data that was originally sent. Although it is optional, we recommend using the
    Content-MD5 mechanism as an end-to-end integrity check. For more information about REST
    request authentication, see REST Authentication
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/RESTAuthentication.html).

    Note:

    The Content-MD5 or x-amz-sdk-checksum-algorithm header is required for any request to
    upload an object with a retention period configured using Amazon S3 Object Lock. For more
    information, see Uploading objects to an Object Lock enabled bucket
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html#object-lock-put-object)
    in the Amazon S3 User Guide.

    Note:

    This functionality is not supported for directory buckets.
    """
    content_type: str | None
    """A standard MIME type describing the format of the contents. For more information, see
    https://www.rfc-editor.org/rfc/rfc9110.html#name-content-type.
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

    Note:

    The Content-MD5 or x-amz-sdk-checksum-algorithm header is required for any request to
    upload an object with a retention period configured using Amazon S3 Object Lock. For more
    information, see Uploading objects to an Object Lock enabled bucket
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html#object-lock-put-object)
    in the Amazon S3 User Guide.

    For directory buckets, when you use Amazon Web Services SDKs, CRC32 is the default
    checksum algorithm that's used for performance.
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
    expires: datetime.datetime | None
    """The date and time at which the object is no longer cacheable. For more information, see
    https://www.rfc-editor.org/rfc/rfc7234#section-5.3.
    """
    if_match: str | None
    """Uploads the object only if the ETag (entity tag) value provided during the WRITE operation
    matches the ETag of the object in S3. If the ETag values do not match, the operation
    returns a 412 Precondition Failed error.

    If a conflicting operation occurs during the upload S3 returns a 409
    ConditionalRequestConflict response. On a 409 failure you should fetch the object's ETag
    and retry the upload.

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
    ConditionalRequestConflict response. On a 409 failure you should retry the upload.

    Expects the '*' (asterisk) character.

    For more information about conditional requests, see RFC 7232
    (https://tools.ietf.org/html/rfc7232), or Conditional requests
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html) in the
    Amazon S3 User Guide.
    """
    grant_full_control: str | None
    """Gives the grantee READ, READ_ACP, and WRITE_ACP permissions on the object.

    Note:

    - This functionality is not supported for directory buckets.
    - This functionality is not supported for Amazon S3 on Outposts.
    """
    grant_read: str | None
    """Allows grantee to read the object data and its metadata.

    Note:

    - This functionality is not supported for directory buckets.
    - This functionality is not supported for Amazon S3 on Outposts.
    """
    grant_read_acp: str | None
    """Allows grantee to read the object ACL.

    Note:

    - This functionality is not supported for directory buckets.
    - This functionality is not supported for Amazon S3 on Outposts.
    """
    grant_write_acp: str | None
    """Allows grantee to write the ACL for the applicable object.

    Note:

    - This functionality is not supported for directory buckets.
    - This functionality is not supported for Amazon S3 on Outposts.
    """
    write_offset_bytes: int | None
    """Specifies the offset for appending data to existing objects in bytes. The offset must be
    equal to the size of the existing object being appended to. If no object exists, setting
    this header to 0 will create a new object.

    Note:

    This functionality is only supported for objects in the Amazon S3 Express One Zone storage
    class in directory buckets.
    """
    metadata: Mapping[str, str] | None
    """A map of metadata to store with the object in S3."""
    server_side_encryption: t.ServerSideEncryption | str | None
    """The server-side encryption algorithm that was used when you store this object in Amazon S3
    or Amazon FSx.

    - General purpose buckets - You have four mutually exclusive options to protect data using
      server-side encryption in Amazon S3, depending on how you choose to manage the
      encryption keys. Specifically, the encryption key options are Amazon S3 managed keys
      (SSE-S3), Amazon Web Services KMS keys (SSE-KMS or DSSE-KMS), and customer-provided keys
      (SSE-C). Amazon S3 encrypts data with server-side encryption by using Amazon S3 managed
      keys (SSE-S3) by default. You can optionally tell Amazon S3 to encrypt data at rest by
      using server-side encryption with other key options. For more information, see Using
      Server-Side Encryption
      (https://docs.aws.amazon.com/AmazonS3/latest/dev/UsingServerSideEncryption.html) in the
      Amazon S3 User Guide.
    - Directory buckets - For directory buckets, there are only two supported options for
      server-side encryption: server-side encryption with Amazon S3 managed keys (SSE-S3)
      (AES256) and server-side encryption with KMS keys (SSE-KMS) (aws:kms). We recommend that
      the bucket's default encryption uses the desired encryption configuration and you don't
      override the bucket default encryption in your CreateSession requests or PUT object
      requests. Then, new objects are automatically encrypted with the desired encryption
      settings. For more information, see Protecting data with server-side encryption
      (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-serv-side-encryption.html)
      in the Amazon S3 User Guide. For more information about the encryption overriding
      behaviors in directory buckets, see Specifying server-side encryption with KMS for new
      object uploads
      (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-specifying-kms-encryption.html).

    In the Zonal endpoint API calls (except CopyObject
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html) and UploadPartCopy
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html)) using the REST
    API, the encryption request headers must match the encryption settings that are specified
    in the CreateSession request. You can't override the values of the encryption settings
    (x-amz-server-side-encryption, x-amz-server-side-encryption-aws-kms-key-id,
    x-amz-server-side-encryption-context, and x-amz-server-side-encryption-bucket-key-enabled)
    that are specified in the CreateSession request. You don't need to explicitly specify
    these encryption settings values in Zonal endpoint API calls, and Amazon S3 will use the
    encryption settings values from the CreateSession request to protect new objects in the
    directory bucket.

    Note:

    When you use the CLI or the Amazon Web Services SDKs, for CreateSession, the session token
    refreshes automatically to avoid service interruptions when a session expires. The CLI or
    the Amazon Web Services SDKs use the bucket's default encryption configuration for the
    CreateSession request. It's not supported to override the encryption settings values in
    the CreateSession request. So in the Zonal endpoint API calls (except CopyObject
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html) and UploadPartCopy
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html)), the encryption
    request headers must match the default encryption configuration of the directory bucket.

    - S3 access points for Amazon FSx - When accessing data stored in Amazon FSx file systems
      using S3 access points, the only valid server side encryption option is aws:fsx. All
      Amazon FSx file systems have encryption configured by default and are encrypted at rest.
      Data is automatically encrypted before being written to the file system, and
      automatically decrypted as it is read. These processes are handled transparently by
      Amazon FSx.
    """
    storage_class: t.StorageClass | str | None
    """By default, Amazon S3 uses the STANDARD Storage Class to store newly created objects. The
    STANDARD storage class provides high durability and high availability. Depending on
    performance needs, you can specify a different Storage Class. For more information, see
    Storage Classes (https://docs.aws.amazon.com/AmazonS3/latest/dev/storage-class-intro.html)
    in the Amazon S3 User Guide.

    Note:

    - Directory buckets only support EXPRESS_ONEZONE (the S3 Express One Zone storage class)
      in Availability Zones and ONEZONE_IA (the S3 One Zone-Infrequent Access storage class)
      in Dedicated Local Zones.
    - Amazon S3 on Outposts only uses the OUTPOSTS Storage Class.
    """
    website_redirect_location: str | None
    """If the bucket is configured as a website, redirects requests for this object to another
    object in the same bucket or to an external URL. Amazon S3 stores the value of this header
    in the object metadata. For information about object metadata, see Object Key and Metadata
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/UsingMetadata.html) in the Amazon S3 User
    Guide.

    In the following example, the request header sets the redirect to an object
    (anotherPage.html) in the same bucket:

    x-amz-website-redirect-location: /anotherPage.html

    In the following example, the request header sets the object redirect to another website:

    x-amz-website-redirect-location: http://www.example.com/

    For more information about website hosting in Amazon S3, see Hosting Websites on Amazon S3
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/WebsiteHosting.html) and How to Configure
    Website Page Redirects
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/how-to-page-redirect.html) in the Amazon
    S3 User Guide.

    Note:

    This functionality is not supported for directory buckets.
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
    the x-amz-server-side-encryption-customer-algorithm header.

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
    ssekms_key_id: str | None
    """Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object encryption. If
    the KMS key doesn't exist in the same account that's issuing the command, you must use the
    full Key ARN not the Key ID.

    General purpose buckets - If you specify x-amz-server-side-encryption with aws:kms or
    aws:kms:dsse, this header specifies the ID (Key ID, Key ARN, or Key Alias) of the KMS key
    to use. If you specify x-amz-server-side-encryption:aws:kms or
    x-amz-server-side-encryption:aws:kms:dsse, but do not provide
    x-amz-server-side-encryption-aws-kms-key-id, Amazon S3 uses the Amazon Web Services
    managed key (aws/s3) to protect the data.

    Directory buckets - To encrypt data using SSE-KMS, it's recommended to specify the
    x-amz-server-side-encryption header to aws:kms. Then, the
    x-amz-server-side-encryption-aws-kms-key-id header implicitly uses the bucket's default
    KMS customer managed key ID. If you want to explicitly set the
    x-amz-server-side-encryption-aws-kms-key-id header, it must match the bucket's default
    customer managed key (using key ID or ARN, not alias). Your SSE-KMS configuration can only
    support 1 customer managed key
    (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-cmk) per
    directory bucket's lifetime. The Amazon Web Services managed key
    (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-managed-cmk)
    (aws/s3) isn't supported. Incorrect key specification results in an HTTP 400 Bad Request
    error.
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
    server-side encryption using Key Management Service (KMS) keys (SSE-KMS).

    General purpose buckets - Setting this header to true causes Amazon S3 to use an S3 Bucket
    Key for object encryption with SSE-KMS. Also, specifying this header with a PUT action
    doesn't affect bucket-level settings for S3 Bucket Key.

    Directory buckets - S3 Bucket Keys are always enabled for GET and PUT operations in a
    directory bucket and can’t be disabled. S3 Bucket Keys aren't supported, when you copy
    SSE-KMS encrypted objects from general purpose buckets to directory buckets, from
    directory buckets to general purpose buckets, or between directory buckets, through
    CopyObject (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html),
    UploadPartCopy (https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html),
    the Copy operation in Batch Operations
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-objects-Batch-Ops),
    or the import jobs
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-import-job). In this case,
    Amazon S3 makes a call to KMS every time a copy request is made for a KMS-encrypted
    object.
    """
    request_payer: t.RequestPayer | str | None
    tagging: str | None
    """The tag-set for the object. The tag-set must be encoded as URL Query parameters. (For
    example, "Key1=Value1")

    Note:

    This functionality is not supported for directory buckets.
    """
    object_lock_mode: t.ObjectLockMode | str | None
    """The Object Lock mode that you want to apply to this object.

    Note:

    This functionality is not supported for directory buckets.
    """
    object_lock_retain_until_date: datetime.datetime | None
    """The date and time when you want this object's Object Lock to expire. Must be formatted as
    a timestamp parameter.

    Note:

    This functionality is not supported for directory buckets.
    """
    object_lock_legal_hold_status: t.ObjectLockLegalHoldStatus | str | None
    """Specifies whether a legal hold will be applied to this object. For more information about
    S3 Object Lock, see Object Lock
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/object-lock.html) in the Amazon S3 User
    Guide.

    Note:

    This functionality is not supported for directory buckets.
    """
    object_lock_event_hold: t.ObjectLockEventHold | str | None
    """Specifies the event hold status to apply to this object. Set to ON to enable or OFF to
    disable.

    Note:

    This functionality is not supported for directory buckets.
    """
    object_lock_event_hold_duration_days: int | None
    """Specifies the event hold duration in days to apply to this object. You cannot specify a
    duration in both days and years.

    Note:

    This functionality is not supported for directory buckets.
    """
    object_lock_event_hold_duration_years: int | None
    """Specifies the event hold duration in years to apply to this object. You cannot specify a
    duration in both days and years.

    Note:

    This functionality is not supported for directory buckets.
    """
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
        acl: t.ObjectCannedACL | str | None = None,
        body: AsyncUpload | None = None,
        cache_control: str | None = None,
        content_disposition: str | None = None,
        content_encoding: str | None = None,
        content_language: str | None = None,
        content_length: int | None = None,
        content_md5: str | None = None,
        content_type: str | None = None,
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
        expires: datetime.datetime | None = None,
        if_match: str | None = None,
        if_none_match: str | None = None,
        grant_full_control: str | None = None,
        grant_read: str | None = None,
        grant_read_acp: str | None = None,
        grant_write_acp: str | None = None,
        write_offset_bytes: int | None = None,
        metadata: Mapping[str, str] | None = None,
        server_side_encryption: t.ServerSideEncryption | str | None = None,
        storage_class: t.StorageClass | str | None = None,
        website_redirect_location: str | None = None,
        sse_customer_algorithm: str | None = None,
        sse_customer_key: str | None = None,
        sse_customer_key_md5: str | None = None,
        ssekms_key_id: str | None = None,
        ssekms_encryption_context: str | None = None,
        bucket_key_enabled: bool | None = None,
        request_payer: t.RequestPayer | str | None = None,
        tagging: str | None = None,
        object_lock_mode: t.ObjectLockMode | str | None = None,
        object_lock_retain_until_date: datetime.datetime | None = None,
        object_lock_legal_hold_status: t.ObjectLockLegalHoldStatus | str | None = None,
        object_lock_event_hold: t.ObjectLockEventHold | str | None = None,
        object_lock_event_hold_duration_days: int | None = None,
        object_lock_event_hold_duration_years: int | None = None,
        expected_bucket_owner: str | None = None,
    ) -> None:
        self.bucket = bucket
        self.key = key
        self.acl = acl
        self.body = body
        self.cache_control = cache_control
        self.content_disposition = content_disposition
        self.content_encoding = content_encoding
        self.content_language = content_language
        self.content_length = content_length
        self.content_md5 = content_md5
        self.content_type = content_type
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
        self.expires = expires
        self.if_match = if_match
        self.if_none_match = if_none_match
        self.grant_full_control = grant_full_control
        self.grant_read = grant_read
        self.grant_read_acp = grant_read_acp
        self.grant_write_acp = grant_write_acp
        self.write_offset_bytes = write_offset_bytes
        self.metadata = metadata
        self.server_side_encryption = server_side_encryption
        self.storage_class = storage_class
        self.website_redirect_location = website_redirect_location
        self.sse_customer_algorithm = sse_customer_algorithm
        self.sse_customer_key = sse_customer_key
        self.sse_customer_key_md5 = sse_customer_key_md5
        self.ssekms_key_id = ssekms_key_id
        self.ssekms_encryption_context = ssekms_encryption_context
        self.bucket_key_enabled = bucket_key_enabled
        self.request_payer = request_payer
        self.tagging = tagging
        self.object_lock_mode = object_lock_mode
        self.object_lock_retain_until_date = object_lock_retain_until_date
        self.object_lock_legal_hold_status = object_lock_legal_hold_status
        self.object_lock_event_hold = object_lock_event_hold
        self.object_lock_event_hold_duration_days = object_lock_event_hold_duration_days
        self.object_lock_event_hold_duration_years = object_lock_event_hold_duration_years
        self.expected_bucket_owner = expected_bucket_owner

    def check(self, problems: Problems) -> None:
        if type(self.bucket) is not str or self.bucket in ("", ".", ".."):
            problems.label("bucket", self.bucket)
        problems.label("key", self.key, 1)
        if self.acl is not None:
            problems.enum("acl", self.acl, t.ObjectCannedACL)
        if self.body is not None:
            problems.upload("body", self.body)
        if self.cache_control is not None and type(self.cache_control) is not str:
            problems.string("cache_control", self.cache_control)
        if self.content_disposition is not None and type(self.content_disposition) is not str:
            problems.string("content_disposition", self.content_disposition)
        if self.content_encoding is not None and type(self.content_encoding) is not str:
            problems.string("content_encoding", self.content_encoding)
        if self.content_language is not None and type(self.content_language) is not str:
            problems.string("content_language", self.content_language)
        if self.content_length is not None and type(self.content_length) is not int:
            problems.integer("content_length", self.content_length)
        if self.content_md5 is not None and type(self.content_md5) is not str:
            problems.string("content_md5", self.content_md5)
        if self.content_type is not None and type(self.content_type) is not str:
            problems.string("content_type", self.content_type)
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
        if self.expires is not None:
            problems.timestamp("expires", self.expires)
        if self.if_match is not None and type(self.if_match) is not str:
            problems.string("if_match", self.if_match)
        if self.if_none_match is not None and type(self.if_none_match) is not str:
            problems.string("if_none_match", self.if_none_match)
        if self.grant_full_control is not None and type(self.grant_full_control) is not str:
            problems.string("grant_full_control", self.grant_full_control)
        if self.grant_read is not None and type(self.grant_read) is not str:
            problems.string("grant_read", self.grant_read)
        if self.grant_read_acp is not None and type(self.grant_read_acp) is not str:
            problems.string("grant_read_acp", self.grant_read_acp)
        if self.grant_write_acp is not None and type(self.grant_write_acp) is not str:
            problems.string("grant_write_acp", self.grant_write_acp)
        if self.write_offset_bytes is not None and type(self.write_offset_bytes) is not int:
            problems.integer("write_offset_bytes", self.write_offset_bytes)
        if self.metadata is not None:
            problems.string_map("metadata", self.metadata)
        if self.server_side_encryption is not None:
            problems.enum(
                "server_side_encryption", self.server_side_encryption, t.ServerSideEncryption
            )
        if self.storage_class is not None:
            problems.enum("storage_class", self.storage_class, t.StorageClass)
        if (
            self.website_redirect_location is not None
            and type(self.website_redirect_location) is not str
        ):
            problems.string("website_redirect_location", self.website_redirect_location)
        if self.sse_customer_algorithm is not None and type(self.sse_customer_algorithm) is not str:
            problems.string("sse_customer_algorithm", self.sse_customer_algorithm)
        if self.sse_customer_key is not None and type(self.sse_customer_key) is not str:
            problems.string("sse_customer_key", self.sse_customer_key)
        if self.sse_customer_key_md5 is not None and type(self.sse_customer_key_md5) is not str:
            problems.string("sse_customer_key_md5", self.sse_customer_key_md5)
        if self.ssekms_key_id is not None and type(self.ssekms_key_id) is not str:
            problems.string("ssekms_key_id", self.ssekms_key_id)
        if (
            self.ssekms_encryption_context is not None
            and type(self.ssekms_encryption_context) is not str
        ):
            problems.string("ssekms_encryption_context", self.ssekms_encryption_context)
        if self.bucket_key_enabled is not None:
            problems.boolean("bucket_key_enabled", self.bucket_key_enabled)
        if self.request_payer is not None:
            problems.enum("request_payer", self.request_payer, t.RequestPayer)
        if self.tagging is not None and type(self.tagging) is not str:
            problems.string("tagging", self.tagging)
        if self.object_lock_mode is not None:
            problems.enum("object_lock_mode", self.object_lock_mode, t.ObjectLockMode)
        if self.object_lock_retain_until_date is not None:
            problems.timestamp("object_lock_retain_until_date", self.object_lock_retain_until_date)
        if self.object_lock_legal_hold_status is not None:
            problems.enum(
                "object_lock_legal_hold_status",
                self.object_lock_legal_hold_status,
                t.ObjectLockLegalHoldStatus,
            )
        if self.object_lock_event_hold is not None:
            problems.enum(
                "object_lock_event_hold", self.object_lock_event_hold, t.ObjectLockEventHold
            )
        if (
            self.object_lock_event_hold_duration_days is not None
            and type(self.object_lock_event_hold_duration_days) is not int
        ):
            problems.integer(
                "object_lock_event_hold_duration_days", self.object_lock_event_hold_duration_days
            )
        if (
            self.object_lock_event_hold_duration_years is not None
            and type(self.object_lock_event_hold_duration_years) is not int
        ):
            problems.integer(
                "object_lock_event_hold_duration_years", self.object_lock_event_hold_duration_years
            )
        if self.expected_bucket_owner is not None and type(self.expected_bucket_owner) is not str:
            problems.string("expected_bucket_owner", self.expected_bucket_owner)


def serialize(request: PutObjectRequest) -> HttpRequest:
    headers: rest.Headers = {}
    if request.acl is not None:
        headers["x-amz-acl"] = request.acl
    if request.cache_control is not None:
        headers["cache-control"] = request.cache_control
    if request.content_disposition is not None:
        headers["content-disposition"] = request.content_disposition
    if request.content_encoding is not None:
        headers["content-encoding"] = request.content_encoding
    if request.content_language is not None:
        headers["content-language"] = request.content_language
    if request.content_length is not None:
        headers["content-length"] = str(request.content_length)
    if request.content_md5 is not None:
        headers["content-md5"] = request.content_md5
    if request.content_type is not None:
        headers["content-type"] = request.content_type
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
    if request.expires is not None:
        headers["expires"] = timestamps.http_date(request.expires)
    if request.if_match is not None:
        headers["if-match"] = request.if_match
    if request.if_none_match is not None:
        headers["if-none-match"] = request.if_none_match
    if request.grant_full_control is not None:
        headers["x-amz-grant-full-control"] = request.grant_full_control
    if request.grant_read is not None:
        headers["x-amz-grant-read"] = request.grant_read
    if request.grant_read_acp is not None:
        headers["x-amz-grant-read-acp"] = request.grant_read_acp
    if request.grant_write_acp is not None:
        headers["x-amz-grant-write-acp"] = request.grant_write_acp
    if request.write_offset_bytes is not None:
        headers["x-amz-write-offset-bytes"] = str(request.write_offset_bytes)
    if request.server_side_encryption is not None:
        headers["x-amz-server-side-encryption"] = request.server_side_encryption
    if request.storage_class is not None:
        headers["x-amz-storage-class"] = request.storage_class
    if request.website_redirect_location is not None:
        headers["x-amz-website-redirect-location"] = request.website_redirect_location
    if request.sse_customer_algorithm is not None:
        headers["x-amz-server-side-encryption-customer-algorithm"] = request.sse_customer_algorithm
    if request.sse_customer_key is not None:
        headers["x-amz-server-side-encryption-customer-key"] = request.sse_customer_key
    if request.sse_customer_key_md5 is not None:
        headers["x-amz-server-side-encryption-customer-key-md5"] = request.sse_customer_key_md5
    if request.ssekms_key_id is not None:
        headers["x-amz-server-side-encryption-aws-kms-key-id"] = request.ssekms_key_id
    if request.ssekms_encryption_context is not None:
        headers["x-amz-server-side-encryption-context"] = request.ssekms_encryption_context
    if request.bucket_key_enabled is not None:
        headers["x-amz-server-side-encryption-bucket-key-enabled"] = rest.boolean_text(
            request.bucket_key_enabled
        )
    if request.request_payer is not None:
        headers["x-amz-request-payer"] = request.request_payer
    if request.tagging is not None:
        headers["x-amz-tagging"] = request.tagging
    if request.object_lock_mode is not None:
        headers["x-amz-object-lock-mode"] = request.object_lock_mode
    if request.object_lock_retain_until_date is not None:
        headers["x-amz-object-lock-retain-until-date"] = timestamps.date_time(
            request.object_lock_retain_until_date
        )
    if request.object_lock_legal_hold_status is not None:
        headers["x-amz-object-lock-legal-hold"] = request.object_lock_legal_hold_status
    if request.object_lock_event_hold is not None:
        headers["x-amz-object-lock-event-hold"] = request.object_lock_event_hold
    if request.object_lock_event_hold_duration_days is not None:
        headers["x-amz-object-lock-event-hold-duration-days"] = str(
            request.object_lock_event_hold_duration_days
        )
    if request.object_lock_event_hold_duration_years is not None:
        headers["x-amz-object-lock-event-hold-duration-years"] = str(
            request.object_lock_event_hold_duration_years
        )
    if request.expected_bucket_owner is not None:
        headers["x-amz-expected-bucket-owner"] = request.expected_bucket_owner
    if request.metadata is not None:
        rest.prefix_headers(headers, "x-amz-meta-", request.metadata)
    return streaming.streamed_request(
        "PUT",
        f'/{rest.label("bucket", request.bucket)}/{rest.greedy_label("key", request.key)}',
        request.body,
        "application/octet-stream",
        member="body",
        headers=headers,
        requires_length=True,
    )


def endpoint_parameters(request: PutObjectRequest) -> dict[str, object]:
    return {"bucket": request.bucket, "key": request.key}


class PutObjectOutput(Structure):
    _members = {
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
        "sse_customer_algorithm": "SSECustomerAlgorithm",
        "sse_customer_key_md5": "SSECustomerKeyMD5",
        "ssekms_key_id": "SSEKMSKeyId",
        "ssekms_encryption_context": "SSEKMSEncryptionContext",
        "bucket_key_enabled": "BucketKeyEnabled",
        "size": "Size",
        "request_charged": "RequestCharged",
    }
    __slots__ = tuple(_members)
    _sensitive = frozenset(["ssekms_key_id", "ssekms_encryption_context"])

    expiration: str | None
    """If the expiration is configured for the object (see PutBucketLifecycleConfiguration
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html))
    in the Amazon S3 User Guide, the response includes this header. It includes the
    expiry-date and rule-id key-value pairs that provide information about object expiration.
    The value of the rule-id is URL-encoded.

    Note:

    Object expiration information is not returned in directory buckets and this header returns
    the value "NotImplemented" in all responses for directory buckets.
    """
    e_tag: str | None
    """Entity tag for the uploaded object.

    General purpose buckets - To ensure that data is not corrupted traversing the network, for
    objects where the ETag is the MD5 digest of the object, you can calculate the MD5 while
    putting an object to Amazon S3 and compare the returned ETag to the calculated MD5 value.

    Directory buckets - The ETag for the object in a directory bucket isn't the MD5 digest of
    the object.
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
    """The Base64 encoded, 64-bit CRC64NVME checksum of the object. This header is present if the
    object was uploaded with the CRC64NVME checksum algorithm, or if it was uploaded without a
    checksum (and Amazon S3 added the default checksum, CRC64NVME, to the uploaded object).
    For more information about how checksums are calculated with multipart uploads, see
    Checking object integrity in the Amazon S3 User Guide
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
    """The Base64 encoded, 512-bit SHA512 digest of the object. This header is present if the
    object was uploaded with the SHA512 checksum algorithm. For more information, see Checking
    object integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """
    checksum_md5: str | None
    """The Base64 encoded, 128-bit MD5 digest of the object. This header is present if the object
    was uploaded with the MD5 checksum algorithm. For more information, see Checking object
    integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """
    checksum_xxhash64: str | None
    """The Base64 encoded, 64-bit XXHASH64 checksum of the object. This header is present if the
    object was uploaded with the XXHASH64 checksum algorithm. For more information, see
    Checking object integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """
    checksum_xxhash3: str | None
    """The Base64 encoded, 64-bit XXHASH3 checksum of the object. This header is present if the
    object was uploaded with the XXHASH3 checksum algorithm. For more information, see
    Checking object integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """
    checksum_xxhash128: str | None
    """The Base64 encoded, 128-bit XXHASH128 checksum of the object. This header is present if
    the object was uploaded with the XXHASH128 checksum algorithm. For more information, see
    Checking object integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """
    checksum_type: t.ChecksumType | str | None
    """This header specifies the checksum type of the object, which determines how part-level
    checksums are combined to create an object-level checksum for multipart objects. For
    PutObject uploads, the checksum type is always FULL_OBJECT. You can use this header as a
    data integrity check to verify that the checksum type that is received is the same
    checksum that was specified. For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    server_side_encryption: t.ServerSideEncryption | str | None
    """The server-side encryption algorithm used when you store this object in Amazon S3 or
    Amazon FSx.

    Note:

    When accessing data stored in Amazon FSx file systems using S3 access points, the only
    valid server side encryption option is aws:fsx.
    """
    version_id: str | None
    """Version ID of the object.

    If you enable versioning for a bucket, Amazon S3 automatically generates a unique version
    ID for the object being stored. Amazon S3 returns this ID in the response. When you enable
    versioning for a bucket, if Amazon S3 receives multiple write requests for the same object
    simultaneously, it stores all of the objects. For more information about versioning, see
    Adding Objects to Versioning-Enabled Buckets
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/AddingObjectstoVersioningEnabledBuckets.html)
    in the Amazon S3 User Guide. For information about returning the versioning state of a
    bucket, see GetBucketVersioning
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html).

    Note:

    This functionality is not supported for directory buckets.
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
    ssekms_encryption_context: str | None
    """If present, indicates the Amazon Web Services KMS Encryption Context to use for object
    encryption. The value of this header is a Base64 encoded string of a UTF-8 encoded JSON,
    which contains the encryption context as key-value pairs. This value is stored as object
    metadata and automatically gets passed on to Amazon Web Services KMS for future GetObject
    operations on this object.
    """
    bucket_key_enabled: bool | None
    """Indicates whether the uploaded object uses an S3 Bucket Key for server-side encryption
    with Key Management Service (KMS) keys (SSE-KMS).
    """
    size: int | None
    """The size of the object in bytes. This value is only be present if you append to an object.

    Note:

    This functionality is only supported for objects in the Amazon S3 Express One Zone storage
    class in directory buckets.
    """
    request_charged: t.RequestCharged | str | None

    def __init__(
        self,
        *,
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
        sse_customer_algorithm: str | None = None,
        sse_customer_key_md5: str | None = None,
        ssekms_key_id: str | None = None,
        ssekms_encryption_context: str | None = None,
        bucket_key_enabled: bool | None = None,
        size: int | None = None,
        request_charged: t.RequestCharged | str | None = None,
    ) -> None:
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
        self.sse_customer_algorithm = sse_customer_algorithm
        self.sse_customer_key_md5 = sse_customer_key_md5
        self.ssekms_key_id = ssekms_key_id
        self.ssekms_encryption_context = ssekms_encryption_context
        self.bucket_key_enabled = bucket_key_enabled
        self.size = size
        self.request_charged = request_charged


def parse(response: HttpResponse) -> PutObjectOutput:
    return PutObjectOutput(
        expiration=rest.header(response.headers, "x-amz-expiration", rest.text),
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
        checksum_type=rest.header(
            response.headers, "x-amz-checksum-type", lambda text: wire.known(t.ChecksumType, text)
        ),
        server_side_encryption=rest.header(
            response.headers,
            "x-amz-server-side-encryption",
            lambda text: wire.known(t.ServerSideEncryption, text),
        ),
        version_id=rest.header(response.headers, "x-amz-version-id", rest.text),
        sse_customer_algorithm=rest.header(
            response.headers, "x-amz-server-side-encryption-customer-algorithm", rest.text
        ),
        sse_customer_key_md5=rest.header(
            response.headers, "x-amz-server-side-encryption-customer-key-md5", rest.text
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
        size=rest.header(response.headers, "x-amz-object-size", int),
        request_charged=rest.header(
            response.headers,
            "x-amz-request-charged",
            lambda text: wire.known(t.RequestCharged, text),
        ),
    )


PUT_OBJECT = Operation(
    service=SERVICE,
    name="PutObject",
    input=PutObjectRequest,
    output=PutObjectOutput,
    serialize=serialize,
    parse=parse,
    errors=("InvalidRequest", "InvalidWriteOffset", "TooManyParts", "EncryptionTypeMismatch"),
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
        members.ascii_map("metadata"),
    ),
    ask=(s3_express.session,),
    recover=(s3.follow_region,),
    signers={"sigv4-s3express": s3_express.sign_in_session},
    streams=streams.REQUEST,
)
