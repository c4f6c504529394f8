from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class GlobalTableWitnessDescription(Structure):
    """Represents the properties of a witness Region in a MRSC global table."""

    _members = {"region_name": "RegionName", "witness_status": "WitnessStatus"}
    __slots__ = tuple(_members)

    region_name: str | None
    """The name of the Amazon Web Services Region that serves as a witness for the MRSC global
    table.
    """
    witness_status: t.WitnessStatus | str | None
    """The current status of the witness Region in the MRSC global table."""

    def __init__(
        self, *, region_name: str | None = None, witness_status: t.WitnessStatus | str | None = None
    ) -> None:
        self.region_name = region_name
        self.witness_status = witness_status

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            region_name=wire.string(body, "RegionName"),
            witness_status=(
                wire.enum(body, "WitnessStatus", t.WitnessStatus)
                if "WitnessStatus" in body
                else None
            ),
        )
