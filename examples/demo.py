"""The generated client at work: an API and its integration, from creation to deletion, on an API Gateway of our own.

The service is moto's server in a thread of this process, on a free port of the loopback interface; nothing leaves
the machine. It exits with 0 when every step did what it should, and with a traceback when one did not.
"""

from __future__ import annotations

import asyncio
import logging
import os
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager

from aws_clients.apigatewayv2 import (
    ApiGatewayV2Client,
    AsyncApiGatewayV2Client,
    CreateIntegrationRequest,
    IntegrationType,
    NotFoundException,
    ProtocolType,
)
from aws_clients.runtime import (
    Credentials,
    HttpRequest,
    HttpResponse,
    HttpTransport,
    Timeouts,
    ValidationError,
)
from moto.server import ThreadedMotoServer

REGION = "eu-central-1"
CREDENTIALS = Credentials("AKIDEXAMPLE", "an-example-key-that-opens-nothing")


def main() -> None:
    """Runs every step in order."""
    os.environ["NO_PROXY"] = "127.0.0.1"
    with gateway() as endpoint:
        show("API Gateway", f"moto's server listens on {endpoint}")
        transport = CountingTransport()
        with ApiGatewayV2Client(
            region=REGION, endpoint_url=endpoint, credentials=CREDENTIALS, transport=transport
        ) as client:
            api_id = create_api(client)
            integration_id = create_integration(client, api_id)
            update_integration(client, api_id, integration_id)
            list_and_get(client, api_id, integration_id)
            refuse_what_is_wrong(client, transport)
            asyncio.run(create_many(endpoint, api_id))
            delete_integration(client, api_id, integration_id)
            delete_api(client, api_id)
        show("done", f"{transport.sent} requests over {endpoint}")


@contextmanager
def gateway() -> Iterator[str]:
    """The address of an API Gateway that lives as long as the block."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    try:
        host, port = server.get_host_and_port()
        yield f"http://{host}:{port}"
    finally:
        server.stop()


class CountingTransport(HttpTransport):
    """The transport that clients use by default, with a count of what it sent."""

    sent = 0

    def send(self, request: HttpRequest, *, timeout: Timeouts) -> HttpResponse:
        self.sent += 1
        return super().send(request, timeout=timeout)


def create_api(client: ApiGatewayV2Client) -> str:
    api = client.create_api(name="orders", protocol_type=ProtocolType.HTTP, tags={"team": "shop"})
    show(
        "create_api",
        f"{api.name} ({api.protocol_type}) has the id {api.api_id}",
        f"{api.created_date}",
    )
    return expect(api.api_id)


def create_integration(client: ApiGatewayV2Client, api_id: str) -> str:
    integration = client.create_integration(
        api_id=api_id,
        integration_type=IntegrationType.HTTP_PROXY,
        integration_method="GET",
        integration_uri="https://example.com/orders/{proxy}",
        payload_format_version="1.0",
        response_parameters={"500": {"overwrite:statuscode": "502"}},
        timeout_in_millis=5000,
    )
    show(
        "create_integration", *[f"{name}: {value}" for name, value in integration.to_dict().items()]
    )
    return expect(integration.integration_id)


def update_integration(client: ApiGatewayV2Client, api_id: str, integration_id: str) -> None:
    updated = client.update_integration(
        api_id=api_id, integration_id=integration_id, timeout_in_millis=29000
    )
    assert updated.timeout_in_millis == 29000
    show("update_integration", f"timeout_in_millis is now {updated.timeout_in_millis}")


def list_and_get(client: ApiGatewayV2Client, api_id: str, integration_id: str) -> None:
    listed = list(client.paginate_get_integrations(api_id=api_id).items())
    got = client.get_integration(api_id=api_id, integration_id=integration_id)
    assert [item.integration_id for item in listed] == [integration_id]
    assert got.to_dict() == listed[0].to_dict()
    show("get_integrations", f"{len(listed)} integration")
    show("get_integration", f"{got.integration_type!r} to {got.integration_uri}")


def refuse_what_is_wrong(client: ApiGatewayV2Client, transport: CountingTransport) -> None:
    before = transport.sent
    request = CreateIntegrationRequest(
        api_id="", integration_type=IntegrationType.MOCK, timeout_in_millis=10
    )
    try:
        client.send(request)
    except ValidationError as error:
        show("ValidationError", *f"{error}".splitlines(), "nothing was sent")
    else:
        raise AssertionError("a request that breaks the model went through")
    assert transport.sent == before


async def create_many(endpoint: str, api_id: str) -> None:
    async with AsyncApiGatewayV2Client(
        region=REGION, endpoint_url=endpoint, credentials=CREDENTIALS
    ) as client:
        made = await asyncio.gather(
            *[
                client.create_integration(api_id=api_id, integration_type=IntegrationType.MOCK)
                for _ in range(5)
            ]
        )
        for integration in made:
            await client.delete_integration(
                api_id=api_id, integration_id=expect(integration.integration_id)
            )
    show("async", f"{len(made)} integrations created at once, and deleted")


def delete_integration(client: ApiGatewayV2Client, api_id: str, integration_id: str) -> None:
    client.delete_integration(api_id=api_id, integration_id=integration_id)
    show("delete_integration", f"{integration_id} is gone")
    try:
        client.get_integration(api_id=api_id, integration_id=integration_id)
    except NotFoundException as error:
        show("NotFoundException", f"{error}")
    else:
        raise AssertionError("a deleted integration was found")


def delete_api(client: ApiGatewayV2Client, api_id: str) -> None:
    client.delete_api(api_id=api_id)
    show("delete_api", f"{api_id} is gone")


def expect(value: str | None) -> str:
    """The id that the service gave; every member of an answer may be absent."""
    if value is None:
        raise AssertionError("the service gave no id")
    return value


def show(step: str, *lines: str) -> None:
    """Prints one step: its name, and what happened beside it."""
    for number, line in enumerate(lines):
        label = step if number == 0 else ""
        print(textwrap.fill(line, 80, initial_indent=f"{label:<20}", subsequent_indent=" " * 20))


if __name__ == "__main__":
    main()
