"""examples/aws: a package of five services, as its sources give it, and what people copy from it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from clientsmith.cli.app import run

from tests.install.test_readme import examples, run_examples

ROOT = Path(__file__).parents[2]
AWS = ROOT / "examples/aws"


def python(*arguments: str, **variables: str) -> str:
    """What a process prints that sees the package and no settings of AWS's."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=AWS,
        env=kept | {"PYTHONPATH": str(AWS / "generated")} | variables,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_committed_package_is_what_its_sources_give(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--config", str(AWS / "clientsmith.toml")]) == 0, capsys.readouterr().out


def test_the_demo_puts_an_object_sends_a_message_and_reads_an_item() -> None:
    steps = [line.split()[0] for line in python("-W", "error", "demo.py").splitlines()]

    assert {"put_object", "send_message", "get_item", "describe_instances", "async"} <= {*steps}
    assert steps[-1] == "done"


def test_the_packages_readme_runs() -> None:
    assert "Problem(" not in run_examples(AWS / "generated")


def test_what_both_readmes_show_is_typed(tmp_path: Path) -> None:
    shown = examples(AWS / "README.md") + examples(AWS / "generated/README.md")
    assert len(shown) == 6
    for number, example in enumerate(shown):
        (tmp_path / f"example_{number}.py").write_text(example, encoding="utf-8")

    # No --strict for what is imported: tests/typing checks that.
    command = ["-m", "mypy", "--strict", "--follow-imports=silent", "--cache-dir", str(tmp_path)]
    python(*command, *map(str, tmp_path.glob("*.py")), MYPYPATH=str(AWS / "generated"))


def test_a_service_loads_nothing_of_the_others_nor_of_their_protocols() -> None:
    script = (
        "import sys, aws_common.sqs as s; s.SQSClient, s.SendMessageRequest; print(*sys.modules)"
    )

    loaded = set(python("-c", script).split())

    assert "aws_common.sqs.client" in loaded
    others = re.compile(r"aws_common\.(s3|dynamodb|sts|ec2|runtime\.protocols\.(xml|query))\b")
    assert not [name for name in loaded if others.match(name)]
    assert not {"xml", "typing", "dataclasses"} & loaded
