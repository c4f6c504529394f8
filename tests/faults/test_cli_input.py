"""Bad models, selections and output folders: one clear message, the right exit code, and the old package whole."""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from clientsmith.cli.app import run

from tests.tiny_project import CONFIG, FILE, MODEL, changed, make_project, tree

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Output = pytest.CaptureFixture[str]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output) -> Path:
    """A project with a generated package; the current folder."""
    monkeypatch.chdir(make_project(tmp_path))
    capsys.readouterr()
    return tmp_path


MEMBERS = "$.shapes.CreateOrderRequest.members"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("{", [f"{FILE}:1:"]),
        (json.dumps(MODEL)[:-40], [f"{FILE}:1:"]),
        ("[]", [FILE, "object"]),
        (
            changed(lambda model: model["shapes"].pop("Name")),
            [FILE, f"{MEMBERS}.Name", "'Name'"],
        ),
        (
            changed(
                lambda model: model["operations"]["CreateOrder"].update(input={"shape": "Nme"})
            ),
            [FILE, "$.operations.CreateOrder.input", "'Nme'", "Name"],
        ),
        (
            changed(lambda model: model["shapes"]["CreateOrderRequest"].update(members=["Name"])),
            [FILE, MEMBERS, "array"],
        ),
        (
            changed(lambda model: model["shapes"]["Name"].update(max="10")),
            [FILE, "$.shapes.Name.max", "string"],
        ),
        (
            changed(lambda model: model["shapes"]["Name"].update(type="text")),
            [FILE, "$.shapes.Name", "'type'", "'text'"],
        ),
        (
            changed(
                lambda model: model["shapes"]["CreateOrderRequest"]["members"]["Name"].update(
                    locatoin="uri"
                )
            ),
            [FILE, f"{MEMBERS}.Name.locatoin", "unknown"],
        ),
        (
            changed(
                lambda model: model["shapes"]["CreateOrderRequest"]["members"].update(
                    name={"shape": "Name"}
                )
            ),
            [f"{FILE}: $.shapes.CreateOrderRequest: 'Name' and 'name' would both be 'name'"],
        ),
        (
            changed(
                lambda model: model["shapes"].update(SIZE={"type": "string", "enum": ["M"]})
                or model["shapes"]["CreateOrderRequest"]["members"].update(Big={"shape": "SIZE"})
            ),
            [f"{FILE}: $.shapes: 'Size' and 'SIZE' would both be 'size' in Python"],
        ),
        (
            changed(
                lambda model: model["shapes"].update(
                    {
                        "DeleteOrder-Request": {"type": "string", "enum": ["x"]},
                        "DeleteOrderOperation-Request": {"type": "string", "enum": ["x"]},
                    }
                )
            ),
            [
                f"{FILE}: $.operations.DeleteOrder.input and $.shapes.DeleteOrderOperation-Request would both be "
                "the class 'DeleteOrderOperationRequest' in Python"
            ],
        ),
        (
            changed(lambda model: model["shapes"].update(Name={"type": "blob", "streaming": True})),
            [
                f"{FILE}: 1 of the 1 selected operations of Orders cannot be generated yet:\n"
                "  CreateOrder: streams a part of its request\n",
                'exclude = ["CreateOrder"]',
            ],
        ),
    ],
    ids=[
        "not JSON",
        "truncated JSON",
        "not an object",
        "missing shape",
        "missing shape with a near name",
        "wrong type",
        "wrong type of a constraint",
        "unknown type of shape",
        "unknown trait",
        "two members that become one",
        "two files that differ in case only",
        "a request and a shape that become one",
        "unsupported trait",
    ],
)
def test_a_bad_model(project: Path, capsys: Output, text: str, parts: list[str]) -> None:
    before = tree(project / "out")
    (project / FILE).write_text(text)
    assert run(["generate"]) == 3
    err = capsys.readouterr().err
    assert err.startswith("error: ")
    assert [part for part in parts if part not in err] == []
    assert tree(project / "out") == before


