"""One small model for each idea that a golden holds. What an idea is about stands in its docstring."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.golden.idea_shapes import INTEGER, STRING, Document, structure
from tests.golden.stream_ideas import (
    event_streams,
    event_streams_that_hide_imports,
    streamed_blobs,
)
from tests.support.packages import model, operation


def odd_enum_values() -> Document:
    """Values that are no identifiers: digits first, signs only, empty, spaces, a keyword, accents."""
    values = [
        "ipv4",
        "1.0",
        "*",
        "",
        "In Progress",
        "InProgress2",
        "None",
        "a-b",
        "mro",
        "été",
        "us-east-1",
    ]
    return model(
        {"Paint": operation("Paint", input="PaintInput", output="PaintOutput")},
        {
            "Color": {"type": "string", "enum": values},
            "ColorList": {"type": "list", "member": {"shape": "Color"}},
            "ColorNames": {"type": "map", "key": {"shape": "Color"}, "value": {"shape": "String"}},
            "PaintInput": structure({"color": "Color", "colors": "ColorList"}, required=["color"]),
            "PaintOutput": structure({"color": "Color", "names": "ColorNames"}),
            "String": STRING,
        },
    )


def structure_named_none() -> Document:
    """Shapes called like Python's constants and like what the file imports."""
    return model(
        {"Make": operation("Make", input="MakeInput", output="Structure")},
        {
            "MakeInput": structure(
                {"none": "None", "union": "Union", "request": "Request", "text": "StrEnum"}
            ),
            "None": structure({"text": "String"}, documentation="<p>Not the constant.</p>"),
            "Request": structure({"text": "String"}),
            "String": STRING,
            "StrEnum": {"type": "string", "enum": ["a"]},
            "Structure": structure({"none": "None", "true": "True"}),
            "True": structure({"text": "String"}),
            "Union": structure({"a": "String", "b": "None"}, union=True),
        },
    )


def fields_that_hide_types() -> Document:
    """Fields called like their own shape, like a builtin that annotations use, like the modules a file imports."""
    return model(
        {"List": operation("List", input="ListInput", output="ListOutput")},
        {
            "ListInput": structure(
                {
                    "list": "Strings",
                    "str": "String",
                    "int": "Integer",
                    "t": "Thing",
                    "datetime": "When",
                    "dict": "Tags",
                }
            ),
            "ListOutput": structure(
                {"Thing": "Thing", "list": "Things", "str": "Strings", "type": "Kind"}
            ),
            "Kind": {"type": "string", "enum": ["x", "y"]},
            "Integer": INTEGER,
            "String": STRING,
            "Strings": {"type": "list", "member": {"shape": "String"}},
            "Tags": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "String"}},
            "Thing": structure(
                {
                    "Thing": "String",
                    "t": "Thing",
                    "bool": "String",
                    "wire": "String",
                    "self": "String",
                }
            ),
            "Things": {"type": "list", "member": {"shape": "Thing"}},
            "When": {"type": "timestamp"},
        },
    )


def classes_that_hide_imports() -> Document:
    """Shapes called like the modules, functions and builtins of generated files, and like the service's base error."""
    return model(
        {"serialize": operation("serialize", input="wire", output="parse", errors=["SampleError"])},
        {
            "SampleError": structure({"details": "text"}, exception=True),
            "SampleServiceError": structure({"text": "text"}),
            "body": structure({"str": "str", "super": "SampleServiceError"}),
            "parse": structure({"t": "t", "datetime": "datetime"}),
            "datetime": {"type": "timestamp"},
            "str": structure({"text": "text", "object": "t"}),
            "t": {"type": "string", "enum": ["x"]},
            "text": STRING,
            "wire": structure({"body": "body", "types": "types"}),
            "types": structure({"self": "t"}),
        },
    )


