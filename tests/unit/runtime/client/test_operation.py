"""Operations: pure functions between requests, HTTP and results, and the lazy mapping of them."""

from __future__ import annotations

import json
import subprocess
import sys
import warnings
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from clientsmith.runtime.exceptions import Mismatch
from clientsmith.runtime.protocols import rest
from clientsmith.runtime.protocols.json import REST_JSON
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


def parse(sample: Any, shared: Any, body: bytes, status: int = 200, *, level: str = "model") -> Any:
    return sample.OPERATIONS["CreateThing"].parse(
        shared.HttpResponse(status, {}, body), level=level
    )


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
    ("body", "field", "value"),
    [
        (b'{"Name": 5}', "name", "5"),
        (b'{"Name": 1.5}', "name", "1.5"),
        (b'{"Name": true}', "name", "true"),
        (b'{"Kind": 5}', "kind", "5"),
        (b'{"Size": "5"}', "size", 5),
        (b'{"Size": "-5"}', "size", -5),
        (b'{"Size": 5.0}', "size", 5),
        (b'{"On": "true"}', "on", True),
        (b'{"On": "False"}', "on", False),
        (b'{"Ratio": "1"}', "ratio", 1.0),
        (b'{"Ratio": "1.5e2"}', "ratio", 150.0),
        (b'{"Ratio": 2}', "ratio", 2.0),
        (b'{"Due": 1.5}', "due", datetime(1970, 1, 1, 0, 0, 1, 500000, tzinfo=UTC)),
        (b'{"Due": "1.5"}', "due", datetime(1970, 1, 1, 0, 0, 1, 500000, tzinfo=UTC)),
        (b'{"Due": "2014-04-29T18:30:38"}', "due", datetime(2014, 4, 29, 18, 30, 38, tzinfo=UTC)),
        (
            b'{"Due": "Tue, 29 Apr 2014 18:30:38 GMT"}',
            "due",
            datetime(2014, 4, 29, 18, 30, 38, tzinfo=UTC),
        ),
        (b'{"Labels": ["a", 5]}', "labels", ["a", "5"]),
        (b'{"Tags": {"k": false}}', "tags", {"k": "false"}),
    ],
)
@pytest.mark.parametrize("level", ["off", "model", "strict"])
def test_a_scalar_in_another_form_is_read_as_what_the_model_says(
    sample: Any, shared: Any, body: bytes, field: str, value: object, level: str
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = getattr(parse(sample, shared, body, level=level), field)

    assert found == value
    assert type(found) is type(value)


SCALARS = [
    (b'{"Size": true}', "size", True, "$.Size: expected integer, found boolean"),
    (b'{"Size": 5.5}', "size", 5.5, "$.Size: expected integer, found number"),
    (b'{"Size": "5_0"}', "size", "5_0", "$.Size: expected integer, found string"),
    (b'{"On": 1}', "on", 1, "$.On: expected boolean, found number"),
    (b'{"Ratio": "inf"}', "ratio", "inf", "$.Ratio: expected number, found string"),
    (b'{"Ratio": ""}', "ratio", "", "$.Ratio: expected number, found string"),
    (b'{"Data": "!"}', "data", "!", "$.Data: expected base64, found string"),
    (b'{"Data": 5}', "data", 5, "$.Data: expected string, found number"),
    (b'{"Due": "noon"}', "due", "noon", "$.Due: expected timestamp, found string"),
    (b'{"Due": 1e300}', "due", 1e300, "$.Due: expected timestamp, found number"),
    (b'{"Due": true}', "due", True, "$.Due: expected timestamp, found boolean"),
]


@pytest.mark.parametrize(("body", "field", "value", "text"), SCALARS)
def test_a_scalar_that_cannot_be_read_is_kept_as_loudly_as_the_level_says(
    sample: Any, shared: Any, body: bytes, field: str, value: object, text: str
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        silent = parse(sample, shared, body, level="off")
    with pytest.warns(shared.ValidationWarning) as caught:
        warned = parse(sample, shared, body)
    with pytest.raises(shared.MalformedResponseError) as raised:
        parse(sample, shared, body, level="strict")

    assert getattr(silent, field) is not None
    assert getattr(silent, field) == getattr(warned, field) == value
    expected = f"CreateThing: the response breaks the model at {text}"
    assert [str(warning.message) for warning in caught] == [f"{expected}, which is kept"]
    assert caught[0].filename == __file__
    assert str(raised.value) == expected


def test_one_warning_names_the_first_of_many(sample: Any, shared: Any) -> None:
    body = b'{"Inners": [{}, {"Inner": {"Depth": "deep"}}], "Size": "big", "Name": "a"}'

    with pytest.warns(shared.ValidationWarning) as caught:
        found = parse(sample, shared, body)

    assert len(caught) == 1
    assert "$.Size: expected integer, found string" in str(caught[0].message)
    assert (found.name, found.size, found.inners[1].inner.depth) == ("a", "big", "deep")


def test_a_client_reads_answers_at_its_level(connect: Any, stubs: Any, shared: Any) -> None:
    odd = stubs.json_response({"Name": "a", "Size": "big"})

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert connect(odd, validation="off")("create_thing", name="a").size == "big"
    with pytest.warns(shared.ValidationWarning):
        assert connect(odd)("create_thing", name="a").size == "big"
    with pytest.raises(shared.MalformedResponseError):
        connect(odd, validation="strict")("create_thing", name="a")


@pytest.mark.parametrize("level", ["off", "model", "strict"])
@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b"[]", "$: expected object, found array"),
        (b"5", "$: expected object, found number"),
        (b'{"Name": []}', "$.Name: expected string, found array"),
        (b'{"Size": {}}', "$.Size: expected integer, found object"),
        (b'{"Labels": {}}', "$.Labels: expected array, found object"),
        (b'{"Labels": "a"}', "$.Labels: expected array, found string"),
        (b'{"Labels": ["a", []]}', "$.Labels[1]: expected string, found array"),
        (b'{"Tags": {"k": []}}', "$.Tags.*: expected string, found array"),
        (b'{"Inners": [{}, {"Inner": []}]}', "$.Inners[1].Inner: expected object, found array"),
    ],
)
def test_a_container_that_breaks_the_model_is_malformed_at_every_level(
    sample: Any, shared: Any, body: bytes, text: str, level: str
) -> None:
    with pytest.raises(shared.MalformedResponseError) as caught:
        parse(sample, shared, body, level=level)

    assert str(caught.value) == f"CreateThing: the response breaks the model at {text}"


def test_a_container_is_malformed_beside_a_scalar_that_would_be_kept(
    sample: Any, shared: Any
) -> None:
    with pytest.raises(shared.MalformedResponseError, match=r"\$\.Labels: expected array"):
        parse(sample, shared, b'{"Size": "big", "Labels": {}}')
    with pytest.raises(shared.MalformedResponseError, match=r"\$\.Size: expected integer"):
        parse(sample, shared, b'{"Size": "big"}', level="strict")  # what was kept is no setting


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


@pytest.mark.parametrize(
    ("read", "text", "kept"),
    [
        (int, "many", "many"),
        (float, "1,5", "1,5"),
        (rest.read_boolean, "1", "1"),
        (from_text, "noon", "noon"),
        (rest.read_json, "a", "a"),
        (lambda text: [int(item) for item in text.split(",")], "1, many", ["1", "many"]),
    ],
)
def test_a_header_that_breaks_the_model_is_kept_where_answers_are(
    read: Any, text: str, kept: object
) -> None:
    found = REST_JSON.read_keeping(lambda headers: rest.header(headers, "x-a", read), {"x-a": text})

    assert found == kept
    with pytest.raises(Mismatch):
        rest.header({"x-a": text}, "x-a", read)


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
