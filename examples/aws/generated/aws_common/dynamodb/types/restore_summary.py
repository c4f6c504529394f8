from __future__ import annotations

import datetime

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class RestoreSummary(Structure):
    """Contains details for the restore."""

    _members = {
        "source_backup_arn": "SourceBackupArn",
        "source_table_arn": "SourceTableArn",
        "restore_date_time": "RestoreDateTime",
        "restore_in_progress": "RestoreInProgress",
    }
    __slots__ = tuple(_members)

    source_backup_arn: str | None
    """The Amazon Resource Name (ARN) of the backup from which the table was restored."""
    source_table_arn: str | None
    """The ARN of the source table of the backup that is being restored."""
    restore_date_time: datetime.datetime | None
    """Point in time or source backup time."""
    restore_in_progress: bool | None
    """Indicates if a restore is in progress or not."""

    def __init__(
        self,
        *,
        source_backup_arn: str | None = None,
        source_table_arn: str | None = None,
        restore_date_time: datetime.datetime | None = None,
        restore_in_progress: bool | None = None,
    ) -> None:
        self.source_backup_arn = source_backup_arn
        self.source_table_arn = source_table_arn
        self.restore_date_time = restore_date_time
        self.restore_in_progress = restore_in_progress

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            source_backup_arn=wire.string(body, "SourceBackupArn"),
            source_table_arn=wire.string(body, "SourceTableArn"),
            restore_date_time=wire.timestamp(body, "RestoreDateTime"),
            restore_in_progress=wire.boolean(body, "RestoreInProgress"),
        )
