"""How clientsmith spells a path for a reader, and which relative paths it is willing to write."""

from __future__ import annotations

import os
import re
from difflib import get_close_matches
from pathlib import Path, PurePosixPath

# https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file#naming-conventions
_DEVICE = re.compile(r"(con|aux|nul|prn|com[1-9]|lpt[1-9])\Z", re.IGNORECASE)


def shown(path: Path) -> str:
    """``path`` as a person at this prompt would type it: relative when it is below the current folder."""
    try:
        relative = os.path.relpath(path)
    except ValueError:  # another drive, on Windows
        return str(path)
    return str(path) if relative.startswith("..") else relative


def nearest_files(path: Path) -> str:
    """A hint for a message that ``path`` is not there: similar names beside it, or its first missing folder."""
    if not path.parent.is_dir():
        missing = next(
            (folder for folder in reversed(path.parents) if not folder.exists()), path.parent
        )
        return f" (the folder {missing} does not exist)"
    near = get_close_matches(path.name, [entry.name for entry in path.parent.iterdir()])
    return f" (did you mean {' or '.join(near)}?)" if near else ""


def is_device(name: str) -> bool:
    """Whether Windows takes ``name`` for a device, with whatever suffix, so that no file can be called that."""
    return _DEVICE.match(name) is not None


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
