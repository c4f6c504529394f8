"""The protocol tests that botocore ships, as cases: what each gives and expects, and whether generated code does it.

Stricter than botocore's own runner: Content-Type counts, required and forbidden headers count, hosts count. Bodies of
JSON and CBOR are compared as values (CBOR as botocore's parser reads it), XML as trees, forms as multisets of pairs.
``check`` raises an exception where the generated code does something else.
"""

from __future__ import annotations

import gzip
import io
import json
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qsl
from xml.etree import ElementTree

from botocore.parsers import RpcV2CBORParser
from clientsmith.codegen.python.names import class_name

from tests.support.packages import build, runtime

TOKEN = "00000000-0000-4000-8000-000000000000"
DIRECTIONS = ("input", "output")


@dataclass(frozen=True)
class Case:
    """One case of ``<direction>/<protocol>.json``: ``suite`` has its shapes, ``given`` its operation and values."""

    protocol: str
    direction: str
    suite: dict[str, Any]
    given: dict[str, Any]

    @property
    def id(self) -> str:
        return str(self.given["id"])

    @property
    def model(self) -> dict[str, Any]:
        """The service-2 document that has just this operation."""
        operation = self.given["given"]
        return {
            "metadata": self.suite["metadata"],
            "operations": {operation["name"]: operation},
            "shapes": self.suite["shapes"],
        }


def cases(folder: Path) -> Iterator[Case]:
    """Every case in ``folder``, in the order of the files' names."""
    for direction in DIRECTIONS:
        for path in sorted((folder / direction).glob("*.json")):
            for suite in json.loads(path.read_text(encoding="utf-8")):
                for given in suite["cases"]:
                    yield Case(path.stem, direction, suite, given)


class Services:
    """Generated services, one for all cases of the same operation and shapes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._made: dict[str, Any] = {}

    def of(self, case: Case) -> Any:
        key = json.dumps(case.model, sort_keys=True)
        if key not in self._made:
            self._made[key] = build(case.model, self.folder)
        return self._made[key]


def check(case: Case, services: Services) -> None:
    """Raises an exception unless the service of ``case`` writes, or reads, what the case expects."""
    service = services.of(case)
    if case.direction == "output":
        _check_output(case, service)
        return
    _check_serialized(case, service)
    _check_sent(case, service)


# --- requests --------------------------------------------------------------------------------------------------------


def _check_serialized(case: Case, service: Any) -> None:
    operation = service.OPERATIONS[case.given["given"]["name"]]
    request = operation.input.from_dict(_params(case))
    request.validate("model")

    sent = operation.serialize(request, token=TOKEN)
    for prepare in operation.prepare:
        prepare(sent, request, SimpleNamespace(bodies=SimpleNamespace(compress_from=10240)))

    expected = case.given["serialized"]
    path, _, query = expected["uri"].partition("?")
    base = "/" + case.suite.get("clientEndpoint", "").partition("://")[2].partition("/")[2]
    _same("method", sent.method, expected["method"])
    _same("path", base.rstrip("/") + sent.path, path)
    _same("query", sorted(sent.query), sorted(parse_qsl(query, keep_blank_values=True)))
    _check_headers(sent, expected)
    for name in expected.get("requireHeaders", []):
        # The transport writes the length of what it sends.
        if name.lower() not in sent.headers and not (name == "Content-Length" and sent.body):
            raise AssertionError(f"there is no header {name}")
    if "body" in expected:
        _check_body(case, sent, expected["body"])


def _params(case: Case) -> dict[str, Any]:
    """The input; a case has JSON values of headers as text, and generated code takes them as they are."""
    given = case.given["given"].get("input")
    members = case.suite["shapes"][given["shape"]]["members"] if given else {}
    return {
        name: json.loads(value) if _is_json_header(members.get(name, {})) else value
        for name, value in case.given["params"].items()
    }


def _is_json_header(member: dict[str, Any]) -> bool:
    return bool(member.get("jsonvalue")) and member.get("location") == "header"


def _check_headers(sent: Any, expected: dict[str, Any]) -> None:
    for name, value in expected.get("headers", {}).items():
        _same(name, sent.headers.get(name.lower()), value)
    for name in expected.get("forbidHeaders", []):
        _same(name, sent.headers.get(name.lower()), None)


def _same(what: str, found: Any, expected: Any) -> None:
    if found != expected:
        raise AssertionError(f"{what}: {found!r} instead of {expected!r}")


def _check_body(case: Case, sent: Any, expected: str) -> None:
    content_type = sent.headers.get("content-type", "")
    if sent.headers.get("content-encoding", "").endswith("gzip"):
        # The case states the header only; what was compressed is read back.
        _same("body", bool(gzip.decompress(sent.body)), not expected)
    elif "cbor" in content_type:
        _same("body", cbor(sent.body), cbor(b64decode(expected)))
    elif content_type.startswith("application/x-www-form-urlencoded"):
        _same("body", _pairs(sent.body.decode()), _pairs(expected))
    elif "json" in content_type and expected:
        _same("body", json.loads(sent.body), json.loads(expected))
    elif content_type.endswith("xml") and expected:
        _same("body", tree(sent.body), tree(expected.encode()))
    else:
        _same("body", sent.body, expected.encode())


def _pairs(text: str) -> list[tuple[str, str]]:
    return sorted(parse_qsl(text, keep_blank_values=True, strict_parsing=True))


def cbor(data: bytes) -> Any:
    """What botocore's parser makes of a body; of a timestamp a datetime, so that its tag counts."""
    return comparable(RpcV2CBORParser().parse_data_item(io.BufferedReader(io.BytesIO(data))))


