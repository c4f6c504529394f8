"""The expressions of endpoint rules as Python, with their types, and what is known where they stand.

The type checkers read what comes of it, so whatever can be None is tested before it is used, and nothing is tested
twice. Meaning and names are those of Smithy's standard library of functions and of AWS's part of it
(smithy.io/2.0/additional-specs/rules-engine/standard-library.html).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from ...errors import ModelError
from ...model import endpoint_rules as model
from ..python.code import (
    Expression,
    Import,
    call,
    formatted,
    is_there,
    joined,
    keyword,
    text,
)
from ..python.names import snake_case

_RULES = Import(".", "endpoints", "rules")
_PARTITIONS = Import("~.partitions", "PARTITIONS", "PARTITIONS")

# The attributes of the runtime's classes, each with its type.
_ATTRIBUTES: Mapping[str, Mapping[str, str]] = {
    "rules.Partition": {
        "dnsSuffix": "str",
        "dualStackDnsSuffix": "str",
        "implicitGlobalRegion": "str",
        "name": "str",
        "supportsDualStack": "bool",
        "supportsFIPS": "bool",
    },
    "rules.Url": {
        "authority": "str",
        "isIp": "bool",
        "normalizedPath": "str",
        "path": "str",
        "scheme": "str",
    },
    "rules.Arn": {
        "accountId": "str",
        "partition": "str",
        "region": "str",
        "resourceId": "list",
        "service": "str",
    },
}
# snake_case would make supports_f_i_p_s of it.
_PYTHON_ATTRIBUTES = {"supportsFIPS": "supports_fips"}
_TESTS = ("not", "isSet", "booleanEquals", "stringEquals")


@dataclass(frozen=True, slots=True)
class _Function:
    """A function of the runtime: what it takes besides its first text, what it gives, and whether that can be None.

    ``more`` are its other arguments, each with its type and, where the runtime wants one, its keyword.
    """

    name: str
    type: str
    optional: bool = False
    more: tuple[tuple[str, str], ...] = ()


_FUNCTIONS = {
    "aws.isVirtualHostableS3Bucket": _Function(
        "is_virtual_hostable_s3_bucket", "bool", more=(("bool", "allow_subdomains"),)
    ),
    "aws.parseArn": _Function("parse_arn", "rules.Arn", optional=True),
    "aws.partition": _Function("partition", "rules.Partition"),
    "isValidHostLabel": _Function(
        "is_valid_host_label", "bool", more=(("bool", "allow_subdomains"),)
    ),
    "parseURL": _Function("parse_url", "rules.Url", optional=True),
    "substring": _Function(
        "substring", "str", optional=True, more=(("int", ""), ("int", ""), ("bool", "reverse"))
    ),
    "uriEncode": _Function("uri_encode", "str"),
}


@dataclass(frozen=True, slots=True)
class Value:
    """An expression, its type, and whether it can be None.

    ``variable`` is the name of the variable that it is, if it is one; ``constant`` the literal that it is. ``words``
    say what it is in the name of a function.
    """

    code: Expression
    type: str
    optional: bool = False
    constant: str | bool | int | None = None
    variable: str = ""
    words: str = ""

    @property
    def known(self) -> frozenset[str]:
        """What is not None once it is known that this is not."""
        return frozenset({self.variable}) if self.variable else frozenset()


@dataclass(frozen=True, slots=True)
class Test:
    """A condition and its contrary. ``decided`` says how it ends where the types, or the conditions round it, say so.

    ``known`` has the variables that are not None once it holds, ``equal`` what then is a constant.
    """

    code: Expression
    contrary: Expression
    known: frozenset[str] = frozenset()
    known_otherwise: frozenset[str] = frozenset()
    equal: tuple[tuple[Expression, str | bool | int], ...] = ()
    decided: bool | None = None
    words: str = ""
    contrary_words: str = ""

    def negated(self) -> Test:
        return Test(
            self.contrary,
            self.code,
            self.known_otherwise,
            self.known,
            decided=None if self.decided is None else not self.decided,
            words=self.contrary_words,
            contrary_words=self.words,
        )


_ALWAYS = Test(Expression("True"), Expression("False"), decided=True)


@dataclass(frozen=True, slots=True)
class Scope:
    """The variables by their name in the rule set; those that are not None here; what is a constant."""

    variables: Mapping[str, Value]
    known: frozenset[str] = frozenset()
    equal: Mapping[Expression, str | bool | int] | None = None

    def knowing(self, more: Iterable[str]) -> Scope:
        return replace(self, known=self.known | frozenset(more))

    def where(self, test: Test) -> Scope:
        return replace(self.knowing(test.known), equal={**(self.equal or {}), **dict(test.equal)})

    def assigning(self, name: str, value: Value) -> Scope:
        # A variable of the same Python name may have had another value in another branch.
        equal = {
            code: constant
            for code, constant in (self.equal or {}).items()
            if value.variable not in code.reads
        }
        known = self.known - {value.variable}
        if not value.optional:
            known |= {value.variable}
        return Scope({**self.variables, name: value}, known, equal)


def runtime(name: str) -> Expression:
    """A class or a function of the runtime's ``endpoints``."""
    return Expression(f"rules.{name}", frozenset({_RULES}))


