"""Where templates lie. Apart from ``render.py``, so that who only wants their hashes does not load Jinja."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

_CHECKOUT = Path(__file__).resolve().parents[2] / "templates"


def template_folders(override: Path | None) -> list[Path]:
    """Where templates are looked up, the user's own first; ours are in the wheel, or in the checkout it was
    built from.
    """
    packaged = Path(str(files("clientsmith"))) / "_templates"
    ours = packaged if packaged.is_dir() else _CHECKOUT
    return [ours] if override is None else [override, ours]


def template_files(override: Path | None) -> list[Path]:
    """Every template that counts, by name: the user's where there is one, else ours."""
    found: dict[str, Path] = {}
    for folder in reversed(template_folders(override)):
        found |= {path.relative_to(folder).as_posix(): path for path in folder.rglob("*.j2")}
    return [path for _, path in sorted(found.items())]
