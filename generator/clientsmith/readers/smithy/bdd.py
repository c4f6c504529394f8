"""Endpoint rules that are a binary decision diagram (``smithy.rules#endpointBdd``), as the rule set that says the same.

Each node asks one condition and names where to go on, with it and without. Nodes are triples of 32 bits in base64, of a
condition's index and two references: a reference of n is node n - 1, the first node stands for the end, and from
100,000,000 on the results begin, of which the first, that no rule matches, is not written down. A rule set has no node
that two others lead to, so such a node is written down twice; a diagram that would become too large by that is refused.
"""

from __future__ import annotations

import base64
import binascii
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field

from ...errors import ModelError
from ..json_values import as_array, as_object, as_text

_RESULTS = 100_000_000
# S3's rule set, the largest, has 700 rules.
_MOST_RULES = 5_000
# Python ends at 100 blocks in one another.
_DEEPEST = 60
_NO_MATCH: Mapping[str, object] = {
    "type": "error",
    "conditions": [],
    "error": "no endpoint rule matches these parameters",
}
_KEYS = frozenset({"version", "parameters", "conditions", "results", "root", "nodeCount", "nodes"})

Rules = list[object]


def rule_set(document: Mapping[str, object], pointer: str) -> dict[str, object]:
    """The document of a rule set that gives what ``document``, a diagram, gives. ModelError, with ``pointer``, for one
    that is broken or too large.
    """
    for key in document:
        if key not in _KEYS:
            raise ModelError(f"{pointer}.{key}: unknown key (allowed: {', '.join(sorted(_KEYS))})")
    diagram = _Diagram(
        pointer,
        _nodes(document.get("nodes"), f"{pointer}.nodes"),
        as_array(document.get("conditions"), f"{pointer}.conditions"),
        as_array(document.get("results"), f"{pointer}.results"),
    )
    root = document.get("root")
    if isinstance(root, bool) or not isinstance(root, int):
        raise ModelError(f"{pointer}.root: expected a reference to a node, found {root!r}")
    return {
        "version": "1.0",
        "parameters": as_object(document.get("parameters"), f"{pointer}.parameters"),
        "rules": diagram.rules(root, -1, 0),
    }


Node = tuple[int, int, int]


def _nodes(found: object, pointer: str) -> list[Node]:
    try:
        data = base64.b64decode(as_text(found, pointer), validate=True)
        return list(struct.iter_unpack(">iii", data))
    except (binascii.Error, struct.error) as error:
        raise ModelError(f"{pointer}: not triples of 32 bits in base64: {error}") from error


@dataclass(slots=True)
class _Diagram:
    pointer: str
    nodes: list[Node]
    conditions: list[object]
    results: list[object]
    written: int = field(default=0)

    def rules(self, reference: int, above: int, depth: int) -> Rules:
        """The rules that go on at ``reference``, after the condition with the index ``above``."""
        found: Rules = []
        while True:
            self.written += 1
            if self.written > _MOST_RULES or depth > _DEEPEST:
                raise ModelError(
                    f"{self.pointer}: would become more than {_MOST_RULES} rules, or {_DEEPEST} in one another, "
                    "which is not supported"
                )
            if reference in (1, -1, _RESULTS):
                return [*found, _NO_MATCH]
            if reference > _RESULTS:
                return [*found, self._result(reference - _RESULTS - 1)]
            index, high, low = self._node(reference, above)
            rules = self.rules(high, index, depth + 1)
            found.append({"type": "tree", "conditions": [self.conditions[index]], "rules": rules})
            # What is asked without the condition stands beside it, and is no deeper.
            reference, above = low, index

    def _node(self, reference: int, above: int) -> Node:
        if not 2 <= reference <= len(self.nodes):
            raise ModelError(f"{self.pointer}.nodes: there is no node {reference}")
        index, high, low = self.nodes[reference - 1]
        # Conditions are asked in their order, so that no path comes back to a node.
        if not above < index < len(self.conditions):
            raise ModelError(
                f"{self.pointer}.nodes[{reference - 1}]: the condition {index} cannot be asked after {above}"
            )
        return index, high, low

    def _result(self, index: int) -> object:
        if index >= len(self.results):
            raise ModelError(f"{self.pointer}.results: there is no result {index}")
        return self.results[index]
