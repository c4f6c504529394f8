"""Branches of ``resolve`` that become functions of their own: each of them, and what comes out of all together."""

from __future__ import annotations

from typing import Any

import pytest
from clientsmith.runtime import endpoints as rules

from tests.unit.codegen.endpoints.test_compiler import (
    FLAG,
    REGION,
    call,
    compiled,
    endpoint,
    error,
    ref,
    resolve,
    rule_set,
    tree,
)


def many(count: int, *conditions: dict[str, Any]) -> list[dict[str, Any]]:
    """So many endpoints, each with properties of several lines, one for each region."""
    return [
        endpoint(
            f"https://{number}.example.com",
            *conditions,
            call("stringEquals", ref("Region"), f"r-{number}"),
            properties={"authSchemes": [{"name": "sigv4", "signingRegion": f"r-{number}"}] * 3},
        )
        for number in range(count)
    ]


def test_a_branch_that_is_long_is_a_function_of_its_own() -> None:
    document = rule_set(
        tree([call("isSet", ref("Region"))], *many(3), endpoint("https://{Region}.example.com")),
        tree([call("isSet", ref("Zone"))], *many(2, call("isSet", ref("Region")))),
        tree([call("booleanEquals", ref("UseFIPS"), True)], *many(2, call("isSet", ref("Region")))),
        error("nowhere"),
        Region=REGION,
        Zone={"type": "string"},
        UseFIPS=FLAG,
    )
    whole = compiled(document)

    assert whole.branches
    longest = max(
        len([line for statement in branch.statements for line in statement.lines()])
        for branch in whole.branches
    )
    assert longest < 60
    for number in range(3):
        assert resolve(document, region=f"r-{number}").url == f"https://{number}.example.com"
    assert resolve(document, region="r-9").url == "https://r-9.example.com"
    with pytest.raises(rules.EndpointError, match="nowhere"):
        resolve(document, zone="z", use_fips=True)


def test_branches_that_are_the_same_are_one_function() -> None:
    """S3 has the same endpoints for each length that the id of a zone may have."""
    document = rule_set(
        *(
            tree([call("stringEquals", ref("Zone"), zone)], *many(3, call("isSet", ref("Region"))))
            for zone in "abc"
        ),
        error("nowhere"),
        Region=REGION,
        Zone={"type": "string"},
    )
    whole = compiled(document)

    assert [branch.name for branch in whole.branches] == ["_when_zone_is_a"]
    assert [resolve(document, zone=zone, region="r-2").url for zone in "abc"] == [
        "https://2.example.com"
    ] * 3
    with pytest.raises(rules.EndpointError, match="nowhere"):
        resolve(document, zone="d", region="r-3")
    with pytest.raises(rules.EndpointError, match="nowhere"):
        resolve(document, zone="a", region="r-4")
