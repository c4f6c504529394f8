from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class EnclaveOptions(Structure):
    """Indicates whether the instance is enabled for Amazon Web Services Nitro Enclaves."""

    _members = {"enabled": "Enabled"}
    __slots__ = tuple(_members)

    enabled: bool | None
    """If this parameter is set to true, the instance is enabled for Amazon Web Services Nitro
    Enclaves; otherwise, it is not enabled for Amazon Web Services Nitro Enclaves.
    """

    def __init__(self, *, enabled: bool | None = None) -> None:
        self.enabled = enabled

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            enabled=wire.boolean(body, "enabled"),
        )
