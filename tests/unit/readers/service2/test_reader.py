"""service-2 to IR: botocore's spellings become traits, and what does not hang together is refused with its path."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from clientsmith.errors import ModelError, UsageError
from clientsmith.model import Kind, Service, traits
from clientsmith.readers.queries import Query, search_operations
from clientsmith.readers.service2 import metamodel
from clientsmith.readers.service2.reader import NOT_READ, read_service

from tests.support.packages import model, operation


def _read(
    shapes: dict[str, Any], operations: dict[str, Any] | None = None, **metadata: str
) -> Service:
    return read_service(model(operations, shapes, **metadata), source="model.json")


def _member(member: dict[str, Any], target: dict[str, Any]) -> set[traits.Trait]:
    shapes = {"S": {"type": "structure", "members": {"M": {"shape": "T", **member}}}, "T": target}
    return set(_read(shapes).shapes["S"].member("M").traits)


@pytest.mark.parametrize(
    ("member", "expected"),
    [
        ({"locationName": "m"}, traits.JsonName("m")),
        ({"location": "uri", "locationName": "m"}, traits.HttpLabel("m")),
        ({"location": "querystring", "locationName": "m"}, traits.HttpQuery("m")),
        ({"location": "header", "locationName": "X-M"}, traits.HttpHeader("X-M")),
        ({"location": "headers", "locationName": "X-"}, traits.HttpPrefixHeaders("X-")),
        ({"location": "statusCode"}, traits.HttpResponseCode()),
        ({"idempotencyToken": True}, traits.IdempotencyToken()),
        ({"jsonvalue": True}, traits.MediaTypeJson()),
        ({"hostLabel": True}, traits.HostLabel()),
        ({"timestampFormat": "rfc822"}, traits.TimestampFormat("http-date")),
        ({"deprecated": True, "deprecatedMessage": "Gone."}, traits.Deprecated("Gone.")),
        ({"contextParam": {"name": "Bucket"}}, traits.ContextParam("Bucket")),
        ({"queryName": "Q"}, traits.Ec2QueryName("Q")),
        ({"flattened": True}, traits.XmlFlattened()),
        ({"xmlAttribute": True}, traits.XmlAttribute()),
        ({"xmlNamespace": "urn:x"}, traits.XmlNamespace("urn:x")),
        ({"xmlNamespace": {"uri": "urn:x", "prefix": "x"}}, traits.XmlNamespace("urn:x", "x")),
        ({"streaming": True}, traits.Streaming()),
        ({"eventpayload": True}, traits.EventPayload()),
    ],
)
def test_member_traits(member: dict[str, Any], expected: traits.Trait) -> None:
    assert _member(member, {"type": "string"}) == {expected}


def test_a_map_in_the_query_is_further_parameters() -> None:
    target = {"type": "map", "key": {"shape": "T"}, "value": {"shape": "T"}}

    assert _member({"location": "querystring"}, target) == {traits.HttpQueryParams()}


@pytest.mark.parametrize(
    ("shape", "kind", "expected"),
    [
        ({"type": "string", "min": 1, "max": 5}, Kind.STRING, [traits.Length(1, 5)]),
        ({"type": "integer", "min": 0}, Kind.INTEGER, [traits.Range(0, None)]),
        ({"type": "string", "enum": ["a"]}, Kind.STRING, [traits.EnumValues(("a",))]),
        ({"type": "string", "pattern": "x+"}, Kind.STRING, [traits.Pattern("x+")]),
        ({"type": "string", "sensitive": True}, Kind.STRING, [traits.Sensitive()]),
        ({"type": "structure", "union": True}, Kind.UNION, []),
        ({"type": "structure", "document": True}, Kind.DOCUMENT, []),
        (
            {"type": "structure", "exception": True, "error": {"code": "C", "httpStatusCode": 503}},
            Kind.STRUCTURE,
            [traits.Error("C", 503, "server")],
        ),
        (
            {"type": "structure", "exception": True, "retryable": {"throttling": True}},
            Kind.STRUCTURE,
            [traits.Error("S", None, "client"), traits.Retryable(True)],
        ),
    ],
)
def test_shape_traits(shape: dict[str, Any], kind: Kind, expected: list[traits.Trait]) -> None:
    found = _read(
        {"S": {"members": {}, **shape} if shape["type"] == "structure" else shape}
    ).shapes["S"]

    assert (found.kind, list(found.traits)) == (kind, expected)


def test_operation_traits() -> None:
    found = _read(
        {},
        {
            "Put": operation("Put", idempotent=True, httpChecksumRequired=True, authtype="none"),
            "Get": operation(
                "Get", readonly=True, endpoint={"hostPrefix": "a."}, unsignedPayload=True
            ),
        },
    ).operations

    assert set(found["Put"].traits) == {
        traits.Idempotent(),
        traits.HttpChecksumRequired(),
        traits.NoAuth(),
    }
    assert set(found["Get"].traits) == {
        traits.Idempotent(),
        traits.EndpointHostPrefix("a."),
        traits.UnsignedPayload(),
    }


def test_everything_that_leads_nowhere_is_named_at_once() -> None:
    shapes = {
        "Input": {
            "type": "structure",
            "members": {"A": {"shape": "Strng"}},
            "required": ["B"],
            "payload": "C",
        },
        "String": {"type": "string"},
    }
    operations = {"Op": operation("Op", input="Input", output="String", errors=["Missing"])}

    with pytest.raises(ModelError) as caught:
        _read(shapes, operations)

    assert str(caught.value).splitlines() == [
        "model.json: $.shapes.Input.members.A.shape: there is no shape 'Strng'; did you mean String?",
        "model.json: $.operations.Op.output.shape: 'String' is a string, and must be a structure",
        "model.json: $.operations.Op.errors[0].shape: there is no shape 'Missing'",
        "model.json: $.shapes.Input.required[0]: there is no member 'B'",
        "model.json: $.shapes.Input.payload: there is no member 'C'",
    ]


def test_a_model_without_an_id_is_called_like_its_file() -> None:
    document = {"metadata": {"protocol": "rest-json"}, "operations": {}, "shapes": {}}

    assert read_service(document, source="vectors/rest-json.json").id == "rest-json"
    assert read_service(document, source="models/pets/2024-01-01/service-2.json").id == "pets"


def test_a_name_is_that_of_an_element_in_the_xml_protocols() -> None:
    shapes = {
        "S": {"type": "structure", "members": {"M": {"shape": "L", "locationName": "m"}}},
        "L": {"type": "list", "member": {"shape": "T", "locationName": "item"}},
        "T": {"type": "string"},
    }
    found = _read(shapes, protocol="rest-xml").shapes

    assert list(found["S"].member("M").traits) == [traits.XmlName("m")]
    assert list(found["L"].member("member").traits) == [traits.XmlName("item")]


def test_service_traits() -> None:
    document = model({}, {}, protocol="json", jsonVersion="1.0", targetPrefix="T_2020", uid="x")
    document["metadata"] |= {
        "auth": ["aws.auth#sigv4"],
        "awsQueryCompatible": {},
        "protocolSettings": {"h2": "optional"},
        "protocols": ["smithy-rpc-v2-cbor", "json"],
        "xmlNamespace": "urn:x",
    }
    document["clientContextParams"] = {"Force": {"type": "boolean", "documentation": "Do."}}

    assert set(read_service(document).traits) == {
        traits.Auth(("aws.auth#sigv4",)),
        traits.AwsQueryCompatible(),
        traits.ClientContextParams((("Force", "boolean", "Do."),)),
        traits.Http2("optional"),
        traits.JsonVersion("1.0"),
        traits.Protocols(("smithy-rpc-v2-cbor", "json")),
        traits.SignatureVersion("v4"),
        traits.TargetPrefix("T_2020"),
        traits.XmlNamespace("urn:x"),
    }


_EVERYTHING: dict[str, Any] = {
    "alias": "A",
    "auth": ["smithy.api#httpBearerAuth"],
    "authtype": "none",
    "awsQueryCompatible": {},
    "checksumFormat": "sha256",
    "clientContextParams": {"C": {"type": "string"}},
    "code": "C",
    "contextParam": {"name": "C"},
    "deprecatedMessage": "Gone.",
    "deprecatedSince": "2020",
    "documentation": "<p>D</p>",
    "documentationUrl": "https://example.com",
    "endpoint": {"hostPrefix": "a."},
    "endpointdiscovery": {"required": True},
    "enum": ["a"],
    "error": {"httpStatusCode": 400, "code": "E"},
    "errors": [{"shape": "Structure2"}],
    "httpChecksum": {"requestChecksumRequired": True},
    "input": {"shape": "Structure"},
    "jsonVersion": "1.1",
    "location": "header",
    "locationName": "l",
    "max": 5,
    "min": 1,
    "operationContextParams": {"C": {"path": "a"}},
    "output": {"shape": "Structure"},
    "pattern": "x",
    "payload": "M",
    "protocolSettings": {"h2": "optional"},
    "protocols": ["json"],
    "requestcompression": {"encodings": ["gzip"]},
    "required": ["M"],
    "responseCode": 299,
    "retryable": {"throttling": True},
    "signatureVersion": "v2",
    "staticContextParams": {"C": {"value": "v"}},
    "timestampFormat": "rfc822",
    "xmlNamespace": {"uri": "urn:x"},
    "xmlOrder": ["M"],
}
"""A value for each key of the metamodel that is neither a string nor a boolean that may have any value."""
# Keys without which there is no service, or whose place says what the rest is; and those that only count with another.
_NEEDED = {
    "fault", "http", "httpStatusCode", "key", "member", "members", "metadata", "method", "name", "operations",
    "protocol", "requestUri", "shape", "shapes", "throttling", "type", "uri", "value", "encodings", "hostPrefix",
}  # fmt: skip


_SCALARS = "blob boolean double float integer long string timestamp".split()
# What NOT_READ calls the classes of the metamodel.
_CALLED = {
    "Error": ("error",),
    "ErrorReference": ("reference",),
    "InputReference": ("reference",),
    "ItemReference": ("item",),
    "Member": ("member",),
    "OutputReference": ("reference", "output"),
}


def _everywhere() -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    """A model, and in it one object of each class of the metamodel, by the name of the class."""
    put = operation("Op", input="Structure2", output="Structure2")
    put["errors"] = [{"shape": "Structure3"}]
    document = model({"Op": put}, {name.title(): {"type": name} for name in _SCALARS})
    del document["metadata"]["signatureVersion"], document["metadata"]["serviceFullName"]
    shapes = document["shapes"]
    shapes["List"] = {"type": "list", "member": {"shape": "String"}}
    shapes["Map"] = {"type": "map", "key": {"shape": "String"}, "value": {"shape": "String"}}
    shapes["Structure"] = {"type": "structure", "members": {"M": {"shape": "String"}}}
    shapes["Structure2"] = {"type": "structure", "members": {"M": {"shape": "Structure"}}}
    error = {"httpStatusCode": 500}
    shapes["Structure3"] = {"type": "structure", "members": {}, "exception": True, "error": error}
    objects = {
        "ServiceModel": document,
        "Metadata": document["metadata"],
        "Operation": put,
        "Http": put["http"],
        "InputReference": put["input"],
        "OutputReference": put["output"],
        "ErrorReference": put["errors"][0],
        "Error": error,
        "Member": shapes["Structure"]["members"]["M"],
        "ItemReference": shapes["List"]["member"],
        "StructureShape": shapes["Structure"],
        "ListShape": shapes["List"],
        "MapShape": shapes["Map"],
        **{f"{name.title()}Shape": shapes[name.title()] for name in _SCALARS},
    }
    return document, objects


def _fields(kind: str) -> dict[str, Any]:
    fields: dict[str, Any] = getattr(metamodel, kind).model_fields
    return fields


@pytest.mark.parametrize(
    ("kind", "key"),
    [(kind, key) for kind in _everywhere()[1] for key in _fields(kind) if key not in _NEEDED],
)
def test_every_key_is_read_or_listed_with_a_reason(kind: str, key: str) -> None:
    document, objects = _everywhere()
    if key.startswith("deprecated") and key != "deprecated":
        objects[kind]["deprecated"] = True
    before = read_service(copy.deepcopy(document))

    is_flag = "bool" in str(_fields(kind)[key].annotation)
    objects[kind][key] = _EVERYTHING.get(key, True if is_flag else "other")
    is_read = read_service(document) != before

    listed = {key, *(f"{name}.{key}" for name in _CALLED.get(kind, ()))} & NOT_READ.keys()
    assert is_read != bool(listed)


def test_a_query_that_finds_nothing_is_an_error() -> None:
    assert Query("a.b").optional({"a": {}}) is None
    with pytest.raises(ModelError, match=r"nothing at 'a\.b'"):
        Query("a.b").one({"a": {}})


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ("[?name==", "is neither a name, a glob nor JMESPath"),
        ("length(@)", "must give a list of operations"),
    ],
)
def test_expressions_that_do_not_select(expression: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        search_operations(expression, [{"name": "A"}])
