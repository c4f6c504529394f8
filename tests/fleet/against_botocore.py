"""Whole calls against botocore's, of every operation of a service: the request that each client prepares of the same
parameters, what each gives of the same answer, and what each makes of the same error. Clients of both sides are real,
so endpoints, customisations, checksums and signing headers are compared, too; nothing is sent.
"""

from __future__ import annotations

import contextlib
import functools
import re
import sys
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from random import Random
from typing import Any
from unittest import mock
from unittest.mock import Mock
from urllib.parse import parse_qsl, unquote, urlsplit

import botocore.auth
import botocore.handlers
import botocore.session
from botocore.awsrequest import AWSResponse
from botocore.client import Config
from botocore.parsers import create_parser
from clientsmith.codegen.python.names import client_prefix

from tests.fleet.gates import Generated
from tests.fleet.sameness import body_value, plain, without_elements
from tests.support.answers import Answer, answer, error_answer
from tests.support.botocore_side import Body
from tests.support.packages import runtime
from tests.support.random_values import RandomValues

SHARES = (0.0, 1.0, 0.5)
"""How many of the optional members are set in each round: the fewest, all, some."""
REGION = "eu-central-1"
KEYS = ("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
ACCOUNT = "123456789012"
_WHEN = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)
_TOKEN = "01234567-89ab-4def-8123-456789abcdef"
_LABEL = re.compile(r"\{(\w+)\}")
_SCOPE = re.compile(r"Credential=[^/]+/([^,]+)")

DIFFERENCES = {
    "content-type of a form": "botocore adds a charset; the protocol's tests have none, and a form is ASCII",
    "content-type of XML, text and bytes": "botocore sends none; the protocol's tests want it",
    "blanks in a list in a header": "botocore joins it without, and they mean nothing there",
    "an empty header": "botocore sends what is set to nothing, or leaves it out; a service sees the same",
    "a body without members": "botocore sends none; Smithy sends the empty document, and its tests want it",
    "a checksum of bytes": "botocore sends them in chunks with the checksum behind (docs/checksums.md)",
    "a body that is signed": "that of WriteGetObjectResponse is not, by its model; botocore signs what is no stream",
    "the region of a signature": "botocore has Health's from its endpoints.json; we go by the endpoint rules alone",
    "a call that takes no signature": "botocore signs one of Sign-In's, since its endpoint rules could be signed for",
    "objects without keys": "the handler that decodes the keys of a listing raises KeyError in botocore",
}
"""Where we differ on purpose; ``_headers`` and ``_bodies`` know how."""

_OF_THE_CLIENT = {
    "user-agent",
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "content-length",
    "expect",
}
_OF_THE_BYTES = re.compile(
    r"content-md5|x-amz-content-sha256|x-amz-checksum-\w+|x-amz-sha256-tree-hash"
)
_PLAIN_TYPES = ("application/octet-stream", "application/xml", "text/plain")


@dataclass(frozen=True)
class Sent:
    """A request, as far as both sides have to agree."""

    method: str
    place: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: bytes


def differences(found: Generated, rounds: tuple[float, ...] = SHARES) -> Iterator[str]:
    """What is different in a call of an operation."""
    with _standing_still(found):
        theirs, ours = Theirs(found.name), Ours(found)
        for name in found.operations:
            for number, share in enumerate(rounds):
                values = RandomValues(Random(f"{found.name}.{name}.{number}"), share)
                for problem in _guarded(_call, theirs, ours, name, values):
                    yield f"{name}, round {number}: {problem}"
            for problem in _guarded(_errors, theirs, ours, name, None):
                yield f"{name}: {problem}"


def _guarded(compare: Any, theirs: Theirs, ours: Ours, name: str, values: Any) -> Iterator[str]:
    try:
        yield from compare(theirs, ours, name, values)
    except Exception as error:
        yield f"{compare.__name__}: {type(error).__name__}: {error}"


class Theirs:
    """botocore's client of a service."""

    def __init__(self, name: str) -> None:
        config = Config(retries={"total_max_attempts": 1}, parameter_validation=False)
        self.client = _session().create_client(name, region_name=REGION, config=config)
        self.model = self.client.meta.service_model
        self._answer: Answer = (200, {}, b"")
        self._name = ""
        self._sent: Any = None
        self.client.meta.events.register("before-send", self._before_send)

    def _before_send(self, request: Any, **_: object) -> AWSResponse:
        if _asks_for_endpoints(request.headers, self._name):
            status, headers, body = _ENDPOINTS
        else:
            self._sent = request
            status, headers, body = self._answer
        return AWSResponse(request.url, status, headers, _Raw(body))

    def call(self, name: str, params: Mapping[str, Any], answer: Answer) -> tuple[Sent | None, Any]:
        """The request, None where none was sent, and the result or the error."""
        self._answer, self._sent, self._name = answer, None, name
        try:
            result = self.client._make_api_call(name, dict(params))
        except Exception as error:
            result = error
        if self._sent is None:
            return None, result
        request = self._sent
        sent = _sent(request.method, request.url, request.headers, _read(request.body))
        return _without_chunks(sent), result