def test_two_operations_that_become_one(project: Path, capsys: Output) -> None:
    again = {**MODEL["operations"]["DeleteOrder"], "name": "Delete_Order"}
    (project / FILE).write_text(
        changed(lambda model: model["operations"].update(Delete_Order=again))
    )
    (project / "clientsmith.toml").write_text(CONFIG.replace("CreateOrder", "*"))
    assert run(["generate"]) == 3
    assert capsys.readouterr().err == (
        f"error: {FILE}: $.operations: 'DeleteOrder' and 'Delete_Order' would both be 'delete_order' in Python\n"
    )


TWO = f"""{CONFIG}
[services.other]
model = "other.json"
operations = ["CreateOrder"]
"""


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            lambda model: model["metadata"].update(serviceId="Other")
            or model["shapes"]["CreateOrderRequest"]["members"].update(name={"shape": "Name"}),
            "other.json: $.shapes.CreateOrderRequest: 'Name' and 'name' would both be 'name'",
        ),
        (
            lambda model: None,
            "other.json: $.metadata: this service would be my_clients.orders, and so would that of "
            f"{FILE}; generate one of them into another package",
        ),
    ],
    ids=["one is wrong", "both are the same"],
)
def test_two_services(
    project: Path, capsys: Output, change: Callable[[Any], object], message: str
) -> None:
    (project / "clientsmith.toml").write_text(TWO)
    (project / "other.json").write_text(changed(change))
    assert run(["generate"]) == 3
    assert capsys.readouterr().err.startswith(f"error: {message}")


ACCEPTOR = {"state": "success", "matcher": "path", "argument": "A", "expected": "x"}
WAITER = {"operation": "CreateOrder", "delay": 1, "maxAttempts": 2, "acceptors": [ACCEPTOR]}


@pytest.mark.parametrize(
    ("name", "document", "message"),
    [
        (
            "paginators-1.json",
            {"pagination": {"CreateOrder": {"input_token": "a", "output_token": "b"}}},
            "$.pagination.CreateOrder: CreateOrder has no input or no output to paginate by",
        ),
        (
            "paginators-1.json",
            {"pagination": {"CreateOrder": {"input_tokens": "a"}}},
            "$.pagination.CreateOrder: nobody knows the key 'input_tokens'; did you mean input_token"
            " or output_token?",
        ),
        (
            "waiters-2.json",
            {
                "version": 2,
                "waiters": {"Done": WAITER | {"acceptors": [{**ACCEPTOR, "state": "ok"}]}},
            },
            "$.waiters.Done.acceptors[0].state: 'ok' is not supported; known are success, failure, retry",
        ),
        (
            "waiters-2.json",
            {"version": 2, "waiters": {"Done": WAITER}},
            "$.waiters.Done.acceptors[0].argument: CreateOrder gives no result to look at",
        ),
        (
            "endpoint-rule-set-1.json",
            {"version": "9", "parameters": {}, "rules": []},
            "$.version: expected '1.0', found '9'",
        ),
    ],
)
def test_what_lies_beside_a_model_is_named_itself(
    project: Path, capsys: Output, name: str, document: object, message: str
) -> None:
    path = (project / FILE).with_name(name)
    path.write_text(json.dumps(document))
    assert run(["generate"]) == 3
    assert capsys.readouterr().err == f"error: {path.relative_to(project)}: {message}\n"


@pytest.mark.parametrize(
    ("operations", "code", "parts"),
    [
        ('["CreateOrders"]', 3, ["'CreateOrders'", "CreateOrder"]),
        ('["create_order"]', 3, ["'create_order'", "CreateOrder"]),
        ('["Zzz*"]', 3, ["'Zzz*'"]),
        ("[\"[?name=='Nope'].name\"]", 3, ["Nope"]),
        ("['[?name==']", 2, ["[?name=="]),
        ("['[0].nmae']", 2, ["[0].nmae"]),
    ],
    ids=["unknown", "as in Python", "empty glob", "empty expression", "broken expression", "null"],
)
def test_a_bad_selection(
    project: Path, capsys: Output, operations: str, code: int, parts: list[str]
) -> None:
    before = tree(project / "out")
    (project / "clientsmith.toml").write_text(CONFIG.replace('["CreateOrder"]', operations))
    assert run(["generate"]) == code
    err = capsys.readouterr().err
    assert err.startswith("error: ")
    assert [part for part in parts if part not in err] == []
    assert tree(project / "out") == before


