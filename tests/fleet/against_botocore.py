"""What botocore writes and reads, against generated code: the request that its serializer makes of the same parameters,
and what its parser makes of the same answer. ``DIFFERENCES`` says where we differ on purpose.
"""

from __future__ import annotations

import copy
import io
import json
import re
from collections.abc import Iterator
from datetime import datetime
from random import Random
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode
from xml.etree.ElementTree import Element

import botocore.model
from botocore.handlers import BUILTIN_HANDLERS
from botocore.hooks import EventAliaser, HierarchicalEmitter
from botocore.parsers import RpcV2CBORParser, create_parser
from botocore.serialize import create_serializer
from clientsmith.model import traits

from tests.fleet.gates import LOADER, Generated
from tests.support.answers import answer
from tests.support.botocore_side import Body
from tests.support.packages import runtime
from tests.support.random_values import RandomValues
from tests.wire.protocol_cases import tree

_ADDED_LATER = {"accept", "x-amz-glacier-version"}
_LABEL = re.compile(r"\{(\w+)\}")
SHARES = (0.0, 1.0, 0.5)
"""How many of the optional members are set in each round."""

NOT_OF_BODIES = frozenset(
    {
        "clientDiscoveredEndpoint",
    }
)
"""Features that change neither what a serializer writes nor what a parser reads."""

DIFFERENCES = {
    "content-type of a form": "botocore adds a charset; the protocol's tests have none, and a form is ASCII",
    "content-type of XML, text and bytes": "botocore sends none; the protocol's tests want it",
    "a list in a header": "botocore joins it without blanks, which mean nothing there, and leaves out an empty one",
    "a body without members": "botocore sends none; Smithy sends the empty document, and its tests want it",
    "an empty flattened list": "SimpleDB's has the list's name in botocore, and the items' here; it is never valid",
    "a deprecated member under the name of another": "S3's Event beside Events: botocore gives elements of ElementTree",
    "a blob that is the payload": "botocore decodes it as UTF-8 unless it is a stream",
    "headers of one service": "botocore adds them after its serializer",
    "an empty body for a payload": "botocore gives an empty structure, we give none: nothing came",
}


def differences(found: Generated, rounds: tuple[float, ...] = SHARES) -> Iterator[str]:
    """What is different in a request or in an answer of an operation."""
    model = botocore.model.ServiceModel(LOADER.load_service_model(found.name, "service-2"))
    for name in found.operations:
        for number, share in enumerate(rounds):
            for compare in (_request, _answer):
                random = Random(f"{found.name}.{name}.{number}.{compare.__name__}")
                values = RandomValues(random, share)
                try:
                    difference = compare(found, model, name, values)
                except Exception as error:
                    difference = f"{type(error).__name__}: {error}"
                if difference:
                    yield f"{name}, round {number}: {compare.__name__}: {difference}"


def _request(found: Generated, model: Any, name: str, values: RandomValues) -> str:
    operation = model.operation_model(name)
    params = values.value(operation.input_shape) if operation.input_shape else {}
    if operation.endpoint is not None:
        params |= dict.fromkeys(_LABEL.findall(operation.endpoint["hostPrefix"]), "label")
    params |= {member: value for member, value in POSSIBLE.items() if member in params}
    ours_operation = found.module.OPERATIONS[name]
    ours = ours_operation.serialize(ours_operation.input.from_dict(params))
    serializer = create_serializer(model.resolved_protocol, include_validation=False)
    theirs = serializer.serialize_to_request(handled(model, operation, params), operation)

    path, _, query = theirs["url_path"].partition("?")
    pairs = parse_qsl(query, keep_blank_values=True) + _pairs(theirs["query_string"])
    for what, one, other in (
        ("method", ours.method, theirs["method"]),
        ("path", ours.path, path),
        ("query", sorted(ours.query), sorted(pairs)),
        ("headers", headers(ours.headers), headers(theirs["headers"], ours.headers)),
        ("body", _body(ours), _body_of(_bytes(theirs["body"]), ours)),
    ):
        if one != other and not _is_listed(what, ours, theirs):
            return f"{what}: {one!r} instead of {other!r}, of {params!r}"
    return ""


def handled(model: Any, operation: Any, params: dict[str, Any]) -> dict[str, Any]:
    """``params`` as botocore's handlers of single services make them."""
    event = f"before-parameter-build.{model.service_id.hyphenize()}.{operation.name}"
    found = copy.deepcopy(params)
    _HANDLERS.emit(event, params=found, model=operation, context={})
    return found


def _registered() -> EventAliaser:
    """The handlers of parameters; those of every service change the model, or add what is random or a checksum."""
    found = EventAliaser(HierarchicalEmitter())
    for event, handler, *_ in BUILTIN_HANDLERS:
        name = getattr(handler, "__name__", "")
        if event.startswith("before-parameter-build.") and not name.startswith(
            ("remove_", "convert_")
        ):
            found.register(event, handler)
    return found


_HANDLERS = _registered()
POSSIBLE = {"Bucket": "bucket", "Metadata": {"name": "value"}}
"""What services are strict about, though their models are not."""


def _pairs(query: Any) -> list[tuple[str, str]]:
    if isinstance(query, dict):
        return parse_qsl(urlencode(query, doseq=True, quote_via=quote), keep_blank_values=True)
    return parse_qsl(query or "", keep_blank_values=True)


