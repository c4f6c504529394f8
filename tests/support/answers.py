"""What a service could answer: headers and body for values of an output shape, as botocore reads the shape. Written for
the tests, from the specifications of the protocols; neither botocore nor the generator has a part in it.
"""

from __future__ import annotations

import json
import struct
from base64 import b64encode
from datetime import datetime
from email.utils import format_datetime
from typing import Any
from xml.sax.saxutils import escape

from tests.support.event_frames import events, message

_XSI = "http://www.w3.org/2001/XMLSchema-instance"
Answer = tuple[int, dict[str, str], bytes]


def answer(protocol: str, operation: Any, values: dict[str, Any]) -> Answer:
    """Status, headers and body that say ``values``, those of the output of ``operation``."""
    shape = operation.output_shape
    headers: dict[str, str] = {}
    status, body = int(operation.http.get("responseCode", 200)), dict(values)
    if shape is None:
        xml = protocol in ("query", "ec2")
        return status, headers, f"<{operation.name}Response/>".encode() if xml else b""
    rest = protocol.startswith("rest")
    for name, value in values.items():
        place = shape.members[name].serialization.get("location") if rest else None
        if place is not None:
            del body[name]
        if place == "header":
            headers[_name(shape.members[name], name)] = _header(shape.members[name], value)
        elif place == "headers":
            prefix = shape.members[name].serialization.get("name", "")
            headers |= {f"{prefix}{key}": text for key, text in value.items()}
        elif place == "statusCode":
            status = 200
    if shape.event_stream_name is not None:
        return status, headers, _events(protocol, shape, body)
    payload = shape.serialization.get("payload") if rest else None
    if operation.name == "GetBucketLocation":
        text = body.get("LocationConstraint", "")
        return status, headers, f"<LocationConstraint>{escape(text)}</LocationConstraint>".encode()
    if payload is not None:
        return status, headers, _payload(protocol, shape.members[payload], values.get(payload))
    return status, headers, _body(protocol, operation, shape, body)


def error_answer(protocol: str, service: Any, shape: Any, values: dict[str, Any]) -> Answer:
    """Status, headers and body of the error ``shape`` with ``values``, as the service would refuse a call with it."""
    error = shape.metadata.get("error", {})
    code = error.get("code", shape.name)
    status = int(error.get("httpStatusCode", 500 if shape.metadata.get("fault") else 400))
    headers: dict[str, str] = {"x-amzn-requestid": "r"}
    body = dict(values)
    for name in [name for name in body if protocol.startswith("rest")]:
        place = shape.members[name].serialization.get("location")
        if place == "header":
            headers[_name(shape.members[name], name)] = _header(shape.members[name], body[name])
        if place is not None:
            del body[name]
    headers.pop(
        "x-amzn-ErrorType", None
    )  # a member of Observability Admin's errors, and what every answer has
    match protocol:
        case "rest-json":
            headers["x-amzn-errortype"] = code
            return status, headers, json.dumps(_json(shape, body)).encode()
        case "json":
            named = {"__type": f"com.example#{shape.name}"} | _json(shape, body)
            if "awsQueryCompatible" in service.metadata:
                headers["x-amzn-query-error"] = f"{code};Sender"
            return status, headers, json.dumps(named).encode()
        case "smithy-rpc-v2-cbor":
            named = {"__type": f"com.example#{shape.name}"} | _json(shape, body, cbor=True)
            if "awsQueryCompatible" in service.metadata:
                headers["x-amzn-query-error"] = f"{code};Sender"
            return status, {**headers, "smithy-protocol": "rpc-v2-cbor"}, cbor(named)
    # XML has both in upper case, whatever the model calls them.
    body = {name: value for name, value in body.items() if name.lower() != "code"}
    text = next((body.pop(name) for name in [*body] if name.lower() == "message"), None)
    message = "" if text is None else f"<Message>{escape(text)}</Message>"
    inner = f"<Code>{code}</Code>{message}{_members(shape, body)}"
    if service.service_id.startswith("S3") and service.service_name == "s3":
        return status, headers, f"<Error>{inner}<RequestId>r</RequestId></Error>".encode()
    if protocol == "ec2":
        wrapped = (
            f"<Response><Errors><Error>{inner}</Error></Errors><RequestID>r</RequestID></Response>"
        )
    else:
        wrapped = f"<ErrorResponse><Error><Type>Sender</Type>{inner}</Error><RequestId>r</RequestId></ErrorResponse>"
    return status, headers, wrapped.encode()


def _events(protocol: str, shape: Any, values: dict[str, Any]) -> bytes:
    """The messages of a stream; what stands beside it comes first where a protocol has everything in the body."""

    def write(shape: Any, value: Any) -> bytes:
        if protocol == "rest-xml":
            return _element(shape.name, shape, value).encode()
        if protocol == "smithy-rpc-v2-cbor":
            return cbor(_json(shape, value, cbor=True))
        return json.dumps(_json(shape, value)).encode()

    found = values.pop(shape.event_stream_name, [])
    messages = events(shape.members[shape.event_stream_name], found, write)
    if protocol.startswith("rest"):
        return messages
    headers = {":message-type": "event", ":event-type": "initial-response"}
    return message(headers, write(shape, values)) + messages


def _payload(protocol: str, shape: Any, value: Any) -> bytes:
    if value is None:
        return b""
    if isinstance(value, bytes):
        return value
    if isinstance(value, str):
        return value.encode()
    if protocol == "rest-xml":
        return _element(shape.serialization.get("name", shape.name), shape, value).encode()
    return json.dumps(_json(shape, value)).encode()


