"""Waiters of a Smithy model: ``smithy.waiters#waitable``."""

from __future__ import annotations

from typing import Any

import pytest
from clientsmith.errors import ModelError
from clientsmith.model import Acceptor, Waiter

from tests.support.smithy import api, ast, operation, read, service, structure, text

TRAIT = "smithy.waiters#waitable"


def waiters(found: dict[str, Any]) -> dict[str, Waiter]:
    """The waiters of GetCity with the trait ``found``."""
    own = operation(output="City", errors=["NoCity"])
    own["traits"][TRAIT] = found
    bad = api(error="client") | {
        "aws.protocols#awsQueryError": {"code": "No.City", "httpResponseCode": 404}
    }
    document = ast(
        {
            "Weather": service("GetCity", protocol="aws.protocols#awsQuery"),
            "GetCity": own,
            "City": structure(state=text()),
            "NoCity": structure(traits=bad),
        }
    )
    return dict(read(document).waiters)


def acceptors(*found: tuple[str, dict[str, Any]]) -> dict[str, Any]:
    return {"acceptors": [{"state": state, "matcher": matcher} for state, matcher in found]}


def output(comparator: str, expected: str) -> dict[str, Any]:
    return {"output": {"path": "state", "comparator": comparator, "expected": expected}}


@pytest.mark.parametrize(
    ("matcher", "kind", "expected", "argument"),
    [
        (output("stringEquals", "true"), "path", "true", "state"),
        (output("booleanEquals", "true"), "path", True, "state"),
        (output("booleanEquals", "false"), "path", False, "state"),
        (output("allStringEquals", "sun"), "pathAll", "sun", "state"),
        (output("anyStringEquals", "sun"), "pathAny", "sun", "state"),
        ({"errorType": "NoCity"}, "error", "No.City", ""),
        ({"errorType": "example.weather#NoCity"}, "error", "No.City", ""),
        ({"errorType": "Unmodelled"}, "error", "Unmodelled", ""),
        ({"success": True}, "error", False, ""),
        ({"success": False}, "error", True, ""),
    ],
)
def test_matchers(matcher: dict[str, Any], kind: Any, expected: Any, argument: str) -> None:
    (found,) = waiters({"Sunny": acceptors(("success", matcher))})["Sunny"].acceptors

    (form,) = matcher
    pointer = f"a.json: example.weather#GetCity: {TRAIT}.Sunny.acceptors[0].matcher.{form}"
    assert found == Acceptor("success", kind, expected, argument, pointer)


@pytest.mark.parametrize(
    ("more", "delay", "attempts"),
    [({}, 2, 150), ({"minDelay": 5, "maxDelay": 60}, 5, 60), ({"minDelay": 900}, 900, 1)],
)
def test_a_waiter_is_patient_for_five_minutes(
    more: dict[str, Any], delay: int, attempts: int
) -> None:
    found = waiters({"Sunny": acceptors(("success", {"success": True})) | more})["Sunny"]

    assert (found.operation, found.delay, found.max_attempts) == ("GetCity", delay, attempts)


@pytest.mark.parametrize(
    ("found", "message"),
    [
        ({"acceptors": {}}, r"acceptors: expected an array, found an object"),
        (acceptors(("sunny", {"success": True})), r"acceptors\[0\].state: expected one of success, failure, retry"),
        (acceptors(("success", {})), r"acceptors\[0\].matcher: expected one of its forms"),
        (acceptors(("success", {"inputOutput": {}})), r"matcher.inputOutput: is not supported; output"),
        (acceptors(("success", output("equals", "x"))), r"comparator: expected one of allStringEquals"),
        (acceptors(("success", output("booleanEquals", "x"))), r"expected: expected true or false, found 'x'"),
        (acceptors(("success", {"success": 1})), r"matcher.success: expected a boolean, found a number"),
        ({"acceptors": [], "minDelay": 0}, r"minDelay: expected a whole number of at least 1, found 0"),
        ({"acceptors": [], "delay": 1}, r"nobody knows the key 'delay'"),
    ],
)  # fmt: skip
def test_what_is_not_of_its_form_is_told_with_its_shape_id(
    found: dict[str, Any], message: str
) -> None:
    with pytest.raises(
        ModelError, match=rf"^a\.json: example.weather#GetCity: {TRAIT}\.Sunny.*{message}"
    ):
        waiters({"Sunny": found})
