"""Streamed calls whose caller goes wrong: an interceptor that raises, a file that breaks, a body that is read twice."""

from __future__ import annotations

import asyncio
import copy
import gc
import io
import pickle
import threading
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.faults.scripted_server import Peer, request, serve
from tests.faults.streamed_clients import OK, TEN, Clients, any_request
from tests.golden.ideas import streamed_blobs
from tests.support.packages import build, runtime


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return build(streamed_blobs(), tmp_path_factory.mktemp("streamed"))


@pytest.fixture(params=["sync", "async"])
def clients(request: pytest.FixtureRequest, sample: Any) -> Iterator[Clients]:
    found = Clients(sample, request.param)
    yield found
    found.close()


@pytest.mark.parametrize("point", ["before_parse", "after_parse", "after_attempt", "after_call"])
def test_an_interceptor_that_raises_leaves_no_body_open(clients: Clients, point: str) -> None:
    hung_up = threading.Event()

    def hear(peer: Peer) -> None:
        peer.sock.settimeout(5)
        assert peer.sock.recv(1) == b""
        hung_up.set()

    def refuse(*_: object) -> None:
        raise LookupError(point)

    core = runtime(clients.sample)
    interceptor = type("Refusing", (core.Interceptor,), {point: refuse})()
    with (
        serve([request, OK + b"Content-Length: 10\r\n\r\n012", hear]) as server,
        warnings.catch_warnings(record=True) as caught,
    ):
        warnings.simplefilter("always")
        client = clients.to(server.host, interceptors=[interceptor])
        with pytest.raises(LookupError, match=point) as error:
            client.get(key="k")
        clients.wait(asyncio.sleep(0))  # the loop has its turn
        assert hung_up.wait(5)  # while the error, and with it every frame, is there
        assert error.value.args == (point,)
        del error
        gc.collect()
        assert [each for each in caught if each.category is ResourceWarning] == []


def test_a_body_that_two_tasks_read(sample: Any) -> None:
    async def read(host: str) -> None:
        client = clients.to(host).client
        body = (await client.get(key="k")).body
        first = asyncio.ensure_future(body.read())
        await asyncio.sleep(0.05)
        with pytest.raises(RuntimeError, match="another task reads this body"):
            await asyncio.wait_for(body.read(), 2)
        go_on.set()
        assert await asyncio.wait_for(first, 2) == b"0123456789"

    clients, go_on = Clients(sample, "async"), threading.Event()
    parts = [OK + b"Content-Length: 10\r\n\r\n012", lambda _: go_on.wait(5), b"3456789"]
    with serve([request, *parts]) as server:
        clients.runner.run(read(server.host))
    clients.close()


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, pickle.dumps])
def test_a_body_from_a_connection_cannot_be_copied(
    clients: Clients, copied: Callable[[Any], Any]
) -> None:
    with serve([request, TEN]) as server:
        body = clients.to(server.host).get(key="k").body
        with pytest.raises(TypeError, match="cannot be copied or pickled"):
            copied(body)
        assert clients.wait(body.read()) == b"0123456789"


class Broken(io.BytesIO):
    """A file whose disk breaks when it is read the second time: once for the signature, once to be sent."""

    def __init__(self, error: OSError) -> None:
        super().__init__(b"abc")
        self.error = error
        self.reads = 0

    def read(self, size: int | None = -1, /) -> bytes:
        self.reads += 1
        if self.reads > 2:
            raise self.error
        return super().read(size)


@pytest.mark.parametrize("error", [OSError(5, "a bad disk"), TimeoutError("a slow disk")])
def test_a_file_that_cannot_be_read_is_no_fault_of_the_connection(
    clients: Clients, error: OSError
) -> None:
    file = Broken(error)
    with serve([any_request]) as server, pytest.raises(OSError, match="disk") as caught:
        clients.to(server.host).put(key="k", body=file)

    # asyncio makes another TimeoutError of one that a thread raises.
    assert (type(caught.value), caught.value.args) == (type(error), error.args)
    assert file.reads == 3
