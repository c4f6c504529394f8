"""JMESPath expressions over requests and results, compiled to Python that type checkers follow.

Waiters, paginators and ``operationContextParams`` have such expressions. Each is typed against the model's shapes: a
member that is not there, or a comparison that can never hold, is refused where JMESPath would give null for ever.
Compiled is what the 185 expressions of waiters and all those of paginators in botocore 1.44.5 have, and the forms next
to them; any other form is refused by its name.

Where jmespath raises, as for ``length`` of null, the compiled expression gives None: in a waiter that is no match.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ...errors import ModelError, near
from ...model import Kind, Member, Service, Shape, traits
from ..python.code import Expression
from ..python.fields import field_names, is_json_header, is_optional
from ..python.literals import pystr
from ..python.names import free_name, snake_case
from ..python.placement import Placement
from .syntax import Node, parse_expression
from .values import CompiledValue, Family, ListOf, Scalar, Stream, Type, family, item_type

_SCALARS = frozenset({Family.BOOLEAN, Family.NULL, Family.NUMBER, Family.TEXT})
# JMESPath takes the empty one of these for false, as Python does; 0 is true there.
_FALSY_WHEN_EMPTY = frozenset({Family.BOOLEAN, Family.LIST, Family.MAP, Family.TEXT})
_SIZED = frozenset({Family.LIST, Family.MAP, Family.TEXT})
_OPERATORS = {"eq": "==", "ne": "!=", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="}
# What a variable of a comprehension would hide from the code in it.
_TAKEN = frozenset({"datetime", "len", "list", "ops", "t"})
_FORMS = {
    "expref": "a reference to an expression (&)",
    "key_val_pair": "a hash ({...})",
    "multi_select_dict": "a hash ({...})",
    "slice": "a slice ([a:b])",
}


def compile_path(
    path: str, service: Service, placement: Placement, shape: Shape, pointer: str
) -> Expression:
    """The value of ``path`` in ``request``, whose shape is ``shape``: a text, a tuple of texts, or None.

    ModelError for a form that is not compiled, for a member that is not there and for a value of another type.
    """
    place = f"{pointer}.operationContextParams"
    compiler = Compiler(service, placement, path, place)
    value = compiler.compile(CompiledValue("request", shape, is_path=True), "request")
    if value.family is Family.TEXT:
        return Expression(value.whole)
    if value.family is Family.LIST and family(item_type(service, value.type)[0]) is Family.TEXT:
        code, needs = compiler.present(value)
        return Expression(CompiledValue(f"tuple({code})", value.type, needs).whole)
    raise ModelError(
        f"{place}: {path!r} is a {value.family}, and must be a string or a list of strings here"
    )


@dataclass(slots=True)
class Compiler:
    """Compiles the ``expression`` that stands at ``pointer``. ``is_sensitive`` tells, afterwards, whether what it leads
    through may be shown.
    """

    service: Service
    placement: Placement
    expression: str
    pointer: str
    is_sensitive: bool = False
    _root: Shape | None = None
    _root_kind: str = "structure"
    _names: set[str] = field(default_factory=set[str])

    def compile(self, root: CompiledValue, kind: str = "structure") -> CompiledValue:
        """The value of the expression for ``root``, whose class is of ``kind``. ModelError where it cannot be."""
        assert isinstance(root.type, Shape)
        self._root, self._root_kind = root.type, kind
        self._names = {*_TAKEN, root.code}
        return self._visit(parse_expression(self.expression, self.pointer), root)

    def refusal(self, problem: str) -> ModelError:
        """The error, with the expression and where it stands."""
        return ModelError(f"{self.pointer}: {self.expression!r}: {problem}")

    def _visit(self, node: Node, here: CompiledValue) -> CompiledValue:
        match node.kind, node.value:
            case ("current" | "identity"), _:
                return here
            case ("subexpression" | "index_expression" | "pipe"), _:
                for child in node.children:
                    here = self._visit(child, here)
                return here
            case "field", str(name):
                return self._field(here, name)
            case "index", int(index):
                return self._index(here, index)
            case "flatten", _:
                return self._flatten(self._visit(node.children[0], here))
            case ("projection" | "value_projection" | "filter_projection"), _:
                return self._projection(node, here)
            case "multi_select_list", _:
                return self._multi_select(node, here)
            case "literal", value:
                return self._literal(value)
            case "comparator", str(operator):
                return self._comparison(
                    operator, *[self._visit(each, here) for each in node.children]
                )
            case "or_expression", _:
                return self._or(*[self._visit(each, here) for each in node.children])
            case "and_expression", _:
                return self._and(*[self._visit(each, here) for each in node.children])
            case "not_expression", _:
                return _yes_or_no(self._condition(node, here))
            case "function_expression", str(name):
                return self._function(name, [self._visit(each, here) for each in node.children])
            case kind, _:
                raise self.refusal(f"{_FORMS.get(kind, kind)} is not supported")

    # --- where a value is ---

    def present(self, value: CompiledValue) -> tuple[str, tuple[str, ...]]:
        """The code of ``value`` where it is not None, and the conditions for that."""
        if not value.optional:
            return value.code, value.needs
        if value.is_path:
            return value.code, (*value.needs, f"{value.code} is not None")
        name = self._name("value")
        return name, (*value.needs, f"({name} := {value.code}) is not None")

    def _name(self, name: str) -> str:
        found = free_name(name, self._names)
        self._names.add(found)
        return found

    def _field(self, here: CompiledValue, name: str) -> CompiledValue:
        code, needs = self.present(here)
        shape = here.type
        if isinstance(shape, Shape) and here.family is Family.STRUCTURE:
            kind = self._root_kind if shape is self._root else "structure"
            if shape.kind is Kind.UNION:
                kind = "union"
            fields = field_names(shape, kind)
            if name not in fields:
                hint = near(name, fields)
                raise self.refusal(
                    f"{shape.name} has no member {name!r}" + (f"; {hint}" if hint else "")
                )
            member = shape.member(name)
            found = self._target(member)
            optional = shape.kind is Kind.UNION or is_optional(self.placement, shape, member)
            return CompiledValue(f"{code}.{fields[name]}", found, needs, optional, is_path=True)
        if isinstance(shape, Shape) and here.family is Family.MAP:
            value, _ = item_type(self.service, shape)
            return CompiledValue(f"{code}.get({pystr(name)})", value, needs, optional=True)
        raise self.refusal(f"{name!r} is asked of a {here.family}, which has no members")

    def _target(self, member: Member) -> Type:
        if is_json_header(member):
            raise self.refusal(f"{member.name} is a JSON value, whose type is not known")
        found = self.service.target(member)
        self.is_sensitive |= traits.Sensitive in found.traits or traits.Sensitive in member.traits
        return found

    def _index(self, here: CompiledValue, index: int) -> CompiledValue:
        if here.family is not Family.LIST:
            raise self.refusal(
                f"[{index}] is asked of a {here.family}, and only a list has indexes"
            )
        item, sparse = item_type(self.service, here.type)
        if here.is_path:
            code, needs = self.present(here)
            # A list that is not empty is not None either.
            needs = (*[each for each in needs if each != f"{code} is not None"], code)
        else:
            # It is made once; a checker narrows an item of a name, and of nothing else.
            code = self._name("items")
            needs = (*here.needs, f"({code} := {here.code})")
        if index not in (0, -1):
            needs = (*needs, f"len({code}) > {index if index > 0 else -index - 1}")
        return CompiledValue(f"{code}[{index}]", item, needs, sparse, is_path=True)

    # --- lists ---

    def _stream(self, base: CompiledValue, values: str = "") -> tuple[Stream, tuple[str, ...]]:
        """``base`` as a comprehension over its items, or over its ``values()``."""
        if base.stream is not None:
            return base.stream, base.needs
        code, needs = self.present(base)
        item, sparse = item_type(self.service, base.type)
        is_named = isinstance(item, Shape) and CompiledValue("", item).family is Family.STRUCTURE
        name = self._name(snake_case(item.name) if is_named and isinstance(item, Shape) else "item")
        each = CompiledValue(name, item, optional=sparse, is_path=True)
        return Stream((f"for {name} in {code}{values}",), each, "" if values else code), needs

    def _listed(self, stream: Stream, item: CompiledValue, needs: tuple[str, ...]) -> CompiledValue:
        """The list of ``item`` for each of ``stream``; what is None is left out, as in every projection."""
        code, conditions = self.present(item)
        # What a filter has found true is not None.
        known = {f"{each.removeprefix('if ')} is not None" for each in stream.clauses}
        conditions = tuple(each for each in conditions if each not in known)
        same = not conditions and stream.item == item
        found = Stream(
            stream.where(*conditions),
            CompiledValue(code, item.type, is_path=item.is_path),
            stream.whole if same else "",
        )
        return CompiledValue(found.code, ListOf(item.type), needs, stream=found)

    def _projection(self, node: Node, here: CompiledValue) -> CompiledValue:
        left, right, *condition = node.children
        base = self._visit(left, here)
        by_value = node.kind == "value_projection"
        if base.family is not (Family.MAP if by_value else Family.LIST):
            sign = ".*" if by_value else "[]"
            raise self.refusal(
                f"{sign} is asked of a {base.family}, and only a {'map' if by_value else 'list'} has it"
            )
        stream, needs = self._stream(base, ".values()" if by_value else "")
        if condition:
            kept = stream.where(self._condition(condition[0], stream.item))
            stream = Stream(kept, stream.item)
        return self._listed(stream, self._visit(right, stream.item), needs)

    def _flatten(self, base: CompiledValue) -> CompiledValue:
        if base.family is not Family.LIST:
            raise self.refusal(f"[] is asked of a {base.family}, and only a list can be flattened")
        stream, needs = self._stream(base)
        if stream.item.family is not Family.LIST:
            return CompiledValue(base.code, base.type, needs, stream=stream)
        code, conditions = self.present(stream.item)
        inner, _ = self._stream(CompiledValue(code, stream.item.type))
        found = Stream((*stream.where(*conditions), *inner.clauses), inner.item)
        item = ListOf(inner.item.type, inner.item.optional)
        return CompiledValue(found.code, item, needs, stream=found)

    def _multi_select(self, node: Node, here: CompiledValue) -> CompiledValue:
        code, needs = self.present(here)
        there = CompiledValue(code, here.type, is_path=here.is_path)
        items = [self._visit(each, there) for each in node.children]
        families = sorted({each.family for each in items})
        if len(families) > 1:
            raise self.refusal(f"a list of {' and '.join(families)} is not supported")
        sparse = any(each.may_be_none for each in items)
        return CompiledValue(
            f"[{', '.join([each.whole for each in items])}]", ListOf(items[0].type, sparse), needs
        )

    # --- conditions ---

    def _condition(self, node: Node, here: CompiledValue) -> str:
        """Python's condition for JMESPath's truth of ``node``: an operand of ``and``."""
        match node.kind:
            case "and_expression":
                return " and ".join([self._condition(each, here) for each in node.children])
            case "or_expression":
                return f"({' or '.join([self._condition(each, here) for each in node.children])})"
            case "not_expression":
                return f"not {_operand(self._condition(node.children[0], here))}"
            case _:
                return self.truth(self._visit(node, here))

    def truth(self, value: CompiledValue) -> str:
        """Python's condition for JMESPath's truth of ``value``."""
        if value.family in _FALSY_WHEN_EMPTY:
            code, needs = value.code, value.needs
        elif value.family in (Family.NUMBER, Family.OTHER):
            code, needs = "True" if not value.optional else f"{value.code} is not None", value.needs
        else:
            raise self.refusal(f"the truth of a {value.family} is not supported")
        return " and ".join([*needs, code])

    def _comparison(
        self, operator: str, left: CompiledValue, right: CompiledValue
    ) -> CompiledValue:
        families = {left.family, right.family}
        self._refuse_incomparable(left, right)
        sign = _OPERATORS[operator]
        if operator in ("eq", "ne"):
            if Family.NULL in families:
                sign = "is" if operator == "eq" else "is not"
            return _yes_or_no(f"{left.text} {sign} {right.text}")
        if Family.NULL in families or Family.BOOLEAN in families:
            raise self.refusal(
                f"{sign} compares strings or numbers, not a {' and a '.join(sorted(families))}"
            )
        (one, needs), (other, more) = self.present(left), self.present(right)
        return _yes_or_no(f"{one} {sign} {other}", (*needs, *more))

    def _refuse_incomparable(self, left: CompiledValue, right: CompiledValue) -> None:
        for value in (left, right):
            if value.family not in _SCALARS:
                raise self.refusal(f"comparing a {value.family} is not supported")
        if left.family is not right.family and Family.NULL not in (left.family, right.family):
            raise self.refusal(f"a {left.family} never is a {right.family}")

    def _or(self, left: CompiledValue, right: CompiledValue) -> CompiledValue:
        if right.type is Scalar.NULL or left.type is Scalar.NULL:
            raise self.refusal("a choice between a value and null is not supported")
        if left.family is not right.family:
            # `Output || ''`, whose length is asked for: of either, the empty one has none.
            raise self.refusal(
                f"a choice between a {left.family} and a {right.family} is not supported"
            )
        if left.family in _FALSY_WHEN_EMPTY:
            return CompiledValue(
                f"({left.text} or {right.text})", left.type, optional=right.may_be_none
            )
        if left.family is Family.STRUCTURE:
            raise self.refusal("a choice between structures is not supported")
        code, needs = self.present(left)
        if not needs:
            return left
        choice = f"({code} if {' and '.join(needs)} else {right.text})"
        return CompiledValue(choice, left.type, optional=right.may_be_none)

    def _and(self, left: CompiledValue, right: CompiledValue) -> CompiledValue:
        if {left.family, right.family} != {Family.BOOLEAN}:
            raise self.refusal(
                "&& of anything but conditions is supported in a filter and after ! only"
            )
        optional = left.may_be_none or right.may_be_none
        return CompiledValue(f"({left.text} and {right.text})", Scalar.BOOLEAN, optional=optional)

    # --- the rest ---

    def _literal(self, value: object) -> CompiledValue:
        match value:
            case None:
                return CompiledValue("None", Scalar.NULL)
            case bool():
                return CompiledValue(repr(value), Scalar.BOOLEAN)
            case int() | float():
                return CompiledValue(repr(value), Scalar.NUMBER)
            case str():
                return CompiledValue(pystr(value), Scalar.TEXT)
            case _:
                raise self.refusal("a literal that is an array or an object is not supported")

    def _function(self, name: str, arguments: list[CompiledValue]) -> CompiledValue:
        match name, arguments:
            case "length", [value] if value.family in _SIZED:
                return self._call(value, "len({})", Scalar.NUMBER)
            case "keys", [value] if value.family is Family.MAP:
                return self._call(value, "list({})", ListOf(Scalar.TEXT))
            case ("contains" | "starts_with" | "ends_with"), [value, part] if (
                value.family is part.family is Family.TEXT
            ):
                return self._in_text(name, value, part)
            case "contains", [value, part] if value.family is Family.LIST:
                item, sparse = item_type(self.service, value.type)
                self._refuse_incomparable(CompiledValue("", item, optional=sparse), part)
                code, needs = self.present(value)
                return _yes_or_no(f"{part.text} in {code}", needs)
            case _:
                families = ", ".join([each.family for each in arguments])
                raise self.refusal(
                    f"{name}({families}) is not supported; supported are length, keys, contains, starts_with and "
                    "ends_with"
                )

    def _call(self, value: CompiledValue, template: str, type: Type) -> CompiledValue:
        code, needs = self.present(value)
        return CompiledValue(template.format(code), type, needs)

    def _in_text(self, name: str, value: CompiledValue, part: CompiledValue) -> CompiledValue:
        (code, needs), (other, more) = self.present(value), self.present(part)
        method = {"starts_with": "startswith", "ends_with": "endswith"}.get(name)
        found = f"{code}.{method}({other})" if method else f"{other} in {code}"
        return _yes_or_no(found, (*needs, *more))


def _yes_or_no(code: str, needs: tuple[str, ...] = ()) -> CompiledValue:
    return CompiledValue(code, Scalar.BOOLEAN, needs, is_compound=True)


def _operand(condition: str) -> str:
    return condition if re.fullmatch(r"[\w.]+", condition) else f"({condition})"
