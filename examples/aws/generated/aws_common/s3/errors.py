"""What Amazon Simple Storage Service answers when it refuses: one exception for each error of
the model.
"""

from __future__ import annotations

from ..runtime.client.errors import ServiceError
from ..runtime.protocols import xml as wire
from . import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self, Unpack

    from ..runtime.protocols.protocol import ErrorDetails, ErrorResponse


class S3Error(ServiceError):
    """Amazon Simple Storage Service refused the call; also what an error becomes that the model does
    not know.
    """


class BucketAlreadyExists(S3Error):
    """The requested bucket name is not available. The bucket namespace is shared by all users of
    the system. Select a different name and try again.
    """

    _code = "BucketAlreadyExists"
    _status_code = 409


class BucketAlreadyOwnedByYou(S3Error):
    """The bucket you tried to create already exists, and you own it. Amazon S3 returns this
    error in all Amazon Web Services Regions except in the North Virginia Region. For legacy
    compatibility, if you re-create an existing bucket that you already own in the North
    Virginia Region, Amazon S3 returns 200 OK and resets the bucket access control lists
    (ACLs).
    """

    _code = "BucketAlreadyOwnedByYou"
    _status_code = 409


class EncryptionTypeMismatch(S3Error):
    """The existing object was created with a different encryption type. Subsequent write
    requests must include the appropriate encryption parameters in the request or while
    creating the session.
    """

    _code = "EncryptionTypeMismatch"
    _status_code = 400


class InvalidObjectState(S3Error):
    """Object is archived and inaccessible until restored.

    If the object you are retrieving is stored in the S3 Glacier Flexible Retrieval storage
    class, the S3 Glacier Deep Archive storage class, the S3 Intelligent-Tiering Archive
    Access tier, or the S3 Intelligent-Tiering Deep Archive Access tier, before you can
    retrieve the object you must first restore a copy using RestoreObject
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html). Otherwise, this
    operation returns an InvalidObjectState error. For information about restoring archived
    objects, see Restoring Archived Objects
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/restoring-objects.html) in the Amazon S3
    User Guide.
    """

    _code = "InvalidObjectState"
    _status_code = 403
    _members = {"storage_class": "StorageClass", "access_tier": "AccessTier"}

    storage_class: t.StorageClass | str | None
    access_tier: t.IntelligentTieringAccessTier | str | None

    def __init__(
        self,
        message: str = "",
        *,
        storage_class: t.StorageClass | str | None = None,
        access_tier: t.IntelligentTieringAccessTier | str | None = None,
        **details: Unpack[ErrorDetails],
    ) -> None:
        super().__init__(message, **details)
        self.storage_class = storage_class
        self.access_tier = access_tier

    @classmethod
    def from_response(cls, response: ErrorResponse) -> Self:
        return cls(
            response.message,
            storage_class=wire.enum(response.body, "StorageClass", t.StorageClass),
            access_tier=wire.enum(response.body, "AccessTier", t.IntelligentTieringAccessTier),
            **response.details,
        )


class InvalidRequest(S3Error):
    """A parameter or header in your request isn't valid. For details, see the description of
    this API operation.
    """

    _code = "InvalidRequest"
    _status_code = 400


class InvalidWriteOffset(S3Error):
    """The write offset value that you specified does not match the current object size."""

    _code = "InvalidWriteOffset"
    _status_code = 400


class NoSuchBucket(S3Error):
    """The specified bucket does not exist."""

    _code = "NoSuchBucket"
    _status_code = 404


class NoSuchKey(S3Error):
    """The specified key does not exist."""

    _code = "NoSuchKey"
    _status_code = 404


class NoSuchUpload(S3Error):
    """The specified multipart upload does not exist."""

    _code = "NoSuchUpload"
    _status_code = 404


class ObjectNotInActiveTierError(S3Error):
    """The source object of the COPY action is not in the active tier and is only stored in
    Amazon S3 Glacier.
    """

    _code = "ObjectNotInActiveTierError"
    _status_code = 403


class TooManyParts(S3Error):
    """You have attempted to add more parts than the maximum of 10000 that are allowed for this
    object. You can use the CopyObject operation to copy this object to another and then add
    more data to the newly copied object.
    """

    _code = "TooManyParts"
    _status_code = 400


EXCEPTIONS: Mapping[str, type[S3Error]] = {
    "BucketAlreadyExists": BucketAlreadyExists,
    "BucketAlreadyOwnedByYou": BucketAlreadyOwnedByYou,
    "EncryptionTypeMismatch": EncryptionTypeMismatch,
    "InvalidObjectState": InvalidObjectState,
    "InvalidRequest": InvalidRequest,
    "InvalidWriteOffset": InvalidWriteOffset,
    "NoSuchBucket": NoSuchBucket,
    "NoSuchKey": NoSuchKey,
    "NoSuchUpload": NoSuchUpload,
    "ObjectNotInActiveTierError": ObjectNotInActiveTierError,
    "TooManyParts": TooManyParts,
}
