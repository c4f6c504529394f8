"""One name, one meaning: a public function or class that two modules define is in this list, with the reason."""

from __future__ import annotations

import ast

from tests.house.imports import MODULES

_GENERATED = "the generator's word for what the runtime's class of that name is in a package"
_SPELLING = "the metamodel is written from a schema whose words are AWS's, and ends at the reader"
_COMMAND = "the command, and the workflow that it runs; click names a command by its function"
_SPLIT = "for now: the workflow opens files for the reader of that name; its module is being split"
_ROOMS = "for now: the room is being rebuilt"

_PROTOCOL = "the word of every protocol, so that a line that reads a member is the same in all"

ALLOWED = {
    "Change": "for now: a change of a model is diff's, one that an overlay makes should be a correction",
    "Condition": _ROOMS,
    "Error": _SPELLING,
    "Finding": "for now: what a reader has to tell, of rules and of overlays",
    "Lock": "for now: of the output, of the models, and of threads",
    "Member": _SPELLING,
    "Operation": f"{_GENERATED}; {_SPELLING}",
    "Paginator": _GENERATED,
    "Partition": _GENERATED,
    "Place": _ROOMS,
    "Problems": "for now: what is wrong with a file of ours, and with a request",
    "RequestCompression": _SPELLING,
    "Retryable": _SPELLING,
    "Service": _GENERATED,
    "Source": "for now: of what is generated, and of a documented rule",
    "blob": _PROTOCOL,
    "boolean": _PROTOCOL,
    "check": _COMMAND,
    "document": _ROOMS,
    "dump_lock": "for now: of the output and of the models",
    "enum": _PROTOCOL,
    "floating": _PROTOCOL,
    "generate": _COMMAND,
    "integer": _PROTOCOL,
    "known": _PROTOCOL,
    "list_of": _PROTOCOL,
    "map_of": _PROTOCOL,
    "is_array": "the same question of JSON and of TOML",
    "read_error": _PROTOCOL,
    "read_file": "the runtime stands apart and imports nothing of the generator",
    "read_json": "the runtime stands apart and imports nothing of the generator",
    "read_lock": "for now: of the output and of the models",
    "read_rules": _SPLIT,
    "read_service": _SPLIT,
    "refuse_protocol": "for now: of a package, and of a correction",
    "refuse_stale": "for now: of corrections, and of rules",
    "report": _ROOMS,
    "review_rules": _SPLIT,
    "service_name": "for now: of a class, and of the configuration",
    "sha256": "for now: of the output and of the models",
    "shown": _ROOMS,
    "timestamp": _ROOMS,
    "structure": _PROTOCOL,
    "unknown_member": _PROTOCOL,
    "upgrade": _COMMAND,
    "write": _ROOMS,
}


def shared() -> dict[str, list[str]]:
    """The modules of each public function and class that more than one module defines."""
    found: dict[str, list[str]] = {}
    for module, path in MODULES.items():
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                found.setdefault(node.name, []).append(module)
    return {
        name: modules
        for name, modules in found.items()
        if len(modules) > 1 and not name.startswith("_")
    }


def test_a_name_means_one_thing() -> None:
    found = {name: modules for name, modules in shared().items() if name not in ALLOWED}

    assert found == {}, "two modules define these: rename one, or allow it here with the reason"


def test_the_list_has_no_name_that_is_one_thing_by_now() -> None:
    """What is for now may go at any time: whoever renames it takes it out when all branches have met."""
    kept = {name for name, reason in ALLOWED.items() if not reason.startswith("for now")}

    assert kept - shared().keys() == set()
