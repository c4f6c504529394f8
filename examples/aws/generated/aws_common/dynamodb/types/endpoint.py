from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class Endpoint(Structure):
    """An endpoint information details."""

    _members = {"address": "Address", "cache_period_in_minutes": "CachePeriodInMinutes"}
    __slots__ = tuple(_members)

    address: str | None
    """IP address of the endpoint."""
    cache_period_in_minutes: int | None
    """Endpoint cache time to live (TTL) value."""

    def __init__(
        self, *, address: str | None = None, cache_period_in_minutes: int | None = None
    ) -> None:
        self.address = address
        self.cache_period_in_minutes = cache_period_in_minutes

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            address=wire.string(body, "Address"),
            cache_period_in_minutes=wire.integer(body, "CachePeriodInMinutes"),
        )
