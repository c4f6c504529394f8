"""What services want of every client although no model says it: ``customizations.toml`` beside this file, applied to
the service that was read. A row is the place for it; no code names a service.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path
from typing import Any, cast

from ...model import Kind, Member, Operation, Service, Shape, Trait, Traits, traits
from ..toml import load_toml

FILE = Path(str(files("clientsmith"))) / "readers/overlay/customizations.toml"

Row = Mapping[str, Any]
_DISCOVERY = "discovery"


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
    found: dict[str, tuple[Header, ...]] = {}
    for row in rows("header"):
        fields = {key: value for key, value in row.items() if key != "operations"}
        header = Header(**fields, operations=tuple(row.get("operations", ())))
        found[header.service] = (*found.get(header.service, ()), header)
    return found


@functools.cache
def rows(kind: str) -> Sequence[Row]:
    """The rows of one kind, in the order of the file."""
    document: Any = load_toml(FILE)
    return cast(Sequence[Row], document.get(kind, ()))


@functools.cache
def _services() -> frozenset[str]:
    document: Any = load_toml(FILE)
    return frozenset(
        name
        for kind in document.values()
        if isinstance(kind, list)
        for row in cast(Sequence[Row], kind)
        for name in services_of(row)
    )


def services_of(row: Row) -> tuple[str, ...]:
    """A row is of one service, or of several alike."""
    return (row["service"],) if "service" in row else tuple(row["services"])


def _of(kind: str, service: Service) -> list[Row]:
    return [row for row in rows(kind) if service.id in services_of(row)]


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
    discovered = _discovery(service)
    if service.id not in _services() and not discovered:
        return service
    shapes = dict(service.shapes)
    for row in _of("member", service):
        for name in row["shapes"]:
            if name in shapes:
                shapes[name] = _with_member(shapes[name], row)
    for row in _of("timestamp", service):
        for name in row["shapes"]:
            if name in shapes:
                shapes[name] = replace(shapes[name], kind=Kind.TIMESTAMP)
    for row in _of("default", service):
        for operation in service.operations.values():
            if operation.input is not None:
                shapes[operation.input] = _with_default(shapes[operation.input], row)
    service = replace(service, shapes=shapes)
    operations = {
        name: _customized(service, found, discovered) for name, found in service.operations.items()
    }
    return replace(service, operations=operations, traits=Traits(_service_traits(service)))


def _with_crc(operation: Operation) -> Operation:
    known = operation.traits
    if traits.HttpChecksumRequired not in known or traits.HttpChecksum in known:
        return operation
    checksum = traits.HttpChecksum(request_checksum_required=True)
    return replace(operation, traits=Traits([*known, checksum]))


def _service_traits(service: Service) -> Iterator[Trait]:
    yield from service.traits
    for row in _of("endpoint_settings", service):
        yield traits.EndpointSettings(row["settings"], row.get("call", ""))


def _with_member(shape: Shape, row: Row) -> Shape:
    """``shape`` with the member that the service's model lacks, unless it has it by now."""
    if any(member.name == row["name"] for member in shape.members):
        return shape
    documentation = traits.Documentation(f"<p>{row['documentation']}</p>")
    pointer = f"{shape.at}.members.{row['name']}"
    more = Member(row["name"], row["target"], Traits([documentation]), pointer)
    return replace(shape, members=(*shape.members, more))


def _with_default(shape: Shape, row: Row) -> Shape:
    """``shape`` with a member that callers may leave out."""
    return replace(
        shape,
        members=tuple(
            (
                replace(
                    member,
                    traits=Traits(
                        [*_but_required(member.traits), traits.ClientDefault(row["value"])]
                    ),
                )
                if member.name == row["member"]
                else member
            )
            for member in shape.members
        ),
    )


def _but_required(found: Traits) -> Iterator[Trait]:
    return (trait for trait in found if not isinstance(trait, traits.Required))


def _discovery(service: Service) -> str:
    """The operation that gives endpoints, where other operations want one."""
    for name, operation in service.operations.items():
        if traits.EndpointOperation in operation.traits:
            return name
    return ""


