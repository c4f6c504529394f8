"""Changes of the tiny project's model, the releases of botocore that have them, and a correction of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.wheels import release_files, wheel

OVERLAY = """version = 1
[[change]]
op = "replace"
path = "/shapes/Name/max"
was = 10
value = 12
reason = "the service takes longer names"
link = "https://example.com/12"
"""


def keep(model: Any) -> None:
    """The model as it is."""


def more_members(model: Any) -> None:
    model["shapes"]["CreateOrderRequest"]["members"]["Note"] = {"shape": "Name"}


def shorter_names(model: Any) -> None:
    model["shapes"]["Name"]["max"] = 9


def another_operation(model: Any) -> None:
    model["operations"]["ListOrders"] = model["operations"]["DeleteOrder"] | {"name": "ListOrders"}


def release(index: Path, version: str, change: Callable[[Any], object]) -> Path:
    """botocore ``version``, with the tiny project's model after ``change``."""
    return wheel(index, version, release_files(change))


def printed(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)
