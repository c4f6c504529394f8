"""Regexes of rules as conditions on a string.

``rules.matches`` loads ``re`` when the first value is matched (docs/decisions/011-regexes-of-rules.md). A regex that is
only text needs no ``re``: what makes a value unknown (``\\$\\{``) is asked of strings that every call has. A regex for
a map's keys or values is a constant, with the forms that most of them have (``usual``); the others load ``re``.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ...model.documented_rules import (
    Distinct,
    Evidence,
    Matches,
    Rule,
    Rules,
    SomeKey,
    Test,
    leaves,
)
from ..python.literals import pystr
from .conditions import RuleCondition, atom, runtime_test
from .usual import references, usual_forms

_PLAIN = re.compile(r"(?:[^\\.^$*+?{}\[\]|()]|\\[^\w\s])+")


@dataclass(frozen=True, slots=True)
class MapRegex:
    """A regex for the keys or values of a map, which is a constant of the generated module."""

    name: str
    regex: str

    def definition(self) -> str:
        """The statement that makes it."""
        forms, beginnings = usual_forms(self.regex), references(self.regex)
        usual = f", usual={pystr(forms)}" if forms else ""
        refers = f", references={pystr(beginnings)}" if beginnings else ""
        return f"{self.name} = rules.Regex({pyregex(self.regex)}{usual}{refers})"


def map_regexes(rules: Rules) -> Mapping[str, MapRegex]:
    """The regexes for keys and values in ``rules``, by their texts; each is named after the first rule that has it."""
    found: dict[str, MapRegex] = {}
    rulings: list[Evidence | Rule] = [*rules.evidence, *rules.rules]
    for each in rulings:
        name = each.id.upper().replace("-", "_")
        for suffix, regex in _of_maps(each.tests):
            taken = {known.name for known in found.values()}
            names = (f"{name}{suffix}{number or ''}_REGEX" for number in range(len(found) + 1))
            if regex not in found:
                found[regex] = MapRegex(next(free for free in names if free not in taken), regex)
    return found


def _of_maps(tests: tuple[Test, ...]) -> Iterator[tuple[str, str]]:
    """The regexes for keys and values in ``tests``, each after what its name ends with."""
    for test in tests:
        for leaf in leaves(test):
            match leaf:
                case SomeKey(_, regex) | Distinct(_, regex):
                    yield "", regex
                case Matches(_, part, regex, of) if part != "value":
                    if of:
                        yield "_OF", of
                    yield "", regex
                case _:
                    pass


def matching(regex: str, value: str) -> RuleCondition:
    """Whether ``regex`` matches all of ``value``, a Python expression for a string."""
    return runtime_test("matches", value, pyregex(regex))


def found_in(regex: str, value: str) -> RuleCondition:
    """Whether ``regex`` is found somewhere in ``value``."""
    if _PLAIN.fullmatch(regex):
        text = pystr(re.sub(r"\\(.)", r"\1", regex))
        return atom(f"{text} in {value}", f"{text} not in {value}")
    return runtime_test("contains", value, pyregex(regex))


def pyregex(regex: str) -> str:
    """A literal of ``regex``: a raw string, as one writes a regex, where that is the same."""
    if "\\" not in regex or not regex.isascii() or not regex.isprintable():
        return pystr(regex)
    quote = "'" if '"' in regex and "'" not in regex else '"'
    literal = f"r{quote}{regex}{quote}"
    try:
        return literal if ast.literal_eval(literal) == regex else pystr(regex)
    except (SyntaxError, ValueError):
        return pystr(regex)
