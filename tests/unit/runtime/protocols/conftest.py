"""One way to call a test's own service with clients of both kinds."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.packages import runtime


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, service: Any) -> Iterator[Any]:
    """Calls an operation with a client of either kind: what was sent, and what came of the answer."""

    def send(name: str, answer: Any = None, settings: Any = None, **members: Any) -> Any:
        shared = runtime(service)
        stub = runtime(service, "testing").StubTransport(answer or shared.HttpResponse(200))
        arguments: dict[str, Any] = {
            "region": "eu-west-1",
            "endpoint_url": "https://example.com",
            "credentials": shared.Credentials("id", "secret"),
            "retries": shared.RetryPolicy(max_attempts=1),
            "transport": stub,
        } | (settings or {})
        found = service.OPERATIONS[name].input(**members)
        if request.param == "sync":
            result = service.SampleClient(**arguments).send(found)
        else:
            result = asyncio.run(service.AsyncSampleClient(**arguments).send(found))
        return stub.requests[0], result

    return send
