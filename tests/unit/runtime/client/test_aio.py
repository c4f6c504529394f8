"""What only the async client does: many calls at once, cancellation, credentials off the loop, the extra it needs."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest


def client_of(sample: Any, shared: Any, transport: Any, **settings: Any) -> Any:
    defaults = {
        "region": "eu-west-1",
        "endpoint_url": "https://example.com",
        "credentials": shared.Credentials("id", "secret"),
    }
    return sample.AsyncSampleClient(transport=transport, **(defaults | settings))


def test_it_is_an_async_context_manager(sample: Any, shared: Any, stubs: Any) -> None:
    stub = stubs.StubTransport(stubs.json_response({"Name": "a"}))

    async def call() -> Any:
        async with client_of(sample, shared, stub) as client:
            return await client.get_thing(id="1")

    assert asyncio.run(call()) == sample.GetThingResult(name="a")
    assert stub.closed


class Gate:
    """A transport of the caller's: every request waits until ``count`` of them are under way."""

    def __init__(self, answer: Any, count: int) -> None:
        self.answer = answer
        self.under_way = 0
        self.most = 0
        self.cancelled = 0
        self._count = count
        self._open = asyncio.Event()

    async def send(self, request: Any, *, timeout: Any) -> Any:
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        if self.under_way >= self._count:
            self._open.set()
        try:
            await self._open.wait()
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        finally:
            self.under_way -= 1
        return self.answer

    async def close(self) -> None:
        pass


def test_many_calls_are_under_way_at_once(sample: Any, shared: Any, stubs: Any) -> None:
    async def call() -> Gate:
        gate = Gate(stubs.json_response({"Name": "a"}), 50)
        async with client_of(sample, shared, gate) as client:
            await asyncio.gather(*[client.get_thing(id=str(number)) for number in range(50)])
        return gate

    assert asyncio.run(call()).most == 50


def test_cancelling_a_call_reaches_the_transport(sample: Any, shared: Any, stubs: Any) -> None:
    async def call() -> Gate:
        gate = Gate(stubs.json_response({}), 2)
        async with client_of(sample, shared, gate) as client:
            task = asyncio.create_task(client.get_thing(id="1"))
            while not gate.under_way:
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        return gate

    gate = asyncio.run(call())

    assert (gate.cancelled, gate.under_way) == (1, 0)


def test_credentials_are_resolved_off_the_loop_and_once(
    sample: Any, shared: Any, stubs: Any
) -> None:
    threads = []

    def resolve() -> Any:
        threads.append(threading.current_thread())
        return shared.Credentials("id", "secret")

    async def call() -> None:
        stub = stubs.StubTransport(lambda request: stubs.json_response({}))
        source = shared.CredentialsSource(resolve)
        async with client_of(sample, shared, stub, credentials=source) as client:
            await asyncio.gather(*[client.get_thing(id="1") for _ in range(5)])

    asyncio.run(call())

    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()


def test_credentials_that_expire_between_attempts_are_renewed_off_the_loop(
    sample: Any, shared: Any, stubs: Any
) -> None:
    threads = []
    stub = stubs.StubTransport(shared.HttpResponse(503), stubs.json_response({}))

    def resolve() -> Any:
        threads.append(threading.current_thread())
        hours = len(stub.requests)
        return shared.Credentials(f"key{hours}", "secret", expires_at=3600.0 * hours + 1800)

    source = shared.CredentialsSource(resolve, clock=lambda: 3600.0 * len(stub.requests))
    retries = shared.RetryPolicy(base_delay=0)

    async def call() -> None:
        async with client_of(sample, shared, stub, credentials=source, retries=retries) as client:
            await client.get_thing(id="1")

    asyncio.run(call())

    assert len(threads) == 2
    assert threading.main_thread() not in threads


def test_a_wrong_request_raises_when_it_is_awaited(sample: Any, shared: Any, stubs: Any) -> None:
    async def call() -> None:
        async with client_of(sample, shared, stubs.StubTransport()) as client:
            coroutine = client.get_thing(id="")
            with pytest.raises(shared.ValidationError):
                await coroutine

    asyncio.run(call())


def test_it_needs_no_third_party_package_and_loads_none(sample: Any) -> None:
    script = f"""
import sys
from {sample.__name__} import AsyncSampleClient
from {sample.__name__.partition(".")[0]}.runtime import Credentials
client = AsyncSampleClient(region="x", endpoint_url="http://localhost", credentials=Credentials("a", "b"))
print(type(client._transport).__name__)
print(*sorted({{name.partition(".")[0] for name in sys.modules}} - sys.stdlib_module_names))
"""

    done = subprocess.run(
        [
            sys.executable,
            "-I",
            "-S",
            "-c",
            f"import sys; sys.path.insert(0, {str(Path(sample.__file__).parents[2])!r})\n" + script,
        ],
        capture_output=True,
        text=True,
        check=True,
    )

    name, loaded = done.stdout.splitlines()
    assert name == "AsyncHttpTransport"
    assert set(loaded.split()) <= {"__main__", sample.__name__.partition(".")[0]}


def test_a_call_that_waits_to_be_sent_again_ends_with_its_error_when_the_client_is_closed(
    sample: Any, shared: Any
) -> None:
    class Lost:
        sent = 0
        closed = False

        async def send(self, request: Any, *, timeout: Any) -> Any:
            assert not self.closed
            self.sent += 1
            raise shared.ConnectionLostError("lost")

        async def close(self) -> None:
            self.closed = True

    async def call() -> int:
        transport = Lost()
        policy = shared.RetryPolicy(base_delay=0.2)
        client = client_of(sample, shared, transport, retries=policy)
        task = asyncio.create_task(client.with_options(timeout=30).get_thing(id="1"))
        await asyncio.sleep(0)
        await client.close()
        with pytest.raises(shared.ConnectionLostError, match="lost"):
            await asyncio.wait_for(task, 5)
        return transport.sent

    assert asyncio.run(call()) == 1
