"""One name, one meaning: a public function or class that two modules define is in this list, with the reason."""

from __future__ import annotations

import ast

from tests.house.imports import MODULES, syntax_tree

_GENERATED = "the generator's word for what the runtime's class of that name is in a package"
_COMMAND = "the command, and the workflow that it runs; click names a command by its function"
_CODEC = (
    "the word of every protocol, so that a line that reads a member looks the same in each of them"
)
_TWIN = "the same for blocking sockets and for asyncio"
_HALVES = "the runtime stands apart and imports nothing of the generator"
_PROVIDER = "what every provider of credentials is asked by"

ALLOWED = {
    "Acceptor": _GENERATED,
    "Connection": _TWIN,
    "Event": "the trait of an event's shape, and the event of a message",
    "EventStream": "the trait of a union of events, and what gives them one after the other",
    "Operation": _GENERATED,
    "Paginator": _GENERATED,
    "Partition": _GENERATED,
    "Service": _GENERATED,
    "Waiter": _GENERATED,
    "blob": _CODEC,
    "boolean": _CODEC,
    "check": _COMMAND,
    "document": f"{_CODEC}; and how a documentation becomes a docstring",
    "enum": _CODEC,
    "find": f"{_PROVIDER}; and what a pointer is asked by",
    "floating": _CODEC,
    "generate": _COMMAND,
    "integer": _CODEC,
    "is_array": "the same question of JSON and of TOML",
    "is_object": f"the same question of JSON; {_HALVES}",
    "known": _CODEC,
    "list_of": _CODEC,
    "map_of": _CODEC,
    "open_connection": _TWIN,
    "read_error": _CODEC,
    "read_file": _HALVES,
    "read_json": f"a file's JSON, and a header's; {_HALVES}",
    "send_pieces": _TWIN,
    "string": _CODEC,
    "structure": _CODEC,
    "structures": _CODEC,
    "text": "a literal in generated code, and a header as it is",
    "timestamp": _CODEC,
    "unknown_member": _CODEC,
    "upgrade": _COMMAND,
}

# Written from a schema whose words are AWS's; they end at the reader.
_METAMODEL = "readers.service2.metamodel"


def shared() -> dict[str, list[str]]:
    """The modules of each public function and class that more than one module defines."""
    found: dict[str, list[str]] = {}
    for module, path in MODULES.items():
        if module == _METAMODEL:
            continue
        for node in syntax_tree(path).body:
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
    assert ALLOWED.keys() - shared().keys() == set()
