"""Names that a package has without loading the modules they live in (PEP 562)."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any


def exports(
    package: str, names: Mapping[str, str], *own: str
) -> tuple[Callable[[str], Any], Callable[[], list[str]], list[str]]:
    """``__getattr__``, ``__dir__`` and ``__all__`` for ``package``; ``names`` gives the module, relative to it, of each
    public name, and ``own`` those that it defines itself.

    What was asked for once becomes a plain attribute of the package.
    """
    namespace = vars(sys.modules[package])

    def load(name: str) -> Any:
        if name not in names:
            raise AttributeError(f"module {package!r} has no attribute {name!r}", name=name)
        module = f"{package}.{names[name]}"
        __import__(module)
        found = namespace[name] = getattr(sys.modules[module], name)
        return found

    def listing() -> list[str]:
        return sorted({*namespace, *names})

    return load, listing, [*names, *own]
