"""What interceptors see of a call, in which order, what they may change, and what becomes of their errors."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.support.packages import runtime

POINTS = [
    "before_call",
    "before_serialize",
    "after_serialize",
    "before_attempt",
    "before_sign",
    "after_sign",
    "before_send",
    "after_send",
    "before_parse",
    "after_parse",
    "after_attempt",
    "after_call",
]
REPLACING = {"before_serialize", "before_sign", "before_parse"}


@pytest.fixture
def noting(shared: Any) -> Any:
    """Makes an interceptor that notes every point that it is asked at, by ``name``; at ``failing`` it raises."""

    def make(name: str, seen: list[str], failing: str = "", error: Any = None) -> Any:
        def method(point: str) -> Any:
            def note(self: Any, call: Any, *values: Any) -> Any:
                seen.append(f"{name}.{point}")
                if point == failing:
                    raise error
                return values[0] if point in REPLACING else None

            return note

        return type("Noting", (shared.Interceptor,), {point: method(point) for point in POINTS})()

    return make


@pytest.fixture
def overriding(shared: Any) -> Any:
    """Makes an interceptor with the given methods."""

    def make(**methods: Any) -> Any:
        return type("Overriding", (shared.Interceptor,), methods)()

    return make


# --- order ---


def test_before_a_point_the_first_is_first_and_after_it_last(
    connect: Any, noting: Any, fine: Any
) -> None:
    seen: list[str] = []
    calls = connect(fine, interceptors=[noting("a", seen), noting("b", seen)])

    calls("create_thing", name="a")

    expected = []
    for point in POINTS:
        order = "ba" if point.startswith("after") else "ab"
        expected += [f"{name}.{point}" for name in order]
    assert seen == expected


def test_each_attempt_has_its_points(connect: Any, noting: Any, down: Any, fine: Any) -> None:
    seen: list[str] = []
    calls = connect(down, fine, interceptors=[noting("a", seen)])

    calls("create_thing", name="a")

    attempt = ["before_attempt", "before_sign", "after_sign", "before_send"]
    assert [point.partition(".")[2] for point in seen] == [
        "before_call",
        "before_serialize",
        "after_serialize",
        *attempt,
        "after_send",
        "before_parse",
        "after_attempt",
        *attempt,
        *POINTS[POINTS.index("after_send") :],
    ]


def test_one_that_overrides_nothing_changes_nothing(
    connect: Any, shared: Any, fine: Any, stubs: Any
) -> None:
    calls = connect(fine, interceptors=[shared.Interceptor()])
    plain = connect(fine)

    assert calls("create_thing", name="a") == plain("create_thing", name="a")
    assert calls.sent[0].body == plain.sent[0].body
    assert calls.sent[0].headers.keys() == plain.sent[0].headers.keys()


# --- what they see ---


def test_the_context_tells_how_far_the_call_is(
    connect: Any, sample: Any, overriding: Any, down: Any, fine: Any
) -> None:
    seen: list[Any] = []

    def after_attempt(self: Any, call: Any, error: Any) -> None:
        status = call.response.status if call.response else None
        seen.append((call.attempt, status, type(error).__name__, call.pause))
        call.values[self] = call.attempt

    def after_call(self: Any, call: Any, error: Any) -> None:
        seen.append((call.values[self], error, call.region, repr(call)))
        seen.append((call.operation.name, type(call.request), call.http_request.host))

    calls = connect(
        down, fine, interceptors=[overriding(after_attempt=after_attempt, after_call=after_call)]
    )

    calls("create_thing", name="a")

    assert seen == [
        (1, 503, "SampleError", 0.0),
        (2, 200, "NoneType", None),
        (2, None, "eu-west-1", "<CallContext Sample.CreateThing, attempt 2>"),
        ("CreateThing", sample.CreateThingRequest, "example.com"),
    ]


def test_the_error_of_a_call_reaches_the_end(
    connect: Any, shared: Any, overriding: Any, noting: Any
) -> None:
    errors: list[Any] = []
    note = overriding(after_call=lambda self, call, error: errors.append(error))
    calls = connect(
        shared.ConnectError("refused"), retries=shared.RetryPolicy(1), interceptors=[note]
    )

    with pytest.raises(shared.ConnectError) as raised:
        calls("create_thing", name="a")

    assert errors == [raised.value]


def test_a_request_that_breaks_the_model_ends_the_call_before_it_is_serialized(
    connect: Any, shared: Any, noting: Any
) -> None:
    seen: list[str] = []
    calls = connect(interceptors=[noting("a", seen)])

    with pytest.raises(shared.ValidationError):
        calls("create_thing", name="")

    assert seen == ["a.before_call", "a.before_serialize", "a.after_call"]


def test_a_call_without_credentials_ends_every_point_that_it_began(
    connect: Any, sample: Any, shared: Any, noting: Any
) -> None:
    def missing() -> Any:
        raise shared.ConfigurationError("none here")

    seen: list[str] = []
    source = shared.CredentialsSource(missing)
    calls = connect(interceptors=[noting("a", seen)], credentials=source)

    with pytest.raises(shared.ConfigurationError):
        calls("create_thing", name="a")

    # The async client looks for credentials before the attempt, since that takes a thread.
    assert seen.count("a.before_attempt") == seen.count("a.after_attempt")
    assert seen[-1] == "a.after_call"


def test_a_cancelled_call_ends_every_point_that_it_began(
    sample: Any, shared: Any, noting: Any
) -> None:
    class Silent:
        async def send(self, request: Any, *, timeout: Any) -> Any:
            await asyncio.sleep(60)

        async def close(self) -> None:
            pass

    seen: list[str] = []

    async def run() -> None:
        client = sample.AsyncSampleClient(
            region="eu-west-1",
            endpoint_url="https://example.com",
            credentials=shared.Credentials("id", "secret"),
            transport=Silent(),
            interceptors=[noting("a", seen)],
        )
        task = asyncio.create_task(client.get_thing(id="1"))
        while "a.before_send" not in seen:
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(run())

    assert seen[-2:] == ["a.after_attempt", "a.after_call"]


# --- what they change ---


def test_the_request_can_be_replaced_before_it_is_checked_and_serialized(
    connect: Any, sample: Any, shared: Any, overriding: Any, fine: Any, stubs: Any
) -> None:
    def before_serialize(self: Any, call: Any, request: Any) -> Any:
        return request.__replace__(name=request.name.strip())

    calls = connect(fine, interceptors=[overriding(before_serialize=before_serialize)])
    calls("create_thing", name="   padded    ")
    with pytest.raises(shared.ValidationError):
        calls("create_thing", name="     ")

    assert [stubs.request_json(http)["Name"] for http in calls.sent] == ["padded"]


def test_what_is_changed_before_the_signature_is_signed_and_after_it_is_not(
    connect: Any, shared: Any, overriding: Any, fine: Any
) -> None:
    def before_sign(self: Any, call: Any, http_request: Any) -> Any:
        found = http_request.copy()
        found.headers["x-tenant"] = "blue"
        return found

    def before_send(self: Any, call: Any, http_request: Any) -> None:
        http_request.headers["x-late"] = "yes"

    calls = connect(
        fine, interceptors=[overriding(before_sign=before_sign, before_send=before_send)]
    )

    calls("create_thing", name="a")

    headers = calls.sent[0].headers
    assert (headers["x-tenant"], headers["x-late"]) == ("blue", "yes")
    assert ";x-tenant," in headers["authorization"]
    assert "x-late" not in headers["authorization"]


def test_an_attempt_s_request_is_its_own(
    connect: Any, overriding: Any, down: Any, fine: Any
) -> None:
    def before_sign(self: Any, call: Any, http_request: Any) -> Any:
        http_request.headers["x-attempt"] = http_request.headers.get("x-attempt", "") + str(
            call.attempt
        )
        return http_request

    def after_serialize(self: Any, call: Any, http_request: Any) -> None:
        http_request.headers["x-all"] = "yes"

    note = overriding(before_sign=before_sign, after_serialize=after_serialize)
    calls = connect(down, fine, interceptors=[note])

    calls("create_thing", name="a")

    found = [(http.headers["x-attempt"], http.headers["x-all"]) for http in calls.sent]
    assert found == [("1", "yes"), ("2", "yes")]


def test_the_answer_can_be_replaced_before_it_is_parsed(
    connect: Any, overriding: Any, down: Any, fine: Any
) -> None:
    calls = connect(down, interceptors=[overriding(before_parse=lambda self, call, response: fine)])

    assert calls("create_thing", name="b").name == "a"
    assert len(calls.sent) == 1


@pytest.mark.parametrize(
    ("point", "kind"),
    [
        ("before_serialize", "CreateThingRequest"),
        ("before_sign", "HttpRequest"),
        ("before_parse", "HttpResponse"),
    ],
)
def test_a_forgotten_return_is_named(
    connect: Any, overriding: Any, fine: Any, point: str, kind: str
) -> None:
    calls = connect(fine, interceptors=[overriding(**{point: lambda self, call, value: None})])

    with pytest.raises(TypeError) as raised:
        calls("create_thing", name="a")

    assert str(raised.value) == (
        f"Overriding.{point} must give the {kind} to go on with, not NoneType; return what it got where nothing is to"
        " change"
    )


# --- their errors ---


@pytest.mark.parametrize("point", POINTS)
def test_what_an_interceptor_raises_leaves_the_call_and_is_not_tried_again(
    connect: Any, shared: Any, noting: Any, fine: Any, point: str
) -> None:
    """Even where it is an error that the client would try again if the service had made it."""
    seen: list[str] = []
    error = shared.ServiceError("mine", status_code=503)
    bad = noting("bad", seen, point, error)
    calls = connect(fine, fine, interceptors=[noting("first", seen), bad])

    with pytest.raises(shared.ServiceError) as raised:
        calls("get_thing", id="1")

    assert raised.value is error
    assert len(calls.sent) == (POINTS.index(point) >= POINTS.index("after_send"))
    # The other one has all of its ends.
    assert seen.count("first.before_call") == seen.count("first.after_call") == 1
    assert seen.count("first.before_attempt") == seen.count("first.after_attempt") <= 1
    # The failing one has those of what it began.
    owed = [("before_call", "after_call"), ("before_attempt", "after_attempt")]
    for before, after in owed:
        began = seen.count(f"bad.{before}") and point != before
        assert seen.count(f"bad.{after}") == bool(began)


def test_an_error_at_the_end_of_a_failed_attempt_is_the_call_s(
    connect: Any, shared: Any, noting: Any, down: Any, fine: Any
) -> None:
    calls = connect(down, fine, interceptors=[noting("a", [], "after_attempt", KeyError("mine"))])

    with pytest.raises(KeyError, match="mine") as raised:
        calls("create_thing", name="a")

    assert len(calls.sent) == 1
    assert isinstance(raised.value.__context__, shared.ServiceError)


# --- clients ---


def test_what_is_no_interceptor_is_refused(connect: Any, shared: Any) -> None:
    with pytest.raises(TypeError, match="not the class Interceptor"):
        connect(interceptors=[shared.Interceptor])
    with pytest.raises(TypeError, match="a list of Interceptor objects"):
        connect(interceptors=["text"])
    with pytest.raises(TypeError, match="not one of them"):
        connect(interceptors=shared.Interceptor())


def test_clients_with_other_options_have_them_too(
    connect: Any, sample: Any, noting: Any, fine: Any
) -> None:
    seen: list[str] = []
    calls = connect(fine, fine, interceptors=[noting("a", seen)])

    calls.through(calls.client.with_options(timeout=5))("create_thing", name="a")
    answer = calls._run(calls.client.send_with_response(sample.CreateThingRequest(name="a")))

    assert answer.status == 200
    assert seen.count("a.after_call") == 2


def test_a_client_without_any_loads_nothing_of_them(connect: Any, sample: Any, fine: Any) -> None:
    calls = connect(fine)

    assert calls.client._begin is runtime(sample, "client.call").begin
