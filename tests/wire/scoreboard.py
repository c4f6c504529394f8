"""Prints how many of botocore's protocol tests generated code passes: ``python -m tests.wire.scoreboard``.

``-v`` names what fails, and how. Exits with 1 when that is another set than ``not_passing.toml`` says.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.vectors import vectors
from tests.wire.not_passing import NotPassing
from tests.wire.protocol_cases import DIRECTIONS, Case, Services, cases, check


def main(arguments: list[str]) -> int:
    chosen = [argument for argument in arguments if not argument.startswith("-")]
    found = [
        case
        for case in cases(vectors("botocore-protocols"))
        if not chosen or case.protocol in chosen
    ]
    with TemporaryDirectory() as folder:
        failures = _failures(found, Services(Path(folder)))
    if "-v" in arguments:
        for case, failure in failures:
            print(f"{case.protocol} {case.direction} {case.id}: {failure}")
    _print_table(found, [case for case, _ in failures])
    listed = NotPassing.read()
    failed = {(case.protocol, case.direction, case.id) for case, _ in failures}
    unexpected = [
        case
        for case in found
        if (listed.reason(case) is not None) != ((case.protocol, case.direction, case.id) in failed)
    ]
    for case in unexpected:
        print(
            f"not as tests/wire/not_passing.toml has it: {case.protocol} {case.direction} {case.id}"
        )
    return 1 if unexpected else 0


def _failures(found: list[Case], services: Services) -> list[tuple[Case, str]]:
    failures: list[tuple[Case, str]] = []
    for case in found:
        try:
            check(case, services)
        except Exception as error:
            failures.append((case, f"{type(error).__name__}: {error}"[:600]))
    return failures


def _print_table(found: list[Case], failed: list[Case]) -> None:
    total = Counter((case.protocol, case.direction) for case in found)
    lost = Counter((case.protocol, case.direction) for case in failed)
    width = max(len(protocol) for protocol, _ in total)
    print(f"{'protocol':{width}}  {'input':>9}  {'output':>9}")
    for protocol in dict.fromkeys(protocol for protocol, _ in total):
        cells = [_score(total[protocol, each], lost[protocol, each]) for each in DIRECTIONS]
        print(f"{protocol:{width}}  {cells[0]:>9}  {cells[1]:>9}")
    sums = [
        _score(
            sum(number for (_, each), number in total.items() if each == direction),
            sum(number for (_, each), number in lost.items() if each == direction),
        )
        for direction in DIRECTIONS
    ]
    print(f"{'all':{width}}  {sums[0]:>9}  {sums[1]:>9}")


def _score(total: int, lost: int) -> str:
    return f"{total - lost}/{total}" if total else "-"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
