"""HeadObject: ``HEAD /{Bucket}/{Key+}``, answered with 200."""

from __future__ import annotations

import datetime

from ...runtime import timestamps
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


class HeadObjectRequest(Request["HeadObjectOutput"]):
    """The HEAD operation retrieves metadata from an object without returning the object itself.
    This operation is useful if you're interested only in an object's metadata.

    Note:

    A HEAD request has the same options as a GET operation on an object. The response is
    identical to the GET response except that there is no response body. Because of this, if
    the HEAD request generates an error, it returns a generic code, such as 400 Bad Request,
    403 Forbidden, 404 Not Found, 405 Method Not Allowed, 412 Precondition Failed, or 304 Not
    Modified. It's not possible to retrieve the exact exception of these error codes.

    Request headers are limited to 8 KB in size. For more information, see Common Request
    Headers (https://docs.aws.amazon.com/AmazonS3/latest/API/RESTCommonRequestHeaders.html).

    Permissions

      - General purpose bucket permissions - To use HEAD, you must have the s3:GetObject
        permission. You need the relevant read object (or version) permission for this
        operation. For more information, see Actions, resources, and condition keys for Amazon
        S3 (https://docs.aws.amazon.com/AmazonS3/latest/dev/list_amazons3.html) in the Amazon
        S3 User Guide. For more information about the permissions to S3 API operations by S3
        resource types, see Required permissions for Amazon S3 API operations in the Amazon S3
        User Guide.

      If the object you request doesn't exist, the error that Amazon S3 returns depends on
      whether you also have the s3:ListBucket permission.

        - If you have the s3:ListBucket permission on the bucket, Amazon S3 returns an HTTP
          status code 404 Not Found error.
        - If you don’t have the s3:ListBucket permission, Amazon S3 returns an HTTP status
          code 403 Forbidden error.
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

      If you enable x-amz-checksum-mode in the request and the object is encrypted with Amazon
      Web Services Key Management Service (Amazon Web Services KMS), you must also have the
      kms:GenerateDataKey and kms:Decrypt permissions in IAM identity-based policies and KMS
      key policies for the KMS key to retrieve the checksum of the object.

    Encryption

    Note:

    Encryption request headers, like x-amz-server-side-encryption, should not be sent for HEAD
    requests if your object uses server-side encryption with Key Management Service (KMS) keys
    (SSE-KMS), dual-layer server-side encryption with Amazon Web Services KMS keys (DSSE-KMS),
    or server-side encryption with Amazon S3 managed encryption keys (SSE-S3). The
    x-amz-server-side-encryption header is used when you PUT an object to S3 and want to
    specify the encryption method. If you include this header in a HEAD request for an object
    that uses these types of keys, you’ll get an HTTP 400 Bad Request error. It's because the
    encryption method can't be changed when you retrieve the object.

    If you encrypt an object by using server-side encryption with customer-provided encryption
    keys (SSE-C) when you store the object in Amazon S3, then when you retrieve the metadata
    from the object, you must use the following headers to provide the encryption key for the
    server to be able to retrieve the object's metadata. The headers are:

      - x-amz-server-side-encryption-customer-algorithm
      - x-amz-server-side-encryption-customer-key
      - x-amz-server-side-encryption-customer-key-MD5

    For more information about SSE-C, see Server-Side Encryption (Using Customer-Provided
    Encryption Keys)
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/ServerSideEncryptionCustomerKeys.html) in
    the Amazon S3 User Guide.

    Note:

    Directory bucket - For directory buckets, there are only two supported options for
    server-side encryption: SSE-S3 and SSE-KMS. SSE-C isn't supported. For more information,
    see Protecting data with server-side encryption
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-serv-side-encryption.html)
    in the Amazon S3 User Guide.

    Versioning

      - If the current version of the object is a delete marker, Amazon S3 behaves as if the
        object was deleted and includes x-amz-delete-marker: true in the response.
      - If the specified version is a delete marker, the response returns a 405 Method Not
        Allowed error and the Last-Modified: timestamp response header.

    Note:

      - Directory buckets - Delete marker is not supported for directory buckets.
      - Directory buckets - S3 Versioning isn't enabled and supported for directory buckets.
        For this API operation, only the null value of the version ID is supported by
        directory buckets. You can only specify null to the versionId query parameter in the
        request.

    HTTP Host header syntax

    Directory buckets - The HTTP Host header syntax is
    Bucket-name.s3express-zone-id.region-code.amazonaws.com.

    Note:

    For directory buckets, you must make requests for this API operation to the Zonal
    endpoint. These endpoints support virtual-hosted-style requests in the format
    https://amzn-s3-demo-bucket.s3express-zone-id.region-code.amazonaws.com/key-name .
    Path-style requests are not supported. For more information about endpoints in
    Availability Zones, see Regional and Zonal endpoints for directory buckets in Availability
    Zones
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
    in the Amazon S3 User Guide. For more information about endpoints in Local Zones, see
    Concepts for directory buckets in Local Zones
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
    in the Amazon S3 User Guide.

    The following actions are related to HeadObject:

    - GetObject (https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html)
    - GetObjectAttributes
      (https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAttributes.html)

    Important:

    You must URL encode any signed header values that contain spaces. For example, if your
    header value is my file.txt, containing two spaces after my, you must URL encode this
    value to my%20%20file.txt.
    """

    _members = {
        "bucket": "Bucket",
        "key": "Key",
        "if_match": "IfMatch",
        "if_modified_since": "IfModifiedSince",
        "if_none_match": "IfNoneMatch",
        "if_unmodified_since": "IfUnmodifiedSince",
        "range": "Range",
        "response_cache_control": "ResponseCacheControl",
        "response_content_disposition": "ResponseContentDisposition",
        "response_content_encoding": "ResponseContentEncoding",
        "response_content_language": "ResponseContentLanguage",
        "response_content_type": "ResponseContentType",
        "response_expires": "ResponseExpires",
        "version_id": "VersionId",
        "sse_customer_algorithm": "SSECustomerAlgorithm",
        "sse_customer_key": "SSECustomerKey",
        "sse_customer_key_md5": "SSECustomerKeyMD5",
        "request_payer": "RequestPayer",
        "part_number": "PartNumber",
        "expected_bucket_owner": "ExpectedBucketOwner",
        "checksum_mode": "ChecksumMode",
    }
    __slots__ = tuple(_members)
    _sensitive = frozenset(["sse_customer_key"])

    bucket: str
    """The name of the bucket that contains the object.

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
    """The object key."""
    if_match: str | None
    """Return the object only if its entity tag (ETag) is the same as the one specified;
    otherwise, return a 412 (precondition failed) error.

    If both of the If-Match and If-Unmodified-Since headers are present in the request as
    follows:

    - If-Match condition evaluates to true, and;
    - If-Unmodified-Since condition evaluates to false;

    Then Amazon S3 returns 200 OK and the data requested.

    For more information about conditional requests, see RFC 7232
    (https://tools.ietf.org/html/rfc7232).
    """
    if_modified_since: datetime.datetime | None
    """Return the object only if it has been modified since the specified time; otherwise, return
    a 304 (not modified) error.

    If both of the If-None-Match and If-Modified-Since headers are present in the request as
    follows:

    - If-None-Match condition evaluates to false, and;
    - If-Modified-Since condition evaluates to true;

    Then Amazon S3 returns the 304 Not Modified response code.

    For more information about conditional requests, see RFC 7232
    (https://tools.ietf.org/html/rfc7232).
    """
    if_none_match: str | None
    """Return the object only if its entity tag (ETag) is different from the one specified;
    otherwise, return a 304 (not modified) error.

    If both of the If-None-Match and If-Modified-Since headers are present in the request as
    follows:

    - If-None-Match condition evaluates to false, and;
    - If-Modified-Since condition evaluates to true;

    Then Amazon S3 returns the 304 Not Modified response code.

    For more information about conditional requests, see RFC 7232
    (https://tools.ietf.org/html/rfc7232).
    """
    if_unmodified_since: datetime.datetime | None
    """Return the object only if it has not been modified since the specified time; otherwise,
    return a 412 (precondition failed) error.

    If both of the If-Match and If-Unmodified-Since headers are present in the request as
    follows:

    - If-Match condition evaluates to true, and;
    - If-Unmodified-Since condition evaluates to false;

    Then Amazon S3 returns 200 OK and the data requested.

    For more information about conditional requests, see RFC 7232
    (https://tools.ietf.org/html/rfc7232).
    """
    range: str | None
    """HeadObject returns only the metadata for an object. If the Range is satisfiable, only the
    ContentLength is affected in the response. If the Range is not satisfiable, S3 returns a
    416 - Requested Range Not Satisfiable error.
    """
    response_cache_control: str | None
    """Sets the Cache-Control header of the response."""
    response_content_disposition: str | None
    """Sets the Content-Disposition header of the response."""
    response_content_encoding: str | None
    """Sets the Content-Encoding header of the response."""
    response_content_language: str | None
    """Sets the Content-Language header of the response."""
    response_content_type: str | None
    """Sets the Content-Type header of the response."""
    response_expires: datetime.datetime | None
    """Sets the Expires header of the response."""
    version_id: str | None
    """Version ID used to reference a specific version of the object.

    Note:

    For directory buckets in this API operation, only the null value of the version ID is
    supported.
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
    request_payer: t.RequestPayer | str | None
    part_number: int | None
    """Part number of the object being read. This is a positive integer between 1 and 10,000.
    Effectively performs a 'ranged' HEAD request for the part specified. Useful querying about
    the size of the part and the number of parts in this object.
    """
    expected_bucket_owner: str | None
    """The account ID of the expected bucket owner. If the account ID that you provide does not
    match the actual owner of the bucket, the request fails with the HTTP status code 403
    Forbidden (access denied).
    """
    checksum_mode: t.ChecksumMode | str | None
    """To retrieve the checksum, this parameter must be enabled.

    General purpose buckets - If you enable checksum mode and the object is uploaded with a
    checksum (https://docs.aws.amazon.com/AmazonS3/latest/API/API_Checksum.html) and encrypted
    with an Key Management Service (KMS) key, you must have permission to use the kms:Decrypt
    action to retrieve the checksum.

    Directory buckets - If you enable ChecksumMode and the object is encrypted with Amazon Web
    Services Key Management Service (Amazon Web Services KMS), you must also have the
    kms:GenerateDataKey and kms:Decrypt permissions in IAM identity-based policies and KMS key
    policies for the KMS key to retrieve the checksum of the object.
    """

    def __init__(
        self,
        *,
        bucket: str,
        key: str,
        if_match: str | None = None,
        if_modified_since: datetime.datetime | None = None,
        if_none_match: str | None = None,
        if_unmodified_since: datetime.datetime | None = None,
        range: str | None = None,
        response_cache_control: str | None = None,
        response_content_disposition: str | None = None,
        response_content_encoding: str | None = None,
        response_content_language: str | None = None,
        response_content_type: str | None = None,
        response_expires: datetime.datetime | None = None,
        version_id: str | None = None,
        sse_customer_algorithm: str | None = None,
        sse_customer_key: str | None = None,
        sse_customer_key_md5: str | None = None,
        request_payer: t.RequestPayer | str | None = None,
        part_number: int | None = None,
        expected_bucket_owner: str | None = None,
        checksum_mode: t.ChecksumMode | str | None = None,
    ) -> None:
        self.bucket = bucket
        self.key = key
        self.if_match = if_match
        self.if_modified_since = if_modified_since
        self.if_none_match = if_none_match
        self.if_unmodified_since = if_unmodified_since
        self.range = range
        self.response_cache_control = response_cache_control
        self.response_content_disposition = response_content_disposition
        self.response_content_encoding = response_content_encoding
        self.response_content_language = response_content_language
        self.response_content_type = response_content_type
        self.response_expires = response_expires
        self.version_id = version_id
        self.sse_customer_algorithm = sse_customer_algorithm
        self.sse_customer_key = sse_customer_key
        self.sse_customer_key_md5 = sse_customer_key_md5
        self.request_payer = request_payer
        self.part_number = part_number
        self.expected_bucket_owner = expected_bucket_owner
        self.checksum_mode = checksum_mode

    def check(self, problems: Problems) -> None:
        if type(self.bucket) is not str or self.bucket in ("", ".", ".."):
            problems.label("bucket", self.bucket)
        problems.label("key", self.key, 1)
        if self.if_match is not None and type(self.if_match) is not str:
            problems.string("if_match", self.if_match)
        if self.if_modified_since is not None:
            problems.timestamp("if_modified_since", self.if_modified_since)
        if self.if_none_match is not None and type(self.if_none_match) is not str:
            problems.string("if_none_match", self.if_none_match)
        if self.if_unmodified_since is not None:
            problems.timestamp("if_unmodified_since", self.if_unmodified_since)
        if self.range is not None and type(self.range) is not str:
            problems.string("range", self.range)
        if self.response_cache_control is not None and type(self.response_cache_control) is not str:
            problems.string("response_cache_control", self.response_cache_control)
        if (
            self.response_content_disposition is not None
            and type(self.response_content_disposition) is not str
        ):
            problems.string("response_content_disposition", self.response_content_disposition)
        if (
            self.response_content_encoding is not None
            and type(self.response_content_encoding) is not str
        ):
            problems.string("response_content_encoding", self.response_content_encoding)
        if (
            self.response_content_language is not None
            and type(self.response_content_language) is not str
        ):
            problems.string("response_content_language", self.response_content_language)
        if self.response_content_type is not None and type(self.response_content_type) is not str:
            problems.string("response_content_type", self.response_content_type)
        if self.response_expires is not None:
            problems.timestamp("response_expires", self.response_expires)
        if self.version_id is not None and type(self.version_id) is not str:
            problems.string("version_id", self.version_id)
        if self.sse_customer_algorithm is not None and type(self.sse_customer_algorithm) is not str:
            problems.string("sse_customer_algorithm", self.sse_customer_algorithm)
        if self.sse_customer_key is not None and type(self.sse_customer_key) is not str:
            problems.string("sse_customer_key", self.sse_customer_key)
        if self.sse_customer_key_md5 is not None and type(self.sse_customer_key_md5) is not str:
            problems.string("sse_customer_key_md5", self.sse_customer_key_md5)
        if self.request_payer is not None:
            problems.enum("request_payer", self.request_payer, t.RequestPayer)
        if self.part_number is not None and type(self.part_number) is not int:
            problems.integer("part_number", self.part_number)
        if self.expected_bucket_owner is not None and type(self.expected_bucket_owner) is not str:
            problems.string("expected_bucket_owner", self.expected_bucket_owner)
        if self.checksum_mode is not None:
            problems.enum("checksum_mode", self.checksum_mode, t.ChecksumMode)


def serialize(request: HeadObjectRequest) -> HttpRequest:
    query: rest.Query = []
    if request.response_cache_control is not None:
        query.append(("response-cache-control", request.response_cache_control))
    if request.response_content_disposition is not None:
        query.append(("response-content-disposition", request.response_content_disposition))
    if request.response_content_encoding is not None:
        query.append(("response-content-encoding", request.response_content_encoding))
    if request.response_content_language is not None:
        query.append(("response-content-language", request.response_content_language))
    if request.response_content_type is not None:
        query.append(("response-content-type", request.response_content_type))
    if request.response_expires is not None:
        query.append(("response-expires", timestamps.http_date(request.response_expires)))
    if request.version_id is not None:
        query.append(("versionId", request.version_id))
    if request.part_number is not None:
        query.append(("partNumber", str(request.part_number)))
    headers: rest.Headers = {}
    if request.if_match is not None:
        headers["if-match"] = request.if_match
    if request.if_modified_since is not None:
        headers["if-modified-since"] = timestamps.http_date(request.if_modified_since)
    if request.if_none_match is not None:
        headers["if-none-match"] = request.if_none_match
    if request.if_unmodified_since is not None:
        headers["if-unmodified-since"] = timestamps.http_date(request.if_unmodified_since)
    if request.range is not None:
        headers["range"] = request.range
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
    if request.checksum_mode is not None:
        headers["x-amz-checksum-mode"] = request.checksum_mode
    return rest.request(
        "HEAD",
        f'/{rest.label("bucket", request.bucket)}/{rest.greedy_label("key", request.key)}',
        query=query,
        headers=headers,
    )


def endpoint_parameters(request: HeadObjectRequest) -> dict[str, object]:
    return {"bucket": request.bucket, "key": request.key}


class HeadObjectOutput(Structure):
    _members = {
        "delete_marker": "DeleteMarker",
        "accept_ranges": "AcceptRanges",
        "expiration": "Expiration",
        "restore": "Restore",
        "archive_status": "ArchiveStatus",
        "last_modified": "LastModified",
        "content_length": "ContentLength",
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
        "e_tag": "ETag",
        "missing_meta": "MissingMeta",
        "version_id": "VersionId",
        "cache_control": "CacheControl",
        "content_disposition": "ContentDisposition",
        "content_encoding": "ContentEncoding",
        "content_language": "ContentLanguage",
        "content_type": "ContentType",
        "content_range": "ContentRange",
        "expires": "Expires",
        "website_redirect_location": "WebsiteRedirectLocation",
        "server_side_encryption": "ServerSideEncryption",
        "metadata": "Metadata",
        "sse_customer_algorithm": "SSECustomerAlgorithm",
        "sse_customer_key_md5": "SSECustomerKeyMD5",
        "ssekms_key_id": "SSEKMSKeyId",
        "bucket_key_enabled": "BucketKeyEnabled",
        "storage_class": "StorageClass",
        "request_charged": "RequestCharged",
        "replication_status": "ReplicationStatus",
        "parts_count": "PartsCount",
        "tag_count": "TagCount",
        "object_lock_mode": "ObjectLockMode",
        "object_lock_retain_until_date": "ObjectLockRetainUntilDate",
        "object_lock_legal_hold_status": "ObjectLockLegalHoldStatus",
        "object_lock_event_hold": "ObjectLockEventHold",
        "object_lock_event_hold_duration_days": "ObjectLockEventHoldDurationDays",
        "object_lock_event_hold_duration_years": "ObjectLockEventHoldDurationYears",
    }
    __slots__ = tuple(_members)
    _sensitive = frozenset(["ssekms_key_id"])

    delete_marker: bool | None
    """Specifies whether the object retrieved was (true) or was not (false) a Delete Marker. If
    false, this response header does not appear in the response.

    Note:

    This functionality is not supported for directory buckets.
    """
    accept_ranges: str | None
    """Indicates that a range of bytes was specified."""
    expiration: str | None
    """If the object expiration is configured (see PutBucketLifecycleConfiguration
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html)),
    the response includes this header. It includes the expiry-date and rule-id key-value pairs
    providing object expiration information. The value of the rule-id is URL-encoded.

    Note:

    Object expiration information is not returned in directory buckets and this header returns
    the value "NotImplemented" in all responses for directory buckets.
    """
    restore: str | None
    """If the object is an archived object (an object whose storage class is GLACIER), the
    response includes this header if either the archive restoration is in progress (see
    RestoreObject (https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html) or
    an archive copy is already restored.

    If an archive copy is already restored, the header value indicates when Amazon S3 is
    scheduled to delete the object copy. For example:

    x-amz-restore: ongoing-request="false", expiry-date="Fri, 21 Dec 2012 00:00:00 GMT"

    If the object restoration is in progress, the header returns the value
    ongoing-request="true".

    For more information about archiving objects, see Transitioning Objects: General
    Considerations
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/object-lifecycle-mgmt.html#lifecycle-transition-general-considerations).

    Note:

    This functionality is not supported for directory buckets. Directory buckets only support
    EXPRESS_ONEZONE (the S3 Express One Zone storage class) in Availability Zones and
    ONEZONE_IA (the S3 One Zone-Infrequent Access storage class) in Dedicated Local Zones.
    """
    archive_status: t.ArchiveStatus | str | None
    """The archive state of the head object.

    Note:

    This functionality is not supported for directory buckets.
    """
    last_modified: datetime.datetime | None
    """Date and time when the object was last modified."""
    content_length: int | None
    """Size of the body in bytes."""
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
    """The Base64 encoded, 64-bit CRC64NVME checksum of the object. For more information, see
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
    object-level checksum for multipart objects. You can use this header response to verify
    that the checksum type that is received is the same checksum type that was specified in
    CreateMultipartUpload request. For more information, see Checking object integrity in the
    Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """
    e_tag: str | None
    """An entity tag (ETag) is an opaque identifier assigned by a web server to a specific
    version of a resource found at a URL.
    """
    missing_meta: int | None
    """This is set to the number of metadata entries not returned in x-amz-meta headers. This can
    happen if you create metadata using an API like SOAP that supports more flexible metadata
    than the REST API. For example, using SOAP, you can create metadata whose values are not
    legal HTTP headers.

    Note:

    This functionality is not supported for directory buckets.
    """
    version_id: str | None
    """Version ID of the object.

    Note:

    This functionality is not supported for directory buckets.
    """
    cache_control: str | None
    """Specifies caching behavior along the request/reply chain."""
    content_disposition: str | None
    """Specifies presentational information for the object."""
    content_encoding: str | None
    """Indicates what content encodings have been applied to the object and thus what decoding
    mechanisms must be applied to obtain the media-type referenced by the Content-Type header
    field.
    """
    content_language: str | None
    """The language the content is in."""
    content_type: str | None
    """A standard MIME type describing the format of the object data."""
    content_range: str | None
    """The portion of the object returned in the response for a GET request."""
    expires: datetime.datetime | None
    """The date and time at which the object is no longer cacheable."""
    website_redirect_location: str | None
    """If the bucket is configured as a website, redirects requests for this object to another
    object in the same bucket or to an external URL. Amazon S3 stores the value of this header
    in the object metadata.

    Note:

    This functionality is not supported for directory buckets.
    """
    server_side_encryption: t.ServerSideEncryption | str | None
    """The server-side encryption algorithm used when you store this object in Amazon S3 or
    Amazon FSx.

    Note:

    When accessing data stored in Amazon FSx file systems using S3 access points, the only
    valid server side encryption option is aws:fsx.
    """
    metadata: dict[str, str] | None
    """A map of metadata to store with the object in S3."""
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
    """Indicates whether the object uses an S3 Bucket Key for server-side encryption with Key
    Management Service (KMS) keys (SSE-KMS).
    """
    storage_class: t.StorageClass | str | None
    """Provides storage class information of the object. Amazon S3 returns this header for all
    objects except for S3 Standard storage class objects.

    For more information, see Storage Classes
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/storage-class-intro.html).

    Note:

    Directory buckets - Directory buckets only support EXPRESS_ONEZONE (the S3 Express One
    Zone storage class) in Availability Zones and ONEZONE_IA (the S3 One Zone-Infrequent
    Access storage class) in Dedicated Local Zones.
    """
    request_charged: t.RequestCharged | str | None
    replication_status: t.ReplicationStatus | str | None
    """Amazon S3 can return this header if your request involves a bucket that is either a source
    or a destination in a replication rule.

    In replication, you have a source bucket on which you configure replication and
    destination bucket or buckets where Amazon S3 stores object replicas. When you request an
    object (GetObject) or object metadata (HeadObject) from these buckets, Amazon S3 will
    return the x-amz-replication-status header in the response as follows:

    - If requesting an object from the source bucket, Amazon S3 will return the
      x-amz-replication-status header if the object in your request is eligible for
      replication.

    For example, suppose that in your replication configuration, you specify object prefix
    TaxDocs requesting Amazon S3 to replicate objects with key prefix TaxDocs. Any objects you
    upload with this key name prefix, for example TaxDocs/document1.pdf, are eligible for
    replication. For any object request with this key name prefix, Amazon S3 will return the
    x-amz-replication-status header with value PENDING, COMPLETED or FAILED indicating object
    replication status.

    - If requesting an object from a destination bucket, Amazon S3 will return the
      x-amz-replication-status header with value REPLICA if the object in your request is a
      replica that Amazon S3 created and there is no replica modification replication in
      progress.
    - When replicating objects to multiple destination buckets, the x-amz-replication-status
      header acts differently. The header of the source object will only return a value of
      COMPLETED when replication is successful to all destinations. The header will remain at
      value PENDING until replication has completed for all destinations. If one or more
      destinations fails replication the header will return FAILED.

    For more information, see Replication
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/NotificationHowTo.html).

    Note:

    This functionality is not supported for directory buckets.
    """
    parts_count: int | None
    """The count of parts this object has. This value is only returned if you specify partNumber
    in your request and the object was uploaded as a multipart upload.
    """
    tag_count: int | None
    """The number of tags, if any, on the object, when you have the relevant permission to read
    object tags.

    You can use GetObjectTagging
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html) to retrieve
    the tag set associated with an object.

    Note:

    This functionality is not supported for directory buckets.
    """
    object_lock_mode: t.ObjectLockMode | str | None
    """The Object Lock mode, if any, that's in effect for this object. This header is only
    returned if the requester has the s3:GetObjectRetention permission. For more information
    about S3 Object Lock, see Object Lock
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/object-lock.html).

    Note:

    This functionality is not supported for directory buckets.
    """
    object_lock_retain_until_date: datetime.datetime | None
    """The date and time when the Object Lock retention period expires. This header is only
    returned if the requester has the s3:GetObjectRetention permission.

    Note:

    This functionality is not supported for directory buckets.
    """
    object_lock_legal_hold_status: t.ObjectLockLegalHoldStatus | str | None
    """Specifies whether a legal hold is in effect for this object. This header is only returned
    if the requester has the s3:GetObjectLegalHold permission. This header is not returned if
    the specified version of this object has never had a legal hold applied. For more
    information about S3 Object Lock, see Object Lock
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/object-lock.html).

    Note:

    This functionality is not supported for directory buckets.
    """
    object_lock_event_hold: t.ObjectLockEventHold | str | None
    """The event hold status for this object. This header is only returned if the requester has
    the s3:GetObjectRetention permission.

    Note:

    This functionality is not supported for directory buckets.
    """
    object_lock_event_hold_duration_days: int | None
    """The event hold duration in days for this object. Only returned when the event hold is
    enabled.

    Note:

    This functionality is not supported for directory buckets.
    """
    object_lock_event_hold_duration_years: int | None
    """The event hold duration in years for this object. Only returned when the event hold is
    enabled.

    Note:

    This functionality is not supported for directory buckets.
    """

    def __init__(
        self,
        *,
        delete_marker: bool | None = None,
        accept_ranges: str | None = None,
        expiration: str | None = None,
        restore: str | None = None,
        archive_status: t.ArchiveStatus | str | None = None,
        last_modified: datetime.datetime | None = None,
        content_length: int | None = None,
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
        e_tag: str | None = None,
        missing_meta: int | None = None,
        version_id: str | None = None,
        cache_control: str | None = None,
        content_disposition: str | None = None,
        content_encoding: str | None = None,
        content_language: str | None = None,
        content_type: str | None = None,
        content_range: str | None = None,
        expires: datetime.datetime | None = None,
        website_redirect_location: str | None = None,
        server_side_encryption: t.ServerSideEncryption | str | None = None,
        metadata: dict[str, str] | None = None,
        sse_customer_algorithm: str | None = None,
        sse_customer_key_md5: str | None = None,
        ssekms_key_id: str | None = None,
        bucket_key_enabled: bool | None = None,
        storage_class: t.StorageClass | str | None = None,
        request_charged: t.RequestCharged | str | None = None,
        replication_status: t.ReplicationStatus | str | None = None,
        parts_count: int | None = None,
        tag_count: int | None = None,
        object_lock_mode: t.ObjectLockMode | str | None = None,
        object_lock_retain_until_date: datetime.datetime | None = None,
        object_lock_legal_hold_status: t.ObjectLockLegalHoldStatus | str | None = None,
        object_lock_event_hold: t.ObjectLockEventHold | str | None = None,
        object_lock_event_hold_duration_days: int | None = None,
        object_lock_event_hold_duration_years: int | None = None,
    ) -> None:
        self.delete_marker = delete_marker
        self.accept_ranges = accept_ranges
        self.expiration = expiration
        self.restore = restore
        self.archive_status = archive_status
        self.last_modified = last_modified
        self.content_length = content_length
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
        self.e_tag = e_tag
        self.missing_meta = missing_meta
        self.version_id = version_id
        self.cache_control = cache_control
        self.content_disposition = content_disposition
        self.content_encoding = content_encoding
        self.content_language = content_language
        self.content_type = content_type
        self.content_range = content_range
        self.expires = expires
        self.website_redirect_location = website_redirect_location
        self.server_side_encryption = server_side_encryption
        self.metadata = metadata
        self.sse_customer_algorithm = sse_customer_algorithm
        self.sse_customer_key_md5 = sse_customer_key_md5
        self.ssekms_key_id = ssekms_key_id
        self.bucket_key_enabled = bucket_key_enabled
        self.storage_class = storage_class
        self.request_charged = request_charged
        self.replication_status = replication_status
        self.parts_count = parts_count
        self.tag_count = tag_count
        self.object_lock_mode = object_lock_mode
        self.object_lock_retain_until_date = object_lock_retain_until_date
        self.object_lock_legal_hold_status = object_lock_legal_hold_status
        self.object_lock_event_hold = object_lock_event_hold
        self.object_lock_event_hold_duration_days = object_lock_event_hold_duration_days
        self.object_lock_event_hold_duration_years = object_lock_event_hold_duration_years


def parse(response: HttpResponse) -> HeadObjectOutput:
    return HeadObjectOutput(
        delete_marker=rest.header(response.headers, "x-amz-delete-marker", rest.read_boolean),
        accept_ranges=rest.header(response.headers, "accept-ranges", rest.text),
        expiration=rest.header(response.headers, "x-amz-expiration", rest.text),
        restore=rest.header(response.headers, "x-amz-restore", rest.text),
        archive_status=rest.header(
            response.headers, "x-amz-archive-status", lambda text: wire.known(t.ArchiveStatus, text)
        ),
        last_modified=rest.header(response.headers, "last-modified", timestamps.from_text),
        content_length=rest.header(response.headers, "content-length", int),
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
        e_tag=rest.header(response.headers, "etag", rest.text),
        missing_meta=rest.header(response.headers, "x-amz-missing-meta", int),
        version_id=rest.header(response.headers, "x-amz-version-id", rest.text),
        cache_control=rest.header(response.headers, "cache-control", rest.text),
        content_disposition=rest.header(response.headers, "content-disposition", rest.text),
        content_encoding=rest.header(response.headers, "content-encoding", rest.text),
        content_language=rest.header(response.headers, "content-language", rest.text),
        content_type=rest.header(response.headers, "content-type", rest.text),
        content_range=rest.header(response.headers, "content-range", rest.text),
        expires=rest.header(response.headers, "expires", timestamps.from_text),
        website_redirect_location=rest.header(
            response.headers, "x-amz-website-redirect-location", rest.text
        ),
        server_side_encryption=rest.header(
            response.headers,
            "x-amz-server-side-encryption",
            lambda text: wire.known(t.ServerSideEncryption, text),
        ),
        metadata=rest.prefixed(response, "x-amz-meta-"),
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
        storage_class=rest.header(
            response.headers, "x-amz-storage-class", lambda text: wire.known(t.StorageClass, text)
        ),
        request_charged=rest.header(
            response.headers,
            "x-amz-request-charged",
            lambda text: wire.known(t.RequestCharged, text),
        ),
        replication_status=rest.header(
            response.headers,
            "x-amz-replication-status",
            lambda text: wire.known(t.ReplicationStatus, text),
        ),
        parts_count=rest.header(response.headers, "x-amz-mp-parts-count", int),
        tag_count=rest.header(response.headers, "x-amz-tagging-count", int),
        object_lock_mode=rest.header(
            response.headers,
            "x-amz-object-lock-mode",
            lambda text: wire.known(t.ObjectLockMode, text),
        ),
        object_lock_retain_until_date=rest.header(
            response.headers, "x-amz-object-lock-retain-until-date", timestamps.from_text
        ),
        object_lock_legal_hold_status=rest.header(
            response.headers,
            "x-amz-object-lock-legal-hold",
            lambda text: wire.known(t.ObjectLockLegalHoldStatus, text),
        ),
        object_lock_event_hold=rest.header(
            response.headers,
            "x-amz-object-lock-event-hold",
            lambda text: wire.known(t.ObjectLockEventHold, text),
        ),
        object_lock_event_hold_duration_days=rest.header(
            response.headers, "x-amz-object-lock-event-hold-duration-days", int
        ),
        object_lock_event_hold_duration_years=rest.header(
            response.headers, "x-amz-object-lock-event-hold-duration-years", int
        ),
    )


HEAD_OBJECT = Operation(
    service=SERVICE,
    name="HeadObject",
    input=HeadObjectRequest,
    output=HeadObjectOutput,
    serialize=serialize,
    parse=parse,
    errors=("NoSuchKey",),
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
