"""Stubs and recordings of real services: streamed bodies, XML, credentials of STS, events, CBOR."""

from __future__ import annotations

import functools
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support import two_sides
from tests.support.botocore_side import no_settings
from tests.support.packages import runtime

OPERATIONS = {
    "s3": ("GetObject", "HeadObject", "PutObject"),
    "sts": ("AssumeRole",),
    "bedrock-runtime": ("ConverseStream",),
}
ASSUMED = b"""<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIASECRET</AccessKeyId>\
<SecretAccessKey>k&amp;ey</SecretAccessKey><SessionToken>to+ken</SessionToken>\
<Expiration>2030-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>"""


@pytest.fixture(scope="module", autouse=True)
def _no_settings() -> Iterator[None]:
    with no_settings():
        yield


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Any:
    @functools.cache
    def make(service: str) -> Any:
        return two_sides.package(service, OPERATIONS[service], tmp_path_factory.mktemp(service))

    return make


def played(module: Any, path: Path, call: Any, *answers: Any) -> list[Any]:
    """What ``call`` gives, recorded and then replayed."""
    testing, shared = runtime(module, "testing"), runtime(module)
    (name,) = [name for name in dir(module) if name.endswith("Client") and name[:5] != "Async"]
    found: list[Any] = []
    for given in (answers, ()):
        with testing.Cassette(path) as cassette:
            settings: dict[str, Any] = {"region": "eu-central-1"}
            if given:
                settings["credentials"] = shared.Credentials(*two_sides.KEYS, "session-token")
                settings["transport"] = testing.StubTransport(*given)
            found.append(call(cassette.client(getattr(module, name), **settings)))
    return found


def test_streams_are_recorded_whole(made: Any, tmp_path: Path) -> None:
    module, path = made("s3"), tmp_path / "r.json"
    data = bytes(range(256))
    answers = [
        runtime(module).HttpResponse(200, {"etag": '"e"'}),
        runtime(module, "testing").StreamedAnswer(data[:100], data[100:]),
    ]

    def call(client: Any) -> Any:
        client.put_object(bucket="b-1", key="k", body=io.BytesIO(b"up"))
        return client.get_object(bucket="b-1", key="k").body.read()

    assert played(module, path, call, *answers) == [data, data]
    text = path.read_text()
    assert "session-token" not in text
    assert [list(found["response"]["body"]) for found in json.loads(text)["calls"]] == [
        [],
        ["base64"],
    ]


def test_the_length_of_an_object_is_recorded(made: Any, tmp_path: Path) -> None:
    module = made("s3")
    answer = runtime(module).HttpResponse
    answers = [
        answer(200, {"content-length": "1048576"}),
        answer(200, {"content-length": "3"}, b"abc"),
    ]

    def call(client: Any) -> Any:
        calls = (client.head_object, client.get_object)
        return [each(bucket="b-1", key="k").content_length for each in calls]

    assert played(module, tmp_path / "r.json", call, *answers) == [[1048576, 3]] * 2


def test_credentials_of_sts_are_not_recorded(made: Any, tmp_path: Path) -> None:
    module, path = made("sts"), tmp_path / "r.json"
    answer = runtime(module).HttpResponse(200, {"content-type": "text/xml"}, ASSUMED)

    first, again = played(
        module,
        path,
        lambda client: client.assume_role(role_arn="r" * 20, role_session_name="name").credentials,
        answer,
    )

    text = path.read_text()
    for secret in ("ASIASECRET", "k&amp;ey", "k&ey", "to+ken"):
        assert secret not in text
    assert first.secret_access_key == "k&ey"
    assert again.secret_access_key == again.session_token == "<redacted>"
    assert again.expiration == first.expiration


def test_streamed_results_are_given(made: Any) -> None:
    module = made("s3")
    shared, stub = runtime(module), runtime(module, "testing").StubTransport()
    stub.reply(module.GetObjectOutput(body=shared.StreamingBody.of(b"data"), content_length=4))

    result = stub.client(module.S3Client).get_object(bucket="b-1", key="k")

    assert (result.body.read(), result.content_length) == (b"data", 4)
    stub.assert_done()


def test_events_are_stubbed_and_not_recorded(made: Any, tmp_path: Path) -> None:
    module = made("bedrock-runtime")
    shared, testing = runtime(module), runtime(module, "testing")
    events = runtime(module, "testing.events")
    stub = testing.StubTransport()
    stub.on(module.ConverseStreamRequest).add(
        events.events_response(events.event("messageStart", {"role": "assistant"}))
    )

    result = stub.client(module.BedrockRuntimeClient).converse_stream(model_id="m")

    assert [event.message_start.role for event in result.stream] == ["assistant"]
    cassette = testing.Cassette(tmp_path / "r.json")
    client = cassette.client(
        module.BedrockRuntimeClient,
        region="eu-central-1",
        credentials=shared.Credentials(*two_sides.KEYS),
        transport=testing.StubTransport(),
    )
    with pytest.raises(shared.ConfigurationError, match="ConverseStream streams events"):
        client.converse_stream(model_id="m")


def test_a_body_that_is_streamed_is_no_secret_of_a_command(made: Any) -> None:
    module = made("s3")
    client = runtime(module, "testing").StubTransport().client(module.S3Client)

    command = client.dry_run(module.PutObjectRequest(bucket="b-1", key="k", body=b"data")).to_curl()

    assert command.endswith("--data-binary data")
    streamed = module.PutObjectRequest(bucket="b-1", key="k", body=io.BytesIO(b"data"))
    assert client.dry_run(streamed).to_curl().endswith("--data-binary @-")
