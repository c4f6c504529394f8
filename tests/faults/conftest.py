"""Fixtures for the transports' tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.faults.both_transports import TRANSPORTS, Authority, Calls

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(params=list(TRANSPORTS))
def call(request: pytest.FixtureRequest) -> Iterator[Calls]:
    calls = Calls(request.param)
    yield calls
    calls.close()


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))
