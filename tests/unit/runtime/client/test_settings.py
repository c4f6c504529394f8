"""Settings of AWS's tools that change what is sent: honoured, or refused by name. The table is in docs/settings.md."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from botocore.configprovider import (
    BOTOCORE_DEFAUT_SESSION_VARIABLES,
    DEFAULT_PROXIES_CONFIG_VARS,
    DEFAULT_S3_CONFIG_VARS,
)

if TYPE_CHECKING:
    from collections.abc import Callable

DOCUMENT = Path(__file__).parents[4] / "docs/settings.md"


@pytest.fixture
def configure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    def write(text: str) -> None:
        (tmp_path / "config").write_text(f"[default]\n{text}")
        monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
        monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
        monkeypatch.delenv("AWS_CA_BUNDLE", raising=False)

    return write


@pytest.mark.parametrize(
    ("key", "variable", "value", "advice"),
    [
        (
            "retry_mode",
            "AWS_RETRY_MODE",
            "legacy",
            "standard or adaptive: pass retries=RetryPolicy(...)",
        ),
        ("defaults_mode", "AWS_DEFAULTS_MODE", "in-region", "legacy: pass both retries= and"),
        (
            "disable_host_prefix_injection",
            "AWS_DISABLE_HOST_PREFIX_INJECTION",
            "true",
            "false: pass a transport",
        ),
    ],
)
def test_what_would_change_calls_is_refused_by_name(
    connect: Any,
    shared: Any,
    configure: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
    key: str,
    variable: str,
    value: str,
    advice: str,
) -> None:
    configure(f"{key} = {value}\n")
    with pytest.raises(shared.ConfigurationError) as in_file:
        connect(retries=None)
    configure("")
    monkeypatch.setenv(variable, value)
    with pytest.raises(shared.ConfigurationError) as in_environment:
        connect(retries=None)

    rest = f"is {value!r}, which this client does not support; it takes {advice}"
    assert str(in_file.value).startswith(f"{key} of profile 'default' in ")
    assert rest in str(in_file.value)
    assert str(in_environment.value).startswith(f"the environment variable {variable} {rest}")


def test_what_the_argument_says_stands_above(
    connect: Any, configure: Callable[[str], None]
) -> None:
    configure("retry_mode = legacy\ndefaults_mode = mobile\n")

    assert connect(timeout=5).client


@pytest.mark.parametrize(
    "text",
    [
        "retry_mode = standard\n",
        "defaults_mode = legacy\n",
        "disable_host_prefix_injection = False\n",
    ],
)
def test_what_is_as_it_is_here_anyway(
    connect: Any, configure: Callable[[str], None], text: str
) -> None:
    configure(text)

    assert connect(retries=None).client


def test_the_retry_mode_is_that_of_the_environment_or_the_profile(
    connect: Any, configure: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    configure("retry_mode = Adaptive\nmax_attempts = 7\n")
    retries = connect(retries=None).client._config.retries
    assert (retries.mode, retries.max_attempts) == ("adaptive", 7)

    monkeypatch.setenv("AWS_RETRY_MODE", "standard")
    retries = connect(retries=None).client._config.retries
    assert (retries.mode, retries.max_attempts) == ("standard", 7)


def test_a_bearer_token_of_the_environment_is_for_services_that_take_one(
    connect: Any, fine: Any, sample: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = sample.SampleClient._service.signing_name.upper().replace("-", "_")
    monkeypatch.setenv(f"AWS_BEARER_TOKEN_{name}", "hunter2")
    calls = connect(fine)
    calls("create_thing", name="a")

    assert calls.sent[0].headers["authorization"].startswith("AWS4-HMAC-SHA256 ")


def test_the_application_s_name_is_in_the_user_agent(
    connect: Any, fine: Any, configure: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    configure("sdk_ua_app_id = my app\n")
    calls = connect(fine)
    calls("create_thing", name="a")
    monkeypatch.setenv("AWS_SDK_UA_APP_ID", "other")
    others = connect(fine)
    others("create_thing", name="a")

    assert calls.sent[0].headers["user-agent"].endswith(" app/my-app")
    assert others.sent[0].headers["user-agent"].endswith(" app/other")


def test_the_profile_s_authorities_are_those_of_the_transport(
    connect: Any, shared: Any, sample: Any, configure: Callable[[str], None], tmp_path: Path
) -> None:
    (tmp_path / "bundle.pem").write_text("no certificate")
    configure(f"ca_bundle = {tmp_path / 'bundle.pem'}\n")
    arguments = {"region": "eu-west-1", "endpoint_url": "https://example.com"}

    with pytest.raises(shared.ConfigurationError) as caught:
        sample.SampleClient(**arguments)

    assert str(caught.value).startswith(f"ca_bundle of profile 'default' in {tmp_path / 'config'}=")
    assert connect().client  # a transport of the caller's has its own


def test_aws_ca_bundle_stands_above(
    sample: Any, configure: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    configure("ca_bundle = /no/file\n")
    monkeypatch.setenv(
        "AWS_CA_BUNDLE", "/another/file"
    )  # read by the transport, with the first connection

    sample.SampleClient(region="eu-west-1", endpoint_url="https://example.com").close()


def test_the_document_has_every_setting_that_botocore_has() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    tables = (
        BOTOCORE_DEFAUT_SESSION_VARIABLES,
        DEFAULT_PROXIES_CONFIG_VARS,
        DEFAULT_S3_CONFIG_VARS,
    )
    known = {
        name[-1] if isinstance(name, tuple) else name
        for table in tables
        for keys, variables, *_ in table.values()
        for names in (keys, variables)
        for name in (names if isinstance(names, list) else [names])
        if name is not None
    }

    assert len(known) > 60
    assert {name for name in known if f"`{name}`" not in text} == set()
