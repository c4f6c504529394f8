"""Overlays for tests: changes in TOML, each with a reason and a link."""

from __future__ import annotations

from pathlib import Path

from clientsmith.readers.overlay.file import Overlay, parse_overlay

WHY = 'reason = "it is wrong"\nlink = "https://example.com/1"\n'


def overlay_text(*changes: str) -> str:
    """The text of an overlay with ``changes``, which have one key to a line or to a ``;``."""
    tables = [f"[[change]]\n{change.replace('; ', chr(10))}\n{WHY}" for change in changes]
    return "\n".join(["version = 1", *tables])


def overlay(*changes: str) -> Overlay:
    """The overlay with ``changes``."""
    return parse_overlay(overlay_text(*changes), Path("overlay.toml"))
