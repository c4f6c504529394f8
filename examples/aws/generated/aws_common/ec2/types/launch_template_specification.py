from __future__ import annotations

from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class LaunchTemplateSpecification(Structure):
    """Describes the launch template to use."""

    _members = {
        "launch_template_id": "LaunchTemplateId",
        "launch_template_name": "LaunchTemplateName",
        "version": "Version",
    }
    __slots__ = tuple(_members)

    launch_template_id: str | None
    """The ID of the launch template.

    You must specify either the launch template ID or the launch template name, but not both.
    """
    launch_template_name: str | None
    """The name of the launch template.

    You must specify either the launch template ID or the launch template name, but not both.
    """
    version: str | None
    """The launch template version number, $Latest, or $Default.

    A value of $Latest uses the latest version of the launch template.

    A value of $Default uses the default version of the launch template.

    Default: The default version of the launch template.
    """

    def __init__(
        self,
        *,
        launch_template_id: str | None = None,
        launch_template_name: str | None = None,
        version: str | None = None,
    ) -> None:
        self.launch_template_id = launch_template_id
        self.launch_template_name = launch_template_name
        self.version = version

    def check(self, problems: Problems) -> None:
        if self.launch_template_id is not None and type(self.launch_template_id) is not str:
            problems.string("launch_template_id", self.launch_template_id)
        if self.launch_template_name is not None and type(self.launch_template_name) is not str:
            problems.string("launch_template_name", self.launch_template_name)
        if self.version is not None and type(self.version) is not str:
            problems.string("version", self.version)

    def to_wire(self) -> Form:
        body: Form = []
        if self.launch_template_id is not None:
            body.append(("LaunchTemplateId", self.launch_template_id))
        if self.launch_template_name is not None:
            body.append(("LaunchTemplateName", self.launch_template_name))
        if self.version is not None:
            body.append(("Version", self.version))
        return body
