"""The protocol tests whose payload is a blob, with that payload as a stream: the same request, and the same answer."""

from __future__ import annotations

import copy
from dataclasses import replace

import pytest

from tests.support.packages import runtime
from tests.vectors import vectors
from tests.wire.protocol_cases import Case, Services, cases, check


def payload(case: Case) -> str:
    """The member that is a blob and the whole body; empty where there is none."""
    role = case.given["given"].get(case.direction)
    shape = case.suite["shapes"].get(role["shape"], {}) if role else {}
    name: str = shape.get("payload", "")
    target = shape["members"][name]["shape"] if name else ""
    return name if target and case.suite["shapes"][target]["type"] == "blob" else ""


def _blobs() -> list[Case]:
    try:
        folder = vectors("botocore-protocols")
    except pytest.skip.Exception:
        return []  # said below
    return [case for case in cases(folder) if payload(case)]


BLOBS = _blobs()


def streamed(case: Case) -> Case:
    suite = copy.deepcopy(case.suite)
    shape = suite["shapes"][case.given["given"][case.direction]["shape"]]
    shape["members"][payload(case)]["streaming"] = True
    return replace(case, suite=suite)


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Services:
    return Services(tmp_path_factory.mktemp("streamed"))


@pytest.mark.parametrize(
    "case", BLOBS, ids=lambda case: f"{case.protocol}.{case.direction}.{case.id}"
)
def test_a_blob_that_is_a_stream(case: Case, services: Services) -> None:
    case = streamed(case)
    if case.direction == "input":
        check(case, services)
        return
    service = services.of(case)
    response = case.given["response"]
    http = runtime(service, "http")
    operation = service.OPERATIONS[case.given["given"]["name"]]
    body = response.get("body", "").encode()
    result = operation.parse(http.HttpResponse(response["status_code"], response["headers"], body))
    found = result.to_dict()

    assert operation.streams is not None
    assert found.pop(payload(case)).read() == case.given["result"].get(payload(case), "").encode()
    assert found == {key: value for key, value in case.given["result"].items() if key in found}


def test_there_are_some_of_both_directions() -> None:
    vectors("botocore-protocols")
    assert {case.direction for case in BLOBS} == {"input", "output"}
