"""``Cassette``: what is recorded, what is not, and what a replay takes."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

ACCOUNT = "arn:aws:sample:eu-west-1:123456789012:thing/a"


@pytest.fixture(params=["sync", "async"])
def play(request: pytest.FixtureRequest, sample: Any, shared: Any, stubs: Any) -> Any:
    """Makes calls with a client of either kind through a cassette; answers stand for the service."""
    is_async = request.param == "async"

    def make(cassette: Any, *answers: Any, **settings: Any) -> Any:
        stub = stubs.StubTransport(*answers)
        client = cassette.client(
            sample.AsyncSampleClient if is_async else sample.SampleClient,
            region="eu-west-1",
            endpoint_url="https://example.com",
            **({"credentials": shared.Credentials("AKID", "key", "t0ken")} if answers else {}),
            **({"transport": stub} if answers else {}),
            **settings,
        )

        def call(method: str, *arguments: Any, **members: Any) -> Any:
            found = getattr(client, method)(*arguments, **members)
            return asyncio.run(found) if is_async else found

        return call

    return make


def test_a_recording_answers_without_a_network(
    play: Any, sample: Any, stubs: Any, tmp_path: Path
) -> None:
    path = tmp_path / "deep" / "things.json"
    with stubs.Cassette(path) as cassette:
        call = play(
            cassette, stubs.json_response({"Name": "a"}), stubs.json_response({"Name": "b"})
        )
        first = [call("get_thing", id=id) for id in ("1", "2")]

    with stubs.Cassette(path) as cassette:
        call = play(cassette)
        again = [call("get_thing", id=id) for id in ("2", "1")]

    assert first == again[::-1] == [sample.GetThingResult(name=name) for name in ("a", "b")]


def test_the_file_is_readable_and_the_same_each_time(play: Any, stubs: Any, tmp_path: Path) -> None:
    texts: list[str] = []
    for name in ("a", "b"):
        with stubs.Cassette(tmp_path / name) as cassette:
            headers = {"date": f"day {name}", "x-amzn-requestid": "r"}
            call = play(cassette, stubs.json_response({"Name": "a"}, 200, headers))
            call("create_thing", name="a")
        texts.append((tmp_path / name).read_text(encoding="utf-8"))

    assert texts[0] == texts[1]
    assert json.loads(texts[0]) == {
        "version": 1,
        "calls": [
            {
                "request": {
                    "operation": "CreateThing",
                    "method": "POST",
                    "url": "https://example.com/CreateThing",
                    "headers": {"content-type": "application/json"},
                    "body": {"json": {"Name": "a"}},
                },
                "response": {
                    "status": 200,
                    "headers": {"content-type": "application/json", "x-amzn-requestid": "r"},
                    "body": {"json": {"Name": "a"}},
                },
            }
        ],
    }


def test_secrets_are_not_recorded(play: Any, sample: Any, stubs: Any, tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    answer = {"Name": "a", "Secret": "s-answer", "Vault": {"Pin": 7}, "Inner": {"Key": "k-deep"}}
    request = sample.CreateThingRequest(name="a", secret="s-asked", secrets=["one-of-us"])
    with stubs.Cassette(path) as cassette:
        given = play(cassette, stubs.json_response({**answer, "Data": "AAEC"}))("send", request)

    text = path.read_text(encoding="utf-8")
    for secret in ("s-answer", "s-asked", "k-deep", "one-of-us", "AKID", "t0ken", "Signature"):
        assert secret not in text
    assert given.secret == "s-answer"
    with stubs.Cassette(path, "none") as cassette:
        again = play(cassette)("send", request)
    assert (again.name, again.secret, again.vault.pin) == ("a", "<redacted>", 0)
    assert again.data == b"\x00\x01\x02"


def test_ids_of_accounts_go_where_that_is_asked_for(play: Any, stubs: Any, tmp_path: Path) -> None:
    for name, kept in (("with", True), ("without", False)):
        with stubs.Cassette(tmp_path / name, account_ids=kept) as cassette:
            play(cassette, stubs.json_response({"Name": ACCOUNT}))("get_thing", id=ACCOUNT)
        assert ("123456789012" in (tmp_path / name).read_text()) is kept
    with stubs.Cassette(tmp_path / "without", account_ids=False) as cassette:
        assert play(cassette)("get_thing", id=ACCOUNT).name == ACCOUNT.replace(
            "123456789012", "000000000000"
        )


def test_a_call_that_differs_says_how(play: Any, stubs: Any, tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    with stubs.Cassette(path) as cassette:
        play(cassette, stubs.json_response({}))("create_thing", name="a", tags={"k": "v"})

    with pytest.raises(AssertionError) as caught, stubs.Cassette(path) as cassette:
        play(cassette)("create_thing", name="b", tags={"k": "w"})

    assert str(caught.value).splitlines() == [
        f"{path} has no answer left for CreateThing: POST https://example.com/CreateThing",
        "  the nearest recorded call differs:",
        "  /body/json/Name: recorded 'a', now 'b'",
        "  /body/json/Tags/k: recorded 'v', now 'w'",
        "  record anew with mode 'all' if the new call is right",
    ]


def test_a_recorded_call_that_is_not_made_is_an_error(
    play: Any, stubs: Any, tmp_path: Path
) -> None:
    path = tmp_path / "r.json"
    with stubs.Cassette(path) as cassette:
        play(cassette, stubs.json_response({}))("ping")

    with pytest.raises(AssertionError, match="no call has used Ping"), stubs.Cassette(path):
        pass


def test_modes(play: Any, stubs: Any, tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    with pytest.raises(FileNotFoundError, match="there is no recording at"):
        stubs.Cassette(path, "none")
    with pytest.raises(ValueError, match="mode 'new' is none of none, once, all"):
        stubs.Cassette(path, "new")
    for mode, name in (("once", "a"), ("all", "b")):
        with stubs.Cassette(path, mode) as cassette:
            play(cassette, stubs.json_response({"Name": name}))("get_thing", id="1")
    for mode in ("once", "none"):
        with stubs.Cassette(path, mode) as cassette:
            assert play(cassette)("get_thing", id="1").name == "b"


def test_a_recording_that_broke_off_is_not_written(play: Any, stubs: Any, tmp_path: Path) -> None:
    cassette = stubs.Cassette(tmp_path / "r.json")
    play(cassette, stubs.json_response({}))("ping")

    with pytest.raises(KeyError), cassette:
        raise KeyError

    assert list(tmp_path.iterdir()) == []


def test_what_is_no_recording_is_told(stubs: Any, tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    for text, wrong in (("{", "is no recording"), ('{"version": 9, "calls": []}', "version 9")):
        path.write_text(text)
        with pytest.raises(ValueError, match=wrong):
            stubs.Cassette(path)


def test_errors_and_attempts_are_recorded(
    play: Any, sample: Any, stubs: Any, shared: Any, down: Any, tmp_path: Path
) -> None:
    path = tmp_path / "r.json"
    gone = stubs.json_response({"message": "gone"}, 404, {"x-amzn-errortype": "ThingNotFound"})
    retries = shared.RetryPolicy(base_delay=0, throttling_base_delay=0)
    for answers in ((down, gone), ()):
        with stubs.Cassette(path) as cassette:
            call = play(cassette, *answers, **({"retries": retries} if answers else {}))
            with pytest.raises(sample.ThingNotFound, match="gone") as caught:
                call("get_thing", id="1")
        assert caught.value.attempts == 2


def test_a_token_of_the_client_is_not_looked_at(play: Any, stubs: Any, tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    for answers in ((stubs.json_response({}),), ()):
        with stubs.Cassette(path) as cassette:
            play(cassette, *answers)("make_once")

    (call,) = json.loads(path.read_text())["calls"]
    assert call["request"]["body"] == {"json": {"Token": "<idempotency token>"}}
