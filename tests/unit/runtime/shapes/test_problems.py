"""Validation: what is an error and what a warning at each level, what the text says, and what it never says."""

from __future__ import annotations

import asyncio
import pickle
import warnings
from datetime import UTC, datetime
from typing import Any

import pytest


def problems_of(shared: Any, request: Any, level: str = "model") -> list[str]:
    with pytest.raises(shared.ValidationError) as caught:
        request.validate(level)
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("members", "text"),
    [
        ({"name": None}, "name: is required"),
        ({"name": 5}, "name: must be str, found 5"),
        ({"name": ""}, "name: must have 1 to 8 characters, found ''"),
        ({"name": "abcdefghi"}, "name: must have 1 to 8 characters, found 'abcdefghi'"),
        ({"kind": 5}, "kind: must be Kind or str, found 5"),
        ({"size": True}, "size: must be int, found True"),
        ({"size": "3"}, "size: must be int, found '3'"),
        ({"size": 3.0}, "size: must be int, found 3.0"),
        ({"size": 0}, "size: must be from 1 to 10, found 0"),
        ({"size": 11}, "size: must be from 1 to 10, found 11"),
        ({"on": 1}, "on: must be bool, found 1"),
        ({"ratio": "0.5"}, "ratio: must be float, found '0.5'"),
        ({"ratio": False}, "ratio: must be float, found False"),
        ({"data": "text"}, "data: must be bytes, found 'text'"),
        ({"due": "2024-01-01"}, "due: must be datetime.datetime, found '2024-01-01'"),
        (
            {"due": datetime(2024, 1, 1)},
            "due: must be a datetime with a timezone (tzinfo=datetime.timezone.utc), "
            "found datetime.datetime(2024, 1, 1, 0, 0)",
        ),
        ({"labels": "ab"}, "labels: must be list, found 'ab'"),
        ({"labels": ["a", 5]}, "labels[1]: must be str, found 5"),
        ({"labels": ["a", None]}, "labels[1]: must be a value, found None"),
        ({"tags": ["a"]}, "tags: must be dict, found ['a']"),
        ({"tags": {"k": 5}}, "tags['k']: must be str, found 5"),
        ({"tags": {"k": None}}, "tags['k']: must be a value, found None"),
        ({"tags": {5: "v"}}, "tags[5]: must be str as a key, found 5"),
        ({"inner": {"Depth": 1}}, "inner: must be Inner, found {'Depth': 1}"),
    ],
)
def test_what_the_model_states_is_an_error(
    sample: Any, shared: Any, members: dict[str, Any], text: str
) -> None:
    request = sample.CreateThingRequest(**({"name": "a"} | members))

    assert problems_of(shared, request) == [text]


@pytest.mark.parametrize(
    "members",
    [
        {"name": "abcdefgh"},
        {"size": 1},
        {"size": 10},
        {"ratio": 1},
        {"ratio": float("nan")},
        {"data": bytearray(b"x")},
        {"due": datetime(2024, 1, 1, tzinfo=UTC)},
        {"labels": []},
        {"labels": ("a",)},
        {"gaps": ["a", None]},
        {"gap_tags": {"k": None}},
        {"kind": "BIG"},
    ],
)
def test_what_the_model_allows_is_neither_error_nor_warning(
    sample: Any, members: dict[str, Any]
) -> None:
    request = sample.CreateThingRequest(**({"name": "a"} | members))

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        request.validate()
        request.validate("strict")


def test_everything_that_is_wrong_is_raised_at_once(sample: Any, shared: Any) -> None:
    request = sample.CreateThingRequest(
        name="", inners=[sample.Inner(), sample.Inner(inner=sample.Inner(depth=0))], tags={"k": 1}
    )

    with pytest.raises(shared.ValidationError) as caught:
        request.validate()

    assert str(caught.value) == (
        "CreateThingRequest has 3 problems:\n"
        "  name: must have 1 to 8 characters, found ''\n"
        "  inners[1].inner.depth: must be from 1 to 10, found 0\n"
        "  tags['k']: must be str, found 1"
    )
    assert [problem.rule for problem in caught.value.problems] == ["length", "range", "type"]
    assert caught.value.problems[1].value == 0


def test_a_long_value_is_cut(sample: Any, shared: Any) -> None:
    request = sample.CreateThingRequest(name="a" * 1000)

    (text,) = problems_of(shared, request)

    assert text == f"name: must have 1 to 8 characters, found '{'a' * 59}... (1002 characters)"


