"""What a person meets at the terminal: from nothing to a client, what cannot be generated, and how loud it is."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from clientsmith.cli.app import run
from clientsmith.paths import shown

from tests.support.wheels import SERVICE, installed, make_index, release_files, wheel
from tests.tiny_project import CONFIG, FILE, changed, make_project, tree
from tests.unit.diff.table import partitions

Output = pytest.CaptureFixture[str]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output) -> Path:
    """A project with a tiny model and its package; the current folder."""
    monkeypatch.chdir(make_project(tmp_path))
    capsys.readouterr()
    return tmp_path


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return make_index(tmp_path / "index", monkeypatch)


@pytest.fixture
def nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, which is the current one."""
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    return tmp_path / "empty"


def keep(_model: Any) -> None:
    """The model as it is."""


def streams(model: Any) -> None:
    """DeleteOrder answers with a stream that is not the whole body, and has its error from nowhere else."""
    model["operations"]["DeleteOrder"]["output"] = {"shape": "Stream"}
    model["shapes"]["Stream"] = {
        "type": "structure",
        "members": {"body": {"shape": "Body"}},
    }
    model["shapes"]["Body"] = {"type": "blob", "streaming": True}


# --- from nothing ---


def test_pull_in_an_empty_folder_says_what_to_do_next(
    nothing: Path, tmp_path: Path, capsys: Output
) -> None:
    assert run(["pull", "orders", "--path", str(installed(tmp_path, "1.0.0", keep))]) == 0

    out = capsys.readouterr().out
    configuration = [line.strip() for line in out.splitlines() if line.startswith("    ")]
    assert "Next: write clientsmith.toml, for example\n" in out
    assert out.endswith(
        f"\n`clientsmith list --model models/{SERVICE}` shows the operations; then `clientsmith generate`\n"
    )
    assert configuration == ['package = "my_clients"', "[services.orders]", 'operations = ["Get*"]']

    text = "\n".join(configuration).replace("Get*", "Create*")
    (nothing / "clientsmith.toml").write_text(text)
    assert run(["generate"]) == 0
    assert capsys.readouterr().out.endswith(
        "\npip install ./generated; from my_clients.orders import OrdersClient\n"
    )


def test_pull_of_a_service_that_is_not_configured_yet(
    project: Path, tmp_path: Path, capsys: Output
) -> None:
    source = installed(tmp_path, "1.0.0", keep)
    (source / "botocore/data/orders").rename(source / "botocore/data/returns")

    assert run(["pull", "returns", "--path", str(source)]) == 0

    out = capsys.readouterr().out
    assert "Next: add to clientsmith.toml, for example\n\n    [services.returns]\n" in out
    assert "my_clients" not in out


def test_pull_of_a_configured_service_says_nothing_more(
    project: Path, tmp_path: Path, capsys: Output
) -> None:
    (project / FILE).unlink()
    assert run(["pull", "orders", "--path", str(installed(tmp_path, "1.0.0", keep))]) == 0
    assert "Next" not in capsys.readouterr().out


def test_wrong_services_are_a_usage_error_all_at_once(
    nothing: Path, tmp_path: Path, capsys: Output
) -> None:
    source = installed(tmp_path, "1.0.0", keep)

    assert run(["pull", "oders", "order", "orders", "--path", str(source)]) == 2

    assert capsys.readouterr().err == (
        f"error: {source}/botocore/data has no service 'oders'; did you mean orders?\n"
        f"{source}/botocore/data has no service 'order'; did you mean orders?\n"
    )
    assert tree(nothing) == {}


