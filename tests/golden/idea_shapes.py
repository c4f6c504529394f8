"""What ideas of several modules are made of."""

from __future__ import annotations

from typing import Any

Document = dict[str, Any]
STRING = {"type": "string"}
INTEGER = {"type": "integer"}


def structure(members: dict[str, Any] | None = None, **more: Any) -> Document:
    """A structure whose members are shapes' names, or members written out."""
    found = {
        name: {"shape": member} if isinstance(member, str) else member
        for name, member in (members or {}).items()
    }
    return {"type": "structure", "members": found, **more}
