"""What every generated structure does: equality, repr, copies, the dataclass protocol, unions."""

from __future__ import annotations

import copy
import dataclasses
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter


def test_members_are_given_by_keyword_and_what_is_left_out_is_none(sample: Any) -> None:
    request = sample.CreateThingRequest(name="a", size=3)

    assert (request.name, request.size, request.kind) == ("a", 3, None)
    with pytest.raises(TypeError, match="positional"):
        sample.CreateThingRequest("a")
    with pytest.raises(TypeError, match="name"):
        sample.CreateThingRequest(size=3)
    with pytest.raises(TypeError, match="sise"):
        sample.CreateThingRequest(name="a", sise=3)


def test_a_misspelt_attribute_is_refused(sample: Any) -> None:
    request = sample.CreateThingRequest(name="a")

    with pytest.raises(AttributeError):
        request.sise = 3


def test_equality_is_of_class_and_members(sample: Any) -> None:
    one = sample.Inner(depth=1, inner=sample.Inner(depth=2))

    assert one == sample.Inner(depth=1, inner=sample.Inner(depth=2))
    assert one != sample.Inner(depth=1, inner=sample.Inner(depth=3))
    assert sample.GetThingResult(name="a") != sample.CreateThingResult(name="a")
    assert one != {"depth": 1}


def test_structures_are_mutable_and_have_no_hash(sample: Any) -> None:
    inner = sample.Inner(depth=1)
    inner.depth = 2

    assert inner == sample.Inner(depth=2)
    with pytest.raises(TypeError, match="unhashable"):
        hash(inner)
    with pytest.raises(TypeError, match="unhashable"):
        hash(sample.Choice(text="a"))


def test_repr_shows_what_is_set_in_the_order_of_the_model(sample: Any) -> None:
    request = sample.CreateThingRequest(size=3, name="a", tags={"k": "v"})

    assert repr(request) == "CreateThingRequest(name='a', size=3, tags={'k': 'v'})"


@pytest.mark.parametrize(
    ("members", "shown"),
    [
        ({"secret": "hunter2"}, "secret=<redacted>"),
        ({"secrets": ["hunter2"]}, "secrets=<redacted>"),
        ({"secret_map": {"hunter2": "hunter2"}}, "secret_map=<redacted>"),
    ],
)
def test_repr_redacts_what_is_sensitive(sample: Any, members: dict[str, Any], shown: str) -> None:
    request = sample.CreateThingRequest(name="a", **members)

    assert repr(request) == f"CreateThingRequest(name='a', {shown})"


def test_repr_redacts_in_what_is_nested(sample: Any) -> None:
    request = sample.CreateThingRequest(
        name="a", vault=sample.Vault(pin=7), inner=sample.Inner(key="hunter2")
    )

    assert (
        repr(request)
        == "CreateThingRequest(name='a', vault=<redacted>, inner=Inner(key=<redacted>))"
    )


def test_an_empty_structure_is_like_any_other(sample: Any) -> None:
    ping = sample.PingRequest()

    assert ping == sample.PingRequest()
    assert repr(ping) == "PingRequest()"
    assert ping.to_dict() == {}
    assert dataclasses.fields(ping) == ()


# --- the dataclass protocol ---


def test_it_is_a_dataclass(sample: Any) -> None:
    names = [field.name for field in dataclasses.fields(sample.CreateThingRequest)]

    assert dataclasses.is_dataclass(sample.CreateThingRequest)
    assert names == list(sample.CreateThingRequest.member_names())
    assert names[:3] == ["name", "kind", "size"]


def test_fields_know_their_default_and_whether_they_show(sample: Any) -> None:
    fields = {field.name: field for field in dataclasses.fields(sample.CreateThingRequest)}

    assert fields["name"].default is dataclasses.MISSING
    assert fields["size"].default is None
    assert fields["size"].kw_only
    assert fields["size"].repr
    assert not fields["secret"].repr


def test_asdict_goes_down(sample: Any) -> None:
    inner = sample.Inner(depth=1, inner=sample.Inner(depth=2))

    assert dataclasses.asdict(inner) == {
        "depth": 1,
        "inner": {"depth": 2, "inner": None, "key": None},
        "key": None,
    }


def test_replace_makes_a_changed_one(sample: Any) -> None:
    before = sample.CreateThingRequest(name="a", size=1)

    after = dataclasses.replace(before, size=2)

    assert after == sample.CreateThingRequest(name="a", size=2)
    assert before.size == 1
    assert before.__replace__(size=2) == after


def test_copies_and_pickles_are_equal(sample: Any) -> None:
    whole = sample.CreateThingRequest(
        name="a",
        kind=sample.Kind.BIG,
        choice=sample.Choice(deep=sample.Inner(depth=1)),
        inners=[sample.Inner(depth=2)],
        data=b"x",
    )

    shallow, deep, pickled = (
        copy.copy(whole),
        copy.deepcopy(whole),
        pickle.loads(pickle.dumps(whole)),
    )

    assert shallow == deep == pickled == whole
    assert shallow.inners is whole.inners
    assert deep.inners is not whole.inners
    assert type(pickled.kind) is sample.Kind