def tree(data: bytes) -> Any:
    """An XML document as a value: of each element the name, attributes, declared namespaces, text and children."""
    # The declarations count where they stand, unused prefixes, too: ElementTree would drop those.
    declared: list[list[tuple[str, str]]] = []
    waiting: list[tuple[str, str]] = []
    parser = ElementTree.XMLPullParser(("start-ns", "start", "end"))
    parser.feed(data)
    parser.close()
    root = None
    for event, found in parser.read_events():
        if event == "start-ns":
            waiting.append(found)
        elif event == "start":
            root = found if root is None else root
            declared.append(sorted(waiting))
            waiting = []
    order = iter(declared)

    def described(element: Any) -> Any:
        namespaces = next(order)
        text = element.text or ""
        children = [described(child) for child in element]
        return (
            element.tag,
            sorted(element.attrib.items()),
            namespaces,
            text if text.strip() or not children else "",
            children,
        )

    return described(root)


def _check_sent(case: Case, service: Any) -> None:
    """What a client sends: to which host, and with which headers."""
    shared = runtime(service)
    stub = runtime(service, "testing").StubTransport(shared.TransportError("sent"))
    (client_class,) = [
        name for name in dir(service) if name.endswith("Client") and not name.startswith("Async")
    ]
    client = getattr(service, client_class)(
        region="us-east-1",
        endpoint_url=case.suite.get("clientEndpoint", "https://example.com"),
        credentials=shared.Credentials("id", "secret"),
        transport=stub,
    )
    operation = service.OPERATIONS[case.given["given"]["name"]]
    try:
        client.send(operation.input.from_dict(_params(case)))
    except shared.TransportError as error:
        if str(error) != "sent":
            raise
    (sent,) = stub.requests
    expected = case.given["serialized"]
    _same("path", sent.path, expected["uri"].partition("?")[0])
    _same("host", sent.host, expected.get("host", "example.com").partition("/")[0])
    _same("signature", sent.headers["authorization"][:31], "AWS4-HMAC-SHA256 Credential=id/")
    _check_headers(sent, expected)


# --- responses -------------------------------------------------------------------------------------------------------


def _check_output(case: Case, service: Any) -> None:
    shared = runtime(service)
    operation = service.OPERATIONS[case.given["given"]["name"]]
    found = case.given["response"]
    body = found.get("body", "")
    data = b64decode(body) if "cbor" in case.protocol else body.encode()
    response = shared.HttpResponse(found["status_code"], found.get("headers", {}), data)
    if "error" in case.given:
        _check_error(case, shared, operation, response)
        return

    result = operation.parse(response)

    given = {} if result is None else result.to_dict()
    output = case.given["given"].get("output")
    expected = case.given["result"]
    if output:
        expected = _typed(case.suite, expected, output["shape"])
    _same("result", comparable(given), comparable(expected))


def _check_error(case: Case, shared: Any, operation: Any, response: Any) -> None:
    (shape,) = [error["shape"] for error in case.given["given"]["errors"]]
    try:
        operation.parse(response)
    except shared.ServiceError as error:
        _same("code", error.code, case.given["errorCode"])
        _same("class", type(error).__name__, class_name(shape))
        if "errorMessage" in case.given:
            _same("message", error.message, case.given["errorMessage"])
        expected = _typed(case.suite, case.given["error"], shape)
        _same("error", comparable(error.to_dict()), comparable(expected))
        return
    raise AssertionError("the error answer was a result")


def _typed(suite: dict[str, Any], value: Any, name: str) -> Any:
    """The cases have blobs and floats that are not finite as text, and timestamps as numbers."""
    shape = suite["shapes"][name]
    match shape["type"]:
        case "blob":
            return value.encode()
        case "timestamp":
            return datetime.fromtimestamp(value, UTC)
        case "structure" if not shape.get("document"):
            members = shape["members"]
            return {
                key: (
                    json.loads(item)
                    if _is_json_header(members[key])
                    else _typed(suite, item, members[key]["shape"])
                )
                for key, item in value.items()
            }
        case "list":
            return [_typed(suite, item, shape["member"]["shape"]) for item in value]
        case "map":
            return {
                key: _typed(suite, item, shape["value"]["shape"]) for key, item in value.items()
            }
        case "float" | "double" if isinstance(value, str):
            return float(value)
        case _:
            return value


def comparable(value: Any) -> Any:
    """Timestamps as epoch seconds, NaN as text since it equals nothing; a boolean is no integer."""
    if isinstance(value, datetime):
        return ("timestamp", value.timestamp())
    if isinstance(value, bool):
        return ("boolean", value)
    if isinstance(value, float) and value != value:
        return "NaN"
    if isinstance(value, dict):
        return {key: comparable(item) for key, item in value.items()}
    if isinstance(value, list):
        return [comparable(item) for item in value]
    return value
