"""What reaches the wire as text: plain for every kind of str, and refused before sending where it cannot be written."""

from __future__ import annotations

import datetime
from enum import Enum
from typing import Any

import pytest

from tests.support.packages import build, model, operation, runtime

# What callers have: StrEnum formats as its value, this one as its name.
Colour: Any = Enum("Colour", {"RED": "red"}, type=str)


def _bound(shape: str, location: str, name: str, **more: Any) -> dict[str, Any]:
    return {"shape": shape, "location": location, "locationName": name, **more}


MEMBERS: dict[str, Any] = {
    "Id": _bound("Text", "uri", "id"),
    "Path": _bound("Text", "uri", "path"),
    "Zone": {"shape": "Text", "hostLabel": True},
    "Page": _bound("Text", "querystring", "page"),
    "Tag": _bound("Text", "header", "X-Tag"),
    "Token": _bound("Secret", "header", "X-Token"),
    "Items": _bound("Texts", "header", "X-Items"),
    "Meta": _bound("Map", "headers", "X-Meta-"),
    "Body": {"shape": "Text"},
}
SHAPES: dict[str, Any] = {
    "Text": {"type": "string"},
    "Secret": {"type": "string", "sensitive": True},
    "Texts": {"type": "list", "member": {"shape": "Text"}},
    "Map": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Text"}},
    "When": {"type": "timestamp"},
    "Ratio": {"type": "double"},
    "PutInput": {
        "type": "structure",
        "members": MEMBERS,
        "required": ["Id", "Path", "Zone"],
        "payload": "Body",
    },
    "Node": {
        "type": "structure",
        "members": {
            "Node": {"shape": "Node"},
            "When": {"shape": "When"},
            "Tags": {"shape": "Map"},
            "Ratio": {"shape": "Ratio"},
        },
    },
    "NestInput": {"type": "structure", "members": {"Node": {"shape": "Node"}}},
    "NestOutput": {"type": "structure", "members": {"Node": {"shape": "Node"}}},
}
OPERATIONS = {
    "Put": operation(
        "Put",
        input="PutInput",
        http={"method": "PUT", "requestUri": "/{id}/in/{path+}"},
        endpoint={"hostPrefix": "{Zone}."},
    ),
    "Nest": operation("Nest", input="NestInput", output="NestOutput"),
    "Open": operation("Open", authtype="none"),
}


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return build(model(OPERATIONS, SHAPES), tmp_path_factory.mktemp("writing"))


def put(service: Any, **members: Any) -> Any:
    request = service.PutInput(**({"id": "a", "path": "b", "zone": "c"} | members))
    return service.OPERATIONS["Put"].serialize(request)


def refused(service: Any, **members: Any) -> str:
    with pytest.raises(runtime(service).ValidationError) as caught:
        put(service, **members)
    return str(caught.value)


def test_members_of_an_enum_travel_as_their_values(service: Any) -> None:
    every = dict.fromkeys(("id", "path", "zone", "page", "tag", "body"), Colour.RED)

    sent = put(service, **every, items=[Colour.RED, Colour.RED], meta={Colour.RED: Colour.RED})

    assert sent.query == [("page", "red")]
    assert [type(text) for text in sent.query[0]] == [str, str]
    assert (sent.target, sent.host_prefix, sent.body) == ("/red/in/red?page=red", "red.", b"red")
    assert [f"{name}: {value}" for name, value in sent.headers.items()] == [
        "content-type: text/plain",
        "x-tag: red",
        "x-items: red, red",
        "x-meta-red: red",
    ]


@pytest.mark.parametrize("id", [".", ".."])
def test_a_label_is_no_dot_segment(service: Any, id: str) -> None:
    assert refused(service, id=id).startswith("PutInput: id: must not be or have a segment '.'")
    with pytest.raises(runtime(service).ValidationError, match="id: must not be a segment"):
        service.PutInput(id=id, path="b", zone="c").validate()


@pytest.mark.parametrize("path", ["..", "a/./b", "../a", "a/.."])
def test_a_label_of_many_segments_has_no_dot_segment(service: Any, path: str) -> None:
    assert refused(service, path=path).startswith(
        "PutInput: path: must not be or have a segment '.'"
    )


def test_dots_within_a_segment_are_fine(service: Any) -> None:
    assert put(service, id="...", path="a..b/.c").path == "/.../in/a..b/.c"


