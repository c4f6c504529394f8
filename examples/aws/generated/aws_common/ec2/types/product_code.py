from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class ProductCode(Structure):
    """Describes a product code."""

    _members = {"product_code_id": "ProductCodeId", "product_code_type": "ProductCodeType"}
    __slots__ = tuple(_members)

    product_code_id: str | None
    """The product code."""
    product_code_type: t.ProductCodeValues | str | None
    """The type of product code."""

    def __init__(
        self,
        *,
        product_code_id: str | None = None,
        product_code_type: t.ProductCodeValues | str | None = None,
    ) -> None:
        self.product_code_id = product_code_id
        self.product_code_type = product_code_type

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            product_code_id=wire.string(body, "productCode"),
            product_code_type=wire.enum(body, "type", t.ProductCodeValues),
        )
