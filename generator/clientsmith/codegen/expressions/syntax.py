"""The syntax of JMESPath, as the jmespath package reads it: a tree of frozen nodes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from jmespath.exceptions import JMESPathError
from jmespath.parser import Parser

from ...errors import ModelError


@dataclass(frozen=True, slots=True)
class Node:
    """A part of an expression: its kind in jmespath's words, its value where the kind has one, and its parts."""

    kind: str
    value: object
    children: tuple[Node, ...]


def parse_expression(expression: str, pointer: str) -> Node:
    """The tree of ``expression``. ModelError, with ``pointer``, for what is no JMESPath."""
    try:
        return _node(Parser().parse(expression).parsed)
    except JMESPathError as error:
        raise ModelError(
            f"{pointer}: {expression!r} is no JMESPath: {' '.join(str(error).split())}"
        ) from error


def _node(found: Mapping[str, Any]) -> Node:
    kind = str(found["type"])
    # The parts of a slice are numbers, and nobody compiles one.
    children = () if kind == "slice" else tuple(_node(child) for child in found["children"])
    return Node(kind, found.get("value"), children)
