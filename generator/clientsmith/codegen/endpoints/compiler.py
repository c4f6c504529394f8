"""An endpoint rule set as Python: the signature and the statements of ``resolve``, which ``endpoints.py.j2`` prints.

Rules become nested ifs that return or raise; a rule none of whose own rules holds falls through to the next, as
in botocore.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ...model.endpoint_rules import (
    Call,
    Condition,
    EndpointRule,
    ErrorRule,
    Parameter,
    Rule,
    RuleSet,
    TreeRule,
)
from ..python.code import Assign, Expression, Raise, Return, Statement, call, keyword, text
from ..python.docs import first_sentence, sentence, wrap
from ..python.imports import file_imports
from ..python.literals import Doc, pystr
from ..views import Imports
from .branches import Branch, BranchView, Node, ends, free_variables, split
from .expressions import (
    Scope,
    Test,
    Value,
    compile_property,
    compile_test,
    compile_text,
    compile_value,
    is_set,
    runtime,
    unset,
)
from .variables import Variables, parameter_values

_NO_RULE = "no endpoint rule holds here: see that there is a region"


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
    statements: tuple[Statement, ...]
    branches: tuple[BranchView, ...]
    imports: Imports

    @property
    def uses_partitions(self) -> bool:
        return any("PARTITIONS" in line for line in self.imports.run)


def compile_endpoints(rule_set: RuleSet) -> EndpointsView:
    """``rule_set`` as the code of a function. ModelError, with the JSON path, for what it has that is not supported."""
    parameters = parameter_values(rule_set)
    variables = Variables(parameters)
    block = _Compiler(variables).block(rule_set.rules, Scope(parameters))
    nodes = block.nodes if block.ends else (*block.nodes, _error(text(_NO_RULE)))
    statements, branches = split(nodes, variables.by_name)
    return EndpointsView(
        sentence("Where the service is: its endpoint rule set, compiled."),
        _doc(rule_set, parameters),
        tuple(
            _parameter_view(parameter, parameters[parameter.name])
            for parameter in rule_set.parameters
        ),
        statements,
        branches,
        file_imports((statements, branches, runtime("Endpoint")), depth=2),
    )


@dataclass(frozen=True, slots=True)
class _Block:
    """Statements; ``ends`` says that none after them is reached."""

    nodes: tuple[Node, ...]
    ends: bool


class _Compiler:
    """Compiles the rules of one rule set."""

    def __init__(self, variables: Variables) -> None:
        self._variables = variables

    def block(self, rules: Iterable[Rule], scope: Scope) -> _Block:
        nodes: list[Node] = []
        for rule in rules:
            block = self._conditions(rule.conditions, rule, scope)
            nodes += block.nodes
            if block.ends:
                return _Block(tuple(nodes), True)
            scope = scope.knowing(_known_after(rule, block, scope))
        return _Block(tuple(nodes), False)

    def _conditions(self, conditions: tuple[Condition, ...], rule: Rule, scope: Scope) -> _Block:
        if not conditions:
            return self._end(rule, scope)
        condition, rest = conditions[0], conditions[1:]
        for _, value in unset(condition.value, scope):
            test = is_set(value)
            return _guarded(test, self._conditions(conditions, rule, scope.where(test)), scope)
        if condition.assign:
            return self._assignment(condition, rest, rule, scope)
        test = compile_test(condition.value, scope)
        return _guarded(test, self._conditions(rest, rule, scope.where(test)), scope)

    def _assignment(
        self, condition: Condition, rest: tuple[Condition, ...], rule: Rule, scope: Scope
    ) -> _Block:
        value = compile_value(condition.value, scope)
        variable = self._variables.assigned(condition.assign, value)
        inside = scope.assigning(condition.assign, variable)
        test = is_set(variable)
        if value.type == "bool":
            test = Test(variable.code, "not " + variable.code, variable.known, words=variable.words)
        guarded = _guarded(test, self._conditions(rest, rule, inside.where(test)), inside)
        if variable.variable not in free_variables(guarded.nodes):
            return guarded  # S3 asks for the partition in places where nothing then looks at it
        return _Block((Assign(variable.code, value.code), *guarded.nodes), guarded.ends)

    def _end(self, rule: Rule, scope: Scope) -> _Block:
        match rule:
            case TreeRule():
                return self.block(rule.rules, scope)
            case ErrorRule():
                return _Block((_error(compile_text(rule.message, scope)),), True)
            case EndpointRule():
                return _Block((Return(_endpoint(rule, scope)),), True)


def _error(message: Expression) -> Raise:
    return Raise(call(runtime("EndpointError"), message))


def _endpoint(rule: EndpointRule, scope: Scope) -> Expression:
    arguments = [compile_text(rule.url, scope)]
    properties = dict(rule.properties)
    schemes = properties.pop("authSchemes", ())
    for name, value in (
        ("auth_schemes", schemes),
        ("properties", properties),
        ("headers", rule.headers),
    ):
        if value:
            arguments.append(keyword(name, compile_property(value, scope)))
    return call(runtime("Endpoint"), *arguments)


def _known_after(rule: Rule, block: _Block, scope: Scope) -> frozenset[str]:
    """What is not None once ``rule`` was passed: it ends wherever its first condition holds, so that did not."""
    match (rule.conditions, block.nodes):
        case ((Condition(value=Call(function="not") as first, assign=""), *_), (Branch() as node,)):
            test = compile_test(first, scope)
            return (
                test.known_otherwise if node.tests == (test,) and ends(node.body) else frozenset()
            )
        case _:
            return frozenset()


def _guarded(test: Test, inner: _Block, scope: Scope) -> _Block:
    """``inner`` under an if, which stands in ``scope``; one if for two that have nothing between them."""
    if test.decided is not None:
        return inner if test.decided else _Block((), False)
    match inner.nodes:
        case (Branch() as only,):
            return _Block((Branch((test, *only.tests), only.body, scope.known),), False)
        case _:
            return _Block((Branch((test,), inner.nodes, scope.known),), False)


def _parameter_view(parameter: Parameter, value: Value) -> ParameterView:
    annotation = f"{value.type} | None" if value.optional else value.type
    match parameter.default:
        case str() as constant:
            default = pystr(constant)
        case None:
            default = "None" if value.optional else ""
        case flag:
            default = repr(flag)
    return ParameterView(value.variable, annotation, default)


def _doc(rule_set: RuleSet, values: Mapping[str, Value]) -> Doc:
    lines = ["The endpoint for these parameters.", ""]
    for parameter in rule_set.parameters:
        about = first_sentence(parameter.documentation)
        name = values[parameter.name].variable
        lines += wrap(f"``{name}``: {about}", indent=4, hanging="    ")
    lines += ["", *wrap("EndpointError where the service has none for them.", indent=4)]
    return Doc("\n".join(lines), 4)