def is_set(value: Value) -> Test:
    """The condition that ``value`` is not None."""
    if not value.optional:
        return _ALWAYS
    return Test(
        is_there(value.code),
        value.code + " is None",
        value.known,
        words=value.words,
        contrary_words=f"no_{value.words}",
    )


def compile_test(condition: model.Expression, scope: Scope) -> Test:
    """What holds where ``condition`` is neither not set nor false."""
    match condition:
        case model.Call("not", (inner,)):
            # Functions of what is not set do not hold, so their contrary does (opensearchmemory: a region, which it
            # requires, that is no host label).
            test = compile_test(inner, scope.knowing(name for name, _ in unset(inner, scope)))
            for name, value in unset(inner, scope):
                absent = joined(" ", ("(" + value.code + " is None or", test.contrary + ")"))
                both = joined(" and ", (is_there(value.code), test.code))
                test = replace(test, code=both, contrary=absent, known_otherwise=_NONE, equal=())
                test = replace(test, known=test.known | {name})
            return test.negated()
        case model.Call("isSet", (inner,)):
            return is_set(_value(inner, scope))
        case model.Call("booleanEquals" | "stringEquals"):
            return _equality(condition, scope)
        case _:
            value = _value(condition, scope)
            return is_set(value) if value.type != "bool" else _is_true(value)


_NONE = frozenset[str]()


def _is_true(value: Value) -> Test:
    words, contrary = value.words, f"not_{value.words}"
    return Test(value.code, "not " + value.code, value.known, words=words, contrary_words=contrary)


def _equality(condition: model.Call, scope: Scope) -> Test:
    left, right = [_value(argument, scope) for argument in condition.arguments]
    kind = "bool" if condition.function == "booleanEquals" else "str"
    if {left.type, right.type} != {kind}:
        raise ModelError(
            f"{condition.pointer}: {condition.function} of {left.type} and {right.type}"
        )
    if left.constant is not None:
        left, right = right, left
    if right.constant is True:
        return _is_true(left)
    if right.constant is False:
        if not left.optional:
            return replace(_is_true(left), known=_NONE).negated()
        # None is neither true nor false.
        return Test(
            left.code + " is False",
            left.code + " is not False",
            left.known,
            words=f"{left.words}_is_false",
            contrary_words=f"{left.words}_is_not_false",
        )
    if right.constant is not None and left.code in (scope.equal or {}):
        same = (scope.equal or {})[left.code] == right.constant
        return _ALWAYS if same else _ALWAYS.negated()
    other = right.words if right.constant is None else right.constant
    return Test(
        left.code + " == " + right.code,
        left.code + " != " + right.code,
        _NONE if right.optional else left.known,
        equal=() if right.constant is None else ((left.code, right.constant),),
        words=f"{left.words}_is_{other}",
        contrary_words=f"{left.words}_is_not_{other}",
    )


def unset(condition: model.Expression, scope: Scope) -> Iterator[tuple[str, Value]]:
    """The variables that a function is called with and that can be None. Some rule sets (ec2) call aws.partition
    without asking isSet first.
    """
    if isinstance(condition, model.Call) and condition.function in _FUNCTIONS:
        for argument in condition.arguments:
            if isinstance(argument, model.Reference):
                value = _variable(argument, scope)
                if value.optional:
                    yield value.variable, value


def compile_value(given: model.Expression, scope: Scope) -> Value:
    """``given``, which may turn out to be None."""
    return _value(given, scope)


