"""Writes into the configuration file what `upgrade` decides, and leaves the rest as its owner wrote it.

`config.py` reads the file and owns its keys; this module has tomlkit, which keeps comments and layout.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from pathlib import Path
from typing import Any

import tomlkit

from ..output.swap import replace_text
from ..readers.toml import read_toml


def set_version(path: Path, version: str) -> None:
    """Makes ``version`` the version of the package in the configuration ``path``, which is known to be valid."""
    document = tomlkit.parse(read_toml(path))
    section: MutableMapping[str, Any] = document
    for key in ("tool", "clientsmith") if path.name == "pyproject.toml" else ():
        section = section[key]
    section["version"] = version
    replace_text(path, tomlkit.dumps(document))
