"""Small releases of botocore, as wheels and as installed, and a package index that has nothing else: pip is pip."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.tiny_project import changed
from tests.unit.diff.table import partitions

SERVICE = "orders/2024-01-01/service-2.json"


def make_index(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Makes ``folder`` all of pip's world."""
    folder.mkdir()
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return folder


def wheel(folder: Path, version: str, members: dict[str, str]) -> Path:
    """A botocore wheel that pip accepts, with ``members`` below ``botocore/data``."""
    path = folder / f"botocore-{version}-py3-none-any.whl"
    info = f"botocore-{version}.dist-info"
    found = {
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: botocore\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/LICENSE.txt": "the licence\n",
        f"{info}/NOTICE": "the notice\n",
        "botocore/data/partitions.json": '{"partitions": []}',
        **{f"botocore/data/{name}": text for name, text in members.items()},
    }
    record = [f"{name},sha256={digest(text)},{len(text)}" for name, text in found.items()]
    found[f"{info}/RECORD"] = "\n".join([*record, f"{info}/RECORD,,"]) + "\n"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in found.items():
            archive.writestr(name, text)
    return path


def digest(text: str) -> str:
    """As RECORD has it."""
    found = hashlib.sha256(text.encode()).digest()
    return base64.urlsafe_b64encode(found).decode().rstrip("=")


def release_files(change: Callable[[Any], object]) -> dict[str, str]:
    """What a release has in ``botocore/data``: the tiny project's model after ``change``, and partitions."""
    return {SERVICE: changed(change), "partitions.json": json.dumps(partitions("us-east-1"))}


def installed(folder: Path, version: str, change: Callable[[Any], object]) -> Path:
    """A release as pip would have installed it, in a folder of its own below ``folder``."""
    site = folder / f"site-{version}"
    data = site / "botocore/data"
    for path, text in release_files(change).items():
        (data / path).parent.mkdir(parents=True, exist_ok=True)
        (data / path).write_text(text)
    (data.parent / "__init__.py").write_text(f"__version__ = '{version}'\n")
    return site