def _asks_for_endpoints(headers: Any, name: str) -> bool:
    """Whether this is not the call of ``name``, but what a client asks before it."""
    target = _text(headers.get("X-Amz-Target") or headers.get("x-amz-target") or "")
    return target.endswith(".DescribeEndpoints") and name != "DescribeEndpoints"


_ENDPOINTS: Answer = (
    200,
    {},
    b'{"Endpoints": [{"Address": "discovered.example.com", "CachePeriodInMinutes": 60}]}',
)


class _Raw(Body):
    """What botocore reads an answer from, by pieces as well."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self._left = data

    def read(self, amt: int | None = None, **_: object) -> bytes:
        found = self._left if amt is None else self._left[:amt]
        self._left = self._left[len(found) :]
        return found

    def set_socket_timeout(self, timeout: object) -> None:
        pass

    def close(self) -> None:
        pass


class Ours:
    """The generated client of a service."""

    def __init__(self, found: Generated) -> None:
        self.module = found.module
        shared, self._http = runtime(found.module), runtime(found.module, "http")
        stub = runtime(found.module, "testing").StubTransport
        client = f"{client_prefix(found.service.id)}Client"
        self._transport = stub(self._reply)
        self._answer: Answer = (200, {}, b"")
        self._name = ""
        self.client = getattr(found.module, client)(
            region=REGION,
            credentials=shared.Credentials(*KEYS),
            transport=self._transport,
            validation="off",
            retries=shared.RetryPolicy(max_attempts=1),
        )

    def _reply(self, request: Any) -> Any:
        asks = _asks_for_endpoints(request.headers, self._name)
        return self.response(_ENDPOINTS if asks else self._answer)

    def response(self, answer: Answer) -> Any:
        return self._http.HttpResponse(*answer)

    def call(self, name: str, params: Mapping[str, Any], answer: Answer) -> tuple[Sent | None, Any]:
        """As ``Theirs.call``."""
        self._answer, self._name = answer, name
        self._transport.requests.clear()
        try:
            result = self.client.send(self.module.OPERATIONS[name].input.from_dict(params))
        except Exception as error:
            result = error
        if not self._transport.requests:
            return None, result
        request = self._transport.requests[-1]
        return _sent(request.method, request.url, request.headers, request.body), result


def _sent(method: str, url: str, headers: Any, body: bytes) -> Sent:
    parts = urlsplit(url)
    lower = {name.lower(): _text(value) for name, value in headers.items()}
    query = sorted(parse_qsl(parts.query, keep_blank_values=True))
    host = parts.netloc.lower()
    return Sent(method, f"{parts.scheme}://{host}{parts.path or '/'}", query, lower, body)


def _text(value: Any) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)


def _read(body: Any) -> bytes:
    if hasattr(body, "read"):
        body = body.read()
    return body.encode() if isinstance(body, str) else bytes(body or b"")


def _without_chunks(sent: Sent) -> Sent:
    """The request with the checksum in front that botocore sends behind the chunks of a body."""
    headers = dict(sent.headers)
    trailer = headers.pop("x-amz-trailer", None)
    if trailer is None:
        return sent
    size, _, rest = sent.body.partition(b"\r\n")
    body = rest[: int(size, 16)]
    found = re.search(rb"\r\n%s:(.*)\r\n" % trailer.encode(), b"\r\n" + sent.body)
    assert found is not None
    headers[trailer] = found[1].decode()
    headers["x-amz-content-sha256"] = "UNSIGNED-PAYLOAD"
    encodings = headers.pop("content-encoding").split(",")
    if encodings[:-1] and encodings.pop() == "aws-chunked":
        headers["content-encoding"] = ",".join(encodings)
    for name in ("transfer-encoding", "x-amz-decoded-content-length"):
        headers.pop(name, None)
    return replace(sent, headers=headers, body=body)


def _call(theirs: Theirs, ours: Ours, name: str, values: RandomValues) -> Iterator[str]:
    operation = theirs.model.operation_model(name)
    params = _params(operation, values)
    given = _answer(theirs.model.resolved_protocol, operation, values)
    request, result = theirs.call(name, params, given)
    our_request, our_result = ours.call(name, params, given)
    if request is our_request is None and str(our_result) == str(result):
        return  # both refuse what cannot be a host, in the words of the endpoint rules
    if request is None or our_request is None:
        yield f"request: {our_request or our_result!r} instead of {request or result!r}, of {params!r}"
        return
    _settle(theirs.model.service_name, name, our_request.headers, request.headers)
    for what, one, other in _parts(our_request, request):
        yield f"{what}: {one!r} instead of {other!r}, of {params!r}"
    one, other = _results(operation, our_result, result)
    if one != other and not isinstance(result, KeyError):
        yield f"result: {one!r} instead of {other!r}, of {given!r}"


def _settle(service: str, name: str, ours: dict[str, str], theirs: dict[str, str]) -> None:
    """What of signatures differs on purpose in single calls."""
    if service == "health":
        theirs["authorization"] = ours["authorization"]
    if name == "WriteGetObjectResponse":
        theirs["x-amz-content-sha256"] = ours["x-amz-content-sha256"]
    if name == "CreateOAuth2TokenWithTokenExchange":
        del theirs["authorization"], theirs["x-amz-date"]


def _params(operation: Any, values: RandomValues) -> dict[str, Any]:
    params = values.value(operation.input_shape) if operation.input_shape else {}
    if operation.endpoint is not None:
        params |= dict.fromkeys(_LABEL.findall(operation.endpoint.get("hostPrefix", "")), "label")
    if operation.service_model.service_name in ("events", "sesv2"):
        params.pop(
            "EndpointId", None
        )  # a global endpoint takes SigV4a, which neither side has here
    return params | {
        member: value
        for member, value in _POSSIBLE.items()
        if member in params and isinstance(params[member], type(value))
    }


_POSSIBLE: dict[str, Any] = {
    "Bucket": "bucket",
    "AccountId": ACCOUNT,
    "SourceRegion": "us-west-2",
    "spaceId": "space",
    "PredictEndpoint": "https://predict.example.com",
    "ConsumerARN": f"arn:aws:kinesis:{REGION}:{ACCOUNT}:stream/s/consumer/c:1",
    "StreamARN": f"arn:aws:kinesis:{REGION}:{ACCOUNT}:stream/s",
    "ChecksumAlgorithm": "SHA256",  # not every one is in the standard library
}
"""What endpoint rules and services are strict about, though their models are not."""


def _answer(protocol: str, operation: Any, values: RandomValues) -> Answer:
    shape = operation.output_shape
    given = values.value(shape) if shape else {}
    payload = shape.serialization.get("payload") if shape else None
    if isinstance(given.get(payload), bytes):
        given[payload] = b"blob"
    if operation.http_checksum.get("responseAlgorithms"):
        # Both sides would check them; tests/wire has answers with checksums that are right and wrong.
        given = {name: value for name, value in given.items() if not name.startswith("Checksum")}
    status, headers, body = answer(protocol, operation, given)
    if "Content-Length" in headers:
        headers["Content-Length"] = str(len(body))
    return status, headers, body


def _parts(ours: Sent, theirs: Sent) -> Iterator[tuple[str, Any, Any]]:
    if ours.method != theirs.method:
        yield "method", ours.method, theirs.method
    if unquote(ours.place) != unquote(theirs.place):
        yield "url", ours.place, theirs.place
    if _query(ours.query) != _query(theirs.query):
        yield "query", ours.query, theirs.query
    one, other = _headers(ours, theirs), _headers(theirs, ours)
    if one != other:
        names = {name for name in one.keys() | other.keys() if one.get(name) != other.get(name)}
        yield (
            "headers",
            {name: one.get(name) for name in names},
            {name: other.get(name) for name in names},
        )
    if ours.body != theirs.body:
        value = _unsigned(body_value(ours.body, ours.headers))
        expected = _unsigned(body_value(theirs.body, ours.headers))
        empty = not theirs.body and value in ({}, b"", [])
        if value != expected and not empty and not _is_empty_element(ours.body, theirs.body):
            yield "body", value, expected


def _unsigned(value: Any) -> Any:
    """A form without its signature and its time; test_sigv2 has those of Signature Version 2."""
    if isinstance(value, list) and ("SignatureVersion", "2") in value:
        return [pair for pair in value if pair[0] not in ("Signature", "Timestamp")]
    return value


def _is_empty_element(ours: bytes, theirs: bytes) -> bool:
    if theirs or ours[:1] != b"<":
        return False
    found = body_value(ours, {"content-type": "application/xml"})
    return not found[3] and not found[4]


def _query(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(name, "" if name == "X-Amz-Signature" else value) for name, value in pairs]


def _headers(sent: Sent, other: Sent) -> dict[str, str]:
    """Headers without what is the client's own, and what follows from bytes where these may differ."""
    found: dict[str, str] = {}
    for name, value in sent.headers.items():
        if name in _OF_THE_CLIENT:
            continue
        if name == "authorization" and (scope := _SCOPE.search(value)):
            value = scope[1]
        elif _OF_THE_BYTES.fullmatch(name) and sent.body != other.body and value.isascii():
            value = value if value.isupper() and "-" in value else "of the body"
        elif name == "content-type":
            value = value.partition(";")[0] if "form" in value else value
            if value in _PLAIN_TYPES or (sent.body and not other.body):
                continue
        found[name] = value.replace(", ", ",")
    return {name: value for name, value in found.items() if value}


