"""Smithy ASTs with hostile text in every place, and ASTs that are too large, too deep or turn in circles: what is
generated compiles and imports, the rest is refused in bounded time with its file and shape id.
"""

from __future__ import annotations

import copy
import gzip
import importlib
import json
import os
import random
import re
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from clientsmith.errors import ClientsmithError, ModelError, UsageError
from clientsmith.project import service_files, services
from clientsmith.project.service_files import read_files
from clientsmith.project.services import load_service
from clientsmith.readers.json import parse_json

from tests.support.smithy import (
    NS,
    Ast,
    api,
    ast,
    build,
    operation,
    put_city,
    read,
    service,
    structure,
    target,
    text,
    weather,
)

TEXTS = [
    " lead", '"""', "\\", '\\"""', "a\nb", "\r", "\x00", "\u2028", "\u202eabc", "{{ x }}", "{x}", "a" * 240, "\ufb01",
    "1abc", "", "../../x", "CON", "\U0001f600", "# type: ignore", "<!--", "&#xD800;", 'a"; import os; "', "self", "cls",
    "__class__", "__slots__", "None", "class", "print", "list", "datetime", "Structure", "Request", "Client", "t",
    "wire", "defaults", "timestamps", "runtime", "value", "Exception", "_members",
]  # fmt: skip
BASE = weather()


def strings(value: Any, steps: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    for step, found in value.items() if isinstance(value, dict) else enumerate(value):
        if isinstance(found, dict | list):
            yield from strings(found, (*steps, step))
        elif isinstance(found, str) and step != "type":
            yield (*steps, step)


def put(steps: tuple[Any, ...], value: Any) -> Ast:
    found = copy.deepcopy(BASE)
    parent: Any = found
    for step in steps[:-1]:
        parent = parent[step]
    parent[steps[-1]] = value
    return found


def renamed(name: str, new: str) -> Ast:
    """The weather with another name for a shape or a member, wherever it stands."""
    found = json.dumps(BASE)
    return json.loads(found.replace(json.dumps(name)[1:-1] + '"', json.dumps(new)[1:-1] + '"'))  # type: ignore[no-any-return]


def everything() -> list[Ast]:
    places = [put(steps, each) for steps in strings(BASE) for each in TEXTS]
    names = ["#Point", "#Sky", "#NoCity", "#PutCity", '"name', '"north', '"zip', '"SUN']
    return places + [renamed(name, name[0] + each) for name in names for each in TEXTS]


def imported(document: Ast, folder: Path) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("error", SyntaxWarning)
        found = build(parse_json(json.dumps(document).encode(), "model.json"), folder)  # type: ignore[arg-type]
        root = folder / found.__name__.replace(".", "/")
        for path in sorted(root.rglob("*.py")):
            code = path.read_text(encoding="utf-8")
            assert not set(code) & set("\x00\r\x0c\u2028\u202e\u200b\ud800"), path
            parts = path.relative_to(folder).with_suffix("").parts
            importlib.import_module(".".join(parts).removesuffix(".__init__"))
    return found


def test_the_weather_itself_imports(tmp_path: Path) -> None:
    assert imported(BASE, tmp_path).WeatherClient


def test_whatever_a_model_says_compiles_imports_or_is_refused(tmp_path: Path) -> None:
    for document in random.Random(11).sample(everything(), 40):
        try:
            imported(document, tmp_path)
        except ClientsmithError:
            continue


# --- names -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", [" City", "City ", "Ci ty", "1City", "Ci\u0301ty", "City#x", "", "../x"]
)
def test_an_id_that_is_none_is_refused(name: str) -> None:
    document = ast({"Weather": service(), f"{NS}#{name}": structure()})

    with pytest.raises(ModelError, match=r"^a\.json: .*is no shape id"):
        read(document)


