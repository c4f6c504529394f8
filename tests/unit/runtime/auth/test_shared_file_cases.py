"""AWS's own cases of the shared files: how they are parsed, and where they are. Nobody of this project wrote them."""

from __future__ import annotations

import json
import os
import re
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from clientsmith.runtime.auth.shared_config import Settings, file_location, nested
from clientsmith.runtime.exceptions import ConfigurationError

from tests.vectors import vectors

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FOLDER = vectors("config-files")


def cases(name: str) -> list[Any]:
    path = FOLDER / f"config-file-{name}-tests.json"
    return [pytest.param(case, id=case["name"]) for case in json.loads(path.read_text())["tests"]]


def test_there_are_cases() -> None:
    assert (len(cases("parser")), len(cases("location"))) == (118, 10)


@pytest.mark.parametrize("case", cases("parser"))
def test_aws_s_case_of_a_file(case: dict[str, Any], tmp_path: Path) -> None:
    environ = {
        "AWS_CONFIG_FILE": str(tmp_path / "c"),
        "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "s"),
    }
    (tmp_path / "c").write_text(case["input"].get("configFile", ""), encoding="utf-8", newline="")
    (tmp_path / "s").write_text(
        case["input"].get("credentialsFile", ""), encoding="utf-8", newline=""
    )
    expected = case["output"]

    if "errorContaining" in expected:
        with pytest.raises(ConfigurationError, match=re.escape(expected["errorContaining"])):
            Settings(environ).files  # noqa: B018
        return

    files = Settings(environ).files
    if "profiles" in expected:
        profiles = {name: files.profile(name) for name in files.names()}
        found = {
            name: values({**profile.config.values, **profile.credentials.values})
            for name, profile in profiles.items()
            if profile is not None
        }
        assert found == expected["profiles"]
    if "ssoSessions" in expected:
        sessions = {name: values(keys) for name, keys in files.sso_sessions.items()}
        assert sessions == expected["ssoSessions"]


def values(keys: Mapping[str, str]) -> dict[str, Any]:
    """Nested settings as a mapping of their own."""
    return {key: nested(text) if text.startswith("\n") else text for key, text in keys.items()}


@pytest.mark.parametrize("case", cases("location"))
def test_aws_s_case_of_where_the_files_are(
    case: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    language = case.get("languageSpecificHome", "ignored")
    monkeypatch.setattr(os.path, "expanduser", lambda path: path.replace("~", language))
    where = partial(file_location, case["environment"], windows=case["platform"] == "windows")

    assert where("AWS_CONFIG_FILE", "config") == case["configLocation"]
    assert where("AWS_SHARED_CREDENTIALS_FILE", "credentials") == case["credentialsLocation"]
