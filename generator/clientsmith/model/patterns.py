"""The patterns of the model: they are in ECMA 262's language (smithy.io/2.0/spec/constraint-traits.html)."""

from __future__ import annotations

import re


def compiles(pattern: str) -> bool:
    """Whether Python's ``re`` takes ``pattern``: \\p{L}, for one, it does not know, and what cannot be compiled is not
    checked.
    """
    try:
        re.compile(pattern, re.ASCII)
    except (re.error, OverflowError, RecursionError):
        return False
    return True