@pytest.mark.parametrize("name", [" id", "1d", "i-d", "\ufb01", ""])
def test_a_member_that_can_have_no_name_is_refused(name: str) -> None:
    with pytest.raises(ModelError, match=rf"^a\.json: {NS}#City: {name!r} cannot be the name"):
        read(put_city({name: text()}))


def test_a_name_with_a_lone_surrogate_is_refused_by_its_path() -> None:
    data = json.dumps(put_city({"a\ud800": text()})).encode()

    with pytest.raises(ModelError, match=r"model.json: \$\.shapes.*lone surrogate"):
        parse_json(data, "model.json")


# --- circles and dead ends -------------------------------------------------------------------------------------------


def refusal(*documents: Ast) -> str:
    with pytest.raises(ModelError) as caught:
        read(*documents)
    return str(caught.value)


def test_mixins_in_a_circle() -> None:
    mixin = api(mixin=None)
    document = put_city({}, Other=structure())
    for name, other in (("A", "B"), ("B", "C"), ("C", "A")):
        document["shapes"][f"{NS}#{name}"] = structure(other, traits=mixin)

    assert refusal(document) == f"a.json: {NS}#C: mixins: {NS}#A has this shape as a mixin itself"


def test_a_shape_that_is_its_own_mixin() -> None:
    document = put_city({})
    document["shapes"][f"{NS}#A"] = structure("A", traits=api(mixin=None))

    assert "has this shape as a mixin itself" in refusal(document)


def test_resources_in_a_circle_are_seen_once() -> None:
    document = ast(
        {
            "Weather": service(resources=[target("A")]),
            "A": {"type": "resource", "resources": [target("B")], "read": target("Get")},
            "B": {"type": "resource", "resources": [target("A")]},
            "Get": operation(),
        }
    )

    assert list(read(document).operations) == ["Get"]


@pytest.mark.parametrize(
    ("shapes", "message"),
    [
        ({"A": structure("Nobody")}, f"{NS}#A: mixins: there is no shape {NS}#Nobody"),
        ({"A": structure("City")}, f"{NS}#A: mixins: {NS}#City is no mixin: it has no smithy.api#mixin"),
        ({"A": structure("Get")}, f"{NS}#A: mixins: {NS}#Get is an operation, and this a structure"),
        ({"A": structure(it=target("Citty"))}, f"{NS}#A$it: there is no shape {NS}#Citty; did you mean {NS}#City "),
        ({"A": structure(it=target("Get"))}, f"{NS}#A$it: {NS}#Get is an operation, which no member can be"),
        ({"A": operation(input="Word")}, f"{NS}#A: input: {NS}#Word is a string, and must be a structure"),
        ({"A": operation(errors=["City"])}, f"{NS}#A: errors: {NS}#City has no smithy.api#error"),
        ({"A": {"type": "resource", "read": target("City")}}, f"{NS}#A: read: {NS}#City is a structure, and must be"),
        (
            {"A": {"type": "map", "key": target("smithy.api#Integer"), "value": text()}},
            f"{NS}#A$key: smithy.api#Integer is an integer, and keys are strings",
        ),
        ({"A": {"type": "list"}}, f"{NS}#A: member: this key is required and absent"),
        ({"A": {"type": "strcture"}}, f"{NS}#A: type: 'strcture' is no type of a shape; did you mean structure?"),
        ({"A": {"type": "set", "member": text()}}, f"{NS}#A: type: Smithy 2.0 has no set"),
        ({"A": {"type": "string", "mebers": {}}}, f"{NS}#A: unknown key 'mebers' (allowed: mixins, traits, type)"),
        ({"A": []}, f"{NS}#A: expected object, found array"),
        ({"A": {"type": "string", "traits": []}}, f"{NS}#A: traits: expected object, found array"),
        ({"A": {"type": "string", "traits": {"x": 1}}}, f"{NS}#A: traits: 'x' is no shape id"),
        ({"A": structure(it={"traget": "x"})}, f"{NS}#A: $it: unknown key 'traget' (allowed: target, traits)"),
        ({"A": structure(it={"target": 3})}, f"{NS}#A: $it: expected an object whose target is a shape id, found 3"),
        ({"Nobody": {"type": "apply", "traits": {}}}, f"{NS}#Nobody: traits are applied to it, and there is no shape"),
        ({"City$nme": {"type": "apply", "traits": {}}}, f"{NS}#City: traits are applied to $nme, which it does not"),
        ({"A": {"type": "structure", "members": {"x": {}}, "mixins": [target("Mix")]}}, f"{NS}#A$x: has no target"),
    ],
)  # fmt: skip
def test_what_does_not_hang_together_is_told_with_its_file_and_shape_id(
    shapes: dict[str, Any], message: str
) -> None:
    document = put_city({"name": text()})
    document["shapes"] |= {
        f"{NS}#Get": operation(),
        f"{NS}#Word": {"type": "string"},
        f"{NS}#Mix": structure(traits=api(mixin=None)),
    }

    assert refusal(document, ast(shapes)).startswith(f"b.json: {message}")


