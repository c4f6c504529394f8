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
    """Makes ``names`` packages inside ``package`` as importing them would, but for their docstring, without reading
    their ``__init__``, which have nothing else: finding, opening and running an empty file takes 50 us, seven times in
    a first call.

    Where modules come another way than from source files (a zip, a frozen program, an import hook), importing makes
    them.
    """
    outer: Any = sys.modules[package]
    loader: Any = outer.__spec__.loader.__class__
    if loader.__name__ != "SourceFileLoader":
        return
    for name in names:
        full_name = f"{package}.{name}"
        if full_name in sys.modules:  # ``package`` is reloaded; its modules stay what they are
            continue
        folder = join(outer.__path__[0], *name.split("."))
        file = join(folder, "__init__.py")
        spec = type(outer.__spec__)(
            full_name, loader(full_name, file), origin=file, is_package=True
        )
        spec.submodule_search_locations.append(folder)
        spec.has_location = True
        made: Any = type(sys)(full_name)
        made.__spec__, made.__loader__ = spec, spec.loader
        made.__package__, made.__path__, made.__file__ = full_name, [folder], file
        sys.modules[full_name] = made
        parent, _, last = full_name.rpartition(".")
        setattr(sys.modules[parent], last, made)