@pytest.mark.usefixtures("nothing")
@pytest.mark.parametrize(
    ("command", "has", "lacks"),
    [
        (["pull"], "name a service: `clientsmith pull lambda`", "--model"),
        (["list"], "`clientsmith pull SERVICE` is the first step; or give --config FILE or --model FILE", "--package"),
        (["show", "a.B"], "is the first step; or give --config FILE or --model FILE", "--package"),
        (["schema", "a.B"], "is the first step; or give --config FILE or --model FILE", "--package"),
        (["rules"], "is the first step; or give --config FILE", "--model"),
        (["diff"], "`clientsmith diff OLD.json NEW.json`", "--model"),
        (["upgrade"], "is the first step; or name one with --config FILE", "--model"),
        (["generate"], "or all of --model, --operation, --package and --output", "--into"),
    ],
)  # fmt: skip
def test_without_a_configuration_a_command_names_its_own_options(
    capsys: Output, command: list[str], has: str, lacks: str
) -> None:
    assert run(command) == 2

    printed = capsys.readouterr().err
    assert has in printed
    assert lacks not in printed


def test_a_service_with_a_near_name_is_a_mistake_and_nothing_to_fetch(
    project: Path, capsys: Output
) -> None:
    config = project / "clientsmith.toml"
    (project / "models/orders/2024-01-01").mkdir(parents=True, exist_ok=True)
    (project / "models" / SERVICE).write_text(changed(keep))
    config.write_text('package = "p1"\n[services.oders]\noperations = ["*"]\n')

    assert run(["generate"]) == 2

    printed = capsys.readouterr().err
    assert "did you mean orders?" in printed
    assert "pull" not in printed

    config.write_text('package = "p1"\n[services.lambda]\noperations = ["*"]\n')
    assert run(["generate"]) == 2
    assert "`clientsmith pull lambda` fetches it" in capsys.readouterr().err


# --- what cannot be generated ---


def a_long_uri(model: Any) -> None:
    """DeleteOrder cannot be generated, and its URI is wider than a terminal."""
    streams(model)
    model["operations"]["DeleteOrder"]["http"]["requestUri"] = "/orders" + "/and-more" * 12


def test_a_narrow_terminal_keeps_names_methods_and_reasons(project: Path) -> None:
    (project / FILE).write_text(changed(a_long_uri))

    text = on_a_terminal(project, "list", "--all", COLUMNS="80", TERM="xterm")

    lines = [line.rstrip() for line in text.splitlines()]
    assert max(map(len, lines)) <= 80
    assert lines[1:3] == ["*  Operation    Method  URI", "*  CreateOrder  POST    /orders"]
    assert re.fullmatch(r"   DeleteOrder  DELETE  /orders/and-more\S+\.\.\.", lines[3])
    assert lines[4] == "      not supported: streams a part of its answer"


