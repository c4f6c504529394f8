"""The command line in one process: what each command prints, where, and its exit code."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import botocore
import pytest
from clientsmith.cli.app import cli, run
from clientsmith.output.lock import FILE_NAME

from tests.tiny_project import CONFIG as TINY
from tests.tiny_project import FILE, changed, make_project, tree

Output = pytest.CaptureFixture[str]
ROOT = Path(__file__).parents[2]
MODEL = next((ROOT / "models" / "apigatewayv2").glob("*/service-2.json"))
CONFIG = f"""
package = "my_clients"
output = "out"
models = "{ROOT / 'models'}"
[services.apigatewayv2]
operations = ["DeleteApi", "*Integration"]
"""
ONE_SHOT = [
    *("--model", FILE, "--operation", "CreateOrder"),
    *("--package", "my_clients", "--output", "there"),
]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a real model, where nothing was generated; the current folder."""
    (tmp_path / "clientsmith.toml").write_text(CONFIG)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def generated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output) -> Path:
    """A project with a tiny model and its package; the current folder."""
    monkeypatch.chdir(make_project(tmp_path))
    capsys.readouterr()
    return tmp_path


def test_generate_then_check(generated: Path, capsys: Output) -> None:
    shutil.rmtree(generated / "out")
    assert run(["generate"]) == 0
    assert re.fullmatch(
        r"out: \d+ written, 0 removed, 0 unchanged\n"
        r"pip install \./out; from my_clients\.orders import OrdersClient\n",
        capsys.readouterr().out,
    )
    assert run(["check"]) == 0
    assert capsys.readouterr().out == "out: up to date\n"


def test_generate_in_json(generated: Path, capsys: Output) -> None:
    (generated / "out" / "README.md").unlink()
    assert run(["generate", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert (document["output"], document["written"], document["removed"]) == (
        "out",
        ["README.md"],
        [],
    )


def test_one_shot_reads_no_configuration(generated: Path, capsys: Output) -> None:
    (generated / "clientsmith.toml").write_text("broken [")
    assert run(["generate", *ONE_SHOT]) == 0
    assert run(["check", *ONE_SHOT]) == 0
    assert capsys.readouterr().out.endswith("there: up to date\n")


def test_one_shot_gives_what_a_configuration_gives(generated: Path) -> None:
    assert run(["generate", *ONE_SHOT]) == 0
    assert tree(generated / "there" / "my_clients") == tree(generated / "out" / "my_clients")


def test_one_shot_gives_the_same_wherever_the_model_lies(generated: Path) -> None:
    shutil.copy(generated / FILE, generated / "orders.json")
    assert run(["generate", *ONE_SHOT, "--model", "orders.json"]) == 0
    assert tree(generated / "there" / "my_clients") == tree(generated / "out" / "my_clients")


def test_templates_of_the_users_go_first(generated: Path, capsys: Output) -> None:
    (generated / "own").mkdir()
    (generated / "own" / "README.md.j2").write_text("Ours, not theirs.\n")
    assert run(["generate", "--templates", "own"]) == 0
    assert (generated / "out" / "README.md").read_text() == "Ours, not theirs.\n"
    (generated / "own" / "README.md.j2").write_text("Ours.\n")
    capsys.readouterr()
    assert run(["check", "--templates", "own"]) == 1
    assert "inputs that moved:\n  template README.md.j2: changed\n" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["generate", "check"])
@pytest.mark.parametrize(
    ("file", "hint"),
    [
        ("clients.py.j2", "did you mean package/service/client.py.j2?"),
        ("client.py.j2", "did you mean package/service/client.py.j2?"),
        ("service/Operation.py.j2", "did you mean package/service/operations/operation.py.j2?"),
        ("package/service/enum.py.j2", "did you mean package/service/types/enum.py.j2?"),
        (
            "lazy.html",
            "there are README.md.j2, _readme_callers.j2, _readme_transports.j2, package/__init__.py.j2, ",
        ),
    ],
)
def test_a_template_that_replaces_none_of_ours(
    generated: Path, capsys: Output, command: str, file: str, hint: str
) -> None:
    stranger = generated / "own" / file
    stranger.parent.mkdir(parents=True)
    stranger.touch()
    (generated / "own" / ".gitkeep").touch()
    assert run([command, "--templates", "own"]) == 2
    assert capsys.readouterr().err.startswith(
        f"error: own/{file}: replaces no template of clientsmith, so nothing would read it; {hint}"
    )


def test_a_template_is_replaced_in_its_folder(generated: Path) -> None:
    (generated / "own/package").mkdir(parents=True)
    (generated / "own/package/__init__.py.j2").write_text('"""Ours."""\n')
    assert run(["generate", "--templates", "own"]) == 0
    (init,) = (generated / "out").glob("*/__init__.py")
    assert init.read_text() == '"""Ours."""\n'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{% if %}", "own/README.md.j2:2: Expected an expression"),
        ("{{ nothing }}", "own/README.md.j2:2: 'nothing' is undefined"),
        ("{{ view.pakage }}", "own/README.md.j2:2: "),
        ("{% include '_none.j2' %}", "own/README.md.j2:2: "),
        ("{{ view.package | pystrr }}", "own/README.md.j2:2: No filter named 'pystrr'"),
        ("\xff", "own/README.md.j2: is not UTF-8"),
    ],
)
def test_a_template_that_does_not_work_is_told_with_its_line(
    generated: Path, capsys: Output, text: str, message: str
) -> None:
    (generated / "own").mkdir()
    (generated / "own" / "README.md.j2").write_text(f"# A title\n{text}\n", encoding="latin-1")
    assert run(["generate", "--templates", "own"]) == 2
    assert capsys.readouterr().err.startswith(f"error: {message}")


