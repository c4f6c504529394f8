"""No frame of ours holds a secret when a call fails, at whatever stage: reporters of errors send frame locals away."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.frames import leaks
from tests.support.packages import build, model
from tests.unit.runtime.sample import OPERATIONS, SHAPES

KEY = "wJalrXUtnFEMI-K7MDENG-secret-key"
TOKEN = "FwoGZXIvYXdzEBYaDH-session-token"
MEMBER = "hunter2-of-a-member"
SECRETS = [KEY, TOKEN, MEMBER]

PROTOCOLS = ["rest-json", "json", "rest-xml", "query", "ec2", "smithy-rpc-v2-cbor"]


@pytest.fixture(scope="module", params=PROTOCOLS)
def service(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """``sample.py`` in each protocol, as far as each knows its operations; secrets may be long."""
    shapes = SHAPES | {"Secret": {"type": "string", "sensitive": True}}
    metadata = {"protocol": request.param, "jsonVersion": "1.1", "targetPrefix": "Sample"}
    operations = {name: OPERATIONS[name] for name in ("CreateThing", "GetThing", "Ping")}
    if not request.param.startswith("rest"):
        operations = {
            name: found | {"http": {"method": "POST", "requestUri": "/"}}
            for name, found in operations.items()
        }
        shapes["GetThingRequest"] = {
            "type": "structure",
            "members": {"Id": {"shape": "String"}},
            "required": ["Id"],
        }
    document = model(operations, shapes, **metadata)
    return build(document, tmp_path_factory.mktemp("frames"))


@pytest.fixture(params=["sync", "async"])
def fail(request: pytest.FixtureRequest, service: Any) -> Any:
    """Makes a call that must fail, and gives what of its frames shows a secret."""
    import asyncio

    package = service.__name__.partition(".")[0]
    shared = __import__(f"{package}.runtime", fromlist=["*"])
    stubs = __import__(f"{package}.runtime.testing", fromlist=["*"])

    def make(*answers: Any, members: dict[str, Any] | None = None, **options: Any) -> list[str]:
        name = "AsyncSampleClient" if request.param == "async" else "SampleClient"
        given = {
            "region": "eu-west-1",
            "endpoint_url": "https://example.com",
            "credentials": shared.Credentials("id", KEY, TOKEN),
            "transport": stubs.StubTransport(*answers),
            "retries": shared.RetryPolicy(base_delay=0, throttling_base_delay=0),
        }
        client = getattr(service, name)(**given | options)
        inner = service.Inner(key=MEMBER)
        sent: dict[str, Any] = {
            "name": "a",
            "secret": MEMBER,
            "secrets": [MEMBER],
            "secret_map": {"a": MEMBER},
            "inner": inner,
            "inners": [inner],
            "choice": service.Choice(deep=inner),
        }

        def run() -> None:
            called = client.create_thing(**sent | (members or {}))
            if request.param == "async":
                asyncio.run(called)

        with pytest.raises(BaseException) as raised:  # noqa: PT011
            run()
        return leaks(raised.value, package, SECRETS)

    make.shared = shared  # type: ignore[attr-defined]
    make.stubs = stubs  # type: ignore[attr-defined]
    make.service = service  # type: ignore[attr-defined]
    return make


# --- before anything is sent ---


@pytest.mark.parametrize(
    "members",
    [
        {"name": "much too long"},
        {"inner": 5},
        {"secrets": [MEMBER, 5]},
        {"secret_map": {MEMBER: 5}},
        {"secret": [MEMBER]},
    ],
)
def test_a_request_that_breaks_the_model(fail: Any, members: dict[str, Any]) -> None:
    assert fail(members=members) == []


@pytest.mark.parametrize(
    "members",
    [
        {"labels": ["\udc80"]},
        {"secret": MEMBER + "\udc80"},
        {"secrets": [MEMBER + "\udc80"]},
        {"secret_map": {MEMBER + "\udc80": "a"}},
        {"inners": [5]},
        {"secrets": 5},
        {"secret_map": [MEMBER]},
        {"vault": MEMBER},
        {"size": 10**5000},
        {"data": "text"},
        {"due": "never"},
        {"tags": {"a": object()}},
    ],
)
def test_a_request_that_cannot_be_written(fail: Any, members: dict[str, Any]) -> None:
    assert fail(fail.stubs.json_response({}, 404), members=members, validation="off") == []


def test_a_request_that_holds_itself(fail: Any) -> None:
    inner = fail.service.Inner(key=MEMBER)
    inner.inner = inner

    assert fail(members={"inner": inner}) == []
    assert fail(members={"inner": inner}, validation="off") == []


def test_a_signature_that_fails(fail: Any) -> None:
    class Spoiling(fail.shared.Interceptor):
        def before_sign(self, call: Any, http_request: Any) -> Any:
            http_request.headers["x-bad"] = "\udc80"
            return http_request

    class Raising(fail.shared.Interceptor):
        def after_sign(self, call: Any, http_request: Any) -> None:
            raise KeyError("mine")

    assert fail(interceptors=[Spoiling()]) == []
    assert fail(interceptors=[Raising()]) == []


def test_a_signature_that_fails_without_interceptors(
    fail: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = fail.service.__name__.partition(".")[0]
    sigv4 = __import__(f"{package}.runtime.auth.sigv4", fromlist=["*"])

    def broken(*arguments: Any) -> Any:
        raise MemoryError

    for name in ("_signing_key", "string_to_sign", "canonical_request"):
        with monkeypatch.context() as patch:
            patch.setattr(sigv4, name, broken)
            assert fail() == []


def test_credentials_that_are_missing(fail: Any) -> None:
    def missing() -> Any:
        raise fail.shared.ConfigurationError("none here")

    assert fail(credentials=fail.shared.CredentialsSource(missing)) == []


def test_a_total_time_that_is_over(fail: Any) -> None:
    times = iter(range(0, 10_000, 100))
    policy = fail.shared.RetryPolicy(clock=lambda: float(next(times)))

    assert fail(retries=policy, timeout=5) == []


# --- once it is sent ---


def test_a_transport_that_fails(fail: Any) -> None:
    for error in (OSError("lost"), fail.shared.ConnectError("refused"), KeyboardInterrupt()):
        answers = [error] if isinstance(error, Exception) else [_raising(error)]
        assert fail(*answers * 3) == []


def _raising(error: BaseException) -> Any:
    def answer(request: Any) -> Any:
        raise error

    return answer


ERROR_BODIES = [
    b"",
    b'{"__type": "ThingNotFound", "Message": "gone"}',
    b'{"__type": "Busy", "Limit": "hunter2-of-a-member"}',
    b'{"__type": "Unknown", "Secret": "hunter2-of-a-member"}',
    b"<ErrorResponse><Error><Code>ThingNotFound</Code></Error></ErrorResponse>",
    b"<hunter2-of-a-member",
    b"hunter2-of-a-member",
]


@pytest.mark.parametrize("body", ERROR_BODIES)
@pytest.mark.parametrize("status", [301, 400, 404, 503])
def test_an_answer_that_is_an_error(fail: Any, body: bytes, status: int) -> None:
    answer = fail.shared.HttpResponse(status, {"content-type": "application/json"}, body)

    assert fail(answer, answer, answer) == []


ANSWERS = [
    b'{"Secret": "hunter2-of-a-member"',
    b'["hunter2-of-a-member"]',
    b'{"Secret": "hunter2-of-a-member", "Inner": "hunter2-of-a-member"}',
    b'{"Secret": {"a": "hunter2-of-a-member"}, "Size": "hunter2-of-a-member"}',
    b'{"Vault": {"Pin": ["hunter2-of-a-member"]}}',
    b'{"Secret": "\xff hunter2-of-a-member"}',
    b'{"Inner": ' * 3000,
    b"<R><Secret>hunter2-of-a-member</Secret>",
    b"<R><Secret>hunter2-of-a-member</Secret><Vault><Pin>hunter2-of-a-member</Pin></Vault></R>",
    b"<CreateThingResponse><CreateThingResult><Size>hunter2-of-a-member</Size></CreateThingResult>"
    b"</CreateThingResponse>",
    b"\xbf\x66Secret\x73hunter2-of-a-member",
    b"\xa1\x66Secret\x81\x73hunter2-of-a-member",
    b"\x73hunter2-of-a-member",
]


@pytest.mark.parametrize("body", ANSWERS, ids=range(len(ANSWERS)))
def test_an_answer_that_breaks_the_model(fail: Any, body: bytes) -> None:
    """Not all of these break each protocol; then there is nothing to look at."""
    answer = fail.shared.HttpResponse(200, {"smithy-protocol": "rpc-v2-cbor"}, body)
    try:
        found = fail(answer, answer, answer, validation="strict")
    except pytest.fail.Exception:
        return
    assert found == []


def test_a_retry_that_is_interrupted(fail: Any) -> None:
    def sleep(seconds: float) -> None:
        raise KeyboardInterrupt

    down = fail.shared.HttpResponse(503, {}, MEMBER.encode())

    assert fail(down, retries=fail.shared.RetryPolicy(sleep=sleep)) == []
