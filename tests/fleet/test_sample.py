"""A sample of odd services through the gates of every service; ``make fleet`` takes them all."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fleet.gates import generate, problems, wrong_names

SAMPLE = {
    "amplifyuibuilder": "structures that hold themselves, documents as payload",
    "apigateway": "names of members that are Python's words",
    "bedrock-agent-runtime": "unions and documents beside event streams",
    "efs": "a required token, an enum with KMSKEY_NOT_FOUND",
    "eks": "maps with enum keys",
    "glacier": "payloads that are streamed in both directions, a header on every request",
    "iotsitewise": "host prefixes, maps in maps",
    "lambda": "payloads, headers that are numbers and lists",
    "lex-runtime": "JSON values in headers, streams that are not signed",
    "sso-oidc": "no signing, errors with their own members",
    "supportauthz": "a union of timestamps only",
}
"""Each service with what is odd about it."""


@pytest.mark.parametrize("name", SAMPLE)
def test_a_service_of_the_sample_passes(name: str, tmp_path: Path) -> None:
    generated = generate(name, tmp_path)

    assert wrong_names(tmp_path) == ""
    assert list(problems(generated)) == []
