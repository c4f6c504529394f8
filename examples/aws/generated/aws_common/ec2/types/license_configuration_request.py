from __future__ import annotations

from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class LicenseConfigurationRequest(Structure):
    """Describes a license configuration."""

    _members = {"license_configuration_arn": "LicenseConfigurationArn"}
    __slots__ = tuple(_members)

    license_configuration_arn: str | None
    """The Amazon Resource Name (ARN) of the license configuration."""

    def __init__(self, *, license_configuration_arn: str | None = None) -> None:
        self.license_configuration_arn = license_configuration_arn

    def check(self, problems: Problems) -> None:
        if (
            self.license_configuration_arn is not None
            and type(self.license_configuration_arn) is not str
        ):
            problems.string("license_configuration_arn", self.license_configuration_arn)

    def to_wire(self) -> Form:
        body: Form = []
        if self.license_configuration_arn is not None:
            body.append(("LicenseConfigurationArn", self.license_configuration_arn))
        return body
