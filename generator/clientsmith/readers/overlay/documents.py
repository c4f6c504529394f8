"""What an overlay's changes are made to, and how a change says that it does not fit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from ..json import is_array, is_object
from ..pointers import changed, find


class Unfit(Exception):
    """A change that is not applied: the document is "fixed" already, or the change is "stale" for it."""

    def __init__(self, state: Literal["fixed", "stale"], message: str) -> None:
        super().__init__(message)
        self.state: Literal["fixed", "stale"] = state


@dataclass(frozen=True, slots=True)
class Documents:
    """A service-2 document and the paginators beside it, where there are any; nobody has checked them yet."""

    service: dict[str, object]
    paginators: dict[str, object] | None

    def operations(self) -> dict[str, object]:
        """The operations by name."""
        found = find(self.service, ("operations",))
        return found if is_object(found) else {}

    def pagination(self, change: Callable[[Any], object]) -> dict[str, object] | None:
        """The paginators after ``change`` to those of all operations."""
        if not is_object(find(self.paginators, ("pagination",))):
            return self.paginators
        found: dict[str, object] = changed(self.paginators, ("pagination",), change)
        return found


def refuse_protocol_change(documents: Documents, allowed: tuple[str, ...], why: str) -> None:
    """Raises Unfit unless the service speaks one of the ``allowed`` protocols."""
    protocol = find(documents.service, ("metadata", "protocol"))
    if protocol not in allowed:
        raise Unfit(
            "stale",
            f"protocol {protocol} {why}, so the wire would change; it can be done in {', '.join(allowed)}",
        )


def each(found: Any, change: Callable[[Any], object]) -> Any:
    """``change`` of one value, or of every one in an array: models write one as itself and several as an array."""
    return [change(item) for item in found] if is_array(found) else change(found)
