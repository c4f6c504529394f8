"""Every service of the installed botocore through the gates; ``pytest -m fleet tests/fleet`` runs it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fleet.gates import all_services, generate, problems, wrong_names


@pytest.mark.fleet
@pytest.mark.parametrize("name", all_services())
def test_a_service_passes(name: str, tmp_path: Path) -> None:
    generated = generate(name, tmp_path)

    if generated is not None:
        assert wrong_names(tmp_path) == ""
        assert list(problems(generated)) == []
