from __future__ import annotations

from collections.abc import Sequence

from ...runtime.protocols import xml as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.xml import Out
    from ...runtime.shapes.problems import Problems


class Delete(Structure):
    """Container for the objects to delete."""

    _members = {"objects": "Objects", "quiet": "Quiet"}
    __slots__ = tuple(_members)

    objects: Sequence[t.ObjectIdentifier]
    """The object to delete.

    Note:

    Directory buckets - For directory buckets, an object that's composed entirely of
    whitespace characters is not supported by the DeleteObjects API operation. The request
    will receive a 400 Bad Request error and none of the objects in the request will be
    deleted.
    """
    quiet: bool | None
    """Element to enable quiet mode for the request. When you add this element, you must set its
    value to true.
    """

    def __init__(self, *, objects: Sequence[t.ObjectIdentifier], quiet: bool | None = None) -> None:
        self.objects = objects
        self.quiet = quiet

    def check(self, problems: Problems) -> None:
        problems.required("objects", self.objects)
        problems.structures("objects", self.objects, t.ObjectIdentifier)
        if self.quiet is not None:
            problems.boolean("quiet", self.quiet)

    def to_wire(self) -> Out:
        body: Out = []
        for objects_item in self.objects:
            body += ["<Object>", *objects_item.to_wire(), "</Object>"]
        if self.quiet is not None:
            body.append(f"<Quiet>{wire.boolean_text(self.quiet)}</Quiet>")
        return body
