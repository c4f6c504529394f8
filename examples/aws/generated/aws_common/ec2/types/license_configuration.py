from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class LicenseConfiguration(Structure):
    """Describes a license configuration."""

    _members = {"license_configuration_arn": "LicenseConfigurationArn"}
    __slots__ = tuple(_members)

    license_configuration_arn: str | None
    """The Amazon Resource Name (ARN) of the license configuration."""

    def __init__(self, *, license_configuration_arn: str | None = None) -> None:
        self.license_configuration_arn = license_configuration_arn

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            license_configuration_arn=wire.string(body, "licenseConfigurationArn"),
        )