@pytest.mark.parametrize("id", [None, ""])
def test_a_label_cannot_be_empty(sample: Any, shared: Any, id: Any) -> None:
    (text,) = problems_of(shared, sample.GetThingRequest(id=id))

    assert text.startswith("id: ")
    assert "it is part of the URI" in text


# --- levels ---

DOUBTFUL = [
    ({"kind": "HUGE"}, "kind: is none of SMALL, BIG", "enum"),
    ({"code": "A1"}, "code: does not match ^[a-z]+$", "pattern"),
]


@pytest.mark.parametrize(("members", "text", "rule"), DOUBTFUL)
def test_strict_makes_an_error_of_what_model_warns_of(
    sample: Any, shared: Any, members: dict[str, str], text: str, rule: str
) -> None:
    request = sample.CreateThingRequest(name="a", **members)
    (value,) = members.values()

    assert problems_of(shared, request, "strict") == [f"{text}, found {value!r}"]
    with pytest.warns(shared.ValidationWarning) as caught:
        request.validate("model")
    assert [str(warning.message) for warning in caught] == [f"CreateThingRequest.{text} ({rule})"]


@pytest.mark.parametrize(("members", "text", "rule"), DOUBTFUL)
def test_a_warning_never_holds_the_value(
    sample: Any, shared: Any, members: dict[str, str], text: str, rule: str
) -> None:
    with pytest.warns(shared.ValidationWarning) as caught:
        sample.CreateThingRequest(name="a", **members).validate()

    (value,) = members.values()
    assert value not in str(caught[0].message)


def test_off_looks_at_nothing(sample: Any) -> None:
    sample.CreateThingRequest(name=5, kind="HUGE", size=99).validate("off")


def test_off_still_needs_what_the_uri_needs(connect: Any, shared: Any) -> None:
    calls = connect(validation="off")

    with pytest.raises(shared.ValidationError, match="id"):
        calls("get_thing", id="")
    assert calls.sent == []


def test_another_level_is_refused(sample: Any) -> None:
    with pytest.raises(ValueError, match="'hard' is none of off, model, strict"):
        sample.CreateThingRequest(name="a").validate("hard")


