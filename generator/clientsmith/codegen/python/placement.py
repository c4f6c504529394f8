"""Where each shape of a service lives in the package, and which way it travels. Computed on the whole model,
never on the slice, so that selecting one more operation adds files and moves nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from ...errors import ModelError
from ...model import AGGREGATES, Kind, Operation, Service, Shape, traits
from .names import PyName, class_name, file_name, snake_case, unique


@dataclass(frozen=True, slots=True)
class Place:
    """A class: its name, and the module under ``types`` that has it; None where it lives in an operation's module."""

    name: PyName
    module: PyName | None


@dataclass(frozen=True, slots=True)
class Placement:
    """The answers. ``requests`` and ``results`` are the classes of operations, ``types`` those of every other shape;
    ``aliases`` are the requests that can also be called after their operation: ``<Operation>Request``.
    """

    requests: dict[str, Place]
    aliases: dict[str, PyName]
    results: dict[str, Place]
    types: dict[str, Place]
    sent: frozenset[str]
    received: frozenset[str]


def place_shapes(service: Service) -> Placement:
    """Places every shape of ``service``, which is the whole model. ModelError where two would get one name."""
    uses = _uses(service)
    operations = service.operations.values()
    own = {shape for shape, count in uses.items() if count == 1}
    types = _types(service, own)
    taken = {place.name for place in types.values()}
    requests = {found.name: _request(found, own, taken) for found in operations}
    results = {
        found.name: Place(class_name(found.output), None)
        for found in operations
        if found.output in own
    }
    placement = Placement(
        requests=requests,
        aliases=_aliases(service, requests, taken | {place.name for place in results.values()}),
        results=results,
        types=types,
        sent=_reached(service, (found.input for found in operations)),
        received=_reached(service, _answers(operations)),
    )
    _refuse_shared_names(placement)
    return placement


def has_class(shape: Shape) -> bool:
    """Whether the shape becomes a class: structures, unions and enums do."""
    return shape.kind in AGGREGATES or is_enum(shape)


def is_enum(shape: Shape) -> bool:
    """A string with known values."""
    found = shape.traits.get(traits.EnumValues)
    return shape.kind is Kind.STRING and found is not None and bool(found.values)


def _uses(service: Service) -> Counter[str]:
    """How often each shape is named: as an input, as an output, or by a member. Errors are classes of their own
    kind.
    """
    found: Counter[str] = Counter()
    for operation in service.operations.values():
        found.update(name for name in (operation.input, operation.output) if name is not None)
    for shape in service.shapes.values():
        found.update(member.target for member in shape.members)
    return found


def _request(operation: Operation, own: set[str], taken: set[PyName]) -> Place:
    """A request class is the input shape where that is only this operation's, else a class of the operation's own."""
    if operation.input in own:
        return Place(class_name(operation.input), None)
    name = class_name(f"{operation.name}Request")
    if name in taken:
        name = class_name(f"{operation.name}OperationRequest")
    return Place(name, None)


def _aliases(service: Service, requests: dict[str, Place], taken: set[PyName]) -> dict[str, PyName]:
    """For each request that its model calls otherwise, unless something else has that name."""
    taken = taken | {place.name for place in requests.values()}
    taken |= {class_name(error) for each in service.operations.values() for error in each.errors}
    names = {name: class_name(f"{name}Request") for name in requests}
    return {name: alias for name, alias in names.items() if alias not in taken}


def _types(service: Service, own: set[str]) -> dict[str, Place]:
    """Every class that is not an operation's own, a shared input among them only where it is something else as well.
    Errors are there, too, if a member reaches them.
    """
    operations = service.operations.values()
    inputs, outputs = (
        {getattr(found, role) for found in operations} for role in ("input", "output")
    )
    nested = {member.target for shape in service.shapes.values() for member in shape.members}
    requests = inputs - outputs - nested
    own_results = own & outputs
    shapes = [
        shape
        for shape in service.shapes.values()
        if has_class(shape) and shape.name not in requests | own_results
    ]
    names = unique(((shape.name, class_name(shape.name)) for shape in shapes), "$.shapes")
    modules = unique(((shape.name, _module(names[shape.name])) for shape in shapes), "$.shapes")
    return {name: Place(names[name], modules[name]) for name in names}


def _module(name: PyName) -> PyName:
    """A class whose name is all lower case would hide its module in the package."""
    module = file_name(snake_case(name))
    return PyName(f"{module}_") if module == name else module


def _answers(operations: Iterable[Operation]) -> Iterable[str | None]:
    for operation in operations:
        yield operation.output
        yield from operation.errors


def _reached(service: Service, roots: Iterable[str | None]) -> frozenset[str]:
    names = [name for name in roots if name is not None]
    return frozenset(shape.name for shape in service.reachable(*names))


def _refuse_shared_names(placement: Placement) -> None:
    """Requests, results and types are all public names of the service's package."""
    owners: dict[str, str] = {}
    places = [(f"$.operations.{name}.input", place) for name, place in placement.requests.items()]
    places += [(f"$.operations.{name}.output", place) for name, place in placement.results.items()]
    places += [(f"$.shapes.{name}", place) for name, place in placement.types.items()]
    for owner, place in places:
        before = owners.setdefault(place.name, owner)
        if before != owner:
            raise ModelError(
                f"{before} and {owner} would both be the class {place.name!r} in Python"
            )
