"""A rules file from the command line: what is wrong with one, when it is stale, and where its rules show."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path
from typing import Any

import pytest
from clientsmith.cli.app import run

from tests.tiny_project import FILE, changed, make_project, tree

RULES = """\
version = 1

[operations]
CreateOrder = "closed"

[members]
Name = { opaque = '[$]' }
Size = { default = "S" }

[facts.kind]
hint = "order_kind"
values = ["gift", "plain"]

[[length]]
shape = "Name"
length = [2, 5]
source = "A name of 2 to 5 letters."
certainty = "certain"

[[evidence]]
id = "large-gift"
kind = "gift"
when = { Size = { in = ["L"] } }
source = { at = "CreateOrderRequest$Size", text = "Gifts are large." }
certainty = "doubtful"

[[rule]]
id = "gift-needs-name"
when = { kind = "gift" }
then = { Name = "present" }
message = "a gift has a name"
source = { at = "CreateOrderRequest$Name", text = "Gifts need one." }
certainty = "certain"
"""


def documented(model: Any) -> None:
    model["shapes"]["Name"]["documentation"] = "<p>A name of 2 to 5 letters.</p>"
    members = model["shapes"]["CreateOrderRequest"]["members"]
    members["Name"]["documentation"] = "<p>The <b>name</b>. Gifts need&nbsp;one.</p>"
    members["Size"]["documentation"] = "<p>The size. Gifts are large.</p>"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The tiny project with documentation and rules, not generated anew yet."""
    folder = make_project(tmp_path)
    (folder / FILE).write_text(changed(documented))
    (folder / "models/orders/rules.toml").write_text(RULES)
    monkeypatch.chdir(folder)
    return folder


