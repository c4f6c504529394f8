"""A clock that is wrong: the date of one refusal corrects it, for all calls of the client."""

from __future__ import annotations

from email.utils import formatdate
from typing import Any

import pytest
from clientsmith.runtime.auth.sigv4 import Clock, seconds_of_date

NOW = 1_700_000_000.0


@pytest.fixture
def at_now(monkeypatch: pytest.MonkeyPatch, sample: Any) -> None:
    """This machine's clock stands at ``NOW``."""
    import importlib

    package = sample.__name__.partition(".")[0]
    module = importlib.import_module(f"{package}.runtime.client.call")
    monkeypatch.setattr(module, "time", lambda: NOW)


def too_skewed(stubs: Any, server: float, code: str = "RequestTimeTooSkewed") -> Any:
    return stubs.json_response({"__type": code}, 403, {"date": formatdate(server, usegmt=True)})


@pytest.mark.usefixtures("at_now")
@pytest.mark.parametrize("off", [-7200.0, 7200.0, 301.0])
def test_the_call_is_signed_again_with_the_service_s_time(
    connect: Any, stubs: Any, fine: Any, off: float
) -> None:
    calls = connect(too_skewed(stubs, NOW + off), fine, fine)

    calls("create_thing", name="a")
    calls("create_thing", name="b")

    stamps = [http.headers["x-amz-date"] for http in calls.sent]
    assert stamps[0] == "20231114T221320Z"
    assert stamps[1] == stamps[2] != stamps[0]


@pytest.mark.usefixtures("at_now")
def test_clients_with_other_options_share_the_clock(connect: Any, stubs: Any, fine: Any) -> None:
    calls = connect(too_skewed(stubs, NOW + 7200), fine, fine)

    calls.through(calls.client.with_options(timeout=5))("create_thing", name="a")
    calls("create_thing", name="b")

    assert [http.headers["x-amz-date"][9:11] for http in calls.sent] == ["22", "00", "00"]


@pytest.mark.usefixtures("at_now")
@pytest.mark.parametrize(
    ("off", "code"), [(10.0, "SignatureDoesNotMatch"), (7200.0, "AccessDeniedException")]
)
def test_another_refusal_is_final(
    connect: Any, stubs: Any, shared: Any, off: float, code: str
) -> None:
    calls = connect(too_skewed(stubs, NOW + off, code))

    with pytest.raises(shared.ServiceError, match=code):
        calls("create_thing", name="a")


@pytest.mark.usefixtures("at_now")
def test_a_single_attempt_stays_one(connect: Any, stubs: Any, shared: Any, fine: Any) -> None:
    """The next call has the right time."""
    calls = connect(too_skewed(stubs, NOW + 7200), fine, retries=shared.RetryPolicy(max_attempts=1))

    with pytest.raises(shared.ServiceError):
        calls("create_thing", name="a")
    calls("create_thing", name="a")

    assert [http.headers["x-amz-date"][9:11] for http in calls.sent] == ["22", "00"]


@pytest.mark.parametrize("date", ["", "yesterday", "Mon, 99 Foo 2023 99:99:99 GMT", "\ud800"])
def test_a_date_that_is_none(date: str) -> None:
    assert seconds_of_date(date) is None
    assert not Clock().correct("RequestTimeTooSkewed", {"date": date}, now=NOW)