def keywords() -> Document:
    """Members, operations and shapes that are Python's keywords, or what a class has already."""
    return model(
        {
            "Import": operation("Import", input="ImportInput"),
            "Send": operation("Send", input="SendInput", output="class"),
        },
        {
            "ImportInput": structure(
                {"from": "String", "Class": "class", "validate": "String", "toDict": "String"}
            ),
            "SendInput": structure({"lambda": "String", "check": "String"}, required=["lambda"]),
            "String": STRING,
            "class": structure({"def": "String", "lower": "lower"}),
            "lower": structure({"x": "String"}),
        },
        serviceId="Lambda",
    )


def recursion() -> Document:
    """A structure that holds itself, directly, in a list, in a map, and through a union; documents; blobs;
    timestamps; floats.
    """
    return model(
        {"Grow": operation("Grow", input="Tree", output="GrowOutput")},
        {
            "Blob": {"type": "blob", "min": 1, "max": 4},
            "Choice": structure({"leaf": "String", "tree": "Node"}, union=True),
            "Document": structure(document=True),
            "Double": {"type": "double", "min": 0, "max": 1.5},
            "GrowOutput": structure({"root": "Node"}),
            "Matrix": {"type": "list", "member": {"shape": "Row"}},
            "Node": structure(
                {
                    "next": "Node",
                    "children": "Nodes",
                    "named": "NamedNodes",
                    "choice": "Choice",
                    "data": "Blob",
                    "at": "When",
                    "weights": "Matrix",
                    "notes": "Document",
                }
            ),
            "Nodes": {"type": "list", "member": {"shape": "Node"}, "max": 3},
            "NamedNodes": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "Nodes"}},
            "Row": {"type": "list", "member": {"shape": "Double"}, "sparse": True},
            "String": {"type": "string", "pattern": "^[a-z]+$", "max": 10},
            "Tree": structure({"root": "Node"}, required=["root"]),
            "When": {"type": "timestamp", "timestampFormat": "iso8601"},
        },
    )


def shared_inputs() -> Document:
    """One input of two operations, an output that is nested elsewhere, one shape as input and output, no input,
    no output.
    """
    return model(
        {
            "First": operation("First", input="Shared", output="Common"),
            "Second": operation("Second", input="Shared", output="SecondOutput"),
            "Echo": operation("Echo", input="Echoed", output="Echoed"),
            "Ping": operation("Ping"),
        },
        {
            "Common": structure({"id": "String"}),
            "Echoed": structure({"text": "String"}, required=["text"]),
            "SecondOutput": structure({"common": "Common"}),
            "Shared": structure({"id": "String"}, required=["id"]),
            "String": STRING,
        },
    )


def hostile_text() -> Document:
    """Documentation and names that try to run code, to leave their docstring, or to turn text round."""
    evil = '"""\nimport os; os.abort()\n"""'
    return model(
        {
            "Attack": operation(
                "Attack",
                input="AttackInput",
                errors=["Evil"],
                documentation=f"<p>{evil} \\ \\N{{BULLET}} \\x41 {{{{ view }}}} {{% raw %}} \u202e reversed \ud800</p>",
            )
        },
        {
            "AttackInput": structure(
                {
                    "x": {"shape": "String", "documentation": evil},
                    "na me": {"shape": "String", "locationName": '"];import os;os.abort();["'},
                    "../../etc/passwd": "Kind",
                    "header": {
                        "shape": "String",
                        "location": "header",
                        "locationName": "X-!#$%&'*",
                    },
                }
            ),
            "Evil": structure(
                {"__class__": "String"}, exception=True, documentation='ends with a quote "'
            ),
            "Kind": {
                "type": "string",
                "enum": ['"; import os', "\\", "'''", "\n"],
                "pattern": "\\\"'''$",
            },
            "String": STRING,
        },
        serviceFullName='Evil """ Service',
    )


