"""Finds the runtime modules that a generated package needs: what its files import, and what those import in turn.

They are copied as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

# Both files are ours and laid out by black, so a pattern will do; parsing them all takes a quarter of a second.
_IMPORT = re.compile(
    r"^ *from (?P<dots>\.+)(?P<module>[\w.]*) import (?P<names>\([^)]*\)|.*)$", re.MULTILINE
)
# The public names, and what consumers' own tests use.
_ALWAYS = (("__init__",), ("testing", "__init__"), ("testing", "pytest_plugin"))

ModulePath = tuple[str, ...]

# What those tests use only where a package has the module before it.
_WITH: Mapping[ModulePath, list[ModulePath]] = {
    ("protocols", "eventstream"): [("testing", "events")]
}


def runtime_files(package: str, generated: Mapping[str, str]) -> dict[str, str]:
    """``<package>/runtime/<path>`` -> text of every module that the ``generated`` files, or those modules, import."""
    folder = Path(__file__).parents[1] / "runtime"
    waiting: list[ModulePath] = [*_ALWAYS]
    for path, text in generated.items():
        if path.endswith(".py"):
            waiting += _imported_by_generated(text)
    found: dict[str, str] = {}
    while waiting:
        module = waiting.pop()
        path = f"{package}/runtime/{'/'.join(module)}.py"
        source = folder.joinpath(*module).with_suffix(".py")
        if path not in found and source.is_file():
            found[path] = source.read_text(encoding="utf-8")
            waiting += [*_imported_by_runtime(module, found[path]), *_WITH.get(module, ())]
            stub = source.with_suffix(".pyi")
            if stub.is_file():
                found[f"{path}i"] = stub.read_text(encoding="utf-8")
    return found


def _imported_by_generated(text: str) -> Iterator[ModulePath]:
    for found in _IMPORT.finditer(text):
        first, *module = found["module"].split(".")
        if first == "runtime":
            yield from _candidates(tuple(module), found["names"])


def _imported_by_runtime(module: ModulePath, text: str) -> Iterator[ModulePath]:
    for found in _IMPORT.finditer(text):
        base = module[: len(module) - len(found["dots"])]
        inner = tuple(found["module"].split(".")) if found["module"] else ()
        yield from _candidates(base + inner, found["names"])


def _candidates(module: ModulePath, names: str) -> Iterator[ModulePath]:
    """The files that ``from module import names`` can mean: a name may be a module itself, and packages have a file,
    too. Whoever asks looks which of them exist.
    """
    if module:
        yield module
    for name in re.findall(r"\w+", names):
        yield (*module, name)
    for length in range(1, len(module) + 1):
        yield (*module[:length], "__init__")
