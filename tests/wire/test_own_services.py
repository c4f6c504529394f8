"""Clients of Smithy services that are none of AWS's: every protocol, every way to say who calls, errors and retries."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any

import pytest
from clientsmith.errors import ModelError
from clientsmith.model.unsupported import refuse_unsupported

from tests.support.packages import runtime
from tests.support.smithy import api, ast, build, operation, read, service, structure, text

KEY = {"name": "X-Key", "in": "header"}
PROTOCOLS = {
    "aws.protocols#restJson1": b"{}",
    "aws.protocols#restXml": b"<Out/>",
    "aws.protocols#awsJson1_0": b"{}",
    "aws.protocols#awsJson1_1": b"{}",
    "aws.protocols#awsQuery": b"<GetResponse><GetResult/></GetResponse>",
    "aws.protocols#ec2Query": b"<GetResponse/>",
    "smithy.protocols#rpcv2Cbor": b"\xa0",
}


def document(
    protocol: str = "aws.protocols#restJson1",
    of_operation: dict[str, Any] | None = None,
    **of_service: Any,
) -> dict[str, Any]:
    return ast(
        {
            "Weather": service("Get", protocol=protocol, traits=api(**of_service)),
            "Get": operation(
                "POST",
                "/get",
                input="In",
                output="Out",
                errors=["NoCity", "Busy", "Odd"],
                traits=of_operation or {},
            ),
            "In": structure(word=text()),
            "Out": structure(word=text()),
            "NoCity": structure(traits=api(error="client", httpError=404), message=text()),
            "Odd": structure(traits=api(error="client", httpError=409)),
            "Busy": structure(
                traits=api(error="server", httpError=509, retryable={"throttling": True})
            ),
        }
    )


def client(module: Any, *answers: Any, name: str = "WeatherClient", **arguments: Any) -> Any:
    """A client at https://w.example/v1, and what it sends."""
    stub = runtime(module, "testing").StubTransport(*answers)
    retries = runtime(module).RetryPolicy(base_delay=0.0, throttling_base_delay=0.0)
    found = getattr(module, name)(
        endpoint_url="https://w.example/v1", transport=stub, retries=retries, **arguments
    )
    return found, stub


def answer(module: Any, status: int = 200, body: bytes = b"{}", **headers: str) -> Any:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return runtime(module).HttpResponse(status, named, body)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_every_protocol(protocol: str, tmp_path: Path) -> None:
    module = build(document(protocol, httpApiKeyAuth=KEY), tmp_path)
    good = answer(module, body=PROTOCOLS[protocol], smithy_protocol="rpc-v2-cbor")
    found, stub = client(module, good, api_key="k")

    assert found.get(word="x").word is None

    (sent,) = stub.requests
    assert sent.url.startswith("https://w.example/v1")
    assert sent.headers["x-key"] == "k"
    # X-Amz-Target is the awsJson protocols' own: it names the operation.
    strange = [name for name in sent.headers if re.match("x-amz-(?!target)|amz-", name)]
    assert strange == []
    assert "authorization" not in sent.headers


def test_without_any_auth_there_is_no_argument_for_it(tmp_path: Path) -> None:
    module = build(document(), tmp_path)
    found, stub = client(module, answer(module))

    found.get()

    assert {"content-type", "user-agent"} == {*stub.requests[0].headers}
    with pytest.raises(TypeError, match="api_key"):
        client(module, api_key="k")


def test_the_operations_own_order_of_schemes_counts(tmp_path: Path) -> None:
    order = ["smithy.api#httpBearerAuth", "smithy.api#httpBasicAuth"]
    auth = {"httpApiKeyAuth": KEY, "httpBasicAuth": None, "httpBearerAuth": None}
    module = build(document(of_operation={"auth": order}, **auth), tmp_path)
    found, stub = client(module, answer(module), answer(module), basic=("u", "p"), token="t")

    found.get()

    assert stub.requests[0].headers["authorization"] == "Bearer t"
    found, stub = client(module, answer(module), basic=("u", "p"))
    found.get()
    assert stub.requests[0].headers["authorization"] == "Basic dTpw"


def test_optional_auth_goes_without_a_secret(tmp_path: Path) -> None:
    made = document(of_operation={"optionalAuth": None}, httpApiKeyAuth=KEY)
    module = build(made, tmp_path)
    found, stub = client(module, answer(module))
    found.get()
    assert "x-key" not in stub.requests[0].headers
    found, stub = client(module, answer(module), api_key="k")
    found.get()
    assert stub.requests[0].headers["x-key"] == "k"


def test_a_key_in_the_query(tmp_path: Path) -> None:
    module = build(document(httpApiKeyAuth={"name": "key", "in": "query"}), tmp_path)
    found, stub = client(module, answer(module, 500), answer(module), api_key="a&b")

    found.get()

    assert stub.requests[-1].url == "https://w.example/v1/get?key=a%26b"
    assert len(stub.requests) == 2


# --- digest ---


def challenge(module: Any, **more: str) -> Any:
    text = 'Digest realm="r", nonce="n", qop="auth", algorithm=SHA-256'
    return answer(module, 401, www_authenticate=text, **more)


