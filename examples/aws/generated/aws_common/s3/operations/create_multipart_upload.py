"""CreateMultipartUpload: ``POST /{Bucket}/{Key+}?uploads``, answered with 200."""

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


class CreateMultipartUploadRequest(Request["CreateMultipartUploadOutput"]):
    """Important:

    End of support notice: As of October 1, 2025, Amazon S3 has discontinued support for Email
    Grantee Access Control Lists (ACLs). If you attempt to use an Email Grantee ACL in a
    request after October 1, 2025, the request will receive an HTTP 405 (Method Not Allowed)
    error.

    This change affects the following Amazon Web Services Regions: US East (N. Virginia), US
    West (N. California), US West (Oregon), Asia Pacific (Singapore), Asia Pacific (Sydney),
    Asia Pacific (Tokyo), Europe (Ireland), and South America (São Paulo).

    This action initiates a multipart upload and returns an upload ID. This upload ID is used
    to associate all of the parts in the specific multipart upload. You specify this upload ID
    in each of your subsequent upload part requests (see UploadPart
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html)). You also include
    this upload ID in the final request to either complete or abort the multipart upload
    request. For more information about multipart uploads, see Multipart Upload Overview
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuoverview.html) in the Amazon S3 User
    Guide.

    Note:

    - After you initiate a multipart upload and upload one or more parts, to stop being
      charged for storing the uploaded parts, you must either complete or abort the multipart
      upload. Amazon S3 frees up the space used to store the parts and stops charging you for
      storing them only after you either complete or abort a multipart upload.
    - When you initiate a multipart upload, Amazon S3 records the bucket configuration in
      place at that time and uses it for the rest of the upload. Changes that you make to the
      bucket configuration after you initiate the upload don't apply to that upload. To apply
      new bucket configuration to uploads in progress, use ListMultipartUploads
      (https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html) to find
      them and AbortMultipartUpload
      (https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html) to stop
      them. Then start the uploads again.

    If you have configured a lifecycle rule to abort incomplete multipart uploads, the created
    multipart upload must be completed within the number of days specified in the bucket
    lifecycle configuration. Otherwise, the incomplete multipart upload becomes eligible for
    an abort action and Amazon S3 aborts the multipart upload. For more information, see
    Aborting Incomplete Multipart Uploads Using a Bucket Lifecycle Configuration
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuoverview.html#mpu-abort-incomplete-mpu-lifecycle-config).

    Note:

    - Directory buckets - S3 Lifecycle is not supported by directory buckets.
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

    Request signing

    For request signing, multipart upload is just a series of regular requests. You initiate a
    multipart upload, send one or more requests to upload parts, and then complete the
    multipart upload process. You sign each request individually. There is nothing special
    about signing multipart upload requests. For more information about signing, see
    Authenticating Requests (Amazon Web Services Signature Version 4)
    (https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html) in
    the Amazon S3 User Guide.

    Permissions

      - General purpose bucket permissions - To perform a multipart upload with encryption
        using an Key Management Service (KMS) KMS key, the requester must have permission to
        the kms:Decrypt and kms:GenerateDataKey actions on the key. The requester must also
        have permissions for the kms:GenerateDataKey action for the CreateMultipartUpload API.
        Then, the requester needs permissions for the kms:Decrypt action on the UploadPart and
        UploadPartCopy APIs. These permissions are required because Amazon S3 must decrypt and
        read data from the encrypted file parts before it completes the multipart upload. For
        more information, see Multipart upload API and permissions
        (https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpuAndPermissions)
        and Protecting data using server-side encryption with Amazon Web Services KMS
        (https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html) in the
        Amazon S3 User Guide.
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

    Encryption

      - General purpose buckets - Server-side encryption is for data encryption at rest.
        Amazon S3 encrypts your data as it writes it to disks in its data centers and decrypts
        it when you access it. Amazon S3 automatically encrypts all new objects that are
        uploaded to an S3 bucket. When doing a multipart upload, if you don't specify
        encryption information in your request, the encryption setting of the uploaded parts
        is set to the default encryption configuration of the destination bucket. By default,
        all buckets have a base level of encryption configuration that uses server-side
        encryption with Amazon S3 managed keys (SSE-S3). If the destination bucket has a
        default encryption configuration that uses server-side encryption with an Key
        Management Service (KMS) key (SSE-KMS), or a customer-provided encryption key (SSE-C),
        Amazon S3 uses the corresponding KMS key, or a customer-provided key to encrypt the
        uploaded parts. When you perform a CreateMultipartUpload operation, if you want to use
        a different type of encryption setting for the uploaded parts, you can request that
        Amazon S3 encrypts the object with a different encryption key (such as an Amazon S3
        managed key, a KMS key, or a customer-provided key). When the encryption setting in
        your request is different from the default encryption configuration of the destination
        bucket, the encryption setting in your request takes precedence. If you choose to
        provide your own encryption key, the request headers you provide in UploadPart
        (https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html) and
        UploadPartCopy
        (https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html) requests
        must match the headers you used in the CreateMultipartUpload request.
        - Use KMS keys (SSE-KMS) that include the Amazon Web Services managed key (aws/s3) and
          KMS customer managed keys stored in Key Management Service (KMS) – If you want
          Amazon Web Services to manage the keys used to encrypt data, specify the following
          headers in the request.
          - x-amz-server-side-encryption
          - x-amz-server-side-encryption-aws-kms-key-id
          - x-amz-server-side-encryption-context

        Note:

          - If you specify x-amz-server-side-encryption:aws:kms, but don't provide
            x-amz-server-side-encryption-aws-kms-key-id, Amazon S3 uses the Amazon Web
            Services managed key (aws/s3 key) in KMS to protect the data.
          - To perform a multipart upload with encryption by using an Amazon Web Services KMS
            key, the requester must have permission to the kms:Decrypt and
            kms:GenerateDataKey* actions on the key. These permissions are required because
            Amazon S3 must decrypt and read data from the encrypted file parts before it
            completes the multipart upload. For more information, see Multipart upload API and
            permissions
            (https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpuAndPermissions)
            and Protecting data using server-side encryption with Amazon Web Services KMS
            (https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html) in
            the Amazon S3 User Guide.
          - If your Identity and Access Management (IAM) user or role is in the same Amazon
            Web Services account as the KMS key, then you must have these permissions on the
            key policy. If your IAM user or role is in a different account from the key, then
            you must have the permissions on both the key policy and your IAM user or role.
          - All GET and PUT requests for an object protected by KMS fail if you don't make
            them by using Secure Sockets Layer (SSL), Transport Layer Security (TLS), or
            Signature Version 4. For information about configuring any of the officially
            supported Amazon Web Services SDKs and Amazon Web Services CLI, see Specifying the
            Signature Version in Request Authentication
            (https://docs.aws.amazon.com/AmazonS3/latest/dev/UsingAWSSDK.html#specify-signature-version)
            in the Amazon S3 User Guide.

        For more information about server-side encryption with KMS keys (SSE-KMS), see
        Protecting Data Using Server-Side Encryption with KMS keys
        (https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html) in the
        Amazon S3 User Guide.

        - Use customer-provided encryption keys (SSE-C) – If you want to manage your own
          encryption keys, provide all the following headers in the request.
          - x-amz-server-side-encryption-customer-algorithm
          - x-amz-server-side-encryption-customer-key
          - x-amz-server-side-encryption-customer-key-MD5

        For more information about server-side encryption with customer-provided encryption
        keys (SSE-C), see Protecting data using server-side encryption with customer-provided
        encryption keys (SSE-C)
        (https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.html)
        in the Amazon S3 User Guide.

      - Directory buckets - For directory buckets, there are only two supported options for
        server-side encryption: server-side encryption with Amazon S3 managed keys (SSE-S3)
        (AES256) and server-side encryption with KMS keys (SSE-KMS) (aws:kms). We recommend
        that the bucket's default encryption uses the desired encryption configuration and you
        don't override the bucket default encryption in your CreateSession requests or PUT
        object requests. Then, new objects are automatically encrypted with the desired
        encryption settings. For more information, see Protecting data with server-side
        encryption
        (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-serv-side-encryption.html)
        in the Amazon S3 User Guide. For more information about the encryption overriding
        behaviors in directory buckets, see Specifying server-side encryption with KMS for new
        object uploads
        (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-specifying-kms-encryption.html).

      In the Zonal endpoint API calls (except CopyObject
      (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html) and UploadPartCopy
      (https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html)) using the
      REST API, the encryption request headers must match the encryption settings that are
      specified in the CreateSession request. You can't override the values of the encryption
      settings (x-amz-server-side-encryption, x-amz-server-side-encryption-aws-kms-key-id,
      x-amz-server-side-encryption-context, and
      x-amz-server-side-encryption-bucket-key-enabled) that are specified in the CreateSession
      request. You don't need to explicitly specify these encryption settings values in Zonal
      endpoint API calls, and Amazon S3 will use the encryption settings values from the
      CreateSession request to protect new objects in the directory bucket.

      Note:

      When you use the CLI or the Amazon Web Services SDKs, for CreateSession, the session
      token refreshes automatically to avoid service interruptions when a session expires. The
      CLI or the Amazon Web Services SDKs use the bucket's default encryption configuration
      for the CreateSession request. It's not supported to override the encryption settings
      values in the CreateSession request. So in the Zonal endpoint API calls (except
      CopyObject (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html) and
      UploadPartCopy
      (https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html)), the
      encryption request headers must match the default encryption configuration of the
      directory bucket.

      Note:

      For directory buckets, when you perform a CreateMultipartUpload operation and an
      UploadPartCopy operation, the request headers you provide in the CreateMultipartUpload
      request must match the default encryption configuration of the destination bucket.

    HTTP Host header syntax

    Directory buckets - The HTTP Host header syntax is
    Bucket-name.s3express-zone-id.region-code.amazonaws.com.

    The following operations are related to CreateMultipartUpload:

    - UploadPart (https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html)
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
        "acl": "ACL",
        "cache_control": "CacheControl",
        "content_disposition": "ContentDisposition",
        "content_encoding": "ContentEncoding",
        "content_language": "ContentLanguage",
        "content_type": "ContentType",
        "expires": "Expires",
        "grant_full_control": "GrantFullControl",
        "grant_read": "GrantRead",
        "grant_read_acp": "GrantReadACP",
        "grant_write_acp": "GrantWriteACP",
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
        "checksum_algorithm": "ChecksumAlgorithm",
        "checksum_type": "ChecksumType",
    }
    __slots__ = tuple(_members)
    _sensitive = frozenset(["sse_customer_key", "ssekms_key_id", "ssekms_encryption_context"])

    bucket: str
    """The name of the bucket where the multipart upload is initiated and where the object is
    uploaded.

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
    """Object key for which the multipart upload is to be initiated."""
    acl: t.ObjectCannedACL | str | None
    """The canned ACL to apply to the object. Amazon S3 supports a set of predefined ACLs, known
    as canned ACLs. Each canned ACL has a predefined set of grantees and permissions. For more
    information, see Canned ACL
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-overview.html#CannedACL) in the
    Amazon S3 User Guide.

    By default, all objects are private. Only the owner has full access control. When
    uploading an object, you can grant access permissions to individual Amazon Web Services
    accounts or to predefined groups defined by Amazon S3. These permissions are then added to
    the access control list (ACL) on the new object. For more information, see Using ACLs
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/S3_ACLs_UsingACLs.html). One way to grant
    the permissions using the request headers is to specify a canned ACL with the x-amz-acl
    request header.

    Note:

    - This functionality is not supported for directory buckets.
    - This functionality is not supported for Amazon S3 on Outposts.
    """
    cache_control: str | None
    """Specifies caching behavior along the request/reply chain."""
    content_disposition: str | None
    """Specifies presentational information for the object."""
    content_encoding: str | None
    """Specifies what content encodings have been applied to the object and thus what decoding
    mechanisms must be applied to obtain the media-type referenced by the Content-Type header
    field.

    Note:

    For directory buckets, only the aws-chunked value is supported in this header field.
    """
    content_language: str | None
    """The language that the content is in."""
    content_type: str | None
    """A standard MIME type describing the format of the object data."""
    expires: datetime.datetime | None
    """The date and time at which the object is no longer cacheable."""
    grant_full_control: str | None
    """Specify access permissions explicitly to give the grantee READ, READ_ACP, and WRITE_ACP
    permissions on the object.

    By default, all objects are private. Only the owner has full access control. When
    uploading an object, you can use this header to explicitly grant access permissions to
    specific Amazon Web Services accounts or groups. This header maps to specific permissions
    that Amazon S3 supports in an ACL. For more information, see Access Control List (ACL)
    Overview (https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-overview.html) in the Amazon
    S3 User Guide.

    You specify each grantee as a type=value pair, where the type is one of the following:

    - id – if the value specified is the canonical user ID of an Amazon Web Services account
    - uri – if you are granting permissions to a predefined group
    - emailAddress – if the value specified is the email address of an Amazon Web Services
      account

    Note:

    Using email addresses to specify a grantee is only supported in the following Amazon Web
    Services Regions:

      - US East (N. Virginia)
      - US West (N. California)
      - US West (Oregon)
      - Asia Pacific (Singapore)
      - Asia Pacific (Sydney)
      - Asia Pacific (Tokyo)
      - Europe (Ireland)
      - South America (São Paulo)

    For a list of all the Amazon S3 supported Regions and endpoints, see Regions and Endpoints
    (https://docs.aws.amazon.com/general/latest/gr/rande.html#s3_region) in the Amazon Web
    Services General Reference.

    For example, the following x-amz-grant-read header grants the Amazon Web Services accounts
    identified by account IDs permissions to read object data and its metadata:

    x-amz-grant-read: id="11112222333", id="444455556666"

    Note:

    - This functionality is not supported for directory buckets.
    - This functionality is not supported for Amazon S3 on Outposts.
    """
    grant_read: str | None
    """Specify access permissions explicitly to allow grantee to read the object data and its
    metadata.

    By default, all objects are private. Only the owner has full access control. When
    uploading an object, you can use this header to explicitly grant access permissions to
    specific Amazon Web Services accounts or groups. This header maps to specific permissions
    that Amazon S3 supports in an ACL. For more information, see Access Control List (ACL)
    Overview (https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-overview.html) in the Amazon
    S3 User Guide.

    You specify each grantee as a type=value pair, where the type is one of the following:

    - id – if the value specified is the canonical user ID of an Amazon Web Services account
    - uri – if you are granting permissions to a predefined group
    - emailAddress – if the value specified is the email address of an Amazon Web Services
      account

    Note:

    Using email addresses to specify a grantee is only supported in the following Amazon Web
    Services Regions:

      - US East (N. Virginia)
      - US West (N. California)
      - US West (Oregon)
      - Asia Pacific (Singapore)
      - Asia Pacific (Sydney)
      - Asia Pacific (Tokyo)
      - Europe (Ireland)
      - South America (São Paulo)

    For a list of all the Amazon S3 supported Regions and endpoints, see Regions and Endpoints
    (https://docs.aws.amazon.com/general/latest/gr/rande.html#s3_region) in the Amazon Web
    Services General Reference.

    For example, the following x-amz-grant-read header grants the Amazon Web Services accounts
    identified by account IDs permissions to read object data and its metadata:

    x-amz-grant-read: id="11112222333", id="444455556666"

    Note:

    - This functionality is not supported for directory buckets.
    - This functionality is not supported for Amazon S3 on Outposts.
    """
    grant_read_acp: str | None
    """Specify access permissions explicitly to allows grantee to read the object ACL.

    By default, all objects are private. Only the owner has full access control. When
    uploading an object, you can use this header to explicitly grant access permissions to
    specific Amazon Web Services accounts or groups. This header maps to specific permissions
    that Amazon S3 supports in an ACL. For more information, see Access Control List (ACL)
    Overview (https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-overview.html) in the Amazon
    S3 User Guide.

    You specify each grantee as a type=value pair, where the type is one of the following:

    - id – if the value specified is the canonical user ID of an Amazon Web Services account
    - uri – if you are granting permissions to a predefined group
    - emailAddress – if the value specified is the email address of an Amazon Web Services
      account

    Note:

    Using email addresses to specify a grantee is only supported in the following Amazon Web
    Services Regions:

      - US East (N. Virginia)
      - US West (N. California)
      - US West (Oregon)
      - Asia Pacific (Singapore)
      - Asia Pacific (Sydney)
      - Asia Pacific (Tokyo)
      - Europe (Ireland)
      - South America (São Paulo)

    For a list of all the Amazon S3 supported Regions and endpoints, see Regions and Endpoints
    (https://docs.aws.amazon.com/general/latest/gr/rande.html#s3_region) in the Amazon Web
    Services General Reference.

    For example, the following x-amz-grant-read header grants the Amazon Web Services accounts
    identified by account IDs permissions to read object data and its metadata:

    x-amz-grant-read: id="11112222333", id="444455556666"

    Note:

    - This functionality is not supported for directory buckets.
    - This functionality is not supported for Amazon S3 on Outposts.
    """
    grant_write_acp: str | None
    """Specify access permissions explicitly to allows grantee to allow grantee to write the ACL
    for the applicable object.

    By default, all objects are private. Only the owner has full access control. When
    uploading an object, you can use this header to explicitly grant access permissions to
    specific Amazon Web Services accounts or groups. This header maps to specific permissions
    that Amazon S3 supports in an ACL. For more information, see Access Control List (ACL)
    Overview (https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-overview.html) in the Amazon
    S3 User Guide.

    You specify each grantee as a type=value pair, where the type is one of the following:

    - id – if the value specified is the canonical user ID of an Amazon Web Services account
    - uri – if you are granting permissions to a predefined group
    - emailAddress – if the value specified is the email address of an Amazon Web Services
      account

    Note:

    Using email addresses to specify a grantee is only supported in the following Amazon Web
    Services Regions:

      - US East (N. Virginia)
      - US West (N. California)
      - US West (Oregon)
      - Asia Pacific (Singapore)
      - Asia Pacific (Sydney)
      - Asia Pacific (Tokyo)
      - Europe (Ireland)
      - South America (São Paulo)

    For a list of all the Amazon S3 supported Regions and endpoints, see Regions and Endpoints
    (https://docs.aws.amazon.com/general/latest/gr/rande.html#s3_region) in the Amazon Web
    Services General Reference.

    For example, the following x-amz-grant-read header grants the Amazon Web Services accounts
    identified by account IDs permissions to read object data and its metadata:

    x-amz-grant-read: id="11112222333", id="444455556666"

    Note:

    - This functionality is not supported for directory buckets.
    - This functionality is not supported for Amazon S3 on Outposts.
    """
    metadata: Mapping[str, str] | None
    """A map of metadata to store with the object in S3."""
    server_side_encryption: t.ServerSideEncryption | str | None
    """The server-side encryption algorithm used when you store this object in Amazon S3 or
    Amazon FSx.

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
    in the object metadata.

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
    """Specifies the 128-bit MD5 digest of the customer-provided encryption key according to RFC
    1321. Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error.

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
    """Specifies the Amazon Web Services KMS Encryption Context to use for object encryption. The
    value of this header is a Base64 encoded string of a UTF-8 encoded JSON, which contains
    the encryption context as key-value pairs.

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
    """The tag-set for the object. The tag-set must be encoded as URL Query parameters.

    Note:

    This functionality is not supported for directory buckets.
    """
    object_lock_mode: t.ObjectLockMode | str | None
    """Specifies the Object Lock mode that you want to apply to the uploaded object.

    Note:

    This functionality is not supported for directory buckets.
    """
    object_lock_retain_until_date: datetime.datetime | None
    """Specifies the date and time when you want the Object Lock to expire.

    Note:

    This functionality is not supported for directory buckets.
    """
    object_lock_legal_hold_status: t.ObjectLockLegalHoldStatus | str | None
    """Specifies whether you want to apply a legal hold to the uploaded object.

    Note:

    This functionality is not supported for directory buckets.
    """
    object_lock_event_hold: t.ObjectLockEventHold | str | None
    """Specifies the event hold status to apply to the uploaded object. Set to ON to enable or
    OFF to disable.

    Note:

    This functionality is not supported for directory buckets.
    """
    object_lock_event_hold_duration_days: int | None
    """Specifies the event hold duration in days to apply to the uploaded object. You cannot
    specify a duration in both days and years.

    Note:

    This functionality is not supported for directory buckets.
    """
    object_lock_event_hold_duration_years: int | None
    """Specifies the event hold duration in years to apply to the uploaded object. You cannot
    specify a duration in both days and years.

    Note:

    This functionality is not supported for directory buckets.
    """
    expected_bucket_owner: str | None
    """The account ID of the expected bucket owner. If the account ID that you provide does not
    match the actual owner of the bucket, the request fails with the HTTP status code 403
    Forbidden (access denied).
    """
    checksum_algorithm: t.ChecksumAlgorithm | str | None
    """Indicates the algorithm that you want Amazon S3 to use to create the checksum for the
    object. For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_type: t.ChecksumType | str | None
    """Indicates the checksum type that you want Amazon S3 to use to calculate the object’s
    checksum value. For more information, see Checking object integrity in the Amazon S3 User
    Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """

    def __init__(
        self,
        *,
        bucket: str,
        key: str,
        acl: t.ObjectCannedACL | str | None = None,
        cache_control: str | None = None,
        content_disposition: str | None = None,
        content_encoding: str | None = None,
        content_language: str | None = None,
        content_type: str | None = None,
        expires: datetime.datetime | None = None,
        grant_full_control: str | None = None,
        grant_read: str | None = None,
        grant_read_acp: str | None = None,
        grant_write_acp: str | None = None,
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
        checksum_algorithm: t.ChecksumAlgorithm | str | None = None,
        checksum_type: t.ChecksumType | str | None = None,
    ) -> None:
        self.bucket = bucket
        self.key = key
        self.acl = acl
        self.cache_control = cache_control
        self.content_disposition = content_disposition
        self.content_encoding = content_encoding
        self.content_language = content_language
        self.content_type = content_type
        self.expires = expires
        self.grant_full_control = grant_full_control
        self.grant_read = grant_read
        self.grant_read_acp = grant_read_acp
        self.grant_write_acp = grant_write_acp
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
        self.checksum_algorithm = checksum_algorithm
        self.checksum_type = checksum_type

    def check(self, problems: Problems) -> None:
        if type(self.bucket) is not str or self.bucket in ("", ".", ".."):
            problems.label("bucket", self.bucket)
        problems.label("key", self.key, 1)
        if self.acl is not None:
            problems.enum("acl", self.acl, t.ObjectCannedACL)
        if self.cache_control is not None and type(self.cache_control) is not str:
            problems.string("cache_control", self.cache_control)
        if self.content_disposition is not None and type(self.content_disposition) is not str:
            problems.string("content_disposition", self.content_disposition)
        if self.content_encoding is not None and type(self.content_encoding) is not str:
            problems.string("content_encoding", self.content_encoding)
        if self.content_language is not None and type(self.content_language) is not str:
            problems.string("content_language", self.content_language)
        if self.content_type is not None and type(self.content_type) is not str:
            problems.string("content_type", self.content_type)
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
        if self.checksum_algorithm is not None:
            problems.enum("checksum_algorithm", self.checksum_algorithm, t.ChecksumAlgorithm)
        if self.checksum_type is not None:
            problems.enum("checksum_type", self.checksum_type, t.ChecksumType)


