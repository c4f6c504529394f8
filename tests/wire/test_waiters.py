"""Our waiters and botocore's own see the same answers, and end in the same way after the same number of calls."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

import botocore.waiter
import pytest
from botocore.exceptions import WaiterError

from tests.support.packages import runtime
from tests.wire.polled import LOADER, Ours, Raw, Theirs, package

MOST = 4
SEQUENCES = 30


def as_json(value: Any, status: int = 200, code: str = "") -> Raw:
    headers = [("content-type", "application/json")]
    headers += [("x-amzn-errortype", code)] if code else []
    return Raw(status, json.dumps(value), tuple(headers))


def failed(code: str) -> Raw:
    return as_json({"__type": f"com.example#{code}", "message": "no"}, 400, code)


def instances(*states: str) -> Raw:
    items = "".join(
        f"<item><instanceId>i</instanceId><instanceState><name>{state}</name></instanceState></item>"
        for state in states
    )
    reservation = f"<item><instancesSet>{items}</instancesSet></item>" if states else ""
    return xml(f"<reservationSet>{reservation * 2}</reservationSet>")


def xml(inner: str) -> Raw:
    name = "DescribeInstancesResponse"
    text = f'<{name} xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">{inner}</{name}>'
    return Raw(200, text, (("content-type", "text/xml"),))


def ec2_error(code: str) -> Raw:
    text = f"<Response><Errors><Error><Code>{code}</Code><Message>no</Message></Error></Errors></Response>"
    return Raw(400, text, (("content-type", "text/xml"),))


def functions(key: str, states: tuple[str, ...]) -> list[Raw]:
    found = [{key: state} for state in states]
    return [as_json(one) for one in [*found, {}]] + [
        as_json({"Configuration": one}) for one in [*found, {}]
    ]


def destinations(*states: str) -> Raw:
    found = [{"DestinationStatus": state} for state in states]
    return as_json({"KinesisDataStreamDestinations": found})


def ecs_services(*services: dict[str, Any], reason: str = "") -> Raw:
    failures = [{"reason": reason}] if reason else []
    return as_json({"services": list(services), "failures": failures})


def ecs_service(running: int, desired: int, deployments: int, status: str) -> dict[str, Any]:
    counts = {"runningCount": running, "desiredCount": desired, "status": status}
    return counts | {"deployments": [{"id": "d"}] * deployments}


@dataclass(frozen=True)
class Side:
    """A service, its operations with the members that they are called with, and the answers that they may give."""

    operations: dict[str, dict[str, Any]]
    answers: list[Raw]
    own_answers: dict[str, list[Raw]] = field(default_factory=dict)

    def answers_of(self, operation: str) -> list[Raw]:
        return [*self.answers, *self.own_answers.get(operation, [])]


SIDES: dict[str, Side] = {
    "lambda": Side(
        {
            "GetFunction": {"FunctionName": "f"},
            "GetFunctionConfiguration": {"FunctionName": "f"},
        },
        [
            *functions("State", ("Active", "Failed", "Pending", "New")),
            *functions("LastUpdateStatus", ("Successful", "Failed", "InProgress")),
            failed("ResourceNotFoundException"),
            failed("TooManyRequestsException"),
        ],
    ),
    "dynamodb": Side(
        {
            "DescribeTable": {"TableName": "t"},
            "DescribeKinesisStreamingDestination": {"TableName": "t"},
        },
        [
            failed("ResourceNotFoundException"),
            failed("InternalServerError"),
        ],
        {
            "DescribeTable": [
                *[as_json({"Table": {"TableStatus": state}}) for state in ("ACTIVE", "CREATING")],
                as_json({"Table": {}}),
            ],
            # Without the list, jmespath raises in the middle of botocore's waiter.
            "DescribeKinesisStreamingDestination": [
                as_json({"KinesisDataStreamDestinations": []}),
                destinations("ACTIVE", "DISABLED"),
                destinations("DISABLED", "ENABLE_FAILED"),
                destinations("ENABLING"),
                destinations("ENABLING"),
            ],
        },
    ),
    "ec2": Side(
        {"DescribeInstances": {"InstanceIds": ["i"]}},
        [
            *[instances(state) for state in ("running", "pending", "stopped", "terminated")],
            instances("running", "stopping"),
            instances("pending", "running"),
            instances("stopped", "shutting-down"),
            instances(),
            ec2_error("InvalidInstanceID.NotFound"),
            ec2_error("UnauthorizedOperation"),
        ],
    ),
    "s3": Side(
        {"HeadBucket": {"Bucket": "b"}, "HeadObject": {"Bucket": "b", "Key": "k"}},
        [Raw(status) for status in (200, 403, 404, 404, 404, 500)],
    ),
    "ecs": Side(
        {"DescribeServices": {"services": ["s"]}},
        [
            ecs_services(ecs_service(1, 1, 1, "ACTIVE")),
            ecs_services(ecs_service(1, 2, 1, "ACTIVE")),
            ecs_services(ecs_service(1, 1, 2, "DRAINING"), ecs_service(1, 1, 1, "ACTIVE")),
            ecs_services(ecs_service(0, 0, 1, "INACTIVE")),
            ecs_services(reason="MISSING"),
            ecs_services(),
            failed("ClusterNotFoundException"),
        ],
    ),
}


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], ModuleType]:
    built: dict[str, ModuleType] = {}

    def get(service: str) -> ModuleType:
        if service not in built:
            folder = tmp_path_factory.mktemp(service)
            built[service] = package(service, list(SIDES[service].operations), folder)
        return built[service]

    return get


def botocore_verdict(theirs: Theirs, waiter: str, members: Any) -> tuple[str, int]:
    name = botocore.xform_name(waiter)
    try:
        theirs.client.get_waiter(name).wait(**members, WaiterConfig={"MaxAttempts": MOST})
    except WaiterError as error:
        in_time = "Max attempts exceeded" not in str(error)
        return "failed" if in_time else "timeout", len(theirs.sent)
    return "success", len(theirs.sent)


def our_verdict(
    module: ModuleType, waiter: str, answers: list[Raw], request: Any, *, is_async: bool
) -> tuple[str, int]:
    ours, shared = Ours(module, answers, is_async=is_async), runtime(module)
    members = {name: getattr(request, name) for name in request.__slots__}
    polling = shared.Polling(max_attempts=MOST, delay=0)
    method = f"wait_until_{botocore.xform_name(waiter)}"
    verdict, message = "success", ""
    try:
        outcome = ours.call(method, polling, **members)
    except shared.WaiterError as error:
        verdict = "failed" if isinstance(error, shared.WaiterFailedError) else "timeout"
        outcome, message = error.outcome, str(error)
    told = {"failed": f"{waiter} failed after", "timeout": f"{waiter} did not happen after {MOST}"}
    assert message.startswith(told.get(verdict, ""))
    assert outcome.attempts == len(ours.stub.requests)
    return verdict, outcome.attempts


@pytest.mark.parametrize("service", SIDES)
def test_a_waiter_ends_as_that_of_botocore(
    service: str, packages: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(botocore.waiter.time, "sleep", lambda _: None)
    module, side = packages(service), SIDES[service]
    theirs = Theirs(service)
    chance = random.Random(service)
    seen: set[str] = set()
    compared = 0
    for waiter, target in sorted(waiters_of(service).items()):
        members = side.operations.get(target)
        if members is None:
            continue
        request = module.OPERATIONS[target].input.from_dict(members)
        for number in range(SEQUENCES):
            # Now and then one answer comes again and again.
            pool = side.answers_of(target)
            pool = [chance.choice(pool)] if number % 3 == 0 else pool
            answers = [chance.choice(pool) for _ in range(MOST)]
            expected = botocore_verdict(theirs.given(answers), waiter, members)
            found = our_verdict(module, waiter, answers, request, is_async=bool(number % 2))
            assert (waiter, found, answers) == (waiter, expected, answers)
            seen.add(found[0])
            compared += 1

    assert seen == {"success", "failed", "timeout"}
    assert compared >= 2 * SEQUENCES


def waiters_of(service: str) -> dict[str, str]:
    found = LOADER.load_service_model(service, "waiters-2")["waiters"]
    return {name: waiter["operation"] for name, waiter in found.items()}
