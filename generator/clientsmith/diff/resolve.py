"""Which endpoint a rule set gives for a region, FIPS and dual stack: the rules, interpreted.

A comparison asks two rule sets for every region; nothing else does, generated packages have theirs compiled. Of the
rules engine it knows what a region and these two options can lead to. What depends on more (a bucket's name, an ARN) is
told as such.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..model import Partition, RuleSet
from ..model.endpoint_rules import (
    Attribute,
    Call,
    Condition,
    ErrorRule,
    Expression,
    Literals,
    Reference,
    Rule,
    Template,
    TreeRule,
)

NO_ENDPOINT = "none"
OPEN = "depends on more than the region"

Value = str | bool | int | Partition | None

# https://smithy.io/2.0/aws/rules-engine/library-functions.html#partition-structure
_PARTITION = {
    "name": "name",
    "dnsSuffix": "dns_suffix",
    "dualStackDnsSuffix": "dual_stack_dns_suffix",
    "implicitGlobalRegion": "implicit_global_region",
    "supportsFIPS": "supports_fips",
    "supportsDualStack": "supports_dual_stack",
}
_LABEL = re.compile(r"(?!-)[A-Za-z0-9-]{1,63}(?<!-)")


class _OpenError(Exception):
    """The answer depends on what a comparison does not know."""


@dataclass(frozen=True, slots=True)
class Options:
    """What an endpoint is asked for."""

    region: str
    fips: bool
    dual_stack: bool


def find_endpoint(rule_set: RuleSet, partitions: tuple[Partition, ...], options: Options) -> str:
    """The URL, ``NO_ENDPOINT`` where a rule refuses or none holds, or ``OPEN``."""
    built_ins: Mapping[str, Value] = {
        "AWS::Region": options.region,
        "AWS::UseFIPS": options.fips,
        "AWS::UseDualStack": options.dual_stack,
    }
    values: dict[str, Value] = {
        parameter.name: built_ins.get(parameter.built_in, parameter.default)
        for parameter in rule_set.parameters
    }
    try:
        return _Run(partitions).first(rule_set.rules, values) or NO_ENDPOINT
    except _OpenError:
        return OPEN


@dataclass(frozen=True, slots=True)
class _Run:
    partitions: tuple[Partition, ...]

    def first(self, rules: Iterable[Rule], values: Mapping[str, Value]) -> str | None:
        """The answer of the first rule that comes to an end."""
        for rule in rules:
            inside = self._matching(rule.conditions, values)
            if inside is None:
                continue
            if isinstance(rule, ErrorRule):
                return NO_ENDPOINT
            if not isinstance(rule, TreeRule):
                return str(self._value(rule.url, inside))
            found = self.first(rule.rules, inside)
            if found is not None:
                return found
        return None

    def _matching(
        self, conditions: Iterable[Condition], values: Mapping[str, Value]
    ) -> Mapping[str, Value] | None:
        """``values`` with what the conditions assign; None where one does not match."""
        found = dict(values)
        for condition in conditions:
            value = self._value(condition.value, found)
            if value is None or value is False:
                return None
            if condition.assign:
                found[condition.assign] = value
        return found

    def _value(self, expression: Expression, values: Mapping[str, Value]) -> Value:
        match expression:
            case Literals(value):
                return value
            case Reference(name):
                return values.get(name)
            case Template(parts):
                texts = [
                    part if isinstance(part, str) else self._value(part, values) for part in parts
                ]
                return "".join([str(text) for text in texts])
            case Attribute(value, name):
                return _attribute(self._value(value, values), name)
            case Call(function, arguments):
                return self._call(function, [self._value(item, values) for item in arguments])

    def _call(self, function: str, arguments: list[Value]) -> Value:
        match function, arguments:
            case "isSet", [value]:
                return value is not None
            case "not", [value]:
                return not value
            case ("booleanEquals" | "stringEquals"), [one, other]:
                return one == other
            case "aws.partition", [str(region)]:
                return self._partition(region)
            case "isValidHostLabel", [str(text), bool(dots)]:
                labels = text.split(".") if dots else [text]
                return all(_LABEL.fullmatch(label) for label in labels)
            case _:
                raise _OpenError

    def _partition(self, region: str) -> Partition | None:
        for partition in self.partitions:
            if region in partition.regions:
                return partition
        for partition in self.partitions:
            if re.match(partition.region_regex, region):
                return partition
        return self.partitions[0] if self.partitions else None


def _attribute(value: Value, name: str) -> Value:
    if not isinstance(value, Partition) or name not in _PARTITION:
        raise _OpenError
    found: str | bool = getattr(value, _PARTITION[name])
    return found
