"""Reads every import of the generator and of its runtime from the syntax trees: those inside functions and under
``TYPE_CHECKING``, too.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

GENERATOR = Path(__file__).parents[2] / "generator/clientsmith"


@dataclass(frozen=True)
class Import:
    """An import in the module ``importer``, of the module ``target`` of ours or of the ``package`` of others; ours
    are named without ``clientsmith``. ``inside`` is False for a relative import that leaves the runtime.
    """

    importer: str
    line: int
    target: str
    package: str
    type_only: bool
    inside: bool = True


@cache
def syntax_tree(path: Path) -> ast.Module:
    """The syntax tree of a file; a dozen rules look at each of them."""
    return ast.parse(path.read_text(encoding="utf-8"))


def _modules() -> dict[str, Path]:
    found: dict[str, Path] = {}
    for path in sorted(GENERATOR.rglob("*.py")):
        parts = path.relative_to(GENERATOR).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


MODULES: Mapping[str, Path] = _modules()


def _imports(module: str, path: Path) -> Iterator[Import]:
    package = module.split(".") if path.name == "__init__.py" else module.split(".")[:-1]
    tree = syntax_tree(path)
    type_only = {
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for statement in node.body
        for inner in ast.walk(statement)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                top = alias.name.partition(".")[0]
                yield Import(module, node.lineno, "", top, node in type_only)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            top, _, inner = (node.module or "").partition(".")
            ours = top == "clientsmith"
            target, other = (inner, "") if ours else ("", top)
            yield Import(module, node.lineno, target, other, node in type_only, inside=not ours)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1]
            inside = module.partition(".")[0] != "runtime" or base[:1] == ["runtime"]
            source = ".".join([*base, *filter(None, [node.module])])
            for alias in node.names:
                name = f"{source}.{alias.name}".lstrip(".")
                target = name if name in MODULES else source
                yield Import(module, node.lineno, target, "", node in type_only, inside)


IMPORTS = [found for module, path in MODULES.items() for found in _imports(module, path)]


def room(module: str) -> str:
    """The room of a module: its folder, in the runtime the folder there, or itself where it is in none."""
    parts = module.split(".")
    return ".".join(parts[:2]) if parts[0] == "runtime" else parts[0]


def circles(graph: Mapping[str, set[str]]) -> Iterator[frozenset[str]]:
    """The sets of modules that reach each other, by Tarjan's algorithm."""
    number: dict[str, int] = {}
    lowest: dict[str, int] = {}
    stack: list[str] = []

    def visit(module: str) -> Iterator[frozenset[str]]:
        number[module] = lowest[module] = len(number)
        stack.append(module)
        for target in sorted(graph[module]):
            if target not in number:
                yield from visit(target)
                lowest[module] = min(lowest[module], lowest[target])
            elif target in stack:
                lowest[module] = min(lowest[module], number[target])
        if lowest[module] == number[module]:
            members = frozenset(stack[stack.index(module) :])
            del stack[stack.index(module) :]
            if len(members) > 1:
                yield members

    for module in graph:
        if module not in number:
            yield from visit(module)
