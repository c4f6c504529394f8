"""The settings of a client, sync or async: what each does, where its default comes from, what is refused at once."""

from __future__ import annotations

import asyncio
import re
from types import SimpleNamespace
from typing import Any

import pytest


def test_with_options_changes_only_what_is_said(connect: Any, shared: Any, down: Any) -> None:
    calls = connect(down, down, down, down, timeout=30)
    once = calls.client.with_options(retries=shared.RetryPolicy(max_attempts=1))

    with pytest.raises(shared.ServiceError):
        calls.through(once)("get_thing", id="1")
    with pytest.raises(shared.ServiceError):
        calls("get_thing", id="1")

    assert len(calls.sent) == 4
    assert type(once) is type(calls.client)
    assert once._config.timeouts == shared.Timeouts(total=30)
    assert once.region == "eu-west-1"


def test_with_options_can_change_timeout_and_validation(
    connect: Any, shared: Any, fine: Any
) -> None:
    calls = connect(fine)
    strict = calls.client.with_options(validation="strict", timeout=shared.Timeouts(1, 2, 3))

    with pytest.raises(shared.ValidationError, match="kind"):
        calls.through(strict)("create_thing", name="a", kind="HUGE")
    with pytest.warns(shared.ValidationWarning, match="kind"):
        calls("create_thing", name="a", kind="HUGE")

    assert strict._config.timeouts == shared.Timeouts(1, 2, 3)


def test_with_options_shares_connections_and_quota(connect: Any, shared: Any) -> None:
    calls = connect(lambda request: shared.HttpResponse(503))
    other = calls.client.with_options(timeout=9)

    for _ in range(40):
        with pytest.raises(shared.ServiceError):
            calls.through(other)("get_thing", id="1")
    before = len(calls.sent)
    with pytest.raises(shared.ServiceError):
        calls("get_thing", id="1")

    assert len(calls.sent) == before + 1


def test_closing_what_with_options_gave_closes_nothing(connect: Any) -> None:
    calls = connect()
    other = calls.client.with_options(timeout=9)

    for client, closed in ((other, False), (calls.client, True)):
        closing = client.close()
        if asyncio.iscoroutine(closing):
            asyncio.run(closing)
        assert calls.transport.closed is closed


@pytest.mark.parametrize(
    ("settings", "error", "text"),
    [
        ({"validation": "hard"}, ValueError, "validation 'hard' is none of off, model, strict"),
        ({"timeout": 0}, ValueError, "timeout total=0 must be more than 0 seconds"),
        ({"timeout": -1.5}, ValueError, "timeout total=-1.5 must be more than 0 seconds"),
    ],
)
def test_settings_that_cannot_be(
    connect: Any, settings: dict[str, Any], error: type[Exception], text: str
) -> None:
    with pytest.raises(error, match=text):
        connect(**settings)


@pytest.mark.parametrize(
    ("setting", "value", "text"),
    [
        ("credentials", ("id", "secret"), "credentials must be Credentials.*, not tuple"),
        ("retries", 5, "retries must be a RetryPolicy, .*, not int"),
        ("timeout", "5", "timeout must be seconds or Timeouts.*, not str"),
        ("timeout", True, "timeout must be seconds or Timeouts.*, not bool"),
        ("transport", object(), r"transport must be an object with send\(.*, not object"),
        ("region", 5, "region must be text, not int"),
        ("endpoint_url", b"https://example.com", "endpoint_url must be text, not bytes"),
    ],
)
def test_settings_of_another_type_are_refused_at_once(
    connect: Any, setting: str, value: Any, text: str
) -> None:
    with pytest.raises(TypeError, match=text):
        connect(**{setting: value})


def test_a_transports_class_is_no_transport(connect: Any, stubs: Any) -> None:
    with pytest.raises(TypeError, match="not the class StubTransport"):
        connect(transport=stubs.StubTransport)


@pytest.mark.parametrize("options", [{"retries": 5}, {"timeout": "5"}])
def test_options_of_another_type_are_refused_at_once(connect: Any, options: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match=f"{next(iter(options))} must be"):
        connect().client.with_options(**options)


def test_what_is_no_request_is_not_sent(sample: Any, connect: Any) -> None:
    calls = connect()

    for found, text in (
        ({"Name": "a"}, "not dict"),
        (sample.GetThingRequest, "not the class GetThingRequest"),
        (sample.GetThingResult(), r"not .*\.GetThingResult"),
    ):
        with pytest.raises(TypeError, match=rf"what is sent must be a request, .* {text}"):
            calls._run(calls.client.send(found))


def test_a_request_to_another_service_is_not_sent(
    sample: Any, connect: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = connect()
    other = SimpleNamespace(service=SimpleNamespace(id="Other"))
    monkeypatch.setattr(sample.GetThingRequest, "__operation__", other)

    with pytest.raises(TypeError, match="is a request to Other, this client calls Sample"):
        calls("get_thing", id="1")


def test_each_argument_of_a_client_is_documented(connect: Any) -> None:
    init = type(connect().client).__init__

    described = re.findall(r"^    +(\w+): ", init.__doc__.partition("Raises:")[0], re.MULTILINE)

    assert described == list(init.__kwdefaults__)


@pytest.mark.parametrize(
    "url",
    ["example.com", "ftp://example.com", "https://", "https://a:b@example.com", "https://x/?a=b"],
)
def test_an_endpoint_that_cannot_be(connect: Any, shared: Any, url: str) -> None:
    with pytest.raises(shared.ConfigurationError, match="endpoint"):
        connect(endpoint_url=url)


def test_a_missing_region_is_a_configuration_error(
    connect: Any, shared: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("AWS_REGION", "AWS_DEFAULT_REGION", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", "/nonexistent")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", "/nonexistent")

    with pytest.raises(shared.ConfigurationError, match="no region"):
        connect(region=None)("get_thing", id="1")


def test_region_and_credentials_come_from_the_environment(
    connect: Any, fine: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_REGION", "ap-south-1")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "fromenv")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    monkeypatch.setenv("AWS_SESSION_TOKEN", "session")
    calls = connect(fine, region=None, credentials=None)

    calls("get_thing", id="1")

    (sent,) = calls.sent
    assert calls.client.region == "ap-south-1"
    assert "Credential=fromenv/" in sent.headers["authorization"]
    assert "/ap-south-1/" in sent.headers["authorization"]
    assert sent.headers["x-amz-security-token"] == "session"


def test_repr_tells_where_and_nothing_secret(connect: Any) -> None:
    client = connect().client

    assert repr(client) == f"<{type(client).__name__} eu-west-1 example.com>"
