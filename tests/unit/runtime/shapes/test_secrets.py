"""What is taken out of what is shown."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.packages import runtime


@pytest.mark.parametrize(
    ("secret", "path"),
    [
        ("a secret", "/b/a%20secret/c"),
        ("top/a secret~", "/b/top/a%20secret~/c"),  # a greedy label
        ("top/secret", "/b/top%2Fsecret/c"),
    ],
)
def test_a_secret_in_a_path_does_not_show(sample: Any, secret: str, path: str) -> None:
    secrets = runtime(sample, "shapes.secrets").Secrets()
    secrets.add(secret)

    assert secrets.redact_path(path) == "/b/%3Credacted%3E/c"
