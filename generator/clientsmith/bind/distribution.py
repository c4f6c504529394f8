"""The distribution round the package: what makes it installable, and its README."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .literals import pystr
from .names import module_name, service_name
from .package import File, Slice, bind_package


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """A service as the README shows it."""

    full_name: str
    module: str
    client: str
    operations: tuple[str, ...]


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


def bind_distribution(
    package: str, distribution: str, version: str, slices: Sequence[Slice]
) -> list[File]:
    """Every file of the distribution but the runtime."""
    rows = tuple(
        ServiceRow(
            found.whole.full_name,
            module_name(found.whole.id),
            f"{service_name(found.whole.id)}Client",
            tuple(found.service.operations),
        )
        for found in slices
    )
    names = ", ".join(row.full_name for row in rows)
    view = DistributionView(
        package, distribution, version, pystr(f"Typed Python clients for {names}"), rows
    )
    return [
        File("pyproject.toml", "pyproject.toml.j2", view),
        File("README.md", "README.md.j2", view),
        File(f"{package}/py.typed", "py.typed.j2", view),
        *bind_package(package, slices),
    ]
