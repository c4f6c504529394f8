"""``to_dict`` and ``from_dict``: the dictionaries that boto3 speaks, and what is no such dictionary."""

from __future__ import annotations

from collections import UserDict
from datetime import UTC, datetime, timedelta, timezone
from types import MappingProxyType
from typing import Any

import pytest

NOON = datetime(2024, 1, 1, 12, tzinfo=UTC)


def problems_of(shared: Any, cls: Any, members: Any) -> list[str]:
    with pytest.raises(shared.ValidationError) as caught:
        cls.from_dict(members)
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("members", "dictionary"),
    [
        ({}, {}),
        ({"size": 3, "on": False, "ratio": 0.0}, {"Size": 3, "On": False, "Ratio": 0.0}),
        ({"labels": [], "tags": {}}, {"Labels": [], "Tags": {}}),
        ({"gaps": ["a", None]}, {"Gaps": ["a", None]}),
        ({"gap_tags": {"k": None}}, {"GapTags": {"k": None}}),
        ({"data": b"\0", "due": NOON}, {"Data": b"\0", "Due": NOON}),
        ({"secret": "s"}, {"Secret": "s"}),
    ],
)
def test_both_ways(sample: Any, members: dict[str, Any], dictionary: dict[str, Any]) -> None:
    request = sample.CreateThingRequest(name="a", **members)

    assert request.to_dict() == {"Name": "a"} | dictionary
    assert sample.CreateThingRequest.from_dict({"Name": "a"} | dictionary) == request


def test_nested_structures_both_ways(sample: Any) -> None:
    request = sample.CreateThingRequest(
        name="a",
        choice=sample.Choice(deep=sample.Inner(depth=1)),
        inners=[sample.Inner(), sample.Inner(inner=sample.Inner(depth=2))],
    )
    dictionary = {
        "Name": "a",
        "Choice": {"Deep": {"Depth": 1}},
        "Inners": [{}, {"Inner": {"Depth": 2}}],
    }

    assert request.to_dict() == dictionary
    assert sample.CreateThingRequest.from_dict(dictionary) == request


def test_enums_are_plain_strings_in_dictionaries_and_members_in_structures(sample: Any) -> None:
    dictionary = sample.CreateThingRequest(name="a", kind=sample.Kind.BIG).to_dict()
    known = sample.CreateThingRequest.from_dict({"Name": "a", "Kind": "BIG"})
    unknown = sample.CreateThingRequest.from_dict({"Name": "a", "Kind": "HUGE"})

    assert type(dictionary["Kind"]) is str
    assert known.kind is sample.Kind.BIG
    assert unknown.kind == "HUGE"
    assert type(unknown.kind) is str


def test_the_dictionary_shares_no_list_with_the_structure(sample: Any) -> None:
    labels = ["a"]
    request = sample.CreateThingRequest(name="a", labels=labels)

    request.to_dict()["Labels"].append("b")

    assert request.labels == ["a"]
    assert sample.CreateThingRequest.from_dict({"Name": "a", "Labels": labels}).labels is not labels


def test_none_is_absent(sample: Any) -> None:
    request = sample.CreateThingRequest.from_dict({"Name": "a", "Size": None, "Inner": None})

    assert request == sample.CreateThingRequest(name="a")


@pytest.mark.parametrize(
    "due",
    [
        NOON,
        NOON.astimezone(timezone(timedelta(hours=2))),
        "2024-01-01T12:00:00Z",
        "2024-01-01T14:00:00+02:00",
        "Mon, 01 Jan 2024 12:00:00 GMT",
        1704110400,
        1704110400.0,
        "1704110400",
    ],
)
def test_timestamps_as_boto3_takes_them(sample: Any, due: Any) -> None:
    assert sample.CreateThingRequest.from_dict({"Name": "a", "Due": due}).due == NOON


@pytest.mark.parametrize("data", [b"ab", bytearray(b"ab"), "ab"])
def test_blobs_as_boto3_takes_them(sample: Any, data: Any) -> None:
    assert sample.CreateThingRequest.from_dict({"Name": "a", "Data": data}).data == b"ab"


@pytest.mark.parametrize("mapping", [dict, UserDict, MappingProxyType])
def test_any_mapping_will_do(sample: Any, mapping: Any) -> None:
    members = mapping({"Name": "a", "Tags": mapping({"k": "v"}), "Inner": mapping({"Depth": 1})})

    found = sample.CreateThingRequest.from_dict(members)

    assert found == sample.CreateThingRequest(
        name="a", tags={"k": "v"}, inner=sample.Inner(depth=1)
    )