def deprecated() -> Document:
    """Operations, shapes and members that are deprecated, with and without a reason."""
    gone = {
        "deprecated": True,
        "deprecatedMessage": "Use <code>New</code>.",
        "deprecatedSince": "2024-05-01",
    }
    return model(
        {
            "Old": operation(
                "Old", input="OldInput", documentation="<p>Does it the old way.</p>", **gone
            )
        },
        {
            "OldInput": structure(
                {
                    "a": {"shape": "String", "deprecated": True},
                    "b": {"shape": "Legacy", "documentation": "<p>B.</p>", **gone},
                }
            ),
            "Legacy": structure({"c": "String"}, deprecated=True, deprecatedMessage="Gone."),
            "String": STRING,
        },
    )


def sensitive() -> Document:
    """Members that never show: by their own trait, by their shape's, by the structure that holds them."""
    return model(
        {"Login": operation("Login", input="LoginInput", output="LoginOutput")},
        {
            "LoginInput": structure(
                {"user": "String", "password": "Secret", "keys": "Keys"},
                required=["user", "password"],
            ),
            "LoginOutput": structure({"token": "Secret"}),
            "Keys": structure({"primary": "String"}, sensitive=True),
            "Secret": {"type": "string", "sensitive": True, "min": 8},
            "String": STRING,
        },
    )


def empty_structure() -> Document:
    """A structure without members, as input, as output and nested."""
    return model(
        {
            "Ping": operation("Ping", input="Nothing", output="PingOutput"),
            "Wrap": operation("Wrap", input="Wrapper"),
        },
        {
            "Nothing": structure(),
            "PingOutput": structure(),
            "Wrapper": structure({"inner": "Inner"}),
            "Inner": structure(),
        },
    )


def http_bindings() -> Document:
    """Every place of an HTTP message: greedy labels, query lists and maps, header lists, prefix headers,
    payloads, status.
    """
    http = {"method": "PUT", "requestUri": "/{id}/at/{when}/{path+}?fixed=1&flag"}
    return model(
        {
            "Bind": operation(
                "Bind",
                input="BindInput",
                output="BindOutput",
                http=http,
                httpChecksumRequired=True,
                endpoint={"hostPrefix": "data-{zone}."},
                idempotent=True,
            )
        },
        {
            "BindInput": structure(
                {
                    "id": {"shape": "Integer", "location": "uri", "locationName": "id"},
                    "when": {"shape": "When", "location": "uri", "locationName": "when"},
                    "path": {"shape": "String", "location": "uri", "locationName": "path"},
                    "tags": {"shape": "Strings", "location": "querystring", "locationName": "tag"},
                    "more": {"shape": "Map", "location": "querystring"},
                    "flags": {"shape": "Flags", "location": "header", "locationName": "X-Flags"},
                    "meta": {"shape": "Map", "location": "headers", "locationName": "X-Meta-"},
                    "token": {
                        "shape": "String",
                        "location": "header",
                        "locationName": "X-Token",
                        "idempotencyToken": True,
                    },
                    "zone": {
                        "shape": "String",
                        "hostLabel": True,
                        "location": "querystring",
                        "locationName": "zone",
                    },
                    "data": "Blob",
                },
                required=["id", "when", "path", "zone"],
                payload="data",
            ),
            "BindOutput": structure(
                {
                    "etag": {"shape": "String", "location": "header", "locationName": "ETag"},
                    "flags": {"shape": "Flags", "location": "header", "locationName": "X-Flags"},
                    "meta": {"shape": "Map", "location": "headers", "locationName": "X-Meta-"},
                    "status": {"shape": "Integer", "location": "statusCode"},
                    "body": "Body",
                },
                payload="body",
            ),
            "Blob": {"type": "blob"},
            "Body": structure({"text": "String"}),
            "Flag": {"type": "boolean"},
            "Flags": {"type": "list", "member": {"shape": "Flag"}},
            "Integer": INTEGER,
            "Map": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "String"}},
            "String": STRING,
            "Strings": {"type": "list", "member": {"shape": "String"}},
            "When": {"type": "timestamp"},
        },
    )


