"""The examples in a generated README are run as they stand, from top to bottom."""

from __future__ import annotations

import importlib
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from clientsmith.output.runtime_files import runtime_files

from tests.support.packages import model, operation, render_files

ROOT = Path(__file__).parents[2]


def examples(readme: Path) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```$", readme.read_text(encoding="utf-8"), re.M | re.S)


def run_examples(folder: Path) -> str:
    """What the README's examples print, one after the other, with credentials and no network."""
    script = "\n".join(examples(folder / "README.md"))
    script = script.replace('region="', 'validation="strict", region="')
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    secrets = {"AWS_ACCESS_KEY_ID": "id", "AWS_SECRET_ACCESS_KEY": "secret"}
    # Nothing listens on the port that discards (RFC 863): the first example's call ends in a TransportError.
    environment = {
        **kept,
        **secrets,
        "PYTHONPATH": str(folder),
        "HTTPS_PROXY": "http://127.0.0.1:9",
    }
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{script}\n{done.stderr}"
    return done.stdout


def test_the_committed_packages_examples_run() -> None:
    assert len(examples(ROOT / "generated/README.md")) == 4
    assert "Problem(" not in run_examples(ROOT / "generated")


def test_the_committed_packages_examples_are_typed(tmp_path: Path) -> None:
    for number, example in enumerate(examples(ROOT / "generated/README.md")):
        (tmp_path / f"example_{number}.py").write_text(example, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache")]
    environment = {**os.environ, "MYPYPATH": str(ROOT / "generated")}

    done = subprocess.run(
        [*command, "--follow-imports=silent", *sorted(map(str, tmp_path.glob("*.py")))],
        cwd=tmp_path, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert done.returncode == 0, done.stdout


def test_the_committed_readme_says_where_its_names_come_from() -> None:
    text = (ROOT / "generated/README.md").read_text(encoding="utf-8")
    table = "\n".join(line for line in text.splitlines() if line.startswith("|"))
    names = set(re.findall(r"\b([A-Z][a-z]\w+)(?=\(|`|\.from_dict)", table))

    assert names >= {"RetryPolicy", "Credentials", "AsyncHttpTransport"}
    clients = {name for name in names if name.endswith(("Client", "Request"))}
    for name in names - clients:
        assert re.search(rf"`{name}`[^;]*come from `aws_clients.runtime`", text, re.S), name
    for name in clients:
        assert hasattr(importlib.import_module("aws_clients.apigatewayv2"), name)


def structure(required: list[str], **members: str) -> dict[str, Any]:
    """A structure whose members have these shapes."""
    targets = {name: {"shape": target} for name, target in members.items()}
    return {"type": "structure", "required": required, "members": targets}


SHAPES: dict[str, Any] = {
    "MakeRequest": structure(
        ["Name", "Parts", "When", "Data", "Choice", "Tags", "Free", "Count", "Rate", "On", "Part"],
        Name="Long", Parts="Parts", When="When", Data="Data", Choice="Choice", Tags="Tags",
        Free="Free", Count="Count", Rate="Rate", On="On", Part="Part", Spare="Long",
    ),
    "Long": {"type": "string", "min": 20, "max": 25},
    "Short": {"type": "string", "max": 3},
    "Parts": {"type": "list", "member": {"shape": "Part"}, "min": 2},
    "Free": {"type": "list", "member": {"shape": "Part"}},
    "Part": structure(["Inner", "Kind"], Inner="Inner", Kind="Kind", Left="Short"),
    "Inner": structure(["Short"], Short="Short"),
    "Kind": {"type": "string", "enum": ["A", "B"]},
    "Choice": {"type": "structure", "union": True, "members": {"Part": {"shape": "Part"}}},
    "Tags": {"type": "map", "key": {"shape": "Short"}, "value": {"shape": "Inner"}, "min": 1},
    "When": {"type": "timestamp"},
    "Data": {"type": "blob", "min": 6},
    "Count": {"type": "integer", "min": 5, "max": 9},
    "Rate": {"type": "double", "max": 0.5},
    "On": {"type": "boolean"},
}  # fmt: skip


def test_required_members_of_every_kind_are_built(tmp_path: Path) -> None:
    document = model({"Make": operation("Make", input="MakeRequest")}, SHAPES)
    printed = run_made(document, tmp_path)

    assert "..." not in "".join(examples(tmp_path / "README.md"))
    assert "problems" not in printed
    assert "Problem(" not in printed


def test_examples_have_values_that_patterns_allow(tmp_path: Path) -> None:
    shapes = {
        "MakeRequest": structure(["SubnetId", "Version", "Ip"], SubnetId="SubnetId", Version="Version", Ip="Ip"),
        "SubnetId": {"type": "string", "min": 15, "max": 47},
        "Version": {"type": "string", "pattern": r"[0-9]+", "min": 1, "max": 1024},
        "Ip": {"type": "string", "pattern": r"^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}$", "min": 7},
    }  # fmt: skip
    printed = run_made(model({"Make": operation("Make", input="MakeRequest")}, shapes), tmp_path)

    assert "Problem(" not in printed
    assert 'subnet_id="subnet-id-01234"' in examples(tmp_path / "README.md")[0]


def test_an_operation_whose_values_nobody_knows_is_not_the_example(tmp_path: Path) -> None:
    shapes = {
        "MakeRequest": structure(["Secret", "Name"], Secret="Secret", Name="Name"),
        "TakeRequest": structure(["Name"], Name="Name"),
        "Secret": {"type": "string", "pattern": "^xy+zzy[0-9]Q$"},
        "Name": {"type": "string"},
    }
    operations = {name: operation(name, input=f"{name}Request") for name in ("Make", "Take")}
    printed = run_made(model(operations, shapes), tmp_path)

    assert "Problem(" not in printed
    assert 'client.take(name="name")' in examples(tmp_path / "README.md")[0]


@pytest.mark.parametrize(
    "protocol", ["rest-json", "json", "query", "ec2", "rest-xml", "smithy-rpc-v2-cbor"]
)
def test_the_stub_answers_in_the_services_protocol(tmp_path: Path, protocol: str) -> None:
    shapes = {"Answer": structure([], Name="Name"), "Name": {"type": "string"}}
    made = operation("Make", output="Answer")
    if protocol == "query":
        made["output"]["resultWrapper"] = "MakeResult"
    document = model({"Make": made}, shapes, protocol=protocol, jsonVersion="1.0", targetPrefix="S")
    run_made(document, tmp_path)


def run_made(document: dict[str, Any], tmp_path: Path) -> str:
    """What the README's examples of the package ``made`` print, which is written into ``tmp_path``."""
    files = render_files(document, "made")
    for path, text in (files | runtime_files("made", files)).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    return run_examples(tmp_path)
