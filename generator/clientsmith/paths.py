"""How clientsmith spells a path for a reader, which files it is willing to read, and which relative paths to write."""

from __future__ import annotations

import errno
import os
import re
import stat
from pathlib import Path, PurePosixPath

from .errors import near

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
    hint = near(path.name, [entry.name for entry in path.parent.iterdir()])
    return f" ({hint})" if hint else ""


# The largest file of AWS's models has 5 MB. A model comes from outside, and so may anything that has its name.
MOST_BYTES = 64 * 1024 * 1024


def read_regular(path: Path) -> bytes:
    """The bytes of ``path``. OSError, as for any file that cannot be read, for one that would never end: a FIFO, a
    device, or more than `MOST_BYTES`.
    """
    # Opening a FIFO that nobody writes to waits for ever, but for O_NONBLOCK, which Windows has not.
    descriptor = os.open(
        path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    )
    with open(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        if stat.S_ISDIR(status.st_mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        if not stat.S_ISREG(status.st_mode):
            raise OSError(errno.EINVAL, "it is no regular file", str(path))
        if status.st_size > MOST_BYTES:
            limit = MOST_BYTES // (1024 * 1024)
            raise OSError(errno.EFBIG, f"it has more than {limit} MiB", str(path))
        return file.read()


def is_device(name: str) -> bool:
    """Whether Windows takes ``name`` for a device, with whatever suffix, so that no file can be called that."""
    return _DEVICE.match(name) is not None


def path_refusal(path: str) -> str | None:
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