def _body(protocol: str, operation: Any, shape: Any, values: dict[str, Any]) -> bytes:
    match protocol:
        case "json" | "rest-json":
            return json.dumps(_json(shape, values)).encode()
        case "smithy-rpc-v2-cbor":
            return cbor(_json(shape, values, cbor=True))
        case "rest-xml":
            return _element(f"{operation.name}Result", shape, values).encode()
        case "ec2":
            inner = _members(shape, values)
            return f"<{operation.name}Response>{inner}<requestId>r</requestId></{operation.name}Response>".encode()
        case _:
            wrapper = shape.serialization.get("resultWrapper")
            inner = _members(shape, values)
            inner = f"<{wrapper}>{inner}</{wrapper}>" if wrapper else inner
            metadata = "<ResponseMetadata><RequestId>r</RequestId></ResponseMetadata>"
            return (
                f"<{operation.name}Response>{inner}{metadata}</{operation.name}Response>".encode()
            )


def _name(shape: Any, name: str) -> str:
    return str(shape.serialization.get("name", name))


def _timestamp(shape: Any, value: datetime, default: str) -> str | int:
    match shape.serialization.get("timestampFormat", default):
        case "iso8601":
            return value.strftime("%Y-%m-%dT%H:%M:%SZ")
        case "rfc822":
            return format_datetime(value, usegmt=True)
        case _:
            return int(value.timestamp())


def _header(shape: Any, value: Any) -> str:
    if shape.serialization.get("jsonvalue"):
        return b64encode(json.dumps(value).encode()).decode()
    if shape.type_name == "list":
        return ", ".join(_header(shape.member, item) for item in value)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, datetime):
        return str(_timestamp(shape, value, "rfc822"))
    return str(value)


# --- JSON and CBOR ---------------------------------------------------------------------------------------------------


def _json(shape: Any, value: Any, *, cbor: bool = False) -> Any:
    if getattr(shape, "is_document_type", False):
        return value
    match shape.type_name:
        case "structure":
            members = shape.members
            return {
                _name(members[name], name): _json(members[name], item, cbor=cbor)
                for name, item in value.items()
            }
        case "list":
            return [_json(shape.member, item, cbor=cbor) for item in value]
        case "map":
            return {key: _json(shape.value, item, cbor=cbor) for key, item in value.items()}
        case "blob":
            return value if cbor else b64encode(value).decode()
        case "timestamp":
            return value if cbor else _timestamp(shape, value, "unixTimestamp")
        case _:
            return value


def cbor(value: Any) -> bytes:
    """``value`` in CBOR, with maps and lists that have no length, which RFC 8949 allows as well."""
    if value is None or isinstance(value, bool):
        return {None: b"\xf6", False: b"\xf4", True: b"\xf5"}[value]
    if isinstance(value, datetime):
        return b"\xc1" + struct.pack(">Bd", 0xFB, value.timestamp())
    if isinstance(value, int):
        return struct.pack(">BQ", 0x1B if value >= 0 else 0x3B, value if value >= 0 else -1 - value)
    if isinstance(value, float):
        return struct.pack(">Bd", 0xFB, value)
    if isinstance(value, bytes):
        return struct.pack(">BI", 0x5A, len(value)) + value
    if isinstance(value, str):
        return struct.pack(">BI", 0x7A, len(value.encode())) + value.encode()
    if isinstance(value, list):
        return b"\x9f" + b"".join(map(cbor, value)) + b"\xff"
    return b"\xbf" + b"".join(cbor(key) + cbor(item) for key, item in value.items()) + b"\xff"


# --- XML -------------------------------------------------------------------------------------------------------------


def _members(shape: Any, values: dict[str, Any]) -> str:
    return "".join(
        _element(_name(shape.members[name], name), shape.members[name], value)
        for name, value in values.items()
        if not shape.members[name].serialization.get("xmlAttribute")
    )


def _element(name: str, shape: Any, value: Any) -> str:
    flat = shape.serialization.get("flattened")
    match shape.type_name:
        case "structure":
            attributes = "".join(
                f' xmlns:xsi="{_XSI}" {_name(shape.members[each], each)}="{escape(item, {chr(34): "&quot;"})}"'
                for each, item in value.items()
                if shape.members[each].serialization.get("xmlAttribute")
            )
            return f"<{name}{attributes}>{_members(shape, value)}</{name}>"
        case "list":
            # SimpleDB's flattened lists are called like their items.
            item = shape.member.serialization.get("name", name if flat else "member")
            inner = "".join(_element(item, shape.member, each) for each in value)
            return inner if flat else f"<{name}>{inner}</{name}>"
        case "map":
            key, item = _name(shape.key, "key"), _name(shape.value, "value")
            entry = name if flat else "entry"
            inner = "".join(
                f"<{entry}><{key}>{escape(each)}</{key}>{_element(item, shape.value, found)}</{entry}>"
                for each, found in value.items()
            )
            return inner if flat else f"<{name}>{inner}</{name}>"
        case "blob":
            return f"<{name}>{b64encode(value).decode()}</{name}>"
        case "timestamp":
            return f"<{name}>{_timestamp(shape, value, 'iso8601')}</{name}>"
        case "boolean":
            return f"<{name}>{str(value).lower()}</{name}>"
        case _:
            return f"<{name}>{escape(str(value))}</{name}>"