def _results(operation: Any, ours: Any, theirs: Any) -> tuple[Any, Any]:
    if isinstance(theirs, Exception) or isinstance(ours, Exception):
        return _error_of(ours), _error_of(theirs)
    shape = operation.output_shape
    stream = shape.event_stream_name if shape else None
    payload = shape.serialization.get("payload") if shape else None
    other = {
        name: value
        for name, value in theirs.items()
        if name not in ("ResponseMetadata", "ExpiresString") and value is not None
    }
    one = {} if ours is None else ours.to_dict()
    if stream:
        one[stream] = [event.to_dict() for event in one[stream]]
        other[stream] = [*other[stream]]
    for found in (one, other):
        if payload and hasattr(found.get(payload), "read"):
            found[payload] = found[payload].read()
    # botocore decodes a blob as UTF-8 unless it is a stream, and gives an empty structure where nothing came.
    if isinstance(other.get(payload), str) and isinstance(one.get(payload), bytes):
        other[payload] = other[payload].encode()
    if payload and payload not in one and not other.get(payload):
        other.pop(payload, None)
    return plain(one), plain(without_elements(other, one))


def _error_of(found: Any) -> Any:
    if isinstance(found, Exception):
        return getattr(found, "code", None) or type(found).__name__, str(found)
    return found


