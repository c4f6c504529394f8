"""Gates that every service has to pass, whatever its model has: a package of all its operations that can be generated,
in whose text ruff finds no wrong name, that writes a request and reads an answer and errors with every member set.
"""

from __future__ import annotations

import base64
import functools
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import botocore.loaders
import pytest
from clientsmith.codegen.protocols import CODES_ONLY
from clientsmith.model import AGGREGATES, Kind, Member, Service, Shape, Traits, traits
from clientsmith.model.unsupported import unsupported
from clientsmith.readers.service2.reader import read_service

from tests.support.answers import cbor
from tests.support.packages import build, runtime
from tests.wire.polled import beside

LOADER = botocore.loaders.Loader()
WHEN = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)
_JSON = ("json", "rest-json")
_DEEP = 4  # levels of structures, so that those that hold themselves come to an end


def services() -> Iterator[str]:
    """The services of the installed botocore."""
    yield from LOADER.list_available_services("service-2")


@dataclass(frozen=True)
class Generated:
    """A service, the operations of it that can be generated, and its imported package."""

    name: str
    service: Service
    operations: tuple[str, ...]
    module: ModuleType


def generate(
    name: str, folder: Path, every: int = 1, operations: tuple[str, ...] = ()
) -> Generated:
    """The package of every operation that can be generated, of one in ``every``, or of ``operations``."""
    document = LOADER.load_service_model(name, "service-2")
    whole = read_service(document, source=name)
    left_out = unsupported(whole)
    operations = (
        operations or tuple(found for found in whole.operations if found not in left_out)[::every]
    )
    module = build(
        document,
        folder,
        operations,
        paginators=beside(name, "paginators-1"),
        waiters=beside(name, "waiters-2"),
        endpoint_rules=beside(name, "endpoint-rule-set-1"),
        partitions=LOADER.load_data("partitions"),
    )
    return Generated(name, whole, operations, module)


