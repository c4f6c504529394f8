"""JMESPath expressions over a request, compiled to Python.

Only the forms that AWS's models have in ``operationContextParams`` are compiled (five expressions, all of DynamoDB, in
botocore 1.43): names joined by dots, one projection over a list, a list of paths after it that is flattened, and
``keys()`` of a map. Any other is refused by what it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...errors import ModelError
from ...model import Kind, Service, Shape
from ..python.code import Expression
from ..python.fields import field_names, is_optional
from ..python.placement import Placement

_PATH = r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*"
_PLAIN = re.compile(_PATH)
_KEYS = re.compile(rf"keys\(({_PATH})\)")
_EACH = re.compile(rf"({_PATH})\[\*\]\.(?:({_PATH})|\[({_PATH}(?:, *{_PATH})*)\]\[\])")


def compile_path(
    path: str, service: Service, placement: Placement, shape: Shape, pointer: str
) -> Expression:
    """The value of ``path`` in ``request``, whose shape is ``shape``: a text, a tuple of texts, or None.

    ModelError for a form that is not compiled, and for a member that is not there.
    """
    walk = _Walk(path, service, placement, pointer)
    if _PLAIN.fullmatch(path):
        value = walk.to("request", shape, path, "request")
        return Expression(walk.expect(value, Kind.STRING).guarded(value.code))
    if found := _KEYS.fullmatch(path):
        value = walk.expect(walk.to("request", shape, found[1], "request"), Kind.MAP)
        return Expression(value.present(f"tuple({value.code})"))
    if found := _EACH.fullmatch(path):
        value = walk.expect(walk.to("request", shape, found[1], "request"), Kind.LIST)
        item = service.target(value.shape.member("member"))
        paths = re.split(", *", found[2] or found[3])
        values = [walk.expect(walk.to("item", item, each), Kind.STRING) for each in paths]
        each = ", ".join([one.guarded(one.code) for one in values])
        # A checker objects to a test that is always true.
        only = " if value is not None" if any(one.before or one.itself for one in values) else ""
        return Expression(
            value.present(f"tuple([value for item in {value.code} for value in ({each},){only}])")
        )
    raise ModelError(
        f"{pointer}.operationContextParams: {path!r} has a form that is not supported; supported are A.B, keys(A), "
        "A[*].B and A[*].[B, C][]"
    )


@dataclass(frozen=True, slots=True)
class _Value:
    """What a path leads to: its code, its shape, and what must not be None before it can be asked for, and for it to be
    there.
    """

    code: str
    shape: Shape
    before: tuple[str, ...]
    itself: tuple[str, ...]

    def guarded(self, code: str) -> str:
        """``code``, which may be None where the last member is."""
        return _when(self.before, code)

    def present(self, code: str) -> str:
        """``code`` where the value is there."""
        return _when((*self.before, *self.itself), code)


@dataclass(frozen=True, slots=True)
class _Walk:
    path: str
    service: Service
    placement: Placement
    pointer: str

    def to(self, code: str, shape: Shape, path: str, kind: str = "structure") -> _Value:
        """Where ``path`` leads from ``code``; ``kind`` is that of its class, whose fields are named by it."""
        before: tuple[str, ...] = ()
        itself: tuple[str, ...] = ()
        for name in path.split("."):
            if shape.kind is not Kind.STRUCTURE or name not in field_names(shape, kind):
                raise ModelError(
                    f"{self.pointer}.operationContextParams: {self.path!r}: {shape.name} has no member {name!r}"
                )
            member = shape.member(name)
            code = f"{code}.{field_names(shape, kind)[name]}"
            before += itself
            itself = (code,) if is_optional(self.placement, shape, member) else ()
            shape, kind = self.service.target(member), "structure"
        return _Value(code, shape, before, itself)

    def expect(self, value: _Value, kind: Kind) -> _Value:
        if value.shape.kind is kind:
            return value
        raise ModelError(
            f"{self.pointer}.operationContextParams: {self.path!r}: {value.shape.name} is a {value.shape.kind}, and "
            f"must be a {kind} here"
        )


def _when(conditions: tuple[str, ...], code: str) -> str:
    if not conditions:
        return code
    return f"{code} if {' and '.join([f'{each} is not None' for each in conditions])} else None"
