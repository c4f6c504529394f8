"""What services want although no model says it: the table is sound, and botocore does the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import botocore.loaders
import botocore.session
import pytest
from botocore.awsrequest import AWSResponse
from clientsmith.model import traits
from clientsmith.readers.overlay.customizations import customize, known_headers, without_md5
from clientsmith.readers.service2.reader import read_service

from tests.support.packages import build, model, operation

LOADER = botocore.loaders.Loader()
ROWS = [(header.service, header) for rows in known_headers().values() for header in rows]


def _service(service_id: str) -> Any:
    """botocore's name for the service, and its model."""
    for name in LOADER.list_available_services("service-2"):
        document = LOADER.load_service_model(name, "service-2")
        if document["metadata"].get("serviceId") == service_id:
            return name, document
    raise AssertionError(f"there is no service {service_id}")


@pytest.mark.parametrize(("service_id", "header"), ROWS)
def test_every_row_is_of_a_service_that_there_is(service_id: str, header: Any) -> None:
    _, document = _service(service_id)

    assert set(header.operations) <= document["operations"].keys()
    assert header.reason
    assert header.source


def test_the_operations_of_a_service_that_wants_a_header_have_it() -> None:
    document = model({"Op": operation("Op")}, {}, serviceId="API Gateway")

    found = read_service(document).operations["Op"].traits.get(traits.ConstantHeaders)
    assert found == traits.ConstantHeaders((("Accept", "application/json"),))


@pytest.mark.parametrize("service_id", sorted(without_md5()))
def test_what_requires_a_checksum_has_a_flexible_one(service_id: str) -> None:
    _, document = _service(service_id)

    found = read_service(document).operations.values()

    required = [each.traits for each in found if traits.HttpChecksumRequired in each.traits]
    assert required
    assert all(
        each.get(traits.HttpChecksum) == traits.HttpChecksum(request_checksum_required=True)
        for each in required
    )


def test_a_required_checksum_of_another_service_stays_as_it_is() -> None:
    document = model({"Op": operation("Op", httpChecksumRequired=True)}, {})

    assert traits.HttpChecksum not in read_service(document).operations["Op"].traits


def test_a_service_that_wants_nothing_stays_as_it_is() -> None:
    service = read_service(model({"Op": operation("Op")}, {}))

    assert customize(service) is service


@pytest.mark.parametrize(
    ("service_id", "name", "values", "header"),
    [
        ("API Gateway", "GetRestApis", {}, "accept"),
        ("API Gateway", "GetExport", {"restApiId": "a", "stageName": "s", "exportType": "swagger"}, "accept"),
        (
            "API Gateway",
            "GetExport",
            {"restApiId": "a", "stageName": "s", "exportType": "swagger", "accepts": "application/yaml"},
            "accept",
        ),
        ("Glacier", "ListVaults", {"accountId": "-"}, "x-amz-glacier-version"),
    ],
)  # fmt: skip
def test_botocore_sends_the_same(
    service_id: str, name: str, values: dict[str, str], header: str, tmp_path: Path
) -> None:
    botocore_name, document = _service(service_id)
    service = build(document, tmp_path, [name])
    found = service.OPERATIONS[name]

    ours = found.serialize(found.input.from_dict(values)).headers[header]

    assert ours == _theirs(botocore_name, name, values)[header]


def _theirs(service: str, name: str, values: dict[str, str]) -> dict[str, str]:
    """The headers that botocore sends."""
    client = botocore.session.get_session().create_client(
        service,
        region_name="eu-west-1",
        aws_access_key_id="AKIDEXAMPLE",
        aws_secret_access_key="secret",
    )
    sent: list[Any] = []

    def send(request: Any, **_: object) -> AWSResponse:
        sent.append(request)
        return AWSResponse(request.url, 400, {}, None)

    client.meta.events.register("before-send", send)
    method = botocore.xform_name(name)
    with pytest.raises(AttributeError):
        getattr(client, method)(**values)
    return {key.lower(): _text(value) for key, value in sent[0].headers.items()}


def _text(value: str | bytes) -> str:
    return value.decode() if isinstance(value, bytes) else value
