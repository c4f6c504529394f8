"""The runtime modules that a generated package needs, copied as they are: what its files import, and what those
import in turn.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path

# Both files are ours and laid out by black, so a pattern will do; parsing them all takes a quarter of a second.
_IMPORT = re.compile(r"^ *from \.+(?P<module>[\w.]*) import (?P<names>\([^)]*\)|.*)$", re.MULTILINE)
_ALWAYS = ("__init__", "testing")  # the public names, and what consumers' own tests use


def runtime_files(package: str, generated: Mapping[str, str]) -> dict[str, str]:
    """``<package>/runtime/<module>.py`` for every module that the ``generated`` files, or those modules, import."""
    folder = Path(str(files("clientsmith"))) / "runtime"
    waiting = [*_ALWAYS]
    for path, text in generated.items():
        if path.endswith(".py"):
            waiting += _imported(text, inside=False)
    found: dict[str, str] = {}
    while waiting:
        module = waiting.pop()
        path = f"{package}/runtime/{module}.py"
        source = folder / f"{module}.py"
        if path not in found and source.is_file():
            found[path] = source.read_text(encoding="utf-8")
            waiting += _imported(found[path], inside=True)
    return found


def _imported(text: str, *, inside: bool) -> Iterator[str]:
    """The runtime modules that a file imports; ``inside`` says that it is one of them."""
    for found in _IMPORT.finditer(text):
        module = found["module"]
        if not inside:
            if module.partition(".")[0] != "runtime":
                continue
            module = module.partition(".")[2]
        yield from [module] if module else re.findall(r"\w+", found["names"])
