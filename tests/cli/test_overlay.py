"""An overlay on the command line: what is generated with it, what is told of it, and what is refused."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from clientsmith.cli.app import run
from clientsmith.output.lock import Input
from clientsmith.project.layout import kept_file
from clientsmith.project.service_files import read_files
from clientsmith.project.services import load_service

from tests.support.overlays import overlay_text
from tests.tiny_project import FILE, changed, make_project, tree

Output = pytest.CaptureFixture[str]
OVERLAY = Path("models/orders/overlay.toml")
CREATE = Path("out/my_clients/orders/operations/create_order.py")
LONGER = 'op = "replace"; path = "/shapes/Name/max"; value = 20; was = 10'
FIXED = 'op = "add"; path = "/shapes/Size/enum/L"'
STALE = 'op = "remove"; path = "/shapes/Name/max"; was = 30'


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output) -> Path:
    """A project with a tiny model and its package; the current folder."""
    monkeypatch.chdir(make_project(tmp_path))
    capsys.readouterr()
    return tmp_path


def correct(*changes: str) -> None:
    OVERLAY.write_text(overlay_text(*changes))


def test_what_an_overlay_changes_is_generated(project: Path, capsys: Output) -> None:
    before = CREATE.read_text()
    correct(
        LONGER, 'op = "rename"; path = "/shapes/CreateOrderRequest/members/Size"; to = "Extent"'
    )

    assert run(["generate"]) == 0

    after = CREATE.read_text()
    assert 'problems.string("name", self.name, 0, 10)' in before
    assert 'problems.string("name", self.name, 0, 20)' in after
    assert 'body["Size"] = request.extent' in after
    assert capsys.readouterr().err.count("note: models/orders/overlay.toml") == 0
    assert run(["check"]) == 0


def test_check_names_the_overlay_as_the_input_that_moved(project: Path, capsys: Output) -> None:
    correct(LONGER)
    assert run(["check"]) == 1
    assert "  overlay orders/overlay.toml: added\n" in capsys.readouterr().out
    assert run(["generate"]) == 0
    correct(LONGER.replace("20", "30"))
    capsys.readouterr()

    assert run(["check"]) == 1
    out = capsys.readouterr().out
    assert out.startswith("inputs that moved:\n  overlay orders/overlay.toml: changed\n")
    assert re.search(r'^ *- +problems\.string\("name", self\.name, 0, 20\)', out, re.MULTILINE)

    OVERLAY.unlink()
    assert run(["check", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["inputs"] == [
        {"kind": "overlay", "name": "orders/overlay.toml", "change": "removed"}
    ]


@pytest.mark.parametrize(
    "command",
    [
        ["generate"],
        ["check"],
        ["list"],
        ["show", "orders.CreateOrder"],
        ["schema", "orders.CreateOrder"],
    ],
)
def test_a_change_that_does_not_fit_is_refused_and_nothing_written(
    project: Path, capsys: Output, command: list[str]
) -> None:
    before = tree(Path("out"))
    correct(LONGER, STALE)

    assert run(command) == 3

    out, err = capsys.readouterr()
    assert out == ""
    assert err == (
        "error: models/orders/overlay.toml:10: stale: remove /shapes/Name/max: there is 20 now, and the change was "
        "written against 30; write the change anew against this model, or take it out. "
        "Its reason: it is wrong (https://example.com/1)\n"
    )
    assert tree(Path("out")) == before


@pytest.mark.parametrize("command", ["generate", "check"])
def test_what_may_go_is_told_in_notes(project: Path, capsys: Output, command: str) -> None:
    correct(FIXED, f"{LONGER}; expires = 2020-01-31")
    assert run(["generate"]) == 0
    capsys.readouterr()

    assert run([command]) == 0
    fixed, expired = [
        line.removeprefix("note: ") for line in capsys.readouterr().err.splitlines()[:2]
    ]
    assert fixed.startswith(
        'models/orders/overlay.toml:2: fixed: add /shapes/Size/enum/L: the model has "L" there itself; take'
    )
    assert expired.startswith(
        "models/orders/overlay.toml:8: expired: replace /shapes/Name/max: expired on 2020-01-31, and is still"
    )

    assert run([command, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["notes"][:2] == [fixed, expired]


def test_an_overlay_that_is_not_of_its_form_is_refused(project: Path, capsys: Output) -> None:
    OVERLAY.write_text('version = 1\n[[change]]\nop = "hide"\npath = "/shapes/Name"\n')

    assert run(["generate"]) == 2

    assert [line.partition(" `")[0] for line in capsys.readouterr().err.splitlines()] == [
        "error: models/orders/overlay.toml:2:",
        "models/orders/overlay.toml:2:",
        "models/orders/overlay.toml:4:",
    ]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (
            'op = "add"; path = "/shapes/Name/min"; value = "1"',
            "$.shapes.Name.min: expected integer, found string",
        ),
        ('op = "remove"; path = "/shapes/Size"', "there is no shape 'Size'"),
        (
            'op = "rename"; path = "/shapes/CreateOrderRequest/members/Name"; to = "size"',
            "'size' and 'Size' would both be 'size' in Python",
        ),
    ],
)
def test_a_model_that_an_overlay_broke_is_told_with_the_overlay(
    project: Path, capsys: Output, change: str, problem: str
) -> None:
    correct(change)

    assert run(["generate"]) == 3

    err = capsys.readouterr().err
    assert problem in err
    assert err.endswith("\nmodels/orders/overlay.toml corrects this model, and may be the cause\n")


def test_a_model_without_an_overlay_has_nobody_else_to_suspect(
    project: Path, capsys: Output
) -> None:
    Path(FILE).write_text(changed(lambda model: model["shapes"]["Name"].update(max="10")))

    assert run(["generate"]) == 3
    assert "overlay.toml" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (Path.mkdir, "models/orders/overlay.toml"),
        (lambda path: path.symlink_to("nowhere"), "models/orders/overlay.toml"),
        (lambda path: path.write_bytes(b"version = 1 # \xff"), "is not UTF-8 (byte 14)"),
    ],
)
@pytest.mark.parametrize("command", ["generate", "check", "list"])
def test_an_overlay_that_cannot_be_read_is_no_overlay_less(
    project: Path, capsys: Output, make: Callable[[Path], object], said: str, command: str
) -> None:
    make(OVERLAY)

    assert run([command]) == 2
    assert said in capsys.readouterr().err


def test_a_renamed_operation_is_asked_for_by_its_new_name(project: Path, capsys: Output) -> None:
    acceptor = {"state": "success", "matcher": "status", "expected": 200}
    done = {"operation": "CreateOrder", "delay": 1, "maxAttempts": 2, "acceptors": [acceptor]}
    waiters = {"version": 2, "waiters": {"Done": done}}
    (Path(FILE).parent / "waiters-2.json").write_text(json.dumps(waiters))
    correct('op = "rename"; path = "/operations/CreateOrder"; to = "PlaceOrder"')
    config = Path("clientsmith.toml")
    config.write_text(config.read_text().replace("CreateOrder", "PlaceOrder"))

    assert run(["generate"]) == 0

    assert "def wait_until_done(" in CREATE.parents[1].joinpath("client.py").read_text()
    assert not CREATE.exists()
    assert '"POST", "/orders"' in CREATE.with_name("place_order.py").read_text()


def test_a_hidden_operation_is_not_there(project: Path, capsys: Output) -> None:
    correct('op = "hide"; path = "/operations/DeleteOrder"')

    assert run(["list", "orders", "--all", "--json"]) == 0

    assert [row["name"] for row in json.loads(capsys.readouterr().out)] == ["CreateOrder"]


def test_paginators_beside_the_model_follow(project: Path) -> None:
    paginator = {"input_token": "Name", "output_token": "Next", "limit_key": "Size"}
    paginators = {"pagination": {"CreateOrder": paginator}}
    (Path(FILE).parent / "paginators-1.json").write_text(json.dumps(paginators))
    correct('op = "rename"; path = "/shapes/CreateOrderRequest/members/Name"; to = "Title"')

    found = load_service(read_files(Path(FILE))).paginators["CreateOrder"]

    assert (found.input_tokens, found.limit_key) == (("Title",), "Size")


# --- where an overlay lies ---


def test_a_model_in_a_folder_of_models_has_an_overlay(project: Path) -> None:
    assert kept_file(Path(FILE), "overlay.toml") is None
    correct(LONGER)

    found = kept_file(Path(FILE), "overlay.toml")

    assert found is not None
    assert found.samefile(OVERLAY)
    assert kept_file(Path(f"{FILE}.gz"), "overlay.toml") == found
    assert kept_file(Path(FILE), "rules.toml") is None


@pytest.mark.parametrize(
    "path", ["models/orders/v1/service-2.json", "models/orders/2024-01-01/a.json"]
)
def test_a_model_elsewhere_has_none(project: Path, path: str) -> None:
    correct("op = nonsense")
    Path(path).parent.mkdir(exist_ok=True)
    Path(path).write_bytes(Path(FILE).read_bytes())

    assert kept_file(Path(path), "overlay.toml") is None
    assert load_service(read_files(Path(path))).id == "Orders"


def test_a_model_is_found_from_its_own_folder(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    correct(LONGER)
    monkeypatch.chdir(Path(FILE).parent)

    found = kept_file(Path("service-2.json"), "overlay.toml")

    assert found is not None
    assert found.samefile(project / OVERLAY)


def test_the_input_has_the_same_name_on_every_machine(project: Path) -> None:
    from clientsmith.project.config import read_config
    from clientsmith.workflows.generate import read_files_of
    from clientsmith.workflows.inputs import inputs

    correct(LONGER)

    config = read_config(Path("clientsmith.toml"))
    found = [item for item in inputs(config, read_files_of(config)) if item.kind == "overlay"]

    assert [Input("overlay", "orders/overlay.toml", item.sha256) for item in found] == found
    assert len(found) == 1