def _every_form(**metadata: Any) -> Document:
    """An operation whose members have every form that a codec writes and reads."""
    members = {
        "Blob": "Blob",
        "Count": "Integer",
        "Flag": "Flag",
        "Names": "Strings",
        "Nested": "Nested",
        "Notes": "Notes",
        "Ratio": "Ratio",
        "Table": "Table",
        "When": "When",
    }
    return model(
        {
            "Ping": operation("Ping"),
            "Put": operation("Put", input="PutInput", output="PutOutput", errors=["Gone"]),
        },
        {
            "Blob": {"type": "blob"},
            "Flag": {"type": "boolean"},
            "Gone": structure({"message": "String", "Why": "String"}, exception=True),
            "Integer": INTEGER,
            "Nested": structure({"Inner": "Nested", "Text": "String"}),
            "Notes": {"type": "list", "member": {"shape": "Nested", "locationName": "Note"}},
            "PutInput": structure(members, required=["Names"]),
            "PutOutput": structure(members),
            "Ratio": {"type": "double"},
            "String": STRING,
            "Strings": {"type": "list", "member": {"shape": "String"}},
            "Table": {
                "type": "map",
                "key": {"shape": "String"},
                "value": {"shape": "Strings"},
            },
            "When": {"type": "timestamp"},
        },
        **metadata,
    )


def cbor_bodies() -> Document:
    """smithy-rpc-v2-cbor: blobs as bytes, tagged timestamps, a path that names the operation."""
    return _every_form(protocol="smithy-rpc-v2-cbor", targetPrefix="Sample")


def json_calls() -> Document:
    """json: a header that names the operation, error codes of a service that once spoke query."""
    compatible: Any = {}
    document = _every_form(protocol="json", jsonVersion="1.1", targetPrefix="Sample_2024")
    document["metadata"]["awsQueryCompatible"] = compatible
    document["shapes"]["Gone"]["error"] = {"code": "Sample.Gone", "httpStatusCode": 400}
    return document


def query_forms() -> Document:
    """query: numbered parameters, a result in an element of its own."""
    return _every_form(protocol="query")


def ec2_forms() -> Document:
    """ec2: names with a capital, flat lists."""
    document = _every_form(protocol="ec2")
    members = document["shapes"]["PutInput"]["members"]
    members["Names"] = {"shape": "Strings", "locationName": "names"}
    members["Count"] = {"shape": "Integer", "queryName": "HowMany"}
    return document


def xml_bodies() -> Document:
    """rest-xml: elements, attributes, namespaces, flat lists and maps, a structure as payload."""
    document = _every_form(protocol="rest-xml")
    nested = document["shapes"]["Nested"]
    nested["members"]["Kind"] = {
        "shape": "String",
        "locationName": "xsi:type",
        "xmlAttribute": True,
    }
    nested["xmlNamespace"] = {"prefix": "xsi", "uri": "http://example.com/instance"}
    for shape in ("PutInput", "PutOutput"):
        members = document["shapes"][shape]["members"]
        members["Names"] = {"shape": "Strings", "flattened": True, "locationName": "Name"}
        members["Table"] = {"shape": "Table", "flattened": True}
    document["operations"]["Put"]["input"] |= {
        "locationName": "PutRequest",
        "xmlNamespace": {"uri": "http://example.com/sample/"},
    }
    document["operations"]["Send"] = operation("Send", input="SendInput", output="SendOutput")
    for shape in ("SendInput", "SendOutput"):
        document["shapes"][shape] = structure({"Nested": "Nested"}, payload="Nested")
    return document