def test_structures_may_stand_in_for_dictionaries(sample: Any) -> None:
    inner = sample.Inner(depth=1)

    found = sample.CreateThingRequest.from_dict({"Name": "a", "Inner": inner, "Inners": [inner]})

    assert found.inner is inner
    assert found.inners == [inner]


TIMESTAMP = "must be an aware datetime, an ISO 8601 string with an offset, or epoch seconds"


@pytest.mark.parametrize(
    ("members", "text"),
    [
        ({"Name": 5}, "Name: must be str, found 5"),
        ({"Kind": 5}, "Kind: must be str, found 5"),
        ({"Size": "3"}, "Size: must be int, found '3'"),
        ({"Size": True}, "Size: must be int, found True"),
        ({"On": 1}, "On: must be bool, found 1"),
        ({"Ratio": "1"}, "Ratio: must be float, found '1'"),
        ({"Data": 1}, "Data: must be bytes, found 1"),
        ({"Labels": "ab"}, "Labels: must be a list, found 'ab'"),
        ({"Labels": ["a", None]}, "Labels[1]: must be a value, not None, found None"),
        ({"Tags": {"k": 5}}, "Tags['k']: must be str, found 5"),
        ({"Tags": {5: "v"}}, "Tags (key): must be str, found 5"),
        ({"Tags": ["a"]}, "Tags: must be a dict, found ['a']"),
        ({"Inner": 5}, "Inner: must be a dict, found 5"),
        ({"Inners": [{"Depth": "1"}]}, "Inners[0].Depth: must be int, found '1'"),
        ({"Due": "yesterday"}, f"Due: {TIMESTAMP}, found 'yesterday'"),
        ({"Due": "2024-01-01T12:00:00"}, f"Due: {TIMESTAMP}, found '2024-01-01T12:00:00'"),
        ({"Due": 1e20}, f"Due: {TIMESTAMP}, found 1e+20"),
        ({"Due": True}, f"Due: {TIMESTAMP}, found True"),
        (
            {"Due": datetime(2024, 1, 1)},
            f"Due: {TIMESTAMP}, found datetime.datetime(2024, 1, 1, 0, 0)",
        ),
        (
            {"Sise": 5},
            "Sise: is no member of CreateThingRequest; near it: Size",
        ),
        (
            {"Inner": {"Deep": None}},
            "Inner.Deep: is no member of Inner; near it: Depth",
        ),
        (
            {"gap_tags": {}},
            "gap_tags: is no member of CreateThingRequest; the member is called GapTags",
        ),
        ({5: 5}, "5: is no member of CreateThingRequest"),
        ({"Inner": {"ResponseMetadata": {}}}, "Inner.ResponseMetadata: is no member of Inner"),
        (
            {"Choice": {"Text": "a", "Number": 1}},
            "Choice: must have exactly one member set, has Text, Number",
        ),
        (
            {"Choice": {"Text": "a", "SDK_UNKNOWN_MEMBER": {"name": "Voice"}}},
            "Choice: must have exactly one member set, has Text, SDK_UNKNOWN_MEMBER",
        ),
        (
            {"Choice": {"SDK_UNKNOWN_MEMBER": "Voice"}},
            "Choice.SDK_UNKNOWN_MEMBER: must be {'name': the member's name}, found 'Voice'",
        ),
    ],
)
def test_what_cannot_be_understood_is_a_problem(
    sample: Any, shared: Any, members: dict[Any, Any], text: str
) -> None:
    found = problems_of(shared, sample.CreateThingRequest, {"Name": "a"} | members)

    assert found == [text]


def test_required_members_are_required(sample: Any, shared: Any) -> None:
    assert problems_of(shared, sample.CreateThingRequest, {"Size": 1}) == ["Name: is required"]
    assert problems_of(shared, sample.CreateThingRequest, {"Name": None}) == ["Name: is required"]


def test_every_problem_is_raised_at_once(sample: Any, shared: Any) -> None:
    found = problems_of(
        shared, sample.CreateThingRequest, {"Nope": 1, "Size": "1", "Inners": [{"Depth": "2"}]}
    )

    assert [text.partition(":")[0] for text in found] == ["Nope", "Size", "Inners[0].Depth", "Name"]


