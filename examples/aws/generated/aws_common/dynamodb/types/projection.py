from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class Projection(Structure):
    """Represents attributes that are copied (projected) from the table into an index. These are
    in addition to the primary key attributes and index key attributes, which are
    automatically projected.
    """

    _members = {"projection_type": "ProjectionType", "non_key_attributes": "NonKeyAttributes"}
    __slots__ = tuple(_members)

    projection_type: t.ProjectionType | str | None
    """The set of attributes that are projected into the index:

    - KEYS_ONLY - Only the index and primary keys are projected into the index.
    - INCLUDE - In addition to the attributes described in KEYS_ONLY, the secondary index will
      include other non-key attributes that you specify.
    - ALL - All of the table attributes are projected into the index.

    When using the DynamoDB console, ALL is selected by default.
    """
    non_key_attributes: list[str] | None
    """Represents the non-key attribute names which will be projected into the index.

    For global and local secondary indexes, the total count of NonKeyAttributes summed across
    all of the secondary indexes, must not exceed 100. If you project the same attribute into
    two different indexes, this counts as two distinct attributes when determining the total.
    This limit only applies when you specify the ProjectionType of INCLUDE. You still can
    specify the ProjectionType of ALL to project all attributes from the source table, even if
    the table has more than 100 attributes.
    """

    def __init__(
        self,
        *,
        projection_type: t.ProjectionType | str | None = None,
        non_key_attributes: list[str] | None = None,
    ) -> None:
        self.projection_type = projection_type
        self.non_key_attributes = non_key_attributes

    def check(self, problems: Problems) -> None:
        if self.projection_type is not None:
            problems.enum("projection_type", self.projection_type, t.ProjectionType)
        if self.non_key_attributes is not None:
            problems.list_of(
                "non_key_attributes",
                self.non_key_attributes,
                lambda path, item: problems.string(path, item, 1, 255),
                1,
                20,
            )

    def to_wire(self) -> Object:
        body: Object = {}
        if self.projection_type is not None:
            body["ProjectionType"] = self.projection_type
        if self.non_key_attributes is not None:
            body["NonKeyAttributes"] = self.non_key_attributes
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            projection_type=(
                wire.enum(body, "ProjectionType", t.ProjectionType)
                if "ProjectionType" in body
                else None
            ),
            non_key_attributes=wire.strings(body, "NonKeyAttributes"),
        )
