"""An endpoint rule set as Python: the signature and the lines of ``resolve``, which ``endpoints.py.j2`` prints.

Rules become nested ifs that return or raise; a rule none of whose own rules holds falls through to the next, as
in botocore. Values are typed here, so that the code is clean under the type checkers: whatever can be None is
tested before it is used, and nothing is tested twice.
"""

from __future__ import annotations

import keyword
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from ...errors import ModelError
from ...model.endpoint_rules import (
    Attribute,
    Call,
    Condition,
    EndpointRule,
    ErrorRule,
    Expression,
    Literals,
    Parameter,
    Property,
    Reference,
    Rule,
    RuleSet,
    Template,
    TreeRule,
)
from ..python.docs import first_sentence, sentence, wrap
from ..python.literals import Doc, pystr
from ..python.names import free_name, snake_case

# What Service.resolve_endpoint is given, by the built-in that it is.
_BUILT_INS = {
    "AWS::Region": "region",
    "AWS::UseFIPS": "use_fips",
    "AWS::UseDualStack": "use_dual_stack",
    "SDK::Endpoint": "endpoint",
}
# What the generated module has besides its parameters and variables, and the builtins that it names.
_TAKEN = {"PARTITIONS", "bool", "resolve", "rules", "str", "tuple"}

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
_PYTHON_ATTRIBUTES = {"supportsFIPS": "supports_fips"}
# A function's name in the runtime, the type of what it gives, and whether that can be None.
_CALLS = {
    "aws.parseArn": ("parse_arn", "rules.Arn", True),
    "parseURL": ("parse_url", "rules.Url", True),
    "uriEncode": ("uri_encode", "str", False),
}
_TYPES = {"string": "str", "boolean": "bool", "stringarray": "tuple[str, ...]"}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of code, and how many levels deep it stands."""

    depth: int
    text: str

    @property
    def margin(self) -> str:
        return "    " * self.depth


@dataclass(frozen=True, slots=True)
class ParameterView:
    """A keyword argument of ``resolve``: name, type, and default as Python, empty where it is required."""

    name: str
    type: str
    default: str


@dataclass(frozen=True, slots=True)
class EndpointsView:
    """What ``endpoints.py.j2`` prints."""

    about: Doc
    doc: Doc
    parameters: tuple[ParameterView, ...]
    lines: tuple[Line, ...]
    uses_partitions: bool


def compile_endpoints(rule_set: RuleSet) -> EndpointsView:
    """``rule_set`` as the code of a function. ModelError, with the JSON path, for what it has that is not supported."""
    variables = _parameters(rule_set)
    block = _Compiler(_names(rule_set)).block(rule_set.rules, _Scope(variables, frozenset(), {}))
    if not block.ends:
        block = _Block(
            (
                *block.nodes,
                'raise rules.EndpointError("no endpoint rule holds here: see that there is a region")',
            ),
            True,
        )
    lines = tuple(_lines(block.nodes, 1))
    return EndpointsView(
        sentence("Where the service is: its endpoint rule set, compiled."),
        _doc(rule_set, variables),
        tuple(
            _parameter_view(parameter, variables[parameter.name])
            for parameter in rule_set.parameters
        ),
        lines,
        any("PARTITIONS" in line.text for line in lines),
    )


def parameter_names(rule_set: RuleSet) -> dict[str, str]:
    """What ``resolve`` calls each parameter of the rules."""
    return {name: value.code for name, value in _parameters(rule_set).items()}


def endpoint_arguments(
    rule_set: RuleSet, settable: Container[str] = ()
) -> tuple[tuple[str, str], ...]:
    """How ``Service.resolve_endpoint`` calls ``resolve``: pairs of its argument and ours, for the built-ins
    that it knows.

    ModelError for a parameter that is required, has no default, is none of them and none of ``settable``, which
    operations or the client set.
    """
    variables = _parameters(rule_set)
    arguments: list[tuple[str, str]] = []
    for parameter in rule_set.parameters:
        if parameter.built_in in _BUILT_INS:
            arguments.append((variables[parameter.name].code, _BUILT_INS[parameter.built_in]))
        elif parameter.required and parameter.default is None and parameter.name not in settable:
            raise ModelError(
                f"{parameter.at}: required, without a default and not one of {', '.join(_BUILT_INS)}: not supported"
            )
    return tuple(arguments)


@dataclass(frozen=True, slots=True)
class _Value:
    """An expression in Python, its type, and whether it can be None. ``literal`` says that it is a constant."""

    code: str
    type: str
    optional: bool = False
    literal: bool = False


@dataclass(frozen=True, slots=True)
class _Test:
    """A condition in Python and its contrary: ``True`` and ``False`` where the types, or the conditions round
    it, decide it.

    ``known`` is the code of what is not None once it holds, ``equal`` of what then is a constant.
    """

    code: str
    contrary: str
    known: frozenset[str] = frozenset()
    known_otherwise: frozenset[str] = frozenset()
    equal: tuple[tuple[str, str], ...] = ()


_ALWAYS = _Test("True", "False")
_NOTHING = frozenset[str]()


@dataclass(frozen=True, slots=True)
class _Scope:
    """The variables by their name in the rule set; the code of values that are not None here, and of those that
    are a constant.
    """

    variables: Mapping[str, _Value]
    known: frozenset[str]
    equal: Mapping[str, str]

    def knowing(self, more: Iterable[str]) -> _Scope:
        return replace(self, known=self.known | frozenset(more))

    def where(self, test: _Test) -> _Scope:
        return replace(self.knowing(test.known), equal={**self.equal, **dict(test.equal)})

    def assigning(self, name: str, value: _Value) -> _Scope:
        equal = {
            code: found
            for code, found in self.equal.items()
            if code.partition(".")[0] != value.code
        }
        return _Scope({**self.variables, name: value}, self.known - {value.code}, equal)


@dataclass(frozen=True, slots=True)
class _If:
    """An if statement without an else."""

    tests: tuple[str, ...]
    body: tuple[_Node, ...]


_Node = _If | str


@dataclass(frozen=True, slots=True)
class _Block:
    """Statements; ``ends`` says that none after them is reached."""

    nodes: tuple[_Node, ...]
    ends: bool


class _Compiler:
    """Compiles the rules of one rule set; ``names`` has the Python name of each variable."""

    def __init__(self, names: Mapping[tuple[str, str], str]) -> None:
        self._names = names

    def block(self, rules: Iterable[Rule], scope: _Scope) -> _Block:
        nodes: list[_Node] = []
        for rule in rules:
            found = self._conditions(rule.conditions, rule, scope)
            nodes += found.nodes
            if found.ends:
                return _Block(tuple(nodes), True)
            scope = scope.knowing(self._known_after(rule, found, scope))
        return _Block(tuple(nodes), False)

    def _known_after(self, rule: Rule, found: _Block, scope: _Scope) -> frozenset[str]:
        """What is not None once ``rule`` was passed: it ends wherever its first condition holds, so that did not."""
        match (rule.conditions, found.nodes):
            case (
                (Condition(value=Call(function="not") as first, assign=""), *_),
                (_If(tests=(code,)) as node,),
            ):
                test = self._test(first, scope)
                return test.known_otherwise if test.code == code and _ends(node.body) else _NOTHING
            case _:
                return _NOTHING

    def _conditions(self, conditions: tuple[Condition, ...], rule: Rule, scope: _Scope) -> _Block:
        if not conditions:
            return self._end(rule, scope)
        condition, rest = conditions[0], conditions[1:]
        for value in _unset(condition.value, scope):
            test = _is_set(value)
            return _guarded(test.code, self._conditions(conditions, rule, scope.where(test)))
        if condition.assign:
            return self._assignment(condition, rest, rule, scope)
        test = self._test(condition.value, scope)
        inner = self._conditions(rest, rule, scope.where(test))
        return _guarded(test.code, inner)

    def _assignment(
        self, condition: Condition, rest: tuple[Condition, ...], rule: Rule, scope: _Scope
    ) -> _Block:
        value = self._value(condition.value, scope)
        name = self._names[condition.assign, value.type]
        inside = scope.assigning(condition.assign, _Value(name, value.type, value.optional))
        test = _is_set(_Value(name, value.type, value.optional))
        if value.type == "bool":
            test = _Test(name, f"not {name}", frozenset({name}))
        inner = self._conditions(rest, rule, inside.where(test))
        guarded = _guarded(test.code, inner)
        return _Block((f"{name} = {value.code}", *guarded.nodes), guarded.ends)

    def _end(self, rule: Rule, scope: _Scope) -> _Block:
        match rule:
            case TreeRule():
                return self.block(rule.rules, scope)
            case ErrorRule():
                message = self._string(rule.message, scope)
                return _Block((f"raise rules.EndpointError({message.code})",), True)
            case EndpointRule():
                return _Block((f"return {self._endpoint(rule, scope)}",), True)

    def _endpoint(self, rule: EndpointRule, scope: _Scope) -> str:
        arguments = [self._string(rule.url, scope).code]
        properties = dict(rule.properties)
        schemes = properties.pop("authSchemes", ())
        for name, value in (
            ("auth_schemes", schemes),
            ("properties", properties),
            ("headers", rule.headers),
        ):
            if value:
                arguments.append(f"{name}={self._property(value, scope)}")
        return f"rules.Endpoint({', '.join(arguments)})"

    def _property(self, value: Property, scope: _Scope) -> str:
        match value:
            case Template():
                return self._value(value, scope).code
            case Literals():
                return repr(value.value)
            case tuple():
                return f"[{', '.join([self._property(item, scope) for item in value])}]"
            case _:
                pairs = [
                    f"{pystr(key)}: {self._property(item, scope)}" for key, item in value.items()
                ]
                return f"{{{', '.join(pairs)}}}"

    def _test(self, found: Expression, scope: _Scope) -> _Test:
        match found:
            case Call(function="not"):
                test = self._test(found.arguments[0], scope)
                return _Test(test.contrary, test.code, test.known_otherwise, test.known)
            case Call(function="isSet"):
                return _is_set(self._value(found.arguments[0], scope))
            case Call(function="booleanEquals" | "stringEquals"):
                return self._equality(found, scope)
            case _:
                value = self._value(found, scope)
                if value.type != "bool":
                    return _is_set(value)
                return _Test(value.code, f"not {value.code}", _known(value))

    def _equality(self, call: Call, scope: _Scope) -> _Test:
        left, right = [self._value(argument, scope) for argument in call.arguments]
        kind = "bool" if call.function == "booleanEquals" else "str"
        if {left.type, right.type} != {kind}:
            raise ModelError(f"{call.at}: {call.function} of {left.type} and {right.type}")
        if left.literal:
            left, right = right, left
        if right.code == "True":
            return _Test(left.code, f"not {left.code}", _known(left))
        if right.code == "False" and not left.optional:
            return _Test(f"not {left.code}", left.code)
        if right.code == "False":
            return _Test(f"{left.code} is False", f"{left.code} is not False", _known(left))
        if right.literal and left.code in scope.equal:
            same = scope.equal[left.code] == right.code
            return _ALWAYS if same else _Test("False", "True")
        known = frozenset[str]() if right.optional else _known(left)
        equal = ((left.code, right.code),) if right.literal else ()
        return _Test(
            f"{left.code} == {right.code}", f"{left.code} != {right.code}", known, equal=equal
        )

    def _value(self, found: Expression, scope: _Scope) -> _Value:
        match found:
            case Literals():
                kind = "bool" if isinstance(found.value, bool) else "int"
                return _Value(repr(found.value), kind, literal=True)
            case Template():
                return self._template(found, scope)
            case Reference():
                return _variable(found, scope)
            case Attribute():
                return self._attribute(found, scope)
            case Call():
                return self._call(found, scope)

    def _attribute(self, found: Attribute, scope: _Scope) -> _Value:
        value = self._present(found.value, scope, found.at)
        if found.name:
            known = _ATTRIBUTES.get(value.type, {})
            if found.name not in known:
                allowed = ", ".join(known) or "none"
                raise ModelError(
                    f"{found.at}: {value.type} has no attribute {found.name!r} (it has: {allowed})"
                )
            name = _PYTHON_ATTRIBUTES.get(found.name, snake_case(found.name))
            value = _Value(f"{value.code}.{name}", known[found.name])
        if found.index is None:
            return value
        if value.type not in ("list", "tuple[str, ...]"):
            raise ModelError(f"{found.at}: {value.type} has no items")
        return _Value(f"rules.item({value.code}, {found.index})", "str", optional=True)

    def _call(self, call: Call, scope: _Scope) -> _Value:
        match call.function:
            case "not" | "isSet" | "booleanEquals" | "stringEquals":
                return _Value(f"({self._test(call, scope).code})", "bool")
            case "aws.partition":
                region = self._argument(call, 0, "str", scope)
                return _Value(f"rules.partition(PARTITIONS, {region})", "rules.Partition")
            case "substring":
                kinds = ("str", "int", "int", "bool")
                text, start, stop, back = [
                    self._argument(call, i, kind, scope) for i, kind in enumerate(kinds)
                ]
                return _Value(
                    f"rules.substring({text}, {start}, {stop}, reverse={back})", "str", True
                )
            case "isValidHostLabel" | "aws.isVirtualHostableS3Bucket":
                name = (
                    "is_valid_host_label"
                    if call.function[0] == "i"
                    else "is_virtual_hostable_s3_bucket"
                )
                text, dots = self._argument(call, 0, "str", scope), self._argument(
                    call, 1, "bool", scope
                )
                return _Value(f"rules.{name}({text}, allow_subdomains={dots})", "bool")
            case _:
                name, kind, optional = _CALLS[call.function]
                return _Value(
                    f"rules.{name}({self._argument(call, 0, 'str', scope)})", kind, optional
                )

    def _argument(self, call: Call, index: int, kind: str, scope: _Scope) -> str:
        value = self._present(call.arguments[index], scope, call.at)
        if value.type != kind:
            raise ModelError(
                f"{call.at}.argv[{index}]: {call.function} takes {kind} here, found {value.type}"
            )
        return value.code

    def _string(self, found: Expression, scope: _Scope) -> _Value:
        value = self._present(found, scope, "")
        if value.type != "str":
            raise ModelError(f"{getattr(found, 'at', '')}: expected a string, found {value.type}")
        return value

    def _present(self, found: Expression, scope: _Scope, at: str) -> _Value:
        value = self._value(found, scope)
        if value.optional:
            where = getattr(found, "at", at)
            raise ModelError(
                f"{where}: {value.code} is used where it can be absent; no condition asks isSet first"
            )
        return value

    def _template(self, found: Template, scope: _Scope) -> _Value:
        match found.parts:
            case ():
                return _Value('""', "str", literal=True)
            case (str() as text,):
                return _Value(pystr(text), "str", literal=True)
            case (Reference() | Attribute() as only,):
                return self._string(only, scope)
            case parts:
                return _Value(f'f"{"".join(self._parts(parts, scope))}"', "str")

    def _parts(self, parts: Iterable[str | Reference | Attribute], scope: _Scope) -> Iterator[str]:
        for part in parts:
            if isinstance(part, str):
                yield _inside_f_string(part)
            else:
                yield f"{{{self._string(part, scope).code}}}"


def _variable(found: Reference, scope: _Scope) -> _Value:
    if found.name not in scope.variables:
        raise ModelError(
            f"{found.at}: nothing is called {found.name!r} here; there are: {', '.join(scope.variables)}"
        )
    value = scope.variables[found.name]
    return replace(value, optional=False) if value.code in scope.known else value


def _unset(found: Expression, scope: _Scope) -> Iterator[_Value]:
    """What a function is called with that can be None. Some rule sets (ec2) call aws.partition without asking
    isSet first.
    """
    if isinstance(found, Call) and found.function in ("aws.partition", *_CALLS):
        for argument in found.arguments:
            if isinstance(argument, Reference) and (value := _variable(argument, scope)).optional:
                yield value


def _is_set(value: _Value) -> _Test:
    if not value.optional:
        return _ALWAYS
    return _Test(f"{value.code} is not None", f"{value.code} is None", _known(value))


def _known(value: _Value) -> frozenset[str]:
    return frozenset({value.code}) if value.code.isidentifier() else frozenset()


def _inside_f_string(text: str) -> str:
    body = pystr(text)
    escaped = body[1:-1] if body[0] == '"' else body[1:-1].replace('"', '\\"')
    return escaped.replace("{", "{{").replace("}", "}}")


def _guarded(test: str, inner: _Block) -> _Block:
    """``inner`` under an if; one if for two that have nothing between them."""
    if test == "True":
        return inner
    if test == "False":
        return _Block((), False)
    match inner.nodes:
        case (_If() as only,):
            return _Block((_If((test, *only.tests), only.body),), False)
        case _:
            return _Block((_If((test,), inner.nodes),), False)


def _ends(nodes: tuple[_Node, ...]) -> bool:
    last = nodes[-1] if nodes else ""
    return isinstance(last, str) and last.startswith(("return ", "raise "))


def _lines(nodes: Iterable[_Node], depth: int) -> Iterator[Line]:
    for node in nodes:
        if isinstance(node, str):
            yield Line(depth, node)
        else:
            yield Line(depth, f"if {' and '.join(node.tests)}:")
            yield from _lines(node.body, depth + 1)


def _parameters(found: RuleSet) -> dict[str, _Value]:
    variables: dict[str, _Value] = {}
    for parameter in found.parameters:
        code = free_name(_identifier(parameter.name), {value.code for value in variables.values()})
        # A client that was given an endpoint_url need not have a region, whatever the rules say (signerdata), and what
        # a request sets (acm's ServiceType) is not there when the client looks for an endpoint of all requests.
        given = parameter.required and parameter.built_in in _BUILT_INS.keys() - {"AWS::Region"}
        optional = parameter.default is None and not given
        variables[parameter.name] = _Value(code, _TYPES[parameter.type], optional)
    return variables


def _identifier(name: str) -> str:
    return free_name(snake_case(name), {*_TAKEN, *keyword.kwlist})


def _names(found: RuleSet) -> Mapping[tuple[str, str], str]:
    """The Python name of each assigned variable, by its name and type: one that is assigned with two types gets
    two names.
    """
    return _Names({value.code for value in _parameters(found).values()})


class _Names(dict[tuple[str, str], str]):
    """Makes a name when it is first asked for."""

    def __init__(self, taken: set[str]) -> None:
        super().__init__()
        self._taken = taken

    def __missing__(self, key: tuple[str, str]) -> str:
        name = free_name(_identifier(key[0]), self._taken)
        self._taken.add(name)
        self[key] = name
        return name


def _parameter_view(parameter: Parameter, value: _Value) -> ParameterView:
    annotation = f"{value.type} | None" if value.optional else value.type
    match parameter.default:
        case str() as text:
            default = pystr(text)
        case None:
            default = "None" if value.optional else ""
        case flag:
            default = repr(flag)
    return ParameterView(value.code, annotation, default)


def _doc(found: RuleSet, variables: Mapping[str, _Value]) -> Doc:
    lines = ["The endpoint for these parameters.", ""]
    for parameter in found.parameters:
        about = first_sentence(parameter.documentation)
        lines += wrap(f"``{variables[parameter.name].code}``: {about}", indent=4, hanging="    ")
    lines += ["", *wrap("EndpointError where the service has none for them.", indent=4)]
    return Doc("\n".join(lines), 4)
