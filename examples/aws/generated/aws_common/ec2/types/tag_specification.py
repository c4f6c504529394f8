from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.query import Form
    from ...runtime.protocols.xml import Object
    from ...runtime.shapes.problems import Problems


class TagSpecification(Structure):
    """The tags to apply to a resource when the resource is being created. When you specify a
    tag, you must specify the resource type to tag, otherwise the request will fail.

    Note:

    The Valid Values lists all the resource types that can be tagged. However, the action
    you're using might not support tagging all of these resource types. If you try to tag a
    resource type that is unsupported for the action you're using, you'll get an error.
    """

    _members = {"resource_type": "ResourceType", "tags": "Tags"}
    __slots__ = tuple(_members)

    resource_type: t.ResourceType | str | None
    """The type of resource to tag on creation."""
    tags: list[t.Tag] | None
    """The tags to apply to the resource."""

    def __init__(
        self, *, resource_type: t.ResourceType | str | None = None, tags: list[t.Tag] | None = None
    ) -> None:
        self.resource_type = resource_type
        self.tags = tags

    def check(self, problems: Problems) -> None:
        if self.resource_type is not None:
            problems.enum("resource_type", self.resource_type, t.ResourceType)
        if self.tags is not None:
            problems.structures("tags", self.tags, t.Tag)

    def to_wire(self) -> Form:
        body: Form = []
        if self.resource_type is not None:
            body.append(("ResourceType", self.resource_type))
        if self.tags is not None:
            for number, tags_item in enumerate(self.tags, 1):
                body += wire.named(f"Tag.{number}", tags_item.to_wire())
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            resource_type=wire.enum(body, "resourceType", t.ResourceType),
            tags=wire.structures(body, "Tag", t.Tag.from_wire, "item"),
        )
