"""An endpoint rule set, from the document of an ``endpoint-rule-set-1.json``.

Refuses, with the JSON path, whatever is not of the form that Smithy's rules engine has
(smithy.io/2.0/additional-specs/rules-engine/specification.html), and every function that ``FUNCTIONS`` does not
have.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ..errors import ModelError, near
from ..model.endpoint_rules import (
    FUNCTIONS,
    Attribute,
    Call,
    Condition,
    EndpointRule,
    ErrorRule,
    Expression,
    Literals,
    Parameter,
    ParameterType,
    Property,
    Reference,
    Rule,
    RuleSet,
    Template,
    TreeRule,
)
from .json import is_array
from .json_values import as_array, as_object, as_text

# A template's holes: {Name}, or {Name#path}; {{ and }} are the braces themselves.
_HOLE = re.compile(r"(\{\{|\}\})|\{([^{}#]+)(?:#([^{}]+))?\}|[{}]")
_ATTRIBUTE = re.compile(r"([A-Za-z]\w*)?(?:\[(\d+)\])?\Z")


def read_rule_set(
    document: Mapping[str, object], pointer: str = "endpoint-rule-set-1.json: $"
) -> RuleSet:
    """The rule set in ``document``. ModelError, with the JSON path, for what is not of its form or not supported;
    ``pointer`` is what the path begins with.
    """
    _keys(document, pointer, {"version", "parameters", "rules"}, {"version", "parameters", "rules"})
    if document["version"] != "1.0":
        raise ModelError(f"{pointer}.version: expected '1.0', found {document['version']!r}")
    parameters = as_object(document["parameters"], f"{pointer}.parameters")
    return RuleSet(
        tuple(
            _parameter(name, found, f"{pointer}.parameters.{name}")
            for name, found in parameters.items()
        ),
        tuple(_rules(document["rules"], f"{pointer}.rules")),
    )


def _parameter(name: str, value: object, pointer: str) -> Parameter:
    """The parameter ``name``; ``type`` is spelt with and without a capital in AWS's models."""
    found = as_object(value, pointer)
    allowed = {"type", "required", "default", "builtIn", "documentation", "deprecated"}
    _keys(found, pointer, {"type"}, allowed)
    default = found.get("default")
    if not isinstance(default, str | bool | None):
        raise ModelError(
            f"{pointer}.default: defaults other than strings and booleans are not supported"
        )
    return Parameter(
        name,
        _parameter_type(found["type"], pointer),
        found.get("required") is True,
        default,
        as_text(found.get("builtIn", ""), f"{pointer}.builtIn"),
        as_text(found.get("documentation", ""), f"{pointer}.documentation"),
        pointer,
    )


def _parameter_type(value: object, pointer: str) -> ParameterType:
    match as_text(value, f"{pointer}.type").lower():
        case "string":
            return "string"
        case "boolean":
            return "boolean"
        case "stringarray":
            return "stringarray"
        case other:
            raise ModelError(
                f"{pointer}.type: expected string, boolean or stringArray, found {other!r}"
            )


def _rules(value: object, pointer: str) -> Iterator[Rule]:
    for index, found in enumerate(as_array(value, pointer)):
        yield _rule(as_object(found, f"{pointer}[{index}]"), f"{pointer}[{index}]")


def _rule(rule: Mapping[str, object], pointer: str) -> Rule:
    kinds = {"error": "error", "endpoint": "endpoint", "tree": "rules"}
    kind = rule.get("type")
    if not isinstance(kind, str) or kind not in kinds:
        raise ModelError(f"{pointer}.type: expected one of {', '.join(kinds)}, found {kind!r}")
    content = kinds[kind]
    needed = {"type", "conditions", content}
    _keys(rule, pointer, needed, needed | {"documentation"})
    conditions = tuple(_conditions(rule["conditions"], f"{pointer}.conditions"))
    if content == "error":
        return ErrorRule(conditions, _expression(rule["error"], f"{pointer}.error"))
    if content == "rules":
        return TreeRule(conditions, tuple(_rules(rule["rules"], f"{pointer}.rules")))
    endpoint = as_object(rule["endpoint"], f"{pointer}.endpoint")
    _keys(endpoint, f"{pointer}.endpoint", {"url"}, {"url", "properties", "headers"})
    return EndpointRule(
        conditions,
        _expression(endpoint["url"], f"{pointer}.endpoint.url"),
        _properties(endpoint.get("properties", {}), f"{pointer}.endpoint.properties"),
        _properties(endpoint.get("headers", {}), f"{pointer}.endpoint.headers"),
    )


