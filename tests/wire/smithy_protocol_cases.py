"""The protocol tests that stand in a Smithy AST as traits, as cases, each run on the client that is generated from it
(smithy.io/2.0/additional-specs/http-protocol-compliance-tests.html). ``check`` raises an exception where that does
something else.

Cases with ``appliesTo: server`` and ``httpMalformedRequestTests`` are for servers. Stricter than the specification: the
query string has what the case names and nothing else, and what a client sends is looked at, not a serializer's output.
"""

from __future__ import annotations

import inspect
import json
import sys
from base64 import b64decode
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch
from urllib.parse import parse_qsl

from clientsmith.codegen.python.names import class_name
from clientsmith.model import Kind, Service, Shape

from tests.support import smithy
from tests.support.packages import runtime
from tests.wire.protocol_cases import cbor, comparable, tree

_TEST = "smithy.test#"
REQUESTS, RESPONSES = f"{_TEST}httpRequestTests", f"{_TEST}httpResponseTests"
_LISTS = ("operations", "collectionOperations", "create", "put", "read", "update", "delete", "list")


@dataclass(frozen=True)
class Case:
    """One case of the ``operation`` of ``service``, by their shape ids; ``error`` is the shape of an error answer."""

    document: Mapping[str, Any]
    service: str
    operation: str
    direction: str
    given: Mapping[str, Any]
    error: str = ""

    @property
    def id(self) -> str:
        return str(self.given["id"])


def cases(document: Mapping[str, Any]) -> Iterator[Case]:
    """Every case for clients of every service in ``document``, whose protocol it names."""
    shapes = document["shapes"]
    for name, service in shapes.items():
        if service["type"] != "service":
            continue
        alone = _of_one_service(document, name)
        for operation in sorted(_operations(shapes, service)):
            for direction, given, error in _given(shapes, operation):
                if given.get("appliesTo") != "server" and given["protocol"] in service["traits"]:
                    yield Case(alone, name, operation, direction, given, error)


def _of_one_service(document: Mapping[str, Any], kept: str) -> dict[str, Any]:
    shapes = {
        name: shape
        for name, shape in document["shapes"].items()
        if shape["type"] != "service" or name == kept
    }
    return {**document, "shapes": shapes}


def _operations(shapes: Mapping[str, Any], owner: Mapping[str, Any]) -> set[str]:
    found: set[str] = set()
    for role in _LISTS:
        targets = owner.get(role, [])
        found |= {each["target"] for each in (targets if isinstance(targets, list) else [targets])}
    for resource in owner.get("resources", []):
        found |= _operations(shapes, shapes[resource["target"]])
    return found


def _given(shapes: Mapping[str, Any], operation: str) -> Iterator[tuple[str, Any, str]]:
    found = shapes[operation]
    own = found.get("traits", {})
    yield from (("request", given, "") for given in own.get(REQUESTS, []))
    yield from (("response", given, "") for given in own.get(RESPONSES, []))
    for error in found.get("errors", []):
        tests = shapes[error["target"]].get("traits", {}).get(RESPONSES, [])
        yield from (("error", given, error["target"]) for given in tests)


