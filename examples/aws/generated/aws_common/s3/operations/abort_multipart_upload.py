"""AbortMultipartUpload: ``DELETE /{Bucket}/{Key+}``, answered with 204."""

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


class AbortMultipartUploadRequest(Request["AbortMultipartUploadOutput"]):
    """This operation aborts a multipart upload. After a multipart upload is aborted, no
    additional parts can be uploaded using that upload ID. The storage consumed by any
    previously uploaded parts will be freed. However, if any part uploads are currently in
    progress, those part uploads might or might not succeed. As a result, it might be
    necessary to abort a given multipart upload multiple times in order to completely free all
    storage consumed by all parts.

    To verify that all parts have been removed and prevent getting charged for the part
    storage, you should call the ListParts
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html) API operation and
    ensure that the parts list is empty.

    Note:

    - Directory buckets - If multipart uploads in a directory bucket are in progress, you
      can't delete the bucket until all the in-progress multipart uploads are aborted or
      completed. To delete these in-progress multipart uploads, use the ListMultipartUploads
      operation to list the in-progress multipart uploads in the bucket and use the
      AbortMultipartUpload operation to abort all the in-progress multipart uploads.
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

    Permissions

      - General purpose bucket permissions - For information about permissions required to use
        the multipart upload, see Multipart Upload and Permissions
        (https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuAndPermissions.html) in the Amazon
        S3 User Guide.
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

    HTTP Host header syntax

    Directory buckets - The HTTP Host header syntax is
    Bucket-name.s3express-zone-id.region-code.amazonaws.com.

    The following operations are related to AbortMultipartUpload:

    - CreateMultipartUpload
      (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html)
    - UploadPart (https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html)
    - CompleteMultipartUpload
      (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html)
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
        "request_payer": "RequestPayer",
        "expected_bucket_owner": "ExpectedBucketOwner",
        "if_match_initiated_time": "IfMatchInitiatedTime",
    }
    __slots__ = tuple(_members)

    bucket: str
    """The bucket name to which the upload was taking place.

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
    """Key of the object for which the multipart upload was initiated."""
    upload_id: str
    """Upload ID that identifies the multipart upload."""
    request_payer: t.RequestPayer | str | None
    expected_bucket_owner: str | None
    """The account ID of the expected bucket owner. If the account ID that you provide does not
    match the actual owner of the bucket, the request fails with the HTTP status code 403
    Forbidden (access denied).
    """
    if_match_initiated_time: datetime.datetime | None
    """If present, this header aborts an in progress multipart upload only if it was initiated on
    the provided timestamp. If the initiated timestamp of the multipart upload does not match
    the provided value, the operation returns a 412 Precondition Failed error. If the
    initiated timestamp matches or if the multipart upload doesn’t exist, the operation
    returns a 204 Success (No Content) response.

    Note:

    This functionality is only supported for directory buckets.
    """

    def __init__(
        self,
        *,
        bucket: str,
        key: str,
        upload_id: str,
        request_payer: t.RequestPayer | str | None = None,
        expected_bucket_owner: str | None = None,
        if_match_initiated_time: datetime.datetime | None = None,
    ) -> None:
        self.bucket = bucket
        self.key = key
        self.upload_id = upload_id
        self.request_payer = request_payer
        self.expected_bucket_owner = expected_bucket_owner
        self.if_match_initiated_time = if_match_initiated_time

    def check(self, problems: Problems) -> None:
        if type(self.bucket) is not str or self.bucket in ("", ".", ".."):
            problems.label("bucket", self.bucket)
        problems.label("key", self.key, 1)
        if type(self.upload_id) is not str:
            problems.required("upload_id", self.upload_id)
            problems.string("upload_id", self.upload_id)
        if self.request_payer is not None:
            problems.enum("request_payer", self.request_payer, t.RequestPayer)
        if self.expected_bucket_owner is not None and type(self.expected_bucket_owner) is not str:
            problems.string("expected_bucket_owner", self.expected_bucket_owner)
        if self.if_match_initiated_time is not None:
            problems.timestamp("if_match_initiated_time", self.if_match_initiated_time)


def serialize(request: AbortMultipartUploadRequest) -> HttpRequest:
    query: rest.Query = []
    query.append(("uploadId", request.upload_id))
    headers: rest.Headers = {}
    if request.request_payer is not None:
        headers["x-amz-request-payer"] = request.request_payer
    if request.expected_bucket_owner is not None:
        headers["x-amz-expected-bucket-owner"] = request.expected_bucket_owner
    if request.if_match_initiated_time is not None:
        headers["x-amz-if-match-initiated-time"] = timestamps.http_date(
            request.if_match_initiated_time
        )
    return rest.request(
        "DELETE",
        f'/{rest.label("bucket", request.bucket)}/{rest.greedy_label("key", request.key)}',
        query=query,
        headers=headers,
    )


def endpoint_parameters(request: AbortMultipartUploadRequest) -> dict[str, object]:
    return {"bucket": request.bucket, "key": request.key}


class AbortMultipartUploadOutput(Structure):
    _members = {"request_charged": "RequestCharged", "version_id": "VersionId"}
    __slots__ = tuple(_members)

    request_charged: t.RequestCharged | str | None
    version_id: str | None
    """Version ID of the object.

    Returns the Version ID of the object for the aborted multipart upload, if bucket
    versioning is enabled.

    Note:

    This functionality is not supported for directory buckets.
    """

    def __init__(
        self,
        *,
        request_charged: t.RequestCharged | str | None = None,
        version_id: str | None = None,
    ) -> None:
        self.request_charged = request_charged
        self.version_id = version_id


def parse(response: HttpResponse) -> AbortMultipartUploadOutput:
    return AbortMultipartUploadOutput(
        request_charged=rest.header(
            response.headers,
            "x-amz-request-charged",
            lambda text: wire.known(t.RequestCharged, text),
        ),
        version_id=rest.header(response.headers, "x-amz-version-id", rest.text),
    )


ABORT_MULTIPART_UPLOAD = Operation(
    service=SERVICE,
    name="AbortMultipartUpload",
    input=AbortMultipartUploadRequest,
    output=AbortMultipartUploadOutput,
    serialize=serialize,
    parse=parse,
    errors=("NoSuchUpload",),
    endpoint_parameters=endpoint_parameters,
    in_endpoint="first path segment",
    receive=(s3.error_in_success,),
    adapt=(s3.bucket_name("bucket"),),
    ask=(s3_express.session,),
    recover=(s3.follow_region,),
    signers={"sigv4-s3express": s3_express.sign_in_session},
)