def serialize(request: CreateMultipartUploadRequest) -> HttpRequest:
    query: rest.Query = [("uploads", "")]
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
    if request.content_type is not None:
        headers["content-type"] = request.content_type
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
    if request.checksum_algorithm is not None:
        headers["x-amz-checksum-algorithm"] = request.checksum_algorithm
    if request.checksum_type is not None:
        headers["x-amz-checksum-type"] = request.checksum_type
    if request.metadata is not None:
        rest.prefix_headers(headers, "x-amz-meta-", request.metadata)
    return rest.request(
        "POST",
        f'/{rest.label("bucket", request.bucket)}/{rest.greedy_label("key", request.key)}',
        query=query,
        headers=headers,
    )


def endpoint_parameters(request: CreateMultipartUploadRequest) -> dict[str, object]:
    return {"bucket": request.bucket, "key": request.key}


class CreateMultipartUploadOutput(Structure):
    _members = {
        "abort_date": "AbortDate",
        "abort_rule_id": "AbortRuleId",
        "bucket": "Bucket",
        "key": "Key",
        "upload_id": "UploadId",
        "server_side_encryption": "ServerSideEncryption",
        "sse_customer_algorithm": "SSECustomerAlgorithm",
        "sse_customer_key_md5": "SSECustomerKeyMD5",
        "ssekms_key_id": "SSEKMSKeyId",
        "ssekms_encryption_context": "SSEKMSEncryptionContext",
        "bucket_key_enabled": "BucketKeyEnabled",
        "request_charged": "RequestCharged",
        "checksum_algorithm": "ChecksumAlgorithm",
        "checksum_type": "ChecksumType",
        "version_id": "VersionId",
    }
    __slots__ = tuple(_members)
    _sensitive = frozenset(["ssekms_key_id", "ssekms_encryption_context"])

    abort_date: datetime.datetime | None
    """If the bucket has a lifecycle rule configured with an action to abort incomplete multipart
    uploads and the prefix in the lifecycle rule matches the object name in the request, the
    response includes this header. The header indicates when the initiated multipart upload
    becomes eligible for an abort operation. For more information, see Aborting Incomplete
    Multipart Uploads Using a Bucket Lifecycle Configuration
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuoverview.html#mpu-abort-incomplete-mpu-lifecycle-config)
    in the Amazon S3 User Guide.

    The response also includes the x-amz-abort-rule-id header that provides the ID of the
    lifecycle configuration rule that defines the abort action.

    Note:

    This functionality is not supported for directory buckets.
    """
    abort_rule_id: str | None
    """This header is returned along with the x-amz-abort-date header. It identifies the
    applicable lifecycle configuration rule that defines the action to abort incomplete
    multipart uploads.

    Note:

    This functionality is not supported for directory buckets.
    """
    bucket: str | None
    """The name of the bucket to which the multipart upload was initiated. Does not return the
    access point ARN or access point alias if used.

    Note:

    Access points are not supported by directory buckets.
    """
    key: str | None
    """Object key for which the multipart upload was initiated."""
    upload_id: str | None
    """ID for the initiated multipart upload."""
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
    encryption. The value of this header is a Base64 encoded string of a UTF-8 encoded JSON,
    which contains the encryption context as key-value pairs.
    """
    bucket_key_enabled: bool | None
    """Indicates whether the multipart upload uses an S3 Bucket Key for server-side encryption
    with Key Management Service (KMS) keys (SSE-KMS).
    """
    request_charged: t.RequestCharged | str | None
    checksum_algorithm: t.ChecksumAlgorithm | str | None
    """The algorithm that was used to create a checksum of the object."""
    checksum_type: t.ChecksumType | str | None
    """Indicates the checksum type that you want Amazon S3 to use to calculate the object’s
    checksum value. For more information, see Checking object integrity in the Amazon S3 User
    Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """
    version_id: str | None
    """Version ID of the object.

    Returns the Version ID of the object for the initiated multipart upload, if bucket
    versioning is enabled.

    Note:

    This functionality is not supported for directory buckets.
    """

    def __init__(
        self,
        *,
        abort_date: datetime.datetime | None = None,
        abort_rule_id: str | None = None,
        bucket: str | None = None,
        key: str | None = None,
        upload_id: str | None = None,
        server_side_encryption: t.ServerSideEncryption | str | None = None,
        sse_customer_algorithm: str | None = None,
        sse_customer_key_md5: str | None = None,
        ssekms_key_id: str | None = None,
        ssekms_encryption_context: str | None = None,
        bucket_key_enabled: bool | None = None,
        request_charged: t.RequestCharged | str | None = None,
        checksum_algorithm: t.ChecksumAlgorithm | str | None = None,
        checksum_type: t.ChecksumType | str | None = None,
        version_id: str | None = None,
    ) -> None:
        self.abort_date = abort_date
        self.abort_rule_id = abort_rule_id
        self.bucket = bucket
        self.key = key
        self.upload_id = upload_id
        self.server_side_encryption = server_side_encryption
        self.sse_customer_algorithm = sse_customer_algorithm
        self.sse_customer_key_md5 = sse_customer_key_md5
        self.ssekms_key_id = ssekms_key_id
        self.ssekms_encryption_context = ssekms_encryption_context
        self.bucket_key_enabled = bucket_key_enabled
        self.request_charged = request_charged
        self.checksum_algorithm = checksum_algorithm
        self.checksum_type = checksum_type
        self.version_id = version_id


def parse(response: HttpResponse) -> CreateMultipartUploadOutput:
    body = wire.xml_object(response)
    return CreateMultipartUploadOutput(
        abort_date=rest.header(response.headers, "x-amz-abort-date", timestamps.from_text),
        abort_rule_id=rest.header(response.headers, "x-amz-abort-rule-id", rest.text),
        bucket=wire.string(body, "Bucket"),
        key=wire.string(body, "Key"),
        upload_id=wire.string(body, "UploadId"),
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
        checksum_algorithm=rest.header(
            response.headers,
            "x-amz-checksum-algorithm",
            lambda text: wire.known(t.ChecksumAlgorithm, text),
        ),
        checksum_type=rest.header(
            response.headers, "x-amz-checksum-type", lambda text: wire.known(t.ChecksumType, text)
        ),
        version_id=rest.header(response.headers, "x-amz-version-id", rest.text),
    )


CREATE_MULTIPART_UPLOAD = Operation(
    service=SERVICE,
    name="CreateMultipartUpload",
    input=CreateMultipartUploadRequest,
    output=CreateMultipartUploadOutput,
    serialize=serialize,
    parse=parse,
    errors=(),
    endpoint_parameters=endpoint_parameters,
    in_endpoint="first path segment",
    receive=(s3.error_in_success,),
    adapt=(
        s3.bucket_name("bucket"),
        s3.customer_key("sse_customer_key", "sse_customer_key_md5"),
        members.ascii_map("metadata"),
    ),
    ask=(s3_express.session,),
    recover=(s3.follow_region,),
    signers={"sigv4-s3express": s3_express.sign_in_session},
)
