"""The protocol tests that botocore ships, every case of every file, through generated code.

``not_passing.toml`` has those that fail, each with its reason; one that passes must not stand there.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.vectors import vectors
from tests.wire.not_passing import NotPassing
from tests.wire.protocol_cases import Case, Services, cases, check

NOT_PASSING = NotPassing.read()


def _cases() -> Iterator[Any]:
    try:
        folder = vectors("botocore-protocols")
    except pytest.skip.Exception as missing:
        yield pytest.param(None, marks=pytest.mark.skip(reason=str(missing)), id="no-vectors")
        return
    for case in cases(folder):
        yield pytest.param(case, id=f"{case.protocol}-{case.direction}-{case.id}")


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Services:
    return Services(tmp_path_factory.mktemp("vectors"))


@pytest.mark.parametrize("case", list(_cases()))
def test_case(case: Case, services: Services) -> None:
    reason = NOT_PASSING.reason(case)
    if reason is None:
        check(case, services)
        return
    try:
        check(case, services)
    except AssertionError:  # anything else is no difference on the wire
        return
    pytest.fail(f"{case.id} passes now: take it off tests/wire/not_passing.toml ({reason})")


def test_the_list_names_cases_that_there_are() -> None:
    known = {
        (case.protocol, case.direction, case.id) for case in cases(vectors("botocore-protocols"))
    }

    assert sorted(set(NOT_PASSING.reasons) - known) == []
