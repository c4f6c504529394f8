"""Where templates lie. Apart from ``render.py``, so that who only wants their hashes does not load Jinja."""

from __future__ import annotations

from pathlib import Path

from ..errors import UsageError, near_names
from ..paths import shown

# Not by importlib.resources, whose import takes longer than all of `check`'s hashing.
_PACKAGED = Path(__file__).resolve().parents[1] / "_templates"
_CHECKOUT = Path(__file__).resolve().parents[3] / "templates"


def template_folders(override: Path | None) -> list[Path]:
    """Where templates are looked up, the user's own first; ours are in the wheel, or in the checkout it was
    built from.

    UsageError for a file of the user's that replaces none of ours: nothing would read it. Hidden files are passed over.
    """
    ours = _PACKAGED if _PACKAGED.is_dir() else _CHECKOUT
    if override is None:
        return [ours]
    _refuse_strangers(override, _names(ours))
    return [override, ours]


def template_files(override: Path | None) -> dict[str, Path]:
    """Every template that counts, by its name below its folder: the user's where there is one, else ours."""
    files: dict[str, Path] = {}
    for folder in reversed(template_folders(override)):
        files |= {name: folder / name for name in _names(folder) if name.endswith(".j2")}
    return dict(sorted(files.items()))


def _names(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]


def _refuse_strangers(override: Path, ours: list[str]) -> None:
    strangers = [
        name
        for name in sorted(_names(override))
        if name not in ours and not any(part.startswith(".") for part in name.split("/"))
    ]
    if strangers:
        raise UsageError("\n".join([_stranger(override / name, name, ours) for name in strangers]))


def _stranger(path: Path, name: str, ours: list[str]) -> str:
    return f"{shown(path)}: replaces no template of clientsmith, so nothing would read it; {_hint(name, ours)}"


def _hint(name: str, ours: list[str]) -> str:
    """The templates whose file has the likest name, in whatever folder: they all lay in one once."""
    likest = near_names(_file(name), map(_file, ours))[:1]
    alike = sorted(template for template in ours if _file(template) in likest)
    if alike:
        return f"did you mean {' or '.join(alike)}? A template's folder mirrors that of the file it writes"
    return f"there are {', '.join(sorted(ours))}"


def _file(name: str) -> str:
    return name.rpartition("/")[2]
