"""The workflows in examples/github-actions: valid for GitHub, safe by rule, tried step by step on a tiny project."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tomllib
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.examples.conftest import World
from tests.support import gh
from tests.support.wheels import installed
from tests.support.workflow import read_workflow, steps_of

ROOT = Path(__file__).parents[2]
WORKFLOWS = ROOT / "examples/github-actions"
UPGRADE, CHECK = WORKFLOWS / "upgrade.yml", WORKFLOWS / "check.yml"
BRANCH = "clientsmith/upgrade"
ALLOWED = "!contains(github.event.pull_request.labels.*.name, 'major allowed')"


def more_members(model: Any) -> None:
    model["shapes"]["CreateOrderRequest"]["members"]["Note"] = {"shape": "Name"}


def shorter_names(model: Any) -> None:
    model["shapes"]["Name"]["max"] = 9


# --- as files ---


def test_they_are_workflows_by_githubs_own_schema() -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema"]
    command += ["vendor.github-workflows", str(UPGRADE), str(CHECK)]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", [UPGRADE, CHECK], ids=lambda path: path.stem)
def test_nothing_is_put_into_the_text_of_a_script(path: Path) -> None:
    scripts = [step["run"] for step in steps_of(read_workflow(path)) if "run" in step]

    assert len(scripts) > 3
    assert [script for script in scripts if "${{" in script] == []


@pytest.mark.parametrize("path", [UPGRADE, CHECK], ids=lambda path: path.stem)
def test_only_githubs_own_actions_are_used_and_of_one_commit(path: Path) -> None:
    used = [step["uses"] for step in steps_of(read_workflow(path)) if "uses" in step]

    assert [name.partition("@")[0] for name in used] == ["actions/checkout", "actions/setup-python"]
    assert all(re.search(r"@[0-9a-f]{40}$", name) for name in used)


def test_only_what_pushes_may_write_and_has_a_token() -> None:
    upgrade, check = read_workflow(UPGRADE), read_workflow(CHECK)

    assert (upgrade["permissions"], check["permissions"]) == ({}, {"contents": "read"})
    assert upgrade["jobs"]["upgrade"]["permissions"] == {
        "contents": "write",
        "pull-requests": "write",
    }
    assert "pull_request" in check["on"]  # pull_request_target would give a fork's code a token
    with_token = [step["name"] for step in steps_of(upgrade) if "GH_TOKEN" in step.get("env", {})]
    assert with_token == ["Push the branch", "Open or update the pull request"]
    checkouts = [step["with"] for step in (*steps_of(upgrade), *steps_of(check)) if "with" in step]
    assert [found["persist-credentials"] for found in checkouts if "fetch-depth" in found] == [
        False,
        False,
    ]


def test_they_install_the_version_that_they_are_released_with() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]

    pins = [read_workflow(path)["env"]["CLIENTSMITH"] for path in (UPGRADE, CHECK)]

    assert pins == [f"clientsmith=={version}"] * 2


# --- upgrade ---


def test_an_upgrade_is_pushed_and_proposed_and_a_second_run_changes_nothing(world: World) -> None:
    world.release("1.1.0", more_members)

    first = world.runner(world.clone()).run(UPGRADE)

    assert first.code == 0, first.printed
    title = "Upgrade my-clients to 0.1.1 (botocore 1.1.0)"
    assert world.git("log", "--format=%s|%an", f"main..{BRANCH}") == f"{title}|github-actions[bot]"
    changed = world.git("diff", "--name-only", "main", BRANCH).splitlines()
    assert {path.split("/")[0] for path in changed} == {"clientsmith.toml", "models", "out"}
    assert "## [0.1.1]" in world.git("show", f"{BRANCH}:out/CHANGELOG.md")
    (pull,) = world.pulls
    assert (pull["title"], pull["base"], pull["state"]) == (title, "main", "open")
    assert pull["labels"] == [{"name": "upgrade-minor"}]
    assert "CreateOrderRequest.note" in pull["body"]
    assert first.summary == pull["body"]

    head, pulls = world.git("rev-parse", BRANCH), world.pulls
    second = world.runner(world.clone()).run(UPGRADE)

    assert second.code == 0, second.printed
    assert second.steps == first.steps
    assert (world.git("rev-parse", BRANCH), world.pulls) == (head, pulls)


def test_without_anything_to_upgrade_nothing_happens(world: World) -> None:
    world.release("1.1.0", lambda model: model["operations"].pop("DeleteOrder"))

    ran = world.runner(world.clone()).run(UPGRADE)

    assert ran.code == 0, ran.printed
    assert ran.skipped == ["Upgrade", "Push the branch", "Open or update the pull request"]
    assert ran.summary
    assert world.git("branch", "--format=%(refname:short)") == "main"
    assert not (world.folder / "calls.jsonl").exists()


def labelled(model: Any, documentation: str) -> None:
    model["shapes"]["CreateOrderRequest"]["members"]["Label"] = {"shape": "Label"}
    model["shapes"]["Label"] = {"type": "string", "documentation": documentation}


RULES = """version = 1
[operations]
CreateOrder = "closed"
[[length]]
shape = "Label"
length = [0, 5]
source = "A string with a length between [0-5]."
certainty = "certain"
"""


def test_a_rule_whose_sentence_is_gone_is_told_in_the_pull_request(world: World) -> None:
    before = partial(labelled, documentation="A string with a length between [0-5].")
    checkout = world.clone()
    site = installed(world.folder, "1.0.1", before)
    (checkout / "models/orders/rules.toml").write_text(RULES)
    pull = ["pull", "orders", "--path", str(site)]
    for command in (pull, ["rules", "--accept"], ["generate"]):
        subprocess.run([sys.executable, "-m", "clientsmith", *command], cwd=checkout, check=True)
    world.commit(checkout, "A rule")
    world.release("1.1.0", partial(labelled, documentation="A label."))

    ran = world.runner(world.clone()).run(UPGRADE)

    assert ran.code == 0, ran.printed
    (proposed,) = world.pulls
    assert "### Rules to look at" in proposed["body"]
    assert "    models/orders/rules.toml:4: the rule " in proposed["body"]


def test_an_upgrade_that_is_refused_proposes_nothing(world: World) -> None:
    checkout = world.clone()
    edited = next(checkout.glob("out/**/client.py"))
    edited.write_text(edited.read_text() + "# mine\n")
    world.commit(checkout, "By hand")
    world.release("1.1.0", more_members)

    ran = world.runner(world.clone()).run(UPGRADE)

    assert (ran.code, ran.steps[-1]) == (1, "Upgrade"), ran.printed
    assert world.pulls == []


def propose(world: World, release: str, verdict: str = "minor") -> str:
    """Runs the steps after an upgrade to ``release``, which changed one file; what they printed."""
    checkout = world.clone()
    (checkout / "models/release").write_text(release)
    runner = world.runner(checkout)
    runner.temporary.mkdir()
    (runner.temporary / "diff.md").write_text(f"What {release} means")
    outputs = {"verdict": verdict, "title": f"Upgrade to {release}"}
    ran = runner.run(
        UPGRADE,
        {f"steps.compare.outputs.{name}": value for name, value in outputs.items()},
        first="Push the branch",
    )
    assert ran.code == 0, ran.printed
    return ran.printed


def test_newer_models_go_into_the_same_pull_request(world: World) -> None:
    propose(world, "1.1.0")
    pulls = world.pulls
    pulls[0]["labels"].append({"name": "urgent"})
    world.pulls = pulls

    propose(world, "1.2.0", "major")

    (pull,) = world.pulls
    assert (pull["title"], pull["body"]) == ("Upgrade to 1.2.0", "What 1.2.0 means")
    assert pull["labels"] == [{"name": "urgent"}, {"name": "upgrade-major"}]
    assert world.git("log", "--format=%s", f"main..{BRANCH}") == "Upgrade to 1.2.0"


def test_the_branch_follows_its_base(world: World) -> None:
    propose(world, "1.1.0")
    world.commit(world.clone(), "Something else")

    propose(world, "1.1.0")

    assert world.git("rev-parse", f"{BRANCH}^") == world.git("rev-parse", "main")
    assert len(world.pulls) == 1


def test_commits_of_a_person_are_never_overwritten(world: World) -> None:
    propose(world, "1.1.0")
    world.commit(world.clone(BRANCH), "My own")
    head = world.git("rev-parse", BRANCH)

    printed = propose(world, "1.2.0")

    assert "has commits of other people" in printed
    assert world.git("rev-parse", BRANCH) == head
    assert world.pulls[0]["title"] == "Upgrade to 1.1.0"


def test_a_pull_request_that_was_closed_comes_back_with_newer_models_only(world: World) -> None:
    propose(world, "1.1.0")
    pulls = world.pulls
    pulls[0]["state"] = "closed"
    world.pulls = pulls

    assert "was closed" in propose(world, "1.1.0")
    assert len(world.pulls) == 1

    propose(world, "1.2.0")
    assert [(pull["state"], pull["title"]) for pull in world.pulls] == [
        ("closed", "Upgrade to 1.1.0"),
        ("open", "Upgrade to 1.2.0"),
    ]


def test_text_with_quotes_and_dollars_stays_text(world: World) -> None:
    hostile = "$(touch ran) `touch ran` \"'; touch ran #"

    propose(world, hostile)

    assert world.pulls[0]["title"] == f"Upgrade to {hostile}"
    assert world.pulls[0]["body"] == f"What {hostile} means"
    assert [*world.folder.glob("**/ran")] == []


@pytest.mark.skipif(not shutil.which("jq"), reason="jq, which `gh --jq` speaks, is not installed")
def test_the_queries_are_jq() -> None:
    pulls = [{"state": "open", "head": {"sha": "a1"}, "number": 7, "name": "x"}]
    queries = re.findall(r"--jq (?:'([^']+)'|(\S+))", UPGRADE.read_text())

    for query in [quoted or bare for quoted, bare in queries]:
        found: Any = pulls[0] if query == ".number" else pulls
        real = subprocess.run(
            ["jq", "--raw-output", query], input=json.dumps(found), capture_output=True, text=True
        )
        assert gh.answer(query, found) == real.stdout != ""
    assert len(queries) == 3


# --- check ---


def merged(world: World, *, tightened: bool, generated: bool) -> Path:
    """A clone where HEAD is a pull request merged into main, as GitHub checks it out."""
    checkout = world.clone()
    world.git("switch", "--quiet", "--create", "change", at=checkout)
    model = checkout / "models/orders/2024-01-01/service-2.json"
    if tightened:
        model.write_text(
            model.read_text().replace('"max": 10', '"max": 9').replace('"max":10', '"max":9')
        )
    else:
        model.write_text(model.read_text() + "\n")
    if generated:
        command = [sys.executable, "-m", "clientsmith", "generate"]
        subprocess.run(command, cwd=checkout, check=True, capture_output=True)
    world.git("commit", "--quiet", "--all", "--message", "Change", at=checkout)
    world.git("switch", "--quiet", "main", at=checkout)
    world.git("merge", "--quiet", "--no-ff", "change", at=checkout)
    return checkout


def test_a_pull_request_that_breaks_callers_needs_the_label(world: World) -> None:
    checkout = merged(world, tightened=True, generated=True)
    gate = 'Nothing breaks callers, or the label "major allowed" is set'

    without = world.runner(checkout, **{ALLOWED: "true"}).run(CHECK)
    labelled = world.runner(checkout, **{ALLOWED: "false"}).run(CHECK)

    assert (without.code, without.steps[-1]) == (1, gate), without.printed
    assert "the verdict is major" in without.printed
    assert "CreateOrderRequest.name" in without.summary
    assert (labelled.code, labelled.skipped) == (0, [gate]), labelled.printed


def test_a_pull_request_whose_package_is_stale_is_told_what_to_run(world: World) -> None:
    checkout = merged(world, tightened=False, generated=False)

    ran = world.runner(checkout, **{ALLOWED: "true"}).run(CHECK)

    assert (ran.code, ran.steps[-1]) == (1, "The package is up to date"), ran.printed
    assert "run `clientsmith generate`" in ran.printed