def pages_and_waiters() -> Document:
    """Tokens and items of every kind, and what a waiter may look at; a member is called as a waiter's argument."""
    shapes = {
        "String": STRING,
        "Integer": INTEGER,
        "Secret": {"type": "string", "sensitive": True},
        "Boolean": {"type": "boolean"},
        "State": {"type": "string", "enum": ["UP", "DOWN"]},
        "Thing": structure(
            {"Name": "String", "State": "State", "Count": "Integer", "Parts": "Things"}
        ),
        "Things": {"type": "list", "member": {"shape": "Thing"}},
        "ByName": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "Thing"}},
        "Page": structure({"Things": "Things", "Next": "String"}),
        "ListInput": structure({"Token": "String", "Part": "Integer", "Limit": "Integer"}),
        "ListOutput": structure({"Page": "Page", "NextPart": "Integer", "More": "Boolean"}),
        "FindInput": structure({"After": "ByName"}),
        "FindOutput": structure({"Found": "ByName", "After": "ByName"}),
        "ReadInput": structure({"Token": "String"}),
        "ReadOutput": structure({"Token": "String", "Text": "String"}),
        "WatchInput": structure({"Token": "String"}),
        "WatchOutput": structure({"Token": "String"}),
        "GetInput": structure({"Polling": "String"}),
        "GetOutput": structure(
            {"Thing": "Thing", "Things": "Things", "Key": "Secret", "Done": "Boolean"}
        ),
    }
    names = ("List", "Find", "Read", "Watch", "Get")
    operations = {
        name: operation(name, input=f"{name}Input", output=f"{name}Output") for name in names
    }
    return model(operations | {"Delete": operation("Delete")}, shapes)


def _acceptor(state: str, matcher: str, expected: object, argument: str = "") -> Document:
    found = {"state": state, "matcher": matcher, "expected": expected}
    return found | ({"argument": argument} if argument else {})


def _waiter(operation: str, *acceptors: Document) -> Document:
    return {"operation": operation, "delay": 5, "maxAttempts": 40, "acceptors": [*acceptors]}


BESIDE: dict[str, dict[str, Document]] = {
    "pages_and_waiters": {
        "paginators": {
            "pagination": {
                "List": {
                    "input_token": ["Token", "Part"],
                    "output_token": ["Page.Next || Page.Things[-1].Name", "NextPart"],
                    "result_key": ["Page.Things", "Page.Next"],
                    "more_results": "More",
                    "limit_key": "Limit",
                },
                "Find": {"input_token": "After", "output_token": "After", "result_key": "Found"},
                "Read": {"input_token": "Token", "output_token": "Token", "result_key": "Text"},
                "Watch": {"input_token": "Token", "output_token": "Token"},
            }
        },
        "waiters": {
            "version": 2,
            "waiters": {
                "ThingUp": _waiter(
                    "Get",
                    _acceptor("success", "path", "UP", "Thing.State"),
                    _acceptor("failure", "path", "DOWN", "Thing.State"),
                    _acceptor("retry", "error", "NotFound"),
                ),
                "PartsUp": _waiter(
                    "Get",
                    _acceptor("success", "pathAll", "UP", "Things[].Parts[].State"),
                    _acceptor("failure", "pathAny", "DOWN", "Things[].Parts[].State"),
                    _acceptor(
                        "retry",
                        "path",
                        True,
                        "length(Things[?!(length(Parts) == `1` && State == 'UP')]) > `0`",
                    ),
                    _acceptor("failure", "path", "secret", "Key"),
                ),
                "ThingGone": _waiter(
                    "Delete",
                    _acceptor("success", "error", True),
                    _acceptor("retry", "status", 202),
                    _acceptor("retry", "error", False),
                ),
            },
        },
    }
}
"""What lies beside the model of an idea."""


IDEAS: dict[str, Callable[[], Document]] = {
    idea.__name__: idea
    for idea in (
        odd_enum_values,
        structure_named_none,
        fields_that_hide_types,
        classes_that_hide_imports,
        keywords,
        recursion,
        shared_inputs,
        hostile_text,
        deprecated,
        sensitive,
        empty_structure,
        http_bindings,
        cbor_bodies,
        json_calls,
        query_forms,
        ec2_forms,
        xml_bodies,
        event_streams,
        event_streams_that_hide_imports,
        streamed_blobs,
        pages_and_waiters,
    )
}