def headers(found: Any, ours: Any = None) -> dict[str, str]:
    """Headers without what is listed in ``DIFFERENCES``; ``ours`` are those that botocore's may lack."""
    text = {name.lower(): str(value).replace(", ", ",") for name, value in found.items()}
    for name in _ADDED_LATER & (ours or {}).keys():
        text.setdefault(name, ours[name])
    content_type = text.get("content-type", "")
    if content_type.startswith("application/x-www-form-urlencoded"):
        text["content-type"] = "application/x-www-form-urlencoded"
    if content_type in ("application/octet-stream", "application/xml", "text/plain"):
        del text["content-type"]
    return {name: value for name, value in text.items() if value}


def _bytes(body: Any) -> bytes:
    if isinstance(body, dict):
        return urlencode(body).encode()
    return body.encode() if isinstance(body, str) else bytes(body or b"")


def _body(request: Any) -> Any:
    return _body_of(request.body, request)


def _body_of(body: bytes, request: Any) -> Any:
    """The value of a body that has the content type of ``request``."""
    content_type = request.headers.get("content-type", "")
    if ("json" in content_type or _is_object(body)) and body:
        return json.loads(body)
    if "xml" in content_type and body:
        return tree(body)
    if "cbor" in content_type and body:
        return RpcV2CBORParser().parse_data_item(io.BufferedReader(io.BytesIO(body)))
    if "form" in content_type:
        pairs = sorted(parse_qsl(body.decode(), keep_blank_values=True))
        return [(name.removesuffix("s") if not value else name, value) for name, value in pairs]
    return body


def _is_object(body: bytes) -> bool:
    """Whether it is a JSON object, whatever a member has made of the content type."""
    try:
        return body[:1] == b"{" and isinstance(json.loads(body), dict)
    except ValueError:
        return False


def _is_listed(what: str, ours: Any, theirs: Any) -> bool:
    """Whether it is one of ``DIFFERENCES``: an empty document and its content type."""
    empty = not _bytes(theirs["body"])
    if what == "body":
        return empty and (ours.body == b"{}" or _is_empty_element(ours.body))
    if what == "headers" and empty and ours.body:
        mine = headers(ours.headers)
        mine.pop("content-type", None)
        others = headers(theirs["headers"])
        others.pop("content-type", None)
        return mine == others
    return False


def _is_empty_element(body: bytes) -> bool:
    return body[:1] == b"<" and not tree(body)[3] and not tree(body)[4]


def _answer(found: Generated, model: Any, name: str, values: RandomValues) -> str:
    if traits.UnwrappedXmlOutput in found.service.operations[name].traits:
        return ""  # a handler of botocore's reads it, not the parser
    operation = model.operation_model(name)
    shape = operation.output_shape
    given = values.value(shape) if shape else {}
    payload = shape.serialization.get("payload") if shape else None
    if isinstance(given.get(payload), bytes):
        given[payload] = b"blob"
    protocol = model.resolved_protocol
    status, headers, body = answer(protocol, operation, given)
    http = runtime(found.module, "http")
    result = found.module.OPERATIONS[name].parse(http.HttpResponse(status, headers, body))
    stream = shape.event_stream_name if shape else None
    response = {
        "status_code": status,
        "headers": _CaseBlind(headers),
        "body": Body(body) if stream else body,
        "context": {"operation_name": name},
    }
    theirs = create_parser(protocol).parse(response, shape)
    theirs.pop("ResponseMetadata", None)
    ours = {} if result is None else result.to_dict()
    if stream:
        ours[stream] = [event.to_dict() for event in ours[stream]]
        theirs[stream] = [*theirs[stream]]
    if hasattr(ours.get(payload), "read"):
        ours[payload] = ours[payload].read()
    if not body and payload and payload not in ours:
        theirs.pop(payload, None)
    elif isinstance(theirs.get(payload), str) and isinstance(ours.get(payload), bytes):
        theirs[payload] = theirs[payload].encode()
    one, other = _plain(ours), _plain(_without_elements(theirs, ours))
    return "" if one == other else f"{one!r} instead of {other!r}, of {body!r} {headers!r}"


def _without_elements(theirs: Any, ours: Any) -> Any:
    """``theirs`` with our values where botocore has given an element of ElementTree away."""
    if isinstance(theirs, dict):
        return {key: _without_elements(item, (ours or {}).get(key)) for key, item in theirs.items()}
    if isinstance(theirs, list) and any(isinstance(item, Element) for item in theirs):
        return ours
    if isinstance(theirs, list) and ours is not None:
        return [
            _without_elements(item, ours[index] if index < len(ours) else None)
            for index, item in enumerate(theirs)
        ]
    return theirs


class _CaseBlind(dict[str, str]):
    """Headers as botocore's parser wants them."""

    def __init__(self, headers: dict[str, str]) -> None:
        super().__init__({name.lower(): value for name, value in headers.items()})

    def get(self, name: str, default: Any = None) -> Any:
        return super().get(name.lower(), default)

    def __contains__(self, name: object) -> bool:
        return super().__contains__(str(name).lower())

    def __getitem__(self, name: str) -> str:
        return super().__getitem__(name.lower())


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.timestamp()
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else value
