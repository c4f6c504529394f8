"""moto's server on loopback, boto3 as the witness, and generated clients of both kinds that one test drives alike."""

from __future__ import annotations

import asyncio
import functools
import logging
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError
from moto.server import ThreadedMotoServer

from tests.support.packages import build, runtime
from tests.wire.polled import LOADER, beside

REGION = "eu-central-1"
Make = Callable[..., "Service"]


@dataclass(frozen=True)
class Service:
    """A generated package of one service, a client of it, and boto3's client of the same server.

    ``call`` and what follows give the same for either kind of client, so that a test is written once. Public names of
    the package are attributes: ``sqs.QueueDoesNotExist``.
    """

    module: ModuleType
    client: Any
    theirs: Any
    run: Callable[[Any], Any] | None
    """Runs a coroutine of an async client; None where the client is a sync one."""

    def __getattr__(self, name: str) -> Any:
        return getattr(self.module, name)

    def call(self, operation: str, **members: Any) -> Any:
        """What the method ``operation`` gives."""
        return self._done(getattr(self.client, operation)(**members))

    def send(self, request: Any) -> Any:
        """What the request object gives."""
        return self._done(self.client.send(request))

    def items(self, operation: str, **members: Any) -> list[Any]:
        """Everything on the pages of ``operation``."""
        return self._listed(getattr(self.client, f"paginate_{operation}")(**members).items())

    def pages(self, operation: str, **members: Any) -> list[Any]:
        return self._listed(getattr(self.client, f"paginate_{operation}")(**members))

    def wait(self, waiter: str, **members: Any) -> Any:
        """The outcome of the waiter, which asks without a pause."""
        polling = runtime(self.module).Polling(delay=0, max_attempts=5)
        return self._done(getattr(self.client, f"wait_until_{waiter}")(polling, **members))

    def read(self, body: Any) -> bytes:
        """All of a streamed body."""
        found: bytes = self._done(body.read())
        return found

    def _done(self, result: Any) -> Any:
        return self.run(result) if self.run else result

    def _listed(self, found: Any) -> list[Any]:
        async def collect() -> list[Any]:
            return [item async for item in found]

        return list(self.run(collect())) if self.run else list(found)


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Where moto's server listens."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


def our_error(error: Any) -> tuple[str, str, int]:
    """The code, the message and the status of an error of ours."""
    return error.code, error.message, error.status_code


def boto_error(method: Callable[..., Any], **members: Any) -> tuple[str, str, int]:
    """The same of the error that boto3 raises for the call."""
    with pytest.raises(ClientError) as caught:
        method(**members)
    found = caught.value.response
    status = found["ResponseMetadata"]["HTTPStatusCode"]
    return found["Error"]["Code"], found["Error"]["Message"], status


def reset(address: str) -> None:
    """Makes the server forget everything."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    opener.open(f"{address}/moto-api/reset", data=b"").close()


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., ModuleType]:
    """Packages from the installed botocore's models, each made once a module."""

    @functools.cache
    def make(name: str, operations: tuple[str, ...]) -> ModuleType:
        return build(
            LOADER.load_service_model(name, "service-2"),
            tmp_path_factory.mktemp(name),
            operations,
            endpoint_rules=LOADER.load_service_model(name, "endpoint-rule-set-1"),
            paginators=beside(name, "paginators-1"),
            waiters=beside(name, "waiters-2"),
            partitions=LOADER.load_data("partitions"),
        )

    return make


@pytest.fixture(params=["sync", "async"])
def service(
    request: pytest.FixtureRequest, address: str, package: Callable[..., ModuleType]
) -> Iterator[Make]:
    """Makes a service's package and the clients of it, in a server that has forgotten the test before."""
    boto = {"region_name": REGION, "endpoint_url": address, "config": Config(proxies={})}
    keys = {"aws_access_key_id": "id", "aws_secret_access_key": "secret"}
    reset(address)
    opened: list[Any] = []
    with asyncio.Runner() as runner:

        def make(name: str, operations: Sequence[str], **settings: Any) -> Service:
            module = package(name, tuple(operations))
            shared = runtime(module)
            kind = "" if request.param == "sync" else "Async"
            (client_class,) = [
                getattr(module, found)
                for found in module.__all__
                if found.endswith("Client") and found.startswith("Async") is bool(kind)
            ]
            client = client_class(
                region=REGION,
                endpoint_url=address,
                credentials=shared.Credentials("id", "secret"),
                retries=shared.RetryPolicy(max_attempts=1),
                transport=getattr(shared, f"{kind}HttpTransport")(proxies=shared.Proxies()),
                **settings,
            )
            opened.append(client)
            theirs = boto3.client(name, **boto, **keys)
            return Service(module, client, theirs, runner.run if kind else None)

        yield make
        for client in opened:
            closing = client.close()
            if closing is not None:
                runner.run(closing)
