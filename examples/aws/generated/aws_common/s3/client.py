"""The client of Amazon Simple Storage Service."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from .. import runtime
from ..runtime.client.body_settings import body_settings
from ..runtime.client.sync import Client
from . import operations as ops
from . import types as t
from .service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Unpack

    from ..runtime.client.base import ClientOptions
    from ..runtime.client.body_settings import ChecksumsWhen
    from ..runtime.transport.interface import Transport


class S3Client(Client):
    """Calls Amazon Simple Storage Service."""

    _service = SERVICE

    def __init__(
        self,
        *,
        accelerate: bool | None = None,
        disable_multi_region_access_points: bool | None = None,
        disable_s3_express_session_auth: bool | None = None,
        force_path_style: bool | None = None,
        use_arn_region: bool | None = None,
        request_checksum_calculation: ChecksumsWhen | None = None,
        response_checksum_validation: ChecksumsWhen | None = None,
        **options: Unpack[ClientOptions[Transport]],
    ) -> None:
        """A client with the settings of its service.

        Args:
            accelerate: Enables this client to use S3 Transfer Acceleration endpoints.
            disable_multi_region_access_points: Disables this client's usage of Multi-Region
                Access Points.
            disable_s3_express_session_auth: Disables this client's usage of Session Auth for
                S3Express buckets and reverts to using conventional SigV4 for those.
            force_path_style: Forces this client to use path-style addressing for buckets.
            use_arn_region: Enables this client to use an ARN's region when constructing an
                endpoint instead of the client's configured region.
            request_checksum_calculation: When requests get a checksum: "when_supported" (the
                default) or "when_required". By default what AWS_REQUEST_CHECKSUM_CALCULATION
                or the profile say.
            response_checksum_validation: When the checksums of answers are asked for and
                checked: "when_supported" (the default), or "when_required": when the request
                asks. By default what AWS_RESPONSE_CHECKSUM_VALIDATION or the profile say.
            options: The arguments of every client: ``Client``.
        """
        self._endpoint_parameters = {
            "accelerate": accelerate,
            "disable_multi_region_access_points": disable_multi_region_access_points,
            "disable_s3_express_session_auth": disable_s3_express_session_auth,
            "force_path_style": force_path_style,
            "use_arn_region": use_arn_region,
        }
        self._body_settings = body_settings(
            request_checksum_calculation=request_checksum_calculation,
            response_checksum_validation=response_checksum_validation,
        )
        super().__init__(**options)

    def abort_multipart_upload(
        self,
        *,
        bucket: str,
        key: str,
        upload_id: str,
        request_payer: t.RequestPayer | str | None = None,
        expected_bucket_owner: str | None = None,
        if_match_initiated_time: datetime.datetime | None = None,
    ) -> ops.AbortMultipartUploadOutput:
        """This operation aborts a multipart upload. After a multipart upload is aborted, no
        additional parts can be uploaded using that upload ID. The storage consumed by any
        previously uploaded parts will be freed. However, if any part uploads are currently in
        progress, those part uploads might or might not succeed. As a result, it might be
        necessary to abort a given multipart upload multiple times in order to completely free
        all storage consumed by all parts.

        ``AbortMultipartUploadRequest`` has the whole documentation.

        Args:
            bucket: The bucket name to which the upload was taking place.
            key: Key of the object for which the multipart upload was initiated.
            upload_id: Upload ID that identifies the multipart upload.
            request_payer: Confirms that the requester knows that they will be charged for the
                request.
            expected_bucket_owner: The account ID of the expected bucket owner.
            if_match_initiated_time: If present, this header aborts an in progress multipart
                upload only if it was initiated on the provided timestamp.

        Raises:
            NoSuchUpload: The specified multipart upload does not exist.
        """
        return self.send(
            ops.AbortMultipartUploadRequest(
                bucket=bucket,
                key=key,
                upload_id=upload_id,
                request_payer=request_payer,
                expected_bucket_owner=expected_bucket_owner,
                if_match_initiated_time=if_match_initiated_time,
            )
        )

    def complete_multipart_upload(
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
    ) -> ops.CompleteMultipartUploadOutput:
        """Completes a multipart upload by assembling previously uploaded parts.

        ``CompleteMultipartUploadRequest`` has the whole documentation.

        Args:
            bucket: Name of the bucket to which the multipart upload was initiated.
            key: Object key for which the multipart upload was initiated.
            upload_id: ID for the initiated multipart upload.
            multipart_upload: The container for the multipart upload request information.
            checksum_crc32: This header can be used as a data integrity check to verify that
                the data received is the same data that was originally sent.
            checksum_crc32_c: This header can be used as a data integrity check to verify that
                the data received is the same data that was originally sent.
            checksum_crc64_nvme: This header can be used as a data integrity check to verify
                that the data received is the same data that was originally sent.
            checksum_sha1: This header can be used as a data integrity check to verify that
                the data received is the same data that was originally sent.
            checksum_sha256: This header can be used as a data integrity check to verify that
                the data received is the same data that was originally sent.
            checksum_sha512: This header can be used as a data integrity check to verify that
                the data received is the same data that was originally sent.
            checksum_md5: This header can be used as a data integrity check to verify that the
                data received is the same data that was originally sent.
            checksum_xxhash64: This header can be used as a data integrity check to verify
                that the data received is the same data that was originally sent.
            checksum_xxhash3: This header can be used as a data integrity check to verify that
                the data received is the same data that was originally sent.
            checksum_xxhash128: This header can be used as a data integrity check to verify
                that the data received is the same data that was originally sent.
            checksum_type: This header specifies the checksum type of the object, which
                determines how part-level checksums are combined to create an object-level
                checksum for multipart objects.
            mpu_object_size: The expected total object size of the multipart upload request.
            request_payer: Confirms that the requester knows that they will be charged for the
                request.
            expected_bucket_owner: The account ID of the expected bucket owner.
            if_match: Uploads the object only if the ETag (entity tag) value provided during
                the WRITE operation matches the ETag of the object in S3.
            if_none_match: Uploads the object only if the object key name does not already
                exist in the bucket specified.
            sse_customer_algorithm: The server-side encryption (SSE) algorithm used to encrypt
                the object.
            sse_customer_key: The server-side encryption (SSE) customer managed key.
            sse_customer_key_md5: The MD5 server-side encryption (SSE) customer managed key.
        """
        request = ops.CompleteMultipartUploadRequest(
            bucket=bucket,
            key=key,
            upload_id=upload_id,
            multipart_upload=multipart_upload,
            checksum_crc32=checksum_crc32,
            checksum_crc32_c=checksum_crc32_c,
            checksum_crc64_nvme=checksum_crc64_nvme,
            checksum_sha1=checksum_sha1,
            checksum_sha256=checksum_sha256,
            checksum_sha512=checksum_sha512,
            checksum_md5=checksum_md5,
            checksum_xxhash64=checksum_xxhash64,
            checksum_xxhash3=checksum_xxhash3,
            checksum_xxhash128=checksum_xxhash128,
            checksum_type=checksum_type,
            mpu_object_size=mpu_object_size,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
            if_match=if_match,
            if_none_match=if_none_match,
            sse_customer_algorithm=sse_customer_algorithm,
            sse_customer_key=sse_customer_key,
            sse_customer_key_md5=sse_customer_key_md5,
        )
        del sse_customer_key
        return self.send(request)

    def copy_object(
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
    ) -> ops.CopyObjectOutput:
        """Creates a copy of an object that is already stored in Amazon S3.

        ``CopyObjectRequest`` has the whole documentation.

        Args:
            bucket: The name of the destination bucket.
            copy_source: Specifies the source object for the copy operation.
            key: The key of the destination object.
            acl: The canned access control list (ACL) to apply to the object.
            cache_control: Specifies the caching behavior along the request/reply chain.
            checksum_algorithm: Indicates the algorithm that you want Amazon S3 to use to
                create the checksum for the object.
            content_disposition: Specifies presentational information for the object.
            content_encoding: Specifies what content encodings have been applied to the object
                and thus what decoding mechanisms must be applied to obtain the media-type
                referenced by the Content-Type header field.
            content_language: The language the content is in.
            content_type: A standard MIME type that describes the format of the object data.
            copy_source_if_match: Copies the object if its entity tag (ETag) matches the
                specified tag.
            copy_source_if_modified_since: Copies the object if it has been modified since the
                specified time.
            copy_source_if_none_match: Copies the object if its entity tag (ETag) is different
                than the specified ETag.
            copy_source_if_unmodified_since: Copies the object if it hasn't been modified
                since the specified time.
            expires: The date and time at which the object is no longer cacheable.
            grant_full_control: Gives the grantee READ, READ_ACP, and WRITE_ACP permissions on
                the object.
            grant_read: Allows grantee to read the object data and its metadata.
            grant_read_acp: Allows grantee to read the object ACL.
            grant_write_acp: Allows grantee to write the ACL for the applicable object.
            if_match: Copies the object if the entity tag (ETag) of the destination object
                matches the specified tag.
            if_none_match: Copies the object only if the object key name at the destination
                does not already exist in the bucket specified.
            metadata: A map of metadata to store with the object in S3.
            metadata_directive: Specifies whether the metadata is copied from the source
                object or replaced with metadata that's provided in the request.
            tagging_directive: Specifies whether the object tag-set is copied from the source
                object or replaced with the tag-set that's provided in the request.
            annotation_directive: Specifies whether you want to copy annotations from the
                source object or exclude them.
            server_side_encryption: The server-side encryption algorithm used when storing
                this object in Amazon S3.
            storage_class: If the x-amz-storage-class header is not used, the copied object
                will be stored in the STANDARD Storage Class by default.
            website_redirect_location: If the destination bucket is configured as a website,
                redirects requests for this object copy to another object in the same bucket
                or to an external URL.
            sse_customer_algorithm: Specifies the algorithm to use when encrypting the object
                (for example, AES256).
            sse_customer_key: Specifies the customer-provided encryption key for Amazon S3 to
                use in encrypting data.
            sse_customer_key_md5: Specifies the 128-bit MD5 digest of the encryption key
                according to RFC 1321.
            ssekms_key_id: Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for
                object encryption.
            ssekms_encryption_context: Specifies the Amazon Web Services KMS Encryption
                Context as an additional encryption context to use for the destination object
                encryption.
            bucket_key_enabled: Specifies whether Amazon S3 should use an S3 Bucket Key for
                object encryption with server-side encryption using Key Management Service
                (KMS) keys (SSE-KMS).
            copy_source_sse_customer_algorithm: Specifies the algorithm to use when decrypting
                the source object (for example, AES256).
            copy_source_sse_customer_key: Specifies the customer-provided encryption key for
                Amazon S3 to use to decrypt the source object.
            copy_source_sse_customer_key_md5: Specifies the 128-bit MD5 digest of the
                encryption key according to RFC 1321.
            request_payer: Confirms that the requester knows that they will be charged for the
                request.
            tagging: The tag-set for the object copy in the destination bucket.
            object_lock_mode: The Object Lock mode that you want to apply to the object copy.
            object_lock_retain_until_date: The date and time when you want the Object Lock of
                the object copy to expire.
            object_lock_legal_hold_status: Specifies whether you want to apply a legal hold to
                the object copy.
            object_lock_event_hold: The event hold status to apply to the object copy.
            object_lock_event_hold_duration_days: The event hold duration in days to apply to
                the object copy.
            object_lock_event_hold_duration_years: The event hold duration in years to apply
                to the object copy.
            expected_bucket_owner: The account ID of the expected destination bucket owner.
            expected_source_bucket_owner: The account ID of the expected source bucket owner.

        Raises:
            ObjectNotInActiveTierError: The source object of the COPY action is not in the
                active tier and is only stored in Amazon S3 Glacier.
        """
        request = ops.CopyObjectRequest(
            bucket=bucket,
            copy_source=copy_source,
            key=key,
            acl=acl,
            cache_control=cache_control,
            checksum_algorithm=checksum_algorithm,
            content_disposition=content_disposition,
            content_encoding=content_encoding,
            content_language=content_language,
            content_type=content_type,
            copy_source_if_match=copy_source_if_match,
            copy_source_if_modified_since=copy_source_if_modified_since,
            copy_source_if_none_match=copy_source_if_none_match,
            copy_source_if_unmodified_since=copy_source_if_unmodified_since,
            expires=expires,
            grant_full_control=grant_full_control,
            grant_read=grant_read,
            grant_read_acp=grant_read_acp,
            grant_write_acp=grant_write_acp,
            if_match=if_match,
            if_none_match=if_none_match,
            metadata=metadata,
            metadata_directive=metadata_directive,
            tagging_directive=tagging_directive,
            annotation_directive=annotation_directive,
            server_side_encryption=server_side_encryption,
            storage_class=storage_class,
            website_redirect_location=website_redirect_location,
            sse_customer_algorithm=sse_customer_algorithm,
            sse_customer_key=sse_customer_key,
            sse_customer_key_md5=sse_customer_key_md5,
            ssekms_key_id=ssekms_key_id,
            ssekms_encryption_context=ssekms_encryption_context,
            bucket_key_enabled=bucket_key_enabled,
            copy_source_sse_customer_algorithm=copy_source_sse_customer_algorithm,
            copy_source_sse_customer_key=copy_source_sse_customer_key,
            copy_source_sse_customer_key_md5=copy_source_sse_customer_key_md5,
            request_payer=request_payer,
            tagging=tagging,
            object_lock_mode=object_lock_mode,
            object_lock_retain_until_date=object_lock_retain_until_date,
            object_lock_legal_hold_status=object_lock_legal_hold_status,
            object_lock_event_hold=object_lock_event_hold,
            object_lock_event_hold_duration_days=object_lock_event_hold_duration_days,
            object_lock_event_hold_duration_years=object_lock_event_hold_duration_years,
            expected_bucket_owner=expected_bucket_owner,
            expected_source_bucket_owner=expected_source_bucket_owner,
        )
        del sse_customer_key, ssekms_key_id, ssekms_encryption_context, copy_source_sse_customer_key
        return self.send(request)

    def create_bucket(
        self,
        *,
        bucket: str,
        acl: t.BucketCannedACL | str | None = None,
        create_bucket_configuration: t.CreateBucketConfiguration | None = None,
        grant_full_control: str | None = None,
        grant_read: str | None = None,
        grant_read_acp: str | None = None,
        grant_write: str | None = None,
        grant_write_acp: str | None = None,
        object_lock_enabled_for_bucket: bool | None = None,
        object_ownership: t.ObjectOwnership | str | None = None,
        bucket_namespace: t.BucketNamespace | str | None = None,
    ) -> ops.CreateBucketOutput:
        """Creates a new S3 bucket. To create a bucket, you must set up Amazon S3 and have a
        valid Amazon Web Services Access Key ID to authenticate requests. Anonymous requests
        are never allowed to create buckets. By creating the bucket, you become the bucket
        owner.

        ``CreateBucketRequest`` has the whole documentation.

        Args:
            bucket: The name of the bucket to create.
            acl: The canned ACL to apply to the bucket.
            create_bucket_configuration: The configuration information for the bucket.
            grant_full_control: Allows grantee the read, write, read ACP, and write ACP
                permissions on the bucket.
            grant_read: Allows grantee to list the objects in the bucket.
            grant_read_acp: Allows grantee to read the bucket ACL.
            grant_write: Allows grantee to create new objects in the bucket.
            grant_write_acp: Allows grantee to write the ACL for the applicable bucket.
            object_lock_enabled_for_bucket: Specifies whether you want S3 Object Lock to be
                enabled for the new bucket.
            object_ownership: The container element for object ownership for a bucket's
                ownership controls.
            bucket_namespace: Specifies the namespace where you want to create your general
                purpose bucket.

        Raises:
            BucketAlreadyExists: The requested bucket name is not available.
            BucketAlreadyOwnedByYou: The bucket you tried to create already exists, and you
                own it.
        """
        return self.send(
            ops.CreateBucketRequest(
                bucket=bucket,
                acl=acl,
                create_bucket_configuration=create_bucket_configuration,
                grant_full_control=grant_full_control,
                grant_read=grant_read,
                grant_read_acp=grant_read_acp,
                grant_write=grant_write,
                grant_write_acp=grant_write_acp,
                object_lock_enabled_for_bucket=object_lock_enabled_for_bucket,
                object_ownership=object_ownership,
                bucket_namespace=bucket_namespace,
            )
        )

    def create_multipart_upload(
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
    ) -> ops.CreateMultipartUploadOutput:
        """This action initiates a multipart upload and returns an upload ID. This upload ID is
        used to associate all of the parts in the specific multipart upload. You specify this
        upload ID in each of your subsequent upload part requests (see UploadPart
        (https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html)). You also
        include this upload ID in the final request to either complete or abort the multipart
        upload request. For more information about multipart uploads, see Multipart Upload
        Overview (https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuoverview.html) in the
        Amazon S3 User Guide.

        ``CreateMultipartUploadRequest`` has the whole documentation.

        Args:
            bucket: The name of the bucket where the multipart upload is initiated and where
                the object is uploaded.
            key: Object key for which the multipart upload is to be initiated.
            acl: The canned ACL to apply to the object.
            cache_control: Specifies caching behavior along the request/reply chain.
            content_disposition: Specifies presentational information for the object.
            content_encoding: Specifies what content encodings have been applied to the object
                and thus what decoding mechanisms must be applied to obtain the media-type
                referenced by the Content-Type header field.
            content_language: The language that the content is in.
            content_type: A standard MIME type describing the format of the object data.
            expires: The date and time at which the object is no longer cacheable.
            grant_full_control: Specify access permissions explicitly to give the grantee
                READ, READ_ACP, and WRITE_ACP permissions on the object.
            grant_read: Specify access permissions explicitly to allow grantee to read the
                object data and its metadata.
            grant_read_acp: Specify access permissions explicitly to allows grantee to read
                the object ACL.
            grant_write_acp: Specify access permissions explicitly to allows grantee to allow
                grantee to write the ACL for the applicable object.
            metadata: A map of metadata to store with the object in S3.
            server_side_encryption: The server-side encryption algorithm used when you store
                this object in Amazon S3 or Amazon FSx.
            storage_class: By default, Amazon S3 uses the STANDARD Storage Class to store
                newly created objects.
            website_redirect_location: If the bucket is configured as a website, redirects
                requests for this object to another object in the same bucket or to an
                external URL.
            sse_customer_algorithm: Specifies the algorithm to use when encrypting the object
                (for example, AES256).
            sse_customer_key: Specifies the customer-provided encryption key for Amazon S3 to
                use in encrypting data.
            sse_customer_key_md5: Specifies the 128-bit MD5 digest of the customer-provided
                encryption key according to RFC 1321.
            ssekms_key_id: Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for
                object encryption.
            ssekms_encryption_context: Specifies the Amazon Web Services KMS Encryption
                Context to use for object encryption.
            bucket_key_enabled: Specifies whether Amazon S3 should use an S3 Bucket Key for
                object encryption with server-side encryption using Key Management Service
                (KMS) keys (SSE-KMS).
            request_payer: Confirms that the requester knows that they will be charged for the
                request.
            tagging: The tag-set for the object.
            object_lock_mode: Specifies the Object Lock mode that you want to apply to the
                uploaded object.
            object_lock_retain_until_date: Specifies the date and time when you want the
                Object Lock to expire.
            object_lock_legal_hold_status: Specifies whether you want to apply a legal hold to
                the uploaded object.
            object_lock_event_hold: Specifies the event hold status to apply to the uploaded
                object.
            object_lock_event_hold_duration_days: Specifies the event hold duration in days to
                apply to the uploaded object.
            object_lock_event_hold_duration_years: Specifies the event hold duration in years
                to apply to the uploaded object.
            expected_bucket_owner: The account ID of the expected bucket owner.
            checksum_algorithm: Indicates the algorithm that you want Amazon S3 to use to
                create the checksum for the object.
            checksum_type: Indicates the checksum type that you want Amazon S3 to use to
                calculate the object’s checksum value.
        """
        request = ops.CreateMultipartUploadRequest(
            bucket=bucket,
            key=key,
            acl=acl,
            cache_control=cache_control,
            content_disposition=content_disposition,
            content_encoding=content_encoding,
            content_language=content_language,
            content_type=content_type,
            expires=expires,
            grant_full_control=grant_full_control,
            grant_read=grant_read,
            grant_read_acp=grant_read_acp,
            grant_write_acp=grant_write_acp,
            metadata=metadata,
            server_side_encryption=server_side_encryption,
            storage_class=storage_class,
            website_redirect_location=website_redirect_location,
            sse_customer_algorithm=sse_customer_algorithm,
            sse_customer_key=sse_customer_key,
            sse_customer_key_md5=sse_customer_key_md5,
            ssekms_key_id=ssekms_key_id,
            ssekms_encryption_context=ssekms_encryption_context,
            bucket_key_enabled=bucket_key_enabled,
            request_payer=request_payer,
            tagging=tagging,
            object_lock_mode=object_lock_mode,
            object_lock_retain_until_date=object_lock_retain_until_date,
            object_lock_legal_hold_status=object_lock_legal_hold_status,
            object_lock_event_hold=object_lock_event_hold,
            object_lock_event_hold_duration_days=object_lock_event_hold_duration_days,
            object_lock_event_hold_duration_years=object_lock_event_hold_duration_years,
            expected_bucket_owner=expected_bucket_owner,
            checksum_algorithm=checksum_algorithm,
            checksum_type=checksum_type,
        )
        del sse_customer_key, ssekms_key_id, ssekms_encryption_context
        return self.send(request)

    def create_session(
        self,
        *,
        bucket: str,
        session_mode: t.SessionMode | str | None = None,
        server_side_encryption: t.ServerSideEncryption | str | None = None,
        ssekms_key_id: str | None = None,
        ssekms_encryption_context: str | None = None,
        bucket_key_enabled: bool | None = None,
    ) -> ops.CreateSessionOutput:
        """Creates a session that establishes temporary security credentials to support fast
        authentication and authorization for the Zonal endpoint API operations on directory
        buckets. For more information about Zonal endpoint API operations that include the
        Availability Zone in the request endpoint, see S3 Express One Zone APIs
        (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-APIs.html) in the
        Amazon S3 User Guide.

        ``CreateSessionRequest`` has the whole documentation.

        Args:
            bucket: The name of the bucket that you create a session for.
            session_mode: Specifies the mode of the session that will be created, either
                ReadWrite or ReadOnly.
            server_side_encryption: The server-side encryption algorithm to use when you store
                objects in the directory bucket.
            ssekms_key_id: If you specify x-amz-server-side-encryption with aws:kms, you must
                specify the x-amz-server-side-encryption-aws-kms-key-id header with the ID
                (Key ID or Key ARN) of the KMS symmetric encryption customer managed key to
                use.
            ssekms_encryption_context: Specifies the Amazon Web Services KMS Encryption
                Context as an additional encryption context to use for object encryption.
            bucket_key_enabled: Specifies whether Amazon S3 should use an S3 Bucket Key for
                object encryption with server-side encryption using KMS keys (SSE-KMS).

        Raises:
            NoSuchBucket: The specified bucket does not exist.
        """
        request = ops.CreateSessionRequest(
            bucket=bucket,
            session_mode=session_mode,
            server_side_encryption=server_side_encryption,
            ssekms_key_id=ssekms_key_id,
            ssekms_encryption_context=ssekms_encryption_context,
            bucket_key_enabled=bucket_key_enabled,
        )
        del ssekms_key_id, ssekms_encryption_context
        return self.send(request)

    def delete_bucket(self, *, bucket: str, expected_bucket_owner: str | None = None) -> None:
        """Deletes the S3 bucket. All objects (including all object versions and delete markers)
        in the bucket must be deleted before the bucket itself can be deleted.

        ``DeleteBucketRequest`` has the whole documentation.

        Args:
            bucket: Specifies the bucket being deleted.
            expected_bucket_owner: The account ID of the expected bucket owner.
        """
        return self.send(
            ops.DeleteBucketRequest(bucket=bucket, expected_bucket_owner=expected_bucket_owner)
        )

    def delete_object(
        self,
        *,
        bucket: str,
        key: str,
        mfa: str | None = None,
        version_id: str | None = None,
        request_payer: t.RequestPayer | str | None = None,
        bypass_governance_retention: bool | None = None,
        expected_bucket_owner: str | None = None,
        if_match: str | None = None,
        if_match_last_modified_time: datetime.datetime | None = None,
        if_match_size: int | None = None,
    ) -> ops.DeleteObjectOutput:
        """Removes an object from a bucket. The behavior depends on the bucket's versioning
        state:

        ``DeleteObjectRequest`` has the whole documentation.

        Args:
            bucket: The bucket name of the bucket containing the object.
            key: Key name of the object to delete.
            mfa: The concatenation of the authentication device's serial number, a space, and
                the value that is displayed on your authentication device.
            version_id: Version ID used to reference a specific version of the object.
            request_payer: Confirms that the requester knows that they will be charged for the
                request.
            bypass_governance_retention: Indicates whether S3 Object Lock should bypass
                Governance-mode restrictions to process this operation.
            expected_bucket_owner: The account ID of the expected bucket owner.
            if_match: Deletes the object if the ETag (entity tag) value provided during the
                delete operation matches the ETag of the object in S3.
            if_match_last_modified_time: If present, the object is deleted only if its
                modification times matches the provided Timestamp.
            if_match_size: If present, the object is deleted only if its size matches the
                provided size in bytes.
        """
        return self.send(
            ops.DeleteObjectRequest(
                bucket=bucket,
                key=key,
                mfa=mfa,
                version_id=version_id,
                request_payer=request_payer,
                bypass_governance_retention=bypass_governance_retention,
                expected_bucket_owner=expected_bucket_owner,
                if_match=if_match,
                if_match_last_modified_time=if_match_last_modified_time,
                if_match_size=if_match_size,
            )
        )

    def delete_objects(
        self,
        *,
        bucket: str,
        delete: t.Delete,
        mfa: str | None = None,
        request_payer: t.RequestPayer | str | None = None,
        bypass_governance_retention: bool | None = None,
        expected_bucket_owner: str | None = None,
        checksum_algorithm: t.ChecksumAlgorithm | str | None = None,
    ) -> ops.DeleteObjectsOutput:
        """This operation enables you to delete multiple objects from a bucket using a single
        HTTP request. If you know the object keys that you want to delete, then this operation
        provides a suitable alternative to sending individual delete requests, reducing
        per-request overhead.

        ``DeleteObjectsRequest`` has the whole documentation.

        Args:
            bucket: The bucket name containing the objects to delete.
            delete: Container for the request.
            mfa: The concatenation of the authentication device's serial number, a space, and
                the value that is displayed on your authentication device.
            request_payer: Confirms that the requester knows that they will be charged for the
                request.
            bypass_governance_retention: Specifies whether you want to delete this object even
                if it has a Governance-type Object Lock in place.
            expected_bucket_owner: The account ID of the expected bucket owner.
            checksum_algorithm: Indicates the algorithm used to create the checksum for the
                object when you use the SDK.
        """
        return self.send(
            ops.DeleteObjectsRequest(
                bucket=bucket,
                delete=delete,
                mfa=mfa,
                request_payer=request_payer,
                bypass_governance_retention=bypass_governance_retention,
                expected_bucket_owner=expected_bucket_owner,
                checksum_algorithm=checksum_algorithm,
            )
        )

    def get_object(
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
    ) -> ops.GetObjectOutput:
        """Retrieves an object from Amazon S3.

        ``GetObjectRequest`` has the whole documentation.

        Args:
            bucket: The bucket name containing the object.
            key: Key of the object to get.
            if_match: Return the object only if its entity tag (ETag) is the same as the one
                specified in this header; otherwise, return a 412 Precondition Failed error.
            if_modified_since: Return the object only if it has been modified since the
                specified time; otherwise, return a 304 Not Modified error.
            if_none_match: Return the object only if its entity tag (ETag) is different from
                the one specified in this header; otherwise, return a 304 Not Modified error.
            if_unmodified_since: Return the object only if it has not been modified since the
                specified time; otherwise, return a 412 Precondition Failed error.
            range: Downloads the specified byte range of an object.
            response_cache_control: Sets the Cache-Control header of the response.
            response_content_disposition: Sets the Content-Disposition header of the response.
            response_content_encoding: Sets the Content-Encoding header of the response.
            response_content_language: Sets the Content-Language header of the response.
            response_content_type: Sets the Content-Type header of the response.
            response_expires: Sets the Expires header of the response.
            version_id: Version ID used to reference a specific version of the object.
            sse_customer_algorithm: Specifies the algorithm to use when decrypting the object
                (for example, AES256).
            sse_customer_key: Specifies the customer-provided encryption key that you
                originally provided for Amazon S3 to encrypt the data before storing it.
            sse_customer_key_md5: Specifies the 128-bit MD5 digest of the customer-provided
                encryption key according to RFC 1321.
            request_payer: Confirms that the requester knows that they will be charged for the
                request.
            part_number: Part number of the object being read.
            expected_bucket_owner: The account ID of the expected bucket owner.
            checksum_mode: To retrieve the checksum, this mode must be enabled.

        Raises:
            NoSuchKey: The specified key does not exist.
            InvalidObjectState: Object is archived and inaccessible until restored.
        """
        request = ops.GetObjectRequest(
            bucket=bucket,
            key=key,
            if_match=if_match,
            if_modified_since=if_modified_since,
            if_none_match=if_none_match,
            if_unmodified_since=if_unmodified_since,
            range=range,
            response_cache_control=response_cache_control,
            response_content_disposition=response_content_disposition,
            response_content_encoding=response_content_encoding,
            response_content_language=response_content_language,
            response_content_type=response_content_type,
            response_expires=response_expires,
            version_id=version_id,
            sse_customer_algorithm=sse_customer_algorithm,
            sse_customer_key=sse_customer_key,
            sse_customer_key_md5=sse_customer_key_md5,
            request_payer=request_payer,
            part_number=part_number,
            expected_bucket_owner=expected_bucket_owner,
            checksum_mode=checksum_mode,
        )
        del sse_customer_key
        return self.send(request)

    def head_bucket(
        self, *, bucket: str, expected_bucket_owner: str | None = None
    ) -> ops.HeadBucketOutput:
        """You can use this operation to determine if a bucket exists and if you have permission
        to access it. The action returns a 200 OK HTTP status code if the bucket exists and
        you have permission to access it. You can make a HeadBucket call on any bucket name to
        any Region in the partition, and regardless of the permissions on the bucket, you will
        receive a response header with the correct bucket location so that you can then make a
        proper, signed request to the appropriate Regional endpoint.

        ``HeadBucketRequest`` has the whole documentation.

        Args:
            bucket: The bucket name.
            expected_bucket_owner: The account ID of the expected bucket owner.

        Raises:
            NoSuchBucket: The specified bucket does not exist.
        """
        return self.send(
            ops.HeadBucketRequest(bucket=bucket, expected_bucket_owner=expected_bucket_owner)
        )

    def head_object(
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
    ) -> ops.HeadObjectOutput:
        """The HEAD operation retrieves metadata from an object without returning the object
        itself. This operation is useful if you're interested only in an object's metadata.

        ``HeadObjectRequest`` has the whole documentation.

        Args:
            bucket: The name of the bucket that contains the object.
            key: The object key.
            if_match: Return the object only if its entity tag (ETag) is the same as the one
                specified; otherwise, return a 412 (precondition failed) error.
            if_modified_since: Return the object only if it has been modified since the
                specified time; otherwise, return a 304 (not modified) error.
            if_none_match: Return the object only if its entity tag (ETag) is different from
                the one specified; otherwise, return a 304 (not modified) error.
            if_unmodified_since: Return the object only if it has not been modified since the
                specified time; otherwise, return a 412 (precondition failed) error.
            range: HeadObject returns only the metadata for an object.
            response_cache_control: Sets the Cache-Control header of the response.
            response_content_disposition: Sets the Content-Disposition header of the response.
            response_content_encoding: Sets the Content-Encoding header of the response.
            response_content_language: Sets the Content-Language header of the response.
            response_content_type: Sets the Content-Type header of the response.
            response_expires: Sets the Expires header of the response.
            version_id: Version ID used to reference a specific version of the object.
            sse_customer_algorithm: Specifies the algorithm to use when encrypting the object
                (for example, AES256).
            sse_customer_key: Specifies the customer-provided encryption key for Amazon S3 to
                use in encrypting data.
            sse_customer_key_md5: Specifies the 128-bit MD5 digest of the encryption key
                according to RFC 1321.
            request_payer: Confirms that the requester knows that they will be charged for the
                request.
            part_number: Part number of the object being read.
            expected_bucket_owner: The account ID of the expected bucket owner.
            checksum_mode: To retrieve the checksum, this parameter must be enabled.

        Raises:
            NoSuchKey: The specified key does not exist.
        """
        request = ops.HeadObjectRequest(
            bucket=bucket,
            key=key,
            if_match=if_match,
            if_modified_since=if_modified_since,
            if_none_match=if_none_match,
            if_unmodified_since=if_unmodified_since,
            range=range,
            response_cache_control=response_cache_control,
            response_content_disposition=response_content_disposition,
            response_content_encoding=response_content_encoding,
            response_content_language=response_content_language,
            response_content_type=response_content_type,
            response_expires=response_expires,
            version_id=version_id,
            sse_customer_algorithm=sse_customer_algorithm,
            sse_customer_key=sse_customer_key,
            sse_customer_key_md5=sse_customer_key_md5,
            request_payer=request_payer,
            part_number=part_number,
            expected_bucket_owner=expected_bucket_owner,
            checksum_mode=checksum_mode,
        )
        del sse_customer_key
        return self.send(request)

    def list_buckets(
        self,
        *,
        max_buckets: int | None = None,
        continuation_token: str | None = None,
        prefix: str | None = None,
        bucket_region: str | None = None,
    ) -> ops.ListBucketsOutput:
        """Returns a list of all buckets owned by the authenticated sender of the request. To
        grant IAM permission to use this operation, you must add the s3:ListAllMyBuckets
        policy action.

        ``ListBucketsRequest`` has the whole documentation.

        Args:
            max_buckets: Maximum number of buckets to be returned in response.
            continuation_token: ContinuationToken indicates to Amazon S3 that the list is
                being continued on this bucket with a token.
            prefix: Limits the response to bucket names that begin with the specified bucket
                name prefix.
            bucket_region: Limits the response to buckets that are located in the specified
                Amazon Web Services Region.
        """
        return self.send(
            ops.ListBucketsRequest(
                max_buckets=max_buckets,
                continuation_token=continuation_token,
                prefix=prefix,
                bucket_region=bucket_region,
            )
        )

    def list_objects_v2(
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
    ) -> ops.ListObjectsV2Output:
        """Returns some or all (up to 1,000) of the objects in a bucket with each request. You
        can use the request parameters as selection criteria to return a subset of the objects
        in a bucket. A 200 OK response can contain valid or invalid XML. Make sure to design
        your application to parse the contents of the response and handle it appropriately.
        For more information about listing objects, see Listing object keys programmatically
        (https://docs.aws.amazon.com/AmazonS3/latest/userguide/ListingKeysUsingAPIs.html) in
        the Amazon S3 User Guide. To get a list of your buckets, see ListBuckets
        (https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html).

        ``ListObjectsV2Request`` has the whole documentation.

        Args:
            bucket: Directory buckets - When you use this operation with a directory bucket,
                you must use virtual-hosted-style requests in the format
                Bucket-name.s3express-zone-id.region-code.amazonaws.com.
            delimiter: A delimiter is a character that you use to group keys.
            encoding_type: Encoding type used by Amazon S3 to encode the object keys
                (https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html) in
                the response.
            max_keys: Sets the maximum number of keys returned in the response.
            prefix: Limits the response to keys that begin with the specified prefix.
            continuation_token: ContinuationToken indicates to Amazon S3 that the list is
                being continued on this bucket with a token.
            fetch_owner: The owner field is not present in ListObjectsV2 by default.
            start_after: StartAfter is where you want Amazon S3 to start listing from.
            request_payer: Confirms that the requester knows that she or he will be charged
                for the list objects request in V2 style.
            expected_bucket_owner: The account ID of the expected bucket owner.
            optional_object_attributes: Specifies the optional fields that you want returned
                in the response.

        Raises:
            NoSuchBucket: The specified bucket does not exist.
        """
        return self.send(
            ops.ListObjectsV2Request(
                bucket=bucket,
                delimiter=delimiter,
                encoding_type=encoding_type,
                max_keys=max_keys,
                prefix=prefix,
                continuation_token=continuation_token,
                fetch_owner=fetch_owner,
                start_after=start_after,
                request_payer=request_payer,
                expected_bucket_owner=expected_bucket_owner,
                optional_object_attributes=optional_object_attributes,
            )
        )

    def put_object(
        self,
        *,
        bucket: str,
        key: str,
        acl: t.ObjectCannedACL | str | None = None,
        body: runtime.Upload | None = None,
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
    ) -> ops.PutObjectOutput:
        """Adds an object to a bucket.

        ``PutObjectRequest`` has the whole documentation.

        Args:
            bucket: The bucket name to which the PUT action was initiated.
            key: Object key for which the PUT action was initiated.
            acl: The canned ACL to apply to the object.
            body: Object data.
            cache_control: Can be used to specify caching behavior along the request/reply
                chain.
            content_disposition: Specifies presentational information for the object.
            content_encoding: Specifies what content encodings have been applied to the object
                and thus what decoding mechanisms must be applied to obtain the media-type
                referenced by the Content-Type header field.
            content_language: The language the content is in.
            content_length: Size of the body in bytes.
            content_md5: The Base64 encoded 128-bit MD5 digest of the message (without the
                headers) according to RFC 1864.
            content_type: A standard MIME type describing the format of the contents.
            checksum_algorithm: Indicates the algorithm used to create the checksum for the
                object when you use the SDK.
            checksum_crc32: This header can be used as a data integrity check to verify that
                the data received is the same data that was originally sent.
            checksum_crc32_c: This header can be used as a data integrity check to verify that
                the data received is the same data that was originally sent.
            checksum_crc64_nvme: This header can be used as a data integrity check to verify
                that the data received is the same data that was originally sent.
            checksum_sha1: This header can be used as a data integrity check to verify that
                the data received is the same data that was originally sent.
            checksum_sha256: This header can be used as a data integrity check to verify that
                the data received is the same data that was originally sent.
            checksum_sha512: This header can be used as a data integrity check to verify that
                the data received is the same data that was originally sent.
            checksum_md5: This header can be used as a data integrity check to verify that the
                data received is the same data that was originally sent.
            checksum_xxhash64: This header can be used as a data integrity check to verify
                that the data received is the same data that was originally sent.
            checksum_xxhash3: This header can be used as a data integrity check to verify that
                the data received is the same data that was originally sent.
            checksum_xxhash128: This header can be used as a data integrity check to verify
                that the data received is the same data that was originally sent.
            expires: The date and time at which the object is no longer cacheable.
            if_match: Uploads the object only if the ETag (entity tag) value provided during
                the WRITE operation matches the ETag of the object in S3.
            if_none_match: Uploads the object only if the object key name does not already
                exist in the bucket specified.
            grant_full_control: Gives the grantee READ, READ_ACP, and WRITE_ACP permissions on
                the object.
            grant_read: Allows grantee to read the object data and its metadata.
            grant_read_acp: Allows grantee to read the object ACL.
            grant_write_acp: Allows grantee to write the ACL for the applicable object.
            write_offset_bytes: Specifies the offset for appending data to existing objects in
                bytes.
            metadata: A map of metadata to store with the object in S3.
            server_side_encryption: The server-side encryption algorithm that was used when
                you store this object in Amazon S3 or Amazon FSx.
            storage_class: By default, Amazon S3 uses the STANDARD Storage Class to store
                newly created objects.
            website_redirect_location: If the bucket is configured as a website, redirects
                requests for this object to another object in the same bucket or to an
                external URL.
            sse_customer_algorithm: Specifies the algorithm to use when encrypting the object
                (for example, AES256).
            sse_customer_key: Specifies the customer-provided encryption key for Amazon S3 to
                use in encrypting data.
            sse_customer_key_md5: Specifies the 128-bit MD5 digest of the encryption key
                according to RFC 1321.
            ssekms_key_id: Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for
                object encryption.
            ssekms_encryption_context: Specifies the Amazon Web Services KMS Encryption
                Context as an additional encryption context to use for object encryption.
            bucket_key_enabled: Specifies whether Amazon S3 should use an S3 Bucket Key for
                object encryption with server-side encryption using Key Management Service
                (KMS) keys (SSE-KMS).
            request_payer: Confirms that the requester knows that they will be charged for the
                request.
            tagging: The tag-set for the object.
            object_lock_mode: The Object Lock mode that you want to apply to this object.
            object_lock_retain_until_date: The date and time when you want this object's
                Object Lock to expire.
            object_lock_legal_hold_status: Specifies whether a legal hold will be applied to
                this object.
            object_lock_event_hold: Specifies the event hold status to apply to this object.
            object_lock_event_hold_duration_days: Specifies the event hold duration in days to
                apply to this object.
            object_lock_event_hold_duration_years: Specifies the event hold duration in years
                to apply to this object.
            expected_bucket_owner: The account ID of the expected bucket owner.

        Raises:
            InvalidRequest: A parameter or header in your request isn't valid.
            InvalidWriteOffset: The write offset value that you specified does not match the
                current object size.
            TooManyParts: You have attempted to add more parts than the maximum of 10000 that
                are allowed for this object.
            EncryptionTypeMismatch: The existing object was created with a different
                encryption type.
        """
        request = ops.PutObjectRequest(
            bucket=bucket,
            key=key,
            acl=acl,
            body=body,
            cache_control=cache_control,
            content_disposition=content_disposition,
            content_encoding=content_encoding,
            content_language=content_language,
            content_length=content_length,
            content_md5=content_md5,
            content_type=content_type,
            checksum_algorithm=checksum_algorithm,
            checksum_crc32=checksum_crc32,
            checksum_crc32_c=checksum_crc32_c,
            checksum_crc64_nvme=checksum_crc64_nvme,
            checksum_sha1=checksum_sha1,
            checksum_sha256=checksum_sha256,
            checksum_sha512=checksum_sha512,
            checksum_md5=checksum_md5,
            checksum_xxhash64=checksum_xxhash64,
            checksum_xxhash3=checksum_xxhash3,
            checksum_xxhash128=checksum_xxhash128,
            expires=expires,
            if_match=if_match,
            if_none_match=if_none_match,
            grant_full_control=grant_full_control,
            grant_read=grant_read,
            grant_read_acp=grant_read_acp,
            grant_write_acp=grant_write_acp,
            write_offset_bytes=write_offset_bytes,
            metadata=metadata,
            server_side_encryption=server_side_encryption,
            storage_class=storage_class,
            website_redirect_location=website_redirect_location,
            sse_customer_algorithm=sse_customer_algorithm,
            sse_customer_key=sse_customer_key,
            sse_customer_key_md5=sse_customer_key_md5,
            ssekms_key_id=ssekms_key_id,
            ssekms_encryption_context=ssekms_encryption_context,
            bucket_key_enabled=bucket_key_enabled,
            request_payer=request_payer,
            tagging=tagging,
            object_lock_mode=object_lock_mode,
            object_lock_retain_until_date=object_lock_retain_until_date,
            object_lock_legal_hold_status=object_lock_legal_hold_status,
            object_lock_event_hold=object_lock_event_hold,
            object_lock_event_hold_duration_days=object_lock_event_hold_duration_days,
            object_lock_event_hold_duration_years=object_lock_event_hold_duration_years,
            expected_bucket_owner=expected_bucket_owner,
        )
        del body, sse_customer_key, ssekms_key_id, ssekms_encryption_context
        return self.send(request)

    def upload_part(
        self,
        *,
        bucket: str,
        key: str,
        part_number: int,
        upload_id: str,
        body: runtime.Upload | None = None,
        content_length: int | None = None,
        content_md5: str | None = None,
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
        sse_customer_algorithm: str | None = None,
        sse_customer_key: str | None = None,
        sse_customer_key_md5: str | None = None,
        request_payer: t.RequestPayer | str | None = None,
        expected_bucket_owner: str | None = None,
    ) -> ops.UploadPartOutput:
        """Uploads a part in a multipart upload.

        ``UploadPartRequest`` has the whole documentation.

        Args:
            bucket: The name of the bucket to which the multipart upload was initiated.
            key: Object key for which the multipart upload was initiated.
            part_number: Part number of part being uploaded.
            upload_id: Upload ID identifying the multipart upload whose part is being
                uploaded.
            body: Object data.
            content_length: Size of the body in bytes.
            content_md5: The Base64 encoded 128-bit MD5 digest of the part data.
            checksum_algorithm: Indicates the algorithm used to create the checksum for the
                object when you use the SDK.
            checksum_crc32: This header can be used as a data integrity check to verify that
                the data received is the same data that was originally sent.
            checksum_crc32_c: This header can be used as a data integrity check to verify that
                the data received is the same data that was originally sent.
            checksum_crc64_nvme: This header can be used as a data integrity check to verify
                that the data received is the same data that was originally sent.
            checksum_sha1: This header can be used as a data integrity check to verify that
                the data received is the same data that was originally sent.
            checksum_sha256: This header can be used as a data integrity check to verify that
                the data received is the same data that was originally sent.
            checksum_sha512: This header can be used as a data integrity check to verify that
                the data received is the same data that was originally sent.
            checksum_md5: This header can be used as a data integrity check to verify that the
                data received is the same data that was originally sent.
            checksum_xxhash64: This header can be used as a data integrity check to verify
                that the data received is the same data that was originally sent.
            checksum_xxhash3: This header can be used as a data integrity check to verify that
                the data received is the same data that was originally sent.
            checksum_xxhash128: This header can be used as a data integrity check to verify
                that the data received is the same data that was originally sent.
            sse_customer_algorithm: Specifies the algorithm to use when encrypting the object
                (for example, AES256).
            sse_customer_key: Specifies the customer-provided encryption key for Amazon S3 to
                use in encrypting data.
            sse_customer_key_md5: Specifies the 128-bit MD5 digest of the encryption key
                according to RFC 1321.
            request_payer: Confirms that the requester knows that they will be charged for the
                request.
            expected_bucket_owner: The account ID of the expected bucket owner.
        """
        request = ops.UploadPartRequest(
            bucket=bucket,
            key=key,
            part_number=part_number,
            upload_id=upload_id,
            body=body,
            content_length=content_length,
            content_md5=content_md5,
            checksum_algorithm=checksum_algorithm,
            checksum_crc32=checksum_crc32,
            checksum_crc32_c=checksum_crc32_c,
            checksum_crc64_nvme=checksum_crc64_nvme,
            checksum_sha1=checksum_sha1,
            checksum_sha256=checksum_sha256,
            checksum_sha512=checksum_sha512,
            checksum_md5=checksum_md5,
            checksum_xxhash64=checksum_xxhash64,
            checksum_xxhash3=checksum_xxhash3,
            checksum_xxhash128=checksum_xxhash128,
            sse_customer_algorithm=sse_customer_algorithm,
            sse_customer_key=sse_customer_key,
            sse_customer_key_md5=sse_customer_key_md5,
            request_payer=request_payer,
            expected_bucket_owner=expected_bucket_owner,
        )
        del body, sse_customer_key
        return self.send(request)

    def paginate_list_buckets(
        self,
        *,
        max_buckets: int | None = None,
        continuation_token: str | None = None,
        prefix: str | None = None,
        bucket_region: str | None = None,
    ) -> runtime.Pages[ops.ListBucketsOutput, t.Bucket]:
        """Goes through all pages of ``list_buckets``, which has the arguments; ``items()`` gives
        what is on them.
        """
        from .paginators import LIST_BUCKETS

        return runtime.Pages(
            self,
            LIST_BUCKETS,
            ops.ListBucketsRequest(
                max_buckets=max_buckets,
                continuation_token=continuation_token,
                prefix=prefix,
                bucket_region=bucket_region,
            ),
        )

    def paginate_list_objects_v2(
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
    ) -> runtime.Pages[ops.ListObjectsV2Output, t.Object]:
        """Goes through all pages of ``list_objects_v2``, which has the arguments; ``items()``
        gives what is on them.
        """
        from .paginators import LIST_OBJECTS_V2

        return runtime.Pages(
            self,
            LIST_OBJECTS_V2,
            ops.ListObjectsV2Request(
                bucket=bucket,
                delimiter=delimiter,
                encoding_type=encoding_type,
                max_keys=max_keys,
                prefix=prefix,
                continuation_token=continuation_token,
                fetch_owner=fetch_owner,
                start_after=start_after,
                request_payer=request_payer,
                expected_bucket_owner=expected_bucket_owner,
                optional_object_attributes=optional_object_attributes,
            ),
        )

    def wait_until_bucket_exists(
        self,
        polling: runtime.Polling | None = None,
        /,
        *,
        bucket: str,
        expected_bucket_owner: str | None = None,
    ) -> runtime.WaiterOutcome[ops.HeadBucketOutput]:
        """Waits for BucketExists.

        Calls ``head_bucket``, which has the arguments, every 5 s and 20 times at most; a
        ``Polling`` before them says otherwise. Gives what it saw last.

        Raises:
            WaiterFailedError: It will not happen, or the service answered with another error.
            WaiterTimeoutError: It did not happen in time.
        """
        from .waiters import BUCKET_EXISTS

        return BUCKET_EXISTS.wait(
            self,
            ops.HeadBucketRequest(bucket=bucket, expected_bucket_owner=expected_bucket_owner),
            polling,
        )

    def wait_until_bucket_not_exists(
        self,
        polling: runtime.Polling | None = None,
        /,
        *,
        bucket: str,
        expected_bucket_owner: str | None = None,
    ) -> runtime.WaiterOutcome[ops.HeadBucketOutput]:
        """Waits for BucketNotExists.

        Calls ``head_bucket``, which has the arguments, every 5 s and 20 times at most; a
        ``Polling`` before them says otherwise. Gives what it saw last.

        Raises:
            WaiterFailedError: It will not happen, or the service answered with another error.
            WaiterTimeoutError: It did not happen in time.
        """
        from .waiters import BUCKET_NOT_EXISTS

        return BUCKET_NOT_EXISTS.wait(
            self,
            ops.HeadBucketRequest(bucket=bucket, expected_bucket_owner=expected_bucket_owner),
            polling,
        )

    def wait_until_object_exists(
        self,
        polling: runtime.Polling | None = None,
        /,
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
    ) -> runtime.WaiterOutcome[ops.HeadObjectOutput]:
        """Waits for ObjectExists.

        Calls ``head_object``, which has the arguments, every 5 s and 20 times at most; a
        ``Polling`` before them says otherwise. Gives what it saw last.

        Raises:
            WaiterFailedError: It will not happen, or the service answered with another error.
            WaiterTimeoutError: It did not happen in time.
        """
        from .waiters import OBJECT_EXISTS

        request = ops.HeadObjectRequest(
            bucket=bucket,
            key=key,
            if_match=if_match,
            if_modified_since=if_modified_since,
            if_none_match=if_none_match,
            if_unmodified_since=if_unmodified_since,
            range=range,
            response_cache_control=response_cache_control,
            response_content_disposition=response_content_disposition,
            response_content_encoding=response_content_encoding,
            response_content_language=response_content_language,
            response_content_type=response_content_type,
            response_expires=response_expires,
            version_id=version_id,
            sse_customer_algorithm=sse_customer_algorithm,
            sse_customer_key=sse_customer_key,
            sse_customer_key_md5=sse_customer_key_md5,
            request_payer=request_payer,
            part_number=part_number,
            expected_bucket_owner=expected_bucket_owner,
            checksum_mode=checksum_mode,
        )
        del sse_customer_key
        return OBJECT_EXISTS.wait(self, request, polling)

    def wait_until_object_not_exists(
        self,
        polling: runtime.Polling | None = None,
        /,
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
    ) -> runtime.WaiterOutcome[ops.HeadObjectOutput]:
        """Waits for ObjectNotExists.

        Calls ``head_object``, which has the arguments, every 5 s and 20 times at most; a
        ``Polling`` before them says otherwise. Gives what it saw last.

        Raises:
            WaiterFailedError: It will not happen, or the service answered with another error.
            WaiterTimeoutError: It did not happen in time.
        """
        from .waiters import OBJECT_NOT_EXISTS

        request = ops.HeadObjectRequest(
            bucket=bucket,
            key=key,
            if_match=if_match,
            if_modified_since=if_modified_since,
            if_none_match=if_none_match,
            if_unmodified_since=if_unmodified_since,
            range=range,
            response_cache_control=response_cache_control,
            response_content_disposition=response_content_disposition,
            response_content_encoding=response_content_encoding,
            response_content_language=response_content_language,
            response_content_type=response_content_type,
            response_expires=response_expires,
            version_id=version_id,
            sse_customer_algorithm=sse_customer_algorithm,
            sse_customer_key=sse_customer_key,
            sse_customer_key_md5=sse_customer_key_md5,
            request_payer=request_payer,
            part_number=part_number,
            expected_bucket_owner=expected_bucket_owner,
            checksum_mode=checksum_mode,
        )
        del sse_customer_key
        return OBJECT_NOT_EXISTS.wait(self, request, polling)
