"""Whatever moves a generated file is a change that is told: every leaf of a real model is touched, one at a time.

The model is that of GetIntegrations, reduced to what it reaches: request, result, enums, nested and listed structures,
errors. A touch that no model can have is passed over; how many are left is checked.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from clientsmith.codegen.slice import Slice
from clientsmith.diff.compare import compare_slices
from clientsmith.errors import ModelError
from clientsmith.readers.service2.reader import read_service
from clientsmith.workflows.generate import select

from tests.support.models import reduced
from tests.support.packages import render_files
from tests.support.strict import check_service

Steps = tuple[Any, ...]


def leaves(value: Any, steps: Steps = ()) -> Iterator[Steps]:
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    for step, found in inner:
        if isinstance(found, dict | list):
            yield from leaves(found, (*steps, step))
        yield (*steps, step)


def touched(document: Any, steps: Steps) -> Iterator[Any]:
    """``document`` without what stands at ``steps``, and with something else there."""
    for act in ("drop", "alter"):
        found = copy.deepcopy(document)
        parent = found
        for step in steps[:-1]:
            parent = parent[step]
        value = parent[steps[-1]]
        if act == "drop":
            del parent[steps[-1]]
        elif isinstance(value, bool):
            parent[steps[-1]] = not value
        elif isinstance(value, int):
            parent[steps[-1]] = value + 1
        elif isinstance(value, str):
            parent[steps[-1]] = "String" if value == "string" else f"{value}x"
        else:
            continue
        yield found


def changes(old: Any, new: Any) -> int:
    slices = []
    for document in (old, new):
        whole = read_service(check_service(document, "model.json"))
        slices.append(Slice(whole, select(whole, ["*"])))
    return len(compare_slices(slices[0], slices[1], "apigatewayv2"))


def test_no_generated_file_moves_unseen() -> None:
    document = reduced()
    before = render_files(document, "package")
    moved, unseen = 0, []

    for steps in leaves(document):
        for other in touched(document, steps):
            try:
                after = render_files(other, "package")
            except ModelError:
                continue
            if after != before:
                moved += 1
                if not changes(document, other):
                    unseen.append(steps)

    assert unseen == []
    assert moved > 150
