from __future__ import annotations

from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class Tag(Structure):
    """You can pass custom key-value pair attributes when you assume a role or federate a user.
    These are called session tags. You can then use the session tags to control access to
    resources. For more information, see Tagging Amazon Web Services STS Sessions
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html) in the IAM User
    Guide.
    """

    _members = {"key": "Key", "value": "Value"}
    __slots__ = tuple(_members)

    key: str
    """The key for a session tag.

    You can pass up to 50 session tags. The plain text session tag keys can’t exceed 128
    characters. For these and additional limits, see IAM and STS Character Limits
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-limits.html#reference_iam-limits-entity-length)
    in the IAM User Guide.
    """
    value: str
    """The value for a session tag.

    You can pass up to 50 session tags. The plain text session tag values can’t exceed 256
    characters. For these and additional limits, see IAM and STS Character Limits
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-limits.html#reference_iam-limits-entity-length)
    in the IAM User Guide.
    """

    def __init__(self, *, key: str, value: str) -> None:
        self.key = key
        self.value = value

    def check(self, problems: Problems) -> None:
        problems.required("key", self.key)
        problems.string("key", self.key, 1, 128)
        problems.required("value", self.value)
        problems.string("value", self.value, 0, 256)

    def to_wire(self) -> Form:
        body: Form = []
        body.append(("Key", self.key))
        body.append(("Value", self.value))
        return body