class Packages:
    """Generated packages, one for each service."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._made: dict[tuple[int, str], tuple[Any, Service]] = {}

    def of(self, case: Case) -> tuple[Any, Service]:
        key = (id(case.document), case.service)
        if key not in self._made:
            document = dict(case.document)
            self._made[key] = (smithy.build(document, self.folder), smithy.read(document))
        return self._made[key]


def check(case: Case, packages: Packages) -> None:
    """Raises an exception unless the generated client writes, or reads, what ``case`` expects."""
    module, model = packages.of(case)
    operation = module.OPERATIONS[case.operation.partition("#")[2]]
    if case.direction == "request":
        _check_request(case, module, model, operation)
    else:
        _check_response(case, module, model, operation)


# --- requests --------------------------------------------------------------------------------------------------------


def _check_request(case: Case, module: Any, model: Service, operation: Any) -> None:
    found = model.operations[operation.name].input
    params = _typed(model, model.shapes[found], case.given.get("params", {})) if found else {}
    stub = runtime(module, "testing").StubTransport(runtime(module).TransportError("sent"))
    client = _client(case, module, stub, is_aws=model.is_aws)
    # The cases' idempotency token is what comes of no randomness.
    with patch("os.urandom", return_value=bytes(16)):
        try:
            client.send(operation.input.from_dict(params))
        except runtime(module).TransportError as error:
            if str(error) != "sent":
                raise
    (sent,) = stub.requests
    given = case.given
    _same("method", sent.method, given["method"])
    path, _, constant = given["uri"].partition("?")
    target, _, query = sent.url.removeprefix(f"{sent.scheme}://{sent.host}").partition("?")
    _same("path", target, path)
    if "resolvedHost" in given:
        _same("host", sent.host + path, given["resolvedHost"] + path)
    _check_query(query, [*given.get("queryParams", []), *filter(None, constant.split("&"))], given)
    _check_headers(sent, given)
    if "body" in given:
        _check_body(sent.body, given["body"], given.get("bodyMediaType", ""))


def _client(case: Case, module: Any, stub: Any, *, is_aws: bool) -> Any:
    (name,) = [
        name for name in dir(module) if name.endswith("Client") and not name.startswith("Async")
    ]
    client_class = getattr(module, name)
    known = inspect.signature(client_class.__init__).parameters
    settings = case.given.get("vendorParams", {}).get("scopedConfig", {}).get("client", {})
    url = f"https://{case.given.get('host', 'example.com')}"
    if is_aws:
        return client_class(
            region=settings.get("region", "us-east-1"),
            endpoint_url=url,
            credentials=runtime(module).Credentials("id", "secret"),
            transport=stub,
        )
    pair = ("user", "password")
    secrets = {"api_key": "key", "token": "token", "basic": pair, "digest": pair}
    given = {name: secret for name, secret in secrets.items() if name in known}
    return client_class(endpoint_url=url, transport=stub, **given)


def _check_query(found: str, expected: list[str], given: Mapping[str, Any]) -> None:
    pairs = [each if "=" in each else f"{each}=" for each in found.split("&") if each]
    _same("query", sorted(pairs), sorted(e if "=" in e else f"{e}=" for e in expected))
    names = {pair.partition("=")[0] for pair in pairs}
    _same("query", sorted(names & {*given.get("forbidQueryParams", [])}), [])
    _same("query", sorted({*given.get("requireQueryParams", [])} - names), [])


def _check_headers(sent: Any, given: Mapping[str, Any]) -> None:
    for name, value in given.get("headers", {}).items():
        _same(name, sent.headers.get(name.lower()), value)
    for name in given.get("forbidHeaders", []):
        _same(name, sent.headers.get(name.lower()), None)
    for name in given.get("requireHeaders", []):
        # The transport writes the length of what it sends.
        if name.lower() not in sent.headers and not (name == "Content-Length" and sent.body):
            raise AssertionError(f"there is no header {name}")


def _check_body(found: bytes, expected: str, media_type: str) -> None:
    if media_type.endswith("cbor"):
        _same("body", cbor(found), cbor(b64decode(expected)))
    elif not expected or not found:
        _same("body", found, expected.encode())
    elif media_type.endswith("json"):
        _same("body", json.loads(found), json.loads(expected))
    elif media_type.endswith("xml"):
        _same("body", _members(tree(found)), _members(tree(expected.encode())))
    elif media_type == "application/x-www-form-urlencoded":
        _same("body", _pairs(found.decode()), _pairs(expected))
    else:
        _same("body", found, expected.encode())


def _pairs(text: str) -> list[tuple[str, str]]:
    return sorted(parse_qsl(text, keep_blank_values=True, strict_parsing=True))


def _members(element: Any) -> Any:
    """The entries of a map have no order, nor have the members of a structure; items of one name have one."""
    name, attributes, namespaces, text, children = element
    inner = sorted((_members(child) for child in children), key=lambda child: str(child[0]))
    if all(child[0] == "entry" for child in inner):
        inner.sort(key=str)
    return name, attributes, namespaces, text, inner


def _same(what: str, found: Any, expected: Any) -> None:
    if found != expected:
        raise AssertionError(f"{what}: {found!r} instead of {expected!r}")


# --- responses -------------------------------------------------------------------------------------------------------


def _check_response(case: Case, module: Any, model: Service, operation: Any) -> None:
    given = case.given
    body = given.get("body", "")
    data = b64decode(body) if given.get("bodyMediaType", "").endswith("cbor") else body.encode()
    response = runtime(module).HttpResponse(given["code"], given.get("headers", {}), data)
    expected = given.get("params", {})
    if case.error:
        _check_error(case, module, model, operation, response)
        return
    result = operation.parse(response)
    output = model.operations[operation.name].output
    found = {} if result is None else _read(result.to_dict())
    if output:
        expected = _typed(model, model.shapes[output], expected)
    _same("result", comparable(found), comparable(expected))


def _check_error(case: Case, module: Any, model: Service, operation: Any, response: Any) -> None:
    name = case.error.partition("#")[2]
    try:
        operation.parse(response)
    except runtime(module).ServiceError as error:
        _same("class", type(error).__name__, class_name(name))
        expected = _typed(model, model.shapes[name], case.given.get("params", {}))
        _same("error", comparable(error.to_dict()), comparable(expected))
        return
    raise AssertionError("the error answer was a result")


def _read(found: dict[str, Any]) -> dict[str, Any]:
    """A payload that streams, as what it gives."""
    return {
        name: value.read() if hasattr(value, "read") else value for name, value in found.items()
    }


# --- values ----------------------------------------------------------------------------------------------------------


def _typed(model: Service, shape: Shape, value: Any) -> Any:
    """``value`` in the dictionary form. The cases have blobs and what is not finite as text, timestamps as numbers,
    and of a member without a value null.
    """
    if value is None:
        return None
    match shape.kind:
        case Kind.BLOB:
            return value.encode()
        case Kind.TIMESTAMP:
            return datetime.fromtimestamp(value, UTC)
        case Kind.STRUCTURE | Kind.UNION:
            return {
                name: _typed(model, model.target(shape.member(name)), item)
                for name, item in value.items()
                if item is not None
            }
        case Kind.LIST:
            item = model.target(shape.member("member"))
            return [_typed(model, item, each) for each in value]
        case Kind.MAP:
            item = model.target(shape.member("value"))
            return {key: _typed(model, item, each) for key, each in value.items()}
        case Kind.FLOAT | Kind.DOUBLE if isinstance(value, str):
            return float(value)
        case _:
            return value


def read_documents(paths: Iterable[Path]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each AST, by the name of its file."""
    for path in paths:
        yield path.stem, json.loads(path.read_text(encoding="utf-8"))


def main(paths: list[str]) -> int:
    """Prints what does not pass of the ASTs ``paths``."""
    failed = total = 0
    with TemporaryDirectory() as folder:
        packages = Packages(Path(folder))
        for name, document in read_documents(map(Path, paths)):
            for case in cases(document):
                total += 1
                try:
                    check(case, packages)
                except Exception as error:
                    failed += 1
                    print(f"{name} {case.id}: {type(error).__name__}: {error}"[:600])
    print(f"{total - failed} of {total} cases pass")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
