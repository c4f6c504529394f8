"""One call through a generated client and through botocore's: what both send, given the same answers."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import botocore.session
from botocore.awsrequest import AWSResponse
from botocore.config import Config

from tests.fleet.gates import LOADER
from tests.support.botocore_side import Body
from tests.support.packages import build, runtime

PARTITIONS = Path(__file__).resolve().parents[2] / "models" / "partitions.json"
KEYS = ("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
Answer = tuple[int, Mapping[str, str], bytes]
FINE: Answer = (200, {}, b"")


class Enough(Exception):
    """There is no answer left."""


def package(service: str, operations: Sequence[str], folder: Path) -> ModuleType:
    """The package of these operations, with the endpoint rules of the installed botocore."""
    return build(
        LOADER.load_service_model(service, "service-2"),
        folder,
        operations,
        endpoint_rules=LOADER.load_service_model(service, "endpoint-rule-set-1"),
        partitions=json.loads(PARTITIONS.read_text()),
    )


def theirs(
    service: str,
    operation: str,
    params: Mapping[str, Any],
    answers: Sequence[Answer] = (),
    *,
    region: str = "eu-central-1",
    bodies: Sequence[bytes] = (),
    keys: Mapping[str, Any] | None = None,
    **options: Any,
) -> tuple[list[Any], Any]:
    """The requests that botocore sends, and its result or its error. ``bodies`` are what it signs in place of its own,
    one for each request.
    """
    config = Config(
        request_checksum_calculation="when_required",
        retries={"mode": "standard", "total_max_attempts": 3},
    )
    named = keys or {"aws_access_key_id": KEYS[0], "aws_secret_access_key": KEYS[1]}
    session = botocore.session.Session()
    client = session.create_client(service, region_name=region, config=config, **named, **options)
    sent: list[Any] = []
    left = list(answers)
    ours = list(bodies)

    def answer(request: Any, **_: Any) -> AWSResponse:
        sent.append(request)
        if not left:
            raise Enough
        status, headers, body = left.pop(0)
        return AWSResponse(request.url, status, headers, Body(body))

    def sign_ours(request: Any, **_: Any) -> None:
        if ours:
            request.data = ours.pop(0)

    client.meta.events.register("before-sign", sign_ours)
    client.meta.events.register("before-send", answer)
    try:
        return sent, client._make_api_call(operation, dict(params))
    except Exception as error:
        return sent, error


def ours(
    module: ModuleType,
    operation: str,
    params: Mapping[str, Any],
    answers: Sequence[Answer] = (),
    *,
    region: str = "eu-central-1",
    is_async: bool = False,
    **options: Any,
) -> tuple[list[Any], Any]:
    """The requests that the generated client sends, and its result or its error."""
    http, shared = runtime(module, "http"), runtime(module)
    stub = runtime(module, "testing").StubTransport(
        [http.HttpResponse(*answer) for answer in answers], lambda _: stop()
    )
    names = [name for name in dir(module) if name.endswith("Client")]
    (name,) = [name for name in names if name.startswith("Async") == is_async]
    options.setdefault("credentials", shared.Credentials(*KEYS))
    options.setdefault("retries", shared.RetryPolicy(base_delay=0.0))
    client = getattr(module, name)(region=region, transport=stub, **options)
    request = module.OPERATIONS[operation].input.from_dict(params)
    try:
        sending = client.send(request)
        return stub.requests, asyncio.run(sending) if is_async else sending
    except Exception as error:
        return stub.requests, error


def stop() -> Any:
    raise Enough
