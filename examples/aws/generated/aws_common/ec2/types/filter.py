from __future__ import annotations

from collections.abc import Sequence

from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class Filter(Structure):
    """A filter name and value pair that is used to return a more specific list of results from a
    describe operation. Filters can be used to match a set of resources by specific criteria,
    such as tags, attributes, or IDs.

    If you specify multiple filters, the filters are joined with an AND, and the request
    returns only results that match all of the specified filters.

    For more information, see List and filter using the CLI and API
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html#Filtering_Resources_CLI)
    in the Amazon EC2 User Guide.
    """

    _members = {"name": "Name", "values": "Values"}
    __slots__ = tuple(_members)

    name: str | None
    """The name of the filter. Filter names are case-sensitive."""
    values: Sequence[str] | None
    """The filter values. Filter values are case-sensitive. If you specify multiple values for a
    filter, the values are joined with an OR, and the request returns all results that match
    any of the specified values.
    """

    def __init__(self, *, name: str | None = None, values: Sequence[str] | None = None) -> None:
        self.name = name
        self.values = values

    def check(self, problems: Problems) -> None:
        if self.name is not None and type(self.name) is not str:
            problems.string("name", self.name)
        if self.values is not None:
            problems.strings("values", self.values)

    def to_wire(self) -> Form:
        body: Form = []
        if self.name is not None:
            body.append(("Name", self.name))
        if self.values is not None:
            for number, values_item in enumerate(self.values, 1):
                body.append((f"Value.{number}", values_item))
        return body
