"""The structures, unions and enums of Amazon Simple Storage Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotation_directive import AnnotationDirective as AnnotationDirective
    from .archive_status import ArchiveStatus as ArchiveStatus
    from .bucket import Bucket as Bucket
    from .bucket_canned_acl import BucketCannedACL as BucketCannedACL
    from .bucket_info import BucketInfo as BucketInfo
    from .bucket_location_constraint import BucketLocationConstraint as BucketLocationConstraint
    from .bucket_namespace import BucketNamespace as BucketNamespace
    from .bucket_type import BucketType as BucketType
    from .checksum_algorithm import ChecksumAlgorithm as ChecksumAlgorithm
    from .checksum_mode import ChecksumMode as ChecksumMode
    from .checksum_type import ChecksumType as ChecksumType
    from .common_prefix import CommonPrefix as CommonPrefix
    from .completed_multipart_upload import CompletedMultipartUpload as CompletedMultipartUpload
    from .completed_part import CompletedPart as CompletedPart
    from .copy_object_result import CopyObjectResult as CopyObjectResult
    from .create_bucket_configuration import CreateBucketConfiguration as CreateBucketConfiguration
    from .data_redundancy import DataRedundancy as DataRedundancy
    from .delete import Delete as Delete
    from .deleted_object import DeletedObject as DeletedObject
    from .encoding_type import EncodingType as EncodingType
    from .error import Error as Error
    from .intelligent_tiering_access_tier import (
        IntelligentTieringAccessTier as IntelligentTieringAccessTier,
    )
    from .location_info import LocationInfo as LocationInfo
    from .location_type import LocationType as LocationType
    from .metadata_directive import MetadataDirective as MetadataDirective
    from .object import Object as Object
    from .object_canned_acl import ObjectCannedACL as ObjectCannedACL
    from .object_identifier import ObjectIdentifier as ObjectIdentifier
    from .object_lock_event_hold import ObjectLockEventHold as ObjectLockEventHold
    from .object_lock_legal_hold_status import (
        ObjectLockLegalHoldStatus as ObjectLockLegalHoldStatus,
    )
    from .object_lock_mode import ObjectLockMode as ObjectLockMode
    from .object_ownership import ObjectOwnership as ObjectOwnership
    from .object_storage_class import ObjectStorageClass as ObjectStorageClass
    from .optional_object_attributes import OptionalObjectAttributes as OptionalObjectAttributes
    from .owner import Owner as Owner
    from .replication_status import ReplicationStatus as ReplicationStatus
    from .request_charged import RequestCharged as RequestCharged
    from .request_payer import RequestPayer as RequestPayer
    from .restore_status import RestoreStatus as RestoreStatus
    from .server_side_encryption import ServerSideEncryption as ServerSideEncryption
    from .session_credentials import SessionCredentials as SessionCredentials
    from .session_mode import SessionMode as SessionMode
    from .storage_class import StorageClass as StorageClass
    from .tag import Tag as Tag
    from .tagging_directive import TaggingDirective as TaggingDirective
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AnnotationDirective": "annotation_directive",
            "ArchiveStatus": "archive_status",
            "Bucket": "bucket",
            "BucketCannedACL": "bucket_canned_acl",
            "BucketInfo": "bucket_info",
            "BucketLocationConstraint": "bucket_location_constraint",
            "BucketNamespace": "bucket_namespace",
            "BucketType": "bucket_type",
            "ChecksumAlgorithm": "checksum_algorithm",
            "ChecksumMode": "checksum_mode",
            "ChecksumType": "checksum_type",
            "CommonPrefix": "common_prefix",
            "CompletedMultipartUpload": "completed_multipart_upload",
            "CompletedPart": "completed_part",
            "CopyObjectResult": "copy_object_result",
            "CreateBucketConfiguration": "create_bucket_configuration",
            "DataRedundancy": "data_redundancy",
            "Delete": "delete",
            "DeletedObject": "deleted_object",
            "EncodingType": "encoding_type",
            "Error": "error",
            "IntelligentTieringAccessTier": "intelligent_tiering_access_tier",
            "LocationInfo": "location_info",
            "LocationType": "location_type",
            "MetadataDirective": "metadata_directive",
            "Object": "object",
            "ObjectCannedACL": "object_canned_acl",
            "ObjectIdentifier": "object_identifier",
            "ObjectLockEventHold": "object_lock_event_hold",
            "ObjectLockLegalHoldStatus": "object_lock_legal_hold_status",
            "ObjectLockMode": "object_lock_mode",
            "ObjectOwnership": "object_ownership",
            "ObjectStorageClass": "object_storage_class",
            "OptionalObjectAttributes": "optional_object_attributes",
            "Owner": "owner",
            "ReplicationStatus": "replication_status",
            "RequestCharged": "request_charged",
            "RequestPayer": "request_payer",
            "RestoreStatus": "restore_status",
            "ServerSideEncryption": "server_side_encryption",
            "SessionCredentials": "session_credentials",
            "SessionMode": "session_mode",
            "StorageClass": "storage_class",
            "Tag": "tag",
            "TaggingDirective": "tagging_directive",
        },
    )