def _conditions(value: object, pointer: str) -> Iterator[Condition]:
    for index, found in enumerate(as_array(value, pointer)):
        here = f"{pointer}[{index}]"
        condition = as_object(found, here)
        _keys(condition, here, {"fn", "argv"}, {"fn", "argv", "assign"})
        assign = as_text(condition.get("assign", ""), f"{here}.assign")
        yield Condition(_call(condition, here), assign)


def _expression(value: object, pointer: str) -> Expression:
    if isinstance(value, str):
        return _template(value, pointer)
    if isinstance(value, bool | int):
        return Literals(value)
    found = as_object(value, pointer)
    if "ref" in found:
        _keys(found, pointer, {"ref"}, {"ref"})
        return Reference(as_text(found["ref"], f"{pointer}.ref"), pointer)
    _keys(found, pointer, {"fn", "argv"}, {"fn", "argv"})
    return _call(found, pointer)


def _call(found: Mapping[str, object], pointer: str) -> Call | Attribute:
    name = as_text(found["fn"], f"{pointer}.fn")
    arguments = as_array(found["argv"], f"{pointer}.argv")
    if name not in FUNCTIONS:
        hint = near(name, FUNCTIONS)
        message = f"{pointer}.fn: the endpoint function {name!r} is not supported"
        raise ModelError(f"{message}; {hint}" if hint else message)
    if len(arguments) != FUNCTIONS[name]:
        raise ModelError(
            f"{pointer}.argv: {name} takes {FUNCTIONS[name]} arguments, found {len(arguments)}"
        )
    if name == "getAttr":
        value = _expression(arguments[0], f"{pointer}.argv[0]")
        return _attribute(value, as_text(arguments[1], f"{pointer}.argv[1]"), f"{pointer}.argv[1]")
    return Call(
        name,
        tuple(_expression(found, f"{pointer}.argv[{i}]") for i, found in enumerate(arguments)),
        pointer,
    )


def _attribute(value: Expression, path: str, pointer: str) -> Attribute:
    """``path`` is a name, an index in brackets, or both; AWS's rule sets have no longer one."""
    found = _ATTRIBUTE.match(path)
    if not found or not path:
        raise ModelError(
            f"{pointer}: the attribute {path!r} is not supported; name, name[0] and [0] are"
        )
    return Attribute(value, found[1] or "", None if found[2] is None else int(found[2]), pointer)


def _template(text: str, pointer: str) -> Template:
    parts: list[str | Reference | Attribute] = []
    end = 0
    for hole in _HOLE.finditer(text):
        parts.append(text[end : hole.start()])
        end = hole.end()
        if hole[1]:
            parts.append(hole[1][0])
        elif not hole[2]:
            raise ModelError(
                f"{pointer}: a brace without its counterpart in {text!r}; write it twice if it is meant"
            )
        else:
            value = Reference(hole[2], pointer)
            parts.append(_attribute(value, hole[3], pointer) if hole[3] else value)
    parts.append(text[end:])
    return Template(tuple(part for part in parts if part != ""))


def _property(value: object, pointer: str) -> Property:
    if isinstance(value, str):
        return _template(value, pointer)
    if isinstance(value, bool | int):
        return Literals(value)
    if is_array(value):
        return tuple(_property(item, f"{pointer}[{index}]") for index, item in enumerate(value))
    return _properties(value, pointer)


def _properties(value: object, pointer: str) -> dict[str, Property]:
    return {
        key: _property(item, f"{pointer}.{key}") for key, item in as_object(value, pointer).items()
    }


def _keys(found: Mapping[str, object], pointer: str, needed: set[str], allowed: set[str]) -> None:
    for key in found:
        if key not in allowed:
            raise ModelError(
                f"{pointer}.{key}: unknown key (allowed: {', '.join(sorted(allowed))})"
            )
    for key in sorted(needed):
        if key not in found:
            raise ModelError(f"{pointer}.{key}: this key is required and absent")
