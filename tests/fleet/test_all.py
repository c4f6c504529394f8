"""Every service of the installed botocore through the gates; ``make fleet`` runs it, in ten minutes on two cores."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fleet.gates import all_services, generate, problems, wrong_names


@pytest.mark.fleet
@pytest.mark.parametrize("name", all_services())
def test_a_service_passes(
    name: str, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    generated = generate(name, tmp_path)

    record_property("operations", len(generated.operations) if generated else 0)
    if generated is not None:
        assert wrong_names(tmp_path) == ""
        assert list(problems(generated)) == []
