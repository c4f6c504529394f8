"""examples/weather: a service of one's own, its committed client, and a server for it in forty lines."""

from __future__ import annotations

import asyncio
import datetime
import importlib
import json
import logging
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from clientsmith.cli.app import run

EXAMPLE = Path(__file__).parents[2] / "examples" / "weather"
SKIES = ["CLEAR", "RAIN"]


# --- the server ---
class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    cities: dict[str, dict[str, Any]] = {}
    asked: dict[str, int] = {}
    seen: list[tuple[str, dict[str, str]]] = []

    def handle_any(self) -> None:
        self.seen.append((self.path, {name.lower(): text for name, text in self.headers.items()}))
        body = json.loads(self.rfile.read(int(self.headers.get("content-length") or 0)) or b"{}")
        path, _, query = self.path.partition("?")
        who = self.headers.get("x-api-key") or self.headers.get("authorization")
        if path != "/v1/status" and who not in ("sesame", "Bearer sesame"):
            self.answer(403, {"code": "Forbidden", "message": "who are you?"})
        elif self.asked.setdefault("first", 1):
            self.asked["first"] = 0
            self.answer(429, {"message": "one moment"})  # Busy, by its status alone
        else:
            self.answer(*self.of_operation(f"{self.command} {path}", query, body))

    do_GET = do_PUT = do_POST = handle_any

    def of_operation(self, call: str, query: str, body: dict[str, Any]) -> tuple[int, Any]:
        match call.removesuffix("/").split("/")[2:]:
            case ["status"]:
                return 200, {"cities": len(self.cities)}
            case ["cities"]:
                start = int(re.sub(r".*nextToken=(\d+).*", r"\1", query)) if "nextT" in query else 0
                page = [*self.cities.values()][start : start + 2]
                more = {"nextToken": str(start + 2)} if start + 2 < len(self.cities) else {}
                return 200, {"cities": page, **more}
            case ["cities", id] if call.startswith("PUT"):
                self.cities[id] = {"id": id, **body, "since": 1767225600}
                return 200, {"city": self.cities[id]}
            case ["cities", id] if id in self.cities:
                return 200, {"city": self.cities[id]}
            case ["cities", id]:
                return 404, {"__type": "example.weather#NoSuchCity", "cityId": id}
            case ["forecasts"]:
                return 202, {"id": "f1"}
            case _:
                count = self.asked["forecast"] = self.asked.get("forecast", 0) + 1
                days = [{"sky": sky, "highest": 21.5} for sky in SKIES]
                return 200, {"state": "WORKING"} if count % 2 else {"state": "READY", "days": days}

    def answer(self, status: int, body: dict[str, Any]) -> None:
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def url() -> Iterator[str]:
    for state in (Handler.cities, Handler.asked, Handler.seen):
        state.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def weather(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The package, in an environment full of settings of AWS's, which are none of its business."""
    for name, value in {
        "AWS_ACCESS_KEY_ID": "AKID",
        "AWS_SECRET_ACCESS_KEY": "aws-secret",
        "AWS_REGION": "not a region",
        "AWS_ENDPOINT_URL": "http://127.0.0.1:9",
        "AWS_MAX_ATTEMPTS": "none",
        "AWS_RETRY_MODE": "unknown",
        "AWS_CA_BUNDLE": "/does/not/exist",
        "AWS_CONFIG_FILE": "/does/not/exist",
        "AWS_EXECUTION_ENV": "AWS_Lambda",
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.syspath_prepend(str(EXAMPLE / "generated"))
    return importlib.import_module("weather_clients.weather")


def runtime(module: str = "") -> ModuleType:
    return importlib.import_module(f"weather_clients.runtime{module}")


QUICK = {"base_delay": 0.0, "throttling_base_delay": 0.0}


def test_the_committed_client_is_what_its_model_gives(capsys: pytest.CaptureFixture[str]) -> None:
    status = run(["check", "--config", str(EXAMPLE / "clientsmith.toml")])

    assert (status, capsys.readouterr().err) == (0, "")


def test_the_sync_client(weather: Any, url: str) -> None:
    retries = runtime().RetryPolicy(**QUICK)
    with weather.WeatherClient(endpoint_url=url, api_key="sesame", retries=retries) as client:
        for name in ("Bergen", "Oslo", "Turku"):
            city = client.put_city(
                id=name.lower(), name=name, place=weather.Place(north=60.0, east=5.3)
            ).city
        assert city.since == datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
        assert [page.id for page in client.paginate_list_cities(page_size=2).items()] == [
            "bergen",
            "oslo",
            "turku",
        ]
        with pytest.raises(weather.NoSuchCity) as missing:
            client.get_city(id="atlantis")
        assert missing.value.city_id == "atlantis"
        forecast = client.request_forecast(city_id="oslo", days=2)
        polling = runtime(".client.waiters").Polling(delay=0.01)
        found = client.wait_until_forecast_ready(polling, id=forecast.id).result
        assert [(day.sky, day.rain) for day in found.days] == [("CLEAR", 0.0), ("RAIN", 0.0)]

    first = Handler.seen[0][1]
    assert first["x-api-key"] == "sesame"
    assert "authorization" not in first
    assert first["user-agent"].endswith(" weather/2026-01-01")
    names = {name for _, headers in Handler.seen for name in headers}
    assert [name for name in names if name.startswith(("x-amz", "amz-"))] == []
    assert "aws" not in str(Handler.seen).lower()
    assert [path for path, _ in Handler.seen[:2]] == ["/v1/cities/bergen"] * 2  # after "Busy"


def test_the_async_client_with_a_token_that_is_renewed(weather: Any, url: str) -> None:
    threads: list[str] = []

    def token() -> str:
        threads.append(threading.current_thread().name)
        return "sesame"

    async def calls() -> Any:
        retries = runtime().RetryPolicy(**QUICK)
        async with weather.AsyncWeatherClient(
            endpoint_url=url, token=token, retries=retries
        ) as client:
            await client.put_city(id="oslo", name="Oslo")
            found = await client.get_city(id="oslo")
            return found.city, [city async for city in client.paginate_list_cities().items()]

    city, listed = asyncio.run(calls())

    assert (city.name, listed) == ("Oslo", [city])
    assert {headers["authorization"] for _, headers in Handler.seen} == {"Bearer sesame"}
    assert len(threads) == len(Handler.seen) == 4  # the first call was made twice
    assert threading.main_thread().name not in threads


def test_who_may_not_call_is_told(weather: Any, url: str) -> None:
    configuration_error = runtime().ConfigurationError
    with weather.WeatherClient(endpoint_url=url, api_key="wrong") as client:
        with pytest.raises(weather.WeatherError) as refused:
            client.get_city(id="oslo")
        assert (refused.value.code, refused.value.message) == ("Forbidden", "who are you?")
    with weather.WeatherClient(endpoint_url=url) as client:
        with pytest.raises(configuration_error, match=r"give the client api_key= or token="):
            client.get_city(id="oslo")
        assert client.get_status().cities == 0  # for which nobody has to say who calls


def test_no_secret_shows(weather: Any, url: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with weather.WeatherClient(endpoint_url=url, api_key="hidden-key") as client:
        with pytest.raises(weather.WeatherError) as refused:
            client.get_city(id="oslo")
        config: Any = vars(client)["_config"]
        shown = f"{client!r} {config.credentials!r} {config.credentials.get()!r} {refused.value!r}"
    assert "hidden-key" not in shown + str(refused.value) + caplog.text


def test_every_setting_of_a_client_has_a_value(weather: Any, url: str) -> None:
    """``PlainConfig`` sets those of ``ClientConfig`` itself, which reads AWS's settings: a new one may be forgotten."""
    names = runtime(".client.config").ClientConfig.__slots__

    with weather.WeatherClient(endpoint_url=url) as client:
        missing = [name for name in names if not hasattr(client._config, name)]

    assert missing == []


def test_the_url_has_to_be_said(weather: Any) -> None:
    with pytest.raises(TypeError, match="endpoint_url"):
        weather.WeatherClient()
    with pytest.raises(TypeError, match="region"):
        weather.WeatherClient(endpoint_url="https://weather.example", region="eu-central-1")


def test_nothing_but_the_runtime_speaks_of_aws() -> None:
    generated = EXAMPLE / "generated"
    texts = [
        path
        for path in generated.rglob("*")
        if path.suffix in (".py", ".md", ".toml")
        and "runtime" not in path.parts
        and "__pycache__" not in path.parts
    ]

    assert len(texts) > 20
    assert [
        path.name
        for path in texts
        if re.search(r"\b(aws|amazon|amz|boto\w*|sigv4|region)\b", path.read_text(), re.IGNORECASE)
    ] == []
