from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class Region(Structure):
    """Describes a Region."""

    _members = {
        "opt_in_status": "OptInStatus",
        "geography": "Geography",
        "region_name": "RegionName",
        "endpoint": "Endpoint",
    }
    __slots__ = tuple(_members)

    opt_in_status: str | None
    """The Region opt-in status. The possible values are opt-in-not-required, opted-in, and
    not-opted-in.
    """
    geography: list[t.RegionGeography] | None
    """The geography information for the Region. The geography is returned as a list."""
    region_name: str | None
    """The name of the Region."""
    endpoint: str | None
    """The Region service endpoint."""

    def __init__(
        self,
        *,
        opt_in_status: str | None = None,
        geography: list[t.RegionGeography] | None = None,
        region_name: str | None = None,
        endpoint: str | None = None,
    ) -> None:
        self.opt_in_status = opt_in_status
        self.geography = geography
        self.region_name = region_name
        self.endpoint = endpoint

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            opt_in_status=wire.string(body, "optInStatus"),
            geography=wire.structures(body, "geographySet", t.RegionGeography.from_wire, "item"),
            region_name=wire.string(body, "regionName"),
            endpoint=wire.string(body, "regionEndpoint"),
        )