@pytest.mark.parametrize("text", ["a\r\nb: c", "a\nb", "a\0", "\x1b[1m", "\x7f", "\ud800"])
def test_a_header_that_cannot_be_written_is_named(service: Any, text: str) -> None:
    assert refused(service, tag=text) == (
        "PutInput: tag: cannot be header 'x-tag': it must not hold a line break, another control "
        f"or a lone surrogate, found {text!r}"
    )


@pytest.mark.parametrize("text", ["", " a\tb ", "é\u2028"])
def test_any_other_text_is_a_header(service: Any, text: str) -> None:
    assert put(service, tag=text).headers["x-tag"] == text


def test_the_value_of_a_secret_header_does_not_show(service: Any) -> None:
    assert refused(service, token="hunter2\n").endswith("found <redacted>")


@pytest.mark.parametrize("name", ["a b", "a:b", "a\r\nb", "é"])
def test_a_name_that_no_header_can_have(service: Any, name: str) -> None:
    assert refused(service, meta={name: "x"}).startswith(
        "PutInput: meta: has a key that cannot be part of a header's name"
    )


@pytest.mark.parametrize("field", ["id", "path", "page", "body"])
def test_a_lone_surrogate_is_said_by_field(service: Any, field: str) -> None:
    assert refused(service, **{field: "a\ud800"}).startswith(
        f"PutInput: {field}: must be text that UTF-8 can write; a lone surrogate is none"
    )


@pytest.mark.parametrize(
    "members",
    [{"page": 5}, {"tag": 5}, {"items": [5]}, {"meta": {"a": 5}}, {"meta": "x"}, {"body": 5.5}],
    ids=repr,
)
def test_what_was_not_validated_and_cannot_be_written(service: Any, members: Any) -> None:
    assert refused(service, **members).startswith("PutInput: cannot be written: ")


# --- depth, and values beyond what a type can hold ---


def nest(service: Any, **members: Any) -> Any:
    return service.NestInput(node=service.Node(**members))


def test_what_holds_itself_is_a_problem(service: Any) -> None:
    request = nest(service)
    request.node.node = request.node

    with pytest.raises(runtime(service).ValidationError, match="nests too deep, or holds itself"):
        request.validate()
    with pytest.raises(runtime(service).ValidationError, match="nests too deep, or holds itself"):
        service.OPERATIONS["Nest"].serialize(request)


@pytest.mark.parametrize(
    "when",
    [
        datetime.datetime.max.replace(tzinfo=datetime.timezone(-datetime.timedelta(hours=1))),
        datetime.datetime.min.replace(tzinfo=datetime.timezone(datetime.timedelta(hours=1))),
    ],
)
def test_a_moment_that_has_no_form_in_utc(service: Any, when: datetime.datetime) -> None:
    with pytest.raises(runtime(service).ValidationError, match="in the years 1 to 9999 in UTC"):
        nest(service, when=when).validate()


def parse(service: Any, body: bytes) -> Any:
    answer = runtime(service).HttpResponse(200, {}, body)
    return service.OPERATIONS["Nest"].parse(answer, level="strict")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b'{"Node": {"Ratio": %s}}' % (b"9" * 400), "$.Node.Ratio: expected number that a double"),
        (b'{"Node": {"When": "hunter2"}}', "$.Node.When: expected timestamp, found string"),
        (b'{"Node": {"Tags": {"hunter2": []}}}', "$.Node.Tags.*: expected string, found array"),
        (b'{"Node":' * 900 + b"{}" + b"}" * 900, "the response nests too deep"),
    ],
    ids=["double", "timestamp", "key", "depth"],
)
def test_an_answer_that_cannot_be_read(service: Any, body: bytes, text: str) -> None:
    with pytest.raises(runtime(service).MalformedResponseError) as caught:
        parse(service, body)

    assert text in str(caught.value)
    assert "hunter2" not in str(caught.value)


def test_a_byte_order_mark_is_skipped(service: Any) -> None:
    assert parse(service, b'\xef\xbb\xbf{"Node": {"Ratio": 1}}').node.ratio == 1.0


def test_what_is_not_signed_needs_no_region(service: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_REGION", "AWS_DEFAULT_REGION", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", "/nonexistent")
    stubs = runtime(service, "testing")
    transport = stubs.StubTransport(stubs.json_response({}))

    service.SampleClient(endpoint_url="https://example.com", transport=transport).open()

    assert "authorization" not in transport.requests[0].headers
