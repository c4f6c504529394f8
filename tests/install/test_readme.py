"""The examples in a generated README are run as they stand, from top to bottom."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from clientsmith.output.runtime_files import runtime_files

from tests.support.packages import model, operation, render_files

ROOT = Path(__file__).parents[2]


def examples(readme: Path) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```$", readme.read_text(encoding="utf-8"), re.M | re.S)


def run_examples(folder: Path) -> str:
    """What the README's examples print, one after the other, with credentials and no network."""
    script = "\n".join(examples(folder / "README.md"))
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
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{script}\n{done.stderr}"
    return done.stdout


def test_the_committed_packages_examples_run() -> None:
    assert len(examples(ROOT / "generated/README.md")) == 3
    run_examples(ROOT / "generated")


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
    files = render_files(document, "made")
    for path, text in (files | runtime_files("made", files)).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")

    printed = run_examples(tmp_path)

    assert "..." not in "".join(examples(tmp_path / "README.md"))
    assert "problems" not in printed
    assert "Problem(" not in printed
