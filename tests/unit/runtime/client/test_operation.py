"""Operations: pure functions between requests, HTTP and results, and the lazy mapping of them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from clientsmith.runtime.protocols import rest
from clientsmith.runtime.protocols.json import Mismatch
from clientsmith.runtime.timestamps import from_text

TOKEN = "00000000-0000-4000-8000-000000000000"


def test_an_operation_names_its_parts(sample: Any) -> None:
    operation = sample.OPERATIONS["CreateThing"]

    assert operation.name == "CreateThing"
    assert operation.input is sample.CreateThingRequest
    assert operation.output is sample.CreateThingResult
    assert operation.errors == ("ThingNotFound", "Busy")
    assert sample.CreateThingRequest.__operation__ is operation
    assert repr(operation) == "<Operation Sample.CreateThing>"


def test_an_operation_may_have_neither_input_nor_output(sample: Any, shared: Any) -> None:
    ping = sample.OPERATIONS["Ping"]

    sent = ping.serialize(sample.PingRequest())

    assert ping.output is None
    assert (sent.method, sent.url, sent.body) == ("POST", "/Ping", b"")
    assert ping.parse(shared.HttpResponse(200)) is None


def test_serialize_makes_the_request_without_an_endpoint(sample: Any) -> None:
    request = sample.CreateThingRequest(name="a", kind="BIG", tags={"k": "v"}, data=b"\0")

    sent = sample.OPERATIONS["CreateThing"].serialize(request)

    assert (sent.method, sent.path, sent.query) == ("POST", "/CreateThing", [])
    assert (sent.scheme, sent.host, sent.url) == ("", "", "/CreateThing")
    assert sent.headers == {"content-type": "application/json"}
    assert json.loads(sent.body) == {
        "Name": "a",
        "Kind": "BIG",
        "Tags": {"k": "v"},
        "Data": "AA==",
    }


def test_serialize_is_pure(sample: Any) -> None:
    operation = sample.OPERATIONS["CreateThing"]
    request = sample.CreateThingRequest(name="a", labels=["x"])

    first, second = operation.serialize(request), operation.serialize(request)

    assert (first.url, first.headers, first.body) == (second.url, second.headers, second.body)
    assert request == sample.CreateThingRequest(name="a", labels=["x"])


def test_the_token_goes_where_the_caller_left_it_out(sample: Any) -> None:
    operation = sample.OPERATIONS["MakeOnce"]
    request = sample.MakeOnceRequest()

    filled = operation.serialize(request, token=TOKEN)
    kept = operation.serialize(sample.MakeOnceRequest(token="mine"), token=TOKEN)
    without = operation.serialize(request)

    assert json.loads(filled.body) == {"Token": TOKEN}
    assert json.loads(kept.body) == {"Token": "mine"}
    assert json.loads(without.body) == {}
    assert request.token is None


def test_an_operation_without_a_token_takes_none(sample: Any) -> None:
    sent = sample.OPERATIONS["CreateThing"].serialize(
        sample.CreateThingRequest(name="a"), token=TOKEN
    )

    assert json.loads(sent.body) == {"Name": "a"}


def test_serialize_refuses_what_json_cannot_hold(sample: Any, shared: Any) -> None:
    request = sample.CreateThingRequest(name="a", tags={"k": {1, 2}})

    with pytest.raises(shared.ValidationError) as caught:
        sample.OPERATIONS["CreateThing"].serialize(request)

    assert str(caught.value) == "CreateThingRequest: body: cannot be JSON: set is not JSON"
    assert isinstance(caught.value.__cause__, TypeError)


@pytest.mark.parametrize(
    ("operation", "members", "text"),
    [
        ("GetThing", {"id": ""}, "id: must not be empty: it is part of the URI"),
        ("GetThing", {"id": ".."}, "id: must not be or have a segment '.' or '..' of the URI"),
        ("GetThing", {"id": None}, "id: is required: it is part of the URI"),
        (
            "GetThing",
            {"id": "a\ud800"},
            "id: must be text that UTF-8 can write; a lone surrogate is none, found 'a\\ud800'",
        ),
        (
            "ListThings",
            {"next_token": "a\ud800"},
            "next_token: must be text that UTF-8 can write; a lone surrogate is none, "
            "found 'a\\ud800'",
        ),
    ],
)
def test_serialize_refuses_what_the_uri_cannot_hold(
    sample: Any, shared: Any, operation: str, members: dict[str, Any], text: str
) -> None:
    request = getattr(sample, f"{operation}Request")(**members)

    with pytest.raises(shared.ValidationError) as caught:
        sample.OPERATIONS[operation].serialize(request)

    assert str(caught.value) == f"{operation}Request: {text}"


# --- parsing ---


def parse(sample: Any, shared: Any, body: bytes, status: int = 200) -> Any:
    return sample.OPERATIONS["CreateThing"].parse(shared.HttpResponse(status, {}, body))


@pytest.mark.parametrize("body", [b"", b"{}", b"null", b'{"Later": {"a": [1]}}', b'{"Name": null}'])
def test_what_is_missing_or_unknown_leaves_an_empty_result(
    sample: Any, shared: Any, body: bytes
) -> None:
    assert parse(sample, shared, body) == sample.CreateThingResult()


def test_known_enum_values_are_members_and_unknown_ones_plain_strings(
    sample: Any, shared: Any
) -> None:
    known, unknown = (
        parse(sample, shared, b'{"Kind": "%s"}' % kind).kind for kind in (b"BIG", b"HUGE")
    )

    assert known is sample.Kind.BIG
    assert unknown == "HUGE"
    assert type(unknown) is str


def test_nulls_are_dropped_where_dense_and_kept_where_sparse(sample: Any, shared: Any) -> None:
    result = parse(
        sample,
        shared,
        b'{"Labels": ["a", null], "Tags": {"k": null, "l": "v"}, "Inners": [null, {}],'
        b' "Gaps": ["a", null], "GapTags": {"k": null}}',
    )

    assert result == sample.CreateThingResult(
        labels=["a"],
        tags={"l": "v"},
        inners=[sample.Inner()],
        gaps=["a", None],
        gap_tags={"k": None},
    )


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b"[]", "$: expected object, found array"),
        (b'{"Name": 5}', "$.Name: expected string, found number"),
        (b'{"Size": "5"}', "$.Size: expected integer, found string"),
        (b'{"Size": true}', "$.Size: expected integer, found boolean"),
        (b'{"Size": 5.5}', "$.Size: expected integer, found number"),
        (b'{"On": "true"}', "$.On: expected boolean, found string"),
        (b'{"Ratio": "1"}', "$.Ratio: expected number, found string"),
        (b'{"Data": "!"}', "$.Data: expected base64, found string"),
        (b'{"Due": "noon"}', "$.Due: expected timestamp, found string"),
        (b'{"Due": 1e300}', "$.Due: expected timestamp, found number"),
        (b'{"Labels": {}}', "$.Labels: expected array, found object"),
        (b'{"Labels": ["a", 5]}', "$.Labels[1]: expected string, found number"),
        (b'{"Tags": {"k": []}}', "$.Tags.*: expected string, found array"),
        (
            b'{"Inners": [{}, {"Inner": {"Depth": "1"}}]}',
            "$.Inners[1].Inner.Depth: expected integer, found string",
        ),
    ],
)
def test_what_breaks_the_model_is_malformed(
    sample: Any, shared: Any, body: bytes, text: str
) -> None:
    with pytest.raises(shared.MalformedResponseError) as caught:
        parse(sample, shared, body)

    assert str(caught.value) == f"CreateThing: the response breaks the model at {text}"


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (int, "expected integer, found string"),
        (float, "expected number, found string"),
        (rest.read_boolean, "expected true or false, found string"),
        (from_text, "expected timestamp, found string"),
        (lambda text: [int(item) for item in text.split()], "expected another text, found string"),
    ],
)
def test_a_header_that_breaks_the_model_is_not_shown(read: Any, text: str) -> None:
    with pytest.raises(Mismatch) as caught:
        rest.header({"x-a": "hunter2"}, "x-a", read)

    assert str(caught.value) == f"$.headers.x-a: {text}"
    assert caught.value.__context__ is None


@pytest.mark.parametrize("body", [b'{"Name": "a"', b"<html>", b"\xff", b'{"Name": "a"} {}'])
def test_what_is_no_json_is_malformed(sample: Any, shared: Any, body: bytes) -> None:
    with pytest.raises(shared.MalformedResponseError, match=r"response \(200, .*\) is not JSON"):
        parse(sample, shared, body)


def test_a_message_shows_a_page_but_never_broken_json(sample: Any, shared: Any) -> None:
    with pytest.raises(shared.MalformedResponseError) as page:
        parse(sample, shared, b"<html>Log in</html>")
    with pytest.raises(shared.MalformedResponseError) as broken:
        parse(sample, shared, b'{"Secret": "hunter2"')

    assert "it begins with b'<html>Log in</html>'" in str(page.value)
    assert "hunter2" not in str(broken.value)
    assert "hunter2" not in repr(broken.value.__cause__)


# --- the mapping ---


def test_the_mapping_has_every_operation_by_its_name(sample: Any) -> None:
    operations = sample.OPERATIONS

    assert isinstance(operations, Mapping)
    assert sorted(operations) == ["CreateThing", "GetThing", "ListThings", "MakeOnce", "Ping"]
    assert len(operations) == 5
    assert "GetThing" in operations
    assert operations["GetThing"] is operations["GetThing"]
    assert repr(operations).startswith("<Operations CreateThing, ")
    assert "getThing" not in operations
    assert operations.get("getThing") is None
    with pytest.raises(KeyError, match="has no operation 'getThing'; near it: GetThing"):
        operations["getThing"]


def test_an_operation_is_loaded_when_it_is_asked_for(sample: Any) -> None:
    package = sample.__name__
    script = f"""
import sys
from {package} import OPERATIONS
loaded = lambda: sorted(name.rpartition(".")[2] for name in sys.modules if name.startswith("{package}.operations."))
before = loaded()
OPERATIONS["GetThing"]
print(before, loaded())
"""
    folder = Path(sample.__file__).parents[2]

    done = subprocess.run(
        [sys.executable, "-c", script], cwd=folder, capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[] ['get_thing']"