@pytest.mark.parametrize(
    "hostile",
    [
        lambda model: model["shapes"].update({"../../evil": {"type": "string", "enum": ["x"]}})
        or model["shapes"]["CreateOrderRequest"]["members"].update(Evil={"shape": "../../evil"}),
        lambda model: model["operations"].update(
            {"CreateOrder": {**MODEL["operations"]["CreateOrder"], "name": "/etc/x"}}
        ),
        lambda model: model["metadata"].update(serviceId="../../evil"),
    ],
    ids=["shape", "operation", "service"],
)
def test_a_hostile_name_writes_nothing_outside(
    project: Path, hostile: Callable[[Any], object]
) -> None:
    (project / FILE).write_text(changed(hostile))
    shutil.rmtree(project / "out")
    before = tree(project)
    assert run(["generate"]) in (0, 3)
    shutil.rmtree(project / "out", ignore_errors=True)
    assert tree(project) == before
    assert not (project.parent / "evil").exists()


def test_an_output_folder_that_is_not_ours(project: Path, capsys: Output) -> None:
    (project / "clientsmith.toml").write_text(CONFIG.replace('"out"', '"."'))
    before = tree(project)
    assert run(["generate", "--force"]) == 2
    assert "is not clientsmith's: it holds files and no clientsmith.lock" in capsys.readouterr().err
    assert tree(project) == before


def test_a_lock_with_a_merge_conflict(project: Path, capsys: Output) -> None:
    (project / "out" / "clientsmith.lock").write_text("<<<<<<< ours\n")
    before = tree(project / "out")
    for command in ("generate", "check"):
        assert run([command]) == 2
        assert (
            "out/clientsmith.lock: is not a lock that this clientsmith wrote"
            in capsys.readouterr().err
        )
    assert tree(project / "out") == before


def shell(*arguments: str, limit: int | None = None) -> subprocess.CompletedProcess[str]:
    """Runs a command; files that it writes may have ``limit`` bytes."""

    def restrict() -> None:
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        arguments, capture_output=True, text=True, env=environment, preexec_fn=restrict
    )


GENERATE = [sys.executable, "-m", "clientsmith", "generate"]


@pytest.mark.parametrize("first_run", [False, True])
def test_a_read_only_disk(project: Path, first_run: bool) -> None:
    (project / FILE).write_text(changed(lambda model: model["shapes"]["Name"].update(max=11)))
    disk = project / ("new" if first_run else "out")
    disk.mkdir(exist_ok=True)
    before = tree(disk)
    (project / "clientsmith.toml").write_text(
        CONFIG.replace('"out"', '"new/er"' if first_run else '"out"')
    )
    done = _on_read_only(disk)
    assert done.returncode == 2
    assert done.stderr.startswith(f"error: {disk.name}/")
    assert "cannot be written: " in done.stderr
    assert tree(disk) == before


def _on_read_only(disk: Path) -> subprocess.CompletedProcess[str]:
    """`generate` while ``disk`` cannot be written; root ignores permission bits, so it mounts it read-only."""
    if os.geteuid() == 0:
        mount = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0"'
        if (
            shutil.which("unshare") is None
            or shell("unshare", "-m", "sh", "-c", mount, str(disk)).returncode
        ):
            pytest.skip("root may not mount here; run the tests as another user")
        return shell("unshare", "-m", "sh", "-c", f'{mount} && exec "$@"', str(disk), *GENERATE)
    disk.chmod(0o555)
    try:
        return shell(*GENERATE)
    finally:
        disk.chmod(0o755)


def test_a_full_disk(project: Path) -> None:
    before = tree(project / "out")
    (project / FILE).write_text(
        changed(lambda model: model["shapes"]["Name"].update(documentation="x" * 9000))
    )
    (project / FILE).write_text(
        changed(
            lambda model: model["operations"]["CreateOrder"].update(
                documentation="<p>" + "long " * 2000 + "</p>"
            )
        )
    )
    done = shell(*GENERATE, limit=8000)
    assert done.returncode == 2
    assert "cannot be written: File too large" in done.stderr
    assert tree(project / "out") == before