def compile_text(given: model.Expression, scope: Scope) -> Expression:
    """``given``, which has to be a string."""
    value = _present(given, scope, "")
    if value.type != "str":
        raise ModelError(f"{getattr(given, 'pointer', '')}: expected a string, found {value.type}")
    return value.code


def compile_property(given: model.Property, scope: Scope) -> Expression:
    """What an endpoint has beside its URL: JSON with templates in it."""
    match given:
        case model.Template():
            return _value(given, scope).code
        case model.Literals():
            return Expression(repr(given.value))
        case tuple():
            return "[" + joined(", ", [compile_property(item, scope) for item in given]) + "]"
        case _:
            pairs = [
                text(key) + ": " + compile_property(item, scope) for key, item in given.items()
            ]
            return "{" + joined(", ", pairs) + "}"


def _value(given: model.Expression, scope: Scope) -> Value:
    match given:
        case model.Literals():
            kind = "bool" if isinstance(given.value, bool) else "int"
            return Value(Expression(repr(given.value)), kind, constant=given.value)
        case model.Template():
            return _template(given, scope)
        case model.Reference():
            return _variable(given, scope)
        case model.Attribute():
            return _attribute(given, scope)
        case model.Call() if given.function in _TESTS:
            test = compile_test(given, scope)
            return Value("(" + test.code + ")", "bool", words=test.words)
        case model.Call():
            return _function(given, _FUNCTIONS[given.function], scope)


def _template(given: model.Template, scope: Scope) -> Value:
    match given.parts:
        case ():
            return Value(text(""), "str", constant="")
        case (str() as plain,):
            return Value(text(plain), "str", constant=plain)
        case (model.Reference() | model.Attribute() as only,):
            return replace(_value(only, scope), code=compile_text(only, scope))
        case parts:
            filled = [
                part if isinstance(part, str) else compile_text(part, scope) for part in parts
            ]
            return Value(formatted(filled), "str")


def _variable(given: model.Reference, scope: Scope) -> Value:
    if given.name not in scope.variables:
        raise ModelError(
            f"{given.pointer}: nothing is called {given.name!r} here; there are: {', '.join(scope.variables)}"
        )
    value = scope.variables[given.name]
    return replace(value, optional=False) if value.variable in scope.known else value


def _attribute(given: model.Attribute, scope: Scope) -> Value:
    value = _present(given.value, scope, given.pointer)
    if given.name:
        attributes = _ATTRIBUTES.get(value.type, {})
        if given.name not in attributes:
            allowed = ", ".join(attributes) or "none"
            raise ModelError(
                f"{given.pointer}: {value.type} has no attribute {given.name!r} (it has: {allowed})"
            )
        name = _PYTHON_ATTRIBUTES.get(given.name, snake_case(given.name))
        words = f"{value.words}_{name}"
        value = Value(value.code + f".{name}", attributes[given.name], words=words)
    if given.index is None:
        return value
    if value.type not in ("list", "tuple[str, ...]"):
        raise ModelError(f"{given.pointer}: {value.type} has no items")
    code = call(runtime("item"), value.code, str(given.index))
    return Value(code, "str", optional=True, words=f"{value.words}_{given.index}")


def _function(given: model.Call, function: _Function, scope: Scope) -> Value:
    arguments = [_argument(given, 0, "str", scope)]
    if given.function == "aws.partition":
        arguments.insert(0, Expression("PARTITIONS", frozenset({_PARTITIONS})))
    for index, (kind, name) in enumerate(function.more, 1):
        code = _argument(given, index, kind, scope)
        arguments.append(keyword(name, code) if name else code)
    code = call(runtime(function.name), *arguments)
    return Value(code, function.type, function.optional, words=function.name)


def _argument(given: model.Call, index: int, kind: str, scope: Scope) -> Expression:
    value = _present(given.arguments[index], scope, given.pointer)
    if value.type != kind:
        raise ModelError(
            f"{given.pointer}.argv[{index}]: {given.function} takes {kind} here, found {value.type}"
        )
    return value.code


def _present(given: model.Expression, scope: Scope, pointer: str) -> Value:
    value = _value(given, scope)
    if value.optional:
        where = getattr(given, "pointer", pointer)
        raise ModelError(
            f"{where}: {value.code.text} is used where it can be absent; no condition asks isSet first"
        )
    return value