@pytest.mark.parametrize(
    ("trait", "value", "message"),
    [
        ("http", "GET", "expected an object, found a string"),
        ("http", {"method": "GET"}, ".uri: expected a string, found nothing"),
        ("http", {"method": "GE\nT", "uri": "/"}, "method: expected one of DELETE, GET"),
        (
            "http",
            {"method": "GET", "uri": "/", "code": 1.5},
            "code: expected a whole number, found 1.5",
        ),
        ("documentation", 3, "expected a string, found a number"),
        ("tags", "x", "expected an array, found a string"),
        ("paginated", {}, "neither it nor the service's names an inputToken"),
        ("auth", [1], "[0]: expected a string, found a number"),
    ],
)
def test_a_trait_of_another_form_is_told_with_its_shape_id(
    trait: str, value: Any, message: str
) -> None:
    document = put_city({})
    document["shapes"][f"{NS}#PutCity"]["traits"] |= api(**{trait: value})

    found = refusal(document)
    assert found.startswith(f"a.json: {NS}#PutCity: smithy.api#{trait}")
    assert message in found


# --- several documents -----------------------------------------------------------------------------------------------


def test_documents_are_merged() -> None:
    first, second = put_city({"a": text()}), ast({"City": structure(a=text(required=None))})
    second["shapes"][f"{NS}#City$a"] = {"type": "apply", "traits": api(tags=["y"])}
    first["shapes"][f"{NS}#City"]["members"]["a"]["traits"] = api(tags=["x"])
    found = read(first, second).shapes["City"].member("a")

    assert sorted(repr(each) for each in found.traits) == ["Required()", "Tags(tags=('x', 'y'))"]


@pytest.mark.parametrize(
    ("shape", "what"),
    [
        ({"type": "union", "members": {}}, "type"),
        (structure(a=target("smithy.api#Integer")), "members"),
        (structure(b=text()), "members"),
        (structure("Mix", a=text()), "mixins"),
    ],
)
def test_an_id_that_two_documents_define_otherwise_is_refused_with_both_files(
    shape: dict[str, Any], what: str
) -> None:
    assert (
        refusal(put_city({"a": text()}), ast({"City": shape}))
        == f"b.json: {NS}#City: is defined in a.json, too, with other {what}"
    )


def test_traits_that_contradict_one_another_are_refused() -> None:
    first = put_city({"a": text(jsonName="A")})
    second = ast({"City$a": {"type": "apply", "traits": api(jsonName="B")}})

    assert (
        refusal(first, second) == f"b.json: {NS}#City$a: conflicting values of smithy.api#jsonName"
    )


# --- sizes -----------------------------------------------------------------------------------------------------------


def test_lists_in_one_another() -> None:
    def nested(depth: int) -> Ast:
        lists = {f"L{n}": {"type": "list", "member": target(f"L{n + 1}")} for n in range(depth)}
        document = put_city({"a": target("L0")})
        document["shapes"] |= ast({**lists, f"L{depth}": {"type": "string"}})["shapes"]
        return document

    assert read(nested(32)).shapes["L0"]
    for depth in (33, 3000):
        assert "more than 32 lists and maps in one another" in refusal(nested(depth))


