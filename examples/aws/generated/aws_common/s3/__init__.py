"""Amazon Simple Storage Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .async_client import AsyncS3Client as AsyncS3Client
    from .client import S3Client as S3Client
    from .errors import EXCEPTIONS as EXCEPTIONS
    from .errors import BucketAlreadyExists as BucketAlreadyExists
    from .errors import BucketAlreadyOwnedByYou as BucketAlreadyOwnedByYou
    from .errors import EncryptionTypeMismatch as EncryptionTypeMismatch
    from .errors import InvalidObjectState as InvalidObjectState
    from .errors import InvalidRequest as InvalidRequest
    from .errors import InvalidWriteOffset as InvalidWriteOffset
    from .errors import NoSuchBucket as NoSuchBucket
    from .errors import NoSuchKey as NoSuchKey
    from .errors import NoSuchUpload as NoSuchUpload
    from .errors import ObjectNotInActiveTierError as ObjectNotInActiveTierError
    from .errors import S3Error as S3Error
    from .errors import TooManyParts as TooManyParts
    from .operations import OPERATIONS as OPERATIONS
    from .operations.abort_multipart_upload import (
        AbortMultipartUploadOutput as AbortMultipartUploadOutput,
    )
    from .operations.abort_multipart_upload import (
        AbortMultipartUploadRequest as AbortMultipartUploadRequest,
    )
    from .operations.complete_multipart_upload import (
        CompleteMultipartUploadOutput as CompleteMultipartUploadOutput,
    )
    from .operations.complete_multipart_upload import (
        CompleteMultipartUploadRequest as CompleteMultipartUploadRequest,
    )
    from .operations.copy_object import CopyObjectOutput as CopyObjectOutput
    from .operations.copy_object import CopyObjectRequest as CopyObjectRequest
    from .operations.create_bucket import CreateBucketOutput as CreateBucketOutput
    from .operations.create_bucket import CreateBucketRequest as CreateBucketRequest
    from .operations.create_multipart_upload import (
        CreateMultipartUploadOutput as CreateMultipartUploadOutput,
    )
    from .operations.create_multipart_upload import (
        CreateMultipartUploadRequest as CreateMultipartUploadRequest,
    )
    from .operations.create_session import CreateSessionOutput as CreateSessionOutput
    from .operations.create_session import CreateSessionRequest as CreateSessionRequest
    from .operations.delete_bucket import DeleteBucketRequest as DeleteBucketRequest
    from .operations.delete_object import DeleteObjectOutput as DeleteObjectOutput
    from .operations.delete_object import DeleteObjectRequest as DeleteObjectRequest
    from .operations.delete_objects import DeleteObjectsOutput as DeleteObjectsOutput
    from .operations.delete_objects import DeleteObjectsRequest as DeleteObjectsRequest
    from .operations.get_object import GetObjectOutput as GetObjectOutput
    from .operations.get_object import GetObjectRequest as GetObjectRequest
    from .operations.head_bucket import HeadBucketOutput as HeadBucketOutput
    from .operations.head_bucket import HeadBucketRequest as HeadBucketRequest
    from .operations.head_object import HeadObjectOutput as HeadObjectOutput
    from .operations.head_object import HeadObjectRequest as HeadObjectRequest
    from .operations.list_buckets import ListBucketsOutput as ListBucketsOutput
    from .operations.list_buckets import ListBucketsRequest as ListBucketsRequest
    from .operations.list_objects_v2 import ListObjectsV2Output as ListObjectsV2Output
    from .operations.list_objects_v2 import ListObjectsV2Request as ListObjectsV2Request
    from .operations.put_object import PutObjectOutput as PutObjectOutput
    from .operations.put_object import PutObjectRequest as PutObjectRequest
    from .operations.upload_part import UploadPartOutput as UploadPartOutput
    from .operations.upload_part import UploadPartRequest as UploadPartRequest
    from .types.annotation_directive import AnnotationDirective as AnnotationDirective
    from .types.archive_status import ArchiveStatus as ArchiveStatus
    from .types.bucket import Bucket as Bucket
    from .types.bucket_canned_acl import BucketCannedACL as BucketCannedACL
    from .types.bucket_info import BucketInfo as BucketInfo
    from .types.bucket_location_constraint import (
        BucketLocationConstraint as BucketLocationConstraint,
    )
    from .types.bucket_namespace import BucketNamespace as BucketNamespace
    from .types.bucket_type import BucketType as BucketType
    from .types.checksum_algorithm import ChecksumAlgorithm as ChecksumAlgorithm
    from .types.checksum_mode import ChecksumMode as ChecksumMode
    from .types.checksum_type import ChecksumType as ChecksumType
    from .types.common_prefix import CommonPrefix as CommonPrefix
    from .types.completed_multipart_upload import (
        CompletedMultipartUpload as CompletedMultipartUpload,
    )
    from .types.completed_part import CompletedPart as CompletedPart
    from .types.copy_object_result import CopyObjectResult as CopyObjectResult
    from .types.create_bucket_configuration import (
        CreateBucketConfiguration as CreateBucketConfiguration,
    )
    from .types.data_redundancy import DataRedundancy as DataRedundancy
    from .types.delete import Delete as Delete
    from .types.deleted_object import DeletedObject as DeletedObject
    from .types.encoding_type import EncodingType as EncodingType
    from .types.error import Error as Error
    from .types.intelligent_tiering_access_tier import (
        IntelligentTieringAccessTier as IntelligentTieringAccessTier,
    )
    from .types.location_info import LocationInfo as LocationInfo
    from .types.location_type import LocationType as LocationType
    from .types.metadata_directive import MetadataDirective as MetadataDirective
    from .types.object import Object as Object
    from .types.object_canned_acl import ObjectCannedACL as ObjectCannedACL
    from .types.object_identifier import ObjectIdentifier as ObjectIdentifier
    from .types.object_lock_event_hold import ObjectLockEventHold as ObjectLockEventHold
    from .types.object_lock_legal_hold_status import (
        ObjectLockLegalHoldStatus as ObjectLockLegalHoldStatus,
    )
    from .types.object_lock_mode import ObjectLockMode as ObjectLockMode
    from .types.object_ownership import ObjectOwnership as ObjectOwnership
    from .types.object_storage_class import ObjectStorageClass as ObjectStorageClass
    from .types.optional_object_attributes import (
        OptionalObjectAttributes as OptionalObjectAttributes,
    )
    from .types.owner import Owner as Owner
    from .types.replication_status import ReplicationStatus as ReplicationStatus
    from .types.request_charged import RequestCharged as RequestCharged
    from .types.request_payer import RequestPayer as RequestPayer
    from .types.restore_status import RestoreStatus as RestoreStatus
    from .types.server_side_encryption import ServerSideEncryption as ServerSideEncryption
    from .types.session_credentials import SessionCredentials as SessionCredentials
    from .types.session_mode import SessionMode as SessionMode
    from .types.storage_class import StorageClass as StorageClass
    from .types.tag import Tag as Tag
    from .types.tagging_directive import TaggingDirective as TaggingDirective
else:
    from ..runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AbortMultipartUploadOutput": "operations.abort_multipart_upload",
            "AbortMultipartUploadRequest": "operations.abort_multipart_upload",
            "AnnotationDirective": "types.annotation_directive",
            "ArchiveStatus": "types.archive_status",
            "AsyncS3Client": "async_client",
            "Bucket": "types.bucket",
            "BucketAlreadyExists": "errors",
            "BucketAlreadyOwnedByYou": "errors",
            "BucketCannedACL": "types.bucket_canned_acl",
            "BucketInfo": "types.bucket_info",
            "BucketLocationConstraint": "types.bucket_location_constraint",
            "BucketNamespace": "types.bucket_namespace",
            "BucketType": "types.bucket_type",
            "ChecksumAlgorithm": "types.checksum_algorithm",
            "ChecksumMode": "types.checksum_mode",
            "ChecksumType": "types.checksum_type",
            "CommonPrefix": "types.common_prefix",
            "CompleteMultipartUploadOutput": "operations.complete_multipart_upload",
            "CompleteMultipartUploadRequest": "operations.complete_multipart_upload",
            "CompletedMultipartUpload": "types.completed_multipart_upload",
            "CompletedPart": "types.completed_part",
            "CopyObjectOutput": "operations.copy_object",
            "CopyObjectRequest": "operations.copy_object",
            "CopyObjectResult": "types.copy_object_result",
            "CreateBucketConfiguration": "types.create_bucket_configuration",
            "CreateBucketOutput": "operations.create_bucket",
            "CreateBucketRequest": "operations.create_bucket",
            "CreateMultipartUploadOutput": "operations.create_multipart_upload",
            "CreateMultipartUploadRequest": "operations.create_multipart_upload",
            "CreateSessionOutput": "operations.create_session",
            "CreateSessionRequest": "operations.create_session",
            "DataRedundancy": "types.data_redundancy",
            "Delete": "types.delete",
            "DeleteBucketRequest": "operations.delete_bucket",
            "DeleteObjectOutput": "operations.delete_object",
            "DeleteObjectRequest": "operations.delete_object",
            "DeleteObjectsOutput": "operations.delete_objects",
            "DeleteObjectsRequest": "operations.delete_objects",
            "DeletedObject": "types.deleted_object",
            "EXCEPTIONS": "errors",
            "EncodingType": "types.encoding_type",
            "EncryptionTypeMismatch": "errors",
            "Error": "types.error",
            "GetObjectOutput": "operations.get_object",
            "GetObjectRequest": "operations.get_object",
            "HeadBucketOutput": "operations.head_bucket",
            "HeadBucketRequest": "operations.head_bucket",
            "HeadObjectOutput": "operations.head_object",
            "HeadObjectRequest": "operations.head_object",
            "IntelligentTieringAccessTier": "types.intelligent_tiering_access_tier",
            "InvalidObjectState": "errors",
            "InvalidRequest": "errors",
            "InvalidWriteOffset": "errors",
            "ListBucketsOutput": "operations.list_buckets",
            "ListBucketsRequest": "operations.list_buckets",
            "ListObjectsV2Output": "operations.list_objects_v2",
            "ListObjectsV2Request": "operations.list_objects_v2",
            "LocationInfo": "types.location_info",
            "LocationType": "types.location_type",
            "MetadataDirective": "types.metadata_directive",
            "NoSuchBucket": "errors",
            "NoSuchKey": "errors",
            "NoSuchUpload": "errors",
            "OPERATIONS": "operations",
            "Object": "types.object",
            "ObjectCannedACL": "types.object_canned_acl",
            "ObjectIdentifier": "types.object_identifier",
            "ObjectLockEventHold": "types.object_lock_event_hold",
            "ObjectLockLegalHoldStatus": "types.object_lock_legal_hold_status",
            "ObjectLockMode": "types.object_lock_mode",
            "ObjectNotInActiveTierError": "errors",
            "ObjectOwnership": "types.object_ownership",
            "ObjectStorageClass": "types.object_storage_class",
            "OptionalObjectAttributes": "types.optional_object_attributes",
            "Owner": "types.owner",
            "PutObjectOutput": "operations.put_object",
            "PutObjectRequest": "operations.put_object",
            "ReplicationStatus": "types.replication_status",
            "RequestCharged": "types.request_charged",
            "RequestPayer": "types.request_payer",
            "RestoreStatus": "types.restore_status",
            "S3Client": "client",
            "S3Error": "errors",
            "ServerSideEncryption": "types.server_side_encryption",
            "SessionCredentials": "types.session_credentials",
            "SessionMode": "types.session_mode",
            "StorageClass": "types.storage_class",
            "Tag": "types.tag",
            "TaggingDirective": "types.tagging_directive",
            "TooManyParts": "errors",
            "UploadPartOutput": "operations.upload_part",
            "UploadPartRequest": "operations.upload_part",
        },
    )
