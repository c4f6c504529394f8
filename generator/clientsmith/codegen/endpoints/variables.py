"""What the parameters and variables of an endpoint rule set are called in Python, and their types."""

from __future__ import annotations

import keyword
from collections.abc import Container
from dataclasses import replace

from ...errors import ModelError
from ...model.endpoint_rules import RuleSet
from ..python.code import variable
from ..python.names import free_name, snake_case
from .expressions import Value

# What Service.resolve_endpoint is given, by the built-in that it is.
_BUILT_INS = {
    "AWS::Region": "region",
    "AWS::UseFIPS": "use_fips",
    "AWS::UseDualStack": "use_dual_stack",
    "SDK::Endpoint": "endpoint",
}
RESOLVED = "resolved"
# What the generated module has besides its parameters and variables, and the builtins that it names.
_TAKEN = {"PARTITIONS", RESOLVED, "bool", "resolve", "rules", "str", "tuple"}
_TYPES = {"string": "str", "boolean": "bool", "stringarray": "tuple[str, ...]"}


def parameter_values(rule_set: RuleSet) -> dict[str, Value]:
    """The arguments of ``resolve`` by the parameters that they are."""
    values: dict[str, Value] = {}
    for parameter in rule_set.parameters:
        name = free_name(_identifier(parameter.name), {value.variable for value in values.values()})
        # A client that was given an endpoint_url need not have a region, whatever the rules say (signerdata), and what
        # a request sets (acm's ServiceType) is not there when the client looks for an endpoint of all requests.
        given = parameter.required and parameter.built_in in _BUILT_INS.keys() - {"AWS::Region"}
        optional = parameter.default is None and not given
        values[parameter.name] = variable_value(name, _TYPES[parameter.type], optional=optional)
    return values


def variable_value(name: str, type: str, *, optional: bool) -> Value:
    """The variable ``name``."""
    return Value(variable(name), type, optional, variable=name, words=name)


def parameter_names(rule_set: RuleSet) -> dict[str, str]:
    """What ``resolve`` calls each parameter of the rules."""
    return {name: value.variable for name, value in parameter_values(rule_set).items()}


def endpoint_arguments(
    rule_set: RuleSet, settable: Container[str] = ()
) -> tuple[tuple[str, str], ...]:
    """How ``Service.resolve_endpoint`` calls ``resolve``: pairs of its argument and ours, for the built-ins
    that it knows.

    ModelError for a parameter that is required, has no default, is none of them and none of ``settable``, which
    operations or the client set.
    """
    names = parameter_names(rule_set)
    arguments: list[tuple[str, str]] = []
    for parameter in rule_set.parameters:
        if parameter.built_in in _BUILT_INS:
            arguments.append((names[parameter.name], _BUILT_INS[parameter.built_in]))
        elif parameter.required and parameter.default is None and parameter.name not in settable:
            raise ModelError(
                f"{parameter.pointer}: required, without a default and not one of {', '.join(_BUILT_INS)}: "
                "not supported"
            )
    return tuple(arguments)


class Variables:
    """The variables that conditions assign, in all of a rule set.

    One that is assigned with two types gets two names: a checker wants one type of a name in all of a function.
    """

    def __init__(self, parameters: dict[str, Value]) -> None:
        self.by_name = {value.variable: value for value in parameters.values()}
        self._names: dict[tuple[str, str], str] = {}

    def assigned(self, name: str, value: Value) -> Value:
        """The variable that has ``value`` where the rules call it ``name``."""
        key = (name, value.type)
        if key not in self._names:
            self._names[key] = free_name(_identifier(name), self.by_name)
        local = variable_value(self._names[key], value.type, optional=value.optional)
        before = self.by_name.get(local.variable, local)
        self.by_name[local.variable] = replace(local, optional=local.optional or before.optional)
        return local


def _identifier(name: str) -> str:
    return free_name(snake_case(name), {*_TAKEN, *keyword.kwlist})
