"""Values made by chance for the shapes of a model as botocore reads them, the same for the same seed: parameters of a
request, and what a service could answer. Nothing here knows a service.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random
from typing import Any

from tests.support.event_frames import is_error

_DEEP = 5  # levels of structures, so that those that hold themselves come to an end
_TEXTS = ["a", "text", "a b", "<&>\"'", "é", "😀", "a/b?c=d&e", "100%", "  blank  ", "+", "x" * 40]
_KEYS = ["a", "key", "Other-Key", "k3"]


@dataclass(frozen=True)
class RandomValues:
    """``share`` of the optional members are set; 0 gives the smallest value that the model allows."""

    random: Random
    share: float

    def value(self, shape: Any, depth: int = 0) -> Any:
        """A value of ``shape`` in the form that boto3 takes and gives."""
        if getattr(shape, "is_document_type", False):
            return {"any": ["thing", 1, True]}
        match shape.type_name:
            case "structure" if shape.serialization.get("eventstream"):
                return self._events(shape, depth)
            case "structure":
                return self._structure(shape, depth)
            case "list":
                return [self.value(shape.member, depth + 1) for _ in range(self._many(depth))]
            case "map" if shape.serialization.get("location") == "headers":
                keys = sorted({self.random.choice(_KEYS) for _ in range(self._many(depth))})
                return dict.fromkeys(keys, "text")  # names and values of headers
            case "map":
                # In the order of keys: parameters of a form are numbered in the order of a map.
                keys = sorted({self.value(shape.key, depth + 1) for _ in range(self._many(depth))})
                return {key: self.value(shape.value, depth + 1) for key in keys}
            case "string":
                if shape.serialization.get("jsonvalue") and shape.serialization.get("location"):
                    return {"json": 1}
                return self._string(shape, depth)
            case "character":
                return "c"
            case "integer" | "long":
                return self.random.choice([0, 1, 7, -3, 2**31 - 1])
            case "boolean":
                return self.random.random() < 0.5
            case "float" | "double":
                return self.random.choice([0.0, 1.5, -2.25, 1e-7, 1e21, 3.0])
            case "blob":
                return bytes(self.random.randrange(256) for _ in range(self.random.randrange(1, 9)))
            case "timestamp":
                # Whole seconds: of a fraction botocore writes six digits and we as many as there are.
                return datetime.fromtimestamp(self.random.randrange(1, 4_000_000_000), UTC)
            case other:
                raise NotImplementedError(f"{shape.name}: no value for a {other}")

    def _events(self, shape: Any, depth: int) -> list[dict[str, Any]]:
        """An event of each kind."""
        return [
            {name: self.value(member, depth + 1)}
            for name, member in shape.members.items()
            if not is_error(member)
        ]

    def _many(self, depth: int) -> int:
        if not self.share or depth > 2 * _DEEP:
            return 0
        return self.random.choice([1, 1, 2, 3]) if depth < _DEEP else 1

    def _structure(self, shape: Any, depth: int) -> dict[str, Any]:
        names = list(shape.members)
        if getattr(shape, "is_tagged_union", False):
            names = [self.random.choice(names)] if depth < 2 * _DEEP else names[:1]
            return {name: self.value(shape.members[name], depth + 1) for name in names}
        found: dict[str, Any] = {}
        for name in names:
            member = shape.members[name]
            required = name in shape.required_members
            nested = member.type_name in ("structure", "list", "map")
            wanted = self.random.random() < self.share and not (nested and depth >= _DEEP)
            if required or wanted:
                found[name] = self.value(member, depth + 1)
        return found

    def _string(self, shape: Any, depth: int) -> str:
        if shape.serialization.get("jsonvalue"):
            return '{"json": 1}'
        if shape.enum and self.random.random() < 0.8:
            return str(self.random.choice(shape.enum))
        if shape.serialization.get("location") in ("header", "headers"):
            return self.random.choice(["a", "text", "a-b_c"])
        if shape.serialization.get("name") == "key" or (depth and self.random.random() < 0.2):
            return self.random.choice(_KEYS)
        return self.random.choice(_TEXTS)
