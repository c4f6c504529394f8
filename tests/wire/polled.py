"""A client of ours and botocore's own, of the same operations, before the same canned answers, one after another."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import botocore.loaders
import botocore.session
from botocore.awsrequest import AWSResponse
from botocore.client import Config
from botocore.exceptions import UnknownServiceError

from tests.support.botocore_side import Body
from tests.support.packages import build, runtime

LOADER = botocore.loaders.Loader()
KEYS = ("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")


@dataclasses.dataclass(frozen=True)
class Raw:
    """An answer as it comes."""

    status: int
    body: str = ""
    headers: tuple[tuple[str, str], ...] = ()


def package(service: str, operations: Sequence[str], folder: Path) -> ModuleType:
    """Ours, with the paginators and waiters that botocore has."""
    return build(
        LOADER.load_service_model(service, "service-2"),
        folder,
        operations,
        paginators=beside(service, "paginators-1"),
        waiters=beside(service, "waiters-2"),
    )


def beside(service: str, kind: str) -> Any:
    """What botocore has of the ``kind`` beside a model, None where there is nothing."""
    try:
        return LOADER.load_service_model(service, kind)
    except UnknownServiceError:
        return None


class Theirs:
    """botocore's client, which answers from the list that it was given last; ``sent`` are its requests since then."""

    def __init__(self, service: str) -> None:
        self.sent: list[Any] = []
        self._answers: Iterator[Raw] = iter(())
        self.client = botocore.session.get_session().create_client(
            service,
            region_name="eu-west-1",
            endpoint_url="https://example.com",
            aws_access_key_id=KEYS[0],
            aws_secret_access_key=KEYS[1],
            config=Config(retries={"total_max_attempts": 1}, s3={"addressing_style": "path"}),
        )
        self.client.meta.events.register("before-send", self._answer)

    def given(self, answers: Sequence[Raw]) -> Theirs:
        self.sent = []
        self._answers = iter(answers)
        return self

    def _answer(self, request: Any, **_: object) -> AWSResponse:
        self.sent.append(request)
        raw = next(self._answers)
        return AWSResponse(request.url, raw.status, dict(raw.headers), Body(raw.body.encode()))


class Ours:
    """Our client, sync or async."""

    def __init__(self, service: ModuleType, answers: Sequence[Raw], *, is_async: bool) -> None:
        shared = runtime(service)
        responses = [
            shared.HttpResponse(raw.status, dict(raw.headers), raw.body.encode()) for raw in answers
        ]
        self.stub = runtime(service, "testing").StubTransport(*responses)
        (name,) = [name for name in dir(service) if name.endswith("Client") and "Async" not in name]
        self.client = getattr(service, f"Async{name}" if is_async else name)(
            region="eu-west-1",
            endpoint_url="https://example.com",
            credentials=shared.Credentials(*KEYS),
            transport=self.stub,
            retries=shared.RetryPolicy(max_attempts=1),
        )
        self._is_async = is_async

    def call(self, method: str, *arguments: Any, **members: Any) -> Any:
        found = getattr(self.client, method)(*arguments, **members)
        return asyncio.run(found) if self._is_async else found