@pytest.mark.parametrize("is_async", [False, True])
def test_digest_answers_the_challenge_once(is_async: bool, tmp_path: Path) -> None:
    module = build(document(httpDigestAuth=None), tmp_path)
    name = "AsyncWeatherClient" if is_async else "WeatherClient"
    answers = [challenge(module), answer(module), answer(module)]
    found, stub = client(module, *answers, name=name, digest=("u", "p"))

    async def calls() -> None:
        await found.get()
        await found.get()

    if is_async:
        asyncio.run(calls())
    else:
        found.get()
        found.get()

    first, second, third = [each.headers.get("authorization", "") for each in stub.requests]
    assert first == ""
    assert "nc=00000001" in second
    assert 'uri="/v1/get"' in second
    assert "nc=00000002" in third  # without another challenge


def test_a_wrong_password_is_an_error_and_no_circle(tmp_path: Path) -> None:
    module = build(document(httpDigestAuth=None), tmp_path)
    found, stub = client(module, *[challenge(module) for _ in range(9)], digest=("u", "hidden"))

    with pytest.raises(module.WeatherError) as refused:
        found.get()

    assert (refused.value.status_code, len(stub.requests)) == (401, 2)
    assert "hidden" not in str(refused.value)


# --- errors ---


def test_an_error_without_a_code_is_found_by_its_status(tmp_path: Path) -> None:
    module = build(document(), tmp_path)
    found, _ = client(
        module,
        answer(module, 404, b'{"message": "gone"}'),
        answer(module, 409, b""),
        answer(module, 418),
        answer(module, 409, b'{"code": "NoCity"}'),
        answer(module, 404, b'{"__type": "example.weather#Odd"}'),
        answer(module, 404, b'{"__type": "Unheard"}'),
    )
    caught: list[Any] = []
    for _ in range(6):
        with pytest.raises(module.WeatherError) as error:
            found.get()
        caught.append(error.value)

    names = [(type(error).__name__, error.code) for error in caught]
    assert names == [
        ("NoCity", "NoCity"),
        ("Odd", "Odd"),
        ("WeatherError", "418"),
        ("NoCity", "NoCity"),
        ("Odd", "Odd"),
        ("WeatherError", "Unheard"),
    ]
    assert caught[0].message == "gone"


def test_two_errors_of_one_status_are_not_guessed_between(tmp_path: Path) -> None:
    made = document()
    made["shapes"]["example.weather#Odd"]["traits"] = api(error="client", httpError=404)
    module = build(made, tmp_path)
    found, _ = client(module, answer(module, 404))

    with pytest.raises(module.WeatherError) as error:
        found.get()
    assert type(error.value) is module.WeatherError


def test_retryable_with_throttling_is_tried_again_as_throttling(tmp_path: Path) -> None:
    module = build(document(), tmp_path)
    found, stub = client(module, answer(module, 509), answer(module, 509), answer(module))
    quota = vars(found)["_config"].quota

    assert found.get().word is None

    assert len(stub.requests) == 3
    assert module.errors.Busy().retryable
    # Two retries of five each, and the last one's five back: as for throttling.
    assert quota.capacity - quota.available == 5


def test_a_status_that_the_model_calls_retryable_only_there_is_left_alone_elsewhere(
    tmp_path: Path,
) -> None:
    module = build(document(), tmp_path)
    found, stub = client(module, answer(module, 404))
    with pytest.raises(module.NoCity):
        found.get()
    assert len(stub.requests) == 1


# --- what is refused ---


def test_a_scheme_that_nobody_knows_is_refused_by_name() -> None:
    whole = read(document(of_operation={"auth": ["aws.auth#sigv4"]}, httpApiKeyAuth=KEY))
    assert whole.is_aws
    made = document(of_operation={"auth": ["example.weather#magic"]}, httpApiKeyAuth=KEY)

    with pytest.raises(ModelError, match=r"Get: .*example\.weather#magic"):
        refuse_unsupported(read(made))


@pytest.mark.parametrize(
    ("url", "text"),
    [
        ("", "must begin with http"),
        ("w.example", "must begin"),
        ("https://u:p@w.example", "must not"),
    ],
)
def test_a_url_that_is_none(url: str, text: str, tmp_path: Path) -> None:
    module = build(document(), tmp_path)

    with pytest.raises(runtime(module).ConfigurationError, match=text):
        module.WeatherClient(endpoint_url=url)
    with pytest.raises(TypeError, match="endpoint_url must be text"):
        module.WeatherClient(endpoint_url=None)


def test_other_options_are_a_client_of_the_same(tmp_path: Path) -> None:
    module = build(document(httpApiKeyAuth=KEY), tmp_path)
    found, stub = client(module, answer(module), api_key="k")

    found.with_options(timeout=5.0).get()

    assert [*stub.requests[0].headers] == ["content-type", "user-agent", "x-key"]
    assert repr(found) == "<WeatherClient w.example>"


def test_a_request_is_compressed_where_the_model_says_so(tmp_path: Path) -> None:
    made = document(of_operation={"requestCompression": {"encodings": ["gzip"]}})
    module = build(made, tmp_path)
    found, stub = client(module, answer(module), answer(module))

    found.get(word="x" * 20_000)
    found.get(word="x")

    assert [each.headers.get("content-encoding") for each in stub.requests] == ["gzip", None]


@pytest.mark.parametrize("place", ["header", "query"])
def test_a_preview_shows_no_key(place: str, tmp_path: Path) -> None:
    module = build(document(httpApiKeyAuth={"name": "X-Key", "in": place}), tmp_path)
    found, _ = client(module, api_key="hidden")

    preview = found.dry_run(module.operations.In())

    assert "hidden" not in preview.to_curl()
    assert "hidden" in preview.to_curl(show_secrets=True)
    with pytest.raises(runtime(module).ConfigurationError, match="no URL can be presigned"):
        found.presign(module.operations.In())
