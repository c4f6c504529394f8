"""The package of ``sample.py``, generated once, and clients of it that answer from a list."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.packages import build, runtime
from tests.unit.runtime.sample import DOCUMENT, PAGINATORS, WAITERS


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The generated service module, its packages loaded."""
    folder = tmp_path_factory.mktemp("sample")
    service = build(DOCUMENT, folder, paginators=PAGINATORS, waiters=WAITERS)
    importlib.import_module(f"{service.__name__}.client")
    return service


@pytest.fixture(scope="session")
def shared(sample: Any) -> Any:
    """The runtime inside the generated package."""
    return runtime(sample)


@pytest.fixture(scope="session")
def stubs(sample: Any) -> Any:
    """``runtime.testing`` of the generated package."""
    return runtime(sample, "testing")


class Calls:
    """A client, sync or async, behind one way to call it: ``calls("create_thing", name="a")``."""

    def __init__(self, client: Any, transport: Any, run: Callable[[Any], Any]) -> None:
        self.client = client
        self.transport = transport
        self._run = run

    def __call__(self, method: str, *options: Any, **members: Any) -> Any:
        return self._run(getattr(self.client, method)(*options, **members))

    def through(self, client: Any) -> Calls:
        return Calls(client, self.transport, self._run)

    @property
    def sent(self) -> list[Any]:
        return list(self.transport.requests)


@pytest.fixture
def policy_options() -> dict[str, Any]:
    """More arguments of the ``RetryPolicy`` that ``connect`` gives; for other fixtures to fill in."""
    return {}


@pytest.fixture(params=["sync", "async"])
def connect(
    request: pytest.FixtureRequest,
    sample: Any,
    shared: Any,
    stubs: Any,
    policy_options: dict[str, Any],
) -> Any:
    """Makes a client of either kind that gives ``answers``; retries do not pause unless ``retries`` says so."""
    is_async = request.param == "async"
    client_class = sample.AsyncSampleClient if is_async else sample.SampleClient

    def make(*answers: Any, **settings: Any) -> Calls:
        transport = settings.pop("transport", None) or stubs.StubTransport(*answers)
        defaults = {
            "region": "eu-west-1",
            "endpoint_url": "https://example.com",
            "credentials": shared.Credentials("id", "secret"),
            "retries": shared.RetryPolicy(base_delay=0, throttling_base_delay=0, **policy_options),
        }
        client = client_class(transport=transport, **(defaults | settings))
        return Calls(client, transport, run_coroutine if is_async else as_it_is)

    return make


def as_it_is(value: Any) -> Any:
    return value


def run_coroutine(value: Any) -> Any:
    return asyncio.run(value)


@pytest.fixture
def throttled(stubs: Any) -> Any:
    return stubs.json_response({"__type": "TooManyRequestsException"}, 429)


@pytest.fixture
def down(shared: Any) -> Any:
    return shared.HttpResponse(503, {}, b"down")


@pytest.fixture
def fine(stubs: Any) -> Any:
    return stubs.json_response({"Name": "a"})
