"""The inputs that the lock records: whatever shapes the output is among them, and each file is read once."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from clientsmith.project.config import read_config
from clientsmith.workflows import inputs as workflow
from clientsmith.workflows.generate import read_files_of
from clientsmith.workflows.inputs import PACKAGE, ROOMS, ROOT_FILES, inputs, shaping_files

from tests.house.imports import IMPORTS, MODULES
from tests.tiny_project import FILE, changed, make_project

ROOT = Path(__file__).parents[2]
OVERLAY = """
[[change]]
op = "replace"
path = "/shapes/Name/max"
value = 20
was = 10
reason = "it is wrong"
link = "https://example.com/1"
"""
RULES = """
version = 1
[operations]
CreateOrder = "closed"
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The tiny project with every kind of file that a service can have; the current folder."""
    monkeypatch.chdir(make_project(tmp_path))
    folder = (tmp_path / FILE).parent
    (folder / "paginators-1.json").write_text('{"pagination": {}}')
    (folder / "waiters-2.json").write_text('{"version": 2, "waiters": {}}')
    shutil.copy(ROOT / "models/partitions.json", tmp_path / "models/partitions.json")
    rules = next((ROOT / "models/apigatewayv2").glob("*/endpoint-rule-set-1.json"))
    shutil.copy(rules, folder / rules.name)
    (folder.parent / "overlay.toml").write_text(f"version = 1\n{OVERLAY}")
    (folder.parent / "rules.toml").write_text(RULES)
    return tmp_path


def python(script: str, *arguments: str | Path, path: Path | None = None) -> str:
    """What ``script`` prints in a process of its own, which writes no bytecode; ``path`` comes before all else."""
    command = [sys.executable, "-B", "-c", script, *map(str, arguments)]
    environment = {"PYTHONPATH": str(path)} if path else {}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


OPENS = """
import json, sys
opened = []
sys.addaudithook(lambda event, arguments: event == "open" and opened.append(str(arguments[0])))
from clientsmith.cli.app import run
assert run(sys.argv[1:]) == 0
print(json.dumps(opened))
"""


@pytest.mark.parametrize("command", ["generate", "check"])
def test_each_file_of_a_model_is_opened_once(project: Path, command: str) -> None:
    if command == "check":
        python(OPENS, "generate")
    text = python(OPENS, command).splitlines()[-1]
    opened = Counter(
        path.name for item in json.loads(text) if "models" in (path := Path(item)).parts
    )

    assert opened == {
        "service-2.json": 1,
        "paginators-1.json": 1,
        "waiters-2.json": 1,
        "endpoint-rule-set-1.json": 1,
        "partitions.json": 1,
        "overlay.toml": 1,
        "rules.toml": 1,
    }


LOADED = """
import sys
from clientsmith.cli.app import run
code = run(["check"])
print(code, *sorted(sys.modules))
"""


def test_check_reads_no_model_while_nothing_moved(project: Path) -> None:
    python(OPENS, "generate")
    code, *loaded = python(LOADED).splitlines()[-1].split()

    assert code == "0"
    assert "clientsmith.workflows.check" in loaded
    assert [
        name
        for name in loaded
        if name.startswith(("pydantic", "jinja2", "jmespath", "clientsmith.model."))
        or ".service2" in name
    ] == []


def test_check_reads_again_what_there_was_something_to_say_of(project: Path) -> None:
    (project / FILE).write_text(changed(lambda model: model["shapes"]["Name"].update(max=20)))
    python(OPENS, "generate")
    script = (
        "import sys; from clientsmith.cli.app import run; sys.stderr = sys.stdout; run(['check'])"
    )

    assert "overlay.toml:3: fixed: replace /shapes/Name/max" in python(script)


def test_the_lock_has_the_sha256_of_what_was_generated_from(project: Path) -> None:
    config = read_config(Path("clientsmith.toml"))
    services = read_files_of(config)
    before = inputs(config, services)
    Path(FILE).write_text("{}")

    assert inputs(config, services) == before
    assert inputs(config, read_files_of(config)) != before


def test_what_generating_imports_is_hashed() -> None:
    hashed = {path for room in (*ROOMS, *ROOT_FILES) for path in shaping_files(room)}
    waiting, reached = ["workflows.generate"], set[str]()
    while waiting:
        module = waiting.pop()
        if module not in reached:
            reached.add(module)
            parts = module.split(".")
            waiting += [".".join(parts[:length]) for length in range(len(parts))]
            waiting += [found.target for found in IMPORTS if found.importer == module]

    paths = {MODULES[module] for module in reached if module in MODULES}
    assert len(paths) > 60
    assert [path for path in sorted(paths) if path.resolve() not in hashed] == []


# Generates, then changes one byte of each file that this opened, and asks whether the inputs are others then.
ONE_BYTE = """
import json, sys
from pathlib import Path
root = Path(sys.argv[1]).resolve()
opened = set()
def hook(event, arguments):
    if event == "open" and isinstance(arguments[0], (str, bytes, Path)):
        path = Path(str(arguments[0])).absolute()
        if path.is_relative_to(root) and path.is_file() and not path.is_relative_to(root / "out"):
            opened.add(path)
sys.addaudithook(hook)
from clientsmith.project.config import read_config
from clientsmith.workflows.generate import generate_package, read_files_of
from clientsmith.workflows.inputs import inputs
config = Path("clientsmith.toml")
generate_package(read_config(config), force=True)
def now():
    return inputs(read_config(config), read_files_of(read_config(config)))
reached, before, unnoticed = sorted(opened), now(), []
for path in reached:
    data = path.read_bytes()
    path.write_bytes(data.replace(b"CreateOrder", b"DeleteOrder") if path.name == config.name else data + b" ")
    if now() == before:
        unnoticed.append(str(path.relative_to(root)))
    path.write_bytes(data)
assert now() == before
print(json.dumps([[str(path.relative_to(root)) for path in reached], unnoticed]))
"""


def test_one_byte_in_any_file_that_generating_reaches_is_noticed(project: Path) -> None:
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(PACKAGE, project / "installed/clientsmith", ignore=ignored)
    shutil.copytree(ROOT / "templates", project / "installed/clientsmith/_templates")

    reached, unnoticed = json.loads(python(ONE_BYTE, project, path=project / "installed"))

    assert {"clientsmith.toml", FILE, "models/orders/rules.toml"} <= set(reached)
    assert {"installed/clientsmith/paths.py", "installed/clientsmith/__init__.py"} <= set(reached)
    assert len([path for path in reached if path.endswith(".j2")]) > 10
    assert unnoticed == []


def test_the_version_is_an_input(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = read_config(Path("clientsmith.toml"))
    services = read_files_of(config)
    before = set(inputs(config, services))
    monkeypatch.setattr(workflow, "__version__", "99.0")

    (moved,) = set(inputs(config, services)) - before

    assert (moved.kind, moved.name) == ("clientsmith", "version")
