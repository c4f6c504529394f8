"""Regexes of rules as conditions on a string.

``rules.matches`` loads ``re`` when the first value is matched (docs/decisions/011-regexes-of-rules.md). A regex that is
only text needs no ``re``: what makes a value unknown (``\\$\\{``) is asked of strings that every call has.
"""

from __future__ import annotations

import ast
import re

from ..python.literals import pystr
from .conditions import RuleCondition, atom, runtime_test

_PLAIN = re.compile(r"(?:[^\\.^$*+?{}\[\]|()]|\\[^\w\s])+")


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