def wrong_names(folder: Path) -> str:
    """What ruff says about names in the generated text; the runtime is checked elsewhere."""
    command = ["ruff", "check", "--isolated", "--select", "F", "--target-version", "py311"]
    command += ["--exclude", "runtime", "--output-format", "concise", str(folder)]
    done = subprocess.run(
        [sys.executable, "-m", *command], capture_output=True, text=True, check=False
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


# --- values of every shape -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Values:
    """One value for each member: ``sent`` as ``from_dict`` takes it, ``wire`` as it stands in a JSON body, and ``text``
    as it stands in a header.
    """

    service: Service

    def sent(self, shape: Shape, depth: int = 0) -> Any:
        if shape.kind in AGGREGATES:
            return {
                each.name: self.sent(found, depth + 1) for each, found in self._in(shape, depth)
            }
        if shape.kind in (Kind.LIST, Kind.MAP):
            return self._many(shape, lambda inner: self.sent(inner, depth + 1), depth)
        if shape.kind is Kind.BLOB:
            return b"blob"
        return WHEN if shape.kind is Kind.TIMESTAMP else _scalar(shape)

    def wire(self, member: Member | None, shape: Shape, depth: int = 0) -> Any:
        if shape.kind in AGGREGATES:
            return {
                _key(each): self.wire(each, found, depth + 1)
                for each, found in self._in(shape, depth)
            }
        if shape.kind in (Kind.LIST, Kind.MAP):
            return self._many(shape, lambda inner: self.wire(None, inner, depth + 1), depth)
        if shape.kind is Kind.BLOB:
            return base64.b64encode(b"blob").decode()
        if shape.kind is Kind.TIMESTAMP:
            return _timestamp(member.traits if member else Traits(), shape.traits, "epoch-seconds")
        return _scalar(shape)

    def text(self, member: Member) -> str:
        shape = self.service.target(member)
        if shape.kind is Kind.LIST:
            return self.text(shape.member("member"))
        if shape.kind is Kind.TIMESTAMP:
            return str(_timestamp(member.traits, shape.traits, "http-date"))
        if traits.MediaTypeJson in member.traits:
            return base64.b64encode(b'{"a": 1}').decode()
        found = _scalar(shape)
        return str(found).lower() if isinstance(found, bool) else str(found)

    def _in(self, shape: Shape, depth: int) -> Iterator[tuple[Member, Shape]]:
        """The members to set: of a union the first; none of what would hold itself without an end."""
        members = shape.members[:1] if shape.kind is Kind.UNION else shape.members
        for member in members:
            target = self.service.target(member)
            nested = target.kind in AGGREGATES or target.kind in (Kind.LIST, Kind.MAP)
            required = traits.Required in member.traits or shape.kind is Kind.UNION
            if depth < _DEEP or not nested or (required and depth < 3 * _DEEP):
                yield member, target

    def _many(self, shape: Shape, value: Any, depth: int) -> Any:
        inner = self.service.target(shape.member("member" if shape.kind is Kind.LIST else "value"))
        if depth >= 3 * _DEEP:
            return [] if shape.kind is Kind.LIST else {}
        if shape.kind is Kind.LIST:
            return [value(inner)]
        return {_scalar(self.service.target(shape.member("key"))): value(inner)}


def _key(member: Member) -> str:
    name = member.traits.get(traits.JsonName)
    return name.name if name else member.name


def _scalar(shape: Shape) -> Any:
    match shape.kind:
        case Kind.BOOLEAN:
            return True
        case Kind.INTEGER | Kind.LONG:
            return 7
        case Kind.FLOAT | Kind.DOUBLE:
            return 1.5
        case Kind.DOCUMENT:
            return {"any": ["thing", None]}
        case _:
            known = shape.traits.get(traits.EnumValues)
            return known.values[0] if known and known.values else "text"


def _timestamp(
    first: Traits, second: Traits, default: traits.TimestampFormatName
) -> int | float | str:
    found = first.get(traits.TimestampFormat) or second.get(traits.TimestampFormat)
    match found.format if found else default:
        case "date-time":
            return "2024-05-06T07:08:09Z"
        case "http-date":
            return "Mon, 06 May 2024 07:08:09 GMT"
        case _:
            return int(WHEN.timestamp())


# --- the gates -------------------------------------------------------------------------------------------------------


def problems(found: Generated) -> Iterator[str]:
    """What goes wrong with a request, an answer or an error of an operation."""
    for name in found.operations:
        for gate in (_request, _answer, _errors):
            try:
                gate(found, name)
            except Exception as error:
                yield f"{name}: {gate.__name__}: {type(error).__name__}: {error}"


def _request(found: Generated, name: str) -> None:
    operation = found.module.OPERATIONS[name]
    shape = found.service.operations[name].input
    values: dict[str, Any] = {}
    if shape is not None:
        values = Values(found.service).sent(found.service.shapes[shape])
    request = operation.input.from_dict(values)
    assert request.to_dict() == values
    request.check(_Ignoring())
    operation.serialize(request)


class _Ignoring:
    """Takes every check that a request asks for; what it says does not matter, only that it can be asked."""

    hints: Mapping[str, str] = {}
    sound = True

    def __getattr__(self, name: str) -> Any:
        return lambda *arguments, **_: [
            each("path", None)
            for each in arguments
            if callable(each) and not isinstance(each, type)
        ]


def _answer(found: Generated, name: str) -> None:
    output = found.service.operations[name].output
    if output is None or found.service.protocol not in _JSON:
        return  # ``against_botocore`` has answers of every protocol
    shape = found.service.shapes[output]
    http = runtime(found.module, "http")
    headers, body = _message(Values(found.service), shape)
    result = found.module.OPERATIONS[name].parse(http.HttpResponse(200, headers, body))
    fields = result.member_names()
    payload = any(traits.HttpPayload in member.traits for member in shape.members)
    absent = {fields[field] for field in fields if getattr(result, field) is None}
    expected = {member.name for member in shape.members if payload and _in_body(member)}
    assert absent == expected, f"absent: {absent - expected}"


def _in_body(member: Member) -> bool:
    elsewhere = (
        traits.HttpHeader,
        traits.HttpPrefixHeaders,
        traits.HttpPayload,
        traits.HttpResponseCode,
    )
    return not any(kind in member.traits for kind in elsewhere)


def _message(values: Values, shape: Shape) -> tuple[dict[str, str], bytes]:
    headers: dict[str, str] = {}
    body: Any = {}
    payload: bytes | None = None
    for member in shape.members:
        target = values.service.target(member)
        if (header := member.traits.get(traits.HttpHeader)) is not None:
            headers[header.name.lower()] = values.text(member)
        elif (prefix := member.traits.get(traits.HttpPrefixHeaders)) is not None:
            headers[f"{prefix.prefix}x"] = "text"
        elif traits.HttpPayload in member.traits:
            plain = target.kind in (Kind.BLOB, Kind.STRING)
            payload = b"text" if plain else json.dumps(values.wire(member, target)).encode()
        elif traits.HttpResponseCode not in member.traits:
            body[_key(member)] = values.wire(member, target)
    return headers, json.dumps(body).encode() if payload is None else payload


def _errors(found: Generated, name: str) -> None:
    operation = found.module.OPERATIONS[name]
    http = runtime(found.module, "http")
    for error in found.service.operations[name].errors:
        shape = found.service.shapes[error]
        trait = shape.traits.get(traits.Error)
        code = trait.code if trait else error
        headers, body = _message(Values(found.service), shape)
        headers["x-amzn-errortype"] = code
        if found.service.protocol in CODES_ONLY:
            body = f"<ErrorResponse><Error><Code>{code}</Code></Error></ErrorResponse>".encode()
        elif found.service.protocol not in _JSON:
            body = cbor({"__type": error})
        response = http.HttpResponse((trait and trait.status) or 400, headers, body)
        with pytest.raises(found.module.EXCEPTIONS[code]):
            operation.parse(response)


@functools.cache
def all_services() -> tuple[str, ...]:
    return tuple(services())
