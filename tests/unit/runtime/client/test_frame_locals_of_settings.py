"""No frame of ours holds a secret when settings or credentials cannot be read: not the environment, nor the files."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from tests.support.frames import leaks

KEY = "wJalrXUtnFEMI-K7MDENG-secret-key"
TOKEN = "FwoGZXIvYXdzEBYaDH-session-token"
PASSWORD = "hunter3-of-a-proxy"
SECRETS = [KEY, TOKEN, PASSWORD]
PAIR = f"aws_secret_access_key = {KEY}\naws_session_token = {TOKEN}\n"
WHOLE = f"aws_access_key_id = AKID\n{PAIR}"

CASES: dict[str, tuple[dict[str, str], str, str]] = {
    "half of the environment's keys": ({"AWS_SECRET_ACCESS_KEY": KEY}, "", ""),
    "an expiry that is none": (
        {
            "AWS_ACCESS_KEY_ID": "AKID",
            "AWS_SECRET_ACCESS_KEY": KEY,
            "AWS_SESSION_TOKEN": TOKEN,
            "AWS_CREDENTIAL_EXPIRATION": "soon",
        },
        "",
        "",
    ),
    "a key with a blank": (
        {"AWS_ACCESS_KEY_ID": "AKID", "AWS_SECRET_ACCESS_KEY": f" {KEY}"},
        "",
        "",
    ),
    "half of a profile's keys": ({}, "", f"[default]\n{PAIR}"),
    "half of the config's keys": ({}, f"[default]\n{PAIR}", ""),
    "a file that cannot be read": ({}, "", f"[default]\n{WHOLE}\nno setting at all\n"),
    "keys in the one file, and the other broken": ({}, f"[default]\n{WHOLE}", "[default\n"),
    "a section that cannot be read": ({}, f"[default\n{WHOLE}", ""),
    "a role without a source": ({}, "[default]\nrole_arn = arn:r\n", f"[default]\n{WHOLE}"),
    "a source that is missing": (
        {},
        "[default]\nrole_arn = arn:r\nsource_profile = other\n",
        f"[default]\n{WHOLE}",
    ),
    "a process that says nothing": ({}, "[default]\ncredential_process = true\n", ""),
    "a process that says half": (
        {},
        f'[default]\ncredential_process = echo \'{{"Version": 1, "SecretAccessKey": "{KEY}"}}\'\n',
        "",
    ),
    "a process that fails": ({}, "[default]\ncredential_process = false\n", ""),
    "a profile that is missing": ({"AWS_PROFILE": "gone"}, "", f"[default]\n{WHOLE}"),
    "a number that is none": ({"AWS_MAX_ATTEMPTS": "many"}, f"[default]\n{WHOLE}", ""),
    "a mode that is none": ({"AWS_RETRY_MODE": "legacy"}, f"[default]\n{WHOLE}", ""),
    "a proxy that is none": ({"https_proxy": f"http://u:{PASSWORD}@host:port"}, "", ""),
    "no keys": ({}, "", ""),
}


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_settings_and_credentials_that_cannot_be_read(
    sample: Any,
    shared: Any,
    stubs: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    name: str,
) -> None:
    environment, config, credentials = CASES[name]
    (tmp_path / "config").write_text(config)
    (tmp_path / "credentials").write_text(credentials)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    for variable in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"):
        monkeypatch.delenv(variable, raising=False)
    # What else is secret in an environment must not show either.
    monkeypatch.setenv("DATABASE_PASSWORD", PASSWORD)
    for variable, value in environment.items():
        monkeypatch.setenv(variable, value)

    def call() -> None:
        name = "AsyncSampleClient" if kind == "async" else "SampleClient"
        client = getattr(sample, name)(region="eu-west-1", endpoint_url="https://example.com:1")
        called = client.ping()
        if kind == "async":
            asyncio.run(called)

    with pytest.raises(shared.ConfigurationError) as raised:
        call()

    assert leaks(raised.value, sample.__name__.partition(".")[0], SECRETS) == []