def test_it_can_be_matched_by_keyword(sample: Any) -> None:
    match sample.CreateThingRequest(name="a", inner=sample.Inner(depth=5)):
        case sample.CreateThingRequest(name=str(name), inner=sample.Inner(depth=int(depth))):
            found = (name, depth)

    assert found == ("a", 5)


def test_bases_that_are_asked_first_hide_nothing(sample: Any) -> None:
    package = sample.__name__
    script = f"""
import dataclasses, inspect
from pydantic import TypeAdapter
from {package} import Choice, CreateThingRequest, GetThingResult, Inner, PingRequest
from {package.partition(".")[0]}.runtime import Request, Structure, Union
for base in (Structure, Request, Union):
    assert dataclasses.is_dataclass(base)
    inspect.getmembers(base)
TypeAdapter(GetThingResult)
inner = Inner(depth=1)
print(dataclasses.asdict(inner))
print(dataclasses.replace(CreateThingRequest(name="a"), size=2))
print(TypeAdapter(Inner).validate_python({{"depth": 1}}), dataclasses.replace(Choice(text="a")))
print(dataclasses.is_dataclass(PingRequest), dataclasses.asdict(PingRequest()))
"""

    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=Path(sample.__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.splitlines() == [
        "{'depth': 1, 'inner': None, 'key': None}",
        "CreateThingRequest(name='a', size=2)",
        "Inner(depth=1) Choice(text='a')",
        "True {}",
    ]


# --- unions ---


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ({}, "choice: must have exactly one member set, has none"),
        ({"text": "a", "number": 1}, "choice: must have exactly one member set, has text, number"),
    ],
)
def test_a_union_has_exactly_one_member(
    sample: Any, shared: Any, members: dict[str, Any], message: str
) -> None:
    request = sample.CreateThingRequest(name="a", choice=sample.Choice(**members))

    with pytest.raises(shared.ValidationError) as caught:
        request.validate()

    assert str(caught.value) == f"CreateThingRequest: {message}"
    assert caught.value.problems[0].rule == "union"


def test_the_member_of_a_union_is_checked(sample: Any, shared: Any) -> None:
    request = sample.CreateThingRequest(name="a", choice=sample.Choice(deep=sample.Inner(depth=0)))

    with pytest.raises(shared.ValidationError, match=r"choice\.deep\.depth: must be from 1 to 10"):
        request.validate()


@pytest.fixture
def unknown(sample: Any, stubs: Any) -> Any:
    """A union with a member that the service added later."""
    answer = stubs.json_response({"Choice": {"__type": "Choice", "Voice": {"Pitch": 3}}})
    return sample.OPERATIONS["CreateThing"].parse(answer).choice


def test_an_unknown_member_of_a_union_is_kept(sample: Any, unknown: Any) -> None:
    assert unknown.unknown == ("Voice", {"Pitch": 3})
    assert (unknown.text, unknown.number, unknown.deep) == (None, None, None)
    assert repr(unknown) == "Choice(<unknown member 'Voice'>)"
    assert unknown.to_dict() == {"SDK_UNKNOWN_MEMBER": {"name": "Voice"}}


def test_unions_with_different_unknown_members_differ(sample: Any, unknown: Any) -> None:
    other = copy.deepcopy(unknown)
    assert other == unknown

    other.unknown = ("Voice", {"Pitch": 4})

    assert other != unknown
    assert sample.Choice() != unknown
    assert pickle.loads(pickle.dumps(unknown)) == unknown


def test_an_unknown_member_cannot_be_sent(sample: Any, shared: Any, unknown: Any) -> None:
    request = sample.CreateThingRequest(name="a", choice=unknown)

    with pytest.raises(shared.ValidationError) as caught:
        request.validate()

    assert str(caught.value) == (
        "CreateThingRequest: choice: has the unknown member 'Voice', which cannot be sent"
    )
    assert caught.value.problems[0].rule == "union"


def test_replacing_keeps_an_unknown_member(sample: Any, unknown: Any) -> None:
    assert dataclasses.replace(unknown) == unknown
    assert unknown.__replace__() == unknown
    assert unknown.__replace__(text="a", unknown=None) == sample.Choice(text="a")
    assert dataclasses.asdict(unknown)["unknown"] == ("Voice", {"Pitch": 3})


def test_pydantic_makes_unions(sample: Any, unknown: Any) -> None:
    adapter = TypeAdapter(sample.Choice)

    assert adapter.validate_python({"number": 3}) == sample.Choice(number=3)
    assert adapter.validate_json(adapter.dump_json(unknown)) == unknown


def test_a_known_member_of_a_union_leaves_unknown_empty(sample: Any, stubs: Any) -> None:
    answer = stubs.json_response({"Choice": {"Number": 3, "Text": None}})

    choice = sample.OPERATIONS["CreateThing"].parse(answer).choice

    assert choice == sample.Choice(number=3)
    assert choice.unknown is None
