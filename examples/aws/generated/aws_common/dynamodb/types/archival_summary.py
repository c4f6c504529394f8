from __future__ import annotations

import datetime

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class ArchivalSummary(Structure):
    """Contains details of a table archival operation."""

    _members = {
        "archival_date_time": "ArchivalDateTime",
        "archival_reason": "ArchivalReason",
        "archival_backup_arn": "ArchivalBackupArn",
    }
    __slots__ = tuple(_members)

    archival_date_time: datetime.datetime | None
    """The date and time when table archival was initiated by DynamoDB, in UNIX epoch time
    format.
    """
    archival_reason: str | None
    """The reason DynamoDB archived the table. Currently, the only possible value is:

    - INACCESSIBLE_ENCRYPTION_CREDENTIALS - The table was archived due to the table's KMS key
      being inaccessible for more than seven days. An On-Demand backup was created at the
      archival time.
    """
    archival_backup_arn: str | None
    """The Amazon Resource Name (ARN) of the backup the table was archived to, when applicable in
    the archival reason. If you wish to restore this backup to the same table name, you will
    need to delete the original table.
    """

    def __init__(
        self,
        *,
        archival_date_time: datetime.datetime | None = None,
        archival_reason: str | None = None,
        archival_backup_arn: str | None = None,
    ) -> None:
        self.archival_date_time = archival_date_time
        self.archival_reason = archival_reason
        self.archival_backup_arn = archival_backup_arn

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            archival_date_time=wire.timestamp(body, "ArchivalDateTime"),
            archival_reason=wire.string(body, "ArchivalReason"),
            archival_backup_arn=wire.string(body, "ArchivalBackupArn"),
        )
