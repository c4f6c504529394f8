"""How messages of tests show requests, and what differs between two."""

from __future__ import annotations

from ..exceptions import REDACTED, short_repr
from ..shapes.problems import is_dict, is_list

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from ..client.operation import Request
    from ..shapes.structure import Structure


def call_text(request: Request[Any, Any]) -> str:
    """The request in a message; its ``repr`` redacts what is sensitive."""
    text = repr(request)
    return text if len(text) <= 400 else f"{text[:380]}... ({len(text)} characters)"


def differences(expected: Structure, found: Structure) -> list[str]:
    """A line for each member of two requests of one class that differs."""
    return [*_differences(expected, found, "")]


def _differences(expected: Any, found: Any, path: str) -> Iterator[str]:
    from ..shapes.structure import Structure

    if isinstance(expected, Structure) and type(expected) is type(found):
        secret = expected.sensitive_members()
        for name in expected.member_names():
            old, new = getattr(expected, name), getattr(found, name)
            inner = f"{path}.{name}" if path else name
            if name in secret:
                if old != new:
                    yield f"{inner}: {REDACTED} is another"
            else:
                yield from _differences(old, new, inner)
    elif is_dict(expected) and is_dict(found):
        for key in {**expected, **found}:
            if key not in expected or key not in found:
                yield f"{path}[{key!r}]: {'missing' if key in expected else 'not expected'}"
            else:
                yield from _differences(expected[key], found[key], f"{path}[{key!r}]")
    elif is_list(expected) and is_list(found) and len(expected) == len(found):
        for index, pair in enumerate(zip(expected, found, strict=True)):
            yield from _differences(*pair, f"{path}[{index}]")
    elif expected != found:
        yield f"{path}: expected {short_repr(expected)}, found {short_repr(found)}"