def test_check_shows_an_edit_and_generate_keeps_it(generated: Path, capsys: Output) -> None:
    (generated / "out" / "README.md").write_text("mine\n")
    assert run(["check"]) == 1
    out, err = capsys.readouterr()
    assert "README.md: edited" in out
    assert "-mine\n" in out
    assert "inputs that moved" not in out
    assert err == (
        "error: out is not what clientsmith.toml gives: 1 file(s) differ; "
        "`clientsmith generate --force` would drop the edits\n"
    )
    assert run(["generate"]) == 1
    assert "out/README.md" in capsys.readouterr().err
    assert (generated / "out" / "README.md").read_text() == "mine\n"
    assert run(["generate", "--force"]) == 0
    assert run(["check"]) == 0


def test_check_tells_which_input_moved(generated: Path, capsys: Output) -> None:
    (generated / "clientsmith.toml").write_text(TINY.replace("CreateOrder", "DeleteOrder"))
    assert run(["check"]) == 1
    out, err = capsys.readouterr()
    assert "inputs that moved:\n  configuration: changed\n  clientsmith.lock differs\n\n" in out
    assert "--- out/clientsmith.lock" not in out
    assert "operations/create_order.py: stale\n" in out
    assert "operations/delete_order.py: missing\n" in out
    assert err.endswith("file(s) differ; run `clientsmith generate`\n")


def test_check_of_a_changed_model(generated: Path, capsys: Output) -> None:
    (generated / FILE).write_text(changed(lambda model: model["shapes"]["Name"].update(max=99)))
    assert run(["check"]) == 1
    out = capsys.readouterr().out
    assert "inputs that moved:\n  model orders/service-2.json: changed\n" in out
    assert re.search(r"^-.*10.*\n\+.*99", out, re.MULTILINE)


def test_check_of_an_input_that_moved_without_effect(generated: Path, capsys: Output) -> None:
    (generated / FILE).write_text(f"{(generated / FILE).read_text()}\n")
    assert run(["check", *ONE_SHOT, "--output", "out"]) == 1
    out, err = capsys.readouterr()
    assert out.endswith("  clientsmith.lock differs\n\n")
    assert err == (
        "error: out is not what the command line gives: only clientsmith.lock differs; run `clientsmith generate`\n"
    )