def test_list_says_what_is_not_supported_and_why(project: Path, capsys: Output) -> None:
    (project / FILE).write_text(changed(streams))

    assert run(["list", "--all"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "orders: 1 (*) of 2 operations, 1 of them not supported yet"
    assert [line.rstrip() for line in lines[1:]] == [
        "*  Operation    Method  URI      Not supported",
        "*  CreateOrder  POST    /orders",
        "   DeleteOrder  DELETE  /orders  streams a part of its answer",
    ]
    assert run(["list", "--all", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [row["unsupported"] for row in rows] == [[], ["streams a part of its answer"]]


@pytest.mark.usefixtures("project")
def test_list_of_a_protocol_that_is_not_supported(
    capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("clientsmith.workflows.describe.PROTOCOLS", ("another",))

    assert run(["list", "--json"]) == 0

    (row,) = json.loads(capsys.readouterr().out)
    assert row["unsupported"] == ["speaks the protocol rest-json"]


def test_show_says_why_an_operation_cannot_be_generated(project: Path, capsys: Output) -> None:
    (project / FILE).write_text(changed(streams))

    assert run(["show", "orders.DeleteOrder"]) == 0
    assert "\nCannot be generated yet: it streams a part of its answer\n" in capsys.readouterr().out
    assert run(["show", "orders.CreateOrder"]) == 0
    assert "Cannot be" not in capsys.readouterr().out


def test_a_refusal_is_told_by_operation_and_exclude_takes_its_advice(
    project: Path, capsys: Output
) -> None:
    (project / FILE).write_text(changed(streams))
    everything = CONFIG.replace('["CreateOrder"]', '["*"]')
    (project / "clientsmith.toml").write_text(everything)

    assert run(["generate"]) == 3

    assert capsys.readouterr().err == (
        f"error: {FILE}: 1 of the 2 selected operations of Orders cannot be generated yet:\n"
        "  DeleteOrder: streams a part of its answer\n"
        'Leave them out: exclude = ["DeleteOrder"]. `clientsmith list --all` shows which can be generated\n'
    )
    (project / "clientsmith.toml").write_text(f'{everything}exclude = ["DeleteOrder"]\n')
    assert run(["generate"]) == 0
    assert run(["check"]) == 0
    (project / "clientsmith.toml").write_text(
        CONFIG.replace('["CreateOrder"]', '["*", "!DeleteOrder"]')
    )
    assert run(["check"]) == 0


# --- another package, other files ---


def test_another_package_does_not_take_the_place_of_one(project: Path, capsys: Output) -> None:
    before = tree(project / "out")
    command = [
        "generate",
        "--model",
        FILE,
        "--operation",
        "*",
        "--package",
        "bar",
        "--output",
        "out",
    ]

    assert run(command) == 2

    assert capsys.readouterr().err.startswith(
        "error: out: holds the package my_clients, which bar would replace. Nothing was changed."
    )
    assert tree(project / "out") == before
    assert run([*command, "--force"]) == 0
    assert not (project / "out/my_clients").exists()


def test_two_missing_files_are_told_as_such(project: Path, capsys: Output) -> None:
    assert run(["diff", "old.json", "nwe.json"]) == 2
    assert capsys.readouterr().err == (
        "error: old.json: there is no such file\nnwe.json: there is no such file\n"
    )


def test_a_wrong_name_stands_where_it_was_written(project: Path, capsys: Output) -> None:
    config = project / "clientsmith.toml"
    text = config.read_text()
    for old in re.findall(r"operations = .*", text):
        text = text.replace(old, 'operations = ["CreateOrders", "!DeleteOrdre", "CreateOrdre*"]')
    config.write_text(text)

    for command in (["generate"], ["list"]):
        assert run(command) == 3
        assert capsys.readouterr().err == (
            "error: clientsmith.toml: services.orders: Orders has no operation 'CreateOrders'; did you mean "
            "CreateOrder or DeleteOrder?\n"
            "clientsmith.toml: services.orders: Orders has no operation 'DeleteOrdre' to leave out; did you mean "
            "DeleteOrder?\n"
            "clientsmith.toml: services.orders: 'CreateOrdre*' selects no operation of Orders; did you mean "
            "CreateOrder?\n"
        )


def test_a_folder_in_place_of_a_model_names_the_model_in_it(
    project: Path, tmp_path: Path, capsys: Output
) -> None:
    data = installed(tmp_path, "1.0.0", keep) / "botocore/data"

    assert run(["list", "--model", str(data / "orders")]) == 2

    assert capsys.readouterr().err == (
        f"error: {shown(data / 'orders')} is a folder, and a model is a file; did you mean {shown(data / SERVICE)}?\n"
    )


def test_the_summary_of_a_command_is_whole(capsys: Output) -> None:
    assert run(["--help"]) == 0
    commands = capsys.readouterr().out.partition("Commands:")[2]
    assert "..." not in commands


# --- upgrade ---


@pytest.fixture
def two(project: Path, index: Path, tmp_path: Path) -> Path:
    """Two services, both from botocore 1.0.0, generated."""
    config = CONFIG.replace("[services.orders]", "[services.ORDERS]")
    second = config.replace("ORDERS", "returns")[config.index("[services") :]
    (project / "clientsmith.toml").write_text(config.replace("ORDERS", "orders") + second)
    (project / FILE).unlink()
    both(index, "1.1.0", keep)
    assert run(["pull"]) == 0
    assert run(["generate", "--force"]) == 0
    return project


def both(
    index: Path,
    version: str,
    change: Callable[[Any], object],
    regions: tuple[str, ...] = ("us-east-1",),
) -> None:
    """A release with two services of one model."""
    files = release_files(change) | {"partitions.json": json.dumps(partitions(*regions))}
    again = {name.replace("orders", "returns"): text for name, text in files.items()}
    returns = {name: text.replace('"Orders"', '"Returns"') for name, text in again.items()}
    wheel(index, version, {**files, **returns})


def shorter(model: Any) -> None:
    model["shapes"]["Name"]["max"] = 9


def test_upgrade_of_some_services_leaves_the_others(two: Path, index: Path, capsys: Output) -> None:
    before = tree(two)
    both(index, "1.2.0", shorter)
    capsys.readouterr()

    assert run(["upgrade", "returns", "--json"]) == 0

    changes = json.loads(capsys.readouterr().out)["diff"]["changes"]
    assert {change["service"] for change in changes} == {"returns"}
    after = tree(two)
    moved = {path for path in {*before, *after} if before.get(path) != after.get(path)}
    assert f"models/{SERVICE}" not in moved
    assert f"models/{SERVICE.replace('orders', 'returns')}" in moved
    assert run(["check"]) == 0


def test_upgrade_of_one_service_tells_that_partitions_are_shared(
    two: Path, index: Path, capsys: Output
) -> None:
    both(index, "1.2.0", shorter, regions=("us-east-1", "xx-new-1"))
    capsys.readouterr()

    assert run(["upgrade", "returns", "--json"]) == 0

    assert (
        "partitions.json is shared by all services and moves from botocore 1.1.0 to botocore 1.2.0: endpoints of "
        "orders may change with it"
    ) in json.loads(capsys.readouterr().out)["diff"]["notes"]


def test_upgrade_says_that_nothing_but_partitions_moves(
    two: Path, index: Path, capsys: Output
) -> None:
    """The models are of the newest release already; another service was pulled from an older one since."""
    both(index, "1.2.0", shorter, regions=("us-east-1", "xx-new-1"))
    assert run(["upgrade"]) == 0
    assert run(["pull", "orders", "--botocore", "1.1.0"]) == 0
    capsys.readouterr()

    assert run(["upgrade", "returns", "--json"]) == 0

    report = json.loads(capsys.readouterr().out)["diff"]
    assert (report["old"], report["new"]) == (
        "partitions.json of botocore 1.1.0",
        "partitions.json of botocore 1.2.0",
    )


def test_the_changelog_names_the_service_and_says_the_same_once(
    two: Path, index: Path, capsys: Output
) -> None:
    def more(model: Any) -> None:
        model["shapes"]["CreateOrderRequest"]["members"] |= {
            name: {"shape": "Name"} for name in ("Note", "Remark")
        }

    both(index, "1.2.0", more)
    assert run(["upgrade"]) == 0

    added = [
        line
        for line in (two / "out/CHANGELOG.md").read_text().splitlines()
        if "may be left" in line
    ]
    assert added == [
        f"- `{service}`: `CreateOrderRequest.note`, `CreateOrderRequest.remark`: a new member that may be left out "
        "(`str | None`)."
        for service in ("orders", "returns")
    ]


def test_upgrade_brings_waiters_and_generates_them(two: Path, index: Path, capsys: Output) -> None:
    acceptor = {"state": "success", "matcher": "status", "expected": 200}
    done = {"operation": "CreateOrder", "delay": 1, "maxAttempts": 2, "acceptors": [acceptor]}
    waiters = {"version": 2, "waiters": {"Done": done}}
    place = SERVICE.replace("service-2", "waiters-2")
    files = release_files(shorter) | {place: json.dumps(waiters)}
    returns = {
        name.replace("orders", "returns"): text.replace('"Orders"', '"Returns"')
        for name, text in files.items()
    }
    wheel(index, "1.2.0", {**files, **returns})
    capsys.readouterr()

    assert run(["upgrade", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert place in report["pull"]["written"]
    assert "waiter-added" in [change["rule"] for change in report["diff"]["changes"]]
    (generated,) = Path().glob("**/orders/waiters.py")
    assert "DONE: Waiter[" in generated.read_text()


def test_upgrade_of_unknown_services(two: Path, capsys: Output) -> None:
    capsys.readouterr()
    assert run(["upgrade", "order", "retuns"]) == 2
    assert capsys.readouterr().err == (
        "error: clientsmith.toml has no service 'order'; did you mean orders?\n"
        "clientsmith.toml has no service 'retuns'; did you mean returns?\n"
    )


@pytest.mark.parametrize("command", ["pull", "upgrade"])
def test_a_downgrade_is_told(two: Path, index: Path, capsys: Output, command: str) -> None:
    both(index, "1.0.9", shorter)
    capsys.readouterr()

    assert run([command, "--botocore", "1.0.9"]) == 0

    err = capsys.readouterr().err
    assert "note: orders: this is a downgrade, from botocore 1.1.0 to botocore 1.0.9\n" in err
    assert "note: returns: this is a downgrade" in err
    assert run([command, "--botocore", "1.1.0"]) == 0
    assert "downgrade" not in capsys.readouterr().err


# --- how loud it is ---


@pytest.mark.parametrize("command", [["generate"], ["check"], ["pull", "orders"]], ids=" ".join)
def test_quiet_prints_nothing_when_all_is_well(
    project: Path, tmp_path: Path, capsys: Output, command: list[str]
) -> None:
    if command[0] == "pull":
        (project / FILE).unlink()
        command = [*command, "--path", str(installed(tmp_path, "1.0.0", keep))]
        capsys.readouterr()
    assert run([*command, "--quiet"]) == 0
    assert tuple(capsys.readouterr()) == ("", "")


def test_quiet_prints_errors_all_the_same(project: Path, capsys: Output) -> None:
    (project / "out/README.md").write_text("mine\n")
    assert run(["check", "-q"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("error: out is not what clientsmith.toml gives: 1 file(s) differ")


def on_a_terminal(folder: Path, *arguments: str, **environment: str) -> str:
    """What ``clientsmith`` prints on a terminal."""
    ours, theirs = pty.openpty()
    with os.fdopen(ours, "rb", buffering=0) as terminal:
        process = subprocess.Popen(
            [sys.executable, "-m", "clientsmith", *arguments],
            cwd=folder,
            env={**os.environ, **environment},
            stdout=theirs,
            stderr=theirs,
        )
        os.close(theirs)
        text = b""
        try:
            while chunk := terminal.read(4096):
                text += chunk
        except OSError:  # Linux: the other end is closed
            pass
        process.wait()
    return text.decode()


def test_a_dumb_terminal_gets_no_colour(project: Path) -> None:
    (project / "out/README.md").write_text("mine\n")

    assert "\x1b[" in on_a_terminal(project, "check", TERM="xterm-256color")
    assert "\x1b" not in on_a_terminal(project, "check", TERM="dumb")
    assert "\x1b" not in on_a_terminal(project, "list", "--all", TERM="dumb")


def test_progress_counts(project: Path) -> None:
    script = (
        "import clientsmith.cli.terminal as terminal; terminal._PATIENCE_SECONDS = 0.0\n"
        "import clientsmith.output.format as format, time; real = format.format_source\n"
        "format.format_source = lambda *a: (time.sleep(0.05), real(*a))[1]\n"
        "from clientsmith.cli.app import run; run(['generate'])\n"
    )
    ours, theirs = pty.openpty()
    process = subprocess.Popen([sys.executable, "-c", script], stderr=theirs, cwd=project)
    os.close(theirs)
    text = b""
    with os.fdopen(ours, "rb", buffering=0) as terminal:
        try:
            while chunk := terminal.read(4096):
                text += chunk
        except OSError:
            pass
    process.wait()

    assert b"Generating my_clients: formatting files, " in text


def test_the_shell_can_complete() -> None:
    environment = {
        **os.environ,
        "_CLIENTSMITH_COMPLETE": "bash_complete",
        "COMP_WORDS": "clientsmith gen",
        "COMP_CWORD": "1",
    }
    script = "from clientsmith.cli.app import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, env=environment, check=False
    )
    assert done.stdout.split() == ["plain,generate"]
