"""How clientsmith spells a path for a reader, and which relative paths it is willing to write."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath


def shown(path: Path) -> str:
    """``path`` as a person at this prompt would type it: relative when it is below the current folder."""
    try:
        relative = os.path.relpath(path)
    except ValueError:  # another drive, on Windows
        return str(path)
    return str(path) if relative.startswith("..") else relative


def refusal(path: str) -> str | None:
    """Why ``path`` must not be written below an output folder, or None when it may be.

    Names in a model come from outside, so this looks at the final text and trusts nobody before it.
    """
    if (
        not path
        or path != path.strip()
        or any(character < " " or character in '\\:*?"<>|' for character in path)
    ):
        return "it is empty or has a character that some file systems refuse"
    if path.startswith("/"):
        return "it is absolute"
    if any(part in ("", ".", "..") for part in path.split("/")):
        return "it has an empty, '.' or '..' part"
    return None if str(PurePosixPath(path)) == path else "it is not in its shortest form"
