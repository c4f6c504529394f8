"""CopyObject: ``PUT /{Bucket}/{Key+}``, answered with 200."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from ...runtime import timestamps
from ...runtime.client.operation import Operation, Request
from ...runtime.customizations import members, s3, s3_express
from ...runtime.protocols import rest
from ...runtime.protocols import xml as wire
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.shapes.problems import Problems


class CopyObjectRequest(Request["CopyObjectOutput"]):
    """Creates a copy of an object that is already stored in Amazon S3.

    Important:

    End of support notice: As of October 1, 2025, Amazon S3 has discontinued support for Email
    Grantee Access Control Lists (ACLs). If you attempt to use an Email Grantee ACL in a
    request after October 1, 2025, the request will receive an HTTP 405 (Method Not Allowed)
    error.

    This change affects the following Amazon Web Services Regions: US East (N. Virginia), US
    West (N. California), US West (Oregon), Asia Pacific (Singapore), Asia Pacific (Sydney),
    Asia Pacific (Tokyo), Europe (Ireland), and South America (São Paulo).

    Note:

    You can store individual objects of up to 50 TB in Amazon S3. You create a copy of your
    object up to 5 GB in size in a single atomic action using this API. However, to copy an
    object greater than 5 GB, you must use the multipart upload Upload Part - Copy
    (UploadPartCopy) API. For more information, see Copy Object Using the REST Multipart
    Upload API
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/CopyingObjctsUsingRESTMPUapi.html).

    You can copy individual objects between general purpose buckets, between directory
    buckets, and between general purpose buckets and directory buckets.

    Note:

    - Amazon S3 supports copy operations using Multi-Region Access Points only as a
      destination when using the Multi-Region Access Point ARN.
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
    - VPC endpoints don't support cross-Region requests (including copies). If you're using
      VPC endpoints, your source and destination buckets should be in the same Amazon Web
      Services Region as your VPC endpoint.

    Both the Region that you want to copy the object from and the Region that you want to copy
    the object to must be enabled for your account. For more information about how to enable a
    Region for your account, see Enable or disable a Region for standalone accounts
    (https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html#manage-acct-regions-enable-standalone)
    in the Amazon Web Services Account Management Guide.

    Important:

    Amazon S3 transfer acceleration does not support cross-Region copies. If you request a
    cross-Region copy using a transfer acceleration endpoint, you get a 400 Bad Request error.
    For more information, see Transfer Acceleration
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/transfer-acceleration.html).

    Authentication and authorization

    All CopyObject requests must be authenticated and signed by using IAM credentials (access
    key ID and secret access key for the IAM identities). All headers with the x-amz- prefix,
    including x-amz-copy-source, must be signed. For more information, see REST Authentication
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/RESTAuthentication.html).

    Directory buckets - You must use the IAM credentials to authenticate and authorize your
    access to the CopyObject API operation, instead of using the temporary security
    credentials through the CreateSession API operation.

    Amazon Web Services CLI or SDKs handles authentication and authorization on your behalf.

    Permissions

    You must have read access to the source object and write access to the destination bucket.

      - General purpose bucket permissions - You must have permissions in an IAM policy based
        on the source and destination bucket types in a CopyObject operation.
        - If the source object is in a general purpose bucket, you must have s3:GetObject
          permission to read the source object that is being copied.
        - If the destination bucket is a general purpose bucket, you must have s3:PutObject
          permission to write the object copy to the destination bucket.
      - Directory bucket permissions - You must have permissions in a bucket policy or an IAM
        identity-based policy based on the source and destination bucket types in a CopyObject
        operation.
        - If the source object that you want to copy is in a directory bucket, you must have
          the s3express:CreateSession permission in the Action element of a policy to read the
          object. If no session mode is specified, the session will be created with the
          maximum allowable privilege, attempting ReadWrite first, then ReadOnly if ReadWrite
          is not permitted. If you want to explicitly restrict the access to be read-only, you
          can set the s3express:SessionMode condition key to ReadOnly on the copy source
          bucket.
        - If the copy destination is a directory bucket, you must have the
          s3express:CreateSession permission in the Action element of a policy to write the
          object to the destination. The s3express:SessionMode condition key can't be set to
          ReadOnly on the copy destination bucket.

      If the object is encrypted with SSE-KMS, you must also have the kms:GenerateDataKey and
      kms:Decrypt permissions in IAM identity-based policies and KMS key policies for the KMS
      key.

      For example policies, see Example bucket policies for S3 Express One Zone
      (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam-example-bucket-policies.html)
      and Amazon Web Services Identity and Access Management (IAM) identity-based policies for
      S3 Express One Zone
      (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam-identity-policies.html)
      in the Amazon S3 User Guide.

    Response and special errors

    When the request is an HTTP 1.1 request, the response is chunk encoded. When the request
    is not an HTTP 1.1 request, the response would not contain the Content-Length. You always
    need to read the entire response body to check if the copy succeeds.

      - If the copy is successful, you receive a response with information about the copied
        object.
      - A copy request might return an error when Amazon S3 receives the copy request or while
        Amazon S3 is copying the files. A 200 OK response can contain either a success or an
        error.
        - If the error occurs before the copy action starts, you receive a standard Amazon S3
          error.
        - If the error occurs during the copy operation, the error response is embedded in the
          200 OK response. For example, in a cross-region copy, you may encounter throttling
          and receive a 200 OK response. For more information, see Resolve the Error 200
          response when copying objects to Amazon S3
          (https://repost.aws/knowledge-center/s3-resolve-200-internalerror). The 200 OK
          status code means the copy was accepted, but it doesn't mean the copy is complete.
          Another example is when you disconnect from Amazon S3 before the copy is complete,
          Amazon S3 might cancel the copy and you may receive a 200 OK response. You must stay
          connected to Amazon S3 until the entire response is successfully received and
          processed.

        If you call this API operation directly, make sure to design your application to parse
        the content of the response and handle it appropriately. If you use Amazon Web
        Services SDKs, SDKs handle this condition. The SDKs detect the embedded error and
        apply error handling per your configuration settings (including automatically retrying
        the request as appropriate). If the condition persists, the SDKs throw an exception
        (or, for the SDKs that don't use exceptions, they return an error).

    Charge

    The copy request charge is based on the storage class and Region that you specify for the
    destination object. The request can also result in a data retrieval charge for the source
    if the source storage class bills for data retrieval. If the copy source is in a different
    region, the data transfer is billed to the copy source account. For pricing information,
    see Amazon S3 pricing (http://aws.amazon.com/s3/pricing/).

    HTTP Host header syntax

      - Directory buckets - The HTTP Host header syntax is
        Bucket-name.s3express-zone-id.region-code.amazonaws.com.
      - Amazon S3 on Outposts - When you use this action with S3 on Outposts through the REST
        API, you must direct requests to the S3 on Outposts hostname. The S3 on Outposts
        hostname takes the form
        AccessPointName-AccountId.outpostID.s3-outposts.Region.amazonaws.com. The hostname
        isn't required when you use the Amazon Web Services CLI or SDKs.

    The following operations are related to CopyObject:

    - PutObject (https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html)
    - GetObject (https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html)

    Important:

    You must URL encode any signed header values that contain spaces. For example, if your
    header value is my file.txt, containing two spaces after my, you must URL encode this
    value to my%20%20file.txt.
    """

    _members = {
        "bucket": "Bucket",
        "copy_source": "CopySource",
        "key": "Key",
        "acl": "ACL",
        "cache_control": "CacheControl",
        "checksum_algorithm": "ChecksumAlgorithm",
        "content_disposition": "ContentDisposition",
        "content_encoding": "ContentEncoding",
        "content_language": "ContentLanguage",
        "content_type": "ContentType",
        "copy_source_if_match": "CopySourceIfMatch",
        "copy_source_if_modified_since": "CopySourceIfModifiedSince",
        "copy_source_if_none_match": "CopySourceIfNoneMatch",
        "copy_source_if_unmodified_since": "CopySourceIfUnmodifiedSince",
        "expires": "Expires",
        "grant_full_control": "GrantFullControl",
        "grant_read": "GrantRead",
        "grant_read_acp": "GrantReadACP",
        "grant_write_acp": "GrantWriteACP",
        "if_match": "IfMatch",
        "if_none_match": "IfNoneMatch",
        "metadata": "Metadata",
        "metadata_directive": "MetadataDirective",
        "tagging_directive": "TaggingDirective",
        "annotation_directive": "AnnotationDirective",
        "server_side_encryption": "ServerSideEncryption",
        "storage_class": "StorageClass",
        "website_redirect_location": "WebsiteRedirectLocation",
        "sse_customer_algorithm": "SSECustomerAlgorithm",
        "sse_customer_key": "SSECustomerKey",
        "sse_customer_key_md5": "SSECustomerKeyMD5",
        "ssekms_key_id": "SSEKMSKeyId",
        "ssekms_encryption_context": "SSEKMSEncryptionContext",
        "bucket_key_enabled": "BucketKeyEnabled",
        "copy_source_sse_customer_algorithm": "CopySourceSSECustomerAlgorithm",
        "copy_source_sse_customer_key": "CopySourceSSECustomerKey",
        "copy_source_sse_customer_key_md5": "CopySourceSSECustomerKeyMD5",
        "request_payer": "RequestPayer",
        "tagging": "Tagging",
        "object_lock_mode": "ObjectLockMode",
        "object_lock_retain_until_date": "ObjectLockRetainUntilDate",
        "object_lock_legal_hold_status": "ObjectLockLegalHoldStatus",
        "object_lock_event_hold": "ObjectLockEventHold",
        "object_lock_event_hold_duration_days": "ObjectLockEventHoldDurationDays",
        "object_lock_event_hold_duration_years": "ObjectLockEventHoldDurationYears",
        "expected_bucket_owner": "ExpectedBucketOwner",
        "expected_source_bucket_owner": "ExpectedSourceBucketOwner",
    }
    __slots__ = tuple(_members)
    _sensitive = frozenset(
        [
            "sse_customer_key",
            "ssekms_key_id",
            "ssekms_encryption_context",
            "copy_source_sse_customer_key",
        ]
    )

    bucket: str
    """The name of the destination bucket.

    Directory buckets - When you use this operation with a directory bucket, you must use
    virtual-hosted-style requests in the format
    Bucket-name.s3express-zone-id.region-code.amazonaws.com. Path-style requests are not
    supported. Directory bucket names must be unique in the chosen Zone (Availability Zone or
    Local Zone). Bucket names must follow the format bucket-base-name--zone-id--x-s3 (for
    example, amzn-s3-demo-bucket--usw2-az1--x-s3). For information about bucket naming
    restrictions, see Directory bucket naming rules
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-bucket-naming-rules.html)
    in the Amazon S3 User Guide.

    Note:

    Copying objects across different Amazon Web Services Regions isn't supported when the
    source or destination bucket is in Amazon Web Services Local Zones. The source and
    destination buckets must have the same parent Amazon Web Services Region. Otherwise, you
    get an HTTP 400 Bad Request error with the error code InvalidRequest.

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

    S3 on Outposts - When you use this action with S3 on Outposts, you must use the Outpost
    bucket access point ARN or the access point alias for the destination bucket. You can only
    copy objects within the same Outpost bucket. It's not supported to copy objects across
    different Amazon Web Services Outposts, between buckets on the same Outposts, or between
    Outposts buckets and any other bucket types. For more information about S3 on Outposts,
    see What is S3 on Outposts?
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/S3onOutposts.html) in the S3 on
    Outposts guide. When you use this action with S3 on Outposts through the REST API, you
    must direct requests to the S3 on Outposts hostname, in the format
    AccessPointName-AccountId.outpostID.s3-outposts.Region.amazonaws.com. The hostname isn't
    required when you use the Amazon Web Services CLI or SDKs.
    """
    copy_source: str
    """Specifies the source object for the copy operation. The source object can be up to 5 GB.
    If the source object is an object that was uploaded by using a multipart upload, the
    object copy will be a single part object after the source object is copied to the
    destination bucket.

    You specify the value of the copy source in one of two formats, depending on whether you
    want to access the source object through an access point
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points.html):

    - For objects not accessed through an access point, specify the name of the source bucket
      and the key of the source object, separated by a slash (/). For example, to copy the
      object reports/january.pdf from the general purpose bucket awsexamplebucket, use
      awsexamplebucket/reports/january.pdf. The value must be URL-encoded. To copy the object
      reports/january.pdf from the directory bucket awsexamplebucket--use1-az5--x-s3, use
      awsexamplebucket--use1-az5--x-s3/reports/january.pdf. The value must be URL-encoded.
    - For objects accessed through access points, specify the Amazon Resource Name (ARN) of
      the object as accessed through the access point, in the format
      arn:aws:s3:<Region>:<account-id>:accesspoint/<access-point-name>/object/<key>. For
      example, to copy the object reports/january.pdf through access point my-access-point
      owned by account 123456789012 in Region us-west-2, use the URL encoding of
      arn:aws:s3:us-west-2:123456789012:accesspoint/my-access-point/object/reports/january.pdf.
      The value must be URL encoded.

    Note:

      - Amazon S3 supports copy operations using Access points only when the source and
        destination buckets are in the same Amazon Web Services Region.
      - Access points are not supported by directory buckets.

    Alternatively, for objects accessed through Amazon S3 on Outposts, specify the ARN of the
    object as accessed in the format
    arn:aws:s3-outposts:<Region>:<account-id>:outpost/<outpost-id>/object/<key>. For example,
    to copy the object reports/january.pdf through outpost my-outpost owned by account
    123456789012 in Region us-west-2, use the URL encoding of
    arn:aws:s3-outposts:us-west-2:123456789012:outpost/my-outpost/object/reports/january.pdf.
    The value must be URL-encoded.

    If your source bucket versioning is enabled, the x-amz-copy-source header by default
    identifies the current version of an object to copy. If the current version is a delete
    marker, Amazon S3 behaves as if the object was deleted. To copy a different version, use
    the versionId query parameter. Specifically, append ?versionId=<version-id> to the value
    (for example,
    awsexamplebucket/reports/january.pdf?versionId=QUpfdndhfd8438MNFDN93jdnJFkdmqnh893). If
    you don't specify a version ID, Amazon S3 copies the latest version of the source object.

    If you enable versioning on the destination bucket, Amazon S3 generates a unique version
    ID for the copied object. This version ID is different from the version ID of the source
    object. Amazon S3 returns the version ID of the copied object in the x-amz-version-id
    response header in the response.

    If you do not enable versioning or suspend it on the destination bucket, the version ID
    that Amazon S3 generates in the x-amz-version-id response header is always null.

    Note:

    Directory buckets - S3 Versioning isn't enabled and supported for directory buckets.
    """
    key: str
    """The key of the destination object."""
    acl: t.ObjectCannedACL | str | None
    """The canned access control list (ACL) to apply to the object.

    When you copy an object, the ACL metadata is not preserved and is set to private by
    default. Only the owner has full access control. To override the default ACL setting,
    specify a new ACL when you generate a copy request. For more information, see Using ACLs
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/S3_ACLs_UsingACLs.html).

    If the destination bucket that you're copying objects to uses the bucket owner enforced
    setting for S3 Object Ownership, ACLs are disabled and no longer affect permissions.
    Buckets that use this setting only accept PUT requests that don't specify an ACL or PUT
    requests that specify bucket owner full control ACLs, such as the
    bucket-owner-full-control canned ACL or an equivalent form of this ACL expressed in the
    XML format. For more information, see Controlling ownership of objects and disabling ACLs
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html) in the
    Amazon S3 User Guide.

    Note:

    - If your destination bucket uses the bucket owner enforced setting for Object Ownership,
      all objects written to the bucket by any account will be owned by the bucket owner.
    - This functionality is not supported for directory buckets.
    - This functionality is not supported for Amazon S3 on Outposts.
    """
    cache_control: str | None
    """Specifies the caching behavior along the request/reply chain."""
    checksum_algorithm: t.ChecksumAlgorithm | str | None
    """Indicates the algorithm that you want Amazon S3 to use to create the checksum for the
    object. For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.

    When you copy an object, if the source object has a checksum, that checksum value will be
    copied to the new object by default. If the CopyObject request does not include this
    x-amz-checksum-algorithm header, the checksum algorithm will be copied from the source
    object to the destination object (if it's present on the source object). You can
    optionally specify a different checksum algorithm to use with the x-amz-checksum-algorithm
    header. Unrecognized or unsupported values will respond with the HTTP status code 400 Bad
    Request.

    Note:

    For directory buckets, when you use Amazon Web Services SDKs, CRC32 is the default
    checksum algorithm that's used for performance.
    """
    content_disposition: str | None
    """Specifies presentational information for the object. Indicates whether an object should be
    displayed in a web browser or downloaded as a file. It allows specifying the desired
    filename for the downloaded file.
    """
    content_encoding: str | None
    """Specifies what content encodings have been applied to the object and thus what decoding
    mechanisms must be applied to obtain the media-type referenced by the Content-Type header
    field.

    Note:

    For directory buckets, only the aws-chunked value is supported in this header field.
    """
    content_language: str | None
    """The language the content is in."""
    content_type: str | None
    """A standard MIME type that describes the format of the object data."""
    copy_source_if_match: str | None
    """Copies the object if its entity tag (ETag) matches the specified tag.

    If both the x-amz-copy-source-if-match and x-amz-copy-source-if-unmodified-since headers
    are present in the request and evaluate as follows, Amazon S3 returns 200 OK and copies
    the data:

    - x-amz-copy-source-if-match condition evaluates to true
    - x-amz-copy-source-if-unmodified-since condition evaluates to false
    """
    copy_source_if_modified_since: datetime.datetime | None
    """Copies the object if it has been modified since the specified time.

    If both the x-amz-copy-source-if-none-match and x-amz-copy-source-if-modified-since
    headers are present in the request and evaluate as follows, Amazon S3 returns the 412
    Precondition Failed response code:

    - x-amz-copy-source-if-none-match condition evaluates to false
    - x-amz-copy-source-if-modified-since condition evaluates to true
    """
    copy_source_if_none_match: str | None
    """Copies the object if its entity tag (ETag) is different than the specified ETag.

    If both the x-amz-copy-source-if-none-match and x-amz-copy-source-if-modified-since
    headers are present in the request and evaluate as follows, Amazon S3 returns the 412
    Precondition Failed response code:

    - x-amz-copy-source-if-none-match condition evaluates to false
    - x-amz-copy-source-if-modified-since condition evaluates to true
    """
    copy_source_if_unmodified_since: datetime.datetime | None
    """Copies the object if it hasn't been modified since the specified time.

    If both the x-amz-copy-source-if-match and x-amz-copy-source-if-unmodified-since headers
    are present in the request and evaluate as follows, Amazon S3 returns 200 OK and copies
    the data:

    - x-amz-copy-source-if-match condition evaluates to true
    - x-amz-copy-source-if-unmodified-since condition evaluates to false
    """
    expires: datetime.datetime | None
    """The date and time at which the object is no longer cacheable."""
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
    if_match: str | None
    """Copies the object if the entity tag (ETag) of the destination object matches the specified
    tag. If the ETag values do not match, the operation returns a 412 Precondition Failed
    error. If a concurrent operation occurs during the upload S3 returns a 409
    ConditionalRequestConflict response. On a 409 failure you should fetch the object's ETag
    and retry the upload.

    Expects the ETag value as a string.

    For more information about conditional requests, see RFC 7232
    (https://tools.ietf.org/html/rfc7232).
    """
    if_none_match: str | None
    """Copies the object only if the object key name at the destination does not already exist in
    the bucket specified. Otherwise, Amazon S3 returns a 412 Precondition Failed error. If a
    concurrent operation occurs during the upload S3 returns a 409 ConditionalRequestConflict
    response. On a 409 failure you should retry the upload.

    Expects the '*' (asterisk) character.

    For more information about conditional requests, see RFC 7232
    (https://tools.ietf.org/html/rfc7232).
    """
    metadata: Mapping[str, str] | None
    """A map of metadata to store with the object in S3."""
    metadata_directive: t.MetadataDirective | str | None
    """Specifies whether the metadata is copied from the source object or replaced with metadata
    that's provided in the request. When copying an object, you can preserve all metadata (the
    default) or specify new metadata. If this header isn’t specified, COPY is the default
    behavior.

    General purpose bucket - For general purpose buckets, when you grant permissions, you can
    use the s3:x-amz-metadata-directive condition key to enforce certain metadata behavior
    when objects are uploaded. For more information, see Amazon S3 condition key examples
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/amazon-s3-policy-keys.html) in the Amazon
    S3 User Guide.

    Note:

    x-amz-website-redirect-location is unique to each object and is not copied when using the
    x-amz-metadata-directive header. To copy the value, you must specify
    x-amz-website-redirect-location in the request header.
    """
    tagging_directive: t.TaggingDirective | str | None
    """Specifies whether the object tag-set is copied from the source object or replaced with the
    tag-set that's provided in the request.

    The default value is COPY.

    Note:

    Directory buckets - For directory buckets in a CopyObject operation, only the empty
    tag-set is supported. Any requests that attempt to write non-empty tags into directory
    buckets will receive a 501 Not Implemented status code. When the destination bucket is a
    directory bucket, you will receive a 501 Not Implemented response in any of the following
    situations:

    - When you attempt to COPY the tag-set from an S3 source object that has non-empty tags.
    - When you attempt to REPLACE the tag-set of a source object and set a non-empty value to
      x-amz-tagging.
    - When you don't set the x-amz-tagging-directive header and the source object has
      non-empty tags. This is because the default value of x-amz-tagging-directive is COPY.

    Because only the empty tag-set is supported for directory buckets in a CopyObject
    operation, the following situations are allowed:

    - When you attempt to COPY the tag-set from a directory bucket source object that has no
      tags to a general purpose bucket. It copies an empty tag-set to the destination object.
    - When you attempt to REPLACE the tag-set of a directory bucket source object and set the
      x-amz-tagging value of the directory bucket destination object to empty.
    - When you attempt to REPLACE the tag-set of a general purpose bucket source object that
      has non-empty tags and set the x-amz-tagging value of the directory bucket destination
      object to empty.
    - When you attempt to REPLACE the tag-set of a directory bucket source object and don't
      set the x-amz-tagging value of the directory bucket destination object. This is because
      the default value of x-amz-tagging is the empty value.
    """
    annotation_directive: t.AnnotationDirective | str | None
    """Specifies whether you want to copy annotations from the source object or exclude them. If
    this header isn't specified, COPY is the default behavior.

    Valid Values: COPY | EXCLUDE

    You can specify this directive as either an HTTP header
    (x-amz-object-annotation-directive) or as a query string parameter. Use the query string
    form when generating presigned URLs that need to control annotation copy behavior.

    When set to COPY, you must have s3:GetObjectAnnotation permission on the source object and
    s3:PutObjectAnnotation permission on the destination. Each annotation copied is billed as
    a separate PUT request. If annotations on the source are modified during the copy, Amazon
    S3 returns a retryable error.

    Note:

    For directory buckets, annotations are not supported. Use EXCLUDE to copy objects to
    directory buckets without errors. If you specify COPY for a directory bucket, the request
    returns HTTP 501 (Not Implemented).

    Note:

    When you copy objects using multipart upload (for example, when the Amazon Web Services
    CLI or Amazon Web Services SDKs use Transfer Manager for objects larger than approximately
    8 MB), annotations are not copied by default. To include annotations, specify --copy-props
    default in the Amazon Web Services CLI or the equivalent SDK configuration. With this
    opt-in, the SDK reads source annotations, completes the multipart upload, and then writes
    each annotation to the destination. Between the upload completion and the last annotation
    write, the destination object exists without all its annotations.
    """
    server_side_encryption: t.ServerSideEncryption | str | None
    """The server-side encryption algorithm used when storing this object in Amazon S3.
    Unrecognized or unsupported values won’t write a destination object and will receive a 400
    Bad Request response.

    Amazon S3 automatically encrypts all new objects that are copied to an S3 bucket. When
    copying an object, if you don't specify encryption information in your copy request, the
    encryption setting of the target object is set to the default encryption configuration of
    the destination bucket. By default, all buckets have a base level of encryption
    configuration that uses server-side encryption with Amazon S3 managed keys (SSE-S3). If
    the destination bucket has a different default encryption configuration, Amazon S3 uses
    the corresponding encryption key to encrypt the target object copy.

    With server-side encryption, Amazon S3 encrypts your data as it writes your data to disks
    in its data centers and decrypts the data when you access it. For more information about
    server-side encryption, see Using Server-Side Encryption
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/serv-side-encryption.html) in the Amazon
    S3 User Guide.

    General purpose buckets

    - For general purpose buckets, there are the following supported options for server-side
      encryption: server-side encryption with Key Management Service (KMS) keys (SSE-KMS),
      dual-layer server-side encryption with Amazon Web Services KMS keys (DSSE-KMS), and
      server-side encryption with customer-provided encryption keys (SSE-C). Amazon S3 uses
      the corresponding KMS key, or a customer-provided key to encrypt the target object copy.
    - When you perform a CopyObject operation, if you want to use a different type of
      encryption setting for the target object, you can specify appropriate encryption-related
      headers to encrypt the target object with an Amazon S3 managed key, a KMS key, or a
      customer-provided key. If the encryption setting in your request is different from the
      default encryption configuration of the destination bucket, the encryption setting in
      your request takes precedence.

    Directory buckets

    - For directory buckets, there are only two supported options for server-side encryption:
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
    - To encrypt new object copies to a directory bucket with SSE-KMS, we recommend you
      specify SSE-KMS as the directory bucket's default encryption configuration with a KMS
      key (specifically, a customer managed key
      (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-cmk)). The
      Amazon Web Services managed key
      (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-managed-cmk)
      (aws/s3) isn't supported. Your SSE-KMS configuration can only support 1 customer managed
      key (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-cmk)
      per directory bucket for the lifetime of the bucket. After you specify a customer
      managed key for SSE-KMS, you can't override the customer managed key for the bucket's
      SSE-KMS configuration. Then, when you perform a CopyObject operation and want to specify
      server-side encryption settings for new object copies with SSE-KMS in the
      encryption-related request headers, you must ensure the encryption key is the same
      customer managed key that you specified for the directory bucket's default encryption
      configuration.
    - S3 access points for Amazon FSx - When accessing data stored in Amazon FSx file systems
      using S3 access points, the only valid server side encryption option is aws:fsx. All
      Amazon FSx file systems have encryption configured by default and are encrypted at rest.
      Data is automatically encrypted before being written to the file system, and
      automatically decrypted as it is read. These processes are handled transparently by
      Amazon FSx.
    """
    storage_class: t.StorageClass | str | None
    """If the x-amz-storage-class header is not used, the copied object will be stored in the
    STANDARD Storage Class by default. The STANDARD storage class provides high durability and
    high availability. Depending on performance needs, you can specify a different Storage
    Class.

    Note:

    - Directory buckets - Directory buckets only support EXPRESS_ONEZONE (the S3 Express One
      Zone storage class) in Availability Zones and ONEZONE_IA (the S3 One Zone-Infrequent
      Access storage class) in Dedicated Local Zones. Unsupported storage class values won't
      write a destination object and will respond with the HTTP status code 400 Bad Request.
    - Amazon S3 on Outposts - S3 on Outposts only uses the OUTPOSTS Storage Class.

    You can use the CopyObject action to change the storage class of an object that is already
    stored in Amazon S3 by using the x-amz-storage-class header. For more information, see
    Storage Classes (https://docs.aws.amazon.com/AmazonS3/latest/dev/storage-class-intro.html)
    in the Amazon S3 User Guide.

    Before using an object as a source object for the copy operation, you must restore a copy
    of it if it meets any of the following conditions:

    - The storage class of the source object is GLACIER or DEEP_ARCHIVE.
    - The storage class of the source object is INTELLIGENT_TIERING and it's S3
      Intelligent-Tiering access tier
      (https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-overview.html#intel-tiering-tier-definition)
      is Archive Access or Deep Archive Access.

    For more information, see RestoreObject
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html) and Copying
    Objects (https://docs.aws.amazon.com/AmazonS3/latest/dev/CopyingObjectsExamples.html) in
    the Amazon S3 User Guide.
    """
    website_redirect_location: str | None
    """If the destination bucket is configured as a website, redirects requests for this object
    copy to another object in the same bucket or to an external URL. Amazon S3 stores the
    value of this header in the object metadata. This value is unique to each object and is
    not copied when using the x-amz-metadata-directive header. Instead, you may opt to provide
    this header in combination with the x-amz-metadata-directive header.

    Note:

    This functionality is not supported for directory buckets.
    """
    sse_customer_algorithm: str | None
    """Specifies the algorithm to use when encrypting the object (for example, AES256).

    When you perform a CopyObject operation, if you want to use a different type of encryption
    setting for the target object, you can specify appropriate encryption-related headers to
    encrypt the target object with an Amazon S3 managed key, a KMS key, or a customer-provided
    key. If the encryption setting in your request is different from the default encryption
    configuration of the destination bucket, the encryption setting in your request takes
    precedence.

    Note:

    This functionality is not supported when the destination bucket is a directory bucket.
    """
    sse_customer_key: str | None
    """Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
    This value is used to store the object and then it is discarded. Amazon S3 does not store
    the encryption key. The key must be appropriate for use with the algorithm specified in
    the x-amz-server-side-encryption-customer-algorithm header.

    Note:

    This functionality is not supported when the destination bucket is a directory bucket.
    """
    sse_customer_key_md5: str | None
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321. Amazon S3
    uses this header for a message integrity check to ensure that the encryption key was
    transmitted without error.

    Note:

    This functionality is not supported when the destination bucket is a directory bucket.
    """
    ssekms_key_id: str | None
    """Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object encryption. All
    GET and PUT requests for an object protected by KMS will fail if they're not made via SSL
    or using SigV4. For information about configuring any of the officially supported Amazon
    Web Services SDKs and Amazon Web Services CLI, see Specifying the Signature Version in
    Request Authentication
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/UsingAWSSDK.html#specify-signature-version)
    in the Amazon S3 User Guide.

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
    context to use for the destination object encryption. The value of this header is a
    base64-encoded UTF-8 string holding JSON with the encryption context key-value pairs.

    General purpose buckets - This value must be explicitly added to specify encryption
    context for CopyObject requests if you want an additional encryption context for your
    destination object. The additional encryption context of the source object won't be copied
    to the destination object. For more information, see Encryption context
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html#encryption-context)
    in the Amazon S3 User Guide.

    Directory buckets - You can optionally provide an explicit encryption context value. The
    value must match the default encryption context - the bucket Amazon Resource Name (ARN).
    An additional encryption context value is not supported.
    """
    bucket_key_enabled: bool | None
    """Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption with
    server-side encryption using Key Management Service (KMS) keys (SSE-KMS). If a target
    object uses SSE-KMS, you can enable an S3 Bucket Key for the object.

    Setting this header to true causes Amazon S3 to use an S3 Bucket Key for object encryption
    with SSE-KMS. Specifying this header with a COPY action doesn’t affect bucket-level
    settings for S3 Bucket Key.

    For more information, see Amazon S3 Bucket Keys
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/bucket-key.html) in the Amazon S3 User
    Guide.

    Note:

    Directory buckets - S3 Bucket Keys aren't supported, when you copy SSE-KMS encrypted
    objects from general purpose buckets to directory buckets, from directory buckets to
    general purpose buckets, or between directory buckets, through CopyObject
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html). In this case,
    Amazon S3 makes a call to KMS every time a copy request is made for a KMS-encrypted
    object.
    """
    copy_source_sse_customer_algorithm: str | None
    """Specifies the algorithm to use when decrypting the source object (for example, AES256).

    If the source object for the copy is stored in Amazon S3 using SSE-C, you must provide the
    necessary encryption information in your request so that Amazon S3 can decrypt the object
    for copying.

    Note:

    This functionality is not supported when the source object is in a directory bucket.
    """
    copy_source_sse_customer_key: str | None
    """Specifies the customer-provided encryption key for Amazon S3 to use to decrypt the source
    object. The encryption key provided in this header must be the same one that was used when
    the source object was created.

    If the source object for the copy is stored in Amazon S3 using SSE-C, you must provide the
    necessary encryption information in your request so that Amazon S3 can decrypt the object
    for copying.

    Note:

    This functionality is not supported when the source object is in a directory bucket.
    """
    copy_source_sse_customer_key_md5: str | None
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321. Amazon S3
    uses this header for a message integrity check to ensure that the encryption key was
    transmitted without error.

    If the source object for the copy is stored in Amazon S3 using SSE-C, you must provide the
    necessary encryption information in your request so that Amazon S3 can decrypt the object
    for copying.

    Note:

    This functionality is not supported when the source object is in a directory bucket.
    """
    request_payer: t.RequestPayer | str | None
    tagging: str | None
    """The tag-set for the object copy in the destination bucket. This value must be used in
    conjunction with the x-amz-tagging-directive if you choose REPLACE for the
    x-amz-tagging-directive. If you choose COPY for the x-amz-tagging-directive, you don't
    need to set the x-amz-tagging header, because the tag-set will be copied from the source
    object directly. The tag-set must be encoded as URL Query parameters.

    The default value is the empty value.

    Note:

    Directory buckets - For directory buckets in a CopyObject operation, only the empty
    tag-set is supported. Any requests that attempt to write non-empty tags into directory
    buckets will receive a 501 Not Implemented status code. When the destination bucket is a
    directory bucket, you will receive a 501 Not Implemented response in any of the following
    situations:

    - When you attempt to COPY the tag-set from an S3 source object that has non-empty tags.
    - When you attempt to REPLACE the tag-set of a source object and set a non-empty value to
      x-amz-tagging.
    - When you don't set the x-amz-tagging-directive header and the source object has
      non-empty tags. This is because the default value of x-amz-tagging-directive is COPY.

    Because only the empty tag-set is supported for directory buckets in a CopyObject
    operation, the following situations are allowed:

    - When you attempt to COPY the tag-set from a directory bucket source object that has no
      tags to a general purpose bucket. It copies an empty tag-set to the destination object.
    - When you attempt to REPLACE the tag-set of a directory bucket source object and set the
      x-amz-tagging value of the directory bucket destination object to empty.
    - When you attempt to REPLACE the tag-set of a general purpose bucket source object that
      has non-empty tags and set the x-amz-tagging value of the directory bucket destination
      object to empty.
    - When you attempt to REPLACE the tag-set of a directory bucket source object and don't
      set the x-amz-tagging value of the directory bucket destination object. This is because
      the default value of x-amz-tagging is the empty value.
    """
    object_lock_mode: t.ObjectLockMode | str | None
    """The Object Lock mode that you want to apply to the object copy.

    Note:

    This functionality is not supported for directory buckets.
    """
    object_lock_retain_until_date: datetime.datetime | None
    """The date and time when you want the Object Lock of the object copy to expire.

    Note:

    This functionality is not supported for directory buckets.
    """
    object_lock_legal_hold_status: t.ObjectLockLegalHoldStatus | str | None
    """Specifies whether you want to apply a legal hold to the object copy.

    Note:

    This functionality is not supported for directory buckets.
    """
    object_lock_event_hold: t.ObjectLockEventHold | str | None
    """The event hold status to apply to the object copy. Set to ON to enable or OFF to disable.

    Note:

    This functionality is not supported for directory buckets.
    """
    object_lock_event_hold_duration_days: int | None
    """The event hold duration in days to apply to the object copy. You cannot specify a duration
    in both days and years.

    Note:

    This functionality is not supported for directory buckets.
    """
    object_lock_event_hold_duration_years: int | None
    """The event hold duration in years to apply to the object copy. You cannot specify a
    duration in both days and years.

    Note:

    This functionality is not supported for directory buckets.
    """
    expected_bucket_owner: str | None
    """The account ID of the expected destination bucket owner. If the account ID that you
    provide does not match the actual owner of the destination bucket, the request fails with
    the HTTP status code 403 Forbidden (access denied).
    """
    expected_source_bucket_owner: str | None
    """The account ID of the expected source bucket owner. If the account ID that you provide
    does not match the actual owner of the source bucket, the request fails with the HTTP
    status code 403 Forbidden (access denied).
    """

    def __init__(
        self,
        *,
        bucket: str,
        copy_source: str,
        key: str,
        acl: t.ObjectCannedACL | str | None = None,
        cache_control: str | None = None,
        checksum_algorithm: t.ChecksumAlgorithm | str | None = None,
        content_disposition: str | None = None,
        content_encoding: str | None = None,
        content_language: str | None = None,
        content_type: str | None = None,
        copy_source_if_match: str | None = None,
        copy_source_if_modified_since: datetime.datetime | None = None,
        copy_source_if_none_match: str | None = None,
        copy_source_if_unmodified_since: datetime.datetime | None = None,
        expires: datetime.datetime | None = None,
        grant_full_control: str | None = None,
        grant_read: str | None = None,
        grant_read_acp: str | None = None,
        grant_write_acp: str | None = None,
        if_match: str | None = None,
        if_none_match: str | None = None,
        metadata: Mapping[str, str] | None = None,
        metadata_directive: t.MetadataDirective | str | None = None,
        tagging_directive: t.TaggingDirective | str | None = None,
        annotation_directive: t.AnnotationDirective | str | None = None,
        server_side_encryption: t.ServerSideEncryption | str | None = None,
        storage_class: t.StorageClass | str | None = None,
        website_redirect_location: str | None = None,
        sse_customer_algorithm: str | None = None,
        sse_customer_key: str | None = None,
        sse_customer_key_md5: str | None = None,
        ssekms_key_id: str | None = None,
        ssekms_encryption_context: str | None = None,
        bucket_key_enabled: bool | None = None,
        copy_source_sse_customer_algorithm: str | None = None,
        copy_source_sse_customer_key: str | None = None,
        copy_source_sse_customer_key_md5: str | None = None,
        request_payer: t.RequestPayer | str | None = None,
        tagging: str | None = None,
        object_lock_mode: t.ObjectLockMode | str | None = None,
        object_lock_retain_until_date: datetime.datetime | None = None,
        object_lock_legal_hold_status: t.ObjectLockLegalHoldStatus | str | None = None,
        object_lock_event_hold: t.ObjectLockEventHold | str | None = None,
        object_lock_event_hold_duration_days: int | None = None,
        object_lock_event_hold_duration_years: int | None = None,
        expected_bucket_owner: str | None = None,
        expected_source_bucket_owner: str | None = None,
    ) -> None:
        self.bucket = bucket
        self.copy_source = copy_source
        self.key = key
        self.acl = acl
        self.cache_control = cache_control
        self.checksum_algorithm = checksum_algorithm
        self.content_disposition = content_disposition
        self.content_encoding = content_encoding
        self.content_language = content_language
        self.content_type = content_type
        self.copy_source_if_match = copy_source_if_match
        self.copy_source_if_modified_since = copy_source_if_modified_since
        self.copy_source_if_none_match = copy_source_if_none_match
        self.copy_source_if_unmodified_since = copy_source_if_unmodified_since
        self.expires = expires
        self.grant_full_control = grant_full_control
        self.grant_read = grant_read
        self.grant_read_acp = grant_read_acp
        self.grant_write_acp = grant_write_acp
        self.if_match = if_match
        self.if_none_match = if_none_match
        self.metadata = metadata
        self.metadata_directive = metadata_directive
        self.tagging_directive = tagging_directive
        self.annotation_directive = annotation_directive
        self.server_side_encryption = server_side_encryption
        self.storage_class = storage_class
        self.website_redirect_location = website_redirect_location
        self.sse_customer_algorithm = sse_customer_algorithm
        self.sse_customer_key = sse_customer_key
        self.sse_customer_key_md5 = sse_customer_key_md5
        self.ssekms_key_id = ssekms_key_id
        self.ssekms_encryption_context = ssekms_encryption_context
        self.bucket_key_enabled = bucket_key_enabled
        self.copy_source_sse_customer_algorithm = copy_source_sse_customer_algorithm
        self.copy_source_sse_customer_key = copy_source_sse_customer_key
        self.copy_source_sse_customer_key_md5 = copy_source_sse_customer_key_md5
        self.request_payer = request_payer
        self.tagging = tagging
        self.object_lock_mode = object_lock_mode
        self.object_lock_retain_until_date = object_lock_retain_until_date
        self.object_lock_legal_hold_status = object_lock_legal_hold_status
        self.object_lock_event_hold = object_lock_event_hold
        self.object_lock_event_hold_duration_days = object_lock_event_hold_duration_days
        self.object_lock_event_hold_duration_years = object_lock_event_hold_duration_years
        self.expected_bucket_owner = expected_bucket_owner
        self.expected_source_bucket_owner = expected_source_bucket_owner

    def check(self, problems: Problems) -> None:
        if type(self.bucket) is not str or self.bucket in ("", ".", ".."):
            problems.label("bucket", self.bucket)
        problems.required("copy_source", self.copy_source)
        problems.string("copy_source", self.copy_source, pattern="\\/?.+\\/.+")
        problems.label("key", self.key, 1)
        if self.acl is not None:
            problems.enum("acl", self.acl, t.ObjectCannedACL)
        if self.cache_control is not None and type(self.cache_control) is not str:
            problems.string("cache_control", self.cache_control)
        if self.checksum_algorithm is not None:
            problems.enum("checksum_algorithm", self.checksum_algorithm, t.ChecksumAlgorithm)
        if self.content_disposition is not None and type(self.content_disposition) is not str:
            problems.string("content_disposition", self.content_disposition)
        if self.content_encoding is not None and type(self.content_encoding) is not str:
            problems.string("content_encoding", self.content_encoding)
        if self.content_language is not None and type(self.content_language) is not str:
            problems.string("content_language", self.content_language)
        if self.content_type is not None and type(self.content_type) is not str:
            problems.string("content_type", self.content_type)
        if self.copy_source_if_match is not None and type(self.copy_source_if_match) is not str:
            problems.string("copy_source_if_match", self.copy_source_if_match)
        if self.copy_source_if_modified_since is not None:
            problems.timestamp("copy_source_if_modified_since", self.copy_source_if_modified_since)
        if (
            self.copy_source_if_none_match is not None
            and type(self.copy_source_if_none_match) is not str
        ):
            problems.string("copy_source_if_none_match", self.copy_source_if_none_match)
        if self.copy_source_if_unmodified_since is not None:
            problems.timestamp(
                "copy_source_if_unmodified_since", self.copy_source_if_unmodified_since
            )
        if self.expires is not None:
            problems.timestamp("expires", self.expires)
        if self.grant_full_control is not None and type(self.grant_full_control) is not str:
            problems.string("grant_full_control", self.grant_full_control)
        if self.grant_read is not None and type(self.grant_read) is not str:
            problems.string("grant_read", self.grant_read)
        if self.grant_read_acp is not None and type(self.grant_read_acp) is not str:
            problems.string("grant_read_acp", self.grant_read_acp)
        if self.grant_write_acp is not None and type(self.grant_write_acp) is not str:
            problems.string("grant_write_acp", self.grant_write_acp)
        if self.if_match is not None and type(self.if_match) is not str:
            problems.string("if_match", self.if_match)
        if self.if_none_match is not None and type(self.if_none_match) is not str:
            problems.string("if_none_match", self.if_none_match)
        if self.metadata is not None:
            problems.string_map("metadata", self.metadata)
        if self.metadata_directive is not None:
            problems.enum("metadata_directive", self.metadata_directive, t.MetadataDirective)
        if self.tagging_directive is not None:
            problems.enum("tagging_directive", self.tagging_directive, t.TaggingDirective)
        if self.annotation_directive is not None:
            problems.enum("annotation_directive", self.annotation_directive, t.AnnotationDirective)
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
        if (
            self.copy_source_sse_customer_algorithm is not None
            and type(self.copy_source_sse_customer_algorithm) is not str
        ):
            problems.string(
                "copy_source_sse_customer_algorithm", self.copy_source_sse_customer_algorithm
            )
        if (
            self.copy_source_sse_customer_key is not None
            and type(self.copy_source_sse_customer_key) is not str
        ):
            problems.string("copy_source_sse_customer_key", self.copy_source_sse_customer_key)
        if (
            self.copy_source_sse_customer_key_md5 is not None
            and type(self.copy_source_sse_customer_key_md5) is not str
        ):
            problems.string(
                "copy_source_sse_customer_key_md5", self.copy_source_sse_customer_key_md5
            )
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
        if (
            self.expected_source_bucket_owner is not None
            and type(self.expected_source_bucket_owner) is not str
        ):
            problems.string("expected_source_bucket_owner", self.expected_source_bucket_owner)


def serialize(request: CopyObjectRequest) -> HttpRequest:
    headers: rest.Headers = {}
    if request.acl is not None:
        headers["x-amz-acl"] = request.acl
    if request.cache_control is not None:
        headers["cache-control"] = request.cache_control
    if request.checksum_algorithm is not None:
        headers["x-amz-checksum-algorithm"] = request.checksum_algorithm
    if request.content_disposition is not None:
        headers["content-disposition"] = request.content_disposition
    if request.content_encoding is not None:
        headers["content-encoding"] = request.content_encoding
    if request.content_language is not None:
        headers["content-language"] = request.content_language
    if request.content_type is not None:
        headers["content-type"] = request.content_type
    headers["x-amz-copy-source"] = request.copy_source
    if request.copy_source_if_match is not None:
        headers["x-amz-copy-source-if-match"] = request.copy_source_if_match
    if request.copy_source_if_modified_since is not None:
        headers["x-amz-copy-source-if-modified-since"] = timestamps.http_date(
            request.copy_source_if_modified_since
        )
    if request.copy_source_if_none_match is not None:
        headers["x-amz-copy-source-if-none-match"] = request.copy_source_if_none_match
    if request.copy_source_if_unmodified_since is not None:
        headers["x-amz-copy-source-if-unmodified-since"] = timestamps.http_date(
            request.copy_source_if_unmodified_since
        )
    if request.expires is not None:
        headers["expires"] = timestamps.http_date(request.expires)
    if request.grant_full_control is not None:
        headers["x-amz-grant-full-control"] = request.grant_full_control
    if request.grant_read is not None:
        headers["x-amz-grant-read"] = request.grant_read
    if request.grant_read_acp is not None:
        headers["x-amz-grant-read-acp"] = request.grant_read_acp
    if request.grant_write_acp is not None:
        headers["x-amz-grant-write-acp"] = request.grant_write_acp
    if request.if_match is not None:
        headers["if-match"] = request.if_match
    if request.if_none_match is not None:
        headers["if-none-match"] = request.if_none_match
    if request.metadata_directive is not None:
        headers["x-amz-metadata-directive"] = request.metadata_directive
    if request.tagging_directive is not None:
        headers["x-amz-tagging-directive"] = request.tagging_directive
    if request.annotation_directive is not None:
        headers["x-amz-object-annotation-directive"] = request.annotation_directive
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
    if request.copy_source_sse_customer_algorithm is not None:
        headers["x-amz-copy-source-server-side-encryption-customer-algorithm"] = (
            request.copy_source_sse_customer_algorithm
        )
    if request.copy_source_sse_customer_key is not None:
        headers["x-amz-copy-source-server-side-encryption-customer-key"] = (
            request.copy_source_sse_customer_key
        )
    if request.copy_source_sse_customer_key_md5 is not None:
        headers["x-amz-copy-source-server-side-encryption-customer-key-md5"] = (
            request.copy_source_sse_customer_key_md5
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
    if request.expected_source_bucket_owner is not None:
        headers["x-amz-source-expected-bucket-owner"] = request.expected_source_bucket_owner
    if request.metadata is not None:
        rest.prefix_headers(headers, "x-amz-meta-", request.metadata)
    return rest.request(
        "PUT",
        f'/{rest.label("bucket", request.bucket)}/{rest.greedy_label("key", request.key)}',
        headers=headers,
    )


def endpoint_parameters(request: CopyObjectRequest) -> dict[str, object]:
    return {
        "disable_s3_express_session_auth": True,
        "bucket": request.bucket,
        "copy_source": request.copy_source,
        "key": request.key,
    }


class CopyObjectOutput(Structure):
    _members = {
        "copy_object_result": "CopyObjectResult",
        "expiration": "Expiration",
        "copy_source_version_id": "CopySourceVersionId",
        "version_id": "VersionId",
        "server_side_encryption": "ServerSideEncryption",
        "sse_customer_algorithm": "SSECustomerAlgorithm",
        "sse_customer_key_md5": "SSECustomerKeyMD5",
        "ssekms_key_id": "SSEKMSKeyId",
        "ssekms_encryption_context": "SSEKMSEncryptionContext",
        "bucket_key_enabled": "BucketKeyEnabled",
        "request_charged": "RequestCharged",
    }
    __slots__ = tuple(_members)
    _sensitive = frozenset(["ssekms_key_id", "ssekms_encryption_context"])

    copy_object_result: t.CopyObjectResult | None
    """Container for all response elements."""
    expiration: str | None
    """If the object expiration is configured, the response includes this header.

    Note:

    Object expiration information is not returned in directory buckets and this header returns
    the value "NotImplemented" in all responses for directory buckets.
    """
    copy_source_version_id: str | None
    """Version ID of the source object that was copied.

    Note:

    This functionality is not supported when the source object is in a directory bucket.
    """
    version_id: str | None
    """Version ID of the newly created copy.

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
    encryption. The value of this header is a Base64 encoded UTF-8 string holding JSON with
    the encryption context key-value pairs.
    """
    bucket_key_enabled: bool | None
    """Indicates whether the copied object uses an S3 Bucket Key for server-side encryption with
    Key Management Service (KMS) keys (SSE-KMS).
    """
    request_charged: t.RequestCharged | str | None

    def __init__(
        self,
        *,
        copy_object_result: t.CopyObjectResult | None = None,
        expiration: str | None = None,
        copy_source_version_id: str | None = None,
        version_id: str | None = None,
        server_side_encryption: t.ServerSideEncryption | str | None = None,
        sse_customer_algorithm: str | None = None,
        sse_customer_key_md5: str | None = None,
        ssekms_key_id: str | None = None,
        ssekms_encryption_context: str | None = None,
        bucket_key_enabled: bool | None = None,
        request_charged: t.RequestCharged | str | None = None,
    ) -> None:
        self.copy_object_result = copy_object_result
        self.expiration = expiration
        self.copy_source_version_id = copy_source_version_id
        self.version_id = version_id
        self.server_side_encryption = server_side_encryption
        self.sse_customer_algorithm = sse_customer_algorithm
        self.sse_customer_key_md5 = sse_customer_key_md5
        self.ssekms_key_id = ssekms_key_id
        self.ssekms_encryption_context = ssekms_encryption_context
        self.bucket_key_enabled = bucket_key_enabled
        self.request_charged = request_charged


def parse(response: HttpResponse) -> CopyObjectOutput:
    return CopyObjectOutput(
        copy_object_result=(
            t.CopyObjectResult.from_wire(wire.xml_object(response)) if response.body else None
        ),
        expiration=rest.header(response.headers, "x-amz-expiration", rest.text),
        copy_source_version_id=rest.header(
            response.headers, "x-amz-copy-source-version-id", rest.text
        ),
        version_id=rest.header(response.headers, "x-amz-version-id", rest.text),
        server_side_encryption=rest.header(
            response.headers,
            "x-amz-server-side-encryption",
            lambda text: wire.known(t.ServerSideEncryption, text),
        ),
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
        request_charged=rest.header(
            response.headers,
            "x-amz-request-charged",
            lambda text: wire.known(t.RequestCharged, text),
        ),
    )


COPY_OBJECT = Operation(
    service=SERVICE,
    name="CopyObject",
    input=CopyObjectRequest,
    output=CopyObjectOutput,
    serialize=serialize,
    parse=parse,
    errors=("ObjectNotInActiveTierError",),
    endpoint_parameters=endpoint_parameters,
    in_endpoint="first path segment",
    receive=(s3.error_in_success,),
    adapt=(
        s3.bucket_name("bucket"),
        s3.customer_key("sse_customer_key", "sse_customer_key_md5"),
        s3.customer_key("copy_source_sse_customer_key", "copy_source_sse_customer_key_md5"),
        s3.copy_source("copy_source"),
        members.ascii_map("metadata"),
    ),
    ask=(s3_express.session,),
    recover=(s3.follow_region,),
    signers={"sigv4-s3express": s3_express.sign_in_session},
)
