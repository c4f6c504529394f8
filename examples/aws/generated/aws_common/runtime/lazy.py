"""Names that a package has without loading the modules they live in (PEP 562), and packages without reading them."""

from __future__ import annotations

import sys
from os.path import join

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


def folders(package: str, *names: str) -> None:
    """Makes ``names`` packages inside ``package`` as importing them would, without reading their ``__init__``, which
    have nothing but a docstring: finding, opening and running an empty file takes 50 us, six times in a first call.
    """
    for name in names:
        full_name = f"{package}.{name}"
        outer, _, last = full_name.rpartition(".")
        parent: Any = sys.modules[outer]
        spec = type(parent.__spec__)(full_name, None, is_package=True)
        made: Any = type(sys)(full_name)
        folder = join(parent.__path__[0], last)
        spec.submodule_search_locations = made.__path__ = [folder]
        made.__spec__, made.__package__, made.__file__ = (
            spec,
            full_name,
            join(folder, "__init__.py"),
        )
        sys.modules[full_name] = made
        setattr(parent, last, made)
