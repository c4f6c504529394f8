"""Endpoint rule sets, and the partitions that they ask about: how an endpoint follows from a region and options.

Names and meaning are those of Smithy's rules engine
(smithy.io/2.0/additional-specs/rules-engine/specification.html). ``pointer`` is where a value stands in its
document. Reading them is ``readers``' business, compiling them ``codegen``'s.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

# The functions of the rules engine's standard library and of AWS's, each with the number of its arguments.
FUNCTIONS: Mapping[str, int] = {
    "aws.isVirtualHostableS3Bucket": 2,
    "aws.parseArn": 1,
    "aws.partition": 1,
    "booleanEquals": 2,
    "getAttr": 2,
    "isSet": 1,
    "isValidHostLabel": 2,
    "not": 1,
    "parseURL": 1,
    "stringEquals": 2,
    "substring": 4,
    "uriEncode": 1,
}

ParameterType = Literal["string", "boolean", "stringarray"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter object. ``default`` is None where there is none; ``built_in`` names the value that a client
    provides (``AWS::Region``), and is empty where there is none.
    """

    name: str
    type: ParameterType
    required: bool
    default: str | bool | None
    built_in: str
    documentation: str
    pointer: str


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference object: the value of a parameter, or of a variable that a condition has assigned."""

    name: str
    pointer: str


@dataclass(frozen=True, slots=True)
class Attribute:
    """A call of ``getAttr``, or a template's shorthand ``{Name#path}``: one step into ``value``.

    ``name`` (``resourceId``) is empty, or ``index`` None, where the step is only the other.
    """

    value: Expression
    name: str
    index: int | None
    pointer: str


@dataclass(frozen=True, slots=True)
class Call:
    """A function object: a call of one of ``FUNCTIONS`` but ``getAttr``, which is an ``Attribute``."""

    function: str
    arguments: tuple[Expression, ...]
    pointer: str


@dataclass(frozen=True, slots=True)
class Template:
    """A template string: text, and what fills the places between. Plain text is a template of one part or none."""

    parts: tuple[str | Reference | Attribute, ...]


@dataclass(frozen=True, slots=True)
class Literals:
    """A boolean or a number as it stands in the rule set."""

    value: bool | int


Expression = Reference | Attribute | Call | Template | Literals
# The value of an endpoint's property or header: maps and arrays as deep as they like, but no references or functions.
Property = Template | Literals | tuple["Property", ...] | Mapping[str, "Property"]


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition object: matches when ``value`` is neither not set nor false.

    ``assign`` is the variable that has the value from then on; empty where there is none.
    """

    value: Expression
    assign: str


@dataclass(frozen=True, slots=True)
class ErrorRule:
    """An error rule: once all conditions match, there is no endpoint, and ``message`` says why."""

    conditions: tuple[Condition, ...]
    message: Expression


@dataclass(frozen=True, slots=True)
class EndpointRule:
    """An endpoint rule: once all conditions match, this is the endpoint."""

    conditions: tuple[Condition, ...]
    url: Expression
    properties: Mapping[str, Property]
    headers: Mapping[str, Property]


@dataclass(frozen=True, slots=True)
class TreeRule:
    """A tree rule: once all conditions match, the first of ``rules`` that comes to an end decides."""

    conditions: tuple[Condition, ...]
    rules: tuple[Rule, ...]


Rule = ErrorRule | EndpointRule | TreeRule


@dataclass(frozen=True, slots=True)
class RuleSet:
    """An endpoint rule set: parameters and rules, in the order of the model. The first rule that comes to an end
    decides.
    """

    parameters: tuple[Parameter, ...]
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Partition:
    """A partition of AWS: its regions, and what ``aws.partition`` says of each of them.

    A region that no partition lists belongs to the one whose ``region_regex`` matches it.
    """

    name: str
    dns_suffix: str
    dual_stack_dns_suffix: str
    implicit_global_region: str
    supports_fips: bool
    supports_dual_stack: bool
    region_regex: str
    regions: tuple[str, ...]
