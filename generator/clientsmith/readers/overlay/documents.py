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
    """A service-2 document, and the paginators and waiters beside it, where there are any; none is checked yet."""

    service: dict[str, object]
    paginators: dict[str, object] | None
    waiters: dict[str, object] | None = None

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

    def each_waiter(self, change: Callable[[dict[str, Any]], object]) -> dict[str, object] | None:
        """The waiters after ``change`` to each; one that becomes None is left out."""
        waiters = find(self.waiters, ("waiters",))
        if self.waiters is None or not is_object(waiters):
            return self.waiters
        found = {
            name: change(waiter) if is_object(waiter) else waiter
            for name, waiter in waiters.items()
        }
        kept = {name: waiter for name, waiter in found.items() if waiter is not None}
        return {**self.waiters, "waiters": kept}


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
