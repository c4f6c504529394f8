"""The settings that AWS tools share: the files' dialect and the precedence, against botocore where it has a rule."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from unittest.mock import patch

import pytest
from botocore.configloader import raw_config_parse
from botocore.configprovider import ConfiguredEndpointProvider
from botocore.exceptions import ConfigParseError
from botocore.session import Session
from clientsmith.runtime.auth.shared_config import (
    Profile,
    Section,
    Settings,
    nested,
    parse,
)
from clientsmith.runtime.exceptions import ConfigurationError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

CONFIG = """\
[default]
region = eu-west-1
use_fips_endpoint = True

# a comment
[profile dev]
region=eu-central-1
max_attempts = 7
endpoint_url = http://localhost:4566
s3 =
  max_concurrent_requests = 1
  addressing_style = path
services = local

[profile "two words"]
region = ap-south-1

[services local]
apigatewayv2 =
  endpoint_url = http://localhost:5000
sqs =
  endpoint_url = http://localhost:6000
"""
CREDENTIALS = """\
[dev]
aws_access_key_id = AKID
aws_secret_access_key = secret

[only-here]
region = sa-east-1
"""


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    """An environment that names two files of our own, and nothing else."""
    (tmp_path / "config").write_text(CONFIG)
    (tmp_path / "credentials").write_text(CREDENTIALS)
    return {
        "AWS_CONFIG_FILE": str(tmp_path / "config"),
        "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "credentials"),
    }


@pytest.fixture
def no_files(tmp_path: Path) -> dict[str, str]:
    return {
        "AWS_CONFIG_FILE": str(tmp_path / "no-config"),
        "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "no-credentials"),
    }


@pytest.mark.parametrize(
    ("variables", "region"),
    [
        ({"AWS_REGION": "a", "AWS_DEFAULT_REGION": "b", "AWS_PROFILE": "dev"}, "a"),
        ({"AWS_REGION": "", "AWS_DEFAULT_REGION": "b", "AWS_PROFILE": "dev"}, "b"),
        ({"AWS_PROFILE": "dev"}, "eu-central-1"),
        ({"AWS_PROFILE": "two words"}, "ap-south-1"),
        ({"AWS_PROFILE": "only-here"}, "sa-east-1"),
        ({"AWS_DEFAULT_PROFILE": "dev", "AWS_PROFILE": "two words"}, "eu-central-1"),
        ({"AWS_PROFILE": ""}, "eu-west-1"),
        ({}, "eu-west-1"),
    ],
)
def test_where_the_region_comes_from(
    environ: dict[str, str], variables: dict[str, str], region: str
) -> None:
    assert Settings({**environ, **variables}).region() == region


def test_a_profile_named_in_the_call_stands_above_the_variables(environ: dict[str, str]) -> None:
    assert Settings({**environ, "AWS_PROFILE": "dev"}, profile="two words").region() == "ap-south-1"


def test_nothing_set(no_files: dict[str, str]) -> None:
    found = Settings(no_files)

    assert (found.region(), found.use_fips(), found.use_dualstack()) == (None, False, False)
    assert (found.endpoint_url("ApiGatewayV2"), found.max_attempts()) == (None, None)


def test_switches_and_numbers(environ: dict[str, str]) -> None:
    assert Settings(environ).use_fips() is True
    assert Settings({**environ, "AWS_USE_FIPS_ENDPOINT": "false"}).use_fips() is False
    assert Settings({**environ, "AWS_USE_DUALSTACK_ENDPOINT": "TRUE"}).use_dualstack() is True
    assert Settings({**environ, "AWS_PROFILE": "dev"}).max_attempts() == 7
    assert Settings({**environ, "AWS_PROFILE": "dev", "AWS_MAX_ATTEMPTS": "2"}).max_attempts() == 2


@pytest.mark.parametrize(
    ("variables", "message"),
    [
        (
            {"AWS_USE_FIPS_ENDPOINT": "maybe"},
            "AWS_USE_FIPS_ENDPOINT is 'maybe'; it must be true or false",
        ),
        (
            {"AWS_USE_DUALSTACK_ENDPOINT": "1"},
            "AWS_USE_DUALSTACK_ENDPOINT is '1'; it must be true or false",
        ),
        ({"AWS_MAX_ATTEMPTS": "0"}, "AWS_MAX_ATTEMPTS is '0'; it must be a whole number from 1"),
        ({"AWS_MAX_ATTEMPTS": "3.5"}, "AWS_MAX_ATTEMPTS is '3.5'"),
        ({"AWS_MAX_ATTEMPTS": "9" * 5000}, "AWS_MAX_ATTEMPTS is '999"),
        (
            {"AWS_ENDPOINT_URL": "http://x", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "yes"},
            "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS is 'yes'",
        ),
    ],
)
def test_a_variable_that_cannot_be_read(
    no_files: dict[str, str], variables: dict[str, str], message: str
) -> None:
    found = Settings({**no_files, **variables})

    with pytest.raises(ConfigurationError) as caught:
        (found.use_fips(), found.use_dualstack(), found.max_attempts(), found.endpoint_url("SQS"))

    assert str(caught.value).startswith(f"the environment variable {message}")


def test_a_setting_that_cannot_be_read_is_placed(tmp_path: Path, no_files: dict[str, str]) -> None:
    file = tmp_path / "config"
    file.write_text("[default]\nmax_attempts = many\n")

    with pytest.raises(ConfigurationError) as caught:
        Settings({**no_files, "AWS_CONFIG_FILE": str(file)}).max_attempts()

    assert str(caught.value).startswith(
        f"max_attempts of profile 'default' in {file} is 'many'; it must be"
    )


@pytest.mark.parametrize(
    ("variables", "url"),
    [
        ({"AWS_ENDPOINT_URL_APIGATEWAYV2": "http://1", "AWS_ENDPOINT_URL": "http://2"}, "http://1"),
        ({"AWS_ENDPOINT_URL": "http://2"}, "http://2"),
        ({"AWS_ENDPOINT_URL_SQS": "http://9"}, "http://localhost:5000"),
        ({}, "http://localhost:5000"),
        ({"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true", "AWS_ENDPOINT_URL": "http://2"}, None),
        ({"AWS_PROFILE": "default"}, None),
    ],
)
def test_where_the_endpoint_comes_from(
    environ: dict[str, str], variables: dict[str, str], url: str | None
) -> None:
    assert (
        Settings({**environ, "AWS_PROFILE": "dev", **variables}).endpoint_url("ApiGatewayV2") == url
    )


def test_the_profiles_own_endpoint_is_for_the_services_that_have_none(
    environ: dict[str, str],
) -> None:
    assert Settings(environ, profile="dev").endpoint_url("Lambda") == "http://localhost:4566"


def test_a_services_section_that_is_not_there(tmp_path: Path, no_files: dict[str, str]) -> None:
    (tmp_path / "config").write_text("[default]\nservices = gone\n")

    with pytest.raises(
        ConfigurationError, match=r"is 'gone', but .*config has no section \[services gone\]"
    ):
        Settings({**no_files, "AWS_CONFIG_FILE": str(tmp_path / "config")}).endpoint_url("SQS")


def test_service_ids_make_the_variables_that_botocore_reads() -> None:
    session = Session()
    for name in (
        "apigatewayv2",
        "ce",
        "cur",
        "elbv2",
        "lex-runtime",
        "sqs",
        "ssm-sap",
        "waf-regional",
    ):
        theirs = ConfiguredEndpointProvider({}, {}, name, environ={})
        variable = theirs._get_service_env_var_name()
        service_id = str(session.get_service_model(name).service_id)

        found = Settings({variable: "http://here", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "false"})

        assert found.endpoint_url(service_id) == "http://here", name


def test_a_profile_that_is_nowhere(environ: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Settings({**environ, "AWS_PROFILE": "prod"}).region()

    assert str(caught.value) == (
        f"profile 'prod' is neither in {environ['AWS_CONFIG_FILE']} (as [profile prod]) nor in "
        f"{environ['AWS_SHARED_CREDENTIALS_FILE']} (as [prod]); there are: default, dev, only-here, two words"
    )


def test_a_section_without_the_word_profile_is_none_in_the_config_file(
    tmp_path: Path, no_files: dict[str, str]
) -> None:
    (tmp_path / "config").write_text("[dev]\nregion = x\n[profile 'open]\n[profile a b]\n")

    with pytest.raises(ConfigurationError, match="there are: none"):
        Settings({**no_files, "AWS_CONFIG_FILE": str(tmp_path / "config")}, profile="dev").region()


def test_profile_default_stands_above_default(tmp_path: Path, no_files: dict[str, str]) -> None:
    (tmp_path / "config").write_text("[profile default]\nregion = x\n[default]\nregion = y\n")

    assert Settings({**no_files, "AWS_CONFIG_FILE": str(tmp_path / "config")}).region() == "x"


def test_the_credentials_file_stands_above_the_config_file(
    tmp_path: Path, no_files: dict[str, str]
) -> None:
    (tmp_path / "config").write_text("[default]\nregion = x\n")
    (tmp_path / "credentials").write_text("[default]\nregion = y\n")

    found = Settings({name: path.replace("no-", "") for name, path in no_files.items()})

    assert found.region() == "y"
    assert (
        found.profile.where("region")
        == f"region of profile 'default' in {tmp_path / 'credentials'}"
    )


def test_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".aws").mkdir()
    (tmp_path / ".aws" / "config").write_text("[default]\nregion = home\n")
    (tmp_path / "other").write_text("[default]\nregion = other\n")
    monkeypatch.setenv("HOME", str(tmp_path))

    assert Settings({}).region() == "home"
    assert Settings({"AWS_CONFIG_FILE": "~/other"}).region() == "other"
    assert Settings({"AWS_CONFIG_FILE": "$HOME/other"}).region() == "other"


def test_the_process_environment_is_read_when_asked(
    no_files: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = Settings()
    for name, value in {**no_files, "AWS_REGION": "later"}.items():
        monkeypatch.setenv(name, value)

    assert found.region() == "later"


def test_files_that_cannot_be_read(tmp_path: Path, no_files: dict[str, str]) -> None:
    file = tmp_path / "config"
    file.write_bytes(b"[default]\nregion = \xff\n")

    with pytest.raises(
        ConfigurationError, match="config is not UTF-8 text: invalid start byte at byte 19"
    ):
        Settings({**no_files, "AWS_CONFIG_FILE": str(file)}).region()

    with (
        patch("builtins.open", side_effect=PermissionError(13, "Permission denied")),
        pytest.raises(
            ConfigurationError,
            match="config cannot be read: Permission denied; correct its permissions",
        ),
    ):
        Settings({**no_files, "AWS_CONFIG_FILE": str(file)}).region()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("aws_secret_access_key = hunter2\n", "f, line 1: Expected a section definition"),
        ("[a]\naws_secret_access_key hunter2\n", "f, line 2: Expected an '=' sign"),
        ("[a]\n= hunter2\n", "f, line 2: Property did not have a name"),
        ("[a]\n hunter2\n", "f, line 2: Expected a property definition, found continuation"),
        ("\n[hunter2\n", "f, line 2: Section definition must end with ']'"),
        ("[a]\ns3 =\n hunter2\n", "f, line 3: Expected an '=' sign defining a property in sub"),
    ],
)
def test_broken_files_are_placed_and_their_text_stays_out(text: str, message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        parse(text, "f")

    assert str(caught.value).startswith(message)
    assert "hunter2" not in str(caught.value)


def test_a_byte_order_mark_is_no_text(tmp_path: Path, no_files: dict[str, str]) -> None:
    (tmp_path / "config").write_text("\ufeff[default]\nregion = x\n", encoding="utf-8")

    assert Settings({**no_files, "AWS_CONFIG_FILE": str(tmp_path / "config")}).region() == "x"


def test_nested_settings() -> None:
    assert nested("\na = 1\n\n b=2=3 ") == {"a": "1", "b": "2=3"}


LINES = st.one_of(
    st.sampled_from(
        ["[a]", "[b]", "[profile c]", " [d]", "[DEFAULT]", "# x = 1", " ; y", "", "  ", "[a b]"]
    ),
    st.builds(
        "{}{} = {}".format,
        st.sampled_from(["", " ", "  "]),
        st.text("aBc", min_size=1, max_size=2),
        st.text("xy=[]:#;", min_size=1, max_size=4).filter(lambda text: text[0] not in "#;"),
    ),
)


@given(st.lists(LINES, max_size=8).map("\n".join))
@settings(
    max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
def test_what_botocore_reads_is_read_the_same(tmp_path: Path, text: str) -> None:
    """Inline comments, blank lines and settings without a value aside: there AWS's own cases are others."""
    file = tmp_path / "file"
    file.write_text(text)
    try:
        theirs = raw_config_parse(str(file), parse_subsections=False)
    except ConfigParseError:
        return
    without_blank_lines = {
        name: {key: re.sub("\n+", "\n", value) for key, value in keys.items()}
        for name, keys in theirs.items()
    }
    assert parse(text, "file") == without_blank_lines


