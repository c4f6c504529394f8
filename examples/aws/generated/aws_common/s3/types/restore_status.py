from __future__ import annotations

import datetime

from ...runtime.protocols import xml as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class RestoreStatus(Structure):
    """Specifies the restoration status of an object. Objects in certain storage classes must be
    restored before they can be retrieved. For more information about these storage classes
    and how to work with archived objects, see Working with archived objects
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/archived-objects.html) in the
    Amazon S3 User Guide.

    Note:

    This functionality is not supported for directory buckets. Directory buckets only support
    EXPRESS_ONEZONE (the S3 Express One Zone storage class) in Availability Zones and
    ONEZONE_IA (the S3 One Zone-Infrequent Access storage class) in Dedicated Local Zones.
    """

    _members = {
        "is_restore_in_progress": "IsRestoreInProgress",
        "restore_expiry_date": "RestoreExpiryDate",
    }
    __slots__ = tuple(_members)

    is_restore_in_progress: bool | None
    """Specifies whether the object is currently being restored. If the object restoration is in
    progress, the header returns the value TRUE. For example:

    x-amz-optional-object-attributes: IsRestoreInProgress="true"

    If the object restoration has completed, the header returns the value FALSE. For example:

    x-amz-optional-object-attributes: IsRestoreInProgress="false",
    RestoreExpiryDate="2012-12-21T00:00:00.000Z"

    If the object hasn't been restored, there is no header response.
    """
    restore_expiry_date: datetime.datetime | None
    """Indicates when the restored copy will expire. This value is populated only if the object
    has already been restored. For example:

    x-amz-optional-object-attributes: IsRestoreInProgress="false",
    RestoreExpiryDate="2012-12-21T00:00:00.000Z"
    """

    def __init__(
        self,
        *,
        is_restore_in_progress: bool | None = None,
        restore_expiry_date: datetime.datetime | None = None,
    ) -> None:
        self.is_restore_in_progress = is_restore_in_progress
        self.restore_expiry_date = restore_expiry_date

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            is_restore_in_progress=wire.boolean(body, "IsRestoreInProgress"),
            restore_expiry_date=wire.timestamp(body, "RestoreExpiryDate"),
        )
