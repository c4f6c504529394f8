"""The operations of Amazon Simple Storage Service."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .abort_multipart_upload import AbortMultipartUploadOutput as AbortMultipartUploadOutput
    from .abort_multipart_upload import AbortMultipartUploadRequest as AbortMultipartUploadRequest
    from .complete_multipart_upload import (
        CompleteMultipartUploadOutput as CompleteMultipartUploadOutput,
    )
    from .complete_multipart_upload import (
        CompleteMultipartUploadRequest as CompleteMultipartUploadRequest,
    )
    from .copy_object import CopyObjectOutput as CopyObjectOutput
    from .copy_object import CopyObjectRequest as CopyObjectRequest
    from .create_bucket import CreateBucketOutput as CreateBucketOutput
    from .create_bucket import CreateBucketRequest as CreateBucketRequest
    from .create_multipart_upload import CreateMultipartUploadOutput as CreateMultipartUploadOutput
    from .create_multipart_upload import (
        CreateMultipartUploadRequest as CreateMultipartUploadRequest,
    )
    from .create_session import CreateSessionOutput as CreateSessionOutput
    from .create_session import CreateSessionRequest as CreateSessionRequest
    from .delete_bucket import DeleteBucketRequest as DeleteBucketRequest
    from .delete_object import DeleteObjectOutput as DeleteObjectOutput
    from .delete_object import DeleteObjectRequest as DeleteObjectRequest
    from .delete_objects import DeleteObjectsOutput as DeleteObjectsOutput
    from .delete_objects import DeleteObjectsRequest as DeleteObjectsRequest
    from .get_object import GetObjectOutput as GetObjectOutput
    from .get_object import GetObjectRequest as GetObjectRequest
    from .head_bucket import HeadBucketOutput as HeadBucketOutput
    from .head_bucket import HeadBucketRequest as HeadBucketRequest
    from .head_object import HeadObjectOutput as HeadObjectOutput
    from .head_object import HeadObjectRequest as HeadObjectRequest
    from .list_buckets import ListBucketsOutput as ListBucketsOutput
    from .list_buckets import ListBucketsRequest as ListBucketsRequest
    from .list_objects_v2 import ListObjectsV2Output as ListObjectsV2Output
    from .list_objects_v2 import ListObjectsV2Request as ListObjectsV2Request
    from .put_object import PutObjectOutput as PutObjectOutput
    from .put_object import PutObjectRequest as PutObjectRequest
    from .upload_part import UploadPartOutput as UploadPartOutput
    from .upload_part import UploadPartRequest as UploadPartRequest
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AbortMultipartUploadRequest": "abort_multipart_upload",
            "AbortMultipartUploadOutput": "abort_multipart_upload",
            "CompleteMultipartUploadRequest": "complete_multipart_upload",
            "CompleteMultipartUploadOutput": "complete_multipart_upload",
            "CopyObjectRequest": "copy_object",
            "CopyObjectOutput": "copy_object",
            "CreateBucketRequest": "create_bucket",
            "CreateBucketOutput": "create_bucket",
            "CreateMultipartUploadRequest": "create_multipart_upload",
            "CreateMultipartUploadOutput": "create_multipart_upload",
            "CreateSessionRequest": "create_session",
            "CreateSessionOutput": "create_session",
            "DeleteBucketRequest": "delete_bucket",
            "DeleteObjectRequest": "delete_object",
            "DeleteObjectOutput": "delete_object",
            "DeleteObjectsRequest": "delete_objects",
            "DeleteObjectsOutput": "delete_objects",
            "GetObjectRequest": "get_object",
            "GetObjectOutput": "get_object",
            "HeadBucketRequest": "head_bucket",
            "HeadBucketOutput": "head_bucket",
            "HeadObjectRequest": "head_object",
            "HeadObjectOutput": "head_object",
            "ListBucketsRequest": "list_buckets",
            "ListBucketsOutput": "list_buckets",
            "ListObjectsV2Request": "list_objects_v2",
            "ListObjectsV2Output": "list_objects_v2",
            "PutObjectRequest": "put_object",
            "PutObjectOutput": "put_object",
            "UploadPartRequest": "upload_part",
            "UploadPartOutput": "upload_part",
        },
        "OPERATIONS",
    )

OPERATIONS = Operations(
    __name__,
    {
        "AbortMultipartUpload": "abort_multipart_upload.ABORT_MULTIPART_UPLOAD",
        "CompleteMultipartUpload": "complete_multipart_upload.COMPLETE_MULTIPART_UPLOAD",
        "CopyObject": "copy_object.COPY_OBJECT",
        "CreateBucket": "create_bucket.CREATE_BUCKET",
        "CreateMultipartUpload": "create_multipart_upload.CREATE_MULTIPART_UPLOAD",
        "CreateSession": "create_session.CREATE_SESSION",
        "DeleteBucket": "delete_bucket.DELETE_BUCKET",
        "DeleteObject": "delete_object.DELETE_OBJECT",
        "DeleteObjects": "delete_objects.DELETE_OBJECTS",
        "GetObject": "get_object.GET_OBJECT",
        "HeadBucket": "head_bucket.HEAD_BUCKET",
        "HeadObject": "head_object.HEAD_OBJECT",
        "ListBuckets": "list_buckets.LIST_BUCKETS",
        "ListObjectsV2": "list_objects_v2.LIST_OBJECTS_V2",
        "PutObject": "put_object.PUT_OBJECT",
        "UploadPart": "upload_part.UPLOAD_PART",
    },
)
