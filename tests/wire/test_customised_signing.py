"""Calls with a bearer token in place of a signature, and the trace of a function's calls, as botocore has them."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support import two_sides
from tests.support.botocore_side import no_settings
from tests.support.packages import runtime
from tests.support.two_sides import ours, theirs


@pytest.fixture(scope="module", autouse=True)
def _no_settings() -> Iterator[None]:
    with no_settings():
        yield


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Packages of operations, each made once."""

    @functools.cache
    def make(service: str, *operations: str) -> Any:
        return two_sides.package(service, operations, tmp_path_factory.mktemp(service))

    return make


@pytest.fixture
def configure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    def write(text: str) -> None:
        (tmp_path / "config").write_text(f"[default]\n{text}")
        monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))

    return write


# --- bearer tokens ---------------------------------------------------------------------------------------------------


def test_a_token_of_the_environment_is_sent(made: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "hunter2")
    module = made("bedrock", "ListGuardrails")
    (mine,), _ = ours(module, "ListGuardrails", {}, credentials=None)
    (other,), _ = theirs("bedrock", "ListGuardrails", {})

    assert mine.headers["authorization"] == "Bearer hunter2"
    assert other.headers["Authorization"] in ("Bearer hunter2", b"Bearer hunter2")
    assert "x-amz-date" not in mine.headers


def test_credentials_of_the_caller_stand_above_the_token(
    made: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "hunter2")
    (mine,), _ = ours(made("bedrock", "ListGuardrails"), "ListGuardrails", {})

    assert mine.headers["authorization"].startswith("AWS4-HMAC-SHA256 ")


@pytest.mark.parametrize("is_async", [False, True])
def test_a_token_of_the_caller_is_sent(is_async: bool, made: Any) -> None:
    module = made("bedrock", "ListGuardrails")
    token = runtime(module).BearerToken("hunter2")
    (mine,), _ = ours(module, "ListGuardrails", {}, credentials=token, is_async=is_async)

    assert mine.headers["authorization"] == "Bearer hunter2"
    assert "hunter2" not in repr(token)


def test_a_token_is_not_sent_for_all_to_read(made: Any) -> None:
    module = made("bedrock", "ListGuardrails")
    token = runtime(module).BearerToken("hunter2")
    url = "http://example.com"
    _, error = ours(module, "ListGuardrails", {}, credentials=token, endpoint_url=url)

    assert "HTTPS only" in str(error)


def test_a_service_without_tokens_refuses_one(made: Any) -> None:
    module = made("sts", "GetCallerIdentity")

    with pytest.raises(runtime(module).ConfigurationError, match="STS takes no bearer token"):
        ours(module, "GetCallerIdentity", {}, credentials=runtime(module).BearerToken("t"))


@pytest.mark.parametrize("is_async", [False, True])
def test_a_login_s_token_is_sent(
    is_async: bool,
    made: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    configure: Callable[[str], None],
) -> None:
    from hashlib import sha1

    configure(
        "sso_session = mine\n[sso-session mine]\nsso_region = eu-west-1\nsso_start_url = https://x\n"
    )
    monkeypatch.setenv("HOME", str(tmp_path))
    cache = tmp_path / ".aws/sso/cache"
    cache.mkdir(parents=True)
    text = json.dumps({"accessToken": "hunter2", "expiresAt": "2099-01-01T00:00:00Z"})
    (cache / f"{sha1(b'mine').hexdigest()}.json").write_text(text)
    module = made("codecatalyst", "ListSpaces")
    (mine,), _ = ours(module, "ListSpaces", {}, credentials=None, is_async=is_async)

    assert mine.headers["authorization"] == "Bearer hunter2"


# --- traces ----------------------------------------------------------------------------------------------------------


def test_a_function_s_calls_are_traced(made: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_LAMBDA_FUNCTION_NAME", "f")
    monkeypatch.setenv("_X_AMZN_TRACE_ID", "Root=1-5759e988;Parent=53995;Sampled=1é \n")
    (mine,), _ = ours(made("sts", "GetCallerIdentity"), "GetCallerIdentity", {})
    (other,), _ = theirs("sts", "GetCallerIdentity", {})

    assert mine.headers["x-amzn-trace-id"].encode() == other.headers["X-Amzn-Trace-Id"]


def test_other_calls_are_not(made: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_X_AMZN_TRACE_ID", "Root=1-5759e988;Parent=53995;Sampled=1")
    (mine,), _ = ours(made("sts", "GetCallerIdentity"), "GetCallerIdentity", {})

    assert "x-amzn-trace-id" not in mine.headers