def test_an_edited_model_is_a_note_of_generate_and_of_check(
    generated: Path, capsys: Output
) -> None:
    locked = {"package": "botocore", "version": "1.0", "member": "m", "sha256": "0" * 64}
    lock = {"wheels": {}, "files": {FILE.removeprefix("models/"): locked, "gone.json": locked}}
    (generated / "models" / "models.lock.json").write_text(json.dumps(lock))
    note = f"note: {FILE}: differs from what models.lock.json records: "
    assert run(["generate"]) == 0
    out, err = capsys.readouterr()
    assert err.startswith(note)
    assert err.count("note: ") == 2  # the other is on its endpoint rules
    assert run(["check"]) == 0
    out, err = capsys.readouterr()
    assert out == "out: up to date\n"
    assert err.startswith(note)
    assert err.count("note: ") == 1
    assert run(["check", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["notes"][0].startswith(FILE)
    (generated / "out" / "README.md").unlink()
    assert run(["check"]) == 1


def test_what_lies_beside_a_model_and_is_not_read_is_noted(generated: Path, capsys: Output) -> None:
    folder = (generated / FILE).parent
    (folder / "service-2.sdk-extras.json").write_text("{}")
    assert run(["generate"]) == 0
    here = Path(FILE).parent
    assert capsys.readouterr().err.splitlines() == [
        f"note: {here}/service-2.sdk-extras.json: is not read; what AWS's own SDKs add from it is left out",
        f"note: {FILE}: no endpoint-rule-set-1.json beside it: clients will need endpoint_url",
    ]
    assert run(["generate", "--json"]) == 0
    out, err = capsys.readouterr()
    assert (len(json.loads(out)["notes"]), err) == (2, "")


def test_a_zipped_model_of_botocore_works_as_it_is(tmp_path: Path) -> None:
    (model,) = Path(botocore.__file__).parent.glob("data/apigatewayv2/*/service-2.json.gz")
    options = ["--operation", "DeleteApi", "--package", "p1", "--output", str(tmp_path / "out")]
    assert run(["generate", "--model", str(model), *options]) == 0
    assert (tmp_path / "out/p1/apigatewayv2/endpoints.py").is_file()


def test_endpoint_rules_without_partitions(tmp_path: Path, capsys: Output) -> None:
    for path in MODEL.parent.iterdir():
        shutil.copy(path, tmp_path)
    options = ["--operation", "DeleteApi", "--package", "p1", "--output", str(tmp_path / "out")]
    assert run(["generate", "--model", str(tmp_path / "service-2.json"), *options]) == 3
    assert capsys.readouterr().err == (
        f"error: {tmp_path}/service-2.json: its endpoint rules need partitions.json, beside it or in a folder above; "
        "`clientsmith pull SERVICE` fetches it\n"
    )


def test_check_in_json(generated: Path, capsys: Output) -> None:
    (generated / "out" / "README.md").unlink()
    assert run(["check", "--json"]) == 1
    document = json.loads(capsys.readouterr().out)
    assert document["up_to_date"] is False
    assert document["inputs"] == []
    assert [(file["path"], file["state"]) for file in document["files"]] == [
        ("README.md", "missing")
    ]


@pytest.mark.usefixtures("project")
def test_check_before_generate(capsys: Output) -> None:
    assert run(["check"]) == 1
    assert capsys.readouterr().err == (
        f"error: out: nothing was generated there yet: it has no {FILE_NAME}. Run `clientsmith generate`\n"
    )


@pytest.mark.usefixtures("project")
def test_list(capsys: Output) -> None:
    assert run(["list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "apigatewayv2: 5 operations"
    assert [line.split() for line in lines[1:3]] == [
        ["Operation", "Method", "URI"],
        ["CreateIntegration", "POST", "/v2/apis/{apiId}/integrations"],
    ]


@pytest.mark.usefixtures("project")
def test_list_all_marks_what_is_generated(capsys: Output) -> None:
    assert run(["list", "apigatewayv2", "--all"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("apigatewayv2: 5 (*) of ")
    assert sum(line.startswith("* ") for line in lines[2:]) == 5


@pytest.mark.usefixtures("project")
def test_list_in_json(capsys: Output) -> None:
    assert run(["list", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0] == {
        "service": "apigatewayv2",
        "name": "CreateIntegration",
        "method": "POST",
        "uri": "/v2/apis/{apiId}/integrations",
        "selected": True,
        "paginated": False,
        "waiters": [],
        "unsupported": [],
    }


@pytest.mark.usefixtures("project")
def test_list_a_model(capsys: Output) -> None:
    assert run(["list", "--model", str(MODEL)]) == 0
    assert "CreateApi " in capsys.readouterr().out


@pytest.mark.usefixtures("project")
def test_show(capsys: Output) -> None:
    assert run(["show", "apigatewayv2.CreateIntegration"]) == 0
    out = capsys.readouterr().out
    assert out.startswith(
        "CreateIntegration: POST /v2/apis/{apiId}/integrations, answered with 201\n\nRequest\n"
    )
    assert "\n  api_id: str, required\n      path apiId\n" in out
    assert "\n  timeout_in_millis: int\n      body timeoutInMillis; 50 to 30000\n" in out
    assert "\nTlsConfigInput\n  server_name_to_verify: str\n" in out
    assert "\nErrors\n  NotFoundException (404)\n" in out
    assert max(map(len, out.splitlines())) <= 80


@pytest.mark.usefixtures("project")
def test_show_by_model_is_the_same(capsys: Output) -> None:
    assert run(["show", "apigatewayv2.DeleteApi"]) == 0
    one = capsys.readouterr().out
    assert run(["show", "--model", str(MODEL), "DeleteApi"]) == 0
    assert capsys.readouterr().out == one


@pytest.mark.usefixtures("project")
def test_show_in_json(capsys: Output) -> None:
    assert run(["show", "apigatewayv2.CreateIntegration", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["request"][0] == {
        "name": "api_id",
        "type": "str",
        "required": True,
        "location": "path",
        "wire_name": "apiId",
        "constraints": [],
    }
    assert document["errors"][0] == {
        "name": "NotFoundException",
        "code": "NotFoundException",
        "status": 404,
    }


@pytest.mark.usefixtures("project")
def test_schema(capsys: Output) -> None:
    assert run(["schema", "apigatewayv2.CreateIntegration"]) == 0
    request = json.loads(capsys.readouterr().out)
    assert run(["schema", "apigatewayv2.CreateIntegration", "--response"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert request["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert request != result


def test_version(capsys: Output) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == "clientsmith 0.1.0\n"


@pytest.mark.parametrize("command", sorted(cli.commands))
def test_help_has_an_example_and_fits_80_columns(command: str, capsys: Output) -> None:
    assert run([command, "-h"]) == 0
    out = capsys.readouterr().out
    assert f"\n  Example:\n    clientsmith {command}" in out
    assert max(map(len, out.splitlines())) <= 80


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["lst"], 2, "No such command 'lst'"),
        (["generate", "--nonsense"], 2, "No such option"),
        (["generate", "--package", "p"], 2, "all needed; missing: --model, --operation, --output"),
        (["generate", *ONE_SHOT, "--config", "x"], 2, "give the one or the others"),
        (
            ["generate", "--config", "none.toml"],
            2,
            "error: none.toml: there is no such file",
        ),
        (["generate", "--templates", "none"], 2, "error: --templates: none is not a folder"),
        (
            ["list", "apigateway"],
            2,
            "clientsmith.toml has no service 'apigateway'; did you mean apigatewayv2?",
        ),
        (["list", "x", "--model", "m"], 2, "leave them out"),
        (["show", "DeleteApi"], 2, "write SERVICE.OPERATION, such as apigatewayv2.DeleteApi"),
        (
            ["show", "apigatewayv2.DeleteApis"],
            3,
            "has no operation 'DeleteApis'; did you mean DeleteApi or",
        ),
        (["pull", "../x", "--into", "there"], 2, "error: "),
        (
            ["generate", *ONE_SHOT, "--model", "clientsmith.tml"],
            2,
            "error: clientsmith.tml: there is no such file (did you mean clientsmith.toml?)",
        ),
    ],
)
@pytest.mark.usefixtures("project")
def test_mistakes(arguments: list[str], code: int, message: str, capsys: Output) -> None:
    assert run(arguments) == code
    out, err = capsys.readouterr()
    assert message in err
    assert out == ""
    assert "Traceback" not in err


@pytest.mark.usefixtures("project")
def test_debug_shows_the_traceback(capsys: Output) -> None:
    assert run(["show", "DeleteApi", "--debug"]) == 2
    assert "Traceback (most recent call last)" in capsys.readouterr().err


@pytest.mark.usefixtures("project")
def test_a_bug_is_called_a_bug(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    def fail() -> Path:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr(Path, "cwd", fail)
    assert run(["list"]) == 123
    assert capsys.readouterr().err == (
        "error: bug in clientsmith: ZeroDivisionError: division by zero; "
        "run again with --debug for the traceback and report it\n"
    )


@pytest.mark.usefixtures("project")
def test_a_reader_that_stops_early_is_no_error() -> None:
    command = f"{sys.executable} -m clientsmith list --all | head -1"
    done = subprocess.run(
        ["bash", "-c", f"{command}; exit ${{PIPESTATUS[0]}}"], capture_output=True, text=True
    )
    assert done.stderr == ""
    assert done.returncode in (0, 141)  # 0 when all of it had fit into the pipe


def test_importing_the_command_line_is_cheap() -> None:
    slow = "{'black', 'jinja2', 'pydantic', 'rich', 'jmespath'}"
    code = f"import sys, clientsmith.cli.app; print(*sorted({slow} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "\n"
