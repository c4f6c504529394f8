"""ListObjectsV2: ``GET /{Bucket}?list-type=2``, answered with 200."""

from __future__ import annotations

from collections.abc import Sequence

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


class ListObjectsV2Request(Request["ListObjectsV2Output"]):
    """Returns some or all (up to 1,000) of the objects in a bucket with each request. You can
    use the request parameters as selection criteria to return a subset of the objects in a
    bucket. A 200 OK response can contain valid or invalid XML. Make sure to design your
    application to parse the contents of the response and handle it appropriately. For more
    information about listing objects, see Listing object keys programmatically
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/ListingKeysUsingAPIs.html) in the
    Amazon S3 User Guide. To get a list of your buckets, see ListBuckets
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html).

    Note:

    - General purpose bucket - For general purpose buckets, ListObjectsV2 doesn't return
      prefixes that are related only to in-progress multipart uploads.
    - Directory buckets - For directory buckets, ListObjectsV2 response includes the prefixes
      that are related only to in-progress multipart uploads.
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

      - General purpose bucket permissions - To use this operation, you must have READ access
        to the bucket. You must have permission to perform the s3:ListBucket action. The
        bucket owner has this permission by default and can grant this permission to others.
        For more information about permissions, see Permissions Related to Bucket Subresource
        Operations
        (https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-actions.html#using-with-s3-actions-related-to-bucket-subresources)
        and Managing Access Permissions to Your Amazon S3 Resources
        (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-access-control.html) in the
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

    Sorting order of returned objects

      - General purpose bucket - For general purpose buckets, ListObjectsV2 returns objects in
        lexicographical order based on their key names.
      - Directory bucket - For directory buckets, ListObjectsV2 does not return objects in
        lexicographical order.

    HTTP Host header syntax

    Directory buckets - The HTTP Host header syntax is
    Bucket-name.s3express-zone-id.region-code.amazonaws.com.

    Important:

    This section describes the latest revision of this action. We recommend that you use this
    revised API operation for application development. For backward compatibility, Amazon S3
    continues to support the prior version of this API operation, ListObjects
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html).

    The following operations are related to ListObjectsV2:

    - GetObject (https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html)
    - PutObject (https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html)
    - CreateBucket (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html)

    Important:

    You must URL encode any signed header values that contain spaces. For example, if your
    header value is my file.txt, containing two spaces after my, you must URL encode this
    value to my%20%20file.txt.
    """

    _members = {
        "bucket": "Bucket",
        "delimiter": "Delimiter",
        "encoding_type": "EncodingType",
        "max_keys": "MaxKeys",
        "prefix": "Prefix",
        "continuation_token": "ContinuationToken",
        "fetch_owner": "FetchOwner",
        "start_after": "StartAfter",
        "request_payer": "RequestPayer",
        "expected_bucket_owner": "ExpectedBucketOwner",
        "optional_object_attributes": "OptionalObjectAttributes",
    }
    __slots__ = tuple(_members)

    bucket: str
    """Directory buckets - When you use this operation with a directory bucket, you must use
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
    delimiter: str | None
    """A delimiter is a character that you use to group keys.

    CommonPrefixes is filtered out from results if it is not lexicographically greater than
    the StartAfter value.

    Note:

    - Directory buckets - For directory buckets, / is the only supported delimiter.
    - Directory buckets - When you query ListObjectsV2 with a delimiter during in-progress
      multipart uploads, the CommonPrefixes response parameter contains the prefixes that are
      associated with the in-progress multipart uploads. For more information about multipart
      uploads, see Multipart Upload Overview
      (https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuoverview.html) in the Amazon S3 User
      Guide.
    """
    encoding_type: t.EncodingType | str | None
    """Encoding type used by Amazon S3 to encode the object keys
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html) in the response.
    Responses are encoded only in UTF-8. An object key can contain any Unicode character.
    However, the XML 1.0 parser can't parse certain characters, such as characters with an
    ASCII value from 0 to 10. For characters that aren't supported in XML 1.0, you can add
    this parameter to request that Amazon S3 encode the keys in the response. For more
    information about characters to avoid in object key names, see Object key naming
    guidelines
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html#object-key-guidelines).

    Note:

    When using the URL encoding type, non-ASCII characters that are used in an object's key
    name will be percent-encoded according to UTF-8 code values. For example, the object
    test_file(3).png will appear as test_file%283%29.png.
    """
    max_keys: int | None
    """Sets the maximum number of keys returned in the response. By default, the action returns
    up to 1,000 key names. The response might contain fewer keys but will never contain more.
    """
    prefix: str | None
    """Limits the response to keys that begin with the specified prefix.

    Note:

    Directory buckets - For directory buckets, only prefixes that end in a delimiter (/) are
    supported.
    """
    continuation_token: str | None
    """ContinuationToken indicates to Amazon S3 that the list is being continued on this bucket
    with a token. ContinuationToken is obfuscated and is not a real key. You can use this
    ContinuationToken for pagination of the list results.
    """
    fetch_owner: bool | None
    """The owner field is not present in ListObjectsV2 by default. If you want to return the
    owner field with each key in the result, then set the FetchOwner field to true.

    Note:

    Directory buckets - For directory buckets, the bucket owner is returned as the object
    owner for all objects.
    """
    start_after: str | None
    """StartAfter is where you want Amazon S3 to start listing from. Amazon S3 starts listing
    after this specified key. StartAfter can be any key in the bucket.

    Note:

    This functionality is not supported for directory buckets.
    """
    request_payer: t.RequestPayer | str | None
    """Confirms that the requester knows that she or he will be charged for the list objects
    request in V2 style. Bucket owners need not specify this parameter in their requests.

    Note:

    This functionality is not supported for directory buckets.
    """
    expected_bucket_owner: str | None
    """The account ID of the expected bucket owner. If the account ID that you provide does not
    match the actual owner of the bucket, the request fails with the HTTP status code 403
    Forbidden (access denied).
    """
    optional_object_attributes: Sequence[t.OptionalObjectAttributes | str] | None
    """Specifies the optional fields that you want returned in the response. Fields that you do
    not specify are not returned.

    Note:

    This functionality is not supported for directory buckets.
    """

    def __init__(
        self,
        *,
        bucket: str,
        delimiter: str | None = None,
        encoding_type: t.EncodingType | str | None = None,
        max_keys: int | None = None,
        prefix: str | None = None,
        continuation_token: str | None = None,
        fetch_owner: bool | None = None,
        start_after: str | None = None,
        request_payer: t.RequestPayer | str | None = None,
        expected_bucket_owner: str | None = None,
        optional_object_attributes: Sequence[t.OptionalObjectAttributes | str] | None = None,
    ) -> None:
        self.bucket = bucket
        self.delimiter = delimiter
        self.encoding_type = encoding_type
        self.max_keys = max_keys
        self.prefix = prefix
        self.continuation_token = continuation_token
        self.fetch_owner = fetch_owner
        self.start_after = start_after
        self.request_payer = request_payer
        self.expected_bucket_owner = expected_bucket_owner
        self.optional_object_attributes = optional_object_attributes

    def check(self, problems: Problems) -> None:
        if type(self.bucket) is not str or self.bucket in ("", ".", ".."):
            problems.label("bucket", self.bucket)
        if self.delimiter is not None and type(self.delimiter) is not str:
            problems.string("delimiter", self.delimiter)
        if self.encoding_type is not None:
            problems.enum("encoding_type", self.encoding_type, t.EncodingType)
        if self.max_keys is not None and type(self.max_keys) is not int:
            problems.integer("max_keys", self.max_keys)
        if self.prefix is not None and type(self.prefix) is not str:
            problems.string("prefix", self.prefix)
        if self.continuation_token is not None and type(self.continuation_token) is not str:
            problems.string("continuation_token", self.continuation_token)
        if self.fetch_owner is not None:
            problems.boolean("fetch_owner", self.fetch_owner)
        if self.start_after is not None and type(self.start_after) is not str:
            problems.string("start_after", self.start_after)
        if self.request_payer is not None:
            problems.enum("request_payer", self.request_payer, t.RequestPayer)
        if self.expected_bucket_owner is not None and type(self.expected_bucket_owner) is not str:
            problems.string("expected_bucket_owner", self.expected_bucket_owner)
        if self.optional_object_attributes is not None:
            problems.list_of(
                "optional_object_attributes",
                self.optional_object_attributes,
                lambda path, item: problems.enum(path, item, t.OptionalObjectAttributes),
            )


def serialize(request: ListObjectsV2Request) -> HttpRequest:
    query: rest.Query = [("list-type", "2")]
    if request.delimiter is not None:
        query.append(("delimiter", request.delimiter))
    if request.encoding_type is not None:
        query.append(("encoding-type", request.encoding_type))
    if request.max_keys is not None:
        query.append(("max-keys", str(request.max_keys)))
    if request.prefix is not None:
        query.append(("prefix", request.prefix))
    if request.continuation_token is not None:
        query.append(("continuation-token", request.continuation_token))
    if request.fetch_owner is not None:
        query.append(("fetch-owner", rest.boolean_text(request.fetch_owner)))
    if request.start_after is not None:
        query.append(("start-after", request.start_after))
    headers: rest.Headers = {}
    if request.request_payer is not None:
        headers["x-amz-request-payer"] = request.request_payer
    if request.expected_bucket_owner is not None:
        headers["x-amz-expected-bucket-owner"] = request.expected_bucket_owner
    if request.optional_object_attributes:
        headers["x-amz-optional-object-attributes"] = rest.header_list(
            request.optional_object_attributes
        )
    return rest.request(
        "GET", f'/{rest.label("bucket", request.bucket)}', query=query, headers=headers
    )


def endpoint_parameters(request: ListObjectsV2Request) -> dict[str, object]:
    return {"bucket": request.bucket, "prefix": request.prefix}


class ListObjectsV2Output(Structure):
    _members = {
        "is_truncated": "IsTruncated",
        "contents": "Contents",
        "name": "Name",
        "prefix": "Prefix",
        "delimiter": "Delimiter",
        "max_keys": "MaxKeys",
        "common_prefixes": "CommonPrefixes",
        "encoding_type": "EncodingType",
        "key_count": "KeyCount",
        "continuation_token": "ContinuationToken",
        "next_continuation_token": "NextContinuationToken",
        "start_after": "StartAfter",
        "request_charged": "RequestCharged",
    }
    __slots__ = tuple(_members)

    is_truncated: bool | None
    """Set to false if all of the results were returned. Set to true if more keys are available
    to return. If the number of results exceeds that specified by MaxKeys, all of the results
    might not be returned.
    """
    contents: list[t.Object] | None
    """Metadata about each object returned."""
    name: str | None
    """The bucket name."""
    prefix: str | None
    """Keys that begin with the indicated prefix.

    Note:

    Directory buckets - For directory buckets, only prefixes that end in a delimiter (/) are
    supported.
    """
    delimiter: str | None
    """Causes keys that contain the same string between the prefix and the first occurrence of
    the delimiter to be rolled up into a single result element in the CommonPrefixes
    collection. These rolled-up keys are not returned elsewhere in the response. Each
    rolled-up result counts as only one return against the MaxKeys value.

    Note:

    Directory buckets - For directory buckets, / is the only supported delimiter.
    """
    max_keys: int | None
    """Sets the maximum number of keys returned in the response. By default, the action returns
    up to 1,000 key names. The response might contain fewer keys but will never contain more.
    """
    common_prefixes: list[t.CommonPrefix] | None
    """All of the keys (up to 1,000) that share the same prefix are grouped together. When
    counting the total numbers of returns by this API operation, this group of keys is
    considered as one item.

    A response can contain CommonPrefixes only if you specify a delimiter.

    CommonPrefixes contains all (if there are any) keys between Prefix and the next occurrence
    of the string specified by a delimiter.

    CommonPrefixes lists keys that act like subdirectories in the directory specified by
    Prefix.

    For example, if the prefix is notes/ and the delimiter is a slash (/) as in
    notes/summer/july, the common prefix is notes/summer/. All of the keys that roll up into a
    common prefix count as a single return when calculating the number of returns.

    Note:

    - Directory buckets - For directory buckets, only prefixes that end in a delimiter (/) are
      supported.
    - Directory buckets - When you query ListObjectsV2 with a delimiter during in-progress
      multipart uploads, the CommonPrefixes response parameter contains the prefixes that are
      associated with the in-progress multipart uploads. For more information about multipart
      uploads, see Multipart Upload Overview
      (https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuoverview.html) in the Amazon S3 User
      Guide.
    """
    encoding_type: t.EncodingType | str | None
    """Encoding type used by Amazon S3 to encode object key names in the XML response.

    If you specify the encoding-type request parameter, Amazon S3 includes this element in the
    response, and returns encoded key name values in the following response elements:

    Delimiter, Prefix, Key, and StartAfter.
    """
    key_count: int | None
    """KeyCount is the number of keys returned with this request. KeyCount will always be less
    than or equal to the MaxKeys field. For example, if you ask for 50 keys, your result will
    include 50 keys or fewer.
    """
    continuation_token: str | None
    """If ContinuationToken was sent with the request, it is included in the response. You can
    use the returned ContinuationToken for pagination of the list response.
    """
    next_continuation_token: str | None
    """NextContinuationToken is sent when isTruncated is true, which means there are more keys in
    the bucket that can be listed. The next list requests to Amazon S3 can be continued with
    this NextContinuationToken. NextContinuationToken is obfuscated and is not a real key
    """
    start_after: str | None
    """If StartAfter was sent with the request, it is included in the response.

    Note:

    This functionality is not supported for directory buckets.
    """
    request_charged: t.RequestCharged | str | None

    def __init__(
        self,
        *,
        is_truncated: bool | None = None,
        contents: list[t.Object] | None = None,
        name: str | None = None,
        prefix: str | None = None,
        delimiter: str | None = None,
        max_keys: int | None = None,
        common_prefixes: list[t.CommonPrefix] | None = None,
        encoding_type: t.EncodingType | str | None = None,
        key_count: int | None = None,
        continuation_token: str | None = None,
        next_continuation_token: str | None = None,
        start_after: str | None = None,
        request_charged: t.RequestCharged | str | None = None,
    ) -> None:
        self.is_truncated = is_truncated
        self.contents = contents
        self.name = name
        self.prefix = prefix
        self.delimiter = delimiter
        self.max_keys = max_keys
        self.common_prefixes = common_prefixes
        self.encoding_type = encoding_type
        self.key_count = key_count
        self.continuation_token = continuation_token
        self.next_continuation_token = next_continuation_token
        self.start_after = start_after
        self.request_charged = request_charged


def parse(response: HttpResponse) -> ListObjectsV2Output:
    body = wire.xml_object(response)
    return ListObjectsV2Output(
        is_truncated=wire.boolean(body, "IsTruncated"),
        contents=wire.flat_structures(body, "Contents", t.Object.from_wire),
        name=wire.string(body, "Name"),
        prefix=wire.string(body, "Prefix"),
        delimiter=wire.string(body, "Delimiter"),
        max_keys=wire.integer(body, "MaxKeys"),
        common_prefixes=wire.flat_structures(body, "CommonPrefixes", t.CommonPrefix.from_wire),
        encoding_type=wire.enum(body, "EncodingType", t.EncodingType),
        key_count=wire.integer(body, "KeyCount"),
        continuation_token=wire.string(body, "ContinuationToken"),
        next_continuation_token=wire.string(body, "NextContinuationToken"),
        start_after=wire.string(body, "StartAfter"),
        request_charged=rest.header(
            response.headers,
            "x-amz-request-charged",
            lambda text: wire.known(t.RequestCharged, text),
        ),
    )


LIST_OBJECTS_V2 = Operation(
    service=SERVICE,
    name="ListObjectsV2",
    input=ListObjectsV2Request,
    output=ListObjectsV2Output,
    serialize=serialize,
    parse=parse,
    errors=("NoSuchBucket",),
    endpoint_parameters=endpoint_parameters,
    in_endpoint="first path segment",
    receive=(s3.error_in_success,),
    adapt=(
        s3.bucket_name("bucket"),
        s3.url_encoded,
    ),
    finish=(
        s3.decoded("delimiter", "prefix", "start_after", "contents.key", "common_prefixes.prefix"),
    ),
    ask=(s3_express.session,),
    recover=(s3.follow_region,),
    signers={"sigv4-s3express": s3_express.sign_in_session},
)
