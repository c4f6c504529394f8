"""The dataclass protocol of a generated structure, built through the standard library when first asked for."""

from __future__ import annotations

import dataclasses

from .structure import Structure, Union

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def build_fields(cls: type[Structure]) -> dict[str, dataclasses.Field[Any]]:
    """What ``@dataclass(kw_only=True)`` would have put into ``__dataclass_fields__`` of ``cls``."""
    defaults = cls.defaults()
    annotations: dict[str, Any] = {}
    for base in reversed(cls.__mro__):
        annotations |= getattr(base, "__annotations__", {})
    members: list[tuple[str, Any, Any]] = [
        (
            name,
            annotations[name],
            dataclasses.field(
                default=defaults.get(name, dataclasses.MISSING),
                repr=name not in cls.sensitive_members(),
                kw_only=True,
            ),
        )
        for name in (*cls.member_names(), *(["unknown"] if issubclass(cls, Union) else []))
    ]
    built: type[Any] = dataclasses.make_dataclass(cls.__name__, members)
    return {item.name: item for item in dataclasses.fields(built)}