def _customized(service: Service, operation: Operation, discovered: str) -> Operation:
    more = [*_added(service, operation)]
    hooks: list[traits.Hook] = []
    if traits.EndpointOperation in operation.traits:
        hooks.append(traits.Hook("prepare", _DISCOVERY, "name_version"))
    wanted = operation.traits.get(traits.ClientDiscoveredEndpoint)
    if wanted is not None and discovered:
        function = "required" if wanted.required else "allowed"
        hooks.append(traits.Hook("ask", _DISCOVERY, function, (discovered,), is_called=True))
        hooks.append(traits.Hook("recover", _DISCOVERY, "forget"))
        more.append(traits.Companion(discovered))
    hooks += [_hook(service, operation, row) for row in rows_of("hook", service, operation)]
    if hooks:
        more.append(traits.Hooks(tuple(hooks)))
    if not more:
        return operation
    replaced = {type(trait) for trait in more}
    kept = [trait for trait in operation.traits if type(trait) not in replaced]
    return replace(operation, traits=Traits([*kept, *more]))


def _added(service: Service, operation: Operation) -> Iterator[Trait]:
    """The traits of all rows but hooks."""
    pairs = tuple(
        (header.name, header.value)
        for header in known_headers().get(service.id, ())
        if not header.operations or operation.name in header.operations
    )
    if pairs:
        yield traits.ConstantHeaders(pairs)
    for _ in rows_of("unwrapped_output", service, operation):
        yield traits.UnwrappedXmlOutput()
    for _ in rows_of("requires_length", service, operation):
        yield traits.RequiresLength()
    for _ in rows_of("unsigned", service, operation):
        yield traits.NoAuth()
    for row in rows_of("endpoint_parameter", service, operation):
        known = operation.traits.get(traits.StaticContextParams)
        values = {**dict(known.values if known else ()), row["name"]: row["value"]}
        yield traits.StaticContextParams(tuple(values.items()))
    for row in rows_of("signer", service, operation):
        yield traits.Signers(((row["scheme"], row["function"]),))
        companion = row.get("companion")
        if companion in service.operations and operation.name != companion:
            yield traits.Companion(row["companion"])


def rows_of(kind: str, service: Service, operation: Operation) -> Iterator[Row]:
    """The rows of ``kind`` that concern ``operation``."""
    shape = service.shapes[operation.input] if operation.input is not None else None
    members = shape.members if shape is not None else ()
    for row in _of(kind, service):
        if operation.name not in row.get("operations", (operation.name,)):
            continue
        if operation.name in row.get("but", ()):
            continue
        if "member" in row and row["member"] not in [member.name for member in members]:
            continue
        if "targets" in row and not any(member.target in row["targets"] for member in members):
            continue
        if row.get("answers") == "documents" and not _answers_document(service, operation):
            continue
        yield row


def _answers_document(service: Service, operation: Operation) -> bool:
    """Whether the answer's body is a document of the protocol's, and not a payload of the caller's own."""
    if operation.output is None:
        return False
    payloads = [
        service.shapes[member.target].kind
        for member in service.shapes[operation.output].members
        if traits.HttpPayload in member.traits
        or traits.EventStream in service.shapes[member.target].traits
    ]
    return not payloads or payloads[0] is Kind.STRUCTURE


def _hook(service: Service, operation: Operation, row: Row) -> traits.Hook:
    module, _, function = row["function"].rpartition(".")
    members = tuple(row.get("members", ()))
    if "member" in row:
        members = (row["member"], *members)
    if "targets" in row and operation.input is not None:
        shape = service.shapes[operation.input]
        members = tuple(found.name for found in shape.members if found.target in row["targets"])
    arguments = tuple(row.get("arguments", ()))
    is_called = bool(arguments or members) and row["stage"] in ("adapt", "finish")
    return traits.Hook(
        row["stage"], module, function, arguments, members if is_called else (), is_called
    )
