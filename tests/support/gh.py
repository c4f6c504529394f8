"""A stand-in for `gh` that knows pull requests and labels of one repository, and writes down what it is asked.

Run as a script; the folder that GH_STATE names has ``pulls.json``, ``calls.jsonl`` and the remote repository,
``remote.git``, whose branches are the heads. An option or a query that it does not know ends it with an error.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

STATE = Path(os.environ.get("GH_STATE", "."))
_PULLS = re.compile(r"repos/octo/orders/pulls(?:/(\d+))?")
_LABELS = re.compile(r"repos/octo/orders/issues/(\d+)/labels(?:/(.+))?")


def answer(queried: str | None, found: Any) -> str:
    """What ``--jq`` prints of ``found``, for the queries of the workflow."""
    match queried:
        case r'.[] | "\(.state) \(.head.sha) \(.number)"':
            return "".join(
                f"{pull['state']} {pull['head']['sha']} {pull['number']}\n" for pull in found
            )
        case ".[].name":
            return "".join(f"{label['name']}\n" for label in found)
        case ".number":
            return f"{found['number']}\n"
        case None:
            return ""
        case _:
            raise SystemExit(f"gh: the stand-in does not know --jq {queried}")


def main(arguments: list[str]) -> None:
    with (STATE / "calls.jsonl").open("a") as calls:
        calls.write(json.dumps(arguments) + "\n")
    if not os.environ.get("GH_TOKEN"):
        raise SystemExit("gh: to use it in a workflow, set GH_TOKEN")
    if arguments == ["auth", "setup-git"]:
        return
    assert arguments[0] == "api", arguments
    path, options, fields = _parse(arguments[1:])
    pulls: list[Any] = json.loads((STATE / "pulls.json").read_text())
    method = options.get("--method", "POST" if fields else "GET")
    found = _call(method, path, fields, pulls)
    (STATE / "pulls.json").write_text(json.dumps(pulls))
    print(answer(options.get("--jq"), found), end="")


def _parse(arguments: list[str]) -> tuple[str, dict[str, str], dict[str, str]]:
    path, options, fields = "", dict[str, str](), dict[str, str]()
    words = iter(arguments)
    for word in words:
        if word in ("--raw-field", "--field"):
            name, _, value = next(words).partition("=")
            file = word == "--field" and value.startswith("@")
            fields[name] = Path(value[1:]).read_text() if file else value
        elif word in ("--method", "--jq"):
            options[word] = next(words)
        elif word != "--silent":
            assert not path, arguments
            assert not word.startswith("-"), arguments
            path = word
    return path, options, fields


def _call(method: str, path: str, fields: dict[str, str], pulls: list[Any]) -> Any:
    for pull in pulls:  # the head of an open one is where its branch is
        if pull["state"] == "open":
            pull["head"]["sha"] = _head(pull["head"]["ref"])
    on_pulls, on_labels = _PULLS.fullmatch(path), _LABELS.fullmatch(path)
    if on_pulls:
        return _pulls(method, on_pulls[1], fields, pulls)
    assert on_labels, path
    (pull,) = [pull for pull in pulls if str(pull["number"]) == on_labels[1]]
    match method:
        case "POST":
            added = {"name": fields["labels[]"]}
            pull["labels"] += [added] if added not in pull["labels"] else []
        case "DELETE":
            pull["labels"].remove({"name": on_labels[2]})
    return pull["labels"]


def _pulls(method: str, number: str | None, fields: dict[str, str], pulls: list[Any]) -> Any:
    match method:
        case "GET":
            assert fields.keys() == {"head", "state"}, fields
            assert fields["state"] == "all"
            return [pull for pull in pulls if f"octo:{pull['head']['ref']}" == fields["head"]]
        case "POST":
            head = {"ref": fields.pop("head"), "sha": ""}
            head["sha"] = _head(head["ref"])
            pulls.append(
                {"number": len(pulls) + 1, "state": "open", "head": head, "labels": [], **fields}
            )
            return pulls[-1]
        case "PATCH":
            (pull,) = [pull for pull in pulls if str(pull["number"]) == number]
            pull.update(fields)
            return pull
        case _:
            raise SystemExit(f"gh: the stand-in does not know {method} of pulls")


def _head(branch: str) -> str:
    command = ["git", "--git-dir", str(STATE / "remote.git"), "rev-parse", f"refs/heads/{branch}"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    main(sys.argv[1:])