def test_errors_come_without_warnings(sample: Any, shared: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert len(problems_of(shared, sample.CreateThingRequest(name="", kind="HUGE"))) == 1


# --- where a warning points ---


def line_below() -> int:
    import inspect

    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno + 1


def test_a_warning_points_to_the_line_that_validates(sample: Any) -> None:
    request = sample.CreateThingRequest(name="a", kind="HUGE")

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        line = line_below()
        request.validate()

    assert (caught[0].filename, caught[0].lineno) == (__file__, line)


def test_a_warning_points_to_the_line_that_calls(sample: Any, shared: Any, stubs: Any) -> None:
    client = sample.SampleClient(
        region="x",
        endpoint_url="https://example.com",
        credentials=shared.Credentials("id", "secret"),
        transport=stubs.StubTransport(stubs.json_response({}), stubs.json_response({})),
    )

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        line = line_below()
        client.create_thing(name="a", kind="HUGE")
        client.send(sample.CreateThingRequest(name="a", kind="HUGE"))

    assert [(warning.filename, warning.lineno) for warning in caught] == [
        (__file__, line),
        (__file__, line + 1),
    ]


def test_a_warning_points_to_the_line_that_awaits(sample: Any, shared: Any, stubs: Any) -> None:
    async def call() -> int:
        async with sample.AsyncSampleClient(
            region="x",
            endpoint_url="https://example.com",
            credentials=shared.Credentials("id", "secret"),
            transport=stubs.StubTransport(stubs.json_response({})),
        ) as client:
            line = line_below()
            await client.create_thing(name="a", kind="HUGE")
            return line

    with pytest.warns(shared.ValidationWarning) as caught:
        line = asyncio.run(call())

    assert (caught[0].filename, caught[0].lineno) == (__file__, line)


# --- what is secret ---

SECRET = "hunter2-hunter2"


@pytest.mark.parametrize(
    "members",
    [
        {"secret": SECRET},
        {"secrets": [SECRET]},
        {"secret_map": {SECRET: SECRET}},
        {"secret_map": SECRET},
        {"inner": SECRET},
    ],
)
def test_a_sensitive_value_is_in_no_problem(
    sample: Any, shared: Any, members: dict[str, Any]
) -> None:
    members = {
        name: sample.Inner(key=value) if name == "inner" else value
        for name, value in members.items()
    }

    with pytest.raises(shared.ValidationError) as caught:
        sample.CreateThingRequest(name="a", **members).validate()

    assert SECRET not in str(caught.value)
    assert SECRET not in repr(caught.value)
    assert SECRET.encode() not in pickle.dumps(caught.value)
    assert "found <redacted>" in str(caught.value)


def test_what_is_in_a_sensitive_structure_is_in_no_problem(sample: Any, shared: Any) -> None:
    request = sample.CreateThingRequest(
        name="a", vault=sample.Vault(pin=4711, note="hunter2hunter2")
    )

    texts = problems_of(shared, request)

    assert texts == [
        "vault.pin: must be from 1 to 10, found <redacted>",
        "vault.note: must have 1 to 8 characters, found <redacted>",
    ]


def test_after_a_secret_structure_values_show_again(sample: Any, shared: Any) -> None:
    request = sample.CreateThingRequest(
        name="a", vault=sample.Vault(pin=0), inners=[sample.Inner(depth=99)]
    )

    assert problems_of(shared, request) == [
        "vault.pin: must be from 1 to 10, found <redacted>",
        "inners[0].depth: must be from 1 to 10, found 99",
    ]


# --- the exception ---


@pytest.mark.parametrize("members", [{"name": ""}, {"secret": SECRET}])
def test_a_validation_error_survives_pickling(
    sample: Any, shared: Any, members: dict[str, Any]
) -> None:
    with pytest.raises(shared.ValidationError) as caught:
        sample.CreateThingRequest(**({"name": "a"} | members)).validate()

    again = pickle.loads(pickle.dumps(caught.value))

    assert again.problems == caught.value.problems
    assert str(again) == str(caught.value)
    assert isinstance(again, ValueError)


def test_problems_compare_and_show(shared: Any) -> None:
    one = shared.Problem("size", "range", "must be from 1 to 10", 11)

    assert one == shared.Problem("size", "range", "must be from 1 to 10", 11)
    assert one != shared.Problem("size", "range", "must be from 1 to 10", 12)
    assert hash(one) == hash(shared.Problem("size", "range", "must be from 1 to 10", 11))
    assert repr(one) == "Problem('size', 'range', 'must be from 1 to 10', 11)"


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ({"a": [1, None, {"b": 1.5}]}, None),
        ({"a": [1, {"b": float("nan")}]}, "doc['a'][1]['b']"),
        ({"a": [1, {2: "x"}]}, "doc['a'][1][2]"),
        ([b"x"], "doc[0]"),
    ],
)
def test_a_document_is_what_json_holds(value: Any, path: str | None) -> None:
    from clientsmith.runtime.shapes.problems import Problems

    found = Problems()
    found.document("doc", value)

    assert [problem.path for problem in found.errors] == ([path] if path else [])


class Silent:
    def __repr__(self) -> str:
        raise LookupError("no repr")


def _cyclic(sample: Any) -> Any:
    value = sample.Inner()
    value.inner = value
    return value


@pytest.mark.parametrize("name", ["huge", "cyclic", "raises"])
def test_an_error_can_be_shown_whatever_its_value(sample: Any, shared: Any, name: str) -> None:
    value = {"huge": 10**5000, "cyclic": _cyclic(sample), "raises": Silent()}[name]

    for members in ({"name": value}, {"tags": {value: "v"} if name != "cyclic" else value}):
        with pytest.raises(shared.ValidationError) as caught:
            sample.CreateThingRequest(**({"name": "a"} | members)).validate()
        for text in (str(caught.value), repr(caught.value), repr(caught.value.problems)):
            assert "without a repr: " in text
    with pytest.raises(shared.ValidationError) as caught:
        sample.CreateThingRequest.from_dict({"Name": value})
    assert "without a repr: " in str(caught.value)


def test_an_integer_that_no_text_can_hold_is_a_problem(sample: Any, shared: Any) -> None:
    huge = 10**5000

    with pytest.raises(shared.ValidationError, match="size: must be from 1 to 10, found <int"):
        sample.CreateThingRequest(name="a", size=huge).validate()
    for operation, request in (
        ("CreateThing", sample.CreateThingRequest(name="a", size=huge)),
        ("ListThings", sample.ListThingsRequest(limit=huge)),
    ):
        with pytest.raises(shared.ValidationError, match="4300 digits"):
            sample.OPERATIONS[operation].serialize(request)
