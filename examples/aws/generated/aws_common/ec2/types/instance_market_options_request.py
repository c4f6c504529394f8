from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class InstanceMarketOptionsRequest(Structure):
    """Describes the market (purchasing) option for the instances."""

    _members = {"market_type": "MarketType", "spot_options": "SpotOptions"}
    __slots__ = tuple(_members)

    market_type: t.MarketType | str | None
    """The market type."""
    spot_options: t.SpotMarketOptions | None
    """The options for Spot Instances."""

    def __init__(
        self,
        *,
        market_type: t.MarketType | str | None = None,
        spot_options: t.SpotMarketOptions | None = None,
    ) -> None:
        self.market_type = market_type
        self.spot_options = spot_options

    def check(self, problems: Problems) -> None:
        if self.market_type is not None:
            problems.enum("market_type", self.market_type, t.MarketType)
        if self.spot_options is not None:
            problems.structure("spot_options", self.spot_options, t.SpotMarketOptions)

    def to_wire(self) -> Form:
        body: Form = []
        if self.market_type is not None:
            body.append(("MarketType", self.market_type))
        if self.spot_options is not None:
            body += wire.named("SpotOptions", self.spot_options.to_wire())
        return body
