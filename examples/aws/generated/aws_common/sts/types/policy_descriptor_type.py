from __future__ import annotations

from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class PolicyDescriptorType(Structure):
    """A reference to the IAM managed policy that is passed as a session policy for a role
    session or a federated user session.
    """

    _members = {"arn": "arn"}
    __slots__ = tuple(_members)

    arn: str | None
    """The Amazon Resource Name (ARN) of the IAM managed policy to use as a session policy for
    the role. For more information about ARNs, see Amazon Resource Names (ARNs) and Amazon Web
    Services Service Namespaces
    (https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) in the Amazon
    Web Services General Reference.
    """

    def __init__(self, *, arn: str | None = None) -> None:
        self.arn = arn

    def check(self, problems: Problems) -> None:
        if self.arn is not None:
            problems.string(
                "arn",
                self.arn,
                20,
                2048,
                pattern="[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+",
            )

    def to_wire(self) -> Form:
        body: Form = []
        if self.arn is not None:
            body.append(("arn", self.arn))
        return body