def test_what_is_no_mapping_is_refused(sample: Any, shared: Any) -> None:
    for members, text in (([1], "must be a dict, found [1]"), (None, "must be a dict, found None")):
        with pytest.raises(shared.ValidationError) as caught:
            sample.Inner.from_dict(members)

        assert str(caught.value) == f"Inner: {text}"


def test_what_boto3_says_of_the_answer_is_left_out_of_results(sample: Any, shared: Any) -> None:
    answered = {"Name": "a", "ResponseMetadata": {"HTTPStatusCode": 200, "RetryAttempts": 0}}

    assert sample.CreateThingResult.from_dict(answered) == sample.CreateThingResult(name="a")
    assert problems_of(shared, sample.CreateThingRequest, answered) == [
        "ResponseMetadata: is no member of CreateThingRequest"
    ]


def test_a_union_with_a_member_that_the_service_added_both_ways(sample: Any) -> None:
    dictionary = {"SDK_UNKNOWN_MEMBER": {"name": "Voice"}}

    choice = sample.Choice.from_dict(dictionary)

    assert choice == sample.Choice(unknown=("Voice", None))
    assert choice.to_dict() == dictionary


def test_a_union_with_two_members_breaks_the_rule_union(sample: Any, shared: Any) -> None:
    with pytest.raises(shared.ValidationError) as caught:
        sample.Choice.from_dict({"Text": "a", "Number": 1})

    assert str(caught.value) == "Choice: must have exactly one member set, has Text, Number"
    assert caught.value.problems[0].rule == "union"
    assert sample.Choice.from_dict({"Text": "a", "Number": None}) == sample.Choice(text="a")


def test_values_are_not_validated_only_understood(sample: Any) -> None:
    found = sample.CreateThingRequest.from_dict({"Name": "", "Size": 99})

    assert (found.name, found.size) == ("", 99)


@pytest.mark.parametrize(
    "members",
    [
        {"Secret": ["hunter2"]},
        {"Secrets": "hunter2"},
        {"Secrets": [["hunter2"]]},
        {"SecretMap": {"hunter2": 5}},
        {"Vault": "hunter2"},
        {"Vault": {"Pin": "hunter2"}},
        {"Inner": {"Key": {"hunter2": 1}}},
    ],
)
def test_a_sensitive_value_is_in_no_problem(
    sample: Any, shared: Any, members: dict[str, Any]
) -> None:
    (text,) = problems_of(shared, sample.CreateThingRequest, {"Name": "a"} | members)

    assert "hunter2" not in text
    assert text.endswith("found <redacted>")


@pytest.mark.parametrize(
    ("members", "text"),
    [
        (
            {"Data": "a\ud800"},
            "Data: must be bytes, or text that UTF-8 can write, found 'a\\ud800'",
        ),
        ({"Choice": {"Text": "a", 5: 1}}, "Choice.5: is no member of Choice"),
        ({"Choice": {(1,): 1}}, "Choice.(1,): is no member of Choice"),
        (
            {"Choice": {10**5000: 1}},
            "Choice.<int without a repr: ValueError>: is no member of Choice",
        ),
        ({10**5000: 1}, "<int without a repr: ValueError>: is no member of CreateThingRequest"),
        (
            {"Tags": {10**5000: 1}},
            "Tags (key): must be str, found <int without a repr: ValueError>",
        ),
    ],
)
def test_what_no_dictionary_of_boto3s_has_is_a_problem(
    sample: Any, shared: Any, members: dict[Any, Any], text: str
) -> None:
    with pytest.raises(shared.ValidationError) as caught:
        sample.CreateThingRequest.from_dict({"Name": "a"} | members)

    assert str(caught.value.problems[0]) == text


def test_a_union_of_two_with_odd_keys_is_a_problem(sample: Any, shared: Any) -> None:
    choice = {"Text": "a", "Number": 1, 5: None, None: None}

    with pytest.raises(shared.ValidationError, match="must have exactly one member set"):
        sample.CreateThingRequest.from_dict({"Name": "a", "Choice": choice})
    with pytest.raises(shared.ValidationError, match=r"Choice\.5: is no member"):
        sample.CreateThingRequest.from_dict({"Name": "a", "Choice": choice | {5: 1}})
