"""What no client could be made of, whatever form the model has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..model import Kind, Shape

# The longest chain of lists in botocore 1.44.5 is four: location's polygons.
_DEEPEST = 32


def nested_too_deeply(shapes: Mapping[str, Shape]) -> Iterator[str]:
    """The first list or map of a chain that is longer than Python can spell: it ends at 200 brackets in one another."""
    for shape in shapes.values():
        chain: list[str] = []
        inner: Shape | None = shape
        while inner and inner.kind in (Kind.LIST, Kind.MAP) and inner.name not in chain:
            chain.append(inner.name)
            if len(chain) > _DEEPEST:
                yield f"{shape.at}: more than {_DEEPEST} lists and maps in one another are not supported"
                return
            # Of a map the last member is the value.
            inner = shapes.get(inner.members[-1].target) if inner.members else None