def test_a_profile_whose_name_has_blanks(tmp_path: Path, no_files: dict[str, str]) -> None:
    """Outside AWS's cases: ``aws configure --profile "my work"`` writes it so, and botocore reads it."""
    (tmp_path / "credentials").write_text("[my work]\nregion = x\n")
    environ = {name: path.replace("no-", "") for name, path in no_files.items()}

    assert Settings(environ, "my work").region() == "x"
    assert Settings(environ).files.names() == []


def test_no_repr_has_values() -> None:
    section = Section("file", {"aws_secret_access_key": "hunter2"})

    found = repr(
        [
            section,
            Profile("dev", section, section),
            Settings({"A": "hunter2"}),
        ]
    )

    assert "hunter2" not in found


def test_what_stands_in_the_environment_reads_no_file_and_imports_little() -> None:
    program = """
import __future__, builtins, os, sys
before = set(sys.modules)
from clientsmith.runtime.auth.source import default_credentials
from clientsmith.runtime.auth.shared_config import Settings
builtins.open = None
environ = {"AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b", "AWS_REGION": "c"}
found = Settings(environ)
assert found.region() == "c" and default_credentials(found).access_key_id == "a"
print(*sorted({name.partition(".")[0] for name in set(sys.modules) - before}))
print(any(".providers" in name for name in sys.modules))
"""
    done = subprocess.run(
        [sys.executable, "-S", "-c", program],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(Path(__file__).parents[4] / "generator")},
    )

    assert (done.stdout.split(), done.stderr) == (["clientsmith", "False"], "")
