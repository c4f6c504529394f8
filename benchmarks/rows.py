"""What was measured: samples of both sides, the row they make, and how a row reads as text."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median, quantiles
from typing import Literal

Unit = Literal["s", "MB"]


@dataclass(frozen=True, slots=True)
class Samples:
    """What one side took, repetition by repetition, in seconds or megabytes."""

    side: str
    values: tuple[float, ...]
    unit: Unit = "s"

    @property
    def median(self) -> float:
        return median(self.values)

    def __str__(self) -> str:
        """Median, and in brackets the middle half of the samples: ``41.2 ms (40.8-43.0)``."""
        low, _, high = quantiles(self.values, n=4)
        size, unit = (1.0, "MB") if self.unit == "MB" else _scale(self.median)
        return f"{self.median / size:.3g} {unit} ({low / size:.3g}-{high / size:.3g})"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. ``met`` is None where DESIGN sets no budget."""

    what: str
    ours: Samples | None
    other: Samples | None
    result: str
    budget: str
    met: bool | None
    how: str


def faster(what: str, ours: Samples, other: Samples, at_least: float | None, how: str) -> Row:
    """The ratio of the medians, against a budget of at least so much; None is no budget."""
    ratio = other.median / ours.median
    budget = "" if at_least is None else f"{at_least:g}x"
    met = None if at_least is None else ratio >= at_least
    return Row(what, ours, other, f"{ratio:.1f}x", budget, met, how)


def within(what: str, ours: Samples, seconds: float, how: str) -> Row:
    """The median, against a budget in seconds."""
    size, unit = _scale(ours.median)
    result = f"{ours.median / size:.3g} {unit}"
    return Row(what, ours, None, result, f"{seconds:g} s", ours.median <= seconds, how)


def apart(what: str, ours: Samples, other: Samples, seconds: float, how: str) -> Row:
    """The difference of the medians, against a budget in seconds."""
    difference = ours.median - other.median
    size, unit = _scale(seconds)
    result, budget = f"{difference / size:+.1f} {unit}", f"{seconds / size:g} {unit}"
    return Row(what, ours, other, result, budget, difference <= seconds, how)


def skipped(what: str, budget: str, reason: str) -> Row:
    """A row that could not be measured here, and why."""
    return Row(what, None, None, f"not measured: {reason}", budget, None, "")


def _scale(seconds: float) -> tuple[float, str]:
    if seconds < 1e-3:
        return 1e-6, "us"
    return (1e-3, "ms") if seconds < 1 else (1.0, "s")


def line(row: Row) -> str:
    """The row for a terminal, in one line."""
    what, ours, other, result, budget, met = _cells(row)
    return f"{what:55} {ours:30} {other:38} {result:10} {budget:>6} {met.strip('*')}"


def markdown(rows: list[Row]) -> str:
    """The rows as a table, then how each was measured."""
    lines = ["| what | clientsmith | the other | result | budget | met |"]
    lines.append("| --- | --- | --- | --- | --- | --- |")
    lines += [f"| {' | '.join(_cells(row))} |" for row in rows]
    lines += ["", "## How each row is measured", ""]
    lines += [f"- **{row.what}**: {row.how}" for row in rows if row.how]
    return "\n".join(lines) + "\n"


def _cells(row: Row) -> list[str]:
    other = "" if row.other is None else f"{row.other.side} {row.other}"
    ours = "" if row.ours is None else str(row.ours)
    met = {True: "yes", False: "**no**", None: ""}[row.met]
    return [row.what, ours, other, row.result, row.budget, met]
