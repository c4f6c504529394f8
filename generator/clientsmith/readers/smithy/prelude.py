"""The shapes that every Smithy model has (smithy.io/2.0/spec/simple-types.html, the prelude), but for its traits."""

from __future__ import annotations

from collections.abc import Mapping

from .ast import AstShape

NAMESPACE = "smithy.api"
UNIT = f"{NAMESPACE}#Unit"

_SIMPLE = (
    "BigDecimal", "BigInteger", "Blob", "Boolean", "Byte", "Document", "Double", "Float", "Integer", "Long", "Short",
    "String", "Timestamp",
)  # fmt: skip
# Smithy 1.0's numbers and booleans that cannot be absent: they have a value of zero.
_PRIMITIVE = ("Boolean", "Byte", "Double", "Float", "Integer", "Long", "Short")


def _shapes() -> dict[str, AstShape]:
    found = {UNIT: AstShape(UNIT, "structure", "the prelude", 2)}
    for name in _SIMPLE:
        shape_id = f"{NAMESPACE}#{name}"
        kind = name[0].lower() + name[1:]
        found[shape_id] = AstShape(shape_id, kind, "the prelude", 2)
    for name in _PRIMITIVE:
        shape_id = f"{NAMESPACE}#Primitive{name}"
        zero: object = False if name == "Boolean" else 0
        found[shape_id] = AstShape(
            shape_id, name.lower(), "the prelude", 2, traits={f"{NAMESPACE}#default": zero}
        )
    return found


PRELUDE: Mapping[str, AstShape] = _shapes()