def edit(path: str, old: str, new: str) -> None:
    text = Path(path).read_text()
    assert old in text
    Path(path).write_text(text.replace(old, new))


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("version = 1", "version = 2", 1, "version has to be 1, found 2"),
        ('CreateOrder = "closed"', 'CreateOrders = "closed"', 4, "unknown operation 'CreateOrders'; .*CreateOrder"),
        ('CreateOrder = "closed"', 'CreateOrder = "shut"', 4, "closed"),
        ("Name = { opaque", "Nam = { opaque", 7, "unknown member 'Nam'"),
        ("'[$]'", "'[$'", 7, r"the regex '\[\$' does not compile"),
        ('default = "S"', 'default = "M"', 8, "Size has no value 'M'; it has S, L"),
        ('shape = "Name"', 'shape = "Nam"', 15, "'Nam' is no shape of the model"),
        ("length = [2, 5]", "length = [5, 2]", 16, r"length has to be \[lowest, highest\]"),
        ("A name of 2 to 5", "A name of 2 to 6", 17, "the documentation of Name does not say"),
        ('kind = "gift"\nwhen', 'kind = "present"\nwhen', 22, "gift"),
        ('{ in = ["L"] }', '{ is = ["L"] }', 23, "is"),
        ('{ in = ["L"] }', '{ in = ["XL"] }', 23, "XL"),
        ("Size = { in", "Sise = { in", 23, "unknown member 'Sise'"),
        ('"CreateOrderRequest$Size"', '"CreateOrderRequest$Sise"', 24, "is no Shape"),
        ("Gifts are large.", "Gifts are small.", 24, "the documentation of CreateOrderRequest\\$Size does not say"),
        ('certainty = "doubtful"', 'certainty = "maybe"', 25, "certain"),
        ('id = "gift-needs-name"', 'id = "large-gift"', 28, "the id 'large-gift' is taken"),
        ('message = "a gift', 'mesage = "a gift', 31, "mesage"),
        ('then = { Name = "present" }', "then = {}", 30, "then has to hold at least one test"),
        ('then = { Name = "present" }', "then = { Name = { matches = '(' } }", 30, "does not compile"),
        ("version = 1", "version = ", 1, "is not TOML"),
        ('certainty = "certain"', 'certainty = { min = "doubtful" }', 18, "max is missing"),
        ('certainty = "certain"', 'certainty = { min = "certain", max = "doubtful" }', 18, "only where the upper"),
        ('{ in = ["L"] }', '{ some_key = "L" }', 23, "some_key is for a map; this member is a string"),
        ('{ in = ["L"] }', '{ has = ["L"] }', 23, "has is for a map; this member is a string"),
        ('{ in = ["L"] }', "{ distinct = 'L' }", 23, "distinct is a regex with one group"),
        ('{ in = ["L"] }', "{ inner_values = 'L' }", 23, "inner_values is for a map of maps of strings"),
        ('{ in = ["L"] }', "{ values = { 'K' = 'L' } }", 23, "values is for a map or list of strings"),
        ('{ in = ["L"] }', '"sended"', 23, '"present", "absent", "sent", "unsent" or a table of'),
        ('{ in = ["L"] }', "{ starts = 'L' }", 23, "starts has to be a list of strings"),
        ('{ at = "CreateOrderRequest$Size", text', '{ message', 24, "where is missing"),
        ('{ at = "CreateOrderRequest$Size", text = "Gifts', '{ where = "x", message = "Gifts', 24, "the operations"),
        ('id = "gift-needs-name"', 'id = "gift-needs-name"\ngroup = "rules"', 29, "a group is named in lower case"),
        ('id = "large-gift"', 'id = "large-gift"\noperations = ["DeleteOrder"]', 22, "'DeleteOrder' is no operation"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_file_and_line(
    project: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, line: int, message: str
) -> None:
    edit("models/orders/rules.toml", old, new)
    before = tree(project / "out")

    assert run(["generate"]) == 3

    error = capsys.readouterr().err
    assert re.search(rf"models/orders/rules\.toml:{line}(:\d+)?: ", error), error
    assert re.search(message, error), error
    assert tree(project / "out") == before


def test_all_that_is_wrong_is_told_at_once(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit("models/orders/rules.toml", "'[$]'", "'[$'")
    edit("models/orders/rules.toml", "Gifts are large.", "Gifts are small.")

    assert run(["generate"]) == 3

    assert len(capsys.readouterr().err.strip().splitlines()) == 2


GROUPED = """
[[rule]]
id = "{id}"
operations = ["CreateOrder"]
group = "{group}"
when = {{}}
then = {{ Name = {{ in = ["{id}"] }} }}
message = "set another name"
source = {{ message = "no", where = "https://example.com" }}
certainty = "certain"
"""


def with_groups(*groups: str) -> None:
    path = Path("models/orders/rules.toml")
    rules = [GROUPED.format(id=f"rule-{index}", group=group) for index, group in enumerate(groups)]
    path.write_text(path.read_text() + "".join(rules))


def test_a_group_becomes_a_function(project: Path) -> None:
    with_groups("name", "name", "other")
    assert run(["generate"]) == 0

    text = Path("out/my_clients/orders/operations/create_order.py").read_text()
    module = ast.parse(text)
    functions = {node.name: node for node in module.body if isinstance(node, ast.FunctionDef)}
    assert ast.unparse(functions["check_rules"]).count("check_name(request, problems") == 1
    assert ast.unparse(functions["check_name"]).count("problems.certain") == 2
    assert "rule-2" in ast.unparse(functions["check_other"])


def test_a_group_stands_together(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with_groups("name", "other", "name")

    assert run(["generate"]) == 3

    assert "rules of the group 'name' stand above" in capsys.readouterr().err


def test_rules_are_an_input_of_the_package(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["generate"]) == 0
    assert run(["rules", "--accept"]) == 0
    assert run(["generate"]) == 0
    assert run(["check"]) == 0
    edit("models/orders/rules.toml", "a gift has a name", "name the gift")
    capsys.readouterr()

    assert run(["check"]) == 1

    assert "rules orders/rules.toml: changed" in capsys.readouterr().out


def test_documentation_that_changed_around_a_sentence_is_to_be_looked_at_again(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["rules", "--accept"]) == 0
    edit(FILE, "The size. Gifts", "The size of it. Gifts")
    capsys.readouterr()

    assert run(["generate"]) == 0
    assert run(["check"]) == 0

    captured = capsys.readouterr()
    assert (
        captured.err.count(
            "note: models/orders/rules.toml:20: look again: the documentation of CreateOrderRequest$Size has changed"
        )
        == 2
    )
    assert run(["rules", "--accept"]) == 0
    assert run(["generate"]) == 0
    capsys.readouterr()
    assert run(["check"]) == 0
    assert "look again" not in capsys.readouterr().err


def test_a_sentence_that_is_gone_makes_its_rule_stale(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["rules", "--accept"]) == 0
    edit(FILE, "Gifts are large.", "Gifts come in any size.")
    capsys.readouterr()

    assert run(["generate"]) == 1

    captured = capsys.readouterr()
    assert captured.err.splitlines()[-1] == (
        "error: models/orders/rules.toml:20: the rule large-gift is stale: the documentation of "
        "CreateOrderRequest$Size no longer says 'Gifts are large.'; change the rule, or take it out"
    )
    assert "written" in captured.out
    assert run(["check"]) == 1
    assert "out: up to date" in capsys.readouterr().out
    assert run(["rules"]) == 1
    assert run(["rules", "--accept"]) == 1, "accepting does not make a stale rule right"


def test_diff_lists_what_other_models_make_of_the_rules(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["rules", "--accept"]) == 0
    other = project / "other/orders/2024-01-01/service-2.json"
    other.parent.mkdir(parents=True)
    other.write_text(
        Path(FILE).read_text().replace("Gifts are large.", "").replace("The <b>", "A <b>")
    )
    capsys.readouterr()

    assert run(["diff", "current", "other", "--json"]) == 0

    notes = json.loads(capsys.readouterr().out)["notes"]
    assert [note.partition(": the ")[0] for note in notes] == [
        "models/orders/rules.toml:20",
        "models/orders/rules.toml:27: look again",
    ]
    assert run(["upgrade", "--path", "other", "--json"]) == 1
    captured = capsys.readouterr()
    assert json.loads(captured.out)["stale"] == [captured.err.removeprefix("error: ").strip()]


def test_show_lists_the_rules_with_their_sentences(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["show", "orders.CreateOrder"]) == 0

    text = " ".join(capsys.readouterr().out.split())
    for part in (
        "gift-needs-name",
        "a gift has a name",
        "Gifts need one.",
        "large-gift",
        "Gifts are large.",
        "A name of 2 to 5 letters.",
    ):
        assert part in text


def test_the_docstring_of_a_member_names_its_rules(project: Path) -> None:
    assert run(["generate"]) == 0

    text = Path("out/my_clients/orders/operations/create_order.py").read_text()
    assert "Rules: length, gift-needs-name." in text


def test_a_rule_may_rest_on_what_the_service_itself_says(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """There is no documentation to record, and none that could become stale."""
    edit(
        "models/orders/rules.toml",
        '{ at = "CreateOrderRequest$Name", text = "Gifts need one." }',
        '{ message = "A gift without a name!", where = "issue 7" }\noperations = ["CreateOrder"]',
    )
    assert run(["rules", "--accept"]) == 0
    assert "CreateOrderRequest$Name" not in Path("models/orders/rules.toml").read_text()
    assert run(["generate"]) == 0
    assert run(["rules"]) == 0
    assert run(["show", "orders.CreateOrder"]) == 0

    assert "A gift without a name!" in " ".join(capsys.readouterr().out.split())
    text = Path("out/my_clients/orders/operations/create_order.py").read_text()
    assert "    # gift-needs-name: issue 7\n" in text


def test_the_two_ends_of_a_length_may_differ_in_certainty(project: Path) -> None:
    edit(
        "models/orders/rules.toml",
        'letters."\ncertainty = "certain"',
        'letters."\ncertainty = { min = "doubtful", max = "certain" }',
    )
    assert run(["generate"]) == 0

    text = Path("out/my_clients/orders/operations/create_order.py").read_text()
    assert '.string("name", self.name, 0, 10, certain=(0, 5), doubtful=(2, 5))' in text


def test_a_slice_without_the_operation_has_no_rules(project: Path) -> None:
    edit("clientsmith.toml", '"CreateOrder"', '"DeleteOrder"')
    assert run(["generate"]) == 0

    texts = [path.read_text() for path in Path("out").rglob("*.py")]
    assert not any("check_rules" in text for text in texts)
    assert not list(Path("out").rglob("documented_rules.py"))


def test_nothing_in_the_generator_knows_a_service() -> None:
    generator = Path(__file__).resolve().parents[2] / "generator/clientsmith"
    words = re.compile(
        r"api_protocol|WEBSOCKET|VPC_LINK|IntegrationType|package_type|CreateFunction"
    )

    found = [
        path.name
        for folder in ("codegen/documented_rules", "runtime", "readers", "model")
        for path in (generator / folder).rglob("*.py")
        if words.search(path.read_text(encoding="utf-8"))
    ]

    assert found == []