def test_a_chain_of_mixins_is_followed_without_python_running_out_of_calls() -> None:
    mixin = api(mixin=None)
    chain = {f"M{n}": structure(f"M{n + 1}", traits=mixin) for n in range(5000)}
    document = put_city({})
    document["shapes"] |= ast({**chain, "M5000": structure(traits=mixin, deep=text())})["shapes"]
    document["shapes"][f"{NS}#City"] = structure("M0")

    assert [member.name for member in read(document).shapes["City"].members] == ["deep"]


def test_mixins_that_would_make_the_square_of_the_model_are_refused() -> None:
    chain = {
        f"M{n}": structure(f"M{n + 1}", traits=api(mixin=None), **{f"m{n}": text()})
        for n in range(4000)
    }
    document = put_city({})
    document["shapes"] |= ast({**chain, "M4000": structure(traits=api(mixin=None))})["shapes"]
    start = time.process_time()

    assert "mixins bring more than 1000000 members and traits into the model" in refusal(document)
    assert time.process_time() - start < 10


def test_a_hundred_thousand_mistakes_are_told_quickly_and_not_all() -> None:
    wrong = {f"S{n}": structure(a=target(f"Nobody{n}")) for n in range(20_000)}
    kinds = {f"K{n}": {"type": f"strng{n}"} for n in range(20_000)}
    start = time.process_time()

    for shapes in (wrong, kinds):
        found = refusal(put_city({}), ast(shapes)).splitlines()
        assert (len(found), found[-1]) == (21, "and 19980 more")
    assert time.process_time() - start < 20


# --- files -----------------------------------------------------------------------------------------------------------


def test_a_gz_that_unpacks_to_far_too_much_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.json.gz").write_bytes(gzip.compress(b" " * (80 * 1024 * 1024)))

    with pytest.raises(ModelError, match=r"a\.json\.gz: unpacks to more than 64 MiB"):
        load_service(read_files(tmp_path / "a.json.gz"))


def test_many_that_unpack_to_far_too_much_together_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(services, "MOST_BYTES", 3_000_000)
    content = json.dumps({"smithy": "2.0", "metadata": {"x": "y" * 1_000_000}}).encode()
    for name in "abcd":
        (tmp_path / f"{name}.json.gz").write_bytes(gzip.compress(content))

    with pytest.raises(
        ModelError, match=r"c\.json\.gz: unpacks to more than \d+ MiB with the others"
    ):
        load_service(read_files(tmp_path))


def test_a_folder_of_too_many_files_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service_files, "_MOST_FILES", 3)
    for number in range(4):
        (tmp_path / f"{number}.json").write_text("{}")

    with pytest.raises(UsageError, match=r"has more than 3 \.json"):
        read_files(tmp_path)


def test_a_fifo_in_a_folder_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.json")

    with pytest.raises(UsageError, match=r"a\.json: cannot be read: it is no regular file"):
        read_files(tmp_path)


def test_a_folder_that_links_to_itself_is_walked_once(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(put_city({})))
    (tmp_path / "again").symlink_to(tmp_path)

    assert [part.path.name for part in read_files(tmp_path).parts] == ["a.json"]


def test_another_json_in_the_folder_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(put_city({})))
    (tmp_path / "package.json").write_text("{}")

    with pytest.raises(ModelError, match=re.escape("package.json: has no `smithy`")):
        load_service(read_files(tmp_path))


def test_a_version_that_nobody_knows_is_refused() -> None:
    for version in ("3.0", "2", 2, None, "2.0.1"):
        document = {**put_city({}), "smithy": version}
        if version == "2":
            assert read(document)
        else:
            assert f"$.smithy: expected a version such as '2.0', found {version!r}" in refusal(
                document
            )
