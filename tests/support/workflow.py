"""The ``run:`` steps of a GitHub workflow, run here as a runner would: bash, environment, conditions, outputs.

Of expressions it knows a name with its value, and ``name == 'text'`` or ``!=``; any other is given whole by the test.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

_EXPRESSION = re.compile(r"\$\{\{ *(.*?) *\}\}")
_COMPARISON = re.compile(r"([\w.-]+) ([!=]=) '([^']*)'")
# https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#defaultsrunshell
_BASH = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c"]


def read_workflow(path: Path) -> dict[str, Any]:
    """The workflow in ``path``; YAML 1.1 takes its key ``on`` for a boolean."""
    found: dict[Any, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {"on" if key is True else key: value for key, value in found.items()}


def steps_of(workflow: dict[str, Any]) -> list[dict[str, Any]]:
    """The steps of every job."""
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


@dataclass
class Ran:
    """What came of a job: names of the steps run and left out, outputs, summary, all that was printed."""

    code: int = 0
    steps: list[str] = field(default_factory=list[str])
    skipped: list[str] = field(default_factory=list[str])
    outputs: dict[str, str] = field(default_factory=dict[str, str])
    summary: str = ""
    printed: str = ""


@dataclass(frozen=True)
class Runner:
    """Where steps run: a checkout, a folder for the runner's own files, the environment, and values of expressions."""

    checkout: Path
    temporary: Path
    environment: Mapping[str, str]
    values: Mapping[str, str]

    def run(self, path: Path, outputs: Mapping[str, str] | None = None, first: str = "") -> Ran:
        """Runs the steps from the one called ``first``, or all; as if those before had had ``outputs``."""
        workflow = read_workflow(path)
        steps = [step for step in steps_of(workflow) if "run" in step]
        names = [step["name"] for step in steps]
        self.temporary.mkdir(exist_ok=True)
        ran = Ran(outputs=dict(outputs or {}))
        for step in steps[names.index(first) if first else 0 :]:
            if not self._is_true(step.get("if", "true"), ran):
                ran.skipped.append(step["name"])
                continue
            ran.steps.append(step["name"])
            self._run(step, workflow["env"], ran)
            if ran.code:
                break
        return ran

    def _run(self, step: dict[str, Any], shared: Mapping[str, str], ran: Ran) -> None:
        output, summary = self.temporary / "output", self.temporary / "summary"
        output.write_text("")
        own = {name: self._value(text, ran) for name, text in step.get("env", {}).items()}
        done = subprocess.run(
            [*_BASH, step["run"]],
            cwd=self.checkout,
            env={
                **self.environment,
                "RUNNER_TEMP": str(self.temporary),
                "GITHUB_OUTPUT": str(output),
                "GITHUB_STEP_SUMMARY": str(summary),
                **shared,
                **own,
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        ran.code = done.returncode
        ran.printed += done.stdout
        ran.summary = summary.read_text() if summary.exists() else ""
        for line in output.read_text().splitlines():
            name, _, value = line.partition("=")
            ran.outputs[f"steps.{step['id']}.outputs.{name}"] = value

    def _value(self, text: str, ran: Ran) -> str:
        return _EXPRESSION.sub(lambda found: self._evaluate(found[1], ran), text)

    def _evaluate(self, expression: str, ran: Ran) -> str:
        if expression in self.values:
            return self.values[expression]
        assert re.fullmatch(r"steps\.[\w.-]+", expression), f"no value for {expression}"
        return ran.outputs.get(expression, "")

    def _is_true(self, condition: str, ran: Ran) -> bool:
        condition = self._value(condition, ran)
        compared = _COMPARISON.fullmatch(condition)
        if compared:
            return (self._evaluate(compared[1], ran) == compared[3]) is (compared[2] == "==")
        assert condition in ("true", "false"), condition
        return condition == "true"


def environment(home: Path, *folders: Path) -> dict[str, str]:
    """A runner's environment: ``folders`` and this interpreter's first on its path, nobody's configuration of git."""
    path = [*map(str, folders), str(Path(sys.executable).parent), os.environ["PATH"]]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT")}
    return kept | {
        "PRE_COMMIT_HOME": str(home / "pre-commit"),
        "PATH": os.pathsep.join(path),
        "HOME": str(home),
        "GIT_CONFIG_NOSYSTEM": "1",
        "GITHUB_REPOSITORY": "octo/orders",
        "GITHUB_REPOSITORY_OWNER": "octo",
        "GITHUB_REF_NAME": "main",
    }
