"""A slice with files enough for several chunks, and what generating it gives without an executor."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from clientsmith.codegen.slice import Slice
from clientsmith.project.config import Config, one_shot
from clientsmith.workflows import generate as pipeline

ROOT = Path(__file__).parents[2]
MODEL = next((ROOT / "models" / "apigatewayv2").glob("*/service-2.json"))
ARGUMENTS = ["--model", str(MODEL), "--operation", "*Integration*", "--package", "my_clients"]


@cache
def integrations() -> tuple[Config, list[Slice]]:
    config = one_shot(
        model=MODEL,
        operations=("*Integration*",),
        package="my_clients",
        output=Path("out"),
        templates=None,
    )
    return config, pipeline.read_slices(config)


@cache
def expected() -> list[tuple[str, str]]:
    """Paths and texts, in their order."""
    return list(pipeline.generate(*integrations()).items())
