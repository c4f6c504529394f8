"""What services want of every client although no model says it: ``customizations.toml`` beside this file, applied to
the service that was read. A row is the place for it; no code names a service.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path
from typing import Any

from ...model import Operation, Service, Trait, Traits, traits
from ..toml import load_toml

FILE = Path(str(files("clientsmith"))) / "readers/overlay/customizations.toml"


@dataclass(frozen=True, slots=True)
class Header:
    """A header that requests of ``operations`` of ``service``, by default of all, carry unless a member sets it."""

    service: str
    name: str
    value: str
    reason: str
    source: str
    operations: tuple[str, ...] = ()


@functools.cache
def known_headers() -> Mapping[str, tuple[Header, ...]]:
    """The headers of each service, by its SDK id."""
    document: Any = load_toml(FILE)
    found: dict[str, tuple[Header, ...]] = {}
    for row in document["header"]:
        fields = {key: value for key, value in row.items() if key != "operations"}
        header = Header(**fields, operations=tuple(row.get("operations", ())))
        found[header.service] = (*found.get(header.service, ()), header)
    return found


@functools.cache
def unwrapped_outputs() -> Mapping[str, tuple[str, ...]]:
    """The operations of each service whose answers have no element round the result, by the service's SDK id."""
    document: Any = load_toml(FILE)
    return {row["service"]: tuple(row["operations"]) for row in document["unwrapped_output"]}


@functools.cache
def length_required() -> Mapping[str, tuple[str, ...]]:
    """The operations of each service whose body needs a length, by the service's SDK id."""
    document: Any = load_toml(FILE)
    return {row["service"]: tuple(row["operations"]) for row in document["requires_length"]}


@functools.cache
def without_md5() -> frozenset[str]:
    """The SDK ids of the services whose required checksum is one of ``httpChecksum``, not ``Content-MD5``."""
    document: Any = load_toml(FILE)
    return frozenset(row["service"] for row in document["checksum"])


def customize(service: Service) -> Service:
    """``service`` with what its operations want besides."""
    if service.id in without_md5():
        operations = {name: _with_crc(each) for name, each in service.operations.items()}
        service = replace(service, operations=operations)
    headers = known_headers().get(service.id, ())
    unwrapped = unwrapped_outputs().get(service.id, ())
    sized = length_required().get(service.id, ())
    if not headers and not unwrapped and not sized:
        return service
    operations = {
        name: _customized(found, headers, unwrapped=name in unwrapped, sized=name in sized)
        for name, found in service.operations.items()
    }
    return replace(service, operations=operations)


def _with_crc(operation: Operation) -> Operation:
    known = operation.traits
    if traits.HttpChecksumRequired not in known or traits.HttpChecksum in known:
        return operation
    checksum = traits.HttpChecksum(request_checksum_required=True)
    return replace(operation, traits=Traits([*known, checksum]))


def _customized(
    operation: Operation, headers: tuple[Header, ...], *, unwrapped: bool, sized: bool
) -> Operation:
    pairs = tuple(
        (header.name, header.value)
        for header in headers
        if not header.operations or operation.name in header.operations
    )
    more: list[Trait] = [traits.ConstantHeaders(pairs)] if pairs else []
    if unwrapped:
        more.append(traits.UnwrappedXmlOutput())
    if sized:
        more.append(traits.RequiresLength())
    return replace(operation, traits=Traits([*operation.traits, *more]))
