"""JMESPath compiled to Python: what the jmespath package finds in random answers, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest
from clientsmith.codegen.expressions.jmespath import Compiler
from clientsmith.codegen.expressions.values import CompiledValue
from clientsmith.codegen.python.placement import place_shapes
from clientsmith.errors import ModelError
from clientsmith.readers.service2.reader import read_service

from tests.support.expressions import differences
from tests.support.packages import model, operation
from tests.support.strict import check_service


def structure(**members: str) -> dict[str, Any]:
    return {"type": "structure", "members": {name: {"shape": to} for name, to in members.items()}}


def listed(item: str, **more: Any) -> dict[str, Any]:
    return {"type": "list", "member": {"shape": item}, **more}


SHAPES = {
    "Text": {"type": "string"},
    "Secret": {"type": "string", "sensitive": True},
    "State": {"type": "string", "enum": ["UP", "DOWN"]},
    "Count": {"type": "integer"},
    "Flag": {"type": "boolean"},
    "Data": {"type": "blob"},
    "Texts": listed("Text"),
    "Gaps": listed("Text", sparse=True),
    "Things": listed("Thing"),
    "GapThings": listed("Thing", sparse=True),
    "Rows": listed("Texts"),
    "ByName": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Thing"}},
    "Tags": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Text"}},
    "Either": {**structure(Text="Text", Thing="Thing"), "union": True},
    "Thing": structure(
        State="State", Name="Text", Count="Count", Limit="Count", On="Flag", Tags="Tags",
        Texts="Texts", Things="Things", Secret="Secret",
    ),
    "In": structure(Name="Text"),
    "Out": structure(
        Thing="Thing", Things="Things", GapThings="GapThings", ByName="ByName", Tags="Tags",
        Rows="Rows", Gaps="Gaps", Texts="Texts", Name="Text", Other="Text", Count="Count",
        Limit="Count", On="Flag", Off="Flag", Data="Data", Either="Either",
    ),
}  # fmt: skip
DOCUMENT = model({"Op": operation("Op", input="In", output="Out")}, SHAPES)
SERVICE = read_service(check_service(DOCUMENT, "model.json"))
PLACEMENT = place_shapes(SERVICE)
OUT = SERVICE.shapes["Out"]

SUPPORTED = """
Name
Thing.State
Thing.Things[0].Name
Thing.Things[-1].Things[-1].Name
Things[1].Name
Things[-2].Name
Things[0].Texts[0]
Things[].Name
Things[*].Name
Things[].Things[].Name
Things[*].Things[*].Name
Things[*].Things[].Name
Things[].Things[*].State
Things[].Texts[]
Things[].Texts[0]
GapThings[].Name
GapThings[*].Things[].Name
GapThings[?Name == 'x'].Count
Gaps[]
Gaps
Rows[]
Rows[][]
Rows[*][0]
Things[].[Name, State][]
Things[*].[Name, State]
Things[*].[Name, State][]
ByName.*.State
ByName.*.Things[].Name
ByName.k.Name
ByName.k.Things[0].Name
Tags.k
Either.Text
Either.Thing.Name
Things[?State == 'UP'].Name
Things[?State != 'UP'].Name
Things[?On].Name
Things[?!On].Name
Things[?Count].Name
Things[?Things].Name
Things[?Tags].Name
Things[?Name].Name
Things[?Count > `1` && On].Name
Things[?Count >= Limit || State == 'DOWN'].Name
Things[?!(length(Things) == `1` && Count == Limit)].Name
Things[?contains(Texts, 'x')].Name
Things[?contains(Name, 'x')] | length(@)
Things[?Name == 'x'] | [0].Name
Things[?Name == 'x'] | [0].Things[].State
Things[?Things[?State == 'UP']].Name
Things[?length(Things[?State == 'UP']) > `0`].Name
Things[].Name | [0]
Things[].Name | length(@)
(Name || Other) | length(@)
Name || Other
Name || 'none'
Name || Things[-1].Name
Count || Limit
Count || `7`
On || Off
On && Off
Texts || Gaps
Count == `1`
Count < Limit
Name < Other
Name == `null`
Thing.Name != `null`
!On
!Name
!Things
!(On && Off)
Count == `1` && Limit == `1`
Count == `1` || Limit == `1`
(Count == `1`) == On
!(Count == `1`) && On
length(Things) > `0` && length(Things[?State == 'UP' || State == 'DOWN']) == length(Things)
length(Things[?!(length(Things) == `1` && Count == Limit)]) == `0`
length(Things[]) == `0`
length(Things[].Name) > `0`
length(Name || '') > `0`
length(Tags)
length(Rows[])
keys(Tags)
keys(ByName)
keys(Tags) | length(@)
contains(Texts, Name)
contains(Gaps, Name)
contains(Things[].Name, 'x')
contains(Things[].State, 'UP')
starts_with(Name, 'x')
ends_with(Name, Other)
[Name, Other]
[Name, Other][]
[Name, Other] | [0]
@.Name
`true`
'text'
`3`
Data
""".strip().splitlines()


@pytest.mark.parametrize("expression", SUPPORTED)
def test_an_expression_finds_what_jmespath_finds(expression: str) -> None:
    assert differences(SERVICE, PLACEMENT, OUT, expression, texts=["UP", "DOWN"], rounds=60) == []


REFUSED = {
    "Nmae": "Out has no member 'Nmae'; did you mean Name?",
    "Thing.Nothing": "Thing has no member 'Nothing'",
    "Name.Length": "'Length' is asked of a string, which has no members",
    "Things.Name": "'Name' is asked of a list",
    "Thing[]": r"\[\] is asked of a structure, and only a list can be flattened",
    "Thing[*]": r"\[\] is asked of a structure, and only a list has it",
    "Things.*": r"\.\* is asked of a list, and only a map has it",
    "Thing.*": r"\.\* is asked of a structure",
    "Name[0]": r"\[0\] is asked of a string, and only a list has indexes",
    "Things[0:2].Name": r"a slice \(\[a:b\]\) is not supported",
    "{A: Name}": r"a hash \({...}\) is not supported",
    "sort_by(Things, &Name)": r"a reference to an expression \(&\) is not supported",
    "max(Texts)": r"max\(list\) is not supported; supported are length, keys",
    "length(Count)": r"length\(number\) is not supported",
    "Count == 'x'": "a number never is a string",
    "On == 'true'": "a boolean never is a string",
    "Thing == Thing": "comparing a structure is not supported",
    "On < Off": "< compares strings or numbers, not a boolean",
    "Name || Count": "a choice between a string and a number is not supported",
    "Thing || Thing": "a choice between structures is not supported",
    "Things[?Things[0]]": "the truth of a structure is not supported",
    "Name && Other": "&& of anything but conditions is supported in a filter and after ! only",
    "[Name, Count]": "a list of number and string is not supported",
    "`[1]`": "a literal that is an array or an object is not supported",
    "Things[": "is no JMESPath",
}


@pytest.mark.parametrize("expression", REFUSED)
def test_what_is_not_compiled_is_refused_with_its_place(expression: str) -> None:
    compiler = Compiler(SERVICE, PLACEMENT, expression, "waiters-2.json: $.waiters.Done")

    with pytest.raises(ModelError, match=REFUSED[expression]) as caught:
        compiler.compile(CompiledValue("result", OUT, is_path=True))

    assert str(caught.value).startswith("waiters-2.json: $.waiters.Done: ")


@pytest.mark.parametrize(
    ("expression", "code"),
    [
        ("Name", "result.name"),
        ("Thing.State", "result.thing.state if result.thing is not None else None"),
        ("Things[]", "result.things"),
        (
            "Things[].Name",
            "[thing.name for thing in result.things if thing.name is not None] "
            "if result.things is not None else None",
        ),
        ("Things[-1].Name", "result.things[-1].name if result.things else None"),
        ("Name || Other", "(result.name or result.other)"),
    ],
)
def test_code_is_what_one_would_write(expression: str, code: str) -> None:
    found = Compiler(SERVICE, PLACEMENT, expression, "$").compile(
        CompiledValue("result", OUT, is_path=True)
    )

    assert found.whole == code


def test_it_tells_what_may_not_be_shown() -> None:
    secret = Compiler(SERVICE, PLACEMENT, "Things[].Secret", "$")
    secret.compile(CompiledValue("result", OUT, is_path=True))
    plain = Compiler(SERVICE, PLACEMENT, "Things[].Name", "$")
    plain.compile(CompiledValue("result", OUT, is_path=True))

    assert (secret.is_sensitive, plain.is_sensitive) == (True, False)
