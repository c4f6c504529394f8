"""Endpoint rules that are a decision diagram: they give what the rule set beside them gives."""

from __future__ import annotations

import base64
import struct
import time
from typing import Any

import pytest
from clientsmith.errors import ModelError
from clientsmith.model.endpoint_rules import ErrorRule, Template, TreeRule
from clientsmith.readers.smithy.bdd import rule_set

from tests.support.smithy import put_city, read

RESULT = 100_000_001  # the first that is written down
# As Smithy's own writer has it: a condition, and a second that is asked when the first holds.
WRITTEN = "/////wAAAAH/////AAAAAAAAAAMF9eECAAAAAQX14QEF9eEC"


def nodes(*found: tuple[int, int, int]) -> str:
    return base64.b64encode(b"".join(struct.pack(">iii", *each) for each in found)).decode()


def condition(name: str) -> dict[str, Any]:
    return {"fn": "isSet", "argv": [{"ref": name}]}


def failure(message: str) -> dict[str, Any]:
    return {"type": "error", "conditions": [], "error": message}


def diagram(encoded: str, conditions: int = 2, root: int = 2) -> dict[str, Any]:
    return {
        "version": "1.1",
        "parameters": {f"P{n}": {"type": "string"} for n in range(conditions)},
        "conditions": [condition(f"P{n}") for n in range(conditions)],
        "results": [failure("first"), failure("second")],
        "root": root,
        "nodeCount": 3,
        "nodes": encoded,
    }


def test_a_diagram_becomes_the_tree_that_it_is() -> None:
    inner = {"type": "tree", "conditions": [condition("P1")], "rules": [failure("first")]}
    outer = {
        "type": "tree",
        "conditions": [condition("P0")],
        "rules": [inner, failure("second")],
    }

    assert rule_set(diagram(WRITTEN), "$")["rules"] == [outer, failure("second")]
    assert nodes((-1, 1, -1), (0, 3, RESULT + 1), (1, RESULT, RESULT + 1)) == WRITTEN


def test_where_no_rule_matches_there_is_an_error() -> None:
    for end in (1, -1, 100_000_000):
        *_, last = rule_set(diagram(nodes((-1, 1, -1), (0, RESULT, end))), "$")["rules"]  # type: ignore[misc]
        assert last["error"] == "no endpoint rule matches these parameters"


def test_a_service_has_it_where_it_has_no_rule_set() -> None:
    traits = {"smithy.rules#endpointBdd": diagram(WRITTEN)}
    found = read(put_city({}, of_service={"traits": traits}))

    assert found.notes == ()
    assert found.endpoint_rules is not None
    tree, last = found.endpoint_rules.rules
    assert isinstance(tree, TreeRule)
    assert last == ErrorRule((), Template(("second",)))


@pytest.mark.parametrize(
    ("document", "message"),
    [
        (diagram("?"), "not triples of 32 bits"),
        (diagram("AAAA"), "not triples of 32 bits"),
        (diagram(WRITTEN, root=9), "there is no node 9"),
        (diagram(nodes((-1, 1, -1), (0, 2, RESULT))), "the condition 0 cannot be asked after 0"),
        (diagram(nodes((-1, 1, -1), (0, RESULT + 5, RESULT))), "there is no result 5"),
        (diagram(nodes((-1, 1, -1), (7, RESULT, RESULT))), "the condition 7 cannot be asked"),
        (diagram(nodes((-1, 1, -1), (0, -2, RESULT))), "there is no node -2"),
        ({**diagram(WRITTEN), "root": "2"}, "root: expected a reference"),
        ({**diagram(WRITTEN), "more": 1}, "more: unknown key"),
    ],
)
def test_a_broken_diagram_is_refused(document: dict[str, Any], message: str) -> None:
    with pytest.raises(ModelError, match=rf"^\$.*{message}"):
        rule_set(document, "$")


def test_a_long_chain_is_followed() -> None:
    chain = [(n, RESULT, n + 3) for n in range(2000)]
    encoded = nodes((-1, 1, -1), *chain, (2000, RESULT, RESULT))

    rules: Any = rule_set(diagram(encoded, conditions=2001), "$")["rules"]
    assert len(rules) == 2002


def test_a_diagram_that_would_become_far_too_large_is_refused() -> None:
    """Both ways of each node lead to the same next one: 40 nodes are 2 ** 40 ends."""
    many = [(n, n + 3, n + 3) for n in range(40)]
    start = time.process_time()

    with pytest.raises(ModelError, match=r"more than 5000 rules, or 60 in one another"):
        rule_set(diagram(nodes((-1, 1, -1), *many, (40, RESULT, RESULT)), conditions=41), "$")
    assert time.process_time() - start < 2
