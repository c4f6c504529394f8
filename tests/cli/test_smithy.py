"""Smithy models on the command line: a file, a folder of files, a checkout of AWS's repository."""

from __future__ import annotations

import copy
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from clientsmith.cli.app import run

from tests.support.smithy import Ast, api, ast, text, weather

PARTITIONS = Path(__file__).resolve().parents[2] / "models/partitions.json"
COMMIT = "56c8953f0e0f0e0f0e0f0e0f0e0f0e0f0e0f0e0f"


def write(path: Path, document: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def halves(document: Ast) -> tuple[Ast, Ast]:
    names = sorted(document["shapes"])
    return tuple(  # type: ignore[return-value]
        {**document, "shapes": {name: document["shapes"][name] for name in part}}
        for part in (names[::2], names[1::2])
    )


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    return tmp_path


def configure(service: str, model: str = "") -> None:
    named = f'model = "{model}"\n' if model else ""
    Path("clientsmith.toml").write_text(
        'package = "weather_clients"\noutput = "out"\nmodels = "models"\nversion = "0.1.0"\n'
        f'[services.{service}]\n{named}operations = ["*"]\n'
    )


def test_generate_finds_out_that_a_model_is_smithys(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(project / "weather.json", weather())
    command = [
        "generate",
        "--model",
        "weather.json",
        "--operation",
        "*",
        "--package",
        "weather_clients",
    ]

    assert run([*command, "--output", "out"]) == 0
    assert capsys.readouterr().err == ""
    assert (project / "out/weather_clients/weather/operations/put_city.py").is_file()


def test_a_folder_of_models_is_one_model(project: Path) -> None:
    one, other = halves(weather())
    write(project / "model/a.json", one)
    write(project / "model/deeper/b.json", other)
    write(project / "weather.json", weather())
    for name, folder in (("weather.json", "one"), ("model", "several")):
        command = [
            "generate",
            "-q",
            "--model",
            name,
            "--operation",
            "*",
            "--package",
            "weather_clients",
        ]
        assert run([*command, "--output", folder]) == 0

    def texts(folder: str) -> dict[str, str]:
        root = project / folder / "weather_clients"
        return {str(path.relative_to(root)): path.read_text() for path in root.rglob("*.py")}

    assert texts("one") == texts("several")


def test_check_sees_another_file_in_the_folder(project: Path) -> None:
    one, other = halves(weather())
    write(project / "model/a.json", one)
    write(project / "model/b.json", other)
    configure("weather", "model")
    assert run(["generate"]) == 0
    assert run(["check"]) == 0

    documented = {"type": "apply", "traits": api(documentation="<p>Which.</p>")}
    more = {"PutCityInput$id": documented}
    write(project / "model/c.json", ast(more))

    assert run(["check"]) == 1


def test_a_file_in_smithys_language_is_told_how_it_becomes_a_model(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "weather.smithy").write_text('$version: "2.0"')

    assert run(["list", "--model", "weather.smithy"]) == 3
    assert "`smithy ast weather.smithy > model.json`" in capsys.readouterr().err


def test_list_show_and_schema(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(project / "weather.json", weather())

    assert run(["list", "--model", "weather.json"]) == 0
    assert run(["show", "--model", "weather.json", "PutCity"]) == 0
    shown = capsys.readouterr().out
    assert "ListCities" in shown
    assert "body count; default 3" in shown
    configure("weather", "weather.json")
    assert run(["schema", "weather.PutCity"]) == 0
    assert json.loads(capsys.readouterr().out)["properties"]["id"]["type"] == "string"


def test_diff_of_two_models(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = copy.deepcopy(weather())
    new["shapes"]["example.weather#PutCityInput"]["members"]["words"]["traits"] = api(required=None)
    write(project / "old.json", weather())
    write(project / "new.json", new)

    assert run(["diff", "old.json", "new.json", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [change["rule"] for change in found["changes"]] == ["member-required"]


# --- a checkout ------------------------------------------------------------------------------------------------------


def checkout(folder: Path, document: Ast, commit: str = COMMIT) -> Path:
    write(folder / "models/weather/service/2026-01-01/weather-2026-01-01.json", document)
    write(folder / "models/weather/service/2025-01-01/weather-2025-01-01.json", ast({}))
    (folder / ".git/refs/heads").mkdir(parents=True, exist_ok=True)
    (folder / ".git/HEAD").write_text("ref: refs/heads/main\n")
    (folder / ".git/refs/heads/main").write_text(f"{commit}\n")
    (folder / "LICENSE").write_text("the licence\n")
    return folder


def test_pull_takes_a_checkout(project: Path) -> None:
    source = checkout(project / "api-models-aws", weather())

    assert run(["pull", "weather", "--from", str(source)]) == 0

    lock = json.loads((project / "models/models.lock.json").read_text())["files"]
    assert sorted(lock) == ["LICENSE.txt", "weather/2026-01-01/model.json"]
    assert lock["weather/2026-01-01/model.json"] == {
        "package": "api-models-aws",
        "version": COMMIT[:12],
        "member": "models/weather/service/2026-01-01/weather-2026-01-01.json",
        "sha256": lock["weather/2026-01-01/model.json"]["sha256"],
    }
    configure("weather")
    assert run(["generate"]) == 0
    assert run(["check"]) == 0


def test_pull_says_what_a_checkout_has(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = checkout(project / "api-models-aws", weather())

    assert run(["pull", "wether", "--from", str(source)]) == 2
    assert "has no service 'wether'; did you mean weather?" in capsys.readouterr().err


def test_upgrade_takes_a_newer_commit_and_keeps_the_partitions(project: Path) -> None:
    source = checkout(project / "api-models-aws", weather())
    assert run(["pull", "weather", "--from", str(source)]) == 0
    shutil.copy(PARTITIONS, project / "models/partitions.json")
    configure("weather")
    assert run(["generate"]) == 0
    newer = copy.deepcopy(weather())
    newer["shapes"]["example.weather#Point"]["members"]["up"] = text()
    checkout(source, newer, "a" * 40)

    assert run(["upgrade", "--from", str(source)]) == 0

    log = (project / "out/CHANGELOG.md").read_text()
    assert f"Models: api-models-aws {COMMIT[:12]} to api-models-aws aaaaaaaaaaaa." in log
    assert "`Point.up`" in log
    assert "endpoint" not in log
    assert (project / "models/partitions.json").is_file()


# --- an overlay ------------------------------------------------------------------------------------------------------

OVERLAY = """version = 1
[[change]]
op = "{op}"
path = "{path}"
{more}
reason = "The service says so."
link = "https://example.com/1"
"""


def overlaid(project: Path, op: str, path: str, more: str = "") -> int:
    source = checkout(project / "api-models-aws", weather())
    assert run(["pull", "weather", "--from", str(source)]) == 0
    (project / "models/weather/overlay.toml").write_text(
        OVERLAY.format(op=op, path=path, more=more)
    )
    configure("weather")
    return run(["generate"])


def test_an_overlay_adds_a_trait(project: Path) -> None:
    path = "/shapes/example.weather#Ids/traits"
    more = 'value = { "smithy.api#length" = { max = 7 } }'

    assert overlaid(project, "add", path, more) == 0
    code = (project / "out/weather_clients/weather/operations/put_city.py").read_text()
    assert "0, 7" in code or "None, 7" in code


def test_an_overlay_removes_an_operation_from_its_service(project: Path) -> None:
    path = "/shapes/example.weather#Weather/operations/example.weather#PutCity"

    assert overlaid(project, "remove", path) == 0
    operations = project / "out/weather_clients/weather/operations"
    assert sorted(each.stem for each in operations.glob("*.py")) == ["__init__", "list_cities"]


@pytest.mark.parametrize(
    ("op", "path", "more"),
    [
        ("rename", "/shapes/example.weather#Point", 'to = "Place"'),
        ("hide", "/shapes/example.weather#Point/members/north", ""),
    ],
)
def test_what_smithy_says_itself_is_no_business_of_an_overlay(
    project: Path, capsys: pytest.CaptureFixture[str], op: str, path: str, more: str
) -> None:
    assert overlaid(project, op, path, more) == 3
    assert (
        f"`{op}` is for service-2 models: in one of Smithy's, add to `rename`"
        in capsys.readouterr().err
    )
