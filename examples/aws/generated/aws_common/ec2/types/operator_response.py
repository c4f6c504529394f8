from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class OperatorResponse(Structure):
    """Describes whether the resource is managed by a service provider and, if so, describes the
    service provider that manages it.
    """

    _members = {
        "managed": "Managed",
        "principal": "Principal",
        "hidden_by_default": "HiddenByDefault",
    }
    __slots__ = tuple(_members)

    managed: bool | None
    """If true, the resource is managed by a service provider."""
    principal: str | None
    """If managed is true, then the principal is returned. The principal is the service provider
    that manages the resource.
    """
    hidden_by_default: bool | None
    """If true, the resource is hidden by default based on the managed resource visibility
    settings for the account.
    """

    def __init__(
        self,
        *,
        managed: bool | None = None,
        principal: str | None = None,
        hidden_by_default: bool | None = None,
    ) -> None:
        self.managed = managed
        self.principal = principal
        self.hidden_by_default = hidden_by_default

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            managed=wire.boolean(body, "managed"),
            principal=wire.string(body, "principal"),
            hidden_by_default=wire.boolean(body, "hiddenByDefault"),
        )