def _errors(theirs: Theirs, ours: Ours, name: str, _: None) -> Iterator[str]:
    operation = theirs.model.operation_model(name)
    protocol = theirs.model.resolved_protocol
    parser = create_parser(protocol)
    for shape in operation.error_shapes:
        values = RandomValues(Random(f"{name}.{shape.name}"), 0.7)
        given = error_answer(protocol, theirs.model, shape, values.value(shape))
        expected = _parsed_error(parser, theirs.model, operation, given)
        try:
            ours.module.OPERATIONS[name].parse(ours.response(given))
        except Exception as error:
            found = _described(error)
        else:
            found = "no error"
        if found != expected:
            yield f"error {shape.name}: {found!r} instead of {expected!r}, of {given!r}"


def _described(error: Any) -> Any:
    if not hasattr(error, "status_code"):
        return f"{type(error).__name__}: {error}"
    members = {key: value for key, value in error.to_dict().items() if key.lower() != "message"}
    return error.code, error.message, plain(members)


def _parsed_error(parser: Any, model: Any, operation: Any, given: Answer) -> Any:
    """What botocore's endpoint and client make of an error answer."""
    status, headers, body = given
    response = {
        "status_code": status,
        "headers": botocore.awsrequest.HeadersDict(headers),
        "body": body,
        "context": {"operation_name": operation.name},
    }
    parsed = parser.parse(response, operation.output_shape)
    error = parsed["Error"]
    shape = model.shape_for_error_code(error["Code"])
    if "Type" in error.get("QueryErrorCode", {}):
        shape = model.shape_for_error_code(error["QueryErrorCode"])
    members = parser.parse(response, shape) if shape is not None else {}
    members = {
        key: value
        for key, value in members.items()
        if key not in ("ResponseMetadata", "Error") and key.lower() != "message"
    }
    # A handler of botocore's has the text of OAuth's errors from there.
    text = error.get("Message") or members.get("error_description") or ""
    return error["Code"], text, plain(members)


@functools.cache
def _session() -> Any:
    session = botocore.session.Session()
    # Of its own: botocore's handlers change the models that its loader has read.
    session.register_component("data_loader", botocore.loaders.Loader())
    session.set_credentials(*KEYS)
    return session


def _standing_still(found: Generated) -> contextlib.ExitStack:
    """One time and one token for both sides, and nothing said of what is deprecated."""
    stack = contextlib.ExitStack()

    def put(module: Any, name: str, value: Any) -> None:
        stack.enter_context(mock.patch.object(module, name, Mock(return_value=value)))

    call = runtime(found.module, "client.call")
    put(call, "invocation_id", _TOKEN)
    customized = f"{call.__name__.removesuffix('client.call')}customizations.presigned_copy"
    for module in [call, *filter(None, [sys.modules.get(customized)])]:
        put(module, "time", _WHEN.timestamp())
    put(botocore.handlers.uuid, "uuid4", _TOKEN)
    put(botocore.auth, "get_current_datetime", _WHEN.replace(tzinfo=None))
    stack.enter_context(warnings.catch_warnings())
    warnings.simplefilter("ignore")
    return stack
