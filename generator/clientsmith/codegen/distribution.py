"""The distribution round the package: what makes it installable, and its README."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..model import Kind, Operation, Service, Shape, traits
from ..model.documented_rules import Fact
from .clients import method_names
from .errors import base_error
from .package import File, bind_package
from .python.fields import field_names, is_given
from .python.literals import pystr, toml_string
from .python.names import class_name, module_name, service_name
from .python.placement import place_shapes
from .slice import Slice


@dataclass(frozen=True, slots=True)
class HintRow:
    """A hint: as it is written, and the values that it can have."""

    example: str
    values: str


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """A service as the README shows it; ``method`` and ``request`` are those of the operation that the example
    calls, ``hints`` what a caller can tell of what its requests do not say, each with its values.
    """

    full_name: str
    module: str
    client: str
    base_error: str
    operations: tuple[str, ...]
    method: str
    request: str
    arguments: str
    http_method: str
    hints: tuple[HintRow, ...]


@dataclass(frozen=True, slots=True)
class DistributionView:
    """``pyproject.toml`` and ``README.md``."""

    package: str
    distribution: str
    version: str
    summary: str
    services: tuple[ServiceRow, ...]

    @property
    def first(self) -> ServiceRow:
        """The service that the examples show."""
        return self.services[0]


def _row(found: Slice) -> ServiceRow:
    whole, service = found.whole, found.service
    shown = max(service.operations.values(), key=lambda operation: len(_required(whole, operation)))
    return ServiceRow(
        full_name=_shown(whole.full_name),
        module=module_name(whole.id),
        client=f"{service_name(whole.id)}Client",
        base_error=base_error(whole),
        operations=tuple(class_name(name) for name in service.operations),
        method=method_names(service)[shown.name],
        request=place_shapes(whole).requests[shown.name].name,
        arguments=", ".join(f"{name}={value}" for name, value in _required(whole, shown)),
        http_method=pystr(shown.method),
        hints=tuple(_hint(fact) for fact in found.rules.facts) if found.rules else (),
    )


def _hint(fact: Fact) -> HintRow:
    example = f"{{{pystr(fact.hint)}: {pystr(fact.values[0])}}}"
    return HintRow(example, " or ".join(fact.values))


def _required(whole: Service, operation: Operation) -> list[tuple[str, str]]:
    """The arguments that a call needs, each with a value to begin with."""
    if operation.input is None:
        return []
    shape = whole.shapes[operation.input]
    names = field_names(shape, "request")
    needed = [member for member in shape.members if is_given(member)]
    return [
        (names[member.name], _example(whole.target(member), names[member.name]))
        for member in needed
    ]


def _example(shape: Shape, name: str) -> str:
    """A value of ``shape``: of an enum the first, of a string its own name, of anything else a hole."""
    values = shape.traits.get(traits.EnumValues)
    if values and values.values:
        return pystr(values.values[0])
    return pystr(name.replace("_", "-")) if shape.kind is Kind.STRING else "..."


def _shown(name: str) -> str:
    """A name of the model for Markdown: its words, without what could be markup."""
    return " ".join(re.sub(r"[^\w.,()&/-]+", " ", name).split())


def bind_distribution(
    package: str, distribution: str, version: str, slices: Sequence[Slice]
) -> list[File]:
    """Every file of the distribution but the runtime."""
    rows = tuple(_row(found) for found in slices)
    names = ", ".join(row.full_name for row in rows)
    view = DistributionView(
        package, distribution, version, toml_string(f"Typed Python clients for {names}"), rows
    )
    return [
        File("pyproject.toml", "pyproject.toml.j2", view),
        File("README.md", "README.md.j2", view),
        File(f"{package}/py.typed", "py.typed.j2", view),
        *bind_package(package, slices),
    ]
