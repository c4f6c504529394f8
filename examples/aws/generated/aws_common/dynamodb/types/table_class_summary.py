from __future__ import annotations

import datetime

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class TableClassSummary(Structure):
    """Contains details of the table class."""

    _members = {"table_class": "TableClass", "last_update_date_time": "LastUpdateDateTime"}
    __slots__ = tuple(_members)

    table_class: t.TableClass | str | None
    """The table class of the specified table. Valid values are STANDARD and
    STANDARD_INFREQUENT_ACCESS.
    """
    last_update_date_time: datetime.datetime | None
    """The date and time at which the table class was last updated."""

    def __init__(
        self,
        *,
        table_class: t.TableClass | str | None = None,
        last_update_date_time: datetime.datetime | None = None,
    ) -> None:
        self.table_class = table_class
        self.last_update_date_time = last_update_date_time

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            table_class=(
                wire.enum(body, "TableClass", t.TableClass) if "TableClass" in body else None
            ),
            last_update_date_time=wire.timestamp(body, "LastUpdateDateTime"),
        )
